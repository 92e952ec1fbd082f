/**
 * Families of German, French and Spanish notices that plain sentences do not tell: what something is none of ("kein
 * Angebot und keine Empfehlung"), who answers for it, what the reader may lose. English and Chinese are only written.
 */
export default `
== pred ==
en> <is/are> for {purpose*} purposes only | zh> 僅供{purpose*}用途 | de (dient/dienen) (nur/ausschließlich/lediglich/allein/rein) (der/zu/zur/dem)? {purpose*} | fr (est/sont) (fourni[e/s/es]/donné[e/s/es]/publié[e/s/es]/proposé[e/s/es]/présenté[e/s/es]/établi[e/s/es]/produit[e/s/es]/destiné[e/s/es])? (à titre/à des fins/dans un but) (uniquement/exclusivement/purement/strictement) {purpose*} / (est/sont) (fourni[e/s/es]/donné[e/s/es]/publié[e/s/es]/proposé[e/s/es]/présenté[e/s/es]/établi[e/s/es]/produit[e/s/es]/destiné[e/s/es])? (à titre/à des fins) {purpose*} (uniquement/seulement/exclusivement) / (est/sont) (fourni[e/s/es]/donné[e/s/es]/publié[e/s/es]/proposé[e/s/es]/présenté[e/s/es]/établi[e/s/es]/produit[e/s/es]/destiné[e/s/es])? (uniquement/exclusivement) (à titre/à des fins) {purpose*} | es (es/son/está/están) (solo/sólo/solamente/únicamente/exclusivamente/meramente) (para/con/a) (fines/propósitos/título) {purpose*} / (es/son) (meramente/únicamente/puramente/exclusivamente) {purpose*}
en> <is/are> for {purpose*} purposes | zh> 供{purpose*}用途 | de (dient/dienen) (der/zu/zur) {purpose*} | fr (est/sont) (fourni[e/s/es]/donné[e/s/es]/publié[e/s/es]/proposé[e/s/es]/présenté[e/s/es]/établi[e/s/es]/produit[e/s/es]/destiné[e/s/es]) (à titre/à des fins/dans un but) {purpose*} | es (es/son/está/están) (para/con/a) (fines/propósitos/título) {purpose*}
# at whose risk
en> <is/are> {atall?} at your own risk | zh> {atall?}由您自負風險 | de (erfolgt/erfolgen/geschieht/geschehen)? {atall?} auf (eigenes Risiko/eigene Gefahr) | fr (se fait/s'effectue/est) à vos (propres)? risques (et périls)? | es (es/se realiza/se realizan) bajo su (propio)? riesgo
en> <is/are> {atall?} at your own responsibility | zh> {atall?}由您自行負責 | de (erfolgt/erfolgen)? {atall?} (auf eigene Verantwortung/eigenverantwortlich/in eigener Verantwortung) | fr (se fait/s'effectue/est) sous votre (seule/propre)? responsabilité | es (es/se realiza/se realizan) bajo su (propia/exclusiva)? responsabilidad
en> {atall?} acts at their own risk | zh> 行事{atall?}自負風險 | de handelt {atall?} auf (eigenes Risiko/eigene Gefahr)
# what it stays, changes or costs
en> <remains/remain> {state} | zh> 仍然{state} | de bleib[t/en] {state} | fr (reste/restent/demeure/demeurent) {state} | es (sigue/siguen) siendo {state}
en> <does/do> not change as a result | zh> 不會因此改變 | de (ändert/ändern) sich (dadurch/hierdurch) nicht
en> <remains/remain> unchanged {foryou?} | zh> {foryou?}維持不變 | de bleib[t/en] {foryou?} (gleich/unverändert) | fr reste[nt]? (le même/la même/inchangé) {foryou?} | es no (cambia/varía) {foryou?}
en> <costs/cost> you nothing extra | zh> 不會令您多付費用 | fr ne vous (coûte/coûtent) rien de plus
en> may be delayed | zh> 可能有延遲 | fr (peut/peuvent) (avoir/comporter/subir) (du/un) retard | es (puede/pueden) (tener/sufrir/presentar) retraso[s]
en> may be delayed by up to {number} minutes | zh> 可能延遲最多{number}分鐘 | de (kann/können) (um)? bis zu {number} Minuten verzögert sein | fr (peut/peuvent) avoir jusqu'à {number} minutes de retard | es (puede/pueden) tener (un)? retraso de hasta {number} minutos
en> <is/are> without guarantee | zh> 不作任何保證 | de (ist/sind/erfolgen/erfolgt)? ohne Gewähr
en> <is/are> considered {xa*} | zh> 被視為{xa*} | de (wird/werden/gilt/gelten) als {xa*} (erachtet/angesehen/eingestuft/betrachtet)? | fr (est/sont) (considéré[e/s/es]/jugé[e/s/es]/réputé[e/s/es]) (comme)? {xa*} | es se considera[n]? {xa*}
en> <was/were> considered {xa*} | zh> 被視為{xa*} | de (wurde/wurden) als {xa*} (erachtet/angesehen/eingestuft/betrachtet)
en> <is/are> based on {no*} | zh> 基於{no*} | de (basiert/basieren/beruht/beruhen) auf {no*} | fr (se base/se basent/repose/reposent/se fonde/se fondent) sur {no*} | es se basa[n]? en {no*}
en> may not be {xd!done} or {xd#2!done} {tail?} | zh> 不得{tail?}{xd}或{xd#2} | de (darf/dürfen) {tail?} weder {xd} noch {xd#2} werden
en> <recommends/recommend> {vi!ing} | zh> 建議{vi} | de (empfiehlt/empfehlen) , {vi} | fr recommande[nt]? (de/d') {vi} | es recomienda[n]? {vi}
en> <is/are> the responsibility of {no} | zh> 由{no}負責 | de (liegt/liegen) in der Verantwortung {no} | fr incombe[nt]? à {no} | es (es/son) responsabilidad de {no} / corresponde[n]? a {no}
en> <is/are> obtained from {no} | zh> 取自{no} | es se obtiene[n]? de {no}
en> <comes/come> from {no} | zh> 來自{no} | de (stammt/stammen) von {no}
en> <does/do> not influence {no*} | zh> 不會影響{no*} | es no influye[n]? en {no*}
# what it is none of; each is denied once in the page, and once here
en> <does/do> not constitute {nq} | zh> 不構成{nq} | de (stellt/stellen) (daher/somit/auch)? {nq} dar | fr (ne/n') (constitue/constituent/représente/représentent) (pas/en aucun cas/en rien) {nq} | es no (constituye/constituyen/representa/representan) {nq}
en> <does/do> not constitute {nq}, nor {nq#2} | zh> 不構成{nq}，亦不構成{nq#2} | de (stellt/stellen) (daher/somit/auch)? {nq} und {nq#2} dar | fr (ne/n') (constitue/constituent) (pas/en aucun cas)? (ni)? {nq} (,)? ni {nq#2}
en> <is/are> not {nq}, nor {nq#2} | zh> 並非{nq}，亦非{nq#2} | de (ist/sind) {nq} (und/oder) {nq#2} | fr (n'est/ne sont) (pas)? (ni)? {nq} (,)? ni {nq#2}
en> <does/do> not constitute {nq}, nor {nq#2}, nor {nq#3} | zh> 不構成{nq}，不構成{nq#2}，亦不構成{nq#3} | de (stellt/stellen) (daher/somit/auch)? {nq} , {nq#2} (und/oder) {nq#3} dar | fr (ne/n') (constitue/constituent) (pas/en aucun cas)? (ni)? {nq} (,)? ni {nq#2} (,)? ni {nq#3}
en> <is/are> not {nq} | zh> 並非{nq} | de (ist/sind) {nq}
en> constitutes neither {nd} nor {nd#2} | zh> 既不構成{nd}，亦不構成{nd#2} | de (stellt/stellen) weder {nd} noch {nd#2} dar
en> <is/are> {nd} and not {nq} | zh> 為{nd}，而並非{nq} | de (ist/sind) {nd} und {nq}
# who answers for it
en> <is/are> solely responsible for {no*} | zh> 對{no*}全權負責 | de (ist/sind/bist) für {no*} (allein/selbst/ausschließlich) verantwortlich | fr (est/sont/êtes/es) (seul[e/s/es]/entièrement) responsable[s] (de/d') {no*} | es (es/son) (el/la/los/las)? únic[o/a/os/as] responsable[s] de {no*}
en> <remains/remain> responsible for {no*} | zh> 仍對{no*}負責 | de bleib[t/en] (selbst)? für {no*} (selbst)? verantwortlich | fr (reste/restent/restez/demeure/demeurent) responsable[s] (de/d') {no*}
en> <assumes/assume> all responsibility for {no*} | zh> 對{no*}承擔全部責任 | de (übernimmt/übernehmen) die (volle/alleinige) Verantwortung für {no*} | fr (assume/assument) (l'entière/toute la) responsabilité (de/d') {no*} | es (asume/asumen) toda (la)? responsabilidad (por/de) {no*}
en> will not be responsible for {no*} | zh> 對{no*}將不負責 | fr ne (sera/seront) (pas/en aucun cas) (tenu[e/s/es])? responsable[s] (de/d') {no*} | es no (será/serán) responsable[s] (de/por) {no*} / (en ningún caso) (será/serán) responsable[s] (de/por) {no*}
# what it is in numbers and in time
en> <is/are> not indicative of {no} | zh> 並不預示{no} | fr ne (sont/est) pas indicati[f/ve/ves/fs] (de/d') {no} | es no (es/son) indicativ[o/a/os/as] de {no}
en> may lose all of {capital-all} | zh> 可能損失{capital-all} | de (kann/können/kannst) {capital-all} (vollständig/komplett) verlieren | fr (peut/peuvent/pouvez/pourriez) perdre (la totalité/l'intégralité) (de/d') {capital-all} | es (puede/pueden/podría/podrían) (potencialmente)? perder (todo/la totalidad de) {capital-all}

== capital-all ==
en> your invested capital | zh> 您投入的全部資金 | de Ihr (gesamtes)? (eingesetztes/investiertes) Kapital / dein (gesamtes)? (eingesetztes/investiertes) Kapital | fr votre capital investi | es tu capital invertido
en> the invested capital | zh> 投入的全部資金 | es (su capital (invertido/de inversión)/el capital invertido) | fr le capital investi | de das eingesetzte Kapital
en> your investment | zh> 您的全部投資 | fr votre investissement | es tu inversión
en> your capital | zh> 您的全部資金 | de (Ihr/dein) (gesamtes)? Kapital | fr votre capital | es (su/tu) capital

== nd ==
# one of them, named
en> {advisory*} advice | zh> {advisory*}建議 | de (eine)? {advisory*} | fr (un/des)? (conseil[s]/avis) {advisory*}
en> ~{hs} {post?} | zh> {post?}{hs} | de (ein/eine/einen) {hs} {post?} | fr (un/une) {hs} {post?} | es (un/una)? {hs} {post?}
en> ~{hf} {post?} | zh> {post?}{hf} | de (eine)? {hf} {post?} | fr (un/une) {hf} {post?} | es (un/una)? {hf} {post?}
en> {hm} {post?} | zh> {post?}{hm} | de (eine/ein)? {hm} {post?} | fr (un/une/du/des/de la/de l')? {hm} {post?} | es (un/una)? {hm} {post?}
en> {hp} {post?} | zh> {post?}{hp} | de {hp} {post?} | fr des {hp} {post?} | es {hp} {post?}

== nq ==
# denied: "keine Beratung", "pas un conseil", "no … asesoramiento"
en> {advisory*} advice | zh> {advisory*}建議 | de (keine/keinerlei) {advisory*} | es (asesoramiento/asesoría/consejo) {advisory*}
en> {noun-is*} | zh> {noun-is*} | de (keine/kein/keinen/keinerlei) {noun-is*}
en> {nd*} | zh> {nd*} | fr {nd*} | es {nd*}
en> {hp*} {post?} | zh> {post?}{hp*} | fr (de/d') {hp*} {post?}

== advisory ==
en> financial | zh> 財務 | de Finanz / Finanzberatung | fr financier[s] | es financier[o/a]
en> investment | zh> 投資 | de Anlage / Anlageberatung / Investment Beratung / Investmentberatung | fr en investissement | es de inversión / en inversiones
en> professional | zh> 專業 | fr professionnel[s] | es profesional
en> medical | zh> 醫療 | fr médical | es médico
en> accounting | zh> 會計 | fr comptable | es contable
en> legal | zh> 法律 | de Rechts / Rechtsberatung | fr juridique[s] | es legal / jurídic[o/a]
en> tax | zh> 稅務 | de Steuer / Steuerberatung | fr (fiscal/fiscaux) | es fiscal / tributari[o/a]

== xin ==
en> on {no} | zh> {no}上的 | de auf {no} | fr sur {no} | es en {no}
en> in {no} | zh> {no}中的 | de in {no} | fr dans {no} | es en {no}

== s ==
en> nothing {xin} constitutes {nd*} | zh> {xin}任何內容均不構成{nd*} | de nichts {xin} stellt {nd*} dar | fr rien {xin} ne constitue {nd*} | es nada {xin} constituye {nd*}
en> it is for {purpose*} purposes only | zh> 其僅供{purpose*}用途 | de er dient (nur/ausschließlich/lediglich/allein) (der/zu/zur/dem)? {purpose*}
en> it does not constitute {nq} | zh> 其不構成{nq} | de er stellt {nq} dar
en> they do not constitute {nq} | zh> 其不構成{nq} | de sie stellen {nq} dar
en> they are not {nq} | zh> 其並非{nq} | de sie sind {nq}
en> it is not {nd*} | zh> 此並非{nd*} | de (es handelt sich/hierbei handelt es sich/dabei handelt es sich) nicht um {nd*}
en> it is not {nq} | zh> 此並非{nq} | de (es handelt sich/hierbei handelt es sich/dabei handelt es sich) um {nq}
en> past {paston} <is/are> not a reliable indicator of the future | zh> 過往{paston}並非未來的可靠指標 | de (die)? {paston} (der/in der) Vergangenheit (ist/sind) kein[e] (verlässlich/zuverlässig)er Indikator für die Zukunft
en> past performance does not guarantee future performance | zh> 過往表現並不保證未來表現 | es (la)? rentabilidad pasada no (garantiza/asegura) (la)? (rentabilidad)? futura
en> you may lose all of {capital-all} | zh> 您可能損失{capital-all} | es (puede/podría/puedes/podrías) perder (todo/la totalidad de) {capital-all}
# decisions
en> you make {na*} {atall?} at your own risk | zh> {na*}由您作出，{atall?}由您自負風險 | de {na*} (treffen Sie/triffst du) {atall?} auf (eigenes Risiko/eigene Gefahr)
en> you make {na*} at your own responsibility | zh> {na*}由您自行作出並負責 | de {na*} (treffen Sie/triffst du) (eigenverantwortlich/in eigener Verantwortung/auf eigene Verantwortung)
en> you {atall?} act at your own risk | zh> 您的行為{atall?}由您自負風險 | de (Sie handeln/du handelst) {atall?} auf (eigenes Risiko/eigene Gefahr)
en> {tail}, no {noun-is} <is/are> {xd!done} | zh> {tail}，概無{noun-is}獲{xd} | de {tail} (wird/werden) (keine/kein/keinerlei) {noun-is} {xd}
en> we only {xv-we!base} {na*} | zh> 我們只{xv-we}{na*} | es (solo/sólo/solamente/únicamente) {xv-we} {na*}
en> we strive to {vi!base} | zh> 我們力求{vi} | de wir bemühen uns , {vi} | fr nous nous efforçons (de/d') {vi} | es nos esforzamos por {vi}
en> we recommend that you {vi!base} | zh> 我們建議您{vi} | de wir empfehlen (Ihnen/dir)? , {vi} | fr (nous)? vous recommandons (de/d') {vi} | es (le/les/te) recomendamos {vi}
# what links cost
en> there are no additional costs {foryou} | zh> {foryou}沒有額外費用 | de {foryou} entstehen (dabei/dadurch/hierdurch)? keine (Mehrkosten/zusätzlichen Kosten/weiteren Kosten/Zusatzkosten) | fr cela n'entraîne aucun (coût/frais) supplémentaire[s] {foryou} | es (esto)? no (tiene/supone/implica) (ningún)? (coste/costo) (adicional/extra) {foryou}
en> invest at your own risk | zh> 投資風險自負 | es (invierte/invierta) bajo (su/tu) propi[o/a] (riesgo/responsabilidad) | fr investissez à vos (propres)? risques (et périls)?

== atall ==
en> solely | zh> 僅 | de ausschließlich / allein
en> always | zh> 始終 | de stets / immer

== foryou ==
en> for you | zh> 對您而言 | de für (dich/Sie) | fr pour vous | es para (ti/usted)
en> for users | zh> 對用戶而言 | de für (die)? Nutzer

== clause ==
en> {ifbuy}, {org} <receives/receive> a commission from {no} | zh> {ifbuy}，{org}會從{no}收取佣金 | de {ifbuy} (,)? (erhält/erhalten/bekommen) {org} eine (kleine)? Provision von {no}
en> I earn a commission {ifbuy?} {nocost?} | zh> {ifbuy?}，本人會獲得佣金，{nocost?} | fr je (reçois/touche/perçois) une (petite)? commission {ifbuy?} (,)? {nocost?} | es recibo una (pequeña)? comisión {ifbuy?} (,)? {nocost?}
en> I may earn a commission {ifbuy?} {nocost?} | zh> {ifbuy?}，本人可能會獲得佣金，{nocost?} | fr je peux (percevoir/recevoir/toucher) une (petite)? commission {ifbuy?} (,)? {nocost?} / {ifbuy} , je peux (percevoir/recevoir/toucher) une (petite)? commission (,)? {nocost?} | es puedo (recibir/ganar/obtener) una (pequeña)? comisión {ifbuy?} (,)? {nocost?} / {ifbuy} , puedo (recibir/ganar/obtener) una (pequeña)? comisión (,)? {nocost?}

== sentence ==
en> no {noun-is*} | zh> 無{noun-is*} | de (keine/kein) {noun-is*}
en> no {nd*} | zh> 無{nd*} | es no {nd*}
en> not {nd*} | zh> 並非{nd*} | fr pas {nd*}
en> {nn*} {pred}, without {vi!ing} | zh> {nn*}{pred}，但不{vi} | de {nn*} {pred} , ohne {vi} | fr {nn*} {pred} (,)? sans {vi} | es {nn*} {pred} (,)? sin {vi}

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
en> on the financial markets | zh> 金融市場上的 | de (an den Finanzmärkten/am Finanzmarkt) | fr sur les marchés financiers | es en (los)? mercados financieros
en> on the stock exchange | zh> 交易所上的 | de an der Börse | fr en bourse | es en bolsa
en> within the meaning of the {title} directive | zh> {title}指令所指的 | fr au sens de la directive {title} | es en el sentido de la directiva {title} | de im Sinne der Richtlinie {title}
en> within the meaning of {title} | zh> {title}所指的 | de im Sinne (des/der) {title} | fr au sens de {title}
en> to {dealing} {no} | zh> {dealing}{no}的 | de zum {dealing} von {no} | fr (d'/de) {dealing} (de/d'/des) {no} | es (de/para) {dealing} (de)? {no}
en> to {dealing} | zh> {dealing}的 | de zum {dealing} | fr (d'/de) {dealing} | es de {dealing}
en> including {no} | zh> （包括{no}）的 | de (,)? (einschließlich/inklusive) {no} | fr (,)? (y compris/incluant) {no} | es (,)? (incluyendo/incluid[o/a/os/as]) {no}
en> up to and including total loss | zh> 直至全部虧損的 | de bis (hin)? zum (Totalverlust/Totalverlust des eingesetzten Kapitals) | fr pouvant aller jusqu'à la perte totale
en> of total loss of capital | zh> 資金全部虧損的 | fr de perte totale (du capital/du capital investi/en capital) | es de pérdida total del capital
en> of capital loss | zh> 資金損失的 | fr de perte[s]? (en/de) capital | es de pérdida (de/del)? capital
en> of financial loss | zh> 財務損失的 | fr de perte[s]? financière[s]? | es de pérdida financiera / de pérdidas financieras
`;
