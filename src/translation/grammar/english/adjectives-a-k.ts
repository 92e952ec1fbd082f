/** Words that stand before a noun in English notices, a to k. */
export default `
== ad ==
en accessible | zh> 可取得的
en accredited | zh> 認可
en accurate | zh> 準確
en actual | zh> 實際
en additional | zh> 額外
en advertising | zh> 廣告
en advisory | zh> 顧問
en affiliate | zh> 聯盟
en affiliated | zh> 關聯
en aggregate | zh> 合計
en AI | zh> AI
en AI-generated / AI generated | zh> AI生成的
en alternative | zh> 另類
en annual | zh> 年度
en anonymous / unnamed | zh> 匿名
en applicable | zh> 適用
en appropriate | zh> 適當
en artificial | zh> 人工
en audited | zh> 經審計
en automated | zh> 自動化
en available | zh> 可用
en average | zh> 平均
en back-tested / backtested | zh> 回測
en banking | zh> 銀行
en beneficial | zh> 實益
en best | zh> 最佳
en better | zh> 更佳
en biased | zh> 有偏頗的
en blockchain | zh> 區塊鏈
en brief | zh> 簡短
en brokerage | zh> 經紀
en certain | zh> 某些
en clear | zh> 清晰
en closing | zh> 收市 | hans 收盤
en commercial | zh> 商業
en commissioned | zh> 委託的
en common | zh> 普通
en competent | zh> 主管
en competitive | zh> 具競爭力的
en complete | zh> 完整
en complex | zh> 複雜
en comprehensive | zh> 全面
en confidential | zh> 機密
en consequential | zh> 後果性
en conservative | zh> 保守
en considerable | zh> 相當大的
en consulting | zh> 顧問
en corporate | zh> 企業
en country | zh> 國家
en credit | zh> 信貸
en credit card | zh> 信用卡
en credit-related / credit related | zh> 與信貸有關的
en crypto | zh> 加密貨幣
en currency | zh> 貨幣
en current | zh> 目前
en customary | zh> 慣常
en daily | zh> 每日
en data | zh> 數據
en debt | zh> 債務
en decentralised / decentralized | zh> 去中心化
en dedicated | zh> 專責
en deposit | zh> 存款
en detailed | zh> 詳細
en different | zh> 不同
en digital | zh> 數位
en digital asset | zh> 數位資產
en direct | zh> 直接
en discretionary | zh> 全權委託
en dividend | zh> 股息
en domestic | zh> 本地
en economic | zh> 經濟
en editorial | zh> 編輯
en educational | zh> 教育
en electronic | zh> 電子
en eligible | zh> 合資格
en emerging | zh> 新興
en entire | zh> 整個
en equity | zh> 股本
en error-free / error free | zh> 無誤的
en estimated | zh> 估計
en ethical | zh> 道德
en exact | zh> 確切
en exclusive | zh> 獨家
en existing | zh> 現有
en expected | zh> 預期
en extensive | zh> 廣泛
en external | zh> 外部
en extra | zh> 額外
en family | zh> 家庭
en favourable / favorable | zh> 有利的
en featured | zh> 所介紹的
en federal | zh> 聯邦
en final | zh> 最終
en financial | zh> 財務
en first | zh> 首個
en first-time / first time | zh> 首次
en fixed | zh> 固定
en fixed income | zh> 固定收益
en foreign | zh> 海外
en former | zh> 前
en forward-looking / forward looking | zh> 前瞻性
en freelance | zh> 自由
en full | zh> 全部
en fund | zh> 基金
en future | zh> 未來
en general | zh> 一般
en geographic | zh> 地域
en global | zh> 全球
en greater | zh> 更大的
en gross | zh> 總
en guaranteed | zh> 保證
en guest | zh> 特約
en harmful | zh> 有害
en hedge | zh> 對沖
en hedged | zh> 對沖
en high | zh> 高
en higher | zh> 較高的
en highly speculative | zh> 高度投機性
en historical / historic | zh> 歷史
en human | zh> 人工
en hypothetical | zh> 假設性
en illiquid | zh> 流動性不足的
en illustrative | zh> 說明性
en immediate | zh> 直接
en important | zh> 重要
en in-depth / in depth | zh> 深入
en inaccurate | zh> 不準確的
en incidental | zh> 附帶
en incomplete | zh> 不完整的
en independent | zh> 獨立
en indicative | zh> 指示性
en indirect | zh> 間接
en individual | zh> 個別
en industry | zh> 行業
en inherent | zh> 固有
en initial | zh> 初始
en innovative | zh> 創新
en institutional | zh> 機構
en insured | zh> 受保
en intellectual | zh> 知識
en interested | zh> 有關
en internal | zh> 內部
en international | zh> 國際
en introductory | zh> 推介
en inverse | zh> 反向
en invested | zh> 所投入的
en investing | zh> 投資
en investment | zh> 投資
en investment banking | zh> 投資銀行
en investor | zh> 投資者
en issuing | zh> 發行
en joint | zh> 共同
en key | zh> 主要
en known | zh> 已知
en known and unknown | zh> 已知及未知的
`;
