import { verbSections } from '../../phrasebook/verb-table.ts';

/** Verbs that take an object: base, irregular past, participle and -ing, then what Chinese says. */
const VERBS = `
accept | 接受
access | 瀏覽
achieve | 達到
acquire | 購入
adjust | 調整
advertise | 宣傳
affect | 影響
amend | 修改
amplify amplified amplifying | 放大
analyse | 分析
analyze | 分析
answer | 回答
anticipate | 預期
approve | 批准
assess | 評估
assume | 承擔
audit | 審計
authorise | 授權
authorize | 授權
avoid | 避免
back | 支持
bear bore borne | 承擔
borrow | 借入
breach | 違反
buy bought | 購買
calculate | 計算
cancel cancelled | 取消
cause | 導致
certify | 證明
change | 更改
charge | 收取
check | 核對
choose chose chosen choosing | 選擇
collect | 收集
commission | 委託
compare | 比較
compensate | 補償
compile | 編製
complete | 完成
conduct | 進行
confirm | 證實
consider | 考慮
constitute | 構成
consult | 諮詢
contact | 聯絡
contain | 包含
contribute | 提供
control controlled | 控制
correct | 更正
copy copied copying | 複製
cover | 覆蓋
create | 製作
deliver | 交付
decline | 拒絕
delay | 延遲
delete | 刪除
deny | 否認
describe | 描述
design | 設計
determine | 決定
develop | 制定
disapprove | 否決
disclose | 披露
discontinue | 停止
discuss | 討論
display | 顯示
disregard | 忽視
disseminate | 分發
distribute | 分發
diversify | 分散
earn | 賺取
edit | 編輯
eliminate | 消除
employ | 僱用
encourage | 鼓勵
endanger | 危及
endorse | 認可
enforce | 執行
ensure | 確保
entail | 涉及
estimate | 估計
evaluate | 評估
examine | 審視
exceed | 超過
exclude | 排除
expect | 預期
explain | 解釋
express | 表達
feature | 介紹
follow | 遵循
fund | 資助
furnish | 提供
freeze froze frozen freezing | 凍結
gather | 收集
generate | 生成
give gave given giving | 給予
guarantee | 保證
hedge | 對沖
highlight | 強調
hold held | 持有
identify | 識別
ignore | 忽視
impact | 影響
improve | 改善
imply | 表示
include | 包括
increase | 增加
incur incurred | 招致
indemnify | 彌償
indicate | 表示
influence | 影響
inform | 告知
insure | 承保
interpret | 詮釋
issue | 發行
jeopardise | 危及
jeopardize | 危及
know knew known | 了解
label labelled labelling | 標明
lend lent | 借出
license | 許可
limit | 限制
list | 列示
lose lost losing | 損失
magnify magnified magnifying | 放大
maintain | 維持
manage | 管理
maximise | 盡量提高
mention | 提及
minimise | 減至最低
minimize | 減至最低
mitigate | 減輕
moderate | 審核
modify | 修改
monitor | 監察
notify | 通知
obtain | 取得
offer | 提供
omit omitted omitting | 遺漏
operate | 營運
outline | 概述
outperform | 跑贏
own | 擁有
pay paid | 支付
post | 發布
predict | 預測
prepare | 編製
present | 呈列
preserve | 保存
prevent | 防止
produce | 製作
prohibit | 禁止
promote | 推廣
protect | 保障
provide | 提供
publish | 發布
purchase | 購買
quote | 引用
rank | 排列
rate | 評級
read read | 閱讀
realise | 實現
realize | 實現
receive | 收取
recommend | 推薦
redeem | 贖回
redistribute | 轉發
record | 記錄
reduce | 降低
reference | 提及
reflect | 反映
refuse | 拒絕
register | 註冊
regulate | 監管
reject | 拒絕
release | 發布
remove | 移除
repay repaid | 償還
replace | 取代
report | 報告
represent | 代表
reproduce | 複製
republish | 轉載
request | 要求
require | 要求
research | 研究
restrict | 限制
retain | 保留
reverse | 撤銷
review | 審閱
revise | 修訂
screen | 篩選
see saw seen seeing | 看到
seek sought | 尋求
select | 選擇
sell sold | 出售
share | 分享
show showed shown | 顯示
solicit | 招攬
sponsor | 贊助
store | 儲存
submit submitted submitting | 提交
suffer | 蒙受
suggest | 表示
summarise | 概述
summarize | 概述
supply | 供應
support | 支持
suspend | 暫停
terminate | 終止
test | 測試
threaten | 威脅
track | 追蹤
trade | 買賣
transfer transferred | 轉讓
translate | 翻譯
transmit transmitted transmitting | 傳送
understand understood | 了解
update | 更新
use | 使用
verify | 核實
vet vetted vetting | 審核
violate | 違反
visit | 瀏覽
waive | 放棄
warrant | 保證
withdraw withdrew withdrawn | 提取
write wrote written writing | 撰寫
`;

export default verbSections('vt', VERBS);
