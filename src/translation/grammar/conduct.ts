/** What the reader should do: seek advice, research, decide, bear the risk; and past performance. */
export default `
== clause ==
# -- seek advice
en {you} should seek independent {field*} advice {when?} / {you} should (seek/obtain/take/get) [your own/their own] independent {field*} (advice/counsel) [{when?}]
  zh {you}應{when?}尋求獨立{field*}意見
  zh {you}[應/應當/應該]{adv?}(應/應當/應該/最好)[{when?}](尋求/咨詢/諮詢/徵詢/徵求/聽取/參考/取得)(獨立/獨立的){field*}[的](意見/建議/咨詢)
  zh {you}{when}[,](應/應當/應該)(尋求/咨詢/諮詢/徵詢/徵求)(獨立/獨立的){field*}[的](意見/建議)
  zh {you}[應/應當/應該]{when}[,](尋求/咨詢/諮詢/徵詢/徵求)(獨立/獨立的){field*}[的](意見/建議)
en {you} should seek {field*} advice {when?} / {you} should (seek/obtain/take/get) [appropriate/your own/their own] {field*} (advice/counsel) [{when?}]
  zh {you}應{when?}尋求{field*}意見
  zh {you}[應/應當/應該]{adv?}(應/應當/應該/最好)[{when?}](尋求/咨詢/諮詢/徵詢/徵求/聽取/參考/取得)[適當/相關]{field*}[的](意見/建議/咨詢)
  zh {you}{when}[,](應/應當/應該)(尋求/咨詢/諮詢/徵詢/徵求)[適當]{field*}[的](意見/建議)
  zh {you}[應/應當/應該]{when}[,](尋求/咨詢/諮詢/徵詢/徵求)[適當]{field*}[的](意見/建議)
  de {you} (sollte/sollten) {when?} {field*} (Rat/Beratung) (einholen/suchen)
  fr {you} (doit/doivent/devez/devraient) (demander/solliciter/obtenir) [un/des] conseil[s] {field*} {when?}
  es {you} (debe/deben/debería/deberían) (buscar/obtener/solicitar) asesoramiento {field*} {when?}
en {you} should consult ~{adviser*} {when?} / {you} should (consult/contact/speak to/seek advice from/talk to/check with/consult with/seek the advice of/discuss with) [a/an/your/their/your own/their own/his/with] [independent/own] {adviser*} {when?}
  zh {you}{when?}應諮詢{adviser*}
  zh {you}{adv?}(應/應當/應該/最好)[{when?}](咨詢/諮詢/徵詢/請教/尋求/詢問)[您的/獨立的/其]{adviser*}[的](意見/建議)?
  zh {you}{when}[,]{adv?}(應/應當/應該/可)(咨詢/諮詢/徵詢/請教/尋求/徵求)[您的/獨立的/其]{adviser*}[的](意見/建議)?
  zh {you}[應/應當/應該]{when}[,]{adv?}(咨詢/諮詢/徵詢/請教/尋求)[您的/獨立的/其]{adviser*}[的](意見/建議)?
  ko {you}[은/는] {when?} {adviser*}(와/과) 상담(하시기 바랍니다/하여야 합니다/해야 합니다)
  de {you} (sollte/sollten) {when?} [einen/Ihren/ihren] {adviser*} (konsultieren/befragen/hinzuziehen/zu Rate ziehen)
  fr {you} (doit/doivent/devez/devraient/devriez) consulter [un/votre/leur] {adviser*} {when?}
  es {you} (debe/deben/debería/deberían) consultar [a/con] [un/su] {adviser*} {when?}
en please consult ~{adviser*} {when?} / (please/always) (consult/contact/speak to/seek advice from/talk to/check with/consult with) [a/an/your/your own/with] {adviser*} {when?} / (consult/contact/seek advice from/talk to/consult with) [a/an/your/your own] {adviser*} {when?}
  zh 請{when?}諮詢{adviser*}
  zh {when?}[,][請/敬請/建議](您)?[務必/先](咨詢/諮詢/徵詢/請教)[您的]{adviser*}[的](意見/建議)?
  zh [請/敬請]{when}[,](咨詢/諮詢/徵詢/請教)[您的]{adviser*}[的](意見/建議)?
  ja {when?}(専門家/{adviser*})(に/へ)ご?相談(ください/することをお勧めします/されることをお勧めします)
  ko {when?} {adviser*}(와/과) (상담/상의)(하시기 바랍니다/하십시오/하세요)
  de (bitte/wenden Sie sich) [wenden Sie sich] {when?} an [einen/Ihren] {adviser*} / bitte (konsultieren/befragen) Sie {when?} [einen/Ihren] {adviser*} / (konsultieren/fragen/befragen) Sie {when?} [einen/Ihren] {adviser*} [{when?}]
  fr (veuillez consulter/consultez (toujours)?/contactez/veuillez vous adresser à) [un/votre/des] {adviser*} {when?}
  es {when}[,] (consulte/consultar) [con/a] [un/su] {adviser*}
  fr {when}[,] (veuillez consulter/consultez) [un/votre] {adviser*}
  es [por favor] (consulte/consultar/consulta) (siempre)? [con/a] [un/su/tu] {adviser*} {when?}
en seek independent {field*} advice {when?} / (please/always) (seek/obtain) independent {field*} (advice/counsel) {when?}
  zh 請{when?}尋求獨立{field*}意見
  zh {when?}[,][請/敬請/並](尋求/咨詢/諮詢/徵詢)(獨立/獨立的){field*}[的](意見/建議)
  zh [請/敬請]{when}[,](尋求/咨詢/諮詢/徵詢)(獨立/獨立的){field*}[的](意見/建議)
en seek {field*} advice {when?} / (please/always) (seek/obtain) {field*} (advice/counsel) {when?}
  zh 請{when?}尋求{field*}意見
  zh {when?}[,][請/敬請/並](尋求/咨詢/諮詢/徵詢){field*}[的](意見/建議)
  zh [請/敬請]{when}[,](尋求/咨詢/諮詢/徵詢){field*}[的](意見/建議)
en {you} are advised to consult ~{adviser*} {when?} / {you} (are advised/are encouraged/are recommended) to (consult/seek advice from/contact) [a/an/your/their] {adviser*} {when?} / it is advisable to consult ~{adviser*} {when?} / it is recommended to consult [a/an/with a] {adviser*} {when?}
  zh 建議{you}{when?}諮詢{adviser*} / 建議{when?}諮詢{adviser*}
  zh {when?}[,]建議{you}{when?}(咨詢/諮詢/徵詢/請教){adviser*}[的](意見/建議)?
  fr il est (recommandé/conseillé) [à {you}] de consulter [un] {adviser*} {when?} | es se recomienda [a {you}] consultar [con/a] [un] {adviser*} {when?} | de es wird (empfohlen/geraten) {when?} [einen] {adviser*} zu konsultieren
# -- research and judge
en {you} should do their own research {when?} / {you} should (do/conduct/carry out/perform/undertake) (your/their) own (research/due diligence/investigation/investigations/analysis) {when?} / {you} should conduct independent research {when?}
  zh {you}應{when?}自行研究
  zh {you}{adv?}(應/應當/應該){when?}[自行/獨立/自己](研究/進行研究/做研究/做好研究/調查/進行調查/做盡職調查/開展研究)
  de {you} (sollte/sollten) (eigene/ihre eigenen/Ihre eigenen) (Recherchen/Recherche/Nachforschungen/Analyse) (durchführen/anstellen) | fr {you} (doit/doivent/devez/devraient) (effectuer/faire) (leurs/vos/ses) propres recherches {when?} | es {you} (debe/deben/debería/deberían) (realizar/hacer) (su/sus) propi(a/as) (investigación/investigaciones) {when?}
  ko {you}[은/는] {when?} (스스로/직접) (조사/분석)(해야 합니다/하여야 합니다)
en please do your own research {when?} / (please/always) (do/conduct) your own (research/due diligence) {when?} / do your own (research/due diligence) {when?}
  zh 請{when?}自行研究
  zh {when?}[請/務必](自行/獨立)(研究/做研究/進行研究) | es (haga/realice) su propia investigación {when?} | fr (faites/veuillez faire) vos propres recherches {when?} | de (machen/führen) Sie (Ihre eigenen/Ihre eigene) (Recherchen/Recherche) [durch]
en> {you} should do their own research and consult ~{adviser*} {when?} | zh> {you}應{when?}自行研究並諮詢{adviser*} | fr {you} (doit/doivent/devez/devraient/devriez) (effectuer/faire/mener) (leurs/vos/ses) propres recherches et consulter [un/votre/leur] {adviser*} {when?} | es {you} (debe/deben/debería/deberían) (realizar/hacer) su propia investigación y consultar [a/con] [un/su] {adviser*} {when?}
en> please inform yourself carefully {when?} | zh> 請{when?}仔細了解情況 | de informier[en/e] (dich/Sie sich) (sorgfältig/gründlich) (,)? {when?}
en {you} should make their own judgment / {you} should make (your/their) own (judgment/judgement/decisions/assessment/decision) [independently/carefully]
  zh {you}應自行判斷
  zh {you}{adv?}[應/應當/應該/須/需/請/需要](自行判斷/自行作出判斷/自主判斷)
  de {you} (muss/müssen/sollte/sollten) (eigenständig/selbst/selbstständig) (entscheiden/urteilen)
en {you} should make their own decisions | zh {you}應自行決策 / {you}{adv?}[應/應當/應該/須/需/請/需要](自主決策/自行決策/自行決定)
en {you} should make their own investment decisions | zh {you}應自行作出投資決策 / {you}{adv?}[應/應當/應該/須/需/請/需要](自主作出投資決策/自主做出投資決策/自行作出投資決策/自行做出投資決策)
en {you} should decide independently | zh {you}應獨立決策 / {you}{adv?}[應/應當/應該/須/需/請/需要]獨立決策
en {you} should judge prudently | zh {you}應審慎判斷 / {you}{adv?}[應/應當/應該/須/需/請/需要](審慎判斷/謹慎判斷)
en {you} should invest rationally | zh {you}應理性投資 / {you}{adv?}[應/應當/應該/須/需/請/需要]理性投資
en {you} should judge independently | zh {you}應獨立判斷 / {you}{adv?}(應/應當/應該/請)(獨立判斷/獨立思考)
en please {deed*} {when?} | zh 請{when?}{deed*} / (請/敬請/務請/務必)({when})?[,]{deed*} / {when}[,]?(請/應/須/需/應當/應先/務必){deed*}
en please {deed*} if necessary | zh 如有需要，請{deed*} / (如有需要/如有疑問/必要時)[,](請/應/須/宜/可)?{deed*}
en {you}, please {deed*} | zh 請{you}{deed*} / (請/敬請/提請/務請){you}(應/須)?{deed*}
en {you} should {deed*} | zh {you}應{deed*} / {you}{adv?}(應/應當/應該/請){deed*}
en {you} should decide carefully / {you} should (invest/act/decide) (carefully/cautiously/prudently/with caution) | zh {you}應謹慎決策 / {you}{adv?}(應/應當/應該/請)(謹慎/審慎/小心)[行事/決策/決定]
en {you} should invest with caution | zh {you}應謹慎投資 / {you}{adv?}(應/應當/應該/請)(謹慎/審慎/小心)(投資/入市)
en {you} should trade with caution | zh {you}應謹慎操作 / {you}{adv?}(應/應當/應該/請)(謹慎/審慎/小心)操作
en {you} should consider carefully | zh {you}應審慎考慮 / {you}{adv?}(應/應當/應該/請)(謹慎/審慎/小心)考慮
en {you} should evaluate carefully | zh {you}應審慎評估 / {you}{adv?}(應/應當/應該/請)(謹慎/審慎/小心)評估
en invest with caution / please invest (carefully/cautiously/with caution) / please (exercise caution/be cautious) | zh 投資需謹慎 / [請]{you?}(投資需謹慎/投資須謹慎/入市需謹慎/入市須謹慎/投資宜謹慎/入市應謹慎/投資應謹慎/請謹慎投資/謹慎投資/審慎投資/請審慎投資/投資務必謹慎/投資請謹慎) | ko 투자에 (유의/주의)하시기 바랍니다 / 신중한 투자 바랍니다 | es invierta con (cautela/precaución)
en please judge for yourself / {you} should use their own judgment / please use your own judgment | zh 請自行判斷 / [請]{you?}(自行判斷/自行甄別/自行判別/自行鑒別/自行辨別/自行斟酌/注意甄別/注意判別) | zh 請{you}自行判斷
en please verify it yourself / please verify [the (information/content)] (yourself/independently) | zh 請自行核實 / [請/並請]{you?}(自行核實/自行核實相關內容/自行查證/自行驗證/自行核對/自行核查)[相關內容/有關內容/內容/信息]
en please verify before use / please verify [it] before (use/using) | zh 使用前請核實 / (使用前請核實/使用前請核對/使用前請查證/使用前務請核實/請在使用前核實/使用前請自行核實)
en any investment decision should be made at your own discretion / (all/any) investment decisions are (your/the reader's) own | zh 投資決策應由您自行負責作出 / 投資決策應由您自行作出
en please make the final decision on investments, including the choice of stocks and prices, yourself | zh 選擇股票、買賣價格等投資的最終決定請自行作出 | ja 銘柄の選択(、/や)売買価格(等/など)の?(投資にかかる/投資の/投資に関する)最終(決定/判断)は(、)?(お客様/利用者)?(ご)?自身(の判断)?で(ご判断ください/行ってください/お願いいたします/なさるようお願いいたします/お願いします)
en final investment decisions should be made at your own judgment / (the final/final) (decision/decisions) on investments should be made (by yourself/at your own discretion)
  zh 投資的最終決定應由您自行判斷
en the final responsibility for investment decisions lies with {you} / [the] final responsibility for [all/any] investment decisions (rests/lies) [solely] with {you}
  zh 投資決策的最終責任由{you}承擔 / (投資決策/投資判斷/投資決定)(的)?最終責任(應/均/概/須)?由{you}(本人/自行/自己)?(承擔/負責/自負)
en the responsibility for investment decisions lies with {you} / [the] responsibility for [all/any] investment decisions (rests/lies) with {you}
  zh 投資決策的責任由{you}承擔 / (投資決策/投資判斷/投資決定)(及/和)?(其)?(的)?責任(應/均/概/須)?由{you}(本人/自行/自己)?(承擔/負責/自負)
  de {you} (ist/sind) für (ihre/seine/Ihre) Anlageentscheidungen (selbst)? verantwortlich
en {you} <is/are> solely responsible for their own investment decisions / {you} <is/are> (solely/fully) responsible for (your/their/his) [own] investment decisions
  zh {you}須對其投資決策全權負責
  de {you} (ist/sind) für (ihre/seine/Ihre) Anlageentscheidungen allein verantwortlich
  fr {you} (est/sont/êtes) (seul[e/s/es]/entièrement) responsable[s] de (ses/leurs/vos) (décisions/décisions d'investissement)
  es {you} (es/son) (el/los)? (único/únicos) responsable[s] de (sus/su) (propias)? decisiones (de inversión)?
# -- own risk
en {you} who <acts/act> on it <does/do> so at their own risk / {you} <acts/act> on it at their own risk / investors act on it at their own risk / act on it at your own risk / investors who act on it do so at their own risk
  zh {you}據此操作，風險自擔 / 投資者據此操作，風險自擔
  zh {you?}[若/如]?(據此/)(據此操作/據此投資/據此行事/據此入市/據此交易/據此買賣/據此進行投資/以此操作/按此操作/據此進行操作/據此做出投資/據此作出投資決策/據此作出的投資)[,](風險自擔/風險自負/風險自理/風險請自擔)
en {you?=those} who act on it bear the responsibility themselves | zh {you}據此操作，責任自負 / {you?}[若/如]?(據此操作/據此投資/據此行事/據此入市/據此交易/據此買賣/按此操作)[,]責任自負
en {you?=those} who act on it bear the consequences themselves | zh {you}據此操作，後果自負 / {you?}[若/如]?(據此操作/據此投資/據此行事/據此入市/據此交易/據此買賣/按此操作)[,]後果自負
en {you?=those} who act on it bear their own gains and losses | zh {you}據此操作，盈虧自負 / {you?}[若/如]?(據此操作/據此投資/據此行事/據此入市/據此交易/據此買賣/按此操作)[,]盈虧自負
en {you} should not rely on {doc} to make investment decisions / {you} should not rely on {doc} (when/in) making [any] investment decisions | zh {you}不應依賴{doc}作出投資決定 / {you}{adv?}(不應/不應該/不宜/不得/請勿)(依賴/依據/根據/倚賴)({doc})(而)?(作出/進行/作)(任何)?投資(決定/決策/行為)
en> {you} should not rely solely on {doc} to make investment decisions | zh {you}不應僅依賴{doc}作出投資決定 / {you}{adv?}(不應/不應該/不宜/不得/請勿)(僅/只/僅僅/單純)(依賴/依據/根據/倚賴)({doc})(而)?(作出/進行/作)(任何)?投資(決定/決策/行為)
en {you} should not treat {doc} as the only factor in investment decisions | zh {you}不應將{doc}作為投資決策的唯一參考因素 / {you}{adv?}(不應/不應該/不宜/不得)(將/把/以){doc}(作為/視為/視作)(其/作出/進行)?(投資)?(決策/投資決策/投資決定)的?(唯一/惟一)(參考)?(因素/依據/參考)
en you may get back less than you invest / you may (get back/receive back) less than you (invested/originally invested/put in) | zh 您收回的金額可能低於您投入的金額 | de Sie erhalten möglicherweise weniger zurück, als Sie investiert haben | fr vous pourriez récupérer moins que votre mise initiale
en at your own risk / {you} act at their own risk / risk is borne by the investor / at one's own risk | zh 風險自擔 / {you}風險自擔 / {you?}(風險自擔/風險自負/風險請自擔/請自擔風險/請自負風險) | ko 투자 책임은 본인에게 있습니다 | de auf eigenes Risiko / auf eigene Gefahr | fr à vos risques et périls / à vos propres risques | es bajo su propio riesgo / por su cuenta y riesgo
en {you} <invests/invest> on this basis at their own risk / {you} who invest on this basis do so at their own risk | zh {you}據此投資，風險自擔 / {you}(據此投資/據此進行投資)[,](風險自負/風險自擔)
en the use of {doc} is at the reader's own risk / (use/the use/any use) of {doc} is [entirely] at the (reader's/readers') own risk | zh 使用{doc}的風險由讀者自行承擔
en the use of {doc} is at the user's own risk / (use/the use/any use) of {doc} is [entirely] at the (user's/users') own risk | zh 使用{doc}的風險由用戶自行承擔
en {doc} <is/are> used at your own risk / (use/the use/any use) of {doc} is [entirely/solely] at (your/one's) own risk / {you} use {doc} at their own risk / {you} use {doc} at (your/their) own risk
  zh 使用{doc}的風險由您自行承擔 / 使用{doc}的風險由{you}自行承擔
  zh (使用/對使用/閱讀){doc}[所產生/產生]?的?(一切/全部/任何)?風險(均)?由{you}(自行承擔/自負/承擔)
  de (die Nutzung/Nutzung) {doc} erfolgt auf (eigenes Risiko/eigene Gefahr/eigene Verantwortung)
  fr l'utilisation (de/du/des) {doc} (se fait/est) (à vos risques et périls/à vos propres risques/aux risques de {you}/sous votre seule responsabilité)
  es el uso (de/del) {doc} (es/se realiza) (bajo su propio riesgo/por su cuenta y riesgo)
en {you} <bears/bear> all risks and responsibility themselves
  zh {you}自行承擔全部風險和責任
  zh {you}{adv?}(應/須/需/應當/請/將/要)?自行承擔(全部/)(全部/一切/所有/相關/投資/相應/由此產生的/由此帶來的)?的?(風險和責任/風險及責任/風險與責任/責任和風險)
en {you} <bears/bear> the risk themselves / {you} bear (the/any) (investment risk/risk/risks) / {you} must bear the risks themselves
  zh {you}自行承擔風險
  zh [請]{you}{adv?}(應/須/需/應當/請/將/要)?(自行承擔/自負/自擔/承擔)(全部/一切/所有/相關/相應/由此產生的/由此帶來的/投資)?[的]?(投資)?風險
en please bear full responsibility yourself / please bear all responsibility yourself | zh 請自行承擔全部責任 / (請/並請/敬請)自行承擔(全部/一切/所有/相應)?責任
en {you} <bears/bear> all responsibility themselves / {you} bear (full/all) (responsibility/consequences) | zh {you}自行承擔全部責任 / {you}{adv?}自行承擔(全部/一切/所有)(的)?責任
en all risks are borne by {you} | zh 一切風險由{you}自行承擔 / (一切/所有/全部)(風險/投資風險)[均/皆/應]?由{you}(自行承擔/自負/承擔/自行負責/本人承擔)
en all risks and consequences are borne by {you} / any risks and consequences are borne by {you} | zh 一切風險和後果由{you}自行承擔 / (一切/所有/全部)(風險和後果/風險及後果)[均/皆/應]?由{you}(自行承擔/自負/承擔/自行負責/本人承擔)
en the risks and consequences are borne by {you} | zh 風險和後果由{you}自行承擔 / (相關/投資/由此產生的)?(風險和後果/風險及後果)[均/皆/應]?由{you}(自行承擔/自負/承擔/自行負責/本人承擔)
en the risks are borne by {you} | zh 風險由{you}自行承擔 / (相關/投資/由此產生的)?風險[均/皆/應]?由{you}(自行承擔/自負/承擔/自行負責/本人承擔)
en all responsibility is borne by {you} | zh 一切責任由{you}自行承擔 / (一切/所有/全部)責任[均/皆/應]?由{you}(自行承擔/自負/承擔/自行負責/本人承擔)
  ja すべて(の責任)?は{you}に(帰属します/あります)
en the responsibility is borne by {you} | zh 責任由{you}自行承擔 / (相關/投資/由此產生的)?責任[均/皆/應]?由{you}(自行承擔/自負/承擔/自行負責/本人承擔)
en all consequences are borne by {you} | zh 一切後果由{you}自行承擔 / (一切/所有/全部)後果[均/皆/應]?由{you}(自行承擔/自負/承擔/自行負責/本人承擔)
en the consequences are borne by {you} | zh 後果由{you}自行承擔 / (相關/投資/由此產生的)?後果[均/皆/應]?由{you}(自行承擔/自負/承擔/自行負責/本人承擔)
en gains and losses of the investment are borne by {you} | zh 投資損益由{you}自行承擔 / 投資損益[均/皆/應]?由{you}(自行承擔/自負/承擔/自行負責/本人承擔)

# -- risk exists
en all {risky} <carries/carry> risk / all {risky} (carry/involve/carries/involves) [some/a degree of] (risk/risks) | zh 所有{risky}均有風險
en> every investment carries risk | zh> 任何投資均有風險 | es toda inversión (conlleva/implica/comporta/entraña) [siempre] (riesgos/riesgo/un riesgo/cierto riesgo)
en {risky} <carries/carry> risk / {risky} (carries/involves/entails/bears) [a/certain/some/inherent] [degree of] (risk/risks) / {risky} is (risky/subject to risk) / {risky} (carry/involve/entail/are subject to) [market/certain] (risk/risks)
  zh {risky}有風險
  zh {risky}[均/都/皆/本身]?(有風險/存在風險/涉及風險/具有風險/帶有風險/附帶風險/有一定風險/存在一定風險/存在一定的風險/均有風險/具有一定風險/伴隨風險/會有風險/都有風險)
  ja {risky}には[、](リスク/一定のリスク)(が伴います/があります/があり/が伴い/を伴います/がございます/が存在します) | ja {risky}は[、]リスクを伴います
  ko {risky}[에는/은/는/에] (위험이/리스크가/위험이나 손실이) (따릅니다/있습니다/수반됩니다/존재합니다/따르며/있으며/수반되며) | ko {risky}[은/는] (위험/위험성)을 (수반합니다/수반하며/동반합니다)
  de {risky} (ist/sind/birgt/bergen/geht/gehen/beinhaltet/unterliegt/unterliegen) [stets/immer] [mit] (Risiken/Risiko/einem Risiko/Marktrisiken) [verbunden/behaftet/einher]
  fr {risky} (comporte/comportent/implique/impliquent/présente/présentent) [toujours] (des risques/un risque/certains risques)
  es {risky} (conlleva/conllevan/implica/implican/comporta/entraña) [siempre] (riesgos/riesgo/un riesgo/cierto riesgo)
en {risky} <carries/carry> high risk / {risky} (carries/involves/carry/involve) (a high level of/a high degree of/high/significant/substantial/considerable/high levels of) (risk/risks) / {risky} (is/are) (highly risky/high risk)
  zh {risky}涉及高風險 / {risky}具有高風險
  zh {risky}(具有/具/存在/)(有/具有/存在/涉及/屬於/附帶/帶有/)(高/較高/高度/重大/較大/)(高風險/較高風險/高度風險/重大風險/較高的風險/較大風險/較大的風險/相當高的風險)
  ja {risky}には(高い/大きな)リスクが(伴います/あります) / {risky}は(、)?(高リスク/ハイリスク)です
  ko {risky}[에는/은/는] (높은/상당한/큰) (위험이/위험을) (따릅니다/수반합니다/있습니다)
  de {risky} (ist/sind/birgt/bergen) [mit] (hohen/hohe/ein hohes/einem hohen) (Risiken/Risiko) [verbunden]
  fr {risky} (comporte/comportent/implique/impliquent/présente/présentent) (un risque élevé/des risques élevés/un niveau de risque élevé/des risques importants/un degré élevé de risque)
  es {risky} (conlleva/conllevan/implica/implican/comporta) (un alto riesgo/un riesgo elevado/riesgos elevados/un alto nivel de riesgo/altos riesgos/un elevado riesgo)
en {risky} <carries/carry> risk, including the possible loss of {capital} / {risky} (carries/involves) (risk/risks), including [the] (possible/potential)? loss of {capital} / {risky} (carries/involves) (risk/risks) including [the] [possible/potential] loss of {capital}
  zh {risky}有風險，包括可能損失{capital}
  ja {risky}には[、]{capital}を失う(リスク/おそれ/恐れ/可能性)[等/など](が/)?(が)?(あります/伴います)
en> {risky} <carries/carry> a risk of losing {capital} | zh> {risky}有損失{capital}的風險 | fr {risky} (comporte/comportent/présente/présentent) (un/des) risque[s] de perte (en/de) {capital} | es {risky} (conlleva/implica/comporta) [el/un] riesgo de (pérdida de/perder) {capital} | de {risky} (birgt/bergen) [das] Risiko (des/eines) (Verlusts/Verlustes) {capital}
en> there is a risk of losing the principal | zh> 存在損失本金的風險 | ja 元本割れ(の/する)?(リスク/おそれ/恐れ/可能性)(が/も)あります / 元本割れのリスクを伴(う/います)
en> {risky} <carries/carry> a risk of falling below {capital} | zh> {risky}有跌破{capital}的風險 | ja {risky}(には/は)[、]{capital}を(割り込む/下回る)(リスク/おそれ/恐れ/可能性)[等/など](が/も)(あります/伴います)
en> it may fall below {capital} | zh> 可能低於{capital} | ja {capital}を(割り込む/下回る)(可能性/おそれ/恐れ/こと/場合)(が/も)あります
en there is a risk that {risky} may lose principal / {risky} carries a risk of losing the principal | zh {risky}有損失本金的風險 | ja {risky}(には/は)[、](元本割れ/元本損失)(の/する)?(リスク/おそれ/恐れ/可能性)(が/も)(あります/伴います) | ko {risky}[에는/은/는] (원금)? 손실(의/이 발생할)? (위험/가능성)[이/가]? 있(습니다/으며) | fr {risky} (comporte/comportent/présente/présentent/implique) un risque de perte (en/de/du) capital | es {risky} (conlleva/implica/comporta) (el/un)? riesgo de (pérdida de/perder) (el)? capital
en the principal invested may be lost / a loss of the principal invested may occur | zh 可能發生本金損失 | ko (투자)?원금[의]? ?손실(이/도)? ?(발생할/있을)? ?수(도)? 있(습니다/으며) | ja (元本割れ/元本損失)(が/を)(生じる/発生する/被る)(おそれ/恐れ/可能性/こと/場合)があります
en {you} may lose {capital} / you may lose {capital} / {you} (may/could/can/might) lose {capital} / there is a risk of losing {capital} / [potential] loss of {capital} is possible
  zh {you?}可能會損失{capital}
  zh {you?}[有]?(可能/或會/可能會/有可能)?(損失/虧損/失去/虧蝕/招致/)(損失){capital}
  zh {you?}(可能/或會/可能會/有可能)[會](損失/虧損/失去/虧蝕/導致虧損/面臨損失){capital}
  ja {capital}を(失う/割り込む/下回る/割る)(可能性/おそれ/恐れ/こと/場合)(が/も)あります
  ko {capital}(을/를/이/의/에)? (손실/손실이)?(을/이/를)?[을/를/이/가]? (잃을/발생할/손실될) (수/수도) 있(습니다/으며)
  ko {capital} 손실[이/의/이 발생할] (발생할 수/가능성이/위험이/수) 있(습니다/으며)
  de {you} (kann/können) {capital} verlieren | fr {you} (peut/peuvent/pouvez/pourriez) perdre {capital} | es {you} (puede/pueden/podría) perder {capital}
en the price of {risky} may go up or down / the (price/prices) of {risky} (may/can/could) (go up or down/go up as well as down/rise or fall/fall as well as rise/go down as well as up/rise as well as fall/go up and down) | zh {risky}的價格可能上升或下跌 / {risky}(的)?價格(可能會/可/可能/或會)?(可升可跌/可跌可升/可升亦可跌/可升可降/可漲可跌/上升或下跌/有升有跌/上漲或下跌)
en the value of {risky} may go up or down / the (value/values) of {risky} (may/can/could) (go up or down/go up as well as down/rise or fall/fall as well as rise/go down as well as up/rise as well as fall/fluctuate/go up and down/increase or decrease) / {risky} (can/may) (go up or down/go up as well as down/rise or fall/fall as well as rise/go down as well as up/rise as well as fall/fluctuate)
  zh {risky}的價值可能上升或下跌
  zh {risky}[的]?[價值]?[可能會/可/可能/或會/]?(可升可跌/可跌可升/可升亦可跌/可升可降/可漲可跌/可能上升或下跌/可能會上升或下跌/可能會上升亦可能會下跌/有升有跌/可能上漲或下跌/可能有所波動/會有波動/會波動/可能波動)
  ja {risky}の?(価格/価値)?は(変動し/変動する/上下し)(ます/ことがあります/可能性があります)
  ko {risky}[의] (가치/가격)[은/는]? (상승 또는 하락/변동/하락)할 수 (있습니다/있으며)
  de (der/die) (Wert/Kurs/Kurse/Preis) (von/der) {risky} (kann/können) (steigen oder fallen/sowohl steigen als auch fallen/schwanken/fallen oder steigen/sowohl fallen als auch steigen)
  fr la valeur (des/de/d'un/d') {risky} (peut) (varier à la hausse comme à la baisse/fluctuer/augmenter ou diminuer/augmenter comme diminuer/évoluer à la hausse comme à la baisse/baisser comme augmenter)
  es el valor (de) {risky} (puede/pueden) (subir o bajar/aumentar o disminuir/fluctuar/tanto subir como bajar/subir y bajar)
en the price of {risky} may move sharply | zh {risky}價格可能劇烈波動 / {risky}(的)?價格可能(劇烈/大幅/急劇)波動
en> the price of {risky} may fluctuate | zh {risky}的價格可能波動 / {risky}(的)?價格可能波動
en it may even become worthless | zh 甚至可能變得毫無價值 / 甚至(可能/或會)?(變成/變得)毫無價值
en {risky} may not be suitable for all investors / {risky} may not be (suitable/appropriate) for (every investor/all investors)
  zh {risky}未必適合所有投資者 / {risky}(並)?(未必/可能不/不一定/或未必)(適合/適用於)(所有/每位/每個/每一位)(投資者/投資人)
  es {risky} (puede/pueden) no ser (adecuad[o/a/os/as]/apropiad[o/a/os/as]) para todos los inversores
en {risky} may not be suitable for everyone / {risky} may not be (suitable/appropriate) for (all/everyone)
  zh {risky}未必適合所有人 / {risky}(並)?(未必/可能不/不一定/或未必)(適合/適用於)(所有/每位/每個/每一位)(人/人士)
  es {risky} (puede/pueden) no ser (adecuad[o/a/os/as]/apropiad[o/a/os/as]) para todos
en {risky} <is/are> not suitable for all investors / {risky} (is/are) not (suitable/appropriate) for (every investor/all investors)
  zh {risky}並不適合所有投資者 / {risky}(並不/不/並非)(適合/適用於)(所有/每位/每個/每一位)(投資者/投資人)
  es {risky} no (es/son) (adecuad[o/a/os/as]/apropiad[o/a/os/as]) para todos los inversores | fr {risky} ne (convient/conviennent) pas à tous les investisseurs | de {risky} (ist/sind) nicht für (alle/jeden) (Anleger/Investoren) geeignet
en {risky} <is/are> not suitable for everyone / {risky} (is/are) not (suitable/appropriate) for (all/everyone)
  zh {risky}並不適合所有人 / {risky}(並不/不/並非)(適合/適用於)(所有/每位/每個/每一位)(人/人士)
  es {risky} no (es/son) (adecuad[o/a/os/as]/apropiad[o/a/os/as]) para todos | fr {risky} ne (convient/conviennent) pas à tous | de {risky} (ist/sind) nicht für (alle/jeden) geeignet
en please understand the risks before investing / please (read/consider/understand) (the/all) risks (carefully/)? before investing | zh 投資前請了解風險

# -- past performance
en no guarantee of future {result*} | zh> 並不保證未來{result*}
en {past} <does/do> not guarantee future {result*} / {past} <is/are> no guarantee of future {result*} / {past} <is/are> not (a/any) (guarantee/assurance/warranty) (of/for) [any] future {result*} / {past} <does/do> not (assure/promise/ensure) [any] future {result*} / {past} (cannot/can not) guarantee future {result*}
  zh {past}並不保證未來{result*} / {past}不保證未來{result*}
  zh {past}{adv?}(不保證/不能保證/並不保證/無法保證/不構成對/不擔保/並非對/並不能保證/不必然保證)[其/任何/]?[對]?(其)?未來[的]?{result*}[之/的]?[保證/承諾]?
  ja {past}は[、][必ずしも][将来の{result*}(を/について)/](保証する{ja-not}/保証し{ja-neg}/約束する{ja-not}/)
  ja {past}は[、][必ずしも]将来の{result*}(を/について/を何ら)(保証/約束)(する{ja-not}/し{ja-neg}/するものではなく)
  ko {past}[은/는/이/가] (미래/향후/장래)[의]? {result*}[을/를] (보장하지/보장하는 것은/보장하는 것이) ({ko-neg}/아닙니다/아니며)
  ko {past}[은/는/이/가] (미래/향후/장래)[의]? {result*}[을/를] 보장하(지/는 것은/는 것이) (않습니다/않으며/아닙니다/아니며/않음)
  de {past} (ist/sind/bietet/stellt/garantiert/garantieren) (keine/kein) (Garantie/Gewähr/Garant) für [die] (künftige/zukünftige/zukünftigen/künftigen) {result*} [dar] | de {past} (garantiert/garantieren) (keine/nicht) (künftige/zukünftige/zukünftigen) {result*}
  fr {past} ne (garantit/garantissent/constitue/constituent) (pas/en rien/aucunement) [une garantie] [de/des/d'/pour] [les/la/l']? {result*} futur[es/e/s] | fr {past} ne (sont/est) pas (une garantie/garantes/garants) (de/des/pour les) {result*} futur[es/e/s]
  es {past} no (garantiza/garantizan/asegura/aseguran/constituye/es garantía de/son garantía de) [una garantía de/las?]? {result*} futur[as/a/os/o]
en {past} <is/are> not a reliable indicator of future {result*} / {past} <is/are> not (necessarily)? a reliable (indicator/guide/indication) (of/to) (any)? future {result*}
  zh {past}並非未來{result*}的可靠指標 / {past}{adv?}(並非/不是/並不是)未來(的)?{result*}的?可靠的?(指標/指引)
  ko {past}(은/는/이/가)? (미래/향후/장래)(의)? {result*}(을/를/의)? 신뢰할 수 있는 지표가 (아닙니다/아니며)
  de {past} (ist/sind) (kein/keine) (verlässlicher/verlässliche/verlässlichen/zuverlässiger/zuverlässige) (Indikator/Indikatoren/Hinweis) für (die)? (künftige/zukünftige/zukünftigen/künftigen) {result*}
  fr {past} ne (sont/est) pas (un/des) (indicateur/indicateurs) fiable[s] (des/de la/de) {result*} futur[es/e/s]
  es {past} no (es/son) (un)? (indicador/indicadores) (fiable/fiables) (de/del) (las/los/la)? {result*} futur[as/a/os/o]
en {past} <is/are> not indicative of future {result*} / {past} <is/are> not (necessarily)? indicative of (any)? future {result*} / {past} <is/are> (not an/no) (indicator/indication) of future {result*} / {past} <is/are> not a guide to future {result*}
  zh {past}並不預示未來{result*} / {past}並非未來{result*}的指標 / {past}{adv?}(並非/不是/並不是/不應視為/不應被視為/不作為)未來(的)?{result*}(的)?(指標/指引/指示/參考指標/參考)
  ja {past}は(、)?将来の{result*}を(示唆する/示す/予測する){ja-not}
  ko {past}(은/는/이/가)? (미래/향후/장래)(의)? {result*}(을/를/의)? 지표가 (아닙니다/아니며)
  de {past} (ist/sind) (kein/keine) (Indikator/Indikatoren/Hinweis) für (die)? (künftige/zukünftige/zukünftigen/künftigen) {result*}
  de {past} (lässt/lassen) (keine/keinen) (Rückschlüsse/Rückschluss) auf (die)? (künftige/zukünftige/zukünftigen) {result*} zu
  fr {past} ne (préjuge/préjugent/présage/présagent) (pas/en rien) (des/de/de la/de ses/du) {result*} futur[es/e/s]
  es {past} no (es/son) (una)? (indicación/indicativo/indicativa/indicativas/indicativos) (de/del) (las/los/la)? {result*} futur[as/a/os/o]
en {past} <does/do> not indicate future {result*} / {past} <does/do> not (indicate/predict) future {result*} | zh {past}不預示未來{result*} / {past}{adv?}(不預示/並不預示/不能預示)(其)?未來[的]?{result*}
en {past} <does/do> not suggest or guarantee future {result*} | zh {past}不預示或保證未來{result*} | ja {past}は[、](必ずしも)?将来の{result*}を(示唆または保証/示唆・保証/示唆、保証/保証または示唆/示唆あるいは保証/示唆し、または保証/示唆し、保証/示唆又は保証)(する{ja-not}/するものではありません)
en {past} <is/are> no guarantee of future {result*} | zh {past}並不保證未來{result*} / {past}並非未來{result*}的保證 / {past}{adv?}(不代表/並非/不是/並不代表/不構成/並不是)(對)?未來[的]?{result*}(之/的)(保證/承諾)
en {past} <does/do> not represent future {result*} / {past} <does/do> not (represent/indicate/imply/predict) future {result*} | zh {past}不代表未來{result*} / {past}{adv?}(不代表/並不代表/不能代表/並不預示/不能預示/不等於/並不意味著/不意味著/不表示/不必然代表/未必代表/不反映/並不反映/不代表其/並不表示)[其/任何]?未來[的]?(基金/投資)?{result*}
  es {past} no (predice/presupone/presuponen) {result*} futur[as/a/os/o]

== deed ==
en judge independently | zh 獨立判斷 / (獨立思考/自行判斷/自主判斷/獨立作出判斷)
en decide independently | zh 獨立決策 / (自主決策/自行決策/決策/自行決定)
en consider {yourneeds} | zh 考慮{yourneeds} / (先)?(考慮/評估/顧及){yourneeds}
en understand the risks fully | zh 充分了解風險 / (充分/完全)(了解/理解/認識)(相關/投資/有關/其中)?(的)?風險
en understand the risks | zh 了解風險 / (了解/理解/認識)(相關/投資/有關/其中)?(的)?風險
en read the offering documents for risk factors | zh 參閱銷售文件以了解風險因素 / (參閱/閱讀/細閱)(有關/相關)?(基金)?(的)?(銷售文件/基金銷售文件/說明書/章程/招股書/公開說明書)(以)?(了解/獲取)風險因素
en seek independent professional advice | zh 尋求獨立專業意見 / (尋求/諮詢/徵詢)獨立(的)?專業(的)?(意見/建議)
en seek professional advice | zh 尋求專業意見 / (尋求/諮詢/徵詢)專業(的)?(人士)?(的)?(意見/建議)
en evaluate carefully | zh 審慎評估 / (謹慎評估/仔細評估)
en bear the investment risk | zh 自負投資風險 / 自行承擔投資風險
en bear their own gains and losses | zh 自負盈虧
en bear the risk | zh 自負風險 / (自行承擔風險/自擔風險)
en judge carefully | zh 審慎判斷 / 謹慎判斷
en decide carefully | zh 審慎決策 / 謹慎決策
en do their own research | zh 自行研究 / (進行獨立研究/自行調查)
en consult a professional adviser | zh 諮詢專業顧問
en invest rationally | zh 理性投資

== past ==
en the past gains and losses of the index (pl) | zh 指數過往漲跌幅 / (該/本)?(指數/板塊/個股/標的)(的)?(過往/歷史/過去)(的)?(漲跌幅/漲跌/漲幅/走勢)
en the past {result*} of the fund and its net asset value (pl) | zh 基金的過往{result*}及其淨值高低 / (本)?基金(的)?(過往/歷史/過去)(的)?{result*}及其淨值(的)?(高低)?
en the past performance of the fund management company | zh 基金經理公司以往之經理績效 / (本/該)?(基金)?(經理公司/管理公司/經理人/管理人)(以往/過往/過去)(的/之)?(經理/管理)?(績效/業績/表現)
en the past {result*} of the fund manager | zh 基金管理人的過往{result*} / 基金(管理人/經理)(的)?(過往/歷史)(的)?{result*}
en the performance of other funds managed by the fund manager | zh 基金管理人管理的其他基金的業績 / 基金(管理人/經理)(所)?管理的其他基金(的)?(過往)?(業績/表現/業績表現)
en the past {result*} of the fund | zh 基金的過往{result*} / 基金(的)?(過往/歷史/過去)(的)?{result*}
en past {result*} / (historical/previous) {result*} / past {result} / past performance | zh 過往{result*} / (過往/過去/歷史/以往/以往的/既往/往績/過去的/過往的/往期/過往之/過去之){result*} / 往績 / 過往業績 / 歷史業績 | ja 過去の{result*} | ko (과거/이전)[의] {result*} | de (frühere/vergangene/vergangenen/historische/bisherige/die frühere/die vergangene/die bisherige/Angaben zur bisherigen/die historische/vergangenheitsbezogene) {result*} / (die)? {result*} (in der/der) Vergangenheit | fr [les/la] {result*} (passé[es/e/s]/historique[s]) | es [las/los/la/el] {result*} pasad[as/a/os/o]

== when ==
en before subscribing / before subscription / prior to subscription | zh 申購前 / (在)?(申購/認購)(本)?(基金/產品)?(之)?前 | ja お申込みの前に / 申込み前に | ko 가입하기 전에 / 가입 전에
en before purchase | zh 購買前 / (在)?購買(本)?(基金/產品)(之)?前 | ja ご購入の前に / ご購入前に
en before investing / before making any investment / before you invest / prior to investing | zh 在投資前 / 投資前 / 投資之前 / 入市前 / 在投資之前 / 於投資前 | ja 投資(の前に/する前に/前に) | ko 투자하기 전에 / 투자하시기 전에 / 투자 전에 / 투자 전 | de vor (einer/jeder/der) (Anlage/Investition) / bevor (Sie investieren/sie investieren/du investierst) | fr avant d'investir / avant tout investissement | es antes de invertir / antes de realizar (cualquier/una) inversión
en before making any decision | zh 在作出任何決定前 / (在)?(作出/做出/作/做)(任何)?(決定/決策)(之)?前 / 決策前 | fr avant (de prendre)? (toute/une) décision | es antes de tomar (cualquier/una/alguna) decisión
en before making any investment decision / (before/prior to) (making/taking) (any/an/your/their) (investment/financial/trading) (decision/decisions) / (when/in) making (any/an) investment decisions / before making (investment/financial) decisions | zh 在作出任何投資決定前 / 在作出任何投資決定(之)?前 / (在)?(作出/做出/作/做)(任何)?(投資決策/投資決定)(之)?前 / 投資決策前 | ja 投資判断(を行う/の/をする)前に | ko 투자 ?결정(을 내리기/을 하기)? 전(에)? | de vor (einer/jeder/Ihrer)? (Anlageentscheidung[en]/Investitionsentscheidung[en]) / bevor (Sie/sie) (eine/Anlageentscheidungen) [Anlageentscheidung/Entscheidung] treffen | fr avant (de prendre/toute) [toute/une/des] décision[s] d'investissement | es antes de (tomar) (cualquier/una/alguna) decisión de inversión / antes de tomar decisiones de inversión
en> before making financial decisions | zh> 在作出財務決定前 | de vor finanziellen Entscheidungen | fr avant (de prendre)? (des)? décisions financières | es antes de tomar (decisiones financieras/(una/cualquier) decisión financiera)
en before trading / (before/prior to) (trading/purchasing/buying) | es antes de operar | fr avant de trader | de vor dem Handel | zh 在交易前 / (在)?(交易/買賣/購買)(之)?前

== risky ==
en any investment / all investments / every investment | zh 任何投資 / 所有投資 / 一切投資 | ja すべての投資 | ko 모든 투자 | de jede (Anlage/Investition/Geldanlage) | fr tout investissement | es toda inversión
en investing / investment / investments / an investment | zh 投資 / 證券投資 / 投資本身 | ja 投資 / 投資に | ko 투자 | de Investitionen / [eine] (Geldanlage/Anlage/Investition) / Geldanlagen / Investieren / Anlagen / Investments | fr l'investissement / investir / les investissements / les placements | es invertir / la inversión / las inversiones
en investing in {product*} (sg) / investments in {product*} / investment in {product*} / (buying/purchasing) {product*} | zh {product*}投資 / 投資{product*} / 投資於{product*} | ja {product*}(への投資/の投資/投資) | ko {product*} 투자 / {product*}에 대한 투자 | de (Investitionen/Anlagen/eine Anlage/eine Investition/Investments/der Kauf) (in/von) {product*} | fr (l'investissement/investir/les investissements/les placements) (dans/en/sur) [des/les]? {product*} | es (invertir/la inversión/las inversiones) en {product*}
en trading {product*} (sg) / [the] trading (of/in) {product*} / trading | zh 買賣{product*} / 交易{product*} / {product*}交易 / 交易 | ja {product*}の?取引 | ko {product*} 거래 | de der Handel (mit/von) {product*} / Handel mit {product*} | fr (le trading/la négociation/négocier/trader) (de/des/sur/d')? {product*} | es (operar/la negociación/el trading/negociar) (con/en/de) {product*}
en investing in the stock market | zh 股市投資 | es invertir en (la)? bolsa / la inversión en bolsa | fr investir en bourse / l'investissement en bourse | de Investitionen am Aktienmarkt / das Investieren an der Börse
en wealth management | zh 理財
en the stock market | zh 股市 / 股票市場 / 證券市場 / 股票投資市場 | ja 株式市場 / 株式 | ko 주식시장 / 주식 시장 | de der Aktienmarkt | fr la bourse / le marché boursier | es el mercado (bursátil/de valores) / la bolsa
en the market | zh 市場 / 金融市場 | de der Markt | fr le marché | es el mercado
en the fund | zh 基金
en these products | zh 該等產品 / 此類產品
en {product*} | zh {product*} | ja {product*} | ko {product*} | de {product*} | fr {product*} | es {product*}
en shares and other investments | zh 股票及其他投資

== capital ==
en part of the investment / part of (your/the) investment | zh 部分投資 / (部分/部份)投資(金額)?
en all of the principal invested | ko 투자 ?원금( |의 )?(전액/전부) / (투자)?원금 ?전(액/부)
  zh 全部投資本金
en all of the principal / all of (your/their) (principal/capital/money/investment/invested capital) / the entire amount invested / (your/the) entire (investment/capital) | de [ihr/Ihr/das]? (gesamtes/ganzes/gesamte) (eingesetztes)? (Kapital/Vermögen/Geld/Investition) / (den)? Totalverlust | fr (la totalité/l'intégralité) de (votre/leur/son/la)? (capital/mise/investissement) [investi]? / tout (votre/leur) (capital/investissement) | es (la totalidad de/todo) (su/el/tu/la) (capital/dinero/inversión) [invertido]? | ja (元本/投資元本/投資資金)の(全部/全額/すべて/全て) | ko (투자)?(원금/투자금)[의]? (전부/전액)[을/를]? | zh 全部本金 / (全部/所有)(本金/投資本金/投資/資金/資本/投資金額)
en some or all of the principal / (some or all/all or part/part or all) of (your/their/the/an) [initial/invested/original]? (principal/capital/money/investment/investment amount/amount invested) | zh 部分或全部本金 / (部分或全部/全部或部分/部分甚至全部/部分或所有/全部或者部分)[的/投資]?(本金/投資本金/投資/資金/資本/投資金額) | ja (元本/投資元本/投資資金)の(一部または全部/全部または一部/一部又は全部) | ko (투자/투자금/투자 원금/원금)[의] (일부 또는 전부/전부 또는 일부) | fr tout ou partie (de/du) [votre/leur/son]? (capital/investissement/mise) [initial/investi]? / la totalité ou une partie de (votre/leur) (capital/investissement) | es (todo o parte/la totalidad o parte/una parte o la totalidad) (de/del) [su]? (capital/inversión/dinero) [invertido/inicial]? | de (einen Teil oder/Teile oder) (ihr/Ihr/das/den)? (gesamtes/gesamten/ganzes)? (Kapital/eingesetztes Kapital/Investition/Einsatz)
en the principal invested / {poss?} principal / (the/your/their)? (principal/capital/money/investment) | zh 本金 / 投資本金 / 資金 / 資本 | ja 元本 / 投資元本 | ko 원금 / 투자원금 / 투자 원금 | fr [le/votre/en/du]? capital [investi]? | es [el/su/del]? capital [invertido]? | de [Ihr/das/des/ihr]? [eingesetzte[s]/investiertes]? (Kapital/Kapitals/Geld)
`;
