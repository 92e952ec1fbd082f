/**
 * What English pages disclose to investors, by families: holdings, sources and warranties, liability, advice,
 * forecasts, risk, pay. Parts are slots and lists, so that wordings nobody wrote down are covered whole.
 */
export default `
# -- what is spoken of: "any of the securities discussed in this article"
== heldthing ==
en stocks (pl) / (stocks/stock) | zh 股票
en shares (pl) / (shares/share) | zh 股份
en securities (pl) / (securities/security) | zh 證券
en companies (pl) / (companies/company/issuers/issuer) | zh 公司的股份
en funds (pl) / (funds/fund) | zh 基金
en ETFs (pl) / (ETFs/ETF) | zh ETF
en cryptocurrencies (pl) / (cryptocurrencies/cryptocurrency) | zh 加密貨幣
en assets (pl) / (assets/asset) | zh 資產
en investments (pl) / (investments/investment) | zh 投資
en products (pl) / (products/product) | zh 產品
en financial instruments (pl) / (financial instruments/instruments/financial instrument) | zh 金融工具

== saidof ==
en mentioned in {holder} / (mentioned/named/referenced/referred to/cited/listed/identified) (in/on) {holder} | zh {holder}提及
en discussed in {holder} / (discussed/analysed/analyzed/reviewed) (in/on) {holder} | zh {holder}所討論
en described in {holder} / (described/covered) (in/on) {holder} | zh {holder}所述
en mentioned / (mentioned/named/referenced/referred to/cited/listed) [herein/above/here] | zh 文中提及
en discussed / (discussed/analysed/analyzed) [herein/above/here] | zh 文中所討論
en described / (described/covered) [herein/above/here] | zh 文中所述

== stake ==
en any of the {heldthing*} {saidof} / any [of the/of these] {heldthing*} (that are/that is/which are)? {saidof} | zh {saidof}的任何{heldthing*}
en the {heldthing*} {saidof} | zh {saidof}的{heldthing*}
en shares of any company {saidof} / (shares/stock) (of/in) any (company/of the companies/companies) {saidof} | zh {saidof}的任何公司的股份
en shares of the companies {saidof} / (shares/stock) (of/in) the companies {saidof} | zh {saidof}的公司的股份
en any of these {heldthing*} / any of (these/those) {heldthing*} | zh 任何該等{heldthing*}
en these {heldthing*} / (these/those/such) {heldthing*} | zh 該等{heldthing*}
en the {heldthing*} they cover | zh 其所覆蓋的{heldthing*}
en the {heldthing*} we cover / the {heldthing*} we (cover/write about/discuss) | zh 我們所覆蓋的{heldthing*}

== anycompany ==
en any company {saidof} / any (company/companies/of the companies) {saidof} | zh {saidof}的任何公司
en the companies {saidof} | zh {saidof}的公司

== payer ==
en any company {saidof} (sg) / any (company/companies/of the companies) {saidof} | zh {saidof}的任何公司
en the companies {saidof} (pl) | zh {saidof}的公司
en any third party (sg) / any (third party/third parties) | zh 任何第三方

== person ==
en our analysts (pl) / our analysts | zh 我們的分析師
en our employees (pl) / our (employees/staff/staff members/team members) | zh 我們的員工
en our writers (pl) / our (writers/authors) | zh 我們的作者
en our contributors (pl) / (our contributors/contributors) | zh 我們的撰稿人
en our directors (pl) / our directors | zh 我們的董事
en our affiliates (pl) / our affiliates | zh 我們的關聯公司
en employees of the firm (pl) / (employees/staff) of (the/our) (firm/company/publisher) | zh 本公司員工
en the analyst (sg) / the analyst | zh 分析師
en the contributor (sg) / the contributor | zh 撰稿人
en the owner of this website (sg) / the owner of (this/the) (site/website) | zh 本網站擁有人

== legislative ==
en except as required by law / (except as/unless) (otherwise)? required (by law/by applicable law/under applicable law/to do so by law) / except (where/when/to the extent) required by (law/applicable law) | zh 除法律要求外

== occasions ==
en whether as a result of new information, future events or otherwise / whether (as a result of/because of/due to) new information (,)? future events (or/,) (or)? otherwise | zh 無論是因新資訊、未來事件或其他原因

== amend ==
en <^update> | zh 更新
en <^revise> | zh 修訂
en <^correct> | zh 更正
en <^amend> | zh 修改
en <^supplement> | zh 補充
en publicly <^update> | zh 公開更新
en publicly <^revise> | zh 公開修訂

== fls ==
en these forward-looking statements (pl) / (these/such/those) forward looking statements | zh 該等前瞻性陳述
en any such forward-looking statement (sg) / any such forward looking (statement/statements) | zh 任何該等前瞻性陳述
en any forward-looking statement (sg) / any forward looking (statement/statements) | zh 任何前瞻性陳述
en forward-looking statements (pl) / (the)? forward looking statements | zh 前瞻性陳述
en forward-looking information / (the/any/such)? forward looking information | zh 前瞻性資訊

== doing ==
en {amend*} {fls} | zh {amend*}{fls}
en {amend*} {doc*} | zh {amend*}{doc*}
en <^open> a position in {stake} / (open/initiate/establish/take/start/enter into) (a/any)? (new)? (position/positions) in {stake} | zh 建立{stake}的倉位
en <^trade> {stake} / trade (in)? {stake} | zh 交易{stake}
en <^lose/lost> all of their value / lose (all/all of) (its/their) value | zh 失去全部價值

# -- holdings
== clause ==
en {asof?}{sep?} {org} <does/do> not hold {stake} / {asof?}{sep?} {org} did not (own/hold/have (a/any)? (position/positions) in) {stake} | zh {asof?}，{org}未持有{stake}
en {org} <holds/hold> a long position in {company*} and a short position in {company#2*} / {org} (is/are/am) long {company*} and short {company#2*} | zh {org}持有{company*}的多頭倉位及{company#2*}的空頭倉位
en {org} <holds/hold> a long position in {company*} / {org} (is/are/am) long {company*} | zh {org}持有{company*}的多頭倉位
en {org} <holds/hold> a short position in {company*} / {org} (is/are/am) short {company*} | zh {org}持有{company*}的空頭倉位
en {subject*} <does/do> not intend to {doing!base} {manner?} / {subject*} (does/do) not (intend/plan/expect) to {doing!base} {manner?} | zh {subject*}無意{manner?}{doing}
en {org} may also hold {stake} / {org} may also (hold/own/have positions in/have a position in) {stake} | zh {org}亦可能持有{stake}

# -- sources and warranties
== sound ==
en reliable | zh 可靠
en accurate | zh 準確
en correct | zh 正確
en complete | zh 完整
en trustworthy | zh 可信

== belief ==
en {doc} <is/are> believed to be {sound*} / {doc} (is/are) (believed/considered/thought) to be {sound*} | zh {doc}據信{sound*}
en {org} <believes/believe> {doc} to be {sound*} / {org} (believe/believes) (that)? {doc} (is/are/to be) {sound*} | zh {org}相信{doc}{sound*}
en {doc} <is/are> obtained from sources believed to be reliable / {doc} (is/are/has been/have been/was/were) (obtained/derived/taken/gathered/compiled/prepared) from (sources/sources that are/sources which are) ({org} (believe/believes/consider/considers)/believed/considered/deemed/thought) (to be)? reliable | zh {doc}來自被認為可靠的來源
en every effort is made to ensure {about} / (every/all) (reasonable)? (effort/efforts/care) (is/are/has been/have been) (made/taken) to ensure {about} | zh 已盡力確保{about}
en {org} <makes/make> every effort to ensure {about} / {org} (makes/make/has made/have made) every (reasonable)? effort to ensure {about} | zh {org}盡力確保{about}
en {org} <strives/strive> to ensure {about} / {org} (strives/strive/tries/try) to ensure {about} | zh {org}力求確保{about}

== about ==
en the results obtained from its use / the results (to be)? obtained from (its use/using it) | zh 使用後所得的結果
en the results obtained from {cause} / the results (to be)? obtained (from/by) {cause} | zh {cause}所得的結果

== clause ==
en although {belief}, {clause} / (while/although/though/whilst) {belief} (,)? {clause} | zh 雖然{belief}，但{clause}
en {belief} | zh {belief}
en {doc} <is/are> provided "as is" and "as available" / {doc} (is/are) (provided/supplied/offered/made available) (on an)? as is and as available (basis)? | zh {doc}按「現狀」及「現有」基礎提供
en {doc} <is/are> provided "as is" / {doc} (is/are) (provided/supplied/offered/made available) (on an)? as is (basis)? | zh {doc}按「現狀」提供
en {doc} may be delayed by up to {number} minutes / {doc} (may/can) be delayed (by)? up to {number} (minutes/mins) | zh {doc}可能延遲最多{number}分鐘
en {doc} <is/are> delayed by up to {number} minutes / {doc} (is/are) delayed (by)? up to {number} (minutes/mins) | zh {doc}延遲最多{number}分鐘
en {subject*} <undertakes/undertake> no obligation to {doing!base}, {occasions}, {legislative} / {subject*} (undertakes/undertake/assumes/assume/has/have/accepts/accept) no (obligation/duty/responsibility) to {doing!base} (,)? {occasions} (,)? {legislative} / {subject*} (disclaims/disclaim) any (obligation/duty) to {doing!base} (,)? {occasions} (,)? {legislative} | zh {legislative}，{occasions}，{subject*}均不承擔{doing}的義務
en {subject*} <undertakes/undertake> no obligation to {doing!base}, {occasions} / {subject*} (undertakes/undertake/assumes/assume/has/have/accepts/accept) no (obligation/duty/responsibility) to {doing!base} (,)? {occasions} / {subject*} (disclaims/disclaim) any (obligation/duty) to {doing!base} (,)? {occasions} | zh {occasions}，{subject*}均不承擔{doing}的義務
en {subject*} <undertakes/undertake> no obligation to {doing!base}, {legislative} / {subject*} (undertakes/undertake/assumes/assume/has/have/accepts/accept) no (obligation/duty/responsibility) to {doing!base} (,)? {legislative} / {legislative} (,)? {subject*} (undertakes/undertake/assumes/assume/has/have/accepts/accept) no (obligation/duty/responsibility) to {doing!base} / {subject*} (does/do) not undertake (any obligation)? to {doing!base} (,)? {legislative} | zh {legislative}，{subject*}不承擔{doing}的義務
en {subject*} <does/do> not undertake to {doing!base} / {subject*} (does/do) not undertake (any obligation)? to {doing!base} / {subject*} (is/are/am) under no obligation to {doing!base} / {subject*} (disclaims/disclaim) any (obligation/duty) to {doing!base} | zh {subject*}不承擔{doing}的義務
en errors and omissions excepted / E&OE | zh 錯漏除外
en {org} <has/have> not independently verified {doc} / {org} (has/have) not independently (verified/confirmed/checked/audited) {doc} | zh {org}並未獨立核實{doc}
en {doc} <has/have> not been independently verified / {doc} (has/have) not been independently (verified/confirmed/checked/audited) | zh {doc}未經獨立核實

== noun ==
en claims (pl) / claims | zh 聲稱
en projections (pl) / projections | zh 預測
en figures (pl) / figures | zh 數字
en facts (pl) | zh 事實
en price targets (pl) / price targets | zh 目標價
en pricing / pricing | zh 定價
en performance data | zh 業績數據

== adjective ==
en sponsored | zh 贊助
en forward-looking / forward looking | zh 前瞻性

== doc ==
en any of the {content*} in {holder} / any of the {content*} (contained/provided/published)? (in/on) {holder} | zh {holder}的任何{content*}
en the {content*} made by {payer} / the {content*} (made/provided/supplied) by {payer} | zh {payer}作出的{content*}
en the {content*} made by third parties / the {content*} made by third parties | zh 第三方作出的{content*}
en the opinions contained herein / (the/any)? opinions (contained/expressed) (herein/in it) | zh 所載意見
en any mention of {product} / (any/the)? (mention/mentions/discussion/reference/references) (of/to) {product} | zh 對{product}的任何提及

# -- liability
== losskind ==
en direct | zh 直接
en indirect | zh 間接
en consequential | zh 後果性
en incidental | zh 附帶
en special | zh 特殊
en punitive | zh 懲罰性
en exemplary | zh 懲戒性
en trading | zh 交易

== concern ==
en any action taken on the basis of {doc} / (any/all)? (action/actions) (taken)? (on the basis of/based on/based upon/in reliance on/as a result of) {doc} | zh 根據{doc}採取的任何行動
en any decision made on the basis of {doc} / (any/all)? (investment)? (decision/decisions) (made/taken)? (on the basis of/based on/based upon/in reliance on) {doc} | zh 根據{doc}作出的任何決定
en any actions you take / any (action/actions) (that)? you take | zh 您採取的任何行動
en any decisions you make / any (investment)? (decision/decisions) (that)? you make | zh 您作出的任何決定

== losses ==
en any {losskind*} {loss*} you may suffer / (any/all)? {losskind*} {loss*} (that/which)? you (may/might) (incur/suffer/sustain/experience) | zh 您可能蒙受的任何{losskind*}{loss*}
en any {loss*} you may suffer / (any/all)? {loss*} (that/which)? you (may/might) (incur/suffer/sustain/experience) | zh 您可能蒙受的任何{loss*}

== clause ==
en in no event shall {org} be liable for {concern*} / (in no event/under no circumstances/in no case) (shall/will) {org} be (held)? (liable/responsible) (to (you/anyone/any person))? for {concern*} | zh 在任何情況下，{org}均不對{concern*}承擔責任
en neither {org} nor {org#2} shall be liable for {concern*} / neither {org} nor {org#2} (shall/will/can/may) be (held)? (liable/responsible) for {concern*} | zh {org}及{org#2}均不對{concern*}承擔責任
en {org} <excludes/exclude> all {duty*} for {concern*} / {org} (expressly)? (excludes/exclude/disclaims/disclaim/rejects/reject) (all/any/any and all) {duty*} (whatsoever)? (for/in respect of/arising from/in connection with) {concern*} | zh {org}對{concern*}不承擔任何{duty*}
en {you} <assumes/assume> full responsibility for {ownacts*} / {you} (assume/assumes/bear/bears/accept/accepts/take/takes) (full/sole/all/complete/entire) responsibility for {ownacts*} / {you} (is/are) (fully/solely/entirely) responsible for {ownacts*} | zh {you}對{ownacts*}承擔全部責任
en {you} <is/are> responsible for {ownacts*} / {you} (is/are) responsible for {ownacts*} | zh {you}對{ownacts*}負責

== ownacts ==
en their own investment decisions / (your/their) own (investment/trading)? (decisions/choices) | zh 自己的投資決定
en their own actions / (your/their) own actions | zh 自己的行動
en any decisions made / any (decisions/decision) (made/you make/they make) | zh 所作的任何決定
en the use of {doc} / (your/their/the)? use of {doc} | zh 使用{doc}

# -- advice
== adviser ==
en broker-dealer / broker (dealer/dealers) | zh 經紀自營商
en investment bank / investment (bank/banks) | zh 投資銀行
en fiduciary / fiduciaries | zh 受託人
en {field*} adviser / {field*} (adviser/advisor/advisers/advisors) | zh {field*}顧問

== thing ==
en ~recommendation to {act*} it / (a/any)? (recommendation/recommendations) to {act*} (it/them/such securities) | zh {act*}的建議
en ~recommendation to {act*} {product*} / (a/any)? (recommendation/recommendations) (to {act*}/for the {act*} of) {product*} | zh {act*}{product*}的建議

== risky ==
en the {content*} {saidof} / the {content*} {saidof} | zh {saidof}的{content*}
en the {heldthing*} {saidof} (pl) | zh {saidof}的{heldthing*}

== when ==
en before {act*} {product*} / (before/prior to) {act*} {product*} | zh 在{act*}{product*}之前
en before acting on {doc} / (before/prior to) (acting/relying) on {doc} | zh 在根據{doc}行事之前

== clause ==
en {doc} <does/do> not constitute {any?} {thing*} in any jurisdiction / {doc?=it} (is/are) not {any?} {thing*} in any jurisdiction / {doc?=it} (does/do) not constitute {any?} {thing*} in any jurisdiction | zh {doc?}在任何司法管轄區均不構成{any?}{thing*}
en {doc} <was/were> prepared without regard to {yourneeds} / {doc} (has been/have been/was/were/is/are) (prepared/written) without (regard to/taking into account/considering/consideration of/taking account of) (the)? {yourneeds} | zh {doc}在編寫時並未考慮{yourneeds}
en {doc} <does/do> not necessarily represent those of {whoviews} / {doc} (does/do) not necessarily (represent/reflect/express) those of {whoviews} | zh {doc}不一定代表{whoviews}的觀點
en {doc} <does/do> not represent those of {whoviews} / {doc} (does/do) not (represent/reflect) those of {whoviews} | zh {doc}不代表{whoviews}的觀點
en {doc} <is/are> those of {viewer} and not of {viewer#2} / {doc} (is/are) (those/that) of {viewer} and not (those/that)? of {viewer#2} | zh {doc}為{viewer}的觀點，而非{viewer#2}的觀點

# -- forecasts
== actual ==
en actual results (pl) / (the)? actual (results/outcomes) | zh 實際結果
en actual performance / actual performance | zh 實際表現
en actual events (pl) / actual (events/developments) | zh 實際事件
en actual returns (pl) / actual returns | zh 實際回報
en results (pl) / (results/outcomes) | zh 結果
en performance | zh 表現
en achievements (pl) | zh 成就
en events (pl) | zh 事件

== way ==
en expressed or implied / (expressed/express/stated) or implied | zh 明示或暗示
en expressed | zh 明示
en implied | zh 暗示
en projected / (projected/predicted/forecast/forecasted) | zh 預測
en anticipated / (anticipated/expected) | zh 預期
en described / (described/discussed) | zh 描述
en contained / (contained/set forth/set out) | zh 載列
en indicated / (indicated/suggested) | zh 表示

== driver ==
en due to various factors / (due to/because of/as a result of) (various/many/several/a number of/a variety of) (important)? factors | zh 由於多種因素
en due to these risks and uncertainties / (due to/because of/as a result of) (these/such/various)? risks and uncertainties | zh 由於風險和不確定因素

== clause ==
en {actual*} may differ materially from those {way*} in {fls} {driver?} / {actual*} (may/could/might/can) (differ/vary) (materially/significantly/substantially) from (those/the results/any results) {way*} (in/by) {fls} (,)? {driver?} | zh {driver?}，{actual*}可能與{fls}所{way*}的存在重大差異
en {actual*} may differ from those {way*} in {fls} {driver?} / {actual*} (may/could/might) (differ/vary) from (those/the results/any results) {way*} (in/by) {fls} (,)? {driver?} | zh {driver?}，{actual*}可能與{fls}所{way*}的有所不同
en {actual*} may differ materially from those {way*} {driver?} / {actual*} (may/could/might) (differ/vary) (materially/significantly/substantially) from (those/the results/any results) {way*} (herein)? (,)? {driver?} | zh {driver?}，{actual*}可能與所{way*}的存在重大差異
en {actual*} may differ materially {driver?} / {actual*} (may/could/might) (differ/vary) (materially/significantly/substantially) (,)? {driver?} | zh {driver?}，{actual*}可能存在重大差異
en {fls} <speaks/speak> only as of the date they are made / {fls} (speak/speaks) only as of the date (on which)? (they are/it is/they were/it was) made | zh {fls}僅反映其作出之日的情況
en {fls} <speaks/speak> only as of the date of {holder} / {fls} (speak/speaks) only as of (the date of {holder}/the date hereof) | zh {fls}僅反映{holder}發布之日的情況
en {fls} <involves/involve> {uncertain} / {fls} (involve/involves/is subject to/are subject to/carry/carries/entail/entails) {uncertain} | zh {fls}涉及{uncertain}
en {doc} may contain forward-looking statements that involve {uncertain} / {doc} (may/might) (contain/include) (certain)? forward looking (statements/information) (that/which) (involve/involves/are subject to/is subject to/carry) {uncertain} | zh {doc}可能包含涉及{uncertain}的前瞻性陳述
en {doc} <contains/contain> forward-looking statements that involve {uncertain} / {doc} (contain/contains/include/includes) (certain)? forward looking (statements/information) (that/which) (involve/involves/are subject to/is subject to/carry) {uncertain} | zh {doc}包含涉及{uncertain}的前瞻性陳述
en {you} should not place undue reliance on {fls} / {you} should not (place undue reliance on/rely unduly on/unduly rely on) {fls} | zh {you}不應過分依賴{fls}

== uncertain ==
en known and unknown risks and uncertainties (pl) / known and unknown risks (,)? (and)? uncertainties | zh 已知及未知的風險和不確定因素
en risks and uncertainties (pl) / (certain/a number of/various/significant)? risks and uncertainties | zh 風險和不確定因素

== grounds ==
en assumptions that may prove incorrect / (certain)? assumptions (that/which) (may/might/could) (prove/turn out) (to be)? (incorrect/wrong/inaccurate/untrue) | zh 可能被證明不正確的假設
en our current {outlook*} / our current {outlook*} | zh 我們目前的{outlook*}
en our {outlook*} / our {outlook*} | zh 我們的{outlook*}
en management's current {outlook*} / management 's current {outlook*} | zh 管理層目前的{outlook*}
en current {outlook*} / current {outlook*} | zh 目前的{outlook*}

== outlook ==
en expectations (pl) | zh 預期
en beliefs (pl) | zh 看法
en estimates (pl) | zh 估計
en projections (pl) | zh 預測
en assumptions (pl) | zh 假設

# -- past and risk
== past ==
en past results (pl) / (past/historical/previous) results | zh 過往業績
en hypothetical performance results (pl) / hypothetical performance results | zh 假設性表現結果
en hypothetical performance / hypothetical performance | zh 假設性表現
en simulated performance / simulated performance | zh 模擬表現
en back-tested performance / (backtested/back tested) performance | zh 回測表現

== tactic ==
en diversification | zh 分散投資
en asset allocation | zh 資產配置
en rebalancing | zh 再平衡
en dollar-cost averaging / dollar cost averaging | zh 定期定額投資

== peril ==
en a substantial risk of loss / (a)? (substantial/significant/considerable/high) (degree of)? risk of (loss/losses/losing money) | zh 重大的虧損風險
en a risk of loss / (a/the)? (risk/risks) of (loss/losses/losing money) | zh 虧損風險
en risk of losing {capital} / (a/the)? risk of (losing/loss of) {capital} | zh 損失{capital}的風險
en substantial risk / (substantial/significant/considerable) (risk/risks) | zh 重大風險

== state ==
en highly speculative / (highly/very/extremely) speculative | zh 屬高度投機性質
en speculative | zh 具投機性
en risky | zh 有風險
en highly risky / (highly/very/extremely) risky | zh 風險極高
en illiquid | zh 缺乏流動性

== ware ==
en penny stocks (pl) / (penny stock/penny stocks) | zh 低價股
en ETFs (pl) / (ETF/ETFs/exchange traded funds) | zh ETF
en mutual funds (pl) / mutual funds | zh 互惠基金 | hans 共同基金
en stock or security | zh 股票或證券

== clause ==
en {past} <has/have> inherent limitations / {past} (has/have) (certain)? inherent limitations | zh {past}有其固有的局限性
en {past} <has/have> many inherent limitations / {past} (has/have) many inherent limitations | zh {past}有許多固有的局限性
en {tactic*} <does/do> not ensure a profit or protect against loss / {tactic*} (does not/do not/cannot/can not) (ensure/guarantee/assure) (a)? (profit/profits) (or/nor) (to)? (protect/guarantee) against (a)? (loss/losses) | zh {tactic*}不能確保獲利，也不能防止虧損
en {risky} <involves/involve> {peril} / {risky} (involves/involve/carries/carry/entails/entail/is subject to/are subject to) {peril} | zh {risky}涉及{peril}
en never invest more than you can afford to lose / (please)? (never/do not) (invest/risk/trade with/trade) more (money)? than you can afford to lose / you should (never/not) (invest/risk) more (money)? than you can afford to lose | zh 切勿投入超過您可承受損失的資金
en never invest money you cannot afford to lose / (please)? (never/do not) (invest/risk/trade with) (money/funds/capital) (that)? you cannot afford to lose / you should (never/not) (invest/risk) (money/funds) (that)? you cannot afford to lose | zh 切勿投入您無法承受損失的資金

# -- pay
== make ==
en publish / (publish/publishing/the publication of) | zh 發布
en write / (write/writing) | zh 撰寫
en prepare / (prepare/preparing/the preparation of) | zh 編製
en produce / (produce/producing/create/creating) | zh 製作
en distribute / (distribute/distributing/disseminate/disseminating) | zh 分發

== maker ==
en our commercial team / (our/the) commercial (team/department/content team) | zh 我們的商業團隊
en our advertising department / (our/the) advertising (team/department) | zh 我們的廣告部門
en our newsroom / (our/the) newsroom (team)? | zh 我們的新聞編輯部
en our editorial team / (our/the) (editorial (team/staff/department)/editors) | zh 我們的編輯團隊
en our journalists / (our/the) (journalists/reporters/news staff) | zh 我們的記者
en {payer} | zh {payer}

== amount ==
en a fee of {amount} / a (fee/payment) of {amount} | zh {amount}費用

== clause ==
en {org} <was/were> paid {amount} by {payer} to {make} {doc} / {org} (was/were/has been/have been) (paid/compensated) {amount} by {payer} (to/for) {make} {doc} | zh {org}因{make}{doc}獲{payer}支付{amount}
en {org} <was/were> paid {amount} by {payer} / {org} (was/were/has been/have been) (paid/compensated) {amount} by {payer} | zh {org}獲{payer}支付{amount}
en {org} <was/were> paid by {payer} to {make} {doc} / {org} (was/were/is/are/has been/have been) (paid/compensated) by {payer} (to/for) {make} {doc} | zh {org}因{make}{doc}獲{payer}付費
en {org} <has/have> received no {pay} from {payer} / {org} (received/has received/have received/receives/receive) no {pay} from {payer} | zh {org}並未從{payer}收取任何{pay}
en {org} <has/have> received no {pay} from {payer} for {doc} / {org} (received/has received/have received/receives/receive) no {pay} from {payer} for {doc} | zh {org}並未就{doc}從{payer}收取任何{pay}
en some of the offers on {holder} are from advertisers who pay us / some of the offers (on/that appear on/appearing on) {holder} (are/come) from advertisers (who/that) (pay/compensate) us | zh {holder}的部分優惠來自向我們付費的廣告商
en {doc} <was/were> {crafted} by {maker*} and not by {maker#2*} / {doc} (was/were/is/are) {crafted} by {maker*} (and/,) not by {maker#2*} | zh {doc}由{maker*}{crafted}，並非由{maker#2*}{crafted}
en {doc} <was/were> {crafted} by {maker*} / {doc} (was/were/is/are) {crafted} by {maker*} | zh {doc}由{maker*}{crafted}
en {doc} <was/were> {crafted} without the involvement of {maker*} / {doc} (was/were/is/are) {crafted} without (the)? (involvement/input/participation) (of/from) {maker*} | zh {doc}在{crafted}過程中未有{maker*}參與
en {maker*} <was/were> not involved in the creation of {doc} / {maker*} (was/were/is/are) not involved in (the)? (creation/production/writing/preparation) of {doc} | zh {maker*}並未參與{doc}的製作
en reproduction without {consentword} is prohibited / (any)? (reproduction/republication) without {consentword} is (strictly)? prohibited | zh 未經{consentword}，禁止轉載

== crafted ==
en written | zh 撰寫
en produced / (produced/created) | zh 製作
en prepared | zh 編製
en supplied / (supplied/provided) | zh 提供

== matter ==
en compensation / (such/this/the)? compensation | zh 報酬
en these relationships (pl) / these (relationships/partnerships) | zh 該等關係

== swayed ==
en how and where {content*} appear on {holder} / how and where {content*} (appear/are displayed/are presented) (on/in) {holder} | zh {content*}在{holder}的展示方式和位置
en how {content*} appear on {holder} / how {content*} (appear/are displayed/are presented) (on/in) {holder} | zh {content*}在{holder}的展示方式
en where {content*} appear on {holder} / where {content*} (appear/are displayed) (on/in) {holder} | zh {content*}在{holder}的展示位置
`;
