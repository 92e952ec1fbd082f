/**
 * Who answers for what in Japanese and Korean notices: for decisions, results and losses, who is registered and who is
 * not, and what links pay. English and Chinese are only written.
 */
export default `
== person ==
en> this blog | zh> 本網誌 | ja (本/当/この)ブログ | ko (본/이) 블로그
en> this channel | zh> 本頻道 | ja (本/当/この)チャンネル | ko (본/이) 채널
en> this account | zh> 本帳號 | ja (本/当)アカウント | ko (본/이) 계정
en> we (pl) | zh> 我們 | ja 当方
en> this service | zh> 本服務 | ja (本/当/この)サービス | ko (본/당/이) 서비스
en> the service | zh> 服務 | ko 서비스
en> the creator | zh> 製作者 | ja 製作者 / 制作者 | ko 제작자
en> the developers (pl) | zh> 開發者 | ja 開発者 | ko 개발자 / 개발진
en> the developers of {holder} (pl) | zh> {holder}的開發者 | ja {holder}の開発者 | ko {holder}의 (개발자/개발진)
en> the contributors (pl) | zh> 貢獻者 | ja (貢献者/コントリビューター) | ko 기여자
en> the operator | zh> 營運者 | ja (当サイトの?/サイト)?(運営者/運営会社) | ko 운영자 / 운영진

== ko-lies ==
ko (에게/께/에) (있습니다/있으며/있음/있어요/있고/있음을 알려드립니다) / 에게 귀속(됩니다/되며/됨) / (이/가) (집니다/부담합니다/져야 합니다) / 의 몫입니다

== blame ==
en> all investment decisions and their results (pl) | zh> 所有投資決定及其結果 | ko 모든 투자 ?(판단/결정)(과/및) ?(그/그에 따른/이에 따른)? ?결과
en> investment decisions and their results (pl) | zh> 投資決定及其結果 | ko 투자 ?(판단/결정)(과/및) ?(그/그에 따른/이에 따른)? ?결과
en> all investment decisions and the resulting profits and losses (pl) | zh> 所有投資決定及由此產生的盈虧 | ko 모든 투자 ?(판단/결정)(과/및) (그에/이에) 따른 손익
en> investment decisions and the resulting profits and losses (pl) | zh> 投資決定及由此產生的盈虧 | ko 투자 ?(판단/결정)(과/및) (그에/이에) 따른 손익
en> all investment decisions (pl) | zh> 所有投資決定 | ja (すべての/全ての)投資(判断/決定) | ko 모든 투자 ?(판단/결정)
en> investment decisions (pl) | zh> 投資決定 | ja (投資(に関する)?/売買)(判断/決定) / 投資の判断 | ko (실제)? ?(투자/투자에 대한/매매) ?(판단/결정)
en> investment results (pl) | zh> 投資結果 | ja 投資(の)?結果 | ko 투자 ?(의)? ?결과
en> investment losses (pl) | zh> 投資損失 | ja 投資(による)?損失 | ko (실제)? ?투자(로 인한/에 따른)? ?손실
en> investment profits and losses (pl) | zh> 投資盈虧 | ja 投資(による)?損益 | ko (실제)? ?투자(에 따른)? ?손익
en> the results of investing with {doc} (pl) | zh> 使用{doc}的投資結果 | ja {doc}を(利用/使用)した投資(の)?結果 | ko {doc}[을/를]? (이용한/활용한/사용한) 투자(의)? 결과
en> investing | zh> 投資 | ja 投資 | ko (실제)? ?투자
en> losses (pl) | zh> 損失 | ko 손실

== answer ==
en> the final responsibility | zh> 最終責任 | ja (最終責任/最終的な責任) | ko (최종 ?책임/최종적인 책임)
en> all responsibility | zh> 一切責任 | ja (一切の/すべての)責任 | ko 모든 (최종 )?책임
en> the legal responsibility | zh> 法律責任 | ja 法的責任 | ko 법적 책임
en> the responsibility | zh> 責任 | ja 責任 | ko 책임

== fully ==
en> entirely | zh> 全部 | ja (すべて/全て) | ko (전적으로/모두/전부)

== clause ==
# -- who answers for it
en> {answer} for {blame} lies {fully?} with {you} | zh> {blame}的{answer}{fully?}由{you}承擔 | ja {blame}(の/に関する/についての/に対する){answer}は(、)?{fully?}{you}(にあります/に帰属します/が負うものとします/が負います) | ko {blame}(의/에 대한/에 따른)? ?{answer}(은/는)? {fully?} (본 게시물을 열람하시는/해당 정보를 이용하는/정보를 이용하는/서비스를 이용하는)? {you}{ko-lies}
en> {answer} lies {fully?} with {you} | zh> {answer}{fully?}由{you}承擔 | ja {answer}は(、)?{fully?}{you}(にあります/に帰属します/が負うものとします/が負います) | ko {answer}(은/는)? {fully?} {you}{ko-lies}
en> {blame} <is/are> {fully?} borne by {you} | zh> {blame}{fully?}由{you}承擔 | ko {blame}[은/는] {fully?} {you}(에게 귀속(됩니다/되며)/의 몫입니다)
en> {org} <is/are> not responsible for damage caused by {asp*} | zh> {org}對{asp*}造成的損害不負責 | ko {asp*}(으로/로) 인한 (손해/손실)에 대해(서)? {org}[은/는] (일체의/어떠한/일절)? ?책임지지 {ko-neg}
# -- funds
en> before acquiring collective investment securities, please be sure to read the {brief?} prospectus on the investment targets, fees, commissions, redemption methods and the like | zh> 取得集合投資證券前，請務必閱讀有關投資對象、報酬、手續費及贖回方法等的{brief?}投資說明書 | ko 집합투자증권을 취득하시기 전에 투자 ?대상, (보수, 수수료/보수·수수료) 및 환매 ?방법 ?등에 관하여 {brief?}투자설명서를 반드시 읽어 ?보시기 바랍니다
# -- at whose risk
en> please invest {onown} | zh> 請{onown}投資 | ko 투자는 {onown}(하에/으로/로) {ko-do}
en> please do not use {doc?=it} for actual investment decisions | zh> 請勿將{doc?=其}用於實際投資決定 | ja {doc?}は?(、)?実際の投資判断に(は)?使用しないでください
en> please use {doc?=it} {onown} {where?} | zh> 請{onown}{where?}使用{doc?} | ja {doc?}の?(ご)?(利用/使用)は(、)?{onown}(で/において)?(、)?{ja-do} / {where}の(利用/使用)は(、)?{onown}(で/において)?(、)?{ja-do}
en> please invest with surplus funds | zh> 請以閒置資金投資 | ja 余裕資金(の範囲内?)?で投資(して/を行って)ください
en> we recommend investing with surplus funds | zh> 我們建議以閒置資金投資 | ja 余裕資金(の範囲内?)?での投資をお(すすめ/勧め)します
en> {subject*} <is/are> not protected under the Depositor Protection Act | zh> {subject*}不受存款人保護法保護 | ko {subject*}[은/는] 예금자 ?보호법(에 따른/상)? (보호)? ?대상이 (아닙니다/아니며/아님)
en> it is not covered by depositor protection | zh> 不受存款人保護 | ko 예금자 ?보호 대상이 (아닙니다/아니며/아님)
# -- who is registered
en> {org?=it} <is/are> not ~{licensed} {licensor?} | zh> {org?}並非{licensor?}{licensed} | ja {org?}は?(、)?{licensor?}{licensed}({ja-not}/には該当しません/には当たりません) | ko {org?}[은/는]? {licensor?} {licensed} {ko-isnot}
# -- what links pay
en> some links in {holder} contain promotions | zh> {holder}的部分連結包含推廣 | ja {holder}の一部(の)?リンク(は/には)プロモーション(を含みます/が含まれ(ます/ています))
en> {holder} may contain links for which a fee is received from advertisers | zh> {holder}可能包含會從廣告商收取報酬的連結 | ja {holder}(内)?に(は)?(、)?広告主(から/より)(成果)?報酬を(受け取る/得る)リンクが(含まれる/ある){ja-may}
en> however, this does not affect {contents*} at all | zh> 但這絕不影響{contents*} | ja ただし(、)?(これ/このこと)(は/が/によって)?(、)?{contents*}に(は)?一切影響(を与えません/しません/を及ぼしません/はありません)
en> this does not affect {contents*} | zh> 這不影響{contents*} | ja (これ/このこと)は(、)?{contents*}に(は)?影響(を与えません/しません/を及ぼしません/はありません)

== where ==
en> in actual trading | zh> 在實際交易中 | ja 実際の(取引/売買/投資)で

== licensed ==
en> quasi-investment advisory business | zh> 類似投資顧問業者 | ko 유사투자자문업자?
en> investment adviser | zh> 投資顧問業者 | ja 投資(助言/顧問)業者 | ko 투자자문업자
en> investment advisory business | zh> 投資顧問業 | ja 投資(助言/顧問)業 | ko 투자자문업
en> investment advisory and agency business | zh> 投資顧問及代理業 | ja 投資助言・代理業
en> investment advisory or discretionary investment business | zh> 投資顧問或全權委託投資業者 | ko 투자자문업(이나/및/또는)? ?투자일임업자?
en> financial instruments business operator | zh> 金融商品交易業者 | ja 金融商品取引業者

== licensor ==
en> under the Financial Instruments and Exchange Act | zh> 金融商品交易法所指的 | ja 金融商品取引法(に基づく/上の/に定める)
en> registered with the Financial Services Commission | zh> 在金融委員會登記的 | ko 금융위원회에 등록(된/한)
en> that is registered | zh> 已登記的 | ja 登録(された/済みの) | ko 등록된

== contents ==
en> the content of articles | zh> 文章內容 | ja (記事の内容/記事内容)
en> ratings | zh> 評價 | ja (商品の)?評価
en> rankings | zh> 排名 | ja ランキング(の順位)?

== brief ==
en> prospectus or simplified | zh> 投資說明書或簡易 | ko （간이）

== ifbuy ==
en> if you apply through an advertising link | zh> 如果您透過廣告連結申請 | ja 広告リンク(経由で/から/を経由して)お?(申し込み/申込み)(が発生した/があった/をされた/いただいた)場合
en> if you apply through links on {holder} | zh> 如果您透過{holder}的連結申請 | ja {holder}(の/内の)(広告)?リンク(から/経由で/を経由して)(商品・サービス(に/を)/商品やサービス(に/を)/サービスに)?お?(申し込み/申込み)(いただいた場合/いただくと/をされた場合/をいただいた場合)

== duty ==
en> legal or financial responsibility | zh> 法律或財務責任 | ko 법적·(재정적/경제적) 책임

== thing ==
en> ~guarantee of profit | zh> 獲利保證 | ja (利益の?保証)
en> ~guarantee of principal | zh> 保本 | ja (元本の?保証)
en> ~recommendation to trade | zh> 買賣建議 | ko (매매/거래) ?권고

== concern ==
en> the {content*} {etc?} provided on the website that you move to | zh> 您前往的網站所提供的{content*}{etc?} | ja 移動先(の)?(サイト)?で提供(される/している/された){content*}{etc?}
en> {blame} | zh> {blame} | ja {blame} | ko {blame}
en> this | zh> 此 | ja これ | ko 이

== cause ==
en> trading | zh> 交易 | ja (お)?取引 | ko 거래

== content ==
en> signals (pl) | zh> 訊號 | ja シグナル | ko 시그널 / 신호 / 매매 신호
en> scores (pl) | zh> 評分 | ja スコア | ko 점수
en> code | zh> 程式碼 | ja コード | ko 코드
en> calculation results (pl) | zh> 計算結果 | ja 計算結果 | ko 계산 결과
en> AI analysis results (pl) | zh> AI分析結果 | ja AI(による/の)?分析結果 | ko AI(의)? ?분석 ?결과
en> AI analysis | zh> AI分析 | ja AI(による/の)?分析 | ko AI(의)? ?분석
en> analysis results (pl) | zh> 分析結果 | ja 分析結果 | ko 분석 ?결과
`;
