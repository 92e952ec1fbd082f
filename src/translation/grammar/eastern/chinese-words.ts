/**
 * Words of Chinese notices as portals, brokers, fund houses and newspapers of Taiwan, Hong Kong, the mainland, Singapore
 * and Malaysia use them. Only read, into English: that is what the one Chinese cell and `en>` say.
 */
export default `
== noun ==
en> analysis results (pl) | zh 分析結果
en> calculation results (pl) | zh 計算結果 / 試算結果
en> results (pl) | zh 結果
en> figures (pl) | zh 數字 / 數值
en> calculations (pl) | zh 計算 / 試算
en> backtests (pl) | zh 回測 / 回溯測試 / 回測結果
en> statistics (pl) | zh 統計 / 統計資料 / 統計數據
en> examples (pl) | zh 示例 / 範例
en> holdings (pl) | zh 持股 / 持倉
en> translations (pl) | zh 譯文 / 譯本
en> answers (pl) | zh 回答 / 答覆 / 解答
en> resources (pl) | zh 資源
en> trademarks (pl) | zh 商標
en> reviews (pl) | zh 評價 / 評測
en> simulations (pl) | zh 模擬
en> summaries (pl) | zh 摘要
en> net asset values (pl) | zh 淨值
en> fees (pl) | zh 費用 / 手續費
en> offers and promotions (pl) | zh 優惠
en> conclusions (pl) | zh 論斷
en> rumours (pl) | zh 傳聞
en> models (pl) | zh 模型
en> audio | zh 音頻 / 音訊
en> press releases (pl) | zh 新聞稿
en> companies (pl) | zh 個別公司
en> yields (pl) | zh 殖利率 / 收益率
en> analysis models (pl) | zh 分析模型
en> trading strategies (pl) | zh 交易策略 / 投資策略 / 操作策略

== adjective ==
en> intraday | zh 盤中
en> economic and financial | zh 財經
en> AI | zh AI / 人工智能 / 人工智慧
en> calculation | zh 計算 / 試算
en> backtest | zh 回測
en> simulated | zh 模擬
en> analysis | zh 分析
en> holdings | zh 持倉 / 持股
en> product | zh 產品
en> trading | zh 交易
en> teaching | zh 教學
en> statistical | zh 統計
en> economic | zh 經濟 / 總體經濟 / 宏觀經濟
en> AI-generated | zh AI生成
en> user-generated | zh 用戶生成 / 使用者生成
en> latest | zh 最新
en> fund | zh 基金
en> securities | zh 證券
en> quoted | zh 引用
en> short-term trading | zh 短線操作 / 短線

== holder ==
en> this software | zh 本軟件 / 本軟體 / 該軟件 / 該軟體 / 軟件 / 軟體
en> this system | zh 本系統 / 系統
en> this tool | zh 本工具 / 該工具
en> this service | zh 本服務
en> this project | zh 本項目 / 本專案 / 該項目
en> this blog | zh 本部落格 / 本博客 / 本網誌 / 部落格 / 網誌
en> this channel | zh 本頻道 / 頻道
en> this forum | zh 本論壇 / 論壇 / 本討論區
en> this guide | zh 本指南
en> this statement | zh 本聲明 / 本結單
en> this disclaimer | zh 本免責聲明
en> this series | zh 本系列
en> this course | zh 本課程 / 本教程 / 教程
en> this publication | zh 本刊物
en> this email | zh 本電郵 / 本郵件 / 本電子郵件
en> this analysis | zh 本分析 / 此分析
en> this forecast | zh 本預測 / 此預測
en> this presentation | zh 本簡報 / 本演示
en> this calculator | zh 本計算器 / 本試算
en> this event | zh 本活動 / 此活動
en> this app | zh 本APP / 本小程序
en> these materials (pl) | zh 本教材 / 這些資料 / 該等資料
en> this book | zh 本書
en> this official account | zh 本公眾號 / 本訂閱號 / 本微信公眾號
en> this translation | zh 本翻譯 / 本譯文 / 該譯文
en> this fan page | zh 本粉專 / 本專頁 / 本粉絲專頁
en> this recommendation | zh 本推薦

== quality ==
en> compliance | zh 合規性
en> profitability | zh 獲利性
en> error-free nature | zh 正確無誤 / 準確無誤
en> up-to-dateness | zh 最新狀態

== field ==
en> product | zh 產品 / 商品
en> professional | zh 專業
en> buying or selling | zh 買賣
en> market | zh 市場
en> wealth management | zh 理財
en> marketing | zh 營銷

== offer ==
en> ~representation | zh 申述 / 陳述
en> ~inducement | zh 誘使 / 引誘
en> ~public offering | zh 公開發售

== thing ==
en> ~recommendation to buy | zh 買入(的)?(推薦/建議)
en> ~recommendation to sell | zh 賣出(的)?(推薦/建議)
en> professional advisory services | zh 專業(顧問/諮詢)服務
en> ~guarantee of principal or returns | zh 保本(或/、)?收益(的)?(承諾/保證) / 保本保收益的承諾
en> ~guarantee of returns | zh 收益(的)?(承諾/保證) / 回報(的)?(承諾/保證)
en> ~guarantee of future performance | zh 未來表現(的)?保證
en> ~offer of any product | zh 任何商品(的)?要約
en> ~trading commitment | zh 交易承諾
en> ~offer or solicitation of an offer | zh 要約或要約(的)?招攬 / 要約、要約(的)?招攬
en> ~direct basis for users to make investments | zh (用戶/使用者)(進行)?投資(操作)?(的)?直接依據
en> ~direct basis for investment | zh 投資(操作)?(的)?直接(依據/建議)
en> ~offer of convertible bonds | zh 可轉債(的)?要約
en> ~other advice | zh 其他建議
en> official advice | zh 官方建議

== asn ==
en> investment risks (pl) | zh 投資風險
en> major investment risks (pl) | zh 主要投資風險 / 主要風險
en> market conditions (pl) | zh 市場因素 / 市場情勢 / 市場行情 / 市場變化
en> currencies (pl) | zh 貨幣 / 幣別 / 外幣
en> emerging markets (pl) | zh 新興市場
en> non-investment-grade bonds (pl) | zh 非投資等級債券 / 非投資等級債 / 高收益債券
en> bonds (pl) | zh 債券
en> distributions (pl) | zh 配息 / 分紅 / 紅利 / 派息
en> distribution rates (pl) | zh 配息率 / 派息率 / 年化配息率
en> returns (pl) | zh 報酬 / 報酬率 / 投資報酬率
en> distributions (pl) | zh 過往配息 / 基金配息
en> estimated net asset values (pl) | zh 估計淨值 / 預估淨值
en> leveraged trading (sg) | zh 槓桿交易
en> volumes (pl) | zh 成交量 / 成交值
en> calculations (pl) | zh 計算
en> transactions (pl) | zh 成交
en> opportunities (pl) | zh 機會
en> rules (pl) | zh 規則 / 規定 / 規例
en> laws and regulations (pl) | zh 法律法規 / 法律及規例 / 法令
en> analyses (pl) | zh 分析
en> simulated returns (pl) | zh 模擬收益 / 模擬績效
en> backtests (pl) | zh 回測
en> contracts (pl) | zh 合約 / 合約產品
en> actual trades (pl) | zh 實際交易 / 實際成交
en> comments (pl) | zh 留言 / 評論
en> links (pl) | zh 連結 / 鏈接
en> affiliate links (pl) | zh 聯盟鏈接 / 推廣聯盟鏈接 / 聯盟行銷鏈接 / 推廣鏈接 / 分潤鏈接 / 導購鏈接
en> interest rate movements (pl) | zh 利率走勢 / 利率變動
en> regulations (pl) | zh 監管 / 監管規定
en> investment experience | zh 投資經驗 / 經驗
en> investment objectives (pl) | zh 投資目標 / 投資目的 / 具體的投資目標
en> tax and other fees (pl) | zh 稅費
en> personal needs (pl) | zh 個人需要 / 個別需要
en> product documents (pl) | zh 產品文件 / 投資產品文件 / 相關文件
en> risk control | zh 風險控制 / 風險管理
en> futures (pl) | zh 期貨
en> options (pl) | zh 期權 / 選擇權
en> margin trading (sg) | zh 保證金交易 / 融資融券
en> missing data | zh 缺失
en> errors or deviations (pl) | zh 誤差
en> capital | zh 資本
en> historical backtests (pl) | zh 歷史回測
en> trends (pl) | zh 走勢 / 趨勢
en> uncertainty | zh 不確定性
en> high volatility | zh 高波動 / 高波動性 / 高度波動
en> financial decisions (pl) | zh 財務決策
en> actual net asset values (pl) | zh 實際淨值

== ast ==
en> the opinion of the author | zh 作者意見
en> the English version | zh 英文版本 / 英文版
en> the Chinese version | zh 中文版本 / 中文版
en> the price confirmed by the broker | zh (券商/經紀商)確認的價格
en> the latest announcement | zh 最新公告 / 最新公布
en> the net asset value announced by the company | zh 公司(最終)?公告(的)?(每日)?淨值
en> the risks of using it | zh 使用風險
en> the political and economic situation | zh 政治與經濟情勢 / 政經情勢
en> its volatility and degree of risk | zh 其波動性與風險程度 / 其波動性及風險程度
en> its price | zh 其價格
en> the following terms (pl) | zh 以下條款 / 下列條款
en> these terms (pl) | zh 本條款 / 本使用條款
en> the legal notice | zh 法律聲明
en> the privacy policy | zh 隱私政策
en> the risk disclosure statement | zh 風險披露聲明 / 風險揭示書
en> the fund's prospectus | zh 基金公開說明書 / 基金(的)?公開說明書
en> the investor information document | zh 投資人須知
en> the entire principal | zh 全部本金 / 全部信託本金
en> a historical result | zh 歷史結果
en> the nature of the product | zh 產品性質 / 產品特性
en> the base currency | zh 原幣 / 原幣別
en> relevant laws and regulations (pl) | zh 相關法律法規 / 相關法律及規例 / 適用法律及規例 / 有關法律及法規
en> a personal market record | zh 個人市場觀察記錄 / 個人觀察記錄
en> a rule-based calculation | zh 規則式試算
en> a sharing of technology | zh 技術分享
en> the company's announcement | zh 該公司的正式通告 / 公司正式公告

== asm ==
en> equity | zh 股票
en> product | zh 產品
en> tax | zh 稅務
en> public | zh 公開
en> interest rate | zh 利率
en> economic | zh 經濟
en> credit | zh 信用
en> leverage | zh 槓桿
en> exchange rate | zh 匯率
en> political | zh 政治
en> operational | zh 操作
en> foreign | zh 外國
en> different | zh 不同
en> applicable | zh 適用
en> reproduced | zh 轉載
en> simulated | zh 模擬
en> major | zh 主要
en> uncertain | zh 不確定
en> fund | zh 基金
en> inherent | zh 固有
en> liquidity | zh 流動性
`;
