/** Whole phrases of the kinds that every publisher prints: no advice, no offer, no warranty, risk, the past, the future, jurisdiction. How to add a phrase: docs/kinds.md. */
export const standard = {
  NOADV3: `not (legal|financial|investment|medical|tax|professional|trading) advice |
    (for|as|of|purely|only|solely) [_] [_] (informational|information|informative|educational|entertainment|illustrative|reference|discussion) [and|or|,] .. purpose* |
    for [your|general] (information*|educational|reference|illustrative|guidance) [use] (only|use) |
    (general|informational|educational) in nature |
    not .. (lawyer*|attorney*|financial advisor*|financial adviser*) |
    (please|always|should|must|recommend*|encourage*|urge*|advise*|be sure to|need to|readers|you) [you|always|also|first|to] [to|also|always] (consult|contact|seek|speak|talk|discuss) [_] [_] [_] [_] (advis*|advice|professional*|doctor*|physician*|attorney*|accountant*|dietitian|lawyer*|pharmacist|planner*|counsel) |
    your own (research|due diligence) | dyor |
    not [be] (taken|construed|seen|viewed|treated|interpreted|considered|regarded|meant|intended) [to|as] [be] .. (advice|recommendation*|endorsement|counsel) |
    (no|nothing) .. (meant|intended|construed|taken|constitut*) .. (advice|recommendation*|endorsement) |
    (mention*|inclusion|reference*) .. not .. (recommendation*|endorsement) |
    (inform*|educate) and not .. advi* | not [to] advise |
    not recommend .. (investment*|securit*|stock*|product*|strateg*|any) |
    not [been] evaluated by the (food|fda) | general information only | for information only |
    (no|nothing|none of|no part of) .. (read|seen|taken|interpreted|treated) as .. (tip|advice|recommendation*|endorsement) |
    your own homework | (inform|educate|entertain) .. not [to] (guide|steer|advise|tell) |
    no substitute for [a] [_] (visit|appointment|gp|doctor*|professional*|advice|consult*|specialist) |
    (check|consult|speak) with [a] (certified|qualified|licensed|professional) (expert*|advis*|professional*|planner*) |
    for (education|entertainment|information) only |
    (before|prior to) (investing|trading|you invest) .. (adviser|advisor|advice|professional|planner) |
    (for|of) [_] (education|entertainment|information) [and|or] [entertainment|education|information] (only|alone) |
    nothing [_] [_] is [_] [_] advice |
    nothing [_] [_] [_] (article|site|page|newsletter|post|video|email) [_] (is|should|constitut*|counts) .. (advice|recommendation*) |
    external link* .. reference purpose* |
    (consult*|talk|speak|ask|see|check) [with|to] (a|an|your) [_] [_] (planner*|advis*|professional*|expert*|accountant*|doctor*|lawyer*|physician*|attorney*) [_] before .. (act*|invest*|decid*|decision*|buy*|trad*|start*|making|taking) |
    (not|*n't) [a|an|your|licensed|registered|qualified] [_] (financial|investment|tax|legal) (advis*|planner*|professional*|analyst*|lawyer*) |
    (not|*n't|never|nor|intended to|meant to) .. (diagnose|treat|cure) .. (disease*|condition*) |
    (for|as|general) information only |
    (talk|speak|chat|check) (to|with) (someone|somebody|a person|an expert|a human) (who|that) .. (situation|finances|circumstances|numbers|you) |
    (not|*n't|never) .. know* your (situation|finances|circumstances|goals) |
    (do|doing) [_] own homework |
    educational (content|material|video) only | (for|purely) educational`,
  NOADV2: `general information |
    not .. a (law firm|broker*|fiduciary|registered .. advis*|licensed .. advis*) |
    (does not|not) [recommend or] (endorse|recommend) .. (product*|service*|securit*|stock*|strateg*|test*|any) |
    no .. relationship is created | not .. (relied|rely) (on|upon) |
    (always|should|please|must|recommend*|encourage*|be sure|to|need to|can) [also|always|first] (consult*|contact|seek|speak|talk|discuss|ask) .. (advis*|professional*|doctor*|physician*|attorney*|counsel|accountant|provider*|planner|broker|dietitian|lawyer|pharmacist|expert*) |
    (consult|consulting) .. before |
    [do|doing|conduct|perform] your own .. (research|due diligence|investigation|analysis) |
    (fully|thoroughly|carefully) research | (cannot|not) .. (diagnose|provide .. opinions|tell you what) |
    (this|it|that) [is] not .. advice |
    (consult|talk to|speak to|speak with|see) [with] a (qualified|licensed|certified|registered|independent|professional) [_] (planner*|advis*|professional*|expert*|accountant*|doctor*|lawyer*) |
    (see|ask|consult) your (physician|doctor|accountant|attorney|gp)`,
  NOADV1: `consult* .. (advis*|professional*|doctor*|physician*|attorney*|provider*) |
    (seek|discuss) .. (advice|advis*|professional*|counsel|doctor) | medical emergency |
    rules and regulations specific`,
  NOOFF3: `not .. (an|any) (offer|solicitation) (to|of|or) |
    (offer|recommendation|advice) .. or .. solicitation |
    (not|nor|neither|no) .. (inducement|invitation|solicitation) (to|of) [_] [_] (trade|invest*|buy|sell|purchase|subscribe|deal) |
    offer of securities |
    not [a|an] (prospectus|offering document|offering memorandum|offering circular) |
    (nobody|no one|not|never) .. (buy|sell|subscribe|purchase|deal) .. on the (strength|basis) of |
    (nothing|not|none|nowhere|never|no) .. (asking|urging|inviting|telling|encouraging|pushing|prompting) (you|anyone|anybody|readers) to [_] (buy|sell|trade|invest|subscribe|purchase|act)`,
  NOOFF2: '(security|securities|product) .. offered .. (sold|jurisdiction)',
  ACC3: `(no|disclaim*|without) .. (warrant*|representation*) .. (express*|implied|kind|as to|regarding|concerning) |
    express* or implied |
    (assume*|accept*|bear*|undertake*|take*|have|has) (no|any|neither) (responsib*|liab*) |
    disclaim* [any|all] (responsib*|liab*) |
    (accept|assume|take) no .. (responsib*|liab*) | (as is|as available) (basis|and|without) |
    (information|content|data|material*|figures|quotes|prices|rates|tables|charts) .. (provided|supplied|shown|displayed|presented|published|furnished|given|made available) [_] without [any] (warranty|warranties|guarantee|guarantees) |
    provided .. as is | (sources|information|obtained) .. believed .. (reliable|accurate|correct) |
    not [been] [independently] (verified|evaluated|audited|fact checked|reviewed) .. (by|for) |
    (may|might|could) [also] (contain|include|have) .. (error*|inaccura*|omission*) | no guarantee* |
    (every|all|reasonable) (effort*|care|attempt*) .. (accura*|correct|up to date|ensure) |
    (errors|mistakes|inaccuracies|omissions) (may|can|might|could|do) (occur|happen|exist|appear) |
    (prices|price|information|details|rates|availability|figures) .. (correct|accurate) (at|as of|on|when) .. (time|date|publication|publish*|writing) |
    (information|details|article|content|data|terms) .. (may|might|could|can) [be|have|also] [be|have] (out of date|outdated|changed|incomplete|obsolete|out dated) |
    may differ from what |
    (strive|try|aim|endeavo*) to (keep|ensure|provide|maintain) .. (accura*|up to date|current|correct) |
    (information|content|prices|terms|rates|details|data|opinions|offers|views) .. subject to change |
    (cannot|can't|not|can not|*n't) (promise|vouch) .. (accurate|correct|right|current|complete|up to date|true) |
    (checked|correct|accurate|verified|valid) (at|when|as of) .. (press|publication|writing|published) |
    (mistakes|errors) (can|may|might|do|sometimes) (creep|slip) |
    (product*|availability|schedule*|fares|specifications) .. subject to change |
    sources [_] (we|i) (consider|believe|deem) .. (reliable|accurate) |
    no liability is (accepted|assumed) |
    (rates|prices|fees|terms|offers|hours|fares) [_] [_] (change|changed|changes|vary) [_] .. (check|confirm|verify|since) |
    (not|*n't) warrant |
    (not|*n't|cannot) [_] (vouch|answer) for .. (figure*|number*|accura*|fact*|data|word)`,
  ACC2: `(rates|prices|fees|terms|offers|hours|fares) [_] [_] (change|changed|changes|vary) [_] .. (often|without notice|at any time) |
    (prices|rates|information|terms|content|offers|opinions|availability|views|law) .. (change without|subject to change|may change|may vary|may not reflect|may be outdated) |
    subject to change | may not (be|reflect) .. (current|accurate|complete|up to date) |
    (individual|your|actual) results (may|will) (vary|differ) |
    not guarantee* .. (acceptance|results|outcome*|success|secure|uninterrupted|performance|any|estimates) |
    guaranteed estimates | (full|sole) (responsib*|liab*) .. (your|for) |
    solely responsible .. (decision*|evaluat*|action*) |
    (verify|confirm|check) .. (accuracy|official|before|directly|with the) | investigation as to |
    any relian* | not [be] liable | not [be] [held] responsible for .. (any|loss*|damage*|error*) |
    not include (all|every) | results .. (may|will) vary |
    may [since] have (changed|altered|been updated|expired)`,
  THIRD3: `not [be] [liable or] (responsible|liable) [or liable] for [the] (content|contents) |
    (own|personal) (opinions|views) |
    (expression|opinion|opinions|views) of (the|each|its|their|individual) (author|authors|writer*|contributor*) |
    this (article|story|post|content|column|piece|commentary|analysis|interview|essay) .. (originally|first) (appeared|published|ran|posted|was) |
    not [been] (edited|created|written) by .. (staff|team|newsroom) | (syndicated|wire|agency) feed |
    (sole|full) responsib* of .. (individual*|author|authors|user*|poster*|contributor*) |
    ^ (views|opinions) [expressed] [are] personal | (views|opinions) (are|is) personal |
    (republished|reposted|reprinted|reproduced|syndicated) [here] [with permission] (from|under|by|with|courtesy) |
    (comments|statements|views|opinions) .. (responsib* of those|theirs alone|theirs and|their own) |
    guest (post|column|article|essay|contribution) by | contributed (article|content|post) |
    (this is|following is) an opinion (piece|article|column) | not [been] written by our |
    (views|thoughts|opinions) .. (represent|reflect) .. (employer*|organi*) |
    (columnist*|author|authors|contributor*|guest*|writer*|staff) .. (personal|private|individual|own) capacity |
    (do|does) not speak for (the|this|us|our|any) |
    (commenter*|users|readers) [say|post|write] is theirs |
    (author's|writer's|contributor's|columnist's|contributors'|authors') (alone|own) |
    (essay|article|story|piece|post|column) .. (first|originally) ran (in|on|at) |
    not responsible for what (you|is|they|others) |
    (columnist*|contributor*|guest*|writer*|author*) .. (not|*n't) .. (newspaper|site|editor*|publisher|us|ours|paper|magazine|we|our) [_] (think*|agree*|share*|believe*) |
    not control what (they|those|it) |
    links to (other|external|third party) (sites|websites|pages) .. (not|convenience|*n't) |
    (guest*|contributor*|columnist*|speaker*|interviewee*|author*) [_] (say*|said|write*|think*) [_] (is|are) [_] [own|their] |
    (content|article|information|material) (is|was) (provided|supplied|written|submitted|contributed) [provided|by] .. (third party|contributor|user|community member)`,
  THIRD2: `(originally|first) (appeared|published|posted) (on|in|at|by) |
    (republished|syndicated|reprinted|reproduced) .. (permission|licen*|from) |
    guest (post|author|column*|contributor) |
    (posted|submitted|written|provided) by .. (user*|readers|third part*|members|independent contributor*) |
    links .. (other|third|external) .. (website*|site*) | (no|not|outside|beyond) .. control .. (over|of) |
    not imply .. endors*`,
  THIRD1: '(is|as) (a|an) .. contributor',
  RISK3: `investment risk* |
    (may|could|can|might) [also] lose .. (all|some|part|more|money|capital|principal|entire) |
    (possible|potential|including) .. loss* .. (principal|capital|invest*|entire|money) |
    (capital|money|funds) [is|are|may be] at risk |
    (value|price*|stocks|shares|investments|funds|markets) .. (go|fall|rise|up|down) .. as well as |
    (value|price*) .. (investment*|shares|assets|units|fund) .. (go|fall|rise) .. (up|down|rise|fall) |
    (own|sole) [discretion and] risk |
    not [be] (suitable|appropriate) for (all|every|everyone|every investor) | not .. fdic |
    high [degree of|level of] risk .. (los*|invest*|capital|suitable) |
    you .. (afford|prepared|willing) to lose | (afford|prepared) to lose | not get back | get back less |
    (trad*|invest*|involv*|carr*|subject to|entail*|crypto*|securities) .. risk of los* |
    risk of los* .. (capital|principal|your investment|invested) |
    (investments|investing|trading|investment|cryptocurrenc*|crypto*|securities|funds) .. (subject to|carry|carries|involve*) [a|some|market|significant|substantial|considerable|high] [degree of|level of|amount of|market] (risk|risks) |
    high risk (investment*|asset*) |
    (highly|extremely) (volatile|speculative) .. (unregulated|risk*|investor*|lose|suitable) |
    bank guarante* | may lose value | trading is risky |
    (trade|invest|act|proceed|use|rely) .. at your own | read all .. documents |
    risk of los* .. (trading|investing) |
    (lose|losing) (every|everything) .. (invest*|put in|cent|penny|dollar) |
    (value|price*|holdings) .. (drop|decline|climb|slump) .. as well as |
    not (recover|recoup) .. (invest*|put in|paid in|what) |
    (only|should only|never) .. (invest|put in|risk|trade|stake) [_] (money|what|funds|capital|cash) you (can|could|cannot|can't) |
    (crypto*|tokens) [is|are] .. (unregulated|unprotected) |
    (lose|losing) (every|your last|the) (penny|cent|shirt|lot)`,
  RISK2: '(highly|extremely) (volatile|speculative)',
  PAST3: `returns [are] as of |
    (backtested|hypothetical|simulated) [_] (performance|results|returns) .. (limitations|not|actual|no) |
    past is (no|not) |
    (past|previous|prior) (success|gains|results|trades) .. (no|not|never) .. (future|guarante*|promise) |
    in the past .. (no|not) .. (promise|guarantee|guide) .. future |
    (last year|past|historical*|previous*) .. no (promise|guarantee|guide|indication) |
    (hypothetical|backtest*|simulated) .. hindsight |
    (backtest*|hypothetical|simulated|model) [_] (returns|results|performance) (are|is|have|do|does|should) |
    (did|does|performed|returned|gained|done|rose|went) .. (last year|last month|past|before|yesterday|so far|previously) .. (no|not|nothing|*n't|little) .. (sign|guide|guarantee|next|future|tell*|promise*|predict*|tomorrow) |
    (good|strong|past|bad|great) [_] (years|results|returns|runs|performance) .. (tell|tells|say|says|mean) [you] (little|nothing)`,
  PAST2: '(backtest*|hypothetical|simulated) .. (performance|results|returns)',
  FWD3: `forward looking (statement*|information) | securities litigation reform |
    safe harb* (provision*|statement*|act) |
    (statement*|information|projections|release) .. (is|are) forward looking |
    (expect|anticipate|believe|intend) .. (identify|forward looking|such statements) |
    undue reliance .. (forward|these statements|such statements) |
    (statement*|forecast*|projection*|estimate*) .. (involve*|subject to) .. (risks|uncertaint*) |
    (no|not) .. (duty|obligation|intend|intention|undertake) [to] [publicly] (update|revise) .. (statement*|forward|projection*|forecast*) |
    (no|not) .. (duty|obligation) .. (revise|update) .. (statement*|forward|result of) |
    not intend to update |
    statements .. (about the future|future events) .. (expectation*|assumption*|risk*) |
    (current|present) expectations and .. (assumptions|projections|beliefs) |
    (forecast*|projection*|estimate*) .. (may|might) not (come|be|prove|materiali*) |
    results .. (materially|substantially) different |
    (statement*|forecast*|projection*|estimate*) .. not guarantee* .. uncertaint* |
    (forecast*|projection*) .. not (come to pass|be realised|be realized) |
    (statements|remarks|comments) .. (look* to|about) the future |
    (outcomes|results|events) (may|could|might) (differ|diverge|deviate) (materially|substantially|significantly) |
    (guidance|outlook|targets|forecasts|projections) .. (based on|reflect*|rest*) .. (assumptions|expectations|estimates) |
    words (like|such as) .. (future|forward looking|uncertain*) | speak* only as of |
    undertake* no (obligation|duty|responsibility) to [publicly] (update|revise|correct|amend) |
    (assume*|have|has|disclaim*|accept*) [no|any] (obligation|duty|intention) [_] [_] to [publicly] (update|revise) .. (statement*|information|forward*|them|it|projection*) |
    (events|results|outcomes|things|performance|reality) .. (turn out|prove|be|develop) [_] [_] (different|differently|otherwise) |
    (targets|forecasts|projections|estimates|predictions) .. not (promises|guarantees|assurances|certain|facts) |
    (forecasts|targets|projections) .. (miss*|fail*|wrong|not be met|never)`,
  FWD2: `(no|any|not) .. (obligation|duty|intention) .. (update|revise) | risks and uncertainties |
    words such as`,
  DELAY2: '^ delayed .. minute*',
  DELAY3: `(quotes|prices|data) [may be|are|is] delayed |
    (prices|quotes|rates|data|values) .. (indicative only|indicative and|for indication) |
    indicative (prices|quotes|pricing) | (prices|quotes|rates|values) .. indicative $ |
    (quotes|prices|data|figures|charts|index*) .. (are|is) .. delayed |
    real time (quotes|data|prices) .. not | (end of day|closing|previous close) (prices|data|quotes) |
    (prices|quotes) .. previous (close|day) | differ from .. market price* |
    (prices|quotes|rates) .. not .. (trading purposes|real time) |
    (prices|quotes|data|rates) .. (lag|lags|trail|behind) .. minute* |
    (prices|values|navs) .. (as of|as at) .. (previous|prior|last) [_] (night*|day*|close|session|trading) |
    (quotes|prices|data) .. # minutes (behind|old|late) |
    (prices|quotes|rates|data|values) [_] [_] (lag|lags|trail|trails) [_] [_] (exchange|market|real|live) |
    (prices|quotes|data|rates|charts|index*|information|values|figures) .. not .. real time |
    not [necessarily] [_] [_] real time (quotes|prices|data|and|or|nor)`,
  RUMOR3: `^ (correction|clarification|corrections and clarifications) : |
    (earlier|previous|original|prior) (version|edition) of .. (article|story|post|report|piece|this|headline|column) |
    this (article|story|post|report) (has been|was) (corrected|updated to|amended|retracted|clarified) |
    (we|has|have|could|newspaper|organi*) .. not [been able to] [be] [independently] (confirm*|verif*) .. (report|claim*|account*|information|footage|authenticity) |
    unable to (verify|confirm|independently) | we regret (the|this|any) error* |
    (article|story|post|report|paper) (has been|was|is) [since] (retracted|withdrawn|taken down|removed) |
    developing story | unconfirmed (information|reports|rumo*) | based on .. (rumo*|unconfirmed) |
    ^ clarification* : |
    (headline|article|story|post) .. (was|has been) (changed|amended|corrected|updated|edited) .. (correct*|clarify|error|reflect|remove|fix|after publication) |
    correct* .. (error|misspelling|figure|spelling) .. (earlier|previous|article|story) |
    not be [independently] (confirmed|verified) |
    not [been] [immediately|independently] able to [independently|immediately] (verify|confirm|establish|authenticate|corroborate) |
    ^ (correction|clarification) [_] [_] [_] : | ^ correction _ : | ^ correction _ _ : |
    ^ correction _ _ _ : |
    (earlier|previous|original) (headline|caption|photo*|version|report) .. (misstated|incorrect*|wrong*|error*|misidentified) |
    we have (retracted|withdrawn|corrected|amended) |
    (not|*n't) [been] able to [independently] (check|verify|confirm|establish|authenticate|corroborate|substantiate)`,
  RUMOR2: '^ (corrects|retraction) | unconfirmed (report*|rumo*)',
  JUR3: `(intended|only|solely|exclusively) .. for .. (professional|institutional|accredited|qualified|wholesale|sophisticated) (investors|clients|persons) |
    (only|solely|exclusively) .. (for|to|at) .. (residents|persons in|citizens) |
    (intended|available) (only|solely|exclusively) .. (for|to) |
    (directed|aimed|addressed) (solely|only|exclusively) (at|to) | (residents|investors|clients) only |
    not for (distribution|release|publication) .. (in|into|to) |
    (not|*n't|nor) [been] [currently] (registered|authori*|licensed|regulated) [or|nor] [regulated|registered|authorised|licensed] [by|with|under] .. (sec|fca|finra|conduct authority|securities|regulator*|asic|commission|act|authority) |
    comply with .. (local|applicable|your) (laws|regulations|law) |
    jurisdiction* .. (unlawful|contrary to|prohibited|restricted) |
    not available (in all|to persons|to residents|in your) |
    (neither|nor|not) .. (is|are) [_] (regulated|authori*|registered|licensed) by |
    (not|*n't) [be] (aimed|directed|intended|available|distributed|meant|offered|for|addressed|made) .. (any person|persons|residents|jurisdiction*|countr*)`,
};
