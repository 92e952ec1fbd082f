/** Nouns of English notices: `noun-phrases.ts` makes phrases of them, p to z. */
export default `
== n ==
en page / pages | zh> 頁面
en paper / papers | zh> 文件
en parent company | zh> 母公司
en part / parts | zh> 部分
en participant / participants | zh> 參與者
en partner / partners | zh> 合作夥伴
en partnership / partnerships | zh> 合作關係
en past performance | zh> 過往表現
en payment for order flow | zh> 訂單流付款
en payment / payments | zh> 付款
en penalty / penalties | zh> 罰款
en pension / pensions | zh> 退休金
en people | zh> 人士
en performance data | zh> 業績數據
en performance | zh> 表現
en period / periods | zh> 期間
en permission | zh> 許可
en person / persons | zh> 人士
en personal circumstances | zh> 個人情況
en perspective / perspectives | zh> 觀點
en placement / placements | zh> 版位
en plan / plans | zh> 計劃
en platform / platforms | zh> 平台
en podcast / podcasts | zh> 播客節目
en policy / policies | zh> 政策
en portfolio / portfolios | zh> 投資組合
en position / positions | zh> 倉位
en possibility | zh> 可能性
en practice / practices | zh> 做法
en prediction / predictions | zh> 預測
en premium / premiums | zh> 溢價
en presentation / presentations | zh> 簡報
en presenter / presenters | zh> 主持人
en price movement / price movements | zh> 價格變動
en price target / price targets | zh> 目標價
en price / prices | zh> 價格
en pricing | zh> 定價
en principal value | zh> 本金價值
en principal | zh> 本金
en privacy policy | zh> 隱私政策
en privacy | zh> 私隱
en procedure / procedures | zh> 程序
en process / processes | zh> 過程
en product information | zh> 產品資訊
en product / products | zh> 產品
en professional / professionals | zh> 專業人士
en profile / profiles | zh> 狀況
en profit / profits | zh> 利潤
en program / programs / programme / programmes | zh> 計劃
en project / projects | zh> 項目
en projection / projections | zh> 預測
en property right / property rights | zh> 產權
en property / properties | zh> 財產
en proposal / proposals | zh> 建議
en prospectus / prospectuses | zh> 招股章程
en protection | zh> 保障
en protocol / protocols | zh> 協議
en provider / providers | zh> 供應商
en publication date | zh> 發布日期
en publication / publications | zh> 刊物
en publisher / publishers | zh> 出版者
en purchase / purchases | zh> 購買
en purpose / purposes | zh> 目的
en quality | zh> 質素
en quarter / quarters | zh> 季度
en query / queries | zh> 查詢
en question / questions | zh> 問題
en quotation / quotations | zh> 報價
en quote / quotes | zh> 報價
en range | zh> 範圍
en ranking / rankings | zh> 排名
en rating / ratings | zh> 評級
en ratio / ratios | zh> 比率
en reader / readers | zh> 讀者
en reason / reasons | zh> 原因
en recipient / recipients | zh> 收件人
en recommendation / recommendations | zh> 建議
en record / records | zh> 紀錄
en redemption / redemptions | zh> 贖回
en reference / references | zh> 參考
en referral / referrals | zh> 轉介
en region / regions | zh> 地區
en regulation / regulations | zh> 規例
en regulator / regulators | zh> 監管機構
en relationship / relationships | zh> 關係
en reliability | zh> 可靠性
en remark / remarks | zh> 言論
en repayment / repayments | zh> 還款
en report / reports | zh> 報告
en reporter / reporters | zh> 記者
en reporting | zh> 報導
en representation / representations | zh> 陳述
en representative / representatives | zh> 代表
en reproduction | zh> 複製
en reputation | zh> 聲譽
en request / requests | zh> 要求
en requirement / requirements | zh> 要求
en research | zh> 研究
en resident / residents | zh> 居民
en resource / resources | zh> 資源
en response / responses | zh> 回應
en responsibility / responsibilities | zh> 責任
en restriction / restrictions | zh> 限制
en result / results | zh> 結果
en retail investor account / retail investor accounts | zh> 散戶投資者帳戶
en retailer / retailers | zh> 零售商
en retirement | zh> 退休
en return / returns | zh> 回報
en revenue / revenues | zh> 收入
en review / reviews | zh> 評測
en reward / rewards | zh> 獎勵
en right / rights | zh> 權利
en risk appetite | zh> 風險偏好
en risk factor / risk factors | zh> 風險因素
en risk of loss | zh> 虧損風險
en risk profile | zh> 風險狀況
en risk tolerance | zh> 風險承受能力
en risk / risks | zh> 風險
en role / roles | zh> 角色
en rule / rules | zh> 規則
en rumour / rumours / rumor / rumors | zh> 傳聞
en salary / salaries | zh> 薪酬
en sale / sales | zh> 銷售
en savings | zh> 儲蓄
en scam / scams | zh> 詐騙
en scenario / scenarios | zh> 情景
en scheme / schemes | zh> 計劃
en score / scores | zh> 評分
en section / sections | zh> 欄目
en sector / sectors | zh> 行業
en securities | zh> 證券
en security | zh> 證券
en seller / sellers | zh> 賣方
en seminar / seminars | zh> 研討會
en server / servers | zh> 伺服器
en service provider / service providers | zh> 服務供應商
en service / services | zh> 服務
en set of rules | zh> 規則
en share price / share prices | zh> 股價
en share / shares | zh> 股份
en shareholder / shareholders | zh> 股東
en short position / short positions | zh> 空頭倉位
en signal / signals | zh> 訊號
en site / sites | zh> 網站
en situation / situations | zh> 狀況
en smart contract / smart contracts | zh> 智能合約
en software | zh> 軟體
en solicitation / solicitations | zh> 招攬
en solicitor / solicitors | zh> 律師
en source / sources | zh> 來源
en speaker / speakers | zh> 講者
en speculation | zh> 傳聞
en spending | zh> 支出
en spokesperson | zh> 發言人
en sponsor / sponsors | zh> 贊助商
en sponsorship | zh> 贊助
en spread bet / spread bets | zh> 點差交易
en stablecoin / stablecoins | zh> 穩定幣
en staff member / staff members | zh> 員工
en staff | zh> 員工
en staking | zh> 質押
en standard / standards | zh> 標準
en statement / statements | zh> 陳述
en status | zh> 狀況
en stock / stocks | zh> 股票
en story / stories | zh> 報導
en strategist / strategists | zh> 策略師
en strategy / strategies | zh> 策略
en structure | zh> 結構
en subscriber / subscribers | zh> 訂閱者
en subscription / subscriptions | zh> 訂閱
en specific recommendation / specific recommendations | zh> 具體建議
en subject company / subject companies | zh> 相關公司
en subsidiary / subsidiaries | zh> 附屬公司 | hans 子公司
en success | zh> 成功
en suitability | zh> 適合性
en summary / summaries | zh> 摘要
en supervision | zh> 監督
en supplier / suppliers | zh> 供應商
en supply | zh> 供應
en suspension | zh> 暫停
en swap / swaps | zh> 掉期
en system / systems | zh> 系統
en table / tables | zh> 表格
en tax treatment | zh> 稅務待遇
en tax / taxes | zh> 稅項
en taxation | zh> 稅項
en team / teams | zh> 團隊
en technology / technologies | zh> 技術
en term / terms | zh> 條款
en terms and conditions | zh> 條款及細則
en test / tests | zh> 測試
en testimonial / testimonials | zh> 客戶評價
en text / texts | zh> 文字
en theft | zh> 盜竊
en thing / things | zh> 事項
en third party / third parties | zh> 第三方
en third-party content | zh> 第三方內容
en threshold / thresholds | zh> 門檻
en time of publication | zh> 發布時
en time of writing | zh> 撰文時
en time / times | zh> 時間
en timeliness | zh> 及時性
en token / tokens | zh> 代幣
en tool / tools | zh> 工具
en topic / topics | zh> 主題
en track record | zh> 往績
en trade / trades | zh> 交易
en trademark / trademarks | zh> 商標
en trader / traders | zh> 交易者
en trading cost / trading costs | zh> 交易成本
en trading platform / trading platforms | zh> 交易平台
en trading volume / trading volumes | zh> 成交量
en trading | zh> 交易
en training | zh> 培訓
en transaction cost / transaction costs | zh> 交易成本
en transaction / transactions | zh> 交易
en translation / translations | zh> 譯文
en transmission | zh> 傳送
en treatment | zh> 處理
en trend / trends | zh> 趨勢
en trust / trusts | zh> 信託
en trustee / trustees | zh> 受託人
en type / types | zh> 類型
en uncertainty / uncertainties | zh> 不確定因素
en underwriter / underwriters | zh> 承銷商
en underwriting | zh> 承銷
en unit / units | zh> 單位
en update / updates | zh> 更新
en user / users | zh> 用戶
en use | zh> 使用
en valuation / valuations | zh> 估值
en value / values | zh> 價值
en variety | zh> 各種
en vendor / vendors | zh> 供應商
en version / versions | zh> 版本
en video / videos | zh> 影片
en view / views | zh> 觀點
en viewer / viewers | zh> 觀眾
en virus / viruses | zh> 病毒
en visitor / visitors | zh> 訪客
en volatility | zh> 波動
en volume / volumes | zh> 成交量
en wallet / wallets | zh> 錢包
en warranty / warranties | zh> 保證
en website / websites | zh> 網站
en weighting / weightings | zh> 比重
en withdrawal / withdrawals | zh> 提款
en work / works | zh> 作品
en writer / writers | zh> 撰稿人
en year / years | zh> 年
en yield / yields | zh> 收益率
en pandemic | zh> 疫情
en password / passwords | zh> 密碼
en phishing | zh> 網路釣魚
en private key / private keys | zh> 私鑰
en put option / put options | zh> 認沽期權 | hans 看跌期權
en questionnaire / questionnaires | zh> 問卷
en recession | zh> 經濟衰退
en recipient / recipients | zh> 收件人
en refund / refunds | zh> 退款
en reviewer / reviewers | zh> 評測人員
en sanctions | zh> 制裁
en shareholder approval | zh> 股東批准
en simulation / simulations | zh> 模擬
en slippage | zh> 滑點
en spouse / spouses | zh> 配偶
en survey / surveys | zh> 調查
en tariff / tariffs | zh> 關稅
en tax-loss harvesting / tax loss harvesting | zh> 稅損收割
en transparency | zh> 透明度
en validator / validators | zh> 驗證者
en voucher / vouchers | zh> 禮券
en trading desk / trading desks | zh> 交易部門

# what other families have words for
en {noun} | zh> {noun}
en {quality} | zh> {quality}
en {ware} | zh> {ware}
`;
