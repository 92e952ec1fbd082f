/** What English pages disclose of holdings: who holds or may trade what the article names. */
export default `
# -- what is spoken of: "any of the securities discussed in this article"
== heldthing ==
en stocks (pl) / (stocks/stock) | zh> 股票
en shares (pl) / (shares/share) | zh> 股份
en securities (pl) / (securities/security) | zh> 證券
en companies (pl) / (companies/company/issuers/issuer) | zh> 公司的股份
en funds (pl) / (funds/fund) | zh> 基金
en ETFs (pl) / (ETFs/ETF) | zh> ETF
en cryptocurrencies (pl) / (cryptocurrencies/cryptocurrency) | zh> 加密貨幣
en assets (pl) / (assets/asset) | zh> 資產
en investments (pl) / (investments/investment) | zh> 投資
en products (pl) / (products/product) | zh> 產品
en financial instruments (pl) / (financial instruments/instruments/financial instrument) | zh> 金融工具

== saidof ==
en (mentioned/referred to/listed/named) (above/earlier) | zh> 以上提及
en (mentioned/named/referenced/referred to/cited/listed/identified) (in/on) {holder} | zh> {holder}提及
en (discussed/analysed/analyzed/reviewed) (in/on) {holder} | zh> {holder}所討論
en (described/covered) (in/on) {holder} | zh> {holder}所述
en (mentioned/named/referenced/referred to/cited/listed) [herein/above/here] | zh> 文中提及
en (discussed/analysed/analyzed) [herein/above/here] | zh> 文中所討論
en (described/covered) [herein/above/here] | zh> 文中所述

== stake ==
en any [of the/of these] {heldthing*} (that are/that is/which are)? {saidof} | zh> {saidof}的任何{heldthing*}
en the {heldthing*} {saidof} | zh> {saidof}的{heldthing*}
en (shares/stock) (of/in) any (company/of the companies/companies) {saidof} | zh> {saidof}的任何公司的股份
en (shares/stock) (of/in) the companies {saidof} | zh> {saidof}的公司的股份
en any of (these/those) {heldthing*} | zh> 任何該等{heldthing*}
en (these/those/such) {heldthing*} | zh> 該等{heldthing*}
en the {heldthing*} they cover | zh> 其所覆蓋的{heldthing*}
en the {heldthing*} we (cover/write about/discuss) | zh> 我們所覆蓋的{heldthing*}

== anycompany ==
en any (company/companies/of the companies) {saidof} | zh> {saidof}的任何公司
en the companies {saidof} | zh> {saidof}的公司

== payer ==
en any company {saidof} (sg) / any (company/companies/of the companies) {saidof} | zh> {saidof}的任何公司
en the companies {saidof} (pl) | zh> {saidof}的公司
en any third party (sg) / any (third party/third parties) | zh> 任何第三方

== person ==
en our analysts (pl) / our analysts | zh> 我們的分析師
en our employees (pl) / our (employees/staff/staff members/team members) | zh> 我們的員工
en our writers (pl) / our (writers/authors) | zh> 我們的作者
en our contributors (pl) | zh> 我們的撰稿人
en contributors (pl) | zh> 撰稿人
en our directors (pl) / our directors | zh> 我們的董事
en our affiliates (pl) / our affiliates | zh> 我們的關聯公司
en employees of the firm (pl) / (employees/staff) of (the/our) (firm/company/publisher) | zh> 本公司員工
en the analyst (sg) / the analyst | zh> 分析師
en the contributor (sg) / the contributor | zh> 撰稿人
en the owner of this website (sg) / the owner of (this/the) (site/website) | zh> 本網站擁有人

== legislative ==
en (except as/unless) (otherwise)? required (by law/by applicable law/under applicable law/to do so by law) / except (where/when/to the extent) required by (law/applicable law) | zh> 除法律要求外

== occasions ==
en whether as a result of new information, future events or otherwise / whether (as a result of/because of/due to) new information (,)? future events (or/,) (or)? otherwise | zh> 無論是因新資訊、未來事件或其他原因

== amend ==
en <^update> | zh> 更新
en <^revise> | zh> 修訂
en <^correct> | zh> 更正
en <^amend> | zh> 修改
en <^supplement> | zh> 補充
en publicly <^update> | zh> 公開更新
en publicly <^revise> | zh> 公開修訂

== fls ==
en these forward-looking statements (pl) / (these/such/those) forward looking statements | zh> 該等前瞻性陳述
en any such forward-looking statement (sg) / any such forward looking (statement/statements) | zh> 任何該等前瞻性陳述
en any forward-looking statement (sg) / any forward looking (statement/statements) | zh> 任何前瞻性陳述
en forward-looking statements (pl) / (the)? forward looking statements | zh> 前瞻性陳述
en forward-looking information / (the/any/such)? forward looking information | zh> 前瞻性資訊

== doing ==
en {amend*} {fls} | zh> {amend*}{fls}
en {amend*} {doc*} | zh> {amend*}{doc*}
en <^open> a position in {stake} / (open/initiate/establish/take/start/enter into) (a/any)? (new)? (position/positions) in {stake} | zh> 建立{stake}的倉位
en <^trade> {stake} / trade (in)? {stake} | zh> 買賣{stake}
en <^lose/lost> all of their value / lose (all/all of) (its/their) value | zh> 失去全部價值

== being ==
en <^hold/held> positions in {anycompany} / (hold/have/take) (a position/positions) in {anycompany} | zh> 持有{anycompany}的倉位

# -- holdings
== clause ==
en {subject*} (may/might/could/can) (at any time)? {doing!base} at any time (and)? without (prior/further/any)? notice / {subject*} (may/might/could/can) at any time {doing!base} without (prior/further/any)? notice | zh> {subject*}可隨時{doing}，恕不另行通知
en {subject*} (may/might/could/can) {doing!base} without (prior/further/any)? notice | zh> {subject*}可能{doing}，恕不另行通知
en {org} recommended {stake} in the past / {org} (has/have)? (previously)? recommended {stake} | zh> {org}曾推薦{stake}
en {org} bought {stake} in the past / {org} (has/have)? (previously)? (bought/purchased/acquired) {stake} | zh> {org}曾買入{stake}
en {org} sold {stake} in the past / {org} (has/have)? (previously)? sold {stake} | zh> {org}曾賣出{stake}
en {asof?}{sep?} {org} <does/do> not hold {stake} / {asof?}{sep?} {org} did not (own/hold/have (a/any)? (position/positions) in) {stake} | zh> {asof?}，{org}未持有{stake}
en {org} <holds/hold> a long position in {company*} and a short position in {company#2*} / {org} (is/are/am) long {company*} and short {company#2*} | zh> {org}持有{company*}的多頭倉位及{company#2*}的空頭倉位
en {org} <holds/hold> a long position in {company*} / {org} (is/are/am) long {company*} | zh> {org}持有{company*}的多頭倉位 | de {org} (hält/halten/halte/hat/haben/habe) eine Long Position in {company*}
en {org} <holds/hold> a short position in {company*} / {org} (is/are/am) short {company*} | zh> {org}持有{company*}的空頭倉位 | de {org} (hält/halten/halte/hat/haben/habe) eine Short Position in {company*}
en {subject*} <does/do> not intend to {doing!base} {manner?} / {subject*} (does/do) not (intend/plan/expect) to {doing!base} {manner?} | zh> {subject*}無意{manner?}{doing}
en {org} may also (hold/own/have positions in/have a position in) {stake} | zh> {org}亦可能持有{stake}
`;
