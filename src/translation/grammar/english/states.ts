/** What something can be in an English sentence, as Chinese says it after its subject: 受風險影響, 屬一般性質. */
export default `
== ap ==
en {sound*} | zh> {sound*}
en subject to the risk that {s} | zh> 面臨{s}的風險
en subject to (a)? {ad*} tax | zh> 須繳納{ad*}稅
en subject to tax / subject to taxation | zh> 須繳稅
en subject to (the)? (approval/consent) (by/of) {np*} | zh> 須經{np*}批准
en subject to (shareholder/shareholders ') approval | zh> 須經股東批准
en subject to regulatory approval / subject to regulatory approvals | zh> 須經監管機構批准
en included in {np*} | zh> 納入{np*}
en from {np*} | zh> 來自{np*}
en at the (sole)? discretion of {np*} / at {np*} 's (sole/own)? discretion | zh> 由{np*}酌情決定
en unmanaged | zh> 不受主動管理
en listed on {np*} | zh> 在{np*}上市
en fully informed of {np*} / fully aware of {np*} | zh> 充分了解{np*}
en subject to change {pv?} | zh> 可能{pv?}變更
en subject to {peril-of*} | zh> 受{peril-of*}影響
en subject to {np*} | zh> 受{np*}規限
en suitable for {np*} / appropriate for {np*} / right for {np*} | zh> 適合{np*}
en based (on/upon) {np*} | zh> 基於{np*}
en affiliated with {np*} / associated with {np*} | zh> 與{np*}有關聯
en intended for {np*} / meant for {np*} / designed for {np*} | zh> 供{np*}使用
en aimed at {np*} / directed at {np*} | zh> 針對{np*}
en intended to {vp} / designed to {vp} / meant to {vp} | zh> 旨在{vp}
en able to {vp} | zh> 能夠{vp}
en unable to {vp} | zh> 無法{vp}
en entitled to {np*} | zh> 有權獲得{np*}
en aware of {np*} | zh> 知悉{np*}
en at risk | zh> 面臨風險
en protected by {np*} / covered by {np*} | zh> 受{np*}保障
en regulated by {np*} / supervised by {np*} | zh> 受{np*}監管
en authorised and regulated by {np*} / authorized and regulated by {np*} / licensed and regulated by {np*} | zh> 受{np*}授權及監管
en governed by {np*} | zh> 受{np*}管轄
en affected by {np*} / influenced by {np*} | zh> 受{np*}影響
en bound by {np*} | zh> 受{np*}約束
en licensed by {np*} / authorised by {np*} / authorized by {np*} | zh> 獲{np*}發牌
en registered with {np*} | zh> 在{np*}註冊
en available (to/for) {np*} | zh> 可供{np*}使用
en available (on/in/through/from/at) {np*} | zh> 可在{np*}取得
en independent of {np*} / independent from {np*} | zh> 獨立於{np*}
en representative of {np*} | zh> 代表{np*}
en indicative of {np*} | zh> 預示{np*}
en contrary to {np*} | zh> 與{np*}相反
en different from {np*} | zh> 與{np*}不同
en educational (in nature)? | zh> 屬教育性質
en informational (in nature)? | zh> 屬資訊性質
en inaccurate | zh> 不準確
en incorrect / wrong | zh> 不正確
en incomplete | zh> 不完整
en misleading | zh> 具誤導性
en (outdated/out of date/obsolete) | zh> 過時
en (correct/accurate/current) (as (of/at)/at) {np*} | zh> 截至{np*}準確
en committed to {np*} | zh> 致力於{np*}
en similar to {np*} | zh> 與{np*}相似
en dependent (on/upon) {np*} | zh> 取決於{np*}
en compensated for {np*} | zh> 因{np*}獲得報酬
en optional | zh> 屬自願性質
en eligible for {np*} | zh> 合資格獲得{np*}
en general in nature / of a general nature | zh> 屬一般性質
en forward-looking / forward looking (in nature)? | zh> 屬前瞻性質
en hypothetical (in nature)? | zh> 屬假設性質
en unaudited | zh> 未經審計
en irreversible | zh> 不可撤銷
en indicative only | zh> 僅屬指示性質
en indicative | zh> 屬指示性質
en exhaustive | zh> 詳盡無遺
en speculative (in nature)? | zh> 具投機性
en volatile | zh> 具波動性
en highly volatile / extremely volatile / very volatile | zh> 波動劇烈
en complex | zh> 複雜
en risky | zh> 有風險
en high risk | zh> 屬高風險
en illiquid | zh> 缺乏流動性
en unregulated / not regulated | zh> 不受監管
en taxable | zh> 須課稅
en strictly prohibited | zh> 被嚴格禁止
en prohibited | zh> 被禁止
en free of charge / free to use | zh> 免費
en free (of/from) {np*} | zh> 沒有{np*}
en tailored to {np*} | zh> 針對{np*}而設
en consistent with {np*} | zh> 與{np*}一致
en willing to {vp} / prepared to {vp} | zh> 願意{vp}
en confidential | zh> 屬機密
en biased | zh> 有偏頗
en successful | zh> 取得成功
en as of {np*} / as at {np*} | zh> 截至{np*}
en responsible for {vo-ing} | zh> 有責任{vo-ing}
en responsible for {np*} | zh> 對{np*}負責
en solely responsible for {np*} / fully responsible for {np*} | zh> 對{np*}承擔全部責任
en free to {vp} | zh> 可自由{vp}
en exposed to {np*} | zh> 面臨{np*}
en related to {np*} | zh> 與{np*}有關
en beyond (our/its) control | zh> 超出我們控制範圍
en outside (our/its) control | zh> 超出我們控制範圍
en backed by {np*} / supported by {np*} | zh> 由{np*}支持
en owned by {np*} | zh> 由{np*}擁有
en exempt from {np*} | zh> 獲豁免{np*}
`;
