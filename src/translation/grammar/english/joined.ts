/** English sentences of several parts: relative clauses, several verbs with one object, conditions behind, passives with who and what for. Read where no shorter wording fits. */
export default `
== clause ==
en (please/always/please always/you should/you should always)? consult (with)? {np*} (for/about/regarding/concerning/on/with) {np#2*} | zh> 請就{np#2*}諮詢{np*}

== nk ==
en {ad} , {nk} | zh> {ad}、{nk}

== passive ==
en {made} by {np*} | zh> 由{np*}{made}
en {made} by {np*} {pv} | zh> {pv}由{np*}{made}
en {pv} {made} by {np*} | zh> 由{np*}{pv}{made}
en {made} {pv} / {pv} {made} | zh> {pv}{made}
en {made} | zh> {made}

== vo ==
en {vt*} {np*} | zh> {vt*}{np*}
en consult (with)? {np*} (for/about/regarding/concerning/on) {np#2*} | zh> 就{np#2*}諮詢{np*}
en consult with {np*} | zh> 諮詢{np*}
en seek {np*} (from/of) {np#2*} | zh> 向{np#2*}尋求{np*}
en (use/uses) {np*} as {np#2*} | zh> 將{np*}用作{np#2*}
en (treat/treats/regard/regards/consider/considers) {np*} as {np#2*} | zh> 將{np*}視為{np#2*}
en (allow/allows/permit/permits/enable/enables) {np*} to {vp} | zh> 容許{np*}{vp}
en (require/requires/ask/asks) {np*} to {vp} | zh> 要求{np*}{vp}
en (cause/causes) {np*} to {vp} | zh> 導致{np*}{vp}
en (advise/advises/recommend/recommends) {np*} to {vp} | zh> 建議{np*}{vp}
en (encourage/encourages) {np*} to {vp} | zh> 鼓勵{np*}{vp}
en (help/helps) {np*} (to)? {vp} | zh> 幫助{np*}{vp}
en (hold/holds) {np*} (liable/responsible) for {np#2*} | zh> 要求{np*}對{np#2*}負責
en (make sure/ensure) (that)? {s} | zh> 確保{s}
en guarantee {s} | zh> 保證{s}

== vo-ing ==
en {vt-ing*} {np*} | zh> {vt-ing*}{np*}
en (starting/beginning) {np*} | zh> 開始{np*}

== vo-done ==
en {vt-done*} {np*} | zh> {vt-done*}{np*}

== vp ==
en {vo} , {vo#2} (,)? and {vo#3} | zh> {vo}、{vo#2}並{vo#3}
en {vo*} | zh> {vo*}
en {vo*} {pv} | zh> {pv}{vo*}
en {vo} {pv} (,)? (and/or) {vo#2} | zh> {pv}{vo}或{vo#2}

== pv ==
en to the extent (that)? {s} | zh> 在{s}的範圍內
en (with regard to/regarding/concerning/as to) {np*} | zh> 就{np*}
en (notwithstanding/despite) {np*} | zh> 儘管有{np*}
en in addition to {np*} | zh> 除{np*}外
en subject to {np*} | zh> 在{np*}的規限下
en as (defined/specified/described/set out/set forth/outlined/stated) (in/by/under) {np*} | zh> 按{np*}所述
en as required (in/by/under) {np*} | zh> 按{np*}的要求
en (before/prior to) (purchasing/buying/purchase) | zh> 在購買前
en (before/prior to) (starting/beginning) | zh> 在開始前
en over time | zh> 隨時間
en (where/when/if/as) appropriate | zh> 在適當情況下
en (where/when/if/as) (necessary/needed/required) | zh> 在有需要時
en (where/when/if/as) applicable | zh> 在適用情況下
en beyond {np*} | zh> 超出{np*}
en as part of {np*} | zh> 作為{np*}的一部分
en on a best efforts basis | zh> 盡力

== np ==
en both {np} and {np#2} | zh> {np}和{np#2}
en either {np} or {np#2} | zh> {np}或{np#2}
en such {nk*} as {np*} | zh> {np*}等{nk*}
en {det?} {nk*} other than {np*} | zh> {np*}以外的{det?}{nk*}
en {det?} {nk*} (,)? (as)? defined (in/by/under) {np*} | zh> {np*}所界定的{det?}{nk*}
en {det?} {nk*} (,)? whether {ad} or {ad#2} | zh> {det?}{nk*}（不論{ad}或{ad#2}）
en {det?} {nk*} , (which/who) {pred} | zh> {det?}{nk*}（{pred}）
en {det?} {nk*} , (which/who) {pred} , | zh> {det?}{nk*}（{pred}）
en {det?} {nk*} (in which/of which) {agent} (have/has/hold/holds) {interestword} | zh> {agent}持有其{interestword}的{det?}{nk*}
en any (jurisdiction/country/state) (where/in which) {np*} (would be/is/are) (unlawful/illegal/prohibited/contrary to law) ((under/by) the (securities)? laws of (such/that) jurisdiction)? | zh> {np*}屬違法的任何司法管轄區
en the fact that {s} | zh> {s}這一事實

== interestword ==
en (shares/stock/a shareholding) | zh> 股份
en (an interest/interests/a financial interest/financial interests) | zh> 權益
en (a position/positions) | zh> 倉位

== ap ==
en free (from/of) {np*} | zh> 沒有{np*}
en highly speculative | zh> 具高度投機性
en likely to {vp} | zh> 很可能{vp}
en unlikely to {vp} | zh> 不大可能{vp}
en expected to {vp} | zh> 預期會{vp}
en (variable) | zh> 可變動
en (transparent/open/clear) about {np*} | zh> 公開說明{np*}
en (approximate/approximations) | zh> 屬近似值
en substantial | zh> 相當大
en unavailable | zh> 無法取得
en (qualified/licensed) to {vp} | zh> 具備{vp}的資格

== pred ==
en (is/are/was/were/has been/have been) {passive} (solely/only)? for {purpose*} (purposes)? only / (is/are/was/were/has been/have been) {passive} (solely/only) for {purpose*} purposes | zh> {passive}，僅供{purpose*}用途
en (is/are) (designed/meant/made available/published/issued/written/intended) (only/solely)? for {ad*} use only | zh> 僅供{ad*}使用
en (is/are) (designed/meant/made available/published/issued/written) (only/solely)? for {np*} only | zh> 僅供{np*}使用
en (should/must) be {passive} | zh> 應{passive}
en will be {passive} | zh> 將{passive}
en (may/might/could) be {passive} | zh> 可能{passive}
en (has/have) been {passive} | zh> 已{passive}
en (may/can) only be {passive} | zh> 僅可{passive}
en (is/are) (neither) {ap} nor {ap#2} | zh> 既不{ap}，亦不{ap#2}
en (is/are) not {ap} or {ap#2} | zh> 並不{ap}，亦不{ap#2}
en (is/are) {ap} , {ap#2} (,)? and {ap#3} | zh> {ap}、{ap#2}及{ap#3}
en (may/might/could) be {ap} , {ap#2} (,)? or {ap#3} | zh> 可能{ap}、{ap#2}或{ap#3}
en would be {ap} | zh> 會{ap}
en may or may not be {ap} | zh> 可能{ap}，亦可能不{ap}
en may or may not {vp} | zh> 可能{vp}，亦可能不{vp}
en (might/could) not {vp} | zh> 可能不{vp}
en (tend/tends) to {vp} | zh> 往往{vp}
en (has/have) (the/a)? right to {vp} | zh> 有權{vp}
en (is/are) not (required/obligated) to {vp} | zh> 無須{vp}
en in no way {vp} / (does/do) not in any way {vp} | zh> 絕不{vp}
en (does/do) not {vp} (,)? and will not {vp#2} | zh> 不{vp}，也不會{vp#2}
en (is/are) not {np*} (,)? (or/nor) {ap} | zh> 並非{np*}，亦不{ap}
en (does/do) not mean (that)? {s} | zh> 並不代表{s}
en (does/do) not necessarily mean (that)? {s} | zh> 並不一定代表{s}

== order ==
en (consult/see/contact/ask) (with)? {np*} | zh> 諮詢{np*}
en (speak/talk) (to/with) {np*} | zh> 諮詢{np*}
en (seek/obtain) {np*} | zh> 尋求{np*}
en seek {np*} (from/of) {np#2*} | zh> 向{np#2*}尋求{np*}
en (read/review) {np*} | zh> 閱讀{np*}
en (verify/check/confirm) {np*} | zh> 核實{np*}
en follow {np*} | zh> 遵循{np*}

== s ==
en if {s} (,)? {s#2} | zh> 如果{s}，{s#2}
en (please/always)? {order} (carefully)? | zh> 請{order}
en (please/always)? {order} and {order#2} | zh> 請{order}並{order#2}
en (please/always)? {order} (carefully)? (before/prior to) {vo-ing} | zh> 在{vo-ing}前，請{order}
en (please/always)? {order} (carefully)? (before/prior to) {np*} | zh> 在{np*}前，請{order}
en (please/always)? {order} and {order#2} (before/prior to) {vo-ing} | zh> 在{vo-ing}前，請{order}並{order#2}
en (please/always)? {order} (,)? if {s} | zh> 如果{s}，請{order}
en (please/always)? {order} (carefully)? before {s} | zh> 在{s}之前，請{order}
en {np*} {pred} , {pred#2} (,)? and {pred#3} | zh> {np*}{pred}，{pred#2}，並{pred#3}
en {np*} {pred} , {pred#2} (,)? or {pred#3} | zh> {np*}{pred}、{pred#2}或{pred#3}
en {s} (,)? nor (do/does) {np*} {vp} | zh> {s}，{np*}亦不{vp}
en {s} (,)? nor (is/are) {np*} {ap} | zh> {s}，{np*}亦不{ap}
en {s} (,)? nor (is/are) {np*} {np#2*} | zh> {s}，{np*}亦非{np#2*}
en {s} (,)? nor (shall/will) {np*} be (held)? (liable/responsible) for {np#2*} | zh> {s}，{np*}亦不對{np#2*}負責
en nor (do/does) {np*} {vp} | zh> {np*}亦不{vp}
en nor (shall/will) {np*} be (held)? (liable/responsible) for {np#2*} | zh> {np*}亦不對{np#2*}負責
en {s} (,)? and (therefore/accordingly/thus/consequently) (,)? {s#2} | zh> {s}，因此{s#2}
en {np*} {pred} (,)? and (therefore/thus/accordingly/consequently) {pred#2} | zh> {np*}{pred}，因此{pred#2}
en {np*} {pred} (,)? so {s} | zh> {np*}{pred}，因此{s}
en {s} (,)? (while/whereas) {s#2} | zh> {s}，而{s#2}
en {np*} {pred} (,)? where {s} | zh> 在{s}的情況下，{np*}{pred}
en {np*} {pred} (,)? provided (that)? {s} | zh> {np*}{pred}，前提是{s}
en {np*} {pred} (,)? until {s} | zh> 在{s}之前，{np*}{pred}
en {np*} {pred} (,)? after {s} | zh> 在{s}後，{np*}{pred}
en {np*} {pred} (,)? except (where/when/if) {s} | zh> 除非{s}，否則{np*}{pred}
en {np*} {pred} (,)? except (as)? otherwise (stated/indicated/noted/specified/agreed) | zh> 除另有說明外，{np*}{pred}
en {np*} {pred} (,)? regardless of {np#2*} | zh> 不論{np#2*}，{np*}{pred}
en {np*} {pred} (,)? (regardless of)? whether (or not)? {np#2*} {pred#2} (or not)? | zh> 不論{np#2*}是否{pred#2}，{np*}{pred}
en {np*} {pred} (,)? in which case {s} | zh> {np*}{pred}，在此情況下，{s}
en {np*} {pred} (,)? (not/rather than) {np#2*} | zh> {np*}{pred}，而非{np#2*}
en {np*} {pred} , including {np#2*} | zh> {np*}{pred}，包括{np#2*}
en {np*} {pred} , including (,)? (but not limited to/without limitation) (,)? {np#2*} | zh> {np*}{pred}，包括但不限於{np#2*}
en there (is/are) no {nk*} that {s} | zh> 並無{nk*}表明{s}
en no (representation/warranty/guarantee/assurance/representation or warranty) is (being)? (made/given) that {s} | zh> 並無保證{s}
en it should be noted that {s} | zh> 請注意，{s}
en this means (that)? {s} | zh> 這代表{s}
en neither {np} nor {np#2} (is/are) {ap} | zh> {np}及{np#2}均不{ap}
en neither {np} nor {np#2} (accepts/accept/assumes/assume) (any)? (liability/responsibility) for {np#3*} | zh> {np}及{np#2}概不對{np#3*}負責
en neither {np} nor {np#2} (shall/will) be (held)? (liable/responsible) for {np#3*} | zh> {np}及{np#2}概不對{np#3*}負責
en in no event (shall/will) {np*} be (held)? (liable/responsible) for {np#2*} | zh> 在任何情況下，{np*}均不對{np#2*}負責

== sentence ==
en {s} (,)? at no (extra/additional) (cost/charge/expense) to you | zh> {s}，您無須支付額外費用
en {s} (,)? at no (cost/charge) to you | zh> {s}，您無須付費

== lead ==
en (in the event that/in case/assuming that) {s} | zh> 如果{s}
en (to the extent that/insofar as) {s} | zh> 在{s}的範圍內
en regardless of {np*} | zh> 不論{np*}
en whether or not {np*} {pred} | zh> 不論{np*}是否{pred}
`;
