/** What ties the makers of a page to those it tells of, and what they got from them, in English. How to add a phrase: docs/kinds.md. */
export const ties = {
  staying: `(remain|remains|stay|stays|still|currently) [_] (long|invested|short|buyers|a buyer|holders|a holder|bullish and long) |
    (been|am|are|is|were) [_] (buyers|buyer|sellers|seller|holders|holder) of`,
  planning: `(plan*|may|might|intend*|consider*|expect*|could) .. (initiate|open|add|take|start|close|exit|build) [_] [_] (position|stake|holding|long|short)`,
  parted: `(exited|closed|liquidated|sold out of|unloaded|offloaded|got rid of|disposed of|dumped|cut|reduced) [_] [_] (position|stake|holding|shares|stock|holdings)`,
  upOn: `(sitting on|up|down|made|have) [_] # [_] (gain|gains|profit|loss|percent|up|down|on) [_] [_] (in|on|with) (this|the|my|that) [_] (name|stock|position|shares|trade|holding|coin|token|investment)`,
  kidsFund: `(my|our) [_] (kids|children's|child's|daughter's|son's|parents|wife's|husband's|mother's|family's|kid's) [_] (college fund|fund|savings|account|portfolio|pension|trust|isa|ira) .. (includ*|hold*|own*|contain*|has|is in) |
    (my|our) kids' [_] (college fund|fund|savings|account)`,
  staffHere: `(staff|journalists|editors|employees|writers|reporters|analysts|contributors|partners|authors|members) (of|at|on|for) (this|our) [_] (site|website|publication|newsletter|newspaper|magazine|channel|firm|team|desk|company|fund|portal) |
    (firm's|publisher's|site's|newsletter's|fund's) [_] (partners|staff|employees|principals|analysts|editors|journalists|owners|members|directors)`,
  expertFor: `expert (testimony|witness|report) |
    (testified|testimony|consult*|advised) .. (plaintiffs|defendants|defence|defense|prosecution|claimants|regulator*)`,
  lentTo: `(loan|loans|lent|lends|credit line|credit facility|financing|guarantee) .. (issuer|company|group|firm|bank|exchange|start up|startup)`,
  ourAffiliate: `(affiliate|affiliates|subsidiary|sister company|sister firm|parent|arm|unit) of (ours|the publisher|this (site|firm|publication)|our) |
    our [_] (affiliate*|subsidiar*|sister (company|firm)|parent|bank|lending arm)`,
  dealsIn: `trades | trade | deals in | underwrote | holds | owns | advises | manages | provides | sells |
    lends | loan | lent | market maker | invested | finances`,
  subjectHere: `(discussed|described|mentioned|covered|named|reviewed|profiled) (here|above|below|in this) |
    issuer | (in|of) this (story|article|piece|report|note|video) |
    the (company|issuer|bonds|shares|fund) [_] (discussed|above|here|described)`,
  weRent: `(we|our company|this site|the publisher) [_] (rent|rents|lease|leases|buy|buys|bank|banks|insure|supply|borrow*|license|licence|purchase) .. (from|to|with|at)`,
  employsAuthor: `(institute|think tank|university|organisation|organization|foundation|bank|company|firm|fund|consultancy|centre|center|lobby group|association) [that|which] [_] (employs|pays|funds|supports) (the|this|our) (author|writer|columnist|contributor)`,
  fundedBy: `funded | funding | donations | sponsored | financed | grants | receives | paid | backed | supported`,
  feeFrom: `(fee|fees|payment|honorarium|money|funding) (from|by|paid by|of) [_] (company|issuer|firm|subject|client|manufacturer|sponsor|promoter)`,
  sentUs: `(sent|shipped|lent|loaned|gave|gifted|donated|provided) [over|out] [us|me] [over] (the|a|an|its|their|this|two|one|some) |
    (sent|shipped|lent|loaned|gave|gifted) (us|me) (over|the|a|an|its|their|this)`,
  prGiver: `(pr|press|publicity|communications|marketing) (agency|firm|team|department|agent|rep) |
    manufacturer | brand | maker | distributor`,
  treatHost: `(tourist|tourism|visitor*) (office|board|authority|bureau) |
    (tickets|lodging|accommodation|travel|flights|hotel|meals) .. courtesy of`,
  iWasPaid: `(i|we|author|writer) (was|were|have been|has been|am|are|got) [_] (paid|compensated|remunerated|rewarded) [_] (in|for|by|with|#)`,
  forWriting: `for (writing|this|making|producing|publishing|recording|reviewing) | to write`,
  repaid: `(reimbursed|refunded|covered|paid|met|paid back) [_] [_] (author's|writer's|our|my|reporter's|reviewer's) [_] (travel|expenses|costs|flight*|hotel|trip)`,
  asPartner: `as an (amazon|ebay|affiliate) [_] (associate|affiliate|partner) | referral link* |
    refer a friend link*`,
  perHundred: `# (in|out of|of) [every] # | #% | # percent | (seven|eight|nine|six) (in|out of) ten`,
  accounts: `accounts | retail [_] (clients|traders|investors)`,
  lossMaking: `lose money | loses money | losing money | lost money | make a loss`,
  contracts: `contracts | cfd* | leverage* | spread bet* | these (products|instruments) | forex`,
  countries: `united states | usa | u.s. | canada | australia | japan | south africa | uk | united kingdom`,
  spread: `circulat* | distribut* | transmit* | publish* | forward* | releas* | disseminat* | sent | taken`,
  lagging: `(figures|numbers|prices|quotes|charts|data) .. # [_] minute* [_] (lag|behind|old|late|delay) |
    with a # [_] minute (lag|delay)`,
  commenters: `(comments|replies|posts) (are|remain) [_] [_] (responsibility|property|opinion|opinions|views) of (those|their|the (people|users|readers|authors|commenters))`,
  aiTool: `(from|by|with|using|through|of) [an|our|a] (ai|artificial intelligence|generative ai) (tool|tools|assistant|system|model|software|writer|program)`,
  headlineBits: `headline* | title | bullet* | key points | summary | takeaways | subtitle* | captions | transcript |
    thumbnail`,
  buysAds: `(company|firm|bank|broker|brand|exchange|issuer|manufacturer|sponsor|platform|provider|lender|it|which|that|also) [_] (advertises|buys ads|buys advertising|books ads|runs ads) (with us|on this site|here|with this|in this (magazine|newsletter|paper)|on our [_]) |
    is [also] an advertiser (on|in|with) (this|our|us)`,
  onPayroll: `(on|off) [a|the] (retainer|payroll) [_] (with|of|from|for|to|at) |
    (employed|paid|retained) by the .. (quoted|mentioned|cited|discussed|named)`,
  oneHouse: `(this|our) [_] (site|website|publication|newspaper|magazine|newsletter|channel|outlet) .. (shares|share|has the same|have the same) [_] (parent|owner|shareholder*|holding)`,
  sponsoredBy: `^ (sponsored|supported|funded|underwritten) by _ _ |
    ^ with [the] (support|thanks) (of|to) our`,
  fundsUs: `(purchases|buying|orders|sales|sign ups) .. (link*|description|below|here) .. (help*|support*|fund*|finance*)`,
  referralFee: `referral (fee|fees|bonus|commission)`,
  automatic: `(compiled|generated|produced|written) (automatically|by algorithm) (from|using|based)`,
  takenOver: `(republished|reproduced|reprinted|appears here|carried) [_] [_] (with|by) [_] [_] permission |
    (ran|appeared|published) (first|earlier|originally|before) in`,
  tranche: `(first|second|initial|starter|small) (tranche|position|slice|lot) [_] (bought|opened|yesterday|today) |
    (bought|opened|took|started) [_] (first|second|initial|starter|small) (tranche|position|slice|lot)`,
  capitalShare: `(hold|holds|own|owns|beneficially) .. # .. (of the [_] [_] (share capital|issued|common equity|outstanding)|class of) .. (issuer|company)`,
  staffInvested: `(members|editors|journalists|some) [_] [_] (newsroom|team|staff|desk) .. (invested|put) .. (money|savings)`,
  signedFund: `(manager|columnist|author|analyst) who (signs|writes|wrote) .. (owns|holds|has) .. (fund|portfolio)`,
  profOn: `^ (professor|prof|dr) [_] [_] (sits|serves|is) .. (advisory|supervisory|board) .. (of|at|for) _`,
};
