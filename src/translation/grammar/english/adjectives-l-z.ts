/** Words that stand before a noun in English notices, l to z. */
export default `
== ad ==
en large / larger | zh> 大型
en largest | zh> 最大的
en latest | zh> 最新
en leading | zh> 領先
en legal | zh> 法律
en leveraged | zh> 槓桿
en licensed / licenced | zh> 持牌
en likely | zh> 可能的
en limited | zh> 有限的
en linked | zh> 所連結的
en liquid | zh> 流動
en listed | zh> 上市
en live | zh> 即時 | hans 實時
en local | zh> 當地
en long-term / long term | zh> 長期
en low / lower | zh> 低
en macroeconomic | zh> 宏觀經濟
en main | zh> 主要
en major | zh> 主要
en market | zh> 市場
en marketing | zh> 推廣
en material | zh> 重大
en maximum | zh> 最高
en minimum | zh> 最低
en misleading | zh> 誤導性的
en mobile | zh> 行動 | hans 移動
en monthly | zh> 每月
en multiple | zh> 多種
en mutual | zh> 互惠
en necessary | zh> 必要
en negative | zh> 負面
en net | zh> 淨
en new | zh> 新
en news | zh> 新聞
en non-binding / nonbinding | zh> 不具約束力的
en non-deposit / non deposit | zh> 非存款
en non-public / nonpublic | zh> 非公開
en normal | zh> 正常
en numerous | zh> 眾多
en objective | zh> 客觀
en obsolete | zh> 過時的
en official | zh> 官方
en one-time | zh> 一次性
en ongoing | zh> 持續
en online | zh> 線上 | hans 在線
en operating | zh> 營運
en optimal | zh> 最佳
en original | zh> 原
en outdated | zh> 過時的
en outside | zh> 外部
en outstanding | zh> 已發行
en paid | zh> 付費
en partial | zh> 部分
en participating | zh> 參與的
en particular | zh> 特定
en partner | zh> 合作
en past | zh> 過往
en peer-to-peer / peer to peer | zh> 點對點
en performance | zh> 業績
en personal | zh> 個人
en political | zh> 政治
en popular | zh> 熱門
en portfolio | zh> 投資組合
en positive | zh> 正面
en possible | zh> 可能的
en potential | zh> 潛在
en precious | zh> 貴
en preliminary | zh> 初步
en present | zh> 目前
en previous | zh> 以往
en primary | zh> 主要
en prior | zh> 事先
en private | zh> 私人
en professional | zh> 專業
en profitable | zh> 獲利的
en prominent | zh> 顯眼
en promotional | zh> 推廣
en proprietary | zh> 專有
en public | zh> 公開
en publicly available | zh> 公開的
en punitive | zh> 懲罰性
en qualified | zh> 合資格
en quarterly | zh> 季度
en quoted | zh> 所報
en random | zh> 隨機
en rapid | zh> 迅速
en real-time / real time | zh> 即時 | hans 實時
en reasonable | zh> 合理
en recent | zh> 近期
en recognised / recognized | zh> 認可
en referral | zh> 轉介
en regional | zh> 地區
en registered | zh> 註冊
en regular | zh> 定期
en regulated | zh> 受監管
en regulatory | zh> 監管
en related | zh> 相關
en relative | zh> 相對
en relevant | zh> 相關
en reliable | zh> 可靠
en reputable | zh> 有信譽的
en reputational | zh> 聲譽
en research | zh> 研究
en response | zh> 回應
en restricted | zh> 受限制
en resulting | zh> 由此產生的
en retail | zh> 零售
en retail investor | zh> 散戶投資者
en rising | zh> 上升的
en risky | zh> 高風險
en same | zh> 相同
en scoring | zh> 評分
en SEC | zh> 美國證交會
en secondary | zh> 二手
en senior | zh> 高級
en separate | zh> 獨立
en serious | zh> 嚴重
en several | zh> 若干
en sharp | zh> 急劇
en short-term / short term | zh> 短期
en significant | zh> 重大
en similar | zh> 類似
en simulated | zh> 模擬
en single | zh> 單一
en small / smaller | zh> 小型
en social media | zh> 社交媒體
en sole | zh> 唯一
en sophisticated | zh> 成熟
en special | zh> 特殊
en specific | zh> 特定
en speculative | zh> 投機性
en sponsored | zh> 贊助
en standard | zh> 標準
en star | zh> 星級
en statistical | zh> 統計
en statutory | zh> 法定
en strategic | zh> 策略
en strict / stringent | zh> 嚴格
en strong | zh> 強勁
en structured | zh> 結構性
en subject | zh> 標的
en subsequent | zh> 其後
en substantial | zh> 重大
en sudden | zh> 突然
en sufficient | zh> 足夠的
en suitable | zh> 合適的
en supporting | zh> 支持
en targeted | zh> 針對性
en tax | zh> 稅務
en taxable | zh> 應課稅
en technical | zh> 技術
en temporary | zh> 暫時
en third-party / third party | zh> 第三方
en timely | zh> 及時
en total | zh> 總
en tracking | zh> 追蹤
en traded | zh> 買賣的
en trading | zh> 交易
en transaction | zh> 交易
en trusted | zh> 可信賴的
en typical | zh> 典型
en unaudited | zh> 未經審計的
en unauthorised / unauthorized | zh> 未經授權的
en unbiased | zh> 不偏不倚的
en unconfirmed | zh> 未經證實的
en underlying | zh> 相關
en underwriting | zh> 承銷
en unexpected | zh> 意外
en unique | zh> 獨特
en unknown | zh> 未知
en unlawful | zh> 非法
en unpredictable | zh> 難以預測的
en unregulated | zh> 不受監管
en unusual | zh> 異常
en unverified | zh> 未經核實的
en up-to-date / up to date | zh> 最新
en upcoming | zh> 即將到來的
en user-generated / user generated | zh> 用戶
en usual | zh> 一般
en valid | zh> 有效
en valuable | zh> 寶貴
en various | zh> 各種
en virtual | zh> 虛擬
en volatile | zh> 波動的
en vulnerable | zh> 易受影響的
en web | zh> 網站
en weekly | zh> 每週
en weighted | zh> 加權
en whole | zh> 整個
en wholesale | zh> 批發
en written | zh> 書面

# what other families have words for
en {losskind} | zh> {losskind}
en {adjective} | zh> {adjective}
en {field} | zh> {field}
`;
