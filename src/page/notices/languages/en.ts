import type { Lexicon } from '../patterns.ts';

/** English. How to add a phrase: docs/kinds.md. */
export const en: Lexicon = {
  script: 'latin',
  heading:
    'disclaim*|disclos*|risk (warning*|notice)|important (information|notice|legal)|legal notice|heads up|please note|cautionary|forward looking statements|safe harb*|conflict* of interest|competing interest*|analyst certification|affiliate notice|editor* note|ftc|general advice warning|note|important|transparency',
  label:
    'sponsored|promoted|advertisement|advertorial|(ad|advertisement|advertising) feature|paid (content|post|partner*|program|promotion)|(partner|branded|native) (content|post|article|story|feature)|(presented|powered|brought to you|paid for) by|brandpost|press release|from our partner*|earns commission*|in partnership with',
  reporting:
    'said|says|told|asked|argue*|according to|claimed|claims that|ruled|wrote|added|alleg*|testified|announced|sued|court|judge|lawsuit|police|minister|president|spokes*|lawmaker*|prosecutor*|regulators|complain*|study found|survey|researchers|inquiry|noted|denied|accepted|rejected|critics|filings show',
  aside:
    'rights reserved|copyright|cookie*|subscrib*|newsletter*|privacy policy|trademark*|sign up|password|creative commons|reserves the right|governed by|be polite|email address|reproduced|reproduction|intellectual property|permission*|log in|please leave',
  not: "not|no|never|neither|nor|cannot|*n't|without|none|nothing",
  neither: 'neither',
  seeming: 'not (only|just|merely|simply|least|to mention)|no (secret|doubt|wonder|surprise)',
  but: 'but|however|although|though|yet|whereas|while|nevertheless|on the other hand|in contrast|instead',
  except:
    'except [for|in]|other than|save for|apart from|aside from|with the exception of|excluding|beyond|outside of',
  asStated:
    'otherwise|(except|other than) (as|where|when|if|to|by)|as (disclosed|noted|stated|described)|required by',
  possess:
    'own|owns|owned|hold|holds|held|possess*|(am|is|are) (long|short)|(has|have) [a|an] [long|short|beneficial|open|small|#] (position*|stake*|interest*|shares|options)|bought|initiat*',
  stake:
    '#%|# [million|thousand] (shares|options|warrants|calls|puts|units|tokens)|(am|is|are) (long|short) _|options|warrants|calls|puts',
  kin: "(my|his|her|their|our|author's|analyst's) [_] (wife|husband|spouse|partner|family|son|daughter|children|child|mother|father|brother|sister|parents|household|firm|company|employer|fund|funds|clients|relatives|team)",
  holdings: '(position*|holding*|disclosure*|stocks (owned|held)|shares (owned|held|mentioned))',
  none: '(none|nil|no|not applicable|n/a) [declared|disclosed|reported|stated] $',
  remit: 'paid|pays',
  unpaid:
    '(was|were|am|is|are|been) (not|never) [being|been] paid|neither .. (was|were|is|are) [being|been] paid|nor (was|were|is|are) .. paid',
  serves:
    'constitut*|constru*|intend*|meant|regard*|consider*|interpret*|taken|deemed|provid*|offer*|giv*|render*|purport*|treat*|rel*|contain*|form*|represent*|serve*|viewed|is|are|be|as',
  advice:
    '(investment|financial|legal|medical|tax|trading|professional|accounting|health|healthcare|veterinary|business|investing) [or|and|legal|tax|trading|financial|investment|other|professional|medical|accounting] .. (advice|advis*|recommendation*|counsel|guidance|opinion*|services)|medical .. diagnosis|advice .. (diagnosis|treatment)|advice of [any|a]',
  tip: 'advice|recommendation*|counsel|endorsement|suggestion',
  self: '(this|these|our|my|all|any) (article*|content*|post|posts|site|website|page|blog|story|video|report|material*|information|newsletter|podcast|publication|document|piece|guide|review|statements|product*|links|calculator|portal|platform|tool|column|presentation)|we|i|our|my|us|author*|writer*|publisher|herein|above|(content|information|material*|views|opinions|data) [and|or] .. (expressed|contained|provided|on|in|published|presented|posted)|disclosure|editor*|contributor*|advertis*|website|site|third part*|comments|readers',
  substitute:
    'substitute* .. (legal|financial|medical|professional|advice|judg*|professional*|consult*|physician*|doctor*|care|diagnos*|attorney*)|(replace|replacement for|alternative to) .. (advice|professional*|consult*|doctor*)|(diagnose|treat|cure) .. (disease*|condition*|illness*|problem*)|(disregard|delay) .. (medical|professional) advice',
  needs:
    '(investment|financial|individual|particular|personal|specific|your) (objectives|situation|circumstances|needs|goals)|objectives|risk tolerance|based on .. circumstances',
  consider: 'take*|taking|consider*|account|tailor*|regard|personali*|based|address*|know*|reflect*',
  offer:
    '(an|any|or|as|no|the) [investment|formal|public] (offer|offering|invitation|inducement)|solicitation*|offer (to|for|or)',
  trade: 'buy|sell|purchas*|subscribe|sale|acquire|solicitation|securit*|invest*|any',
  true: 'accura*|complete*|reliab*|timel*|correct*|truth*|up to date|error|errors|omission*|inaccura*|validity|currency of|usefulness|adequacy',
  liable: 'responsib*|liab*|warrant|warrants|warranties|guarant*|represent*|vouch*|assur*|accountable',
  harm: 'loss|losses|damage*|action*|decision*|relian*|rely|consequence*|use of|misuse|injur*|result from|arising|investment*|medical or health|trading|results|inappropriate use|any information|experience',
  view: 'view|views|viewpoint*|opinion|opinions|statements|thoughts|comments',
  author:
    'author*|writer*|contributor*|columnist*|user*|commenter*|individual*|guest*|speaker*|participant*|blogger*|analyst*|expert*|interviewee*|poster*|reader*|member*',
  belong: 'those of|belong*|solely|sole|strictly|expression|own|personal|expressed|represent only',
  reflect: 'reflect*|represent*|those of|endors*|shared by|attributable',
  outside:
    'external (site*|website*|web|link*|content|internet|page*|source*|resource*|parties)|third part* (site*|website*|content|links|material*|product*|service*|information|platforms)|other (site*|website*|users)|linked|links|link|comment|comments|advertis*|posted|user (content|generated)|submitted|internet sites|off site|content of|content on|content posted|opinions',
  distance: 'liab*|responsib*|control*|endors*|monitor*|represent*|affiliat* with',
  invest:
    'invest*|trading|trade|securities|crypto*|stocks|futures|options|forex|derivatives|financial products|instruments|markets',
  risk: 'risk|risks|risky',
  involve: 'involv*|carr*|subject to|entail*|come* with|bear*|inherent',
  lose: '(los*|loss of) .. (all|some|part of|entire|principal|capital|your money|your investment|amount|investment|invested)',
  past: '(past|historical|previous) (performance|results|returns|track record)',
  future: 'guarant*|indicat*|reliable|predict*|assur*|(no|not) .. future|guide',
  actual: 'actual (results|outcomes|events|performance)',
  differ: 'differ|differs|differing|vary',
  quote: 'quote*|data|price*|market|information|exchange|chart*|index|indices|nasdaq|nyse|rates',
  delay: 'delay|delayed|delays|at least 15 minute*|at least 20 minute*|15 minute* (behind|late|old)',
  minute: 'minute*|min|mins',
  resident:
    'resident*|residing|u.s. person*|us person*|united states person*|citizens|any jurisdiction|jurisdictions|located in|persons in|resident*',
  directed: 'intended|directed|available|distribut*|offered|aimed|addressed|for use|for any person|solicit*',
  regulator:
    'monetary authority|securities and futures|commission|regulator*|regulatory authority|authority of|sfc|mas|sec|fca|finra|asic',
  reviewed: 'reviewed|approved|registered|authori*|licensed',
  retail:
    '#% of [all|our] [retail|retail cfd|retail client|retail investor|cfd|client|investor] (accounts|investors|traders|clients|customers|retail)|(retail|cfd) [investor|client|cfd|trader] .. accounts',
  losing: 'lose|losing|loses|lost|loss|losses',
  leverage: 'leverage*|cfd*|spread bet*|contracts for difference|margin',
  hold: 'hold|holds|own|owns|held|owned|have|has|had|having|holding|owning|long|short|maintain*|disclose*|bought|sold|trade|bet',
  stock:
    '(shares|stock|stocks|securities|bitcoin|crypto*|etf|etfs|tokens) [of|in|or|mentioned|discussed]|beneficial .. position*|(position|positions|interest|interests|stake|holdings) in|long position*|short position*|(units|options|puts|calls|tokens) (of|in|on)|cryptocurrenc*',
  holder:
    'i|we|i/we|author*|writer*|analyst*|columnist*|contributor*|editor*|fool|publisher|staff|employees|officers|directors|clients|affiliates|principals|family|disclosure|reporter|journalist|members|firm',
  conflict: 'conflict* of interest*|competing interest*|competing financial interest*',
  own: 'may|could|might|we|our|i|author*|disclos*|analyst*|firm|declare*|aware|potential|researcher*|reader*|investors should',
  relation:
    '(business|commercial|banking|advisory|consulting|material|personal|close) (relationship*|ties)|(financial|personal) (relationship*|ties|interest) .. (with|in)|relationship* with .. (compan*|brand*|firm*|any|manufacturer*|broker*)|clients of (ours|the firm)',
  independent: 'independen*|impartial*|objectively',
  editorial:
    'editor*|review*|recommend*|opinion*|research*|written|select*|chosen|choose|chose|picks|rating*|content|coverage|journalis*|test*|evaluat*|products|verdict*|curat*',
  influence: 'affect*|influenc*|impact*|determin*|compromis*|bias*|dictat*|sway*',
  commission:
    'commission|commissions|referral*|kickback*|(portion|share|cut|percentage) of .. (sale*|revenue|purchase*|price)|a share|affiliate|small (fee|amount|sum|percentage|profit)|advertising fee*|compensat*|bonus|earn us|qualifying purchases|something in return',
  earn: 'earn*|receiv*|get|gets|make|makes|collect*|paid|generat*|take*|give*|provide|provides',
  buy: 'buy|buys|purchas*|link|links|click*|shop|shopping|sign up|order*|no (extra|additional)|retailer*|apply|application|products|provider*|qualifying|sales|partner*|through',
  affiliate:
    'affiliate [and|or|marketing|referral|tracking|partner|sales|product] [and|or|_] (link*|tag*|commission*)|affiliate (partnership*|relationship*)',
  uses: 'contain*|use|uses|using|include*|some|may|our|are|we|i|from|through|via|participat*|some|earn*|if|member',
  piece:
    'article*|content|story|post|image*|photo*|picture|illustration|summar*|text|video|audio|page|report|artwork|portions|translation|graphic|episode|podcast|newsletter|website|section|series|guide|review|column|feature|key points|survey|this|bullet points|headline|version|stories',
  sponsored:
    '(is|was|are|were|been|being) [proudly|kindly] (sponsored|paid for|funded|commissioned|presented|underwritten) [in part] by _|(commissioned|produced|created|written|funded|presented|sponsored) and (paid for|funded|presented|produced|sponsored) [for] by|in (association|collaboration|cooperation|conjunction) with|[made] possible .. (by|with)|(supported|funded) by',
  payee:
    'we|i|i/we|author*|publisher|site|website|newsletter|our|us|me|writer*|owner*|staff|affiliates|analyst*|article|post|review|contributor*|report',
  pay: '(was|were|been|be|is|are|am|being) [a] paid|compensated|remunerat*|received|receive|receives|accept*|reimburs*|gifted|given|sent|expects to receive',
  money:
    'compensation|payment*|fee|fees|remuneration|cash|consideration|$#|# (dollars|usd|shares)|thousand dollars|free of charge|for free|complimentary|free (product*|sample*|copy|stay|trip|access|ticket*|unit)|incentive*|gift*|by [the] (company|issuer|client|third part*|investor relations|manufacturer*)|shares|to promote|to write|for (this|it|writing|promot*)|in exchange',
  ai: 'ai|a.i.|artificial intelligence|chatgpt|gpt*|claude|gemini|copilot|llm*|large language model*|automation|automated technology|algorithm*|machine learning|dall e|midjourney|generative ai|ai tool*|ai model*|automated insights|robot*|bot|bots|ai powered|ai system*|stable diffusion|language model|deepl write',
  make: '(generated|written|created|produced|drafted|summari*|composed|prepared|assisted|made|authored|compiled|rendered|edited|compiled|written up|read|voiced|narrated) .. (by|with|using|through|via|from)|(help|use|support|assistance|aid) of',
  original:
    '(original|english|source|official|chinese|japanese|french|german) [language] (version|text|article|document|language)|discrepanc*|inconsistenc*|version|text',
  prevail:
    'prevail*|shall govern|governs|takes precedence|take precedence|authoritative|controlling|legally binding',
  translate: 'translat*',
  machine: 'machine|automatic*|automated|ai|computer|google|deepl|software|artificial intelligence',
  verify: 'verif*|confirm*|corroborat*|authenticat*',
  unable: "could not|unable|cannot|can not|*n't|not been able|not be",
  unaided: 'independently|immediately|separately',
  NOADV3:
    'not (legal|financial|investment|medical|tax|professional|trading) advice|(for|as|of|purely|only|solely) [_] [_] (informational|information|informative|educational|entertainment|illustrative|reference|discussion) [and|or|,] .. purpose*|for [your|general] (information*|educational|reference|illustrative|guidance) [use] (only|use)|(general|informational|educational) in nature|not .. (lawyer*|attorney*|financial advisor*|financial adviser*)|(please|always|should|must|recommend*|encourage*|urge*|advise*|be sure to|need to|readers|you) [you|always|also|first|to] [to|also|always] (consult|contact|seek|speak|talk|discuss) [_] [_] [_] [_] (advis*|advice|professional*|doctor*|physician*|attorney*|accountant*|dietitian|lawyer*|pharmacist|planner*|counsel)|your own (research|due diligence)|dyor|not [be] (taken|construed|seen|viewed|treated|interpreted|considered|regarded|meant|intended) [to|as] [be] .. (advice|recommendation*|endorsement|counsel)|(no|nothing) .. (meant|intended|construed|taken|constitut*) .. (advice|recommendation*|endorsement)|(mention*|inclusion|reference*) .. not .. (recommendation*|endorsement)|(inform*|educate) and not .. advi*|not [to] advise|not recommend .. (investment*|securit*|stock*|product*|strateg*|any)|not [been] evaluated by the (food|fda)|(diagnose|treat|cure) .. (disease*|condition*)|general information only|for information only|information only',
  NOADV2:
    'general information|not .. a (law firm|broker*|fiduciary|registered .. advis*|licensed .. advis*)|(does not|not) [recommend or] (endorse|recommend) .. (product*|service*|securit*|stock*|strateg*|test*|any)|no .. relationship is created|not .. (relied|rely) (on|upon)|(always|should|please|must|recommend*|encourage*|be sure|to|need to|can) [also|always|first] (consult*|contact|seek|speak|talk|discuss|ask) .. (advis*|professional*|doctor*|physician*|attorney*|counsel|accountant|provider*|planner|broker|dietitian|lawyer|pharmacist|expert*)|(consult|consulting) .. before|[do|doing|conduct|perform] your own .. (research|due diligence|investigation|analysis)|(fully|thoroughly|carefully) research|(cannot|not) .. (diagnose|provide .. opinions|tell you what)|(this|it|that) [is] not .. advice',
  NOADV1:
    'consult* .. (advis*|professional*|doctor*|physician*|attorney*|provider*)|(seek|discuss) .. (advice|advis*|professional*|counsel|doctor)|medical emergency|rules and regulations specific',
  NOOFF3:
    'not .. (an|any) (offer|solicitation) (to|of|or)|(offer|recommendation|advice) .. or .. solicitation|(not|nor|neither|no) .. (inducement|invitation|solicitation) (to|of) [_] [_] (trade|invest*|buy|sell|purchase|subscribe|deal)|offer of securities',
  NOOFF2: '(security|securities|product) .. offered .. (sold|jurisdiction)',
  ACC3: '(no|disclaim*|without) .. (warrant*|representation*) .. (express*|implied|kind|as to|regarding|concerning)|express* or implied|(assume*|accept*|bear*|undertake*|take*|have|has|disclaim*) [no|any|all|neither] (responsib*|liab*)|(accept|assume|take) no .. (responsib*|liab*)|(as is|as available) (basis|and|without)|provided .. as is|(sources|information|obtained) .. believed .. (reliable|accurate|correct)|not [been] [independently] (verified|evaluated|audited|fact checked|reviewed) .. (by|for)|(may|might|could) [also] (contain|include|have) .. (error*|inaccura*|omission*)|no guarantee*|(every|all|reasonable) (effort*|care|attempt*) .. (accura*|correct|up to date|ensure)|(errors|mistakes|inaccuracies|omissions) (may|can|might|could|do) (occur|happen|exist|appear)|(prices|price|information|details|rates|availability|figures) .. (correct|accurate) (at|as of|on|when) .. (time|date|publication|publish*|writing)|(information|details|article|content|data|terms) .. (may|might|could|can) [be|have|also] [be|have] (out of date|outdated|changed|incomplete|obsolete|out dated)|may differ from what|(strive|try|aim|endeavo*) to (keep|ensure|provide|maintain) .. (accura*|up to date|current|correct)|(information|content|prices|terms|rates|details|data|opinions|offers|views) .. subject to change',
  ACC2: '(prices|rates|information|terms|content|offers|opinions|availability|views|law) .. (change without|subject to change|may change|may vary|may not reflect|may be outdated)|subject to change|may not (be|reflect) .. (current|accurate|complete|up to date)|(individual|your|actual) results (may|will) (vary|differ)|not guarantee* .. (acceptance|results|outcome*|success|secure|uninterrupted|performance|any|estimates)|guaranteed estimates|(full|sole) (responsib*|liab*) .. (your|for)|solely responsible .. (decision*|evaluat*|action*)|(verify|confirm|check) .. (accuracy|official|before|directly|with the)|investigation as to|any relian*|not [be] liable|not [be] [held] responsible for .. (any|loss*|damage*|error*)|not include (all|every)',
  THIRD3:
    'not [be] [liable or] (responsible|liable) [or liable] for [the] (content|contents)|(own|personal) (opinions|views)|(expression|opinion|opinions|views) of (the|each|its|their|individual) (author*|writer*|contributor*)|this (article|story|post|content|column|piece) .. (originally|first) (appeared|published|ran|posted|was)|not [been] (edited|created|written) by .. (staff|team|newsroom)|(syndicated|wire|agency) feed|(sole|full) responsib* of .. (individual*|author*|user*|poster*|contributor*)|^ (views|opinions) [expressed] [are] personal|(views|opinions) (are|is) personal|(republished|reposted|reprinted|reproduced|syndicated) [here] [with permission] (from|under|by|with|courtesy)|(comments|statements|views|opinions) .. (responsib* of those|theirs alone|theirs and|their own)|guest (post|column|article|essay|contribution) by|(content|article|information|material) (is|was) [provided|supplied|written|submitted|contributed] [provided|by] .. (third party|contributor|user|community member)|contributed (article|content|post)|(this is|following is) an opinion (piece|article|column)|not [been] written by our|(views|thoughts|opinions) .. (represent|reflect) .. (employer*|organi*)',
  THIRD2:
    '(originally|first) (appeared|published|posted) (on|in|at|by)|(republished|syndicated|reprinted|reproduced) .. (permission|licen*|from)|(is|as) (a|an) .. contributor|guest (post|author|column*|contributor)|(posted|submitted|written|provided) by .. (user*|readers|third part*|members|independent contributor*)|links .. (other|third|external) .. (website*|site*)|(no|not|outside|beyond) .. control .. (over|of)|not imply .. endors*',
  RISK3:
    'investment risk*|(may|could|can|might) [also] lose .. (all|some|part|more|money|capital|principal|entire)|(possible|potential|including) .. loss* .. (principal|capital|invest*|entire|money)|(capital|money|funds) [is|are|may be] at risk|(value|price*) .. (go|fall|rise|up|down) .. as well as|(value|price*) .. (investment*|shares|assets|units|fund) .. (go|fall|rise) .. (up|down|rise|fall)|(own|sole) [discretion and] risk|not [be] (suitable|appropriate) for (all|every|everyone|every investor)|not .. fdic|high [degree of|level of] risk .. (los*|invest*|capital|suitable)|you .. (afford|prepared|willing) to lose|(afford|prepared) to lose|not get back|get back less|risk of los* .. (trading|investing|capital|money)|(investments|investing|trading|investment|cryptocurrenc*|crypto*|securities|funds) .. (subject to|carry|carries|involve*) [a|some|market|significant|substantial|considerable|high] [degree of|level of|amount of|market] (risk|risks)|high risk (investment*|asset*)|(highly|extremely) (volatile|speculative) .. (unregulated|risk*|investor*|lose|suitable)|bank guarante*|may lose value|trading is risky|(trade|invest|act|proceed|use|rely) .. at your own|read all .. documents',
  RISK2: '(highly|extremely) (volatile|speculative)',
  PAST3:
    'returns [are] as of|(backtested|hypothetical|simulated) [_] (performance|results|returns) .. (limitations|not|actual|no)|past is (no|not)|(past|previous|prior) (success|gains|results|trades) .. (no|not|never) .. (future|guarante*|promise)|in the past .. (no|not) .. (promise|guarantee|guide) .. future',
  PAST2: '(backtest*|hypothetical|simulated) .. (performance|results|returns)',
  FWD3: 'forward looking (statement*|information)|securities litigation reform|safe harb* (provision*|statement*|act)|(statement*|information|projections|release) .. (is|are) forward looking|(expect|anticipate|believe|intend) .. (identify|forward looking|such statements)|undue reliance .. (forward|these statements|such statements)|(statement*|forecast*|projection*|estimate*) .. (involve*|subject to) .. (risks|uncertaint*)|(no|not) .. (duty|obligation|intend|intention|undertake) [to] [publicly] (update|revise) .. (statement*|forward|projection*|forecast*)|(no|not) .. (duty|obligation) .. (revise|update) .. (statement*|forward|result of)|not intend to update|statements .. (about the future|future events) .. (expectation*|assumption*|risk*)|(current|present) expectations and .. (assumptions|projections|beliefs)|(forecast*|projection*|estimate*) .. (may|might) not (come|be|prove|materiali*)|results .. (materially|substantially) different|(statement*|forecast*|projection*|estimate*) .. not guarantee* .. uncertaint*|(forecast*|projection*) .. not (come to pass|be realised|be realized)',
  FWD2: '(no|any|not) .. (obligation|duty|intention) .. (update|revise)|risks and uncertainties|words such as',
  DELAY2: '(delayed|delay) (by|at least|up to) .. minute*',
  DELAY3:
    'not [necessarily] .. real time|(quotes|prices|data) [may be|are|is] delayed|(prices|quotes|rates|data|values) .. (indicative|for indication)|(quotes|prices|data|index*) .. (are|is) .. delayed|real time (quotes|data|prices) .. not|(end of day|closing|previous close) (prices|data|quotes)|(prices|quotes) .. previous (close|day)|differ from .. market price*|(prices|quotes|rates) .. not .. (trading purposes|real time)',
  LEV3: 'los* money .. (leverage|cfd*)|loss* .. exceed* .. (deposit*|invest*|margin)|[more|greater] than .. (initial|original|your) (deposit|investment|margin|stake)|(exceed|exceeds|exceeding|beyond) .. (deposit*|initial investment|your investment)|leverage .. (work against|magnif*|amplif*|against you)|cfds .. complex|complex instruments|leveraged (trading|products|instruments) .. (suitable|risk*|not)|(margin|leverage*) .. (high|substantial|significant) [level of|degree of] risk|spread bet* .. (complex|risk*|lose)',
  POS3: "positions in and recommend*|(i am|i'm|author is|writer is|we are|reporter is|analyst is|trust is) [currently|also|net] (long|short) _ (and|at|as|in|with|via|through|on margin|stock|shares|bonds|futures)|^ (long|short) _ $|disclosure : (long|short) _ $|(has|have|holds) [a|no|beneficial|long|short|open] positions in|beneficial [long|short] position*|[may] have .. (position|positions) in .. (securities|stocks|companies)|(buy|sell|trade|hold) .. (securities|shares) (mentioned|discussed)|(i am|i'm|author is|writer is|we are|trust is) [currently] (long|short) _ $|trust is long|our [model|real money|charitable|own|client] portfolio*|(may|might|could) [also|at any time|from time to time] [also] (buy|sell|trade|purchase) .. (shares|securities|positions|stock*) .. (any time|from time to time|without notice|notice)",
  POS2: 'recommends .. (stock*|shares|following|options)|(owns|holds) [shares|units|options|calls|puts] (of|in|on) _',
  notPOS3:
    "(no|not|any) .. (position*|stake|shares|stock*|holdings|interest*) .. (mentioned|discussed|any of the|any stock*|any securit*|any compan*|named|referenced|covered)|no position*|no plans to initiate|not .. (hold|own|have) .. (position*|shares|stock*|securities)|(no|not|*n't) .. (intention|intend|plan|plans|planning) .. (position*|buy|sell|trade|initiate)",
  COI3: 'analyst certif*|accurately reflect .. personal|compensation .. (directly|indirectly) .. related|(owned by|subsidiary of|parent company|investor in|shareholder (in|of)|owns|stake in|controlled by) .. (publisher|this (site|website|publication|newspaper)|parent)|(publisher|publication|newspaper|site|website) (is|are) (owned|part|controlled) (by|of)|we (are|sell) .. (dealer|distributor|reseller|retailer|manufacturer|products we review)|(influence*|impact*|affect*|determine*) (which|how|where|what|the order|the way) .. (products|companies|offers|appear*|brands|cards|write|rank*|review*|listed)|(speaking|consulting|lecture|speaker) fees from|(firm|company|bank|broker|we) .. (business with|banking services) .. (companies|company)|(is|are) an investor in our|our parent company',
  COI2: "contribut* .. compensated|compensation .. impact .. (how|where|order)|(director|employ*|consultant|advis*|board|engaged) .. (study|this paper|this research)|received funding|(author|writer|i|my|author's|writer's) [_] (work|works|employed|worked) (for|at|by)",
  notCOI3:
    'no (conflict* of interest*|competing interest*)|(none|not) .. (declare*|have) .. (conflict*|competing)|(opinions|views|thoughts) .. (our|my|entirely my|entirely our) own|editorial (independence|integrity)|not .. (affiliated|associated|endorsed|sponsored|authorized) .. (with|by) |(independently|objectively) .. (select*|review*|chosen|test*|recommend*|research*)|(select*|review*|chosen|test*|recommend*|research*|written|made|evaluat*) .. independently|without bias|(no|not|neither|nor|without|never) .. editorial (control|input|influence|say|decision*)|(no|not|without|never) .. (role|say|input|influence|control|involvement) .. (what we|our (coverage|reporting|editorial|newsroom|content|decisions|ratings|reviews|recommendations|opinions)|which (products|stories|companies))|(strict|clear|firm|complete) (separation|wall|divide|firewall) .. (advertis*|editorial|commercial|news)|(independent of|independently of|independent from) .. (sponsor*|advertis*|funder*|donor*|commercial|owner*|investor*)|newsroom .. without .. (input|influence|interference)|(opinions|views|thoughts) .. (are|is) (mine|ours)|(opinions|views) .. mine alone',
  notCOI2:
    'only (recommend*|endorse|feature|promote|share) .. (products|brands|things|items|services|what)|(selected|chosen|handpicked|curated|picked|vetted) by .. (editor*|team|expert*)|curated selection|editors .. (choose|select|pick|recommend)',
  AFF3: 'affiliate (commission*|links .. which)|(we|i|may|might|us|site|publisher) .. (earn*|receiv*|make*|collect*) [a|an|us|you|small|some] [a|small|affiliate|referral] commission*|(services llc|amazon eu) associates|associates program*|(amazon) (associate*|affiliate*)|referral (link*|compensation|fee*)|partner links|income earning .. links|(participa*|member) .. affiliate .. program*',
  AFF2: 'affiliate .. link*|no .. (extra|additional|added) .. (cost|charge|expense) [to]|not cost you .. extra|(reader|audience|community|listener) supported|supported by our|(include|contain) .. links .. (retail*|store*|merchant*)|click .. considering buying|(advertiser*|compan*|partners) .. (compensat* us|pay us|from which)',
  notAFF3:
    '(not|no|never) [use|contain|include|any|participate in] .. affiliate (link*|commission*|program*)',
  SPON3:
    '(this|our|following|contains|contain|is) .. (sponsored|paid|branded|promotional|partner) (content|post|article|advertis*|feature|partnership|story|collaboration)|(provided|produced|created|written|supplied) .. by .. (advertiser*|sponsor*|brand studio|marketing (department|team)|partner* .. content)|(paid|commercial) partnership with|in partnership with our|advertorial|this is a [paid] (press release|advertis*|promotion*)|(newsroom|editorial (team|staff)|journalists|editors|reporters) .. not .. (involved|part|role|participat*)|brought to you by|(editorial (staff|team|board|department)|newsroom|journalists|editors|reporters) .. (no|had no) .. (role|part|involvement|hand|input|say)|our [paid|commercial|advertising|official] (media|advertising|commercial|content) partner*|paid media partner*|paid (for|series|collaboration) [and|from] [presented|produced|by] [by|from]|advertiser content|content .. by our advertis*|(commercial|branded|partner|sponsored|native) content (team|department|studio)|content studio|brand studio|(this|the) (press release|news release|release) .. (distribut*|issued|paid|provided|supplied|on behalf)|funding for (this|the|our) .. (provided|by)|(this|these|our) (article|series|project|story|video|podcast|report*|section|newsletter) .. (supported|funded|underwritten|made possible) [in part] (by|through|with)|from our (sponsor*|advertiser*)|(written|produced|created) .. for the advertiser',
  SPON2: '(press release|news release) .. (distribut*|provided|issued|supplied|published by)',
  SPON1: 'sponsored content|(sponsored|supported) by',
  notSPON3: 'not [a] (sponsored|paid) (post|content|article|review|by any)|not been (sponsored|paid)',
  PAID3:
    '(this|is|are|was) [a|an] paid (advertisement|promotion|advertising|endorse*|stock promotion|distribution)|(product*|sample*|copy|unit|travel|accommodation|flights|trip|stay|device) .. (provided|supplied|sent|gifted|loaned|paid for|hosted) [to us|to me|free] .. (free|by the|for review|complimentary|by [a-z])|(provided|supplied|sent) .. (free of charge|for review)|(exchange|return) for [an|a|my|our|your] (honest|review|promot*|article|coverage)|press trip|compensated [#|$#] .. (by|for)|(company|issuer|brand|client|sponsor) .. (paid|pays|compensated|gave) (us|me)|(provided|supplied|loaned|lent) .. (review unit|review copy|test unit|the (product|device|car|phone|book)) .. (no charge|no cost|free)|(review|test) (unit|copy|sample|device) .. (was|were) (provided|supplied|sent|loaned)|(loaned|lent|provided|supplied|sent) to us .. (by|for)|thanks to .. for (sending|providing|supplying)|(receive|receives|received) .. (shares|options|warrants) .. (services|promot*|awareness|marketing)|paid .. (retainer|monthly fee) .. by|a fee from the company|(travel|trip|flights|flight|accommodation|stay|ticket*|visit|expenses|costs) .. (covered|paid for|hosted|funded|paid) by',
  notPAID3:
    "not .. (compensated|paid) (for|by)|not [being] (accept*|receiv*|been paid|paid|compensated) .. (payment*|compensation|money|fee*|remuneration|for (this|it|writing)|by any|cash|sponsor*)|no (compensation|payment|remuneration)|(not|never|*n't) (pay|paid|compensate|compensated) (us|me)|with my own money|with our own money|(bought|paid for|purchased) .. (ourselves|myself|full price|own money|own pocket|our own)",
  AI3: '^ [image|photo|illustration|text|summary|content|article|this was] .. (generated|created|produced|written|made) (by|with|using) [the] [help|support|use] [of] (ai|artificial intelligence|chatgpt|dall e|midjourney) $|^ ai (generated|assisted) [image|summary|content|text|illustration|photo|from .. ] $|(this|these|article|image|photo|summary|content) (is|was|are|were) [an|partially|partly] (ai|auto|automatically|computer|machine) (generated|assisted|written|created)|^ ai generated from|(this|these|article|story|report|summary|text|content|above|below) [_] (is|was|are|were|been) [_] (automatically|algorithmically) (generated|produced|written|created)|(this|these|article|story|report|summary|text|content) [_] (is|was|are|were|been) (generated|produced|written|created) automatically|(key points|summary|takeaways|bullet points|highlights|headline|image|images|illustration|translation|text|content|article) .. (is|are|was|were) ai (generated|assisted|written)|(ai|synthetic|computer) (generated) (voice|narration)|ai (voice|narrator)|robot reporter|^ (image|photo|illustration|picture|art) [credit] (by|:) ai',
  AI1: '(reviewed|edited|checked|verified) by .. (editor*|human*|journalist*|staff|team)',
  notAI3:
    "(not|no|never) [been|any] (generated|written|created|use of|using|used|use) .. (ai|artificial intelligence|chatgpt)|no (ai|artificial intelligence|generative ai) .. (used|involved|was|tools)|(no|not|never|none) .. (generated|written|created|made|produced) .. (by|with|using) .. (ai|artificial intelligence|chatgpt)|no [generative] (ai|artificial intelligence) (involved|used|was|has|content|tools)|(not|*n't|never) [use|using|publish] [any|generative] [generative] (ai|artificial intelligence|chatgpt) (to|for|in|content|generated)",
  RUMOR3:
    '^ (correction|clarification|corrections and clarifications) :|(earlier|previous|original|prior) (version|edition) of .. (article|story|post|report|piece|this|headline|column)|this (article|story|post|report) (has been|was) (corrected|updated to|amended|retracted|clarified)|(we|has|have|could|newspaper|organi*) .. not [been able to] [be] [independently] (confirm*|verif*) .. (report|claim*|account*|information|footage|authenticity)|unable to (verify|confirm|independently)|we regret (the|this|any) error*|(article|story|post|report|paper) (has been|was|is) [since] (retracted|withdrawn|taken down|removed)|developing story|unconfirmed (information|reports|rumo*)|based on .. (rumo*|unconfirmed)|^ clarification* :|(headline|article|story|post) .. (was|has been) (changed|amended|corrected|updated|edited) .. (correct*|clarify|error|reflect|remove|fix|after publication)|correct* .. (error|misspelling|figure|spelling) .. (earlier|previous|article|story)|not be [independently] (confirmed|verified)',
  RUMOR2: '^ (corrects|retraction)|unconfirmed (report*|rumo*)',
  us: "we|i|our|my|us a|us when|us to|pay us|(the|this|each) (author*|writer*|publisher|reporter|columnist|editor*|newsroom|site|website|newsletter|publication|newspaper|firm|review*|channel)|author*|author's|writer*|newsroom|publisher|may (get|earn|receive|collect|be|make)|might (get|earn|receive)",
  clicks:
    '(via|through|using|with|on|from|click*|of|these|our|these) .. (link|links)|(partner|product|retail|retailer|referral|tracked|marked|shopping|outbound) link*|(if|when|after) you (buy|purchase|click|shop|order|sign up|open|apply|book|are approved|subscribe)|offers .. (from|are)|readers (buy|click|shop)|recommendations|retail partner*',
  earned:
    'commission*|compensat*|earn*|paid|revenue|benefit|benefits|cut|share of|fee|fees|help* support|percentage|kickback*|something|income',
  noCut:
    "(not|never|*n't) [also] (earn|receive|get|make|take|collect) [_] [_] commission*|(receive|receives|earn|earns|get|make|makes|take|collect) no [_] commission*",
  patron:
    'stipend|retainer|honorari*|[were|was|been] (covered|hosted|reimbursed) by|as a guest|guest* of|(review|test) (unit|copy|sample|device) .. (provided|supplied|sent|loan*|at no)|(on loan|loaned) .. (from|by)|free of charge|receives a .. fee .. (from|by)|fee from the (company|issuer)|expects to receive|investor awareness|marketing services',
  unsponsored:
    '(article|post|review|video|story|content|piece|episode|page|newsletter|this) .. (not|never) [been|a|an] [being|been] (sponsored|advertisement|ad)',
  tie: '(director|employee|adviser|advisor|consultant|shareholder|officer|co founder|founder|board member|chairman|owner|investor) (of|to|at|in|for) .. (company|compan*|firm|bank|startup|business|discussed|mentioned)|(works|work|working|employed) (for|at|by) .. (company|firm|mentioned|discussed)|on the [advisory] board|advisory board|(spouse|husband|wife|partner|brother|sister|father|mother|son|daughter|family member|relative) .. (works|work|employed|owns|holds)|(has|have) [also] invested in|investor in|stake in|(is|are) a subsidiary|subsidiary of|market maker|investment banking|(speaking|consulting|advisory|speaker) fees|same (group|owner|parent|company)|owned by|parent company .. (invest*|owns|holds|has)|sister company|do business with|business with (companies|the compan*|firms)|also (sells|sell|owns|manufactures)|(employee|consultant|director|adviser|advisor) (of|to|at) _ (securities|capital|bank|pharma|group|partners|ltd|inc)',
  standsApart:
    'not work for [consult] .. (own shares|receive funding|consult)|(not|nor) .. receive funding from',
  aiUse:
    '(we|i|newsroom|team|editors|journalists|writers|site) [have|may|also|sometimes] (use|used|employ*|rely on) .. (write|draft|summari*|research|edit|create|generate|help|assist*|produce|writing|drafting|editing|generating|creating|illustrat*)|(used|using) .. (write|draft|summari*|research|edit) .. (story|article|post|report|piece)',
  human:
    '(written|created|made|produced|reported|drawn) [and edited] [entirely|only|solely|exclusively|completely|100 %] by [a|our|real|actual] (human*|people|person|journalists not|real)|ai free|free of ai|human written|human made|not (machines|robots|ai)|without [any|the use of|using|help from|the help of] [generative] (ai|artificial intelligence|chatgpt)|by (people|humans) not (machines|robots|ai)',
  rendered:
    '(is|was|been|were|be|are|has|have) .. translated|^ [_] translat* .. (from|by|with|using)|translation .. (is|was|been) .. (provided|made|generated|produced|done)|(this|these|our|the) [_] [_] translat*|translated .. (from|by|using|with)|(machine|automatically|auto|ai) translated|(machine|automatic|automated|ai) translation (of|from|by)',
  MT3: 'translation* .. (convenience|courtesy) |(original|english|german|french|chinese|japanese|spanish|korean) [language] (text|version|document|article) .. [legally] (binding|authoritative)|only the (original|english|german|french|chinese|japanese|spanish) .. binding|(version|versions|text|original|language) .. (governs|prevails|shall prevail|takes precedence)',
  JUR3: "(intended|only|solely|exclusively) .. for .. (professional|institutional|accredited|qualified|wholesale|sophisticated) (investors|clients|persons)|(only|intended|available) .. (for|to) .. (residents|persons in|citizens)|(residents|investors|clients) only|not for (distribution|release|publication) .. (in|into|to)|(not|*n't) [be] [aimed|directed|intended|available|distributed] .. (any person|persons|residents|jurisdiction*|countr*)|(not|*n't|nor) [been] [currently] (registered|authori*|licensed|regulated) [or|nor] [regulated|registered|authorised|licensed] [by|with|under] .. (sec|fca|finra|conduct authority|securities|regulator*|asic|commission|act|authority)|comply with .. (local|applicable|your) (laws|regulations|law)|jurisdiction* .. (unlawful|contrary to|prohibited|restricted)|not available (in all|to persons|to residents|in your)",
  clientship:
    '(attorney|lawyer|solicitor|doctor|physician|adviser|advisor|fiduciary) (client|patient) relationship',
  unregistered: '(not|nor) [been] [and will not be] [be] registered under',
};
