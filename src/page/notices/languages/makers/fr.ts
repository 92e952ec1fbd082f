const ROLE = `(fondat*|cofondat*|co fondat*|creat*|developpe*|proprietaire*|dirigeant*|salarie*|employe*|consultant*|edit*)`;
const THERE = `(presente*|cite*|mentionne*|teste*|compare*|evoque*|analyse*|recommande*) [_] (ici|dans (cet|ce|le present)|plus haut|ci dessus|ci dessous)`;

/** What makers tell of what is their own, in French; `…0` speaks only under a heading of interests. How to add a phrase: docs/kinds.md. */
export const makers = {
  interests: `^ [declaration de|declaration des|mes|nos] (transparence|liens d'interet|liens d'interets|conflit d'interet|conflit d'interets|conflits d'interets|declaration d'interets|declaration d'interet) $`,
  COI0: `(je suis|nous sommes) [aussi|egalement] [le|la|l'un des|les|un|une] ${ROLE} (de|du|des|d|chez) _ |
    ^ (consultant*|conseiller*|conseillere*|administrat*) (pour|de|chez|aupres de) _`,
  POS0: `^ (actions|parts|titres) (de|chez|du) _ [et] [_] [_] $`,
  makerOf: `(je suis|nous sommes) [aussi|egalement] [le|la|les|un|une] ${ROLE} (de|du|des|d|_) [_] [_] ${THERE}`,
  keptGift: `(marque|fabricant|constructeur|editeur) [_] (laisse|permis) [_] [_] (conserver|garder) .. (test|essai)`,
};
