/** How, when, where and why an English sentence says something, and its verbs with their objects. */
export default `
== pv ==
en at any time / from time to time | zh> 隨時
en at any time (and)? without (prior/further)? notice / without (prior/further)? notice at any time | zh> 在不另行通知的情況下隨時
en without (prior/further/any)? notice | zh> 在不另行通知的情況下
en for any reason / for whatever reason | zh> 因任何原因
en (,)? directly or indirectly (,)? / either directly or indirectly | zh> 直接或間接
en directly | zh> 直接
en beneficially | zh> 實益
en since / since then | zh> 其後
en in good faith | zh> 真誠地
en to the best of (our/its/their) knowledge | zh> 據所知
en entirely / wholly / completely | zh> 完全
en explicitly / expressly | zh> 明確
en frequently / often | zh> 經常
en immediately / promptly | zh> 即時
en jointly | zh> 共同
en publicly | zh> 公開
en individually | zh> 個別
en in any way / in any manner | zh> 以任何方式
en in any form / in any form or by any means | zh> 以任何形式
en in whole or in part / in full or in part | zh> 全部或部分
en in part | zh> 部分
en on a regular basis / regularly / periodically | zh> 定期
en independently | zh> 獨立
en carefully / with care | zh> 仔細
en also | zh> 亦
en currently / presently | zh> 目前
en generally / in general | zh> 一般
en usually / typically / normally | zh> 通常
en always | zh> 始終
en sometimes / occasionally / on occasion | zh> 有時
en automatically | zh> 自動
en accurately | zh> 準確地
en fully | zh> 充分
en previously | zh> 先前
en in the future / in future | zh> 日後
en in the past | zh> 過往
en rapidly / quickly | zh> 迅速
en significantly / substantially | zh> 大幅
en at (the)? time of (publication/publishing) / as of (the)? (date of)? publication / at the date of publication | zh> 於發布時
en at (the)? time of writing / when this was written / as of (the)? (time of)? writing / as of this writing | zh> 撰文時
en under any circumstances / in any circumstances / in any event | zh> 在任何情況下
en in some cases / in certain cases / in certain circumstances | zh> 在某些情況下
en in any jurisdiction | zh> 在任何司法管轄區
en in {place*} | zh> 在{place*}
en in the event of {np*} / in case of {np*} | zh> 在發生{np*}時
en in {np*} | zh> 在{np*}中
en (in/during/over/within) the (past/last/previous/preceding) {number} {span} | zh> 在過去{number}{span}
en (in/during/over/within) the next {number} {span} | zh> 在未來{number}{span}內
en on {date} | zh> 於{date}
en before publication / prior to publication | zh> 於發布前
en after publication | zh> 於發布後
en before or after publication | zh> 在發布前或發布後
en based (solely/only) (on/upon) {np*} | zh> 僅根據{np*}
en in connection with {np*} | zh> 就{np*}
en in relation to {np*} / with respect to {np*} / in respect of {np*} | zh> 就{np*}
en through {np*} / via {np*} / by means of {np*} / by way of {np*} | zh> 透過{np*}
en using {np*} / with the use of {np*} | zh> 使用{np*}
en with the (help/assistance/aid) of {np*} | zh> 在{np*}協助下
en on behalf of {np*} | zh> 代表{np*}
en based (on/upon) {np*} / on the basis of {np*} | zh> 根據{np*}
en in accordance with {np*} / under {np*} / pursuant to {np*} / according to {np*} | zh> 根據{np*}
en as a result of {np*} / due to {np*} / because of {np*} / owing to {np*} | zh> 因{np*}
en (before/prior to) {vo-ing} | zh> 在{vo-ing}前
en after {vo-ing} | zh> 在{vo-ing}後
en when {vo-ing} / while {vo-ing} | zh> 在{vo-ing}時
en by {vo-ing} | zh> 透過{vo-ing}
en (before/prior to) {np*} | zh> 在{np*}前
en after {np*} / following {np*} | zh> 在{np*}後
en during {np*} | zh> 在{np*}期間
en as of {np*} / as at {np*} | zh> 截至{np*}
en in exchange for {np*} / in return for {np*} | zh> 為換取{np*}而
en without {vo-ing} | zh> 在不{vo-ing}的情況下
en without {np*} | zh> 在沒有{np*}的情況下
en for the (purpose/purposes) of {vo-ing} | zh> 為{vo-ing}
en in order to {vp} | zh> 為{vp}

en in (the)? light of {np*} | zh> 鑑於{np*}
en (upon/on) request | zh> 應要求
en at our (sole/own/absolute)? discretion | zh> 酌情
en every {number} {span} | zh> 每{number}{span}
en within {number} {span} (of/after) publication | zh> 在發布後{number}{span}內
en before you (invest/start investing) | zh> 在投資前
en before you apply | zh> 在申請前
en before you buy | zh> 在購買前
en before you trade | zh> 在交易前
en adversely | zh> 不利地
en recently | zh> 近期
en manually | zh> 以人工方式
en electronically | zh> 以電子方式
en clearly | zh> 清楚
en out of {np*} | zh> 從{np*}中
en once {made} | zh> 在{made}後
en last week | zh> 上週
en last month | zh> 上月
en last year | zh> 去年
en with (reasonable)? care | zh> 審慎
en for {ad*} purposes | zh> 為{ad*}目的
en to the (fullest/maximum) extent (permitted/allowed) by (law/applicable law) | zh> 在法律允許的最大範圍內
en to the extent (permitted/allowed) by (law/applicable law) | zh> 在法律允許的範圍內

== span ==
en (minute/minutes) | zh> 分鐘
en (month/months) | zh> 個月
en (day/days) | zh> 天
en (hour/hours) | zh> 小時
en (year/years) | zh> 年
en (business days/trading days) | zh> 個交易日

== date ==
en {number} {month} {number#2} | zh> {number#2}年{month}{number}日
en {month} {number} (,)? {number#2} | zh> {number#2}年{month}{number}日
en {month} {number} | zh> {number}年{month}

== role ==
en (an)? underwriter | zh> 承銷商
en (a)? market maker | zh> 莊家 | hans 做市商
en (a)? lead manager | zh> 牽頭經辦人
en (a)? financial adviser / (a)? financial advisor | zh> 財務顧問
en (a)? sponsor | zh> 保薦人
en (an)? agent | zh> 代理人
en (a)? placement agent / (a)? placing agent | zh> 配售代理
en (a)? broker | zh> 經紀
en (a)? principal | zh> 主事人

== vo ==
en (constitute/constitutes) {any?} {thing*} in any jurisdiction | zh> 構成在任何司法管轄區{any?}{thing*}
en (constitute/constitutes) {any?} {thing*} | zh> 構成{any?}{thing*}
en (buy or sell/purchase or sell/buy and sell) (it/them) | zh> 對其進行買賣
en (buy or sell/purchase or sell/buy and sell) {np*} | zh> 買賣{np*}
en {vt} (it/them) | zh> 將其{vt}
en {vt} and {vt#2} {np*} | zh> {vt}及{vt#2}{np*}
en {vt} or {vt#2} {np*} | zh> {vt}或{vt#2}{np*}
en refer to {np*} for (further/more/full)? (details/information) | zh> 參閱{np*}以了解詳情
en refer to {np*} for (further/more/full)? (details/information) (,)? including {np#2*} | zh> 參閱{np*}以了解詳情，包括{np#2*}
en {vt} {np*} | zh> {vt}{np*}

== vo-done ==
en {vt-done} {np*} | zh> {vt-done}{np*}

== vo-past ==
en {vt-past} {np*} | zh> {vt-past}{np*}

== vo-ing ==
en (buying or selling/purchasing or selling/buying and selling) {np*} | zh> 買賣{np*}
en (relying on/acting on/acting upon/relying upon) it | zh> 據此行事
en {vt-ing} (it/them) | zh> 將其{vt-ing}
en {vt-ing} {np*} | zh> {vt-ing}{np*}

== vp ==
en (change/be changed) without (prior/further/any)? notice | zh> 變更，恕不另行通知
en (change/be changed) at any time (and)? without (prior/further/any)? notice | zh> 隨時變更，恕不另行通知
en {vo} | zh> {vo}
en {vo} {pv} | zh> {pv}{vo}
en {pv} {vo} | zh> {pv}{vo}
en {pv} {vo} {pv#2} | zh> {pv#2}{pv}{vo}
en {vo} {pv} {pv#2} | zh> {pv#2}{pv}{vo}
en {vo} and {vo#2} | zh> {vo}並{vo#2}
en {vo} or {vo#2} | zh> {vo}或{vo#2}
en {vo} (in order)? to {vp} | zh> {vo}以{vp}

== regarded ==
en (regarded/considered/construed/interpreted/treated/seen/viewed/taken/understood/deemed/relied (on/upon)/used) as / (considered/deemed) / (considered/deemed/construed/taken/understood) to be / regarded as being | zh> 視為

== deed-done ==
en {det?} {ad*} {deed-done} | zh> {det?}{ad*}{deed-done}
en {whose} {deed-done} | zh> {whose}{deed-done}
en (a/an/the/any)? (decision/decisions) {pv?} | zh> {pv?}決定
en (a/any)? (investment/trading) (decision/decisions) | zh> 投資決定
en (a/any)? (change/changes) to {np*} | zh> 對{np*}的更改
en (a/any)? (change/changes) | zh> 更改
en (a/any)? (recommendation/recommendations) | zh> 建議
en (a/any)? (statement/statements) | zh> 陳述
en (a/any)? (representation/representations) | zh> 陳述
en (an/any)? (investment/investments) | zh> 投資
en (an/any)? (assumption/assumptions) | zh> 假設
en (a/any)? (judgement/judgment/judgements/judgments) | zh> 判斷
en (a/any)? (commitment/commitments) | zh> 承諾
en (an/any)? (assessment/assessments) | zh> 評估
en (a/any)? (payment/payments) | zh> 付款

== step ==
en (any)? (action/actions) | zh> 行動
en (any)? (reasonable/appropriate/necessary)? (steps/measures) | zh> 措施

== peril-of ==
en {ad*} {peril-of} | zh> {ad*}{peril-of}
en (a/an/the/any)? (risk/risks) | zh> 風險
en (uncertainty/uncertainties) | zh> 不確定因素
en fluctuations in {np*} | zh> {np*}波動
en (fluctuation/fluctuations) | zh> 波動
en volatility | zh> 波動
en (error/errors) | zh> 錯誤
en (delay/delays) | zh> 延遲
en (bias/biases) | zh> 偏見

== made ==
en provided / supplied / offered / made available | zh> 提供
en published / posted / released | zh> 發布
en prepared / compiled | zh> 編製
en produced / created | zh> 製作
en written | zh> 撰寫
en generated | zh> 生成
en translated | zh> 翻譯
en calculated / computed | zh> 計算
en updated | zh> 更新
en quoted | zh> 報價
en displayed / shown / presented | zh> 顯示
en issued | zh> 發出
en obtained / sourced | zh> 取得
en collected / gathered | zh> 收集
en traded | zh> 買賣
en verified / checked | zh> 核實
en reviewed | zh> 審閱
en audited | zh> 審計
en delayed | zh> 延遲
en approved | zh> 批准
en cancelled / canceled | zh> 取消
en completed | zh> 完成
en reversed | zh> 撤銷
en changed | zh> 更改
en reduced | zh> 降低
en removed | zh> 移除
en corrected | zh> 更正
en endorsed | zh> 認可
en confirmed | zh> 證實
en executed | zh> 執行
en (labelled/labeled/marked) | zh> 標明
en (set/determined) | zh> 釐定
en paid | zh> 支付
en furnished | zh> 提供
en operated | zh> 營運
en invested | zh> 投資
en converted | zh> 轉換
en rounded | zh> 四捨五入
en excluded | zh> 排除
en registered | zh> 註冊
en selected / chosen | zh> 選擇
en edited | zh> 編輯
en commissioned | zh> 委託
en used | zh> 使用
en recorded | zh> 紀錄
en denominated | zh> 計值
en held | zh> 持有
en listed | zh> 列出
en sold | zh> 出售
en offered or sold | zh> 發售或出售
`;
