/**
 * Whom and what Chinese notices speak of besides websites and authors: apps, channels, broadcasts, lists, those who work
 * for or with a publisher. Only read, into English.
 */
export default `
== person ==
en> this app | zh (本/該/此)(應用/應用程序/App/移動應用/手機應用)
en> this system | zh (本/該)系統
en> this tool | zh (本/該)工具
en> this program | zh (本/該)程序
en> this channel | zh (本/該)(頻道/直播間)
en> this column | zh (本/該)(欄目/專欄)
en> this community | zh (本/該)(社區/社群/論壇)
en> our team | zh (本/我們的?)團隊
en> the fund | zh 本基金
en> the editor | zh 小編
en> the blogger | zh 博主
en> the streamer | zh 主播
en> the reporter | zh 記者
en> the researcher | zh 研究員
en> the institution | zh (該/有關/相關)機構
en> the party that published it | zh 發布方
en> the party that reproduced it | zh 轉載方
en> the partner | zh 合作(方/夥伴)
en> the partner institution | zh 合作機構
en> the advertiser | zh 廣告商
en> securities firms (pl) | zh 證券公司
en> fund companies (pl) | zh 基金公司
en> the fund manager | zh 基金管理人
en> the website operator | zh 網站(運營者/運營方/經營者/營運者)
en> the service provider | zh 服務提供方
en> the technology provider | zh 技術(服務商/提供方/服務提供商)
en> the copyright holder | zh 版權方 / 版權人

== doc ==
en> rates of return (pl) | zh 收益率
en> past performance | zh (歷史/過往)業績
en> this broadcast | zh (本次?/本場)直播
en> this programme | zh (本期?)節目
en> this app | zh 本應用 / 本應用程式
en> this issue | zh 本期(內容)?

== asthing ==
en> livestream | zh 直播
en> account | zh 帳號 / 賬號
en> post | zh 貼 / 帖
en> note | zh 筆記
en> interview | zh 訪談 / 專訪 / 採訪
en> group | zh 群 / 交流群
en> list | zh 名單 / 列表 / 清單
en> index | zh 指數
en> announcement | zh 公告
en> page | zh 網頁

== noun ==
en> estimation results (pl) | zh 測算結果 / 估算結果
en> scores (pl) | zh 評分結果
en> screening results (pl) | zh 篩選結果 / 選股結果
en> pushed content | zh 推送(的)?內容
en> livestream content | zh 直播(的)?內容
en> community content | zh 社區(的)?內容
en> guests' views (pl) | zh 嘉賓(的)?(觀點/言論)
en> experts' views (pl) | zh 專家(的)?(觀點/意見)
en> institutions' views (pl) | zh 機構(的)?觀點
en> analysts' views (pl) | zh 分析師(的)?觀點
en> users' views (pl) | zh (網友/用戶)(的)?觀點
en> users' comments (pl) | zh (網友/用戶)(的)?評論
en> performance benchmarks (pl) | zh 業績比較基準
en> expected returns (pl) | zh (預期/預計)收益
en> annualised returns (pl) | zh 年化收益率
en> valuations (pl) | zh 估值
en> trending lists (pl) | zh 熱榜
en> trending stock lists (pl) | zh (熱股/熱門股票)榜
en> popularity lists (pl) | zh 人氣榜
en> research reports (pl) | zh 研報
en> summaries (pl) | zh 摘要
en> interpretations (pl) | zh 解讀
en> machine translations (pl) | zh 機器翻譯
en> subtitles (pl) | zh 字幕

== ware ==
en> ETFs (pl) | zh ETF
en> REITs (pl) | zh REITs
en> NFTs (pl) | zh NFT
en> private funds (pl) | zh 私募基金 / 私募證券基金
en> public funds (pl) | zh 公募基金
en> money market funds (pl) | zh 貨幣基金 / 貨幣市場基金
en> index funds (pl) | zh 指數基金
en> bond funds (pl) | zh 債券基金 / 債券型基金
en> equity funds (pl) | zh 股票基金 / 股票型基金
en> hedge funds (pl) | zh 對沖基金 / 避險基金
en> precious metals (pl) | zh 貴金屬
en> gold | zh 黃金
en> crude oil | zh 原油
en> financial derivatives (pl) | zh 金融衍生(品/工具/產品)
en> insurance | zh 保險
en> trusts (pl) | zh 信託
en> convertible bonds (pl) | zh (可轉債/可轉換債券)
en> newly listed shares (pl) | zh 新股
`;
