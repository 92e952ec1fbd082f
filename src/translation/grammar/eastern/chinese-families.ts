/**
 * Families of notices that the rules of one market have publishers print: fund warnings of Taiwan, licences and holdings
 * of Hong Kong, research reports and reproduced articles of the mainland. Only read, into English.
 */
export default `
== clause ==
# -- funds of Taiwan
en> {asfund} <has/have> been approved or registered by {regulator} | zh {asfund}(業)?(經/獲){regulator}(核准或申報生效/核准或申請生效/申報生效)
en> {asfund} <has/have> been approved or consented to by {regulator} | zh {asfund}(業)?(經/獲){regulator}(核准或同意生效/同意生效/核准或同意)
en> but this does not mean that {asfund} <is/are> without risk | zh (惟/但)?(並)?不(表示/代表/意味){asfund}(絕/毫)?無(任何)?風險
en> apart from exercising the due care of a good manager, {subject} <is/are> not responsible for the gains and losses of {asfund} | zh {subject}除(盡/應盡)善良管理人的注意義務外,不負責{asfund}(的)?(盈虧/損益)
en> please read {paper*} carefully before subscribing | zh ({you})?(申購/投資/購買)前(應/請/須)(詳閱/詳細閱讀/審慎閱讀)(各)?{paper*}
en> funds can make gains or losses | zh (基金)?投資(一定)?有賺有賠
en> the risks and costs that must be borne when investing in funds are disclosed in {paper*} | zh 投資基金(所)?應承擔的(相關)?風險(及/和)(基金)?應負擔的費用(已)?(披露/載明)於{paper*}(中)?
en> fund investments are not covered by {ascover*} | zh (基金投資/基金/投資基金/本基金)(並)?(非屬/不屬/無/沒有/不受/不在){ascover*}(承保範圍/保障範圍/保障/保護)?(內)?
en> {you} should bear their own gains and losses | zh {you}(應/應當)自負盈虧
en> for {asp*}, please read {paper*} | zh {asp*}請參閱{paper*}
en> for {asp*}, please read {paper*} carefully | zh {asp*}請詳閱{paper*}
en> at your own profit or loss | zh 盈虧自負 / (請)?自負盈虧
en> bear the consequences yourself | zh 後果自負 / (請)?(自負後果/後果自負)
en> bear the responsibility yourself | zh 責任自負 / (請)?(自負責任/責任自負)
en> at your own risk | zh (請)?(自負/自擔)風險
en> the maximum loss may be {capital} | zh (其中)?(可能/可能產生/可能的/基金投資可能產生)?(的)?(最大/最高)(可能)?(的)?損失(可能)?(為/是/達){capital}
en> this risk may cause a loss of the principal | zh (此/該/此一/此項)風險可能使本金發生(虧損/損失)
en> the distribution rate of {asfund} does not represent its rate of return | zh {asfund}配息率(並)?不(代表/等於)((本/該)?基金)?(的)?(報酬率/報酬)
en> distributions of {asfund} do not represent its actual return | zh {asfund}(的)?配息(並)?不(代表/等於)((本/該)?基金)?(的)?(實際/投資)?(報酬/報酬率)
en> past distribution rates do not represent future ones | zh (且/而)?(過去/過往)配息率(並)?不(代表/等於)未來配息率
en> past distributions do not represent future ones | zh (且/而)?(過去/過往)配息(並)?不(代表/等於)未來配息
en> the economic outlook mentioned in {holder} does not necessarily represent the performance of {asfund} | zh {holder}(所)?提及的經濟(走勢)?(預測)(不必然/並不必然/不一定)代表{asfund}的(表現/績效)
# -- Hong Kong
en> {past} <is/are> not necessarily an indicator of future {result*} | zh {past}(未必/不一定)(可/能)?(作為/是)?(日後/未來/今後)(的)?{result*}(的)?(指標/指引/參考)
en> {past} should not be taken as a basis for future {result*} | zh {past}(不應/不得/不可)(被)?(作為/視為/視作/用作)(日後/未來)(的)?{result*}(的)?(依據/指標/指引/保證)
en> {past} <does/do> not represent future {result*} | zh {past}{adv?}(不代表/並不代表/不能代表/不等於/並不等於)(日後/今後/將來的)(的)?{result*}
en> past market {result*} <does/do> not represent future performance | zh (過去的/過去/歷史)市場{result*}(並)?不代表未來(表現/走勢/業績)
en> the past {result*} of {product} <does/do> not indicate future {result#2*} | zh {product}(的)?過往{result*}(並)?不預示(其)?未來(的)?{result#2*}
en> simulated returns do not represent real ones | zh 模擬(收益/績效/報酬)(並)?不代表(真實/實際)(收益/績效/報酬)
en> backtested performance does not represent future {result*} | zh (歷史)?(回測)(績效/結果/表現/數據)?(並)?不(代表/保證)未來{result*}
en> {you} should not make investment decisions on the basis of {doc} alone | zh {you}不應(只/單憑)(依賴/根據){doc}(而)?作出(任何)?投資(決定/決策)
en> if there is any discrepancy between the Chinese and English versions, the {version} prevails | zh (如/如果)(中英文/中文與英文/中、英文)(版本/條款/內容/本/譯本)?(之間/如有/有/存在/有所)?(任何)?(差異/歧異/歧義/不符/不一致/抵觸/出入)[,](概/一概/一切/應/均)?以{version}為準
en> {org} <reserves/reserve> the right of final decision | zh {org}(保留)(活動)?(一切)?(的)?(最終)(決定/解釋)權
en> {org} <reserves/reserve> the right to {doing!base} | zh {org}(保留/保有)(隨時)?{doing}(的)?權利
en> {org} <reserves/reserve> the right to delete it | zh {org}保留刪除權 / {org}保留刪除(留言/評論/內容)(的)?權利
en> it is binding on everyone | zh (並/且)?對所有(人士/各方/參加者)(均)?(具/具有/有)約束力
en> the author is {aslicensed} | zh (作者/筆者)(為/是/乃)(一名)?{aslicensed}
en> the author is not {aslicensed} | zh (作者/筆者)(並非/非/不是)(一名)?{aslicensed}
en> {org} <is/are> {aslicensed} | zh {org}(為/是/乃)(一名)?{aslicensed}
en> {asoffered} <has/have> not been authorised by {regulator} | zh {asoffered}(並)?(未/未經/未獲/並未獲/並未經){regulator}(的)?認可
en> {asoffered} <has/have> been authorised by {regulator} | zh {asoffered}(已)?(獲){regulator}(的)?認可
en> no position is held in {stake} | zh (並)?(無/沒有/未有/未)(直接或間接)?持有(任何)?{stake}
en> {org} and their clients hold {stake} | zh {org}(及/與/和)其客戶(均)?持有{stake}
en> {org} has no improper financial interest in the individual securities recommended or analysed | zh {org}與所(推介/推薦)分析的個別(有價)?證券(並)?無不當的財務利益關係
en> this section collects market rumours | zh 本欄(目)?(搜羅/搜集/收集)(即市/市場)(傳聞/消息)
en> rumours are unconfirmed | zh (惟/但)?(有關)?(消息/傳聞)(並)?未(經/獲)證實
en> if any loss is suffered because of the recommendations, it has nothing to do with {org*} | zh (如)?因相關建議(而)?招致(任何)?損失[,]?(概/一概)?與{org*}無涉
en> {you} should think independently and make their own investment decisions | zh {you}(應/務請)運用(個人)?(獨立)?思考(能力)?(並)?自行作出投資決定
# -- ties and payments
en> {org} may have business relationships with {anycompany} | zh {org}(可能/或會/可能會)(與/和){anycompany}(之間)?(存在/有)(任何)?(業務關係/業務往來/投資銀行業務往來/商業關係)
en> {asof}, {org} <holds/hold> {stake} | zh {org}{asof}[,]?(直接)?持有{stake}
en> there is no plan to buy within the next {number} hours | zh 未來{number}小時內(也/亦)?(沒有/無)(任何)?買入(的)?計(劃/畫)
# -- risks of one kind
en> {subject*} <carries/carry> {asrisk*} | zh {subject*}(存在/有/具有/附帶/具){asrisk*}
# -- whom the author works for
en> {org} <is/are> ~{astie} of {company*} | zh {org}(現)?(為/是/乃){company*}(的)?{astie}
en> {org} <works/work> for {company*} | zh {org}(現)?(任職於/受僱於/就職於/供職於){company*}
en> {doc} <contains/contain> paid promotion | zh {doc}(含/含有/包含)付費(推廣/宣傳)(內容)?
# -- links that pay
en> {org} may earn income when you click on advertising links | zh {org}可能(會)?因(您/用戶/讀者)?(點擊/使用)(文中/站內)?(的)?(廣告/推廣)(鏈接)?而(獲得/賺取)(廣告)?(收益/收入)
en> {org} may receive {pay} | zh {org}(可能/或會/可能會/有機會)(會)?(因此/從中)?(獲得/取得/收取/賺取/得到/拿到){pay}
en> {org} will receive {pay} | zh {org}(會/將/將會)(因此/從中)?(獲得/取得/收取/賺取/得到/拿到){pay}
en> there is no extra cost to {you} | zh (且/而/並)?(不會/不)(給/為/對/令/使)?{you}(增加/帶來/產生/造成)(任何)?(額外)?(的)?(費用/成本/負擔/開支)
en> {you} pay no extra cost | zh {you}(不會/無須/毋須/不用/不必)(因此)?(支付/負擔)(任何)?額外(的)?(費用/成本)
en> some of the links in {doc} are affiliate links | zh {doc}(中/內/上/裡)?(的)?部分(鏈接)(是/為/屬/屬於)(聯盟行銷/聯盟/推廣/推廣聯盟/返利/分潤/聯屬)鏈接
en> these are my own referral links | zh (以下/下面)?(是/為)(我/本人/作者)(自己)?的(推廣/推薦/返利)鏈接
# -- research reports
en> {org} <confirms/confirm> that {doc} accurately reflects their personal views | zh {org}(確認/聲明/保證){doc}準確(地)?反映(了)?其(本人)?(的)?個人(意見/觀點/看法)
en> the value or price of the investments mentioned in {holder} and the returns from them may fluctuate | zh {holder}(中)?(所)?(提及/提到)的投資(的)?(價值或價格/價格或價值)(以及/及)從中獲得的回報可能(會)?(有所)?波動
en> {org} <holds/hold> the securities investment advisory licence approved by {regulator} | zh {org}(具有/具備/擁有/已取得){regulator}(核准/批准/許可/核發/授予)?的?證券投資諮詢(業務)?(執業)?(資格/資質/許可)
en> {org*} <does/do> not hold a securities investment advisory licence | zh {org*}(不/並不/也不)(具有/具備/擁有)(任何)?證券投資諮詢(業務)?(執業)?(資格/資質)
en> {org*} <does/do> not hold a securities investment advisory licence issued by {regulator} | zh {org*}(不/並不/也不)(具有/具備/擁有){regulator}(核發/核准/頒發/授予)?的?證券投資諮詢(業務)?(資格/資質)
en> {doc} <is/are> distributed only where permitted by the relevant laws | zh {doc}只在相關法律許可的情況下(發放/發布)
en> it is distributed only to provide information | zh (並)?只為提供信息而發放
en> {org} will not treat recipients as clients because they receive {doc} | zh {org}不會因(為)?(接收人/收件人/關注/收到/閱讀)?(收到/接收/閱讀)?{doc}(內容)?而(視/將)(其/接收人/相關人員)?(視)?為(本公司)?(的)?(當然)?客戶
en> the {content*} in {holder} only reflect the judgment of {org} on the date of publication | zh {holder}(所)?載的{content*}只(反映/代表){org}(於/在)?(發布/發出/刊發)(本/該/此)?(研究)?報告(的)?當(日/天)的(判斷/觀點/看法)
en> the {content*} in {holder} only reflect the views of {viewer} on the date of publication | zh {holder}(所)?載{content*}只(反映/代表){viewer}(於/在)?(發布/發出/刊發)(本/該/此)?(研究)?報告(的)?當(日/天)的(判斷/觀點/看法)
en> the price and value of, and the income from, the securities or investments mentioned in {holder} may go up or down | zh {holder}(所/中)(指/提及)的證券(或投資標的)?的價格、價值(及/和)投資收入(可能會)?(可升可跌/可漲可跌/有升有跌/波動)
en> {org} may publish reports that are not consistent with the {content*} in {holder} | zh (在)?(不同時期[,])?{org}可(能)?(會)?(發出/發布)(其他)?與{holder}(所)?載{content*}不一致(或有不同結論)?的報告
en> {org} <does/do> not guarantee that the information in {holder} is kept up to date | zh {org}不保證{holder}(所)?(含/載)(的)?信息(保持/處於)(在)?最新狀態
en> {org} may change the information in {holder} without notice | zh {org}(對)?{holder}(所)?(含/載)(的)?信息可(能)?在不(發出/作出)通知的(情形/情況)下(作出)?修改
en> {you} should follow the corresponding updates or changes themselves | zh {you}應當?自行關注(相應)?的?更新或修改
en> the investments and services mentioned in {holder} may not be suitable for individual clients | zh {holder}(中/內)?(所)?(指/提及)的(投資及/投資和/證券或)?服務可能不適合個別客戶
en> it is not personal advice to clients | zh 不構成(對)?客戶(的)?私人(諮詢)?建議
en> {org*} may take part in, or invest in, transactions in {stake} | zh {org*}可能參與或投資於{stake}的交易
en> {org*} may act as a market maker for securities of the issuers mentioned in {holder} | zh {org*}可能(會)?(擔任/作為){holder}所述發行(人/商)的證券做市商
en> {doc} <is/are> strictly confidential and for recipients only | zh {doc}(對於收件人而言)?(屬)?高度機密[,]只供收件人使用
en> {doc} <is/are> for private circulation only | zh {doc}只供私下傳閱(的用)?
en> {stake} may not be eligible for sale in some places | zh {stake}可能在(某些/部分)(地方/地區/司法管轄區)不能出售
en> it does not constitute an offer to buy or sell any securities, a solicitation of an offer to buy, or an offer recommending investment in any securities | zh (並)?不構成購買或出售任何證券或徵求購買要約或推薦投資任何證券的要約
en> the information in {holder} was compiled by {org} from sources that it believes to be reliable | zh {holder}(中)?的信息由{org}從其認為可靠的(來源/渠道)(編制/編製/整理/取得)(而成)?
en> {doc} and any opinions in it are taken from or based on sources believed to be reliable | zh {doc}及其(所)?(提供的)?(任何)?意見(乃/是)?取自或基於(相信/認為)(為/是)?可靠的(來源/資料來源)
en> {subject*} <comes/come> from public sources considered reliable by {org} | zh {subject*}來(自/源於){org}認為可靠的(公開)?(渠道/來源/資料)
en> {org} <does/do> not guarantee its {quality*} | zh {org}(不/無法/不能)保證其{quality*}
en> these may change at any time without notice | zh (這些資料/該等資料/有關內容)?可能(會)?隨時(更改/變更)(且/而)?(不予通告/不另行通知/不予通知/恕不另行通知)
en> {you} should not let {doc} replace their own judgment or make investment decisions on the basis of it alone | zh {you}不應以{doc}取代其獨立判斷或(只/單純)根據(本/該)?(研究)?報告作出投資決策
en> the fund manager undertakes to manage and use the fund's assets in good faith and with due diligence | zh 基金管理人承諾以(誠實信用/恪盡職守、誠實信用)、(勤勉盡責/謹慎勤勉)的原則管理和運用基金(資產/財產)
en> but no profit of the fund is guaranteed | zh (但)?不保證(本)?基金一定(盈利/獲利)
en> any decision or opinion of {regulator} on this offering does not mean that it makes a substantive judgment or guarantee of the issuer's profitability | zh {regulator}對本次發行所作的任何決定或意見[,]均不表明其對發行人的盈利能力作出實質性判斷或者?保證
# -- articles of others
en> if we have used your images, please contact {org} for a fee | zh 如(果)?我們使用了您的圖片[,]請(作者)?與{org}聯繫索取稿酬
en> if you do not wish your works to appear on {org}, you may ask us to remove them | zh 如(果)?您不希望作品出現在{org}[,]可聯繫我們要求撤下(您的作品)?
en> if you object to the content | zh 如對(該/本/上述)?內容(存在/有)異議
en> we will verify and deal with it (pl) | zh 我們將(會)?(安排)?核實(並)?處理
en> if your rights are infringed, please contact us for removal | zh (如/如果)(有)?侵犯(到/了)?您的(權利/權益/版權/合法權益)[,]?請(及時)?(聯繫/與)(我們/本站/站長)(進行)?(刪除/處理/聯繫)?
en> we will delete it immediately upon notice (pl) | zh (我們)?收到(通知)?後(我們)?(將/會)?立即刪除
en> otherwise, {org} <reserves/reserve> the right to take legal action at any time | zh 否則[,]?{org}(將)?保留隨時追究(其/相關)?法律責任的權利
en> {org} <reserves/reserve> the right to take legal action at any time | zh {org}(將)?保留隨時追究(其/相關)?法律責任的權利
en> beware of investment fraud | zh (請)?(慎防/提防/小心)投資(詐騙/騙局)
en> those authorised by {org} to use the works must use them within the scope of the authorisation | zh (已/已經/凡經){org}授權使用作品的[,]應在授權範圍內使用
en> {org} will hold anyone who violates the above statement legally liable | zh (違反上述聲明者/違者/對於違反上述聲明者)[,]?{org}將(依法)?追究(其)?(相關)?法律責任
en> information that is credited to other media is all reproduced from other media | zh 凡(本網/本站)?註明(為/來源為)?(其他媒體/其他來源/其他媒體來源)(來源)?的(信息/稿件/作品)[,](均/系)(為)?轉載自其他媒體
en> {org} <reproduces/reproduce> articles from other media to convey more information | zh (在)?{org}轉載其他媒體(的)?(稿件/文章/作品/內容)(是/系)?(為/為了/出於)(傳播/傳遞/分享)更多的(信息)(的)?(目的)?
en> such {noun} <does/do> not represent the views of {whoviews} | zh (此類/該類/這類){noun}(並)?不代表{whoviews}(的)?觀點
en> {org} <bears/bear> no joint and several liability for infringement by such {noun} | zh {org}不承擔(此類/該類){noun}(的)?侵權行為的連帶責任
en> part of the public material collected on {holder} comes from the internet | zh {holder}(所)?(收集/載)?的?部分公開資料(來源於/來自)(互聯網/網絡)
en> the purpose of reproducing it is to convey more information and share it online | zh 轉載的?目的(在於/是)傳遞更多信息(及/和)用於網絡分享
en> in case of infringement, please contact us for removal | zh (如/如有/如涉及)侵權[,]?(請)?(及時)?聯繫(我/站長/管理員/本人)(進行)?(刪除/處理)(處理)?
en> if the intellectual property of any company or individual is infringed without intent, please let us know by email | zh (如/如果)(有)?無意中侵犯了?(某個)?企業或個人的(知識產權/智慧財產權)[,]請(及時)?(通過)?(電子)?(郵件/電郵)(告知/聯繫)(我們)?
en> please contact {org} about the content, copyright or other problems of articles and images | zh (如有/如)(資訊)?(稿件/文章)(和/及)(圖片/照片)(作品)?的內容、版權(以及/及/和)其他問題的?[,]請聯繫{org}
en> all comments are uploaded by users themselves | zh 所有(留言/評論)(均/皆)?(為/由)(網友/用戶/讀者)自行(上載/上傳)?(發布/發表)
en> it is subject to the terms of service of {org} | zh (並)?適用(於)?{org}(的)?服務條款
en> and bear legal responsibility for their remarks | zh 並(應)?對其(言論/發言)(負起/負/承擔)(全部)?法律責任
en> you are welcome to register as a user of {org} and post comments | zh 歡迎註冊{org}(用戶/會員)(並)?發表評論
en> all comments only represent the views of users; {org} remains neutral | zh 所有評論只代表(網友/用戶)(個人)?(意見/觀點)[,]{org}保持中立

== asoffered ==
en> this product | zh (本/該/此)產品

== doc ==
en> AI {noun*} | zh (AI/人工智能){noun*}

== asrisk ==
en> leverage risk | zh 槓桿風險

== astie ==
en> ~shareholder | zh 股東
en> ~employee | zh 員工 / 僱員 / 職員
en> ~director | zh 董事
en> ~adviser | zh 顧問
en> ~client | zh 客戶
en> ~market maker | zh 莊家 / 做市商

== asfund ==
en> the fund | zh 本基金 / 該基金 / 基金

== ascover ==
en> deposit insurance | zh 存款保險 / 存款保險(承保範圍/保障)
en> the insurance guaranty fund | zh 保險安定基金
en> other protection schemes | zh 其他(相關)?保障(機制/制度)

== aslicensed ==
en> licensed by {regulator} | zh {regulator}(的)?持牌(人士/人/代表)
en> a registered licensed person | zh 註冊持牌(人士/人)
en> a licensed investment adviser | zh 持牌(投資)?顧問 / 合資格(的)?投資顧問

`;
