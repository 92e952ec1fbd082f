/** Who stands behind the page, and what they can be said to do, for rules that put them together. How to add a phrase: docs/kinds.md. */
export const features = {
  scribe: `author | authors | author's | authors' | writer | writer's |
    (the|this|our|its) (columnist|reporter|editor|contributor|reviewer|blogger|host|podcaster|presenter|correspondent|newsletter) |
    our (columnist*|reporter*|editor*|contributor*|reviewer*|analyst*|journalist*|founder*|publisher*|staff|team) |
    this (analyst|journalist|strategist|fund manager) | reporter's | columnist's | editor's |
    publisher's | analyst | analyst's |
    (this|the|our) [_] (co host|host|anchor|strategist|newsletter's) | podcast's | newsletter's |
    show's | channel's | magazine's |
    (guest|contributing) (author|writer|columnist|editor)`,
  teller: `i | we | i'm | i've | we're | we've | i'd | i'll | my | our | author | authors | author's | writer |
    (this|our) (columnist|reporter|editor|contributor|reviewer|blogger|host|newsletter|team|fund|firm|staff|analysts) |
    (the|this) (columnist|reporter|contributor|reviewer|blogger|newsletter|reviewer) | who wrote this |
    (the|this) (editor|reporter|writer) who |
    host | hosts | presenter | presenters | presenter's | host's | moderator | reviewer | channel |
    (editor|reporter|columnist|journalist|contributor|correspondent) _ _`,
  othersRISK: `(swim*|bath*|enter*|hik*|climb*|park*|ski*|ride|riding|surf*|dive*|diving|walk*|camp*|skat*|visitors|guests|path|trail|beach|slope*|ice|pool) .. at [your|their|his|her|our] [own] risk`,
  othersACC: `(timetable*|opening hours|opening times|fares|menu*|line up) .. (change|vary)`,
  others: `(analyst|analysts|writer|writers|editor|editors|author|authors|columnist*|reporter*|journalist*|publisher*|contributor*|members|employees|staff) (note|notes|noted|say|says|said|believe*|expect*|estimate*|think*|argue*|point|warn*|see|sees|wrote) |
    the (writer|author|journalist|novelist|editor|publisher) _ _ (sits|serves|sat|served) |
    (private equity|law|accounting|audit|hedge fund) firm | ($#|#) [_] (an|a|per) (hour|shift) |
    (hold|holds|held|holding) [a|an|the|his|her|its|their|no] [_] (phd|degree|doctorate|mba|master's|view|views|opinion|record|title|post|office|license|licence|patent|patents|passport|meeting|talks|hearing|vote|election*|event|rally|line|referendum|court) |
    short of | (the|an|and) analyst* .. (bought|sold|purchased) |
    (the|a|that|local|rival|another) [_] (newspaper|paper|magazine|site|website|publication|publisher|channel|network) (is|was|has been) owned by |
    (hedge fund|hedge funds|investor*|icahn|buffett) (is|was|are|were) (long|short) |
    (in|of|from|by|to|at|with) the publisher |
    the (employees|staff|workers|managers|analysts) [together|collectively|also|jointly] (own|hold|owned|held) |
    (shareholder*|investor*|customer*|trader*|client*|woman|man|people|those|reader|readers) who [_] [_] (bought|sold|held|hold|own|owned|lost) |
    (met|interviewed|followed|profiled|visited) .. who |
    (my|his|her|our) (grandfather|grandmother|father|mother|uncle|aunt|parents|grandparents) [_] (held|owned|bought|sold|inherited|kept) |
    (company|ceo|chairman|founder|executive|minister|he|she) [_] _ owns .. worth`,
  possesses: `own | owns | hold | holds | keep | keeps | owned | held | bought | sold | shorted | trade | trades |
    added | acquired | purchased | purchase | initiated | opened | trimmed | exited | started | built |
    picked up | accumulat* | (am|is|are|was|were|i'm|we're|going|remain*|went) [_] (long|short) |
    stake* out | ride | riding | maintain* | carry | carries |
    (am|is|are|have|has|i'm|we're|personally|also) invested in | (i|we) [also|personally] invest in |
    (am|is|are|was|were|been|i'm|we're) [_] holding |
    (has|have|had|having) [_] [_] (shares|stock|options|calls|puts|bonds|warrants|units|tokens) |
    put .. into | piled into`,
  asset: `shares | stocks | bonds | altcoins | crypto* | bitcoin | btc | ether | ethereum | eth | solana |
    xrp | dogecoin | gilts | treasuries | etf | etfs | shareholding* | securities | digital assets |
    (long|short|open|beneficial|derivative) (position|positions|interest|holdings|exposure) |
    (these|those|the same) (names|companies|stocks|funds|assets|coins|tokens|bonds) |
    (some|several|many|most|few|one|more|any|all|none|both|each|two|three|handful) of (the|these|those|its|their) [_] [_] (names|companies|stocks|funds|securities|assets|coins|tokens|bonds|shares) |
    (stock|units|calls|puts|options|warrants|stake|stakes|positions|holding|holdings|exposure|investments) (in|of|on|to) |
    (any|none|all|some|most|either|neither|both) of (these|them|those) | index fund* | tracker |
    trackers | mutual fund* | (this|that|the) (etf|fund|trust|stock|share|coin|token) |
    (any|none|one|some) of the (securities|companies|stocks|tokens|funds) it`,
  crew: `(employees|staff|analysts|clients|principals|members|affiliates|officers|directors|personnel|associates|partners|contributors|traders|managers|accounts) (of|at|for|on|managed) |
    our | we | i |
    its (employees|staff|analysts|clients|principals|members|affiliates|officers|directors|personnel) |
    (the|this) firm | (editorial|research|news|investment) (desk|team|staff|board|committee) |
    for clients | client accounts | members of |
    (people|person|persons|team|analyst|everyone|anyone) [who] [_] (worked|work|wrote|prepared|responsible|involved) |
    (that|which) publishes this | (managers|owners|founders|partners) of |
    publisher | publisher's | its affiliates`,
  covered: `(securities|shares|stocks|stock|companies|instruments|funds|tokens|coins|assets|names|investments|products|bonds|issuers) [that|which] [are|is|it|we|i|they] [_] (mentioned|discussed|referenced|named|cited|covered|profiled|analysed|analyzed|described|featured|write about|cover|discuss|mention|recommend|recommended|highlighted|reviewed) |
    (fund|share|token|coin|security|bond|stock|trust) [_] [_] (mentioned|discussed|referenced|named|cited|covered|profiled|described|featured|recommended|highlighted) |
    (profiled|featured|subject|covered|presented|highlighted|promoted) (company|companies|issuer|issuers|stock|stocks|security|securities|token|tokens|coin|coins)`,
  trades: `(may|might|can|could|will|are allowed to|are free to|is free to|are permitted to|intend to|from time to time|at any time) .. (buy|sell|hold|trade|own|deal|invest|have|take|be long|be short|cover|exit|change) |
    (hold*|own|owns|long|short|trading|invested) |
    (intend*|plan*|expect*|going) .. (sell|buy|dispose|liquidate)`,
  relative: `(wife|husband|spouse|partner|brother|sister|father|mother|son|daughter|relative|relatives|family member*|member* of the [_] (family|household)|sibling|cousin|child|children|fiance*) of (the|this|our|its) (author|writer|reporter|columnist|editor|reviewer|analyst|publisher|journalist|contributor) |
    (author's|writer's|reporter's|columnist's|editor's|reviewer's|contributor's|analyst's|publisher's|journalist's) [_] (wife|husband|spouse|partner|brother|sister|father|mother|son|daughter|relative|household|family|sibling|cousin|fiance*|parents|children|father in law|mother in law|brother in law)`,
  employed: `(works|work|working|employed|worked) [_] [_] [_] (for|at|by|as|in|with) | payroll |
    (sits|sit|serves|serve) on | consults | advises | runs | founded | married to |
    (is|are|was|were) [a|an|the|on] [_] [_] (director|executive|employee|partner|officer|adviser|advisor|board|engineer|consultant|manager|shareholder|investor|founder|chairman|chair|trustee|lawyer|auditor|trader|banker) |
    (is|are|was|were) [the] [_] head of | leads | heads | manages | owns`,
  contributing: 'contributor* | (guest|freelance) (writer*|author*|columnist*)',
  paidByHouse: `(compensated|paid|remunerated) by (us|(this|our|the) (site|website|publisher|publication|magazine)|_ (com|org|net))`,
  role: `director | employee* | employed | founder | co founder | shareholder* | stockholder* | consultant* |
    adviser* | advisor* | advisory board | board member* | officer | trustee | works (for|at) | salar* |
    (speaker|speaking|consulting|lecture|personal) fees | honorari* | royalt* | fee | fees | grant | grants | funding | payment* | patent* |
    (stock|shares|equity|options|stake) in`,
  engaged: `payroll of | (sits|sit|serves|serve|chairs|chair) .. (board|committee|council) | advises |
    married to | (speaking|consulting|advisory|speaker) fees |
    receives .. (funding|salary|fees|grant*) from | a grant from |
    (works|worked|employed|consults|consulted|consulting) [_] [_] (for|at|by) |
    (is|are|was|were|been) [a|an|the|on] [_] [_] [_] (director|executive|employee|board|officer|adviser|advisor|consultant|trustee|shareholder|investor) (of|at|to|for|in) |
    used to work (for|at) |
    former (employee|consultant|director|adviser|advisor|partner|executive) (of|at|to) |
    draws a pension from | provides [_] (consulting|advisory|legal|consultancy) services to |
    (sat|served|seat) .. (board|committee|council) | expert witness | expert testimony`,
  thisPiece: `(this|these|our|today's|tonight's|the present|the following) [_] [_] (article|articles|content|story|stories|post|posts|report|reports|video|episode|podcast|newsletter|issue|edition|letter|review|guide|column|series|page|website|site|research|study|note|analysis|summary|image|translation|feature|series|show|email|text|piece|headline|commentary|list|ranking|comparison|table|publication) |
    (this week's|this month's|this morning's) [_] (article|content|story|post|report|video|episode|podcast|newsletter|issue|edition|letter|review|guide|column|show|email) |
    (this|the) [_] [_] (deep dive|explainer|roundup|round up|recap|thread|livestream|stream|clip|transcript) |
    (today's|this week's|tonight's) _ |
    this section | this page |
    (portions|parts|sections|some) of (this|the) (article|story|post|report|text)`,
  ordered: `in (return|exchange) for [a|an|#|$#] [_] [_] (fee|payment|compensation|consideration|retainer) |
    in consideration (of|for) | remunerated by`,
  travel: `airfare | airline ticket* | train ticket* | lodging | accommodation | hospitality |
    (my|our|his|her|the) (flight*|trip|travel|tickets|hotel|visit|stay) |
    (flight*|trip|travel|tickets|hotel|visit|stay) [to _|and _] (was|were|is|are) |
    travel (costs|expenses) | hotel (room*|stay) | press trip | nights | meals |
    tickets`,
  hosted: `(provided|paid for|paid|covered|arranged|hosted|supplied|comped|funded|met|offered|picked up|subsidised|subsidized|reimbursed) [to _] by |
    courtesy of | (guest|guests) of | at the (invitation|expense) of |
    courtesy`,
  payToAppear: `(paid|pay|pays|paying|payment) [us|anything|money] (to|for) (be in|be on|appear|feature|get in|inclusion|being included|be included|be featured|be listed|be mentioned|be reviewed|placement|a mention|coverage|this|a place|a spot|get on|get into)`,
  campaign: `(investor|stock|shareholder|market|brand) (awareness|relations|outreach|promotion|marketing) |
    awareness (campaign|program*) .. (ticker|stock|shares|compan*|securities|nasdaq|nyse|tsx) |
    (digital|social media|marketing|promotional|media) (services|campaign|coverage|advertising) .. (ticker|issuer|stock|shares|securities|profiled|compan*) |
    stock promotion | disseminat* | digital media coverage |
    (raise|increase|raising|build) [_] (awareness|interest) .. (stock|shares|compan*|ticker|securities)`,
  paidFor: `(paid|compensated|receiv*|remunerated|retained|engaged|hired|budget*) [_] [_] [_] (by|from|#|$#) |
    (fee|payment|compensation|cash|shares|retainer) .. (from|by)`,
  sponsoring: `brought to you by | presented by | thank* to .. for (support*|sponsor*|making) | underwritten by |
    comes to you (from|thanks) | made possible by | sponsor* by _ | supported by _ | our [_] sponsor* |
    sponsor* of | thank* to .. sponsor*`,
  program: `(a|an|the|our|in house|this) [_] [_] (software|program|computer|algorithm|model|bot|system|engine|machine|tool|chatbot|assistant) |
    large language model* | software | algorithms | generative ai | chatbot* | language model*`,
  exclusive: 'only | solely | exclusively | restricted to | limited to',
  issuer: `issuer | issuers | company | sender | issuing company | advertiser | source | distributor | client |
    publisher of the release | companies`,
  alone: `(alone|solely|sole|fully|exclusively|entirely|only) .. (responsib*|liable|accountable) |
    (responsib*|liable|accountable) .. (alone|solely|only) | sole responsib* | responsibility of the |
    distribut* .. on behalf of`,
  release: `(press|news|this|the) (release|announcement|communication|communique|statement) | announcement |
    (content|contents|text|wording) [of]`,
  buySell: `(buy|purchase|acquire) (or|and|nor) (sell|dispose) |
    (buy|sell|subscribe|purchase) (securities|shares|any|for or purchase) |
    (to buy|to sell|to trade|to invest)`,
  urge: `(ask|asks|asking|urge*|encourag*|call*|invit*|solicit*|tell*|telling|prompt*|persuad*|incit*|request*|induc*) [_] [_] [_] (to|for)`,
  onlyMoney: `(never|only|don't|not) [_] [_] [_] (invest|put|risk|trade|stake|speculate|use|gamble|bet|commit) |
    (invest|put in|risk|trade|stake|speculate) [_] only | unless`,
  spare: `(afford|prepared|willing|able|ready) to (lose|go without|do without|part with) |
    (lose|losing) (all|everything|every|your|it|the) [_] [_] [_] (invest*|put|money|stake*) |
    money you (need|can't|cannot) | spare (money|cash)`,
  payUs: `(pay|pays|paid|compensate*|remunerate*|reward*|give|gives|send|sends) us |
    (earn|earns|bring|brings|make|makes|net|nets) us |
    (get|receive|earn|take) [_] [_] (share|slice|part|percentage|piece) of |
    (earn|earns|get|gets|receive|receives|make|makes|collect*|take|takes) [us] [a|an|some|small|money|something|revenue|_] [_] (fee|commission|compensation|money|payment|bonus|revenue|share|percentage|income|referral|reward|credit)`,
  viaLink: `(open|opens|opening|fund|apply*|applied|sign up|signs up|signing up|buy|buys|bought|purchas*|register*|click*|subscrib*|approved|book|books|deposit*|take out|takes out|switch*|shop*|tap|order*) .. (link*|account|through|via|button*|from|using|code|here|our|with) |
    (link*|code|button*) .. (open|sign up|buy|purchase|click|register|use|using|follow*|apply) |
    (when|if|once|whenever|every time|each time) [a|our] (you|readers|someone|users|customers|visitors|reader) (switch*|take*|choose*|open*|apply*|sign*|buy*|click*|join*|get*|use*|order*|subscrib*|register*|deposit*|book*|trade*) |
    links | because you | through (this|our|the) (page|site|website)`,
  lag: 'lag | lags | behind | late | old | delay* | trail*',
  serving: `(managed|co managed|lead managed|underwr*|manager|bookrunner|placement agent|syndicate) .. (offering*|placement|issue|issuance|securities) |
    (investment banking|advisory|underwriting|corporate finance|broking) (services|compensation|fees|client|mandate*) |
    received .. compensation (for|from)`,
  pastYear: `(past|last|previous|preceding|prior|next) (12|twelve|24|three|3) months |
    (past|last|previous|preceding) (year|three years)`,
  elsewhere: `(author|authors|writer|writers) of (the|a|an|several|two|three|many|that|his|her|#) [_] (book*|novel*|biograph*|memoir*|survey|law|bill|plan|amendment|song*|poem*|play*|letter)`,
  interestHeld: `(hold|holds|held|holding|own|owns) .. (financial|economic|beneficial|pecuniary) interest* in`,
  othersAI: '(state|age|era|future|rise|world|history) of [_] (ai|artificial intelligence)',
  othersAFF: `how affiliate (links|marketing|programs|programmes) work* |
    (agents|brokers|salesm*|dealers|advis*|banks) (earn|earned|get|receive|received|make) .. commission*`,
  othersSPON: `(subscription*|copy|copies|access|seat|seats|licence*|license*) [_] [_] (not|never|*n't) [_] been paid |
    (brought to you|presented|sponsored|supported) by (us|our|the|your) [own] [_] (team (at|behind)|editors|editor|newsroom|reporters|staff|journalists|people|makers|publishers|correspondents) |
    (project|bridge|road|museum|building|hall|park|festival|exhibition|restoration|harbour|playground) .. (funded|financed|supported|provided) by |
    presented by [the|a] _ as |
    supported by [_] (our|its|your) [_] (fans|readers|listeners|viewers|audience|members|subscribers|donors|users) |
    (cookie*|one or more of|data|information|account*) .. (advertising|commercial|media) partner* |
    (paid|sponsored|branded) (advertising|advertisement|content) (service*|strateg*|campaign*|solution*|opportunit*|platform*|rates|package*) |
    (event|concert|festival|exhibition|match|race|tournament|tour|parade) [_] (is|was|are|were) brought to you by`,
  othersMT: 'machine [_] (has|had|have) translated',
  othersPAID: `(provided|supplied|gave|given|sent|lent|donated) [_] [_] [_] to [the|a|an|its] [_] (police|army|hospital*|clinic*|school*|universit*|museum|charity|club|customers|users|consumers|testers) .. in (exchange|return) for [an|a|their|honest] [_] [_] |
    (lent|loaned|supplied|provided|given|donated|handed|furnished) .. to [the|a|an|its] [_] (police|army|navy|military|hospital*|clinic*|fire (service|brigade|department)|council|ministry|school*|universit*|museum|government|charity|club|troops) |
    (police|army|navy|military|hospital*|clinic*|fire (service|brigade|department)|council|ministry|school*|universit*|museum|government|charity|club|troops) [_] (was|were|is|are|has been|have been) (lent|loaned|supplied|given|provided) |
    (paid|pay|pays) [_] to (write|compose|draw|sing|paint|design|play) [_] [_] (jingle*|slogan*|song*|lyric*|speech*|poem*|script*|score*|sketch*|card*|horoscope*|music|copy|ads|advert*|sign*) |
    (paid|pay) by the (hour|day|week|month|word|line|page|piece) |
    (anyone|anybody|those|people|persons|person|colleagues|friends|others|parties|recipients|everyone|reader|readers|subscribers|users|visitors|members) (who|that) [_] [_] (not|never|*n't) [_] [_] (pay|paid) [_] (for|the|a|its|their) |
    (people|those|readers|persons|anyone|subscribers|users) (who|that) (haven't|hasn't|didn't|don't) [_] (pay|paid) [_] (for|the|a|its|their) |
    (readers|subscribers|members|users) [_] (pay|paid) for (this|these|it|the|our) |
    (you|readers|subscribers|users|visitors|members) [_] (not|never|*n't) [_] [_] (pay|paid) for (this|these|it|the|your) |
    (subscription*|copy|copies|access|seat|seats|licence*|license*) [_] [_] [_] (not|never|*n't) [_] [been] paid |
    (article|paper|manuscript|bid|offer|proposal|essay|story) accepted |
    (gift|gifts|present|presents) (i|we) [_] [_] (received|got|gave|bought) |
    (received|got|given) .. (birthday|wedding|christmas|anniversary) |
    by (my|our|his|her|their) [_] (parents|father|mother|grandparents|grandmother|grandfather|wife|husband|family|uncle|aunt) |
    (sent|gave|shipped|provided) [over] [us|me] [_] [_] [_] (statement|email|e mail|letter|reply|response|comment|photo*|picture*|copy of|update|information|details|figures|list|brochure|leaflet|invoice|bill|message|answer|interview|tour)`,
  othersCOI: `(serve*|sit|sits|sat) on the (board|committee|council) of (the|a|an|his|her|our|their) [local|village|town|city|public|_] (library|school|museum|theatre|theater|church|choir|orchestra|club|zoo|parish|playground|band) |
    (many|any|no|few|some|offer|make|making) [_] compromises |
    ^ [the] owner* of | (of|represent*|reflect*) [the] (my|our|author's|his|her|their) [_] employer* |
    independent [_] (book*|film*|music*|artist*|designer*|brand*|maker*|producer*|shop*|store*|cinema*|restaurant*|hotel*|cafe*|retailer*|business*|school*|label*|country|state|contractor*) |
    (archaeological|building|construction|historic|camp|industrial) site`,
  othersNOADV: `(consultant|consultants) (to|for) _ | ^ [please] (see|consult|ask|call|talk to|speak to|contact) [a|your|the] [_] (doctor*|gp|physician*|vet|midwife|pharmacist) .. (if|when|as soon) [_] [_] [_] (pregnant|rash|pain|symptom*|fever|persist*|worse*|swelling|cough) |
    (medicare|medicaid|insur*|polic*|plan|plans) .. (not|*n't|never) .. (cover|covers|coverage|pay for|pays for)`,
  vested: `my [_] (savings|pension|money|isa|ira) [_] (sits|sit|lies|goes) in |
    (is|are|am|was|were|been) [also|currently|personally|still|now|net|each|both|themselves|himself|herself] (exposed to|long _|short _|(a|an) [_] [_] (holder|shareholder|stockholder|bondholder) [of|in]|shareholders) |
    (a|an) [_] (shareholder|stockholder) (of|in) |
    (has|have|had|having|with) [a|an|some|no|any] [direct|indirect|small|personal|financial|long|short|large] [personal|financial] (exposure to|stake in|money in|position* in|holding* in|shareholding in) |
    (keep|keeps|has|have|hold|holds|own|owns) .. in (his|her|their|my|our) [_] (retirement|pension|ira|isa|sipp|portfolio|401k|savings|brokerage) |
    (own|owns|hold|holds|has|have) [some|also|small amounts of|a little] (btc|eth|sol|xrp|bitcoin|ether|ethereum|crypto*|tokens) |
    (added to|trimmed|bought|sold|opened|closed|initiated|picked up|loaded up on) .. (puts|calls|shares|position*|stake|options|stock) |
    (has|have) money in the | counts .. among (its|his|her|their|my|our) (investments|holdings) |
    (form*|makes up|make up) part of .. (pension|portfolio|savings) |
    (has|have|had|having) .. exposure to |
    (bought into|invested in) [_] [_] (shares|stock|fund|funds|compan*) |
    (put|placed|moved|have) [_] [_] [_] [_] (savings|money|pension|cash) (in|into) |
    (long term|long time|longtime|happy|proud) (holder|shareholder|investor|owner) (of|in) |
    (holds|hold|held|has|have) [a|an] [_] short (interest|position) in | (have|has) invested alongside |
    (am|is|are|was|were|be|been) [also|currently|personally|still|heavily|partly|fully] invested in |
    exposed to (the|any|these|those|some|several) [_] (token*|stock*|compan*|share*|fund*|coin*|securit*|bond*|asset*|names|issuer*)`,
  bond: `(commercial|business|licensing|content|financial|consulting|advisory) (agreement|deal|contract|arrangement) (with|to|for) |
    (same|common) [_] (shareholder*|owner*|parent) | common ownership |
    (share|shares|sharing) (an|the same|its) (owner|parent) | sister (company|firm|title|publication) |
    (provide|provides|provided|offers|sells) [_] [_] services (to|for) |
    (lent|lends|loaned|lending|loans) to | corporate broker |
    (director|chair|chairman|trustee|adviser|advisor|employee|officer|partner|consultant|owner|founder|shareholder|investor|subsidiary|affiliate|client|customer) of |
    invested in | entitled to .. (compensation|pension|bonus|shares|stock) |
    (sits|sit|serves|serve) on .. board | manages [_] (funds|money) |
    (underwriting|advisory|banking|consulting|legal) fees from | chairs | advises |
    (works|working|work) (for|as) | portfolio company of | advised | backs | invests in |
    (paid|employed|retained) by | speaks for | shareholder in | stake in | holds shares in |
    (consults|consulted) (for|to|with) | consulting for |
    provides [_] (consulting|advisory|legal|consultancy) services | has consulted`,
  namedHere: `(named|mentioned|discussed|covered|featured|profiled|cited|quoted|referenced|reviewed|listed|described|written about) (here|above|below|herein|in (this|the) (article|story|piece|report|post|column|page|note|video|review)) |
    (in|of) this (article|story|piece|report|post|column) |
    the (profiled|featured|subject|reviewed) (company|companies|issuer|stock) |
    (from|by|for|with|to) the issuer |
    (compan*|exchange*|stock*|firm*|fund*|token*|broker*|bank*|issuer*) [that|which] (we|i) (cover|write about|review|discuss|mention|rank|rate|compare|report on)`,
  maker: `author | authors | author's | writer | writer's | columnist* | contributor* | reporter's |
    reviewer* | (our|this) (analyst*|reporter*|editor*|writer*|journalist*|parent*|owner*|team|staff) |
    (this|our) [news] (site|website|publication|newsletter|newspaper|magazine|channel) |
    editorial (team|staff) | (wrote|who wrote) this | publisher | publisher's | responsible editor |
    _*'s journalist | who (handled|edited|reported|produced) this |
    (author|editor|writer|reporter) who | (editorial|news|research) desk`,
};
