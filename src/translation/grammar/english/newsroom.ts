import { verbSections } from '../../phrasebook/verb-table.ts';

/** Verbs of newsrooms and their guests. */
const VERBS = `
send sent = {np*} to {np#2*} | 將{np*}發送至{np#2*}
take took taken taking = full responsibility for {np*} | 對{np*}承擔全部責任
take took taken taking = great care with {np*} | 審慎處理{np*}
take took taken taking = steps to {vp} | 採取措施{vp}
sign = up with {np*} | 在{np*}註冊
contribute = to {vo-ing} | 有助{vo-ing}
click = through {np*} | 點擊{np*}
keep kept keeping = {np*} accurate and up to date | 保持{np*}準確並及時更新
keep kept keeping = {np*} (accurate/complete) | 保持{np*}準確
influence = which {nk*} we {vt} | 影響我們{vt}哪些{nk*}
write wrote written writing = about {np*} | 報導{np*}
`;

/** What English newsrooms say of their independence, of readers' comments, of links, sponsors and AI. */
export default `
# -- names before what they have: "The Gazette editors", "the software company Acme"
== swayed ==
en our reviews | zh> 我們的評測
en our recommendations | zh> 我們的推薦
en our (ratings or reviews/reviews or ratings) | zh> 我們的評級或評測

== subject ==
en our affiliate partners | zh> 我們的聯盟夥伴

== firmword ==
en company | zh> 公司
en firm | zh> 公司
en platform | zh> 平台
en provider | zh> 供應商
en brand | zh> 品牌
en retailer | zh> 零售商
en agency | zh> 機構
en startup | zh> 新創公司
en app | zh> 應用程式

== crewword ==
en (editor/editors) | zh> 編輯
en (editorial team/team) | zh> 團隊
en (writer/writers) | zh> 作者
en (reporter/reporters) | zh> 記者
en (contributor/contributors) | zh> 撰稿人
en (partner/partners) | zh> 合作夥伴
en (reader/readers) | zh> 讀者
en (website/site) | zh> 網站
en (newsletter/newsletters) | zh> 電子報
en affiliate program | zh> 聯盟計劃

== np ==
en (the/our)? {ad*} {firmword} {name} | zh> {ad*}{firmword}{name}
en (the/our)? {n} {firmword} {name} | zh> {n}{firmword}{name}
en (the/our)? {firmword} {name} | zh> {firmword}{name}
en (the/a/an/any)? {name} {crewword} | zh> {name}的{crewword}

== person ==
en the (commenter/commenters/poster/posters) | zh> 留言者
en our (editorial team/editorial staff) | zh> 我們的編輯團隊
en our editors | zh> 我們的編輯

== viewer ==
en the newspaper | zh> 該報
en the magazine | zh> 該雜誌
en my employer | zh> 本人的僱主
en (each/the individual) (author/contributor) | zh> 各作者
en the (author/writer) 's employer | zh> 作者的僱主

# -- independence
== judging ==
en (select/choose/pick) | zh> 挑選
en (review/evaluate/assess) | zh> 評測
en test | zh> 測試
en research | zh> 研究
en recommend | zh> 推薦

== everything ==
en everything (that)? we (recommend/feature) / (the)? products (that)? we (recommend/feature) | zh> 我們推薦的所有產品
en (all products/every product) | zh> 所有產品
en {np*} | zh> {np*}

== crew ==
en (our)? (editorial team/editorial staff) | zh> 我們的編輯團隊
en (our)? editors | zh> 我們的編輯
en (our)? (reporters/journalists) | zh> 我們的記者
en (our)? experts | zh> 我們的專家
en (our)? reviewers | zh> 我們的評測人員
en (our)? (team/staff) | zh> 我們的團隊
en (a/an/the)? {name} (editor/editors) | zh> {name}編輯
en (the)? {name} (editorial team/team) | zh> {name}團隊
en we | zh> 我們

== picked-by ==
en (chosen/selected/picked/hand picked/handpicked) | zh> 挑選
en (reviewed/evaluated) | zh> 評測
en tested | zh> 測試
en recommended | zh> 推薦

== goods ==
en (every/each) (item/product) | zh> 每件產品
en (every/each) (item/product) (on/in) {holder} | zh> {holder}的每件產品
en all (of)? (the/our)? (items/products/picks) | zh> 所有產品
en (the/our)? (items/products/picks) | zh> 產品
en all (of)? (the)? (items/products/picks) (on/in) {holder} | zh> {holder}的所有產品
en all (of)? (the)? (items/products/picks) (featured/recommended) (on/in) {holder} | zh> {holder}介紹的所有產品
en all (of)? (the)? (items/products/picks) (listed/shown) (on/in) {holder} | zh> {holder}所列的所有產品

== clause ==
en {crew} independently {judging*} {everything} / {crew} {judging*} {everything} independently | zh> {crew}獨立{judging*}{everything}
en {goods} (is/are/was/were/has been/have been) (carefully)? {picked-by*} by {crew} | zh> {goods}均由{crew}{picked-by*}
en {goods} (is/are/was/were/has been/have been) independently {picked-by*} by {crew} / {goods} (is/are/was/were/has been/have been) {picked-by*} independently by {crew} | zh> {goods}均由{crew}獨立{picked-by*}
en {goods} (is/are/was/were/has been/have been) independently {picked-by*} | zh> {goods}均經獨立{picked-by*}
en independently {picked-by*} by {crew} | zh> 由{crew}獨立{picked-by*}

== dear ==
en (truly/genuinely/really)? believe in | zh> 真心相信
en (truly/genuinely/really)? love | zh> 真心喜愛
en (personally)? use | zh> 使用
en (would)? (truly/genuinely/really)? trust | zh> 信任

== picked ==
en {good*} (that)? we {dear} | zh> 我們{dear}的{good*}
en {good*} (that)? I {dear} | zh> 本人{dear}的{good*}

== good ==
en (products/items) | zh> 產品
en things | zh> 東西
en brands | zh> 品牌
en companies | zh> 公司
en services | zh> 服務
en tools | zh> 工具
en experiences | zh> 體驗
en books | zh> 書籍
en places | zh> 地方

# -- whose views: comments, guests, employers
== whoviews ==
en of {name} | zh> {name}

== notmine ==
en my (employer/employer 's) | zh> 本人僱主
en (those of)? {whoviews} | zh> {whoviews}
en {name} 's | zh> {name}

== viewsof ==
en (the/any/all)? (views/opinions/views and opinions/opinions and views/comments/views or opinions) (expressed/contained/given/stated)? (in/on/by/within) {np*} | zh> {np*}所表達的觀點
en (the/any/all)? (views/opinions) (expressed)? (here/herein)? | zh> 所表達的觀點

== clause ==
en {viewsof} are those of {viewer} (,)? and do not (represent/reflect) (the (views/opinions/views or opinions) of/those of) {whoviews*} | zh> {viewsof}為{viewer}的觀點，並不代表{whoviews*}的觀點
en {viewsof} are those of {viewer} (,)? and do not necessarily (represent/reflect) (the (views/opinions/views or opinions) of/those of) {whoviews*} | zh> {viewsof}為{viewer}的觀點，不一定反映{whoviews*}的觀點
en {viewsof} are those of {viewer} (,)? (and)? not (those)? of {whoviews*} | zh> {viewsof}為{viewer}的觀點，並不代表{whoviews*}的觀點
en {viewsof} do not (represent/reflect) (the (views/opinions) of/those of) {whoviews*} | zh> {viewsof}並不代表{whoviews*}的觀點
en {viewsof} do not necessarily (represent/reflect) (the (views/opinions) of/those of) {whoviews*} | zh> {viewsof}不一定反映{whoviews*}的觀點
en (the)? (author/writer) 's (views/opinions) are (entirely/solely)? (their/his/her) own | zh> 作者的觀點純屬其個人觀點
en (all)? (opinions/views) (expressed)? (here)? (are/remain) (solely/entirely)? our own (,)? as always | zh> 一如既往，所有觀點均為我們自己的觀點
en (all)? (opinions/views) (expressed)? (here)? (are/remain) (solely/entirely)? my own (,)? as always | zh> 一如既往，所有觀點均為本人的觀點
en (all)? (the)? (opinions/views) (expressed)? (here)? are (solely/entirely)? my own (,)? and (do not (necessarily)? (represent/reflect) (the (views/opinions) of/those of)?/not (the views of/those of)?/are not (those of/the views of)) {notmine*} | zh> 所有觀點均為本人觀點，並不代表{notmine*}的觀點
en {doc} (are/is) (that/those) of {viewer} (,)? (and)? not (those)? of {whoviews*} | zh> {doc}為{viewer}的觀點，並不代表{whoviews*}的觀點
en {doc} (are/is) (that/those) of {viewer} (,)? and do not necessarily (represent/reflect) those of {whoviews*} | zh> {doc}為{viewer}的觀點，不一定反映{whoviews*}的觀點

== pred ==
en {vo} for your consideration | zh> {vo}，供您參考
en will be {ap} {pv} | zh> {pv}將{ap}
en (is/are) the sole responsibility of {np*} | zh> 由{np*}承擔全部責任
en (is/are) the responsibility of {np*} | zh> 由{np*}負責
en (is/are) (solely/entirely)? my own | zh> 為本人的觀點
en (shall/will/can) not be (held)? (liable/responsible) for {np*} / can accept no (responsibility/liability) for {np*} | zh> 對{np*}概不負責
en (is/are) always {ap} | zh> 始終{ap}
en (is/are/was/were) independently {made} by {np*} | zh> 由{np*}獨立{made}
en (is/are) not controlled by {np*} | zh> 不受{np*}控制
en (is/are/was/were) {made} with the (help/assistance/aid/use) of {np*} and {made#2} by {np#2*} | zh> 在{np*}協助下{made}，並由{np#2*}{made#2}
en (has/have) not been {vetted*} by {np*} for {np#2*} | zh> 未經{np*}就{np#2*}{vetted*}

== post ==
en (that)? {agent} link to | zh> {agent}所連結
en (that are)? linked (to/from) {np*} | zh> {np*}所連結
en (that)? {agent} (find/found) (in/on) {np*} | zh> {agent}在{np*}中看到
en (outside/beyond) (of)? our control | zh> 超出我們控制範圍
en (sent/transmitted) to or from {np*} | zh> 與{np*}之間傳送
en who make {np*} possible | zh> 使{np*}成為可能
en above | zh> 上述
en below | zh> 以下

== pv ==
en accordingly | zh> 相應
en for free | zh> 免費

== sentence ==
# what an "and" carries on, where the clause was cut before it
en and {deny} | zh> 亦{deny}

== deny ==
en (is/are) not guaranteed (as to/for) {np*} | zh> 不就{np*}作出保證
en (may/might) not {reflecting} {np*} | zh> 未必{reflecting}{np*}
en (has/have) not been (independently)? {vetted*} by {np*} | zh> 未經{np*}{vetted*}
en (has/have) not been {vetted*} | zh> 未經{vetted*}

== holder ==
en the (service/services) | zh> 本服務
en the blog | zh> 本部落格

== outside ==
en external (internet)? (sites/websites) | zh> 外部網站

# -- made by whom, with what
== clause ==
en (article/post/story) (written/created) with the (help/assistance/aid) of {aitool} | zh> 本文在{aitool}協助下撰寫
en (AI/A.I) (generated) (image/images/illustration/illustrations) | zh> AI生成的圖片

== made ==
en sponsored | zh> 贊助
en tested | zh> 測試
en submitted | zh> 提交
en evaluated | zh> 評估
en recommended | zh> 推薦
en moderated | zh> 審核
en (fact checked) | zh> 查核
en (chosen/picked) | zh> 挑選

== s ==
en no {nk*} (is/are) created | zh> 不會建立任何{nk*}
en no {nk*} of {np*} (is/are) (made/given) | zh> 不就{np*}作出任何{nk*}
en {np*} (is/was) (brought to you/presented) by {np#2*} | zh> {np*}由{np#2*}為您呈獻
en {np*} (provides/provide/offers/offer/shares/share) {np#2*} for (informational/information/reference/general information/general informational) purposes only | zh> {np*}提供{np#2*}，僅供參考
en {np*} (provides/provide/offers/offer/shares/share) {np#2*} for educational purposes only | zh> {np*}提供{np#2*}，僅供教育用途
en {np*} {pred} , however (,)? {pred#2} | zh> {np*}{pred}，但{pred#2}
en (every/each) {nk*} {pred} | zh> 每項{nk*}均{pred}
en (every/each) {nk*} {post} {pred} | zh> {post}的每項{nk*}均{pred}
en by {vo-ing} (,)? you agree to {vp} | zh> {vo-ing}即表示您同意{vp}
en as {s} (,)? (please)? {vp} | zh> 由於{s}，請{vp}

== np ==
en {whose} {nk*} 's {nk#2*} | zh> {whose}{nk*}的{nk#2*}
en (a/one) link to {np*} | zh> {np*}的連結
en the newspaper | zh> 該報
en the magazine | zh> 該雜誌
en (a/the)? curated selection of {np*} | zh> 精選的{np*}
en the creation of {np*} | zh> {np*}的製作
en {det?} {nk*} (,)? including (,)? without limitation (,)? {np*} | zh> {det?}{nk*}（包括但不限於{np*}）

== clause ==
en {ours} (shall/will/can) not be (held)? (liable/responsible) for {np*} (,)? (or/nor) (for)? any actions taken in reliance (thereon/on it/on them) | zh> {ours}不對{np*}承擔責任，亦不對依賴其而採取的任何行動承擔責任
en {maker*} (was/were/is/are) not involved in the (creation/production/writing) of {np*} | zh> {maker*}並未參與{np*}的製作
en {maker*} (had/has) no (role/involvement/part/input) in the (creation/production/writing) of {np*} | zh> {maker*}並未參與{np*}的製作
en I received (this/the) product for free in exchange for (an/my) honest (review/opinion) | zh> 本人免費獲得本產品，以換取誠實的評測
en we received (this/the) product for free in exchange for (an/our) honest (review/opinion) | zh> 我們免費獲得本產品，以換取誠實的評測
en I was not (compensated/paid) for {np*} | zh> 本人並未因{np*}獲得報酬
en {org} (is/was/are/were) not (compensated/paid) for {np*} | zh> {org}並未因{np*}獲得報酬
en neither {org} nor {org#2} (is/are) (compensated/paid) for {np*} | zh> {org}及{org#2}均未因{np*}獲得報酬

== vo ==
en {vt} , {vt#2} (,)? and {vt#3} {np*} | zh> {vt}、{vt#2}及{vt#3}{np*}
en {vt} , {vt#2} (,)? or {vt#3} {np*} | zh> {vt}、{vt#2}或{vt#3}{np*}
en {vt} (or (make/makes)/and (make/makes)) any representations about {np*} | zh> {vt}{np*}，或對其作出任何陳述
en accept (payment/money) from {np*} to {vp} | zh> 向{np*}收取款項以{vp}
en accept money for {np*} | zh> 因{np*}收取款項
${verbSections('vo', VERBS)}`;
