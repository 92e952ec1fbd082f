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
en> laws (pl) | zh> 法令 | ja 法令 / 法令等
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
en> brokers (pl) | zh> 證券公司 | ja 証券会社 / 証券会社等 | ko 증권사
en> financial investments (pl) | zh> 金融投資 | ko 금융 투자 / 금융투자
en> past data | zh> 過往數據 | ja 過去のデータ | ko 과거 데이터
en> analysis results (pl) | zh> 分析結果 | ja 分析結果 | ko 분석 결과
en> investment results (pl) | zh> 投資結果 | ja 運用成果 / 投資成果 | ko 투자 결과 / 운용 결과

== holder ==
en> this tool | zh> 本工具 | ja (本/当/この)ツール | ko (본/이/해당) (도구/프로그램/계산기) | de (dieses/das) Tool | fr cet outil | es esta herramienta
en> this app | zh> 本應用程式 | ja (本/当/この)アプリ | ko (본/이) (앱/어플리케이션) | de (diese/dieser) (App/Anwendung) | fr cette application | es esta (aplicación/app)
en> this system | zh> 本系統 | ja (本/当/この)システム | ko (본/이) 시스템 | de dieses System | fr ce système | es este sistema
en> this service | zh> 本服務 | ja (本/当)サービス | ko (본/당/이) 서비스
en> this simulation | zh> 本模擬 | ja (本/この)シミュレーション(結果)? | ko (본/이) 시뮬레이션 | fr cette simulation | es esta simulación
en> this forecast | zh> 本預測 | ja (本/この)(予測/予想) | ko (본/이) 예측
en> this analysis | zh> 本分析 | ja (本/この)分析 | ko (본/이) 분석 | de diese Analyse | fr cette analyse | es este análisis
en> this result | zh> 此結果 | ja (この/本)結果 | ko (이/본) 결과

== doc ==
en> the output of {doc} | zh> {doc}的輸出 | ja {doc}の(出力/出力結果) | ko {doc}의 (출력/결과)
en> the analysis results of {doc} (pl) | zh> {doc}的分析結果 | ja {doc}の分析結果 | ko {doc}의 분석 결과
en> AI analysis results (pl) | zh> AI分析結果 | ja AI(の)?分析結果 | ko AI ?(의)? 분석(결과)?
en> the information provided | zh> 所提供的資訊 | ja (提供/ご提供)(される/する/している)情報 | ko (제공되는/제공하는/제공된) 정보
en> all the information provided | zh> 所有提供的資訊 | ko 제공되는 모든 (정보/내용) | ja 提供されるすべての情報

== what-it-is ==
en> an analysis by AI | zh> AI分析 | ja AIによる分析(結果)? | ko AI(에 의한/의) 분석
en> an estimate | zh> 估算 | ja (あくまで)?(試算/概算/試算値/概算値/推定値)
en> reference information | zh> 參考資訊 | ja (あくまで(も)?)?参考(情報/資料) | ko (단순)? ?참고 ?(정보/자료)

== asd-deal ==
en> actual buying or selling | zh> 實際買賣 | ja 実際の売買
en> buying or selling | zh> 買賣 | ja 売買 | ko 매매 / 매수·매도 / 매수 매도 / 매수나 매도
en> buying or selling any specific stock | zh> 買賣特定股票 | ja (特定の/個別の)(銘柄/株式)の売買 | ko (특정/개별) (종목/주식)(의/에 대한)? (매매/매수·매도/매수 매도/매수나 매도)
en> buying any specific stock | zh> 買入特定股票 | ja (特定の/個別の)(銘柄/株式)の購入 | ko (특정/개별) (종목/주식)의? 매수
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
# -- what it does not recommend
en> {doc?=it} <does/do> not recommend {asd-deal} | zh> {doc?}不推薦{asd-deal} | ja {doc?}は?(、)?{asd-deal}を(推奨する/推奨した)(ものではありません/ものではございません/ものではなく) | ko {doc?}[은/는]? {asd-deal}[을/를]? (추천/권장)하(지 않습니다/지 않으며/는 것이 아닙니다/는 것은 아니며)
en> {doc?=it} <does/do> not recommend or solicit {asd-deal} | zh> {doc?}不推薦或招攬{asd-deal} | ja {doc?}は?(、)?{asd-deal}を?(推奨・勧誘/推奨し、勧誘/推奨または勧誘/推奨や勧誘を)(する)?(ものではありません/ものではなく) / {doc?}は?(、)?{asd-deal}の(勧誘や売買の推奨/推奨や勧誘)等?を(目的とした/行う)(ものではありません/ものではなく)
en> {doc?=it} <does/do> not solicit {asd-deal} | zh> {doc?}不招攬{asd-deal} | ja {doc?}は?(、)?{asd-deal}を勧誘するもの(ではありません/ではなく) | ko {doc?}[은/는]? {asd-deal}[을/를]? 권유하(지 않습니다/지 않으며/는 것이 아닙니다/는 것은 아니며/는 것이 아니며)
en> {doc?=it} <does/do> not solicit {asd-deal} or guarantee {result*} | zh> {doc?}不招攬{asd-deal}，亦不保證{result*} | ko {doc?}[은/는]? {asd-deal}[을/를]? 권유하거나 {result*}[을/를]? (보장/보증)하(지 않습니다/지 않으며)
en> {doc?=it} <does/do> not guarantee future {result*} | zh> {doc?}不保證未來{result*} | ja {doc?}は?(、)?将来の{result*}(など/等)?を(保証する(ものではありません/ものではなく)/保証しません/お約束するものではありません) | ko {doc?}[은/는]? (미래/향후/장래)(의)? {result*}[을/를]? (보장/보증)하(지 않습니다/지 않으며/지 않으므로)
# -- losses
en> {subject*} may {doing!base} {manner?}, and losses may occur | zh> {subject*}可能{manner?}{doing}，並可能出現損失 | ja {subject*}(は/が)(、)?{manner?}{doing}し(、)損失(が/を)(生じる/発生する/被る/こうむる){ja-may}
en> {subject*} may {doing!base} {manner?}, and a loss of principal may occur | zh> {subject*}可能{manner?}{doing}，並可能出現本金損失 | ja {subject*}(は/が)(、)?{manner?}{doing}し(、)(投資)?元本を(割り込む/下回る/割る){ja-may} / {subject*}(は/が)(、)?{manner?}{doing}し(、)元本(割れ/の損失)が(生じる/発生する){ja-may}
en> {subject*} may {doing!base} {manner?} and {doing#2!base} | zh> {subject*}可能{manner?}{doing}並{doing#2} | ja {subject*}(は/が)(、)?{manner?}{doing}し(、){doing#2}(する/となる)?{ja-may}
en> {subject*} may {doing!base} {manner?} and {being!base} | zh> {subject*}可能{manner?}{doing}並{being} | ja {subject*}(は/が)(、)?{manner?}{doing}し(、){being}(する)?{ja-may}
en> a loss of principal may occur {because?} | zh> {because?}可能出現本金損失 | ja {because?}(、)?(投資)?元本を(割り込む/下回る/割る){ja-may} / {because?}(、)?(投資)?元本を割り込むリスクがあります | ko {because?} ?(투자)? ?원금 손실이 발생할 {ko-may}
en> a large loss of principal may occur {because?} | zh> {because?}可能出現大幅本金損失 | ja {because?}(、)?(投資)?元本を大きく(割り込む/下回る){ja-may}
en> losses may occur {because} | zh> {because}可能出現損失 | ja {because}(、)?損失が(生じる/発生する){ja-may} | ko {because} 손실이 발생할 {ko-may}
en> buying or selling may become difficult {because} | zh> {because}可能難以買賣 | ja {because}(、)?売買が困難(に/と)なる{ja-may} | ko {because} (매매/거래)가 (어려울/제한될) {ko-may}
en> {asp*} <involves/involve> {asp#2*} | zh> {asp*}涉及{asp#2*} | ja {asp*}(には/は)(、)?{asp#2*}(等/など)?(が伴います/が伴い/を伴います/を伴い)
en> {asp*} <carries/carry> a risk of loss of principal | zh> {asp*}有本金損失的風險 | ja {asp*}には(、)?元本割れの?(リスク/恐れ/おそれ)があります | ko {asp*}(에는/은/는) 원금 손실(의)? 위험이 (있습니다/있으며/따릅니다)
en> please exercise due caution | zh> 請充分注意 | ja 十分(に)?ご注意ください | ko 각별히? ?(유의/주의)하시기 바랍니다
# -- what may change, what was not counted in
en> {asp*} <was/were> not taken into account | zh> 並未考慮{asp*} | ja {asp*}は?(、)?考慮して(いません/おりません) / {asp*}を考慮して(おらず/いません/おりません)
en> the content may differ | zh> 內容可能不同 | ja 内容が異なる{ja-may}
en> {asp*} may be revised | zh> {asp*}可能修訂 | ja {asp*}は(、)?(改定/改正)される{ja-may}
en> {asp*} may change {because} | zh> {asp*}可能{because}變更 | ja {asp*}は(、)?{because}(、)?変更(される/となる)?{ja-may} | ko {asp*}[은/는]? {because} 변경될 {ko-may}
en> the content of {doc} may change without notice | zh> {doc}的內容可能變更，恕不另行通知 | ja {doc}の内容(については/は)(、)?予告なく変更(される/する)?{ja-may}
en> {doc} <is/are> based on {asp*} | zh> {doc}基於{asp*} | ko {doc}[은/는]? {asp*}[을/를]? ?(기반으로 (하며/합니다)/기반이며/기반입니다)
# -- sources
en> the {quality*} of its content <is/are> not guaranteed | zh> 其內容的{quality*}不獲保證 | ja その(内容の)?{quality*}(等/など)?を(保証するもの(ではありません/ではございません)/保証しません/保証いたしません) | ko 그 {quality*}[을/를]? (보장/보증)하지 (않습니다/않으며)
en> {doc?=it} <does/do> not guarantee the {quality*} of its content | zh> {doc?}不保證其內容的{quality*} | ja {doc}は(、)?その内容の{quality*}(等/など)?を保証するもの(ではありません/ではなく)
# -- who decides
en> please make the final decision {onown} {atinvest?} | zh> {atinvest?}請{onown}作出最終決定 | ja {atinvest}(、)?(必ず)?{onown}(で/において)?最終的に(ご)?(判断/決定)して?ください
en> please be sure to check {asp*} {atinvest?} | zh> {atinvest?}請務必確認{asp*} | ja {atinvest?}(、)?必ず{asp*}をご?(確認/参照)ください | ko {atinvest?} {asp*}[을/를]? (반드시/꼭) (확인/검토)(하시기 바랍니다/해 주세요/하세요/하십시오)
en> please check {asp*} {atinvest?} | zh> {atinvest?}請確認{asp*} | ko {atinvest?} {asp*}[을/를]? (확인/검토)(해 주세요/하세요/하시기 바랍니다/해주세요)
en> investment decisions and their results are the responsibility of {you} | zh> 投資決定及其結果由{you}負責 | ko (모든)? ?투자 ?(판단/결정)(과/및/ 및) ?(그/그에 따른/이에 따른)? ?(결과/책임/손익/최종 책임)(에 대한 책임/의 책임/의 최종 책임/에 대한 모든 책임)?[은/는]? (전적으로/모두)? ?{you}에게 (있습니다/있으며/귀속됩니다/있음)
en> all responsibility for investing lies with {you} | zh> 投資的所有責任由{you}承擔 | ko (모든 )?(실제 )?투자에 대한 (모든 )?책임[은/는]? (전적으로/모두)? ?{you}에게 (있습니다/있으며/귀속됩니다)
en> investment decisions are your own responsibility | zh> 投資決定由您自行負責 | ko 투자 (결정/판단)[은/는]? (전적으로 )?본인(의)? 책임(입니다/이며)
en> all decisions are your own responsibility | zh> 所有決定由您自行負責 | ko 모든 (판단/결정/투자 판단)[은/는]? 본인(의)? 책임(입니다/이며)
en> {org} <is/are> not responsible for damage caused by {asp*} | zh> {org}對{asp*}造成的損害不負責 | ko {asp*}( 등)?(으로/로) 인한 (손해/손실)에 대해(서)? {org}[은/는]? (일체의/어떠한/일절)? ?책임(을)? ?지지 (않습니다/않으며)
# -- delays and gaps
en> accuracy is not guaranteed | zh> 不保證準確性 | ko 정확성을 (보증/보장)하지 (않습니다/않으며)

== atinvest ==
en> when investing | zh> 投資時 | ja (実際の)?投資に(際して/あたって/当たって)(は)?
en> when managing assets or making investment decisions | zh> 進行資產運用或投資決定時 | ja (実際の)?資産運用や投資判断に(際して/あたって/当たって)(は)?
en> before investing | zh> 投資前 | ko 투자 전(에)? / 투자하기 전(에)?

== because ==
en> due to {cause-of} | zh> 因{cause-of} | ja {cause-of}(により/によって/等により/などにより) | ko {cause-of}(에/으로/로) ?(따라/인해/의해/인하여)
en> depending on {asp*} | zh> 視乎{asp*} | ko {asp*}에 따라

`;
