/** What financial firms say of themselves and of where and to whom they speak: whose name they trade under, who regulates them, whose member they are, for whom a page is not. */
export default `
# -- an abbreviation or number behind what it stands for: "the Financial Conduct Authority (FCA)", "(FRN 183798)"
== abbr ==
en （(the)? {name}） | zh> （{name}）
en （{number}） | zh> （{number}）

== np ==
en {actor} {abbr} | zh> {actor}{abbr}
en {det?} {nk*} {abbr} | zh> {det?}{nk*}{abbr}

== regulator ==
en any regulatory authority in Hong Kong | zh> 香港任何監管機構
en any other regulatory authority | zh> 任何其他監管機構
en the Financial Ombudsman Service | zh> 英國金融申訴專員服務
en the Financial Services Compensation Scheme | zh> 英國金融服務補償計劃

== place ==
en (some/certain) EU countries | zh> 部分歐盟國家
en the (EU/European Union) | zh> 歐盟

# -- names, members, regulators
== tied ==
en (a)? trading (name/style) of | zh> 營業名稱
en (a)? subsidiary of | zh> 附屬公司
en (an)? appointed representative of | zh> 指定代表

== firm ==
en {name} , member (of)? FINRA／SIPC | zh> {name}（FINRA／SIPC成員）
en {org} | zh> {org}

== offering ==
en (brokerage/securities brokerage) services | zh> 經紀服務
en securities (products)? (and services)? | zh> 證券
en (account)? custody (services)? | zh> 託管服務
en (trade)? execution (services)? | zh> 執行服務

== clause ==
en {org} (is/are) {tied} {firm*} | zh> {org}為{firm*}的{tied}
en {org} (is/are) {tied} {firm*} (,)? (which/who) {pred} | zh> {org}為{firm*}的{tied}，後者{pred}
en {offering*} (are/is)? (offered/provided) (through/by/via) {firm*} | zh> {offering*}由{firm*}提供
en {org} (is/are) not (a)? (member/members) of {name*} | zh> {org}並非{name*}的成員

# -- to whom a page speaks
== locale ==
en (any)? (country/countries) (or/and) (any)? (jurisdiction/jurisdictions) | zh> 國家或司法管轄區
en (any)? (jurisdiction/jurisdictions) | zh> 司法管轄區

== unlawful ==
en (such/its)? {reuse*} would be contrary to (local)? (law/laws/law or regulation/laws or regulations) | zh> 有關{reuse*}會違反當地法律或法規

== clause ==
en {np*} (is/are) not (directed at/intended for) (residents (in/of)/persons in/any person in)? {locale} (where/in which) {unlawful} | zh> 若在某{locale}，{unlawful}，則{np*}並非針對該地人士
en {np*} (is/are) not intended for distribution to (,)? or use by (,)? any (person/person or entity) in {locale} (where/in which) {unlawful} | zh> 若在某{locale}，{unlawful}，則{np*}無意分發予該地的任何人士，亦無意供其使用
en {np*} (is/are) (directed/aimed) at {np#2*} only | zh> {np*}僅以{np#2*}為對象
en {np*} (is/are) (directed/aimed) (solely/only/exclusively) at {np#2*} | zh> {np*}僅以{np#2*}為對象
en not for retail distribution | zh> 不供零售分發
en not for (public/general) distribution | zh> 不供公開分發
en {np*} (is/are) distributed to {np#2*} | zh> {np*}向{np#2*}分發
`;
