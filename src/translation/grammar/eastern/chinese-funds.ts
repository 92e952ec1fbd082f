/**
 * More set sentences of fund houses, brokers and newspapers of Taiwan and Hong Kong: fees not deducted, products with
 * leverage, who is licensed and holds what. Only read, into English.
 */
export default `
== clause ==
# -- what was not counted in
en> {subject*} <is/are> stated without {asp*} having been deducted | zh {subject*}(均/並)?(未/沒有)扣除{asp*}(等)?
en> {subject*} <is/are> stated without {asp*} having been taken into account | zh {subject*}(均/並)?(未/沒有)考慮{asp*}(等)?
# -- links that pay
en> {org} may receive {pay} {ifbuy} | zh {org}(在/當)?{ifbuy}[,]?(可能/可能會/有機會)(獲得/取得/收取/賺取/得到){pay}
en> it does not affect the price that you pay | zh (這/此)?(並)?不(會)?影響您(的)?(購買/支付)(的)?(價格/金額/費用)
# -- what is shown
en> {doc} <is/are> for illustration only | zh {doc}[,]?只(供/作/為)說明(之用/用途/使用)?
en> it is delayed by at least {number} minutes | zh (並/且)?(至少/最少)延(遲/後/時){number}分鐘
en> the principal may be eroded | zh 本金(亦/也)?可能(會)?(受到/被/遭到)?侵蝕
en> {doc} <takes/take> no account of {whose} {need*} | zh {doc}(並)?(未/沒有)(就/針對){whose}{need*}作出考慮
# -- what it rests on, how long it holds
en> {doc} <was/were> prepared on the basis of reliable sources | zh {doc}(乃/是/系)?(根據/基於)可靠(的)?(來源/資料/資料來源)(編製/編制/製作/整理)(而成)?
en> {doc} <was/were> prepared on the basis of sources believed to be reliable | zh {doc}(乃/是/系)?(根據/基於)(相信/認為/被認為)(為/是)?可靠(的)?(來源/資料/資料來源)(編製/編制/製作/整理)(而成)?
en> {org} <has/have> no obligation to update it at any time | zh {org}(並)?(無/沒有)(義務/責任)(隨時)(作出)?更新
en> markets change rapidly | zh 市場(瞬息萬變/變化迅速/變化快速)
en> the individual stocks are only examples | zh 個股(只為/只是/只作)(舉例/範例)(說明)?(之用)?
en> it is not meant as a recommendation | zh (並)?(非/無)(任何)?(推薦/推介)(之/的)意
en> the forecasts in {holder} are based on certain assumptions | zh {holder}(中/內)?(所)?(載/的)(預測/預期)(乃/是)?(基於/根據)(若干/某些/一些)假設
en> they may not be realised | zh (而/並/且)?(未必/不一定)(會/能/能夠)?(實現/達到)
en> {doc} may change at any time without prior notice | zh {doc}[,]?(並/且/而)?(可/可能/可能會)隨時(更改/變更/變動)(而)?無須(事先/事前/另行)(作出)?通知
en> and may change at any time without prior notice | zh (並/且)(可/可能/可能會)隨時(更改/變更/變動)(而)?無須(事先/事前/另行)(作出)?通知
en> {doc} should not be regarded as investment advice or any form of solicitation | zh {doc}{adv?}(不應/不應當)(被)?視為投資(意見/建議)或任何形式的(招攬/招徠/遊說)
en> no responsibility is accepted for any errors or omissions in the content | zh 內容如有(任何)?(錯漏/錯誤或遺漏/錯誤、遺漏)[,]?(概不/恕不)負責
en> readers who make investment decisions in reliance on this article do so entirely at their own risk | zh 讀者如(果)?因?(依賴/根據)本文(內容)?而作出(任何)?投資(決定/決策)[,](一切)風險(自負/自行承擔)
en> external links are only for the convenience of users | zh 外部(鏈接)(只為/只供)(方便)(用戶/讀者)(使用)?
en> {doc} was issued by {org} | zh {doc}由{org}(刊發/發出/發行/刊登)
# -- members of a group, virtual assets
en> members of the group may buy and sell the securities mentioned as principal or agent | zh 本集團(的)?成員(公司)?(可能/可能會/可)(會)?以(主事人或代理人/主事人或代理)(的)?身份買賣文中(所)?(提及/述)的?證券
en> virtual assets are not legal tender | zh (虛擬資產/加密貨幣/虛擬貨幣)(並)?(非/不是)法定貨幣
en> nor are they backed by any government or institution | zh 也(沒有/無)(任何)?政府或(其他)?機構(擔保/背書/支持)
en> virtual asset trading platforms may not be licensed by {regulator} | zh 虛擬資產交易平台可能(並)?未(獲/經){regulator}(發牌/發出牌照)
en> {you} should pay attention to {asrisk*} | zh {you}應當?(留意/注意/關注){asrisk*}
# -- leveraged foreign exchange
en> the risk of loss in {risky} can be very great | zh {risky}的(虧損/虧蝕/損失)(的)?風險(可以/可能)?(會)?(十分重大/非常重大/極為重大)
en> {you} may suffer losses in excess of your initial margin | zh {you}所(蒙受)的損失可能(會)?超過(您的)?(最初/初始)保證金(款額/數額/金額)?
en> it may not be possible to avoid losses | zh (也)?未必(可以/能/能夠)避免損失
en> you should consider carefully whether this kind of trading suits you in the light of your own financial situation and investment objectives | zh 您應當?(仔細/審慎)考慮[,](鑑於/鑒於/根據/按照)(您)?自己的財務狀況(及/和/與)投資目標[,]這(種/類)買賣是否適合您
# -- before investing
en> before investing, you should understand the risks of {asp*} | zh 投資前(您)?應當?了解{asp*}的風險
en> and seek professional advice when necessary | zh (並)?在?(需要/有需要/必要)時(諮詢/尋求)專業意見
en> you must assess the degree of risk that you can bear and your financial situation | zh 您必須衡量(個人/自己/您)(可/能)?(承受/承擔)風險的(程度/能力)(及/和)(您的)?財務狀況
en> {you} should not make investment decisions in reliance on {doc} alone | zh {you}不應當?(只)(依賴){doc}(而)?作出(任何)?投資(決定/決策)
en> but should read the relevant offering documents carefully | zh (而)?應當?(詳閱/詳細閱讀/仔細閱讀)(有關/相關)(的)?(發售/銷售/發行)文件
# -- versions
en> if there is any discrepancy between the Chinese and English versions, the {version} prevails | zh (中英文/中、英文/中文與英文)(版本/內容/條款/譯本)(之間)?如(有/果有)(任何)?(歧異/差異/歧義/不符/不一致/抵觸/出入)[,](概/一概/一切/應/均)?以{version}為準
# -- who is licensed, who holds
en> I am {aslicensed} | zh (本人/我)(為/是/乃)(一名)?{aslicensed}
en> I and my associates have no financial interest in the issuer recommended | zh 本人(及/或/及/或)其?(聯繫者/有聯繫者/聯繫人士/有聯繫人士)(並)?(無/沒有/未有)(就/在)(所)?(建議/推介/評論)的發行人(持有/擁有)(任何)?財務權益
en> {org} <has/have> no interest relationship with the companies mentioned | zh {org}(與/和)(文中/文章中)(所)?(提及/述)?(的)?公司(並)?(無/沒有)利益關係
# -- products with leverage
en> contracts for difference are complex instruments and come with a high risk of losing money rapidly because of leverage | zh (差價合約/差價合同)(是/為)複雜的?(投資/金融)?工具[,]?(並/並且/且)?(因/由於)(使用)?槓桿(作用/效應)?(而/,)?(具有/存在/帶有)(迅速/快速)虧損的高風險
en> {number}% of retail investors lose money when trading contracts for difference with this provider | zh {number}%的?(散戶/零售)投資者(在)?(與/於)(此/該/本)(供應商/提供商)(交易/買賣/進行)差價合約(交易)?時(虧損/賠錢)
en> {number}% of retail investor accounts lose money when trading contracts for difference with this provider | zh {number}%的?(散戶/零售)投資者(的)?(賬戶/帳戶)(在)?(與/於)(此/該/本)(供應商/提供商)(交易/買賣/進行)差價合約(交易)?時(虧損/賠錢)
en> you should consider whether you understand how contracts for difference work and whether you can afford the high risk of losing your money | zh 您應當?考慮(您)?(自己)?是否(了解/明白/理解)差價合約(的)?(運作方式/運作原理/工作原理/如何運作)[,]?(以及)?(您)?是否(能/能夠/可以/有能力)承擔(損失資金/資金損失/虧損資金)的高風險

== past ==
en> past performance figures (pl) | zh 過往(績效)(數據/數字)

== lead ==
en> even if you place contingent orders, such as stop-loss or limit orders | zh 即使您(定下/設定/下達)(了)?備用指示[,]?例如(止蝕)或限價指示
en> before making investment choices | zh 在?作出(任何)?投資選擇(之)?前

== doc ==
en> the individual stocks mentioned in {holder} (pl) | zh {holder}(中/內)?所(提/提及/列/述)的個股

== whose ==
en> any individual's | zh 任何(個別人士/個人/個別人士/特定人士)的
en> any investor's | zh 任何(個別)?(投資者)的

== asn ==
en> tax burden | zh 稅負
en> structured products (pl) | zh 結構性產品
en> price volatility risk | zh 價格波動(性)?風險
en> high-yield bond funds (pl) | zh 高收益債券基金
en> non-investment-grade bond funds (pl) | zh 非投資等級債券基金
en> handling fees (pl) | zh 手續費

== asrisk ==
en> price volatility risk | zh 價格波動(性)?風險
en> risk of price fluctuations | zh 價格波動的風險

== risky ==
en> leveraged foreign exchange trading | zh 槓桿式外匯(買賣/交易)
en> the MPF | zh 強積金
en> investing in cryptocurrencies | zh (加密貨幣/虛擬貨幣)投資

== hazard ==
en> a high degree of risk | zh 高度(的)?風險

== stake ==
en> related positions | zh 相關(部位/倉位/持倉)
en> long positions in the stocks mentioned | zh (文中/文章中)(所)?(提及/提到/述)(的)?股票的(多頭/做多)(部位/倉位)
en> short positions in the stocks mentioned | zh (文中/文章中)(所)?(提及/提到/述)(的)?股票的(空頭/做空)(部位/倉位)

== asof ==
en> at the time of writing | zh 於?撰文(當下/時)

== adviser ==
en> financial adviser of your own | zh (您/您自己/閣下)的(財務/理財)顧問
`;
