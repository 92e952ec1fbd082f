/** How, when and where German, French and Spanish sentences say something, their verbs with objects, "may" and "must". */
export default `
== bound ==
en> at least | zh> 至少 | de mindestens / wenigstens | fr au moins | es al menos / como mínimo
en> up to | zh> 最多 | de bis zu / höchstens | fr jusqu'à | es hasta
en> more than | zh> 超過 | de mehr als / über | fr plus de | es más de / más del
en> less than | zh> 少於 | de weniger als | fr moins de | es menos de
en> approximately | zh> 約 | de etwa / rund / ca. | fr environ | es aproximadamente

== pp ==
en> for information purposes only | zh> 僅供參考 | de (nur/ausschließlich/lediglich) zu Informationszwecken | fr (uniquement à titre (informatif/indicatif/d'information)/à titre purement informatif/à titre uniquement indicatif/à des fins d'information uniquement/uniquement à des fins d'information) | es ((únicamente/solo/exclusivamente/meramente) (con/para) fines informativos/con fines (únicamente/exclusivamente/meramente) informativos/a título meramente informativo)
en> for information purposes | zh> 供參考之用 | de zu Informationszwecken | fr à titre (informatif/indicatif/d'information) | es (con fines informativos/a título informativo)
en> despite {no} | zh> 儘管有{no} | de trotz {no} | fr malgré {no} | es a pesar de {no}
en> only with {no} | zh> 僅在{no}的情況下 | de nur mit {no} | fr (uniquement/seulement) avec {no} | es (solo/únicamente) con {no}
en> even in part | zh> 即使部分 | de , auch auszugsweise ,? | fr , même (partielle/partiellement) ,? | es , (incluso/ni siquiera) (parcial/parcialmente) ,?
en> in {xc} | zh> 在{xc} | de in {xc} | fr (en/à) {xc} | es en {xc}
en> at any time without prior notice | zh> 隨時在不事先通知的情況下 | de jederzeit ohne vorherige (Ankündigung/Mitteilung/Benachrichtigung) | fr (à tout moment (et)? sans préavis/sans préavis et à tout moment) | es (en cualquier momento (y)? sin previo aviso/en cualquier momento (y)? sin aviso previo)
en> without prior notice | zh> 在不事先通知的情況下 | de ohne (vorherige)? (Ankündigung/Vorankündigung/Benachrichtigung) | fr sans (préavis/notification préalable/avis préalable) | es sin (previo aviso/aviso previo/necesidad de previo aviso)
en> at any time | zh> 隨時 | de jederzeit | fr à tout moment | es en cualquier momento
en> at the time of publication | zh> 於發布時 | de zum Zeitpunkt der Veröffentlichung | fr (au moment/à la date) de la publication | es en el momento de (la publicación/su publicación)
en> at the time of preparation | zh> 於編製時 | de zum Zeitpunkt der Erstellung | fr au moment de la rédaction | es en el momento de su elaboración
en> currently | zh> 目前 | de derzeit / gegenwärtig | fr actuellement | es actualmente
en> directly or indirectly | zh> 直接或間接 | de (direkt/unmittelbar) (oder/noch) (indirekt/mittelbar) | fr directement (ou/ni) indirectement | es directa (o/ni) indirectamente
en> directly | zh> 直接 | de direkt / unmittelbar | fr directement | es directamente
en> independently | zh> 獨立 | fr de (manière/façon) indépendante / en toute indépendance | es de (forma/manera) independiente
en> automatically | zh> 自動 | de automatisch / automatisiert | fr automatiquement | es automáticamente
en> regularly | zh> 定期 | de regelmäßig | fr régulièrement | es periódicamente / regularmente
en> carefully | zh> 仔細 | de sorgfältig | fr attentivement / soigneusement | es detenidamente / cuidadosamente / atentamente
en> also | zh> 亦 | de auch / ebenfalls / zudem | fr également / aussi | es también / además
en> rapidly | zh> 迅速 | de schnell / rasch | fr rapidement | es rápidamente
en> significantly | zh> 大幅 | de erheblich / deutlich / stark | fr (fortement/significativement/sensiblement) | es (significativamente/considerablemente)
en> solely | zh> 僅 | de ausschließlich / lediglich / nur / allein | fr uniquement / exclusivement / seulement | es únicamente / exclusivamente / solo / solamente / meramente
en> exclusively | zh> 完全 | de einzig
en> usually | zh> 通常 | de üblicherweise / in der Regel | fr généralement / habituellement | es normalmente / generalmente / habitualmente
en> in full | zh> 全數 | de vollständig | fr intégralement | es íntegramente
en> in whole or in part | zh> 全部或部分 | de ganz oder teilweise / auch (auszugsweise/nur auszugsweise) | fr en tout ou (en)? partie / en totalité ou en partie / totalement ou partiellement | es total o parcialmente / en todo o en parte
en> in any form | zh> 以任何形式 | de in (jeglicher/irgendeiner) Form | fr sous (quelque/toute) forme (que ce soit)? | es en cualquier forma / de ninguna forma / por cualquier medio
en> at your own risk | zh> 風險自負 | de auf eigene Gefahr / auf eigenes Risiko | fr à vos (propres)? risques (et périls)? | es bajo su (propio/propia)? (riesgo/responsabilidad)
en> before {vi!ing} | zh> 在{vi}前 | fr avant (de/d') {vi} | es antes de {vi}
en> when {vi!ing} | zh> 在{vi}時 | es al {vi}
en> before publication | zh> 在發布前 | de vor der Veröffentlichung | fr avant (la/leur/sa) publication | es antes de (la/su) publicación
en> before {no} | zh> 在{no}前 | de vor {no} | fr avant {no} | es antes de {no}
en> after {no} | zh> 在{no}後 | de nach {no} | fr après {no} | es (después de/tras) {no}
en> when trading {hp} | zh> 在買賣{hp}時 | de beim (CFD-)?Handel mit {hp}
en> due to {no} | zh> 因{no} | de (aufgrund/wegen/auf Grund) {no} / aufgrund von {no} | fr (en raison (de/d')/du fait (de/d')/à cause (de/d')) {no} | es (debido a/a causa de/por causa de) {no}
en> according to {no} | zh> 根據{no} | de gemäß {no} | fr (selon/conformément à) {no} | es (según/de acuerdo con/conforme a) {no}
en> on the basis of {no} | zh> 根據{no} | de auf (Basis/Grundlage/der Grundlage/der Basis) (von)? {no} | fr sur la base (de/d') {no} | es (sobre la base de/con base en) {no}
en> with the help of {no} | zh> 在{no}協助下 | de (mit Hilfe/mithilfe/mit Unterstützung) (von)? {no} | fr (à l'aide/avec l'aide) (de/d') {no} | es con (la)? ayuda de {no}
en> using {no} | zh> 使用{no} | de unter Verwendung (von)? {no} | fr en utilisant {no} | es (utilizando/usando) {no}
en> in cooperation with {no} | zh> 與{no}合作 | de in (Kooperation/Zusammenarbeit) mit {no} | fr en (partenariat/collaboration) avec {no} | es en colaboración con {no}
en> through {no} | zh> 透過{no} | de (über/durch) {no} | fr (via/par le biais (de/d')/par l'intermédiaire (de/d')) {no} | es (a través de/mediante/por medio de) {no}
en> without {no} | zh> 在沒有{no}的情況下 | de ohne {no} | fr sans {no} | es sin {no}
en> in order to {vi!base} | zh> 為{vi} | de um {vi} | fr (pour/afin de/afin d') {vi} | es (para/con el fin de) {vi}
en> for {no} | zh> 為{no} | de für {no} | fr pour {no} | es para {no}
en> in {no} | zh> 在{no}中 | de in {no} | fr dans {no} / en {no} | es en {no}
en> on {no} | zh> 在{no}上 | de auf {no} | fr sur {no}
en> with {no} | zh> 與{no} | de mit {no} | fr avec {no} | es con {no}
en> under {no} | zh> 在{no}下 | de unter {no} | fr (sous/en vertu (de/d')) {no} | es (bajo/en virtud de) {no}
en> as {no} | zh> 作為{no} | de als {no} | fr (comme/en tant que) {no} | es como {no}
en> to {no} | zh> 向{no} | de an {no} | fr à {no} | es a {no}
en> against {no} | zh> 對{no} | de gegen {no} | fr contre {no} | es contra {no}
en> if {sb} | zh> 如果{sb} | de , wenn {sb} / , sofern {sb} / , falls {sb} | fr si {sb} / s'{sb} | es si {sb}
en> when {sb} | zh> 當{sb}時 | de , wenn {sb} | fr (lorsque/lorsqu'/quand) {sb} | es cuando {sb}

== tail ==
en> {pp} | zh> {pp} | de {pp} | fr {pp} | es {pp}
en> {pp} {pp#2} | zh> {pp#2}{pp} | de {pp} {pp#2} | fr {pp} {pp#2} | es {pp} {pp#2}

== vo ==
# present, as in a main clause
en> {idiom} {tail?} | zh> {tail?}{idiom} | de {idiom} {tail?} | fr {idiom} {tail?} / {tail} {idiom} | es {idiom} {tail?}
en> {xv} {na*} {tail?} | zh> {tail?}{xv}{na*} | de {xv} {na*} {tail?} / {xv} {tail} {na*} | fr {xv} {na*} {tail?} / {xv} {tail} {na*} | es {xv} {na*} {tail?} / {xv} {tail} {na*}
en> {tail} {idiom} | zh> {tail}{idiom} | de {idiom} {tail} | fr {idiom} {tail}

== idiom ==
en> <^receive> {na*} from {no} | zh> 從{no}收取{na*} | de (erhält/erhalten) (von/durch) {no} {na*} / (erhält/erhalten) {na*} von {no} | fr (reçoit/reçoivent/perçoit/perçoivent/recevoir/percevoir/recevons/percevons) {na*} (de/d'/de la part de/de la part d') {no} | es (recibe/reciben/recibir/recibimos) {na*} de {no}
en> <^constitute> {na*} | zh> 構成{na*} | de (stellt/stellen) {na*} dar
en> <^depend> on {no} | zh> 取決於{no} | de (hängt/hängen) von {no} ab | fr (dépend/dépendent/dépendre) (de/d') {no} | es (depende/dependen/depender) de {no}
en> <^differ> from {no} | zh> 與{no}有所不同 | de (weicht/weichen) von {no} ab | fr (diffère/diffèrent/différer/s'écarter) (de/d') {no} | es (difiere/difieren/diferir) de {no}
en> <^differ> materially from {no} | zh> 與{no}存在重大差異 | de (weicht/weichen) (wesentlich/erheblich/deutlich) von {no} ab | fr (diffère/diffèrent/différer) (sensiblement/considérablement/matériellement/significativement) (de/d') {no} | es (difiere/difieren/diferir) (materialmente/significativamente/sustancialmente/considerablemente) de {no}
en> <^refer> to {no} | zh> 涉及{no} | de (bezieht/beziehen) sich auf {no} | fr (se réfère/se réfèrent/se rapporte/se rapportent) à {no} | es (se refiere/se refieren) a {no}
en> <^come/come> from {no} | zh> 來自{no} | de (stammt/stammen) (aus/von) {no} | fr (provient/proviennent) (de/d') {no} | es (procede/proceden/proviene/provienen) de {no}
en> <^lead/led> to {no} | zh> 導致{no} | de (führt/führen) zu {no} | fr (conduit/conduisent/conduire) à {no} | es (conduce/conducir) a {no}
en> <^link> to {no} | zh> 連結至{no} | de (führt/führen/verweist/verweisen) auf {no} | fr (renvoie/renvoient/renvoyer) (à/vers) {no} | es (enlaza/enlazan/enlazar) (a/con) {no}
en> <^serve> as {no} | zh> 作為{no} | de (dient/dienen) als {no} | fr (sert/servent/servir) (de/d') {no} | es (sirve/sirven/servir) (de/como) {no}
en> <^belong> to {no} | zh> 屬於{no} | fr (appartient/appartiennent/appartenir) à {no} | es (pertenece/pertenecen/pertenecer) a {no}
en> <^apply/applied> to {no} | zh> 適用於{no} | de (gilt/gelten) für {no} | fr (s'applique/s'appliquent/s'appliquer) à {no} | es (se aplica/se aplican) a {no}
en> <^invest> in {no} | zh> 投資於{no} | de (investiert/investieren) in {no} | fr (investit/investissent/investir) (dans/en) {no} | es (invierte/invierten/invertir/invirtiendo) en {no}
en> <^click> on {no} | zh> 點擊{no} | fr (clique/cliquez/cliquer) sur {no} | es (haga clic/hacer clic/hace clic/haces clic) en {no}
en> <^undertake/undertaken> to {vi!base} | zh> 承諾{vi} | fr s'engage[nt]? à {vi} / s'(engager) à {vi} | es se (compromete/comprometen) a {vi} | de (verpflichtet/verpflichten) sich , {vi}
en> <^strive> to {vi!base} | zh> 力求{vi} | fr s'efforce[nt]? (de/d') {vi} | es (se esfuerza/se esfuerzan) por {vi} | de (bemüht/bemühen) sich , {vi}
en> <^reserve> the right to {vi!base} | zh> 保留{vi}的權利 | fr se (réserve/réservent) le droit (de/d') {vi} | es se (reserva/reservan) el derecho (de/a) {vi} | de (behält/behalten) sich (das Recht)? vor , {vi}
en> <^ensure> that {sb} | zh> 確保{sb} | fr (vous)? assurer que {sb} / s'assurer que {sb} | es (asegurarse/asegúrese) de que {sb}
en> <^afford> to {vi!base} | zh> 承受得起{vi} | fr (peut/pouvez/peuvent) se permettre de {vi} | es (puede/pueden/puedes) permitirse {vi}
en> <^lose/lost/losing> money | zh> 虧損 | de Geld verlieren / verlieren Geld / verliert Geld | fr (perd/perdent/perdre) de l'argent | es (pierde/pierden/perder) dinero
en> <^take/taken/taking> into account {na*} | zh> 考慮{na*} | fr (tient/tiennent/tenir) compte (de/d') {na*} / (prend/prennent/prendre) en compte {na*} | es (tiene/tienen/tener) en cuenta {na*}
en> <^take/taken/taking> part in {no} | zh> 參與{no} | fr (participe/participent/participer) à {no} | es (participa/participan/participar/interviene/intervenir) en {no}
en> <^go/gone/going> up or down | zh> 上升或下跌 | de (steigen (oder/und) fallen/fallen (oder/und) steigen/sowohl steigen als auch fallen/sowohl fallen als auch steigen) | fr (augmenter (ou/et) diminuer/varier à la hausse comme à la baisse/fluctuer à la hausse comme à la baisse/évoluer à la hausse comme à la baisse) | es ((tanto)? (subir/bajar/aumentar) como (bajar/subir/disminuir)/subir (o/y) bajar/aumentar o disminuir/tanto subir como bajar/bajar (o/y) subir)
en> <^make/made/making> {na*} | zh> 作出{na*} | es (toma/toman/tomar) {na*}
en> <^fluctuate> | zh> 波動 | de schwankt / schwanken | fr fluctue / fluctuent / fluctuer | es fluctúa / fluctúan / fluctuar
en> <^result> from {no} | zh> 源自{no} | de resultier[t/en] aus {no} | fr résulte[nt]? (de/d') {no} | es resulta[n]? de {no}
en> <^change> | zh> 變更 | de ändert sich / ändern sich / sich ändern | fr changer / évoluer / change / changent | es cambiar / variar / cambia / cambian
en> <^take/taken/taking> positions in {no} | zh> 建立{no}的倉位 | es (toma/tomar) posiciones en {no}
en> <^rise/risen/rising> | zh> 上升 | de steigt / steigen | fr augmenter / monter | es subir / aumentar
en> <^fall/fallen> | zh> 下跌 | de fällt / fallen / sinken | fr baisser / diminuer | es bajar / caer / disminuir
en> <^invest> | zh> 投資 | de investieren / investiert | fr investir / investissez | es invertir
en> <^have/had/having> {na*} {tail?} | zh> {tail?}有{na*} | de (verfügt/verfügen) über {na*} {tail?} | fr (dispose/disposent/disposer) (de/d') {na*} | es (dispone/disponen/disponer) de {na*} | es cuenta[n] con {na*}
en> <^give/given/giving> rise to {no} | zh> 引致{no} | fr (donne/donner) lieu à {no} | es (da/dar) lugar a {no}
en> always <^involve> {no} | zh> 總會涉及{no} | de (ist/sind) (stets/immer) mit {no} verbunden
en> <^involve> {no} | zh> 涉及{no} | de (gehen/geht) mit {no} einher / (ist/sind) mit {no} verbunden / unterlieg[t/en] {no} | fr (est/sont) associé[e/s/es] à {no}
en> <^remunerate> {na*} | zh> 向{na*}支付報酬 | fr (rémunère/rémunèrent/rémunérons/rémunérer) {na*}
en> <^bind/bound> {no} | zh> 約束{no} | fr (engage/engagent/engager) {no} | es (vincula/vinculan/compromete) a {no}

== vi ==
# infinitive: German says it last
en> {xv} {na*} {tail?} | zh> {tail?}{xv}{na*} | de {na*} {tail?} {xv} / {tail} {na*} {xv}
en> {vo} | zh> {vo} | fr {vo} | es {vo}
en> <^differ> materially from {no} | zh> 與{no}存在重大差異 | de (wesentlich/erheblich/deutlich) von {no} abweichen
en> <^differ> from {no} | zh> 與{no}有所不同 | de von {no} abweichen
en> <^depend> on {no} | zh> 取決於{no} | de von {no} abhängen
en> <^lead/led> to {no} | zh> 導致{no} | de zu {no} führen
en> <^serve> as {no} | zh> 作為{no} | de als {no} dienen
en> <^change> {tail?} | zh> {tail?}變更 | de sich {tail?} ändern
en> <^afford> to {vi!base} | zh> 承受得起{vi} | de es sich leisten , {vi}
en> {zi} | zh> {zi} | de {zi}
en> {idiom} {tail?} | zh> {tail?}{idiom} | de {tail?} {idiom}

== zi ==
en> {xv} {na*} {tail?} | zh> {tail?}{xv}{na*} | de {na*} {tail?} zu {xv} / {tail} {na*} zu {xv}
en> <^lose/lost/losing> money {tail?} | zh> {tail?}虧損 | de {tail?} Geld {tail?} zu verlieren
en> <^take/taken/taking> {na*} | zh> 承擔{na*} | de {na*} einzugehen

== vf ==
# a German subordinate clause says its verb last
en> {xv} {na*} {tail?} | zh> {tail?}{xv}{na*} | de {na*} {tail?} {xv} / {tail} {na*} {xv}
en> <arises/arise> from {no} | zh> 因{no}而產生 | de sich (aus/durch) {no} (ergibt/ergeben)
en> <is/are> {xd!done} {tail?} | zh> {tail?}{xd} | de {tail?} {xd} (wird/werden/ist/sind)
en> {m} {xv!base} {na*} {tail?} | zh> {tail?}{m}{xv}{na*} | de {na*} {tail?} {xv} {m}
en> <^arise/arisen> {tail?} | zh> {tail?}產生 | de {tail?} (entstehen/entsteht)
en> <^arise/arisen> from {no} | zh> 因{no}而產生 | de (aus/durch) {no} (entstehen/entsteht/resultieren/ergeben)

== m ==
en> may | zh> 可能 | de kann / können / könnte / könnten / kannst / könntest | fr peut / peuvent / pourrait / pourraient / pouvez / pouvons / pourriez / (est/sont) susceptible[s] (de/d') | es puede / pueden / podría / podrían / podemos / podrá / podrán
en> must | zh> 必須 | de muss / müssen / musst | fr doit / doivent / devez / devons | es debe / deben / debemos / tiene que / tienen que / deberá / deberán
en> should | zh> 應 | de soll / sollen / sollte / sollten / solltest | fr devrait / devraient / devriez | es debería / deberían
en> will | zh> 將 | de wird / werden | es va a / van a

== mn ==
en> cannot | zh> 無法 | de kann / können / könnte / könnten | fr peut / peuvent / pouvons / pourra / saurait / sauraient / pouvez | es puede / pueden / podemos / podrá / podrán
en> must not | zh> 不得 | de darf / dürfen | fr doit / doivent / devez | es debe / deben / deberá / deberán
en> should not | zh> 不應 | de soll / sollen / sollte / sollten | fr devrait / devraient / devriez | es debería / deberían
en> will not | zh> 將不會 | de wird / werden
`;
