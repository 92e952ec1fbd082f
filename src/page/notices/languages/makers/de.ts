const ROLE = `(grunder*|mitgrunder*|entwickler*|inhaber*|eigentumer*|geschaftsfuhrer*|betreiber*|gesellschafter*)`;
const THING = `(app|software|werkzeug*|tool|tools|bibliothek|dienst*|produkt*|programm*|plugin*|plattform|anbieter*|unternehmen*|start up*|startup*|firma|anwendung)`;

/** What makers tell of what is their own, in German; `…0` speaks only under a heading of interests. How to add a phrase: docs/kinds.md. */
export const makers = {
  interests: `^ (transparenz|transparenzhinweis|offenlegung|interessenkonflikt|interessenkonflikte|interessenbindung|interessenbindungen|interessenlage) $`,
  COI0: `(ich bin|wir sind) [auch|selbst|derzeit] [der|die|ein|eine|einer der|eine der] [_] (${ROLE}|berater*|mitarbeiter*|angestellt*|aufsichtsrat*|beirat*) (des|der|von|bei|eines|einer|im) _ |
    (ich|wir) (entwickle*|betreib*|grundete*|verkauf*) [_] [_] (die|das|den|ein|eine|einen|eines der|einen der) [_] ${THING} |
    ^ (berater|beraterin|aufsichtsrat|beirat|vortragshonorare) (von|fur|bei|der) _`,
  POS0: `^ (aktien|anteile) (von|an|der) _ [und|sowie] [_] [_] $`,
  makerOf: `(ich bin|wir sind) [auch|selbst] [der|die|ein|eine|einer der|eine der] ${ROLE} (des|der|von) [hier|oben|im|in] [artikel|beitrag|diesem] [_] (vorgestellte*|getestete*|genannte*|erwahnte*|besprochene*|empfohlene*) ${THING}`,
  keptGift: `(hersteller*|marke|anbieter*|firma|handler*) .. (behalten durfte|durfte [_] [_] behalten|behalten durfen) .. (test|testbericht)`,
};
