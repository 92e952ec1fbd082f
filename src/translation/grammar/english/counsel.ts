/** What English pages say of advice and offers where money is meant: what nothing here is, for what alone it is, what readers should do first. Tried before the families that other languages share. */
export default `
# -- what nothing here is
== thing ==
en (an)? offer to (buy or sell/sell or buy) (,)? or (a/the)? solicitation of (an)? offer to (buy or sell/sell or buy) {product*} / (an)? offer to (buy or sell/sell or buy) (,)? or (a/the)? solicitation to (buy or sell/sell or buy) {product*} | zh> 買賣{product*}的要約或要約邀請
en (an/any)? offer (,)? (or/nor) (a/the)? solicitation of (an/any)? offer (,)? to (buy or sell/purchase or sell/buy and sell) {product*} / (an)? offer or (the)? solicitation to (buy or sell/purchase or sell) {product*} | zh> 買賣{product*}的要約或要約邀請
en (an/any)? offer (,)? or (a/the)? solicitation of (an/any)? offer (,)? to (buy/purchase) {product*} | zh> 購買{product*}的要約或要約邀請
en (a/the/any)? solicitation of (an/any)? offer to (buy or sell/purchase or sell) {product*} | zh> 買賣{product*}的要約邀請
en (a/the/any)? (solicitation/solicitation or inducement) to invest in {np*} | zh> 投資於{np*}的招攬
en (an/any)? (inducement/incentive) to invest in {np*} | zh> 投資於{np*}的誘因
en (an/any)? (offer/invitation/solicitation) to participate in (any/a) (particular)? trading strategy | zh> 參與任何交易策略的邀請
en (a)? financial promotion | zh> 金融推廣
en (an)? investment analysis report | zh> 投資分析報告
en (a)? trading recommendation | zh> 交易建議
en financial product advice | zh> 金融產品建議
en personal financial product advice | zh> 個人金融產品建議
en (individually tailored/personalized/personalised/individualized/individualised/tailored) (investment)? advice | zh> 個人化的投資建議
en (personalized/personalised/individualized/individualised) {field*} advice | zh> 個人化的{field*}建議
en (a)? distribution | zh> 分發
en (an)? official (opinion/opinions) of any financial institution | zh> 任何金融機構的正式意見

== adviser ==
en exchange | zh> 交易所
en money services business | zh> 貨幣服務商
en bank | zh> 銀行
en portfolio manager | zh> 投資組合經理
en fund manager | zh> 基金經理
en transfer agent | zh> 過戶代理
en financial institution | zh> 金融機構
en research analyst | zh> 研究分析師
en commodity trading (adviser/advisor) | zh> 商品交易顧問
en stockbroker / broker | zh> 經紀

== clause ==
en {org} (is/are/am) not (a/an)? registered {adviser*} | zh> {org}並非註冊{adviser*}
en {org} (is/are/am) not (a/an)? (licensed/licenced) {adviser*} | zh> {org}並非持牌{adviser*}
en {org} (is/are/am) not (a/an)? {adviser*} | zh> {org}並非{adviser*}
en {org} (is/are/am) {np*} (,)? (and)? not (a/an)? registered {adviser*} | zh> {org}為{np*}，而非註冊{adviser*}
en nothing (posted/published/contained/said/stated/written/presented/shared/discussed)? (in/on/within) {holder} (constitutes/is) {any?} {thing*} | zh> {holder}任何內容均不構成{any?}{thing*}
en (no (part/portion) of) {holder} (constitutes/is) {any?} {thing*} | zh> {holder}任何部分均不構成{any?}{thing*}
en (in no event/under no circumstances/in no way) (is/are/shall/should) {np*} (,)? (to)? be (considered/construed/regarded/deemed/taken) (to be/as)? {any?} {thing*} | zh> 在任何情況下，{np*}均不應被視為{any?}{thing*}
en (in no event/under no circumstances/in no way) (is/are) {np*} {any?} {thing*} | zh> 在任何情況下，{np*}均不構成{any?}{thing*}
en {np*} (does/do) not constitute {any?} {thing*} and may not be suitable for {np#2*} | zh> {np*}不構成{any?}{thing*}，且未必適合{np#2*}
en {np*} must not be (construed/taken/considered/regarded/relied upon) as {any?} {thing*} | zh> {np*}不得被視為{any?}{thing*}

# -- for what alone it is
== purpose ==
en research | zh> 研究
en (education/educational) | zh> 教育
en discussion | zh> 討論
en marketing | zh> 推廣
en entertainment | zh> 娛樂
en (illustration/illustrative) | zh> 說明

== clause ==
en {np*} (is/are) (generated/published/provided/intended/offered/produced/prepared)? (solely/strictly/purely)? for {purpose*} purposes only / {np*} (is/are) (generated/published/provided/intended/offered/produced/prepared)? (solely/strictly/purely/only) for {purpose*} purposes | zh> {np*}僅供{purpose*}之用
en {np*} (is/are) (provided/offered) by {name} for {purpose*} purposes only | zh> {np*}由{name}提供，僅供{purpose*}之用
en (this is)? (for) {purpose*} (purposes)? only | zh> 僅供{purpose*}之用
en {np*} (is/are) (for)? (educational) only | zh> {np*}僅供教育用途
en {np*} (is/are) (for)? (educational) only and (does/do) not constitute {any?} {thing*} | zh> {np*}僅供教育用途，並不構成{any?}{thing*}
en {np*} (is/are) not intended for trading purposes | zh> {np*}不用於交易用途
en {np*} (is/are) (provided)? (for)? (general)? (informational/information) purposes only (,)? and (is/are) not intended for trading (or investing)? purposes | zh> {np*}僅供參考，不用於交易用途

# -- what readers do and should do
== clause ==
en (any/all)? {sort-of} decisions (that)? you make are (made)? (independently and)? (solely/entirely)? at your own risk | zh> 您作出的任何{sort-of}決定，風險概由您自行承擔
en (any/all)? decisions (that)? you make are (solely/entirely)? at your own risk | zh> 您作出的任何決定，風險概由您自行承擔
en (any/all)? {sort-of} decisions are (solely/entirely/ultimately)? your (sole/own)? responsibility | zh> 任何{sort-of}決定均由您自行負責
en you are (solely/entirely/fully) responsible for your (own)? {sort-of} decisions | zh> 您須對自己的{sort-of}決定承擔全部責任
en any reliance (that)? you place on {np*} is (strictly/solely/entirely)? at your own risk | zh> 您對{np*}的任何依賴，風險概由您自行承擔
en (participate/trade/invest/use) (it)? at your own risk | zh> 風險自負
en you should not act (,)? or refrain from acting (,)? (solely/only) on the basis of {np*} | zh> 您不應僅憑{np*}行事或放棄行事
en you should not act (,)? or refrain from acting (,)? on the basis of {np*} | zh> 您不應根據{np*}行事或放棄行事
en (never/do not) invest (purely/solely/only) (based on/on the basis of) {np*} | zh> 切勿僅憑{np*}進行投資
en (read/please read) {np*} carefully before (investing/making (any/an)? investment (decision/decisions)) | zh> 在投資前，請仔細閱讀{np*}
en (read/please read) {np*} carefully | zh> 請仔細閱讀{np*}
en (you/investors/readers) should carefully consider whether {np*} (is/are) suitable for (you/them) | zh> 您應仔細考慮{np*}是否適合自己
en if you (wish/want/would like) to {vp} (,)? please {vp#2} | zh> 如欲{vp}，請{vp#2}
en in (case/the event) of (any)? (discrepancy/discrepancies/inconsistency/inconsistencies/conflict) between the English and (the)? Chinese versions (,)? the English version (shall/will) prevail | zh> 中英文版本如有歧義，應以英文版本為準
en nor (do/does) {org} {vp} | zh> {org}亦不{vp}

== sort-of ==
en (investment/investing) | zh> 投資
en trading | zh> 交易
en financial | zh> 財務
en (investment/investing) and trading / trading and investment | zh> 投資及交易

== joiner ==
en and therefore / hence / consequently / as such | zh> 因此
en moreover / furthermore / additionally | zh> 此外

== holder ==
en this application / the application | zh> 本應用程式
en this channel | zh> 本頻道
en this tool | zh> 本工具
en this memorandum | zh> 本備忘錄
en {web} | zh> {web}

== np ==
en (the)? rates (shown/quoted/displayed/advertised) | zh> 所示利率

== s ==
en {np*} (believe/believes) {s} | zh> {np*}相信{s}

== pred ==
en (is/are) not intended (as/to be) {any?} {thing*} | zh> 並非{any?}{thing*}
en (may/can) only be {made} {pv} | zh> 僅可{pv}{made}
en (is/are) not (affiliated/associated) with (,)? (sponsored/endorsed) by (,)? or (sponsored/endorsed/approved) by {np*} | zh> 與{np*}並無關聯，亦未獲其贊助或認可
en (is/are) not (affiliated/associated) with or endorsed by {np*} | zh> 與{np*}並無關聯，亦未獲其認可

== ap ==
en unpredictable | zh> 難以預測

== ad ==
en extreme | zh> 極端
en (off-exchange/over-the-counter) | zh> 場外
en respective | zh> 各
en (tokenized/tokenised) | zh> 代幣化
en (modelled/modeled) | zh> 模擬
en algorithmic | zh> 演算法
en sovereign | zh> 主權
en medium to long-term | zh> 中長期

== n ==
en paper trading | zh> 模擬交易
en live (performance/results) | zh> 實盤表現
# bare "rates" may be charges as well
en (rates and terms/terms and rates) | zh> 利率和條款
en (lending/borrowing/mortgage/savings/deposit) (rate/rates) | zh> 利率
en (currency/foreign exchange) (rate/rates) | zh> 匯率
en tax (rate/rates) | zh> 稅率
en default (rate/rates) | zh> 違約率
en prepayment (rate/rates) | zh> 提前還款率
en growth (rate/rates) | zh> 增長率
en inflation (rate/rates) | zh> 通脹率
en (commission/fee/trading) (rate/rates) | zh> 費率
en warrant / warrants | zh> 認股權證
en offering document / offering documents | zh> 銷售文件
en memorandum | zh> 備忘錄
en counsel | zh> 法律顧問
en rental income | zh> 租金收入
en collective investment scheme / collective investment schemes | zh> 集合投資計劃
en capital growth | zh> 資本增長
en counterparty / counterparties | zh> 交易對手

== peril-of ==
en {ad*} (fluctuation/fluctuations) (that/which) {pred} | zh> {pred}的{ad*}波動
en {ad*} price volatility and regulatory risks | zh> {ad*}價格波動和監管風險
en price volatility | zh> 價格波動
en regulatory (risk/risks) | zh> 監管風險
en market volatility | zh> 市場波動
`;
