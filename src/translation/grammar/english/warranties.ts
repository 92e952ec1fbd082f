/** What English pages say of sources, warranties, liability and advice. Parts are slots and lists, so that wordings nobody wrote down are covered whole. */
export default `
# -- sources and warranties
== sound ==
en reliable | zh> 可靠
en accurate | zh> 準確
en correct | zh> 正確
en complete | zh> 完整
en trustworthy | zh> 可信
en (up to date/current) | zh> 最新

== belief ==
en {doc} (is/are) (believed/considered/thought) to be {sound*} | zh> {doc}據信{sound*}
en {org} (believe/believes) (that)? {doc} (is/are/to be) {sound*} | zh> {org}相信{doc}{sound*}
en {doc} (is/are/has been/have been/was/were) (obtained/derived/taken/gathered/compiled/prepared) from (sources/sources that are/sources which are) ({org} (believe/believes/consider/considers)/believed/considered/deemed/thought) (to be)? reliable | zh> {doc}來自被認為可靠的來源
en (every/all) (reasonable)? (effort/efforts/care) (is/are/has been/have been) (made/taken) to ensure {about} | zh> 已盡力確保{about}
en {org} (makes/make/has made/have made) every (reasonable)? effort to ensure {about} | zh> {org}盡力確保{about}
en {org} (strives/strive/tries/try) to ensure {about} | zh> {org}力求確保{about}

== about ==
en the results (to be)? obtained from (its use/using it) | zh> 使用後所得的結果
en the results (to be)? obtained (from/by) {cause} | zh> {cause}所得的結果

== clause ==
en although {belief}, {clause} / (while/although/though/whilst) {belief} (,)? {clause} | zh> 雖然{belief}，但{clause}
en {belief} | zh> {belief}
en {doc} <is/are> provided "as is" and "as available" / {doc} (is/are) (provided/supplied/offered/made available) (on an)? as is and as available (basis)? | zh> {doc}按「現狀」及「現有」基礎提供
en {doc} <is/are> provided "as is" / {doc} (is/are) (provided/supplied/offered/made available) (on an)? as is (basis)? | zh> {doc}按「現狀」提供
en {doc} (may/can) be delayed (by)? up to {number} (minutes/mins) | zh> {doc}可能延遲最多{number}分鐘
en {doc} (is/are) delayed (by)? up to {number} (minutes/mins) | zh> {doc}延遲最多{number}分鐘
en {subject*} <undertakes/undertake> no obligation to {doing!base}, {occasions}, {legislative} / {subject*} (undertakes/undertake/assumes/assume/has/have/accepts/accept) no (obligation/duty/responsibility) to {doing!base} (,)? {occasions} (,)? {legislative} / {subject*} (disclaims/disclaim) any (obligation/duty) to {doing!base} (,)? {occasions} (,)? {legislative} | zh> {legislative}，{occasions}，{subject*}均不承擔{doing}的義務
en {subject*} <undertakes/undertake> no obligation to {doing!base}, {occasions} / {subject*} (undertakes/undertake/assumes/assume/has/have/accepts/accept) no (obligation/duty/responsibility) to {doing!base} (,)? {occasions} / {subject*} (disclaims/disclaim) any (obligation/duty) to {doing!base} (,)? {occasions} | zh> {occasions}，{subject*}均不承擔{doing}的義務
en {subject*} <undertakes/undertake> no obligation to {doing!base}, {legislative} / {subject*} (undertakes/undertake/assumes/assume/has/have/accepts/accept) no (obligation/duty/responsibility) to {doing!base} (,)? {legislative} / {legislative} (,)? {subject*} (undertakes/undertake/assumes/assume/has/have/accepts/accept) no (obligation/duty/responsibility) to {doing!base} / {subject*} (does/do) not undertake (any obligation)? to {doing!base} (,)? {legislative} | zh> {legislative}，{subject*}不承擔{doing}的義務
en {subject*} (does/do) not undertake (any obligation)? to {doing!base} / {subject*} (is/are/am) under no obligation to {doing!base} / {subject*} (disclaims/disclaim) any (obligation/duty) to {doing!base} | zh> {subject*}不承擔{doing}的義務
en errors and omissions excepted / E&OE | zh> 錯漏除外
en {org} (has/have) not independently (verified/confirmed/checked/audited) {doc} | zh> {org}並未獨立核實{doc}
en {doc} (has/have) not been independently (verified/confirmed/checked/audited) | zh> {doc}未經獨立核實

== noun ==
en claims (pl) / claims | zh> 聲稱
en projections (pl) / projections | zh> 預測
en figures (pl) / figures | zh> 數字
en facts (pl) | zh> 事實
en price targets (pl) / price targets | zh> 目標價
en pricing | zh> 定價
en performance data | zh> 業績數據

== adjective ==
en sponsored | zh> 贊助
en forward-looking / forward looking | zh> 前瞻性

== doc ==
en any of the {content*} (contained/provided/published)? (in/on) {holder} | zh> {holder}任何{content*}
en the {content*} (made/provided/supplied) by {payer} | zh> {payer}作出的{content*}
en the {content*} made by third parties | zh> 第三方作出的{content*}
en (the/any)? opinions (contained/expressed) (herein/in it) | zh> 所載意見
en references to specific {ware*} (pl) / (the/any)? (mention/mentions/discussion/reference/references) (of/to) (specific/particular) {ware*} | zh> 提及特定{ware*}
en (any/the)? (mention/mentions/discussion/reference/references) (of/to) (a/any)? {ware*} | zh> 提及任何{ware*}

# -- liability
== losskind ==
en direct | zh> 直接
en indirect | zh> 間接
en consequential | zh> 後果性
en incidental | zh> 附帶
en special | zh> 特殊
en punitive | zh> 懲罰性
en exemplary | zh> 懲戒性
en trading | zh> 交易

== concern ==
en (any/all)? (action/actions) (taken)? (on the basis of/based on/based upon/in reliance on/as a result of) {doc} | zh> 根據{doc}採取的任何行動
en (any/all)? (investment)? (decision/decisions) (made/taken)? (on the basis of/based on/based upon/in reliance on) {doc} | zh> 根據{doc}作出的任何決定
en any (action/actions) (that)? you take | zh> 您採取的任何行動
en any (investment)? (decision/decisions) (that)? you make | zh> 您作出的任何決定

== losses ==
en (any/all)? {losskind*} {loss*} (that/which)? you (may/might) (incur/suffer/sustain/experience) | zh> 您可能蒙受的任何{losskind*}{loss*}
en (any/all)? {loss*} (that/which)? you (may/might) (incur/suffer/sustain/experience) | zh> 您可能蒙受的任何{loss*}

== clause ==
en (in no event/under no circumstances/in no case) (shall/will) {org} be (held)? (liable/responsible) (to (you/anyone/any person))? for {concern*} | zh> 在任何情況下，{org}均不對{concern*}承擔責任
en neither {org} nor {org#2} (shall/will/can/may) be (held)? (liable/responsible) for {concern*} | zh> {org}及{org#2}均不對{concern*}承擔責任
en {org} (expressly)? (excludes/exclude/disclaims/disclaim/rejects/reject) (all/any/any and all) {duty*} (whatsoever)? (for/in respect of/arising from/in connection with) {concern*} | zh> {org}對{concern*}不承擔任何{duty*}
en {you} (assume/assumes/bear/bears/accept/accepts/take/takes) (full/sole/all/complete/entire) responsibility for {ownacts*} / {you} (is/are) (fully/solely/entirely) responsible for {ownacts*} | zh> {you}對{ownacts*}承擔全部責任
en {you} (is/are) responsible for {ownacts*} | zh> {you}對{ownacts*}負責

== ownacts ==
en (your/their) own (decisions/choices) | zh> 自己的決定
en (your/their) own investment (decisions/choices) | zh> 自己的投資決定
en (your/their) own trading (decisions/choices) | zh> 自己的交易決定
en (your/their) own actions | zh> 自己的行動
en any (decisions/decision) (made/you make/they make) | zh> 所作的任何決定
en (your/their/the)? use of {doc} | zh> 使用{doc}

# -- advice
== adviser ==
en broker-dealer / broker (dealer/dealers) | zh> 經紀自營商
en investment (bank/banks) | zh> 投資銀行
en fiduciary / fiduciaries | zh> 受託人
en {field*} (adviser/advisor/advisers/advisors) | zh> {field*}顧問

== thing ==
en (a/any)? (recommendation/recommendations) to {act*} (it/them/such securities) | zh> {act*}的建議
en (a/any)? (recommendation/recommendations) (to {act*}/for the {act*} of) {product*} | zh> {act*}{product*}的建議

== risky ==
en the {content*} {saidof} | zh> {saidof}的{content*}
en the {heldthing*} {saidof} (pl) | zh> {saidof}的{heldthing*}

== when ==
en (before/prior to) {act*} {product*} | zh> 在{act*}{product*}之前
en (before/prior to) (acting/relying) on {doc} | zh> 在根據{doc}行事之前

== clause ==
en {doc?=it} <is/are> not intended to replace {instead*} / {doc?=it} (is/are) not (intended to be/intended as/meant to be/meant as) (a)? (substitute/replacement) for {instead*} | zh> {doc?}無意取代{instead*}
en {doc?=it} <is/are> no substitute for {instead*} / {doc?=it} (is/are) (not (a)?/no) (substitute/replacement) for {instead*} | zh> {doc?}不能取代{instead*}
en {doc} <does/do> not constitute {any?} {thing*} in any jurisdiction / {doc?=it} (is/are) not {any?} {thing*} in any jurisdiction / {doc?=it} (does/do) not constitute {any?} {thing*} in any jurisdiction | zh> {doc?}在任何司法管轄區均不構成{any?}{thing*}
en {doc} (has been/have been/was/were/is/are) (prepared/written) without (regard to/taking into account/considering/consideration of/taking account of) (the)? {yourneeds} | zh> {doc}在編寫時並未考慮{yourneeds}
en {doc} (does/do) not necessarily (represent/reflect/express) those of {whoviews} | zh> {doc}不一定代表{whoviews}的觀點
en {doc} (does/do) not (represent/reflect) those of {whoviews} | zh> {doc}不代表{whoviews}的觀點
en {doc} (is/are) (those/that) of {viewer} and not (those/that)? of {viewer#2} | zh> {doc}屬於{viewer}，而非{viewer#2}的觀點
`;
