/**
 * Wordings of Chinese notices put together of small parts: what something is for, who answers for which consequences,
 * what may be amiss, copyright, promises. Only read, into English.
 */
export default `
== clause ==
# -- who bears what
en> please {asjudge} yourself and bear {ascons*} | zh (請)?(審慎)?(自行/獨立)?{asjudge}[,]?(並/並且/且/及)(自行)?(承擔/自負){ascons*}
en> {you} should {asjudge} independently and bear {ascons*} | zh {you}{adv?}(應/應當/請)(審慎)?(自行/獨立){asjudge}[,]?(並/並且/且/及)(自行)?(承擔/自負){ascons*}
en> {you} must bear {ascons*} themselves | zh {you}{adv?}(必須/須/務必)(要)?自行承擔{ascons*}
en> {you} must make their own judgment and bear {ascons*} | zh {you}{adv?}(必須/須)(自行/獨立)判斷(並/及/且/和)(自行)?(承擔/自負){ascons*}
en> {you} must {deed*} | zh {you}{adv?}(必須/務必/須)(要)?{deed*}
en> {you} must note that {assaid} | zh {you}{adv?}(必須/務必/須)(注意/留意/知悉/明白/了解)[,]?{assaid}
en> {you} must bear the risks arising from {cause*} | zh {you}(必須/須)(自行)?承擔因{cause*}(而)?(產生/帶來/導致)的(一切/任何/全部/所有)?風險
en> {subject*} must {doing!base} {when} | zh {subject*}{when}(必須/須)(要)?{manner?}{doing}
en> {subject*} must {doing!base} {manner?} and {doing#2!base} {manner#2?} | zh {subject*}{adv?}(必須/須)(要)?{manner?}{doing}[,]?(並/且/並且/而且)?{manner#2?}{doing#2}
en> it is necessary to {doing!base} {manner?} | zh {adv?}(必須/須)(要)?{manner?}{doing}
en> bear {ascons*} yourself | zh (請)?(自行承擔/自負){ascons*}
en> please {asjudge} for yourself | zh (請/應)?({you})?(自行/獨立/審慎){asjudge}
en> {you} <acts/act> on it at their own risk | zh {you}據此(投資/操作/交易/入市/買賣)[,]?(投資)?(風險/後果)(請)?自負
en> {you} <acts/act> on it at their own responsibility | zh {you?}據此(投資/操作/交易/入市/買賣)[,]?責任(請)?自負
# -- copyright
en> copyright in {doc} belongs to {whoviews} | zh {doc}(的)?(版權/著作權/知識產權)(均)?(歸/為/屬/屬於/歸屬){whoviews}(所有)?
en> all rights in {doc} are reserved | zh {doc}版權所有
en> {org} <publishes/publish> this article to {goal} | zh {org}(刊登/發布/轉載)(此文/本文)(是/系)?(出於/為了/為){goal}(的目的)?
en> nor that it {stance} | zh (或/或者/也不){stance}
en> {doc} must not be used without {consent} | zh 未經{consent}[,]?(不得/禁止/嚴禁)使用{doc}
# -- promises and ties
en> any written or oral commitment to share investment returns or losses in any form is invalid | zh 任何形式的分享(證券)?投資收益或者?分擔(證券)?投資損失的書面或口頭承諾均?為?無效
en> no part of {aspayee}'s pay has any direct or indirect connection with the recommendations in {holder} | zh {aspayee}(的)?(薪酬/回報)(的任何部分)?(與/和){holder}(的/中/中的)?(具體)?(推薦/建議)(意見)?(或觀點)?(並)?(沒有/無)(任何)?直接或間接(的)?(聯繫/關係/關聯)
en> {org} and their associates do not hold {stake} | zh {org}(及/與/和/或)其(有聯繫者/聯繫者/關聯人士/聯繫人)(均/並)?(沒有/未有/未)持有{stake}
en> {doc} has not been reviewed or approved by {regulator} | zh {doc}(的內容)?(並)?(未經/未獲/沒有經)(過)?{regulator}(審閱或批准/審核或批准)
en> {doc} has not been reviewed by {regulator} | zh {doc}(的內容)?(並)?(未經/未獲/沒有經)(過)?{regulator}(的)?(審閱/審核)
en> {doc} has not been approved by {regulator} | zh {doc}(的內容)?(並)?(未/未經/未獲)(過)?{regulator}(的)?(批准/核准)
# -- funds
en> the costs that {asfund} must bear are disclosed in {paper*} | zh (有關)?{asfund}(所)?應負擔的(相關)?費用(已)?(披露/載明/列示)於{paper*}(中)?
en> distributions of {asfund} may be paid out of its income or principal | zh {asfund}(的)?配息可能由(基金)?(的)?收益或本金(中)?支付
en> any part paid out of the principal may reduce the original investment | zh 任何(涉及)?由本金支出的部分[,]?可能導致(原始)?(投資)?(金額/本金)(減損/減少)
# -- what it is made of
en> {doc?=it} <was/were> {aspp} by {aitool} and {aitool#2} | zh {doc?}由{aitool}(及/與/和){aitool#2}(自動)?{aspp}
en> {doc?=it} <was/were> {aspp} automatically from public sources | zh {doc?}(由/從/根據/基於)公開(來源/資料/信息/數據/渠道)自動{aspp}
en> {doc?=it} <was/were> {aspp} automatically on the basis of {asp*} | zh {doc?}(根據/基於){asp*}自動{aspp}
en> {doc?=it} <was/were> translated using {aitool} | zh {doc?}(系/是)?使用{aitool}(服務/工具)?進行翻譯
en> {doc?=it} <is/are> for {purpose*} | zh {doc?}(為/是){purpose*}(而/所)(編製/製作/開發/設計)(的)?
en> {subject*} should be made according to their own {need*} | zh {subject*}(均)?應(當)?(結合/根據/基於)(自身/個人/自己)?(的)?{need*}(獨立)?(判斷/作出/決定)
# -- what may be amiss
en> {subject*} may be {asflaw*} | zh {subject*}(可能/難免)(會)?(存在/有/出現/是)?{asflaw*}(的情況/的情形/等情況/等問題)?
en> it may be {asflaw*} | zh {adv?}(可能/難免)(會)?(存在/有/出現)?{asflaw*}(的情況/的情形/等情況/等問題)?
en> by using {doc}, you agree to {asp*} | zh (開始)?使用{doc}[,]?(即/則)?(表示/代表/視為)(您)?(已)?(閱讀並)?同意{asp*}

== doing ==
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
en> wrong | zh 錯誤 / 有誤 / 誤差
en> missing | zh 缺失 / 遺漏
en> out of date | zh 過時 / 過期 / 未及時更新 / 更新不及時

== ascons ==
en> {asresp} | zh (相關/相應/有關/由此產生)?(的)?{asresp}
en> all {asresp} | zh (一切/所有/全部)(的)?(相關)?{asresp}
en> {asresp} of {asact} | zh (相關)?{asact}(的)?{asresp}
en> all {asresp} of {asact} | zh (一切/所有/全部)(的)?(相關)?{asact}(的)?{asresp}

== asresp ==
en> the risks | zh 風險
en> the consequences | zh 後果
en> the results | zh 結果
en> the losses | zh 損失
en> the gains and losses | zh 盈虧 / 損益
en> responsibility | zh 責任

== asact ==
en> investing | zh 投資
en> trading | zh 交易
en> the decision | zh 決策 / 決定
en> the investment decision | zh 投資決策 / 投資決定
en> using {doc} | zh 使用{doc}
en> using it | zh 使用

== purpose ==
en> {aspf} {aspa} | zh {aspf}(的)?{aspa}
en> {aspa} | zh {aspa}
en> reference in {aspa} | zh {aspa}參考
en> {aspa} support | zh {aspa}輔助

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
`;
