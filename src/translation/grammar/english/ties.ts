/** What English pages say of ties, sponsors, tools, places and readers, in fewer words than a lawyer would take. */
export default `
== stake ==
en {number} shares (of/in) {company*} | zh> {company*}的{number}股股份
en any of these names | zh> 任何該等股票

== asof ==
en at press time / at publication time / on the day of publication / when this was published / at the time this was published / as of this writing | zh> 截至發稿時

== person ==
en the author's spouse (sg) / the (author/writer) 's (spouse/wife/husband/partner) | zh> 作者的配偶
en the reporter (sg) / (our/the) reporter | zh> 記者
en this newsletter (sg) / (this/today 's) newsletter | zh> 本通訊

== clause ==
en {asof?}{sep?} {org} <holds/hold> none of the {heldthing*} {saidof} / {asof?}{sep?} {org} (hold/holds/own/owns) none of the {heldthing*} {saidof} | zh> {asof?}，{org}未持有{saidof}的任何{heldthing*}
en {org} (is/are/am) (a shareholder/shareholders) (of/in) {company*} | zh> {org}是{company*}的股東
en {org} (is/are/am) (an investor/investors) in {company*} | zh> {org}是{company*}的投資者
en {org} (has/have) no {tie*} (to/with) {anycompany} | zh> {org}與{anycompany}並無{tie*}
en {org} (is/are/am) not (affiliated/associated/connected) with {payer} / {org} (has/have) no (connection/affiliation) (with/to) {payer} | zh> {org}與{payer}並無關聯

== tie ==
en business relationship (pl) / business (relationship/relationships/ties/connections) | zh> 業務關係
en commercial ties (pl) / commercial (relationship/relationships/ties/connections) | zh> 商業關係
en financial ties (pl) / financial (relationship/relationships/ties/connections) | zh> 財務關係

# -- sponsors
== clause ==
en (sponsored/presented) by {payer} | zh> 由{payer}贊助
en {doc} (is/are/was/were) brought to you by {payer} | zh> {doc}由{payer}為您呈獻
en {genre} (from/by) {payer} | zh> 來自{payer}的{genre}
en {maker*} (was/were/is/are) not involved | zh> {maker*}並未參與
en no generative (AI/artificial intelligence) was used (in/for) (the)? (making/creation/production/writing) of {doc} | zh> {doc}的製作過程中並未使用生成式AI
en no (AI/artificial intelligence) was used (in/for) (the)? (making/creation/production/writing) of {doc} | zh> {doc}的製作過程中並未使用AI
en {doc} <is/are> AI-generated / {doc} (is/are/was/were) (AI/A.I) generated | zh> {doc}由AI所生成

== genre ==
en paid partner content (sg) / paid partner (content/post) | zh> 付費合作內容
en advertising supplement | zh> 廣告特刊

# -- risk, past, delay
== ware ==
en spread bets (pl) / (spread bets/spread betting) | zh> 點差交易
en crypto | zh> 加密貨幣

== risky ==
en {ware} trading (sg) / {ware} trading | zh> {ware}交易

== clause ==
en (trade/invest) at your own risk | zh> 交易風險自負
en {risky} (is/are) subject to market (risk/risks) | zh> {risky}受市場風險影響
en {risky} <is/are> subject to market risk, including the possible loss of {capital} / {risky} (is/are) subject to market (risk/risks) (,)? including (the)? possible loss of {capital} | zh> {risky}受市場風險影響，包括可能損失{capital}
en {past} (is/are) not necessarily a (guide/indicator/indication) (to/of) future {result*} | zh> {past}未必是未來{result*}的指標
en {past} (is/are) not necessarily a (guide/indicator) (to/of) the future | zh> {past}未必是未來的指標
en {past} (is/are) (not a/no) (guide/indicator) (to/of) the future | zh> {past}並非未來的指標
en {doc} (is/are) delayed (by)? {number} minutes unless otherwise (stated/noted/indicated) | zh> 除另有說明外，{doc}延遲{number}分鐘
en {doc} (is/are) delayed (by)? at least {number} minutes unless otherwise (stated/noted/indicated) | zh> 除另有說明外，{doc}延遲至少{number}分鐘
en {doc} (is/are) indicative only | zh> {doc}僅屬指示性質

== doc ==
en the prices shown (pl) / (the)? prices shown | zh> 所示價格

== uncertain ==
en known and unknown risks (pl) / known and unknown risks | zh> 已知及未知的風險

== doing ==
en {amend*} (them/it) | zh> {amend*}該等內容

== holder ==
en this press release / this (news release/release) | zh> 本新聞稿
en this announcement | zh> 本公告
en this guide | zh> 本指南
en this review | zh> 本評測
en this list | zh> 本列表
en this podcast | zh> 本播客節目
en this op-ed / this (op ed/editorial) | zh> 本評論文章

# -- places and readers
== place ==
en France | zh> 法國
en Germany | zh> 德國
en (South)? Korea | zh> 韓國
en New Zealand | zh> 新西蘭
en South Africa | zh> 南非

== clause ==
en (not for (release/distribution/publication)) in {place*} | zh> 不得在{place*}發布或分發
en {doc} (is/are) not (available/offered/directed) (to/at) (residents of/persons in/persons resident in/anyone in) {place*} | zh> {doc}並不向{place*}的人士提供
en {heldthing*} {saidof} <is/are> not available to residents of {place*} / the {heldthing*} {saidof} (is/are) not (available/offered) to (residents of/persons in/persons resident in/anyone in) {place*} | zh> {saidof}的{heldthing*}並不向{place*}的人士提供
en {subject*} (has/have) not been (authorised/authorized) by {regulator} | zh> {subject*}未經{regulator}認可

# -- advice and opinions
== tailor ==
en personal | zh> 個人

== clause ==
en {doc} <is/are> neither ~{thing} nor ~{thing#2} / {doc?=it} (is/are) neither {thing} nor {thing#2} / {doc?=it} (constitutes/constitute) neither {thing} nor {thing#2} | zh> {doc?}既非{thing}，亦非{thing#2}
en none of this is {any?} {thing*} / none of this (is/constitutes) {any?} {thing*} | zh> 這些內容均不構成{any?}{thing*}
en none of the {content*} is {any?} {thing*} / none of the {content*} (here/herein/above)? (is/constitutes) {any?} {thing*} | zh> 任何{content*}均不構成{any?}{thing*}
en {doc} (is/are) (of a general nature/general in nature/general) | zh> {doc}屬一般性質
en (we)? (cannot/can not) guarantee (it/this) | zh> 無法作出保證
en (the)? (opinions/views) (expressed)? by {org} are (their/his/her) own | zh> {org}所表達的觀點為其個人觀點
en {doc} <is/are> the author's personal opinion / {doc} (is/are) the author 's personal (opinion/opinions/view/views) | zh> {doc}為作者個人觀點 | ja {doc}は[、]?(筆者/著者/執筆者/作成者/投稿者)個人の(見解/意見/考え)(です/であり/で)
en {doc} <is/are> {viewer}'s alone / {doc} (is/are) {viewer} 's alone | zh> {doc}純為{viewer}的觀點

== viewer ==
en our journalists (pl) / our (reporters/journalists) | zh> 我們的記者

== concern ==
en (errors/mistakes) | zh> 錯誤

== noun ==
en numbers (pl) / numbers | zh> 數字
`;
