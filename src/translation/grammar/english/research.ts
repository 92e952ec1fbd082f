/**
 * What research houses, margin brokers and comparison sites disclose in English in wordings that few words of theirs
 * vary: offerings managed, compensation expected, what is listed and what is not. Only read, into Chinese.
 */
export default `
== clause ==
# -- what a research house does for those it covers
en {org} managed or co (-)? managed a public offering of securities (for/of) {concerned} {inperiod?} | zh> {org}{inperiod?}曾主辦或聯席主辦{concerned}的證券公開發售
en {org} may have acted as (a)? manager or co (-)? manager of a public offering of securities (for/of) {concerned} {inperiod?} | zh> {org}{inperiod?}可能曾擔任{concerned}證券公開發售的主辦人或聯席主辦人
en {org} (expects/expect) to receive or (intends/intend) to seek compensation for investment banking services from {concerned} {inperiod?} | zh> {org}預期{inperiod?}從{concerned}收取或擬尋求投資銀行服務的報酬
en {you} should be aware that {org} may have a conflict of interest that could affect the objectivity of {doc} / {you} should be aware that {org} may have (a/any)? (conflict/conflicts) of interest that (could/may/might) affect the objectivity of {doc} | zh> {you}應注意，{org}可能存在利益衝突，從而可能影響{doc}的客觀性
en {you} should be aware that {org} may have a conflict of interest / {you} should be aware that {org} may have (a/any)? (conflict/conflicts) of interest | zh> {you}應注意，{org}可能存在利益衝突
# -- margin
en {risky} (carries/involves/carry/involve) a high (level/degree) of risk (,)? and may not be suitable for (all investors/everyone) | zh> {risky}涉及高風險，未必適合所有投資者
en the possibility exists that you could (sustain/suffer) a loss of some or all of your initial {putin} / there is a possibility that you (could/may/might) lose some or all of your initial {putin} | zh> 您有可能損失部分或全部初始{putin}
en you should not invest money that you cannot afford to lose / therefore (,)? you should not invest money that you cannot afford to lose | zh> 您不應投入您無法承受損失的資金
en you should be aware of all (of)? the risks associated with {np*} (,)? and seek advice from an independent financial (adviser/advisor) if you have any doubts | zh> 您應了解與{np*}相關的所有風險，如有疑問，應諮詢獨立財務顧問
en the high degree of leverage can work against you as well as for you | zh> 高槓桿可能對您不利，也可能對您有利
# -- where it is none, and where it may not be sold
en {doc?=it} (is not/are not/does not constitute/do not constitute) {any?} {thing*} in any jurisdiction (where/in which) {suchoffer} (would be/is) (illegal/unlawful) | zh> 在{suchoffer}屬違法的任何司法管轄區，{doc?}不構成{any?}{thing*}
en {np*} may not be offered or sold in the United States absent registration or an (applicable)? exemption from (the)? (registration/registration requirements) | zh> 未經註冊或未獲豁免註冊，不得在美國發售或出售{np*}
en {np*} may not be eligible for sale in (some/certain) {wheresold} | zh> {np*}未必可在某些{wheresold}銷售
en {you} must rely on their own examination of {np*} | zh> {you}必須依賴其自身對{np*}的審查
# -- copying
en (any)? (reproduction/republication) (,)? in whole or in part (,)? without {consentword} is (strictly)? prohibited | zh> 未經{consentword}，禁止全部或部分轉載
# -- what a comparison site lists
en {org} (does/do) not (include/list/cover) all {marketed} available (in/on) the (market/marketplace) | zh> {org}收錄的並非市場上的所有{marketed}
en this information may be different (than/from) what you see when you visit {visited} | zh> 本資訊可能與您瀏覽{visited}時所見的不同
en {np*} (is/are) (strictly/solely/entirely) our own (,)? and (is/are) not provided (,)? endorsed (,)? or approved by {np#2*} | zh> {np*}純屬我們自己的觀點，並非由{np#2*}提供、認可或批准
en {org} may be compensated by the advertisers that appear on {holder} | zh> {org}可能從{holder}出現的廣告商獲得報酬

== inperiod ==
en (in/within/during/over) the (past/last/preceding/previous) {number} months | zh> 在過去{number}個月
en (in/within/during/over) the next {number} months | zh> 在未來{number}個月
en (in/within/during/over) the (past/last/preceding/previous) twelve months | zh> 在過去12個月
en (in/within/during/over) the next three months | zh> 在未來三個月

== concerned ==
en the subject company | zh> 相關公司
en the company | zh> 該公司
en the issuer | zh> 發行人
en the companies (mentioned/discussed) in {holder} | zh> {holder}提及的公司
en the companies mentioned | zh> 文中提及的公司

== putin ==
en investment | zh> 投資
en deposit | zh> 存款

== suchoffer ==
en (such an/such) offer or solicitation | zh> 作出該等要約或招攬即
en (such an/such/the) offer | zh> 作出該等要約即
en it | zh> 此舉

== wheresold ==
en states or countries | zh> 州或國家
en countries | zh> 國家
en jurisdictions | zh> 司法管轄區

== marketed ==
en companies | zh> 公司
en offers | zh> 優惠
en products | zh> 產品
en companies or offers | zh> 公司或優惠
en companies or products | zh> 公司或產品
en companies or available products | zh> 公司或產品

== visited ==
en a financial institution | zh> 金融機構網站
en a financial institution, service provider or specific product 's site | zh> 金融機構、服務供應商或特定產品的網站

== risky ==
en trading (foreign exchange/forex/fx/currencies) on margin | zh> 以保證金買賣外匯
en trading on margin | zh> 保證金交易
`;
