/** What an English noun phrase ends with: what was told of it, the nouns that say what may be done, sites, places and laws. */
export default `
== told ==
en mentioned / referred to | zh> 提及
en discussed | zh> 討論
en displayed | zh> 顯示
en presented | zh> 呈列
en provided | zh> 提供
en expressed | zh> 表達
en covered | zh> 覆蓋
en reviewed | zh> 評測
en featured | zh> 介紹
en named | zh> 提及
en referenced | zh> 提及
en offered | zh> 提供
en received | zh> 收取
en used | zh> 使用
en paid | zh> 支付
en invested | zh> 投資
en issued | zh> 發行
en published | zh> 發布
en recommended | zh> 推薦
en held | zh> 持有
en owned | zh> 擁有
en sold | zh> 出售
en purchased | zh> 購買
en obtained | zh> 取得
en supplied | zh> 提供
en analysed | zh> 分析
en analyzed | zh> 分析
en cited | zh> 引用
en made | zh> 作出
en given | zh> 給予
en earned | zh> 賺取
en charged | zh> 收取
en deposited | zh> 存入
en shared | zh> 分享
en posted | zh> 發布
en advertised | zh> 宣傳
en concerned | zh> 涉及
en involved | zh> 涉及
en required | zh> 需

# what the reader buys or clicks, where no family has a wording of its own
== purchase ==
en (buy/purchase/order/choose to buy) {np*} | zh> 購買{np*}

== occasion ==
en (if/when/whenever) you (click/click on/follow) {np*} (,)? and (later/then/subsequently)? {purchase} | zh> 如果您點擊{np*}並{purchase}
en (if/when/whenever) you (click/click on) {np*} | zh> 如果您點擊{np*}

== ours ==
en the {name} | zh> {name}

== staffword ==
en (client/clients) | zh> 客戶
en (customer/customers) | zh> 客戶
en (employee/employees) | zh> 員工
en (affiliate/affiliates) | zh> 關聯公司
en (director/directors) | zh> 董事
en (officer/officers) | zh> 高級人員
en (shareholder/shareholders) | zh> 股東
en (reader/readers) | zh> 讀者
en (user/users) | zh> 用戶

== n-to ==
en (right/rights) | zh> 權利
en (obligation/obligations) | zh> 義務
en (duty/duties) | zh> 責任
en (responsibility/responsibilities) | zh> 責任
en (offer/offers) | zh> 要約
en (invitation/invitations) | zh> 邀請
en (solicitation/solicitations) | zh> 招攬
en (recommendation/recommendations) | zh> 建議
en (decision/decisions) | zh> 決定
en ability | zh> 能力
en (opportunity/opportunities) | zh> 機會
en permission | zh> 許可
en (plan/plans) | zh> 計劃
en intention | zh> 意向
en (attempt/attempts/effort/efforts) | zh> 努力

== site ==
en our (website/site) / this (website/site) | zh> 本網站
en our platform / this platform | zh> 本平台
en {actor} 's {siteword} | zh> {actor}的{siteword}
en {whose} {siteword} | zh> {whose}{siteword}
en {det?} {nk*} 's {siteword} | zh> {det?}{nk*}的{siteword}
en {det?} {ad*} {siteword} | zh> {det?}{ad*}{siteword}
en {det?} {siteword} | zh> {det?}{siteword}

== siteword ==
en website / websites / site / sites | zh> 網站
en page / pages | zh> 頁面
en platform / platforms | zh> 平台
en app / apps | zh> 應用程式
en blog / blogs | zh> 部落格
en market | zh> 市場
en list | zh> 列表

== place ==
en England and Wales | zh> 英格蘭及威爾斯
en England | zh> 英格蘭
en Ireland | zh> 愛爾蘭
en Luxembourg | zh> 盧森堡
en the Cayman Islands | zh> 開曼群島
en Bermuda | zh> 百慕達
en the British Virgin Islands | zh> 英屬維京群島
en Switzerland | zh> 瑞士
en India | zh> 印度
en the UAE / the United Arab Emirates | zh> 阿聯酋
en (the)? (USA/U.S/U.S.A/United States of America) | zh> 美國

== law ==
en the (US/U.S)? Securities Act of {number} (,)? (as amended)? | zh> 《{number}年證券法》
en the (US/U.S)? Securities Exchange Act of {number} (,)? (as amended)? | zh> 《{number}年證券交易法》
en the (US/U.S)? Private Securities Litigation Reform Act of {number} | zh> 《{number}年私人證券訴訟改革法》
en the (US/U.S)? Investment Advisers Act of {number} | zh> 《{number}年投資顧問法》
en the Financial Services and Markets Act {number} | zh> 《{number}年金融服務及市場法》
en the Securities and Futures Ordinance | zh> 《證券及期貨條例》
en the Securities and Futures Act | zh> 《證券及期貨法》
en the Financial Advisers Act | zh> 《財務顧問法》
`;
