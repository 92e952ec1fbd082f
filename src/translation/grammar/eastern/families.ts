/** Everyday wordings of Chinese, Japanese and Korean notices by families; English is written, never read. */
export default `
== ja-do ==
ja (お願いします/お願いいたします/お願い致します/ご判断ください/ください/判断してください) / (行って/行なって/なさって/行うようにして/行っていただきます)(ください/下さい) / (なさる/なさいます/行う/行われます/行います/行っていただきます)(よう/ように)お願い(します/いたします/致します/申し上げます) / (ご判断)?くださいますようお願い(します/いたします/致します/申し上げます)

== ko-do ==
ko (이루어져야 합니다/하셔야 합니다/하여야 합니다/해야 합니다/내려야 합니다/진행해야 합니다/내리셔야 합니다/하시기 바랍니다/진행하시기 바랍니다/내리시기 바랍니다/이루어져야 하며/하셔야 하며/결정하시기 바랍니다/판단하시기 바랍니다/하세요/결정하세요/내리세요)

== decision ==
en> the final investment decision, including the choice of stocks and prices, | zh 包括股票選擇和買賣價格的最終投資決定 | ja 銘柄の選択(、/や)売買価格(等/など)の?(投資にかかる/投資の/投資に関する)最終(決定/判断)
en> the final investment decision | zh 最終投資決定 | ja (投資/投資等/投資に関する/投資の/投資についての/売買の/お取引の/取引の/運用の/実際の投資の/投資に際しての/(ご)?投資にあたっての/投資を行うにあたっての)?(最終的な/最終の/最終/最終的)(ご)?(決定/判断/意思決定/投資判断/投資決定/投資の判断/投資の決定) | ko (최종 투자/투자에 대한 최종/투자의 최종/최종/최종적인 투자) ?(결정/판단/의사결정)
en> investment decisions (pl) | zh 投資決定 | ja (実際の)?(投資/投資等/投資に関する/売買/売買の/取引/取引の/株式投資/運用/ご投資/お取引/投資の)?(に関する/にあたっての)?(ご)?(決定/判断/意思決定/投資判断/投資決定) / (実際の)?(ご)?(投資/お取引/売買/株式投資/銘柄の選択) | ko (실제)? ?(투자/투자에 대한/투자 여부의/매매) ?(결정/판단/의사결정/여부)

== onown ==
en> at your own judgment and responsibility | zh 自行判斷並自負責任地 | ja {ja-self}(ご)?(判断と責任/責任と判断/判断・責任/責任において判断/判断および責任/責任および判断/判断及び責任) | ko {ko-self} (판단과 책임/책임과 판단)
en> at your own responsibility | zh 自負責任地 | ja {ja-self}(ご)?(責任/自己責任)(において/の下/のもと)? / (あくまで(も)?)?自己責任 | ko {ko-self} (책임) / 자기 ?책임
en> at your own judgment | zh 自行 | ja {ja-self}(ご)?判断 | ko {ko-self} (판단)
en> yourself | zh 自行 | ja (ご自身/お客様ご自身/お客さまご自身/利用者ご自身/投資家ご自身/皆様ご自身/読者ご自身/お客様) | ko (본인이/스스로/직접)

== ja-self ==
ja (お客様/お客さま/投資家/利用者/読者/皆様/投資家の皆様/ご利用者/ご自分)?(ご)?(自身)?の / 自己の

== ko-self ==
ko (본인/투자자 본인/투자자/고객/독자/이용자/투자자 자신/자신/이용자 본인/고객 본인/귀하/개인/사용자 본인/사용자)의?

== self ==
en> your | ko (본인의/본인/투자자 본인의/투자자의/고객의/귀하의/이용자 본인의/사용자 본인의) | ja (ご自身の/お客様の/自己/お客様ご自身の) | zh 您自行

== aspp ==
en> written | zh 撰寫 / (撰寫/編寫/寫作) | ja 執筆 | ko (집필)
en> compiled | zh 整理 / (整理/彙整/彙編/匯總/編譯)
en> summarised | zh 摘要 / (摘要/總結/歸納) | ja 要約 | ko 요약
en> produced | zh 製作 / 製作 | ja (制作/製作) | ko 제작
en> created | zh 創作 / (創作/生成/產生) | ja (作成/生成) | ko 생성
en> written | ko 작성 | zh 撰寫
en> edited | zh 編輯 / (編輯/潤飾/編校) | ja 編集 | ko 편집
en> reviewed | zh 審核 / (審核/審閱/審校/校對/審訂/覆核/把關) | ja (監修/校閲/校正/レビュー) | ko (검수/검토/감수)
en> checked | zh 核對 / (核對/確認/查核) | ja (確認/チェック) | ko 확인
en> uploaded | zh 上傳 / (上傳/發布)
en> translated | zh 翻譯 / (翻譯/編譯) | ja 翻訳 | ko 번역

== editor ==
en> the editorial team | zh 編輯部 / (編輯部/編輯團隊) | ja (編集部/編集チーム) | ko (편집부/편집국)
en> an editor | zh 編輯 / (編輯/責任編輯/編輯人員) | ja (編集者/担当者) | ko 편집자
en> a reporter | zh 記者 | ja 記者 | ko 기자
en> a human | zh 人工 / (人工/真人) | ja 人 | ko 사람
en> experts | zh 專家 / (專家/專業人員) | ja 専門家 | ko 전문가

== asagent ==
en> the government | zh 政府 / (政府/各國政府) | ja (政府/国) | ko 정부
en> any government | zh 任何政府 / 任何(政府/國家)
en> the financial authorities | zh 金融主管機關 / (金融)?(主管機關/監管機構/監管部門) | ja (金融当局/当局) | ko (금융당국/금융 당국)
en> the law | zh 法律 / (法律/法規) | ja (法律/法令) | ko (법률/법)
en> a central bank | zh 央行 / (央行/中央銀行) | ja 中央銀行 | ko 중앙은행
en> deposit insurance | zh 存款保險 | ja 預金保険 | ko 예금보험
en> {regulator} | zh {regulator} | ja {regulator} | ko {regulator}

== pq ==
en> backed | zh 支持 / (支持/支撐/背書) | ja 裏付け
en> regulated | zh 監管 / (監管/規管/監督) | ja (規制/監督) | ko (규제/감독)
en> protected | zh 保障 / (保障/保護) | ja (保護/保障) | ko 보호
en> guaranteed | zh 擔保 / (擔保/保證) | ja 保証 | ko (보증/보장)

== ascopying ==
en> reproduction | zh 轉載 / (轉載/轉貼) | ja 転載 | ko (전재/전제)
en> copying | zh 複製 | ja (複製/コピー) | ko 복제
en> redistribution | zh 再分發 / (散布/傳播/再分發) | ja (再配布/配布/再配信) | ko (재배포/배포)
en> excerpting | zh 摘編 / (摘編/摘抄)
en> plagiarism | zh 抄襲
en> reprinting | zh 翻印
en> quotation | zh 引用 / (引用/摘錄/節錄) | ja 引用 | ko 인용
en> use | zh 使用 / (使用/利用) | ja (使用/利用/流用/転用) | ko (사용/이용/도용)
en> use for AI training | zh 用於AI訓練 / (用於)?(AI/人工智能)(訓練/學習) | ja AI学習(への利用)? | ko AI ?(학습)( 및 활용/ 이용/ 활용/용 데이터 활용/에 이용)? / 인공지능 학습


== cause ==
en> the use of {doc} | ja {doc}を(利用する/利用した/使用する/使用した)こと | ko {doc}[을/를]? (이용/사용/활용)하여
en> investing | ko 투자(에 따른/로)? | ja 投資 / お取引 / 投資の結果

== clause ==
# -- delays
en> {subject*} <is/are> delayed by up to {number} minutes | zh {subject*}延遲最多{number}分鐘 / {subject*}(最多/最長/至多/最高/不超過)(會)?(延遲/延誤/延時/滯後/有){number}分鐘(的)?(延遲/延誤)? / {subject*}(延遲/延時/延誤)(最多/不超過){number}分鐘 | ja {subject*}は(、)?(最大/最長)(で)?{number}分(程度)?(の)?(遅れ/遅延/ディレイ)(が(発生して/生じて)います/て(い/おり)ます/で(表示/配信/提供)(して/されて)?(い/おり)?ます/の情報です/しています/しております/です)? | ko {subject*}[은/는]? (최대/최장) {number}분 지연(되어)? ?(제공됩니다/됩니다/된 정보입니다/됨)
en> {subject*} may be delayed by up to {number} minutes | zh {subject*}可能延遲最多{number}分鐘 / {subject*}(可能/或/或會/可能會)(有)?(最多/最長)?(延遲/延誤/延時/有)?(最多/最長)?{number}分鐘(的)?(延遲/延誤)? | ko {subject*}[은/는]? (최대/최장) {number}분(까지)? 지연될 {ko-may} | ja {subject*}は(、)?(最大/最長)(で)?{number}分(程度)?(の)?(遅れ/遅延)が(発生する/生じる){ja-may}
en> {subject*} <is/are> delayed by at least {number} minutes | zh {subject*}延遲至少{number}分鐘 / {subject*}(至少/最少)(延遲/延誤/延時/滯後){number}分鐘 / {subject*}(延遲/延誤/延時/滯後)(至少/最少){number}分鐘(以上)? / {subject*}(延遲/延時/延誤){number}分鐘(或)?以上 | ja {subject*}は(、)?(最低/少なくとも/最低でも){number}分(以上)?(の)?(遅れ/遅延/ディレイ)(て(い/おり)ます/で(表示/配信/提供)(して/されて)?(い/おり)?ます/の(情報/株価/データ)です/しています/しております/です) / {subject*}は(、)?{number}分以上(の)?(遅れ/遅延)(て(い/おり/表示され)ます/で表示(して/されて)(い/おり)?ます/の(情報/株価/データ)です/しています/です) | ko {subject*}[은/는]? (최소/적어도) {number}분 (이상)? ?지연(되어)? ?(제공됩니다/됩니다/된 정보입니다/됨/된 시세입니다/표시됩니다/있습니다) / {subject*}[은/는]? {number}분 이상 지연(되어)? ?(제공됩니다/됩니다/된 정보입니다/됨/된 시세입니다/표시됩니다)
en> {subject*} <is/are> delayed by {number} minutes | zh {subject*}延遲{number}分鐘 / {subject*}(有/存在)?(延遲/延誤/延時/滯後){number}分鐘(顯示/更新)? | ja {subject*}は(、)?{number}分(の)?(遅れ/遅延/ディレイ)(て(い/おり)ます/で(表示/配信/提供/更新)(して/されて/し/され)?(い/おり)?ます/の(情報/株価/データ)です/しています/しております/です) | ko {subject*}[은/는]? {number}분 ?지연 ?(되어)? ?(제공됩니다/됩니다/된 정보입니다/됨/시세입니다/된 시세입니다/표시됩니다/있습니다)
en> {subject*} may be delayed | zh {subject*}可能有延遲 / {subject*}(可能/或/或會/可能會)(有/存在/出現)?(一定/輕微)?(的)?(延遲/延誤/延時/滯後) | ko {subject*}[은/는]? (실시간이 아니며 )?지연될 {ko-may} | ja {subject*}(は/には/に)(、)?(遅れる/遅延する/遅れが生じる/遅延が生じる/遅延が発生する){ja-may}
en> {subject*} may differ from the actual ones by at least {number} minutes | ko {subject*}[은/는]? 실제(와/보다) (최소) {number}분 (이상)? ?차이가 (날/있을) {ko-may} | zh {subject*}可能與實際相差至少{number}分鐘
# -- copying
en> {ascopying*} <is/are> prohibited | zh 禁止{ascopying*} / (禁止/嚴禁/謝絕){ascopying*}
en> {ascopying*} in any form <is/are> prohibited | zh 禁止以任何形式{ascopying*} / (禁止/嚴禁/謝絕)以任何(形式/方式)(進行)?{ascopying*}
en> unauthorised {ascopying*} <is/are> prohibited | zh 禁止擅自{ascopying*} / (禁止/嚴禁/請勿)(任意/擅自/私自/未經授權(的)?){ascopying*} | ja 無断{ascopying*}(を/は)?(固く)?(禁止/禁じます/禁止します/お断りします/お断りいたします/禁止しています/禁止いたします/厳禁) / 無断での{ascopying*}(を/は)(固く)?(禁じます/禁止します/お断りします/禁止しています/禁止いたします) | ko 무단 {ascopying*}[을/를]? ?(금지/금합니다/금지합니다/금지됩니다/금함)
en> unauthorised {ascopying*} of {asp*} <is/are> prohibited | zh 禁止擅自{ascopying*}{asp*} | ja {asp*}の(無断)(での)?{ascopying*}(を/は)(固く)?(禁じます/禁止します/お断りします/お断りいたします/禁止しています/禁止いたします/禁じられています/禁じております/ご遠慮ください) / {asp*}を無断で{ascopying*}すること(を/は)(固く)?(禁じます/禁止します/お断りします/できません/禁じられています) | ko {asp*}[의]? 무단 {ascopying*}[을/를]? (금지합니다/금합니다/금지됩니다/금지)
en> please credit the source when reproducing it | zh 轉載請註明出處 / (如需/如/若/凡)?(轉載/引用/轉貼/轉發)(時/本文)?(請/須/敬請/務請/應/需)?(務必)?(註明/注明/標明)(原文/文章/資料/內容)?(出處/來源)(及作者/和作者)? | ja (転載/引用)(する/の/される)?(場合/際)(は/には)(、)?(出典/出所/引用元)を(明記/明示)(してください/ください/して下さい/お願いします) | ko (인용/전재/사용) ?(시/할 때/하실 때)(에는/는)? ?(반드시)? ?출처[를/을]? ?(명시/표기/밝혀)(해)? ?(주시기 바랍니다/주세요/하시기 바랍니다)
en> violators will be held liable | zh 違者必究 / (違者必究/侵權必究/翻印必究/轉載必究/違者(必/將/將被)(依法)?(追究/追究法律責任)/否則(將)?(依法)?追究(其)?法律責任)
en> please let us know of any infringement | zh 如有侵權請告知 / (如有/若有/如/若)侵權[,]?(請/敬請)(及時)?(告知/來信告知/通知我們/聯繫/聯繫我們/聯繫本站/與我們聯繫)(我們/本站)?
en> in case of infringement, please contact us for removal | zh 如有侵權請聯繫我們刪除 / (如有/若有/如/若/如涉及/如果)侵權(行為)?[,]?(請/敬請)(及時)?(聯繫/聯絡/告知/通知/與我們聯繫)(我們/本站/本網/作者/小編/後台)?(進行)?(，)?(刪除/處理後刪除/予以刪除/刪除處理)
en> copyright © {name} | zh 版權所有©{name} | ja ©{name}
# -- by whom and with what
en> {doc?=it} <was/were> {aspp} with the help of {aitool} | zh {doc?}由{aitool}輔助{aspp} / {doc?}{adv?}(由/經/使用/藉助/借助/透過/係由)?{aitool}(工具)?(輔助/協助/輔助進行){aspp}(而成/完成)? | ja {doc}は(、)?{aitool}(の(支援/サポート/補助)(を受けて/により)){aspp}(しました/しています/されました/したものです/されています) | ko {doc}[은/는]? {aitool}의 (도움/지원)[을/를]? ?(받아/으로) {aspp}(했습니다/되었습니다/하였습니다/됐습니다)
en> {doc?=it} <was/were> {aspp} using {aitool} and {aspp#2} by {editor} | zh {doc?}由{aitool}{aspp}，並經{editor}{aspp#2} / {doc?}{adv?}(由/經/使用)?{aitool}(自動)?{aspp}[,]?(並/並且/且/再/後)?(經/由)(過)?{editor}{aspp#2}(後發布/而成)? | ja {doc}は(、)?{aitool}を?(使って/使用して/活用して/利用して/用いて/で/が){aspp}し(たうえで/た後/)(、)?{editor}が{aspp#2}(し(ています/ました/ております/たものです)) | ko {doc}[은/는]? {aitool}[이/가/을/를/로]? ?(활용해/활용하여/이용해/사용해/통해)? ?{aspp}(하고/한 뒤/한 후/했으며/했고/하였으며)[,]? {editor}[이/가] {aspp#2}(했습니다/하였습니다/하고 있습니다/한 기사입니다)
en> {doc?=it} <was/were> {aspp} using {aitool} | zh {doc?}使用{aitool}{aspp} / {doc?}{adv?}(使用/利用/運用/透過/藉助/借助){aitool}{aspp} | ja {doc}は(、)?{aitool}を(使って/使用して/活用して/利用して/用いて){aspp}(しました/しています/されました/したものです/されています/しております) | ko {doc}[은/는]? {aitool}[을/를]? (활용해/활용하여/이용해/이용하여/사용해/사용하여/통해) {aspp}(했습니다/되었습니다/하였습니다/됐습니다/한 (기사/글/콘텐츠)입니다/되었으며/했으며/하였으며)
en> {doc?=it} <was/were> automatically {aspp} by {aitool} | zh {doc?}由{aitool}自動{aspp} / {doc?}{adv?}(由/經){aitool}自動{aspp}(的)? | ja {doc?}は(、)?{aitool}(により/によって/が/で)自動(的に)?(で)?{aspp}(しました/しています/されました/したものです/されています/された記事です) | ko {doc?}[은/는]? {aitool}[이/가/에 의해/으로/로] ?자동(으로/적으로)? ?{aspp}(했습니다/되었습니다/하였습니다/됐습니다/한 (기사/글/콘텐츠)입니다/되었으며/된 (기사/글/콘텐츠)입니다)
en> {doc?=it} <was/were> {aspp} by {aitool} | zh {doc?}由{aitool}{aspp} / {doc?}{adv?}(由/經){aitool}{aspp}(的)? | ja {doc?}は(、)?{aitool}(により/によって/が){aspp}(しました/しています/されました/したものです/されています) | ko {doc?}[은/는]? {aitool}[이/가/에 의해] {aspp}(했습니다/되었습니다/하였습니다/됐습니다/한 (기사/글/콘텐츠)입니다/되었으며/했으며/하였으며)
en> and published after being {aspp} by {editor} | zh 並經{editor}{aspp}後發布 / (並)?(經/由){editor}(人員)?{aspp}(後/之後)(發布/刊登/發表/刊出)
en> {doc?=it} <was/were> {aspp} by {editor} | zh {doc?}經{editor}{aspp} / {doc?}(並)?(經/由)(過)?{editor}{aspp}(完成)? | ja {doc?}は?(、)?{editor}(が/により/によって){aspp}(しています/しました/しております/されています) | ko {doc?}[은/는]? {editor}[이/가] ?(최종)? ?{aspp}(했습니다/하였습니다)
en> {subject*} <is/are> not {pq} by {asagent} | zh {subject*}不受{asagent}{pq} / {subject*}{adv?}(不/並不/亦不/也不/均不/未/並未/不獲/未獲/亦未/沒有)(受/獲/被/由/受到/獲得)?{asagent}(的)?{pq} | ja {subject*}は(、)?{asagent}(による/の/によって/により){pq}(を受けていません/を受けておりません/されていません/されておりません/がありません/の対象ではありません/の対象とはなりません/の対象になりません) | ko {subject*}[은/는] {asagent}[의/에 의해/에 따라]? {pq}(을 받지/를 받지/되지/받지) {ko-neg}
en> {subject*} <is/are> {pq} by {asagent} | zh {subject*}受{asagent}{pq} / {subject*}(受/獲/受到/獲得){asagent}(的)?{pq}
en> it is not {pq} by {asagent} | zh 不受{asagent}{pq} / {adv?}(不/並不/亦不/也不/均不/未/並未/不獲/未獲/亦未/也沒有/沒有)(受/獲/被/由/受到/獲得)?{asagent}(的)?{pq} | ko {asagent}[의/에 의해/에 따라]? {pq}(을 받지/를 받지/되지/받지) {ko-neg} | ja {asagent}(による/の/によって/により){pq}(を受けていません/されていません/されておりません/の対象ではありません)
# -- sponsored
en> {doc} <is/are> ~sponsored post | zh {doc}為業配文 / {doc}{adv?}(為/是/屬/屬於/係)(業配文/業配/廣編稿/工商文/工商/贊助文/合作文/邀稿/業配文章/廣告文)(章)? | ja {doc}は(、)?(タイアップ(記事/広告)?/PR/スポンサード)(記事/コンテンツ/広告)?(です/であり) | ko {doc}[은/는] (협찬/광고성/홍보성/유료 협찬) (기사/글/콘텐츠)(입니다/이며)
en> {doc} <is/are> a paid advertisement | ko {doc}[은/는] (유료 ?광고/광고)(입니다/이며) | ja {doc}は(、)?(有料広告/広告)(です/であり) | zh {doc}為付費廣告
en> {doc} <was/were> written with sponsorship from {payer} | zh {doc}由{payer}贊助撰寫 | ko {doc}[은/는] {payer}[의/로부터/으로부터] (협찬/지원/후원)[을/를]? ?(받아/받고) (작성/제작)(되었습니다/했습니다/하였습니다/된 (글/기사/콘텐츠)입니다/한 (글/기사/콘텐츠)입니다)
en> {doc} <was/were> written in return for {pay} from {payer} | zh {doc}收取{payer}的{pay}撰寫 | ko {doc}[은/는] {payer}[로부터/으로부터/에게서] (소정의/일정/경제적)? ?{pay}[을/를]? ?(받아/받고/제공받아/지급받아/지급받고/제공받고) (작성/제작)(되었습니다/했습니다/하였습니다/된 (글/기사/콘텐츠)입니다/한 (글/기사/콘텐츠)입니다)
# -- whose positions
en> {org} currently <holds/hold> no positions | zh {org}目前沒有持倉 / {org}(目前/現時/當前)(沒有/無/並無/未有)(任何)?(持倉/倉位/頭寸/部位) / {org}(目前/現時/當前)(處於)?空倉
en> but may {doing!base} {manner?} | zh 但可能{manner?}{doing} / (但/惟/不過){manner?}(可能/或會/可能會/有可能/不排除)(於/在)?{manner#2?}{doing}
en> {org} may buy or sell at any time | zh {org}可能隨時買賣 / {org}(可能/或會/可能會)?隨時(會/可能)?(買入或賣出/買賣/增持或減持/買進或賣出)
# -- prevails
en> {subject*} <has/have> a short operating history | zh {subject*}運作時間較短 / {subject*}(運作/運營/成立/發展)(的)?(時間/歷史)(較/相對較/比較)短
en> beware of fraud | zh 謹防受騙 / (請/務請/並)?(謹防/提防/警惕/防範/慎防/當心)(上當受騙/受騙/詐騙/被騙/受騙上當/上當)
en> please {doing!base} {manner} and {manner#2} | zh 請{manner}且{manner#2}{doing} / (請/應)({you})?{manner}[,]?(並)?{manner#2}{doing}
en> {asof}, {subject*} <does/do> not {being!base} | ko {subject*}[은/는] {asof}[,]? {being}(하고 있지/하지) {ko-neg} | ja {subject*}は(、)?{asof}(、)?{being}(して)?(いません/おりません/いない/しません) | zh {asof}，{subject*}並未{being} / {asof}[,]{subject*}{adv?}(未/並未/沒有/不/並不){being}
en> {asof}, {subject*} {being} | ko {subject*}[은/는] {asof}[,]? {being}(하고 있습니다/하고 있으며) | ja {subject*}は(、)?{asof}(、)?{being}して(います/おります)
en> please do not act on it | zh 請勿據此操作 / (請勿/切勿/勿)(據此/以此)(操作/投資/交易/買賣/入市)
en> {subject*} only <provides/provide> {provision*} | zh {subject*}僅提供{provision*} / {subject*}(僅/只)(提供){provision*}
en> {you} should bear the risks arising from {cause*} | zh {you}應承擔因{cause*}而產生的風險 / {you}(應/應當)(自行)?承擔因{cause*}(而)?(產生/引起/帶來/導致/引致)的(一切/任何/全部/所有)?(風險)
en> {you} <bears/bear> the risks arising from {cause*} | zh {you}承擔因{cause*}而產生的風險 / {you}(自行)?承擔因{cause*}(而)?(產生/引起/帶來/導致/引致)的(一切/任何/全部/所有)?(風險)
en> {subject*} <does/do> not guarantee the principal | zh {subject*}不保本 / {subject*}{adv?}(不/並不/均不/概不)(保本/保證本金/承諾保本/保障本金) | ja {subject*}は(、)?元本(が/は/を)?(保証されて(いません/いない/おりません/いるものではありません)/保証(する/の/された)?(もの/商品)?ではありません/の保証はありません) | ko {subject*}[은/는] (투자)?원금[이/을]? (보장되지/보장하지) {ko-neg}
en> {asp*} may occur | zh 可能發生{asp*} / (可能/或/或會/可能會/有可能)(發生/出現/產生/面臨){asp*} | ja {asp*}を(被る/こうむる){ja-may} | ko {asp*}(이/가)? (발생/생길)?(할)? (가능성이 (있습니다/있으며/존재합니다)/수 있습니다)
en> {subject*} <is/are> denominated in foreign currencies | zh {subject*}以外幣計價 / {subject*}(係/是/為/均)?以外幣計價 | ja {subject*}は(、)?外貨建て(です/であり/となります)
en> copying and reproduction without permission are prohibited | ja (許可なく/無断で)(複製・転載/転載・複製/複製や転載/転載や複製/転載または複製/複製または転載)(する)?(こと/行為)?(を/は)(固く)?(禁じます/禁止します/お断りします/禁じられています/禁止いたします) | zh 禁止擅自複製及轉載
en> {decision} <is/are> {self} own responsibility | ko {decision}[은/는] (전적으로)? ?{self} ?책임(입니다/이며/임) | ja {decision}は(、)?{self}責任(です/となります/でお願いします) | zh {decision}由{self}負責
en> {subject*} <receives/receive> {pay} | ko {subject*}[은/는] (이에 따라/이에 따른)? ?(소정의/일정액의/일정)? ?{pay}[을/를]? ?(제공받습니다/받습니다/지급받습니다/제공받고 있습니다/받고 있습니다) | zh {subject*}收取{pay}
en> please use {doc} only for reference | ko {doc}[은/는] (투자 판단의/투자/투자 결정의/투자 판단 시)? ?참고(자료/용/용도)?(로/으로)만 (활용/이용/사용)(하시기 바랍니다/해 주시기 바랍니다/해주시기 바랍니다/하셔야 합니다/하시길 바랍니다) | ja {doc}は(、)?(あくまで(も)?参考(情報)?(として/程度に)/参考(情報)?としてのみ/参考程度に)(ご利用/ご活用/お考え/ご覧)ください | zh 請僅將{doc}用作參考
en> {subject*} <is/are> borne by {you} | ko {subject*}[은/는] (모두/전부)? ?{you}에게 귀속(됩니다/되며) | zh {subject*}由{you}承擔 | ja {subject*}は(、)?(すべて/全て)?{you}に帰属します
en> {subject*} <is/are> of the past | ja {subject*}は(、)?過去のもの(です/であり) | zh {subject*}屬過往
en> please rely on {asp*} | zh 請以{asp*}為準 / (請/敬請/務請)以{asp*}為準
en> for {subject*}, please rely on {asp*} | zh {subject*}請以{asp*}為準 / {subject*}(均)?(請/敬請)以{asp*}為準
en> if there is any discrepancy, please rely on {asp*} | zh 如有歧義，請以{asp*}為準 / (如/若/倘)(有)?(任何)?(歧義/差異/不符/出入/不一致/疑義)(之處)?[,]?請以{asp*}為準
en> if there is any discrepancy, {asp*} <prevails/prevail> | zh 如有歧義，以{asp*}為準 / (如/若/倘)(有)?(任何)?(歧義/差異/不符/出入/不一致/疑義)(之處)?[,]?(概/應/均)?以{asp*}為準
en> {subject*} <is/are> updated in real time | zh {subject*}實時更新 / {subject*}(為/均)?(實時/即時)(更新/顯示)
en> {subject*} <carries/carry> high risk | zh {subject*}(的)?風險(較/很/相當)?(高/大)(,)?
en> {subject*} <carries/carry> extremely high risk | zh {subject*}風險極高 / {subject*}(的)?風險(極其/極/非常)(高/大)(,)?
en> {subject*} may be affected by {asp*} | zh {subject*}可能受{asp*}影響 / {subject*}(可能/或/或會/可能會)受(到)?{asp*}(的)?影響 | ja {subject*}は(、)?{asp*}(の/から)影響を受ける{ja-may} | ko {subject*}[은/는] {asp*}의 영향을 받을 {ko-may}
en> {subject*} <is/are> affected by {asp*} | zh {subject*}受{asp*}影響 / {subject*}(會)?受(到)?{asp*}(的)?影響 | ja {subject*}は(、)?{asp*}(の/から)影響を受け(ます/ています) | ko {subject*}[은/는] {asp*}의 영향을 받(습니다/으며)
en> {subject*} may be paid out of {asp*} | zh {subject*}可能由{asp*}支付 / {subject*}(可能/或/或會/可能會)(由/自/從){asp*}(中)?(支付/撥付/派付) | ja {subject*}は(、)?{asp*}から支払われる{ja-may}
en> {subject*} may rise or fall sharply | zh {subject*}可能急升或急跌 / {subject*}(可/或/可能)?(急升或急跌/急升急跌/大起大落/暴漲暴跌/大幅升跌/急漲急跌)
en> it may not be suitable for all investors | zh 可能不適合所有投資者 / (可能/或/或會)(並)?不(適合/適用於)(所有/每一位/每位)(投資者/投資人/人士/人)
en> there is no intention to recommend | zh 無推薦之意 / (並)?(無/沒有)(任何)?(推薦/推介/招攬)(之/的)?(意思/意/意圖)
en> {subject*} <is/are> for teaching and discussion only | zh {subject*}僅供教學討論 / {subject*}(僅供/只供/僅作)(教學/教學及/教學與)?(討論/研究/交流)(之用/用途)?
en> it is not guaranteed by {asagent} | ko {asagent}[이/가] (보증/보장)하지 {ko-neg} | zh {asagent}不作擔保 / {asagent}(不/並不)(作/予)?(擔保/保證)
en> {doc?=it} <was/were> written in return for a fee | ko {doc?}[은/는]? (소정의/일정/일정액의)? ?(원고료/대가/광고비/수수료)[를/을]? ?(받고/받아/제공받아/지급받아/지원받아) (작성/제작)(되었습니다/했습니다/하였습니다/된 (글/기사/콘텐츠)입니다/한 (글/기사/콘텐츠)입니다) | zh {doc?}為收費撰寫
en> this content was produced with the support of {payer} | ko {payer}[의/로부터] (지원/협찬/후원)[을/를]? ?(받아/받고/으로) (작성/제작)(된/한) (글/기사/콘텐츠)입니다 | zh 本內容由{payer}贊助製作
en> {doc} <is/are> provided by {payer} | ja {doc}は(、)?{payer}の提供(による(もの)?/に(よる)?)(です/であり/でお送りします/でお届けします) | zh {doc}由{payer}提供
en> {doc} may not be accurate | ja {doc}(は/が)(必ずしも)?正確(で/とは)(は)?(ない/限らない){ja-may}
en> {subject*} <is/are> subject to {asp*} | zh {subject*}以{asp*}為準 / {subject*}(請/應/均/一切/最終/具體)?以{asp*}為準
en> {asp*} <prevails/prevail> | zh 以{asp*}為準 / (請/應/均/一切/最終/具體/並)?以{asp*}為準
# -- funds and futures
en> {asp*} <suits/suit> only {persons} | zh {asp*}(只/僅)適合{persons}
en> {subject*} may contain errors | zh {subject*}可能有誤 / {subject*}(可能/或/或會/可能會/難免/恐)(會)?(有誤/有錯/出錯/有錯漏/有誤差/有疏漏) | ja {subject*}(は/には/が)(、)?(誤っている/間違っている/誤りがある/間違いがある/間違いを含む/誤りを含む){ja-may}
en> {subject*} may be inaccurate | zh {subject*}可能不準確 / {subject*}(可能/或/或會/可能會)(並)?(不準確/不正確/失準/失實) | ja {subject*}は(、)?(正確ではない/正確でない/不正確な){ja-may} | ko {subject*}[은/는/이/가] (부정확할/정확하지 않을/사실과 다를) {ko-may}
en> it may be inaccurate | ja (正確ではない/正確でない/事実と異なる){ja-may} | ko (부정확할/정확하지 않을/사실과 다를) {ko-may} | zh 可能不準確 / (可能/或會/可能會)(不準確/不正確/失實)
en> {subject*} <fluctuates/fluctuate> | ja {subject*}は(、)?(大きく/日々)?(変動し/変動する/変動するため) | zh {subject*}會波動
en> as {subject*} <fluctuates/fluctuate> | ja {subject*}(は/が)(、)?変動する(ため/ので)(、)?
# -- responsibility
en> please make {decision} {onown} | zh 請{onown}作出{decision} | ja {decision}(は/につきましては/に際しては/にあたっては/については/の際は)(、)?(必ず/すべて/あくまで(も)?)?(、)?{onown}(で/において/のもと/のもとで/の下で/のもとに/に基づいて/に基づき/により)?(、)?{ja-do} | ko (모든)? ?{decision}[은/는/을/를] ?(반드시/전적으로)? ?{onown}(하에/으로/로/아래/에 따라/에) ?{ko-do}
en> no responsibility is accepted for {concern*} | zh 對{concern*}恕不負責 | ja {concern*}(について/に関して/につきまして/に対して)(は)?(、)?(一切/いかなる/何ら/一切の)?(の)?責任を?(も)?(負い/負わ/負いかね)({ja-neg}/ます/ません) | ko {concern*}에 ?(대해/대하여/대한/대해서는)(서)? ?(일체의/어떠한/어떤/법적)? ?책임[을/도/은/이]? ?(지지/부담하지/지지 아니) {ko-neg} / {concern*}에 ?(대해/대하여/대한)(서)? ?(일체의/어떠한/어떤)? ?책임[을/도/은/이]? 없(습니다/으며/음/음을 알려드립니다)
en> {doc} <is/are> for investment reference | zh {doc}供投資參考 / {doc}{adv?}供投資(者)?參考 | ko {doc}[은/는] (단순)? ?투자(자)?(의)? ?참고(용/자료/용 자료)?(이며/입니다/으로/로서/일 뿐이며/일 뿐) | ja {doc}は(、)?(投資の)参考(情報/資料)?(です/であり)
en> {doc} <is/are> for reference only | ko {doc}[은/는] (단순/오직/단지) 참고(용/자료/용도)?(이며/입니다/일 뿐/일 뿐이며/로만 제공됩니다) | ja {doc}は(、)?(あくまで(も)?)?参考(情報/資料/程度/用)?(にすぎません/としてご利用ください/としてください/にとどめてください) | zh {doc}僅供參考
en> {you} have the right to receive a sufficient explanation from {party} | ko {you}[은/는] {party}[로부터/에게/에서] 충분한 설명을 (받을/들을) 권리가 (있습니다/있으며) | zh {you}有權獲得{party}的充分說明
en> additional costs such as {asp*} may be incurred | ko {asp*}[이/가]? 추가로? 발생할 {ko-may} | zh 可能另外產生{asp*}

== person ==
en> the guarantor | zh 擔保人 / 擔保方 | ja 保証人 | ko 보증인

== service ==
en> an information display service | zh 信息展示服務 / (信息/資訊)展示(平台)?服務
en> an information publishing service | zh 信息發布服務 / (信息/資訊)(發布/發佈)(平台)?服務

== purpose ==
en> investment-decision information | ja 投資(判断)?の参考(となる/にしていただくための)情報(の)?提供 | ko 투자 판단(에/을 위한) ?(참고가 되는/참고할)? ?정보 제공 | zh 為投資決策提供參考資訊

== whoviews ==
en> any {party*} | zh 任何{party*}

== party ==
en> the financial company | ko 금융회사 / 판매회사 | zh 金融公司
en> {org} | ko {org}

== subject ==
en> contributions by external writers (pl) | ko (외부/외부 전문가/독자) ?(필자/기고자/칼럼니스트)?[의]? (기고/기고문/기고글/칼럼/글/원고) | ja 寄稿(記事)? | zh 外部投稿
en> this material | ko 이 자료 / 당사 자료

== state ==
en> ~sponsored post | zh 業配文 / 業配 / 廣編稿
`;
