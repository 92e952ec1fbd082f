/** Whole phrases of the kinds that tell of holdings, interests, payment, machines and losses. How to add a phrase: docs/kinds.md. */
export const material = {
  LEV3: `los* money .. (leverage|cfd*) |
    loss* .. (can|may|could|might) .. exceed* .. (deposit*|invest*|margin) | losses (that|which) exceed |
    (lose|losing|lost|loss|losses|owe|liable) .. (more|greater) than .. (initial|original|your) (deposit|investment|margin|stake) |
    (loss|losses) .. (exceed*|beyond) .. (deposit|stake) |
    (exceed|exceeds|exceeding|beyond) .. (deposit*|initial investment|your investment) |
    leverage .. (work against|magnif*|amplif*|against you) | cfds .. complex | complex instruments |
    leveraged (trading|products|instruments) .. (suitable|risk*|not) |
    (margin|leverage*) .. (high|substantial|significant) [level of|degree of] risk |
    spread bet* .. (complex|risk*|lose) | wipe out your (deposit|margin|account|stake) |
    (owe|owing|owed) more than .. (deposit*|invested|put in|margin) | (cost|costs) you more than |
    more than you (put in|deposit*|staked|put down) | (daily) (rebalanc*|reset*) .. (not|differ*) |
    losses in excess of your | (lose|losing) [_] more than (you|your) |
    losses .. (beyond|exceed*|more than) .. (deposited|put in|staked)`,
  POS3: `positions in and recommend* |
    (i am|i'm|author is|writer is|we are|reporter is|analyst is|trust is) [currently|also|net] (long|short) _ (and|at|as|in|with|via|through|on margin|stock|shares|bonds|futures) |
    ^ (long|short) _ $ | disclosure : (long|short) _ $ |
    (has|have|holds) [a|no|beneficial|long|short|open] positions in |
    beneficial [long|short] position* |
    [may] have .. (position|positions) in .. (securities|stocks|companies) |
    (buy|sell|trade|hold) .. (securities|shares) (mentioned|discussed) |
    (i am|i'm|author is|writer is|we are|trust is) [currently] (long|short) _ $ | trust is long |
    (in|for|of|to|from|into|by|within) [in] our (model|real money|charitable|client) portfolio* |
    our [own] portfolio* [also|currently] (hold*|own*|has|had|bought|sold|added|include*) |
    our [model|real money|charitable|own|client] portfolio* [also|currently] (hold*|own*|has|had|bought|sold|added|include*) (hold*|own|owns|includ*|contain*|has|is long|may) |
    (may|might|could) [also|at any time|from time to time] [also] (buy|sell|trade|purchase) .. (shares|securities|positions|stock*) .. (any time|from time to time|without notice|notice) |
    (author|authors|writer*|columnist*|i|we|contributor*|analyst*|reporter|journalist*|editor*) [also|currently|personally|do|may|still] (hold|holds|own|owns|held|owned) [some|a little|small amounts of|various|less than] [one|a] (cryptocurrenc*|bitcoin|ether|ethereum|crypto*|coins|tokens) |
    (author|writer|columnist|reporter|analyst|i|we|editor) (was|were|am|are|is) [also|currently|net|still|personally] (long|short) _ |
    (fund|funds|trust|portfolio|accounts) [that|which] (i|we|author|authors|he|she) (manage*|run|runs|advise*) .. (hold*|own*|buy*|bought|sold|selling|invest*|long|short) |
    fool recommends _ | ^ [currently|also|still|net] (long|short) _ [and] [_] $ |
    (author's|writer's|my|our) .. shareholder (of|in) |
    our .. (account|portfolio|fund|funds) [_] [_] (invested|holds|owns|long) |
    (stand|stands|standing) to (profit|gain|benefit|make money) (if|should|when|from|in the event) .. (price|shares|stock|fall*|declin*|drop*|rise*) |
    (i|we) [also|currently|personally|still] (own|hold|bought|added) .. in my [_] (portfolio|account|ira|isa|sipp|pension|401k) |
    (one|some|part) of my [largest|biggest|core|top] (holdings|positions|investments) |
    (i am|i'm|we are|we're) [also] [a] (shareholder*|bondholder*|stockholder*) (of|in) |
    (trade|trading) .. (ahead of|contrary to) .. (views|opinions|recommendation*|report) |
    (author|authors|team|staff|members|editors|analysts|writers) .. invested in [_] (the|any|some|several|one|these|each) [_] (stock*|shares|compan*|fund|funds|coin*|token*|names|securities|etf*) |
    happen* to (own|hold|be long|be short) |
    (stand|stands|standing) to [_] [_] (profit|gain|gains|benefit|make|realise|realize|earn) .. (if|should|when|in the event|from|as) |
    (owns|own|holds|hold) [_] (puts|put options|calls|call options|warrants) (on|in) |
    (adding to|added to|trimming|trimmed|cut|building|built) (my|our) [_] [_] (position|stake|holding) |
    (i|we) [_] (own|hold|trade) .. (discussed|mentioned|named|described) (above|here|below) |
    nothing in my portfolio | (short|long) (interest|position) in .. (benefit|profit|gain) |
    (will|would|may|could) (benefit|profit|gain) if .. (stock|shares|price|security) .. (decline*|fall*|drop*|rise*) |
    (members|traders) of (the|this|our) [_] desk [_] (hold|own|have positions|are long|are short) |
    may or may not [currently] (hold|own|have) [_] [_] (position*|shares|securities|stock*|holdings|investments|assets|tokens|coins)`,
  POS2: `recommends .. (stock*|shares|following|options) |
    (owns|holds) [shares|units|options|calls|puts] (of|in|on) _ |
    (holds|has|keeps|maintains) [a|an] [_] (long|short) (position|positions) (in|on|against) _ |
    (owns|holds|held|owned) # (shares|units|options|calls|puts|bonds) (of|in|on) _ |
    (is|was) (long|short) _ $ | (is|was|are|were) [also|net|currently] (long|short) _`,
  notPOS4: `(i|we|author|authors|writer|columnist|reporter|analyst) [also] used to (hold|own|have)`,
  notPOS3: `(no|not|any) .. (position*|stake|shares|stock*|holdings|interest*) .. (mentioned|discussed|any of the|any stock*|any securit*|any compan*|named|referenced|covered) |
    no position* | no plans to initiate | not .. (hold|own|have) .. (position*|shares|stock*|securities) |
    (no|not|*n't) .. (intention|intend|plan|plans|planning) .. (position*|buy|sell|trade|initiate) |
    (not|no|neither|nor|none|*n't) .. (money|invested|investment|investments|financial interest|exposure) in (the|any|these|this|it) [_] (compan*|stock*|firm*|securit*|fund*|token*) |
    (no|not) [_] (disclosures|holdings) to | (i am|i'm|author is|writer is|we are) not invested in |
    not hold any`,
  COI3: `analyst certif* | accurately reflect .. personal |
    compensation .. (directly|indirectly) .. related |
    (owned by|subsidiary of|parent company|investor in|shareholder (in|of)|owns|stake in|controlled by) .. (publisher|this (site|website|publication|newspaper)|parent) |
    (publisher|publication|newspaper|site|website) (is|are) (owned|part|controlled) (by|of) |
    we (are|sell) .. (dealer|distributor|reseller|retailer|manufacturer|products we review) |
    (influence*|impact*|affect*|determine*) (which|how|where|what|the order|the way) .. (products|companies|offers|appear*|brands|cards|write|rank*|review*|listed) |
    (speaking|consulting|lecture|speaker) fees from |
    (firm|company|bank|broker|we) .. (business with|banking services) .. (companies|company) |
    (is|are) an investor in our |
    our parent company [also|currently] (own*|hold*|invest*|has|sells|owns|provides|advises) |
    (our|this|the) [_] (owner|publisher|parent) [_] [_] [_] .. (shareholder in|shareholder of|stake in|invested in) |
    publisher of this (newspaper|site|publication|magazine|website) .. (agreement|stake|deal|partner*|invest*|owns) |
    (has|have|holds|owns) [a|an] [_] (stake|investment|interest) in .. (named here|mentioned here|in this (story|article|piece)|discussed here|covered here) |
    (author|writer|reviewer|columnist|editor|reporter|i) [also|currently] (serves|sits|serve|sit) (on|as) |
    investment banking (mandate*|business|fees|revenue) |
    (order|ranking|placement|position) .. (influenc*|affect*|determin*|impact*) .. (fees|compensation|commission*|payment*|pay us|advertis*) |
    (author's|writer's|reporter's|editor's|columnist's) (spouse|husband|wife|partner|brother|sister|father|mother|son|daughter|family member|relative) [_] (works|work|employed|is) |
    (receive*|seek*|expect*) .. compensation for .. (investment banking|advisory|underwriting|banking) services |
    (relative|friend|spouse|wife|husband|partner|brother|sister|son|daughter|parent|member of the family|family member) of (the|this|our) (author|writer|reporter|columnist|editor|reviewer|analyst|publisher) .. (employ*|work*|director|officer|advis*|run*|founder|consult*) |
    (act*|appointed|retained|engaged|serves|serve) [as] [a|an|the|its|sole|joint|house] [joint|house|corporate|nominated] [_] (corporate broker|broker|nominated adviser|nomad|designated sponsor|market maker|liquidity provider|house broker|specialist|joint broker|corporate adviser) (to|for|in|of|and) |
    market maker in .. (shares|securities|stock*) |
    provides liquidity (in|for) .. (shares|stock|securities) |
    ((parent|sister) (company|group|firm|title)|(our|its|the|whose|site's) (parent|owner)) (own*|holds|has|licens*|sells|provides|invest*|earns|collects|manages|advises) |
    (a|our) sister company | (paid|marketing|distribution|advisory|research) (mandate|engagement) |
    i [_] [_] (used to work|formerly worked|previously worked|once worked) (for|at) .. (pension|shares|options|still) |
    (our|this [_]) [_] (owner*|shareholder*|parent|publisher|backer*|investor*) [_] (sit|sits|owns|own|chairs|runs|controls|holds|advises|funds) |
    (make|makes|making) a market in .. (securities|shares (of|in)|stock of|bonds of|this|issuer|company)`,
  COI2: `contribut* .. compensated | compensation .. impact .. (how|where|order) |
    (director|employ*|consultant|advis*|board|engaged) .. (study|this paper|this research) |
    received funding |
    (author|writer|i|my|author's|writer's) [_] (work|works|employed|worked) (for|at|by) |
    (author's|writer's|reporter's|editor's|columnist's|reviewer's) [own] (husband|wife|spouse|partner|brother|sister|father|mother|son|daughter|sibling|cousin|employer|friend) |
    my [own] employer |
    my [_] (husband|wife|spouse|partner|brother|sister|father|mother|son|daughter|sibling|cousin|friend) .. ((works|work|worked|working) (for|at|as|in)|employ*|serves|sits|(owns|own|owned|holds) [_] [_] (share*|stake|stock*|option*|part of)|found*|runs [_] [_] (company|firm|fund|bank|business)|manag*|advis*|director|executive|officer|shareholder*|invest*|consult*|trades|chief|board) |
    (i'm|i am|we're|we are) [_] writing about | personal interest to me |
    (is|are) a [_] [_] (subsidiary|portfolio company|unit|division|arm|affiliate) of |
    (parent|owner|publisher|parent company|sister company) .. (agreement|stake|deal|partner*|invest*|owns|owned|holds|shareholder|contract|relationship|subsidiary) |
    (published|owned|operated|run|controlled|backed|funded) by .. (subsidiary|unit|division|portfolio company|affiliate|which [also] (owns|holds|invests|backs)) |
    (site|newsletter|publication|brand|title|channel) is owned by |
    (author's|writer's|reporter's|editor's|spouse|husband|wife|partner) .. (works|work|employed|owns|holds)`,
  notCOI3: `no (conflict* of interest*|competing interest*) |
    (none|not) .. (declare*|have) .. (conflict*|competing) |
    (opinions|views|thoughts) .. (our|my|entirely my|entirely our) own |
    (our|strict|full|complete|policy of|maintain*|guard*|protect*|affect*|compromis*|influenc*|retain*|keep*|commit*|value*|uphold*|safeguard*|have|has) .. editorial (independence|integrity) |
    editorial (independence|integrity) (is|are|of|from|policy|means|matters) |
    not .. (affiliated|associated|endorsed|sponsored|authorized) .. (with|by) |
    (independently|objectively) .. (select*|review*|chosen|test*|recommend*|research*) |
    (select*|review*|chosen|test*|recommend*|research*|written|made|evaluat*) .. independently |
    without bias |
    (no|not|neither|nor|without|never) .. editorial (control|input|influence|say|decision*) |
    (no|not|without|never) .. (role|say|input|influence|control|involvement) .. (what we|our (coverage|reporting|editorial|newsroom|content|decisions|ratings|reviews|recommendations|opinions)|which (products|stories|companies)) |
    (strict|clear|firm|complete) (separation|wall|divide|firewall) .. (advertis*|editorial|commercial|news) |
    (independent of|independently of|independent from) .. (sponsor*|advertis*|funder*|donor*|commercial|owner*|investor*) |
    newsroom .. without .. (input|influence|interference) |
    (opinions|views|thoughts) .. (are|is) (mine|ours) | (opinions|views) .. mine alone |
    (advertiser*|sponsor*|brands|vendors|advertising partners|our (shareholders|owner*|investors|funders|donors)) .. (no|not|never|*n't|without) .. (say|influenc*|input|control|involv*|role|affect*) |
    (picked|chosen|selected|reviewed|tested) by our (editors|team|staff|experts) .. (without|no|free) |
    no (connection|affiliation|association) (with|to) |
    never [_] (shapes|shape|colours|colors|sways|changes|affects|influences) our |
    (express*|reflect*|represent*) my own (opinions|views) |
    (wrote|written) this .. (myself|ourselves) |
    not [_] work for [_] (any|the) [_] (compan*|firm*|issuer*|stock*) |
    (not|no|never|*n't) [_] (tied|linked|connected|beholden|related|affiliated|answerable) (to|with) |
    (advertiser*|sponsor*|partners|brands|companies|lenders|providers) .. (never|not|no|nothing|*n't|cannot) .. (see|sees|read|approve|preview|access|change|veto|comment|shape|decide|interfere) |
    (never|not|no|*n't) .. (see|sees|read|approve|preview|veto) .. (before|prior to) [_] [_] (publi*|appear*) |
    (based|judged|chosen) .. (merit|merits|value|usefulness) .. not .. (compensation|commission*|payment*) |
    (not|*n't|never) (change*|affect*|influence*|sway*|alter*) (how|what|which) (i|we) [_] (review*|write|recommend*|rate|cover|say) |
    (i|we|author) (am|are|is) no longer [_] (employee*|employed|affiliated|consultant*|adviser*|advisor*|director*)`,
  notCOI2: `only (recommend*|endorse|feature|promote|share) .. (products|brands|things|items|services|what) |
    only (recommend*|endorse|feature|promote|share) .. (experiences|places|books|tools|we love|i love|i use|we use|believe in) |
    (own|use|love|tested|tried) .. (product*|item*|everything) (i|we) (recommend|review)`,
  notCOI1: `(selected|chosen|handpicked|curated|picked|vetted) by .. (editor*|team|expert*) |
    curated selection | editors .. (choose|select|pick|recommend)`,
  AFF3: `(through|via|using) (this|our|these) [_] .. (we|i) (get|take|earn) (a|our) [small] (cut|kickback) | (slice|share|cut|part|bit|percentage|portion) of what you (spend|pay|order) .. (us|me) |
    affiliate (commission*|links .. which) |
    (we|i|may|might|us|site|publisher) .. (earn*|receiv*|make*|collect*) [a|an|us|you|small|some] [a|small|affiliate|referral] commission* |
    (services llc|amazon eu) associates | associates program* | (amazon) (associate*|affiliate*) |
    referral (link*|compensation|fee*) | partner links | income earning .. links |
    (participa*|member) .. affiliate .. program* |
    (links|link|buttons) [_] (are|is|may be) [_] (monetis*|monetiz*) |
    percentage of [_] [_] (you spend|your purchase*|your order|sales) |
    (links|purchases) .. (provide|generate|earn|yield) [_] (compensation|revenue|commission*) (to|for) |
    (links|buttons) .. (may|might|can|could) earn (us|me|the) | (ebay|awin|impact) [_] partner network |
    affiliate (code*|tag*|id) | (pay|pays|compensate*|pays) us when (you|you're|readers) |
    earn* from qualifying |
    (is|are|be|been) [_] (compensated|remunerated) .. (when|if|once|whenever|each time|every time|after) [_] [_] (you|readers|users|visitors|reader|someone|customers) [_] (click*|buy*|sign*|open*|appl*|take*|are approved|is approved|make*|purchas*|use*|order*|book*|subscrib*|join*|register*|shop*|get approved|fund*|deposit*) |
    (pay|pays|send*|give*) us .. (every|each|per|when|if) .. (account*|sign*|click*|sale|customer*|lead|application*|approv*|trade) |
    (share*|split*) [its|their|some|part|a] [of] [the|its|their] [_] (revenue|commission*|income|fee*|proceeds) with us |
    (our|this) [_] (site|website|publication|newsletter|work|journalism) is supported by (its|our) (audience|readers|users) |
    (tracking|referral|promo|partner) (code*|link*) .. (us|our) | supported by its (audience|readers) |
    (cents|dollars|money|pennies) in our pocket* |
    (listed|appear*|ranked|shown|order) .. (affected|influenced|determined|decided) .. (pay|pays|paid|commission*|compensat*) us |
    what they pay us | supported by [_] (commission*|affiliate*|referral*)`,
  AFF2: `affiliate .. link* | no .. (extra|additional|added) .. (cost|charge|expense) [to] |
    not cost you .. extra | (include|contain) .. links .. (retail*|store*|merchant*) |
    click .. considering buying | (advertiser*|compan*|partners) .. (compensat* us|pay us|from which) |
    (site|website|we|work|page|content) .. (reader|audience|community|listener) supported |
    supported by our (readers|audience|users)`,
  notAFF3: `(not|no|never) [use|contain|include|any|participate in] .. affiliate (link*|commission*|program*) |
    (get|earn|receive|take|make) (no|zero) [_] (cut|commission*|share|money) [_] [_] (affiliate|links|sales|referral*)`,
  SPON3: `(this|our|following|contains|contain|is) .. (sponsored|paid|branded|promotional|partner) (content|post|article|advertis*|feature|partnership|story|collaboration) |
    (provided|produced|created|written|supplied) .. by .. (advertiser*|sponsor*|brand studio|marketing (department|team)|partner* .. content) |
    (paid|commercial) partnership with | in partnership with our | advertorial |
    this is a [paid] (press release|advertis*|promotion*) |
    (newsroom|editorial (team|staff)|journalists|editors|reporters) .. not .. (involved|part|role|participat*) |
    brought to you by |
    ((editorial|news) (staff|team|board|department)|newsroom|journalists|editors|reporters) .. (no|had no) .. (role|part|involvement|hand|input|say) |
    our [paid|commercial|advertising|official] (media|advertising|commercial|content) partner* |
    paid media partner* | paid (series|collaboration) (by|from|with) |
    ^ paid for [and] [presented|produced] by | advertiser content | content .. by our advertis* |
    (commercial|branded|partner|sponsored|native) content (team|department|studio) |
    (by|from|with|through|of) .. (brand|content) studio | (brand|content) studio .. (for|with|by|produced|created|newsroom|editorial|behalf) |
    (this|the) (press release|news release|release) .. (distribut*|issued|paid|provided|supplied|on behalf) |
    funding for (this|our) [_] (series|article|podcast|reporting|coverage|newsletter|report|story|journalism|work|content|video|programme|program|show|episode|site|research) .. (provided|by) |
    funding for the (series|article|podcast|reporting|coverage|newsletter|report|story) .. (provided|by) |
    (this|these|our) (article|series|project|story|video|podcast|report*|section|newsletter) .. (supported|funded|underwritten|made possible) [in part] (by|through|with) |
    (message|word|content|article|story|offer|post) from our (sponsor*|advertiser*) |
    (written|produced|created) .. for the advertiser | paid partner content |
    advertising (supplement|section) | courtesy of our (advertis*|sponsor*|partner*) |
    ^ (sponsored|presented|supported) by _ .. (this|our|the) (guide|article|story|post|content|series|newsletter|episode) |
    (is|was|are|were) [a|an] [_] advertiser* at the time |
    one of (our|its|this site's) (advertisers|sponsors|commercial partners) |
    (creating|creation of|making|preparing|production of) this (advertis*|ad|sponsored|promot*) |
    (client|advertiser|company|third party|issuer) (placed|bought|booked) .. (charge|fee|payment|space) |
    which (a|the|an) (client|advertiser) placed |
    (this|our|the present) [_] (report|article|piece|research|study|content|story|guide) .. commissioned by |
    promotional material |
    ^ paid (post|content|article|feature) [was] (supplied|provided|written|produced|by|from) |
    (article|content|text|story|material) (below|above|following) is (an advertisement|advertising|an ad|sponsored) |
    (commercial|advertising|marketing) team .. on behalf of |
    (commercial|advertising|marketing|partnerships|branded content|studio) team [_] [_] (with|for|by|and|on) |
    newsroom (was|is|had|played) (not|no|*n't) |
    (article|post|story|piece|review) (was|is) sponsored by |
    (this|today's) [_] (letter|newsletter|issue|edition|episode|post) [_] (is|was|comes) [_] sponsored by _ |
    (sponsored|paid) (press release|announcement|message|review|interview|profile|segment|email|mailing) |
    (this|following) [is|was] [a|an] (sponsored|paid|commercial) _ |
    (reading|watching|viewing|hearing) (a|an) (paid|sponsored|promoted|partner|branded) _ |
    (paid|sponsored|promoted) (post|article|story|feature|content|video|episode) (by|from|for) _ |
    (feature|article|report|publication|newsletter|email|content|page|post) .. (construed|considered|regarded|viewed|treated) as [_] (advertising|advertisement|advertorial|promotion*)`,
  SPON2: '(press release|news release) .. (distribut*|provided|issued|supplied|published by)',
  SPON1: 'sponsored content | (sponsored|supported) by',
  notSPON3: `(not|*n't|never) [been] [a|an|any] [_] (sponsored|paid|branded) (post|content|article|review|feature|story|promotion|partnership) |
    not [a] (sponsored|paid) (post|content|article|review|by any) | not been (sponsored|paid) |
    no (brand|company|one|sponsor) [_] (sponsored|paid for) (this|the) |
    *n't [a|an] (ad|advert|advertisement)`,
  PAID3: `(paid|pays) .. for this (coverage|article|newsletter|profile|post|mention|campaign) |
    (this|is|are|was) [a|an] paid (advertisement|promotion|advertising|endorse*|stock promotion|distribution) |
    (product*|sample*|copy|unit|travel|accommodation|flights|trip|stay|device) .. (provided|supplied|sent|gifted|loaned|paid for|hosted) [to us|to me|free] .. (free|for review|complimentary|by (the|our|a) (brand|manufacturer|company|maker|publisher|author|organi*|tour*|retailer*|hotel|airline|sponsor*|label|studio)|by _ $|by _ _ $|by _ for) |
    (provided|supplied|sent) .. (free of charge|for review) |
    (exchange|return) for [an|a|my|our|your] (honest|review|promot*|article|coverage) | press trip |
    (i|we|us|author|authors|writer*|site|publisher|contributor*|newsletter|has been|have been) [_] [_] compensated [#|$#] .. (by|for) |
    (company|issuer|brand|client|sponsor) .. (paid|pays|compensated|gave) (us|me) |
    (provided|supplied|loaned|lent) .. (review unit|review copy|test unit|the (product|device|car|phone|book)) .. (no charge|no cost|free) |
    (review|test) (unit|copy|sample|device) .. (was|were) (provided|supplied|sent|loaned) |
    (loaned|lent) to us |
    (provided|supplied|sent) to us .. (for review|for test*|for this (test|review)|free|by the (maker|manufacturer|brand)) |
    thanks to .. for (sending|providing|supplying) |
    (receive|receives|received) .. (shares|options|warrants) .. (services|promot*|awareness|marketing) |
    paid .. (retainer|monthly fee) .. by | a fee from the company |
    (travel|trip|flights|flight|accommodation|stay|ticket*|visit|expenses|costs) .. (covered|paid for|hosted|funded|paid) by |
    (pays|paid|pay|paying) us [_] [_] [_] (#|$#|fee|retainer|monthly) |
    (exchange|return) for (publishing|covering|featuring|posting|promoting|writing|this|coverage) |
    (we|publisher|media|site|newsletter|group) [_] [_] (hired|engaged|retained|contracted) [_] [by] .. (awareness|promot*|publici*|coverage|market*|investor relations) |
    retained us | (has|have) been paid [a|#|$#] [fee] .. (advertis*|by|for|from|promot*) |
    (were|was|been) issued .. (shares|options|warrants) |
    (was|were) [a] (gift|gifts|gifted) [from|by|to] (the|me|us|a) |
    (fee|payment|sum) of .. (received|paid) .. (from|by|for) |
    (brand|company|manufacturer|maker|studio) [_] (sent|lent|loaned|gave|gifted|shipped) (us|me) |
    (lent|loaned) (us|me) (the|a|an|this|one|two) | (publicly|publically) disseminat* |
    (hired|engaged|retained|contracted|paid|compensated) by .. (disseminat*|(investor|stock|shareholder|market) awareness|write about (it|the company|them|us)) |
    engaged by .. to write |
    (research|report|coverage|note|study|analysis|article) .. (funded|paid for|commissioned|sponsored|financed|remunerated) by [the] (issuer|subject|profiled company|featured company|covered company|subject company) |
    (commissioned|issuer sponsored|issuer paid|issuer funded|paid for) (research|coverage) |
    (pays|paid|paying) [us] [a|an] [_] (retainer|subscription fee|fee) [to us] for [_] (coverage|research|promot*|marketing) |
    (accept*|receiv*|take|takes|taken|paid|pay|compensat*|fee|fees|money|payment*|earn*|comes) .. from the (compan*|issuer*|stocks|firms|brands) (it|we|i) (profile*|cover*|write*|feature*|promote*|review*) |
    (collected|collects|collecting|accepted|took) [_] (shares|options|warrants|stock options|tokens) .. (exchange|return|for (publishing|writing|this|coverage)) |
    (consulting|marketing|promotional) retainer |
    (given|granted|issued|awarded|allotted|paid in) .. (shares|warrants|options|tokens|stock) .. ((return|exchange) for .. services|by the (project|issuer|company) (described|covered|featured|profiled|mentioned)) |
    paid for (it|this) to be (written|published|produced) |
    (met|meets|bore|covered|picked up|paid) the (cost|costs|bill|price) of .. (writer's|author's|our|my|reporter's|reviewer's|journalist's) |
    issuer paid |
    (hired|retained|engaged|contracted) by .. to (raise|increase|promote|publici*|market|generate|build) .. (awareness|interest|stock|shares|company) |
    (paid for|covered|met) (our|my) (seat|flight*|ticket*|room|travel|hotel|stay|accommodation|trip|entry|place|meals) |
    (research|report|note|coverage|analysis|study|article) (is|was) [_] (paid for|funded|financed|remunerated) by [the] (company|companies|issuer|firm) [that|which|it] |
    (lent|loaned|shipped) us (the|a|an|this|one) |
    (i|we) [_] (get|receive|accept|am sent|are sent) [_] (free|complimentary|unsolicited) [_] (copies|copy|products|samples|units|items|books|gear|devices) |
    (products|items|samples|books) [_] [_] [_] (sent|provided|supplied|given) [to me|to us] [_] (at no charge|for free|free of charge|at no cost) |
    (products|items|samples|books|gear) [_] [_] (sent|supplied|mailed) to (me|us)`,
  notPAID3: `not [being] (accept*|receiv*|been paid|paid|compensated) .. (payment*|compensation|money|fee*|remuneration|for (this|it|writing)|by any|cash|sponsor*) |
    no (compensation|payment|remuneration) | (not|never|*n't) (pay|paid|compensate|compensated) (us|me) |
    with my own money | with our own money |
    (bought|paid for|purchased) .. (ourselves|myself|full price|own money|own pocket|our own) |
    (nobody|no one|no brand|no company|no manufacturer*|none of .. ) [_] [_] [_] (paid|pays|pay|compensated|sent|gave|gives) (us|me|for) |
    unpaid (review|post|endorsement|partnership|opinion) | received nothing |
    (bought|purchased|paid) .. (at full|full retail|retail price) | no money changed hands |
    (not|none|no|never) .. (pay|pays|paid) (for|to) (placement|inclusion|coverage|be included|be listed) |
    *n't [get|getting|been|being|ever] [being] (compensated|paid|remunerated) [_] (for|to|by) |
    never [get|been|being] (compensated|paid) for |
    (i|we) [_] (not|*n't|never) [_] accept [_] [_] (gifts|free|discounted|loaned|payment*|compensation|money|products|trips|honoraria)`,
  AI3: `^ [image|photo|illustration|text|summary|content|article|this was] .. (generated|created|produced|written|made) (by|with|using) [the] [help|support|use] [of] (ai|artificial intelligence|chatgpt|dall e|midjourney) $ |
    ^ ai (generated|assisted) [image|summary|content|text|illustration|photo|from .. ] $ |
    (this|these|article|image|photo|summary|content) (is|was|are|were) [an|partially|partly] (ai|auto|automatically|computer|machine) (generated|assisted|written|created) |
    ^ ai generated from |
    (this|these|article|story|report|summary|text|content|above|below) [_] (is|was|are|were|been) [_] (automatically|algorithmically) (generated|produced|written|created) |
    (this|these|article|story|report|summary|text|content) [_] (is|was|are|were|been) (generated|produced|written|created) automatically |
    (key points|summary|takeaways|bullet points|highlights|headline|image|images|illustration|translation|text|content|article) .. (is|are|was|were) ai (generated|assisted|written) |
    (ai|synthetic|computer) (generated) (voice|narration) | ai (voice|narrator) | robot reporter |
    ^ (image|photo|illustration|picture|art) [credit] (by|:) ai |
    (voice|narration) .. (is|was) [_] (synthetic|generated|computer generated) |
    (made|created|drawn|rendered) in (midjourney|dall e|stable diffusion|firefly) |
    (this|our) _ (uses|contains|includes|features) [_] ai (generated|assisted|written) |
    ^ [_] (summary|text|image|written|translated|narrated|voiced) by ai |
    (automated|ai|robot) [content|writing] (engine|system|tool|writer|software) .. (put|wrote|produced|generated|made|created|assembled) [this|the] |
    (chatbot|bot|language model|ai model) [first] (wrote|drafted|produced|generated|composed) .. (this|version|draft|article) |
    (this|the) (summary|article|story|text|headline|post|report|page|audio|translation) (was|is|has been) [_] (put together|written|made|produced|assembled|generated|created) by [a|an|our] (software|computer|machine|program|algorithm|robot|bot) |
    (author*|we|i) [_] used (chatgpt|claude|gemini|copilot|generative ai|ai tools) [_] (for|to) (edit*|proofread*|format*|draft*|translat*|summar*|write|writing|polish*)`,
  AI1: '(reviewed|edited|checked|verified) by .. (editor*|human*|journalist*|staff|team)',
  notAI3: `(not|no|never) [been|any] (generated|written|created|use of|using|used|use) .. (ai|artificial intelligence|chatgpt) |
    no (ai|artificial intelligence|generative ai) .. (used|involved|was|tools) |
    (no|not|never|none) .. (generated|written|created|made|produced) .. (by|with|using) .. (ai|artificial intelligence|chatgpt) |
    no [generative] (ai|artificial intelligence) (involved|used|was|has|content|tools) |
    (not|*n't|never) [use|using|publish] [any|generative] [generative] (ai|artificial intelligence|chatgpt) (to|for|in|content|generated) |
    ai free | no help from (chatbots|ai|machines)`,
  MT3: `translation* .. (convenience|courtesy) |
    (original|english|german|french|chinese|japanese|spanish|korean) [language] (text|version|document|article) .. [legally] (binding|authoritative) |
    only the (original|english|german|french|chinese|japanese|spanish) .. binding |
    (version|versions|text|original|language) .. (governs|prevails|shall prevail|takes precedence) |
    (version|text|original) .. (shall be|shall|is|be|deemed) (decisive|definitive|controlling) |
    discrepanc* between [the] [language|translated|different] versions |
    (rendering|version) .. translation engine |
    where .. (differ|differs|disagree|conflict) .. (governs|prevails|applies|binding|counts) |
    (put|rendered|turned|converted) into [_] by [a|an|the] [_] (computer|machine|software|program|translat*)`,
  notPAID1: 'not .. (compensated|paid) (for|by)',
  notPOS2: '^ [i have|we have] (none|nil|nothing to disclose|no positions)',
};
