/**
 * Sentences of Chinese notices: conditions, topics before a comma, what may, must and is. Only read, into English; words
 * are in `chinese-words.ts`, whole families of one country's notices in `chinese-families.ts`.
 */
export default `
== lead ==
en> before {doing!ing} | zh 在{doing}前 / (在/於)?(進行)?{doing}(的)?(前/之前)
en> when {doing!ing} | zh 在{doing}時 / (在/於/當)?(您)?{doing}(的)?(時/時候)
en> if {assaid} | zh 如{assaid} / (如/如果/如如/一旦){assaid}(的)?
en> as {assaid} | zh 由於{assaid} / (由於/因/因為/鑒於){assaid}
en> although {assaid} | zh 雖然{assaid} / (雖/雖然/儘管/縱使){assaid}
en> every effort is made to verify {doc} | zh {doc}雖(已)?(盡力)核實
en> before use | zh 使用前
en> in case of any {asn} | zh 如有任何{asn} / (如/如果)?(有/存在/出現/發生)(任何)?{asn}
en> in case of any dispute | zh 如有任何爭議 / (如/如果)(有/發生/出現)(任何)?(爭議/糾紛)
en> if anything about {asp*} is unclear | zh 如對{asp*}有不明白之處 / (如/如果){you?}對{asp*}有(任何)?(不明白/不清楚/不明)(的)?處
en> if {you} have any questions about {doc} | zh 如{you}對{doc}有任何疑問 / (如/如果){you}對{doc}(的內容)?(有/存在)(任何)?(疑問/疑慮/疑義/問題/查詢)
en> for details of {asp*} | zh 有關{asp*}的詳情 / (有關/關於){asp*}的(詳情/詳細資料/更多詳情)
en> {everycase} | zh {everycase}
en> in particular | zh 尤其是 / 特別是
en> generally | zh 一般來說 / (一般而言/通常來說/一般情況下/通常)
en> for the avoidance of doubt | zh 為免生疑問 / 為免疑義
en> at different times | zh 在不同時期
en> apart from exercising the due care of a good manager | zh 除盡善良管理人的注意義務外
en> {ifbuy} | zh {ifbuy}
en> if {you} buy or book through {ourlink} | zh (如/如果/當)?({you})?通過{ourlink}(購買/預訂/下單/開戶/註冊/消費/訂閱)(商品/產品/服務)?(時/後)?
en> to the maximum extent permitted by law | zh (在/於)?(適用)?(法律/法令/法規)(允許/許可/容許)(的)?最大(範圍/限度)(內/下)?
en> to the extent permitted by law | zh (在/於)?(適用/相關)?(法律/法令/法規)(允許/許可/容許)(的)?(範圍/情況)(內/下) / 我們在法律(允許/許可)(的)?範圍內
en> without {consent*} or the consent of {org} | zh 未經{org}或{consent*}
en> without the {consentword} of {org} | zh 在未(得到/獲得/取得/獲){org}(的)?{consentword}(之)?前
en> without {consent} | zh 在未(得到/獲得/取得/獲){consent}(之)?前

== ourlink ==
en> affiliate links | zh (本站/文中/本文/文章中)?(的)?(聯盟行銷/聯盟/推廣/推薦/返利/分潤/導購/推廣聯盟)(鏈接)
en> these links | zh 這些鏈接 / (這些/該等/此)鏈接
en> our links | zh (本站/我們/本文/文中/以下)(的)?鏈接
en> the links | zh 鏈接

== when ==
en> before {doing!ing} | zh 在{doing}前 / (在/於){doing}(的)?(前/之前)
en> before trading | zh (在)?(進行)?任何交易(的)?前
en> before placing an order | zh (實際)?下單前


== clause ==
# -- a topic with a comma behind it
en> {doc} <is/are> for the reference of {you} only | zh {doc},{adv?}(只/只供/只作){you}(作)?參考(使用/之用/用途)?
en> {doc} <is/are> for reference only | zh {doc},{adv?}(只供/只作/只為)參考(使用/用途/的用)?
en> {doc} <does/do> not constitute {any?} {thing*} | zh {doc},{adv?}(不/並不/概不)(構成/作為){any?}(的)?{thing*}
en> {doc} <does/do> not represent the {opinionword*} of {whoviews} | zh {doc},{adv?}(不/並不/概不)代表{whoviews}(的)?{opinionword*}
en> {subject*} <is/are> {state} | zh {subject*},{adv?}(是/為/均為/屬/屬於)?{state}
en> {subject*} {being} | zh {subject*},(將/會/均)?{being}
# -- what is to be noted
en> please note that {assaid} | zh 請注意，{assaid} / (請/務請/敬請)(您)?(注意/留意/知悉/理解)[,]?{assaid}
en> {you} should note that {assaid} | zh {you}應注意{assaid} / {you}{adv?}(應/應當/應該/務必/須/請)(注意/留意/知悉/明白/了解/充分認識)[,]?{assaid}
en> please do not {doing!base} {manner?} | zh (不要/請勿/切勿){doing}
en> it is not permitted to {doing!base} {manner?} | zh 不得{doing} / {adv?}(不得/嚴禁/禁止/不可)(對外)?{manner?}{doing}
en> {you} must not {doing!base} {manner?} | zh {you}(不得/嚴禁/不可){manner?}{doing}
# -- may, should
en> {subject*} may {doing!base} {manner?} | zh {subject*}(可/可以/有權)({manner})?{doing}
en> {subject*} may {doing!base} {manner?} | zh {subject*}{adv?}(可能/或會/可能會){doing}
en> it may {doing!base} | zh 將?(可能/或會/可能會)(會)?{doing} / (並且/並)?未來(可能/或會/可能會)(會)?{doing}
en> {subject*} may {being!base} or {being#2!base} | zh {subject*}(可能/或會)(會)?{being}或{being#2}
en> {subject*} may {doing!base} and may also {doing#2!base} | zh {subject*}可能(會)?{doing}(也/亦)可能(會)?{doing#2}
en> {subject*} may not {being!base} | zh {subject*}可能(並)?不{being}
en> {subject*} may be unable to {doing!base} {manner?} | zh {subject*}可能(會)?(無法/不能){manner?}{doing}
en> {you} should {doing!base} or {doing#2!base} | zh {you}{adv?}應{doing}或{doing#2}
en> and you are advised to consult ~{adviser*} | zh 並建議諮詢(專業的)?{adviser*}
en> and please consult ~{adviser*} | zh 並(請)?諮詢{adviser*}
en> and {you} should {being!base} | zh {you}並應{being}
en> {you} should bear {ascons*} themselves | zh {you}{adv?}(應/應當/須)自行承擔{ascons*}
en> {you} should make their own judgment and bear {ascons*} | zh {you}{adv?}(應/應當/須/請)(自行/獨立)判斷(並/及/且/和)(自行)?(承擔/自負){ascons*}
en> {you} should exercise independent judgment, evaluate carefully and bear {ascons*} | zh {you}{adv?}(應/應當/須/請)(自行/獨立)判斷[,、](審慎/謹慎)評估(並/及)(自行)?(承擔/自負){ascons*}
en> please evaluate carefully and bear {ascons*} yourself | zh (審慎/謹慎)評估(並/及)(自行)?(承擔/自負){ascons*}
en> {you} should consider carefully whether {asp*} <suits/suit> {yourneeds} | zh {you}{adv?}(應/應當/須)(仔細/審慎/小心)?考慮{asp*}是否適合{yourneeds}
en> {you} <has/have> a duty to {doing!base} | zh {you}有(責任/義務){doing}
en> please act with caution | zh 操作(請/須/應/務必)(審慎/謹慎)
en> seek {field*} advice before making investment decisions | zh (應/請/須)在作出投資決(策/定)前(先)?尋求(專業的/專業)?{field*}意見
# -- is and is not
en> before subscribing, {you} should {doing!base} {manner?} | zh {you}(申購/投資/購買)前{adv?}(應/請/須){manner?}{doing}
en> it does not represent {whoviews} | zh {adv?}不代表{whoviews}
en> {org} <accepts/accept> no {duty*} arising from it | zh {org}(不/概不)(承擔/負)由此(引起/產生/造成/導致)的(任何/一切)?{duty*}
en> please do not regard it as {any?} {thing*} | zh (請)?勿(將其/以此)?(作為/視為/當作){any?}{thing*}
en> it may change at any time | zh 未來(可能/可能會)隨時(變更/更改/變動)
en> no further notice will be given | zh (恕不/不再/不)另行通知
en> and seek independent professional advice where necessary | zh 並?在有須要時(徵詢/尋求/諮詢)(獨立)?專業(的)?意見
en> it has not been reviewed by {regulator} | zh (並)?(未/未經/並未經){regulator}(的)?(審閱/審核)
en> {doc?=it} <does/do> not constitute, and should not be regarded as, {any?} {thing*} | zh {doc?}(並)?不構成(亦/也/，亦/，也)?不應(被)?(視為/視作/理解為){any?}{thing*}
en> {risky} may fluctuate sharply within a short time | zh {risky}(的)?價格(可/可能/或/或會)?(會)?在短(時間/期)內(大幅/劇烈)波動
en> invest rationally | zh (請)?理性投資
en> the source of {doc} is {asvenue*} | zh {doc}(的)?(資料)?來源(為/是){asvenue*}
en> {org} <strives/strive> to ensure {about} | zh {org}(已/均/均已)?(力求/竭力/盡力/致力)(確保/保證/於)?{about}
en> every effort is made to ensure {about} | zh (已/均)?(竭力/力求/盡力/致力)(確保/保證)?{about}
en> its absolute {quality*} cannot be guaranteed | zh (不能/無法/不)保證其絕對{quality*}
en> {asp*} <prevails/prevail> if there are errors in {doc} | zh {doc}如有(任何)?(錯誤/誤/出入/差異/不符)[,]?(請/概/均/應)?以{asp*}為準
en> {risky} <is/are> highly volatile | zh {risky}(的)?(價格)?(波動性/波動度/波動)(較/極/很/非常)?(高/大/劇烈)
en> no one is permitted to {doing!base} without {consent} | zh (任何人/任何人士/任何機構和個人/任何機構或個人/任何單位和個人/任何單位或個人)未經{consent}(均)?(不得/不可/嚴禁){doing}
en> no responsibility is accepted for {trouble} | zh {adv?}(不會/不/概不/恕不)承擔{trouble}(的)?(任何)?責任
en> please contact {org} about reproduction | zh (如/如須)(須)?轉載[,]?(請/敬請)(與/和/向)?{org}(聯繫/聯絡)
en> the use of it is at your own risk | zh 使用風險(自擔/自負)
en> this translation was made by {aitool} | zh (本/該/此)?(翻譯/譯文)由{aitool}(完成/製作)
en> {doc} must not be published in {place} or sent to {persons} | zh {doc}不得(在/於){place}(境內)?(發布/分發/刊發/派發)或(傳送/分發/派發/提供)(予/給/至){persons}
en> {doc} must not be distributed in {place} | zh {doc}不得(在/於){place}(境內)?(直接或間接)?(分發/派發/傳送/發放)
en> {doc} must not be distributed to {persons} | zh {doc}不得(向/對){persons}(分發/派發/傳送/提供/發放)
en> {doc} <is/are> not directed at persons in places where the law restricts it | zh {doc}(並非/並不/不)(針對/面向/提供予)(任何)?(受法律限制/法律不允許/法律禁止)(的)?(地區/司法管轄區/國家)(的)?(人士/居民/投資者)
en> {subject*} may at times be very volatile | zh {subject*}有時(可能/或)(會)?(非常/十分/極為)波動
en> the value of {product*} and the income from them may fall or rise | zh {product*}的價值及其收益可能(會)?下跌(也/亦)可能(會)?上漲
en> every effort is made to ensure the accuracy of {doc} | zh ({org})?(已)?(盡力/竭力/盡合理努力)確保{doc}(的)?準確(性)?
en> this system makes every effort to ensure the accuracy of {doc} | zh 系統(已)?(盡力/竭力)確保{doc}(的)?準確(性)?
en> the source of {doc} is {org*} | zh {doc}(的)?(資料)?來源(為/是){org*}
en> {doc?=it} <is/are> reproduced by {org} from {elsewhere} | zh {doc?}(系/是)?(由)?{org}轉載自{elsewhere}
en> {doc} may come from {elsewhere} | zh {doc}可能(來自/來源於/源自){elsewhere}
en> {doc?=it} <is/are> for {purpose*} only | zh {doc?}(只供)(大家/您)?{purpose*}(使用/的用)?
en> {doc?=it} <is/are> for reference in {purpose*} only | zh {doc?}(只供){purpose*}參考(使用/的用)?
en> {doc} may change at any time without notice | zh {doc}(可/可能/可能會)隨時(變更/更改/變動)(且/而)?(不另行通知/恕不另行通知/不予通知/不作另行通知)
en> it may change at any time without notice | zh (可/可能/可能會)隨時(變更/更改/變動)(且/而)?(不另行通知/恕不另行通知/不予通知/不作另行通知)
en> {doc} <is/are> a personal judgment at a certain time | zh {doc}均?為特定時點的個人(研究)?判斷
en> no responsibility is accepted for {trouble} | zh {trouble}(概不/恕不/概)(負責/承擔責任)
en> {org} <gives/give> no {promise*} as to {about} | zh 對{about}[,]?{org}(不/概不)(作/作出)(任何)?{promise*}
en> {you} <is/are> responsible for losses from trading on {doc} | zh {you}依{doc}交易(所)?(發生/產生)(的)?(交易)?損失(須/應)?自行負責
en> {subject*} <is/are> not guaranteed | zh {subject*}(均)?(為/是)?(非保證/不獲保證/並非保證的/不能得到保證/無法得到保證)
en> {subject*} <is/are> not {asp} | zh {subject*}(並)?不是(亦不能被視為)?{asp}
en> {subject*} <is/are> neither {asp} nor to be regarded as such | zh {subject*}並不是亦不能被視為{asp}
en> {subject*} should not be regarded as {any?} {thing*} | zh {subject*}{adv?}(不應/不得/不可)(被)?(視為/視作/理解為/用作/作為/當作){any?}{thing*}
en> it should not be regarded as {any?} {thing*} | zh {adv?}(不應/不得/不可)(被)?(視為/視作/理解為/用作/作為/當作){any?}{thing*}
en> {subject*} should be based on {asp*} | zh {subject*}應(當)?基於{asp*} / {subject*}應(當)?(基於/根據/以){asp*}(而)?(作出)?
en> {subject*} <is/are> based on {asp*} | zh {subject*}基於{asp*} / {subject*}{adv?}(是/乃)?(基於/根據){asp*}(推演/得出/計算/製作/編製/產生)?
en> {subject*} <depends/depend> on {asp*} | zh {subject*}取決於{asp*} / {subject*}(取決於/視乎/依){asp*}(而定)?
en> {subject*} may vary with {asp*} | zh {subject*}(會/可能/可能會)(因/隨/隨著){asp*}(而)?(變動/波動/改變/有所變動)
en> {subject*} <is/are> beyond the control of {org} | zh {subject*}不受{org}控制 / {subject*}(不受/不在){org}(的)?控制(範圍)?(內)?
en> {subject*} <has/have> nothing to do with {org*} | zh {subject*}與{org*}無關 / {subject*}(概/均)?(與/和){org*}(概/均)?(無關/無涉/沒有關係/沒有任何關係)
en> it has nothing to do with {org*} | zh 與{org*}無關 / (概/均)?(與/和){org*}(概/均)?(無關/無涉/沒有任何關係)
en> {subject*} <is/are> suitable for {persons} | zh {subject*}適合{persons} / {subject*}(只)?適合{persons}
en> {subject*} <is/are> not suitable for {persons} | zh {subject*}不適合{persons} / {subject*}(並)?不適合{persons}
en> {subject*} may not be suitable for {persons} | zh {subject*}可能不適合{persons} / {subject*}(可能/或/未必)(並)?(不)適合{persons}
# -- by whom
en> {you} <bears/bear> the risks, gains and losses of {astopic} themselves | zh {astopic}[,]風險(與/及/和)(損益/盈虧)(均/概/應/須)?由{you}(自行/自己)?(承擔/負責/自負)
en> {you} <bears/bear> all responsibility for {astopic} and its consequences | zh {astopic}[,]?(均/概/應/須)?由{you}(自行/自己)?承擔(全部/一切/所有)(的)?(後果和責任/責任和後果/後果及責任)
en> {you} <bears/bear> responsibility for {astopic} | zh {astopic}[,]?(均/概/應/須)?由{you}(自行/自己)?(承擔/負責/自負)(責任)?
en> {org} <accepts/accept> no {duty*} for {astopic} | zh {astopic}[,]{org}(均/概/一概)?不(承擔/負/負有)(任何)?{duty*}
en> {astopic} <has/have> nothing to do with {org*} | zh {astopic}[,]?(概/均)?(與/和){org*}(概/均)?(無關/無涉/沒有關係)
en> {subject*} <is/are> borne by {you} | zh {subject*}(均/概/應/須)?由{you}(自行/自己)?(承擔/負責/自負)
en> {you} <bears/bear> it themselves | zh (均/概/應/須)?由{you}(自行/自己/獨自/完全)?(承擔/負責/自負)(全部/一切/所有)?(後果和責任/責任/後果)?
en> {you} <is/are> responsible for {subject*} | zh {you}對{subject*}負責 / {you}(應/須)?(對/就){subject*}(自行/完全/全權)?(負責/承擔責任/負有責任)
en> {you} <is/are> fully responsible for {subject*} | zh {you}對{subject*}負全部責任 / {you}(應/須)?(對/就){subject*}(負/負有/承擔)(完全/全部)(的)?責任
en> at your own responsibility | zh (應/須)?自行負責
en> {subject*} <is/are> the property of {org*} | zh {subject*}(均)?(為/歸/歸屬/屬){org*}(所有/所擁有)
en> copyright in {doc} belongs to {org*} | zh {doc}(的)?(版權/著作權/知識產權/智慧財產權)(均)?(為/歸/歸屬/屬/屬於){org*}(所有)?
en> {doc} <is/are> protected by {asp*} | zh {doc}受{asp*}保護 / {doc}(均)?受(到)?(相關/有關)?{asp*}(的)?保護
en> {subject*} <was/were> {aspp} by {org*} | zh {subject*}由{org*}{aspp} / {subject*}{adv?}(乃/是)?由{org*}{aspp}(而成)?
en> {subject*} <was/were> {aspp} by {aitool} | zh {subject*}由{aitool}{aspp} / {subject*}{adv?}(是)?由{aitool}(模型)?(自動)?{aspp}
en> {subject*} <is/are> operated by {org*} personally | zh {subject*}(是)?由{org*}個人(營運/運營/經營/維護)
en> {subject*} <is/are> operated by {org*} | zh {subject*}由{org*}營運 / {subject*}(是)?由{org*}(營運/運營/經營/維護)
en> {subject*} <was/were> uploaded by {you} themselves | zh {subject*}(均)?(為/由){you}自行(上載/上傳)?(發布/發表/上傳/張貼)
en> {subject*} <is/are> provided by {org*} | zh {subject*}由{org*}提供 / {subject*}(均/乃)?(由/係由){org*}(根據協議)?提供
# -- delays and errors
en> {subject*} may contain {asp*} | zh {subject*}可能存在{asp*} / {subject*}(可能/或/或會/可能會)(存在/有/包含/含有/出現){asp*}
en> {subject*} may be wrong, delayed or missing | zh {subject*}可能(存在/有)(延遲、缺失或錯誤/延遲、錯誤或缺失)
en> {subject*} <is/are> delayed and may contain errors | zh {subject*}存在延遲(與/及/和)(誤差/錯誤)(的)?(可能)
en> {subject*} <is/are> usually delayed by a few to {number} minutes | zh {subject*}(通常)?有數分鐘至{number}分鐘(的)?延遲
en> {subject*} <is/are> subject to {asp*} | zh {subject*}[,]?(均/應/請/概/一概/一切)?以{asp*}為準
en> {subject*} <does/do> not include {asp*} | zh {subject*}(並)?(不含/不包括/不包含/未包含/未計入/未扣除/未完整計入/未完整納入){asp*}(等)?
en> {subject*} <is/are> only for {persons} | zh {subject*}只(供/限/限於){persons}(使用)?
en> {subject*} only <covers/cover> {asp*} | zh {subject*}只(參考/包括/涵蓋){asp*}
en> it only covers {asp*} | zh 只(參考/包括/涵蓋){asp*}
en> no one may {doing!base} {manner?} | zh (任何人/任何人士)(均)?(不得/不可){manner?}{doing}
en> it does not mean that it {stance*} | zh (不/並不)(表明/代表/意味著/表示/意味){stance*}
en> it does not mean that it {stance} or {stance#2} | zh (不/並不)(表明/代表/意味著/表示/意味){stance}或{stance#2}
en> nor that it agrees with its views | zh (或/亦/也)(者)?(贊同/同意/認同)其(觀點/意見/立場)
en> it does not mean that {org} {stance} or {stance#2} | zh {adv?}(不/並不)(表明/代表/意味著/表示/意味){org}{stance}或{stance#2}
en> reproduction does not mean that {org} {stance*} | zh 轉載{adv?}(不/並不)(表明/代表/意味著/表示/意味){org}{stance*}
en> {whoviews} <remains/remain> neutral | zh {whoviews}(對此)?保持(客觀)?中立
en> {whoviews} <remains/remain> neutral on the statements and views in the article | zh {whoviews}對文中(的)?(陳述/表述)[、和]?(觀點/觀點判斷/判斷)保持中立
`;
