/** What is lent, given and paid to those who review and report, and who says never to take it, in English. How to add a phrase: docs/kinds.md. */
export const gifts = {
  lentThing: `(loan|loaner|review|test|evaluation|demo|press) (unit|units|sample|samples|device|devices|copy|copies|model|models|car|cars|hardware|equipment) |
    (sample|samples|unit|device|product|products) of [the|a] _ for this (review|test) |
    (devices|products|units|headphones|laptop|phone|handset|car|hardware|equipment|gear|software|samples) [_] (tested|reviewed|used|shown) (here|in this|for this|on this)`,
  supplied: `(came|comes|come|is|was|are|were|been|here) on [_] loan (from|by|courtesy) |
    (provided|supplied|sent|lent|loaned|furnished|given|gifted|donated|borrowed|shipped) [_] [_] [_] (by|from) |
    (provides|supplies|provided|supplied|sent|lent|loaned|furnished) [us|me] [with] (a|an|the|all|some|review|test|loan) |
    as (a|an) [_] (loan|loaner|review unit|loan unit|gift)`,
  byGivers: `(by|from) [the|its|their|a|an|our] [_] (manufacturer*|maker*|brand*|company|companies|vendor*|retailer*|publisher*|distributor*|importer*|supplier*|agency|firm|firms)`,
  tripCosts: `(my|our|the author's|the reporter's) [_] (travel|flight*|hotel|trip|lodging|accommodation|expenses) | (travel|hotel) (costs|expenses) [_] (for|to)`,
  refunded: `reimbursed | refunded | covered by | met by | paid (for|by)`,
  host: `organiser* | organizer* | manufacturer* | brand* | host* | sponsor* | vendor* | exhibitor*`,
  meOrUs: `we | us | our | my | me | i | author's | reporter's`,
  freebies: `junket | junkets | press trips | (loan|review|free|test) (units|samples|products|devices|copies|tickets|travel|hardware|trips) |
    (free|paid|sponsored) (trips|travel|flights|hotel*|tickets) | gifts | freebies | hospitality |
    (trips|travel|flights|hotels|expenses|accommodation) [_] [_] paid (for|by) | travel (expenses|costs) |
    samples`,
  takes: `accept* | receiv* | take | takes | taken | attend* | go on | went on | get | given | offered | borrow*`,
  suppliedForTest: `_ (provided|supplied|sent|lent|loaned|furnished) [us|me] [with] (a|an|the|one|two|some|our) .. for (this|our|my) (review|test|article|comparison|roundup|hands on)`,
  coveredFirms: `(companies|company|firms|brands|vendors|manufacturers|makers|issuers|exchanges|suppliers|people|organisations|organizations|projects|banks|brokers|products|things|topics) [that|which|whose products|who] (i|we) [_] (cover|write about|review|report on|test|mention|discuss|feature|rate|rank|analyse|analyze)`,
  neverPaid: `(i|we|i've|we've|author|writer|site) [_] never [_] [_] (been paid|been compensated|taken [_] (money|cent|penny|payment)|accepted [_] (money|payment)|paid by|received [_] (money|payment|cent|penny)) [_] [_] [_] [_] (by|from|for)`,
  kinAtFirm: `^ [full|disclosure] [disclosure|:] [:] my [_] (wife|husband|spouse|partner|brother|sister|father|mother|son|daughter|brother in law|sister in law|father in law|mother in law|girlfriend|boyfriend|fiance*) (is|works as|works) [currently|also] [a|an|the|in] [_] [_] (lawyer|engineer|manager|executive|employee|director|consultant|analyst|developer|sales|marketing|scientist|officer|trader|adviser|advisor|counsel|recruiter|researcher|legal|finance) (at|for|with) _ [_] $`,
  shortVia: `^ [current|my|our|author's|open] (position|positions|pos) : [_] [_] (long|short|puts|calls) _ |
    ^ [current|my|our|author's|open] (position|positions|pos) : [_] [_] (via|through) (puts|calls|options|futures) |
    ^ (long|short) _ (via|through) (puts|calls|options|futures|warrants) $`,
};
