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
en the Prudential Regulation Authority | zh> 英國審慎監管局
en the Australian Securities and Investments Commission / ASIC | zh> 澳洲證券及投資監察委員會
en the Securities and Exchange Board of India | zh> 印度證券交易委員會
en the Central Bank of Ireland | zh> 愛爾蘭中央銀行
en the Cyprus Securities and Exchange Commission | zh> 塞浦路斯證券交易委員會
en the Municipal Securities Rulemaking Board | zh> 美國市政證券規則制定委員會
en any regulatory authority in Hong Kong | zh> 香港任何監管機構
en any other regulatory authority | zh> 任何其他監管機構
en the Financial Ombudsman Service | zh> 英國金融申訴專員服務
en the Financial Services Compensation Scheme | zh> 英國金融服務補償計劃

== place ==
en (some/certain) EU countries | zh> 部分歐盟國家
en the (EU/European Union) | zh> 歐盟
en the (EEA/European Economic Area) | zh> 歐洲經濟區
en some countries | zh> 部分國家
en (some/certain) jurisdictions | zh> 部分司法管轄區

# -- names, members, regulators
== tied ==
en (a)? trading (name/style) of | zh> 營業名稱
en (a)? subsidiary of | zh> 附屬公司
en (a)? wholly owned subsidiary of | zh> 全資附屬公司
en (a)? (registered trade mark/registered trademark) of | zh> 註冊商標
en (a)? (trade mark/trademark) of | zh> 商標
en (a)? division of | zh> 旗下部門
en (an)? affiliate of | zh> 關聯公司
en (a)? member of | zh> 成員
en (an)? appointed representative of | zh> 指定代表

== firm ==
en {name} , member (of)? FINRA／SIPC | zh> {name}（FINRA／SIPC成員）
en {name} , member (of)? FINRA and SIPC | zh> {name}（FINRA及SIPC成員）
en {name} , member (of)? {name#2} | zh> {name}（{name#2}成員）
en {name} , (a)? registered investment (adviser/advisers/advisor/advisors) | zh> {name}（註冊投資顧問）
en {name} , (a)? registered broker dealer | zh> {name}（註冊經紀自營商）
en {name}（{number}） | zh> {name}（{number}）
en {name}（{name#2}） | zh> {name}（{name#2}）
en {org} | zh> {org}

== offering ==
en (brokerage/securities brokerage) services | zh> 經紀服務
en advisory services | zh> 顧問服務
en investment advisory services | zh> 投資顧問服務
en investment banking services | zh> 投資銀行服務
en clearing (services)? | zh> 結算服務
en (crypto/cryptocurrency) services | zh> 加密貨幣服務
en banking services | zh> 銀行服務
en insurance products | zh> 保險產品
en securities (products)? (and services)? | zh> 證券
en (account)? custody (services)? | zh> 託管服務
en (trade)? execution (services)? | zh> 執行服務

== clause ==
en {org} (is/are) {tied} {firm*} | zh> {org}為{firm*}的{tied}
en {org} (is/are) {tied} {firm*} (,)? (which/who) {pred} | zh> {org}為{firm*}的{tied}，後者{pred}
en {org} (is/are) {tied} {firm*} (,)? (which/who) (is/are) {tied#2} {firm#2*} | zh> {org}為{firm*}的{tied}，後者為{firm#2*}的{tied#2}
en {offering*} (are/is)? (offered/provided) (through/by/via) {firm*} | zh> {offering*}由{firm*}提供
en {org} (is/are) not (a)? (member/members) of {name*} | zh> {org}並非{name*}的成員
en {firm} (, (a)? )?member (of)? FINRA／SIPC | zh> {firm}為FINRA／SIPC成員
en {name} and {name#2} (are/is) (affiliated/affiliates) (companies/firms)? | zh> {name}與{name#2}為關聯公司
en {np*} (has/have) not been registered as a prospectus with {regulator} | zh> {np*}並未向{regulator}註冊為招股章程
en {org} (is/are/am) not (a/an)? {seal} registered {adviser} | zh> {org}並非在{seal}註冊的{adviser}
en {org} (is/are/am) (a/an)? {seal} registered {adviser} | zh> {org}為在{seal}註冊的{adviser}

== seal ==
en SEC | zh> 美國證券交易委員會
en FINRA | zh> FINRA
en SEBI | zh> SEBI
en MAS | zh> MAS
en SFC | zh> SFC

# -- to whom a page speaks
== locale ==
en (any)? (country/countries) (or/and) (any)? (jurisdiction/jurisdictions) | zh> 國家或司法管轄區
en (any)? (jurisdiction/jurisdictions) (or/and) (any)? (country/countries) | zh> 國家或司法管轄區
en (any)? (particular)? (country/countries) | zh> 國家
en (any)? (jurisdiction/jurisdictions) | zh> 司法管轄區

== unlawful ==
en (such/the/its/this/that)? {reuse*} would be (contrary to/against/in breach of/in violation of) (the)? (local/applicable)? (law/laws/law or regulation/laws or regulations/laws and regulations) | zh> 有關{reuse*}會違反當地法律或法規
en (such/the/that/its)? (offer/solicitation/offer or solicitation/activities/sale/action) would be (unlawful/illegal/prohibited) (under the laws of such jurisdiction)? | zh> 有關行為屬違法

== clause ==
en {np*} (is/are) not (directed at/aimed at/intended for) (residents (in/of)/persons in/any person in/persons located in)? {locale} (where/in which) {unlawful} | zh> 若在某{locale}，{unlawful}，則{np*}並非針對該地人士
en {np*} (is/are) not intended for distribution to (,)? or use by (,)? any (person/person or entity) in {locale} (where/in which) {unlawful} | zh> 若在某{locale}，{unlawful}，則{np*}無意分發予該地的任何人士，亦無意供其使用
en {np*} (is/are) (directed/aimed) at {np#2*} only | zh> {np*}僅以{np#2*}為對象
en {np*} (is/are) not directed at any (particular)? {locale} and (is/are) not intended for any use that would be (contrary to/against) (local)? (law/laws/law or regulation) | zh> {np*}並非針對任何{locale}，亦不擬作任何違反當地法律或法規的用途
en {np*} (is/are) (directed/aimed) (solely/only/exclusively) at {np#2*} / {np*} (is/are) (solely/only/exclusively) (directed/aimed) at {np#2*} | zh> {np*}僅以{np#2*}為對象
en not for retail distribution | zh> 不供零售分發
en not for (public/general) distribution | zh> 不供公開分發
en {org} (does/do) not (offer/provide) (its/their/any)? services (to/for) (residents of/residents in) {place*} | zh> {org}不向{place*}居民提供服務
en {np*} (is/are) (distributed/made available/provided) to {np#2*} only | zh> {np*}僅向{np#2*}提供
en {np*} (is/are) distributed to {np#2*} | zh> {np*}向{np#2*}分發
`;
