/** What the rules put together, by name. How to add a phrase: docs/kinds.md. */
export const ideas = {
  heading: `disclaim* | disclos* | risk (warning*|notice) | important (information|notice|legal) |
    legal notice | heads up | please note | cautionary | forward looking statements | safe harb* |
    conflict* of interest | competing interest* | analyst certification | affiliate notice | editor* note |
    ftc | general advice warning | note | important | transparency`,
  label: `sponsored | promoted | advertisement | advertorial | (ad|advertisement|advertising) feature |
    paid (content|post|partner*|program|promotion) |
    (partner|branded|native) (content|post|article|story|feature) |
    (presented|powered|brought to you|paid for) by | brandpost | press release |
    from our (partner*|advertiser*|sponsor*) | earns commission* | in partnership with`,
  reporting: `(declined|refused) to (comment|say|be named) | (his|her|their) [_] (trip|travel|visit|flight|flights|stay|tickets|hotel|journey) .. (paid|covered|funded|financed|picked) | said | says | told | asked | argue* | according to | claimed | claims that | ruled |
    wrote (that|in|on|to|of) | wrote $ | alleg* | testified | announced | sued | court | judge |
    lawsuit | police | minister | president | spokes* | lawmaker* | prosecutor* | regulators |
    complain* | study found | survey | researchers | inquiry | noted | denied | rejected | critics |
    filings show | (he|she|they|which|*er|*ist|*or) wrote |
    (he|she|they|official*|spokes*|*man|*woman) added | added that | sign (at|on|in|reads|says|said) |
    (he|she|they|*er|*or|*any|*ment|bank|court|judge|board|council|airline|railway|hospital|school) accepted |
    (some|many|most|those|popular|number of) [_] (bloggers|blogs|influencers|youtubers) |
    (bloggers|influencers|endorsers|promoters|youtubers|you|they) [_] (must|should|need to|have to|had to|are required to) [_] (disclose|reveal|declare|mention|label) |
    (your|their) (audience|followers|readers) | suggests [that] (it|they|he|she)`,
  aside: `rights reserved | copyright | cookie* | subscrib* | newsletter* | privacy policy | trademark* |
    sign up | password | creative commons | reserves the right | governed by | be polite | email address |
    reproduced | reproduction | intellectual property | permission* | log in | please leave`,
  not: `not | no | never | neither | nor | cannot | *n't | without | none | nothing | nobody`,
  neither: 'neither',
  begins: 'because | since | although | though | that (i|we|our|my|the (author|writer|publisher))',
  seeming: `(not|*n't) (only|just|merely|simply) | not (least|to mention) | without (our|these|this|such|your|them) | no (secret|doubt|wonder|surprise) |
    (no|not|*n't|never|without|nothing) [_] [_] (extra|additional|added|further) [_] (cost|costs|charge|charges|expense|expenses|fee|fees) |
    (at|for) no (cost|charge|expense) | nothing (extra|more|additional) |
    (not|*n't|never|without|nothing) .. (cost|costs|costing) [to] (you|readers|the reader) |
    (not|*n't|never|without) [you] (pay|paying) .. (more|extra|cent|penny) |
    (not|*n't|never|without) [_] [_] (chang*|affect*|alter*|rais*|increas*) [_] price* |
    (not|*n't) [_] (neutral|impartial|objective|unbiased) |
    (not|never) [_] (barred|prohibited|prevented|precluded|forbidden|banned|restricted|stopped|discouraged) from |
    (not|cannot|can't) [be] (excluded|exclude|ruled out|rule out|deny|denied|hide) | nothing (bars|stops|prevents|prohibits|forbids) |
    no (rule|policy|ban) .. (bars|stops|prevents|prohibits|forbids|against) | not (uncommon|unusual|unlikely|impossible) |
    (untrue|false|wrong|incorrect|misleading|dishonest) .. (not|no|none|never|nothing|*n't) |
    (not|never|*n't) [yet] sold |
    may or may not (hold|own|have)`,
  othersPOS: `(long|short) (before|after|since|term|run|selling|sellers|sales|dated|standing|lived) | ^ (shares|stock|stocks|equity|options) (in|of) .. (is|are|was|were|may|can|could|will|should|must|rose|fell|involve*|carry|trade|not) | position* : [_] (long|short) (road|way|shot|haul|ago|story|list|line|season|march|wait|journey|night|winter|supply|of|on) | (share|shares|stake|part|half|third|quarter|interest) (of|in) [a|an|the|our|my] [_] [_] (boat|yacht|racehorse|horse|pony|house|flat|cottage|cabin|allotment|farm|plane|glider|vineyard|garden|caravan|dog) |
    (have|has|had|hold|holds|held) [a|an|the|his|her|no] [_] position* (at|with|as|on the) |
    (held|owned) by (its|the|their|his|her) [_] (employees|staff|founder*|family|directors|members|workers|managers) |
    (founder*|ceo|chief executive*|chairman|chairwoman|chair|president|billionaire*|shareholder*|insider*|owner*|heir*|director*|minister*|senator*) [_] [_] [_] who [_] (hold|holds|held|own|owns|owned|bought|sold) |
    invested in (your|our|their|his|her|this) (success|future|communit*|growth|people|work|career|city|education|health) |
    (our|its) [_] (parent|owner|publisher|shareholder*) | short (on|of|for|in|term) |
    (am|is|are|was|were) long (way|time|term|before|after|enough|since|list|day|run|story|as|for|on|and|but|overdue|gone|past) |
    exposed to (new|a|an|this|so|more|many|different|other)`,
  but: `but | however | although | though | yet | whereas | while | nevertheless | on the other hand |
    in contrast | instead`,
  except: `except [for|in] | other than | save for | apart from | aside from | with the exception of |
    excluding | beyond | outside of`,
  asStated: `otherwise | (except|other than) (as|where|when|if|to|by) |
    as (disclosed|noted|stated|described) | required by`,
  mayTrade: `(i|we|author|writer|staff|analysts|he|she|they|but) [_] (may|might|could|will|plan to|plans to|intend to|intends to|expect to) [_] [_] (initiate|open|buy|sell|enter|take|establish|add|trade|acquire|start) | (initiate|open|establish|take) [a|_] [_] (position*|stake*)`,
  possess: `own | owns | owned | hold | holds | held | possess* | (am|is|are) (long|short) |
    (has|have) [a|an] [long|short|beneficial|open|small|#] (position*|stake*|interest*|shares|options) |
    bought | initiat*`,
  stake: `#% | # [million|thousand] (shares|options|warrants|calls|puts|units|tokens) |
    (own|owns|hold|holds) # | (am|is|are) (long|short) _ | options | warrants | calls | puts`,
  kin: `(my|his|her|their|our|author's|analyst's) [_] (wife|husband|spouse|partner|family|son|daughter|children|child|mother|father|brother|sister|parents|household|firm|company|employer|fund|funds|clients|relatives|team)`,
  holdings: '(position*|holding*|disclosure*|stocks (owned|held)|shares (owned|held|mentioned))',
  none: '(none|nil|no|not applicable|n/a) [declared|disclosed|reported|stated] $',
  referred: `mentioned | discussed | referenced | named | cited |
    (in|of) this (article|story|post|report|piece|note)`,
  remit: 'paid | pays',
  disposes: `(may|might|can|could|will|intend* to|plan* to|reserve* the right to) [also|therefore] (sell|dispose|liquidate|buy or sell|buy and sell)`,
  unpaid: `(was|were|am|is|are|been|i'm|we're|i've|we've) (not|never) [being|been] (paid|compensated) |
    neither .. (was|were|is|are) [being|been] paid | nor (was|were|is|are) .. paid`,
  serves: `constitut* | constru* | intend* | meant | regard* | consider* | interpret* | taken | deemed |
    provid* | offer* | giv* | render* | purport* | treat* | rel* | contain* | form* | represent* | serve* |
    viewed | is | are | be | as`,
  advice: `(investment|financial|legal|medical|tax|trading|professional|accounting|health|healthcare|veterinary|business|investing) [or|and|legal|tax|trading|financial|investment|other|professional|medical|accounting] .. (advice|advis*|recommendation*|counsel|guidance|opinion*|services) |
    medical .. diagnosis | advice .. (diagnosis|treatment) | advice of [any|a]`,
  tip: `(as|is|are|be|constitut*|a|an|any|no|not|or|nor|giv*|offer*) (advice|recommendation*|counsel|endorsement|suggestion|tip)`,
  self: `(this|these|our|my|all|any) (article*|content*|post|posts|site|website|page|blog|story|video|report|material*|information|newsletter|podcast|publication|document|piece|guide|review|statements|product*|links|calculator|portal|platform|tool|column|presentation) |
    we | i | our | my | us | author | authors | writer* | publisher | herein | above |
    (content|information|material*|views|opinions|data) [and|or] .. (expressed|contained|provided|on|in|published|presented|posted) |
    disclosure | editor* | contributor* | advertis* | website | site | third part* | comments |
    as (an amazon|a|an) (associate|affiliate) | posts (may|can) contain`,
  substitute: `substitute* .. (legal|financial|medical|professional|advice|judg*|professional*|consult*|physician*|doctor*|care|diagnos*|attorney*) |
    (replace|replacement for|alternative to) .. (advice|professional*|consult*|doctor*) |
    (diagnose|treat|cure) .. (disease*|condition*|illness*|problem*) |
    (disregard|delay) .. (medical|professional) advice`,
  needs: `(investment|financial|individual|particular|personal|specific|your) (objectives|situation|circumstances|needs|goals) |
    objectives | risk tolerance | based on .. circumstances`,
  consider: `take* | taking | consider* | account | tailor* | regard | personali* | based | address* |
    know* | reflect*`,
  offer: `(an|any|or|as|no|the) [investment|formal|public] (offer|offering|invitation|inducement) |
    solicitation* | offer (to|for|or)`,
  trade: `buy | sell | purchas* | subscribe | sale | acquire | solicitation | securit* | invest* | any`,
  true: `accura* | complete* | reliab* | timel* | correct* | truth* | up to date | error | errors |
    omission* | inaccura* | validity | currency of | usefulness | adequacy`,
  liable: `responsib* | liab* | warrant | warrants | warranties | (no|any) warranty | guarant* | represent* | vouch* | assur* |
    accountable`,
  harm: `loss | losses | damage* | action* | decision* | relian* | rely | consequence* | use of | misuse |
    injur* | result from | arising | investment* | medical or health | trading | results |
    inappropriate use | any information | experience`,
  view: 'view | views | viewpoint* | opinion | opinions | statements | thoughts | comments',
  author: `author | authors | writer* | contributor* | columnist* | user* | commenter* | individual* |
    guest* | speaker* | participant* | blogger* | analyst* | expert* | interviewee* | poster* | reader* |
    member*`,
  belong: `those of | belong* | solely | sole | strictly | expression | own | personal | expressed |
    represent only`,
  reflect: 'reflect* | represent* | those of | endors* | shared by | attributable',
  outside: `external (site*|website*|web|link*|content|internet|page*|source*|resource*|parties) |
    third part* (site*|website*|content|links|material*|product*|service*|information|platforms) |
    other (site*|website*|users) | linked | links | link | comment | comments | advertis* | posted |
    user (content|generated) | submitted | internet sites | off site | content of | content on |
    content posted | opinions`,
  distance: 'liab* | responsib* | control* | endors* | monitor* | represent* | affiliat* with',
  invest: `invest* | trading | trade | securities | crypto* | stocks | futures | options | forex |
    derivatives | financial products | instruments | markets`,
  risk: 'risk | risks | risky',
  involve: 'involv* | carr* | subject to | entail* | come* with | bear* | inherent',
  lose: `(los*|loss of) .. (all|some|part of|entire|principal|capital|your money|your investment|amount|investment|invested)`,
  past: `(past|historical|previous|earlier|prior) (performance|results|returns|track record|gains) |
    (returns|performance|results|gains) .. (historical|earlier years|past years) |
    (historic|hypothetical) (gains|returns|performance|results) |
    (track|# year|ten year|five year|three year|long) record | (last|past) (years|decade)`,
  future: `guarant* | indicat* | reliable | predict* | assur* | (no|not) .. future | guide |
    tell* [you] nothing | nothing about | no clue |
    promise*`,
  actual: 'actual (results|outcomes|events|performance)',
  differ: 'differ | differs | differing | vary',
  quote: `quote* | data | price* | market | information | exchange | chart* | index | indices | nasdaq |
    nyse | rates |
    figures | numbers on`,
  delay: `delay | delayed | delays | at least 15 minute* | at least 20 minute* |
    15 minute* (behind|late|old)`,
  minute: 'minute* | min | mins | quarter of an hour | fifteen | twenty | minutes',
  resident: `resident* | residing | u.s. person* | us person* | united states person* | citizens |
    any jurisdiction | jurisdictions | located in | persons in | resident* |
    (persons|people|clients|investors|individuals|readers|those) [_] (resident|residing|domiciled|located|based|living) in |
    (professional|institutional|accredited|qualified|wholesale) (clients|investors) [_] in |
    people (living|based|resident) in | people in | anyone (in|living|based|resident) | living in |
    investors in | citizens of`,
  directed: `intended | directed | available | distribut* | offered | aimed | addressed | for use |
    for any person | solicit* | meant | destined | suitable | targeted | offered to`,
  regulator: `monetary authority | securities and futures | commission | regulator* | regulatory authority |
    authority of | sfc | mas | sec | fca | finra | asic | securities regulator*`,
  reviewed: 'reviewed | approved | registered | authoris* | authoriz* | licensed | passed (on|upon)',
  retail: `#% of [all|our] [retail|retail cfd|retail client|retail investor|cfd|client|investor] (accounts|investors|traders|clients|customers|retail) |
    (retail|cfd) [investor|client|cfd|trader] .. accounts`,
  losing: `lose | losing | loses | loss | losses |
    come* out behind | out of pocket | in the red | (end|ends|ended|ending) up (down|worse|poorer)`,
  leverage: 'leverage* | cfd* | spread bet* | contracts for difference | margin',
  hold: `hold | holds | own | owns | held | owned |
    (have|has|had|having) [_] [_] [_] [_] (position*|stake*|interest*|shares|stock|stocks|options|exposure|investments|holdings|bitcoin|crypto*) |
    holding | owning | long | short | maintain* | disclose* | bought | purchased | took | sold |
    (may|might|could|to|or|we|i|also) trade | bet | picked up | buying | accumulat* | add | added |
    managed`,
  stock: `(shares|stock|stocks|securities|bitcoin|crypto*|etf|etfs|tokens) [of|in|or|mentioned|discussed] |
    beneficial .. position* | (position|positions|interest|interests|stake|holdings) in | long position* |
    short position* | (units|options|puts|calls|tokens) (of|in|on) |
    (coins|tokens|stocks|companies|assets|names|funds) [that|which] (i|we|they|are) [_] (write|wrote|cover|covered|discuss*|mention*) |
    (warrants|bonds|notes) (in|of|issued) | (shares|stock|coins|tokens|warrants) $ |
    (my|our|author's|writer's) [_] (position|positions|stake|holding|holdings) |
    share [that] (we|i) (own|hold) | (every|any|all) share*`,
  holder: `i | we | i/we | author | authors | writer* | analyst* | columnist* | contributor* | editor* |
    fool | publisher | staff | employees | officers | directors | clients | affiliates | principals |
    family | disclosure | reporter | journalist | members | firm | accounts | funds | contributors | i've |
    i'm | we've | we're`,
  conflict: 'conflict* of interest* | competing interest* | competing financial interest*',
  own: `may | could | might | we | our | i | author | authors | disclos* | analyst* | firm | declare* |
    aware | potential | researcher* | reader* | investors should`,
  relation: `(business|commercial|banking|advisory|consulting|material|personal|close) (relationship*|ties) |
    (financial|personal) (relationship*|ties|interest) .. (with|in) |
    relationship* with .. (compan*|brand*|firm*|any|manufacturer*|broker*) | clients of (ours|the firm)`,
  independent: 'independen* | impartial* | objectively',
  editorial: `editor* | review* | recommend* | opinion* | research* | written | select* | chosen | choose |
    chose | picks | rating* | content | coverage | journalis* | test* | evaluat* | products | verdict* |
    curat*`,
  influence: 'affect* | influenc* | impact* | determin* | compromis* | bias* | dictat* | sway*',
  commission: `commission | commissions | referral* | kickback* |
    (portion|share|cut|percentage) of .. (sale*|revenue|purchase*|price) | a share |
    affiliate (fee*|revenue|income|sales|earnings) | small (fee|amount|sum|percentage|profit) |
    advertising fee* | compensat* | bonus | earn us | qualifying purchases | something in return`,
  earn: `earn* | receiv* | get | gets | make | makes | collect* | paid | generat* | take* | give* |
    provide | provides`,
  buy: `buy | buys | purchas* | link | links | click* | shop | shopping | sign up | order* |
    no (extra|additional) | retailer* | apply | application | products | provider* | qualifying | sales |
    partner* | through`,
  affiliate: `affiliate [and|or|marketing|referral|tracking|partner|sales|product] [and|or|_] (link*|tag*|commission*) |
    affiliate (partnership*|relationship*)`,
  uses: `contain* | use | uses | using | include* | participat* | earn* | member |
    (links|link|some|buttons) [_] [_] [_] (are|is|may be) | marked | have | has | may`,
  piece: `article* | content | story | post | image* | photo* | picture | illustration | summar* | text |
    video | audio | page | report | artwork | portions | translation | graphic | episode | podcast |
    newsletter | website | section | series | guide | review | column | feature | key points | survey |
    (this|the following) (is|was|has) | bullet points | headline | version | stories | recap | takeaways |
    blog`,
  sponsored: `(is|was|are|were|been|being) [proudly|kindly] (sponsored|paid for|presented|underwritten) [in part] by _ |
    (commissioned|produced|created|written|funded|presented|sponsored) and (paid for|funded|presented|produced|sponsored) [for] by |
    in (association|collaboration|cooperation|conjunction|partnership) with |
    courtesy of our (advertis*|sponsor*|partner*|client*) | made possible .. (by|with|through|thanks) | possible (by|with support) |
    (is|was|are) promoted by _`,
  payee: `we | i | i/we | author | authors | publisher | site | website | newsletter | us | me |
    our (site|team|publication|trip|travel|review*|staff|writer*|editor*|magazine|newsletter|flight*) |
    writer* | owner* | staff | affiliates | analyst* | article | post | review | contributor* | report`,
  pay: `(was|were|been|be|is|are|am|being) [a] paid | compensated | remunerat* | received | receive |
    receives | accept* | reimburs* | gifted | given | sent | expects to receive`,
  money: `compensation | payment* | fee | fees | remuneration | cash | consideration | $# |
    # (dollars|usd|shares) | (hundred|thousand|million) [us|u.s.|american|canadian|australian|hong] [kong] (dollars|euros|pounds) | free of charge | for free | complimentary |
    free (product*|sample*|copy|stay|trip|access|ticket*|unit) | incentive* | gift* |
    by [the] (company|issuer|client|third part*|investor relations|manufacturer*) | shares | to promote |
    to write | for (this|it|writing|promot*) | in exchange`,
  ai: `ai | a.i. | artificial intelligence | chatgpt | gpt* | claude | gemini | copilot | llm* |
    large language model* | automation | automated technology | algorithm* | machine learning | dall e |
    midjourney | generative ai | ai tool* | ai model* | automated insights | robot* | bot | bots |
    ai powered | ai system* | stable diffusion | language model | deepl write |
    generative (tools|models|technology|system*) | narrative science |
    natural language (generation|technology) | automated (content|writing|journalism|system*) |
    content engine | chatbot* | synthetic voice* | ai voice* | text to speech | ai generator*`,
  make: `(is|are|was|were|been|be|being) [_] [_] (generated|written|created|produced|drafted|summari*|composed|prepared|made|authored|compiled|rendered|edited|voiced|narrated|illustrated) .. (by|with|using|through|via|from) |
    (image*|photo*|picture|illustration*|summary|summari*|text|video|audio|artwork|graphic|headline|translation|story|article|post|content|recap|points|takeaways) [_] (generated|written|created|produced|drafted|made|composed|compiled|rendered|voiced|narrated|prepared) .. (by|with|using|through|via|from) |
    (assisted|help|use|support|assistance|aid) (of|by) [_] |
    (drafted|wrote|written|produced|generated|created|compiled|made) [_] [_] [_] (version|draft|article|story|post|summary|piece|image|illustration) |
    (put together|assembled|generated|read out|narrated) by [a|an|our] (software|computer|machine|program|algorithm|robot) |
    (put together|drawn up|assembled|penned|churned out|turned out|knocked out|cobbled together|spun up|pieced together) [_] [_] (by|with|using)`,
  original: `(original|english|source|official|chinese|japanese|french|german) [language] (version|text|article|document|language) |
    discrepanc* | inconsistenc* | version | text`,
  prevail: `prevail* | shall govern | governs | takes precedence | take precedence | authoritative |
    controlling | legally binding`,
  translate: 'translat*',
  machine: `machine | automatic* | automated | ai | computer | google | deepl | software |
    artificial intelligence | auto | translation engine | engine | tool | program | programme |
    a computer | bot | chatgpt | language model`,
  verify: 'verif* | confirm* | corroborat* | authenticat* | check* | vouch',
  unable: `could not | unable | cannot | can not | *n't | not been able | not be`,
  unaided: `independently | immediately | separately | for (itself|ourselves|themselves|himself|herself)`,
  us: `we | i | our | my | us a | us when | us to | pay us |
    (the|this|each) (author|authors|writer*|publisher|reporter|columnist|editor*|newsroom|site|website|newsletter|publication|newspaper|firm|review*|channel) |
    author | authors | author's | writer* | newsroom | publisher | may (get|earn|receive|collect|be|make) |
    might (get|earn|receive) | i've | we've | we're`,
  clicks: `(via|through|using|with|on|from|click*|of|these|our|these) .. (link|links) |
    (partner|product|retail|retailer|referral|tracked|marked|shopping|outbound) link* |
    (if|when|after) you (buy|purchase|click|shop|order|sign up|open|apply|book|are approved|subscribe) |
    offers .. (from|are) | readers (buy|click|shop) | recommendations | retail partner* |
    (make|making|complete) a purchase | purchases made | buying through | buttons below |
    (retail|merchant|shopping) partners | buy .. (buttons|links|partners)`,
  earned: `commission* | compensat* | earn* | paid | revenue | benefit | benefits | share of | fee | fees |
    help* support | percentage | kickback* | something | income | monetis* | monetiz* | cents |
    small sum | (a|our|my|small|the) cut of | a cut | our cut`,
  noCut: `(not|never|*n't) [also] (earn|receive|get|make|take|collect) [_] [_] commission* |
    (receive|receives|earn|earns|get|make|makes|take|collect) no [_] commission* |
    (not|never|*n't) [_] (make|earn|get|receive) [_] (penny|cent|dime|anything|money) .. (link*|click*|buy)`,
  patron: `stipend | honorari* | retainer (fee|from|by|for|paid|of) |
    (monthly|annual|quarterly|paid|fixed|receive|receives|received|pay|pays) [a|an|the] [_] retainer |
    on [a] retainer |
    (was|were|been) (covered|hosted|reimbursed|comped|picked up|arranged) by |
    (trip|visit|stay|travel*|flight*|airfare|lodging|accommodation|hotel|meals|tickets|visit) .. (comped|hosted|covered|complimentary|reimbursed) |
    as (a guest|guests) of | as the guest of | picked up .. (tab|bill|airfare|cost*|flight*) |
    guest* of the | (review|test) (unit|copy|sample|device) .. (provided|supplied|sent|loan*|at no) |
    (on loan|loaned) .. (from|by) |
    (receiv*|got|sent|gave|given|suppl*|lent|loan*|stay*|travel*|flew|attend*|borrow*|(was|were|been) [_] provided) .. free of charge |
    free of charge [_] (by|from) | receives a .. fee .. (from|by) |
    fee from the (company|issuer) | expects to receive | investor awareness |
    (fee*|paid|compensat*|retain*|shares) .. (marketing|promotion*|awareness|investor relations|digital media) (services|campaign|coverage) |
    (gift|gifts) from | (on the house|courtesy) .. courtesy of | on the house |
    (was|were) reimbursed for .. by`,
  unsponsored: `(article|post|review|video|story|content|piece|episode|page|newsletter|this) .. (not|never) [been|a|an] [being|been] (sponsored|advertisement|ad) |
    (article|post|review|video|story|content|piece|this) *n't [a|an] [paid] (sponsored|advertisement|ad|advert)`,
  tie: `(director|employee|adviser|advisor|consultant|shareholder|officer|co founder|founder|board member|chairman|owner|investor) (of|to|at|in|for) .. (company|compan*|firm|bank|startup|business|discussed|mentioned) |
    (works|work|working|employed) (for|at|by) .. (company|firm|mentioned|discussed) |
    on the [advisory] board | advisory board | (has|have) [also] invested in | investor in | stake in |
    (is|are) a subsidiary | market maker | investment banking |
    (speaking|consulting|advisory|speaker) fees | same (group|owner|parent|company) | owned by |
    parent company .. (invest*|owns|holds|has) | sister company | do business with |
    business with (companies|the compan*|firms) | also (sells|sell|owns|manufactures) |
    (employee|consultant|director|adviser|advisor) (of|to|at) _ (securities|capital|bank|pharma|group|partners|ltd|inc)`,
  standsApart: `not work for [consult] .. (own shares|receive funding|consult) |
    (not|nor) .. receive funding from`,
  aiUse: `(we|i|newsroom|team|editors|journalists|writers|site) [have|may|also|sometimes] (use|used|employ*|rely on) .. (write|draft|summari*|edit|create|generate|help|assist*|produce|writing|drafting|editing|generating|creating|illustrat*|translat*) |
    (used|using) .. (write|draft|summari*|research|edit|produce|create|generate) .. (story|article|post|report|piece) |
    (newsroom|team|desk|site|publisher|company|editors|journalists|we) .. (relies|rely|relying|leans|lean) on |
    (use|uses|used|using|employ*|rely|relies|rel* on) [_] [_] (ai|artificial intelligence|chatgpt|generative|automation|algorithms) [_] [_] (to|for|in|when)`,
  human: `(written|created|made|produced|reported|drawn) [and edited] [entirely|only|solely|exclusively|completely|100 %] by [a|our|real|actual] (human*|people|person|journalists not|real) |
    ai free | free of ai | human written | human made | not (machines|robots|ai) |
    without [any|the use of|using|help from|the help of] [generative] (ai|artificial intelligence|chatgpt) |
    by (people|humans) not (machines|robots|ai)`,
  rendered: `(is|was|been|were|be|are|has|have) .. translated | ^ [_] translat* .. (from|by|with|using) |
    translation .. (is|was|been) .. (provided|made|generated|produced|done) |
    (this|these|our|the) [_] [_] translat* | translated .. (from|by|using|with) |
    (machine|automatically|auto|ai) translated |
    (machine|automatic|automated|ai) translation (of|from|by) |
    (put|turned|converted|rendered|brought) [_] [_] into (english|german|french|spanish|chinese|japanese|korean)`,
  clientship: `(attorney|lawyer|solicitor|doctor|physician|adviser|advisor|fiduciary) (client|patient) relationship`,
  unregistered: '(not|nor) [been] [and will not be] [be] registered under',
  output: `(this|our|these|some|the) [_] (article*|story|stories|post|posts|content|summar*|headline*|report*|piece|pieces|newsletter|image*|illustration*|journalism|podcast|video|draft*) |
    summaries | headlines | newsroom | journalis* | editors | stories | drafts | recaps | first drafts`,
  standing: `(am|is|are|was|were) [also|currently|still|net] (long|short) _ |
    (hold|held|holds|have|has|had|owned|owns|own) [a|an|no|any] [long|short|open|direct] (position*|stake|exposure)`,
  atPress: `(date|time|day|moment) of (publication|publishing|writing|this writing|going to press|posting) |
    as of this writing | (at|by) (publication|press) time | when this .. (written|published|posted|filed)`,
  whenYou: `(earn*|commission*|fee|fees|money|revenue|payment*|cut|something|income|compensat*|paid|rewarded) .. (when|if|once|whenever|each time|every time|after) [_] [_] (you|readers|users|visitors|reader|someone|customers) [_] (click*|buy*|sign*|open*|appl*|take*|are approved|is approved|make*|purchas*|use*|order*|book*|subscrib*|join*|register*|shop*|get approved|fund*|deposit*)`,
  outlet: `(this|our) [news] (site|website|publication|newsletter|newspaper|magazine|site's|newspaper's|publication's|website's) |
    (author|writer|editor|reporter) of this |
    our (analyst*|publisher|owner|parent|research arm|proprietor) | of the author | the subject of this`,
};
