/** What investment portals, comparison sites and fund houses say in English: who pays for a place, what is not in the text, what may not be copied. */
export default `
# -- who pays for a place on the page: "Many or all of the products featured here are from our partners who compensate us"
== howmany ==
en many or all | zh> 許多或全部
en some or all | zh> 部分或全部
en most | zh> 大部分
en many | zh> 許多
en some | zh> 部分

== offered ==
en offers (pl) | zh> 優惠
en products (pl) | zh> 產品
en services (pl) | zh> 服務
en credit card offers (pl) | zh> 信用卡優惠
en listings (pl) | zh> 列示項目

== shownwhere ==
en (that/which)? (appear/appearing/are displayed/displayed/are featured/featured/are listed/listed/shown) (on/in) {holder} | zh> {holder}所列
en (that/which)? (are)? (featured/listed/shown/presented) here / that appear here | zh> 此處所列

== paying ==
en our partners who compensate us (pl) / (our)? partners (who/that/which) (compensate/pay) us | zh> 向我們支付報酬的合作夥伴
en companies that compensate us (pl) / (companies/providers) (that/which/who/from which we receive) (compensate us/pay us/compensation) | zh> 向我們支付報酬的公司
en advertisers that compensate us (pl) / (our)? advertisers (that/who/which) (compensate/pay) us | zh> 向我們支付報酬的廣告商

== clause ==
en {howmany} of the {offered*} {shownwhere} (are/come) from {paying} | zh> {shownwhere}的{howmany}{offered*}來自{paying}
en (the)? {offered*} {shownwhere} (are/come) from {paying} | zh> {shownwhere}的{offered*}來自{paying}
en {staffers} (may/might) receive {equity*} (,)? as part of their compensation | zh> {staffers}可能獲得{equity*}，作為其薪酬的一部分

== staffers ==
en some of our employees, including journalists, / some of our employees (,)? including (journalists/our journalists/reporters) (,)? | zh> 我們的部分員工（包括記者）
en our employees, including journalists, / our employees (,)? including (journalists/our journalists/reporters) (,)? | zh> 我們的員工（包括記者）

en some of our employees (pl) / some of our (employees/staff/journalists) | zh> 我們的部分員工
en our employees (pl) / our (employees/staff) | zh> 我們的員工

== equity ==
en (options/stock options/share options) (in/of) {company*} | zh> {company*}的期權
en (shares/stock/equity) (in/of) {company*} | zh> {company*}的股份

== person ==
en the parent company (sg) / (the/our) parent company | zh> 母公司

== swayed ==
en what we write | zh> 我們撰寫的內容
en our (evaluations/assessments) | zh> 我們的評價
en our (ratings and reviews/reviews and ratings) | zh> 我們的評級及評價
en our rankings | zh> 我們的排名

# -- holdings
== side ==
en long | zh> 做多
en short | zh> 做空

== optionkind ==
en calls (pl) | zh> 認購期權 | hans 看漲期權
en puts (pl) | zh> 認沽期權 | hans 看跌期權

== month ==
en January | zh> 1月
en February | zh> 2月
en March | zh> 3月
en April | zh> 4月
en May | zh> 5月
en June | zh> 6月
en July | zh> 7月
en August | zh> 8月
en September | zh> 9月
en October | zh> 10月
en November | zh> 11月
en December | zh> 12月

== leg ==
en {side} {month} {number} \${number#2} {optionkind} on {company} | zh> {side}{company} {number}年{month}、行使價{number#2}美元的{optionkind}
en {side} {month} {number} {optionkind} on {company} | zh> {side}{company} {number}年{month}{optionkind}

== clause ==
en {org} <recommends/recommend> the following options: {leg*} / {org} (recommends/recommend) the following options : {leg*} | zh> {org}推薦以下期權：{leg*}
en {org} (recommends/recommend) {issuer*} and (recommends/recommend) the following options : {leg*} | zh> {org}推薦{issuer*}，並推薦以下期權：{leg*}
en {org} (has/have) positions in and (recommends/recommend) {issuer*} and (recommends/recommend) the following options : {leg*} | zh> {org}持有並推薦{issuer*}，並推薦以下期權：{leg*}
en {org} <holds/hold> a beneficial long position in {company*} through stock ownership, options or other derivatives / {org} (has/have) a beneficial long position in (the)? (shares of)? {company*} (,)? (either)? through (stock ownership/share ownership) , options (,)? or other derivatives | zh> {org}透過持股、期權或其他衍生工具，實益持有{company*}的多頭倉位
en {org} <holds/hold> a beneficial short position in {company*} through short sales, options or other derivatives / {org} (has/have) a beneficial short position in (the)? (shares of)? {company*} (,)? (either)? through (short sales of stock/short sales/short selling) , (option positions/options) (,)? or other derivatives | zh> {org}透過賣空、期權或其他衍生工具，實益持有{company*}的空頭倉位

== clause ==
en {org} had no (editorial)? (input into/involvement in/role in) {doc} | zh> {org}並未參與{doc}的製作
en no {aitool} (was/were) used (to (write/produce/create)/in (writing/producing/creating)) {doc} | zh> {doc}的製作並未使用{aitool}
en {occasion}, you will not pay more / you will not pay (more/extra/anything extra) {occasion} / {occasion} (,)? you will not pay (more/extra/anything extra) | zh> {occasion}，您無需支付更多費用

# -- whose views
== rules ==
en (our/the) (publishing (guidelines/standards)/publication guidelines) | zh> 我們的發布準則
en (our/the) editorial (policies/policy/guidelines) | zh> 我們的編輯政策

== clause ==
en any {viewkind*} expressed (above/here/herein) (may/might) not (reflect/represent) those of {whoviews} as a whole | zh> 上述{viewkind*}未必代表{whoviews}整體的立場
en any {viewkind*} expressed (above/here/herein) (may/might) not (reflect/represent) those of {whoviews} | zh> 上述{viewkind*}未必代表{whoviews}的立場
en {doc} <is/are> those of {viewer}, subject to {rules*} / {doc} (is/are) those of {viewer} (,)? (and)? (is/are)? subject to {rules*} | zh> {doc}屬於{viewer}，並受{rules*}約束

# -- what the text does not hold, and how it was made
== fault ==
en errors / error | zh> 錯誤
en mistakes / mistake | zh> 差錯
en omissions | zh> 遺漏
en inaccuracies | zh> 失準之處
en material misstatements / material misstatement | zh> 重大失實陳述
en defects | zh> 缺陷
en viruses | zh> 病毒

== factor ==
en the latest price-sensitive company announcements / the latest price sensitive (company)? announcements | zh> 最新的股價敏感公告
en qualitative material / qualitative (information/data) | zh> 定性資料
en recent events / the latest events | zh> 最新事件

== thing ==
en ~recommendation / recommendations | zh> 推薦

== clause ==
en {doc} <does/do> not contain {any?} {thing*} / {doc} (does/do) not (contain/include) {any?} {thing*} | zh> {doc}不包含{any?}{thing*}
en {doc} (may/might) not (factor in/take account of/take into account/reflect) {factor*} | zh> {doc}可能並未計入{factor*}
en {org} (does not/do not/cannot/can not) (in any way)? (guarantee/warrant/represent) that {doc} (is/are/will be) free (of/from) {fault*} | zh> {org}不保證{doc}沒有{fault*}
en {doc} (was/were) (partially/partly/in part) (produced/created/generated/written) (with the (help/assistance/aid) of/using/by/with) {aitool} and (was/were)? reviewed and published by {maker*} | zh> {doc}部分由{aitool}協助製作，並經{maker*}審閱及發布
en {doc} (may/must/shall/can) not be {copied*} without (the)? {consentword} (of/from) {org} | zh> 未經{org}{consentword}，不得{copied*}{doc}
en {doc} (may/must/shall/can) not be {copied*} without (our/the)? {consentword} | zh> 未經{consentword}，不得{copied*}{doc}

# what one may be permitted, where "may be stored" only warns
== reused ==
en (reproduced/copied) | zh> 複製
en (republished/reprinted) | zh> 轉載
en redistributed | zh> 再分發
en quoted | zh> 引用
en downloaded | zh> 下載
en printed | zh> 列印 | hans 打印

== copied ==
en (reproduced/copied) | zh> 複製
en republished | zh> 轉載
en published | zh> 發布
en distributed | zh> 分發
en redistributed | zh> 再分發
en transmitted | zh> 傳送
en broadcast | zh> 播放
en rewritten | zh> 改寫

== concern ==
en (the)? information (that is)? (found/contained) (at the end of/through/via) (any)? links (posted/provided/placed) (on/in) {holder} | zh> {holder}所列連結指向的資訊

== doc ==
en our {content*} | zh> 我們的{content*}
en the {content*} in {holder} / {content*} (in/on) {holder} | zh> {holder}所載{content*}

== holder ==
en these pages | zh> 這些頁面

== adjective ==
en investment | zh> 投資

# -- risk
== riskof ==
en fluctuating prices | zh> 價格波動
en uncertain returns | zh> 回報不確定
en (investment)? (losses/loss) | zh> 虧損

== clause ==
en {tactic*} (cannot/can not/does not/do not) eliminate (the)? risk of {riskof*} | zh> {tactic*}無法消除{riskof*}的風險
`;
