import { europeanNouns } from '../../phrasebook/european-table.ts';

/** Nouns of German, French and Spanish notices: English, Chinese, then the three; `phrases.ts` makes phrases of them. */
export default europeanNouns(`
account, accounts | 帳戶 | n Konto; Konten | compte | cuenta
accuracy | 準確性 | f Richtigkeit, Genauigkeit, Korrektheit | exactitude, précision | exactitud, precisión
completeness | 完整性 | f Vollständigkeit | exhaustivité, complétude | integridad, exhaustividad, completitud
timeliness | 及時性 | f Aktualität | actualité | actualidad
reliability | 可靠性 | f Zuverlässigkeit, Verlässlichkeit | fiabilité | fiabilidad
quality | 品質 | f Qualität | qualité | calidad
availability | 可用性 | f Verfügbarkeit | disponibilité | disponibilidad
suitability | 適合性 | f Eignung | adéquation | idoneidad
advertisement, advertisements | 廣告 | f Anzeige, Werbeanzeige; Anzeigen, Werbeanzeigen | annonce publicitaire; annonces publicitaires | anuncio publicitario; anuncios publicitarios
advertising | 廣告 | f Werbung | publicité | publicidad
advice | 建議 | f Beratung | conseil, conseils | asesoramiento, asesoría
investment advice | 投資建議 | f Anlageberatung | conseil en investissement | asesoramiento de inversión, asesoramiento en inversiones
financial advice | 財務建議 | f Finanzberatung | conseil financier | asesoramiento financiero, asesoría financiera
legal advice | 法律建議 | f Rechtsberatung | conseil juridique | asesoramiento legal, asesoramiento jurídico
tax advice | 稅務建議 | f Steuerberatung | conseil fiscal | asesoramiento fiscal
adviser, advisers | 顧問 | m Berater, Beraters; Berater, Beratern | conseiller | asesor
financial adviser, financial advisers | 財務顧問 | m Finanzberater, Anlageberater; Finanzberater | conseiller financier, conseiller en investissement; conseillers financiers | asesor financiero; asesores financieros
affiliate link, affiliate links | 聯盟連結 | m Affiliate-Link, Werbelink, Partnerlink; Affiliate-Links, Werbelinks, Partnerlinks | lien d'affiliation, lien affilié; liens d'affiliation, liens affiliés | enlace de afiliado, enlace de afiliación; enlaces de afiliados, enlaces de afiliado, enlaces de afiliación
amount, amounts | 金額 | m Betrag; Beträge | montant, somme | importe, cantidad, monto
analyst, analysts | 分析師 | m Analyst, Analysten; Analysten | analyste | analista
announcement, announcements | 公告 | f Mitteilung, Meldung, Bekanntmachung; Mitteilungen, Meldungen, Bekanntmachungen | communication | comunicado, comunicación
press release, press releases | 新聞稿 | f Pressemitteilung; Pressemitteilungen | communiqué, communiqué de presse; communiqués, communiqués de presse | comunicado de prensa, nota de prensa; comunicados de prensa, notas de prensa
article, articles | 文章 | m Artikel, Artikels, Beitrag, Beitrags; Artikel, Artikeln, Beiträge, Beiträgen | article | artículo
asset, assets | 資產 | m Vermögenswert; Vermögenswerte, Vermögenswerten | actif | activo
assessment, assessments | 評估 | f Einschätzung, Bewertung; Einschätzungen, Bewertungen | évaluation, appréciation | evaluación, valoración
author, authors | 作者 | m Autor, Autors, Verfasser, Verfassers; Autoren, Verfasser | auteur | autor
bank, banks | 銀行 | f Bank; Banken | banque | banco
brand, brands | 品牌 | f Marke; Marken | marque | marca
broker, brokers | 經紀商 | m Broker, Brokers; Broker | courtier | bróker, corredor
capital | 資金 | n Kapital, Kapitals | capital | capital
invested capital | 投入的資金 | - | capital investi | capital invertido
change, changes | 變動 | f Änderung, Veränderung; Änderungen, Veränderungen | changement, modification | cambio, modificación
client, clients | 客戶 | m Kunde; Kunden | client | cliente
commission, commissions | 佣金 | f Provision, Vermittlungsprovision; Provisionen | commission | comisión; comisiones
company, companies | 公司 | n Unternehmen, Unternehmens; Unternehmen | société, entreprise | empresa, compañía, sociedad
listed company, listed companies | 上市公司 | - | société cotée; sociétés cotées | empresa cotizada, sociedad cotizada; empresas cotizadas
compensation | 報酬 | f Vergütung | rémunération | remuneración, compensación
conflict of interest, conflicts of interest | 利益衝突 | m Interessenkonflikt; Interessenkonflikte, Interessenkonflikten | conflit d'intérêts, conflit d'intérêt; conflits d'intérêts, conflits d'intérêt | conflicto de interés, conflicto de intereses; conflictos de interés, conflictos de intereses
consent | 同意 | f Zustimmung, Einwilligung | accord, consentement | consentimiento
permission | 許可 | f Genehmigung, Erlaubnis | permission | permiso
authorisation | 授權 | - | autorisation | autorización
content | 內容 | m Inhalt, Inhalts | contenu | contenido
content, content | 內容 | m -; Inhalte, Inhalten | ; contenus | ; contenidos
cost, costs | 費用 | -; Kosten | coût | costo, coste
additional cost, additional costs | 額外費用 | -; Mehrkosten | surcoût | -
country, countries | 國家 | n Land; Länder, Ländern | pays | país; países
cryptocurrency, cryptocurrencies | 加密貨幣 | f Kryptowährung; Kryptowährungen | cryptomonnaie, crypto-monnaie | criptomoneda
crypto-asset, crypto-assets | 加密資產 | -; Kryptowerte, Kryptowerten | crypto-actif | criptoactivo
customer account, customer accounts | 客戶帳戶 | n Kundenkonto; Kundenkonten | compte client; comptes clients | cuenta de cliente; cuentas de clientes
management board | 董事會 | m Vorstand, Vorstands
chairman and majority owner, chairmen and majority owners | 主席兼大股東 | m Vorstand und Mehrheitsinhaber
chairman, chairmen | 主席 | - | président | presidente
majority owner, majority owners | 大股東 | m Mehrheitsinhaber; Mehrheitsinhaber | actionnaire majoritaire; actionnaires majoritaires | accionista mayoritario; accionistas mayoritarios
professional, professionals | 專業人士 | m Fachmann; Fachleute | professionnel | profesional
retail investor account, retail investor accounts | 散戶投資者帳戶 | n Kleinanlegerkonto; Kleinanlegerkonten | compte d'investisseur particulier; comptes d'investisseurs particuliers, comptes d'investisseurs de détail, comptes de clients de détail | cuenta de inversor minorista; cuentas de inversores minoristas, cuentas de clientes minoristas
CFD, CFDs | 差價合約 | m CFD, CFDs; CFDs | CFD | CFD
damage, damages | 損害 | m Schaden; Schäden | dommage, préjudice | daño, perjuicio
data | 數據 | -; Daten | - | -
-, data | 數據 | -; Daten | données; données | datos; datos
decision, decisions | 決定 | f Entscheidung; Entscheidungen | décision | decisión; decisiones
investment decision, investment decisions | 投資決定 | f Anlageentscheidung, Investitionsentscheidung; Anlageentscheidungen, Investitionsentscheidungen | décision d'investissement; décisions d'investissement | decisión de inversión; decisiones de inversión
delay, delays | 延遲 | f Verzögerung; Verzögerungen | retard | retraso, demora
deposit, deposits | 存款 | f Einlage; Einlagen | dépôt | depósito
initial deposit, initial deposits | 初始存款 | f Ersteinlage; Ersteinlagen | dépôt initial; dépôts initiaux | depósito inicial; depósitos iniciales
document, documents | 文件 | n Dokument, Dokuments; Dokumente, Unterlagen | document | documento
editor, editors | 編輯 | m Redakteur; Redakteure | rédacteur | redactor
editorial team, editorial teams | 編輯部 | f Redaktion; Redaktionen | rédaction | redacción, equipo editorial
employee, employees | 員工 | m Mitarbeiter, Mitarbeiters; Mitarbeiter, Mitarbeitern | employé, collaborateur, salarié | empleado
error, errors | 錯誤 | m Fehler, Fehlers; Fehler, Fehlern | erreur | error
expectation, expectations | 預期 | f Erwartung; Erwartungen | attente | expectativa
financial instrument, financial instruments | 金融工具 | n Finanzinstrument, Finanzinstruments; Finanzinstrumente, Finanzinstrumenten | instrument financier; instruments financiers | instrumento financiero; instrumentos financieros
instrument, instruments | 工具 | n Instrument; Instrumente | instrument | instrumento
financial product, financial products | 金融產品 | n Finanzprodukt; Finanzprodukte, Finanzprodukten | produit financier; produits financiers | producto financiero; productos financieros
financial situation | 財務狀況 | f Vermögenssituation, Vermögenslage | situation financière | situación financiera
forecast, forecasts | 預測 | f Prognose, Vorhersage; Prognosen, Vorhersagen | prévision, projection | previsión, proyección, pronóstico; previsiones, proyecciones, pronósticos
forward-looking statement, forward-looking statements | 前瞻性陳述 | f Zukunftsaussage; zukunftsgerichtete Aussagen, zukunftsgerichteten Aussagen | déclaration prospective; déclarations prospectives, énoncés prospectifs, informations prospectives | declaración prospectiva; declaraciones prospectivas, declaraciones a futuro, declaraciones sobre el futuro
fund, funds | 基金 | m Fonds; Fonds | fonds; fonds | fondo
profit, profits | 利潤 | m Gewinn; Gewinne, Gewinnen
gain, gains | 收益 | - | gain | ganancia
investment objective, investment objectives | 投資目標 | n Anlageziel; Anlageziele, Anlagezielen | objectif d'investissement; objectifs d'investissement | objetivo de inversión; objetivos de inversión
guarantee, guarantees | 保證 | f Garantie; Garantien | garantie | garantía
holder, holders | 持有人 | m Inhaber, Inhabers; Inhaber | titulaire | titular, titular
information | 資訊 | f Information | information | información
information, information | 資訊 | f -; Informationen, Angaben | ; informations, renseignements | ; informaciones
interest, interests | 利益 | n Interesse; Interessen | intérêt; - | interés; -
investment, investments | 投資 | f Investition, Geldanlage, Kapitalanlage; Anlagen, Investitionen, Investments, Geldanlagen, Kapitalanlagen | investissement, placement | inversión; inversiones
investor, investors | 投資者 | m Anleger, Anlegers, Investor, Investors; Anleger, Anlegern, Investoren | investisseur | inversor, inversionista
retail investor, retail investors | 散戶投資者 | m Kleinanleger, Privatanleger; Kleinanleger, Privatanleger, Kleinanlegern | investisseur particulier; investisseurs particuliers | inversor minorista; inversores minoristas
professional investor, professional investors | 專業投資者 | -; - | investisseur professionnel; investisseurs professionnels | inversor profesional; inversores profesionales
issuer, issuers | 發行人 | m Emittent, Emittenten; Emittenten | émetteur | emisor
journalist, journalists | 記者 | m Journalist, Journalisten; Journalisten | journaliste | periodista
law, laws | 法律 | n Gesetz, Gesetzes; Gesetze, Gesetzen | loi | ley; leyes
leverage effect | 槓桿效應 | f Hebelwirkung | effet de levier | apalancamiento, efecto apalancamiento
liability | 責任 | f Haftung | - | -
responsibility | 責任 | f Verantwortung | responsabilité | responsabilidad
link, links | 連結 | m Link, Links; Links, Verlinkungen | lien | enlace, vínculo, link
loss, losses | 虧損 | m Verlust; Verluste, Verlusten | perte | pérdida
total loss | 全部虧損 | m Totalverlust, Totalverlusts, Totalverlustes | perte totale | pérdida total
market, markets | 市場 | m Markt, Marktes; Märkte, Märkten | marché | mercado
stock market, stock markets | 股市 | m Aktienmarkt; Aktienmärkte, Aktienmärkten | bourse | bolsa, mercado de valores
marketing communication, marketing communications | 營銷通訊 | f Werbemitteilung, Marketingmitteilung; Werbemitteilungen, Marketingmitteilungen | communication promotionnelle, communication publicitaire, communication à caractère promotionnel; communications promotionnelles | comunicación publicitaria, comunicación comercial; comunicaciones publicitarias
money | 資金 | n Geld, Geldes | argent | dinero
newsletter, newsletters | 通訊 | m Newsletter, Newsletters, Börsenbrief; Newsletter, Börsenbriefe | newsletter, lettre d'information, infolettre | boletín, newsletter; boletines
obligation, obligations | 義務 | f Verpflichtung, Pflicht; Verpflichtungen, Pflichten | - | -
offer, offers | 要約 | n Angebot, Angebots; Angebote, Angeboten | offre | oferta
omission, omissions | 遺漏 | f Auslassung; Auslassungen | omission | omisión; omisiones
operator, operators | 營運者 | m Betreiber, Betreibers; Betreiber, Betreibern | exploitant | operador
opinion, opinions | 意見 | f Meinung; Meinungen, Meinungsäußerungen | opinion, avis | opinión; opiniones
page, pages | 頁面 | f Seite; Seiten | page | página
part, parts | 部分 | m Teil; Teile, Teilen | partie | parte
partner, partners | 合作夥伴 | m Partner, Partners; Partner, Partnern | partenaire | socio
performance | 表現 | f Wertentwicklung, Performance | performance | rendimiento, desempeño, evolución
performance, performance | 表現 | f -; Wertentwicklungen | ; performances | ; rentabilidades, rendimientos
person, persons | 人士 | f Person; Personen | personne | persona
portfolio, portfolios | 投資組合 | n Portfolio, Depot; Portfolios, Depots | portefeuille | cartera, portafolio
position, positions | 倉位 | f Position; Positionen | position | posición; posiciones
price, prices | 價格 | m Preis; Preise, Preisen | prix; prix | precio
price target, price targets | 目標價 | n Kursziel; Kursziele, Kurszielen | objectif de cours; objectifs de cours | precio objetivo; precios objetivo
price, quotes | 報價 | m Kurs, Kurses; Kurse, Kursen, Kursdaten, Kursangaben, Kursinformationen | cours; cours, cotations | cotización; cotizaciones
product, products | 產品 | n Produkt, Produkts; Produkte, Produkten | produit | producto
provider, providers | 供應商 | m Anbieter, Anbieters; Anbieter, Anbietern | fournisseur, prestataire | proveedor
prospectus, prospectuses | 招股章程 | m Prospekt, Verkaufsprospekt, Wertpapierprospekt; Prospekte | prospectus; prospectus | prospecto, folleto
key information document, key information documents | 重要資料文件 | n Basisinformationsblatt; Basisinformationsblätter | document d'informations clés; documents d'informations clés | documento de datos fundamentales; documentos de datos fundamentales
publication, publications | 刊物 | f Publikation, Veröffentlichung; Publikationen, Veröffentlichungen | publication | publicación; publicaciones
publisher, publishers | 出版商 | m Herausgeber, Herausgebers, Verlag, Verlags; Herausgeber, Verlage | éditeur | editorial, editor
purchase | 購買 | m Kauf, Kaufs, Erwerb | achat | compra
sale | 出售 | m Verkauf, Verkaufs | vente | venta
purpose, purposes | 目的 | m Zweck; Zwecke, Zwecken | fin | fin; fines
information purposes | 參考 | -; Informationszwecke, Informationszwecken | -; - | -; -
reader, readers | 讀者 | m Leser, Lesers; Leser, Lesern | lecteur | lector
recipient, recipients | 收件人 | m Empfänger, Empfängers; Empfänger, Empfängern | destinataire | destinatario
recommendation, recommendations | 建議 | f Empfehlung; Empfehlungen | recommandation | recomendación; recomendaciones
investment recommendation, investment recommendations | 投資建議 | f Anlageempfehlung; Anlageempfehlungen | recommandation d'investissement; recommandations d'investissement | recomendación de inversión; recomendaciones de inversión
recommendation to buy, recommendations to buy | 買入建議 | f Kaufempfehlung; Kaufempfehlungen | recommandation d'achat; recommandations d'achat | recomendación de compra; recomendaciones de compra
recommendation to buy or sell, recommendations to buy or sell | 買賣建議 | f Kauf- oder Verkaufsempfehlung; Kauf- oder Verkaufsempfehlungen | recommandation d'achat ou de vente; recommandations d'achat ou de vente | recomendación de compra o venta, recomendación de compra ni de venta; recomendaciones de compra o venta
regulation, regulations | 法規 | f Vorschrift, Regelung; Vorschriften, Regelungen | réglementation, règlement | regulación, normativa
report, reports | 報告 | m Bericht, Berichts; Berichte | rapport | informe, reporte
research | 研究 | - | recherche | investigación
research report, research reports | 研究報告 | f Studie; Studien | étude | -
analysis, analyses | 分析 | f Analyse; Analysen | analyse | análisis; análisis
result, results | 結果 | n Ergebnis, Ergebnisses; Ergebnisse, Ergebnissen | résultat | resultado
return, returns | 回報 | f Rendite; Renditen, Erträge | rendement | retorno, rentabilidad
right, rights | 權利 | n Recht; Rechte | droit | derecho
risk, risks | 風險 | n Risiko, Risikos; Risiken | risque | riesgo
high risk, high risks | 高風險 | -; - | risque élevé; risques élevés | alto riesgo, riesgo elevado; altos riesgos
high level of risk, high levels of risk | 高風險 | - | niveau de risque élevé, niveau élevé de risque | alto nivel de riesgo, elevado nivel de riesgo, nivel de riesgo elevado
security, securities | 證券 | n Wertpapier, Wertpapiers; Wertpapiere, Wertpapieren | valeur mobilière; valeurs mobilières, valeurs | -; valores
service, services | 服務 | f Dienstleistung; Dienstleistungen, Dienste | service | servicio
share, shares | 股份 | f Aktie; Aktien | ; actions | ; acciones
share capital | 股本 | n Grundkapital, Grundkapitals, Aktienkapital | capital social | capital social
source, sources | 來源 | f Quelle; Quellen | source | fuente
sponsor, sponsors | 贊助商 | m Sponsor; Sponsoren | sponsor | patrocinador
advertiser, advertisers | 廣告商 | m Werbekunde, Werbepartner; Werbekunden, Werbepartner | annonceur | anunciante
statement, statements | 陳述 | f Aussage; Aussagen | déclaration, affirmation | declaración, afirmación; declaraciones, afirmaciones
subscriber, subscribers | 訂閱者 | m Abonnent, Abonnenten; Abonnenten | abonné | suscriptor
tax treatment | 稅務處理 | f steuerliche Behandlung | traitement fiscal | tratamiento fiscal
text, texts | 文本 | m Text, Textes; Texte | texte | texto
third party, third parties | 第三方 | -; Dritte, Dritten, Dritter | tiers; tiers | tercero
trading | 交易 | m Handel, Handels, Trading | négociation, trading | negociación, trading
transaction, transactions | 交易 | f Transaktion; Transaktionen | transaction, opération | transacción, operación; transacciones, operaciones
translation, translations | 翻譯 | f Übersetzung; Übersetzungen | traduction | traducción; traducciones
use | 使用 | f Nutzung, Verwendung | utilisation, usage | uso, utilización
user, users | 用戶 | m Nutzer, Nutzers; Nutzer, Nutzern | utilisateur, internaute | usuario
value, values | 價值 | m Wert, Wertes; Werte | valeur; - | valor; -
version, versions | 版本 | f Fassung, Version; Fassungen, Versionen | version | versión; versiones
view, views | 觀點 | f Ansicht; Ansichten | point de vue; points de vue, vues | punto de vista; puntos de vista
warranty | 擔保 | f Gewähr, Gewährleistung | - | -
website, websites | 網站 | f Website, Webseite, Internetseite, Homepage; Websites, Webseiten, Internetseiten | site, site web, site internet; sites, sites web, sites internet | sitio, sitio web, página web, web, portal; sitios, sitios web, páginas web
production | 製作 | f Erstellung | réalisation, élaboration, production | elaboración, producción, preparación
register, registers | 登記冊 | n Register; Register | registre | registro
public offering, public offerings | 公開發售 | - | offre au public; - | oferta pública; ofertas públicas
outlet, outlets | 媒體 | - | - | medio de comunicación; medios de comunicación
AI | AI | f KI | IA | IA
artificial intelligence | 人工智能 | f künstliche Intelligenz, künstlicher Intelligenz | intelligence artificielle | inteligencia artificial
copyright | 版權 | n Urheberrecht | droit d'auteur; droits d'auteur | derecho de autor; derechos de autor
reproduction | 複製 | f Vervielfältigung, Wiedergabe, Nachdruck | reproduction | reproducción
distribution | 分發 | f Verbreitung, Weitergabe, Verteilung | diffusion, distribution | distribución, difusión
notice | 通知 | f Ankündigung, Mitteilung | préavis, notification | aviso
medium, media | 媒體 | n Medium; Medien | média | medio
supervisory authority, supervisory authorities | 監管機構 | f Aufsichtsbehörde, Behörde; Aufsichtsbehörden | autorité de surveillance, autorité; autorités | autoridad supervisora, autoridad; autoridades
registration | 註冊 | f Registrierung | enregistrement | registro, inscripción
derivative, derivatives | 衍生工具 | n Derivat; Derivate, Derivaten | produit dérivé; produits dérivés, dérivés | derivado
crypto investment, crypto investments | 加密資產投資 | f Krypto-Anlage, Kryptoanlage; Krypto-Anlagen, Kryptoanlagen, Kryptowährungs-Investitionen, Krypto-Investments | - | -
software | 軟件 | f Software | logiciel | software
application, applications | 應用程式 | f App, Anwendung; Apps, Anwendungen | application | aplicación, app; aplicaciones
tool, tools | 工具 | n Tool, Tools, Werkzeug, Hilfsmittel; Tools, Werkzeuge | outil | herramienta
platform, platforms | 平台 | f Plattform; Plattformen | plateforme | plataforma
system, systems | 系統 | n System; Systeme | système | sistema
signal, signals | 信號 | n Signal; Signale, Signalen | signal; signaux | señal
indicator, indicators | 指標 | m Indikator; Indikatoren | indicateur | indicador
future | 未來 | f Zukunft | avenir | futuro
risk of loss, risks of loss | 損失風險 | n Verlustrisiko; Verlustrisiken | risque de perte; risques de perte | riesgo de pérdida; riesgos de pérdida
estimate, estimates | 估計 | f Schätzung; Schätzungen | estimation | estimación; estimaciones
financial market, financial markets | 金融市場 | m Finanzmarkt; Finanzmärkte, Finanzmärkten | marché financier; marchés financiers | mercado financiero; mercados financieros
project, projects | 項目 | n Projekt; Projekte, Projekten | projet | proyecto
assumption, assumptions | 假設 | f Annahme; Annahmen | hypothèse | hipótesis, supuesto; hipótesis, supuestos
currency, currencies | 貨幣 | f Währung, Devise; Währungen, Devisen | devise | divisa, moneda
digital asset, digital assets | 數字資產 | m -; digitale Vermögenswerte, digitalen Vermögenswerten, digitale Assets | actif numérique; actifs numériques | activo digital; activos digitales
solicitation, solicitations | 招攬 | f Aufforderung; Aufforderungen | sollicitation, incitation | solicitud, invitación; solicitudes, invitaciones
uncertainty, uncertainties | 不確定因素 | f Unsicherheit; Unsicherheiten, Ungewissheiten | incertitude | incertidumbre
factor, factors | 因素 | m Faktor; Faktoren | facteur | factor
research | 研究 | f Recherche, Recherchen | - | -
excerpt, excerpts | 摘錄 | m Auszug; Auszüge | extrait | extracto
profit guarantee, profit guarantees | 獲利保證 | f Gewinngarantie; Gewinngarantien | garantie de gain; garanties de gain | garantía de ganancias
objective, objectives | 目標 | n -; Ziele, Zielen | objectif | objetivo
liquidity | 流動性 | f Liquidität | liquidité | liquidez
venture capital | 創業投資 | n Wagniskapital, Risikokapital | capital-risque | capital riesgo
unit-linked investment, unit-linked investments | 投資相連產品投資 | - | investissement en unités de compte; investissements en unités de compte, supports en unités de compte | -
market data, market data | 市場數據 | f -; Marktdaten | données de marché; données de marché | -; datos de mercado
term, terms | 條件 | f -; Konditionen, Bedingungen | -; conditions | -; condiciones
data loss, data losses | 數據丟失 | m Datenverlust; Datenverluste | perte de données; pertes de données | pérdida de datos; pérdidas de datos
malfunction, malfunctions | 故障 | f Störung; Störungen, Ausfälle | panne, dysfonctionnement | fallo
metric, metrics | 指標 | f Kennzahl; Kennzahlen | - | métrica
calculation, calculations | 計算 | f Berechnung; Berechnungen | calcul | cálculo
simulation, simulations | 模擬 | f Simulation; Simulationen | simulation | simulación; simulaciones
simulator, simulators | 模擬器 | m Simulator; Simulatoren | simulateur | simulador
example, examples | 例子 | n Beispiel; Beispiele | exemple | ejemplo
scenario, scenarios | 情境 | n Szenario; Szenarien | scénario | escenario
model, models | 模型 | n Modell; Modelle, Modellen | modèle | modelo
algorithm, algorithms | 演算法 | m -; Algorithmen | algorithme | algoritmo
strategy, strategies | 策略 | f Strategie; Strategien | stratégie | estrategia
volatility | 波動性 | f Volatilität | volatilité | volatilidad
tax, taxes | 稅項 | f -; Steuern | impôt, taxe | impuesto
fee, fees | 費用 | f Gebühr; Gebühren | ; frais | tarifa
merchant, merchants | 商家 | m Händler, Händlers; Händler, Händlern | commerçant, marchand | comerciante
comparison, comparisons | 比較 | m Vergleich; Vergleiche | comparaison | comparación; comparaciones
comparison site, comparison sites | 比較網站 | - | comparateur | comparador
guide, guides | 指南 | m Ratgeber; Ratgeber | guide | guía
material, materials | 材料 | -; Materialien | ; supports | material
trading decision, trading decisions | 交易決定 | f Handelsentscheidung; Handelsentscheidungen | décision de trading; décisions de trading | decisión de trading; decisiones de trading
financial decision, financial decisions | 財務決定 | f Finanzentscheidung; Finanzentscheidungen | décision financière; décisions financières | decisión financiera; decisiones financieras
risk profile, risk profiles | 風險狀況 | n Risikoprofil; Risikoprofile | profil de risque; profils de risque | perfil de riesgo; perfiles de riesgo
unlisted company, unlisted companies | 非上市公司 | - | société non cotée, entreprise non cotée; sociétés non cotées, entreprises non cotées | empresa no cotizada; empresas no cotizadas
option, options | 期權 | f -; Optionen | - | -
safety | 安全 | f Sicherheit | sécurité | seguridad
interruption, interruptions | 中斷 | f Unterbrechung; Unterbrechungen | interruption | interrupción; interrupciones
consequence, consequences | 後果 | f Folge; Folgen | conséquence | consecuencia
success | 成功 | m Erfolg | succès | éxito
need, needs | 需要 | n -; Bedürfnisse, Bedürfnissen | besoin | necesidad
review, reviews | 評測 | -; - | - | reseña
capital market investment, capital market investments | 資本市場投資 | f Kapitalmarktanlage; Kapitalmarktanlagen | - | -
podcast, podcasts | 播客 | m Podcast, Podcasts; Podcasts | podcast | podcast; podcasts
column, columns | 專欄 | f Kolumne; Kolumnen | chronique | columna
ranking, rankings | 排名 | n Ranking, Rankings; Rankings, Ranglisten | classement | clasificación, ranking; clasificaciones, rankings
calculator, calculators | 計算器 | m Rechner, Rechners; Rechner, Rechnern | calculateur | calculadora
interview, interviews | 訪談 | n Interview, Interviews; Interviews | entretien, interview | entrevista
presentation, presentations | 簡報 | f Präsentation; Präsentationen | présentation | presentación; presentaciones
channel, channels | 頻道 | m Kanal, Kanals; Kanäle, Kanälen | chaîne | canal
model portfolio, model portfolios | 模擬投資組合 | n Musterdepot, Musterportfolio; Musterdepots, Musterportfolios | portefeuille modèle; portefeuilles modèles | cartera modelo; carteras modelo
trading idea, trading ideas | 交易構想 | f Trading-Idee, Handelsidee; Trading-Ideen, Handelsideen | idée de trading; idées de trading | idea de trading; ideas de trading
service, services | 服務 | m Service, Services; Services | - | -
message, messages | 訊息 | f Nachricht; - | message | mensaje
comment, comments | 評論 | m Kommentar, Kommentars; Kommentare, Kommentaren | commentaire | comentario
blog, blogs | 網誌 | m Blog, Blogs; Blogs | blog | blog; blogs
section, sections | 欄目 | f Rubrik; Rubriken | rubrique | sección; secciones
rating, ratings | 評級 | n Rating, Ratings; Ratings | notation | calificación; calificaciones
figure, figures | 數字 | f Zahl; Zahlen | chiffre | cifra
score, scores | 評分 | m Score, Scores; Scores | score | puntuación; puntuaciones
developer, developers | 開發者 | m Entwickler, Entwicklers; Entwickler, Entwicklern | développeur | desarrollador
data provider, data providers | 數據提供商 | m Datenlieferant, Datenlieferanten, Datenanbieter; Datenlieferanten, Datenanbieter | fournisseur de données; fournisseurs de données | proveedor de datos; proveedores de datos
team, teams | 團隊 | n Team, Teams; Teams | équipe | equipo
site operator, site operators | 網站營運者 | m Seitenbetreiber, Websitebetreiber, Webseitenbetreiber; Seitenbetreiber, Websitebetreiber, Webseitenbetreiber | exploitant du site; exploitants du site | -
newspaper, newspapers | 報章 | f Zeitung; Zeitungen | journal; journaux | periódico, diario
entity, entities | 機構 | - | - | entidad; entidades
author, authors | 作者 | f Autorin, Verfasserin; Autorinnen | auteure, autrice | autora
company, companies | 公司 | f Gesellschaft, Firma; Gesellschaften, Firmen | - | -
exchange, exchanges | 交易所 | f Börse; Börsen | - | -
lost profit | 利潤損失 | m entgangener Gewinn, entgangenen Gewinn | manque à gagner | lucro cesante
financial loss, financial losses | 財務損失 | m Vermögensschaden; Vermögensschäden | - | -
mistake, mistakes | 錯誤 | m Irrtum, Irrtums; Irrtümer | - | -
disclaimer, disclaimers | 免責聲明 | m Disclaimer, Disclaimers; Disclaimer | - | -
trading loss, trading losses | 交易虧損 | m Handelsverlust; Handelsverluste, Handelsverlusten | perte de trading; pertes de trading | pérdida de trading; pérdidas de trading
third-party content, third-party content | 第三方內容 | m -; fremde Inhalte, fremden Inhalte, fremden Inhalten | contenu tiers; contenus tiers | contenido de terceros; contenidos de terceros
AI-generated content, AI-generated content | AI生成的內容 | m -; KI-generierte Inhalte, KI-generierten Inhalte, KI-generierten Inhalten | contenu généré par IA; contenus générés par IA | contenido generado por IA; contenidos generados por IA
minute, minutes | 分鐘 | f Minute; Minuten | minute | minuto
`);
