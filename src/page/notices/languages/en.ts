import type { Lexicon } from '../patterns.ts';

/** English. How to add a phrase: docs/kinds.md. */
export const en: Lexicon = {
  script: 'latin',
  heading:
    'disclaim*|disclos*|risk (warning*|notice)|important (information|notice|legal)|legal notice|heads up|please note|cautionary|forward looking statements|safe harb*|conflict* of interest|competing interest*|analyst certification|affiliate notice|editor* note|ftc|general advice warning|note|important|transparency',
  label:
    'sponsored|promoted|advertisement|advertorial|(ad|advertisement|advertising) feature|paid (content|post|partner*|program|promotion)|(partner|branded|native) (content|post|article|story|feature)|(presented|powered|brought to you|paid for) by|brandpost|press release|from our partner*|earns commission*|in partnership with',
  reporting:
    'said|says|told|asked|argue*|according to|claimed|claims that|ruled|wrote|added|alleg*|testified|announced|sued|court|judge|lawsuit|police|minister|president|spokes*|lawmaker*|prosecutor*|regulators|complain*',
  aside:
    'rights reserved|copyright|cookie*|subscrib*|newsletter*|privacy policy|terms (of|and)|trademark*|sign up|password|creative commons|reserves the right|governed by|be polite|email address|reproduced|reproduction|intellectual property|permission*|log in|please leave',
  not: "not|no|never|neither|nor|cannot|*n't|without|none|nothing",
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
  liable: 'responsib*|liab*|warrant*|guarant*|represent*|vouch*|assur*|accountable',
  harm: 'loss|losses|damage*|action*|decision*|relian*|rely|consequence*|use of|misuse|injur*|result from|arising|investment*|medical or health|trading|results|inappropriate use|any information|experience',
  view: 'view|views|viewpoint*|opinion|opinions|statements|thoughts|comments',
  author:
    'author*|writer*|contributor*|columnist*|user*|commenter*|individual*|guest*|speaker*|participant*|blogger*|analyst*|expert*|interviewee*|poster*|reader*|member*',
  belong: 'those of|belong*|solely|sole|strictly|expression|own|personal|expressed|represent only',
  reflect: 'reflect*|represent*|those of|endors*|shared by|attributable',
  outside:
    'external|third part* (site*|website*|content|links|material*|product*|service*|information|platforms)|other (site*|website*|users)|linked|links|link|comment|comments|advertis*|posted|user (content|generated)|submitted|internet sites|off site|content of|content on|content posted|opinions',
  distance: 'liab*|responsib*|control*|endors*|monitor*|represent*|affiliat* with',
  invest:
    'invest*|trading|trade|securities|crypto*|stocks|futures|options|forex|derivatives|financial products|instruments|markets',
  risk: 'risk|risks|risky',
  involve: 'involv*|carr*|subject to|entail*|come* with|bear*|inherent',
  lose: '(los*|loss of) .. (all|some|part of|entire|principal|capital|your money|your investment|amount|investment|invested)',
  past: '(past|historical|previous) (performance|results|returns|track record)',
  future: 'guarant*|indicat*|reliable|predict*|assur*|(no|not) .. future|guide',
  actual: 'actual (results|outcomes|events|performance)',
  differ: 'differ*|vary|varied',
  quote: 'quote*|data|price*|market|information|exchange|chart*|index|indices|nasdaq|nyse|rates',
  delay: 'delay|delayed|delays|15 minute*|20 minute*',
  minute: 'minute*|min|mins',
  resident:
    'resident*|residing|u.s. person*|us person*|united states person*|citizens|any jurisdiction|jurisdictions|located in|persons in',
  directed: 'intended|directed|available|distribut*|offered|aimed|addressed|for use|for any person|solicit*',
  regulator:
    'monetary authority|securities and futures|commission|regulator*|regulatory authority|authority of|sfc|mas|sec|fca|finra|asic',
  reviewed: 'reviewed|approved|registered|authori*|licensed',
  retail: '#% .. (accounts|investors|traders|clients|customers)|retail (investor|client|cfd) .. accounts',
  losing: 'lose|losing|loses|lost|loss|losses',
  leverage: 'leverage*|cfd*|spread bet*|contracts for difference|margin',
  hold: 'hold|holds|own|owns|held|owned|have|has|had|having|holding|owning|long|short|maintain*|disclose*',
  stock:
    '(shares|stock|stocks|securities|bitcoin|crypto*|etf|etfs|tokens) [of|in|or|mentioned|discussed]|beneficial .. position*|(position|positions|interest|interests|stake|holdings) in|long position*|short position*',
  holder:
    'i|we|i/we|author*|writer*|analyst*|columnist*|contributor*|editor*|fool|publisher|staff|employees|officers|directors|clients|affiliates|principals|family|disclosure|reporter|journalist|members|firm',
  conflict: 'conflict* of interest*|competing interest*|competing financial interest*',
  own: 'may|could|might|we|our|i|author*|disclos*|analyst*|firm|declare*|aware|potential|researcher*|reader*|investors should',
  relation:
    '(business|commercial|banking|advisory|consulting|client|material) (relationship*|ties)|(financial|personal) (relationship*|ties|interest) .. (with|in)',
  independent: 'independen*|impartial*|objectively',
  editorial:
    'editor*|review*|recommend*|opinion*|research*|written|select*|chosen|choose|chose|picks|rating*|content|coverage|journalis*|test*|evaluat*|products|verdict*|curat*',
  influence: 'affect*|influenc*|impact*|determin*|compromis*|bias*|dictat*|sway*',
  commission:
    'commission|commissions|referral*|kickback*|(portion|share|cut|percentage) of .. (sale*|revenue|purchase*|price)|a share|affiliate|small (fee|amount|sum|percentage|profit)|advertising fee*|compensat*|bonus|earn us|qualifying purchases|something in return',
  earn: 'earn*|receiv*|get|gets|make|makes|collect*|paid|generat*|take*|give*|provide|provides',
  buy: 'buy|buys|purchas*|link|links|click*|shop|shopping|sign up|order*|no (extra|additional)|retailer*|apply|application|products|provider*|qualifying|sales|partner*|through',
  affiliate:
    'affiliate [and|or|marketing|referral|tracking] .. (link*|tag*|commission*)|affiliate (partnership*|relationship*)',
  uses: 'contain*|use|uses|using|include*|some|may|our|are|we|i|from|through|via|participat*|some|earn*|if|member',
  piece:
    'article*|content|story|post|image*|photo*|picture|illustration|summar*|text|video|audio|page|report|artwork|portions|translation|graphic|episode|podcast|newsletter|website|section|series|guide|review|column|feature|key points|survey|this|bullet points|headline|version',
  sponsored:
    '(is|was|are|were|been|being) [proudly|kindly] (sponsored|paid for|funded|commissioned|presented|underwritten) [in part] by _',
  payee:
    'we|i|i/we|author*|publisher|site|website|newsletter|our|us|me|writer*|owner*|staff|affiliates|analyst*|article|post|review|contributor*|report',
  pay: '(was|were|been|be|is|are|am|being) [a] paid|compensated|remunerat*|received|receive|receives|accept*|reimburs*|gifted|given|sent|expects to receive',
  money:
    'compensation|payment*|fee|fees|remuneration|cash|consideration|$#|# (dollars|usd|shares)|thousand dollars|free of charge|for free|complimentary|free (product*|sample*|copy|stay|trip|access|ticket*|unit)|incentive*|gift*|by [the] (company|issuer|client|third part*|investor relations|manufacturer*)|shares|to promote|to write|for (this|it|writing|promot*)|in exchange',
  ai: 'ai|a.i.|artificial intelligence|chatgpt|gpt*|claude|gemini|copilot|llm*|large language model*|automation|automated technology|algorithm*|machine learning|dall e|midjourney',
  make: '(generated|written|created|produced|drafted|summari*|composed|prepared|assisted|made|authored|compiled|rendered|translated|edited) .. (by|with|using|through|via|from)|(help|use|support|assistance|aid) of',
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
    'not (legal|financial|investment|medical|tax|professional|trading) advice|(informational|information|educational|entertainment|illustrative|reference|discussion) [and|or] .. purpose*|for [your|general] (information*|educational|reference|illustrative|guidance) [use] (only|use)|(general|informational|educational) in nature|not .. (lawyer*|attorney*|financial advisor*|financial adviser*)',
  NOADV2:
    'general information|not .. a (law firm|broker*|fiduciary|registered .. advis*|licensed .. advis*)|(does not|not) [recommend or] (endorse|recommend) .. (product*|service*|securit*|stock*|strateg*|test*|any)|no .. relationship is created|not .. (relied|rely) (on|upon)|(always|should|please|must|recommend*|encourage*|be sure|to|need to|can) [also|always|first] (consult*|contact|seek|speak|talk|discuss|ask) .. (advis*|professional*|doctor*|physician*|attorney*|counsel|accountant|provider*|planner|broker|dietitian|lawyer|pharmacist|expert*)|(consult|consulting) .. before|[do|doing|conduct|perform] your own .. (research|due diligence|investigation|analysis)|(fully|thoroughly|carefully) research|(cannot|not) .. (diagnose|provide .. opinions|tell you what)|(this|it|that) [is] not .. advice',
  NOADV1:
    'consult* .. (advis*|professional*|doctor*|physician*|attorney*|provider*)|(seek|discuss) .. (advice|advis*|professional*|counsel|doctor)|medical emergency|rules and regulations specific',
  NOOFF3:
    'not .. (an|any) (offer|solicitation) (to|of|or)|(offer|recommendation|advice) .. or .. solicitation',
  NOOFF2: '(security|securities|product) .. offered .. (sold|jurisdiction)',
  ACC3: '(no|disclaim*|without) .. (warrant*|representation*) .. (express*|implied|kind|as to|regarding|concerning)|express* or implied|(assume*|accept*|bear*|undertake*|take*|have|has|disclaim*) [no|any|all|neither] (responsib*|liab*)|(accept|assume|take) no .. (responsib*|liab*)|(as is|as available) (basis|and|without)|provided .. as is|(sources|information|obtained) .. believed .. (reliable|accurate|correct)|not [been] [independently] (verified|evaluated|audited|fact checked|reviewed) .. (by|for)|(may|might|could) [also] (contain|include|have) .. (error*|inaccura*|omission*)|no guarantee*',
  ACC2: '(prices|rates|information|terms|content|offers|opinions|availability|views|law) .. (change without|subject to change|may change|may vary|may not reflect|may be outdated)|subject to change|may not (be|reflect) .. (current|accurate|complete|up to date)|(individual|your|actual) results (may|will) (vary|differ)|not guarantee* .. (acceptance|results|outcome*|success|secure|uninterrupted|performance|any|estimates)|guaranteed estimates|(full|sole) (responsib*|liab*) .. (your|for)|solely responsible .. (decision*|evaluat*|action*)|(verify|confirm|check) .. (accuracy|official|before|directly|with the)|investigation as to|any relian*|not [be] liable|not [be] [held] responsible for .. (any|loss*|damage*|error*)|not include (all|every)',
  THIRD3:
    'not [be] [liable or] (responsible|liable) [or liable] for [the] (content|contents)|(own|personal) (opinions|views)|(expression|opinion|opinions|views) of (the|each|its|their|individual) (author*|writer*|contributor*)|this (article|story|post|content|column|piece) .. (originally|first) (appeared|published|ran|posted|was)|not [been] (edited|created|written) by .. (staff|team|newsroom)|(syndicated|wire|agency) feed|(sole|full) responsib* of .. (individual*|author*|user*|poster*|contributor*)',
  THIRD2:
    '(originally|first) (appeared|published|posted) (on|in|at|by)|(republished|syndicated|reprinted|reproduced) .. (permission|licen*|from)|(is|as) (a|an) .. contributor|guest (post|author|column*|contributor)|(posted|submitted|written|provided) by .. (user*|readers|third part*|members|independent contributor*)|links .. (other|third|external) .. (website*|site*)|(no|not|outside|beyond) .. control .. (over|of)|not imply .. endors*',
  RISK3:
    'investment risk*|(may|could|can|might) [also] lose .. (all|some|part|more|money|capital|principal|entire)|(possible|potential|including) .. loss* .. (principal|capital|invest*|entire|money)|(capital|money|funds) [is|are|may be] at risk|(value|price*) .. (go|fall|rise|up) .. (as well as|down|fall) |(own|sole) [discretion and] risk|not [be] (suitable|appropriate) for (all|every|everyone)|not .. fdic|high [degree of|level of] risk .. (los*|invest*|capital|suitable)',
  RISK2: '(afford|prepared) to lose|(highly|extremely) (volatile|speculative)|not get back|risk of los*',
  PAST3: 'returns [are] as of',
  PAST2: '(backtest*|hypothetical|simulated) .. (performance|results|returns)',
  FWD3: 'forward looking (statement*|information)|securities litigation reform|safe harb* (provision*|statement*|act)',
  FWD2: '(no|any|not) .. (obligation|duty|intention) .. (update|revise)|risks and uncertainties|words such as',
  DELAY2: '(delayed|delay) (by|at least|up to) .. minute*',
  DELAY3: 'not [necessarily] .. real time|(quotes|prices|data) [may be|are|is] delayed',
  LEV3: 'los* money .. (leverage|cfd*)|loss* .. exceed* .. (deposit*|invest*|margin)',
  POS3: "positions in and recommend*|(i am|i'm|author is|writer is|we are) [currently] (long|short) _ $|(has|have|holds) [a|no|beneficial|long|short|open] positions in|beneficial [long|short] position*|[may] have .. (position|positions) in .. (securities|stocks|companies)|(buy|sell|trade|hold) .. (securities|shares) (mentioned|discussed)",
  POS2: 'recommends .. (stock*|shares|following|options)',
  notPOS3:
    '(no|not|any) .. (position*|stake|shares|stock*|holdings|interest*) .. (mentioned|discussed|any of the|any stock*|any securit*|any compan*|named|referenced|covered)|no position*|no plans to initiate|not .. (hold|own|have) .. (position*|shares|stock*|securities)',
  COI3: 'analyst certif*|accurately reflect .. personal|compensation .. (directly|indirectly) .. related|(owned by|subsidiary of|parent company|investor in|shareholder (in|of)|owns|stake in|controlled by) .. (publisher|this (site|website|publication|newspaper)|parent)|(publisher|publication|newspaper|site|website) (is|are) (owned|part|controlled) (by|of)|we (are|sell) .. (dealer|distributor|reseller|retailer|manufacturer|products we review)',
  COI2: 'contribut* .. compensated|compensation .. impact .. (how|where|order)|(director|employ*|consultant|advis*|board|engaged) .. (study|this paper|this research)|received funding',
  notCOI3:
    'no (conflict* of interest*|competing interest*)|(none|not) .. (declare*|have) .. (conflict*|competing)|(opinions|views|thoughts) .. (our|my|their|entirely my) own|editorial (independence|integrity)|not .. (affiliated|associated|endorsed|sponsored|authorized) .. (with|by) |(independently|objectively) .. (select*|review*|chosen|test*|recommend*|research*)|(select*|review*|chosen|test*|recommend*|research*|written|made|evaluat*) .. independently|without bias',
  notCOI2:
    'only (recommend*|endorse|feature|promote|share) .. (products|brands|things|items|services|what)|(selected|chosen|handpicked|curated|picked|vetted) by .. (editor*|team|expert*)|curated selection|editors .. (choose|select|pick|recommend)',
  AFF3: 'affiliate (commission*|links .. which)|(earn*|receiv*|make*) [a|an|us|you|small|some|affiliate|referral] commission*|(amazon) (associate*|affiliate*)|referral (link*|compensation|fee*)|partner links|income earning .. links|(participa*|member) .. affiliate .. program*',
  AFF2: 'affiliate .. link*|no .. (extra|additional|added) .. (cost|charge|expense) [to]|not cost you .. extra|(reader|audience|community|listener) supported|supported by our|(include|contain) .. links .. (retail*|store*|merchant*)|click .. considering buying|(advertiser*|compan*|partners) .. (compensat* us|pay us|from which)',
  notAFF3:
    '(not|no|never) [use|contain|include|any|participate in] .. affiliate (link*|commission*|program*)',
  SPON3:
    '(this|our|following|contains|contain|is) .. (sponsored|paid|branded|promotional|partner) (content|post|article|advertis*|feature|partnership|story|collaboration)|(provided|produced|created|written|supplied) .. by .. (advertiser*|sponsor*|brand studio|marketing (department|team)|partner* .. content)|(paid|commercial) partnership with|in partnership with our|advertorial|this is a [paid] (press release|advertis*|promotion*)|(newsroom|editorial (team|staff)|journalists|editors|reporters) .. not .. (involved|part|role|participat*)|brought to you by',
  SPON2: '(press release|news release) .. (distribut*|provided|issued|supplied|published by)',
  SPON1: 'sponsored content|(sponsored|supported) by',
  notSPON3: 'not [a] (sponsored|paid) (post|content|article|review|by any)|not been (sponsored|paid)',
  PAID3:
    '(this|is|are|was) [a|an] paid (advertisement|promotion|advertising|endorse*|stock promotion|distribution)|(product*|sample*|copy|unit|travel|accommodation|flights|trip|stay|device) .. (provided|supplied|sent|gifted|loaned|paid for|hosted) [to us|to me|free] .. (free|by the|for review|complimentary|by [a-z])|(provided|supplied|sent) .. (free of charge|for review)|(exchange|return) for [an|a|my|our|your] (honest|review|promot*|article|coverage)|press trip|compensated [#|$#] .. (by|for)',
  notPAID3:
    'not .. (compensated|paid) (for|by)|not [being] (accept*|receiv*|been paid|paid|compensated) .. (payment*|compensation|money|fee*|remuneration|for (this|it|writing)|by any|cash|sponsor*)|no (compensation|payment|remuneration)',
  AI3: '^ [image|photo|illustration|text|summary|content|article|this was] .. (generated|created|produced|written|made) (by|with|using) [the] [help|support|use] [of] (ai|artificial intelligence|chatgpt|dall e|midjourney) $|^ ai (generated|assisted) [image|summary|content|text|illustration|photo|from .. ] $|(this|these|article|image|photo|summary|content) (is|was|are|were) [an|partially|partly] (ai|auto|automatically|computer|machine) (generated|assisted|written|created)|^ ai generated from',
  AI1: '(reviewed|edited|checked|verified) by .. (editor*|human*|journalist*|staff|team)',
  notAI3:
    '(not|no|never) [been|any] (generated|written|created|use of|using|used|use) .. (ai|artificial intelligence|chatgpt)|no (ai|artificial intelligence|generative ai) .. (used|involved|was|tools)',
  RUMOR3:
    '^ (correction|clarification|corrections and clarifications) :|(earlier|previous|original|prior) (version|edition) of .. (article|story|post|report|piece|this|headline|column)|this (article|story|post|report) (has been|was) (corrected|updated to|amended|retracted|clarified)',
  RUMOR2: '^ (corrects|retraction)|unconfirmed (report*|rumo*)',
};
