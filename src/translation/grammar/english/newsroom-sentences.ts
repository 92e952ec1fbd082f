import { verbSections } from '../../phrasebook/verb-table.ts';

/** Verbs of newsrooms and their guests. */
const VERBS = `
take took taken taking = full responsibility for {np*} | 對{np*}承擔全部責任
take took taken taking = steps to {vp} | 採取措施{vp}
sign = up with {np*} | 在{np*}註冊
contribute = to {vo-ing} | 有助{vo-ing}
help = with {np*} | 協助{np*}
pay paid = us {np*} | 向我們支付{np*}
rely relied relying = on {np*} as {np#2*} | 依賴{np*}作為{np#2*}
choose chose chosen choosing = to {vp} | 選擇{vp}
use = {np*} to {vp} | 使用{np*}{vp}
discuss = {np*} with {np#2*} | 與{np#2*}討論{np*}
ensure = {s} | 確保{s}
need = {np*} | 需要{np*}
open = accounts | 開立帳戶
make made making = a purchase | 購買
click = through {np*} | 點擊{np*}
keep kept keeping = {np*} accurate and up to date | 保持{np*}準確並及時更新
keep kept keeping = {np*} (accurate/complete) | 保持{np*}準確
`;

/** Verbs that take an object, as in the table of all English sentences. */
const WORDS = `
diagnose | 診斷
find found found | 發現
love | 喜愛
mark | 標示
sign | 簽署
treat | 治療
`;

/** What English publishers' sentences are put together of beside the words of all English sentences. */
export default `
== pred ==
en {vo} for your consideration | zh> {vo}，供您參考
en will be {ap} {pv} | zh> {pv}將{ap}
en (is/are) the sole responsibility of {np*} | zh> 由{np*}承擔全部責任
en (is/are) the responsibility of {np*} | zh> 由{np*}負責
en (was/were/is/are/am) not (paid/compensated) to {vp} | zh> 並未因{vp}獲得報酬
en (is/are) always (my/our/their) own | zh> 始終屬個人觀點
en (is/are/was/were) not (sponsored or endorsed/endorsed or sponsored) by {np*} | zh> 並未獲{np*}贊助或認可
en (is/are) (always)? clearly (labelled/labeled/marked/identified) | zh> 均有清楚標明
en had no (input/say) (on/into/over/in) {np*} | zh> 並未就{np*}提供意見
en (is/are) not (meant/designed) to be {regarded} {np*} | zh> 不應被{regarded}{np*}
en (is/are) never {made} | zh> 絕不{made}
en should be {made} by {np*} | zh> 應由{np*}{made}
en must be {made} by {np*} | zh> 必須由{np*}{made}
en (is/are/was/were) paid for and {made} by {np*} | zh> 由{np*}付費並{made}
en (is/are/was/were) used to {vp} | zh> 用於{vp}
en (is/are) the same | zh> 相同
en (is/are) always {ap} | zh> 始終{ap}
en (is/are/was/were) independently {made} by {np*} | zh> 由{np*}獨立{made}
en (is/are) not controlled by {np*} | zh> 不受{np*}控制
en (is/are/was/were) {made} with the (help/assistance/aid/use) of {np*} and {made#2} by {np#2*} | zh> 在{np*}協助下{made}，並由{np#2*}{made#2}
en (has/have) not been {vetted*} by {np*} for {np#2*} | zh> 未經{np*}就{np#2*}{vetted*}

== post ==
en (that)? {agent} link to | zh> {agent}所連結
en (that are)? linked (to/from) {np*} | zh> {np*}所連結
en (that)? {agent} (find/found) (in/on) {np*} | zh> {agent}在{np*}中看到
en (outside/beyond) (of)? our control | zh> 超出我們控制範圍
en whose {nk*} {agent} {vt} | zh> {agent}{vt}其{nk*}
en above | zh> 上述
en below | zh> 以下

== pv ==
en accordingly | zh> 相應
en since publication | zh> 自發布以來
en with (my/our) own money | zh> 自費
en for free | zh> 免費
en (in partnership/in collaboration) with {np*} | zh> 與{np*}合作

== sentence ==
# what an "and" carries on, where the clause was cut before it
en and {deny} | zh> 亦{deny}

== deny ==
en (does/do) not (represent/reflect) those of {np*} | zh> 不代表{np*}的觀點
en (is/are) not guaranteed (as to/for) {np*} | zh> 不就{np*}作出保證
en (may/might) not {reflecting} {np*} | zh> 未必{reflecting}{np*}
en (has/have) not been (independently)? {vetted*} by {np*} | zh> 未經{np*}{vetted*}
en (has/have) not been {vetted*} | zh> 未經{vetted*}

== holder ==
en the (service/services) | zh> 本服務
en the blog | zh> 本部落格

== outside ==
en external (internet)? (sites/websites) | zh> 外部網站

# -- made by whom, with what
== clause ==
en (article/post/story) (written/created) with the (help/assistance/aid) of {aitool} | zh> 本文在{aitool}協助下撰寫

== made ==
en sponsored | zh> 贊助
en tested | zh> 測試
en submitted | zh> 提交
en evaluated | zh> 評估
en recommended | zh> 推薦
en moderated | zh> 審核
en (chosen/picked) | zh> 挑選

== s ==
en {np*} is how {np#2*} {pred} | zh> {np*}是{np#2*}{pred}的方式
en use {np*} at your own risk | zh> 使用{np*}的風險由您自行承擔
en {np*} (may/might) be paid {np#2*} by {np#3*} | zh> {np#3*}可能會向{np*}支付{np#2*}
en no {nk*} of {np*} (is/are) (made/given) | zh> 不就{np*}作出任何{nk*}
en {np*} (is/was) (brought to you/presented) by {np#2*} | zh> {np*}由{np#2*}為您呈獻
en {np*} (provides/provide/offers/offer/shares/share) {np#2*} for (informational/information/reference/general information/general informational) purposes only | zh> {np*}提供{np#2*}，僅供參考
en {np*} (provides/provide/offers/offer/shares/share) {np#2*} for educational purposes only | zh> {np*}提供{np#2*}，僅供教育用途
en (every/each) {nk*} {pred} | zh> 每項{nk*}均{pred}
en (every/each) {nk*} {post} {pred} | zh> {post}的每項{nk*}均{pred}
en by {vo-ing} (,)? you agree to {vp} | zh> {vo-ing}即表示您同意{vp}
en as {s} (,)? (please)? {vp} | zh> 由於{s}，請{vp}

== deed-done ==
en (a/any)? {ad*} (change/changes) to {np*} | zh> 對{np*}的{ad*}更改

== ap ==
en editorially independent | zh> 在編輯上保持獨立
en based entirely on {np*} | zh> 完全基於{np*}
en honest | zh> 誠實
en unbiased | zh> 公正
en (worried/concerned) about {np*} | zh> 擔心{np*}

== vo-ing ==
en {vt-ing} and {vt-ing#2} {np*} | zh> {vt-ing}及{vt-ing#2}{np*}
en {vt-ing} or {vt-ing#2} {np*} | zh> {vt-ing}或{vt-ing#2}{np*}

== reflecting ==
en apply to | zh> 適用於

== vo ==
en cover the (cost/costs) of {np*} | zh> 支付{np*}的費用

== np ==
en {whose} {nk*} 's {nk#2*} | zh> {whose}{nk*}的{nk#2*}
en (a/one) link to {np*} | zh> {np*}的連結
en the newspaper | zh> 該報
en the magazine | zh> 該雜誌
en everything (that)? {agent} {vt} | zh> {agent}{vt}的一切內容
en the creation of {np*} | zh> {np*}的製作
en {det?} {nk*} (,)? including (,)? without limitation (,)? {np*} | zh> {det?}{nk*}（包括但不限於{np*}）

== clause ==
en {ours} (shall/will/can) not be (held)? (liable/responsible) for {np*} (,)? (or/nor) (for)? any actions taken in reliance (thereon/on it/on them) | zh> {ours}不對{np*}承擔責任，亦不對依賴其而採取的任何行動承擔責任
en {maker*} ((was/were/is/are) not involved/(had/has) no (role/involvement/part)) in the (creation/production/writing) of {np*} | zh> {maker*}並未參與{np*}的製作
en I was not (compensated/paid) for {np*} | zh> 本人並未因{np*}獲得報酬
en {org} (is/was/are/were) not (compensated/paid) for {np*} | zh> {org}並未因{np*}獲得報酬
en neither {org} nor {org#2} (is/are) (compensated/paid) for {np*} | zh> {org}及{org#2}均未因{np*}獲得報酬

== vo ==
en {vt} , {vt#2} (,)? and {vt#3} {np*} | zh> {vt}、{vt#2}及{vt#3}{np*}
en {vt} , {vt#2} (,)? or {vt#3} {np*} | zh> {vt}、{vt#2}或{vt#3}{np*}
en accept (payment/money) from {np*} to {vp} | zh> 向{np*}收取款項以{vp}
en accept money for {np*} | zh> 因{np*}收取款項
${verbSections('vo', VERBS)}${verbSections('vt', WORDS)}`;
