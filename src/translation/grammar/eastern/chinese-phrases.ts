/** Phrases and verbs that the sentences of `chinese-sentences.ts` are made of. Only read, into English. */
export default `
== doc ==
en> our {content*} (pl) | zh 我們的{content*}
en> any {content*} in {holder} | zh {holder}(中/內)?的任何{content*}
en> any {content*} | zh 任何{content*}
en> the {content*} in {holder} or the opinions expressed | zh {holder}中的{content*}或(所)?(表述/表達)的意見
en> some of the {content*} in {holder} | zh {holder}[上/中/內]?(的)?部分{content*}
en> some of the content of the {noun} in {holder} | zh {holder}(的)?{noun}部分內容
en> the {content*} and other content in {holder} | zh {holder}(上/中/內)?(所)?(載/刊載/發布/提供)?(的)?{content*}等(內容/信息/資料)
en> all {content*} | zh (所有/全部/一切){content*}
en> the above {content*} and its content (pl) | zh (以上/上述)(所)?(載)?(的)?{content*}及其內容
en> {content*} | zh {content*}

== about ==
en> the {quality*} of all or part of {doc} | zh {doc}(的)?(全部/全部內容)(或者/或)(部分/部分內容)(、文字)?的{quality*} / {doc}以及其中全部或者部分內容(、文字)?的{quality*}

== trouble ==
en> any direct or indirect loss caused by {cause*} | zh (因)?{cause*}(而/所)?(造成/導致/引致/產生/招致)(的)?(任何)?(直接或間接/直接及間接/間接)損失

== cause ==
en> {doc} | zh {doc}
en> the use of {doc} or otherwise in connection with it | zh 使用{doc}或因此
en> the use of {doc} or its content | zh (任何)?使用{doc}或其內容
en> any use of {doc} | zh 任何使用{doc}

== concern ==
en> the following | zh 以下(情況/事項/各項)
en> any decision made on the basis of {doc} | zh (任何)?(基於/依據/根據){doc}(所)?作出的(任何)?(投資/交易)?(決策/決定)
en> errors, delays or interruptions in {doc} | zh {doc}(內容)?(的)?(錯誤/失誤)、(更新)?(延誤/延遲)(或/及)(傳輸)?中斷

== ascons ==
en> {losses} caused by {cause*} | zh (因)?{cause*}(所/而)?(產生/導致/招致)的{losses}
en> {losses} that may be caused by {cause*} | zh (因)?{cause*}(所/而)?可能(產生/導致)的{losses}

== subject ==
en> changes in interest rates | zh 利率變動
en> this | zh 此

== astopic ==
en> all investment decisions and actions | zh (所有/一切/任何)(的)?投資(決策/決定)(和/及/與)(行為/行動)
en> {losses} caused by {cause*} | zh (任何)?(因)?{cause*}(所/而)?(造成/產生/導致/引起/招致)的{losses}
en> any decisions and consequences arising from {cause*} (pl) | zh (任何)?(因){cause*}(所)?(產生/導致/引起)的(任何/一切)?(決策/決定)(與/及/和)後果
en> {decisionsword} made on the basis of {doc} | zh (任何)?(您/投資者/讀者/用戶)?(基於/依據/根據/依/按){doc}(所)?(作出/採取/進行)的(任何/一切)?{decisionsword}

== assaid ==
en> {subject*} {being} | zh {subject*}{being}

== decisionsword ==
en> any trading decision or its consequences | zh (交易/投資)決策及其後果
en> any trading or investment decision | zh (交易或投資/投資或交易)(決定/決策/行為)
en> any trading decision | zh 交易(決定/決策/行為)
en> any decision | zh (決定/決策)
en> any action | zh (行為/行動)

== asp ==
en> the risks of {risky} | zh {risky}的風險
en> a significant loss of principal | zh 本金(的)?重大損失
en> a risk of high volatility | zh 高波動風險
en> your own independent judgment | zh (您/您自己/自己/自身)的?獨立判斷
en> compliance advice | zh 合規意見

== asd ==
en> <^affect> {asp*} | zh 影響{asp*}
en> <^pay/paid> attention to {asp*} | zh 留意{asp*} / (注意/留意/關注){asp*}
en> <^ensure> {asp*} | zh 確保{asp*}
en> <^look> up the details on {asvenue*} | zh (至/於/在/到/向){asvenue*}(中)?(查詢/查閱/下載/索取/取得)
en> <^buy/bought> {asp*} | zh 購買{asp*} / (購買/買入/申購/認購){asp*}
en> <^sell/sold> {asp*} | zh (出售/賣出/沽售){asp*}
en> <^sell/sold> investments at a desirable price when needed | zh 在(有)?需要(的)?時以理想(的)?價格出售投資
en> <^trade> | zh (任何)?交易 / (進行)(任何)?交易
en> <^make/made> an investment | zh 投資 / (進行)(任何)?投資
en> <^take/taken> part | zh 參與
en> <^click> on {asp*} | zh 點擊{asp*}
en> <^use> {doc} | zh (使用/利用/瀏覽){doc}
en> {copy*} it or use it for commercial purposes | zh {copy*}(或/、/及)(用於/作/作為/為)(任何)?商業(用途/目的/使用)
en> <^understand/understood> {asp*} | zh (充分)?認識(到)?{asp*}
en> <^delete> inappropriate comments | zh 刪除(不當/違規/不適當)(的)?(留言/言論/評論/內容)
en> {copy*} it or use it commercially | zh {copy*}(或/、/及)商業使用
en> <^make/made> independent investment decisions | zh 作出獨立(的)?投資(決策/決定)
en> <^magnify> {asp*} | zh (放大/擴大){asp*}
en> <^recover> {asp*} | zh 收回{asp*}
en> <^rise/risen> | zh 上漲 / (上漲/上升)
en> <^become/become> worthless | zh 變成毫無價值(而招致損失)?
en> <^lose/lost> all value | zh (歸零/容易歸零)
en> <^trade> with caution | zh 謹慎(操作/交易)
en> <^decide> with caution | zh 謹慎(作出)?(決策/決定)
en> <^comply> with {asp*} | zh (嚴格)?(遵守/了解及遵守/遵循){asp*}
en> <^assess> the risks yourself | zh 自行評估(相關)?風險 / 自行評估
en> <^check> the price with the broker | zh (自行)?以(券商/經紀商)報價(複核/核對)價格
en> <^set/set> a stop-loss | zh 設置(硬性)?(止損/停損)

== asb ==
en> <^have/had> {asp*} | zh 具備{asp*}
en> <^differ> | zh (有所)?(差異/不同/出入)
en> <^contain> {asp*} | zh 存在{asp*} / (存在/含有){asp*}
en> <^suit> {asp*} | zh 適合{asp*}
en> <^carry> {asp*} | zh (附帶/具/具有/帶有){asp*}
en> <^come/come> from {elsewhere} | zh 來自{elsewhere} / (來源於/來自/源自/取自){elsewhere}

== trouble ==
en> delays in information caused by {cause*} | zh (因)?{cause*}(所/而)?(造成/導致/引致/引起)的(信息/資料/數據)(延誤/延遲)

== asp ==
en> business activities related to {ash} (pl) | zh {ash}相關(的)?業務活動
en> losses exceeding {ash} (pl) | zh 超過{ash}的損失

== doc ==
en> the {content*} mentioned in {holder} | zh {holder}(中)?(所)?(提/提及/提到/涉及/述及)的?{content*}
en> the {content*} mentioned | zh 文中(所)?(提/提及/提到/涉及/述及)的?{content*}

== asvenue ==
en> the Market Observation Post System | zh 公開資訊觀測站
en> the offshore fund observation site | zh 境外基金資訊觀測站
en> the exchange's website | zh (證券)?交易所網站
`;
