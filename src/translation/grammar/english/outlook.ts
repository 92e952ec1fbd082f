/** What English pages say of forecasts, past results, risk and who paid. */
export default `
# -- forecasts
== actual ==
en actual results (pl) / (the)? actual (results/outcomes) | zh> 實際結果
en actual performance | zh> 實際表現
en actual events (pl) / actual (events/developments) | zh> 實際事件
en actual returns (pl) / actual returns | zh> 實際回報
en results (pl) / (results/outcomes) | zh> 結果
en performance | zh> 表現
en achievements (pl) | zh> 成就
en events (pl) | zh> 事件

== way ==
en (expressed/express/stated) or implied | zh> 明示或暗示
en expressed | zh> 明示
en implied | zh> 暗示
en (projected/predicted/forecast/forecasted) | zh> 預測
en (anticipated/expected) | zh> 預期
en (described/discussed) | zh> 描述
en (contained/set forth/set out) | zh> 載列
en (indicated/suggested) | zh> 表示

== driver ==
en (due to/because of/as a result of) (various/many/several/a number of/a variety of) (important)? factors | zh> 由於多種因素
en (due to/because of/as a result of) (these/such/various)? risks and uncertainties | zh> 由於風險和不確定因素

== clause ==
en {actual*} may differ materially from those {way*} in {fls} {driver?} / {actual*} (may/could/might/can) (differ/vary) (materially/significantly/substantially) from (those/the results/any results) {way*} (in/by) {fls} (,)? {driver?} | zh> {driver?}，{actual*}可能與{fls}所{way*}的存在重大差異
en {actual*} may differ from those {way*} in {fls} {driver?} / {actual*} (may/could/might) (differ/vary) from (those/the results/any results) {way*} (in/by) {fls} (,)? {driver?} | zh> {driver?}，{actual*}可能與{fls}所{way*}的有所不同
en {actual*} may differ materially from those {way*} {driver?} / {actual*} (may/could/might) (differ/vary) (materially/significantly/substantially) from (those/the results/any results) {way*} (herein)? (,)? {driver?} | zh> {driver?}，{actual*}可能與所{way*}的存在重大差異
en {actual*} may differ materially {driver?} / {actual*} (may/could/might) (differ/vary) (materially/significantly/substantially) (,)? {driver?} | zh> {driver?}，{actual*}可能存在重大差異
en {fls} (speak/speaks) only as of the date (on which)? (they are/it is/they were/it was) made | zh> {fls}僅反映其作出之日的情況
en {fls} (speak/speaks) only as of (the date of {holder}/the date hereof) | zh> {fls}僅反映{holder}發布之日的情況
en {fls} (involve/involves/is subject to/are subject to/carry/carries/entail/entails) {uncertain} | zh> {fls}涉及{uncertain}
en {doc} may contain forward-looking statements that involve {uncertain} / {doc} (may/might) (contain/include) (certain)? forward looking (statements/information) (that/which) (involve/involves/are subject to/is subject to/carry) {uncertain} | zh> {doc}可能包含涉及{uncertain}的前瞻性陳述
en {doc} <contains/contain> forward-looking statements that involve {uncertain} / {doc} (contain/contains/include/includes) (certain)? forward looking (statements/information) (that/which) (involve/involves/are subject to/is subject to/carry) {uncertain} | zh> {doc}包含涉及{uncertain}的前瞻性陳述
en {you} should not (place undue reliance on/rely unduly on/unduly rely on) {fls} | zh> {you}不應過分依賴{fls}

== uncertain ==
en known and unknown risks (pl) / known and unknown risks | zh> 已知及未知的風險
en known and unknown risks and uncertainties (pl) / known and unknown risks (,)? (and)? uncertainties | zh> 已知及未知的風險和不確定因素
en risks and uncertainties (pl) / (certain/a number of/various/significant)? risks and uncertainties | zh> 風險和不確定因素

== grounds ==
en (certain)? assumptions (that/which) (may/might/could) (prove/turn out) (to be)? (incorrect/wrong/inaccurate/untrue) | zh> 可能被證明不正確的假設
en our current {outlook*} | zh> 我們目前的{outlook*}
en our {outlook*} | zh> 我們的{outlook*}
en management's current {outlook*} / management 's current {outlook*} | zh> 管理層目前的{outlook*}
en current {outlook*} | zh> 目前的{outlook*}

== outlook ==
en expectations (pl) | zh> 預期
en beliefs (pl) | zh> 看法
en estimates (pl) | zh> 估計
en projections (pl) | zh> 預測
en assumptions (pl) | zh> 假設

# -- past and risk
== past ==
en past results (pl) / (past/historical/previous) results | zh> 以往業績
en hypothetical performance results (pl) / hypothetical performance results | zh> 假設性表現結果
en hypothetical performance | zh> 假設性表現
en simulated performance | zh> 模擬表現
en back-tested performance / (backtested/back tested) performance | zh> 回測表現

== tactic ==
en diversification | zh> 分散投資
en asset allocation | zh> 資產配置
en rebalancing | zh> 再平衡
en dollar-cost averaging / dollar cost averaging | zh> 定期定額投資

== peril ==
en (a)? (substantial/significant/considerable/high) (degree of)? risk of (loss/losses/losing money) | zh> 重大的虧損風險
en (a/the)? (risk/risks) of (loss/losses/losing money) | zh> 虧損風險
en (a/the)? risk of (losing/loss of) {capital} | zh> 損失{capital}的風險
en (substantial/significant/considerable) (risk/risks) | zh> 重大風險

== state ==
en (highly/very/extremely) speculative | zh> 屬高度投機性質
en speculative | zh> 具投機性
en risky | zh> 有風險
en (highly/very/extremely) risky | zh> 風險極高
en illiquid | zh> 缺乏流動性

== ware ==
en penny stocks (pl) / (penny stock/penny stocks) | zh> 低價股
en ETFs (pl) / (ETF/ETFs/exchange traded funds) | zh> ETF
en mutual funds (pl) / mutual funds | zh> 互惠基金 | hans 共同基金
en stock or security | zh> 股票或證券

== clause ==
en {past} (has/have) (certain)? inherent limitations | zh> {past}有其固有的局限性
en {past} (has/have) many inherent limitations | zh> {past}有許多固有的局限性
en {tactic*} (does not/do not/cannot/can not) (ensure/guarantee/assure) (a)? (profit/profits) (or/nor) (to)? (protect/guarantee) against (a)? (loss/losses) | zh> {tactic*}不能確保獲利，也不能防止虧損
en {risky} (involves/involve/carries/carry/entails/entail/is subject to/are subject to) {peril} | zh> {risky}涉及{peril}
en (please)? (never/do not) (invest/risk/trade with/trade) more (money)? than you can afford to lose / you should (never/not) (invest/risk) more (money)? than you can afford to lose | zh> 切勿投入超過您可承受損失的資金
en (please)? (never/do not) (invest/risk/trade with) (money/funds/capital) (that)? you cannot afford to lose / you should (never/not) (invest/risk) (money/funds) (that)? you cannot afford to lose | zh> 切勿投入您無法承受損失的資金

# -- pay
== make ==
en (publish/publishing/the publication of) | zh> 發布
en (write/writing) | zh> 撰寫
en (prepare/preparing/the preparation of) | zh> 編製
en (produce/producing/create/creating) | zh> 製作
en (distribute/distributing/disseminate/disseminating) | zh> 分發

== maker ==
en (our/the) commercial (team/department/content team) | zh> 我們的商業團隊
en (our/the) advertising (team/department) | zh> 我們的廣告部門
en our newsroom (team)? | zh> 我們的新聞編輯部
en the newsroom (team)? | zh> 新聞編輯部
en (our/the) (editorial (team/staff/department)/editors) | zh> 我們的編輯團隊
en (our/the) (journalists/reporters/news staff) | zh> 我們的記者
en {payer} | zh> {payer}

== amount ==
en a (fee/payment) of {amount} | zh> {amount}費用

== clause ==
en {org} (was/were/has been/have been) (paid/compensated) {amount} by {payer} (to/for) {make} {doc} | zh> {org}因{make}{doc}獲{payer}支付{amount}
en {org} (was/were/has been/have been) (paid/compensated) {amount} by {payer} | zh> {org}獲{payer}支付{amount}
en {org} (was/were/is/are/has been/have been) (paid/compensated) by {payer} (to/for) {make} {doc} | zh> {org}因{make}{doc}獲{payer}付費
en {org} (received/has received/have received/receives/receive) no {pay} from {payer} | zh> {org}並未從{payer}收取任何{pay}
en {org} (received/has received/have received/receives/receive) no {pay} from {payer} for {doc} | zh> {org}並未就{doc}從{payer}收取任何{pay}
en some of the offers (on/that appear on/appearing on) {holder} (are/come) from advertisers (who/that) (pay/compensate) us | zh> {holder}部分優惠來自向我們付費的廣告商
en {doc} (was/were/is/are) {crafted} by {maker*} (and/,) not by {maker#2*} | zh> {doc}由{maker*}{crafted}，並非由{maker#2*}{crafted}
en {doc} (was/were/is/are) {crafted} by {maker*} | zh> {doc}由{maker*}{crafted}
en {doc} (was/were/is/are) {crafted} without (the)? (involvement/input/participation) (of/from) {maker*} | zh> {doc}在{crafted}過程中未有{maker*}參與
en {maker*} (was/were/is/are) not involved in (the)? (creation/production/writing/preparation) of {doc} | zh> {maker*}並未參與{doc}的製作
en (any)? (reproduction/republication) without {consentword} is strictly prohibited | zh> 未經{consentword}，嚴禁轉載
en (any)? (reproduction/republication) without {consentword} is prohibited | zh> 未經{consentword}，禁止轉載

== crafted ==
en written | zh> 撰寫
en (produced/created) | zh> 製作
en prepared | zh> 編製
en (supplied/provided) | zh> 提供

== matter ==
en (such/this/the)? compensation | zh> 報酬
en these relationships (pl) / these (relationships/partnerships) | zh> 該等關係

== swayed ==
en how and where {content*} (appear/are displayed/are presented) (on/in) {holder} | zh> {content*}在{holder}的展示方式和位置
en how {content*} (appear/are displayed/are presented) (on/in) {holder} | zh> {content*}在{holder}的展示方式
en where {content*} (appear/are displayed) (on/in) {holder} | zh> {content*}在{holder}的展示位置
`;
