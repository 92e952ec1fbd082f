/**
 * Wordings of Chinese notices put together of small parts: what something is for, who answers for which consequences,
 * what may be amiss, copyright, promises. Only read, into English.
 */
export default `
== clause ==
# -- who bears what
en> please {asjudge} yourself and bear {ascons*} | zh (請)?(自行/獨立){asjudge}[,]?(並/並且/且/及)(自行)?(承擔/自負){ascons*}
en> {you} should make their own judgment and bear {ascons*} | zh {you}{adv?}(應/應當/請)(自行/獨立)判斷[,]?(並/及/且/和)(自行)?(承擔/自負){ascons*}
en> {you} should {asjudge} independently and bear {ascons*} | zh {you}{adv?}(應/應當/請)(自行/獨立){asjudge}[,]?(並/並且/且/及)(自行)?(承擔/自負){ascons*}
en> {you} <bears/bear> {ascons*} themselves | zh {you}{adv?}自行承擔{ascons*}
en> {you} should bear {ascons*} themselves | zh {you}{adv?}(應/應當)自行承擔{ascons*}
en> {you} must bear {ascons*} themselves | zh {you}{adv?}(必須/須/務必)(要)?自行承擔{ascons*}
en> {you} must make their own judgment and bear {ascons*} | zh {you}{adv?}(必須/須)(自行/獨立)判斷(並/及/且/和)(自行)?(承擔/自負){ascons*}
en> {you} must {deed*} | zh {you}{adv?}(必須/務必/須)(要)?{deed*}
en> {you} must note that {assaid} | zh {you}{adv?}(必須/務必/須)(注意/留意/知悉/明白/了解)[,]?{assaid}
en> {you} must bear the risks arising from {cause*} | zh {you}(必須/須)(自行)?承擔因{cause*}(而)?(產生/帶來/導致)的(一切/任何/全部/所有)?風險
en> {subject*} must {doing!base} {when} | zh {subject*}{when}(必須/須)(要)?{manner?}{doing}
en> {subject*} must {doing!base} {manner?} and {doing#2!base} {manner#2?} | zh {subject*}{adv?}(必須/須)(要)?{manner?}{doing}[,]?(並/且/並且/而且)?{manner#2?}{doing#2}
en> it is necessary to {doing!base} {manner?} | zh {adv?}(必須/須)(要)?{manner?}{doing}
en> please bear {ascons*} yourself | zh 請(自行承擔/自負){ascons*}
en> bear {ascons*} yourself | zh (自行承擔/自負){ascons*}
en> {you} who <acts/act> on it <does/do> so at their own risk | zh {you}據此(投資/操作/交易/入市/買賣)[,]?(投資)?風險(請)?自負
en> {you} <acts/act> on it at their own responsibility | zh {you?}據此(投資/操作/交易/入市/買賣)[,]?責任(請)?自負
# -- copyright
en> copyright in {doc} belongs to {whoviews} | zh {doc}(的)?(版權/著作權/知識產權)(均)?(歸/為/屬/屬於/歸屬){whoviews}(所有)?
en> all rights in {doc} are reserved | zh {doc}版權所有
en> {org} <publishes/publish> this article to {goal} | zh {org}(刊登/發布)(此文/本文)(是/系)?(出於/為了/為){goal}(的目的)?
en> {org} <reproduces/reproduce> this article to {goal} | zh {org}轉載(此文/本文)(是/系)?(出於/為了/為){goal}(的目的)?
en> nor that it {stance} | zh (或/或者/也不){stance}
en> {doc} must not be used without {consent} | zh 未經{consent}[,]?(不得/禁止/嚴禁)使用{doc}
# -- promises and ties
en> any written or oral commitment to share investment returns or losses in any form is invalid | zh 任何形式的分享(證券)?投資收益或者?分擔(證券)?投資損失的書面或口頭承諾均?為?無效
en> no part of {aspayee}'s pay has any direct or indirect connection with the recommendations in {holder} | zh {aspayee}(的)?(薪酬/回報)(的任何部分)?(與/和){holder}(的/中/中的)?(具體)?(推薦/建議)(意見)?(或觀點)?(並)?(沒有/無)(任何)?直接或間接(的)?(聯繫/關係/關聯)
en> I and my associates do not hold {stake} | zh 本人(及/與/和/或)其?(有聯繫者/聯繫者/關聯人士/聯繫人)(均/並)?(沒有/未有/未)持有{stake}
en> {org} and their associates do not hold {stake} | zh {org}(及/與/和/或)其(有聯繫者/聯繫者/關聯人士/聯繫人)(均/並)?(沒有/未有/未)持有{stake}
en> {doc} has not been reviewed or approved by {regulator} | zh {doc}(的內容)?(並)?(未經/未獲/沒有經)(過)?{regulator}(審閱或批准/審核或批准)
en> {doc} has not been reviewed by {regulator} | zh {doc}(的內容)?(並)?(未經/未獲/沒有經)(過)?{regulator}(的)?(審閱/審核)
en> {doc} has not been approved by {regulator} | zh {doc}(的內容)?(並)?(未/未經/未獲)(過)?{regulator}(的)?(批准/核准)
# -- funds
en> the costs that {asfund} must bear are disclosed in {paper*} | zh (有關)?{asfund}(所)?應負擔的(相關)?費用(已)?(披露/載明/列示)於{paper*}(中)?
en> distributions of {asfund} may be paid out of income or principal | zh {asfund}(的)?配息可能由(基金)?(的)?收益或本金(中)?支付
en> any part paid out of the principal may reduce the original investment | zh 任何(涉及)?由本金支出的部分[,]?可能導致(原始)?(投資)?(金額/本金)(減損/減少)
# -- what it is made of
en> {doc?=it} <was/were> {aspp} by {aitool} and {aitool#2} | zh {doc?}由{aitool}(及/與/和){aitool#2}(自動)?{aspp}
en> {doc?=it} <was/were> {aspp} automatically from public sources | zh {doc?}(由/從/根據/基於)公開(來源/資料/信息/數據/渠道)自動{aspp}
en> {doc?=it} <was/were> {aspp} automatically on the basis of {asp*} | zh {doc?}(根據/基於){asp*}自動{aspp}
en> {doc?=it} <was/were> translated using {aitool} | zh {doc?}(系/是)?使用{aitool}(服務/工具)?進行翻譯
en> {doc?=it} <is/are> for {purpose*} | zh {doc?}(為/是){purpose*}(而/所)(編製/製作/開發/設計)(的)?
en> investment decisions should be made according to your own {need*} | zh (任何/所有/一切/最終)投資(決策/決定)(均)?應(當)?(結合/根據/基於)(自身/個人/自己)?(的)?{need*}(獨立)?(判斷/作出/決定)
en> {org} <is/are> not liable for {losses} caused by {cause*} | zh {org}{adv?}(不/概不/不會)承擔因{cause*}(而/所)?(產生/導致)的{losses}
en> {you} should judge independently {manner} | zh {you}(應/應當){manner}(獨立/自行)判斷
# -- what may be amiss
en> {subject*} may be {asflaw*} | zh {subject*}(可能/難免)(會)?(存在/有/出現/是)?{asflaw*}(的情況/的情形/等情況/等問題)?
en> it may be {asflaw*} | zh {adv?}(可能/難免)(會)?(存在/有/出現)?{asflaw*}(的情況/的情形/等情況/等問題)?
en> by using {doc}, you agree to {asp*} | zh (開始)?使用{doc}[,]?(即/則)?(表示/代表/視為)(您)?(已)?(閱讀並)?同意{asp*}

en> it does not mean that {org} {stance} | zh {adv?}不(表明/代表/意味著/表示/意味){org}{stance}
en> {doc} <is/are> for users to express their {opinionword} only | zh {doc}只供(其/網友/用戶)?表達{opinionword}
en> please make sure to {doing!base} | zh 請(務必)?確保(您)?{doing}
en> please make sure that you have {doing!done} | zh 請(務必)?確保(您)?已{doing}
# -- what was not counted in
en> {subject*} <takes/take> no account of {asp*} | zh {subject*}(並)?(未/沒有)(計入/納入/考慮){asp*}(等)?
en> {subject*} <does/do> not take full account of {asp*} | zh {subject*}(並)?未(完整/完全)(計入/納入/考慮){asp*}(等)?
en> {subject*} <is/are> stated before {asp*} <is/are> deducted | zh {subject*}(並)?(未/沒有)扣除{asp*}(等)?
en> all fund performance is past performance | zh 所有基金(的)?績效[,]?均為過去績效
en> fund investments are not covered by deposit insurance, and {you} must bear their own gains and losses | zh (基金投資/基金)(非屬/不屬)存款保險承保範圍[,]?{you}須自負盈虧

# -- by whom, whose, on what
en> {subject*} <is/are> provided by {org*} | zh {subject*}(均/乃)?由{org*}(所)?提供
en> {subject*} <is/are> the property of {org*} | zh {subject*}(均)?(為/歸/歸屬/屬){org*}(所有/所擁有)
en> {doc} <is/are> protected by {asp*} | zh {doc}(均)?受(到)?(相關)?{asp*}(的)?保護
en> {subject*} <depends/depend> on {asp*} | zh {subject*}(取決於/視乎){asp*}(而定)?
en> {subject*} <has/have> nothing to do with {org*} | zh {subject*}(概/均)?(與/和){org*}(概/均)?(無關/無涉/沒有任何關係)
en> {you} <is/are> fully responsible for {subject*} | zh {you}(應)?(對/就){subject*}(負/負有/承擔)(完全/全部)(的)?責任
en> {you} <is/are> responsible for {subject*} | zh {you}(應)?(對/就){subject*}(自行)?負責
en> {subject*} may not be suitable for {persons} | zh {subject*}可能(並)?不適合{persons}
en> no further notice will be given | zh (概不/不再/不)另行通知

== doing ==
en> <^use> {doc} for trading | zh 使用{doc}進行交易
en> <^use> {doc} for actual trading | zh 使用{doc}進行(實際/真實)(的)?交易
en> <^read/read> {paper*} carefully | zh (詳閱/詳細閱讀/認真閱讀/仔細閱讀/審慎閱讀){paper*}

== lead ==
en> although {asstrive} | zh (雖然/儘管/雖/縱然){asstrive}[,](但/但是/然而/不過)?
en> although {org} <strives/strive> to ensure {about} | zh {org}(雖然/儘管/雖)(竭力/致力於/力求)確保{about}[,](但/但是)?

== asstrive ==
en> {org} <strives/strive> to ensure {about} | zh {org}(已)?(竭力/致力(於)?/力求)(確保/保證/於)?{about}

== aspayee ==
en> the analyst | zh 分析師 / 分析員 / 研究員 / 本人

== asjudge ==
en> judge it | zh 判斷 / 作出判斷
en> assess the risks | zh 評估風險 / 評估(相關/投資)(的)?風險
en> assess it | zh 評估
en> decide | zh 決策 / 決定 / 作出決定

== asflaw ==
en> delayed | zh 延遲 / 延誤 / 滯後 / 時滯
en> incomplete | zh 不完整 / 不全 / 不全面
en> inaccurate | zh 不準確
en> wrong | zh 錯誤 / 有誤
en> missing | zh 缺失 / 遺漏
en> out of date | zh 過時 / 過期 / 未及時更新 / 更新不及時

== ascons ==
en> {asresp} | zh (相關/相應/有關/由此產生)?(的)?{asresp}
en> all {asresp} | zh (一切/所有/全部)(的)?(相關)?{asresp}
en> {asresp} of {asact} | zh (相關)?{asact}(的)?{asresp}
en> all {asresp} of {asact} | zh (一切/所有/全部)(的)?(相關)?{asact}(的)?{asresp}

en> responsibility | zh (相關/相應)?(的)?責任
en> all responsibility | zh (一切/所有/全部)(的)?責任
en> responsibility for {asact} | zh (相關)?{asact}(的)?責任
en> all responsibility for {asact} | zh (一切/所有/全部)(的)?(相關)?{asact}(的)?責任

== asresp ==
en> the risks | zh 風險
en> the consequences | zh 後果
en> the results | zh 結果
en> the losses | zh 損失
en> the gains and losses | zh 盈虧 / 損益

== asact ==
en> investing | zh 投資
en> trading | zh 交易
en> the decision | zh 決策 / 決定
en> the investment decision | zh 投資決策 / 投資決定
en> using {doc} | zh 使用{doc}
en> using the {asthing} | zh 使用{asthing}
en> using it | zh 使用

== aspf ==
en> technical | zh 技術
en> academic | zh 學術
en> investment | zh 投資
en> market | zh 市場
en> quantitative | zh 量化
en> strategy | zh 策略
en> personal | zh 個人
en> internal | zh 內部
en> technical-analysis | zh 技術分析
en> data | zh 數據
en> educational | zh 教育
en> asset-management | zh 資產管理
en> personal asset-management | zh 個人資產管理

== aspa ==
en> research | zh 研究
en> study | zh 學習
en> education | zh 教育
en> teaching | zh 教學
en> discussion | zh 交流 / 討論
en> sharing | zh 分享
en> analysis | zh 分析
en> demonstration | zh 演示 / 展示 / 示範
en> observation | zh 觀察
en> notes | zh 記錄 / 紀錄
en> testing | zh 測試
en> training | zh 培訓 / 教育訓練
en> reference | zh 參考

== loss ==
en> misunderstandings (pl) | zh 誤解 / 誤讀 / 曲解 / 誤釋
en> misuse | zh 誤用
en> problems (pl) | zh 問題

== trouble ==
en> {losses} that may be caused by {cause*} | zh (因)?{cause*}(所/而)?可能(產生/導致)的{losses}

== thing ==
en> ~offer to buy or sell | zh 買賣(的)?要約
en> ~basis for decisions | zh 決策(的)?依據

== asn ==
en> money that you cannot afford to lose | zh (無法/不能/無力)承受損失的(資金/錢)
en> slippage | zh 滑點 / 滑價
en> transaction costs (pl) | zh 交易成本
en> taxes and fees (pl) | zh 稅費
en> backtests (pl) | zh 回測

== person ==
en> fund companies (pl) | zh 各基金公司
en> Hong Kong Exchanges and Clearing | zh 港交所 / 香港交易所

== elsewhere ==
en> third-party data sources | zh 第三方(數據源/數據來源/資料來源/數據)

== cause ==
en> system failures | zh 系統故障
en> hacker attacks | zh (黑客/駭客)攻擊
en> force majeure | zh 不可抗力(因素)?
en> hacker attacks and other force majeure events | zh (黑客/駭客)攻擊等不可抗力(因素)?

== hazard ==
en> very high risk | zh (很高/極高/極大/非常高/很大)(的)?風險

== asrisk ==
en> market risk | zh 市場風險
en> liquidity risk | zh 流動性風險
en> credit risk | zh 信用風險
en> exchange rate risk | zh 匯率風險

== person ==
en> the organiser | zh 主辦方 / 主辦單位
en> the bank | zh 銀行
en> the broker | zh 券商 / 證券商
en> the translator | zh 譯者
en> the host | zh 主持人
en> the columnist | zh 專欄作者 / 專欄作家
en> the speaker | zh 講者 / 演講者
en> the service provider | zh 服務商 / 服務提供者 / 服務供應商
en> the distributor | zh 銷售機構 / 代銷機構
en> the sponsor | zh 贊助商
en> the research team | zh 研究團隊

== offer ==
en> ~guarantee of returns | zh (收益/回報)(的)?(承諾/保證)

== asn ==
en> distributions (pl) | zh 配息 / 派息
en> bonds (pl) | zh 債券
en> futures (pl) | zh 期貨
en> options (pl) | zh 期權 / 選擇權
en> currencies (pl) | zh 貨幣
en> emerging markets (pl) | zh 新興市場
en> rules (pl) | zh 規則 / 規定
en> laws and regulations (pl) | zh 法律法規 / 法令
en> comments (pl) | zh 留言 / 評論
en> links (pl) | zh 鏈接
en> investment experience | zh 投資經驗
en> investment objectives (pl) | zh 投資目標
en> market factors (pl) | zh 市場因素
en> economic factors (pl) | zh 經濟因素
en> high volatility | zh 高波動 / 高波動性
en> margin trading | zh 保證金交易

== asm ==
en> product | zh 產品
en> tax | zh 稅務
en> interest rate | zh 利率
en> economic | zh 經濟
en> political | zh 政治
en> operational | zh 操作
en> different | zh 不同
en> applicable | zh 適用
en> major | zh 主要
`;
