/**
 * What fund houses, brokers and apps of Taiwan and Hong Kong tell investors: whom to ask before what, which rights are
 * kept, what funds pay out, how much may be lost. Only read, into English.
 */
export default `
== clause ==
# -- before what, and whom to ask
en> {you} should {doing#2!base} {manner?} before {doing!ing} | zh {you}(在/於)?(進行)?{doing}(的)?(前/之前)[,]?(應/應當){manner?}{doing#2} / {you}(應/應當)(在/於)?(進行)?{doing}(的)?(前/之前)[,]?(先)?{manner?}{doing#2}
en> {you} should {doing!base} {manner?} {when} | zh {you}(應/應當){when}[,]?(先)?{manner?}{doing} / {you}{when}[,]?(應/應當){manner?}{doing}
en> {you} must {doing!base} {manner?} {when} | zh {you}(必須/須/務必){when}[,]?{manner?}{doing} / {you}{when}[,]?(必須/須/務必){manner?}{doing}
en> {you} <is/are> advised to {doing!base} {manner?} | zh (我們)?建議{you}{manner?}{doing}
en> {you} <is/are> advised to {doing!base} {when} | zh (我們)?建議{you}{when}[,]?{doing}
en> you are strongly advised to {doing!base} {when?} | zh (我們)?強烈建議(您)?{when?}{doing}
en> and you are advised to {doing!base} | zh 並建議(您)?{doing}
en> consult ~{adviser*} if necessary | zh (必要時/有需要時/如有需要)[,]?(請)?(諮詢/尋求){adviser*}(的)?(意見/協助)?
en> please {asjudge} yourself according to your own {need*} | zh 請(按/依/依照/根據/視)(您/閣下)?(的)?(自身/個人/自己/本身)?(的)?{need*}[,]?(自行/獨立){asjudge}
en> please {asjudge} yourself carefully according to your own {need*} | zh 請(按/依/依照/根據/視)(您/閣下)?(的)?(自身/個人/自己/本身)(的)?{need*}[,]?(自行)?審慎{asjudge}
en> {you} should judge independently whether to {doing!base} according to their own {need*} | zh {you}(應/應當)(按/依/依照/根據/視)(您/閣下)?(的)?(自身/個人/自己/本身)(的)?{need*}[,]?(獨立/自行)判斷是否{doing}
en> {you} should consider carefully whether {asp*} <suits/suit> their own {need*} | zh {you}(應/應當)(仔細/審慎)考慮{asp*}是否適合(您/閣下/其)?(自身/個人/自己)?(的)?{need*}
# -- lists and rights
en> {risky} <carries/carry> {hazard}, including {asp*} | zh {risky}(均/都)?(涉及/具有/存在/有){hazard}[,]包括{asp*}
en> {risky} <carries/carry> {hazard}, including but not limited to {asp*} | zh {risky}(均/都)?(涉及/具有/存在/有){hazard}[,]包括但不限於{asp*}
en> {org} <reserves/reserve> the right to {doing!base} at any time | zh {org}(保留/保有)隨時{doing}(的)?權利
en> no prior notice is required | zh (而/且)?無須(另行/作出)?(事先/事前)?(的)?通知
# -- what it takes into account, what it rests on
en> {past} <is/are> not an indicator of future {result*} | zh {past}(並非/不是/非)(未來)(的)?{result*}(的)?指標
en> {past} <is/are> not a reliable indicator of future {result*} | zh {past}(並非/不是/非)(未來)(的)?{result*}(的)?可靠(的)?指標
en> {subject*} may differ materially from {expected} | zh {subject*}可能(會)?(與/和){expected}(存在/有/產生)(重大/顯著)(的)?差異
en> {doc} <does/do> not take into account {whose} {need*} | zh {doc}(並)?(沒有/未)(考慮/顧及)(到)?{whose}{need*}
en> {subject*} <is/are> subject to uncertainty | zh {subject*}(具有/具/存在/有)不確定性
# -- who is no adviser
en> {org} <is/are> not a securities investment adviser | zh {org}(並)?(非/不是/並非/非屬)(證券投資顧問/投顧)(事業/公司/業者)
en> {org} <is/are> not an investment advisory firm | zh {org}(並)?(非/不是/並非/非屬)投資顧問(事業/公司/業者)
en> nor is it a securities investment adviser | zh (也非/也不是/也並非)(證券投資顧問/投顧)(事業/公司/業者)
en> {org} <is/are> not a securities investment adviser approved by {regulator} | zh {org}(並)?(非/不是/並非/非屬)(經/獲){regulator}(核准/許可/核可)的(證券投資顧問/投顧)(事業/公司/業者)
# -- funds
en> {asfund} <has/have> been approved or registered by {regulator} for offering and sale in this country | zh {asfund}(業)?(經/獲){regulator}(核准或申報生效)在國內募集及銷售
en> {you?=you} should also note changes in the net asset value of the fund when receiving distributions | zh {you?}於獲配息時[,]?宜一併注意基金淨值的變動
en> {you?=you} must also note changes in the net asset value of the fund when receiving distributions | zh {you?}於獲配息時[,]?須一併注意基金淨值的變動
en> {asfund} <makes/make> distributions without first deducting the costs to be borne | zh {asfund}(進行)?配息前(並)?未先扣除應負擔的(相關)?費用
en> investors should not let funds that mainly invest in {lowbonds} take up too high a share of their portfolios | zh (投資人)?(投資)(以)?{lowbonds}為訴求的?基金不宜占其投資組合過高的比重
en> {asfund} may therefore suffer losses because interest rates rise, market liquidity falls, or bond issuers default on principal or interest or go bankrupt | zh 故{asfund}可能(會)?因利率上升、市場流動性下降[,]?或債券發行機構違約不支付本金、利息或破產而(蒙受/遭受)(虧損/損失)
en> the performance of an investment differs with the time when {you} <enters/enter> the market | zh {you}因不同時間進場[,]?將有不同的投資(績效)
en> past performance does not represent a guarantee of future performance, either | zh (過去)(的)?(績效)(也)不代表未來(績效)的保證
en> fund investments are not covered by {ascover*} | zh (基金投資/基金/投資基金/本基金)(並)?(沒有/無/不)受?{ascover*}(的)?(保障)?
# -- how much may be lost
en> for {asp*}, please {asjudge} yourself and bear your own gains and losses | zh {asp*}[,]?請(自行/獨立){asjudge}(、/並/[,])?(自負盈虧/盈虧自負)
en> {you} <bears/bear> the risks of {astopic} themselves | zh {astopic}[,]其(相關)?風險(均/概)?由{you}(自行)?承擔
en> {you} should assess the risks carefully and bear their own gains and losses | zh {you}(應/應當/請)(審慎/謹慎)評估(相關/投資)?風險[,]?(並/且)(自負盈虧/盈虧自負)
en> the prospectus is available on request | zh (公開說明書)備索
en> the risk of loss in {asp*} can be very great | zh {asp*}的(虧蝕/損失)(的)?風險(可以/可能)?(會)?(極大/極高/非常大)
en> {risky} <carries/carry> very high risk | zh {risky}(的)?風險(非常高/極高/很高/極大/甚高)
en> the losses that {you} <suffers/suffer> may exceed {asp*} | zh {you}(所)?(蒙受)的(虧蝕/損失)可能(會)?超過{asp*}
en> {you} may be required to deposit additional margin in a short period | zh {you}可能(會)?(在/於)短時間內(被)?(要求)(存入/追加)(額外)(的)?保證金(款額)?
en> {subject*} may fall or rise | zh {subject*}可能(會)?(下跌/下降)(或/也可能)(會)?(上漲/上升/上升的可能)
en> {subject*} may rise or fall {manner?} | zh {subject*}{manner?}可能(會)?{manner#2?}(上升或下降/上升或下跌/上漲或下跌)

== lead ==
en> because {lowbonds} are not of investment grade or not rated, and are very sensitive to changes in interest rates | zh 由於{lowbonds}的信用評等未達投資等級或未經信用評等[,]且對利率變動的敏感度甚高
en> before investing | zh 投資(的)?前
en> in some circumstances | zh (在)?(若干/某些/特定)情況下

== past ==
en> past performance figures (pl) | zh 往績數字
en> the past {result*} of {ash} | zh {ash}(的)過往{result*}
en> the past performance of {org} as fund manager | zh {org}(過往)(的)?經理(績效)

== stake ==
en> the securities mentioned in {holder} | zh {holder}內(所)?(述/提及/提到)(的)?證券

== lowbonds ==
en> high-yield bonds | zh (投資)?(高收益債券)
en> non-investment-grade bonds | zh (投資)?(非投資等級債券)

== asfund ==
en> this offshore fund | zh 本境外基金
en> ~distributing fund | zh 可配息基金
en> the company's funds (pl) | zh 本公司基金

== regulator ==
en> the competent authority | zh (政府)?主管機關 / 政府主管機關

== adviser ==
en> professional financial adviser | zh 專業(的)?(財務/理財/金融)顧問
en> qualified financial adviser | zh (合格/合資格)(的)?(財務/理財/金融)顧問
en> licensed financial adviser | zh 持牌(的)?(財務/理財/金融)顧問
en> securities investment adviser | zh 證券投資顧問

== doing ==
en> <^guarantee> the minimum investment return of {asfund} | zh 保證{asfund}(的)?最低投資收益(率)?
en> <^recover> {asp*} | zh 取回{asp*}
en> consider seeking {field*} advice | zh 考慮尋求(的)?{field*}(的)?意見
en> <^seek/sought> {field*} advice | zh 尋求{field*}(的)?意見
en> <^seek/sought> the advice of ~{adviser*} | zh (諮詢/尋求/徵詢){adviser*}的意見
en> {asedit*} {doc} | zh {asedit*}{doc}

== asedit ==
en> <^change> / change | zh 修改 / 變更 / 更改
en> <^update> / update | zh 更新
en> <^withdraw/withdrawn> / withdraw | zh 撤回
en> <^suspend> / suspend | zh 暫停
en> <^terminate> / terminate | zh 終止
en> <^delete> / delete | zh 刪除

== being ==
en> <^involve> {any?} {thing*} | zh 涉及{any?}{thing*}

== thing ==
en> ~offer of investment products | zh 投資產品(的)?要約
en> ~invitation | zh 邀約
en> guidance | zh 指導
en> ~solicitation of an offer | zh 要約招攬
en> ~recommendation to buy or sell individual stocks | zh 個股(的)?買賣(推介/推薦/建議)
en> ~trading signal | zh (買賣/交易)(訊號/信號)

== concern ==
en> {losses} of anyone caused by {cause*} | zh 任何人因{cause*}(而)?(所)?(導致/產生/遭受)的{losses}

== person ==
en> the analyst | zh (分析員/分析師)本人
en> the author of this report | zh 本報告作者
en> this securities investment trust company | zh 本證券投資信託事業
en> the developers and operators of {holder} (pl) | zh {holder}的(開發者/開發團隊)(及/和/與)(營運者/經營者)

== doc ==
en> it | zh 它
en> the {content*} generated by {aitool} | zh {aitool}(所)?(產生/生成/產出)的{content*}

== hazard ==
en> various risks (pl) | zh (多種/各種)風險
en> significant risk | zh 重大(的)?風險

== purpose ==
en> personal use | zh 個人使用
en> general purposes | zh 一般用途
en> reference as information | zh 資訊參考

== asp ==
en> all investment decisions (pl) | zh (所有/一切)(的)?投資(決策/決定)
en> the risk of {ash} | zh {ash}的風險
en> the risk of losing {ash} | zh (可能)?損失{ash}的風險
en> the possible loss of {ash} | zh 可能(會)?損失{ash} / 損失{ash}的可能(性)?
en> the possibility of {ash} | zh {ash}的可能(性)?
en> your {need*} (pl) | zh (您/閣下)(的)?{need*}
en> your own {need*} (pl) | zh (您/閣下)?(自身/自己/個人/本身)(的)?{need*}
en> the margin initially deposited | zh (最初/原先)存入的保證金(數額/金額)?

== asn ==
en> copyright law | zh 版權法 / 著作權法
en> real money | zh (真實/真正)(的)?資金
en> trading risks (pl) | zh 交易風險
en> futures contracts (pl) | zh 期貨合約
en> public information | zh 公開(資訊/資料)
en> legal risk | zh 法律風險
en> interest rate risk | zh 利率風險

== need ==
en> personal needs (pl) | zh 個人需要 / 個人需求
en> specific financial situation | zh 特定(財政/財務)狀況

== asvenue ==
en> the company's website | zh (本)?公司(的)?(官方)?網站
en> {holder} | zh {holder}

== manner ==
en> without prior notice | zh (在/於)?(無/沒有/未經)(作出)?(事先/事前)通知(的情況)?下

== astopic ==
en> {decisionsword} made in reliance on {doc} | zh (任何)?依賴{doc}(所)?(作/作出)的(任何)?{decisionsword}

== decisionsword ==
en> any investment decision | zh 投資(決策/決定)

== ifbuy ==
en> if you buy through the links | zh (當/如果/如)?(您/讀者/用戶)?(通過/點擊/使用)(文中/文中的/本文/文章中的)?鏈接(購買/下單/消費)(商品/產品)?(時)?
en> if you open an account through the links | zh (當/如果/如)?(您/讀者/用戶)?(通過/點擊/使用)(文中/文中的/本文/文章中的)?鏈接開戶(時)?
`;
