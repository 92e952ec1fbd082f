/** English sentences: who and what is said of them, and conditions. What no family of clauses covers is put together of these. */
export default `
== s ==
en no {nk*} (is/are/was/were) made in {np*} | zh> {np*}並未作出任何{nk*}
en no {nk*} (apply/applies) | zh> 無須支付{nk*}
en {ours} (is/are/shall/will) not (be)? (held)? (responsible/accountable) (or liable)? for {np*} / {ours} (accept/accepts/assume/assumes/take/takes) no (responsibility) for {np*} | zh> 對於{np*}，{ours}概不負責
en {np*} (may/might/could) {vp} at any time without (notifying/informing) {np#2*} | zh> {np*}可隨時{vp}，恕不通知{np#2*}
en {np*} (may/might/could) {vp} without (notifying/informing) {np#2*} | zh> {np*}可能{vp}，恕不通知{np#2*}
en {np*} (is/are) for {np#2*} only and should not be relied (on/upon) by {np#3*} | zh> {np*}僅供{np#2*}使用，{np#3*}不應予以依賴
en {np*} {deny} (,)? and {deny#2} | zh> {np*}並{deny}，亦{deny#2}
en {np*} {pred} (,)? and {deny} | zh> {np*}{pred}，並{deny}
en {np*} may not {copying*} {np#2*} | zh> {np*}不得{copying*}{np#2*}
en {np*} may not {copying*} {np#2*} without (our/the)? {consentword} | zh> 未經{consentword}，{np*}不得{copying*}{np#2*}
en {np*} (is/are) (advised/encouraged/urged/recommended) to {vp} | zh> 建議{np*}{vp}
en {np*} (is/are) strongly (advised/encouraged/urged/recommended) to {vp} | zh> 強烈建議{np*}{vp}
en {np*} (is/are) reminded to {vp} | zh> 提醒{np*}{vp}
en {np*} (is/are) (reminded/cautioned/advised) that {s} | zh> 提醒{np*}，{s}
en {np*} should not {vp} (when/while) {vo-ing} | zh> {np*}在{vo-ing}時，不應{vp}
en {np*} should {vp} (when/while) {vo-ing} | zh> {np*}在{vo-ing}時，應{vp}
en (although/while/though/whilst) {s} (,)? {s#2} | zh> 雖然{s}，但{s#2}
en there (is/can be) no (guarantee/assurance/certainty) that {np*} will {vp} | zh> 無法保證{np*}會{vp}
en there (is/can be) no (guarantee/assurance/certainty) that {np*} will be {ap} | zh> 無法保證{np*}會{ap}
en there (is/can be) no (guarantee/assurance/certainty) that {np*} will be (completed/finished) | zh> 無法保證{np*}會完成
en there (is/can be) no (guarantee/assurance/certainty) that {np*} will be (met/achieved/realised/realized/fulfilled) | zh> 無法保證{np*}會實現
en there (is/can be) no (guarantee/assurance/certainty) that {np*} will be {made} | zh> 無法保證{np*}會獲{made}
en {np*} (may/might/could) {vp} at any time (and)? without (prior/further/any)? notice / {np*} (may/might/could) at any time (and)? without (prior/further/any)? notice {vp} | zh> {np*}可隨時{vp}，恕不另行通知
en {np*} (may/might/could) {vp} without (prior/further/any)? notice | zh> {np*}可能{vp}，恕不另行通知
en {np*} (reserve/reserves) the right to {vp} at any time (and)? without (prior/further/any)? notice | zh> {np*}保留隨時{vp}的權利，恕不另行通知
en {np*} (reserve/reserves) the right to {vp} without (prior/further/any)? notice | zh> {np*}保留{vp}的權利，恕不另行通知
en not all (of)? {np} {pred} | zh> 並非所有{np}均{pred}
en not every {nk*} {pred} | zh> 並非所有{nk*}均{pred}
en {nk*} (apply/applies) | zh> {nk*}適用
en only {np*} may {vp} | zh> 只有{np*}可{vp}
en {np*} (is/are) not responsible for (,)? and (do/does) not endorse (,)? {np#2*} | zh> {np*}不認可{np#2*}，亦概不對其負責
en {np*} (does/do) not endorse (,)? and (is/are) not responsible for (,)? {np#2*} | zh> {np*}不認可{np#2*}，亦概不對其負責
en no {nk*} (was/were/has been/have been) {vt-done} for {np*} | zh> 並未就{np*}{vt-done}任何{nk*}
en no {nk*} (was/were/has been/have been) {vt-done} from {np*} | zh> 並未從{np*}{vt-done}任何{nk*}
en {np*} should {vp} (before/prior to) {vo-ing} | zh> 在{vo-ing}前，{np*}應{vp}
en (before/prior to) {vo-ing} (,)? {np*} should {vp} | zh> 在{vo-ing}前，{np*}應{vp}
en please {vp} (before/prior to) {vo-ing} / (before/prior to) {vo-ing} (,)? please {vp} | zh> 在{vo-ing}前，請{vp}
# one predicate before two: "not a recommendation to buy or sell" is no "or sells"
en {np*} {pred} | zh> {np*}{pred}
en {np*} {pred} (,)? and {pred#2} | zh> {np*}{pred}，並{pred#2}
en {np*} {pred} (,)? but {pred#2} | zh> {np*}{pred}，但{pred#2}
en {np*} {pred} or {pred#2} | zh> {np*}{pred}或{pred#2}
en none of {np*} (is/are) {np#2*} | zh> {np*}均非{np#2*}
en none of {np*} should be {regarded} {thing*} | zh> {np*}均不應被{regarded}{thing*}
en none of {np*} should be {regarded} {np#2*} | zh> {np*}均不應被{regarded}{np#2*}
en nothing (in/on) {np*} should be {regarded} {np#2*} | zh> {np*}的任何內容均不應被{regarded}{np#2*}
en none of {np*} (may/has/have/had)? {vp} | zh> {np*}均不{vp}
en nothing (in/on/within) {np*} {vp} / nothing contained (in/on) {np*} {vp} | zh> {np*}的任何內容均不{vp}
en nothing (herein/here) {vp} / nothing contained (herein/here) {vp} | zh> 本文任何內容均不{vp}
en neither {np} nor {np#2} {vp} | zh> {np}及{np#2}均不{vp}
en neither {np} nor {np#2} (has/have) {vo-done} | zh> {np}及{np#2}均未{vo-done}
en neither {np} nor {np#2} (is/are) {np#3*} | zh> {np}及{np#2}均非{np#3*}
en neither {np} nor {np#2} (hold/holds/own/owns/has/have) {held*} | zh> {np}及{np#2}均未持有{held*}
en there (is/can be) no (guarantee/assurance/certainty) that {s} | zh> 無法保證{s}
en there (is/are) no {nk*} {post} | zh> 並無{post}的{nk*}
en there (is/are) {np*} | zh> 存在{np*}
en there (may/might/could) be {np*} | zh> 可能存在{np*}
en please (note/be aware) that {s} / (note/remember) that {s} / you should (note/be aware) that {s} | zh> 請注意，{s}
en it is prohibited to {vp} | zh> 禁止{vp}
en it is prohibited to {vp} without (the/our)? {consentword} | zh> 未經{consentword}，禁止{vp}
en carefully {vo} (before/prior to) investing | zh> 在投資前，請仔細{vo}
en there is a (risk/possibility) that {s} | zh> {s}的風險存在
en it is (your/the reader 's/the user 's) responsibility to {vp} | zh> 您有責任{vp}
en it is not possible to {vp} | zh> 不可能{vp}
en it is (important/advisable/recommended) to {vp} | zh> 宜{vp}
en please {vp} / (always/be sure to) {vp} | zh> 請{vp}
en please do not {vp} / do not {vp} / never {vp} | zh> 請勿{vp}
en (we/I) (strongly)? (advise/encourage/urge/recommend) (that)? {np*} (to)? {vp} | zh> 我們建議{np*}{vp}
en by {vo-ing} (,)? you (agree/acknowledge/confirm/accept) that {s} | zh> {vo-ing}即表示您同意{s}
en by {vo-ing} (,)? you (agree/consent) to {np*} / by {vo-ing} (,)? you (accept/agree to be bound by) {np*} | zh> {vo-ing}即表示您同意{np*}
en {np*} {pred} (,)? if {np#2*} (does/do) not {vp} | zh> 如果{np#2*}不{vp}，{np*}{pred}
en {np*} {pred} (,)? (if/should) {s} | zh> 如果{s}，{np*}{pred}
en {np*} {pred} (,)? unless {s} | zh> 除非{s}，否則{np*}{pred}
en {np*} {pred} (,)? when {s} | zh> 當{s}時，{np*}{pred}
en {np*} {pred} (,)? before {s} | zh> 在{s}之前，{np*}{pred}
en {np*} {pred} (,)? (because/since) {s} | zh> 由於{s}，{np*}{pred}
en {np*} {pred} (,)? (although/even if/even though) {s} | zh> 即使{s}，{np*}{pred}
en please {vp} (,)? before {s} | zh> 在{s}之前，請{vp}
en please {vp} (,)? if {s} | zh> 如果{s}，請{vp}
en (do not/please do not/don't) {vp} unless {s} | zh> 除非{s}，否則請勿{vp}
en {np*} {pred} (,)? unless otherwise (stated/indicated/noted/specified) | zh> 除另有說明外，{np*}{pred}
en {np*} {pred} (,)? (except/unless) (as)? required by (law/applicable law) | zh> 除法律要求外，{np*}{pred}

en no part of {np*} (was/is/were) (,)? (is/was)? (,)? or will be (,)? directly or indirectly (,)? (related/tied/linked) to {np#2*} | zh> {np*}過去、現在或將來均不與{np#2*}直接或間接相關

== lead ==
en if {np*} (does/do) not {vp} | zh> 如果{np*}不{vp}
en if {s} | zh> 如果{s}
en unless {s} | zh> 除非{s}
en when {s} / where {s} / whenever {s} | zh> 當{s}時
en (although/while/though/whilst) {s} | zh> 雖然{s}
en (because/since) {s} | zh> 由於{s}
en {pv} | zh> {pv}

== sentence ==
en {s} | zh> {s}
`;
