/** What a publisher earns when the reader clicks or buys: links, occasions, shares. */
export default `
== ourlinks ==
en some of the links on {holder} / (some of the/certain) links (on/in/from/within/throughout) {holder} | zh {holder}的部分連結
en links on {holder} / (the/our/any/recommended/product/these)? (links/link) (on/in/from/within/throughout) {holder} | zh {holder}的連結
en links to products from our partners / (the/our/any)? links to (products/offers/services) (from/of) our partners | zh 合作夥伴產品的連結
en affiliate links / (the/our/these/any)? (affiliate/referral/partner/sponsored/affiliate or referral/product/retail/shopping) (links/link) [on {holder}] | zh 聯盟連結
en one of our links / one of our [affiliate]? (links/link) | zh> 我們的其中一個連結
en one of these links / (one of (these/those/the)/a) [affiliate]? (links/link) / one of them / a link | zh 其中一個連結
en our links / our (links/link/affiliate links) / our site links / links on our (site/website/pages) | zh 我們的連結
en this link / (this/the) link | zh 此連結
en these links / (these/those/such/the) (links/product links) / them / one / it | zh 這些連結
en links / links | zh 連結
en this page | zh> 本頁
en this post / this (post/article/story/guide) | zh 本文

== purchase ==
en buy something / (buy/purchase/order/shop/shop for/get/choose to buy) [something/anything/items/an item/goods/one/services/one of these products] | zh 購買
en make a purchase / (make/complete) (a/any/your)? (purchase/purchases/qualifying purchase/sale) | zh 購買
en buy a product featured here / (buy/purchase) (a product/something/products/an item) (featured/listed/mentioned/linked/shown/reviewed/recommended) [here/in {holder}/on {holder}] | zh 購買此處介紹的產品
en open an account / open (an/a new) account | zh> 開立帳戶
en open an account with {np*} / open (an/a new) account with {np*} | zh> 在{np*}開立帳戶
en apply | zh> 申請
en apply for (a product) | zh> 申請產品
en apply for (a card/a credit card) | zh> 申請信用卡
en apply for (a loan) | zh> 申請貸款
en subscribe | zh> 訂閱
en buy products / (buy/purchase) (products/a product) | zh> 購買產品
en sign up / (sign up/register) [for (a service/an account)] | zh 註冊

== occasion ==
en if you {purchase} through {ourlinks} / (if/when/whenever/should/anytime/every time) you (decide to/choose to/go on to)? {purchase} (through/via/using/from/after clicking/after clicking on/by clicking/with/by using/at) {ourlinks} | zh 如果您透過{ourlinks}{purchase}
en if you click on {ourlinks} and {purchase} / (if/when/whenever) you (click/click on/click through/follow/tap/use) [on/through] {ourlinks} (and/to/then/and then) {purchase} | zh 如果您點擊{ourlinks}並{purchase}
en if you click on {ourlinks} / (if/when/whenever) you (click/click on/click through/follow/tap/use) [on/through] {ourlinks} | zh 如果您點擊{ourlinks}
en if you click through and {purchase} / (if/when/whenever) you click through (and/to) {purchase} | zh 如果您點擊並{purchase}
en if you {purchase} / (if/when/whenever/should) you (decide to/choose to)? {purchase} | zh 如果您{purchase}
en for purchases made through {ourlinks} / (for/on/from/when) (any/some/qualifying/eligible/all/the)? (purchases/sales/products/items/products purchased/products sold) (made/bought/purchased/sold/generated)? (through/via/using/from/by/on) {ourlinks} | zh 對於透過{ourlinks}進行的購買
en from qualifying purchases / (from/on/for) (qualifying/eligible) purchases | zh 從符合條件的購買中
en for some purchases / (for/on) some purchases | zh 對於部分購買
en for purchases / (from/on/for) (purchases/sales) | zh 對於購買
en from {ourlinks} / (from/through/via) {ourlinks} | zh 透過{ourlinks}

== share ==
en a small commission / (a)? (small/modest/little/tiny) (affiliate/referral/sales)? (commission/commissions/fee/referral fee/affiliate commission) | zh 少量佣金
en a small percentage of the sale price / (a/an) small (percentage/portion/cut/share) of (the/each/any/your)? (sale/price/sale price/purchase/purchase price) [as (an/a) (affiliate/referral/commission)? (fee/commission)] | zh 一小部分售價作為分成
en a small (percentage/portion/cut/share) of (the/any)? (sales/revenue/proceeds) | zh> 一小部分銷售收入
en a small (percentage/portion/cut/share) of (the/any)? (profit/profits) | zh> 一小部分利潤
en a small amount of money / a small amount of (money/income/revenue) | zh 少量收入
en a share of the sale / a (share/cut/portion/percentage) of (the/any/each)? (sale/sales/revenue) | zh 銷售分成
en referral compensation / (affiliate/referral)? compensation / (a/some)? (form of)? compensation / (monetary/financial) compensation / a payment / payment / a fee / (a)? (referral/affiliate) (fee/fees/income/revenue) | zh 報酬
en a commission or other compensation / (a/an)? (affiliate/referral)? commission or other compensation | zh 佣金或其他報酬
en money / money / income / revenue | zh> 收入
en a commission / (a/an/some)? (affiliate/referral/sales/advertising)? (commission/commissions/affiliate commission) | zh 佣金

== nocharge ==
en at no extra cost to you / (, )?(and/but)? (at/with/for) (no/zero) (extra/additional/added/further)? (cost/expense/charge/fee/fees/costs) (to/for) (you/yourself/readers/our readers/the reader) / (, )?never at any (extra/additional) cost to (you/yourself) / (, )?without (any)? (extra/additional)? (cost/charge) (to/for) you / (, )?(this is/it comes/this comes)? at no (extra/additional) cost | zh 您無需支付額外費用

== clause ==
en {org} may receive {share} {occasion?} {nocharge?} / {org} (may/might/could/can/may sometimes/sometimes may) (earn/receive/get/make/collect/be paid/be compensated/generate/also earn/also receive) {share} {occasion?} {nocharge?} / {occasion} (,)? {org} (may/might/could/can/may also) (earn/receive/get/make/collect/be paid) {share} {nocharge?}
  zh {occasion?}，{org}可能會獲得{share}，{nocharge?}
en {org} may be compensated {occasion} / {org} (may/might/could) be (compensated/paid) {occasion} / {occasion} (,)? {org} (may/might) be (compensated/paid) | zh {occasion}，{org}可能會獲得報酬
en {org} <receives/receive> {share} {occasion?} {nocharge?} / {org} (will/would/do/does/'ll/'d/also)? (earn/earns/receive/receives/get/gets/make/makes) {share} {occasion?} {nocharge?} / {occasion} (,)? {org} (will/would/also)? (earn/earns/receive/receives/get/gets/make/makes) {share} {nocharge?}
  zh {occasion?}，{org}會獲得{share}，{nocharge?}
en this means that {org} may receive {share} {occasion?} {nocharge?} / (this means/which means/meaning/that means) [that] {org} (may/might/could/can) (earn/receive/get/make) {share} {occasion?} {nocharge?} / (this means/which means/meaning/that means) [that] (,)? {occasion} (,)? {org} (may/might/could/can) (earn/receive/get/make) {share} {nocharge?}
  zh 這意味著{occasion?}，{org}可能會獲得{share}，{nocharge?}
en this means that {org} <receives/receive> {share} {occasion?} {nocharge?} / (this means/which means/meaning/that means) [that] {org} (will)? (earn/receive/get/receives/earns) {share} {occasion?} {nocharge?} / (this means/which means/meaning/that means) [that] (,)? {occasion} (,)? {org} (will)? (earn/receive/get/receives/earns) {share} {nocharge?}
  zh 這意味著{occasion?}，{org}會獲得{share}，{nocharge?}
en {doc} may contain affiliate links / {doc} (may/might) (also)? (contain/include/use/have/feature) (some)? (affiliate/affiliate and/or referral/affiliate or referral/advertising/deals , or affiliate) (links/tags) / we (also)? may use (some)? affiliate links [in {doc}] | zh {doc}可能包含聯盟連結
en some of the links on {holder} may be affiliate links / some (of the)? links (on/in) {holder} (may be/might be) affiliate links | zh> {holder}上的部分連結可能為聯盟連結
en (these/our/product) links may be affiliate links | zh> 連結可能為聯盟連結
en some of the links on {holder} are affiliate links / some of the (product)? links (on/in) {holder} are affiliate links / some (of our)? links (on/in) {holder} are affiliate links | zh {holder}上的部分連結為聯盟連結
en {doc} <contains/contain> affiliate links / {doc} (contains/contain/includes/include/uses/use/has/features) (some/other/several)? (affiliate/referral) (links/link) [as well] [for your convenience] | zh {doc}包含聯盟連結
en {org} <uses/use> affiliate links / {org} (use/uses/also use/also uses) (some)? affiliate links [in {doc}/on {doc}] | zh {org}使用聯盟連結
en {doc} <does/do> not contain any affiliate links / {doc} (does/do) not (contain/include/use/have) (any)? affiliate links | zh {doc}不包含任何聯盟連結
en {org} <does/do> not use affiliate links / {org} (do/does) not (use/have) (any)? affiliate links | zh {org}不使用聯盟連結
en purchases made through {ourlinks} may earn {org} {share} / (purchases/sales/buying) [made]? (through/via/using/from) {ourlinks} (may/might/could/can) (earn/bring/provide/generate/result in) {share} (to/for) {org} / purchases [made]? (through/via/using/from) {ourlinks} (may/might/could) earn {org} {share} / purchases [made] through {ourlinks} (may/might) provide {share} to {org} | zh 透過{ourlinks}進行的購買可能會為{org}帶來{share}
en {org} may receive {share} from the companies mentioned / {org} (may/might/could) (earn/receive) {share} from (the)? companies (mentioned/listed/featured) [in/on] [{holder}] | zh {org}可能會從文中提及的公司獲得{share}
en {org} (may/might/could) (earn/receive) {share} from (the)? {seller} | zh> {org}可能會從{seller}獲得{share}
en the products were chosen independently by our editors / (all/our)? (products/items/picks/recommendations/everything) (we (recommend/feature))? (are/is/was/were) (chosen/selected/reviewed/picked) independently [by our (editors/team/editorial team/writers)] / (products/everything) (are/is/was) independently (chosen/selected/reviewed) [by our (editors/team)] | zh 產品均由我們的編輯獨立挑選
en {org} <selects/select> and <reviews/review> products independently / {org} (select/selects/choose/review) (and/or) (review/reviews/recommend) (everything/products/items/all products)? independently / {org} independently (select/selects/review/reviews/evaluate/research/test) (and/,) (review/test/recommend/select) (everything/all products/products/every product/items) | zh {org}獨立挑選並評測產品
en this <does/do> not influence {swayed*} / (this/it/that) (does not/will not/would not/never) (influence/influences/affect/affects/impact) {swayed*} | zh 這不會影響{swayed*}
en {org} <earns/earn> from qualifying purchases as an Amazon Associate / as an Amazon (associate/affiliate) (,)? {org} (earn/earns) (a commission)? from qualifying purchases [{nocharge}] | zh 作為Amazon聯盟成員，{org}會從符合條件的購買中獲得收入
en some of the offers on {holder} are from advertisers who pay {org} / some of the (offers/products/cards/links) (on/in/that appear on) {holder} (are/come) from (advertisers/companies/partners/third party advertisers) (who/that/which/from which) (pay/compensate) (us/{org}) | zh {holder}上的部分優惠來自付費給{org}的廣告商

== seller ==
en companies | zh> 公司
en brands | zh> 品牌
en partners | zh> 合作夥伴
en our partners | zh> 我們的合作夥伴
en (merchants/retailers) | zh> 商家
`;
