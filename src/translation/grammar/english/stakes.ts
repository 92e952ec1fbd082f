/** What English pages say of an author's or a publisher's own money: what they hold and how, what they may do with it, who paid them how much. Tried before the general families, since nothing weighs more for a reader. */
export default `
# -- who: "I/we", "Jane Doe, CFA"
== person ==
en I／we | zh> 本人或我們
en {name} , {letters*} | zh> {name}（{letters*}）
en any of (its/our/their) {staff*} | zh> 其任何{staff*}
en any of (its/our/their) data or content providers | zh> 其任何數據或內容提供者

== letters ==
en CFA | zh> CFA
en CFP | zh> CFP
en CPA | zh> CPA
en CMT | zh> CMT
en MBA | zh> MBA
en Ph.D | zh> Ph.D

== staff ==
en (data providers/data vendors) | zh> 數據供應商
en content providers | zh> 內容提供者
en information providers | zh> 資訊提供者
en suppliers | zh> 供應商
en licensors | zh> 授權人
en business partners | zh> 業務夥伴
en officers | zh> 高級人員
en executives | zh> 高級管理人員
en advisers / advisors | zh> 顧問

# "Acme Inc. (NYSE: ACM)": of one or two exchanges
== company ==
en {name}（{name#2}: {name#3}） | zh> {name}（{name#2}：{name#3}）
en {name}（{name#2}: {name#3}; {name#4}: {name#5}） | zh> {name}（{name#2}：{name#3}／{name#4}：{name#5}）
en {name}（{name#2}: {name#3}）（{name#4}: {name#5}） | zh> {name}（{name#2}：{name#3}／{name#4}：{name#5}）

# what is held or recommended by name, though its words may have a meaning: "The Trade Desk"
== issuer ==
en {company} | zh> {company}
en {title} | zh> {title}

== clause ==
en {org} (has/have) positions in and (recommends/recommend) {issuer*} | zh> {org}持有並推薦{issuer*}
en {org} (owns/own) shares (of/in) and (recommends/recommend) {issuer*} | zh> {org}持有並推薦{issuer*}的股份
en {org} (does/do) not have (a/any)? beneficial {longshort} (position/positions) in {lot} | zh> {org}並未實益持有{lot}的{longshort}
en {org} (holds/hold/has/have) (a)? {longshort} position in {issuer} and (a)? {longshort#2} position in {issuer#2} | zh> {org}持有{issuer}的{longshort}及{issuer#2}的{longshort#2}
en {org} (is/are/am) {longshort} {issuer} and {longshort#2} {issuer#2} | zh> {org}持有{issuer}的{longshort}及{issuer#2}的{longshort#2}
en {org} (has/have) no (position/positions) in {issuer*} | zh> {org}並未持有{issuer*}的倉位
en {org} (has/have) (positions/a position) in {issuer*} | zh> {org}持有{issuer*}的倉位
en {org} (owns/own/holds/hold) (shares/stock) (of/in) {issuer*} | zh> {org}持有{issuer*}的股票
en {org} (recommends/recommend) {issuer*} | zh> {org}推薦{issuer*}
en {org} (is/are/am) {longshort} {issuer*} | zh> {org}持有{issuer*}的{longshort}
en I am／we are {longshort} {issuer*} | zh> 本人或我們持有{issuer*}的{longshort}
# two with a comma between are no list elsewhere: "Acme Bank, Member FDIC"
en {org} (is/are/am) {longshort} {issuer} , {issuer#2} | zh> {org}持有{issuer}和{issuer#2}的{longshort}
en I am／we are {longshort} {issuer} , {issuer#2} | zh> 本人或我們持有{issuer}和{issuer#2}的{longshort}
en {org} (holds/hold/has/have) no position in {issuer*} {asof} | zh> {asof}，{org}並未持有{issuer*}的倉位
en {org} (holds/hold/has/have) (a)? {longshort} position in {issuer*} {asof} | zh> {asof}，{org}持有{issuer*}的{longshort}

== asof ==
en as (of/at) the date of (production/publication/this report/this article) | zh> 截至發布日

# -- how it is held
== means-held ==
en (a/the)? purchase of (the)? (stock/shares) / (buying/purchasing) (the)? (stock/shares) | zh> 買入股票
en (the)? purchase of call options / (buying/purchasing) call options | zh> 買入認購期權 | hans 買入看漲期權
en (stock/share/equity) ownership / (the)? ownership of (stock/shares/the shares/the stock) | zh> 持股
en (stock/call/put)? options | zh> 期權
en (other)? derivatives / other (derivative instruments/derivative positions) | zh> 其他衍生工具
en similar derivatives | zh> 類似衍生工具

== lot ==
en (the)? (shares/stock/securities/common stock/common shares/ordinary shares) (of/in) {company*} | zh> {company*}的股份
en (the)? shares (of/in) {anycompany} | zh> {anycompany}的股份
en {bound?} {number} {paper*} | zh> {bound?}{number}股{paper*}
en {bound?} {number} {paper*} (of/in) {company*} | zh> {bound?}{number}股{company*}的{paper*}
en {stake} | zh> {stake}
en {company*} | zh> {company*}

== paper ==
en (common/ordinary)? shares | zh> 股份
en preferred shares | zh> 優先股

== clause ==
en {org} (has/have/hold/holds/own/owns) (a/any)? beneficial {longshort} (position/positions) in {lot} (,)? (either)? through {means-held*} | zh> {org}透過{means-held*}，實益持有{lot}的{longshort}
en {org} (has/have/hold/holds/own/owns) (a/any)? beneficial {longshort} (position/positions) in {lot} | zh> {org}實益持有{lot}的{longshort}
en {org} (may/might/could) initiate (a/any)? beneficial {longshort} (position/positions) (,)? through {means-held*} in {lot} (,)? (over/within/in/during) the next {number} {span} | zh> {org}可能在未來{number}{span}內，透過{means-held*}，建立{lot}的實益{longshort}
en {org} (may/might/could) initiate (a/any)? (beneficial)? {longshort} (position/positions) in {lot} (,)? (over/within/in/during) the next {number} {span} | zh> {org}可能在未來{number}{span}內建立{lot}的{longshort}
en {org} (may/might/could) (initiate/open/establish/take) (a/any)? (new)? (position/positions) in {lot} (,)? (over/within/in/during) the next {number} {span} | zh> {org}可能在未來{number}{span}內建立{lot}的倉位
en {org} (is/are/am) not receiving (any)? compensation for {itself} （other than from {issuer}） / {org} (is/are/am) not receiving (any)? compensation for {itself} (,)? (other than/except) from {issuer} | zh> 除{issuer}外，{org}並未因{itself}獲任何人支付報酬
en {org} (owns/own/holds/hold) {lot} (,)? and {mayact} | zh> {org}持有{lot}，並{mayact}
en {org} (has/have/hold/holds) (a)? (position/positions) in {lot} (,)? and {mayact} | zh> {org}持有{lot}的倉位，並{mayact}
en {org} (has/have/hold/holds) (a)? {longshort} (position/positions) in {lot} (,)? and {mayact} | zh> {org}持有{lot}的{longshort}，並{mayact}
en {org} (,)? (its {staff*})? {mayact} | zh> {org}{mayact}
en {org} (holds/hold/owns/own) {lot} and (formerly/previously/once) (held/owned) {lot#2} | zh> {org}持有{lot}，並曾持有{lot#2}
en {org} (formerly/previously) (held/owned) {lot} | zh> {org}曾持有{lot}
en {org} (has/have) a disclosure policy and (holds/hold/has/have) no (position/positions) in {stake} | zh> {org}設有披露政策，且未持有{stake}
en {org} (is/are/am) (an)? employee (of/at) {company*} | zh> {org}為{company*}的員工
en {org} (does/do) not (have/own/hold) (a/any)? business (relationship/relationships) with {anycompany} | zh> {org}與{anycompany}並無業務關係

== anycompany ==
en (the/any) (company/companies) (that is/that are)? (mentioned/discussed/named/covered/featured) (in/on) {holder} | zh> {holder}提及的公司

== itself ==
en (it/this) | zh> 此
en {doc} | zh> {doc}

== mayact ==
en (may/might/can/could) (choose to)? {deal} {those} at any time | zh> 可隨時{deal}{those}
en (may/might/can/could) {deal} {those} at any time (and)? without (further/prior/any)? notice | zh> 可隨時{deal}{those}，恕不另行通知
en (may/might/can/could) {deal} at any time | zh> 可隨時{deal}
en (may/might/can/could) {deal} {those} without (further/prior/any)? notice | zh> 可能{deal}{those}，恕不另行通知
en (intends/intend/plans/plan) to sell {those} | zh> 有意出售{those}

== deal ==
en (buy or sell/buy and sell/purchase or sell/trade) | zh> 買賣
en sell | zh> 出售

== those ==
en them | zh> 該等股份
en (these/those/such/the/our/its/my) shares | zh> 該等股份
en (our/its/my/their) (position/positions/holdings) | zh> 有關持倉
en (such/these/those/the) (securities/positions/holdings) | zh> 該等證券

== clause ==
en {org} (has/have) no stock, option or similar derivative (position/positions) in {anycompany} (,)? and (has/have)? no plans to initiate any (such)? (position/positions) (within/over/in) the next {number} {span} | zh> {org}並未持有{anycompany}的股票、期權或類似衍生工具倉位，亦無計劃在未來{number}{span}內建倉
en {org} (has/have) no stock, option or similar derivative (position/positions) in {anycompany} | zh> {org}並未持有{anycompany}的股票、期權或類似衍生工具倉位

== np ==
en {bound?} {number} (share purchase/stock purchase)? warrants | zh> {bound?}{number}份認股權證
en {bound?} {number} (stock)? options | zh> {bound?}{number}份期權


# -- who paid how much for what
== promo ==
en (public)? (investor/market)? awareness | zh> 投資者關注度推廣
en brand awareness | zh> 品牌推廣
en (investor/public) relations (services)? | zh> 投資者關係服務
en (digital/online)? marketing (services)? | zh> 營銷服務
en advertising (services)? | zh> 廣告服務
en (digital)? media (services)? | zh> 媒體服務
en (content/article)? (creation/production) (services)? | zh> 內容製作
en (content)? (distribution/dissemination) (services)? | zh> 內容發布
en (the)? (distribution/dissemination/publication) of {doc} | zh> 發布{doc}
en {doc} | zh> {doc}

== clause ==
en {org} (was/were/has been/have been) (paid/compensated) {amount} (in cash)? (by/from) {payer} for {promo*} | zh> {org}就{promo*}收取了{payer}支付的{amount}
en {org} (has/have)? received {amount} (paid)? (from/by) {payer} for {promo*} | zh> {org}就{promo*}收取了{payer}支付的{amount}
en {org} (was/were/has been/have been/is/are) (paid/compensated) by {payer} (for/to provide/to conduct) {promo*} | zh> {org}因{promo*}獲{payer}支付報酬
en {doc} is a paid (advertisement) (for/on behalf of) {company*} | zh> {doc}是{company*}的付費廣告
en {payer} (has/have)? paid {org} {amount} for {promo*} | zh> {payer}就{promo*}向{org}支付{amount}
en {doc} should be (viewed/regarded/considered/treated) as (a/an)? advertisement only / {doc} should be (viewed/regarded/considered/treated) only as (a/an)? advertisement | zh> {doc}只應被視為廣告
en {doc} should be (viewed/regarded/considered/treated) as (a/an)? commercial advertisement only / {doc} should be (viewed/regarded/considered/treated) only as (a/an)? commercial advertisement | zh> {doc}只應被視為商業廣告
en {doc} should be (viewed/regarded/considered/treated) as (a/an)? paid advertisement only | zh> {doc}只應被視為付費廣告
en {org} (is/are) paid by the (profiled/featured) companies or (by)? (a)? third (party/parties) | zh> {org}會獲所介紹的公司或第三方支付報酬
en {org} (is/are) paid by one or more of the (profiled/featured) companies or (by)? (a)? third (party/parties) | zh> {org}會獲所介紹的一間或多間公司或第三方支付報酬
en {org} (is/are) (often/frequently) paid by the (profiled/featured) companies or (by)? (a)? third (party/parties) | zh> {org}經常獲所介紹的公司或第三方支付報酬

# sums in words: 15,000 for "fifteen thousand", so that no figure has to be reckoned
== digit ==
en one / a | zh> 1
en two | zh> 2
en three | zh> 3
en four | zh> 4
en five | zh> 5
en six | zh> 6
en seven | zh> 7
en eight | zh> 8
en nine | zh> 9

== teen ==
en ten | zh> 10
en eleven | zh> 11
en twelve | zh> 12
en thirteen | zh> 13
en fourteen | zh> 14
en fifteen | zh> 15
en sixteen | zh> 16
en seventeen | zh> 17
en eighteen | zh> 18
en nineteen | zh> 19

== tens ==
en twenty | zh> 2
en thirty | zh> 3
en forty | zh> 4
en fifty | zh> 5
en sixty | zh> 6
en seventy | zh> 7
en eighty | zh> 8
en ninety | zh> 9

== below-hundred ==
en {teen} | zh> {teen}
en {tens} | zh> {tens}0
en {tens} {digit} | zh> {tens}{digit}

== below-thousand ==
en {digit} | zh> {digit}
en {below-hundred} | zh> {below-hundred}
en {digit} hundred | zh> {digit}00
en {digit} hundred (and)? {digit#2} | zh> {digit}0{digit#2}
en {digit} hundred (and)? {below-hundred} | zh> {digit}{below-hundred}

== sum ==
en {below-thousand} thousand | zh> {below-thousand},000
en {below-thousand} thousand (,)? {digit} hundred | zh> {below-thousand},{digit}00
en {below-thousand} thousand (,)? {digit} hundred (and)? {below-hundred} | zh> {below-thousand},{digit}{below-hundred}
en {below-thousand} million | zh> {below-thousand},000,000
en {digit} hundred | zh> {digit}00
en {number} | zh> {number}

== amount ==
en {sum} {money} | zh> {sum}{money}
en {sum} {money}（{amount}） | zh> {sum}{money}（{amount}）
en {sum} dollars | zh> {sum}美元
en {sum} dollars （{amount}） | zh> {sum}美元（{amount}）
en {sum} shares (of common stock)? | zh> {sum}股股份
en {sum} shares of {company*} | zh> {sum}股{company*}的股份
`;
