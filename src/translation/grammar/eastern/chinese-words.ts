/**
 * Words of Chinese notices as portals, brokers, fund houses and newspapers of Taiwan, Hong Kong, the mainland, Singapore
 * and Malaysia use them. Only read, into English: that is what the one Chinese cell and `en>` say.
 */
export default `
== noun ==
en> predictions (pl) | zh 預測結果
en> data analyses (pl) | zh 數據分析
en> scores (pl) | zh 評分
en> analysis results (pl) | zh 分析結果
en> results (pl) | zh 結果
en> figures (pl) | zh 數字 / 數值
en> examples (pl) | zh 示例 / 範例
en> holdings (pl) | zh 持股 / 持倉
en> resources (pl) | zh 資源
en> net asset values (pl) | zh 淨值
en> models (pl) | zh 模型
en> analysis models (pl) | zh 分析模型

== adjective ==
en> intraday | zh 盤中
en> AI | zh AI / 人工智能 / 人工智慧
en> calculation | zh 計算 / 試算
en> backtest | zh 回測
en> analysis | zh 分析
en> holdings | zh 持倉 / 持股
en> AI-generated | zh AI生成
en> user-generated | zh 用戶生成 / 使用者生成
en> fund | zh 基金
en> securities | zh 證券

== holder ==
en> this software | zh 本軟件 / 本軟體 / 該軟件 / 該軟體 / 軟件 / 軟體
en> this system | zh 本系統 / 系統
en> this tool | zh 本工具 / 該工具
en> this project | zh 本項目 / 本專案 / 該項目
en> this channel | zh 本頻道 / 頻道
en> this statement | zh 本聲明 / 本結單
en> this course | zh 本課程 / 本教程 / 教程
en> this forecast | zh 本預測 / 此預測
en> this event | zh 本活動 / 此活動
en> this official account | zh 本公眾號 / 本訂閱號 / 本微信公眾號

== quality ==
en> complete accuracy | zh 完全(的)?準確性

== thing ==
en> professional advisory services | zh 專業(顧問/諮詢)服務
en> ~trading commitment | zh 交易承諾
en> ~direct basis for users to make investments | zh (用戶/使用者)(進行)?投資(操作)?(的)?直接依據

== asn ==
en> investment risks (pl) | zh 投資風險
en> bonuses (pl) | zh 紅利
en> dividends (pl) | zh 分紅
en> intraday estimated net asset values (pl) | zh 盤中估計淨值 / 盤中預估淨值
en> returns (pl) | zh 報酬 / 報酬率 / 投資報酬率
en> analyses (pl) | zh 分析
en> contracts (pl) | zh 合約 / 合約產品
en> actual trades (pl) | zh 實際交易 / 實際成交
en> risk control | zh 風險控制 / 風險管理
en> capital | zh 資本
en> trends (pl) | zh 走勢 / 趨勢
en> uncertainty | zh 不確定性
en> actual net asset values (pl) | zh 實際淨值

== ast ==
en> the price confirmed by the broker | zh (券商/經紀商)確認的價格
en> the net asset value finally announced by the company | zh 公司最終公告(的)?(每日)?淨值
en> the risks of using it | zh 使用風險
en> a personal market record | zh 個人市場觀察記錄 / 個人觀察記錄
en> a rule-based calculation | zh 規則式試算

== asm ==
en> fund | zh 基金
`;
