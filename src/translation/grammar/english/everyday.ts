import { verbSections } from '../../phrasebook/verb-table.ts';

/** Verbs of everyday notices with all that belongs to them; irregular forms stand before the `=`. */
const VERBS = `
review = {np*} for {np#2*} | 就{np#2*}審閱{np*}
check = {np*} for {np#2*} | 就{np#2*}核對{np*}
use = {np*} for {np#2*} | 將{np*}用於{np#2*}
collect = {np*} for {np#2*} | 為{np#2*}收集{np*}
process = {np*} for {np#2*} | 為{np#2*}處理{np*}
record = {np*} for {np#2*} | 為{np#2*}記錄{np*}
store = {np*} for {np#2*} | 為{np#2*}儲存{np*}
promise = that {s} | 承諾{s}
promise = {np*} | 承諾{np*}
keep kept keeping = {np*} (up to date/current) | 保持{np*}為最新
do did done doing = (our/their) best to {vp} | 竭力{vp}
make made making = every effort to {vp} | 竭力{vp}
check = with {np*} | 向{np*}查證
expect = to be protected | 期望獲得保障
need = to be {made} | 需要{made}
wish = to {vp} | 希望{vp}
perform | 表現
differ | 有所不同
fail | 失敗
fall fell fallen falling = to zero | 跌至零
prevail | 為準
apply applied applying | 適用
prove = (to be)? {ap} | 被證實{ap}
make made making = (mistakes/errors) | 出錯
pay paid = {np*} to {vp} | 付費予{np*}以{vp}
move | 變動
move = against you | 對您不利
expire | 到期
pay paid = interest | 支付利息
become became become = worthless | 變得毫無價值
become became become = {np*} | 成為{np*}
remain = {ap} | 仍{ap}
appear = (on/in) {np*} | 出現在{np*}
talk = about {np*} | 談及{np*}
carry carried carrying = {np*} | 涉及{np*}
make made making = (a)? commitment to {vp} | 承諾{vp}
`;

/** Everyday English of brokers, video makers and comparison sites: what is not given, what is only an example, what is more than something else. */
export default `
# -- nothing given, and what something is instead
== s ==
en beware of {np*} / be careful with {np*} | zh> 請提防{np*}
en (make sure/be sure/ensure) (that)? {s} | zh> 請確保{s}
en (read/review/check/compare/consider) {np*} (carefully)? before {s} | zh> 在{s}之前，請仔細查閱{np*}
en no {nk*} (has/have) {vo-done} | zh> 並無任何{nk*}{vo-done}
en no {nk*} (is/are) (given/made) | zh> 不作出任何{nk*}
en no {nk*} (is/are) (provided/offered) | zh> 不提供任何{nk*}
en no {nk*} (is/are) implied | zh> 不表示任何{nk*}
en no {nk*} (was/were/has been/have been) (given/made) | zh> 並未作出任何{nk*}
en {np*} (is/are) {np#2*} (,)? (and)? not {np#3*} | zh> {np*}為{np#2*}，而非{np#3*}
en {np*} (is/are) not {np#2*} but {np#3*} | zh> {np*}並非{np#2*}，而是{np#3*}
en {np*} {pred} , {pred#2} (,)? and {pred#3} | zh> {np*}{pred}，{pred#2}，並{pred#3}
en {np*} {pred} (,)? but please {vp} | zh> {np*}{pred}，但請{vp}
en {np*} {pred} (,)? so please {vp} | zh> {np*}{pred}，因此請{vp}

== clause ==
en {matter} (is/are) not guaranteed | zh> {matter}不獲保證
en {nk*} (provided/supplied/delivered) by {np*} | zh> {nk*}由{np*}提供
en powered by {name} | zh> 由{name}提供技術支援
en {np*} (is/are) delayed (by)? (at least)? {number} (minutes/mins) for {np#2*} and {number#2} (minutes/mins) for {np#3*} | zh> {np*}延遲：{np#2*}{number}分鐘，{np#3*}{number#2}分鐘
en {number}% of (retail/retail investor/retail client/retail CFD) accounts lose money when (trading)? {leveraged*} with this (provider/broker) | zh> {number}%的散戶投資者帳戶在與該供應商交易{leveraged*}時虧損
en any representation to the contrary is a criminal (offense/offence) | zh> 任何與此相反的陳述均屬刑事罪行

en you may not (get back/recover/receive back) (all/all of/the full amount of)? (the)? (money/amount/capital) (that)? you (have)? (invest/invested/put in) | zh> 您可能無法收回全部投入的資金
en only (invest/risk/use/trade with) (money/capital/what) (that)? you can afford to lose | zh> 請只投入您能承受損失的資金
en (strictly)? for {ad*} use only | zh> 僅供{ad*}使用
en not (intended)? for {nk*} | zh> 並非供{nk*}使用
en (source/sources/data source) : {np*} | zh> 資料來源：{np*}
en (chart/charts) by {name} | zh> 圖表：{name}
en (photo/photos/image/images) by {name} | zh> 圖片：{name}
en copyright {number} {name} | zh> 版權所有 {number} {name}
en in partnership with {np*} | zh> 與{np*}合作
en (paid/a paid) partnership with {np*} | zh> 與{np*}的付費合作

== leveraged ==
en CFDs | zh> 差價合約
en (trading)? spread bets / spread betting | zh> 點差交易
en (forex/FX) | zh> 外匯
en options | zh> 期權
en futures | zh> 期貨

== pred ==
en (is/are) (only/just/merely/simply) {np*} / (is/are) {np*} only | zh> 僅為{np*}
en (may/might/could) have to {vp} | zh> 可能須{vp}
en (may/might/could) need to {vp} | zh> 可能需要{vp}
en (do/does) not (have/need) to {vp} / (is/are) not required to {vp} | zh> 無須{vp}
en can (also)? {harmful} | zh> 可能{harmful}
en (is/are) protected up to {amount} | zh> 最高獲{amount}保障
en (is/are) protected up to {amount} per {payee} | zh> 每{payee}最高獲{amount}保障
en (is/are/was/were) last updated on {date} | zh> 最後更新於{date}
en (is/are) not FDIC insured / (is/are) not insured by the FDIC | zh> 不受FDIC保險保障
en (is/are) not bank guaranteed | zh> 不獲銀行擔保
en (has/have) no (influence/impact/effect/bearing) (on/over) {np*} | zh> 對{np*}沒有影響
en (does/do) not mean that {s} | zh> 並不代表{s}
en (does/do) not {vo} before (they are/it is) {made} | zh> 在{made}前不會{vo}
en (has/have) no (plans/plan/intention) to {vp} | zh> 並無計劃{vp}
en (is/are/am) (a)? part of {np*} | zh> 隸屬{np*}
en (is/are) not for everyone | zh> 並非適合所有人
en (is/are/was/were/has been/have been) {made} for {np*} | zh> 為{np*}{made}
en (may/might/could/can) be {vt-done} or {vt-done#2} | zh> 可能被{vt-done}或{vt-done#2}
en (am/are/is) at least {number} years old | zh> 年滿{number}歲
en (is/are/was/were) {made} by {np*} and {made#2} by {np#2*} | zh> 由{np*}{made}，並由{np#2*}{made#2}
en (is/are/was/were/has been/have been) not {vetted*} for {np*} | zh> 並未就{np*}{vetted*}
en had no (influence/impact/effect/bearing) (on/over) {np*} | zh> 並未影響{np*}
en (may/might) not work | zh> 未必有效
en (is/are/was/were/has been/have been) (taken/drawn/sourced/derived) from {np*} | zh> 取自{np*}
en (is/are) (clearly)? (labelled/labeled/marked/identified) as such | zh> 均有標明
en (is/are) for {purpose*} (purposes)? | zh> 供{purpose*}之用
en will never {vp} | zh> 絕不會{vp}
en may only be {made} to {np*} | zh> 僅可向{np*}{made}
en {vt} {np*} only | zh> 僅{vt}{np*}
en (may/might) not be reached | zh> 未必會達到
en (is/are/am) not licensed | zh> 並未持牌
en (is/are/am) not registered | zh> 並未註冊
en (is/are/am) not (licensed/authorised/authorized) to {vp} | zh> 未獲許可{vp}

== payee ==
en person | zh> 人
en depositor | zh> 名存款人
en account | zh> 個帳戶
en (customer/client) | zh> 名客戶

== harmful ==
en lose (all/all of) {np*} | zh> 損失全部{np*}
en lose {np*} | zh> 損失{np*}
en (lose money/lose value) | zh> 虧損
en (result in/lead to/cause) {np*} | zh> 導致{np*}
en exceed {np*} | zh> 超過{np*}
en (magnify/amplify) {np*} | zh> 放大{np*}
en affect {np*} | zh> 影響{np*}
en (fall/drop/decline) | zh> 下跌
en (change/vary) | zh> 變更
en (fluctuate/move) {pv?} | zh> {pv?}波動

# -- more than, less than
== compared ==
en more volatile | zh> 波動性高於
en less volatile | zh> 波動性低於
en less liquid | zh> 流動性低於
en more liquid | zh> 流動性高於
en (riskier/more risky/more speculative) | zh> 風險高於
en (less risky/safer) | zh> 風險低於
en (higher/greater/more) | zh> 高於
en (lower/less) | zh> 低於

== ap ==
en {compared} than {np*} | zh> {compared}{np*}
en {compared} and {compared#2} than {np*} | zh> {compared}且{compared#2}{np*}
en subject to (credit/status/eligibility)? approval | zh> 須經批准
en subject to status | zh> 視信用狀況而定
en subject to availability | zh> 視供應情況而定
en subject to {riskof*} | zh> 面臨{riskof*}
en likely to {vp} | zh> 很可能{vp}
en limited to {np*} | zh> 限於{np*}
en open to {np*} | zh> 向{np*}開放
en typical | zh> 具代表性
en actively managed | zh> 採用主動管理
en passively managed | zh> 採用被動管理
en (refundable) | zh> 可退還
en (non-refundable/nonrefundable) | zh> 不可退還
en worthless | zh> 毫無價值
en (tax-free) | zh> 免稅
en (risk-free) | zh> 沒有風險
en (safe/secure) | zh> 安全
en free for {np*} | zh> 對{np*}免費
en binding | zh> 具約束力
en closed (on/during/at/for) {np*} | zh> 在{np*}休市
en preliminary | zh> 屬初步性質
en (higher) | zh> 較高
en (lower) | zh> 較低
en approved | zh> 獲批准

== riskof ==
en {ad*} (risk/risks) | zh> {ad*}風險
en {n} (risk/risks) | zh> {n}風險
en {ad*} {n} (risk/risks) | zh> {ad*}{n}風險
en (the)? (risk/risks) of {np*} | zh> {np*}的風險

== np ==
en free {nk*} / (a/the/any) free {nk*} | zh> 免費{nk*}
en our free {nk*} | zh> 我們的免費{nk*}
en (the)? (price/value) of {fundunit} and (the)? income from (them/it) | zh> {fundunit}的價格及其收益
en (the)? (price/prices) of {np*} and (the)? (income/returns) from (them/it) | zh> {np*}的價格及其收益
en {fundunit} | zh> {fundunit}
en {name} (,)? (a)? member (of)? {name#2*} | zh> {name}（{name#2*}的成員）
en (a/any)? (certain)? level of (skill or training/skill and training) | zh> 具備一定水平的技能或培訓
en how (it/they) will perform in the future | zh> 其未來表現
en how {np*} will perform in the future | zh> {np*}的未來表現
en trading outside (of)? (regular/normal) (trading/market)? hours | zh> 在正常交易時段以外交易
en (the)? (author/authors/writer) of {holder} | zh> {holder}作者

en the future | zh> 未來
en {det?} {place} {nk*} | zh> {det?}{place}{nk*}
en interest on {np*} | zh> {np*}的利息

== fundunit ==
en (the)? units (in/of) (the/a/any)? (fund/funds) | zh> 基金單位
en (the)? shares (in/of) (the/a/any)? (fund/funds) | zh> 基金股份

== post ==
en {agent} (talk/talks) about | zh> {agent}所談及
en (that)? {agent} (invest/invested) | zh> {agent}所投入
en (that)? {agent} {vt-past} | zh> {agent}所{vt-past}

== ad ==
en commission free | zh> 免佣金
en fee free | zh> 免費用
en tax free | zh> 免稅
en interest free | zh> 免息
en risk free | zh> 無風險
en developed | zh> 已發展
en English | zh> 英文
en Chinese | zh> 中文

== n ==
en bitcoin | zh> 比特幣
en (ether/ethereum) | zh> 以太幣
en AI | zh> AI
en product disclosure statement | zh> 產品披露聲明
en terms of use | zh> 使用條款
en terms of service | zh> 服務條款
en gold | zh> 黃金
en conflict / conflicts | zh> 衝突
en promise / promises | zh> 承諾
en members of the public | zh> 公眾人士
en click / clicks | zh> 點擊
en day trader / day traders | zh> 即日交易者
en photo / photos | zh> 圖片
en oil | zh> 石油
en travel | zh> 差旅
en email address / email addresses | zh> 電郵地址
en (personal data/personal information) | zh> 個人資料
en (telephone/phone) call / (telephone/phone) calls | zh> 電話
en registration | zh> 註冊
en membership / memberships | zh> 會籍
en (stop/stop loss) orders / (stop/stop loss) order | zh> 止損指令
en orders | zh> 交易指令
en execution price / execution prices | zh> 成交價
en spread / spreads | zh> 點差
en margin call / margin calls | zh> 追繳保證金通知
en deposit insurance | zh> 存款保險
en (US/U.S) residents / (US/U.S) resident | zh> 美國居民
en (US/U.S) persons / (US/U.S) person | zh> 美國人士

== pv ==
en once a day | zh> 每天一次
en (daily/every day/each day/on a daily basis) | zh> 每天
en (weekly/every week) | zh> 每週
en (monthly/every month/each month) | zh> 每月
en (quarterly/every quarter/each quarter) | zh> 每季
en (annually/yearly/every year/each year) | zh> 每年
en after the market closes / after market close | zh> 在收市後
en outside (of)? (regular/normal) (trading/market)? hours | zh> 在正常交易時段以外
en before (they are/it is) {made} / before being {made} | zh> 在{made}前
en within minutes | zh> 在數分鐘內
en sharply | zh> 急劇
en by {post-by} | zh> 透過{post-by}
en in writing | zh> 以書面
en (free of charge/for free) | zh> 免費

en (in/during/over/within) the (past/last/previous/preceding) {count} {span} | zh> 在過去{count}{span}
en (in/during/over/within) the next {count} {span} | zh> 在未來{count}{span}內

== count ==
en two | zh> 兩
en six | zh> 六
en twelve | zh> 十二

== regulator ==
en the Hong Kong Securities and Futures Commission | zh> 香港證券及期貨事務監察委員會

== role ==
en (a)? lender | zh> 貸款人
en (an)? (adviser/advisor) | zh> 顧問

== vo ==
en act as {role*} to {np*} | zh> 擔任{np*}的{role*}
en (buy , sell or hold/buy , hold or sell) {np*} | zh> 買入、賣出或持有{np*}

== vo-done ==
en acted as {role*} to {np*} | zh> 擔任{np*}的{role*}

== copying ==
en resell | zh> 轉售

== consentword ==
en (a)? (licence/license) | zh> 許可

== holder ==
en this show | zh> 本節目
en this episode | zh> 本集
en this channel / my channel | zh> 本頻道
en this (stream/livestream/live stream) | zh> 本直播
${verbSections('vo', VERBS)}`;
