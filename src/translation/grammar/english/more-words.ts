import { verbSections } from '../../phrasebook/verb-table.ts';

/** Further verbs that take an object, written as in `verbs.ts`. */
const VERBS = `
utilize | 使用
enhance | 提升
execute | 執行
satisfy satisfied satisfied satisfying | 滿足
undermine | 損害
harm | 損害
impair | 損害
weigh | 權衡
resolve | 解決
simulate | 模擬
combine | 結合
demonstrate | 展示
detect | 偵測
validate | 驗證
facilitate | 促進
fulfil fulfilled | 履行
fulfill | 履行
illustrate | 說明
install | 安裝
manipulate | 操縱
possess | 擁有
recover | 收回
recoup | 收回
renew | 續期
reveal | 透露
revoke | 撤回
send sent | 發送
specify specified specified specifying | 指定
supersede | 取代
upload | 上傳
browse | 瀏覽
build built | 建立
locate | 找到
insert | 插入
undergo underwent undergone undergoing | 接受
implement | 實施
download | 下載
`;

/** Further nouns, words before them and adverbs. */
const WORDS = `
== n ==
en adjustment / adjustments | zh> 調整
en approach / approaches | zh> 方法
en aspect / aspects | zh> 方面
en background | zh> 背景
en certification / certifications | zh> 認證
en charity / charities | zh> 慈善機構
en chatbot / chatbots | zh> 聊天機器人
en clarity | zh> 清晰度
en classification / classifications | zh> 分類
en component / components | zh> 組成部分
en confirmation | zh> 確認
en consultant / consultants | zh> 顧問
en consumer / consumers | zh> 消費者
en contractor / contractors | zh> 承辦商
en correlation / correlations | zh> 相關性
en creator / creators | zh> 創作者
en database / databases | zh> 資料庫
en deficiency / deficiencies | zh> 缺陷
en definition / definitions | zh> 定義
en delivery | zh> 交付
en device / devices | zh> 裝置
en disruption / disruptions | zh> 中斷
en donation / donations | zh> 捐款
en efficiency | zh> 效率
en emergency / emergencies | zh> 緊急情況
en employment | zh> 受僱
en enquiry / enquiries | zh> 查詢
en environment / environments | zh> 環境
en equipment | zh> 設備
en exception / exceptions | zh> 例外
en existence | zh> 存在
en expertise | zh> 專業知識
en explanation / explanations | zh> 解釋
en file / files | zh> 檔案
en finding / findings | zh> 研究結果
en format / formats | zh> 格式
en framework / frameworks | zh> 框架
en frequency | zh> 頻率
en function / functions / functionality | zh> 功能
en harm | zh> 損害
en history | zh> 歷史
en identity | zh> 身分
en implementation | zh> 實施
en implication / implications | zh> 影響
en improvement / improvements | zh> 改進
en incident / incidents | zh> 事件
en influencer / influencers | zh> 網紅
en injury / injuries | zh> 傷害
en intermediary / intermediaries | zh> 中介機構
en interpretation / interpretations | zh> 詮釋
en measurement / measurements | zh> 計量
en metric / metrics | zh> 指標
en misrepresentation / misrepresentations | zh> 失實陳述
en modification / modifications | zh> 修改
en observation / observations | zh> 觀察
en operation / operations | zh> 營運
en output / outputs | zh> 輸出內容
en overview | zh> 概覽
en parameter / parameters | zh> 參數
en patients | zh> 病人
en pattern / patterns | zh> 模式
en payout / payouts | zh> 派付
en personnel | zh> 人員
en preference / preferences | zh> 偏好
en prescription / prescriptions | zh> 處方
en principle / principles | zh> 原則
en proportion | zh> 比例
en prospect / prospects | zh> 前景
en qualification / qualifications | zh> 資格
en quantity / quantities | zh> 數量
en remedy / remedies | zh> 補救
en revision / revisions | zh> 修訂
en royalty / royalties | zh> 版稅
en scope | zh> 範圍
en screenshot / screenshots | zh> 截圖
en sentiment | zh> 情緒
en settlement | zh> 結算
en solution / solutions | zh> 解決方案
en technique / techniques | zh> 技術
en template / templates | zh> 範本
en threat / threats | zh> 威脅
en transcript / transcripts | zh> 文字稿
en tutorial / tutorials | zh> 教學
en usage | zh> 使用
en variation / variations | zh> 差異
en visibility | zh> 曝光度
en vulnerability / vulnerabilities | zh> 漏洞
en consideration / considerations | zh> 考慮因素

== ad ==
en adequate | zh> 足夠的
en adverse | zh> 不利
en credible | zh> 可信的
en critical | zh> 關鍵
en effective | zh> 有效
en equivalent | zh> 同等
en essential | zh> 必要
en experienced | zh> 有經驗的
en factual | zh> 事實
en false | zh> 虛假
en fraudulent | zh> 欺詐
en frequent | zh> 頻繁
en fundamental | zh> 基本面
en genuine | zh> 真實
en geopolitical | zh> 地緣政治
en harmful | zh> 有害
en helpful | zh> 有幫助的
en hidden | zh> 隱藏
en identical | zh> 相同
en impartial | zh> 公正
en inadvertent | zh> 無意的
en intangible | zh> 無形
en intentional | zh> 故意的
en interim | zh> 中期
en lawful | zh> 合法
en malicious | zh> 惡意
en manual | zh> 人工
en mathematical | zh> 數學
en minor | zh> 輕微
en overall | zh> 整體
en passive | zh> 被動
en permanent | zh> 永久
en practical | zh> 實際
en precise | zh> 精確
en predictive | zh> 預測性
en proper | zh> 適當
en raw | zh> 原始
en realistic | zh> 切實
en severe | zh> 嚴重
en typographical | zh> 排印
en unforeseen | zh> 不可預見的
en unintended | zh> 意料之外的
en unlimited | zh> 無限
en unreliable | zh> 不可靠的
en unsolicited | zh> 未經索取的
en useful | zh> 有用的
en voluntary | zh> 自願
en worldwide | zh> 全球
en high-quality | zh> 優質

== pv ==
en primarily / mainly / largely / mostly | zh> 主要
en especially / particularly / specifically | zh> 特別
en correctly / properly | zh> 正確地
en easily | zh> 輕易
en reasonably | zh> 合理地
en intentionally / deliberately / knowingly | zh> 故意
en inadvertently / unintentionally | zh> 無意中
en legally | zh> 在法律上
en financially | zh> 在財務上
en slightly | zh> 略為
en negatively | zh> 不利地
en positively | zh> 有利地
en temporarily | zh> 暫時
en permanently | zh> 永久
en separately | zh> 另行
en routinely | zh> 定期
en commonly | zh> 一般
en rarely / seldom | zh> 很少
en personally | zh> 親自
en thoroughly | zh> 全面
en continuously / continually | zh> 持續
en historically | zh> 歷來
en consistently | zh> 一貫
en voluntarily | zh> 自願
en widely | zh> 廣泛
en professionally | zh> 專業地
en internally | zh> 在內部
`;

export default WORDS + verbSections('vt', VERBS);
