/** What publishers in English say in words of their own; the rest of the grammar is shared with other languages. */
export default `
== clause ==
en {org} <does/do> not provide {any?} {thing*} / {org} (does/do) not (provide/offer/give) {any?} {thing*} | zh> {org}不提供{any?}{thing*}
en {org} (is/are) not (responsible/accountable/to be held responsible) (or liable)? for {concern*} / {org} (shall/will/can/cannot/can not/may) not be (held)? responsible for {concern*} / {org} cannot be (held)? responsible for {concern*} | zh> {org}對{concern*}概不負責
en {org} (is/are) not liable for {concern*} / {org} (shall/will/can/may) not be (held)? liable for {concern*} / {org} cannot be (held)? liable for {concern*} | zh> {org}對{concern*}不承擔責任
en neither {org} nor {org#2} (is/are/shall be/will be) (liable/responsible) for {concern*} | zh> {org}及{org#2}均不對{concern*}承擔責任
en {org} (do/does) not endorse (,)? (and (is/are) not/or) responsible for {concern*} | zh> {org}不認可{concern*}，亦概不對其負責
en {doc} (is/are) (offered/provided/intended)? (as/for) general information only | zh> {doc}僅供一般參考
en {org} (was/were) not (compensated/paid) (for/for writing) {doc} | zh> {org}並未因{doc}獲得報酬
en {org} (is/are/am) not (paid/sponsored/compensated) by {checker*} | zh> {org}並未收取{checker*}的報酬
en {org} (only/will only) (recommend/recommends/review/feature) {picked} | zh> {org}只推薦{picked}
en (all)? (opinions/views) (expressed)? (here)? (are/remain) (entirely/100%)? my own | zh> 所有觀點均為我個人的觀點
en (the following/this) (content/article/post/story) (is/was) (brought to you/presented/provided) by {supplier*} | zh> 本內容由{supplier*}提供
en {org} (has/have) no editorial control (over/of) {doc} | zh> {org}對{doc}沒有編輯控制權
en {org} (has/have) no (control/say) (over/in) {doc} | zh> {org}對{doc}沒有控制權
en (individual/actual)? results (may/can/will) vary | zh> 結果可能有所不同
en (the)? value of (an/any)? (investment/investments) (can/may/could) (go down as well as up/go up or down/rise or fall/fall as well as rise) | zh> 投資價值可升亦可跌
en (the)? value of your (investment/investments/portfolio) (can/may/could) (go down as well as up/go up or down/rise or fall/fall as well as rise) | zh> 您的投資價值可升亦可跌
en it is advised that you {doing!base} / (it is advised/we advise/we recommend) that you {doing!base} {manner?} | zh> 建議您{manner?}{doing}
en {doc} may change at any time without notice / {doc} (is/are/may be) (subject to change/changed) at any time (and)? without (prior/further)? notice / {doc} (is/are) subject to change without (prior/further)? notice at any time | zh> {doc}可隨時變更，恕不另行通知
en {doc} (is/are/may be) (subject to change/changed) without (prior/further)? notice | zh> {doc}可能變更，恕不另行通知
en {doc} (may/might) not be {sound*} | zh> {doc}未必{sound*}
en nothing here should be regarded as {any?} {thing*} / nothing (here/herein/above/on these pages) (should/shall) be (considered/construed as/regarded as/taken as/interpreted as/treated as) {any?} {thing*}
  zh> 此處任何內容均不應被視為{any?}{thing*}
en nothing in {holder} constitutes {any?} {thing*} / nothing (in/on) {holder} (is/constitutes/represents/is intended to be/is intended as) {any?} {thing*} | zh> {holder}任何內容均不構成{any?}{thing*}
en {doc} (is/are) (believed/considered/thought) to be (reliable/accurate) (,)? but (is/are) not guaranteed | zh> {doc}被認為可靠，但不作保證
en {doc} (is/are/has been/have been/was/were) (obtained/derived/taken/gathered/compiled) from sources (we)? (believed/believe/considered/consider/deemed) (to be)? reliable | zh> {doc}來自被認為可靠的來源
en any (action/actions/decision/decisions/step/steps/trade/trades) (that)? you (take/make) (based on/based upon/on the basis of/in reliance on/as a result of) {doc} (is/are) (strictly/entirely)? at your own risk
  zh> 您根據{doc}採取任何行動，風險由您自行承擔
en {you} <is/are> encouraged to do their own research {when?} / {you} (are/is) (strongly)? (encouraged/advised/urged/invited/recommended) to (do/conduct/carry out/perform/undertake) (your/their/his) own (independent)? (research/due diligence/analysis/investigation/enquiries) {when?}
  zh> 建議{you}{when?}自行研究
en if you are unsure whether an investment is suitable for you, please consult ~{adviser*} / (please)? (speak to/speak with/consult/contact/talk to/seek advice from) ~{adviser*} if you are (unsure/not sure/uncertain/in doubt/in any doubt) (whether/about whether/if/as to whether) (an/the/any/this) (investment/product/service) is (suitable/appropriate/right) for you / if you are (unsure/uncertain/in doubt/in any doubt) (whether/about whether/if/as to whether) (an/the/any/this) (investment/product/service) is (suitable/appropriate/right) for you (,)? (please)? (speak to/consult/contact/talk to/seek advice from) ~{adviser*}
  zh> 如果您不確定某項投資是否適合您，請諮詢{adviser*}
en if in doubt, please consult ~{adviser*} / (please)? (speak to/consult/contact/talk to/seek advice from) ~{adviser*} if (you are)? (unsure/in doubt/in any doubt/uncertain) / if (you are)? (unsure/in doubt/in any doubt/uncertain) (,)? (please)? (speak to/consult/contact/talk to/seek advice from) ~{adviser*}
  zh> 如有疑問，請諮詢{adviser*}
en {doc?=it} <has/have> not been {vetted*} by {checker*} | zh> {doc?}未經{checker*}{vetted*}
en (all)? {viewkind} (expressed/here/expressed here)? are our own | zh> {viewkind}為我們自己的觀點
en this is ~{genre} | zh> 本文為{genre}
en {doc} (is/are/was/were) [a/an] {genre} | zh> {doc}為{genre}
en {subject*} (have/has) no (influence/control/say/bearing) (on/over/in) {swayed*} | zh> {subject*}對{swayed*}沒有影響
en {you} (are/is) (cautioned/advised/reminded/warned) (not to place undue reliance on/not to rely unduly on/against placing undue reliance on) {prediction} | zh> 提醒{you}不要過分依賴{prediction}
en {doc?=it} <is/are> not for {purpose*} purposes / {doc?=it} (is/are) not (intended/meant/designed/provided/suitable) for {purpose*} (purposes/use)? | zh> {doc?}不用於{purpose*}用途
en {doc} (is/are) indicative | zh> {doc}屬指示性質
en (the)? tax treatment (of {product*})? (depends/will depend/is dependent) (on/upon) {yourneeds} | zh> 稅務處理取決於{yourneeds}
en it may change in the future / (and)? (may/could) (change/be subject to change) in (the)? future | zh> 將來可能會改變
en {org} may have (a/any)? (conflict/conflicts) of interest that (could/may/might) affect the objectivity of {doc} | zh> {org}可能存在利益衝突，可能會影響{doc}的客觀性
en {org} (may/might/could) have (a/potential/a potential)? (conflict/conflicts) of interest | zh> {org}可能存在利益衝突
en all (figures/amounts/prices/values) are (stated/quoted/expressed/given/shown)? in {money} (unless otherwise (stated/noted/indicated/specified)) | zh> 除另有說明外，所有數字均以{money}計
en {doc} (has/have) not been (confirmed/verified/corroborated) by {checker*} | zh> {doc}未經{checker*}證實
en by (using/accessing/visiting/browsing/continuing to use) {holder} (,)? you (agree to/accept/consent to) {terms*} | zh> 使用{holder}即表示您同意{terms*}
en leverage (can/may) (magnify/amplify/increase/multiply) (both)? (gains/profits) (and/as well as) losses | zh> 槓桿可能放大收益和損失
en {doc} (was/were/has been) (generated/created/produced) (with the (help/assistance/aid) of/using/with) {aitool} and (reviewed/checked) by (an/our)? (editor/editors) | zh> {doc}借助{aitool}生成，並經編輯審閱
en {doc} (was/were/has been) written (with the (help/assistance/aid) of/using/with) {aitool} and (reviewed/checked) by (an/our)? (editor/editors) | zh> {doc}借助{aitool}撰寫，並經編輯審閱
en (the)? (price/prices/value) of {ware} (can/may) (fall as well as rise/go down as well as up/rise and fall) | zh> {ware}價格可跌可升
en {doc} (is/are) (provided/intended) for general information | zh> {doc}供一般參考

en {subject*} (is/are) (a client/clients/customers/a customer) of {org} | zh> {subject*}為{org}的客戶
en {org} (holds/hold/has/have) {position} in {company*} | zh> {org}持有{company*}的{position}

== paper ==
en (the/any)? (relevant/applicable)? (prospectus/offering documents/offering document) | zh> 招股說明書

== vetted ==
en reviewed | zh> 審閱
en checked | zh> 核對
en audited | zh> 審計
en moderated | zh> 審核
en approved | zh> 批准
en endorsed / otherwise endorsed | zh> 認可
en verified | zh> 核實
en commissioned | zh> 委託
en edited | zh> 編輯

== checker ==
en any advertiser / advertisers / any of our advertisers | zh> 任何廣告商
en any of our partners / any partner / our partners | zh> 我們的任何合作夥伴
en any of these entities / any of the entities / these entities / any of these companies | zh> 任何該等機構
en the companies mentioned / any (of the companies/company) mentioned / any of the companies listed | zh> 文中提及的公司
en {regulator} | zh> {regulator}
en {org} | zh> {org}

== viewkind ==
en opinions / opinion | zh> 觀點
en views | zh> 看法
en reviews | zh> 評論

== genre ==
en (contributed/guest/reader) (article/contribution) | zh> 投稿文章
en guest post / guest (column/article/commentary) | zh> 客座文章
en opinion piece / opinion (article/column) / op ed | zh> 評論文章
en paid press release | zh> 付費新聞稿
en sponsored press release | zh> 贊助新聞稿
en press release | zh> 新聞稿
en sponsored content (sg) / sponsored (post/article/story/feature) | zh> 贊助內容
en partner content (sg) / (partner/partnered/branded) (content/post/article) | zh> 合作內容
en paid advertisement | zh> 付費廣告
en paid content (sg) / paid (post/article/feature) | zh> 付費內容
en marketing communication / marketing (material/document) | zh> 市場推廣資料

== prediction ==
en forward-looking statements / (any/the)? forward looking statements | zh> 前瞻性陳述
en (these/such/any such) forward looking statements | zh> 該等前瞻性陳述
en {doc} | zh> {doc}

== money ==
en (US/U.S) dollars / USD | zh> 美元
en euros / EUR / euro | zh> 歐元
en pounds sterling / GBP | zh> 英鎊
en Hong Kong dollars / HKD | zh> 港元
en Canadian dollars / CAD | zh> 加元
en Australian dollars / AUD | zh> 澳元
en Japanese yen / yen | zh> 日元

== terms ==
en (our/the) terms of use | zh> 我們的使用條款
en (our/the) terms and conditions | zh> 我們的條款及細則
en (our/the) terms of service | zh> 我們的服務條款
en (our/the) privacy policy | zh> 我們的隱私政策
en this disclaimer / the (above)? disclaimer | zh> 本免責聲明

== credential ==
en licensed | zh> 持牌
en qualified / suitably qualified / appropriately qualified | zh> 合格
en registered | zh> 註冊
en certified | zh> 認證
en authorised / authorized | zh> 獲授權的
en independent | zh> 獨立

== adviser ==
en {credential} {adviser} | zh> {credential}{adviser}
en financial professional / financial (professionals/expert/experts) | zh> 財務專業人士
en financial planner / financial planners | zh> 理財規劃師

== tailor ==
en personalised / personalized / (individualised/individualized/tailored/individual) | zh> 個人化
en independent | zh> 獨立
en specific | zh> 具體的
en professional | zh> 專業

== thing ==
en {tailor} {field*} advice | zh> {tailor}{field*}建議
en (an/any)? offer to sell or (a/the/any)? solicitation of (an/any)? offer to (buy/purchase/subscribe for) {product*} | zh> 出售{product*}的要約或購買{product*}的要約邀請

== holder ==
en this communication | zh> 本通訊
en this email | zh> 本電郵
en this message | zh> 本訊息 | hans 本消息
en this material / the material / this content piece / these materials | zh> 本資料 | hans 本材料
en this publication | zh> 本刊物
en this commentary | zh> 本評論
en the publication | zh> 該刊物
en this presentation | zh> 本簡報
en this advertisement / this ad | zh> 本廣告
en the report | zh> 該報告
en the article / the story | zh> 該文章
en the document | zh> 該文件
en this blog | zh> 本部落格 | hans 本博客

== trouble ==
en (any/all)? {loss*} (that/which)? you (may/might/could) (incur/suffer/sustain/experience) (as a result of/from/by/through/in connection with/when/due to) {cause*} | zh> 您可能因{cause*}而遭受的任何{loss*}

== asset ==
en investments (pl) / investments / an investment | zh> 投資
en crypto-assets (pl) / crypto assets / (digital/virtual/crypto) (assets/currencies) / cryptoassets | zh> 加密資產

== matter ==
en AI-generated {content*} (pl) / AI generated {content*} | zh> AI生成的{content*}
en (the)? inclusion of (a/any)? (link/links) (to {outside})? | zh> 提供連結

== content ==
en links to third-party websites (pl) / links to (third party/external/other) (websites/sites) | zh> 第三方網站連結
en rumours (pl) / (rumours/rumors) | zh> 傳聞
en summaries (pl) / summary | zh> 摘要

== doing ==
en <^initiate> {position} in {company*} / (initiate/open/take/take up/establish) {position} in {company*} | zh> 建立{company*}的{position}
en <^lose/lost> value / (lose value/fall in value/decrease in value/decline in value) | zh> 貶值
en <^receive> {pay} from {benefactor} / (receive/earn/get/accept/receives/earns) {pay} from {benefactor} | zh> 從{benefactor}收取{pay}

== being ==
en <^hold/held> {position} in {company*} / (hold/holds/have/has/own/owns) {position} in {company*} | zh> 持有{company*}的{position}
en <^imply/implied/implying> endorsement / (imply/constitute/mean/suggest) (an/any/our)? (endorsement/approval) [by us] | zh> 意味著認可

== position ==
en (a)? (beneficial)? long (position/positions) | zh> 多頭倉位
en (a)? short (position/positions) | zh> 空頭倉位

== benefactor ==
en (the)? (companies/brands/providers/partners/advertisers) (mentioned/featured/listed/covered/reviewed/that appear/appearing/shown) (on/in) {holder} | zh> {holder}所列的公司
en (the)? companies whose (products/services/offers) (we review/are reviewed/appear here) | zh> 我們所評測產品的公司

== stake ==
en (shares/stock/positions/interests) (in/of) (several/a number) of the (companies/stocks/securities) (mentioned/discussed/named/covered) | zh> 文中提及的若干公司的股份
en (shares/stock/positions/interests) (in/of) some of the (companies/stocks/securities) (mentioned/discussed/named/covered) | zh> 文中提及的部分公司的股份
en (shares/stock/a stake/an interest) in the company | zh> 該公司的股份

== person ==
en the author and their family (pl) / the (author/writer) and (his/her/their) (family/family members/spouse) | zh> 作者及其家人
en the bank | zh> 該銀行

== state ==
en (out of date/outdated/stale/obsolete) | zh> 過時
en (highly/extremely/very)? volatile and unregulated | zh> 波動劇烈且不受監管

== subject ==
en the companies mentioned (pl) / the companies (mentioned/discussed/covered/named) (in {holder})? | zh> 文中提及的公司

== manner ==
en carefully (before/prior to) investing | zh> 在投資前仔細
en (before/prior to) investing | zh> 在投資前
en (over/within/in/during) the next {count} days | zh> 在未來{count}天內
en (over/within/in/during) the next {count} hours | zh> 在未來{count}小時內

== count ==
en {number} | zh> {number}
en three | zh> 三
en five | zh> 五
en seven | zh> 七
en ten | zh> 十

== swayed ==
en our (editorial content/coverage/reporting/editorial decisions) | zh> 我們的編輯內容
en which {content*} we (write about/cover/review/feature) | zh> 我們撰寫哪些{content*}

== purpose ==
en convenience / your convenience | zh> 方便
en trading | zh> 交易

== expected ==
en (our/management 's) (expectations/forecasts/estimates) | zh> 我們的預期
en (the/actual)? (actual)? market (price/prices) | zh> 實際市場價格

== persons ==
en any person in any jurisdiction where its publication would be unlawful (sg) / (any person/any persons/persons/anyone) in any (jurisdiction/country) where (its/such/the) (publication/distribution/use/availability) (would be/is) (unlawful/prohibited/contrary to (local)? law[s]?) | zh> 身處發布即屬違法的司法管轄區的任何人士

== picked ==
en (brands/products) (that)? we (truly/genuinely)? believe in | zh> 我們相信的品牌
en (products/things/brands) (that)? we (would use/use) ourselves | zh> 我們自己也會使用的產品
en (products/things/brands) (that)? I (would use/use) myself | zh> 我自己也會使用的產品

== thing ==
en (a)? (substitute/replacement) for {instead*} | zh> {instead*}的替代品

== instead ==
en {field*} advice / (the advice of/advice from) (a)? {field*} professional | zh> {field*}建議
en (obtaining/seeking)? professional {field*} (advice/counsel) | zh> 專業{field*}建議
en consultation / professional consultation | zh> 諮詢
en (your/the exercise of your) own (judgment/judgement/research) | zh> 您自己的判斷

== adviser ==
en (doctor/physician/doctors/physicians) | zh> 醫生
en (health care/healthcare/medical) (professional/provider/professionals) | zh> 醫護人員
en (tax/accounting) professional[s] | zh> 稅務專業人士

== asset ==
en these products (pl) / these products | zh> 該等產品

== matter ==
en these statements (pl) / these statements | zh> 該等陳述

== adjective ==
en user / user generated | zh> 用戶
`;
