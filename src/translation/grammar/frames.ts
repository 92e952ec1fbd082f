/** Who does or does not do it, may, must, should: one frame a combination, filled from `actions.ts`. */
export default `
== clause ==
en> {doc} must not be reproduced | zh {doc}{adv?}(不得/不可/不可以/一律不得/均不得)(擅自/任意)?(轉載/轉發)
en> {doc} must not be copied | zh {doc}{adv?}(不得/不可/不可以/一律不得/均不得)(擅自/任意)?複製
en {org} <has/have> received {pay} for writing {doc} | zh {org}就撰寫{doc}收取了{pay} / {org}(已)?(就/因/為)(撰寫/發布/刊登/製作/刊載){doc}(而)?(收取/獲得/收到/接受)了{pay}
en {org} <has/have> received {pay} for {doc} | zh {org}就{doc}收取了{pay} / {org}(已)?(就/因/為){doc}(而)?(收取/獲得/收到/接受)了{pay}
# -- not
en {subject*} <does/do> not {doing!base} {manner?} / {subject*} (does/do) not {manner?} {doing!base}
  zh {subject*}{manner?}不{doing}
  zh {subject*}{manner?}{adv?}(不/並不/均不/概不/亦不/也不/絕不/皆不/都不/概不會/一概不){doing} / {subject*}{adv?}(不/並不/均不/概不/亦不/也不){manner}{doing}
  ja {subject*}は(、)?{doing}(しません/いたしません/するものではありません/するものでは(ございません/なく/ない)/しており(ません/ませんので)/していません/致しません/を行いません/せず)
  ko {subject*}[은/는] {doing}(하지/하는 것은/하는 것이/하고 있지) ({ko-neg}/아닙니다/아니며) / {subject*}[은/는] {doing}(하지 않습니다/하지 않으며/하지 아니합니다/하지 않음)
  es {subject*} no {doing}
en {subject*} <does/do> not {being!base} {manner?} / {subject*} (does/do/did) not {manner?} {being!base}
  zh {subject*}{manner?}不{being}
  zh {subject*}{manner?}{adv?}(不/並不/均不/概不/亦不/也不/絕不/皆不/都不/未/並未/均未/沒有/並沒有/並無/無/亦無/也未/也沒有/未曾){being} / {subject*}{adv?}(不/並不/均不/未/並未/沒有/並無){manner}{being}
  ja {subject*}は(、)?{being}(しません/いたしません/するものではありません/するものでは(ございません/なく/ない)/しており(ません/らず)/していません/していない/しておらず)
  ko {subject*}[은/는] {manner?} {being}(하고 있지/하지) {ko-neg}
  es {subject*} no {being}
en it does not {doing!base} | zh 不{doing} / {adv?}(不/並不/均不/概不/亦不/也不){doing} | ja {doing}(しません/いたしません/するものではありません/するものではなく/しておりません)
en no position is held in {stake} | zh 未持有{stake} / (未/並未/沒有/並沒有/均未)持有{stake}
en it does not {being!base} | zh 不{being} / {adv?}(不/並不/均不/概不/亦不/也不/未/並未){being} | ja {being}(するものではありません/するものではなく/しません)
en {subject*} <has/have> not {doing!done} {manner?}
  zh {subject*}並未{manner?}{doing}
  zh {subject*}{manner?}{adv?}(未/並未/尚未/沒有/並沒有/均未/亦未/並無/也未/未有){manner#2?}{doing}
  ja {subject*}は(、)?{doing}していません
  ko {subject*}[은/는] {doing}하지 않았(습니다/으며)
en {subject*} <has/have> never {doing!done} {manner?}
  zh {subject*}從未{manner?}{doing} / {subject*}(從未/從沒有/不曾/未曾/從來沒有/從未曾){manner?}{doing} / {subject*}{manner}(從未/不曾/未曾){doing}
en {subject*} <has/have> never {manner} {doing!done} {manner#2} | zh {subject*}從未{manner#2}{manner}{doing} / {subject*}(不曾/未曾){manner#2}{manner}{doing}
# -- will not, cannot, must not, should not
en {subject*} will not {doing!base} {manner?} | zh {subject*}不會{manner?}{doing} / {subject*}{manner?}{adv?}(不會/將不會/將不/並不會/均不會/絕不會){doing}
en {subject*} cannot {doing!base} {manner?} / {subject*} (can not/cannot/is not able to) {doing!base} {manner?}
  zh {subject*}不能{manner?}{doing}
  zh {subject*}{manner?}{adv?}(不能/無法/並不能/未能/均不能){doing}
  ja {subject*}は(、)?{doing}(できません/することはできません/できかねます/しかねます/することができません)
  ko {subject*}[은/는] {doing}할 수 (없습니다/없으며/없음)
en> it cannot {doing!base} | zh 不能{doing} / {adv?}(不能/無法/並不能/未能){doing} | ja {doing}(できません/することはできません/できかねます) | ko {doing}할 수 (없습니다/없으며/없음)
en {subject*} cannot {being!base} | zh {subject*}不能{being} / {subject*}{adv?}(不能/無法/並不能){being} | ko {subject*}[은/는] {being}할 수 (없습니다/없으며)
en {subject*} must not {doing!base} {manner?} / {subject*} (must not/shall not/may not) {doing!base} {manner?}
  zh {subject*}不得{manner?}{doing}
  zh {subject*}{manner?}{adv?}(不得/嚴禁/不可/均不得/一律不得){manner#2?}{doing}
en no {party*} is permitted to {doing!base} {manner?}
  zh 任何{party*}不得{manner?}{doing}
  zh 任何{party*}{manner?}{adv?}(不得/均不得/不可/不能/一律不得/嚴禁){manner#2?}{doing}
en it must not be reproduced / (it)? (must/may/shall) not be (reproduced/republished) | zh 不得轉載 / (不得/請勿/不可/一律不得/均不得)(擅自/任意/私自)?轉載
en> it must not be {copy*!done} {manner?} | zh 不得{manner?}{copy*} / (不得/不可/一律不得/均不得){manner?}(擅自/任意/私自)?{copy*}
en please do not {doing!base} {manner?} / (please)? do not {doing!base} {manner?} | zh 請勿{manner?}{doing} / {adv?}(請勿/切勿/請不要/勿/謝絕){manner?}{doing}
en {subject*} should not {doing!base} {manner?} / {subject*} (should not/ought not to) {doing!base} {manner?} | zh {subject*}不應{manner?}{doing} / {subject*}{adv?}(不應/不應該/不宜/不該/不應當){manner?}{doing}
en> {subject*} should not solely {doing!base} {manner?} | zh {subject*}不應僅{manner?}{doing} / {subject*}{adv?}(不應/不應該/不宜/不該/不應當){manner?}(僅/只/僅僅/單純){doing}
en {subject*} should not be {used} / {subject*} should not be {used} | zh {subject*}不應{used} / {subject*}{adv?}(不應/不應該/不宜)(被)?{used}
# -- may, should, please
en {subject*} may {doing!base} {manner?} / {subject*} (may/might/could) {doing!base} {manner?}
  zh {subject*}可能{manner?}{doing}
  zh {subject*}{manner?}{adv?}(可能/或會/可能會/有可能/可能將/或可能/或將/或/得/反而可能會/反而可能){manner#2?}{doing}
  ja {subject*}(は/が)(、)?{doing}(する/される)(場合があります/ことがあります/可能性があります/おそれがあります/恐れがあります/場合もあります/こともあります)
  ko {subject*}[은/는/이/가] {doing}(할/될) 수 (있습니다/있으며/있음)
en it may {doing!base} {manner?} | zh 可能{manner?}{doing} / {adv?}(可能/或會/可能會/有可能/反而可能會/反而可能){doing} | ja {doing}(する/される)(場合があります/ことがあります/可能性があります/おそれがあります/恐れがあります) | ko {doing}(할/될) 수 (있습니다/있으며)
en {subject*} may {being!base} {manner?} / {subject*} (may/might/could) {being!base} {manner?}
  zh {subject*}可能{manner?}{being}
  zh {subject*}{manner?}{adv?}(可能/或會/可能會/有可能/或/亦可能/或可能){manner#2?}{being}
  ja {subject*}は(、)?{being}(している/する)(場合があります/ことがあります/可能性があります)
  ko {subject*}[은/는] {being}(하고 있을/할) 수 (있습니다/있으며)
en {subject*} may not necessarily {doing!base} and may instead {doing#2!base} | zh {subject*}未必{doing}，反而可能會{doing#2} / {subject*}(未必/不一定/未必一定)(能夠/能/會)?{doing}[,](反而/甚至)(可能/或)(會)?{doing#2}
en {subject*} may not necessarily {doing!base} | zh {subject*}未必{doing} / {subject*}(未必/不一定/未必一定)(能夠/能/會)?{doing}
en {subject*} may be unable to {doing!base} | zh {subject*}可能無法{doing} / {subject*}(可能/或/或會/可能會)(無法/不能/未能){doing}
en {subject*} must {doing!base} {manner?} / {subject*} (must/shall/is required to/are required to/has to/have to) {doing!base} {manner?}
  zh {subject*}必須{manner?}{doing}
  zh {subject*}{adv?}(必須/務必/務須/須/需要){manner?}{doing} | ko {subject*}[은/는] 반드시 {doing}(해야 합니다/하여야 합니다)
en {subject*} should {doing!base} {manner?} / {subject*} should {manner?} {doing!base}
  zh {subject*}應{manner?}{doing}
  zh {subject*}{adv?}(應/應當/應該){manner?}{doing} / 請{subject*}{adv?}{manner?}{doing}
en please {doing!base} {manner?} / please {manner?} {doing!base} / (always)? {doing!base}
  zh 請{manner?}{doing}
  zh (並)?{adv?}(請/敬請/務請/請務必/並請/懇請/務必){manner?}{doing} / 請您{manner?}{doing} / {adv?}(應/應當/須){manner?}{doing}
  ja (必ず/十分に/よく)?{doing}(ください/してください/下さい/なさってください/されますようお願いいたします/いただきますようお願いいたします)
  ko (반드시)? {doing}(하시기 바랍니다/하십시오/하세요/보시기 바랍니다/하여 주시기 바랍니다/해 주시기 바랍니다/하시길 바랍니다)
en you should {doing!base} {manner?} and {doing#2!base} | zh 應{doing}並{doing#2} / (並)?{adv?}(應/應當/請){manner?}{doing}(並/及/和){doing#2}
en {subject*} should {doing!base} {manner?} and {doing#2!base} {manner#2?} | zh {subject*}應{manner?}{doing}並{manner#2?}{doing#2} / {subject*}{adv?}(應/應當/應該/請){manner?}{doing}[,]?(並/且/並且/而且)?{adv?}{manner#2?}{doing#2}
en and {doing!base} {manner?} | zh 並{manner?}{doing} / (並/且/並且/同時){manner?}{doing}
# -- plain statements
en {subject*} will {doing!base} {manner?} | zh {subject*}將{manner?}{doing} / {subject*}(將/會/將會){manner?}{doing}
en {subject*} <has/have> {doing!done} {manner?} | zh {subject*}已{manner?}{doing} / {subject*}已(經)?{manner?}{doing}
en> {subject*} {doing} {manner?} | zh {subject*}{manner?}{doing} / {subject*}{manner?}{adv?}{doing} | ja {subject*}は(、)?{doing}(します/いたします/しています/しております/されます) | ko {subject*}[은/는] {doing}(합니다/하며/됩니다/되며)
en> {subject*} {being} {manner?} | zh {subject*}{manner?}{being} / {subject*}{manner?}{adv?}{being} | ja {subject*}(は/に)(、)?{being}(します/しています/しており/しております/んでいます/まれています) | ko {subject*}[은/는] {manner?} {being}(하고 있습니다/합니다/하며/하고 있으며/하고 있음) | es {subject*} {being}
en {subject*} <strives/strive> for {striven*} but <does/do> not guarantee {about} | zh {subject*}力求{striven*}，但不保證{about}
# -- what it is
en {subject*} <is/are> {state} / {subject*} (is/are/was/were) {state}
  zh {subject*}{state}
  zh {subject*}{adv?}(是/為/屬/屬於/系/乃/皆/均/僅為/均為/是由)?{state}(的)?
  ja {subject*}は(、)?{state}(です/であり/でございます/ものです/ものであり) | ja {subject*}は(、)?{state}
  ko {subject*}[은/는] {state}(입니다/이며/으로/로서/되었습니다/되었으며/됩니다/되며/했습니다/하였습니다)?
en {subject*} <is/are> {solely} / {subject*} (is/are/was/were) {solely}
  zh {subject*}{solely}
  zh {subject*}{adv?}{solely}
en it is {solely} | zh {solely} / {adv?}{solely}
en {subject*} <is/are> not {state} / {subject*} (is/are/was/were) not {state}
  zh {subject*}並非{state}
  zh {subject*}{adv?}(不是/並非/非/並不是/均非/不屬於/不/並不/亦不/並無/沒有/不屬){state}
  ja {subject*}は(、)?{state}(ではありません/ではなく/ではございません/ものではありません)
  ko {subject*}[은/는] {state}({ko-isnot}/되지 {ko-neg})
en {subject*} may be {state} / {subject*} (may/might/can/could) be {state} | zh {subject*}可能{state} / {subject*}{adv?}(可能/或會/可能會/或)(是/為)?{state} | ko {subject*}[은/는] {state}(될/일) 수 있(습니다/으며)
en it is {state} | zh {state} / {adv?}(是/為/屬/屬於/均為/均/皆)?{state} | ja {state}(です/ものです) | ko {state}(입니다/되었습니다)
en it is not {state} | zh 並非{state} / {adv?}(不是/並非/非){state}
en there is no {relation} between {org} and {company*} | zh {org}與{company*}之間不存在{relation} / {org}(與/和/同)({company*})(之間)?(均/並)?(不存在/沒有/無/並無)(任何)?{relation}
en there is no {relation} between {org} and the companies reviewed / there is no {relation} between {org} and the companies (covered/mentioned) | zh {org}與所評公司之間不存在{relation} / {org}(與/和/同)(所評/所評價/所評估/所涉及/標的/文中提及的/報告中提及的/所研究/報告所涉及的)(上市)?公司(之間)?(均/並)?(不存在/沒有/無/並無)(任何)?{relation}

== relation ==
en conflict of interest | zh 利益衝突 / (利益衝突/利害衝突)
en interest / business relationship | zh 利害關係 / (利害關係/利益關係/業務關係/關聯關係/商業關係)

== used ==
en used as {basis} | zh 作為{basis} / (作為/視為/用作/當作){basis}
en relied upon | zh 被依賴

== basis ==
en the sole basis for investment decisions | zh 投資決策的唯一依據 / (投資決策/決策/作出投資決策)的?(唯一)(依據/參考)

== state ==
en a historical annualised yield | zh 歷史年化收益率 / (歷史/過往)(年化)?(收益率/業績/數據)
en intended for persons in any jurisdiction / intended (to be provided to/for) persons in any jurisdiction | zh 旨在向任何司法管轄區的人士提供 / (旨在)?向任何(司法管轄區/司法轄區/地區/國家/國家或地區)(的/之/內的)?(人士/居民/投資者)(提供/作出/分發)
en provided by {supplier*} / (provided/supplied/powered/contributed/published) by {supplier*} | zh 由{supplier*}提供 / (由/係由/均由){supplier*}(所)?(提供/供稿/供應/發布) | ja {supplier*}(の提供による/が提供する/から提供された/提供の)(もの)? | ko {supplier*}[이/가/에서/에]? 제공한? (것)?
en for {purpose*} | zh 用於{purpose*}
en paid promotional content | zh 付費推廣內容 / 付費(推廣/宣傳/廣告)(內容/信息/資訊/文章)?
en paid information | zh 付費資訊 / 付費(信息/內容)
en a commercial promotion / a (commercial/paid) promotion | zh 商業推廣 / (商業/品牌)(推廣/宣傳/合作)(內容)?
en sponsored content / (sponsored/partner/branded) content | zh 贊助內容 / (廣編/業配/合作/贊助/置入)(內容/文章/文/專題/特輯) | ko (협찬/스폰서) ?(콘텐츠/기사)
en generated automatically by {aitool} / (generated/created/written/produced) automatically by {aitool} | zh 由{aitool}自動生成 / (由/經)({aitool})(自動)(生成/撰寫/產生/編寫/合成) | ja {aitool}(によって/により/が/で)自動(生成/作成/的に作成/的に生成)(され(ました/ています/た)/し(ました/たもの))? | ko {aitool}[이/가/으로/에 의해/를 통해]? ?(알고리즘으로/알고리즘에 의해)? ?자동 ?(생성/작성)(된/한)? ?(기사/콘텐츠/것)?
en written by {aitool} and reviewed by a reporter / (written/created/generated) by {aitool} and reviewed by (a reporter/an editor) | zh 由{aitool}撰寫並經記者審核 / (由/經)?{aitool}(撰寫/生成/創作/編寫)[,]?(並)?(經/由)(編輯/記者/人工/人工編輯)(審核/審閱/校對/審校) | ko {aitool}[이/가] (작성/생성)하고 (기자/편집자)[이/가] (검수/검토/감수/편집)
en created using {aitool} and checked by an editor / (created/written/produced) (using/with) {aitool} and (checked/reviewed) by an editor | ja {aitool}を(使って/使用して/活用して/利用して/用いて)(作成/執筆/生成)し(、)?(編集者)が(確認/校閲/編集/監修/チェック)し(ています/ました/ております)? | zh 使用{aitool}製作並經編輯審核
en translated with the help of {aitool} and reviewed by an editor | zh 由{aitool}輔助翻譯，並經編輯審閱 / (由/經){aitool}(輔助/協助)?翻譯[,]?(並)?(經/由)(編輯/人工)(審閱/審核/校對/審校)
en translated with the help of {aitool} / translated (by/with) {aitool} | zh 由{aitool}輔助翻譯 / (由/經/使用/透過){aitool}(輔助/協助/自動)?翻譯
en published with the author's authorisation | zh 作者授權發布 / (經/獲/由/系/是)?作者(授權)(發布/發表/轉載/刊發/刊登)
en reproduced from other media / (reproduced/republished) from other (media/outlets/sources) | zh 轉載自其他媒體 / (轉載/轉自/轉載自/摘自/來自/源自)(於)?(其他/其它)(媒體/網站/平台/來源)
en from the internet / from the (internet/web) | zh 來自網絡 / (來自/源自/來源於/取自/轉自/摘自/來源)(互聯網/網絡/網路/網上/網友)
en from third parties / from (third parties/a third party/third party sources) | zh 來自第三方 / (來自/源自/來源於/取自/採自)(於)?第三方(機構/平台/數據商/供應商)?
en from {elsewhere} | zh 來自{elsewhere} / (來自/源自/來源於/取自/引自){elsewhere}
en based on {grounds*} / based on {grounds*} | zh 基於{grounds*} / (基於/建基於/建立在/根據/依據){grounds*}(的基礎)?(上/之上)?(作出/做出/得出/編製/撰寫)?
en as of the date of publication and may change without notice / (current)? as of (the date of publication/publication/the date hereof) and (subject to change/may change) without notice | zh> 以發布時為準，可能會變更，恕不另行通知
en as of the time of preparation and may change without notice | ja (作成/執筆/発行/公表/発表/掲載)(時点/日現在/日時点/当時)のもの(であり/で)(、)?(今後)?(予告なく/予告なしに/事前の予告なく/将来)(変更/変更される/変更となる)(する)?(こと/場合/可能性)が(あります/ございます) | zh 以編製時為準，可能會變更，恕不另行通知 / 為截至編製時的觀點，可能會變更，恕不另行通知 | ko (작성일/발간일/작성 시점/작성시점) ?(현재/기준)?의 (것/판단/의견)으로(서)?[,]? (사전)? ?(예고/통보/통지) ?없이 변경될 수 (있습니다/있으며)
en as of the time of preparation / (current)? as of the (date/time) of (preparation/publication) | ja (作成/執筆/発行/公表/発表/掲載)(時点/日現在/日時点/当時)のもの | ko (작성일/발간일/작성 시점) ?(현재/기준)?의 (것/판단/의견)
en the writer's personal opinion | ko 필자(의)? ?개인(적인/의/적)? ?(의견/견해/생각)
en an independent view of the author | zh 作者獨立觀點
en the property of {org} | ko {org}의 (저작물/재산/자산) | zh {org}的財產 / {org}的(作品/財產)
en our work | ko 당사의 저작물 | ja 当社の著作物
en leveraged products (pl) / leveraged products | zh 槓桿產品 / 槓桿(式/類)?(產品/工具)
en complex products / complex (instruments/products) | zh 複雜產品 / 複雜(的)?(金融)?(產品/工具)
en high-risk products / (a)? high risk (product/products/investment) | zh 高風險產品 / 高風險(的)?(產品/投資/投資產品) | ko 고위험 (상품/투자상품/자산)
en deposits | zh 存款 | ja 預金 / 預貯金 / 銀行預金
en legal tender | zh 法定貨幣 / (法定貨幣/法幣) | ja 法定通貨 | ko 법정화폐 / 법정 화폐
en covered by deposit insurance / (covered/protected) by deposit insurance | zh 受存款保險保障 / 受存款保險(保障/保護) | ja 預金保険(機構/制度)?(および投資者保護基金/や保険契約者保護機構)?の?(保護の)?(対象) / 預金保険の対象 | ko (예금보험/예금자보호)(의)? ?대상
en protected under the Depositor Protection Act | ko 예금자보호법에 (따라/의해/따른) (보호)
en collateralised | zh 抵押品
en a person licensed by {regulator} / licensed by {regulator} | zh {regulator}持牌人士 / {regulator}(的)?持牌(人士/人/代表/法團)
en subject to {prevailing} | zh 以{prevailing}為準 / (均/應/一切)?以{prevailing}(公布/公告/發布/披露/公佈/的公告/的公布)?(為準)
en available to {audience} | zh 適用於{audience}
en intended for {persons} / (intended/directed/meant) (for/at/to) {persons} | zh 面向{persons} / (面向/針對/向/適用於/提供予/旨在提供予/旨在向/旨在提供給){persons}(提供/使用/而設)? | ja {persons}を対象とした(もの)? | ko {persons}[을/를] 대상으로 (한/하는) (것/자료)
en directed at {yourneeds} | zh 針對{yourneeds}
en highly volatile / (highly/extremely) volatile | zh 波動劇烈 / (價格)?(波動/波幅)(劇烈/較大/極大/很大/大/巨大)
en volatile | zh 有波動
en guaranteed | zh 獲保證 | ja (保証)され(ている/るもの)
en prohibited / (strictly)? prohibited | ja 禁じられています | zh 被禁止
en a platform for publishing {noun} | zh {noun}發布平台
en a platform for publishing the research reports of {org} / a platform for publishing {org} 's research reports | zh {org}研究報告的發布平台 / {org}(的)?(證券)?研究報告(的)?(發布/發佈)(平台/渠道)
en approved by {regulator} | zh 經{regulator}核准 / (經/獲/業經/已經)?{regulator}(核准/批准/認可/註冊/同意生效)
en the responsibility of {whoviews} | zh {whoviews}的責任

== solely ==
# never denied: "not for clients only" is something else
en for {audience} only / (for/intended for) (use by)? {audience} only | zh 僅供{audience}使用 / (僅供/只供/僅限/僅限於/專供/僅提供給){audience}(使用/閱讀/查閱)? 
en for investor education only / for (the purpose of)? investor education only | zh 僅用於投資者教育 / (僅/只/純)(用於/作/作為/供)?(投資者/投資人/投教)?(教育/教學/投資者教育)(之用/用途/目的)?
en only examples / (only/for)? (examples/illustration) (only)? | zh 僅為舉例 / (僅/只/純)(為/作/作為/屬/供/做)?(舉例/例子/示例/例證/案例/舉例說明/示範)(之用/說明/用途)?
en only case studies | zh 僅作為案例分析 / (僅/只)(作為/作/為/做)?案例(分析/說明/研究)
en purely a personal opinion / purely (a)? personal (opinion/opinions/views) | zh 純屬個人意見 / (純屬/純為/僅屬/純粹是/只是)(作者/筆者)?個人(意見/觀點/看法/見解)

== supplier ==
en third parties / third party (providers/sources) | zh 第三方 / (第三方/第三者)(機構/供應商/平台/數據商)? | ja 第三者 | ko 제3자 / 외부
en a sponsor / sponsors / the sponsor | zh 贊助商 / (贊助商/贊助方/品牌方/贊助單位)
en an advertiser / the advertiser / advertisers | zh 廣告主 / 廣告商 / 廣告客戶 | ja 広告主 / スポンサー | ko 광고주
en the client / a client | zh 客戶
en our partner / a partner / our partners / partners | zh 合作夥伴 / 合作媒體 / 合作方 / 合作機構
en the companies concerned | zh 相關企業 / 企業 / 相關公司
en users | zh 用戶 / 網友
en {org} | zh {org} | ja {org} | ko {org}

== audience ==
en the clients of {org} / {org} 's clients | zh {org}客戶 / {org}(的)?(特定/簽約/專業/機構)?客戶
en subscribers | zh 訂閱者 / (訂閱者/訂戶/會員)
en professional investors | zh 專業投資者 / 專業(投資者/投資人)
en internal use | zh 內部

== grounds ==
en certain assumptions / (certain/a number of) assumptions | zh 一定的假設 / (一定/若干/某些/特定)(的)?(假設/假設條件/前提)
en assumptions | zh 假設
en public information / publicly available (information/sources) | zh 公開資料 / (公開/已公開)(的)?(資料/信息/資訊/市場信息/數據/渠道)
en historical data | zh 歷史數據 / (歷史/過往)(數據/資料)
en {doc} | zh {doc}

== prevailing ==
en the announcements of the listed company / the (company 's)? (official)? announcements | zh 上市公司公告 / (上市)?公司(的)?(公告/披露/正式公告/官方公告/披露的公告/信息披露)
en the announcements of the exchange | zh 交易所公布 / (證券)?交易所(的)?(公布/公告/數據/資料/公佈/公布的資料/公布資料)
en the original / the original (text/version) | zh 原文 / (原文/原版)
en the official data | zh 官方數據 / (官方/最終)(數據/公布/公告/信息/資料/資訊)
en the prospectus | zh 公開說明書
`;
