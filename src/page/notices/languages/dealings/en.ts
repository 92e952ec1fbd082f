/** Who owns, works for and pays whom, for rules that put them together, in English. How to add a phrase: docs/kinds.md. */
export const dealings = {
  frank: `full disclosure | (interest|sake|spirit) of [full] (transparency|disclosure|openness) |
    for [full] transparency | (keep|bear|have|with) [_] [_] in mind | (you|readers) should know |
    i (should|must|ought to|have to|want to|need to) (say|mention|disclose|add|note|declare|admit|confess|point out) |
    (worth|bears) (knowing|disclosing|mentioning|stating) | before you read | read this with |
    [to] be (transparent|upfront|up front) | my bias* | i'm [_] biased | i am [_] biased |
    skin in the game | talking my [own] book | (declare|confess) an interest | pinch of salt |
    grain of salt |
    (no|not|nothing|played no|had no) [_] (part|role|hand|say|involved|involvement|input|to do) (in|with) (this|the) (column|article|story|piece|post|report|review|video|editing)`,
  ownsIt: `(i|we|i've|we've) [_] [_] (own|hold|bought|trade|shorted|invested|trimmed) |
    (i'm|i am|we're|we are|i was) [_] (long|short|invested|holding|(a|an) (holder|shareholder|owner|investor)) |
    (of|in|for|to) (my|our) [own|personal|private] (portfolio|holdings|position|savings|bag|stack|account|isa|ira|pension|money)`,
  myPurse: `(my|our own|our model|our real money|my family's|my personal) [own|personal|private|retirement|family|model|long term|brokerage|current] (portfolio|holdings|savings|nest egg|isa|ira|sipp|401k|pension|stack|account|brokerage|fund)`,
  inPurse: `hold* | contain* | includ* | own | owns | (make|makes|made) up | accounts for | sits |
    (fifth|quarter|third|half|tenth|part|slice|chunk|#%|bulk|most|percent|cent) of | (is|are|sits|remain*|stays) in |
    (largest|biggest|core|main) | bought .. for | added .. to | has | invested`,
  modelPurse: `(model|real money|live|demo|house|sample|newsletter's|editor's|subscriber*|reader*) portfolio* |
    [_] (pick|picks|letter|newsletter|service|report|club) portfolio*`,
  makersOwn: `our | we | newsletter* | letter | service | editor* | publisher* | subscriber* | readers |
    members | club | own money`,
  wagers: `(sold|selling|sell) .. short | shorted | (went|gone|going|go) short | short sold | shorting |
    (bet|bets|betting|wagered) [_] (against|on a (fall|drop|decline)) |
    (have|hold|holding|took|opened|built) [_] [_] short [_] (position*|bet|interest|exposure)`,
  gains: `(profits|profit|benefits|gains|gain|makes money|earns) (if|when|should|from a (fall|drop|decline|rise)) .. (price|shares|stock|token) .. (fall*|drop*|declin*|rise*|go*|sink*|slump*)`,
  signed: `^ [_] _ _ [also|currently|personally|still] (owns|holds|bought|sold) [some|a few|a small number of|#] (shares|stock|units|options|calls|puts|bonds|call options|put options) (in|of|on) _ |
    ^ _ _ (has|had) [a|an|some|no] [_] [call|put|long|short|open] (position*|stake|options|calls|puts|exposure|shares|holding|holdings) (in|on|of|to) |
    ^ _ _ (is|was) [currently|also|personally|still] (long|short) _ |
    (has|have|owns|holds|holding) [a|an] [small|large|modest|tiny|sizeable|big|long standing] personal (stake|position|holding|shareholding|investment|interest) (in|of) |
    ^ _ _ s [_] (family|wife|husband|spouse|trust|pension|partner|children|firm|fund|household) .. (owns|owned|holds|held|invested)`,
  ourKin: `my [_] (wife|husband|spouse|partner|brother|sister|father|mother|dad|mum|mom|son|daughter|sibling|cousin|uncle|aunt|nephew|niece|girlfriend|boyfriend|fiance*|flatmate|housemate|roommate|family|employer|firm|best friend|friend|brother in law|sister in law|father in law|mother in law)`,
  roleFees: `(speaking|speaker*|consulting|consultancy|advisory|lecture|lecturing|board|expert|expert witness|personal) (fee|fees|honorari*|payment*|income) |
    honorari* | (has|have) (consulted|advised|lectured|spoken) for`,
  gotFees: 'receiv* | earn* | paid | accept* | from | for | report* | declar*',
  ourFirm: `(our|my) [_] (firm|practice|chambers|agency|consultancy|company|law firm|fund|bank|lawyers|partners) |
    (firm|practice|consultancy|agency|company|bank) [that|which] (i|the author|the writer) (work|works|run|runs|advise|found*) | _ whose firm`,
  actsFor: `(represent|represents|represented|act|acts|acting|acted|works|work|worked) (for|on behalf of) | represent* | advise* |
    advising | defend* | counsel* | clients | a client`,
  inMatter: `(case|proceedings|lawsuit|litigation|dispute|deal|merger|matter|transaction|companies|company|firms|parties|party) [_] (described|discussed|mentioned|covered|named|above|here|in question|at issue|reported|written about)`,
  onceThere: `(i|we) [_] [_] (worked|spent .. (year|years|months|decade)|was employed|was an [_] employee) (at|for|with|in) |
    (spent) .. (year|years|months) (at|with) | (former|previous) employer | before (joining|moving|coming) .. (worked|spent|was)`,
  stillHas: `(still|some|keep|kept|retain*|unvested|deferred|hold|have) .. (shares|stock|equity|options|pension|rsus|stake|grant|units)`,
  giver: `(company|issuer|manufacturer|maker|brand|broker|brokerage|bank|operator|miner|sponsor|organiser*|organizer*|agency|exchange|airline|hotel|resort|developer|carmaker|client|vendor|provider|third party|tourist board|promoter|advertiser|firm|chain|startup|start up|airline's|fund|company's|lender|insurer|supplier|distributor|retailer|team at _|people at _|folks at _|host|hosts)`,
  treats: `(flew|invited|hosted|treated|brought|took|booked|lodged|sent|lent|loaned|gave|gifted|shipped|offered|handed|bought|wined) (me|us|our [_] (reporter|writer|reviewer|correspondent|editor|columnist|team)|the (author|writer|reviewer|reporter)) |
    (put) (me|us) up | paid for (my|our) | (picked up|covered|paid|footed) (my|our) [_] (bill|tab|fare|flight*|hotel|costs|expenses|airfare|travel)`,
  gift: `flight* | night | nights | hotel | trip | travel | airfare | ticket* | dinner | meals | room | device |
    phone | handset | unit | sample | samples | wallet | laptop | watch | keep it | bill | tab | free | gratis | business class |
    put (me|us) up | $# | expenses | give it back | stay`,
  orders: 'commission* | order* | request*',
  settles: 'paid | pay | pays | paying | fund | funds | funded | financ* | remunerat* | reimburs* | retainer',
  forResearch: `(production|preparation|publication|distribution|creation|writing|dissemination|cost|costs) of (the|this|our|its|these|such) [_] (research|report*|coverage|note*|article*|analysis|profile|newsletter|content|study|email|post) |
    (retainer|fee|sum|amount) (for|to) [_] [_] [_] (research|coverage|reports|analysis)`,
  nobodyPaid: `(nobody|no one|no company|no brand|no issuer|no advertiser|noone) [_] [_] (paid|pays|sponsored|commissioned|compensated|asked) (us|me|for|this)`,
  fromLinks: `(link|links|button|buttons|code|codes|card|cards|broker|brokers|bank|banks|lender|lenders|offer|offers|partner*|app|apps|exchange|exchanges|retailer*|store|stores|shop|shops|merchant*|platform|platforms|provider*|insurer*)`,
  aFew: `(one|two|three|four|five|six|seven|eight|nine) (in|out of|of) [every] (two|three|four|five|six|ten|#) | (three|two|four) quarters | most | majority | #% | #`,
  shorn: `come* out behind | out of pocket | in the red | end* up (down|with less|worse|losing) | lost money | lose money | burn* [_] money | go* bust | losses`,
  barred: `(not|cannot|can't|*n't) [be] [_] [_] (eligible|available|open|allowed|permitted|able|entitled|use|access|invest|buy|subscribe|apply|participate|register|trade) | ineligible | excluded | barred`,
  offering: `(account|accounts|product|products|service|services|offer|offers|offering|fund|funds|platform|site|page|pages|website|document|documents|securities|tokens|app) [_] (described|mentioned|presented|shown|discussed|listed|here|on this|above|below|herein) |
    this (site|page|website|offer|document|service|product|platform|app|fund|publication|material) |
    this (material|communication|announcement|report|release|presentation|information|prospectus|video)`,
  ourPocket: `(earn*|make|makes|bring*|net|nets|pay|pays|put|puts|generate|generates|throw*|kick*|get|gets) (us|me|our site|this site|the site) [_] [_] [_] (money|cash|commission|something|cents|bit|fee|cut|income|revenue|bonus|$#|pounds|dollars|kickback|percentage|when|if) |
    (in|into) (our|my) (pocket|pockets|coffers|till|tip jar) | keep* the lights on |
    pay* (our|the) bills |
    (i|we|channel|site) [_] [_] (get|gets|earn|earns|receive|make|makes|pocket) [_] [_] [_] (kickback|commission|cut|bit|little|something|bonus|referral|few|percentage)`,
  outsiders: `(third party|outside|independent|external|guest|freelance|unpaid|volunteer) [_] (author*|writer*|contributor*|analyst*|columnist*|blogger*|commentator*) |
    (author*|writer*|contributor*|analyst*|columnist*|blogger*) .. (are|include|including|being|both) [_] [_] (private|individual|retail|amateur|third part*|outsider*)`,
  uncertified: `(not|*n't|never|nor) [_] [be|been] (licensed|certified|registered|accredited|regulated|authori*|qualified)`,
  paidPer: `(is|are|am|be|been|get|gets) [_] (compensated|paid|remunerated|rewarded) .. (per|for each|for every|each time|every time) [_] [_] (account*|customer*|client*|signup*|sign up*|lead|referral*|deposit*|signs|registration*|download*) |
    (receive*|earn|earns|get|gets|collect*) [a|an|some|our|its] [_] (fee|payment|sum|reward|compensation|bounty|bonus|amount) .. (per|for each|for every|each time|every time) [_] [_] (account*|customer*|client*|signup*|sign up*|lead|referral*|deposit*|signs|registration*|download*)`,
  perLead: `(pay|pays|paying|send|sends|give|gives|reward|rewards|compensate*|owe|owes) us [_] [_] [_] [_] (when|if|once|each time|every time|for every|for each|per|whenever|after) [_] [_] (you|you're|client|clients|customer|customers|account|accounts|signup*|sign up*|reader|readers|referral*|lead|leads|approval*|person|people|member|user|subscriber|new) |
    (we|i|us) [_] [_] (get|gets|earn|receive|make|pocket|collect) .. (when|if|once|each time|every time|for every|for each|per|whenever|after) [_] [_] (you|you're|client|clients|customer|customers|account|accounts|signup*|sign up*|reader|readers|referral*|lead|leads|approval*|funded|new)`,
  remitsUs: `(wired|transferred|remitted|slipped|handed|advanced|paid|pays|paying|sent|gave) (us|me|our (publisher|company|parent)) [_] [_] [_] ($#|#|€#|£#|usd|fee|sum|cash) |
    (we|i|we've|i've) [_] [_] (got|received|collected|pocketed|banked|took|accepted|were paid|was paid|been paid|are paid|will receive|expect to receive) [_] [_] [_] ($#|€#|£#|# (dollars|euros|pounds|shares|restricted|free trading|warrants|options|usd)|million (shares|restricted|warrants|options)) |
    (we|i|we've|i've) [_] [_] (received|collected|pocketed|banked|were paid|was paid|been paid|are paid|will receive|expect to receive) [_] [_] [_] [restricted] (shares|warrants|tokens|restricted stock|stock options) .. (from|for|by) |
    (pay|pays|paid|paying) us [_] [_] [_] (thousand|hundred|million|dollars|euros|pounds|month|quarter|year) |
    (payment|fee|sum|amount) of .. (made|paid|sent|transferred) to (us|me|the (author|channel|publisher|site|newsletter)|our)`,
  ownersHere: `(owner*|shareholder*|stockholder*|investor*|backer*|proprietor*|financier*|controls|part owner*) (of|in|behind) (this|our) [_] (site|website|publication|newspaper|paper|newsletter|magazine|channel|podcast|outlet|portal|blog|title|group|parent|parent company) |
    (this|our) (site's|website's|publication's|newspaper's|paper's|newsletter's|magazine's|channel's|outlet's|portal's|title's|blog's|podcast's) [_] (owner*|shareholder*|investor*|backer*|proprietor*) |
    (owns|controls|bankrolls|finances|backs|bought) (this|our) (site|website|publication|newspaper|newsletter|magazine|channel|outlet|portal|blog)`,
  holdingList: `^ [author's|my|our|own|current|disclosed] (positions|position) [_] [_] [_] [_] : [_] (long|short|none held|yes) |
    ^ [author's|my|our|own|current|disclosed|_] (positions|holdings) (at|as of|as at|on) [_] [_] [_] (writing|publication|recording|date|press|posting) [_] : |
    ^ (positions|holdings) [held|of] [by|the] [the|_] (author|writer|editor|team|us|me) [_] : |
    ^ (my|our|author's|writer's|own) (holdings|positions|position) :`,
  boughtMore: `(i|we|i've|we've) [_] [_] (bought|added|topped up|averaged|loaded|doubled|picked up|scooped|trimmed|sold|took) [_] (more|some|a few|down|up|half|profits|profit|it all)`,
  dip: `drop | dip | fall | pullback | sell off | correction | crash | slump | rally | price | earnings |
    results | shares | stock`,
  profitFrom: `profit* | benefit* | gain* | make money`,
  priceMove: `(drop|fall|decline|rise|increase|decrease|move|slump) in .. (price|shares|stock|value|token) |
    (falling|rising|lower|higher) (price*|share*|stock*) |
    (price|shares|stock) (fall*|drop*|declin*|rise*|goes|go)`,
  clientsHold: `(clients|customers|accounts|funds|portfolios) (of|at|managed) .. (where|which|that|whose) [_] [_] (author|writer|i|columnist|contributor) .. (hold|holds|own|owns|invest*|are long|is long)`,
  biggest: `(my|our|author's) [second|third|single|fourth] [largest|biggest|top|main|core] (position|holding|bet) |
    fund [that|which|_] (i|we|the author) (manage*|run|runs|advise*|co manage) .. (count*|own*|hold*|includ*|invest*|position*|stake)`,
  inStaffPurse: `(held|owned) by [a|one|some|several|members|two] [of|member] [of] (our|this|the editorial|the research) [_] (editors|staff|team|writers|reporters|analysts|journalists|contributors)`,
  onceI: `i (used to|once|previously|formerly) | i was [_] [_] | until [_] # i |
    i [_] (worked|ran|served|advised|consulted)`,
  role: `run | ran | head of | worked | work | communications | spokes* | press officer | director |
    engineer | consultant | adviser | advisor | employee | executive | analyst | trader | lawyer |
    partner | board | chair* | trustee | founder | intern | manager | on staff`,
  orgRef: `(of|for|at|with|by) (the|this) [_] (company|bank|firm|issuer|exchange|fund|group|start up|startup|broker|manufacturer) |
    severance | still owed | am [still] owed`,
  friendOfMine: `(friend|colleague|cousin|relative|neighbour|neighbor|classmate|acquaintance) of (mine|ours|the author|this (reporter|writer)) |
    (is|are|was) (my|our) [_] (friend|wife|husband|brother|sister|boss|landlord|cousin|colleague|father|mother|uncle|partner) |
    (went|studied|worked) .. together | (school|university|college) together | (know|known) each other`,
  subject: `(interviewed|quoted|profiled|featured|mentioned|described|named) [_] (here|above|below|in this) |
    (founder|ceo|chief executive|boss|owner|author of the book|fund manager|chairman|entrepreneur) [who|_] [_] (interviewed|quoted|profiled|here|above) |
    (reviewer|author|writer|reporter|columnist) and (the|its) [_] (founder|ceo|boss|chief executive|owner|chairman)`,
  servesFee: `(provid*|render*|offer*|suppl*|perform*) [_] [_] [_] [_] (services|access|advice|coverage|research) [_] (to|for)`,
  forFee: `for a fee | for fees | paid | compensat* | remunerat* | in return | retainer | in exchange`,
  ownedWhose: `(is|are) (owned|controlled|backed|published|bankrolled) by .. (whose|who also|which also|who is also|whom)`,
  clientsAmong: `(count*|has|have|includ*) .. among (its|their|his|her|our|my) [_] (clients|customers) |
    (clients|customers) include |
    (is|are|was|were) [also] [a|an] [_] (client|clients|customer|customers) of (ours|mine|the author|his|her|our)`,
  reportsFees: `(report|reports|declare*|disclose*|acknowledge*) .. (grants|fees|honoraria|honorarium|funding|support|personal fees|stipends|equity|royalties) (from|by) |
    outside the submitted work`,
  payDepends: `(pay|compensation|remuneration|salary|salaries|bonus|bonuses) .. (depend*|linked|tied|based|determined|related) .. (investment banking|firm's (revenue*|profit*|overall)|overall (revenue*|profit*)) |
    analyst* [_] (pay|compensation|remuneration|bonus|bonuses) .. (depend*|linked|tied|based|determined)`,
  authorsEmployer: `(author's|writer's|columnist's|contributor's|reviewer's) [_] (employer|consultancy|firm|company|fund|law firm|clients|agency) | my (employer|firm|consultancy|fund) |
    (employer|firm|company|fund|consultancy) of (the|this) (author|writer|columnist|contributor) |
    (firm|company|fund|consultancy|bank) (for which|where) (the|this) (author|writer|columnist) (works|is)`,
  deals: `manages | manage | advises | advise | owns | holds | invests | invested | lends | lent | provides |
    sells | works for | works with | does business | counts | consults |
    represents`,
  contract: `(consulting|consultancy|advisory|service|services|marketing|research|ir|investor relations|cooperation) (contract|agreement|mandate|deal|engagement)`,
  ourPerson: `(director|partner|employee|officer|founder|co founder|member|shareholder|editor|owner|principal|manager) (of|at) (this|our) [_] (company|firm|publisher|publication|site|group|fund|newsletter|team|board) .. (sits|serves|is|holds|owns|advises|chairs|was)`,
  outletRole: `channel | author | writer | publisher | newsletter | podcast | site | blog | host | presenter`,
  gotSum: `(received|was paid|were paid|is paid|got|collected|accepted|pocketed)`,
  wasPaid: '(was|were|is|been) [also] (paid|compensated)',
  didFor: `(work|works|worked|working|consult|consulted) (for|at|with) | (advise|advised|advises|advising|supported|cofounded|founded|built|maintain|maintains) .. _ |
    (invested|investor) in _ | friends with`,
  sum: `(hundred|thousand|million) [_] [_] (dollars|euros|pounds|usd|eur|shares) | # (btc|eth|usdt|dollars|euros|pounds|usd|eur) | $# | €# | £# | shares | tokens | warrants`,
  paidCampaign: `part of [a|an|our|the] [_] (paid|remunerated|sponsored|compensated|funded) [_] (campaign|promotion|awareness|engagement|effort)`,
  ourClient: `(company|issuer|firm|it|they|brand|project) (is|are) [also] [a|an] [paying|paid] (client|clients|customer) of (ours|mine|our*) |
    (is|are) our (client|clients|customer)`,
  specimen: `^ [_] [_] (sample|samples|unit|device|copy|product|handset|watch|laptop|wallet|kit|prototype) [_] [_] (provided|supplied|sent|loaned|lent|furnished|gifted|donated) [_] [_] by .. (manufacturer|maker|brand|company|vendor|retailer|publisher|distributor)`,
  inReturn: `in (return|exchange) for (this|the|our|its) | as (payment|compensation) for (this|the|our|writing)`,
  gotIt: `received | got | given | granted | accept* | paid`,
  hiredUs: `(hired|engaged|retained|commissioned|mandated|contracted|paid|asked) (us|me|our [_] (company|firm|agency|team)|the publisher) |
    (we|our (company|firm|agency)|publisher) [_] [_] (hired|engaged|retained|commissioned|mandated|contracted) by`,
  toPromote: `awareness | promot* | publicis* | publiciz* | visibility | better known | exposure |
    spread the word | attention`,
  gotGift: `(i|we) [_] (got|received|was (sent|given|lent|loaned)|were (sent|given|lent|loaned)) |
    (sent|gave|lent) (me|us)`,
  toReview: `(to|for) (review|reviewing|test|testing|try|evaluat*|an honest) | honest (opinion|review)`,
  sponLine: `^ (presented|produced|created|published|made|developed|written|brought to you) in (partnership|association|cooperation|collaboration|conjunction) with |
    (paid|sponsored|commercial) (message|word|announcement|communication) (from|by|for) |
    (message|word|note) from (our|today's|this week's) (sponsor*|partner*|advertiser*)`,
  advertiser: `advertiser* | sponsor | ad client`,
  supportUs: `(support|help) (us|me|the channel|this channel|our work|the site|this site)`,
  viaBanner: `(via|through|using|with|by) .. (link*|banner*|button*|code*|account) | (open*|sign*) .. account`,
  aiHelped: `(chatgpt|ai|a chatbot|claude|gemini|copilot|a bot|language model) [_] [_] (helped|assisted|wrote|drafted) [_] .. (write|draft|edit|research|summari*|post|article|piece|text|story)`,
  machineMade: `(machine|computer|software|program) [_] [_] (rendered|turned|put|converted) .. into (english|german|french|spanish)`,
  earlyWrong: `(early|first|initial|some|these) [_] (details|reports|information|accounts|figures|claims) [_] (may|might|could) .. (wrong|false|incorrect|change|inaccurate)`,
  ownSight: `(personal|own) (view|opinion|take) of (the|its) (author|writer|columnist) |
    (view|opinion|piece) is personal`,
  AFF4: '(receive|earn|get|collect) [_] compensation for (referrals|clicks|sign ups|signups|purchases|bookings)',
};
