/**
 * Words of Chinese notices as portals, brokers, fund houses and newspapers of Taiwan, Hong Kong, the mainland, Singapore
 * and Malaysia use them. Only read, into English: that is what the one Chinese cell and `en>` say.
 */
export default `
== noun ==
en> rules (pl) | zh 規則 / 規定
en> statistics (pl) | zh 統計
en> calculation results (pl) | zh 計算結果 / 試算結果
en> translations (pl) | zh 翻譯 / 譯文
en> answers (pl) | zh 回答 / 解答
en> offers and promotions (pl) | zh 優惠
en> books (pl) | zh 書籍
en> trademarks (pl) | zh 商標
en> reviews (pl) | zh 評測
en> backtests (pl) | zh 回測 / 歷史回測
en> terms (pl) | zh 條款
en> terms of service (pl) | zh 服務條款
en> investment strategies (pl) | zh 投資策略 / 交易策略
en> technical indicators (pl) | zh 技術指標
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
en> actual | zh 實際
en> public | zh 公開 / 公開市場
en> quantitative | zh 量化
en> official | zh 官方
en> automatic | zh 自動
en> simulated | zh 模擬
en> statistical | zh 統計
en> product | zh 產品
en> trading | zh 交易
en> economic | zh 經濟
en> latest | zh 最新
en> research | zh 研究
en> strategy | zh 策略
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
en> this {asthing} | zh (本/該/此/這個/這份){asthing}
en> this software | zh 軟件
en> this system | zh 系統
en> this channel | zh 頻道
en> this course | zh 教程

== asthing ==
en> software | zh 軟件
en> system | zh 系統
en> tool | zh 工具
en> project | zh 項目
en> channel | zh 頻道
en> statement | zh 聲明 / 結單
en> course | zh 課程 / 教程
en> forecast | zh 預測
en> event | zh 活動
en> official account | zh 公眾號 / 訂閱號 / 微信公眾號
en> script | zh 腳本
en> module | zh 模塊 / 模組
en> plug-in | zh 插件 / 外掛
en> program | zh 程序 / 小程序
en> app | zh App / 應用程序
en> model | zh 模型
en> service | zh 服務
en> analysis | zh 分析
en> translation | zh 翻譯 / 譯文
en> guide | zh 指南
en> blog | zh 部落格 / 博客 / 網誌
en> forum | zh 論壇
en> disclaimer | zh 免責聲明
en> series | zh 系列
en> publication | zh 刊物
en> email | zh 電郵 / 郵件
en> presentation | zh 簡報
en> calculator | zh 計算器 / 計算工具 / 試算
en> book | zh 書
en> fan page | zh 粉專 / 專頁 / 粉絲專頁
en> strategy | zh 策略
en> simulation | zh 模擬
en> agreement | zh 協議

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
