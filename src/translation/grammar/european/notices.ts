/**
 * Families of German, French and Spanish notices that plain sentences do not tell: what something is none of ("kein
 * Angebot und keine Empfehlung"), who answers for it, what the reader may lose. English and Chinese are only written.
 */
export default `
== pred ==
# what it is none of; each is denied once in the page, and once here
en> <does/do> not constitute {nq} | zh> 不構成{nq} | de (stellt/stellen) (daher/somit/auch)? {nq} dar | fr (ne/n') (constitue/constituent/représente/représentent) (pas/en aucun cas/en rien) {nq} | es no (constituye/constituyen/representa/representan) {nq}
en> <does/do> not constitute {nq}, nor {nq#2} | zh> 不構成{nq}，亦不構成{nq#2} | de (stellt/stellen) (daher/somit/auch)? {nq} und {nq#2} dar | fr (ne/n') (constitue/constituent) (pas/en aucun cas)? (ni)? {nq} (,)? ni {nq#2}
en> <is/are> not {nq}, nor {nq#2} | zh> 並非{nq}，亦非{nq#2} | de (ist/sind) {nq} (und/oder) {nq#2} | fr (n'est/ne sont) (pas)? (ni)? {nq} (,)? ni {nq#2}
en> <is/are> not {nq} | zh> 並非{nq} | de (ist/sind) {nq}
en> <is/are> {nd} and not {nq} | zh> 為{nd}，而並非{nq} | de (ist/sind) {nd} und {nq}
# who answers for it
en> <is/are> solely responsible for {no*} | zh> 對{no*}全權負責 | de (ist/sind/bist) für {no*} (allein/selbst/ausschließlich) verantwortlich | fr (est/sont/êtes/es) (seul[e/s/es]/entièrement) responsable[s] (de/d') {no*} | es (es/son) (el/la/los/las)? únic[o/a/os/as] responsable[s] de {no*}
en> <remains/remain> responsible for {no*} | zh> 仍對{no*}負責 | de bleib[t/en] (selbst)? für {no*} (selbst)? verantwortlich | fr (reste/restent/restez/demeure/demeurent) responsable[s] (de/d') {no*}
en> <assumes/assume> all responsibility for {no*} | zh> 對{no*}承擔全部責任 | de (übernimmt/übernehmen) die (volle/alleinige) Verantwortung für {no*} | fr (assume/assument) (l'entière/toute la) responsabilité (de/d') {no*} | es (asume/asumen) toda (la)? responsabilidad (por/de) {no*}
en> will not be responsible for {no*} | zh> 對{no*}將不負責 | fr ne (sera/seront) (pas/en aucun cas) (tenu[e/s/es])? responsable[s] (de/d') {no*} | es no (será/serán) responsable[s] (de/por) {no*} / (en ningún caso) (será/serán) responsable[s] (de/por) {no*}
# what it is in numbers and in time
en> <is/are> not indicative of {no} | zh> 並不預示{no} | fr ne (sont/est) pas indicati[f/ve/ves/fs] (de/d') {no} | es no (es/son) indicativ[o/a/os/as] de {no}
en> may lose all of {capital-all} | zh> 可能損失{capital-all}的全部 | de (kann/können/kannst) {capital-all} (vollständig/komplett) verlieren | fr (peut/peuvent/pouvez/pourriez) perdre (la totalité/l'intégralité) (de/d') {capital-all} | es (puede/pueden/podría/podrían) (potencialmente)? perder (todo/la totalidad de) {capital-all}

== capital-all ==
en> your invested capital | zh> 您投入的資金 | de Ihr (gesamtes)? (eingesetztes/investiertes) Kapital / dein (gesamtes)? (eingesetztes/investiertes) Kapital | fr votre capital investi | es (su/tu) capital invertido
en> your capital | zh> 您的資金 | de (Ihr/dein) (gesamtes)? Kapital | fr votre capital | es (su/tu) capital

== nd ==
# one of them, named
en> {advisory*} advice | zh> {advisory*}建議 | de {advisory*}
en> ~{hs*} {post?} | zh> {post?}{hs*} | de (ein/eine/einen) {hs*} {post?} | fr (un/une) {hs*} {post?} | es (un/una)? {hs*} {post?}
en> ~{hf*} {post?} | zh> {post?}{hf*} | de (eine)? {hf*} {post?} | fr (un/une) {hf*} {post?} | es (un/una)? {hf*} {post?}
en> {hm*} {post?} | zh> {post?}{hm*} | de (eine/ein)? {hm*} {post?} | fr (un/une/du/de la/de l')? {hm*} {post?} | es (un/una)? {hm*} {post?}
en> {hp*} {post?} | zh> {post?}{hp*} | de {hp*} {post?} | fr (des) {hp*} {post?} | es {hp*} {post?}

== nq ==
# denied: "keine Beratung", "pas un conseil", "no … asesoramiento"
en> {advisory*} advice | zh> {advisory*}建議 | de (keine/keinerlei) {advisory*} | fr (un/des)? (conseil/conseils) {advisory*} | es (asesoramiento/asesoría/consejo) {advisory*}
en> ~{hs*} {post?} | zh> {post?}{hs*} | de (kein/keinen/keinerlei) {hs*} {post?} | fr (un/une) {hs*} {post?} | es (un/una)? {hs*} {post?}
en> ~{hf*} {post?} | zh> {post?}{hf*} | de (keine/keinerlei) {hf*} {post?} | fr (un/une) {hf*} {post?} | es (un/una)? {hf*} {post?}
en> {hm*} {post?} | zh> {post?}{hm*} | de (keine/kein/keinerlei) {hm*} {post?} | fr (un/une/du/de la/de l')? {hm*} {post?} | es (un/una)? {hm*} {post?}
en> {hp*} {post?} | zh> {post?}{hp*} | de (keine/keinerlei) {hp*} {post?} | fr (des/de/d') {hp*} {post?} | es {hp*} {post?}

== advisory ==
en> financial | zh> 財務 | de Finanz / Finanzberatung | fr financier[s] | es financier[o/a]
en> investment | zh> 投資 | de Anlage / Anlageberatung / Investment Beratung / Investmentberatung | fr en investissement | es de inversión / en inversiones
en> legal | zh> 法律 | de Rechts / Rechtsberatung | fr juridique[s] | es legal / jurídic[o/a]
en> tax | zh> 稅務 | de Steuer / Steuerberatung | fr (fiscal/fiscaux) | es fiscal / tributari[o/a]

== xin ==
en> on {no} | zh> {no}上的 | de auf {no} | fr sur {no} | es en {no}
en> in {no} | zh> {no}中的 | de in {no} | fr dans {no} | es en {no}

== s ==
en> nothing {xin} constitutes {nd*} | zh> {xin}任何內容均不構成{nd*} | de nichts {xin} stellt {nd*} dar | fr rien {xin} ne constitue {nd*} | es nada {xin} constituye {nd*}
en> they do not constitute {nq} | zh> 其不構成{nq} | de sie stellen {nq} dar
en> they are not {nq} | zh> 其並非{nq} | de sie sind {nq}
en> it is not {nd*} | zh> 此並非{nd*} | de (es handelt sich/hierbei handelt es sich/dabei handelt es sich) nicht um {nd*}
en> it is not {nq} | zh> 此並非{nq} | de (es handelt sich/hierbei handelt es sich/dabei handelt es sich) um {nq}
en> past {paston} <is/are> not a reliable indicator of the future | zh> 過往{paston}並非未來的可靠指標 | de (die)? {paston} (der/in der) Vergangenheit (ist/sind) kein[e] (verlässlich/zuverlässig)er Indikator für die Zukunft
en> past performance does not guarantee future performance | zh> 過往表現並不保證未來表現 | es (la)? rentabilidad pasada no (garantiza/asegura) (la)? (rentabilidad)? futura
en> you may lose all of {capital-all} | zh> 您可能損失{capital-all}的全部 | es (puede/podría/puedes/podrías) perder (todo/la totalidad de) {capital-all}
# decisions
en> invest at your own risk | zh> 投資風險自負 | es (invierte/invierta) bajo (su/tu) propi[o/a] (riesgo/responsabilidad) | fr investissez à vos (propres)? risques (et périls)?

== ownacts-theirs ==
en> their own investment decisions | zh> 自身的投資決定 | de (ihre/seine/Ihre) (eigenen)? (Anlageentscheidungen/Investitionsentscheidungen) | fr (ses/leurs) (propres)? décisions d'investissement | es (sus) (propias)? decisiones de inversión
en> their own transactions | zh> 自身的交易 | es sus (propias)? operaciones | fr (ses/leurs) (propres)? (opérations/transactions)

== no ==
en> {ownacts-theirs} | zh> {ownacts-theirs} | de {ownacts-theirs} | fr {ownacts-theirs} | es {ownacts-theirs}

== paston ==
en> performance | zh> 表現 | de Wertentwicklung / Performance

== dealing ==
en> buy or sell | zh> 買賣 | de (Kauf oder Verkauf/Kauf und Verkauf/Kauf bzw. Verkauf) | fr (achat ou de vente/acheter ou de vendre) | es (compra o venta/comprar o vender)
en> buy | zh> 購買 | de (Kauf/Erwerb) | fr (achat/acheter) | es (compra/comprar)
en> sell | zh> 出售 | de Verkauf | fr (vente/vendre) | es (venta/vender)

== post ==
en> to {dealing} {no} | zh> {dealing}{no}的 | de zum {dealing} von {no} | fr (d'/de) {dealing} (de/d'/des) {no} | es (de/para) {dealing} (de)? {no}
en> to {dealing} | zh> {dealing}的 | de zum {dealing} | fr (d'/de) {dealing} | es de {dealing}
en> including {no} | zh> （包括{no}）的 | de (,)? (einschließlich/inklusive) {no} | fr (,)? (y compris/incluant) {no} | es (,)? (incluyendo/incluid[o/a/os/as]) {no}
en> up to and including total loss | zh> 直至全部虧損的 | de bis hin zum (Totalverlust/Totalverlust des eingesetzten Kapitals) | fr pouvant aller jusqu'à la perte totale
en> of capital loss | zh> 資金損失的 | fr de perte[s]? (en/de) capital | es de pérdida (de/del)? capital
en> of financial loss | zh> 財務損失的 | fr de perte[s]? financière[s]? | es de pérdida financiera / de pérdidas financieras
`;
