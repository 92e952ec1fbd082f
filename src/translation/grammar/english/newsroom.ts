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
en the (editor/editors) | zh> 編輯

== company ==
en Amazon | zh> Amazon

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
en everything (that)? we (recommend/feature) | zh> 我們推薦的一切
en (the)? products (that)? we (recommend/feature) | zh> 我們推薦的產品
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
en we | zh> 我們

== picked-by ==
en (chosen/selected/picked/hand picked/handpicked) | zh> 挑選
en (reviewed/evaluated) | zh> 評測
en tested | zh> 測試
en recommended | zh> 推薦

== was ==
en (is/are/was/were/has been/have been) | zh> ∅

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
en {goods} {was} {picked-by*} by {crew} | zh> {goods}{was}均由{crew}{picked-by*}
en {goods} {was} independently {picked-by*} by {crew} / {goods} {was} {picked-by*} independently by {crew} | zh> {goods}{was}均由{crew}獨立{picked-by*}
en {goods} {was} independently {picked-by*} | zh> {goods}{was}均經獨立{picked-by*}
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

# -- whose views: comments, guests, employers
== whoviews ==
en of {name} | zh> {name}

== notmine ==
en my (employer/employer 's) | zh> 本人僱主
en {name} 's | zh> {name}
en (those of)? {whoviews} | zh> {whoviews}

== speaks ==
en do not (represent/reflect) (the (views/opinions) of/those of) | zh> 並不代表
en do not necessarily (represent/reflect) (the (views/opinions) of/those of) | zh> 不一定反映
en not (those)? of | zh> 並不代表

== viewsof ==
en (the/any/all)? (views/views and opinions/opinions and views/comments/views or opinions) (expressed/contained/given/stated)? (in/on/by/within) {np*} | zh> {np*}所表達的觀點
en (the/any/all)? opinions (expressed/contained/given/stated)? (in/on/by/within) {np*} | zh> {np*}所表達的意見
en (the/any/all)? (views/opinions) (expressed)? (here/herein)? | zh> 所表達的觀點

== clause ==
en {viewsof} are those of {viewer} (,)? (and)? {speaks} {whoviews*} | zh> {viewsof}為{viewer}的觀點，{speaks}{whoviews*}的觀點
en {viewsof} are (solely/entirely)? my own (,)? and {speaks} {notmine*} | zh> {viewsof}為本人觀點，{speaks}{notmine*}的觀點
en {viewsof} are (solely/entirely)? my own | zh> {viewsof}為本人觀點
en {viewsof} (are)? {speaks} {whoviews*} | zh> {viewsof}{speaks}{whoviews*}的觀點
en (the)? (author/writer) 's (views/opinions) are (entirely/solely)? (their/his/her) own | zh> 作者的觀點純屬其個人觀點
en (all)? (opinions/views) (expressed)? (here)? (are/remain) (solely/entirely)? our own (,)? as always | zh> 一如既往，所有觀點均為我們自己的觀點
en (all)? (opinions/views) (expressed)? (here)? (are/remain) (solely/entirely)? my own (,)? as always | zh> 一如既往，所有觀點均為本人的觀點
en (all)? (the)? (opinions/views) (expressed)? (here)? are (solely/entirely)? my own (,)? and (do not reflect/not) {notmine*} | zh> 所有觀點均為本人觀點，並不代表{notmine*}的觀點
en (all)? (the)? (opinions/views) (expressed)? (here)? are (solely/entirely)? my own (,)? and {speaks} {notmine*} | zh> 所有觀點均為本人觀點，{speaks}{notmine*}的觀點
en {doc} are those of {viewer} (,)? (and)? {speaks} {whoviews*} | zh> {doc}為{viewer}的觀點，{speaks}{whoviews*}的觀點
`;
