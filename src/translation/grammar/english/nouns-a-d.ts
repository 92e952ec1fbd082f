/** Nouns of English notices: `noun-phrases.ts` makes phrases of them, a to d. */
export default `
== n ==
en access | zh> 使用
en account / accounts | zh> 帳戶
en accountant / accountants | zh> 會計師
en action / actions | zh> 行動
en activity / activities | zh> 活動
en administrator / administrators | zh> 管理人
en advert / adverts / ad / ads | zh> 廣告
en advertisement / advertisements | zh> 廣告
en advertiser / advertisers | zh> 廣告商
en advice | zh> 建議
en adviser / advisers / advisor / advisors | zh> 顧問
en affiliate commission / affiliate commissions | zh> 聯盟佣金
en affiliate fee / affiliate fees | zh> 聯盟費用
en affiliate link / affiliate links | zh> 聯盟連結
en affiliate partner / affiliate partners | zh> 聯盟夥伴
en affiliate partnership / affiliate partnerships | zh> 聯盟合作關係
en affiliate program / affiliate programme / affiliate programs | zh> 聯盟計劃
en affiliate relationship / affiliate relationships | zh> 聯盟關係
en affiliate / affiliates | zh> 關聯公司
en agency / agencies | zh> 機構
en agent / agents | zh> 代理人
en agreement / agreements | zh> 協議
en algorithm / algorithms | zh> 演算法
en allocation / allocations | zh> 配置
en allowance / allowances | zh> 免稅額
en amount / amounts | zh> 金額
en analysis / analyses | zh> 分析
en analyst / analysts | zh> 分析師
en announcement / announcements | zh> 公告
en app / apps | zh> 應用程式
en assessment / assessments | zh> 評估
en associate / associates | zh> 聯繫人
en assumption / assumptions | zh> 假設
en assurance / assurances | zh> 保證
en author / authors | zh> 作者
en authority / authorities | zh> 機構
en balance / balances | zh> 結餘
en bank account / bank accounts | zh> 銀行帳戶
en bank / banks | zh> 銀行
en benchmark / benchmarks | zh> 基準
en benefit / benefits | zh> 利益
en bias | zh> 偏見
en bid and ask price / bid and ask prices | zh> 買賣價
en blockchain | zh> 區塊鏈
en blog / blogs | zh> 部落格
en blogger / bloggers | zh> 部落客
en bond fund / bond funds | zh> 債券基金
en bonus / bonuses | zh> 獎金
en brand / brands | zh> 品牌
en broker-dealer / broker dealers | zh> 經紀交易商
en broker / brokers | zh> 經紀商
en brokerage account / brokerage accounts | zh> 證券帳戶
en brokerage / brokerages | zh> 經紀商
en budget | zh> 預算
en business day / business days | zh> 營業日
en business / businesses | zh> 業務
en buyer / buyers | zh> 買方
en calculation / calculations | zh> 計算
en calculator / calculators | zh> 計算工具
en call option / call options | zh> 認購期權 | hans 看漲期權
en campaign / campaigns | zh> 推廣活動
en capital | zh> 資本
en card / cards | zh> 卡
en cash | zh> 現金
en category / categories | zh> 類別
en CFD / CFDs | zh> 差價合約
en change / changes | zh> 變動
en charge / charges | zh> 收費
en chart / charts | zh> 圖表
en circumstance / circumstances | zh> 情況
en citizen / citizens | zh> 公民
en claim / claims | zh> 聲稱
en class / classes | zh> 類別
en client / clients | zh> 客戶
en closing price / closing prices | zh> 收市價 | hans 收盤價
en coin / coins | zh> 代幣
en colleague / colleagues | zh> 同事
en column / columns | zh> 專欄
en columnist / columnists | zh> 專欄作家
en comment / comments | zh> 評論
en commentary | zh> 評論
en commission / commissions | zh> 佣金
en commodity / commodities | zh> 大宗商品
en communication / communications | zh> 通訊
en compensation scheme / compensation schemes / compensation fund / compensation funds | zh> 賠償計劃
en company / companies | zh> 公司
en comparison / comparisons | zh> 比較
en compensation | zh> 報酬
en complaint / complaints | zh> 投訴
en completeness | zh> 完整性
en conclusion / conclusions | zh> 結論
en condition / conditions | zh> 條件
en conflict of interest / conflicts of interest | zh> 利益衝突
en consent | zh> 同意
en content / contents | zh> 內容
en context | zh> 背景
en contract / contracts | zh> 合約
en contributor / contributors | zh> 撰稿人
en control | zh> 控制權
en cookie / cookies | zh> Cookie
en copyright | zh> 版權
en corporation / corporations | zh> 公司
en correction / corrections | zh> 更正
en cost of living | zh> 生活成本
en cost / costs | zh> 成本
en counterparty / counterparties | zh> 交易對手
en country / countries | zh> 國家
en coverage | zh> 報導
en credit card issuer / credit card issuers | zh> 信用卡發行機構
en credit score / credit scores | zh> 信用評分
en creditworthiness | zh> 信用狀況
en credit | zh> 信貸
en criteria | zh> 準則
en cryptoasset / cryptoassets / crypto asset / crypto assets | zh> 加密資產
en cryptocurrency / cryptocurrencies | zh> 加密貨幣
en currency movement / currency movements | zh> 匯率變動
en currency / currencies | zh> 貨幣
en custodian / custodians | zh> 託管人
en custody | zh> 託管
en (client/customer) funds | zh> 客戶資金
en customer / customers | zh> 客戶
en damage / damages | zh> 損害
en data point / data points | zh> 數據點
en data | zh> 數據
en date of issue | zh> 發布日期
en date of publication | zh> 發布日期
en date / dates | zh> 日期
en deal / deals | zh> 交易
en debt / debts | zh> 債務
en decision / decisions | zh> 決定
en default / defaults | zh> 違約
en delay / delays | zh> 延遲
en demand | zh> 需求
en department / departments | zh> 部門
en deposit / deposits | zh> 存款
en derivative / derivatives | zh> 衍生工具
en description / descriptions | zh> 描述
en detail / details | zh> 詳情
en development / developments | zh> 發展
en director / directors | zh> 董事
en disclaimer / disclaimers | zh> 免責聲明
en disclosure / disclosures | zh> 披露
en discrepancy / discrepancies | zh> 歧異
en discretion | zh> 酌情權
en display | zh> 顯示
en distribution / distributions | zh> 分派
en distributor / distributors | zh> 分銷商
en dividend / dividends | zh> 股息
en document / documents | zh> 文件
en due diligence | zh> 盡職調查
en duration | zh> 期限
en airdrop / airdrops | zh> 空投
en applicant / applicants | zh> 申請人
en approval / approvals | zh> 批准
en arbitration | zh> 仲裁
en auditor / auditors | zh> 核數師 | hans 審計師
en bankruptcy | zh> 破產
en bond price / bond prices | zh> 債券價格
en borrower / borrowers | zh> 借款人
en competition | zh> 競爭
en competitor / competitors | zh> 競爭對手
en computer program / computer programs | zh> 電腦程式 | hans 計算機程序
en court / courts | zh> 法院
en dilution | zh> 攤薄
en discount / discounts | zh> 折扣
en downtime | zh> 停機
en bug / bugs | zh> 漏洞
`;
