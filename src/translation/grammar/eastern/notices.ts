/**
 * Families of Japanese and Korean notices in the words of their sites: what an output is (an estimate, an analysis by
 * AI), what it does not recommend, what may be lost and why, what was not counted in, who answers for a decision. English and
 * Chinese are only written.
 */
export default `
== asn ==
en> estimates (pl) | zh> 估算 | ja 試算 / 試算値 / 概算 / 概算値 / 推定値 / 参考値 / 試算結果 | ko 추정치 / 추정 / 예상치
en> simulations (pl) | zh> 模擬 | ja シミュレーション | ko 시뮬레이션
en> figures (pl) | zh> 數值 | ja 数値 / 数字 | ko 수치
en> systems (pl) | zh> 制度 | ja 制度
en> services (pl) | zh> 服務 | ja サービス / サービス内容 | ko 서비스
en> content | zh> 內容 | ja 内容 | ko 내용
en> laws (pl) | zh> 法令 | ja 法令
en> inflation | zh> 通脹 | ja インフレ / 物価上昇 | ko 물가 상승 / 인플레이션
en> uncertainty | zh> 不確定性 | ja 不確実性 | ko 불확실성
en> primary sources (pl) | zh> 第一手資料 | ja 一次情報 | ko 1차 자료
en> official data | zh> 官方數據 | ja 公式データ / 公式情報 | ko 공식 자료 / 공식 데이터
en> real estate | zh> 不動產 | ja 不動産 | ko 부동산
en> bonds (pl) | zh> 債券 | ja 債券 | ko 채권
en> price fluctuation risk | zh> 價格波動風險 | ja 価格変動リスク | ko 가격 변동 위험
en> credit risk | zh> 信用風險 | ja 信用リスク | ko 신용 위험
en> liquidity risk | zh> 流動性風險 | ja 流動性リスク | ko 유동성 위험
en> currency risk | zh> 匯率風險 | ja 為替変動リスク | ko 환율 변동 위험
en> asset management | zh> 資產管理 | ja 資産運用 | ko 자산 운용
en> brokers (pl) | zh> 證券公司 | ja 証券会社 | ko 증권사
en> financial investments (pl) | zh> 金融投資 | ko 금융 투자 / 금융투자
en> tax reforms (pl) | zh> 稅制改革 | ja 税制(改正/変更)
en> tax systems (pl) | zh> 稅制 | ja 税制
en> technical signals (pl) | zh> 技術訊號 | ja テクニカルシグナル | ko 기술적 신호
en> the issuer's management and financial condition | zh> 發行公司的經營及財務狀況 | ja 発行会社の経営・財務状況
en> profitability | zh> 盈利能力 | ja 収益性 | ko 수익성
en> quotes information | zh> 行情資訊 | ko 시세 정보
en> past data | zh> 過往數據 | ja 過去のデータ | ko (과거/지난) 데이터
en> dividend yields (pl) | zh> 股息率 | ja 配当利回り | ko 배당률 / 배당수익률
en> price fluctuations (pl) | zh> 價格波動 | ja 価格変動 | ko 가격 변동
en> analysis results (pl) | zh> 分析結果 | ja 分析結果 | ko 분석 결과
en> investment results (pl) | zh> 投資結果 | ja 運用成果 / 投資成果 | ko 투자 결과 / 운용 결과

== holder ==
en> this program | zh> 本程式 | ja (本/この)プログラム | ko (본/이) 프로그램
en> this software | zh> 本軟件 | ja (本/この)ソフトウェア | ko (본/이) 소프트웨어
en> this project | zh> 本項目 | ja (本/この)プロジェクト | ko (본/이) 프로젝트
en> this repository | zh> 本儲存庫 | ja (本/この)リポジトリ | ko (본/이) 저장소
en> this white paper | zh> 本白皮書 | ja (本/この)ホワイトペーパー | ko (본/이) 백서
en> this score | zh> 本評分 | ja (本/この)スコア | ko (본/이) 점수
en> this feature | zh> 本功能 | ja (本/この)機能 | ko (본/이) 기능
en> this guide | zh> 本指南 | ja (本/この)ガイド | ko (본/이) 가이드
en> this tool | zh> 本工具 | ja (本/当/この)ツール | ko (본/이/해당) (도구/계산기) | de (dieses/das) Tool | fr cet outil | es esta herramienta
en> this app | zh> 本應用程式 | ja (本/当/この)アプリ(ケーション)? | ko (본/이) (앱/어플리케이션/어플) | de (diese/dieser) (App/Anwendung) | fr cette application | es esta (aplicación/app)
en> this system | zh> 本系統 | ja (本/当/この)システム | ko (본/이) 시스템 | de dieses System | fr ce système | es este sistema
en> this service | zh> 本服務 | ja (本/当/この)サービス | ko (본/당/이) 서비스
en> this simulation | zh> 本模擬 | ja (本/この)シミュレーション(結果)? | ko (본/이) 시뮬레이션 | fr cette simulation | es esta simulación
en> this forecast | zh> 本預測 | ja (本/この)(予測/予想) | ko (본/이) 예측
en> this analysis | zh> 本分析 | ja (本/この)分析 | ko (본/이) 분석 | de diese Analyse | fr cette analyse | es este análisis
en> this result | zh> 此結果 | ja (この/本)結果 | ko (이/본) 결과

== holder ==
en> this blog | zh> 本網誌 | ja (本/当/この)ブログ | ko (본/이) 블로그
en> this channel | zh> 本頻道 | ja (本/当/この)チャンネル | ko (본/이) 채널

== doc ==
en> the output of {doc} | zh> {doc}的輸出 | ja {doc}の(出力/出力結果) | ko {doc}의 (출력/결과)
en> the analysis results of {doc} (pl) | zh> {doc}的分析結果 | ja {doc}の分析結果 | ko {doc}의 분석 결과
en> all the information provided | zh> 所有提供的資訊 | ko 제공되는 모든 (정보/내용) | ja 提供されるすべての情報

== what-it-is ==
en> an analysis by AI | zh> AI分析 | ja AIによる分析(結果)? | ko AI(에 의한/의)? 분석(결과)?
en> AI estimates | zh> AI估算值 | ja AIによる(試算値/試算/推定値)
en> reference material for investment decisions | zh> 投資決定的參考資料 | ja 投資判断の参考(となる/にする)?(情報/資料) | ko (투자자의/고객의)? ?투자 ?(판단/결정)(의/을 위한/에 대한/에)? 참고 ?(자료/용/용 자료/정보)
en> information to help with investment decisions | zh> 協助投資決定的資訊 | ja 投資判断の(一助/材料)(となる情報)? | ko 투자 ?(판단/결정)을 돕기 위한 (정보/자료/정보 제공용/참고 ?자료)
en> {kind} for {purpose*} purposes | zh> 供{purpose*}之用的{kind} | ja {purpose*}(を)?目的(の/とした/とする){kind} | ko {purpose*} ?(목적의/용/을 위한) {kind}
en> an estimate | zh> 估算 | ja (あくまで)?(試算/概算/試算値/概算値/推定値)
en> reference information | zh> 參考資訊 | ja (あくまで(も)?)?参考(情報/資料) | ko (단순)? ?참고 ?(정보/자료)

== kind ==
en> general information | zh> 一般資訊 | ja 一般的な情報 | ko 일반(적인)? ?정보
en> information | zh> 資訊 | ja 情報 | ko 정보
en> material | zh> 資料 | ja 資料 | ko 자료
en> ~tool | zh> 工具 | ja ツール | ko 도구
en> ~project | zh> 項目 | ja プロジェクト | ko 프로젝트
en> ~program | zh> 程式 | ja プログラム | ko 프로그램
en> ~automatically generated report | zh> 自動生成的報告 | ja 自動生成レポート | ko 자동 생성 (리포트/보고서)

== asd-deal ==
en> actual buying or selling | zh> 實際買賣 | ja 実際の売買
en> buying or selling | zh> 買賣 | ja 売買 | ko 매매 / 매수·매도 / 매수 매도 / 매수나 매도
en> buying or selling any specific stock | zh> 買賣特定股票 | ja (特定の?/個別の?)(銘柄/株式)の(売買/取引) | ko (특정/개별) (종목/주식)(의/에 대한)? (매매/매수·매도/매수나 매도/매수 또는 매도)
en> buying or selling any specific stock or asset | zh> 買賣特定股票或資產 | ko 특정 종목(이나/또는) 자산의 (매매/매수·매도)
en> investing in any specific stock or market | zh> 投資特定股票或市場 | ko 특정 종목(이나/또는) 시장에 대한 투자
en> buying or selling any specific financial product | zh> 買賣特定金融產品 | ja 特定の金融商品の(売買/取引) / 特定の金融商品や売買 | ko 특정 금융상품의 (매매/매수·매도)
en> buying or selling any specific securities | zh> 買賣特定證券 | ja 特定の有価証券の(売買/取引)
en> any specific product | zh> 特定產品 | ja 特定の商品
en> any specific investment | zh> 特定投資 | ko 특정 투자
en> investment | zh> 投資 | ko 투자

== cause-of ==
en> changes in {asp*} | zh> {asp*}的變化 | ja {asp*}の(変化/変動/悪化) | ko {asp*}[의]? (변화/변동)
en> {asp*} | zh> {asp*} | ja {asp*} | ko {asp*}

== clause ==
# -- what it is
en> {doc?=it} <is/are> {what-it-is} | zh> {doc?}為{what-it-is} | ja {doc?}は?(、)?{what-it-is}(です/であり/で/でございます/となります) | ko {doc?}[은/는]? {what-it-is}(입니다/이며/이고/임)
en> please use {doc} as reference information | zh> 請將{doc}用作參考資訊 | ja {doc}は(、)?参考情報として(ご)?(活用/利用)ください
en> {doc?=it} <is/are> only {what-it-is} | zh> {doc?}僅為{what-it-is} | ja {doc?}は?(、)?{what-it-is}(にすぎません/に過ぎません) | ko {doc?}[은/는]? {what-it-is}(일 뿐이며/일 뿐입니다/일 뿐/에 불과합니다/에 불과하며)
en> please use {doc?=it} only as {what-it-is} | zh> {doc?}請僅用作{what-it-is} | ja {doc?}は?(、)?{what-it-is}としてのみ(ご)?(利用/活用)ください | ko {doc?}[은/는/을/를]? {what-it-is}(으로만/로만) (활용/이용/사용)(하시기 바랍니다/하세요/하십시오/하시길 바랍니다/해 주세요/해 주시기 바랍니다)
en> please do not use {doc?=it} as the basis for investment decisions | zh> 請勿將{doc?=其}用作投資決定的依據 | ko {doc?}[은/는/을/를]? 투자 ?(판단/결정)의 근거로 사용하지 (마세요/마십시오/마시기 바랍니다)
en> {doc} <was/were> prepared on the basis of {asp*} | zh> {doc}基於{asp*}編製 | ja {doc}は(、)?{asp*}(に基づいて/に基づき/をもとに/を基に)作成(されて/して)(おり/います/おります) | ko {doc}[은/는] {asp*}[을/를] (기반으로/바탕으로/토대로) (작성/제작)(되었습니다/되었으며)
en> {doc?=it} <provides/provide> {what-it-is} | zh> {doc?}提供{what-it-is} | ja {doc}は(、)?{what-it-is}を提供(するもの(です/であり)/して(います/おり)) | ko {doc}[은/는] {what-it-is}[을/를] 제공(합니다/하며)
# -- what it does not recommend
en> {doc?=it} <does/do> not recommend {asd-deal} | zh> {doc?}不推薦{asd-deal} | ja {doc?}は?(、)?{asd-deal}を(推奨する/推奨した)(ものではありません/ものではございません/ものではなく) | ko {doc?}[은/는]? {asd-deal}[을/를]? (추천/권장)하(지 않습니다/지 않으며/는 것이 아닙니다/는 것은 아니며)
en> {doc?=it} <does/do> not recommend or solicit {asd-deal} | zh> {doc?}不推薦或招攬{asd-deal} | ja {doc?}は?(、)?{asd-deal}を?(推奨・勧誘/推奨し、勧誘/推奨または勧誘/推奨や勧誘を)(する)?(ものではありません/ものではなく) / {doc?}は?(、)?{asd-deal}の推奨や勧誘を行うもの(ではありません/ではなく)
en> {doc?=it} <is/are> not intended to solicit, or to recommend buying or selling, {product*} {etc?} | zh> {doc?}並非旨在招攬或推薦買賣{product*}{etc?} | ja {doc?}は?(、)?{product*}の勧誘や売買の推奨{etc?}を目的と(した/する)もの(ではありません/ではなく)
en> {doc?=it} <does/do> not solicit {asd-deal} | zh> {doc?}不招攬{asd-deal} | ja {doc?}は?(、)?{asd-deal}を勧誘するもの(ではありません/ではなく) | ko {doc?}[은/는]? {asd-deal}[을/를]? 권유하(지 않습니다/지 않으며/는 것이 아닙니다/는 것은 아니며/는 것이 아니며)
en> {doc?=it} <does/do> not solicit {asd-deal} or guarantee {result*} | zh> {doc?}不招攬{asd-deal}，亦不保證{result*} | ko {doc?}[은/는]? {asd-deal}[을/를]? 권유하거나 {result*}[을/를]? (보장/보증)하(지 않습니다/지 않으며)
en> {doc?=it} <does/do> not guarantee future {result*} {etc?} | zh> {doc?}不保證未來{result*}{etc?} | ja {doc?}は?(、)?将来の{result*}{etc?}を(保証する(ものではありません/ものではなく)/保証しません/お約束するものではありません) | ko {doc?}[은/는]? (미래/향후/장래)(의)? {result*}[을/를]? (보장/보증)하(지 않습니다/지 않으며/지 않으므로)
en> {doc?=it} <does/do> not recommend or guarantee {asd-deal} | zh> {doc?}不推薦或保證{asd-deal} | ko {doc?}[은/는]? {asd-deal}[을/를]? 추천하거나 (보장/보증)하지 {ko-neg}
# -- losses
en> {subject*} may {doing!base} {manner?}, and losses may occur | zh> {subject*}可能{manner?}{doing}，並可能出現損失 | ja {subject*}(は/が)(、)?{manner?}{doing}し(、)損失(が/を)(生じる/発生する/被る/こうむる){ja-may}
en> {subject*} may {doing!base} {manner?}, and a loss of principal may occur | zh> {subject*}可能{manner?}{doing}，並可能出現本金損失 | ja {subject*}(は/が)(、)?{manner?}{doing}し(、)(投資)?元本を(割り込む/下回る/割る){ja-may} / {subject*}(は/が)(、)?{manner?}{doing}し(、)元本(割れ/の損失)が(生じる/発生する){ja-may}
en> {subject*} may {doing!base} {manner?} and {doing#2!base} | zh> {subject*}可能{manner?}{doing}並{doing#2} | ja {subject*}(は/が)(、)?{manner?}{doing}し(、){doing#2}(する/となる)?{ja-may}
en> {subject*} may {doing!base} {manner?} and {being!base} | zh> {subject*}可能{manner?}{doing}並{being} | ja {subject*}(は/が)(、)?{manner?}{doing}し(、){being}(する)?{ja-may}
en> a loss of principal may occur {because?} | zh> {because?}可能出現本金損失 | ja {because?}(、)?(投資)?元本を(割り込む/下回る/割る){ja-may} / {because?}(、)?(投資)?元本を割り込むリスクがあります | ko {because?} ?(투자)? ?원금 손실이 발생할 {ko-may}
en> a large loss of principal may occur {because?} | zh> {because?}可能出現大幅本金損失 | ja {because?}(、)?(投資)?元本を大きく(割り込む/下回る){ja-may}
en> losses may occur {because} | zh> {because}可能出現損失 | ja {because}(、)?損失が(生じる/発生する){ja-may} | ko {because} 손실이 발생할 {ko-may}
en> buying or selling may become difficult {because} | zh> {because}可能難以買賣 | ja {because}(、)?売買が困難(に/と)なる{ja-may} | ko {because} (매매/거래)가 (어려울/제한될) {ko-may}
en> {asp*} <involves/involve> {asp#2*} | zh> {asp*}涉及{asp#2*} | ja {asp*}(には/は)(、)?{asp#2*}(が伴います/が伴い/を伴います/を伴い)
en> {asp*} <carries/carry> a risk of loss of principal | zh> {asp*}有本金損失的風險 | ja {asp*}には(、)?元本割れの?(リスク/恐れ/おそれ)があります | ko {asp*}(에는/은/는) 원금 손실(의)? 위험이 (있습니다/있으며/따릅니다)
en> please exercise due caution | zh> 請充分注意 | ja 十分(に)?ご注意ください | ko 각별히? ?(유의/주의)하시기 바랍니다
# -- what may change, what was not counted in
en> {asp*} <was/were> not taken into account | zh> 並未考慮{asp*} | ja {asp*}は?(、)?考慮して(いません/おりません) / {asp*}を考慮して(おらず/いません/おりません)
en> the actual amounts may differ | zh> 實際金額可能不同 | ja 実際の金額と(は)?異なる{ja-may}
en> the content may differ at the time of viewing | zh> 瀏覽時內容可能不同 | ja 閲覧時点で(は)?内容が異なる{ja-may}
en> {asp*} may differ from reality | zh> {asp*}可能與實際不同 | ko {asp*}[은/는] 실제(와)(는)? (다를/차이가 있을) {ko-may}
en> it may differ from reality | zh> 可能與實際不同 | ko 실제(와)(는)? (다를/차이가 있을) {ko-may}
en> {asp*} <is/are> as of the time of {asof-what} | zh> {asp*}以{asof-what}時為準 | ja {asp*}は(、)?{asof-what}時点のもの(です/であり) | ko {asp*}[은/는] {asof-what} 시점 기준(입니다/이며)
en> {asp*} <is/are> based on {asp#2*} | zh> {asp*}基於{asp#2*} | ja {asp*}は(、)?{asp#2*}に基づ(くもの(です/であり)/いています/いており) | ko {asp*}[은/는] {asp#2*} (기준/기반)(입니다/이며)
en> {doc} <is/are> based on information as of the time of {asof-what} | zh> {doc}基於{asof-what}時的資訊 | ja {doc}は(、)?{asof-what}時点の情報に基づ(くもの(です/であり)/いています/いており/き(ます/作成しています)) | ko {doc}[은/는] {asof-what} (당시/시점)(의)? 정보를 (기준으로/바탕으로) (작성되었습니다/합니다)
en> {asp*} <is/are> as of {yearmonth} | zh> {asp*}為{yearmonth}的情況 | ja {asp*}は(、)?{yearmonth}(時点/現在)のもの(です/であり) | ko {asp*}[은/는] {yearmonth} (기준/현재)(입니다/이며)
en> {doc?=it} should be used only for {purpose*} purposes | zh> {doc?}只應作{purpose*}之用 | ko {doc?}[은/는]? {purpose*} (목적/용도)으로만 (활용/사용/이용)(되어야/하셔야/해야/하여야) 합니다
en> {doc?=it} <is/are> provided as a reference for investment decisions | zh> {doc?}供投資決定參考 | ja {doc?}は?(、)?投資判断の参考(として/に){ja-made}
en> {asp*} <is/are> highly volatile | zh> {asp*}價格波動大 | ja {asp*}は(、)?価格変動が(大きく/大きいです/激しく) | ko {asp*}[은/는] (가격)? ?변동성이 (매우)? ?(큽니다/크며/높습니다/높으며)
en> {doc} <was/were> written as of {yearmonth} | zh> {doc}以{yearmonth}為準編寫 | ja {doc}は(、)?{yearmonth}時点の情報(です/に基づ(いています/いており/きます)) | ko {doc}[은/는] {yearmonth} 기준(으로 작성(됐어요/되었습니다/됐습니다/되었으며)/입니다/이며)
en> {doc} may change or delete its content without notice | zh> {doc}可能變更或刪除內容，恕不另行通知 | ja {doc}は(、)?予告なく内容を(変更または削除/変更・削除)する{ja-may}
en> {asp*} may be revised | zh> {asp*}可能修訂 | ja {asp*}は(、)?(改定/改正)される{ja-may}
en> {asp*} may change {because} | zh> {asp*}可能{because}變更 | ja {asp*}は(、)?{because}(、)?変更(される/となる)?{ja-may} | ko {asp*}[은/는]? {because} 변경될 {ko-may}
en> the content of {doc} may change without notice | zh> {doc}的內容可能變更，恕不另行通知 | ja {doc}の内容(については/は)(、)?予告なく変更(される/する)?{ja-may}
en> {doc} <is/are> based on {asp*} | zh> {doc}基於{asp*} | ko {doc}[은/는]? {asp*}[을/를]? ?(기반으로 (하며/합니다)/기반이며/기반입니다)
# -- sources
en> the {quality*} {etc?} of its content <is/are> not guaranteed | zh> 其內容的{quality*}{etc?}不獲保證 | ja その(内容の)?{quality*}{etc?}を(保証するもの(ではありません/ではございません)/保証しません/保証いたしません) | ko 그 {quality*}[을/를]? (보장/보증)하지 (않습니다/않으며)
en> {doc?=it} <does/do> not guarantee the {quality*} {etc?} of its content | zh> {doc?}不保證其內容的{quality*}{etc?} | ja {doc}は(、)?その内容の{quality*}{etc?}を保証するもの(ではありません/ではなく)
# -- who decides
en> please make the final decision {onown} {atinvest?} | zh> {atinvest?}請{onown}作出最終決定 | ja {atinvest}(、)?(必ず)?{onown}(で/において)?最終的に(ご)?(判断/決定)して?ください
en> please be sure to check {asp*} {atinvest?} | zh> {atinvest?}請務必確認{asp*} | ja {atinvest?}(、)?必ず{asp*}をご?(確認/参照)ください | ko {atinvest?} {asp*}[을/를]? (반드시/꼭) (확인/검토)(하시기 바랍니다/해 주세요/하세요/하십시오)
en> please check {asp*} {atinvest?} | zh> {atinvest?}請確認{asp*} | ko {atinvest?} {asp*}[을/를]? (확인/검토)(해 주세요/하세요/하시기 바랍니다/해주세요)
en> all decisions are your own responsibility | zh> 所有決定由您自行負責 | ko 모든 (판단/결정/투자 판단)[은/는]? 본인(의)? 책임(입니다/이며)
en> {org} <is/are> not responsible for damage caused by {asp*} | zh> {org}對{asp*}造成的損害不負責 | ko {asp*}( 등)?(으로/로) 인한 (손해/손실)에 대해(서)? {org}[은/는]? (일체의/어떠한/일절)? ?책임(을)? ?지지 (않습니다/않으며)
# -- delays and gaps

== atinvest ==
en> when investing | zh> 投資時 | ja (実際の)?投資に(際して/あたって/当たって)(は)?
en> when managing assets or making investment decisions | zh> 進行資產運用或投資決定時 | ja (実際の)?資産運用や投資判断に(際して/あたって/当たって)(は)?
en> before investing | zh> 投資前 | ko 투자 전(에)? / 투자하기 전(에)?

== etc ==
en> and the like | zh> 等 | ja (等/など) | ko 등

== yearmonth ==
en> {number}-{number#2}-{number#3} | zh> {number}年{number#2}月{number#3}日 | ja {number}年{number#2}月{number#3}日 | ko {number}년 {number#2}월 {number#3}일
en> month {number#2} of {number} | zh> {number}年{number#2}月 | ja {number}年{number#2}月 | ko {number}년 {number#2}월

== asof-what ==
en> writing | zh> 編寫 | ja (執筆/作成/掲載) | ko 작성
en> viewing | zh> 查閱 | ja 閲覧 | ko 조회

== because ==
en> due to {cause-of} | zh> 因{cause-of} | ja {cause-of}(により/によって) | ko {cause-of}(에/으로/로) ?(따라/인해/의해/인하여)
en> for reasons of {asp*} | zh> 因{asp*}的原因 | ja {asp*}の都合により
en> depending on {asp*} | zh> 視乎{asp*} | ko {asp*}에 따라

`;
