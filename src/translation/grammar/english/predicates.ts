/** What an English sentence says of somebody: is, may be, must, has been, does not. */
export default `
== pred ==
en should not make (an/any)? investment (decision/decisions) based (solely/only) (on/upon) {np*} | zh> 不應僅根據{np*}作出投資決定
en should not make (a/any)? (decision/decisions) based (solely/only) (on/upon) {np*} | zh> 不應僅根據{np*}作出決定
en (was/were) (correct/accurate) at (the)? time of (publication/publishing) | zh> 於發布時準確
en (does/do) not (take into account/consider/take account of) {np*} / (does/do) not take {np*} into account | zh> 並未考慮{np*}
en (is/are) (provided/intended)? (for/for use by) {np*} only / (is/are) (provided/intended)? (only/solely) for (use by)? {np*} | zh> 僅供{np*}使用
en (is/are) not (intended/meant/designed) for {np*} | zh> 並非為{np*}而設
en (is/are) not (directed/aimed) at {np*} | zh> 並非針對{np*}
en (is/are) not (protected/covered) by {np*} | zh> 不受{np*}保障
en (is/are) not insured by {np*} | zh> 不獲{np*}承保
en (is/are) not insured or guaranteed by {np*} | zh> 不獲{np*}承保或保證
en (is/are) not (regulated/supervised) by {np*} | zh> 不受{np*}監管
en (is/are) not (affiliated/associated/connected) with {np*} | zh> 與{np*}並無關聯
en (is/are) not (related/linked/tied) to {np*} | zh> 與{np*}無關
en (is/are) not available to {np*} / (is/are) not offered to {np*} | zh> 不向{np*}提供
en (has/have) not been (confirmed) by {np*} | zh> 未獲{np*}證實
en (has/have) not been (approved) by {np*} | zh> 未獲{np*}批准
en (has/have) not been (approved or disapproved/approved nor disapproved) by {np*} | zh> 未獲{np*}批准或否決
en (has/have) not been registered under {np*} | zh> 並未根據{np*}註冊
en (may/might/could) (affect/influence/impact) {np*} | zh> 可能會影響{np*}
en (does/do) not (affect/influence/impact) {np*} | zh> 不會影響{np*}
en (may/might) not (get/receive) back {np*} / (may/might) not get {np*} back | zh> 可能無法收回{np*}
en (may/might) not (get back/recover/receive) the full amount ({agent} (have)? (originally/initially)?)? invested | zh> 可能無法收回全部投入的金額
en (may/might) not (get back/recover/receive) the amount ({agent} (have)? (originally/initially)?)? invested | zh> 可能無法收回投入的金額
en (involves/involve/carries/carry) a higher (degree/level) of risk | zh> 涉及較高風險
en (may/might/could) (involve/carry) a higher (degree/level) of risk | zh> 可能涉及較高風險
en (is/are) (unregulated/not regulated) in {place*} | zh> 在{place*}不受監管
en (should/must) not be relied (on/upon) | zh> 不應予以依賴
en (may/must/shall) not be {copied*} to {np*} | zh> 不得向{np*}{copied*}
en (can/may/could) be (volatile/highly volatile/very volatile/extremely volatile) | zh> 可能大幅波動
en (is/are) not (influenced/affected) by {np*} | zh> 不受{np*}影響
en (is/are) not (backed/supported) by {np*} | zh> 並無{np*}支持
en (has/have) no control over {np*} | zh> 對{np*}沒有控制權
en (is/are/was/were) not {vetted*} | zh> 未經{vetted*}
en (was/were) (shown/provided) to {np*} {pv} | zh> {pv}曾向{np*}提供
en (was/were) not (shown/provided) to {np*} {pv} | zh> {pv}並未向{np*}提供
en (is/are/was/were) {made} in {money} | zh> 以{money}{made}
en (is/are) also {np*} | zh> 亦為{np*}
en (has/have) no (financial/economic) interest in {np*} | zh> 在{np*}中沒有經濟利益
en (is/are/was/were) conducted by (email/e-mail) | zh> 透過電郵進行
en (is/are) (paid/compensated) | zh> 會獲得報酬
en (may/might/could) be {made} or {made#2} | zh> 可能{made}或{made#2}
en (is/are/was/were) (ranked/sorted/ordered/arranged) by {np*} | zh> 按{np*}排列
en (is/are/was/were) not {vetted*} by {np*} | zh> 未經{np*}{vetted*}
en (is/are) not (guaranteed) by {np*} | zh> 不獲{np*}保證
en (is/are) not (allowed/permitted) to {vp} | zh> 不得{vp}
en (is/are) (prohibited/barred) from {vo-ing} | zh> 不得{vo-ing}
en (is/are) (allowed/permitted) to {vp} | zh> 可{vp}
en (may/might/could) be (influenced/affected) by {np*} | zh> 可能受{np*}影響
en (may/might/could) be {ap} or {ap#2} | zh> 可能{ap}或{ap#2}
en (is/are) liable only for {np*} / (is/are) only liable for {np*} | zh> 僅對{np*}承擔責任
en (is/are) not registered for sale in {place*} | zh> 並未在{place*}註冊銷售
en (is/are) (offered/available) only to {np*} / (is/are) only (offered/available) to {np*} | zh> 僅向{np*}提供
en will be (met/achieved/realised/realized/fulfilled) | zh> 會實現
en may not be (completed) | zh> 未必會完成
en may not be repeated | zh> 未必會重現
en may not be (achieved/realised/realized) | zh> 未必會實現
en never {vp} | zh> 絕不{vp}
en (are/is) mine alone | zh> 純屬本人觀點
en (is/are) our own (as of/as at) {np*} | zh> 為我們截至{np*}的觀點
en (is/are/was/were/has been/have been) {made} without (regard to/taking into account/considering/consideration of) {np*} | zh> 在{made}時並未考慮{np*}
en paid {agent} {amount} in cash for {np*} | zh> 曾就{np*}向{agent}支付{amount}現金
en paid {agent} {amount} for {np*} | zh> 曾就{np*}向{agent}支付{amount}
en paid us {amount} in cash for {np*} | zh> 曾就{np*}向我們支付{amount}現金
en paid us {amount} for {np*} | zh> 曾就{np*}向我們支付{amount}
en paid us {number} shares for {np*} | zh> 曾就{np*}向我們支付{number}股股份
en (is/are) not available in {place*} / (is/are) not offered in {place*} | zh> 不在{place*}提供
en (is/are) available in {place*} only / (is/are) (only/solely) available in {place*} | zh> 僅在{place*}提供
en (may/might/could) be (restricted/limited) in {np*} | zh> 在{np*}可能受到限制
en (should/must) not be used for {ad*} purposes | zh> 不應用作{ad*}用途
en (is/are) not insured | zh> 不受保險保障
en (should/must) not be relied (on/upon) by {np*} | zh> {np*}不應予以依賴
en (is/are) issued by {np*} for (the)? use (by/of) {np#2*} only | zh> 由{np*}發布，僅供{np#2*}使用
en (may/might) be out of date / (may/might) be outdated | zh> 可能已過時
en (involves/involve/carries/carry/entails/entail) a (high/substantial/significant) (degree/level) of risk | zh> 涉及高風險
en (is/are/was/were/has been/have been) (paid/compensated/remunerated) by {np} for {np#2*} | zh> 因{np#2*}獲{np}支付報酬
en (is/are) our own | zh> 為我們自己的觀點
en (is/are) solely (their/his/her) own | zh> 純屬其個人觀點
en (may/might) be (paid/compensated) by {np*} | zh> 可能獲{np*}支付報酬
en (is/are) not intended to be {any?} {thing*} | zh> 並不旨在構成{any?}{thing*}
en (is/are) not intended to be {np*} | zh> 並不旨在構成{np*}
en (make/makes/give/gives) no {nk*} (as to/about/regarding/concerning/with respect to) {np*} | zh> 對{np*}不作任何{nk*}
en (has/have) no (current)? (position/positions/interest/holding/holdings) in {np*} | zh> 並未持有{np*}的倉位
en (own/owns/hold/holds) no {held*} | zh> 並未持有{held*}
en (is/are) (provided/presented/intended/shown/published)? for (information/informational/reference) (purposes)? only / (is/are) (provided/presented/intended)? only for (information/informational/reference) (purposes)? | zh> 僅供參考
en (is/are) (provided/presented/intended/shown/published)? for {purpose*} (purposes)? only / (is/are) (provided/presented/intended)? (solely/only) for {purpose*} (purposes)? | zh> 僅供{purpose*}用途
en (is/are) (provided/presented/intended/shown)? for (information/informational/reference) purposes | zh> 供參考之用
en (is/are) (entirely)? their own / (is/are) (entirely)? (his/her) own | zh> 為其個人觀點
en should be {made} | zh> 應{made}
en should be {pv} {made} / should be {made} {pv} | zh> 應{pv}{made}
en must be {made} | zh> 必須{made}
en must be {pv} {made} / must be {made} {pv} | zh> 必須{pv}{made}
en will be {made} | zh> 將{made}
en will be {made} {pv} / will be {pv} {made} | zh> 將{pv}{made}
en may not (materialise/materialize/occur/be realised/be realized) | zh> 未必會實現
en (is/are/was/were/has been/have been) (paid/compensated/remunerated) by {np*} | zh> 獲{np*}支付報酬
en (is/are/was/were) not (paid/compensated/remunerated) by {np*} / (has/have) not been (paid/compensated) by {np*} | zh> 並未獲{np*}支付報酬
en (disclaims/disclaim/excludes/exclude) (all/any/any and all) {duty*} | zh> 不承擔任何{duty*}
en neither {vp} nor {vp#2} | zh> 既不{vp}，亦不{vp#2}
en only {vp} | zh> 僅{vp}
en (may/can) only {vp} | zh> 僅可{vp}
en may rely (solely/only) on {np*} | zh> 可僅依賴{np*}
en may rely (on/upon) {np*} | zh> 可依賴{np*}
en should only {vp} | zh> 只應{vp}
en (may/can) only be {made} by {np*} | zh> 僅可由{np*}{made}
en (is/are) only {made} by {np*} | zh> 僅由{np*}{made}
en (is/are) (only/solely) {made} for {np*} | zh> 僅為{np*}{made}
en must be at least {number} years (old/of age) / must be {number} (years old)? or (over/above/older) | zh> 須年滿{number}歲
en may not {reflecting} {np*} / might not {reflecting} {np*} | zh> 未必{reflecting}{np*}
en {pv} {vo-past} | zh> {pv}曾{vo-past}
# what is certified, what rises and falls, who pays
en (can/may/might/could/will)? (fall as well as rise/go down as well as up/rise or fall/rise as well as fall/go up as well as down/go up or down/fall or rise) / (can/may) both rise and fall | zh> 可升可跌
en (undertakes/undertake/assumes/assume/has/have/accepts/accept) no (obligation/duty/responsibility) to {vp} / (is/are) under no (obligation/duty) to {vp} / (does/do) not (undertake/assume) any (obligation/duty) to {vp} / (is/are) not obliged to {vp} | zh> 不承擔{vp}的義務
en (has/have) been paid {amount} by {np*} for {np#2*} / (was/were) paid {amount} by {np*} for {np#2*} | zh> 因{np#2*}獲{np*}支付{amount}
en (has/have) been paid {amount} by {np*} / (was/were) paid {amount} by {np*} | zh> 獲{np*}支付{amount}
en (was/were/is/are/has been/have been) paid for by {np*} | zh> 由{np*}付費
en (was/were/is/are/has been/have been) {made} and paid for by {np*} | zh> 由{np*}{made}並付費
en (is/are) those of {np*} | zh> 屬於{np*}
en (may/might) have (held/owned/had) {held*} | zh> 可能曾持有{held*}
en (may/might) have {vo-done} | zh> 可能已{vo-done}
en (may/might) have {vo-done} {pv} | zh> {pv}可能曾{vo-done}
en (is/are) {ap} and {ap#2} | zh> {ap}並{ap#2}
en (is/are) neither {np} nor {np#2} | zh> 既非{np}，亦非{np#2}
# what is, may be, must be
en (is/are/am) {ap} | zh> {ap}
en (was/were) {ap} | zh> 曾{ap}
en (is/are/am) not {ap} | zh> 並不{ap}
en (may/might/could/can) be {ap} | zh> 可能{ap}
en may not be {ap} / might not be {ap} / may not necessarily be {ap} | zh> 未必{ap}
en should be {ap} | zh> 應{ap}
en must be {ap} | zh> 必須{ap}
en will be {ap} | zh> 將{ap}
en will not be {ap} | zh> 將不會{ap}
en (is/are) not (necessarily/always) {ap} | zh> 未必{ap}
en (should/must/shall/may/can) not be {regarded} {any?} {thing*} / (is/are) not to be {regarded} {any?} {thing*} | zh> 不應被{regarded}{any?}{thing*}
en (is/are) not intended as {np*} | zh> 並非旨在作為{np*}
en (should/must/shall/may/can) not be {regarded} {np*} / cannot be {regarded} {np*} / (is/are) not to be {regarded} {np*} / (is/are) not intended to be {regarded} {np*} | zh> 不應被{regarded}{np*}
en (should/must/shall) be {regarded} {np*} / (is/are) to be {regarded} {np*} | zh> 應被{regarded}{np*}
en (is/are) {thing*} | zh> 為{thing*}
en (is/are/am) {np*} | zh> 為{np*}
en (was/were) {np*} | zh> 曾為{np*}
en (is/are) not {any?} {thing*} | zh> 並非{any?}{thing*}
en (is/are/am) not {np*} | zh> 並非{np*}
en (may/might) be {np*} | zh> 可能為{np*}
# what others do to it
en (is/are/was/were) {made} by {np*} using {np#2*} | zh> 由{np*}使用{np#2*}{made}
en (is/are/was/were) {made} by {np*} | zh> 由{np*}{made}
en (is/are/was/were) {made} by {np*} {pv} | zh> {pv}由{np*}{made}
en (is/are/was/were) not {made} by {np*} | zh> 並非由{np*}{made}
en (is/are/was/were) not {made} by {np*} {pv} | zh> {pv}並非由{np*}{made}
en (has/have) been {made} by {np*} | zh> 已由{np*}{made}
en (has/have) been {made} by {np*} {pv} | zh> {pv}已由{np*}{made}
en (has/have) not been {made} by {np*} | zh> 未經{np*}{made}
en (has/have) not (yet)? been {made} or {made#2} by {np*} | zh> 未經{np*}{made}或{made#2}
en (has/have) not been {made} by {np*} {pv} | zh> {pv}未經{np*}{made}
en may be used by {np*} | zh> 可由{np*}使用
en may be {made} by {np*} | zh> 可能由{np*}{made}
en (is/are/was/were) {vt-done} by {np*} | zh> 由{np*}{vt-done}
en (is/are/was/were) not {vt-done} by {np*} | zh> 並非由{np*}{vt-done}
en (has/have) not been {vt-done} by {np*} | zh> 未獲{np*}{vt-done}
en (is/are/was/were) {made} {pv} | zh> {pv}{made}
en (is/are/was/were) {pv} {made} | zh> {pv}{made}
en (has/have) been {made} | zh> 已{made}
en (has/have) been {pv} {made} | zh> 已{pv}{made}
en (has/have) not been {made} | zh> 未經{made}
en (has/have) not been {pv} {made} | zh> 未經{pv}{made}
en (may/might/could/can) be {made} | zh> 可能{made}
en (may/might/could/can) be {made} {pv} | zh> 可能{pv}{made}
en may be {reused} | zh> 可{reused}
en may be {reused} {pv} / may be {pv} {reused} | zh> 可{pv}{reused}
en may not be {copied*} / (must/shall/can) not be {copied*} / (is/are) not to be {copied*} | zh> 不得{copied*}
en may not be {copied*} {pv} / (must/shall/can) not be {copied*} {pv} / (is/are) not to be {copied*} {pv} | zh> 不得{pv}{copied*}
en (must/shall/should) not be {vt-done} | zh> 不應被{vt-done}
en (must/shall/should) not be {vt-done} {pv} | zh> 不應被{pv}{vt-done}
en cannot be {made} / can not be {made} | zh> 無法{made}
en cannot be guaranteed / can not be guaranteed / (is/are) not guaranteed | zh> 不獲保證
# what others do to it, whatever it is
en (may/might/could/can) be {vt-done} | zh> 可能被{vt-done}
en (may/might/could/can) be {vt-done} {pv} | zh> 可能{pv}被{vt-done}
en (is/are/was/were/has been/have been) not {vt-done} / (has/have) not been {vt-done} | zh> 並未被{vt-done}
en (has/have) been {vt-done} / (was/were) {vt-done} | zh> 已被{vt-done}
en (was/were/has been/have been) {vt-done} {pv} | zh> {pv}已被{vt-done}
en (is/are) {vt-done} {pv} | zh> {pv}被{vt-done}
en (is/are) {vt-done} | zh> 會被{vt-done}
en will be {vt-done} | zh> 將被{vt-done}
en (cannot/can not) be {vt-done} | zh> 無法被{vt-done}
# what it does
en (has/have) {vo-done} (in/during/within/over) the (past/last/previous) {number} months | zh> 在過去{number}個月曾{vo-done}
en (may/might/could) (also)? {vp} | zh> 可能{vp}
en can {vp} | zh> 可{vp}
en will {vp} | zh> 將{vp}
en would {vp} | zh> 會{vp}
en (must/shall/need to/needs to/has to/have to/is required to/are required to) {vp} | zh> 必須{vp}
en should {vp} | zh> 應{vp}
en should not {vp} | zh> 不應{vp}
en (must/shall) not {vp} | zh> 不得{vp}
en (does/do) not (necessarily/always) {vp} | zh> 未必{vp}
en (does/do) not (own/hold/have) {held*} | zh> 並未持有{held*}
en (does/do) not (own/hold/have) {held*} {pv} | zh> {pv}並未持有{held*}
en (does/do) not have {np*} | zh> 沒有{np*}
en (does/do) not have {np*} {pv} | zh> {pv}沒有{np*}
en (has/have) no {nk*} {post} | zh> 沒有{post}的{nk*}
en (has/have) no {nk*} | zh> 沒有{nk*}
en (does/do) not {vo} (before/prior to) publication | zh> 於發布前不會{vo}
en (does/do) not {vp} | zh> 不{vp}
en (does/do) not purport to {vp} / (does/do) not (aim/seek/intend) to {vp} | zh> 無意{vp}
en will not {vp} | zh> 不會{vp}
en (cannot/can not) {vp} | zh> 無法{vp}
en (no longer) {vp} | zh> 不再{vp}
en did not {vp} | zh> 並未{vp}
en (has/have) {vo-done} | zh> 已{vo-done}
en (has/have) {vo-done} {pv} | zh> {pv}已{vo-done}
en (has/have) not {vo-done} | zh> 並未{vo-done}
en (has/have) not {vo-done} {pv} | zh> {pv}並未{vo-done}
en (has/have) never {vo-done} | zh> 從未{vo-done}
en (has/have) never {vo-done} {pv} | zh> {pv}從未{vo-done}
en {vo-past} | zh> 曾{vo-past}
en {vo-past} {pv} | zh> {pv}曾{vo-past}
en {vp} | zh> {vp}
en (is/are) (advised/encouraged/urged/recommended/reminded) to {vp} | zh> 宜{vp}
en (is/are) responsible for {vo-ing} | zh> 有責任{vo-ing}
en (is/are) (responsible/accountable) for {np*} | zh> 對{np*}負責
en (is/are) not (responsible/liable/accountable) (or liable)? for {np*} / (accept/accepts/assume/assumes/take/takes) no (responsibility/liability) for {np*} / (shall/will) not be (held)? (responsible/liable) for {np*} / cannot be held (responsible/liable) for {np*} | zh> 對{np*}概不負責

== held ==
en (a/any)? position[s] in (the)? {nk*} {told*} | zh> 所{told*}{nk*}的倉位
en (a/any)? position[s] in {np*} | zh> {np*}的倉位
en (any)? shares (in/of) {np*} / (any)? stock (in/of) {np*} | zh> {np*}的股份
en {stake} | zh> {stake}

== reflecting ==
en reflect | zh> 反映
en represent | zh> 代表
en include | zh> 包括
en contain | zh> 包含
en cover | zh> 涵蓋
en achieve | zh> 達到
en match | zh> 符合
en be available to | zh> 提供予

== copying ==
en reproduce / copy | zh> 複製
en republish | zh> 轉載
en distribute | zh> 分發
en redistribute | zh> 再分發
en modify | zh> 修改
en share | zh> 分享
en sell | zh> 出售

== deny ==
en (is/are/was/were) not {vetted*} by {np*} | zh> 未經{np*}{vetted*}
en (is/are/was/were) not {made} by {np*} | zh> 非由{np*}{made}
en (is/are) not (influenced/affected) by {np*} | zh> 不受{np*}影響
en (is/are) not (backed/supported) by {np*} | zh> 無{np*}支持
en (is/are) not (regulated/supervised) by {np*} | zh> 不受{np*}監管
en (is/are) not (protected/covered) by {np*} | zh> 不受{np*}保障
en (is/are) not {ap} | zh> 不{ap}
en (is/are) not {any?} {thing*} | zh> 非{any?}{thing*}
en (is/are) not {np*} | zh> 非{np*}
en (does/do) not (affect/influence/impact) {np*} | zh> 不影響{np*}
en (does/do) not necessarily {vp} | zh> 不一定{vp}
en (does/do) not have {np*} | zh> 無{np*}
en (does/do) not {vp} | zh> 不{vp}
en will not {vp} | zh> 不會{vp}
en (cannot/can not) {vp} | zh> 無法{vp}
en (has/have) not {vo-done} | zh> 未{vo-done}
`;
