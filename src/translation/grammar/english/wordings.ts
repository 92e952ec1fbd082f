/** Wordings of Chinese-language financial editors for English shapes that other languages share: conditions first, 並未考慮, 無法保證, 獲得報酬. Tried before those families. */
export default `
== promise ==
en ~warranty / warranties | zh> 保證

== duty ==
en (legal)? liability | zh> 責任

== pay ==
en (a/any)? (fee/fees) | zh> 費用
en (a/any)? (payment/payments) | zh> 款項

== outside ==
en third-party websites / third party (websites/sites) | zh> 第三方網站
en third-party content / third party content | zh> 第三方內容

== saidof ==
en (mentioned/named/referenced/referred to/cited) | zh> 文中提及

== adviser ==
en (your/their) own {adviser*} | zh> 自己的{adviser*}

# -- only for a purpose, no advice
== clause ==
en {doc?=it} (is/are) (solely/only/purely/strictly)? (provided/intended/made available/offered/presented/published/given/designed/meant/shared)? (solely/only/purely/strictly/exclusively) for (educational/education) (purpose/purposes) / {doc?=it} (is/are) (provided/intended/made available/offered/presented/published/given/designed/meant/shared)? for (educational/education) (purpose/purposes) only | zh> {doc?}僅供教育用途
en {doc?=it} (is/are) (provided/intended/made available/offered/presented/published/given/designed/meant/shared)? (solely/only/purely/strictly/exclusively) for (illustrative/illustration) (purpose/purposes) / {doc?=it} (is/are) (provided/intended/offered/presented/published/shown)? for (illustrative/illustration) (purpose/purposes) only | zh> {doc?}僅供說明用途
en {doc} <is/are> for informational purposes only and should not be regarded as {any?} {thing*} / {doc} (is/are) (provided/intended/meant/presented)? for (general)? (informational/information/reference) purposes only (,)? and (should/shall) not be (construed/considered/taken/interpreted/treated/viewed/regarded/used/seen) (as/to be)? {any?} {thing*} | zh> {doc}僅供參考，不應被視為{any?}{thing*}
en {doc} <is/are> for informational purposes only and <does/do> not constitute {any?} {thing*} / {doc} (is/are) (provided/intended/meant/presented)? for (general)? (informational/information/reference) purposes only (,)? and (does/do) not constitute {any?} {thing*} | zh> {doc}僅供參考，並不構成{any?}{thing*}
en {doc} <is/are> for informational purposes only and <is/are> not {any?} {thing*} / {doc} (is/are) (provided/intended/meant/presented)? for (general)? (informational/information/reference) purposes only (,)? and (is/are) not (intended (as/to be))? {any?} {thing*} | zh> {doc}僅供參考，並非{any?}{thing*}
en {doc} (is/are) provided (solely/only)? for (your)? convenience only / {doc} (is/are) provided (solely/only) for (your)? convenience | zh> {doc}僅為方便而提供
en {doc} <is/are> not intended as {any?} {thing*} / {doc} (is/are) not (intended/meant) (to (constitute/be)/as) {any?} {thing*} | zh> {doc}無意構成{any?}{thing*}
en {doc} (may/might/could) be (out of date/outdated/stale/obsolete) | zh> {doc}可能已過時

# -- accuracy
en {org} (cannot/can not) (guarantee/warrant/ensure) {about} | zh> {org}無法保證{about}
en (cannot/can not) (guarantee/warrant/ensure) {about} | zh> 無法保證{about}
en {doc} (is/are/has been/have been/was/were) (obtained/derived/taken/gathered/compiled) from sources (which are/that are)? (believed/considered/thought/deemed) (to be)? reliable | zh> {doc}取自據信可靠的來源
en {doc} (is/are/has been/have been/was/were) (obtained/derived/taken/gathered/compiled) from sources (which/that)? {org} (believe/believes/consider/considers) (to be)? reliable | zh> {doc}取自{org}認為可靠的來源

# -- advice
en {you} should (consult/consult with/contact/speak to/speak with/talk to/seek advice from) (a/an/your/with/the)? {adviser*} {when} / {when} (,)? {you} should (consult/consult with/contact/speak to/speak with/talk to/seek advice from) (a/an/your/with/the)? {adviser*} | zh> {when}，{you}應諮詢{adviser*}
en (please/always)? (consult/consult with/contact/speak to/speak with/talk to/seek advice from) (a/an/your/with/the)? {adviser*} {when} / {when} (,)? (please)? (consult/consult with/contact/speak to/speak with/talk to/seek advice from) (a/an/your/with/the)? {adviser*} | zh> {when}，請諮詢{adviser*}
en {you} should (seek/obtain/take) independent {field*} (advice/counsel) {when} / {when} (,)? {you} should (seek/obtain/take) independent {field*} (advice/counsel) | zh> {when}，{you}應尋求獨立的{field*}意見
en {you} should (seek/obtain/take) {field*} (advice/counsel) {when} / {when} (,)? {you} should (seek/obtain/take) {field*} (advice/counsel) | zh> {when}，{you}應尋求{field*}意見
en (please)? (seek/obtain) independent {field*} (advice/counsel) {when} | zh> {when}，請尋求獨立的{field*}意見
en {you} should (do/conduct/carry out/perform/undertake) (your/their) own (independent)? research {when} | zh> {when}，{you}應自行研究
en {you} (are/is) (advised/encouraged/recommended/urged) to (consult/consult with/contact/seek advice from) (a/an/your/with)? {adviser*} {when} | zh> 建議{you}{when}諮詢{adviser*}
en {you} (are/is) (advised/encouraged/urged/recommended) to (do/conduct/perform) (your/their) own (research and due diligence/due diligence and research) | zh> 建議{you}自行研究並進行盡職調查

# -- past performance, views
en {past} (is/are) (not (indicative of/an indicator of/an indication of)/no indication of/no indicator of) (any)? future {result*} | zh> {past}並不代表未來{result*}
en {past} (is/are) not necessarily (indicative of/an indicator of/an indication of) (any)? future {result*} | zh> {past}不一定代表未來{result*}
en {past} (is/are) not a reliable (indicator/guide) (of/to/for) (any)? future {result*} | zh> {past}並非未來{result*}的可靠指標
en {doc} (are/is) (that/those) of {viewer} (,)? and (do/does) not necessarily (represent/reflect) (the (views/opinions/views or opinions/views and opinions)/those)? of {whoviews} | zh> {doc}為{viewer}的觀點，不一定反映{whoviews}的觀點
en {doc} (are/is) (that/those) of {viewer} (,)? and (do/does) not (represent/reflect) (the (views/opinions)/those)? of {whoviews} | zh> {doc}為{viewer}的觀點，並不代表{whoviews}的觀點
en {doc} (does/do) not necessarily (represent/reflect) (the (views/opinions/views or opinions/views and opinions)/those) of {whoviews} | zh> {doc}不一定反映{whoviews}的觀點
en {doc} (are/is) not (that/those) of {viewer} | zh> {doc}並非{viewer}的觀點
en {doc} (are/is) (that/those) of {viewer} | zh> {doc}為{viewer}的觀點

# -- what a broker or a comparison site says of itself
en {ours} <does/do> and <seeks/seek> to do business with companies covered in its research reports / {ours} (does and seeks/do and seek) to do business with (the)? companies covered in (its/our/their)? research reports | zh> {ours}與其研究報告所覆蓋的公司有業務往來，並尋求與該等公司進行業務往來
en as a result, {you} should be aware that {org} may have a conflict of interest that could affect the objectivity of {doc} / as a result (,)? {you} should be aware that {org} may have (a/any)? (conflict/conflicts) of interest that (could/may/might) affect the objectivity of {doc} | zh> 因此，{you}應注意，{org}可能存在利益衝突，從而可能影響{doc}的客觀性
en as a result, {you} should be aware that {org} may have a conflict of interest / as a result (,)? {you} should be aware that {org} may have (a/any)? (conflict/conflicts) of interest | zh> 因此，{you}應注意，{org}可能存在利益衝突
en {you} should consider {doc} as only (a single/one) factor in making (their/your/any/an) investment (decision/decisions) | zh> {you}應僅將{doc}視為作出投資決定的其中一項因素
en {risky} (carries/involves/entails/carry/involve/entail) (risk/risks) and (is/are) not (suitable/appropriate) for (all investors/every investor/everyone) | zh> {risky}涉及風險，並不適合所有投資者
en {levy*} may apply | zh> 可能會收取{levy*}
en {levy*} (apply/applies) | zh> 會收取{levy*}
en {you} (are/is) solely responsible for {ownacts*} | zh> {you}對{ownacts*}承擔全部責任
en (this/it) does not (affect/influence) our {kept-free*} | zh> 這不會影響我們的{kept-free*}
en {doc} (is/are) delayed | zh> {doc}有延遲
en nothing in {holder} <is/are> intended to provide {any?} {thing*} / nothing (contained)? (in/on) {holder} is intended (to provide/as/to be/to constitute) {any?} {thing*} | zh> {holder}任何內容均無意構成{any?}{thing*}
en {you} should (do/conduct/perform) (your/their) own due diligence {when} | zh> {when}，{you}應自行進行盡職調查

# -- holdings and pay
en {asof}, {org} <has/have> no position in {stake} / {asof}{sep?} {org} (has/have/had) no (position/positions/interest/holdings) in {stake} | zh> {asof}，{org}未持有{stake}
en (at/as of) (the)? time of writing (,)? {org} (held/owned) {held*} / {org} (held/owned) {held*} (at/as of) (the)? time of writing | zh> 撰文時，{org}持有{held*}
en (at/as of) (the)? time of publication (,)? {org} (held/owned) {held*} / {org} (held/owned) {held*} (at/as of) (the)? time of publication | zh> 發布時，{org}持有{held*}
en {org} (has/have) no (business/commercial) (relationship/relationships/ties) with {anycompany} | zh> {org}與{anycompany}均無業務關係
en {org} (has/have) no (business/commercial) (relationship/relationships/ties) with any company whose (stock/shares) (is/are) mentioned in {holder} | zh> {org}與{holder}提及其股票的任何公司均無業務關係
en {org} <receives/receive> no compensation for {doc} / {org} (is/are/am) not (receiving) (any)? compensation for {doc} | zh> {org}並未因{doc}獲得報酬
en {org} <receives/receive> no compensation for it / {org} (is/are/am) not (receiving) (any)? compensation for it | zh> {org}並未因此獲得報酬
en {org} (has/have) received compensation from {payer} | zh> {org}已從{payer}獲得報酬
en {org} (has/have) received compensation for {doc} | zh> {org}已因{doc}獲得報酬
en {org} (has not received/have not received/did not receive) (any)? (payment/payments) from {payer} for {doc} / {org} (received/has received/have received) no (payment/payments) from {payer} for {doc} | zh> {org}並未就{doc}從{payer}收取任何款項
en {org} (may/might) be (compensated/paid) by {payer} / {org} (may/might) receive compensation from {payer} | zh> {payer}可能會向{org}支付報酬
en {org} (was/were/has been/have been) (paid/compensated) by {payer} (to/for) {make} {doc} | zh> {org}因{make}{doc}獲{payer}支付報酬
en {doc} (was/were/is/are) not paid for by {payer} / {doc} (has/have) not been paid for by {payer} | zh> {doc}並非由{payer}付費
en {doc} (was/were/is/are/has been/have been) paid for by {payer} | zh> {doc}由{payer}付費

# -- terms
== terms ==
en (these/the) (terms/terms of use) | zh> 本條款
en this agreement | zh> 本協議
en (our/the) cookie policy | zh> 我們的Cookie政策
en (our/the) (terms/terms of use/terms of service) and privacy policy | zh> 我們的條款及隱私政策

== clause ==
en by (using/continuing to use) {holder} (,)? you (agree to be/are) bound by {terms*} | zh> 使用{holder}，即表示您同意受{terms*}約束
en by (accessing/visiting/browsing) {holder} (,)? you (agree to be/are) bound by {terms*} | zh> 瀏覽{holder}，即表示您同意受{terms*}約束
en if you do not agree to {terms*}, please do not use {holder} / if you do not (agree to/agree with/accept) {terms*} (,)? (please)? do not (use/access/continue to use) {holder} | zh> 如果您不同意{terms*}，請勿使用{holder}
en {org} (reserve/reserves) the right to {amend*} {terms*} at any time (,)? (and)? without (prior/further)? notice | zh> {org}保留隨時{amend*}{terms*}的權利，恕不另行通知
en {org} (reserve/reserves) the right to {amend*} {terms*} at any time | zh> {org}保留隨時{amend*}{terms*}的權利
en (terms and conditions/terms) apply | zh> 須遵守條款及細則

== levy ==
en commissions (pl) / (commission/commissions) | zh> 佣金
en fees (pl) / fees | zh> 費用
en charges (pl) / charges | zh> 收費
en other fees (pl) / other fees | zh> 其他費用
en other charges (pl) / other charges | zh> 其他收費
en taxes (pl) / taxes | zh> 稅項

== kept-free ==
en editorial independence | zh> 編輯獨立性
en opinions | zh> 意見
en reviews | zh> 評測
en recommendations | zh> 推薦
en ratings | zh> 評級
en coverage | zh> 報導
en editorial (judgment/judgement) | zh> 編輯判斷

== thing ==
en (a/any)? (recommendation/recommendations) to (buy or sell/buy or to sell/purchase or sell) {np*} | zh> 買賣{np*}的建議

== persons ==
en institutional investors (pl) / institutional (investors/clients) | zh> 機構投資者
en qualified investors (pl) / qualified (investors/clients) | zh> 合資格投資者

== amend ==
en (change/alter) | zh> 更改
`;
