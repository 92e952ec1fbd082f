/** Whose views these are, where they come from, what the publisher does not stand for. */
export default `
== opinionword ==
en personal views (pl) / personal (opinion/opinions/view/views) / own (views/opinions) | zh (個人/本人/私人/個人的/本人的)(觀點/意見/看法/見解/觀點和看法/想法) / 個人觀點 | ja (個人的な/個人の/私的な)(見解/意見/考え) / 個人的見解 / 私見 | ko 개인적인 (견해/의견) / 개인(의)? (견해/의견) / 개인적 (견해/의견) | de (persönliche/eigene/persönlichen)[n] (Meinung/Ansichten/Meinungen/Ansicht/Einschätzung) | fr (opinion/opinions/avis) personnel[le][s] / point de vue personnel | es opinión personal / opiniones personales / punto de vista personal
en> personal position | zh 個人立場 / (個人/本人/私人/個人的/本人的)立場
en> personal statements (pl) | zh 個人言論 / (個人/本人/個人的/本人的)言論
en independent views (pl) / independent opinion | zh 獨立觀點 / 獨立(的)?(見解/意見/看法)
en views (pl) / view / viewpoint / views and opinions / opinions and views | zh 觀點 / 看法 / 見解 / 論點 | ja 見解 | ko 견해 / 관점 | de Ansichten / Ansicht / Einschätzungen / Einschätzung / Sichtweise | fr point[s] de vue / vues | es punto de vista / puntos de vista / visión
en position / positions / stance | zh 立場 / 態度 | ja 立場 | ko 입장 / 공식 입장 / 공식입장 | de Position / Haltung / Standpunkt | fr position / positions | es posición / postura / línea editorial
en official position | zh 官方立場
en official views (pl) / official (view/views) | zh 官方觀點 / 官方(意見/看法) | ja 公式(の)?見解
en opinion / opinions | zh 意見 | ja 意見 | ko 의견 | ko 의견 / 생각 | de Meinung / Meinungen / Auffassung | fr opinion / opinions / avis | es opinión / opiniones
en editorial policy | zh 編輯方針 | ja 編集方針 | ko 편집 (방향/방침) | es línea editorial
en policy | zh 政策
en recommendations (pl) | zh 建議
en editorial line | fr ligne éditoriale

== whoviews ==
en {viewer} | zh {viewer} | ja {viewer} | ko {viewer} | de {viewer} | fr {viewer} | es {viewer}
en {brand} | zh {brand}

== viewer ==
en the author of {holder} | zh {holder}作者
en {name} and {name#2} (pl) | zh {name}和{name#2}
en {org} / that of {org} / those of {org} | zh {org} | ja {org} | ko {org} | de {org} | fr {org} | es {org}
en the respective authors (pl) / their (respective)? authors / the individual authors / their respective authors | zh 各作者 / 相關作者 / 各自作者 | ja 各執筆者 / 各著者 | de der jeweiligen Autoren / des jeweiligen (Autors/Verfassers) | fr leurs auteurs [respectifs] | es sus [respectivos] autores
en users (pl) / the (user/users/commenters/posters) / their (authors/posters) | zh 網友 / 用戶 / 網民 / 發帖人 / 發言者 / 留言者 / 評論者 / 發布用戶 | ja 投稿者 / ユーザー | ko 이용자 / 네티즌 / 작성자 | de Nutzer / Leser | fr internautes / utilisateurs / lecteurs | es usuarios / lectores
en interviewees (pl) / the interviewee | zh 受訪者 / 被訪者 / 採訪對象 | fr personnes interrogées
en analysts (pl) / the (analyst/analysts) / the analyst | zh 分析師 / 分析員 | ja アナリスト | ko 애널리스트 / 분석가 | de des Analysten | fr l'analyste | es el analista
en investment experts (pl) | zh 投資專家 / 專家
en guests (pl) | zh 嘉賓
en the speaker | zh 發言人
en the institution | zh 機構 / 所在機構 / 所屬機構
en the author's employer / the (author/writer) 's employer / (his/her/their/my) employer | zh 作者所在機構 / 作者所屬機構 / 作者(的)?僱主 | ja 所属(する)?(組織/団体/企業) | ko 소속 (기관/회사) | fr son employeur | es su empleador
en the original media | zh 原媒體
en this website or its management | zh 本網站或其管理層
en their own | zh 其本人 / 其自己

== elsewhere ==
en other media (pl) / other (publications/outlets) / another (publication/site) | zh 其他媒體 / 其它媒體 / 他媒 / 其他媒體平台 / 其他機構 / 合作媒體 / 第三方媒體 | de anderen Medien | fr d'autres médias | es otros medios
en the internet | zh 互聯網 / 網絡 / 網路
en public sources (pl) / publicly available (sources/information) | zh 公開資料 / 公開(信息/渠道/來源/資訊/市場資料) | de öffentlich zugänglichen Quellen | fr sources publiques | es fuentes públicas
en third parties (pl) / a third party | zh 第三方 / 第三者 | ja 第三者 | ko 제3자 | de Dritten | fr tiers | es terceros
en {org} | zh {org} | de {org} | fr {org} | es {org} | ja {org} | ko {org}

== stance ==
# what the publisher does not do by printing something; follows "that {org}"
en <agrees/agree> with {theirviews} / (agrees/agree) with {theirviews} / (endorses/endorse/supports/support/shares/share) {theirviews} / endorsing {theirviews}
  zh 贊同{theirviews}
  zh (贊同/同意/認同/讚同/贊成/讚成){theirviews} | de (teilt/unterstützt) {theirviews}
en> <endorses/endorse> {theirviews} | zh> 認可{theirviews}
en <confirms/confirm> {theirdesc} / (confirms/confirm) {theirdesc}
  zh 證實{theirdesc}
  zh (證實/證明/確認)(了)?{theirdesc}
en <verifies/verify> {theirdesc} | zh 核實{theirdesc}
en <confirms or agrees/confirm or agree> with {theirviews} | zh 證實或贊同{theirviews} / (證實或贊成/證實或贊同/確認或贊同/證實或讚成){theirviews}
en <supports/support> {theirviews} | zh 支持{theirviews}
en <is/are> responsible for {about} / <takes/take> responsibility for {about}
  zh 對{about}負責
  zh 對{about}(負責/承擔責任/負有責任)
en <supports or opposes/support or oppose> it | zh 支持或反對

== theirviews ==
en its views / (the/its/their/these) (views/opinions) | zh 其觀點 / (其/其中的?/該/該等)(觀點/意見/看法) | de (diese/deren) (Ansichten/Meinungen/Ansicht/Meinung)
en its position / (the/its/their) position | zh 其立場 / (其/其中的?/該/該等)立場
en its content / (the/its/their) content | zh 其內容 / (其/其中的?/該/該等)內容
en its statements / (the/its/their/these) statements | zh 其言論 / (其/其中的?/該/該等)言論
en its views or position | zh 其觀點或立場 / (其/其中的?/該/該等)觀點(或/及/和)立場
en the views in {holder} | zh {holder}的觀點 / {holder}(的)?(觀點/意見/看法/立場)

== theirdesc ==
en its description / (its/the/their) (description/descriptions) | zh 其描述 / (其)?描述
en its statements / (its/the/their) statements | zh 其陳述 / (其)?陳述
en its content / (its/the/their) content | zh 其內容 / (其)?(所述)?內容
en the truthfulness of its content | zh 其內容的真實性 / (其)?內容的真實性
en the truthfulness of its description | zh 其描述的真實性 / (其)?描述的真實性
en its truthfulness | zh 其真實性 / 其?真實性

== goal ==
en convey more information / (convey/spread/pass on/disseminate) (more/further) information | zh 傳遞更多資訊 / (傳遞/傳播)更多(的)?(信息/資訊/訊息)
en provide more information / (provide/share) (more/further) information | zh 提供更多資訊 / 提供更多(的)?(信息/資訊/訊息)
en share information | zh 分享資訊 / 分享(信息/資訊/訊息)
en convey market information | zh 傳遞市場資訊 / 傳遞(更多)?市場(信息/資訊/訊息)
en convey information better | zh 更好地傳遞資訊 / 更好(地/的)?傳遞(信息/資訊/訊息)
en convey information / (convey/spread/pass on/disseminate) information | zh 傳遞資訊 / (傳遞/傳播)(的)?(信息/資訊/訊息) / (信息/資訊/訊息)傳播
en provide information | zh 提供資訊
en better serve readers and convey information | zh 更好地服務讀者、傳遞資訊 / 更好(的/地)?服務讀者、傳遞(信息/資訊)(之需)?
en better serve readers | zh 更好地服務讀者 / 更好(的)?服務讀者
en share and exchange | zh 分享交流 / 交流分享 / 學習交流 / 交流學習
en share | zh 分享

== clause ==
en {doc?=it} may differ from the {opinionword*} of {whoviews} / {doc?=it} may differ from {whoviews} 's {opinionword*} | zh {doc?}可能與{whoviews}的{opinionword*}不同 / {doc?}(可能/或)(與/和){whoviews}(的)?{opinionword*}(有所)?不同 | ko {doc?}[은/는]? {whoviews}[의]? {opinionword*}(과/와)(는)? (다를/상이할/차이가 있을) 수(도)? (있습니다/있으며/있음) | ja {doc?}(は)?(、)?{whoviews}の{opinionword*}と(は)?異なる(場合/こと)があります
# -- only the author's
en {doc} <represents/represent> only the {opinionword*} of {whoviews} / {doc} (reflects/reflect/expresses/express/represents/represent) (only/solely) the {opinionword*} of {whoviews} / {doc} (represents/represent/reflects/reflect) only {whoviews} 's {opinionword*} / {doc} (only/solely) (represents/represent/reflects/reflect) the {opinionword*} of {whoviews}
  zh {doc}僅代表{whoviews}的{opinionword*}
  zh {doc}{adv?}(僅/只/純/僅僅/純屬/純粹)(代表/反映/表達/為/屬/屬於/系/是){whoviews}(的)?{opinionword*}
  zh {doc}{adv?}(僅代表/只代表/僅反映/僅為/只反映/純屬/純為/僅屬/僅表達/只是/僅系/只為/僅是){whoviews}(本人/個人/自己)?(的)?{opinionword*}
  ja {doc}は[、](すべて/全て)?(あくまで)(も)?{whoviews}(個人)?の{opinionword*}(であり/です)
  ko {doc}[은/는] (전적으로/오직/단지) {whoviews}[의]? {opinionword*}(이며/입니다/일 뿐이며)
  ko {doc}[은/는] {whoviews}[의]? {opinionword*}(일 뿐이며/일 뿐입니다/만을 나타냅니다)
  de {doc} (gibt/geben/spiegelt/spiegeln) (ausschließlich/lediglich/nur/allein) (die/den)? {opinionword*} (des/der/von)? {whoviews} (wider/wieder)
  fr {doc} (reflète/reflètent/représente/représentent/exprime/expriment) (uniquement/exclusivement/seulement) (l'/la/le/les)? {opinionword*} (de/du/des) {whoviews} | fr {doc} ne (reflète/reflètent/représente/représentent) que (l'/la/le/les)? {opinionword*} (de/du/des) {whoviews}
  es {doc} (refleja/reflejan/representa/representan/expresa) (únicamente/exclusivamente/sólo/solo/solamente) (la/las/el/los)? {opinionword*} (de/del) {whoviews}
en {doc} <represents/represent> the {opinionword} of {whoviews} / {doc} (reflects/reflect/expresses/express/represents/represent) the {opinionword} of {whoviews} / {doc} (represents/represent/reflects/reflect) {whoviews} 's {opinionword}
  zh {doc}代表{whoviews}的{opinionword}
  zh {doc}{adv?}(代表/反映/表達/為/屬/屬於/系/是/均為/皆為/均屬/均代表/都是){whoviews}(本人/個人/自己)?(的)?{opinionword}
  ja {doc}は[、](すべて/全て)?{whoviews}(個人)?の{opinionword}(であり/です/に基づくものです/に基づくものであり/を示したものです/を表明したものです)
  ko {doc}[은/는] {whoviews}[의]? {opinionword}(이며/입니다/으로/을 반영한 것이며/을 담은 것으로/임을 밝힙니다/임을 알려드립니다)
  de {doc} (gibt/geben/spiegelt/spiegeln) (die/den)? {opinionword} (des/der/von)? {whoviews} (wider/wieder)
  fr {doc} (reflète/reflètent/représente/représentent/exprime/expriment) (l'/la/le/les)? {opinionword} (de/du/des) {whoviews}
  es {doc} (refleja/reflejan/representa/representan/expresa) (la/las/el/los)? {opinionword} (de/del) {whoviews}
en> {doc} <is/are> the responsibility of {viewer} alone | zh> {doc}僅由{viewer}負責 | fr {doc} (n'engage/n'engagent) que (la responsabilité de/sa/leur)? {viewer}
en {doc} <is/are> those of {viewer} alone / {doc} <is/are> (solely/only/exclusively/strictly/entirely) (those/that) of {viewer} / {doc} <is/are> {viewer} 's (own/alone) / {doc} (expressed/) (is/are) (solely/exclusively) those of {viewer} / {doc} <is/are> those of {viewer} (only/alone)
  zh {doc}僅代表{viewer}
  zh {doc}{adv?}(僅/只/均僅/只是)(代表/反映/屬於/屬){viewer}(本人/個人/自己)?
  es {doc} (es/son) (exclusiva/exclusivas/únicamente/exclusivamente) (de/del) {viewer}
  de {doc} (ist/sind) (ausschließlich/allein) (die/jene)? (des/der/von)? {viewer}
en {doc} <is/are> those of {viewer} / {doc} (are/is) (that/those) of {viewer} / {doc} (are/is) {viewer} 's [own]? / {doc} (represent/represents/reflect/reflects) (the)? (views/opinions) of {viewer} / {doc} <comes/come> from {viewer} / {doc} (are/is) (attributable to/attributed to) {viewer}
  zh {doc}代表{viewer}
  zh {doc}{adv?}(來自/源自/均來自/來自於/代表/屬於){viewer}
  ja {doc}は{viewer}(個人)?のもの(です/であり) | ko {doc}[은/는] {viewer}의 것[이며/입니다]? | de {doc} (ist/sind) (die/jene) (des/der/von)? {viewer} | es {doc} (es/son) (la/las/los)? de {viewer}
en {doc?=it} <does/do> not represent the {opinionword*} of {whoviews} / {doc?} <does/do> not (represent/reflect/express/state) (the/those)? {opinionword*} of {whoviews} / {doc?} <does/do> not represent {whoviews} 's {opinionword*}
  zh {doc?}不代表{whoviews}的{opinionword*}
  zh {doc?}{adv?}(不/並不/均不/亦不/也不/不能/皆不)(代表/反映/等於/等同/表明){whoviews}(的)?(任何)?(的)?{opinionword*}
  ja {doc?}[は][、]{whoviews}の{opinionword*}(を/とは)?(代表する/示す/反映する/関係するもの/表明する)?{ja-not}
  ko {doc}[은/는] {whoviews}[의]? {opinionword*}[을/를/과/와]? (대변/대표/반영)(하지/하는 것이/하는 것은) ({ko-neg}/아닙니다/아니며)
  de {doc} (gibt/geben/spiegelt/spiegeln) nicht (unbedingt/zwangsläufig/notwendigerweise)? (die/den)? {opinionword*} (des/der/von)? {whoviews} (wider/wieder)
  fr {doc} ne (reflète/reflètent/représente/représentent) pas (l'/la/le/les/celle/l)? {opinionword*} (de/du/des) {whoviews}
  es {doc} no (refleja/reflejan/representa/representan) (la/las/el/los)? {opinionword*} (de/del) {whoviews}
en {doc?=it} <does/do> not necessarily represent the {opinionword*} of {whoviews} / {doc?} <does/do> not necessarily (represent/reflect/coincide with/state) (the/those of)? {opinionword*} of {whoviews} 
  zh {doc?}不一定代表{whoviews}的{opinionword*}
  zh {doc?}{adv?}(不一定/未必/不必然)(代表/反映/等於){whoviews}(的)?{opinionword*}
  ja {doc}は[、]必ずしも{whoviews}の{opinionword*}(を/とは)(代表する/示す/反映する/一致する/表明する)({ja-not}/ものではありません)
  ko {doc?}[은/는]? {whoviews}[의]? {opinionword*}(과/와) (일치하지 않을 수 (있습니다/있으며)/반드시 일치하지는 (않습니다/않으며))
  de {doc} (muss/müssen/gibt/geben) (sich)? nicht (unbedingt/zwangsläufig/notwendigerweise/zwingend) (mit)? (die/der/den)? {opinionword*} (des/der/von)? {whoviews} (wider/wieder/decken/entsprechen/übereinstimmen)?
  fr {doc} ne (reflète/reflètent/représente/représentent) pas (nécessairement/forcément/obligatoirement) (l'/la/le/les/celle/celles/l)? {opinionword*} (de/du/des) {whoviews}
  es {doc} no (refleja/reflejan/representa/representan/coincide/coinciden) necesariamente (con)? (la/las/el/los)? {opinionword*} (de/del) {whoviews}
en {doc} <does/do> not represent {whoviews}
  zh {doc}{adv?}不代表{whoviews}
en {doc?=it} <has/have> nothing to do with {whoviews} / {doc?=it} <is/are> unrelated to {whoviews} / {doc?=it} <is/are> not (related to/connected with/affiliated with) {whoviews}
  zh {doc?}與{whoviews}無關
  zh {doc?}{adv?}(均/並/概)?(與/和/同/跟){whoviews}(的)?(觀點)?無(任何)?(關/關係/關聯/關聯關係) | fr {doc?} (est/sont) (sans rapport/indépendants?) (avec/de) {whoviews}
en {doc?=it} <has/have> nothing to do with the {opinionword*} of {whoviews} / {doc?=it} <is/are> unrelated to the {opinionword*} of {whoviews}
  zh {doc?}與{whoviews}的{opinionword*}無關
  zh {doc?}{adv?}(均/並/概)?(與/和/同/跟){whoviews}(的)?{opinionword*}無(任何)?(關/關係/關聯)
  ja {doc}は{whoviews}の{opinionword*}とは(一切)?(関係ありません/無関係です/関係(が)?ございません)
  ko {doc}[은/는] {whoviews}[의]? {opinionword*}(과/와)(는)? (무관합니다/관련이 없습니다/무관하며/무관함을 (밝힙니다/알려드립니다))
en {doc?=it} purely personal views / purely personal (views/opinion) / purely (a)? personal opinion | zh 純屬個人觀點 / (純屬/純為/僅屬/僅為/只是)個人(觀點/意見/看法/見解)
en {doc} only <represents/represent> personal views / {doc} only (represents/represent) personal (views/opinions) / {doc} <is/are> (personal opinion/personal opinions) only
  zh {doc}僅代表個人觀點
  zh {doc}{adv?}(僅/只/純屬/僅僅/純/只是)(代表/為/屬/屬於/是/系)?個人(的)?(觀點/意見/看法/見解/觀點和看法) | de {doc} (ist/sind/stellt/stellen) (lediglich/nur/ausschließlich) (eine/meine/die)? persönliche[n]? (Meinung/Meinungen/Einschätzung) (dar)? | es {doc} (es/son) (una)? (mera/solo/sólo/únicamente) (opinión/opiniones) personal[es] | ja {doc}は[、]?あくまで(も)?個人の(意見/見解/感想)(です/であり) | ko {doc}[은/는] (순전히/단지) 개인(적인/의)? (의견/견해)(이며/입니다) / {doc}[은/는] (순전히/단지)? 개인(적인/의)? (의견/견해)(일 뿐이며/일 뿐입니다)
en> {doc} <represents/represent> personal views | zh {doc}為個人觀點 / {doc}(均)?(為/屬/屬於/是/系)個人(的)?(觀點/意見/看法/見解)
en {doc} <is/are> ~personal opinion / {doc} <is/are> (a)? personal (opinion/opinions) | zh {doc}為個人意見 | de {doc} (ist/sind/stellt/stellen) (eine/meine/die)? persönliche[n]? (Meinung/Meinungen/Einschätzung) (dar)? | es {doc} (es/son) (una)? (opinión/opiniones) personal[es] | ja {doc}は[、]?個人の(意見/見解)(です/であり) | ko {doc}[은/는] 개인(적인/의)? (의견/견해)(이며/입니다)
en not {name} official | zh 非{name}官方
en the responsibility for {doc} lies solely with {whoviews} | es {doc} (es/son) responsabilidad (exclusiva/única/exclusivamente/únicamente) (de/del) {whoviews} | zh {doc}由{whoviews}全權負責 / {doc}(的)?責任由{whoviews}(全部承擔/獨自承擔) | de für {doc} (ist/sind/zeichnet) (allein/ausschließlich/alleine/allein der jeweilige) {whoviews} verantwortlich
en {whoviews} <remains/remain> neutral on the statements and judgments in {doc} / {whoviews} <remains/remain> neutral on the statements and judgments in the article
  zh {whoviews}對文中的陳述和判斷保持中立 / {whoviews}對{doc}的陳述和判斷保持中立 / {whoviews}對(文中/本文/該文/其中/文章)(的)?(陳述/觀點/內容/論述)[、/和](觀點判斷/觀點/判斷/陳述)?保持中立
en the views expressed in {doc} are neutral | zh {doc}保持中立
en copyright belongs to {whoviews} / (the)? copyright (of {doc})? belongs to {whoviews} | zh 版權歸{whoviews}所有 / {doc?}(的)?版權(均)?(歸/為/屬/屬於/歸屬){whoviews}(所有)?
en the responsibility for {doc} lies with {whoviews} / {whoviews} (is/are) (solely/fully)? responsible for {doc} | zh {doc}由{whoviews}負責 / {doc}(的)?責任(均)?由{whoviews}(承擔/自負/自行承擔) | zh {whoviews}對{doc}(負責/承擔全部責任/承擔責任) | es {whoviews} (es/son) (el/los)? (único/únicos)? responsable[s]? (de/del) {doc} | fr {whoviews} (est/sont) (seul/seuls)? responsable[s]? (de/du/des) {doc} | de für {doc} (ist/sind) (allein/ausschließlich/der jeweilige)? {whoviews} verantwortlich | ko {doc}에 대한 (모든)? 책임은 {whoviews}에게 있습니다
# -- reprints
en {doc?=it} <is/are> reproduced from {elsewhere} / {doc?=it} <is/are> all reproduced from {elsewhere} / {doc?=it} <is/are> (reproduced/republished/reprinted/syndicated/sourced) from {elsewhere}
  zh {doc?}轉載自{elsewhere}
  zh {doc?}(均/皆/系/由)?(轉載自/轉自/轉載/轉載於){elsewhere}
en {doc?=it} <is/are> excerpted from {elsewhere} | zh {doc?}摘自{elsewhere} / {doc?}(均/皆/系/由)?(摘自/摘編自){elsewhere}
en {doc?=it} <is/are> selected from {elsewhere} | zh {doc?}選自{elsewhere} / {doc?}(均/皆/系/由)?選自{elsewhere}
en {doc} <comes/come> from {elsewhere} / {doc} <is/are> (sourced/obtained/taken) from {elsewhere} | zh {doc}來自{elsewhere} / {doc}(均)?(來自/來源於/來自於/源自/取自){elsewhere} | de {doc} (stammt/stammen) von {elsewhere} | fr {doc} (provient/proviennent) (de/d') {elsewhere} | es {doc} (procede/proceden/proviene/provienen) de {elsewhere} | ja {doc}は{elsewhere}(から/より)提供されています | ko {doc}[은/는] {elsewhere}에서 (제공됩니다/제공받습니다)
en {doc} <is/are> provided by {elsewhere} | zh {doc}由{elsewhere}提供 / {doc}(均/皆)?(由/乃由/係由){elsewhere}(所)?提供 | de {doc} (wird/werden) von {elsewhere} (bereitgestellt/zur Verfügung gestellt/geliefert) | fr {doc} (est/sont) (fourni/fournies/fournis/fournie) par {elsewhere} | es {doc} (es/son) (proporcionad(a/o/os/as)/facilitad(a/os)) por {elsewhere} | ko {doc}[은/는] {elsewhere}(이/가/에서)? 제공(합니다/한 것입니다/됩니다) | ja {doc}は{elsewhere}(が/から/より/によって)?提供(されています/しています/されたものです)
en {doc?=it} originally appeared on {elsewhere} / {doc?=it} (originally/first) (appeared/was published/published) (on/in/at/by) {elsewhere} / {doc?=it} was (originally/first) published (on/in/at/by) {elsewhere}
  zh {doc?}最初發表於{elsewhere}
  zh {doc?}(最初/首次/原)?(發表/刊登/刊載/發布/首發/原載)於{elsewhere} | zh {doc?}(首發/原載)於{elsewhere} | de {doc?} (erschien/ist/wurde) (zuerst/ursprünglich) (auf/bei/in) {elsewhere} (erschienen/veröffentlicht)? | fr {doc?} (est paru/a été publié/a été publiée) (initialement/à l'origine/d'abord) (sur/dans/par) {elsewhere} | es {doc?} (se publicó/fue publicado/apareció) (originalmente/originariamente) en {elsewhere}
en the purpose of reproducing it is to {goal} / (the)? purpose of (reproducing/republishing/publishing) (it/this/this information) is to {goal}
  zh 轉載目的在於{goal}
  zh (轉載/轉發/發布/刊載/發佈/刊登/轉載此文/轉載內容/轉載本文/登載此文/發布此文/此文轉載/發表此文)(的/之)?目的(是/在於/在/為/僅在於/只在於/僅為/是為了/是為/系/旨在){goal}(之目的)? | zh (轉載/發布/登載/刊登/刊載)(此文/本文/該文/此信息/本信息)?(出於/是出於/系出於/僅為/旨在/是為了/是為){goal}(之目的/的目的/為目的)?
en {org} <publishes/publish> {doc} to {goal} / {org} <publishes/publish> {doc} in order to {goal}
  zh {org}發布{doc}旨在{goal}
  zh {org}(發布/刊登/登載/刊載/發佈/發表){doc}(的)?(目的在於/旨在/目的是/是為了/目的為/僅為/出於/意在/是為){goal}(之目的)?(，/,)?
en {org} <reproduces/reproduce> {doc} to {goal} / {org} <reproduces/reproduce> {doc} in order to {goal}
  zh {org}轉載{doc}旨在{goal} / {org}轉載{doc}(的)?(目的在於/旨在/目的是/是為了/目的為/僅為/出於/意在/是為){goal}(之目的)?(，/,)?
en {noun} from {elsewhere} are reproduced on {org} to {goal} | zh {org}轉載{elsewhere}的{noun}是為{goal} / [在]{org}轉載{elsewhere}(的)?{noun}(是為/是為了){goal}
en {doc?=it} does not mean that {org} {stance*} / {doc?=it} <does/do> not (mean/imply/indicate/signify) that {org} {stance*} / {doc?=it} <does/do> not (mean/imply) {org} {stance*}
  zh {doc?}並不代表{org}{stance*}
  zh {doc?}{adv?}(不/並不/不能)(代表/意味著/意味/表示/表明/等於/說明/構成){org}{stance*}
en {org}'s reproduction of {doc} does not mean that it {stance*} | zh {org}轉載{doc}並不代表{stance*} / {org}轉載{doc}[,]?{adv?}(不/並不)(代表/意味著/意味/表示/表明/等於){stance*}
en {org}'s publication of {doc} does not mean that it {stance*} | zh {org}發布{doc}並不代表{stance*} / {org}(發布/刊登/登載){doc}[,]?{adv?}(不/並不)(代表/意味著/意味/表示/表明/等於){stance*}
en nor is it responsible for {about} | zh 亦不對{about}負責 / (和/及/或/與)對{about}(負責/承擔責任)
en {doc} must not be reproduced without permission / (no part of)? {doc} (may/must) not be (reproduced/republished) without (permission/consent)
  zh 未經許可，不得轉載{doc}
  zh {doc}(，/,)?未經(允許/許可/同意)[,]?(不得/嚴禁/禁止/請勿/謝絕)(轉載/擅自轉載)
  ja {doc}の無断転載(を/は)?(禁じます/禁止します/お断りします/固くお断りします/禁止いたします) | ko [{doc}][의]? 무단 ?전재(를/을/은/는)? ?(금지합니다/금합니다/금지)
en> all rights reserved | zh 版權所有 / 版權所有
en> all rights reserved; infringement will be pursued | zh 版權所有，侵權必究 / 版權所有[,]?(侵權必究/違者必究)
en> all rights reserved; unauthorised reprinting will be pursued | zh 版權所有，翻印必究 / 版權所有[,]?翻印必究
en unauthorised reproduction is prohibited | zh 未經授權，不得轉載 / (未經(允許/許可/授權/同意))[,]?(不得/嚴禁/禁止/請勿/謝絕)(轉載/擅自轉載) | ja 無断転載(を禁じます/禁止) | ko 무단 ?전재 ?금지
en please credit the source when reproducing | zh 轉載請註明出處 / (轉載/如需轉載)(，/,)?請(註明/標明)(出處/來源)
en {org} only <provides/provide> information storage services | zh {org}僅提供信息存儲空間服務 / {org}(僅/只/僅僅)(提供/為)(信息/資訊)存儲(空間)?(服務/平台服務)
en if {org} needs to be contacted about the content, copyright or other matters of the work, please do so within {number} days | zh 如因作品內容、版權和其他問題需要同{org}聯繫的，請在{number}日內進行 / (如/若)(因)?(涉及)?作品(的)?內容、版權(和/及/或/以及/與)其他(問題/事宜)[,]?(需要/需)?(同/與/和)?{org}(聯繫/聯絡)(的)?[,]請(在/於)(作品發布後/發布後/刊發之日起)?(的)?{number}(日/天)內(進行/聯繫/與我們聯繫)?
en please do so within {number} days | zh 請在{number}日內進行
en if the source is credited wrongly or your legal rights are infringed, please contact {org} with proof of ownership | zh 若有來源標註錯誤或侵犯了您的合法權益，請作者持權屬證明與{org}聯繫 / (若/如)(有/果有/存在)?來源標(註/示)(有誤/錯誤)或(者)?(侵犯/侵害)(了)?您的合法權益[,]請(作者)?持權屬證明與{org}(聯繫/聯絡)
en we will correct or delete it promptly (pl) | zh 我們將及時更正、刪除 / (我們/本網/本站)?(將/會)(及時/儘快/立即)(更正、刪除/更正或刪除/刪除或更正)(謝謝)?
en> we will delete it promptly (pl) | zh 我們將及時刪除 / (我們/本網/本站)?(將/會)(及時/儘快/立即)(刪除/予以刪除)
en> we will deal with it promptly (pl) | zh 我們將及時處理 / (我們/本網/本站)?(將/會)(及時/儘快/立即)處理
en thank you | zh 謝謝 / 感謝
en the analyst undertakes not to have received, and not to receive, any form of compensation, directly or indirectly, for the specific recommendations or views in this report | zh 分析師承諾本人不曾因，亦將不會因本報告中的具體推薦意見或觀點而直接或間接收到任何形式的補償 / (分析師承諾)?(本人)?不曾因[、,]不因[、,]也?將?不會因本報告中的具體推薦意見或觀點而直接或間接收到任何形式的(補償/報酬)
en this article is published with the author's authorisation | zh 本文經作者授權發布 / 本文(系/是/為/由/經)?作者授權(發布/刊發)
en> this article is reproduced with the author's authorisation | zh 本文經作者授權轉載 / 本文(系/是/為/由/經)?作者授權轉載
en please contact us for authorisation to reproduce | zh 如需轉載，請聯繫授權 / (如需/如要/若需)轉載[,]?請(聯繫/聯絡)(授權/我們/本站/作者)(授權)?
en the securities concerned serve only as case analysis | zh 所涉證券僅作案例分析 / (所涉/文中/涉及的)?(證券/個股/股票/標的)僅(作/做/為/作為)案例(分析)?
en they are not recommended | zh 不作推薦 / 不作為?(投資)?推薦
en please contact us for removal in case of infringement
  zh 如有侵權，請聯繫我們刪除
  zh (如有侵權/如涉及侵權/若有侵權/如有侵犯您的權益/如侵權/若侵權)[,]?(請)?(及時/立即/儘快)?(聯繫/聯絡/告知/通知)(我們/本站/本網/作者/{org}/後台)?(刪除/進行刪除/我們刪除/及時刪除)
en please contact us if there is any infringement
  zh 如有侵權，請聯繫我們
  zh (如有侵權/如涉及侵權/若有侵權/如有侵犯您的權益/如侵權/若侵權)[,]?(請)?(及時/立即/儘快)?(聯繫/聯絡/告知/通知)(我們/本站/本網/作者/{org}/後台)?(處理)?
# -- links
en {org} <is/are> not responsible for the content of {outside} / {org} <is/are> not responsible for the (content/contents) (of/on) {outside}
  zh {org}不對{outside}的內容負責
  zh {org}(不/概不)(對/為){outside}(的)?內容負責 | zh {org}對{outside}(的)?內容(不/概不)(負責/承擔責任)
  de für (den/die)? Inhalt[e]? (der/von/verlinkter)? {outside} (ist/sind/übernimmt/übernehmen) {org} (nicht verantwortlich/keine Verantwortung/keine Haftung) | de {org} (ist/sind) nicht (für)? (die Inhalte/den Inhalt) {outside} verantwortlich
en {org} <does/do> not endorse {doc} / {org} <does/do> not (endorse/recommend/approve) (or (recommend/endorse))? {doc} | zh {org}並不認可{doc} / {org}{adv?}(不/並不)(認可/支持/背書/推薦/贊同){doc}
en external links are for reference only | zh 外部連結僅供參考 / 外部(鏈接/連結)僅供參考
`;
