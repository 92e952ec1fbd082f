/** How Chinese-language publishers word the commonest English notices: tried before the families that share a wording with other languages. */
export default `
== ours ==
# who disclaims: "the company" of its own notice
en the company / our company / this company / the firm / our firm | zh> 本公司
en {person} and {person#2} | zh> {person}及{person#2}
en {org} | zh> {org}

== means ==
en the use of {doc*} / (any/your)? (use/using) of {doc*} / using {doc*} | zh> 使用{doc*}
en (your/any)? (reliance (on/upon)/relying on/reliance placed on) {doc*} | zh> 依賴{doc*}
en the use of or reliance on {doc*} / (any)? (use of or reliance on/use of , or reliance on ,/reliance on or use of) {doc*} | zh> 使用或依賴{doc*}
en access to (,)? or (the)? use of (,)? {doc*} | zh> 瀏覽或使用{doc*}
en {cause*} | zh> {cause*}

== harm ==
en (any/all)? {loss*} (that/which)? you (may/might/could) (incur/suffer/sustain/experience) (as a result of/from/by/through/in connection with/when/due to) {means} | zh> 您因{means}而可能遭受的任何{loss*}
en (any/all/any and all)? {loss*} (whatsoever)? (arising/resulting/arising out/that may arise/that may result/that arises/stemming) (directly or indirectly)? (from/of/out of/as a result of/in connection with) {means} / (any/all)? {loss*} as a result of {means} | zh> 因{means}而產生的任何{loss*}
en (any/all)? {loss*} (caused/occasioned/incurred) (directly or indirectly)? (by/through/as a result of) {means} | zh> 因{means}而造成的任何{loss*}
en (any/all)? {losskind*} {loss*} (whatsoever)? (arising/resulting/arising out/that may arise/stemming) (directly or indirectly)? (from/of/out of/as a result of/in connection with) {means} | zh> 因{means}而產生的任何{losskind*}{loss*}
en {concern*} | zh> {concern*}

== clause ==
# -- liability
en {ours} (is/are) not (responsible/accountable/to be held responsible) (or liable)? for {harm*} / {ours} (shall/will/can/may) not be (held)? responsible (or liable)? for {harm*} / {ours} (accept/accepts/assume/assumes/take/takes) no (responsibility/responsibility or liability/liability or responsibility) (whatsoever)? for {harm*} | zh> 對於{harm*}，{ours}概不負責
en {ours} (accept/accepts/assume/assumes/take/takes/have/has) no {duty*} (whatsoever/of any kind)? (for/in respect of/with respect to/in relation to) {harm*} / {ours} (does/do) not (accept/assume/take) any {duty*} (whatsoever/of any kind)? (for/in respect of/with respect to) {harm*} / {ours} (disclaims/disclaim/excludes/exclude) (all/any/any and all) {duty*} (whatsoever)? (for/in respect of/arising from) {harm*} | zh> 對於{harm*}，{ours}不承擔任何{duty*}
en {ours} (is/are/shall/will) not (be)? (held)? liable (to you)? (in any way)? for {harm*} / {ours} cannot be (held)? liable for {harm*} | zh> {ours}不對{harm*}承擔責任
en (in no event/under no circumstances/in no case) (shall/will) {ours} be (held)? (liable/responsible) (to (you/anyone/any person))? for {harm*} | zh> 在任何情況下，{ours}均不對{harm*}承擔責任
en neither {ours} nor {org} (is/are/shall be/will be/shall/will/can/may/accept/accepts/assume/assumes) (be)? (held)? (liable/responsible/any liability/any responsibility/any responsibility or liability) for {harm*} | zh> 對於{harm*}，{ours}及{org}概不負責
en {ours} (undertakes/undertake/assumes/assume/has/have/accepts/accept) no (obligation/duty/responsibility) to {vp} / {ours} (is/are) under no (obligation/duty) to {vp} | zh> {ours}不承擔{vp}的義務
en {ours} (undertakes/undertake/assumes/assume/has/have/accepts/accept) no (obligation/duty/responsibility) to {vp} (,)? {legislative} / {legislative} (,)? {ours} (undertakes/undertake/assumes/assume/has/have/accepts/accept) no (obligation/duty/responsibility) to {vp} | zh> {legislative}，{ours}不承擔{vp}的義務

# -- risk and past performance
en all {risky} (carries/involves/carry/involve) (risk/risks) | zh> 所有{risky}均涉及風險
en {risky} (carries/involves/entails/carry/involve/entail) (risk/risks) / {risky} (is/are) subject to (risk/risks) | zh> {risky}涉及風險
en {risky} <carries/carry> risk, including the possible loss of {capital} / {risky} (carries/involves/carry/involve) (risk/risks) (,)? including (the)? (possible/potential)? loss of {capital} | zh> {risky}涉及風險，包括可能損失{capital}
en {risky} (is/are) not (suitable/appropriate) for (all investors/every investor/everyone) | zh> {risky}並不適合所有投資者
en (your)? capital (is)? at risk | zh> 您的資本面臨風險
en you (may/might/could) (get back/receive back/receive) (less/an amount less) than (the amount)? you (originally/initially) (invested/put in) / you (may/might) get back less than your (original/initial) investment | zh> 您收回的金額可能少於最初投入的金額
en (you/investors) (may/could/might) lose {capital} | zh> 您可能損失{capital}
en {past} (is/are) (not indicative of/not an indicator of/not an indication of/no indication of/no indicator of) (any)? future {result*} | zh> {past}並非未來{result*}的指標
en {actual*} (may/could/might/can) (differ/vary) (materially/significantly/substantially) from (those/the results/any results) {way*} (in/by) {fls} | zh> {actual*}可能與{fls}中{way*}的結果存在重大差異
en (you/losses) (can/could/may) (lose/exceed) (more than)? (you deposit/your deposit/your initial deposit/your deposits/your initial deposits) | zh> 虧損可能超過您的存入金額
en {cfd*} (are/is) (complex instruments/a complex instrument) and (come/comes) with a high risk of losing money (rapidly/quickly) due to leverage | zh> {cfd*}屬複雜金融工具，因槓桿作用而具有迅速虧損的高風險
en you should (consider/carefully consider) whether you understand how {cfd*} (work/works) and whether you can afford to take the high risk of losing your money | zh> 您應考慮自己是否了解{cfd*}的運作方式，以及能否承受損失資金的高風險

en all {risky} are subject to risk, including the possible loss of {capital} / all {risky} (is/are) subject to (market)? (risk/risks) (,)? including (the)? (possible/potential)? loss of {capital} / all {risky} (involves/involve/carries/carry) (risk/risks) (,)? including (the)? (possible/potential)? loss of {capital} | zh> 所有{risky}均涉及風險，包括可能損失{capital}
en {np*} involves high risks, including the risk of losing some or all of your investment / {np*} (involves/involve/carries/carry) (high/substantial/significant) (risk/risks) (,)? including the (risk/possibility) of losing (some (,)? or all (,)?/some or all) (of)? your (investment amount/investment/capital/invested capital) | zh> {np*}涉及高風險，包括損失部分或全部投資金額的風險
en {np*} represents past performance, which does not guarantee future {result*} / {np*} (represent/represents) past performance (,)? (which/and) (is not a guarantee of/is no guarantee of/does not guarantee) future {result*} | zh> {np*}代表過往表現，並不保證未來{result*}
en investment return and principal value will fluctuate, so that an investor's shares, when sold, may be worth more or less than their original cost / (the)? investment (return/returns) and (the)? principal value (of an investment)? will fluctuate (,)? (so/so that) (an investor 's/investors/your) shares (,)? when (sold/redeemed) (,)? may be worth more or less than (their/the) original cost | zh> 投資回報和本金價值會波動，因此投資者的股份在贖回或出售時，價值可能高於或低於原始成本
en current performance may be (lower or higher/higher or lower) than the performance (data)? (quoted/cited/shown) | zh> 目前表現可能低於或高於所列的業績數據
en (one/you/investors/an investor) cannot invest directly in an index / it is not possible to invest directly in an index / an index cannot be invested in directly | zh> 投資者無法直接投資於指數

# -- own risk
en {doc*} <is/are> used at your own risk / (any/your/the)? use of {doc*} is (entirely/solely/strictly)? at your (own)? risk | zh> 使用{doc*}的風險由您自行承擔
en you (use/access/rely on) {doc*} (entirely/solely/strictly) at your own risk | zh> 使用{doc*}，風險完全由您自行承擔
en (please)? (always/be sure to) (do/conduct) your own (independent)? research {when} | zh> {when}，請務必自行研究
en (please)? (do/conduct) your own (independent)? research {when} | zh> {when}，請自行研究
en (please)? (always/be sure to)? (do/conduct/perform) your own due diligence {when} | zh> {when}，請務必自行進行盡職調查
en (please)? (do/conduct/perform) your own due diligence | zh> 請自行進行盡職調查

# -- changes
en {np*} (is/are) subject to change without (prior/further)? notice / {np*} may (change/be changed/be updated/be modified) without (prior/further)? notice | zh> {np*}可能變更，恕不另行通知
en {np*} (is/are) subject to change at any time (and)? without (prior/further)? notice / {np*} (is/are) subject to change without (prior/further)? notice at any time / {np*} may change at any time without (prior/further)? notice | zh> {np*}可隨時變更，恕不另行通知
en (the)? tax treatment (of {product*})? (depends/will depend) (on/upon) (the)? (individual/personal) circumstances (of each (client/investor))? | zh> 稅務待遇取決於個人情況
en (the)? tax treatment (depends/will depend) (on/upon) your (individual/personal/own)? (individual)? circumstances | zh> 稅務待遇取決於您的個人情況
en it may change in the future / (and)? (may/could) (change/be subject to change/be changed) in (the)? future | zh> 日後可能有所變更

# -- documents and delays
en {np*} (is/are) not (available/offered) to residents (of/in) {place*} | zh> {np*}不向{place*}居民提供
en {np*} (has/have) not been (and will not be)? registered under {law*} | zh> {np*}並未根據{law*}註冊
en it may not be offered or sold in {place*} absent registration / may not be offered or sold in {place*} (absent/without) registration or an (applicable)? exemption from (the)? registration (requirements)? | zh> 未經註冊或獲豁免註冊，不得在{place*}發售或出售
en it may not be offered or sold in {place*} without registration / may not be offered or sold in {place*} (absent/without) registration | zh> 未經註冊，不得在{place*}發售或出售
en {doc} <is/are> not intended for distribution to, or use by, any person in any jurisdiction where that would be contrary to law / {doc} (is/are) not (intended/directed) for distribution to (,)? or use by (,)? any person (or entity)? in any (jurisdiction/country) (or (country/jurisdiction))? where (such/its/that/the) (distribution/use/distribution or use) would be contrary to (local)? (law/laws/law or regulation) | zh> 如在任何司法管轄區分發或使用{doc}會違反當地法律，則{doc}無意分發予該司法管轄區的任何人士，亦無意供其使用
en {ours} (is/are) (solely/fully) responsible for {np*} | zh> {ours}對{np*}承擔全部責任
en (please)? (refer to/see) {np*} for {np#2*} | zh> {np#2*}請參閱{np*}
en no part of {np*} (may/shall/can) be {copied*} without (the/our)? {consentword} | zh> 未經{consentword}，不得{copied*}{np*}的任何部分
en no part of {np*} (may/shall/can) be {copied*} without (the)? {consentword} (of/from) {org} | zh> 未經{org}{consentword}，不得{copied*}{np*}的任何部分
en no part of {np*} (may/shall/can) be {copied*} in any (form/manner) (or by any means)? without (the/our)? {consentword} | zh> 未經{consentword}，不得以任何形式{copied*}{np*}的任何部分
en {doc} (is/are) those of {viewer} | zh> {doc}屬於{viewer}
en {doc} (is/are) delayed (by)? at least {number} (minutes/mins) | zh> {doc}延遲至少{number}分鐘
en {doc} (is/are) delayed (by)? at least {number} (minutes/mins) (,)? unless otherwise (stated/noted/indicated) / unless otherwise (stated/noted/indicated) (,)? {doc} (is/are) delayed (by)? at least {number} (minutes/mins) | zh> 除另有說明外，{doc}延遲至少{number}分鐘

== cfd ==
en CFDs | zh> 差價合約
en spread bets | zh> 點差交易
en contracts for difference | zh> 差價合約
en forex | zh> 外匯交易
en futures | zh> 期貨
en options | zh> 期權

== capital ==
en the (money/amount/capital) (that)? you invest | zh> 所投入的資金
en all (of)? your money | zh> 您的全部資金

== doc ==
en (its/their) {content*} | zh> 其{content*}
en (the/any)? {content*} (expressed/stated) (in/on/within/by/through) {holder} | zh> {holder}所表達的{content*}
en (the)? {content*} (provided/offered/supplied/given) (in/on/within/by/through/via) {holder} | zh> {holder}提供的{content*}
en (the)? {content*} (mentioned/named/referenced) (in/on) {holder} | zh> {holder}提及的{content*}
en (the)? {content*} (on/in) {holder} | zh> {holder}的{content*}

== consentword ==
en (prior/express prior) written consent | zh> 事先書面同意
en written consent | zh> 書面同意
en consent | zh> 同意
en prior consent | zh> 事先同意

== express ==
en (,)? (either)? (express/expressed) or implied (,)? | zh> 明示或默示的

== regulator ==
en the Securities and Futures Commission (of/in) Hong Kong | zh> 香港證券及期貨事務監察委員會
en the Securities and Futures Commission | zh> 證券及期貨事務監察委員會
en the Monetary Authority of Singapore | zh> 新加坡金融管理局
en the (UK)? (Financial Conduct Authority/FCA) | zh> 英國金融行為監管局
en the (US/U.S)? Securities and Exchange Commission / the SEC | zh> 美國證券交易委員會
en the Hong Kong Monetary Authority | zh> 香港金融管理局
en FINRA | zh> FINRA
en the Commodity Futures Trading Commission / the CFTC | zh> 美國商品期貨交易委員會
en the Federal Deposit Insurance Corporation | zh> 美國聯邦存款保險公司
en the FDIC | zh> 美國聯邦存款保險公司

== aitool ==
en artificial intelligence | zh> 人工智慧 | hans 人工智能 | de künstliche[r/n] Intelligenz | fr [l'/une] intelligence artificielle | es [la] inteligencia artificial
en AI tools | zh> AI工具
en generative AI | zh> 生成式AI

== thing ==
en statements of fact / (a)? statement of fact | zh> 事實陳述

== person ==
en this publication | zh> 本刊
en the publisher | zh> 出版者
`;
