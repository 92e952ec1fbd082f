const THING = `(library|libraries|tool|tools|app|apps|service|services|product|products|framework|plugin|plug in|package|extension|software|platform|engine|sdk|database|wallet|bot)`;
const NAMED = `(mentioned|reviewed|recommended|compared|described|presented|discussed|named|tested|listed|profiled)`;
const HERE = `(above|here|below|(in|on) this)`;
const ROLE = `(founder|founders|co founder|cofounder|maintainer|maintainers|developer|developers|creator|creators|maker|makers|owner|owners|co owner)`;
const POST = `(employee|director|adviser|advisor|consultant|investor|shareholder|trustee|chairman|chairwoman|chair|ceo|cto|contractor)`;
const VERDICT = `(review|test|testing|trial|unboxing|tests|reviewing)`;

/** What makers tell of what is their own, in English; `…0` speaks only under a heading of interests. How to add a phrase: docs/kinds.md. */
export const makers = {
  interests: `^ [full|author|author's|writer's|reviewer's|my|our|personal|financial|analyst|analyst's] (disclosure|disclosures) $ |
    ^ [declaration of|declared|author's|my|our|financial|competing|competing financial] interests $ |
    ^ (declaration of interest|competing interest|conflict of interest|conflicts of interest|transparency) $`,
  COI0: `(i am|i'm|i was|i have been|i've been|we are|we're|author is|writer is|reviewer is) [also|currently|still|now] [a|an|the|one of the] [paid|unpaid|former|early|core|lead|independent|non executive] (${ROLE}|${POST}) (of|at|to|in|for|on|behind) _ |
    (i|we) [also|still|currently] (maintain|built|build|created|develop|developed|founded|cofounded|co founded|sell|make|designed|wrote|co wrote|co maintain) (the|a|an|this|one of the|one of|another) [_] [_] (${THING}|competitor|rival|company|startup|start up) |
    i [also|still|currently] (own|run) (the|a|an|one of the|one of|another) [_] [_] (${THING}|competitor|rival|company|companies|startup|start up|firm|firms|fund|funds|exchange|broker|brokers|agency) |
    (i|we) [_] [_] [_] (run|built|build|maintain|created|founded|cofounded|develop|developed) _ [_] (which|that) (is|are|was|were) [_] ${NAMED} |
    ^ _ _ [_] (sits|serves) on the [_] [_] board (of|at) _ |
    ^ [paid|unpaid|former] (consultant|consultancy|adviser|advisor|speaker) (to|for|at) _ |
    (speaker|speaking|consulting|consultancy|advisory|lecture) (fees|honoraria) (from|by) _ | ^ (honoraria|research grants) from _ |
    my [_] (company|firm|employer|startup|start up|agency|studio) [_] [_] [_] (sells|makes|develops|builds|competes|provides) _`,
  POS0: `^ [also] (shares|stock|stocks|equity|stock options|share options) (in|of) _ |
    ^ [also|currently|i am|we are|i'm|we're] (long|short) _ [and] [_] [_] (long|short) _ |
    ^ [also|currently|i am|we are|i'm|we're] (long|short) _ [and] [_] [_] at [the] (time|date) of (writing|publication)`,
  PAID0: `(i|we) (got|received|was given|were given|had|bought|purchased) .. (discount|reduced price|press rate|media rate) [_] [_] [_] [_] (from|by) _`,
  makerOf: `(i am|i'm|we are|we're|author is|writer is) [also] [a|an|the|one of the] [lead|original] ${ROLE} (of|behind) (the|a|one of the) ${THING} [_] ${NAMED} [_] ${HERE} |
    (i|we) [also] (wrote|made|make|built|maintain|created|develop|developed|sell) (the|a|one of the) [_] ${THING} [_] ${NAMED} [_] ${HERE} |
    we (make|sell|develop) (#|one|two|three|some) of the ${THING} [_] (${NAMED} [_] ${HERE}|on this list|in this (list|comparison|ranking|review|roundup|article))`,
  ourShop: '(my|our) [own] (company|firm|startup|start up|agency|studio|business|employer)',
  rivalThing: `(sell|sells|make|makes|offer|offers|build|builds|develop|develops) [_] [_] [_] (competing (product|tool|service|app|platform)|that does the same|rival (product|tool|service|app|platform))`,
  keptGift: `(maker|manufacturer|brand|company|vendor|seller|retailer|distributor) [has] (let|lets|allowed) (me|us) [to] keep (the|this|it|them) [_] [_] [_] [_] ${VERDICT} |
    (get|got) to keep (the|this|it|them) [_] [_] [_] [_] ${VERDICT}`,
};
