/**
 * For which losses and causes Chinese notices answer or do not, which risks they name, and how one should decide. Only
 * read, into English.
 */
export default `
== clause ==
# -- who does not answer for what
en> {org} <accepts/accept> no {duty*} for {trouble} | zh {org}{adv?}(不/概不/並不/不會/均不/一概不)(承擔/負)(任何)?{trouble}的(任何)?{duty*} / (對於/對/就)?{trouble}[,]{org}{adv?}(不/概不/並不/不會/均不/恕不/一概不/毋須/無須/不予){adv#2?}(承擔/負/負有)(任何/一切/相關)?(的)?{duty*}
en> {org} <accepts/accept> no responsibility for {trouble} | zh (對於/對/就)?{trouble}[,]{org}{adv?}(不/概不/並不/不會/均不/恕不/一概不)負責
en> {org} <is/are> not liable for {trouble} | zh {org}{adv?}(不/概不/並不/不會/均不/一概不)承擔{trouble}
en> {org} <accepts/accept> no {duty*} to the extent permitted by law | zh {org}在法律(所)?(允許/許可)的範圍內(不/概不)(承擔/負)(任何/相關)?(的)?{duty*}
en> {you} must bear {trouble} themselves | zh {trouble}[,](均/應/須)?由{you}(自行/自己/獨立)承擔
en> {you} <is/are> responsible for {trouble} | zh {trouble}[,](均/應/須)?由{you}(自行/自己)?負責
# -- how to decide
en> {you} should {asjudge} {asway} | zh {you}(應/應當/需/須/需要/必須)(當)?{asway}{asjudge}
en> please {asjudge} {asway} | zh (請/敬請/請您/務請/請務必){asway}{asjudge}
en> {you}, please {asjudge} {asway} | zh (請/敬請){you}(務必)?{asway}{asjudge}
en> when making investment decisions, please judge independently with your own {need*} in mind | zh 投資(決策/決定)請結合自身(的)?{need*}獨立判斷
# -- from where, by what
en> {doc} <comes/come> from {asfrom} | zh {doc}(均/皆)?(來自/來源於/取自)(於)?{asfrom}
en> {doc?=it} <was/were> generated automatically by the system | zh {doc?}由系統自動(生成/產生)
en> {subject*} may be affected by many factors | zh {subject*}(可能/或會/會)受(到)?(多種/諸多/各種/許多)因素(的)?影響
en> {doc} <is/are> only a tool to support {aspaid*} | zh {doc}(只/僅)(作為/是/為){aspaid*}(的)?輔助工具
en> {doc} <is/are> a tool for {aspf} {aspa} | zh {doc}(為/是){aspf}{aspa}工具

== aspaid ==
en> research | zh 研究
en> personal research | zh 個人研究
en> study | zh 學習
en> investment decisions | zh 投資(決策/決定)

== asfrom ==
en> public media reports (pl) | zh 公開(的)?媒體報道
en> public reports of foreign media (pl) | zh 公開(的)?外媒報道
en> free sources (pl) | zh 免費(數據)?(源/來源)
en> public channels (pl) | zh 公開渠道

== asway ==
en> with caution | zh (謹慎/審慎)(地)?
en> rationally | zh 理性(地)?
en> calmly | zh 冷靜(地)?
en> objectively | zh 客觀(地)?
en> carefully | zh (仔細/認真)(地)?

== asjudge ==
en> treat it | zh 對待 / 看待
en> tell true from false | zh 甄別 / 辨別 / 鑒別

== trouble ==
en> {losses} caused by this | zh (由此/因此)(而/所)?(引起/造成/導致/產生/引發/引致/帶來/招致)的{losses}

== loss ==
en> loss of profits | zh 利潤損失 / 利潤的損失
en> loss of data | zh 數據(丟失/損失/遺失)
en> loss of funds | zh 資金(的)?(損失/虧損)
en> loss of principal | zh 本金(的)?(損失/虧損)
en> loss of property | zh 財產(的)?損失
en> gains or losses | zh 收益或(損失/虧損)
en> errors (pl) | zh 錯誤
en> delays (pl) | zh 延誤 / 延遲
en> interruptions (pl) | zh 中斷

== losskind ==
en> direct | zh 直接(的)?
en> indirect | zh 間接(的)?
en> related | zh 相關(的)?
en> any kind of | zh 任何性質的

== quality ==
en> reasonableness | zh 合理性
en> relevance | zh 相關性
en> stability | zh 穩定性
en> independence | zh 獨立性
en> merchantability | zh 適銷性

== cause ==
en> system maintenance | zh 系統(維護/維修)
en> third parties | zh 第三方(的)?原因
en> third-party websites | zh 第三方網站
en> technical failures | zh 技術故障
en> communication failures | zh (通訊/通信)故障
en> server failures | zh 服務器故障
en> changes in policy | zh 政策(變化/變動/調整)
en> changes in laws and regulations | zh (法律法規/法規)(變更/變化/修訂)
en> market fluctuations | zh 市場波動
en> delayed data | zh (數據/行情)(延遲/延誤)
en> delayed information | zh 信息(延遲/延誤)
en> omissions | zh 遺漏
en> delays | zh 延遲 / 延誤
en> errors | zh 錯誤
en> improper operation | zh 操作不當
en> operating errors | zh 操作(失誤/錯誤)
en> your own operation | zh 您自身(的)?操作
en> quoting {doc} | zh 引用{doc}
en> reproducing {doc} | zh 轉載{doc}
en> visiting {doc} | zh (訪問/瀏覽){doc}
en> reading {doc} | zh 閱讀{doc}
en> viruses | zh 病毒
en> interruptions of the service | zh 服務中斷

== hazard ==
en> {asrisk} | zh {asrisk}

== asrisk ==
en> systemic risk | zh 系統性風險
en> technical risk | zh 技術風險
en> delisting risk | zh 退市風險
en> inflation risk | zh (通脹/通貨膨脹)風險
en> concentration risk | zh 集中(度)?風險
en> counterparty risk | zh (交易)?對手方?風險
en> geopolitical risk | zh 地緣政治風險
en> valuation risk | zh 估值風險
en> policy risk | zh 政策風險

== purpose ==
en> sharing information | zh (資訊/信息)分享

== thing ==
en> ~trading offer | zh 交易要約
en> ~guarantee of profit | zh 保證獲利
`;
