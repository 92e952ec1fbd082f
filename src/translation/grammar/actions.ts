/**
 * Verbs with their objects, without negation, tense or "may": the frames add those.
 * `doing` happens ("provide advice"), `being` lasts ("hold shares"): 未持有 is "does not hold", 未核實 "has not verified".
 * Japanese and Korean cells hold what stands before する and 하다.
 */
export default `
== doing ==
en <^guarantee> {about} / (guarantee/guarantees/warrant/warrants/ensure/ensures) {about} | zh 保證{about} / (保證/擔保/確保){about} | ja {about}(を/について)保証 | ko {about}[을/를] (보장/보증/담보) | es (garantiza/garantizan/garantizar/asegura) {about}
en <^guarantee> {result*} / (guarantee/guarantees) [any] {result*} | zh 保證{result*} / (保證/擔保/確保){result*} | ja {result*}を保証 | ko {result*}[을/를] (보장/보증)
en <^guarantee> the principal or profit / (guarantee/guarantees) (principal/the principal) or (profit/profits/returns) | zh 保證本金或收益 / (保證/保障)(本金或收益/本金和收益/保本或收益/本金不受損失或收益) | ja (元本や利益/元本または利益/元本及び利益/元本や利回り/元本・利益)を保証 | ko (원금 또는 수익/원금이나 수익/원금 및 수익)[을/를]? 보장
en <^guarantee> a minimum return / (guarantee/guarantees) (a/any)? minimum (return/returns) | zh 保證最低收益 / (保證/擔保)((本)?基金之)?最低(投資)?(之)?(收益/投資收益/收益率)
en <^guarantee> profit or no loss | zh 保證盈利或不受損失 / 保證(一定)?盈利
en <^provide> {provision*} / (provide/provides/offer/offers/supply) {provision*} | zh 提供{provision*} / (提供/給予){provision*} | ja {provision*}[を/の]提供 | ko {provision*}[을/를]? 제공 | es (ofrece/ofrecen/proporciona/presta) {provision*}
en <^provide> {provision*} to {company*} / (provide/provides) {provision*} (to/for) {company*} | zh 為{company*}提供{provision*} / (為/向)({company*}/文中提及的公司)提供{provision*}
en <^provide> {provision*} to the companies mentioned / (provide/provides) {provision*} (to/for) (the/any)? companies mentioned [in this (article/report)] | zh 為文中提及的公司提供{provision*} / (為/向)(文中/報告中/本報告/本文/上述)?(所)?(提及/提到/涉及/述)(的)?(公司/企業/上市公司)提供(或爭取提供)?{provision*}
en <^bear> {burden*} / (bear/bears/assume/assumes) {burden*} | zh 承擔{burden*} / (承擔/負擔/自行承擔/自負){burden*}
en <^reproduce> {doc} / {copy*} {doc} | zh 轉載{doc} / {copy*}{doc} | ja {doc}(を)?(無断)?転載 | ko {doc}[을/를] 전재
en {copy*} it / {copy*} | zh {copy*}
en <^verify> {about} / (verify/verifies/check/confirm) {about} | zh 核實{about} / (核實/核對/查證/驗證/核查/確認){about} | ja {about}を(確認/検証) | ko {about}[을/를] (확인/검증)
en <^verify> the relevant content / (verify/check) the (relevant content/content/information) | zh 核實相關內容 / (核實/核對/查證/驗證/核查)(相關/有關)?(的)?(內容/信息/資訊/資料)
en <^verify> it / (verify/check) it | zh 核實 / (核實/核對/查證/驗證/甄別)
en <^update> {doc*} / (update/revise/correct/amend) [or (update/revise/correct)] {doc*} | zh 更新{doc*} / (更新/修訂/修正/修改){doc*} | ja {doc*}を(更新/修正) | ko {doc*}[을/를] (갱신/수정/업데이트)
en <^update> forward-looking statements / (update/revise/publicly update) [or (revise/update)] (any/the/these/its)? forward looking (statement/statements) | zh 更新前瞻性陳述 / (更新/修訂/修改/公開更新)(或(修訂/修改/更新))?(任何/該等/此類)?前瞻性(陳述/聲明/說明/信息) | ja (これらの/この/将来の)?(見通し/将来予想に関する記述/記述/予測)を(更新/修正/更新または修正)
en <^change> {doc} / (change/alter/amend/modify) {doc} | zh 變更{doc} / (變更/更改/修改/調整/改變){doc} | ja {doc}を変更 | ko {doc}[을/를] 변경
en <^delete> it / (delete/remove) it | zh 刪除 / (刪除/移除/下架/予以刪除/進行刪除/刪除相關內容/刪除處理)
en <^deal/dealt> with it | zh 處理 / (處理/予以處理/進行處理)
en <^delete> {doc} / (delete/remove) {doc} | zh 刪除{doc} / (刪除/移除){doc}
en <^correct> or delete it | zh 更正或刪除 / (更正/修改)(或/、)刪除
en <^recommend> {stake} / (recommend/recommends) {stake} | zh 推薦{stake} / (推薦/建議/推介){stake}
en <^recommend> buying or selling any particular stock | ja 特定の銘柄の売買を(推奨/勧誘) | ko 특정 종목의 매매를 (추천/권유)
en <^influence> {swayed*} / (influence/affect/influences/affects) {swayed*} | zh 影響{swayed*}
en <^receive> {pay} from {company*} for {doc} / (receive/received/accept) {pay} from {company*} for {doc} | zh 就{doc}從{company*}收取{pay}
en <^receive> {pay} from {payer} / (receive/accept/receives/get/earn/earned) {pay} from {payer} | zh 從{payer}收取{pay} / (從/向){payer}(處)?(收取/獲得/接受/領取){pay} / (收取/獲得/接受/收到){payer}(的)?{pay} | ja {payer}から{pay}を受領 | ko {payer}(으로부터/로부터) {pay}[을/를] (수령/지급)
en <^receive> {pay} for writing {doc} | zh 就撰寫{doc}收取{pay} / (就/因/為)(撰寫/發布/刊登/製作/刊載){doc}(而)?(收取/獲得/收到/接受){pay}
en <^receive> {pay} for {doc} / (receive/accept/receives/received) {pay} for {doc} | zh 就{doc}收取{pay} / (就/因/為){doc}(而)?(收取/獲得/收到/接受){pay}
en <^receive> {pay} / (receive/accept/receives/get/earn/earns/received/make/be paid) {pay} | zh 收取{pay} / (收取/獲得/接受/收到/賺取/得到/獲取){pay} | ja {pay}を(受領/収受)
en <^earn> {pay} from it / (earn/receive/make/get) {pay} from (it/this/them/these) | zh 從中獲得{pay} / 從中(獲得/收取/賺取/獲取/取得){pay} / 因此(獲得/收取/賺取/獲取/取得){pay}
en <^pay> {org} {amount} for {doc} / (paid/pays/pay) {org} {amount} for {doc} | zh 就{doc}向{org}支付{amount} / (就/為/因){doc}(向){org}支付(了)?{amount}
en <^authorise> any {party*} to provide {provision*} | zh 授權任何{party*}提供{provision*} / (授權/委託)任何{party*}(提供/從事/開展/進行){provision*}
en <^consult> ~{adviser*} / (consult/speak to/talk to/contact/ask) [a/an/your/their/with a] {adviser*} | zh 諮詢{adviser*} / (咨詢/諮詢/徵詢/請教)(您的/其/你的/閣下的/自己的)?{adviser*}(的)?(意見/建議)? | ja {adviser*}に(ご)?相談 | ko {adviser*}(와/과/에게)? (상담/상의/문의) | es (consultar/consulte) [con/a] [un/su] {adviser*}
en <^seek> professional advice | zh 尋求專業意見 / (尋求/諮詢/徵詢/徵求)專業(的)?(意見/建議/幫助/人士意見)
en <^seek> independent professional advice / seek independent (professional/financial) advice | zh 尋求獨立專業意見 / (尋求/諮詢/徵詢/徵求)獨立(的)?專業(的)?(意見/建議/顧問意見)
en <^read/read> {paper*} / (read/review/refer to) {paper*} | zh 閱讀{paper*} / (閱讀/參閱/查閱/審閱){paper*} | ja {paper*}を(ご覧/ご確認/お読み/よくお読み/確認) | ko {paper*}[을/를] (읽어/확인/참고)
en <^understand/understood> the risks / understand the (risks/risk) [involved] | zh 了解風險 / (了解/理解/知悉/認識)(相關/有關/投資/其中的?/產品)?(的)?風險
en <^consider> {yourneeds} / (consider/assess/evaluate/take into account) {yourneeds} | zh 考慮{yourneeds} / (考慮/評估/顧及){yourneeds} | ja {yourneeds}を考慮 | ko {yourneeds}[을/를] 고려
en <^assess> {judged*} / (assess/evaluate) {judged*} | zh 評估{judged*} / (評估/評判){judged*}
en <^judge> {judged*} / judge {judged*} | zh 判斷{judged*} / (判斷/研判){judged*}
en <^make/made> their own investment decisions / (make/take) (their/your) own investment (decision/decisions) | zh> 自行作出投資決定
en <^make/made> their own decisions / (make/take) (their/your) own (decision/decisions) | zh> 自行作出決定
en <^make/made> decisions | zh 作出決定 / (作出/做出/進行)(任何)?(決策/決定)
en <^make/made> investment decisions / (make/take) (their/your/any/an)? investment (decision/decisions) | zh 作出投資決策 / (作出/做出/進行)(任何)?(投資決策/投資決定) | ja 投資(判断/決定)を | ko 투자 ?(판단/결정)을
en <^choose/chosen> suitable products / (choose/select) suitable (products/investments) | zh 選擇適合的產品 / (選擇/挑選)(適合/合適)(自身/自己)?(的)?((基金/理財/投資)?產品/基金/投資產品)
en <^invest> with caution / invest (carefully/cautiously) | zh 謹慎投資 / (謹慎/審慎)(投資/入市)
en <^participate> with caution | zh 謹慎參與 / (謹慎/審慎)參與
en <^trade> with caution | zh 謹慎操作 / (謹慎/審慎)操作
en <^decide> with caution | zh 謹慎決策 / (謹慎/審慎)決策
en <^buy/bought> with caution | zh 謹慎購買 / (謹慎/審慎)購買
en <^invest> rationally | zh 理性投資
en <^cause> {loss*} / <^cause> {losses} / (cause/lead to/result in) {losses} | zh 導致{loss*} / 導致{losses} / (導致/引致/造成/招致/引起/帶來/產生)(任何/一切)?(的)?{loss*}
en <^cause> you to lose {capital} / cause you to lose {capital} | zh 令您損失{capital} / (令/使/導致)(您/你/閣下/投資者)(損失/虧損/失去){capital}
en <^lose/lost> {capital} / lose {capital} | zh 損失{capital} / (損失/虧損/失去){capital} | ko {capital}[을/를]? (손실/상실)
en <^result> in the loss of all of the principal | zh 導致本金全部損失 / (導致/造成/引致)(全部本金/本金)(的)?(全部/全數)(損失/虧損) / (導致/造成/引致)(全部本金)(的)?(損失/虧損)
en <^result> in the loss of {capital} / (result in/lead to) the loss of {capital} | zh 導致{capital}損失 / (導致/造成/引致){capital}(的)?(損失/虧損)
en <^exceed> {limit} / (exceed/be greater than) {limit} | zh 超過{limit} / (超過/超出/大於/高於){limit} | ja {limit}を(超過/上回) | ko {limit}[을/를]? 초과
en <^recover> part or all of the amounts due | zh 收回部分或全部應收款項 / (收回/取回)(部分或全部/部份或全部/全部或部分)(的)?(應收款項/投資金額/款項/本金)
en <^contact> us | zh 與我們聯繫 / (與/同/和)(我們/本站/本網/我方)(取得)?(聯繫/聯絡) / (聯繫/聯絡)(我們/本站/本網)
en <^contact> {org} / (contact/get in touch with/email) {org} | zh 與{org}聯繫 / (與/同/和){org}(取得)?(聯繫/聯絡) / (聯繫/聯絡){org}
en <^rely> on {doc} / (rely/depend) (on/upon) {doc} | zh 依賴{doc} / (依賴/倚賴/信賴/依靠){doc}
en <^buy/bought/buying> or sell {stake} / (buy or sell/trade/buy and sell) {stake} | zh 買賣{stake} / (買賣/交易/買入或賣出/買入、賣出/買入賣出){stake} | ja {stake}を売買 | ko {stake}[을/를] 매매
en <^hold> and trade {stake} | zh 持有並交易{stake}
en <^earn> a profit / (make/earn) (a)? (profit/profits) | zh 賺取利潤 / (賺取/獲得/取得/獲取)(利潤/盈利/收益/獲利)
en <^fluctuate> sharply | zh 劇烈波動 / (大幅/劇烈)波動
en <^fluctuate> / (fluctuate/vary) | zh 波動 / (上下)?(波動/變動/浮動) | ja 変動 | ko 변동
en <^go/gone> up or down / (go up or down/rise or fall/fall as well as rise/go down as well as up/go up as well as down) | zh 升跌 / (升跌/漲跌/上升或下跌/上漲或下跌)
en <^review> {doc} | zh 審閱{doc} / (審閱/審核/審查){doc}
en <^regard> a recipient as a client because of receiving {doc} | zh 因收到{doc}而將接收人視為客戶 / 因(接收人/收件人/任何人/其)?(收到/接收/接收到/閱讀){doc}而(視/將)(其/接收人/收件人/任何人/相關人員)(視)?為客戶
en <^change> without notice | ja 予告なく変更 / 予告なしに変更 / 事前の予告なく変更 / 予告なく変更または廃止 | ko 사전 (예고/통보/통지) 없이 변경 / 예고 없이 변경 | zh 變更而不另行通知
en <^reflect> all stages of {market} | zh 反映{market}的所有階段 / 反映{market}(發展)?的?(所有/全部)階段
en <^differ> from {expected} / (differ/vary/be different) from {expected} | zh 與{expected}不同 / (與/和){expected}(有所/存在)?(不同/有差異/差異/偏差/出入)
en <^differ> materially from {expected} / (differ/vary) (materially/significantly/substantially) from {expected} | zh 與{expected}有重大差異 / (與/和){expected}(存在/有/出現/產生)(重大/顯著/較大/實質性/很大/實質)(的)?(差異/差別/偏差/出入/不同) | ja {expected}と(は)?(大きく/著しく/大幅に)(異なる) 
en <^post> comments | zh 發表評論

== being ==
en <^hold/held> {stake} / (hold/holds/own/owns/have/has) {stake} | zh 持有{stake} / (持有/擁有/直接持有/直接或間接持有){stake} | ja {stake}を(保有/所有) | ko {stake}[을/를]? (보유/소유) | es (posee/tiene/mantiene) {stake}
en <^hold/held> {number}% or more of the shares of {company*} | zh 持有{company*}{number}%或以上的股份 / 持有{company*}(已發行股份)?{number}%(或以上/以上)(的)?(股份/股權/已發行股份) | ko {company*}[의]? (주식/지분/발행주식/발행주식총수)[을/를/의]? {number}% 이상[을]? 보유 | ja {company*}の(株式/発行済株式)を{number}%以上保有
en> <^hold/held> {number}% or more of {stake} | ko {stake}[을/를]? {number}% 이상 보유 | ja {stake}(を/の)(発行済株式の)?{number}%以上保有 | zh 持有{stake}{number}%或以上
en <^hold/held> positions in {stake} / (hold/have/take) (a position/positions) in {stake} | zh 持有{stake}的倉位 / (持有/擁有){stake}(的/之)?(部位/頭寸/倉位/持倉)
en <^have/had/having> a financial interest in {stake} / (have/has/own) (any/a)? (financial/beneficial)? interest in {stake} | zh 持有{stake}的財務權益 / (持有/擁有/具有){stake}(的/之)?(財務/任何財務/實益)?(權益/利益)
en <^constitute> {any?} {thing*} / (constitute/constitutes/represent/amount to/be) {any?} {thing*} | zh 構成{any?}{thing*} / (構成/代表/屬於/作為/等於/等同於/視為/意味着/意味著){any?}(形式的/的)?{thing*} / 成為{any?}{thing*} | ja {any?}{thing*}を構成 | ko {any?}{thing*}[을/를]? 구성 | es (constituye/constituyen) {any?} [un/una/ni] {thing*}
en <^constitute> {any?} {thing*} to anyone / (constitute/constitutes) {any?} {thing*} (to/for) (anyone/any person) | zh 構成對任何人的{any?}{thing*} / (構成/作為)對任何(人/人士/個人/投資者/客戶)的{any?}{thing*}
en <^constitute> {any?} {thing*} for {you} | zh 對{you}構成{any?}{thing*} / (對/向){you}構成{any?}{thing*} / 構成對{you}的{any?}{thing*}
en <^constitute> a guarantee of {assured} | zh 構成對{assured}的保證 / (構成/作為/代表/成為)(對)?{assured}(的/之)?(保證/承諾/擔保)
en <^represent> the {opinionword*} of {whoviews} / (represent/reflect/represents/reflects) the {opinionword*} of {whoviews} | zh 代表{whoviews}的{opinionword*} / (代表/反映/表達){whoviews}(的)?{opinionword*}
en <^represent> {promised*} / (represent/mean/imply/indicate) {promised*} | zh 代表{promised*} / (代表/表示/意味著/意味着/等於/反映){promised*}
en <^mean/meant> {meant} / (mean/imply) {meant} | zh 表示{meant} / (表示/代表/意味著/意味着){meant}
en <^indicate> {promised*} / (indicate/predict) {promised*} | zh 預示{promised*} / (預示/預測/暗示){promised*} | ja {promised*}を(示唆/予測) | ko {promised*}[을/를]? (예측/시사)
en <^contain> {contained*} / (contain/include/contains/includes) {contained*} | zh 包含{contained*} / (包含/含有/載有/包括/含/涉及){contained*} | ja {contained*}を(含) | ko {contained*}[을/를]? 포함
en <^suit> all investors / be suitable for (all investors/everyone) | zh 適合所有投資者 / (適合/適用於)(所有/每位/每一位/一切/全部)(的)?(投資者/投資人)
en> <^suit> everyone | zh 適合所有人 / (適合/適用於)(所有/每位/每一位/一切/全部)(的)?(人士/人)
en> <^suit> all users | zh 適合所有用戶 / (適合/適用於)(所有/每位/每一位/全部)(的)?用戶
en <^carry> {hazard} / (carry/involve/carries/involves/entail) {hazard} | zh 具有{hazard} / (具有/有/存在/涉及/屬於/附帶/帶有/伴隨){hazard} | ko {hazard}[을/를/이/가]? (수반)
en <^belong> to {whoviews} | zh 屬於{whoviews} / (屬於/歸屬於/歸){whoviews}(所有)? | ja {whoviews}に帰属 | ko {whoviews}에게 (귀속/있)
en <^take/taken/taking> account of {yourneeds} / (take into account/consider/take account of) {yourneeds} | zh 考慮{yourneeds} / (考慮/考慮到/顧及/計及/針對){yourneeds} | ja {yourneeds}を考慮 | ko {yourneeds}[을/를]? 고려
en <^have/had/having> any plan to {doing!base} | zh 有{doing}的計劃 / 有(任何)?{doing}的(任何)?(計劃/打算/意圖)
en <^assume> an obligation to {doing!base} / (assume/undertake/have/accept) (an/any/the)? (obligation/duty) to {doing!base} | zh 承擔{doing}的義務 / (承擔/負有/負/有){doing}(的/之)(任何)?義務 / 有{doing}(的/之)責任 | ja {doing}する義務を | ko {doing}할 의무를
`;
