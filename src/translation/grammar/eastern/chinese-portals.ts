/**
 * What mainland portals, official accounts, data sites and apps print under their articles: whose works these are, what
 * was uploaded by whom, whom a page is for, what readers should do with it. Only read, into English.
 */
export default `
== clause ==
# -- what readers meet at the end of a post
en> contributors <are/are> responsible for their own texts in partner contributions | zh 合作稿件(均)?文責自負
en> corrections of any errors in the content <are/are> welcome | zh (內容/文中/文章)?如有(錯誤/疏漏/錯漏/不當之處)[,]?歡迎(指正/批評指正/不吝指正)
en> the market for {product*} is highly volatile | zh {product*}市場波動(劇烈/巨大/較大/極大)
en> {subject*} <is/are> output of a model | zh {subject*}(均)?(為/是/屬)模型輸出(結果/內容)?
en> it is all output of a model | zh 均(為/是/屬)模型輸出(結果/內容)?
en> invest rationally according to your own circumstances | zh (請)?根據自身(實際)?情況理性投資
en> no responsibility is accepted for any investment decision | zh 不對任何投資(決策/決定)(負責/承擔(任何)?責任)
en> {doc?=it} <does/do> not constitute ~recommendation to buy, sell or hold any securities | zh {doc?}(並/均)?不構成對任何證券的(買入/購買)、(賣出/出售)或持有(的)?(建議/推薦)
en> {subject*} <has/have> no interest or relationship of any kind with the companies mentioned | zh {subject*}(與/和)(文中/本文/文中提及的/文中所提及的)(所提及)?(的/之)?公司(並/均)?無任何利害關係
en> at the time of writing, {subject*} <does/do> not hold the positions concerned | zh {subject*}(於)?(撰文/發文/撰稿/截稿)時(並)?(未/沒有)持有相關(部位/倉位/持倉)
en> {doc} only <shares/share> personal impressions | zh {doc}(僅/只)(為/是)個人(的)?心得(的)?分享
en> if you have any questions, please contact customer service | zh 如有任何(疑問/問題)[,]?請(聯繫/聯絡/諮詢)(我們的/本站)?客服(人員)?
en> the sources of the material in {doc} and of its views are all considered reliable | zh {doc}所載(資料/信息/資訊)的來源及觀點的出處(皆/均)?被認為可靠
en> the text was generated with the help of AI | zh 文案由AI輔助(生成/撰寫/創作)
en> {subject*} <is/are> delayed by at least {number} minutes | zh {subject*}(均/皆)延遲至少{number}分鐘
# -- whose works, from where
en> works that this website credits to “Source: XXX, not this website” are all reproduced from other media | zh 凡(本網/本站)註明來源:XXX（非(本網/本站)）的(作品/稿件/文章)[,]?(均/系/均系)?(為)?轉載自其他媒體
en> {doc} <was/were> compiled by {org} from {elsewhere} | zh {doc}(為/由/系/是){org}(據/根據/依據){elsewhere}整理(而成)?
en> {doc} <is/are> original | zh {doc}(為/是/系/屬於/屬)原創(文章/內容/作品)?
en> all content shown on {holder} is published by users themselves | zh {holder}(上/中)?(展示/發布/展現/呈現)的?(所有/全部)?內容(均/都)?(由/為)用戶(自行)(發布/上傳)
en> the above content, including any pictures or videos, was uploaded and published by a user of a self-media platform | zh (以上/上述)內容（如有圖片或視頻亦包括在內）(為/由)自媒體平台用戶上傳並發布
en> all articles of {org} contain this statement | zh {org}(的)?(所有/全部)文章均?包含本聲明
# -- what is for whom
en> {doc} <is/are> for reading only | zh {doc}只供(您)?閱讀(之用/使用)?
en> {doc} <is/are> for {person} only | zh {doc}只供{person}(使用/閱讀/查閱/瀏覽)
en> please do not subscribe to, receive or use any information in {holder} | zh 請勿(訂閱、接收或使用/訂閱、接受或使用/訂閱、接收或者使用){holder}(中/內/上)?的?任何(信息/內容)
en> please do not receive or use any information in {holder} | zh 請勿(接收或使用/接受或使用/接收、使用){holder}(中/內/上)?的?任何(信息/內容)
en> access to {doc} is hard to restrict | zh {doc}(暫時)?難以設置訪問權限
en> please understand if this causes you inconvenience | zh (若/如/如果)(因此/由此)?(給您/對您)(造成/帶來)(了)?(任何)?不便[,]?(還)?(敬請/請)(您)?(予以)?諒解
en> {org} will not treat anyone as a client because they follow, receive or read {doc} | zh {org}不會因(為)?(其)?(關注、收到或閱讀/訂閱、收到或閱讀/關注、收到或者閱讀){doc}(的)?(內容)?而(視/將)(相關人員/相關人士/其)(視)?為(我/本)?(公司)?(的)?客戶
# -- what readers should do
en> please treat it with caution | zh 請(您/讀者/投資者)?(謹慎/審慎)(對待/看待/參考)
en> please verify it before use | zh 使用前(請/務請/請務必)?(核實/核對/核查)
en> {you} <is/are> asked to be more aware of guarding against risks | zh (請/敬請/提醒){you}(提高/增強/加強)風險(防範/防范)意識
en> {you} <is/are> asked to be more aware of risks | zh (請/敬請){you}(提高/增強/加強)風險意識
en> {you}, please comply strictly with the local laws and regulations | zh (請/敬請){you}嚴格遵守(所在地/當地/所在地區)(的)?(相關)?法律法規
en> {you}, please comply with the local laws and regulations | zh (請/敬請){you}遵守(所在地/當地/所在地區)(的)?(相關)?法律法規
en> or find illegal or harmful information | zh 或(者)?發現(違法/不法)(及/和/或/、)不良信息
en> please email us | zh (請/可)(發送/發)(電子)?郵件至(我們/本站)
en> learn the specific circumstances of the fund | zh (充分)?了解(本/該)?基金的具體情況
en> choose with caution | zh 選擇(需/須/請/應)(謹慎/審慎)
en> decide with caution | zh 決策(需/須/請/應)(謹慎/審慎)
en> act with caution | zh 操作(需/須/應)(謹慎/審慎)
en> trade with caution | zh 交易(需/須/請/應)(謹慎/審慎)
en> buy with caution | zh (購買/申購/認購)(需/須/請/應)(謹慎/審慎)
# -- what it does not do
en> {doc} <does/do> not promote or endorse any business or investment activity | zh {doc}(並)?不對(任何)?(經營與投資/經營和投資/投資與經營)行為進行(任何)?推廣(與/和/或)背書
en> {org} remains neutral on the views and judgments in it | zh {org}對其(觀點/意見/陳述)(、/和/與/及)判斷保持中立
en> {doc} <is/are> only for analysis as examples | zh {doc}(只為/只作)(舉例分析/案例分析/舉例說明)
en> {org} remains neutral on the views in {doc} | zh {org}對{doc}(中/內)?的?(觀點/意見)保持中立
en> it is not a basis for buying or selling | zh 不(做/作)買賣(的)?依據
en> it is not a recommendation to buy or sell | zh 不(做/作)(任何)?買賣(推薦/建議)
# -- rights and whom to ask
en> {org} <has/have> the right to {doing!base} at any time | zh {org}有權隨時{doing}
en> {org} <has/have> the right to {doing!base} | zh {org}有權{doing}
en> the right of final interpretation of {doc} belongs to {org} | zh {doc}(的)?最終解釋權(歸/屬於/歸屬){org}(所有)?
en> please contact the original author about reproduction | zh (如需)?轉載[,]?請(聯繫/聯絡)原作者
en> please get in touch with us | zh 請(及時)?(與/和)我們取得聯繫
en> we will change or delete it promptly | zh 我們(會/將)(及時/儘快/盡快)(修改或刪除/修改或者刪除)
en> {doc} <is/are> for the {purpose*} of {you} only | zh {doc}只供{you}(的)?{purpose*}(使用/之用)?
en> copyright in {doc} belongs to the original author and the original source | zh {doc}[,]?(的)?版權(均)?(歸/屬/屬於)(原)?作者(及/和/與)原出處(所有)?
en> {doc} must not be {copy*!done} without permission | zh {doc}未經(許可/授權/允許)(均)?不得{copy*}
en> {doc} <is/are> the personal views of the author | zh {doc}(屬於/屬/系/為)作者(的)?個人觀點
en> {org} strictly <complies/comply> with the relevant laws and regulations | zh {org}嚴格遵守(國家)?(相關/有關)法律法規
en> {org} <provides/provide> no platform for the issuing, trading or hyping of any virtual currency | zh {org}不為任何(虛擬貨幣/虛擬幣/數字貨幣)提供發行、交易(與/和/及/或)炒作(的)?平台
# -- links of advertisements
en> the external links in {holder} serve to convey more information | zh {holder}(中)?(含有/包含)的對外跳轉鏈接[,]?用於(傳遞/分享)更多信息
en> the external links in {holder}, including but not limited to hyperlinks, QR codes, passcodes and other forms, serve to convey more information | zh {holder}(中)?(含有/包含)的對外跳轉鏈接（包括(但)?不限於超鏈接、二維碼、口令等形式）[,]?用於(傳遞/分享)更多信息
en> they save time in choosing | zh 節省(甄選/篩選/選擇)時間
en> the results are for reference only | zh 結果只供參考

== paper ==
en> the fund contract, the prospectus and other legal documents | zh (基金的/該基金的/本基金的/相關)?基金合同(和/、/及/與)招募說明書等(相關)?(法律文件)
en> the fund contract, the prospectus, the product information summary and other legal documents | zh (基金的/該基金的/本基金的/相關)?基金合同、招募說明書(、/和/及/與)(基金)?產品資料概要等(相關)?(法律文件)

== when ==
en> before buying funds | zh (在)?(購買/申購)(本)?基金(之)?前
en> when buying funds | zh (在)?(購買/申購)(本)?基金時

== etc ==
en> and so on | zh 等

== astopic ==
en> {losses} of {you} caused by the use of {doc} | zh {you}因使用{doc}(而)?(所)?(產生/導致/遭受)的(任何)?{losses}

== purpose ==
en> personal study | zh 個人學習

== manner ==
en> at any time | zh 隨時

== lead ==
en> if you find works on the website that infringe your intellectual property | zh (如/如果)(您)?發現(本)?網站(上/中)?有侵犯您(的)?知識產權的(作品/內容/文章)
en> if you are not a professional investor | zh (如/若/如果)您(並)?(非/不是/並非)專業(的)?投資者
en> according to a notice issued by the central bank and other authorities | zh 根據(中國人民銀行/央行/人民銀行)等部(門/委)(發布/聯合發布)的(通知/公告)(要求)?

== heading ==
en> Advertisement | zh 廣告 / 廣告聲明

== thing ==
en> ~platform for publishing research reports | zh 研究報告(的)?(發布/發佈)平台

== about ==
en> the {quality*} {etc?} of all or part of the content, including but not limited to {content*}, | zh (該/其/相關)?內容（包括但不限於{content*}）(的)?(全部或者部分內容/全部或部分內容/全部或部分)的{quality*}{etc?}

== risky ==
en> cryptocurrency circles (pl) | zh 幣圈

== doc ==
en> this content | zh 本內容
en> the recommendations of investment advisers (pl) | zh (投顧/投資顧問)(的)?建議
en> this product | zh (本/該/此)產品
en> this article | zh 此文
en> content reproduced from third parties | zh (轉載自/來自/源自)第三方的(內容/信息/文章)
en> the individual stocks mentioned (pl) | zh 文中(所)?(提及/涉及/提到)(的)?個股

== holder ==
en> this article | zh 文內

== person ==
en> professional investors (pl) | zh 專業(的)?(投資者/投資人)
en> qualified investors (pl) | zh 合格(的)?(投資者/投資人)
en> the company | zh 我公司 / 我司

== asn ==
en> AI-generated content | zh (AI/人工智能)(自動)?生成(的)?內容
en> AI-generated information | zh (AI/人工智能)(自動)?生成(的)?信息
`;
