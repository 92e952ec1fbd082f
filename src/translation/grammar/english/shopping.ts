/** What English publishers say of links that earn them something: what the reader buys and where, who earns, what it costs, what the money is for. */
export default `
== earner ==
en us | zh> 我們
en me | zh> 本人
en {org} | zh> {org}

# -- links, by where they stand and whose they are
== pagesword ==
en (article/articles/stories) | zh> 文章
en (post/posts/blog posts) | zh> 文章
en (review/reviews) | zh> 評測
en (guide/guides) | zh> 指南
en (newsletter/newsletters) | zh> 電子報
en (email/emails) | zh> 電郵
en (video/videos) | zh> 影片
en content | zh> 內容
en (site/website/sites/websites) | zh> 網站
en (page/pages) | zh> 頁面

== linkplace ==
en {holder} | zh> {holder}的
en our {pagesword*} | zh> 我們{pagesword*}中的
en my {pagesword*} | zh> 本人{pagesword*}中的

== found ==
en (in/on/from/within/throughout) {linkplace} / (that)? you (find/see) (in/on/throughout) {linkplace} | zh> {linkplace}

== ourlinks ==
en (the/any/our/these)? links {found} | zh> {found}連結
en (any of the links/one of the links/a link/any link) {found} | zh> {found}任何連結
en (some of the/some of these/certain/some) links {found} | zh> {found}部分連結
en (the/any/our/these)? affiliate (links/link) {found} | zh> {found}聯盟連結
en some (of (the/these/our))? links | zh> 部分連結
en (such/those/these) links | zh> 該等連結
en (our/the)? (retail/product/shopping) links | zh> 我們的購物連結
en one of my (affiliate)? links | zh> 本人的其中一個聯盟連結
en my (affiliate)? (link/links) | zh> 本人的聯盟連結
en (any/the/these/a)? {name} (link/links) | zh> {name}的連結
en (the)? (link/links) below | zh> 以下連結
en (the)? (link/links) above | zh> 以上連結

== purchase ==
en subscribe to {np*} | zh> 訂閱{np*}
en (sign up for/register for/register with/sign up with) {np*} | zh> 註冊{np*}

== occasion ==
en (if/when/whenever/should) you {purchase} or {purchase#2} (through/via/using) {ourlinks} | zh> 如果您透過{ourlinks}{purchase}或{purchase#2}
en (on/for/from) {bought*} | zh> 對於{bought*}

== bought ==
en some (of the)? (items/products) (purchased/bought/sold/ordered)? (through/via/from/on/using) {ourlinks} | zh> 透過{ourlinks}購買的部分商品
en (any/the/all)? (items/products/things) (that)? you (choose to/decide to)? (buy/purchase/order) | zh> 您購買的商品
en some (of the)? (items/products/things) (that)? you (choose to/decide to)? (buy/purchase/order) | zh> 您購買的部分商品
en (any/the/all)? purchases (that)? you make | zh> 您的購買
en (any/the/all)? (items/products) (that are)? (purchased/bought/sold/ordered) (through/via/from/on/using) {ourlinks} | zh> 透過{ourlinks}購買的商品
en (any/the/all)? (items/products) (that are)? (purchased/bought/sold/ordered) (through/via/from/on) {site} | zh> 透過{site}購買的商品
en (any/the)? sales (made/generated)? (through/via/from) {ourlinks} | zh> 透過{ourlinks}產生的銷售

== share ==
en (a/an)? affiliate (commission/commissions) | zh> 聯盟佣金
en (a/an)? (small/modest/little/tiny) affiliate (commission/commissions) | zh> 少量聯盟佣金
en (a)? (portion/share) of sales or other compensation | zh> 部分銷售收入或其他報酬
en (a)? (portion/share/cut/percentage) of (the)? sales | zh> 部分銷售收入
en (a)? small (portion/share/cut/percentage) of (the)? sales | zh> 一小部分銷售收入

== nocharge ==
en (,/—)? (and/but)? {free-of} (to/for) you / (,/—)? (and/but)? it (does not/will not) cost you (anything)? (extra/more) | zh> {free-of?}您無需支付額外費用
en (,/—)? {free-of} (to/for) (our)? readers | zh> {free-of}讀者無需支付額外費用
en (,/—)? (and/but)? without (increasing/raising/affecting/changing) (your (cost/costs/price)/the price you pay) / (,/—)? (and/but)? the price is the same for you / (,/—)? (and/but)? you (will)? pay the same price | zh> 您支付的價格不變

== free-of ==
en (at/with) (no/zero) (extra/additional/added/further)? (cost/expense/charge) | zh> ∅
en without any (extra/additional/added) (cost/costs/charge) | zh> ∅

== partnership ==
en as part of (our/its/their/the/an) affiliate (partnership/partnerships/relationship/relationships/program/programs/agreement/agreements) with {np*} | zh> 根據與{np*}的聯盟合作關係

# -- who may earn what, when
== gain ==
en (may/might/could/can) (also)? (earn/receive/get/make/collect) | zh> 可能會獲得
en (will)? (also)? (earn/earns/receive/receives/get/gets/make/makes) | zh> 會獲得

== bring ==
en (may/might/could/can) (earn/bring/generate) | zh> 可能會為

== hold-links ==
en (contains/contain/includes/include/has/have) affiliate links (,/—)? | zh> 包含聯盟連結
en (may/might) (contain/include) affiliate links (,/—)? | zh> 可能包含聯盟連結

== clause ==
en {org} {gain} {share} {occasion?} {partnership} / {partnership} (,)? {org} {gain} {share} {occasion?} | zh> {partnership}，{occasion?}，{org}{gain}{share}
en {occasion} (,)? {org} {gain} {share} that (helps/help) (to)? (support/fund) {np*} {nocharge?} | zh> {occasion}，{org}{gain}{share}，用以支持{np*}，{nocharge?}
en {np*} {bring} {earner} {share} {nocharge?} | zh> {np*}{bring}{earner}帶來{share}，{nocharge?}
en (purchases/buying/shopping) (made)? (through/via/using/from) {ourlinks} {bring} {earner} {share} {nocharge?} | zh> 透過{ourlinks}進行的購買{bring}{earner}帶來{share}，{nocharge?}
en {doc} {hold-links} (that/which) {bring} {earner} {share} {occasion?} {nocharge?} | zh> {doc}{hold-links}，{occasion?}，{bring}{earner}帶來{share}，{nocharge?}
en {doc} {hold-links} (for/from/through) which {org} {gain} {share} {occasion?} {nocharge?} | zh> {doc}{hold-links}，{occasion?}，{org}{gain}{share}，{nocharge?}
en {org} (also)? (use/uses) affiliate links to (earn/make) {share} {occasion?} {nocharge?} | zh> {occasion?}，{org}會透過聯盟連結獲得{share}，{nocharge?}
en {org} {gain} {share} from {ourlinks} {nocharge?} | zh> {org}{gain}{ourlinks}帶來的{share}，{nocharge?}
en {org} {gain} {share} from {np*} {occasion} {nocharge?} / {occasion} (,)? {org} {gain} {share} from {np*} {nocharge?} | zh> {occasion}，{org}{gain}由{np*}支付的{share}，{nocharge?}
en as (an)? (affiliate/affiliates) (,)? {org} (may/might/could) earn from qualifying purchases | zh> 作為聯盟成員，{org}可能會從符合條件的購買中獲得收入
en (deals/offers/discounts) may (expire/end) {anytime?} | zh> 優惠可能{anytime?}到期
en {ourlinks} (are/is) (an)? affiliate (links/link) | zh> {ourlinks}為聯盟連結
en {ourlinks} (may/might) be (an)? affiliate (links/link) | zh> {ourlinks}可能為聯盟連結
en both (links)? are affiliate links | zh> 兩者均為聯盟連結
en {np*} (may/might) (also)? (contain/include) {promo*} | zh> {np*}可能包含{promo*}

== anytime ==
en at any time | zh> 隨時

== promo ==
en (advertising/ads/advertisements) | zh> 廣告
en (deals/offers/special offers) | zh> 優惠
en affiliate links | zh> 聯盟連結
en sponsored content | zh> 贊助內容

# -- programmes, and what the money is for
== clause ==
en {org} (is/are/am) (a)? (participant/participants) in the Amazon Services LLC Associates Program (,)? an affiliate advertising program designed to provide a means for (us/sites/websites) to earn (advertising)? fees by (advertising and)? linking to {web} (and affiliated (sites/websites))? | zh> {org}參與Amazon Services LLC Associates Program，該聯盟廣告計劃旨在讓網站透過連結至{web}賺取廣告費
en {org} (is/are/am) (a)? (participant/participants) in the Amazon Services LLC Associates Program | zh> {org}參與Amazon Services LLC Associates Program
en {org} (participates/participate) in (various)? affiliate (marketing)? (program/programme/programs/programmes) | zh> {org}參與聯盟推廣計劃
en {np*} (is/are) reader (supported/funded) / {np*} (is/are) supported by (its/our/their) readers | zh> {np*}由讀者支持
en {np*} (is/are) audience supported / {np*} (is/are) supported by (its/our/their) audience | zh> {np*}由受眾支持
en (here is how/see how/learn how/this is how) (it/this) works | zh> 請參閱運作方式
en (here is how/see how/learn how/this is how) we make money | zh> 請參閱我們的收入來源
en (please)? (see/read) our {nk*} | zh> 請參閱我們的{nk*}
en (learn more/read more) | zh> 了解更多
en (this/which) (helps/help) (to)? (support/fund) {np*} / which (supports/support) {np*} | zh> 這有助支持{np*}
en (thank you/thanks) for your support | zh> 感謝您的支持
en (thank you/thanks) for supporting {np*} | zh> 感謝您支持{np*}

== vo ==
en (buy/shop/purchase) (through/via/using) {ourlinks} | zh> 透過{ourlinks}購買
en (click/click through) to {np*} | zh> 點擊前往{np*}
en keep {np*} running | zh> 維持{np*}的運作
en keep {np*} free | zh> 讓{np*}保持免費
en keep {np*} free (of/from) (ads/advertising) | zh> 讓{np*}沒有廣告

== vo-ing ==
en (buying/shopping/purchasing) (through/via/using) {ourlinks} | zh> 透過{ourlinks}購買
en (clicking/clicking through) to {np*} | zh> 點擊前往{np*}
en keeping {np*} free (of/from) (ads/advertising) | zh> 讓{np*}沒有廣告
`;
