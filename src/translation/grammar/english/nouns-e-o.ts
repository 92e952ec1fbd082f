/** Nouns of English notices: `noun-phrases.ts` makes phrases of them, e to o. */
export default `
== n ==
en earnings | zh> 盈利
en economist / economists | zh> 經濟學家
en economy / economies | zh> 經濟
en editor / editors | zh> 編輯
en editorial independence | zh> 編輯獨立性
en editorial policy / editorial policies | zh> 編輯政策
en effort / efforts | zh> 努力
en eligibility | zh> 資格
en email / emails | zh> 電郵
en employee / employees | zh> 員工
en end of last month | zh> 上月底
en endorsement / endorsements | zh> 認可
en entity / entities | zh> 實體
en equities | zh> 股票
en error / errors | zh> 錯誤
en estimate / estimates | zh> 估計
en ETF / ETFs | zh> ETF
en event / events | zh> 事件
en example / examples | zh> 例子
en exchange fluctuation / exchange fluctuations | zh> 匯率波動
en exchange rate fluctuation / exchange rate fluctuations | zh> 匯率波動
en exchange rate / exchange rates | zh> 匯率
en exchange traded fund / exchange traded funds | zh> 交易所買賣基金
en exchanges | zh> 交易所
en (crypto/cryptocurrency) exchange | zh> 加密貨幣交易所
en digital asset exchange | zh> 數位資產交易所
en stock exchange / stock exchanges | zh> 證券交易所
en expectation / expectations | zh> 預期
en expected return / expected returns | zh> 預期回報
en expense ratio / expense ratios | zh> 開支比率
en expense / expenses | zh> 開支
en experience / experiences | zh> 經驗
en expert / experts | zh> 專家
en exposure | zh> 敞口
en expression of opinion / expressions of opinion | zh> 意見表達
en fact / facts | zh> 事實
en factor / factors | zh> 因素
en factsheet / factsheets | zh> 便覽
en failure / failures | zh> 失誤
en family / family members | zh> 家人
en feature / features | zh> 特點
en fee / fees | zh> 費用
en feed / feeds | zh> 數據源
en feedback | zh> 意見
en figure / figures | zh> 數字
en filing / filings | zh> 申報文件
en financial advice | zh> 財務建議
en financial event / financial events | zh> 金融事件
en financial institution / financial institutions | zh> 金融機構
en financial instrument / financial instruments | zh> 金融工具
en financial interest / financial interests | zh> 經濟利益
en financial market / financial markets | zh> 金融市場
en financial product / financial products | zh> 金融產品
en financial services | zh> 金融服務
en firm / firms | zh> 公司
en fluctuation / fluctuations | zh> 波動
en forecast / forecasts | zh> 預測
en formula / formulas | zh> 公式
en forum / forums | zh> 論壇
en fraud | zh> 詐騙
en fund manager / fund managers | zh> 基金經理
en fund / funds | zh> 基金
en future performance | zh> 未來表現
en future result / future results | zh> 未來結果
en gain / gains | zh> 收益
en goal / goals | zh> 目標
en goods | zh> 商品
en government / governments | zh> 政府
en graph / graphs | zh> 圖表
en group / groups | zh> 集團
en growth | zh> 增長
en guarantee / guarantees | zh> 保證
en guest / guests | zh> 嘉賓
en guide / guides | zh> 指引
en guideline / guidelines | zh> 準則
en hedging | zh> 對沖
en holder / holders | zh> 持有人
en holding company / holding companies | zh> 控股公司
en holding / holdings | zh> 持倉
en horizon | zh> 期限
en host / hosts | zh> 主持人
en household / households | zh> 家庭
en idea / ideas | zh> 構思
en illustration / illustrations | zh> 說明
en image / images | zh> 圖片
en inaccuracy / inaccuracies | zh> 不準確之處
en incentive / incentives | zh> 誘因
en income | zh> 收入
en index / indices / indexes | zh> 指數
en individual / individuals | zh> 個人
en industry | zh> 行業
en inflation | zh> 通脹
en information | zh> 資訊
en infrastructure | zh> 基礎設施
en infringement | zh> 侵權
en institution / institutions | zh> 機構
en instrument / instruments | zh> 工具
en insurance product / insurance products | zh> 保險產品
en insurance | zh> 保險
en integrity | zh> 誠信
en interest payment / interest payments | zh> 利息付款
en interest rate / interest rates | zh> 利率
en interruption / interruptions | zh> 中斷
en inventory | zh> 庫存
en investing | zh> 投資
en investment advice | zh> 投資建議
en investment amount / investment amounts | zh> 投資金額
en investment decision / investment decisions | zh> 投資決定
en investment grade | zh> 投資級別
en investment objective / investment objectives | zh> 投資目標
en investment product / investment products | zh> 投資產品
en investment strategy / investment strategies | zh> 投資策略
en investment / investments | zh> 投資
en investor / investors | zh> 投資者
en issuer / issuers | zh> 發行人
en item / items | zh> 項目
en journalism | zh> 新聞報導
en journalist / journalists | zh> 記者
en judgment / judgments / judgement / judgements | zh> 判斷
en jurisdiction / jurisdictions | zh> 司法管轄區
en knowledge | zh> 所知
en language / languages | zh> 語言
en law / laws | zh> 法律
en lawyer / lawyers | zh> 律師
en leader / leaders | zh> 領導者
en legal tender | zh> 法定貨幣
en lender / lenders | zh> 貸款機構
en lending | zh> 借貸
en leverage | zh> 槓桿
en liability / liabilities | zh> 責任
en licence / license / licences / licenses | zh> 牌照
en limit / limits | zh> 限額
en limitation / limitations | zh> 局限
en link / links | zh> 連結
en liquidity | zh> 流動性
en list / lists | zh> 列表
en listing / listings | zh> 列示項目
en loan / loans | zh> 貸款
en location / locations | zh> 位置
en long position / long positions | zh> 多頭倉位
en loss of capital | zh> 資本損失
en loss of principal | zh> 本金損失
en loss or damage / losses or damages | zh> 損失或損害
en loss / losses | zh> 損失
en management team | zh> 管理團隊
en management | zh> 管理層
en manager / managers | zh> 經理
en margin | zh> 保證金
en market condition / market conditions | zh> 市場狀況
en market movement / market movements | zh> 市場走勢
en market participant / market participants | zh> 市場參與者
en market price / market prices | zh> 市場價格
en market value / market values | zh> 市值
en market / markets | zh> 市場
en marketing | zh> 推廣
en material / materials | zh> 資料
en matter / matters | zh> 事宜
en maturity | zh> 到期
en measure / measures | zh> 措施
en media outlet / media outlets | zh> 媒體
en media | zh> 媒體
en member / members | zh> 成員
en merchant / merchants | zh> 商戶
en merit / merits | zh> 優點
en message / messages | zh> 訊息 | hans 消息
en method / methods | zh> 方法
en methodology / methodologies | zh> 方法
en mistake / mistakes | zh> 錯誤
en model / models | zh> 模型
en money | zh> 資金
en month / months | zh> 個月
en mortgage / mortgages | zh> 按揭
en movement / movements | zh> 變動
en national / nationals | zh> 國民
en need / needs | zh> 需要
en negligence | zh> 疏忽
en net asset value / net asset values | zh> 資產淨值
en network / networks | zh> 網路
en newsletter / newsletters | zh> 通訊
en newsroom | zh> 新聞編輯部
en news | zh> 新聞
en NFT / NFTs | zh> NFT
en notice / notices | zh> 通知
en number / numbers | zh> 數目
en objective / objectives | zh> 目標
en obligation / obligations | zh> 義務
en offer / offers | zh> 優惠
en offering document / offering documents | zh> 銷售文件
en offering memorandum | zh> 發售備忘錄
en offering / offerings | zh> 發售
en office / offices | zh> 辦事處
en officer / officers | zh> 高級人員
en omission / omissions | zh> 遺漏
en operator / operators | zh> 營運者
en opinion / opinions | zh> 意見
en opportunity / opportunities | zh> 機會
en option price | zh> 期權價格
en option / options | zh> 期權
en order flow | zh> 訂單流
en organisation / organisations / organization / organizations | zh> 機構
en outcome / outcomes | zh> 結果
en outlook | zh> 展望
en owner / owners | zh> 擁有人
en ownership | zh> 擁有權
en employer / employers | zh> 僱主
en executive / executives | zh> 高級管理人員
en gift / gifts | zh> 饋贈
en hack / hacks / hacking | zh> 駭客攻擊 | hans 黑客攻擊
en insider / insiders | zh> 內部人士
en insolvency | zh> 無力償債
en instability | zh> 不穩定
en legislation | zh> 法例
en machine / machines | zh> 機器
en maintenance | zh> 維護
en malware | zh> 惡意軟體
en notification / notifications | zh> 通知
en outage / outages | zh> 中斷
en merger / mergers | zh> 合併
en interview / interviews | zh> 訪談
`;
