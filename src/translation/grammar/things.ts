/** What a notice says that something is not, and the words inside: advice, offers, products, losses, qualities. */
export default `
== field ==
en investment / investing | zh 投資 | ja 投資 | ko 투자 | de Anlage / Investment / Investitions | fr en investissement / d'investissement / en placement / de placement / d investissement | es de inversión / en inversiones / en materia de inversión / inversión
en financial / finance | zh 財務 / 理財 / 財經 / 金融 | ja 財務 / 金融 / ファイナンシャル | ko 재무 / 금융 / 재정 | de Finanz / finanzielle / finanziellen | fr financier / financière / financiers / financières / en finance | es financiero / financiera / financieros / financieras
en legal / law | zh 法律 | ja 法律 / 法務 / 法的 | ko 법률 / 법적 | de Rechts / rechtliche / rechtlichen | fr juridique / juridiques / légal | es legal / jurídico / jurídica / legales / jurídicos
en tax / taxation | zh 稅務 / 稅收 | ja 税務 / 税 | ko 세무 / 세금 | de Steuer / steuerliche / steuerlichen | fr fiscal / fiscale / fiscaux | es fiscal / tributario / fiscales / tributaria
en accounting | zh 會計 | ja 会計 | ko 회계 | de Buchhaltungs | fr comptable / comptables | es contable / contables
en trading | zh 交易 / 買賣 | ja 取引 / 売買 / トレード | ko 매매 / 거래 / 트레이딩 | de Handels / Trading | fr de trading / de négociation | es de trading / de negociación
en professional | zh 專業 | ja 専門的な / 専門 | ko 전문 / 전문적인 | de fachliche / professionelle / fachkundige | fr professionnel / professionnels | es profesional / profesionales
en medical | zh 醫療 / 醫學 | ja 医療 / 医学的 | ko 의료 / 의학적 | de medizinische | fr médical / médicaux | es médico / médica / médicos
en personal / personalized / personalised / individual / individualized / individualised / tailored | zh 個人 / 個人化 / 個性化 / 個別 | ja 個人的な / 個別の / 個別 | ko 개인 / 개별 / 맞춤형 | de persönliche / individuelle / individuellen | fr personnalisé / personnalisée / personnel / personnalisés / individuel / individualisé | es personalizado / personalizada / personal / individual / individualizado
en investment, financial | zh 投資理財
en general | zh 一般
en business | zh 商業 / 經營 | ja 経営 / ビジネス | ko 경영 | de geschäftliche / Unternehmens | fr commercial / commerciaux | es comercial / empresarial
en other | zh 其他 | ja その他の / その他 | ko 기타 / 그 밖의 | de sonstige / andere | fr autre[s] | es otro / otra / otros / otro tipo de / cualquier otro [tipo de]
en securities | zh 證券 | ja 証券 | ko 증권 | de Wertpapier
en stock | zh 股票 / 個股 | ja 株式 | ko 주식 / 종목
en specific | zh 具體 / 特定 | ja 具体的な / 特定の | ko 구체적인 / 특정 | de konkrete / konkreten / spezifische | fr spécifique / spécifiques | es específico / específica
en formal | zh 正式 | de formelle
en substantive | zh 實質性 / 實質
en definitive | zh 最終
en operational | zh 操作
en sole | zh 唯一
en insurance | zh 保險 | ko 보험
en direct | zh 直接

== thing ==
en ~basis for buying or selling / ~basis for (trading/buying or selling) | zh 買賣依據 / (買賣/交易/買入或賣出/操作)(的)?(依據/根據/建議依據/指引)
en ~recommendation of individual stocks | zh 個股推薦 / (個股/股票/投資標的)(的)?(推薦/推介/建議)
en ~investment commitment | zh 投資承諾 / (任何)?(投資/收益)承諾
en any guarantee of profit / guarantee of (profit/returns/gains) | zh 獲利之保證 / (獲利/收益/盈利/利潤/回報)(之/的)?(保證/承諾/擔保)
en ~offer or invitation to make an offer | zh 要約或要約邀請 / 要約(或/及/、)要約邀請
en ~invitation to make an offer | zh 要約邀請
en ~investment solicitation | zh> 投資招攬 | ko 투자 ?권유 | ja 投資勧誘 / 投資の勧誘
en ~solicitation to trade | zh> 買賣招攬 | ko (매매/거래) ?권유 | ja 売買の勧誘
en {field*} advice / {field*} (counsel/guidance/advise) / advice on {field*} / {field*} matters advice
  zh {field*}建議 / {field*}[性]建議 / {field*}意見 / {field*}咨詢[意見] / {field*}的建議 / {field*}忠告 / {field*}顧問意見 / {field*}方面的建議 / {field*}指導 / {field*}[之]諮詢
  ja {field*}[に関する/上の](助言/アドバイス) | ko {field*} [관련] (조언/자문/권고/상담/자문행위)
  de {field*} Beratung / {field*} Rat / {field*} Ratschlag / {field*} Ratschläge
  fr (conseil/conseils/un conseil/de conseils/des conseils/de conseil/avis/un avis) {field*}
  es (asesoramiento/consejo/consejos/asesoría/un consejo/un asesoramiento) {field*}
en investment advice
  zh 投資建議
  de Anlageberatung / Anlageberatungen / Investmentberatung / Finanzberatung zu Anlagen / Anlagerat / Investitionsberatung / Anlageratschlag
en financial advice | de Finanzberatung
en legal advice | de Rechtsberatung
en tax advice | de Steuerberatung
en investment, legal or tax advice | zh 投資、法律或稅務建議 | de (Anlage/Finanz) , Rechts (oder/und) Steuerberatung
en legal or tax advice | zh 法律或稅務建議 | de Rechts (oder/und) Steuerberatung
en investment or legal advice | zh 投資或法律建議 | de Anlage (oder/und) Rechtsberatung
en ~investment recommendation | zh 投資推薦 | ja 投資推奨 / 投資の推奨 | ko 투자 추천 / 투자추천 | de Anlageempfehlung / Anlageempfehlungen / Investmentempfehlung | fr recommandation d'investissement / recommandations d'investissement / recommandation en investissement | es recomendación de inversión / recomendaciones de inversión
en ~buy or sell recommendation / recommendation to buy or sell | zh 買賣建議 | ko 매수 매도 추천 | de Kauf (oder/und/bzw.) Verkaufsempfehlung[en] / Kauf oder Verkaufempfehlung | fr recommandation d'achat ou de vente | es recomendación de compra o venta
en ~purchase recommendation | zh 購買建議 | de Kaufempfehlung | fr recommandation d'achat | es recomendación de compra
en ~{field*} recommendation / {field*} recommendations
  zh {field*}推薦 / {field*}推介 | ja {field*}の推奨 / {field*}推奨 | ko {field*} (추천/권유) | de {field*} Empfehlung / {field*} Empfehlungen | fr recommandation[s] {field*} | es (recomendación/recomendaciones) {field*}
en investment research / research advice | zh 投資研究
en ~investment analysis | zh 投資分析意見 / 投資分析
en ~{offer} to {act} or ~{offer#2} to {act#2} {product*} / ~{offer} to {act}, or ~{offer#2} to {act#2} , {product*} | zh {act}{product*}的{offer}或{act#2}的{offer#2}
en ~investment offer | zh 投資要約 | fr offre[s] (d'investissement/de placement) | es oferta[s] de inversión
en ~inducement to invest | zh 投資誘因 | fr [une] incitation à (investir/l'investissement) | es [una] incitación a invertir | de [ein] Anreiz zu investieren
en ~invitation to invest | zh 投資邀請 | fr [une] invitation à investir | es [una] invitación a invertir
en ~{offer*} to {act*} {product*} / {offer*} [for/regarding/concerning/in respect of] [the] {act*} [of] {product*} / ~{offer*} of {product*}
  zh {act*}{product*}的{offer*} / {act*}{product*}[的/之]{offer*} / {product*}[的/之]{act*}[的/之]{offer*} / {product*}的{offer*}
  ja {product*}の{act*}[の/に関する/を目的とした]{offer*}
  ko {product*}[의/을/를]{act*}[를/을/의] {offer*} / {product*}에 대한 {act*} {offer*}
  de {offer*} (zum/zur) {act*} [von] {product*} / {offer*} {product*} zu {act*} / {offer*} für (den/die) {act*} [von] {product*}
  fr {offer*} (d'/d/de/à l'/à l/à la/en vue de l') {act*} (de/d'/des/d/du) {product*} / {offer*} (d'/d/de/à/en vue d'/en vue de) {act*} {product*}
  es {offer*} (de/para/para la/a la/para el/a) {act*} [de] {product*}
en ~investment {pitch*} | ko 투자 {pitch*}
  zh 投資方面的{pitch*}
en ~{offer*} to {act*} / ~{offer*} for {act*} | zh {act*}的{offer*} / {act*}(的/之){offer*} | ja {act*}[の/に関する/を目的とした]{offer*} | ko {act*}[를/을/의] {offer*} | de {offer*} (zum/zur/zu) {act*} | fr {offer*} (à/d'/de/d/à l'/à l/à la) {act*} | es {offer*} (de/para/a/a la) {act*}
en the solicitation of ~offer to buy / ~(solicitation/invitation) of (an/any) offer to buy
  zh 購買要約的招攬 / 招攬購買要約
en deposits (pl) | zh 存款 | ja 預金 | ko 예금 | de Einlagen | fr dépôts | es depósitos
en ~basis for trading | zh 買賣依據
en> ~offer of {ware*} | zh {ware*}要約
en ~{field*} {offer} | zh {field*}{offer} | zh {field*}(的/之){offer} | ja {field*}[の/に関する]{offer} | ko {field*}[의/에 대한] {offer} | de {field*} {offer} | fr {offer} {field*} | es {offer} {field*}
en ~{offer}
  zh {offer} | ja {offer} | ko {offer} | de {offer} | fr {offer} | es {offer}
en> ~basis for investment decisions | zh> 投資決策的依據 | de Grundlage für (Anlageentscheidungen/Investitionsentscheidungen/eine Anlageentscheidung)
en ~basis for {field*} decisions / ~(basis/foundation) for [making] [any] {field*} (decision/decisions) / ~ basis of {field*} decisions
  zh {field*}決策[的/之](依據/根據/基礎/參考依據) / {field*}決定的(依據/基礎) / 作出{field*}決策的依據 / {field*}[的]依據 / {field*}判斷的依據
  ja {field*}判断の(根拠/基礎) | ko {field*} (판단/결정)의 (근거/기준) / {field*} 판단의 기초자료 | de Grundlage für {field*} Entscheidungen | fr base (de/d'/pour) décisions {field*} | es base para (decisiones/tomar decisiones) {field*}
en ~guarantee of future {result*} / ~guarantee (for/of) [any] future {result*} | zh 對未來{result*}的保證 / [對]未來{result*}的(保證/承諾/擔保) | ja 将来の{result*}を(保証/約束)
en ~substitute for {field*} advice / ~(substitute/replacement) for [the] {field*} (advice/counsel)
  zh {field*}建議的替代品
  zh {field*}(建議/意見)的(替代/替代品) | de Ersatz für {field*} Beratung | fr substitut [à un/à des/au] conseil[s] {field*} | es (sustituto/sustituye) [del] asesoramiento {field*}
en advice | zh 建議 / 意見 | ja 助言 / アドバイス | ko 조언 / 자문 | de Beratung / Rat / Ratschlag / Ratschläge | fr conseil / conseils / un conseil | es asesoramiento / consejo / consejos / asesoría
en ~opinion | zh 觀點 | fr avis | es opinión
en ~commitment / ~promise | zh 承諾 | ko 약속 | de Zusage | fr engagement | es compromiso
en ~guarantee / guarantees / warranty | zh 保證 / 擔保 | ja 保証 | ko 보장 / 보증 | de Garantie | fr garantie | es garantía
en ~advertisement | zh 廣告 | ja 広告 | ko 광고
en ~promotion | zh 宣傳 / 推廣 | ja 宣伝 | ko 홍보 | de Werbung | fr publicité | es publicidad
en ~prospectus | zh 招股書 / 招股章程 / 招股說明書 | de Prospekt / Verkaufsprospekt / Wertpapierprospekt | fr prospectus | es folleto
en ~contract / any contract | zh 合同 / 合約 / 契約 | ko 계약 | de Vertrag | fr contrat | es contrato
en financial analysis | zh 財務分析 | de Finanzanalyse / Finanzanalysen | fr analyse financière | es análisis financiero
en such content | zh 此類內容
en fact / facts / statements of fact | zh 事實 | de Tatsachen | fr faits | es hechos

== pitch ==
en solicitation | zh 招攬 | ko 권유
en recommendation | zh 推薦 | ko 추천
en advice | zh 建議 | ko 조언 / 자문

== offer ==
en ~offer / offers | zh 要約 / 發售要約 / 出價 | ja 申込み / 申し込み / 提案 / オファー / 募集 | ko 청약 / 제안 / 제의 / 오퍼 | de [ein/kein/als/eines] Angebot[s] / Angebote | fr [une/d'une/l'] offre[s] / offre | es [una/de] oferta / ofertas / [una] propuesta
en ~invitation | zh 邀請 / 邀約 | ja 招待 | ko 초대 / 권고 | de [eine/keine/einer] Einladung | fr [une] invitation / [une] incitation à investir | es [una] invitación
en ~invitation to make an offer | zh 要約邀請
en ~request | zh 請求
en ~solicitation | zh 招攬 / 招徠 / 招募 / 勸誘 / 游說 / 徵求 / 引誘 / 招股 | ja 勧誘 | ko 권유 / 유인 / 유도 | de [eine/keine/einer] Aufforderung | fr [une/d'une] sollicitation / [un] démarchage | es [una/de] solicitud / [una] solicitación / [una] captación
en ~recommendation / recommendations | zh 推薦 / 推介 / 建議 / 薦股 | ja 推奨 / お勧め / 推薦 | ko 추천 / 권장 | de [eine/keine/einer/als] Empfehlung[en] / Handlungsempfehlung | fr [une/de] recommandation[s] | es [una/de] recomendación / recomendaciones
en ~inducement | zh 誘導 / 誘因 / 利誘 | de [ein] Anreiz | fr [une] incitation / [un] encouragement | es [una] incitación / [un] incentivo
en ~endorsement / endorsements | zh 認可 / 背書 / 支持 | ko 보증 | de [eine] Billigung | fr [une] approbation | es [un] respaldo
en advice | zh 意見 | ja 助言 / アドバイス | ko 조언 | de [einen/ein] Rat | fr [un/de] conseil[s] | es [un] consejo / [un] asesoramiento / consejos
en ~suggestion | zh 提議 / 提示 | fr [une] suggestion | es [una] sugerencia
en ~instruction | zh 指示 / 指引

== act ==
en buy / purchase / buying / the purchase of / acquire / the acquisition of / acquiring | zh 購買 / 買入 / 買進 / 購入 | ja 購入 / 買付 / 買い付け / 買い / 取得 | ko 매수 / 구매 / 매입 / 구입 | de Kauf / Erwerb / kaufen / Ankauf | fr achat / acheter / acquérir / acquisition | es compra / comprar / adquirir / adquisición
en sell / selling / the sale of / dispose of / the disposal of / sale | zh 出售 / 賣出 / 沽出 / 銷售 / 拋售 | ja 売却 / 売付 / 販売 / 売り | ko 매도 / 판매 / 매각 | de Verkauf / Veräußerung / verkaufen | fr vente / vendre / cession | es venta / vender
en buy or sell / the purchase or sale of / buying or selling / purchase or sale | zh 買賣 / 購買或出售 / 買入或賣出 | ja 売買 | ko 매매 / 매수 매도 / 매수·매도 | de An und Verkauf / Kauf oder Verkauf / Kauf und Verkauf / Kauf bzw. Verkauf | fr achat ou à la vente / achat ou vente / acheter ou vendre / achat ou de vente / acheter ou à vendre | es compra o venta / comprar o vender / compraventa / compra ni venta
en hold / holding | zh 持有 | ja 保有 | ko 보유 | de Halten | fr conserver / détenir / conservation | es mantener
en subscribe for / subscription for / subscribe to / subscription | zh 認購 / 申購 / 申請認購 | ja 申込 / 応募 | ko 청약 / 가입 | de Zeichnung / zeichnen | fr souscription / souscrire | es suscripción / suscribir
en redeem / redemption of / redeeming | zh 贖回
en trade / trading / trade in | zh 交易 | ja 取引 | ko 거래 | de Handel / handeln | fr négociation / négocier | es negociar / negociación
en invest in / investment in / investing in | zh 投資 | ja 投資 | ko 투자 | fr investir dans / investissement / investir | es invertir en / inversión / invertir
en enter into any transaction / any transaction | zh 進行任何交易 / 訂立任何交易 | ko 거래

== product ==
en the {ware} | zh 該{ware}
en specific {ware*} / (a)? (specific/particular) {ware*} | zh 特定{ware*}
en any {ware*} / any {ware} / any particular {ware*} / (a/an) {ware} / any (of the/such/specific/other) {ware*} | zh 任何{ware*} / 任何[的/特定/具體]{ware*} / 任一{ware*} / 某一{ware} | ja いかなる{ware*} / 特定の{ware*} / 個別{ware*} | ko (특정/어떠한/개별) {ware*} | de (irgendwelchen/bestimmten/bestimmter/irgendeines/jeglicher/von/eines) {ware*} | fr (quelque/tout/un/une/d'un/d'une/d un/d une/de tout/aucun) {ware*} [que ce soit/quelconque] | es (cualquier/ningún/un/una/de cualquier/algún/ninguna) {ware*}
en the {ware*} mentioned / the {ware*} (mentioned/discussed/named/referred to/described) [herein/above/here/in this article] / any {ware*} mentioned [herein/in this article] | zh 文中[所](提及/提到/涉及)的[任何]{ware*} / [上述/本文][所](提及/提到/涉及)[的]{ware*} / (所涉/所述){ware*} / 該等{ware*} / 相關{ware*} / 有關{ware*} / 上述{ware*} | ja (本記事/記事)で(言及した/取り上げた/紹介した){ware*} / 当該{ware*} | ko (언급된/해당) {ware*} | de (der/den/die) (genannten/erwähnten/besprochenen) {ware*} | fr les {ware*} (mentionnés/mentionnées/cités) / (les/des) {ware*} mentionné[e]s | es (los/las) {ware*} mencionad(os/as)
en {ware*} | zh {ware*} | ja {ware*} | ko {ware*} | de [der/den/die/das/dem] {ware*} | fr [les/des/de/d'/le] {ware*} | es [los/las/de/el] {ware*}

== ware ==
en financial products / financial product (pl) | zh 金融產品 / 金融商品 / 財務產品 | ja 金融商品 | ko 금융상품 / 금융 상품 | de Finanzprodukte[n] / Finanzprodukts | fr produits financiers / produit financier | es productos financieros / producto financiero
en wealth management products (pl) | zh 理財產品
en investment products / investment product (pl) | zh 投資產品 / 投資商品 / 投資工具 | ja 投資商品 | ko 투자상품 / 투자 상품 | de Anlageprodukte[n] / Investmentprodukte[n] | fr produits d'investissement / produit d'investissement | es productos de inversión / producto de inversión
en financial instruments / financial instrument (pl) | zh 金融工具 | ja 金融商品 | ko 금융투자상품 | de Finanzinstrumente[n/s] / Finanzinstrument | fr instruments financiers / instrument financier | es instrumentos financieros / instrumento financiero
en securities / security / a security (pl) | zh 證券 / 有價證券 / 證券產品 | ja 有価証券 / 証券 | ko 유가증권 / 증권 | de Wertpapiere[n/s] / Wertpapier | fr titres / valeurs mobilières / titre / valeurs | es valores / títulos / valor
en stocks / stock / a stock (pl) | zh 股票 / 個股 / 證券股票 | ja 株式 / 銘柄 / 個別株 | ko 주식 / 종목 | de Aktien / Aktie | fr actions / action | es acciones / acción
en shares (pl) | zh 股份
en funds / fund (pl) | zh 基金 | ja ファンド / 投資信託 | ko 펀드 | de Fonds | fr fonds | es fondos / fondo
en bonds (pl) | zh 債券 | ja 債券 | ko 채권 | de Anleihen | fr obligations | es bonos
en futures (pl) | zh 期貨 | ja 先物 | ko 선물 | de Futures | es futuros
en options (pl) | zh 期權 / 選擇權 | ja オプション | ko 옵션 | de Optionen | fr options | es opciones
en derivatives (pl) | zh 衍生品 / 衍生產品 / 衍生工具 / 衍生性商品 | ja デリバティブ | ko 파생상품 | de Derivate[n] | fr produits dérivés / dérivés | es derivados
en cryptocurrencies / cryptocurrency (pl) | zh 加密貨幣 | ko 암호화폐 | de Kryptowährungen | fr cryptomonnaies / crypto monnaies | es criptomonedas / criptodivisas
en virtual currencies / virtual currency (pl) | zh 虛擬貨幣 | ja 仮想通貨 | ko 가상화폐
en digital currencies / digital currency (pl) | zh 數字貨幣 / 數位貨幣
en virtual assets / virtual asset (pl) | zh 虛擬資產 | ko 가상자산
en digital assets (pl) | zh 數位資產 / 數字資產 | fr actifs numériques | es activos digitales
en crypto assets (pl) | zh 加密資產 | ja 暗号資産 | fr crypto actifs / cryptoactifs | es criptoactivos | de Kryptowerte[n]
en products / product (pl) | zh 產品 / 商品 | ja 商品 | ko 상품 | de Produkte[n/s] | fr produits / produit | es productos / producto
en services / service (pl) | zh 服務 | ja サービス | ko 서비스 | de Dienstleistungen | fr services / service | es servicios
en investments / investment (pl) | zh 投資 | ja 投資 | ko 투자 | de Anlagen / Investments / Investitionen / Geldanlage / Kapitalanlagen | fr placements / investissements / placement / investissement | es inversiones / inversión
en assets / asset (pl) | zh 資產 | ja 資産 | ko 자산 | de Vermögenswerte[n] | fr actifs / actif | es activos / activo
en foreign exchange / forex | zh 外匯 | ja 外国為替 | ko 외환 | de Devisen | fr devises / Forex | es divisas
en commodities (pl) | zh 大宗商品 | ja 商品先物 | ko 원자재 | de Rohstoffe[n] | fr matières premières | es materias primas
en warrants (pl) | zh 認股權證 / 窩輪 / 權證 / 認股證 | de Zertifikate / Optionsscheine | es warrants
en companies / company (pl) | zh 公司 / 企業 / 上市公司 | ja 企業 / 会社 | ko 기업 / 회사 | de Unternehmen / Gesellschaften | fr sociétés / société / entreprises | es empresas / empresa / compañías
en contracts for difference / CFDs / CFD | zh 差價合約 / 差價合同 | ja CFD / 差金決済取引 | ko CFD / 차액결제거래 | de CFDs / CFD / Differenzkontrakte | fr CFD | es CFD
en markets (pl) | zh 市場
en trading platforms (pl) | zh 交易平台
en individual stocks (pl) | zh 個別股票 / 單一股票 | ja 個別銘柄 | ko 개별 종목 / 개별종목 | de Einzelaktien
en transactions / transaction (pl) | zh 交易 | ko 거래 | ja 取引

== quality ==
en accuracy | zh 準確性 / 準確 / 準確度 / 正確性 / 精確性 / 精準性 | ja 正確性 / 正確さ | ko 정확성 / 정확도 | de Richtigkeit / Genauigkeit / Korrektheit | fr exactitude / l'exactitude / l exactitude / précision / la justesse | es exactitud / precisión / la (exactitud/precisión)
en completeness | zh 完整性 / 完整 / 完備性 / 全面性 | ja 完全性 / 網羅性 / 完全さ | ko 완전성 / 완결성 | de Vollständigkeit | fr [l'/l] exhaustivité / [l'/l] intégralité / [le caractère] complet / complétude / [le] caractère (exhaustif/complet) / [l'/l] intégrité | es [la] (integridad/exhaustividad/completitud) / [el] carácter completo
en timeliness | zh 及時性 / 即時性 / 時效性 / 實時性 | ja 適時性 / 即時性 / 最新性 | ko 적시성 / 신속성 / 시의성 | fr [l'/l] actualité / [la] ponctualité | es [la] (actualidad/puntualidad/oportunidad/actualización) | de Aktualität / Rechtzeitigkeit / Zeitnähe
en reliability | zh 可靠性 / 可信性 / 可靠 / 可信度 | ja 信頼性 / 確実性 | ko 신뢰성 / 신뢰도 / 확실성 | de Zuverlässigkeit / Verlässlichkeit | fr [la] fiabilité | es [la] (fiabilidad/confiabilidad)
en truthfulness / truth / truthfulness / veracity | zh 真實性 / 真確性 / 真實 | ja 真実性 / 真偽 | ko 진실성 / 사실 여부 | de Wahrheit / Wahrheitsgehalt | fr [la] véracité | es [la] veracidad
en authenticity | zh 真偽性 / 真偽 | de Echtheit | fr [l'/l] authenticité | es [la] autenticidad
en validity / effectiveness | zh 有效性 | ja 有効性 | ko 유효성 | de Gültigkeit | fr [la] validité | es [la] (validez/vigencia)
en usefulness | zh 有用性 / 實用性 | ja 有用性 | ko 유용성 | fr [l'/l] utilité | es [la] utilidad
en legality | zh 合法性 | ja 適法性 / 合法性 | ko 적법성 | de Rechtmäßigkeit | fr [la] légalité | es [la] legalidad
en originality | zh 原創性 | ko 독창성
en suitability / appropriateness | zh 適用性 / 適合性 / 適當性 / 恰當性 / 適宜性 | ja 適合性 / 妥当性 | ko 적합성 / 타당성 | de Eignung / Angemessenheit | fr [l'/l] adéquation / [la] pertinence | es [la] (idoneidad/adecuación)
en fitness for a particular purpose / fitness for any particular purpose / merchantability / suitability for a particular purpose | zh 特定用途適用性 / 針對特定用途的適用性 | ja 特定目的(への/に対する)適合性 / 特定目的適合性 | ko 특정 목적에의 적합성 / 특정목적 적합성 | de Eignung für einen bestimmten Zweck | fr [l'/l] adéquation à un usage particulier | es [la] idoneidad para un fin (determinado/particular/concreto)
en adequacy / sufficiency | zh 充分性 / 充足性 | ko 충분성
en fairness | zh 公正性 / 公正 / 公平性 / 公允性 | ko 공정성
en objectivity | zh 客觀性 / 客觀 | ko 객관성
en security | zh 安全性 | ja 安全性 | ko 안전성 | de Sicherheit | fr [la] sécurité | es [la] seguridad
en availability | zh 可用性 / 可獲得性 | ja 可用性 | ko 가용성 | de Verfügbarkeit | fr [la] disponibilité | es [la] disponibilidad
en currency / up-to-dateness / currentness / timeliness | zh 最新性 | ko 최신성
en quality | zh 質量 / 品質 | ja 品質 | ko 품질 | de Qualität | fr [la] qualité | es [la] calidad
en continuity | zh 連續性 / 持續性
en correctness | zh 無誤性
en feasibility | zh 可行性
en source | zh 來源
en content / contents | zh 內容 | ja 内容 | de Inhalt / Inhalte | fr [le/du] contenu | es [el/del] contenido
en correctness | zh 正確 / 無誤
en availability | zh 可得性
en profitability | zh 盈利性

== duty ==
en legal responsibility / legal liability | zh 法律責任 / 法律上的責任 | ja 法的責任 / 法律上の責任 | ko 법적 책임 / 법적인 책임 / 법률상 책임 | de rechtliche (Verantwortung/Haftung) | fr responsabilité juridique | es responsabilidad legal
en joint and several liability / joint liability | zh 連帶責任 / 法律連帶責任 / 法律及連帶責任 | ko 연대책임
en direct or indirect liability / direct or indirect responsibility | zh 直接或間接責任 / (直接或間接/直接及間接/直接和間接)[的][法律]責任
en responsibility / [full/the] responsibility / responsability | zh 責任 / 責 / 相關責任 | ja 責任 | ko 책임 | de Verantwortung | fr responsabilité / la responsabilité / responsabilités | es responsabilidad / la responsabilidad / responsabilidades
en legal obligation | zh 法律義務
en liability | zh 賠償責任 / 賠償 | ja 賠償責任 | ko 배상책임 / 손해배상책임 / 손해배상 책임 | de Haftung | fr responsabilité civile | es responsabilidad civil
en obligation | zh 義務 | ja 義務 | ko 의무 | de Verpflichtung | fr obligation | es obligación
en consequences | zh 後果
en warranty / warranties | zh 擔保責任 | de Gewähr / Gewährleistung
en guarantee | zh 保證 / 擔保 / 保證責任 | ja 保証 | ko 보증 / 보장 | de Garantie / Garantien | fr garantie / garanties | es garantía / garantías

== promise ==
en ~guarantee / guarantees / guaranty | zh 保證 / 保障 | ja 保証 | ko 보증 / 보장 | de Garantie / Garantien | fr garantie / garanties | es garantía / garantías
en ~warranty / warranties | zh 擔保 / 保證責任 | ja 担保 | ko 담보 | de Gewähr / Gewährleistung / Gewährleistungen | es aval
en ~representation / representations | zh 陳述 / 聲明 / 表述 | ja 表明 | ko 진술 / 표명 | de Zusicherung / Zusicherungen | fr déclaration[s] / représentation[s] | es declaración / declaraciones / manifestación
en ~commitment / commitments / undertaking | zh 承諾 | ja 約束 | ko 약속 | de Zusage | fr engagement[s] | es compromiso[s]

== express ==
en express or implied / expressed or implied / either express or implied | zh 明示或暗示 / 明示或默示 / 明示或者暗示 / 明示或隱含 / 明示與暗示 / 明示和暗示 / 明示及暗示 / 明確或隱含 / 明示或隱含性 | ja 明示または黙示 / 明示的または黙示的 / 明示・黙示 / 明示的か黙示的か | ko 명시적 또는 묵시적[인/으로] / 명시적이거나 묵시적인 / 명시적이든 묵시적이든 | de ausdrückliche[n] (oder/noch/und) (stillschweigende/implizite/implizierte)[n] / (explizite/explizit)[n] (oder/noch) implizite[n] | fr (expresse/explicite/expresses) ou (implicite/tacite/implicites) | es (expresa/explícita/expresas) (o/ni) (implícita/tácita/implícitas)

== losskind ==
en direct or indirect | zh 直接或間接 / 直接及間接 / 直接或者間接 / 直接、間接 / 直接和間接 | ja 直接的または間接的な / 直接または間接の / 直接・間接の / 直接間接の / 直接的、間接的 | ko 직간접적인 / 직접적 또는 간접적인 / 직·간접적 / 직접 또는 간접적인 / 직접적이거나 간접적인 / 직간접 | de (direkte/unmittelbare/direkten)[n] (oder/und) (indirekte/mittelbare/indirekten)[n] | fr (directs/directes/direct/directe) ou (indirects/indirectes/indirect/indirecte) / direct[e][s] et indirect[e][s] | es (directos/directas/directa/directo) (o/e/u/ni) (indirectos/indirectas/indirecta/indirecto)
en financial / economic / monetary | zh 經濟 / 財務 / 金錢 | ja 経済的 | ko 경제적 / 금전적 | de finanzielle[n] / wirtschaftliche[n] | fr financières / financiers | es económicas / económicos / financieras
en investment | zh 投資 | ja 投資 | ko 투자 | fr en investissement | es de inversión
en any / any and all | zh 任何 / 一切 / 任何形式的 | ja いかなる / 一切の / 何らかの | ko 어떠한 / 모든 / 일체의 / 그 어떤 | de jegliche[n] / etwaige[n] / alle / sämtliche / irgendwelche | fr tout / toute / toutes / tous / d'éventuels / éventuels / aucun / toute sorte de / les éventuels / d'éventuelles | es cualquier / ningún / ninguna / las posibles / los posibles / posibles / cualquier tipo de / cualesquiera / eventuales

== loss ==
en loss or damage | zh 損失或損害 / (損失/損害)(或/及/和)(損害/損失)
en legal consequences | zh 法律後果
en financial loss | zh 財產損失 | de Vermögensschäden / Vermögensverluste | fr pertes financières | es pérdidas económicas
en loss / losses / a loss | zh 損失 / 虧損 | ja 損失 | ko 손실 | de Verluste[n] / Verlust | fr pertes / perte | es pérdidas / pérdida
en damage / damages | zh 損害 / 損害賠償 / 傷害 | ja 損害 | ko 손해 / 피해 | de Schäden / Schaden | fr dommages / dommage / préjudices / préjudice | es daños / daño / perjuicios / daños y perjuicios / perjuicio
en consequences / consequence / outcome | zh 後果 / 結果 | ja 結果 | ko 결과 | de Folgen / Konsequenzen | fr conséquences | es consecuencias
en legal disputes | zh 法律糾紛
en disputes / dispute | zh 糾紛 / 爭議 | ja 紛争 / トラブル | ko 분쟁 | de Streitigkeiten | fr litiges | es disputas
en claims / claim | zh 索賠 / 申索 | ja 請求 | ko 청구 | de Ansprüche | fr réclamations | es reclamaciones
en risk / risks | zh 風險 | ja リスク | ko 위험 | de Risiken | fr risques | es riesgos
en liability | zh 責任 / 法律責任
en profits or losses | zh 盈虧 / 損益
en expenses / costs | zh 費用 / 開支 / 成本 | de Kosten | fr frais / coûts | es gastos / costes / costos

== result ==
en performance | zh 表現 / 業績 / 業績表現 / 走勢 / 投資表現 | ja パフォーマンス / 運用成果 / 運用実績 / 業績 / 実績 / 投資成果 | ko 성과 / 실적 / 운용성과 / 운용실적 / 운용 실적 | de Wertentwicklung / Wertentwicklungen / Performance / Entwicklung[en] / Ergebnisse | fr performances / performance | es rentabilidad / rentabilidades / rendimiento / rendimientos / desempeño
en results (pl) | zh 結果 / 成績 / 成果 | ja 結果 / 成果 / 運用結果 | ko 결과 | de Ergebnisse / Resultate / Ergebnis | fr résultats | es resultados
en returns (pl) | zh 回報 / 收益 / 收益率 / 報酬 / 回報率 / 投資回報 / 投資收益 / 獲利 | ja 収益 / リターン / 利回り / 運用収益 | ko 수익 / 수익률 | de Renditen / Rendite / Erträge[n] | fr rendements / rendement / gains | es retornos / ganancias / rendimientos
en profits (pl) | zh 盈利 / 利潤 | ko 이익 | de Gewinne | fr profits / bénéfices | es beneficios
en events | zh 事件
en> price movements (pl) | zh> 價格走勢 | ja 値動き
en prices (pl) | zh 價格 / 股價 | ja 株価 | ko 주가 | de Kurse
en success | zh 成功
en data | zh 數據 / 資料 | ja データ
en investment returns (pl) | zh 投資績效
en gains (pl) | zh 漲幅 / 漲跌幅 / 漲跌
`;
