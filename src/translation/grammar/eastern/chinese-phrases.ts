/** Phrases and verbs that the sentences of `chinese-sentences.ts` are made of. Only read, into English. */
export default `
== doc ==
en> any {content*} in {holder} | zh {holder}(中/內)?的任何{content*}
en> any {content*} | zh 任何{content*}
en> the {content*} in {holder} or the opinions expressed | zh {holder}中的{content*}或(所)?(表述/表達)的意見
en> some of the {content*} in {holder} | zh {holder}[上/中/內]?(的)?部分{content*}
en> some of the content of the {noun} in {holder} | zh {holder}(的)?{noun}部分內容
en> the {content*} and other content in {holder} | zh {holder}(上/中/內)?(所)?(載/刊載/發布/提供)?(的)?{content*}等(內容/信息/資料)
en> the {content*} obtained through {holder} | zh (通過/從/經){holder}(所)?(取得/獲得/獲取)的{content*}
en> all {content*} provided by {holder} | zh {holder}(所)?(提供/發布)的?(所有/全部/一切){content*}
en> all {content*} | zh (所有/全部/一切){content*}
en> {holder} and any opinions provided by it (pl) | zh {holder}及其(所)?提供的任何意見
en> {holder} and its content (pl) | zh {holder}及其內容
en> the above {content*} and its content (pl) | zh (以上/上述)(所)?(載)?(的)?{content*}及其內容
en> this information, including but not limited to {content*}, | zh (該/該等/上述/這些)信息（包括但不限於{content*}）
en> these {content*} | zh (這些/該等/此等/此類){content*}
en> {content*} | zh {content*}

== about ==
en> the {quality*} of all or part of {doc} | zh {doc}(的)?(全部/全部內容)(或者/或)(部分/部分內容)(、文字)?的{quality*} / {doc}以及其中全部或者部分內容(、文字)?的{quality*}

== trouble ==
en> any direct or indirect loss caused by {cause*} | zh (因)?{cause*}(而/所)?(造成/導致/引致/產生/招致)(的)?(任何)?(直接或間接/直接及間接/間接)損失

== cause ==
en> {doc} | zh {doc}
en> the use of {doc} or otherwise in connection with it | zh 使用{doc}或因此
en> the use of {doc} or its content | zh (任何)?使用{doc}或其內容
en> the use of or reliance on this information | zh (使用或依賴/依賴或使用/使用/依賴)(此/該/這些)?(等)?信息
en> any use of {doc} | zh 任何使用{doc}

== concern ==
en> the following | zh 以下(情況/事項/各項)
en> any investment decision by {you} | zh {you}的任何投資(行為/決策/決定)
en> any loss caused by {cause*} | zh (任何)?(因/由){cause*}(而/所)?(招致/產生/造成/導致/引致/引起)的(任何/一切)?(損失/損害/後果)
en> any investment gains or losses caused by {cause*} | zh (任何)?(因/由){cause*}(而/所)?(產生/造成/導致/引致/引起)的(任何)?投資(盈虧/損益)
en> any decision made on the basis of {doc} | zh (任何)?(基於/依據/根據){doc}(所)?作出的(任何)?(投資/交易)?(決策/決定)
en> errors, delays or interruptions in {doc} | zh {doc}(內容)?(的)?(錯誤/失誤)、(更新)?(延誤/延遲)(或/及)(傳輸)?中斷
en> the content, policies or practices of {outside} | zh (這些/該等)?{outside}的內容、政策(或/及)(做法/慣例)
en> infringement by such {noun} | zh 此類{noun}(的)?侵權(行為)?

== ascons ==
en> the risks arising from {cause*} | zh (因)?{cause*}(所/而)?(產生/引起/帶來/導致)的(一切/任何/全部)?風險
en> the risks | zh (一切/所有/全部)?(的)?(相關)?風險
en> the investment risks | zh (一切/所有/全部)?投資(的)?風險
en> responsibility for their investment decisions | zh (一切/所有/全部)?投資(決定/決策)(的)?責任
en> all consequences of their investment decisions | zh (一切/所有/全部)投資(決定/決策)(的)?後果
en> the consequences of their investment decisions | zh 投資(決定/決策)(的)?後果
en> the risks of using it | zh 使用(的)?風險
en> the risk of trading | zh 交易(的)?風險

== subject ==
en> the risks, gains and losses (pl) | zh 風險(與/及/和)(損益/盈虧)
en> the maximum loss | zh (其中)?(可能的)?(最大/最高)(可能)?(的)?損失(金額)?
en> changes in interest rates | zh 利率變動
en> {asp} and {asp#2} (pl) | zh {asp}及其{asp#2}
en> anyone who obtains {doc} | zh (獲得/取得/收到/持有){doc}的任何(人士/人)
en> holders of {doc} (pl) | zh {doc}(的)?(擁有人/持有人/擁有者)
en> this | zh 此

== astopic ==
en> {losses} caused by {cause*} | zh (任何)?(因)?{cause*}(所/而)?(造成/產生/導致/引起/招致)的{losses}
en> any decisions and consequences arising from {cause*} (pl) | zh (任何)?(因){cause*}(所)?(產生/導致/引起)的(任何/一切)?(決策/決定)(與/及/和)後果
en> {decisionsword} made on the basis of {doc} | zh (任何)?(您/投資者/讀者/用戶)?(基於/依據/根據/依/按){doc}(所)?(作出/採取/進行)的(任何/一切)?{decisionsword}
en> {decisionsword} made by using {doc} | zh (任何)?(對)?(使用/利用){doc}(所)?(作出/採取/進行)的(任何/一切)?{decisionsword}
en> {decisionsword} made by {you} | zh {you}(所)?(作出/為/作/進行)的(任何/一切)?{decisionsword}
en> the investment decision | zh (最終)?投資(決定/決策)

== assaid ==
en> {subject*} {doing} | zh {subject*}{doing}
en> {subject*} {being} | zh {subject*}{being}
en> {subject*} <does/do> not {being!base} | zh {subject*}(不/並不/沒有){being}
en> {subject*} <is/are> {state} | zh {subject*}(是/為/屬/屬於){state}
en> {risky} <carries/carry> risk | zh {risky}(均)?(有/存在/涉及/具有/附帶)風險
en> {you} <does/do> not agree with {doc*} | zh {you}不同意{doc*}

== decisionsword ==
en> any trading decision or its consequences | zh (交易/投資)決策及其後果
en> any financial or investment decision | zh (金融/財務)(或/及)投資(決定/決策)
en> any financial decision | zh (財務/金融)(決定/決策)
en> any trading or investment decision | zh (交易或投資/投資或交易)(決定/決策/行為)
en> any trading decision | zh 交易(決定/決策/行為)
en> any investment decision | zh 投資(決定/決策/行為)
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
en> <^magnify> {asp*} | zh (放大/擴大){asp*}
en> <^lose/lost> {capital} | zh (損失/虧損)(甚至)?{capital}
en> <^recover> {asp*} | zh 收回{asp*}
en> <^rise/risen> | zh 上漲 / (上漲/上升)
en> <^become/become> worthless | zh 變成毫無價值(而招致損失)?
en> <^lose/lost> all value | zh (歸零/容易歸零)
en> <^trade> with caution | zh 謹慎(操作/交易)
en> <^decide> with caution | zh 謹慎(作出)?(決策/決定)
en> <^keep/kept> trading discipline | zh 嚴守(交易)?紀律
en> <^obey> {asp*} | zh (嚴格)?(遵守/了解及遵守/遵循){asp*}
en> <^understand/understood> and comply with {asp*} | zh 了解(並/及)遵守{asp*}
en> <^cause> a loss of {asp} | zh 使{asp}(發生損失/發生虧損)
en> <^assess> the risks yourself | zh 自行評估(相關)?風險 / 自行評估
en> <^check> the price with the broker | zh (自行)?以(券商/經紀商)報價(複核/核對)價格
en> <^set/set> a stop-loss | zh 設置(硬性)?(止損/停損)
en> <^read/read> the terms below carefully | zh 仔細閱讀(以下/下列)條款
en> <^make/made> independent decisions | zh 獨立(決策/作出決定)
en> <^make/made> decisions based on {need*} | zh (結合/根據/依據)(自身/個人/自身的)?{need*}(的)?(情況)?(作出)?(決策/決定)
en> <^treat> any platform as endorsed by the government | zh (因)?(把/將)任何平台視為政府背書
en> <^infringe> copyright | zh 侵犯(了)?(您的/任何)?(版權/著作權/知識產權)
en> <^tell/told> us by email | zh (及時)?(通過)?(電子)?(郵件/電郵)告知(我們)?

== asb ==
en> <^have/had> {asp*} | zh 具備{asp*}
en> <^differ> | zh (有所)?(差異/不同/出入)
en> <^contain> {asp*} | zh 存在{asp*} / (存在/含有){asp*}
en> <^deviate> from {asp*} | zh 與{asp*}(可能)?(有/存在)(誤差/偏差)
en> <^suit> {asp*} | zh 適合{asp*}
en> <^fluctuate> sharply | zh (有時)?(非常波動/劇烈波動/大幅波動)
en> <^carry> {asp*} | zh (附帶/具/具有/帶有){asp*}
en> <^take/taken> account of {asp*} | zh (有)?考慮{asp*}
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
en> the company's website | zh (本)?公司(的)?網站 / 本公司官網
en> the websites of the distributors | zh (基金)?(的)?銷售機構(網站)?
en> the exchange's website | zh (證券)?交易所網站
`;
