/**
 * Sentences of Chinese notices: conditions, topics before a comma, what may, must and is. Only read, into English; words
 * are in `chinese-words.ts`, whole families of one country's notices in `chinese-families.ts`.
 */
export default `
== lead ==
en> before {doing!ing} | zh 在{doing}前 / (在/於)?(進行)?{doing}(的)?(前/之前)
en> when {doing!ing} | zh 在{doing}時 / (在/於/當)?(您)?{doing}(的)?(時/時候)
en> every effort is made to verify {doc} | zh {doc}雖(已)?(盡力)核實
en> in case of any dispute | zh 如有任何爭議 / (如/如果)(有/發生/出現)(任何)?(爭議/糾紛)
en> if {you} have any questions about {doc} | zh 如{you}對{doc}有任何疑問 / (如/如果){you}對{doc}(的內容)?(有/存在)(任何)?(疑問/疑慮/疑義/問題/查詢)
en> for details of {asp*} | zh 有關{asp*}的詳情 / (有關/關於){asp*}的(詳情/詳細資料/更多詳情)
en> in particular | zh 尤其是 / 特別是
en> {ifbuy} | zh {ifbuy}
en> without {consent} | zh 在未(得到/獲得/取得/獲){consent}(之)?前

== when ==
en> before {doing!ing} | zh 在{doing}前 / (在/於){doing}(的)?(前/之前)
en> before placing an order | zh (實際)?下單前


== clause ==
# -- a topic with a comma behind it
en> {doc} <is/are> for the reference of {you} only | zh {doc},{adv?}(只/只供/只作){you}(作)?參考(使用/之用/用途)?
en> {doc} <is/are> for reference only | zh {doc},{adv?}(只供/只作/只為)參考(使用/用途/的用)?
en> {doc} <does/do> not represent the {opinionword*} of {whoviews} | zh {doc},{adv?}(不/並不/概不)代表{whoviews}(的)?{opinionword*}
# -- what is to be noted
en> please note that {assaid} | zh 請注意，{assaid} / (請/務請/敬請)(您)?(注意/留意/知悉/理解)[,]?{assaid}
en> {you} should note that {assaid} | zh {you}應注意{assaid} / {you}{adv?}(應/應當/應該/請)(注意/留意/知悉/明白/了解/充分認識)[,]?{assaid}
en> it is not permitted to {doing!base} {manner?} | zh 不得{doing} / {adv?}(不得/不可)(對外)?{manner?}{doing}
# -- may, should
en> {subject*} may {doing!base} {manner?} | zh {subject*}(可/可以/有權)({manner})?{doing}
en> {subject*} may {doing!base} {manner?} | zh {subject*}{adv?}(可能/或會/可能會){doing}
en> and you are advised to consult ~{adviser*} | zh 並建議諮詢(專業的)?{adviser*}
en> please evaluate carefully and bear {ascons*} yourself | zh (審慎/謹慎)評估(並/及)(自行)?(承擔/自負){ascons*}
en> please act with caution | zh 操作(請/須/應/務必)(審慎/謹慎)
en> seek {field*} advice before making investment decisions | zh (應/請/須)在作出投資決(策/定)前(先)?尋求(專業的/專業)?{field*}意見
en> {subject*} may rise or fall | zh {subject*}(可升可跌/可跌可升)
# -- is and is not
en> {you} <bears/bear> the risks of {astopic} | zh {astopic}(均)?由{you}(自行)?承擔風險
en> no responsibility is accepted for {trouble} | zh (對於/對)?{trouble}[,](概不/恕不)(負責/承擔責任)
en> it is not guaranteed that {doc} <is/are> free of errors or up to date | zh (不保證/無法保證/不能保證){doc}(完全)?無誤或(即時/實時)更新
en> {doc} <has/have> not been independently verified | zh {doc}(均)?未(經/經過)獨立(核實/驗證/審核)
en> all of {doc} <comes/come> from {elsewhere} | zh {doc}全部(來源於/來自/源自){elsewhere}
en> for {asp*}, please assess the risks yourself | zh {asp*}[,]?請自行評估風險
en> {org} <strives/strive> to ensure {about} | zh {org}(已/均/均已)?(力求/竭力/盡力/致力)(確保/保證/於)?{about}
en> every effort is made to ensure {about} | zh (已/均)?(竭力/力求/盡力/致力)(確保/保證)?{about}
en> {asp*} <prevails/prevail> if there are errors in {doc} | zh {doc}如有(任何)?(錯誤/誤/出入/差異/不符)[,]?(請/概/均/應)?以{asp*}為準
en> {risky} <is/are> highly volatile | zh {risky}(的)?(價格)?(波動性/波動度/波動)(較/極/很/非常)?(高/大/劇烈)
en> no one is permitted to {doing!base} without {consent} | zh (任何人/任何人士/任何機構和個人/任何機構或個人/任何單位和個人/任何單位或個人)未經{consent}(均)?(不得/不可/嚴禁){doing}
en> no responsibility is accepted for {trouble} | zh {adv?}(不會/不/概不/恕不)承擔{trouble}(的)?(任何)?責任
en> please contact {org} about reproduction | zh (如/如須)(須)?轉載[,]?(請/敬請)(與/和/向)?{org}(聯繫/聯絡)
en> the use of it is at your own risk | zh 使用風險(自擔/自負)
en> this translation was made by {aitool} | zh (本/該/此)?(翻譯/譯文)由{aitool}(完成/製作)
en> {doc} must not be published in {place} or sent to {persons} | zh {doc}不得(在/於){place}(境內)?(發布/分發/刊發/派發)或(傳送/分發/派發/提供)(予/給/至){persons}
en> {doc} <is/are> not directed at persons in places where the law restricts it | zh {doc}(並非/並不/不)(針對/面向/提供予)(任何)?(受法律限制/法律不允許/法律禁止)(的)?(地區/司法管轄區/國家)(的)?(人士/居民/投資者)
en> {subject*} may at times be very volatile | zh {subject*}有時(可能/或)(會)?(非常/十分/極為)波動
en> this system makes every effort to ensure the accuracy of {doc} | zh 系統(已)?(盡力/竭力)確保{doc}(的)?準確(性)?
en> the source of {doc} is {org*} | zh {doc}(的)?(資料)?來源(為/是){org*}
en> {doc?=it} <is/are> reproduced by {org} from {elsewhere} | zh {doc?}(系/是)?(由)?{org}轉載自{elsewhere}
en> {doc?=it} <is/are> for {purpose*} only | zh {doc?}(只供)(大家/您)?{purpose*}(使用/的用)?
en> {doc?=it} <is/are> for reference in {purpose*} only | zh {doc?}(只供){purpose*}參考(使用/的用)?
en> {doc} may change at any time without notice | zh {doc}(可/可能/可能會)隨時(變更/更改/變動)(且/而)?(不另行通知/恕不另行通知/不予通知/不作另行通知)
en> {doc} <is/are> a personal judgment at a certain time | zh {doc}均?為特定時點的個人(研究)?判斷
en> no responsibility is accepted for {trouble} | zh {trouble}(概不/恕不/概)(負責/承擔責任)
en> {org} <gives/give> no {promise*} as to {about} | zh 對{about}[,]?{org}(不/概不)(作/作出)(任何)?{promise*}
en> {you} <is/are> responsible for losses from trading on {doc} | zh {you}依{doc}交易(所)?(發生/產生)(的)?(交易)?損失(須/應)?自行負責
en> {subject*} <is/are> not guaranteed | zh {subject*}(均)?(為/是)?(非保證/不獲保證/並非保證的/不能得到保證/無法得到保證)
en> {subject*} should be based on {asp*} | zh {subject*}應(當)?基於{asp*} / {subject*}應(當)?(基於/根據/以){asp*}(而)?(作出)?
en> {subject*} <is/are> based on {asp*} | zh {subject*}基於{asp*} / {subject*}{adv?}(是/乃)?(基於/根據){asp*}(推演/得出/計算/製作/編製/產生)?
en> {subject*} <is/are> suitable for {persons} | zh {subject*}適合{persons} / {subject*}(只)?適合{persons}
en> {subject*} <is/are> not suitable for {persons} | zh {subject*}不適合{persons} / {subject*}(並)?不適合{persons}
# -- by whom
en> {you} <bears/bear> the risks, gains and losses of {astopic} themselves | zh {astopic}[,]風險(與/及/和)(損益/盈虧)(均/概/應/須)?由{you}(自行/自己)?(承擔/負責/自負)
en> {you} <bears/bear> all responsibility for {astopic} and its consequences | zh {astopic}[,]?(均/概/應/須)?由{you}(自行/自己)?承擔(全部/一切/所有)(的)?(後果和責任/責任和後果/後果及責任)
en> {you} <bears/bear> responsibility for {astopic} | zh {astopic}[,]?(均/概/應/須)?由{you}(自行/自己)?(承擔/負責/自負)(責任)?
en> {org} <accepts/accept> no {duty*} for {astopic} | zh {astopic}[,]{org}(均/概/一概)?不(承擔/負/負有)(任何)?{duty*}
en> {subject*} <is/are> operated by {org*} personally | zh {subject*}(是)?由{org*}個人(營運/運營/經營/維護)
# -- delays and errors
en> {subject*} <is/are> delayed and may contain errors | zh {subject*}存在延遲(與/及/和)(誤差/錯誤)(的)?(可能)
en> {subject*} <is/are> subject to {asp*} | zh {subject*}[,]?(均/應/請/概/一概/一切)?以{asp*}為準
en> it does not mean that it {stance*} | zh (不/並不)(表明/代表/意味著/表示/意味){stance*}
en> nor that it agrees with its views | zh (或/亦/也)(者)?(贊同/同意/認同)其(觀點/意見/立場)
en> reproduction does not mean that {org} {stance*} | zh 轉載{adv?}(不/並不)(表明/代表/意味著/表示/意味){org}{stance*}
`;
