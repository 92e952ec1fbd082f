/** Who and what an English sentence speaks of, one inside the other: "the accuracy of any information contained in this report". Read only where no family of clauses has a wording of its own. */
export default `
== det ==
en the / a / an | zh> ∅
en any / any of the / any of / any and all / any such | zh> 任何
en all / all of the / all the / all of | zh> 所有
en these / those / such / the said / such a | zh> 該等
en the above / the foregoing / the aforementioned / the above mentioned | zh> 上述
en this | zh> 本
en that | zh> 該
en each / each of the / every / each of | zh> 各
en some / some of the / some of | zh> 部分
en certain of the / certain of | zh> 某些
en many / many of the / many of | zh> 許多
en most / most of the / most of | zh> 大部分
en several of the / several of / a number of / several | zh> 若干
en other / the other | zh> 其他
en any other | zh> 任何其他
en all other | zh> 所有其他
en another | zh> 另一
en a set of | zh> 一套
en one or more / one or more of the / one or more of | zh> 一項或多項
en a variety of / a range of | zh> 各種

== whose ==
en our | zh> 我們的
en our own | zh> 我們自己的
en your / your own / one 's own | zh> 您的
en my / my own | zh> 本人的
en its / their / his / her / his or her / its own / their own / his own / his or her own | zh> 其

== nk ==
# words that belong together stand before the sum of their parts: 匯率, not 交易所利率
en {n} | zh> {n}
en {ad*} {nk} | zh> {ad*}{nk}
en {n} {nk} | zh> {n}{nk}

== np ==
en (how and where/where and how) {np*} (appear/appears/are displayed/is displayed) (on/in) {site} | zh> {np*}在{site}的展示方式和位置
en where {np*} (appear/appears/are displayed) (on/in) {site} | zh> {np*}在{site}的展示位置
en how {np*} (appear/appears/are displayed/are ranked) (on/in) {site} | zh> {np*}在{site}的展示方式
en which {nk*} {agent} (write about/report on) | zh> {agent}撰寫哪些{nk*}
en which {nk*} {agent} {vt} | zh> {agent}{vt}哪些{nk*}
en {det?} {dutyfor*} for {np*} | zh> 對{np*}的{det?}{dutyfor*}
en {holds-it} {dutyfor*} for {np*} | zh> {holds-it}對{np*}的{dutyfor*}
en {holds-it} {ad*} {viewword*} (about/on/regarding/of) {np*} | zh> {holds-it}對{np*}的{ad*}{viewword*}
en {holds-it} {viewword*} (about/on/regarding) {np*} | zh> {holds-it}對{np*}的{viewword*}
en {det?} {viewword*} (about/on/regarding) {np*} | zh> 對{np*}的{det?}{viewword*}
en {det?} {optionword} on {company*} | zh> 以{company*}為標的的{det?}{optionword}
en (a/the)? variety of {nk*} | zh> 各種{nk*}
en {whose} {nk*} (,)? including {np*} (,)? | zh> {whose}{nk*}（包括{np*}）
en {det?} {ad*} {n-to*} to {vp} | zh> {vp}的{det?}{ad*}{n-to*}
en {det?} {n-to*} to {vp} | zh> {vp}的{det?}{n-to*}
en {whose} {n-to*} to {vp} | zh> {whose}{vp}的{n-to*}
en (an/any/the)? (increase/rise) in {np*} | zh> {np*}上升
en (a/any/the)? (decrease/decline/fall/drop/reduction) in {np*} | zh> {np*}下跌
en (a/any/the)? (change/changes/movements) in {np*} | zh> {np*}變動
en (a/any/the)? (fluctuation/fluctuations) in {np*} | zh> {np*}波動
en {date} | zh> {date}
en {bound?} {number}% | zh> {bound?}{number}%
en (the/any)? use of {np*} / using {np*} | zh> 使用{np*}
en your use of {np*} | zh> 您使用{np*}
en our use of {np*} | zh> 我們使用{np*}
en (the)? {staffword*} of {ours} | zh> {ours}{staffword*}
en most of {whose} {nk*} | zh> {whose}大部分{nk*}
en all (of)? {whose} {nk*} | zh> {whose}所有{nk*}
en some of {whose} {nk*} | zh> {whose}部分{nk*}
en (any/the)? (link/links) to {np*} | zh> {np*}的連結
en (the)? (security/safety) of {np*} | zh> {np*}的安全
en access to {np*} | zh> {np*}的使用
en the order of {np*} | zh> {np*}的排列次序
en (residents) of {place*} | zh> {place*}居民
en citizens of {place*} | zh> {place*}公民
en (any/the)? advice from {np*} | zh> {np*}的建議
en (any)? gifts from {np*} | zh> {np*}的饋贈
en (the)? appearance of {np*} (on/in) {site} | zh> {np*}在{site}上出現
en (a)? (complete/full) list of {np*} | zh> {np*}的完整名單
en (the/any/your/their)? reliance (on/upon) {np*} / relying (on/upon) {np*} / (the/any)? reliance placed (on/upon) {np*} | zh> 依賴{np*}
en (the/any)? use of or reliance on {np*} / (the/any)? use of , or reliance on , {np*} | zh> 使用或依賴{np*}
en (the)? inclusion of {np*} | zh> 列載{np*}
en (a/any/the)? {longshort} (position/positions) in {np*} | zh> {np*}的{longshort}
en the value of {np*} and the (income/returns) (derived)? from (them/it) / the value of {np*} and (any)? income (derived)? from (them/it) | zh> {np*}的價值及其收益
en (the)? value of {whose} {nk*} | zh> {whose}{nk*}價值
en (the)? (price/prices) of {nk*} | zh> {nk*}價格
en (the)? (price/prices) of {det?} {nk*} | zh> {det?}{nk*}的價格
en (any/the)? class of (the)? {ad*} {nk*} of {np} | zh> {np}任何類別的{ad*}{nk*}
en (any)? class of (the)? {nk*} of {np} | zh> {np}任何類別的{nk*}
en {actor} and (its/their) {nk*} | zh> {actor}及其{nk*}
en {det?} {nk*} and (its/their) {nk#2*} | zh> {det?}{nk*}及其{nk#2*}
en {bound?} {number} {ad*} shares / {bound?} {number} {ad*} shares | zh> {bound?}{number}股{ad*}股份
en {np} whose (stock/shares) (is/are) {told*} in {holder} | zh> {holder}所{told*}其股票的{np}
en (the/any)? (mention/reference) (of/to) {np*} / (mentions of/references to) {np*} | zh> 提及{np*}
en (the/any)? (purchase/acquisition) of {np*} | zh> 購買{np*}
en (the/any)? sale of {np*} | zh> 出售{np*}
en (the/any)? purchase or sale of {np*} | zh> 買賣{np*}
en (the/any)? (publication/posting) of {np*} | zh> 發布{np*}
en (the/any)? (distribution/dissemination) of {np*} | zh> 分發{np*}
en distribution (in/within) {place*} | zh> 在{place*}分發
en distribution to {np*} | zh> 向{np*}分發
en (the)? date of (publication/issue/release) | zh> 發布日期
en {name} , a member of {np*} | zh> {name}（{np*}的成員）
en events (occurring)? after {np*} | zh> {np*}之後的事件
en the {n} and members of (his/her/their) (immediate)? family | zh> {n}及其家庭成員
en members of (his/her/their) (immediate)? family | zh> 其家庭成員
en trading in {np*} | zh> 買賣{np*}
en some parts of {np} | zh> {np}的部分內容
en the date of {holder} | zh> {holder}日期
en the order in which {np*} (appear/appears/are displayed/are listed/are shown) | zh> {np*}的排列次序
en (the)? trademarks of their respective (owners/holders) | zh> 其各自擁有人的商標
en (the)? property of their respective (owners/holders) | zh> 其各自擁有人的財產
en (the/any)? (reproduction/copying) of {np*} | zh> 複製{np*}
en (an/any/our)? endorsement of {np*} | zh> 對{np*}的認可
en (the)? protection (from/against) {np*} | zh> 免受{np*}影響的保障
en {det?} {nk*} (,)? (including/includes) (,)? but not limited to (,)? {np*} / {det?} {nk*} (,)? including without limitation (,)? {np*} | zh> {det?}{nk*}（包括但不限於{np*}）
en {det?} {nk*} (,)? including {np*} | zh> {det?}{nk*}（包括{np*}）
en {det?} {nk*} , including {np*} , | zh> {det?}{nk*}（包括{np*}）
en {det?} {nk*} (,)? such as {np*} | zh> {det?}{nk*}（例如{np*}）
en {actor} 's {nk*} {post} | zh> {actor}{post}的{nk*}
en {actor} 's {nk*} | zh> {actor}的{nk*}
en {actor} | zh> {actor}
# words of one name before what may be told of the first: 期貨交易, not 交易的期貨
en {det?} {nk*} | zh> {det?}{nk*}
en {whose} {nk*} | zh> {whose}{nk*}
en {whose} {nk*} {post} | zh> {whose}{post}的{nk*}
en {det?} {nk*} 's {nk#2*} {post} | zh> {det?}{nk*}{post}的{nk#2*}
en {det?} {nk*} 's {nk#2*} | zh> {det?}{nk*}的{nk#2*}
en (the)? {nk*} {kept} | zh> {kept}{nk*}
en {whose} {nk*} {kept} | zh> {whose}{kept}{nk*}
en {det} {nk*} {kept} | zh> {kept}的{det}{nk*}
en (the)? {nk*} {tag} | zh> {tag}的{nk*}
en {det?} {nk*} {post} | zh> {post}的{det?}{nk*}
en any part of {np} / any portion of {np} | zh> {np}的任何部分
en part or all of {np} / all or part of {np} / some or all of {np} / all or a portion of {np} | zh> {np}的全部或部分
en {bound?} {number} {nk*} | zh> {bound?}{number}{nk*}
en {bound?} {number}% of {actor} 's {nk*} | zh> {actor}{bound?}{number}%的{nk*}
en {bound?} {number}% of the {nk*} of {np} | zh> {np}{bound?}{number}%的{nk*}
en {bound?} {number}% of {np} | zh> {bound?}{number}%的{np}
en {number}% or more of {np} | zh> {np}的{number}%或以上
en investments in {np*} / investing in {np*} / (an)? investment in {np*} | zh> 投資於{np*}
en {vo-ing} | zh> {vo-ing}
en whether {np*} {pred} / whether or not {np*} {pred} | zh> {np*}是否{pred}
en how {np*} {pred} | zh> {np*}如何{pred}
en {amount} | zh> {amount}
en those who (receive/receives) it / those receiving it | zh> 收件人
en those who {pred} / anyone who {pred} / persons who {pred} / any person who {pred} | zh> {pred}的人士

== bound ==
en at least / a minimum of / no less than / not less than | zh> 至少
en up to / a maximum of / at most | zh> 最多
en more than / over | zh> 超過
en less than / under / fewer than | zh> 少於
en approximately / about / around | zh> 約

== actor ==
en {person} | zh> {person}
en {holder} | zh> {holder}
en {regulator} | zh> {regulator}
en {place} | zh> {place}
en you | zh> 您
en our (website/site) | zh> 本網站
en our platform | zh> 本平台
en us | zh> 我們
en me / myself | zh> 本人
en the exchange / an exchange | zh> 交易所
en this exchange / our exchange | zh> 本交易所
en it / they / them / itself / themselves | zh> 其
en this | zh> 這
en {law} | zh> {law}
en anyone / anybody / any person / anyone else | zh> 任何人
en others | zh> 他人
en {company} | zh> {company}
en {name} / the {name} | zh> {name}

== longshort ==
en long | zh> 多頭倉位
en short | zh> 空頭倉位

== kept ==
# 本文所載資訊: no 的 stands after it
en (contained/included/appearing/found/set out/set forth/presented/given) (in/on/within/at/throughout) {np*} / (that/which) (appear/appears/is contained/are contained/is included/are included) (in/on/within/at) {np*} | zh> {np*}所載
en (contained/included/found/set out/set forth) (herein/here/hereinafter/therein) | zh> 本文所載

en (described/stated) (in/on/within/at) {np*} / (that/which) (is/are) (described/stated) (in/on) {np*} | zh> {np*}所述
en (listed) (in/on/within/at) {np*} / (that/which) (is/are) listed (in/on) {np*} | zh> {np*}所列
en (shown/displayed) (in/on/within/at) {np*} / (that/which) (is/are) (shown/displayed) (in/on) {np*} | zh> {np*}所示
en described / described (here/herein) / (that/which) (is/are) described (here/herein)? | zh> 所述
en listed (here/herein)? / (that/which) (is/are) listed (here/herein)? | zh> 所列
en shown / shown (here/herein) / (that/which) (is/are) shown (here/herein)? | zh> 所示
en quoted | zh> 所報
en (discussed/described) above | zh> 上文所述
en (discussed/described) below | zh> 下文所述

== holds-it ==
en our | zh> 我們
en your | zh> 您
en my | zh> 本人
en its / their / his / her / his or her | zh> 其

== optionword ==
en options | zh> 期權
en call options / calls | zh> 認購期權 | hans 看漲期權
en put options / puts | zh> 認沽期權 | hans 看跌期權

== viewword ==
en (view/views) | zh> 觀點
en (opinion/opinions) | zh> 意見
en (belief/beliefs) | zh> 看法

== dutyfor ==
en (any)? (liability/liabilities/responsibility) | zh> 責任
en {ad*} (liability/responsibility) | zh> {ad*}責任

== tag ==
en {kept} | zh> {kept}
en (mentioned/named/referenced/referred to) (in/on/within/at/throughout) {np*} / (that/which) (is/are/was/were) (mentioned/named/referenced/referred to) (in/on/within) {np*} | zh> {np*}提及
en (featured) (in/on/within/at) {np*} / (that/which) (is/are) featured (in/on) {np*} | zh> {np*}介紹
en (provided/offered/supplied) (in/on/within/at/through/via) {np*} / (that/which) (is/are/was/were) (provided/offered/supplied) (in/on/through/via) {np*} | zh> {np*}提供
en (mentioned/named/referred to) (herein/here) | zh> 本文提及
en {vt-done} (in/on/within/at/throughout) {np*} / (that/which) (is/are/was/were/has been/have been) {vt-done} (in/on/within/at) {np*} | zh> {np*}所{vt-done}
en {vt-done} (herein/here/in it) / (that/which) (is/are) {vt-done} (herein/here) | zh> 本文所{vt-done}
en {vt-done} above | zh> 上文所{vt-done}
en {vt-done} below | zh> 下文所{vt-done}
en {vt-done} by {np*} / (that/which) (is/are/was/were/has been/have been) {vt-done} by {np*} | zh> {np*}所{vt-done}
en {told*} / (that/which) (is/are/was/were) {told*} | zh> 所{told*}
en (that/which)? {agent} review | zh> {agent}所評測
en (that/which)? {agent} {vt} | zh> {agent}所{vt}

== post ==
en {tag} | zh> {tag}
en of our {nk*} | zh> 我們{nk*}
en of {np*} | zh> {np*}
en in {place*} / within {place*} | zh> {place*}
en (that/which)? {agent} (write about/writes about/report on/reports on/cover/covers) | zh> {agent}所報導
en {vt-done} (to/for) you | zh> 向您{vt-done}
en in {np*} / within {np*} | zh> {np*}中
en (on/at) {holder} | zh> {holder}上
en through {holder} / via {holder} | zh> 透過{holder}獲得
en from {np*} / (obtained/derived/taken/sourced/originating) from {np*} | zh> 來自{np*}
en (about/regarding/concerning/relating to/related to/in relation to/in respect of/with respect to/pertaining to) {np*} | zh> 有關{np*}
en (associated/connected) with {np*} / (involved/inherent) in {np*} / (that/which) (is/are) (associated with/involved in/inherent in) {np*} | zh> {np*}所涉
en (arising/resulting/stemming) (directly or indirectly)? (from/out of) {np*} / (caused/occasioned) by {np*} / (due to/as a result of) {np*} / (that/which) (may/might)? (arise/arises/result/results) from {np*} | zh> 因{np*}而產生
en (based/made/taken) (solely)? (on/upon/on the basis of/in reliance on/in reliance upon) {np*} / (made/taken) based (on/upon) {np*} | zh> 根據{np*}作出
en (made/executed/placed) (through/via/using) {np*} | zh> 透過{np*}進行
en (who/that/which) {pred} | zh> {pred}
en (that/which)? {agent} (may/might/could) {vt} | zh> {agent}可能{vt}
en (that/which)? {agent} (have/has) {vt-done} | zh> {agent}已{vt-done}
en {vo-ing} | zh> {vo-ing}
en between {np} and {np#2} | zh> {np}與{np#2}之間
en against {np*} | zh> 針對{np*}
en under {np*} | zh> {np*}下
en outside {place*} / outside of {place*} | zh> {place*}以外
en available (to/for) {np*} | zh> {np*}可用
en available (on/through/at/in) {np*} | zh> {np*}提供
en subject to {np*} | zh> 受{np*}規限
en for {np*} | zh> {np*}
en (on/at) {site} | zh> {site}上
en aged {number} (and (over/above)/or (over/above/older)) | zh> 年滿{number}歲
en made to {np*} | zh> 向{np*}作出

== agent ==
en we | zh> 我們
en you | zh> 您
en they / it | zh> 其
en {person} | zh> {person}
`;
