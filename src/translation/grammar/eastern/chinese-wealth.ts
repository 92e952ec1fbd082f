/**
 * What mainland banks, brokers and leveraged traders print: benchmarks of wealth management products, what analysts
 * undertake, who answers for contributed articles, swindlers under a firm's name. Only read, into English.
 */
export default `
== clause ==
# -- benchmarks
en> {past} <does/do> not represent actual future {result*} | zh {past}{adv?}(不代表/並不代表/不等於/並不等於)(產品)?(的)?未來(的)?實際{result*}
en> {past} <does/do> not represent the future performance and actual returns of the product | zh {past}{adv?}(不代表/並不代表/不等於)(本/該)?(理財)?產品(的)?未來表現(和/及/與)實際收益
en> it does not equal the actual returns of wealth management products | zh (也/並)?不等於理財產品(的)?實際收益
en> it does not constitute a commitment as to the returns of the product | zh {adv?}不構成(對)?(本/該)?(理財)?產品收益(率)?的承諾
en> it does not constitute any commitment as to the returns of the product | zh {adv?}不構成(對)?(本/該)?(理財)?產品收益(率)?的任何承諾
en> the performance benchmark is an investment target that the manager sets on the basis of {asp*} | zh 業績比較基準(是/為)(產品)?管理人基於{asp*}(等因素)?(對(本/該)?產品)?(所)?設定的投資目標
# -- what analysts undertake
en> the analyst undertakes that they have not received, do not receive and will not receive compensation in any form, directly or indirectly, because of the specific recommendations or views in {holder} | zh (分析師/研究員)(承諾/保證)(其)?(本人)?(不曾因、不因、也將不會因/不曾因,不因,也將不會因){holder}(中/內)?的?具體(推薦)?(意見或觀點/建議或觀點)(而)?直接或間接(收到/獲得/獲取)任何形式的(補償/回報)
en> no part of {aspayee}'s pay was, is or will be directly or indirectly related to the specific recommendations or views in {holder} | zh {aspayee}(的)?(薪酬/回報)的任何部分(過往不曾與、現在不與、未來也將不會與/不曾與、不與、也將不會與){holder}(中/內)?的?具體(推薦)?(意見或觀點/建議或觀點)(有)?(直接或間接)(的)?(相關/關聯/聯繫)
en> it does not constitute an offer to buy or sell the securities mentioned, or a request for a quotation | zh {adv?}不構成所述證券(的)?買賣(的)?出價或(征價/徵價/詢價)
# -- simulations, advisers
en> simulated trading does not represent real trading | zh 模擬交易(並)?不代表(真實/實際)交易
en> the backtest results of the strategy do not constitute a commitment as to future returns | zh 策略(的)?回測結果(並)?不構成對未來收益的承諾
en> the backtest results of the strategy do not constitute a guarantee of future returns | zh 策略(的)?回測結果(並)?不構成對未來收益的保證
en> {you} should make their own investment decisions and bear the investment risks independently | zh {you}應當?(自主/自行/獨立)作出投資決策[,]?並(獨立/自行)承擔投資風險
en> investment advisers must not make investment decisions on behalf of clients | zh 投資顧問不得代(理)?客戶作出投資決(策/定)
en> securities investment adviser licence number: {name} | zh (證券)投資顧問執業(證書)?編號:{name}
en> licence number: {name} | zh 執業(證書)?(編號/證號):{name}
# -- holdings and views
en> {aspayee}'s position: none | zh {aspayee}持倉:?(無/沒有)
en> the author's position: none | zh (作者/筆者/本文作者)持倉:?(無/沒有)
en> the views may be biased | zh (觀點/看法/以上觀點)可能(存在/有/帶有)(一定的)?(偏見/偏頗)
en> {doc} <does/do> not recommend stocks | zh {doc}(並)?不(薦股/推薦股票/推薦個股)
en> it is only for an exchange of views | zh (只)(作/供/為)(交流/交流討論/討論交流)(之用/使用)?
# -- whose article
en> {doc} <is/are> a commercial promotion | zh {doc}(為/是/系/屬)商業推廣(內容/信息/文章)?
en> {doc} <was/were> paid for and provided by {org} | zh {doc}由{org}付費提供
en> {doc} <was/were> translated and edited from a report by {org} | zh {doc}編譯自{org}(的)?(報道/報導)
en> the contributor is responsible for the text | zh 文責由(供稿方/供稿單位/投稿人)(自行)?(承擔/自負)
en> {doc} <was/were> collected and generated automatically by machine | zh {doc}由(機器/系統/程序)自動(抓取生成/抓取並生成/抓取、生成)
# -- leverage
en> leverage may work in your favour | zh 槓桿(作用)?(既)?可能對您有利
en> it may also work against you | zh (但/而)?也可能對您不利
en> investors should not invest money that they cannot afford to lose | zh 投資者不應當?投資(其/自己)?(無法/不能/無力/不能夠)承受損失的(資金/錢/本金)
en> you should not invest money that you cannot afford to lose | zh 您不應當?投資(您/自己)?(無法/不能/無力/不能夠)承受損失的(資金/錢/本金)
# -- swindlers
en> beware of fraud in the name of {org} | zh (謹防/警惕/請警惕/請謹防/敬請警惕)(任何)?(假冒/冒充/冒用){org}(的)?名義(的/進行的/實施的)?詐騙(行為/活動)?
en> {org} <has/have> never authorised any individual or institution to manage money on behalf of clients | zh {org}(從未/從來沒有)授權(任何)(個人或機構/機構或個人/個人和機構/機構和個人)(進行/從事)?代客理財

== heading ==
en> disclosure of the author's interests | zh (作者/筆者)利益(披露/聲明/申明)
en> declaration of interests | zh 利益申明
en> partner content | zh 合作稿件 / 合作內容

== lead ==
en> before deciding to trade | zh (在)?決定(進行)?交易(之)?前

== past ==
en> the performance benchmark | zh 業績比較基準

== result ==
en> returns | zh 收益率

== stake ==
en> any of the securities mentioned in the article | zh 文中(所)?(述/提及/提到/涉及)(的)?任何證券
en> some of the individual stocks mentioned | zh 文中(所)?(述/提及/提到/涉及)的?部分個股

== org ==
en> the editorial team of this website | zh (本網站/本站)編輯部
en> the brand | zh (品牌方/品牌)
en> the advertiser | zh (廣告主/廣告客戶)

== need ==
en> level of experience | zh 經驗水平

== elsewhere ==
en> public information on the internet | zh (網絡/互聯網)公開(信息/資料/渠道)

== asset ==
en> securities investment trust funds (pl) | zh 證券投資信託基金

== asp ==
en> the nature of the product | zh 產品(的)?性質
en> the investment strategy | zh 投資策略
en> past experience | zh 過往(的)?(投資)?經驗

== aitool ==
en> a large AI model | zh 大模型

== doc ==
en> the results of AI question answering (pl) | zh (智能/AI)問答(的)?(結果/內容)

== thing ==
en> ~basis for investment | zh 投資(的)?依據
`;
