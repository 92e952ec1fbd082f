/**
 * Families of Chinese banks', brokers' and portals' notices that everyday parts do not make up: who issues and who only
 * sells, what licensed writers say of their interests, links out, margin and leverage. Only read, into English.
 */
export default `
== clause ==
# -- who issues, who sells
en> {doc} <is/are> issued and managed by {person} | zh {doc}由{person}(負責)?發行(與/和/及)管理
en> the distributor bears no responsibility for the investment, redemption and risk management of the product | zh (代銷機構/銷售機構/代銷方)不承擔(該/本)?產品的投資、兌付(和/及/與)風險管理責任
en> {doc} <is/are> promotional material only | zh {doc}(只/只為)(是/為)?宣傳(用品/材料/資料)
en> it does not serve as a legal document | zh {adv?}不作為任何?法律文件
# -- what readers should do
en> {you} should {doing!base} {when} | zh {you}{when}(應/應當){manner?}{doing}
en> {you} should evaluate carefully according to their own {need*} | zh {you}應(當)?(依據/依照/依/根據/按照/視)(自身/個人/本身/自己)(的/之)?{need*}(審慎/謹慎)評估
en> {you} should invest according to their own {need*} | zh {you}應(當)?(依據/依照/依/根據/按照/視)(自身/個人/本身/自己)(的/之)?{need*}(進行)?投資
en> please understand the risks fully and bear them yourself | zh 請(您)?(充分/完全)(了解/知悉/認識)(風險)?(並/且/並且)自行承擔風險
en> please examine it carefully | zh 請(您)?(仔細/謹慎/審慎/認真)(甄別/辨別/鑒別/鑑別)
en> please examine it yourself | zh 請(您)?自行(甄別/辨別/鑒別/鑑別)
en> {doc} <is/are> for the reference of {person} only | zh {doc}[,]?{adv?}只供{person}(之/的)?參考(之用/用途/使用)?
# -- copying
en> no one is permitted to {copy*!base} {doc} in any form | zh (任何人/任何人士/任何機構或個人/任何機構和個人/任何單位或個人/任何單位和個人)(均)?不得對{doc}進行(任何形式的/任何形式){copy*}
en> {doc} <is/are> reproduced from elsewhere | zh {doc}(系/為/是)轉載(內容/文章)?
# -- who answers for what
en> {org} <accepts/accept> no responsibility to anyone for {losses} caused by {cause*} | zh {org}{adv?}(不/概不)(對/就)任何人因{cause*}(所/而)?(引致/導致/造成/產生)的{losses}(負/承擔)(任何)?責任
en> no responsibility is accepted for the content of any web page that such external links point to and that {org} <does/do> not actually control | zh 對於?(該/該等/這些)外部鏈接指向的不由{org}實際控制的任何網頁(上)?的內容[,]?不承擔任何責任
en> {org} <is/are> not responsible for {asfault*} in {doc} | zh {org}(對/就/對於){doc}(中/內/上)?(的)?(任何)?{asfault*}[,]?(概不/恕不)(負責/承擔責任)
# -- what licensed writers say of their interests
en> I and my associates have no financial interest in {stake} | zh 本人(及/或/及/或)其?(有聯繫者/聯繫者/有聯繫人士/關連人士)(均)?(並)?(無/沒有/未有)(持有/擁有)?{stake}(之/的)?(任何)?財務權益
en> {org} and their associates have no financial interest in {stake} | zh {org}(及/或/及/或)其(有聯繫者/聯繫者/有聯繫人士/關連人士)(均)?(並)?(無/沒有/未有)(持有/擁有)?{stake}(之/的)?(任何)?財務權益
en> I and my associates have no financial interest in the issuers mentioned above | zh 本人(及/或/及/或)其?(有聯繫者/聯繫者/有聯繫人士/關連人士)(均)?(並)?(無/沒有/未有)(持有/擁有)?(上述/文中提及的)(發行人/上市公司)(之/的)?(任何)?財務權益
en> {org} and their associates have no financial interest in the issuers mentioned above | zh {org}(及/或/及/或)其(有聯繫者/聯繫者/有聯繫人士/關連人士)(均)?(並)?(無/沒有/未有)(持有/擁有)?(上述/文中提及的)(發行人/上市公司)(之/的)?(任何)?財務權益
# -- margin, leverage, losses
en> {risky} <is/are> conducted on margin | zh {risky}(採取/採用/實行/實施)保證金(交易)?(方式/制度/機制)?
en> it carries {asrisk*} | zh (具有/具/帶有/附帶){asrisk*}
en> {risky} may cause {you} heavy losses | zh {risky}(可/可能/或會/可能會)(導致/令/使/致使){you}(蒙受/遭受/招致)(重大/巨大/嚴重/慘重)(的)?損失

== heading ==
en> analyst's statement | zh (分析師/分析員)(聲明/承諾)
en> author's statement | zh (作者/筆者)(聲明/披露聲明)

== lead ==
en> as {you} should note | zh {you}(應/應當)(注意/留意)

== when ==
en> when {doing!ing} | zh (在/於)?{doing}(的)?(時/時候)

== asfault ==
en> errors | zh 錯誤 / 誤差 / 錯漏
en> delays | zh 延誤 / 延遲
en> omissions | zh 遺漏 / 缺漏
en> interruptions | zh 中斷
en> inaccuracies | zh 不準確(之處)?

== asfund ==
en> bond funds | zh 債券型?基金
en> this kind of fund | zh 此類(型)?基金

== asrisk ==
en> leverage risk | zh 槓桿性?風險

== regulator ==
en> the Securities Association of China | zh 中國證券業協會
en> the Asset Management Association of China | zh 中國證券投資基金業協會 / 中國基金業協會

== person ==
en> I and my immediate family (pl) | zh 本人(及/和/與/以及)(其/本人的?)?直系親屬
en> the issuing institution | zh 發行機構 / 發行人
en> recipients (pl) | zh 接收人 / 收件人 / 收受人
en> its information providers (pl) | zh 其(資訊/信息/數據/資料)(供應商/提供商/提供者)
en> third-party information providers (pl) | zh 第三方(資訊/信息/數據/資料)(供應商/提供商/提供者/提供方)

== aitool ==
en> a large AI model | zh (人工智能/人工智慧/AI)大模型
en> a large language model | zh 大語言模型

== risky ==
en> fund units | zh 基金單位
en> futures trading | zh 期貨交易
en> trading warrants and CBBCs | zh (買賣/投資)(窩輪/認股證/衍生權證)(及/和/與/、)?牛熊證
en> trading virtual currencies | zh (虛擬貨幣/虛擬幣)交易

== doc ==
en> external links set up for the convenience of users (pl) | zh 為(了)?(向用戶提供便利/方便用戶)而設置的外部鏈接
`;
