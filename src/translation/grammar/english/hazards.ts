/** What English pages of brokers, regulators, crypto exchanges and banks say of losing money, of past and future results, and of deposit insurance. */
export default `
# -- how much may be lost
== capital ==
en (some or all/all or some/part or all/some, or all,/all or part/some or even all/a portion or all) of {stakemoney} | zh> 部分或全部{stakemoney}
en (more than/in excess of) {stakemoney} | zh> 超過{stakemoney}的金額
en all (of)? {stakemoney} | zh> 全部{stakemoney}
en a (significant/substantial) (portion/part/amount) or all of {stakemoney} | zh> 大部分或全部{stakemoney}
en (your/their/the) entire investment | zh> 全部投資
en (the)? capital invested / invested capital | zh> 投入的資金
en principal | zh> 本金

== stakemoney ==
en (your/their/the)? (initial/original) (investment/capital/deposit/deposits) | zh> 初始投資
en (your/their/the) (investment/investments) | zh> 投資
en (your/their/the) (invested)? capital | zh> 資金
en (your/their) money / (your/their/the) money (that)? (you put in) / the (money/amount) (that)? (you invest/you have invested/you invested/you put in/invested) / what you invest / any (money/capital) (that)? you invest | zh> 所投入的資金
en (your/their/the)? principal | zh> 本金
en (your/their) holdings | zh> 持倉
en (your/their) crypto holdings | zh> 加密貨幣持倉

== share ==
en between {number}% and {number#2}% of / between {number} {number#2}% of / between {number}—{number#2}% of | zh> {number}%至{number#2}%的
en {bound?} {number}% of | zh> {bound?}{number}%的
en (most/the majority of/a majority of) | zh> 大多數
en the vast majority of | zh> 絕大多數

== losers ==
en retail (investor)? accounts | zh> 散戶投資者帳戶
en retail CFD accounts | zh> 散戶差價合約帳戶
en retail (investors/traders/clients) | zh> 散戶投資者
en (investors/traders) | zh> 投資者
en (our)? clients | zh> 客戶

== cfd ==
en contracts for difference （CFDs） | zh> 差價合約（CFDs）
en (other)? leveraged (derivative/derivatives)? products | zh> 槓桿產品
en (spread betting/spread bets) | zh> 點差交易
en leveraged derivatives | zh> 槓桿衍生工具
en derivatives | zh> 衍生工具
en these products | zh> 該等產品

== clause ==
en {share} {losers} lose money | zh> {share}{losers}虧損
en {share} {losers} lose money (when)? trading {cfd*} | zh> {share}{losers}在交易{cfd*}時虧損
en {share} {losers} lose money (when)? trading {cfd*} with this (provider/broker) | zh> {share}{losers}在與該供應商交易{cfd*}時虧損
en (you should)? consider whether you understand how {cfd*} work and whether you can afford (to take)? the risk of losing your money | zh> 您應考慮自己是否了解{cfd*}的運作方式，以及能否承受損失資金的風險
en (you should)? consider whether you understand how {cfd*} work (,)? and whether you can afford (to take)? the high risk of losing your money | zh> 您應考慮自己是否了解{cfd*}的運作方式，以及能否承受損失資金的高風險
en {np*} (involves/involve/carries/carry/entails/entail) {peril} and (is/are) not (suitable/appropriate) for (all investors/every investor/everyone) | zh> {np*}涉及{peril}，並不適合所有投資者
en {np*} (involves/involve/carries/carry/entails/entail) {peril} and may not be (suitable/appropriate) for (all investors/every investor/everyone) | zh> {np*}涉及{peril}，未必適合所有投資者
en {np*} (are/is) complex (financial)? instruments (with/that carry/and carry) (a)? high risk of (loss/losing money) | zh> {np*}屬複雜金融工具，虧損風險高
en {np*} (are/is) complex (financial)? products (with/that carry/and carry) (a)? high risk of (loss/losing money) | zh> {np*}屬複雜產品，虧損風險高
en the risk of loss in {np*} (can be/may be/could be) (substantial/significant/considerable) | zh> {np*}的虧損風險可能相當大
en losses (may/can/could) occur over a short period of time | zh> 短時間內即可能出現虧損
en leverage can work against you as well as for you / leverage can work (both)? (for and against you/for you and against you/in your favor and against you/to your advantage and disadvantage) | zh> 槓桿可能對您有利，也可能對您不利
en (your/its/the)? (loss/losses) (may/can/could) exceed {stakemoney} | zh> 虧損可能超過{stakemoney}
en {you} (may/could/might/can) lose money | zh> {you}可能虧損
en {you} (may/could/might/can) lose {capital} | zh> {you}可能損失{capital}
en (you should) (not/never) risk more than you are (prepared/willing) to lose | zh> 您不應投入超過您願意損失的金額
en never risk more than you are prepared to lose | zh> 切勿投入超過您願意損失的金額
en never risk more than you can afford to lose | zh> 切勿投入超過您可承受損失的金額
en (please)? (never/do not) (invest/risk/trade with/trade) more (money)? than you can afford to lose (entirely/completely) | zh> 切勿投入超過您可承受全數損失的資金
en (you should)? only (invest/trade/trade with/invest with/risk) (money/funds/capital/what/amounts) (that)? you can afford to lose / (invest/trade/risk) only (money/funds/capital/what) (that)? you can afford to lose | zh> 只應投入您可承受損失的資金
en (do not/please do not) invest unless you are (prepared/willing) to lose all (of)? the money (that)? you invest | zh> 除非您已準備好損失所投入的全部資金，否則請勿投資
en {np*} (is/are) (a)? high risk (investment/investments) | zh> {np*}屬於高風險投資
en you should not expect to be protected if something goes wrong | zh> 如出現問題，您不應期望獲得保障
en you are unlikely to be protected if something goes wrong | zh> 如出現問題，您獲得保障的機會甚微
en take {number} (mins/minutes/min) to learn more | zh> 請花{number}分鐘了解更多
en (returns/profits/results/income/yields) (are/is) (not/never) guaranteed | zh> 回報不獲保證
en there is no (assurance/guarantee/promise) of (any)? (profit/profits) | zh> 不保證獲利
en {np*} (is/are) not legal tender (,)? and (is/are) not backed by {np#2*} | zh> {np*}並非法定貨幣，亦無{np#2*}支持
en an investment in {np*} (involves/carries) (risk/risks) (,)? including (the)? (possible/potential)? loss of {capital} / investing in {np*} (involves/carries) (risk/risks) (,)? including (the)? (possible/potential)? loss of {capital} | zh> 投資於{np*}涉及風險，包括可能損失{capital}
en investing in {np*} (involves/carries) (substantial/significant) (risk/risks) (,)? including (the)? (possible/potential)? loss of {capital} | zh> 投資於{np*}涉及重大風險，包括可能損失{capital}
en investing in {np*} (involves/carries) (a)? high (degree of)? (risk/risks) (,)? including (the)? (possible/potential)? loss of {capital} | zh> 投資於{np*}涉及高風險，包括可能損失{capital}
en {np*} (may/can/could) lose value | zh> {np*}可能貶值

# -- deposit insurance: lines of a few words, with dashes between them
== clause ==
en not FDIC insured / not insured by (the)? FDIC | zh> 不獲FDIC承保
en (no bank guarantee/not bank guaranteed/not guaranteed by (the/any)? bank) | zh> 不獲銀行擔保
en may lose value / may go down in value | zh> 可能貶值
en not SIPC (insured/protected) | zh> 不獲SIPC保障
en not NCUA insured | zh> 不獲NCUA承保
en not a (bank)? deposit / not (bank)? deposits | zh> 並非存款
en not insured by any federal government agency | zh> 不獲任何聯邦政府機構承保
en not insured by any government agency | zh> 不獲任何政府機構承保
en {np*} (is/are) FDIC insured up to {amount} per depositor | zh> {np*}獲FDIC承保，每名存款人以{amount}為限

== deny ==
en (is/are) not FDIC insured | zh> 不獲FDIC承保
en (is/are) not (bank guaranteed/guaranteed by the bank) | zh> 不獲銀行擔保

== pred ==
en (is/are) not FDIC insured | zh> 不獲FDIC承保
en (is/are) not FDIC or SIPC insured | zh> 不獲FDIC或SIPC承保
en (is/are) not FDIC insured (,)? (are/is)? not bank guaranteed | zh> 不獲FDIC承保，不獲銀行擔保
en (is/are) not FDIC insured (,)? (are/is)? not bank guaranteed (,)? and may lose value | zh> 不獲FDIC承保，不獲銀行擔保，並可能貶值
en (is/are) not FDIC insured and may lose value | zh> 不獲FDIC承保，並可能貶值

# -- past and future
== clause ==
en (the)? past {result} of {np*} (is/are) not (a)? (reliable)? (indicator/indication/guide) (of/to) (any)? future {result#2*} | zh> {np*}的過往{result}並非未來{result#2*}的可靠指標
en {past} (is/are) no (guide/indication/indicator) (to/of) (the)? future {result*} of {np*} | zh> {past}並不預示{np*}的未來{result*}
en {past} (does/do) not predict (any)? future {result*} | zh> {past}並不能預測未來{result*}
en {past} (is/are) no (guarantee/assurance) of future {result*} | zh> {past}並不保證未來{result*}
en {past} (is/are/does/do) not (constitute)? a reliable (indicator/indication/guide) (of/to) (any)? future {result*} | zh> {past}並非未來{result*}的可靠指標
en {np*} (is/are/does/do) not (constitute)? a reliable (indicator/indication/guide) (of/to) future {result*} | zh> {np*}並非未來{result*}的可靠指標
en {actual*} (may/could/might/can) (differ/vary) (materially/significantly/substantially) from {np*} | zh> {actual*}可能與{np*}存在重大差異
en actual returns will vary | zh> 實際回報將有所不同
en {fls} (involve/involves/is subject to/are subject to) {uncertain} (that/which) (may/could/might) cause {actual*} to (differ/vary) (materially/significantly/substantially) from {those-told} | zh> {fls}涉及{uncertain}，可能導致{actual*}與{those-told}存在重大差異
en {fls} (is/are) not (a)? (guarantee/guarantees) of (our)? future {result*} (,)? and {you} (is/are) cautioned not to place undue reliance on {fls#2} | zh> {fls}並非未來{result*}的保證，謹此提醒{you}切勿過分依賴{fls#2}
en {you} (is/are) cautioned not to place undue reliance on {fls} / undue reliance should not be placed on {fls} | zh> 謹此提醒{you?}切勿過分依賴{fls}
en {org} (does/do) not undertake any (obligation/duty) to {amend*} {fls} | zh> {org}不承擔{amend*}{fls}的義務

== those-told ==
en those {way*} | zh> 所{way*}的結果
en those {way*} (in/by) {fls} | zh> {fls}所{way*}的結果
en those {way*} (in/by) (such/these/the) statements | zh> 該等陳述所{way*}的結果
en {np*} | zh> {np*}

== fls ==
en these statements / (such/those) statements | zh> 該等陳述

== uncertain ==
en known and unknown risks (,)? uncertainties (,)? and other factors / risks (,)? known and unknown (,)? uncertainties (,)? and other factors | zh> 已知及未知的風險、不確定因素及其他因素

# the words that a release names
== clause ==
en (words such as/words like/the words/terms such as) {flsword*} (,)? (and)? (other)? (similar/comparable) (expressions/words/terms/terminology) (are intended to)? identify {fls} | zh> {flsword*}等字眼及類似用語用以識別{fls}

== flsword ==
en (believe/believes) | zh> 「相信」
en may | zh> 「可能」
en might / could | zh> 「或會」
en will | zh> 「將會」
en should | zh> 「應當」
en (estimate/estimates) | zh> 「估計」
en (continue/continues) | zh> 「繼續」
en (anticipate/anticipates) | zh> 「預計」
en (intend/intends) | zh> 「有意」
en (expect/expects) | zh> 「預期」
en (plan/plans) | zh> 「計劃」
en (project/projects) | zh> 「預測」
en potential | zh> 「潛在」
en would | zh> 「會」
en (forecast/forecasts) | zh> 「預估」
en (target/targets) | zh> 「目標」
en (seek/seeks) | zh> 「尋求」
en (aim/aims) | zh> 「旨在」
`;
