/**
 * What German, French and Spanish publishers ask of their readers and say of copying, delays, losses and liability in
 * everyday words. English and Chinese are only written.
 */
export default `
== beforehand ==
en> investing | zh> 投資 | de vor (einer/jeder) (Anlage/Investition/Kapitalanlage/Geldanlage) / bevor Sie (investieren/anlegen) | fr avant (d'investir/tout investissement) | es antes de invertir
en> making an investment decision | zh> 作出投資決定 | de vor (einer/jeder) (Anlageentscheidung/Investitionsentscheidung) / bevor Sie eine (Anlageentscheidung/Investitionsentscheidung) treffen | fr avant (toute/une) décision d'investissement / avant de prendre (une/toute) décision d'investissement | es antes de tomar (una/cualquier) decisión de inversión
en> making any decision | zh> 作出任何決定 | de vor (einer/jeder) Entscheidung | fr avant (toute décision/de prendre toute décision) | es antes de tomar (una/cualquier) decisión
en> subscribing | zh> 認購 | de vor (der/einer) Zeichnung | fr avant (de souscrire/toute souscription) | es antes de suscribir

== papers ==
en> the prospectus | zh> 招股章程 | de (den/unseren)? (Prospekt/Verkaufsprospekt/Wertpapierprospekt) | fr le prospectus | es el (folleto/prospecto) [informativo]
en> the key information document | zh> 重要資料文件 | de das Basisinformationsblatt | fr le document d'informations clés | es el documento de datos fundamentales
en> the risk warnings | zh> 風險提示 | de (die/unsere) (Risikohinweise/Risikowarnungen) | fr les avertissements sur les risques | es (las advertencias de riesgo/los avisos de riesgo)
en> the terms of use | zh> 使用條款 | de (die/unsere) Nutzungsbedingungen | fr les conditions (générales)? d'utilisation | es (las condiciones/los términos) de uso

== clause ==
# read, ask, inform yourself
en> please read {papers*} carefully before {beforehand} | zh> {beforehand}前請仔細閱讀{papers*} | de (bitte)? lesen Sie (bitte)? {papers*} (sorgfältig/aufmerksam/genau) (,)? {beforehand} / (bitte)? lesen Sie (bitte)? {beforehand} (sorgfältig/aufmerksam/genau) {papers*} / (bitte)? lesen Sie (bitte)? {beforehand} {papers*} (sorgfältig/aufmerksam/genau) | fr lisez (attentivement/soigneusement) {papers*} {beforehand} / {beforehand} (,)? (lisez/veuillez lire) (attentivement/soigneusement) {papers*} / veuillez lire (attentivement/soigneusement) {papers*} {beforehand} | es (por favor ,)? lea (atentamente/detenidamente/cuidadosamente) {papers*} {beforehand}
en> please read {papers*} before {beforehand} | zh> {beforehand}前請閱讀{papers*} | de (bitte)? lesen Sie (bitte)? {papers*} (,)? {beforehand} / (bitte)? lesen Sie (bitte)? {beforehand} {papers*} | fr lisez {papers*} {beforehand} / {beforehand} (,)? (lisez/veuillez lire) {papers*} / veuillez lire {papers*} {beforehand} | es (por favor ,)? lea {papers*} {beforehand}
en> please inform yourself about {no} before {beforehand} | zh> {beforehand}前請了解{no} | de (bitte)? informieren Sie sich (bitte)? {beforehand} über {no} / (bitte)? informieren Sie sich (bitte)? über {no} (,)? {beforehand} | fr (renseignez vous/informez vous) sur {no} {beforehand} / {beforehand} (,)? (renseignez vous/informez vous) sur {no} | es infórmese (sobre/acerca de) {no} {beforehand}
en> please inform yourself about {no} | zh> 請了解{no} | de (bitte)? informieren Sie sich (bitte)? über {no} | fr (renseignez vous/informez vous) sur {no} | es infórmese (sobre/acerca de) {no}
en> please consult {no} before {beforehand} | zh> {beforehand}前請諮詢{no} | de (bitte)? lassen Sie sich (bitte)? {beforehand} von {no} beraten / {beforehand} lassen Sie sich (bitte)? von {no} beraten | fr (prenez/demandez) conseil (auprès (de/d')/à) {no} {beforehand} / {beforehand} (,)? (prenez/demandez) conseil (auprès (de/d')/à) {no} / {beforehand} (,)? consultez {no} | es pida consejo a {no} {beforehand} / {beforehand} (,)? pida consejo a {no}
en> please consult {no} | zh> 請諮詢{no} | de (bitte)? lassen Sie sich (bitte)? von {no} beraten | fr (prenez/demandez) conseil (auprès (de/d')/à) {no} | es pida consejo a {no}
# copying
en> reproduction {ofwhat?} {partly?} is {strictly?} prohibited {noconsent?} | zh> {noconsent?}{strictly?}禁止{partly?}複製{ofwhat?} | de (jede/die)? (Vervielfältigung/Reproduktion) {ofwhat?} {partly?} ist {noconsent?} {strictly?} (untersagt/verboten) / (jede/die)? (Vervielfältigung/Reproduktion) {ofwhat?} {partly?} {noconsent?} ist {strictly?} (untersagt/verboten) | fr (toute/la)? reproduction {partly?} {ofwhat?} (est)? {strictly?} interdite {noconsent?} / (toute/la)? reproduction {ofwhat} {partly} est {strictly?} interdite {noconsent?} | es (queda)? {strictly?} prohibida la reproducción {partly?} {ofwhat?} {noconsent?} / se prohíbe {strictly?} la reproducción {partly?} {ofwhat?} {noconsent?}
en> reprinting {partly?} is prohibited {noconsent?} | zh> {noconsent?}禁止{partly?}轉載 | de (der)? Nachdruck {partly?} (ist)? {noconsent?} (untersagt/verboten/nicht gestattet)
en> reprinting {partly?} only with permission | zh> 僅在獲許可的情況下方可{partly?}轉載 | de (der)? Nachdruck {partly?} (ist)? nur mit (Genehmigung/Erlaubnis) (gestattet/erlaubt)?
# who answers, and for what
en> only their operators are responsible for {no} | zh> {no}僅由其營運者負責 | de für {no} (ist/sind) (ausschließlich/allein) (deren/die jeweiligen) Betreiber verantwortlich
en> only {nn} <is/are> responsible for {no} | zh> {no}僅由{nn}負責 | de für {no} (ist/sind) (allein/ausschließlich/nur) {nn} verantwortlich / verantwortlich für {no} (ist/sind) (allein/ausschließlich/nur) {nn} | fr seul[e/s/es] {nn} (est/sont) responsable[s] (de/d') {no}
en> {nn} <is/are> responsible for {no} | zh> {no}由{nn}負責 | de für {no} (ist/sind) {nn} verantwortlich / verantwortlich für {no} (ist/sind) {nn}
en> liability for {no} is excluded | zh> 不承擔對{no}的責任 | de (eine/die/jegliche/jede)? Haftung für {no} (ist/wird) (daher/somit)? ausgeschlossen
en> liability is excluded | zh> 不承擔責任 | de (eine/die/jegliche/jede)? Haftung (ist/wird) (daher/somit)? ausgeschlossen
en> all information is without guarantee of {quality*} | zh> 所有資訊均不保證{quality*} | de alle Angaben (sind/erfolgen)? ohne Gewähr (auf/für) [die]? {quality*}
en> errors and changes excepted | zh> 錯誤及更改除外 | de (Irrtümer und Änderungen/Irrtum und Änderungen/Änderungen und Irrtümer) vorbehalten
# who accepts nothing, holds nothing, promises nothing
en> {nn} <accepts/accept> no liability for {no} | zh> {nn}對{no}不承擔責任 | de für {no} (übernimmt/übernehmen) {nn} (keine/keinerlei) Haftung / {nn} (übernimmt/übernehmen) (keine/keinerlei) Haftung für {no}
en> {org} <accepts/accept> no liability for {no} | zh> {org}對{no}不承擔責任 | de für {no} (übernimmt/übernehmen) {org} (keine/keinerlei) Haftung
en> {nn} <accepts/accept> no liability | zh> {nn}不承擔責任 | de {nn} (übernimmt/übernehmen) (keine/keinerlei) Haftung
en> {nn} <accepts/accept> no responsibility | zh> {nn}概不負責 | fr {nn} (décline/déclinent) toute responsabilité | es {nn} no (asume/asumen) (ninguna)? responsabilidad (alguna)?
en> {nn} <does/do> not hold any shares mentioned in {no} | zh> {nn}並未持有{no}中提及的任何股份 | fr {nn} ne (détient/détiennent/possède/possèdent) aucune action (mentionnée/citée/évoquée) dans {no}
en> {nn*} can lead to losses that exceed your deposits | zh> {nn*}可導致超過您存入資金的虧損 | de {nn*} (kann/können) zu Verlusten führen , die (Ihre/deine) (Einlagen/Einlage) übersteigen | fr {nn*} (peut/peuvent) entraîner des pertes (supérieures à/dépassant) (vos dépôts/votre dépôt)
en> you act solely at your own risk | zh> 您僅以自身風險行事 | de (Sie handeln/du handelst) (ausschließlich/allein) auf eigenes Risiko
en> please check {na} yourself before trading | zh> 交易前請自行核實{na} | de (prüfe/prüfen Sie/überprüfe/überprüfen Sie) {na} selbst , bevor (du handelst/Sie handeln)
en> for education only | zh> 僅供教育用途 | es (solo/sólo/únicamente) educativo | fr (uniquement/purement) éducatif
en> {nn} <comes/come> from {no} | zh> {nn}來自{no} | es {nn} (proviene/provienen/procede/proceden) de {no} | fr {nn} (provient/proviennent) de {no} | de {nn} (stammt/stammen) (von/aus) {no}
en> its accuracy is not guaranteed | zh> 不保證其準確性 | es no se garantiza su exactitud | fr son exactitude n'est pas garantie
en> consulting {no} is recommended | zh> 建議諮詢{no} | es se recomienda consultar (a/con) {no} | fr il est recommandé de consulter {no}
en> {risky} <carries/carry> substantial risks | zh> {risky}涉及重大風險 | de {risky} (ist/sind) mit erheblichen Risiken verbunden / {risky} (birgt/bergen) erhebliche Risiken
en> neither {nn} nor {nn#2} <is/are> liable for {no} | zh> {nn}及{nn#2}均不對{no}承擔責任 | de weder {nn} noch {nn#2} (haftet/haften) für {no}
en> the author holds shares of {name} | zh> 作者持有{name}的股份 | de Aktien (von/der) {name} befinden sich im Besitz des Autors
en> {nn} directly <holds/hold> positions in {no} | zh> {nn}直接持有{no}的倉位 | de {nn} (hält/halten) unmittelbar Positionen (über/in) {no}
en> you should consider whether you understand how {product*} work | zh> 您應考慮自己是否了解{product*}如何運作 | de Sie sollten (sich)? überlegen , ob Sie verstehen , wie {product*} funktionieren | es debe considerar si (comprende/entiende) (el funcionamiento de/cómo funcionan) {product*}
en> you should make sure that you understand how {product*} work | zh> 您應確保自己了解{product*}如何運作 | fr vous devez vous assurer que vous comprenez comment {product*} fonctionnent
en> reprinting and reproduction only with permission | zh> 僅在獲許可的情況下方可轉載及複製 | de Nachdruck und Vervielfältigung nur mit (Genehmigung/Erlaubnis)
en> please note {na} | zh> 請留意{na} | de bitte beachten Sie {na}
en> {nn} <does/do> not have to agree with {no} | zh> {nn}未必與{no}一致 | de {nn} (muss/müssen) nicht (zwingend/unbedingt)? mit {no} übereinstimmen
en> {you} should seek advice before {beforehand} | zh> {you}應在{beforehand}前尋求意見 | de {you} (sollte/sollten) sich {beforehand} beraten lassen
en> {nn} cannot replace {na} | zh> {nn}不能取代{na} | fr {nn} ne (saurait/sauraient/peut/peuvent) (pas/en aucun cas)? remplacer {na} | es {nn} no (puede/pueden) (sustituir/reemplazar) {na} | de {nn} (kann/können) {na} nicht ersetzen
en> {org} <guarantees/guarantee> neither {na} nor {na#2} | zh> {org}既不保證{na}，亦不保證{na#2} | fr {org} ne (garantit/garantissons/garantissent) ni {na} ni {na#2}
en> please do not rely solely on {no} when investing | zh> 投資時請勿僅依賴{no} | fr ne vous fiez pas uniquement à {no} pour investir
en> machine translation: may contain errors | zh> 機器翻譯：可能有誤 | es traducción automática : puede contener errores
en> {nn} <is/are> for information only | zh> {nn}僅供參考 | es {nn} (tiene/tienen) (fines/carácter/una finalidad) (meramente/exclusivamente/únicamente/puramente) informativ[os/o/a]
# what may be lost
en> {nn*} <involves/involve> risks, up to total loss {ofcapital?} | zh> {nn*}涉及風險，直至{ofcapital?}全部虧損 | de {nn*} (ist/sind) mit Risiken verbunden (,)? bis hin zum Totalverlust {ofcapital?} / {nn*} (birgt/bergen) Risiken (,)? bis hin zum Totalverlust {ofcapital?} | fr {nn*} (comporte/comportent) des risques (,)? pouvant aller jusqu'à la perte totale {ofcapital?} | es {nn*} (conlleva/conllevan/implica/implican) riesgos (,)? (llegando hasta/hasta) la pérdida total {ofcapital?}
en> there is a risk of total loss {ofcapital?} | zh> 存在{ofcapital?}全部虧損的風險 | de es besteht (ein/das) (Risiko (eines/des) (Totalverlusts/Totalverlustes)/Totalverlustrisiko) {ofcapital?} | fr il existe un risque de perte totale {ofcapital?} | es existe (un/el) riesgo de pérdida total {ofcapital?}
en> {risky} <carries/carry> high risk and can lead to total loss {ofcapital?} | zh> {risky}涉及高風險，可導致{ofcapital?}全部虧損 | de {risky} (ist/sind) mit hohen Risiken verbunden und (kann/können) zum Totalverlust {ofcapital?} führen
en> you should consider whether you can afford to take the high risk of losing your money | zh> 您應考慮自己能否承受損失資金的高風險 | de Sie sollten (überlegen/sich überlegen/abwägen) , ob Sie es sich leisten können , das hohe Risiko einzugehen , Ihr Geld zu verlieren | fr (vous devez/assurez vous) (de)? (vous demander)? si vous pouvez vous permettre de prendre le (risque élevé/risque probable) de perdre votre argent | es (debe/debería) considerar si puede permitirse asumir el (elevado/alto) riesgo de perder su dinero
en> {org} <assumes/assume> no obligation to update {no} | zh> {org}不承擔更新{no}的義務 | de {org} (übernimmt/übernehmen) (keine/keinerlei) Verpflichtung , {no} zu aktualisieren
en> {org} <does/do> not hold any shares of the companies mentioned | zh> {org}並未持有文中提及公司的任何股份 | fr {org} ne (détient/détiens/possède/possèdent/détiennent/détenons) aucune action des (sociétés/entreprises) (citées/mentionnées/évoquées)
en> {org} <does/do> not hold any shares of the company mentioned | zh> {org}並未持有文中提及公司的任何股份 | fr {org} ne (détient/détiens/possède/possèdent/détiennent/détenons) aucune action de la (société/entreprise) (citée/mentionnée/évoquée)
en> any form of reproduction is prohibited {noconsent?} | zh> {noconsent?}禁止任何形式的複製 | de jede Form der (Vervielfältigung/Reproduktion) {noconsent?} ist {noconsent?} (untersagt/verboten/nicht gestattet)
en> the price does not change for you | zh> 您支付的價格不變 | de für Sie ändert sich der Preis (dadurch/dabei)? nicht / der Preis ändert sich (dadurch/dabei)? für Sie (dadurch)? nicht
en> the links so marked are affiliate links | zh> 標有記號的連結為聯盟連結 | de (die)? mit (einem)? (Sternchen/Stern)? (gekennzeichnete/markierte)[n]? Links sind (sogenannte)? Affiliate Links
en> the statements are the responsibility of their author alone | zh> 有關言論僅由其作者負責 | fr (les/ces) propos (tenus)? n'engagent que leur auteur
en> {nn*} <is/are> given as an indication and cannot engage our liability | zh> {nn*}僅供參考，我們概不因此承擔責任 | fr {nn*} (est/sont) (fourni[e/s/es]/donné[e/s/es]/communiqué[e/s/es])? à titre indicatif et ne (saurait/sauraient) engager notre responsabilité
en> only invest money that you are prepared to lose | zh> 請只投資您願意損失的資金 | fr n'investissez que (l'argent/des sommes/des fonds) que vous êtes prêt[s]? à perdre | es (invierta/invierte) (solo/sólo/únicamente) (el)? dinero que (esté/estés) dispuesto a perder | de investieren Sie nur Geld , das Sie (zu verlieren bereit/bereit) sind (zu verlieren)?
en> document of an advertising nature | zh> 廣告性質文件 | fr document à caractère publicitaire
en> content sponsored by {name} | zh> 由{name}贊助的內容 | es contenido patrocinado por {name} | fr contenu sponsorisé par {name}
en> investing in {product*} is not regulated, may not be suitable for retail investors and the whole amount invested may be lost | zh> 投資{product*}不受監管，未必適合零售投資者，且可能損失全部投資金額 | es la inversión en {product*} no está regulada , puede no ser adecuada para inversores minoristas y perderse la totalidad del importe invertido

== ofcapital ==
en> of the invested capital | zh> 投入資金的 | de des (eingesetzten/investierten) Kapitals | fr du capital investi | es del capital invertido
en> of capital | zh> 資金的 | fr (de/du) capital | es (de/del) capital

== ofwhat ==
en> of {ob} | zh> {ob} | de {ob}
en> of {no} | zh> {no} | de von {no} | fr (de/d') {no} | es de {no}

== partly ==
en> in whole or in part | zh> 全部或部分 | de ,? (ganz oder teilweise/vollständig oder teilweise/auch auszugsweise/auch teilweise) ,? | fr ,? (totale ou partielle/intégrale ou partielle/en tout ou partie/même partielle) ,? | es ,? (total o parcial/parcial o total/incluso parcial/aun parcial) ,?

== strictly ==
en> strictly | zh> 嚴格 | de (strengstens/streng) | fr (strictement/formellement) | es (estrictamente/terminantemente)

== noconsent ==
en> without permission | zh> 未經許可， | de ohne (Genehmigung/Erlaubnis/Zustimmung) | fr sans autorisation | es sin (autorización/permiso)
en> without prior permission | zh> 未經事先許可， | de ohne vorherige (Genehmigung/Erlaubnis/Zustimmung) | fr sans autorisation préalable | es sin (autorización previa/previa autorización/permiso previo)
en> without written permission | zh> 未經書面許可， | de ohne schriftliche (Genehmigung/Erlaubnis/Zustimmung) | fr sans autorisation écrite | es sin (autorización escrita/autorización por escrito)
en> without prior written permission | zh> 未經事先書面許可， | de ohne vorherige schriftliche (Genehmigung/Erlaubnis/Zustimmung) | fr sans autorisation (écrite préalable/préalable écrite/préalable et écrite) | es sin (autorización previa (y)? (por)? escrit[o/a]/autorización escrita previa)

== s ==
en> {fr-imp!base} {na*} {tail?} | zh> 請{tail?}{fr-imp}{na*} | fr {fr-imp} {na*} {tail?} / {fr-imp} {tail} {na*}
en> this is {no} | zh> 此內容為{no} | de (hierbei/dabei) handelt es sich um {no} / es handelt sich (hierbei/dabei)? um {no}
en> {ob} <is/are> {no} | zh> {ob}為{no} | de bei {ob} handelt es sich um {no}
en> {ob} <is/are> not {no} | zh> {ob}並非{no} | de bei {ob} handelt es sich nicht um {no}

== fr-imp ==
en> <^read/read> | zh> 閱讀 | fr lisez
en> <^consult> | zh> 諮詢 | fr consultez
en> <^verify> | zh> 核實 | fr vérifiez
en> <^evaluate> | zh> 評估 | fr évaluez
en> <^contact> | zh> 聯絡 | fr contactez

== pred ==
en> <has/have> paid for {no} | zh> 已為{no}付費 | es (ha/han) pagado (por/para) {no} | fr (a/ont) payé pour {no} | de (hat/haben) für {no} (bezahlt/gezahlt)
en> may be delayed | zh> 可能有延遲 | es (puede/pueden) tener (un)? retraso
en> <is/are> delayed by {bound?} {number} minutes | zh> 延遲{bound?}{number}分鐘 | de (ist/sind/wird/werden) (um)? {bound?} {number} Minuten (verzögert/zeitverzögert) | fr (est/sont) (différé/retardé)[e/s/es] (de/d') {bound?} {number} minutes | es (tiene/tienen/presenta/presentan) (un)? (retraso/desfase) de {bound?} {number} minutos
en> may be delayed by {bound?} {number} minutes | zh> 可能延遲{bound?}{number}分鐘 | de (kann/können) (um)? {bound?} {number} Minuten (verzögert/zeitverzögert) sein | fr (peut/peuvent) être (différé/retardé)[e/s/es] (de/d') {bound?} {number} minutes | es (puede/pueden) (tener/presentar/mostrarse con) (un)? (retraso/desfase) de {bound?} {number} minutos

== pp ==
en> with a delay of {bound?} {number} minutes | zh> 延遲{bound?}{number}分鐘 | de mit einer (Verzögerung/Zeitverzögerung) von {bound?} {number} Minuten / mit {bound?} {number} Minuten (Verzögerung/Zeitverzögerung) | fr avec un (retard/différé/délai) (de/d') {bound?} {number} minutes | es con un (retraso/desfase) de {bound?} {number} minutos

== idiom ==
en> <^hold/held> long positions in {no} | zh> 持有{no}的多頭倉位 | de (hält/halten) Long-Positionen in {no} / Long-Positionen in {no} halten | fr (détient/détiennent/détenir) des positions longues (sur/dans) {no} | es (mantiene/mantienen/tiene/tienen/mantener/tener) posiciones largas en {no}
en> <^hold/held> short positions in {no} | zh> 持有{no}的空頭倉位 | de (hält/halten) Short-Positionen in {no} / Short-Positionen in {no} halten | fr (détient/détiennent/détenir) des positions courtes (sur/dans) {no} | es (mantiene/mantienen/tiene/tienen/mantener/tener) posiciones cortas en {no}

== nc ==
en> the securities mentioned (pl) | zh> 文中提及的證券 | de (die/der/den) (genannten/besprochenen/erwähnten) Werte[n] | fr les valeurs (citées/mentionnées) | es los valores (mencionados/citados)

== post ==
en> made by {no} | zh> {no}作出的 | es que (tome/tomen/adopte/adopten) {no}

== doc ==
en> this analysis | zh> 本分析 | de diese[r]? Analyse | fr cette analyse | es este análisis
en> this study | zh> 本研究 | de diese[r]? Studie | fr cette étude | es este estudio
en> this publication | zh> 本刊物 | fr (cette/la présente) publication | es (esta/la presente) publicación
`;
