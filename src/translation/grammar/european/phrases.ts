/**
 * Who and what German, French and Spanish sentences speak of, put together of the words of `nouns.ts`.
 * German articles tell who does it and to whom: `nn` can only be the subject, `na` only the object, `no` stands behind a
 * preposition, `ob` is a genitive. French and Spanish tell it by their order.
 */
export default `
== dn-s ==
en> the | zh> ∅ | de der / das | fr le / la / l | es el / la
en> this | zh> 本 | de dieser / dieses / der vorliegende / das vorliegende | fr ce / cet / cette / le présent / la présente | es este / esta / el presente / la presente / dicho / dicha
en> our | zh> 我們的 | de unser | fr notre | es nuestro / nuestra
en> your | zh> 您的 | de ihr / dein | fr votre | es tu
en> their | zh> 其 | de deren | fr leur
en> every | zh> 每個 | de jeder / jedes | fr chaque | es cada
en> any | zh> 任何 | de jeglicher / jegliches / irgendein | fr tout / toute / un quelconque / une quelconque | es cualquier / todo / toda
en> my | zh> 本人的 | de mein | fr mon / ma | es mi

== da-s ==
en> the | zh> ∅ | de den / das
en> this | zh> 本 | de diesen / dieses
en> our | zh> 我們的 | de unseren / unser
en> your | zh> 您的 | de ihren / ihr / deinen / dein
en> their | zh> 其 | de deren
en> every | zh> 每個 | de jeden / jedes
en> any | zh> 任何 | de jeglichen / jegliches

== d-f ==
en> the | zh> ∅ | de die
en> this | zh> 本 | de diese / die vorliegende
en> our | zh> 我們的 | de unsere
en> your | zh> 您的 | de ihre / deine
en> their | zh> 其 | de deren
en> every | zh> 每個 | de jede
en> any | zh> 任何 | de jegliche / etwaige
en> my | zh> 本人的 | de meine

== d-p ==
en> all | zh> 所有 | de alle / sämtliche / alle diese | fr tous les / toutes les / l'ensemble des | es todos los / todas las
en> all our | zh> 我們所有的 | de alle unsere | fr tous nos / toutes nos | es todos nuestros / todas nuestras
en> the | zh> ∅ | de die | fr les | es los / las
en> these | zh> 該等 | de diese | fr ces | es estos / estas / dichos / dichas
en> such | zh> 該等 | de solche | fr de tels / de telles | es tales
en> our | zh> 我們的 | de unsere | fr nos | es nuestros / nuestras
en> your | zh> 您的 | de ihre / deine | fr vos | es tus
en> their | zh> 其 | de deren | fr leurs
en> some | zh> 部分 | de einige / manche | fr quelques | es algunos / algunas
en> several | zh> 若干 | de mehrere | fr plusieurs | es varios / varias
en> any | zh> 任何 | de jegliche / etwaige | fr d'éventuels / d'éventuelles / les éventuels / les éventuelles | es cualesquiera / posibles
en> my | zh> 本人的 | de meine | fr mes | es mis

== do-s ==
en> the | zh> ∅ | de dem / des
en> this | zh> 本 | de diesem / dieses / dem vorliegenden
en> our | zh> 我們的 | de unserem / unseres
en> your | zh> 您的 | de ihrem / ihres / deinem / deines
en> their | zh> 其 | de deren
en> every | zh> 每個 | de jedem / jedes
en> any | zh> 任何 | de jeglichem

== do-f ==
en> the | zh> ∅ | de der
en> this | zh> 本 | de dieser
en> our | zh> 我們的 | de unserer
en> your | zh> 您的 | de ihrer / deiner
en> their | zh> 其 | de deren
en> every | zh> 每個 | de jeder
en> any | zh> 任何 | de jeglicher

== do-p ==
en> all | zh> 所有 | de allen / aller / sämtlicher
en> the | zh> ∅ | de den / der
en> these | zh> 該等 | de diesen / dieser
en> such | zh> 該等 | de solchen / solcher
en> our | zh> 我們的 | de unseren / unserer
en> your | zh> 您的 | de ihren / ihrer / deinen / deiner
en> their | zh> 其 | de deren
en> some | zh> 部分 | de einigen / einiger
en> any | zh> 任何 | de etwaiger / etwaigen

== hs ==
en> {xa?} {xa#2*?} {xs} | zh> {xa?}{xa#2*?}{xs} | de {xa?} {xa#2*?} {xs} | fr {xa?} {xs} {xa#2*?} | es {xa?} {xs} {xa#2*?}
en> {xs} {pa} | zh> {pa}的{xs} | de {pa} {xs}

== hf ==
en> {xa?} {xa#2*?} {xf} | zh> {xa?}{xa#2*?}{xf} | de {xa?} {xa#2*?} {xf} | fr {xa?} {xf} {xa#2*?} | es {xa?} {xf} {xa#2*?}
en> {xf} {pa} | zh> {pa}的{xf} | de {pa} {xf}

== hp ==
en> {xa?} {xa#2*?} {xp} | zh> {xa?}{xa#2*?}{xp} | de {xa?} {xa#2*?} {xp} | fr {xa?} {xp} {xa#2*?} | es {xa?} {xp} {xa#2*?}
en> {xp} {pa} | zh> {pa}的{xp} | de {pa} {xp}

== hm ==
en> {xa?} {xa#2*?} {xm} | zh> {xa?}{xa#2*?}{xm} | de {xa?} {xa#2*?} {xm} | fr {xa?} {xm} {xa#2*?} | es {xa?} {xm} {xa#2*?}
en> {xm} {pa} | zh> {pa}的{xm} | de {pa} {xm}

== hg ==
en> {xa?} {xa#2*?} {xg} | zh> {xa?}{xa#2*?}{xg} | de {xa?} {xa#2*?} {xg} | fr {xa?} {xg} {xa#2*?} | es {xa?} {xg} {xa#2*?}
en> {xg} {pa} | zh> {pa}的{xg} | de {pa} {xg}

== hq ==
en> {hp} (pl) | zh> {hp} | de {hp} | fr {hp} | es {hp}
en> {hg} | zh> {hg} | de {hg} | fr {hg} | es {hg}

== dg ==
en> the | zh> ∅ | de die | fr les | es los / las
en> this | zh> 本 | de diese | fr ces | es estos / estas / dichos / dichas
en> all | zh> 所有 | de alle / sämtliche | fr toutes les / tous les / l'ensemble des | es todos los / todas las
en> our | zh> 我們的 | de unsere | fr nos | es nuestros / nuestras
en> any | zh> 任何 | de jegliche / etwaige | fr d'éventuelles
en> your | zh> 您的 | de ihre | fr vos

== dh ==
en> the | zh> ∅ | de den / der
en> this | zh> 本 | de diesen / dieser
en> our | zh> 我們的 | de unseren / unserer
en> all | zh> 所有 | de allen / aller
en> your | zh> 您的 | de ihren / ihrer

== pa ==
en> {xd!done} {pp?} | zh> {pp?}{xd} | de {pp?} {xd}
en> {xd!done} by {no} | zh> {no}{xd} | de (von/durch) {no} {xd}
en> made available {pp?} | zh> {pp?}提供 | de {pp?} zur Verfügung gestellt[e/en]

== nc ==
en> {dn-s} {hs*} {post?} {post#2?} | zh> {post#2?}{post?}{dn-s}{hs*} | fr {dn-s} {hs*} {post?} {post#2?} | es {dn-s} {hs*} {post?} {post#2?}
en> {dn-s} {hf*} {post?} {post#2?} | zh> {post#2?}{post?}{dn-s}{hf*} | fr {dn-s} {hf*} {post?} {post#2?} | es {dn-s} {hf*} {post?} {post#2?}
en> {dn-s} {hm*} {post?} {post#2?} | zh> {post#2?}{post?}{dn-s}{hm*} | fr {dn-s} {hm*} {post?} {post#2?} | es {dn-s} {hm*} {post?} {post#2?}
en> {d-p} {hp*} {post?} {post#2?} | zh> {post#2?}{post?}{d-p}{hp*} | de {d-p} {hp*} {post?} {post#2?} | fr {d-p} {hp*} {post?} {post#2?} | es {d-p} {hp*} {post?} {post#2?}
en> {d-f} {hf*} {post?} {post#2?} | zh> {post#2?}{post?}{d-f}{hf*} | de {d-f} {hf*} {post?} {post#2?}
en> {d-f} {hm*} {post?} {post#2?} | zh> {post#2?}{post?}{d-f}{hm*} | de {d-f} {hm*} {post?} {post#2?}
en> {dg} {hg*} {post?} {post#2?} | zh> {post#2?}{post?}{dg}{hg*} | de {dg} {hg*} {post?} {post#2?} | fr {dg} {hg*} {post?} {post#2?} | es {dg} {hg*} {post?} {post#2?}
en> {dg} {hq*} {post?} (pl) | zh> {post?}{dg}{hq*} | de {dg} {hq*} {post?} | fr {dg} {hq*} {post?} | es {dg} {hq*} {post?}
en> {hg*} {post?} | zh> {post?}{hg*} | de {hg*} {post?} | fr [des/de/d'] {hg*} {post?} | es {hg*} {post?}
en> {bound?} {number}% of {no} | zh> {bound?}{number}%的{no} | de {bound?} {number} % von {no} | fr {bound?} {number} % (de/d) {no} | es (el/un)? {bound?} {number} % de {no}
en> {bound?} {number}% of {ob} | zh> {bound?}{number}%的{ob} | de {bound?} {number} % {ob}
en> {bound?} {number} {hp*} | zh> {bound?}{number}{hp*} | de {bound?} {number} {hp*} | fr {bound?} {number} {hp*} | es {bound?} {number} {hp*}
en> {bound?} {number}% | zh> {bound?}{number}% | de {bound?} {number} % | fr {bound?} {number} % | es (el/un)? {bound?} {number} %
en> part or all of {no} | zh> {no}的全部或部分 | fr (tout ou partie/une partie ou la totalité/la totalité ou une partie) (de/d) {no} | es (la totalidad o parte/parte o la totalidad/todo o parte) de {no}
en> ~{hs*} {post?} | zh> {post?}{hs*} | de ein {hs*} {post?} | fr (un/une) {hs*} {post?} | es (un/una) {hs*} {post?}
en> ~{hf*} {post?} | zh> {post?}{hf*} | de eine {hf*} {post?} | fr (un/une) {hf*} {post?} | es (un/una) {hf*} {post?}
en> {hm*} {post?} | zh> {post?}{hm*} | de [eine/ein] {hm*} {post?} | fr [un/une/du/de la/de l'] {hm*} {post?} | es [un/una] {hm*} {post?}
en> {hp*} {post?} {post#2?} | zh> {post#2?}{post?}{hp*} | de {hp*} {post?} {post#2?} | fr [des/de/d'] {hp*} {post?} {post#2?} | es {hp*} {post?} {post#2?}
en> {name} | zh> {name} | de {name} | fr {name} | es {name}
en> third parties | zh> 第三方 | de Dritte / Dritten | fr des tiers / tiers | es terceros
en> trading in {no} (sg) | zh> 買賣{no} | de [der/den/dem] Handel mit {no} | fr (la négociation/le trading) (de/d') {no} | es (la negociación de/el trading de/la operativa con/operar con/operar en/el trading con/el trading en) {no}
en> the investment in {no} (sg) | zh> 投資於{no} | de die (Investition/Anlage) in {no} | fr l'investissement (dans/sur/en) {no} | es la inversión en {no}
en> those of {no} | zh> {no}的內容 | fr (ceux/celles) (de/d') {no} | es (los/las) de {no}
en> those of {ob} | zh> {ob}的內容 | de (die/denen) {ob}
en> those {xd!done} {tail?} | zh> {tail?}{xd}的內容 | fr (ceux/celles) {xd} {tail?} | es (los/las) {xd} {tail?}
en> positions in {no} (pl) | zh> {no}的倉位 | fr [de/des] positions (sur/dans) {no} | es posiciones en {no} | de Positionen (in/über) {no}

== nn ==
en> {dn-s} {hs*} {post?} {post#2?} | zh> {post#2?}{post?}{dn-s}{hs*} | de {dn-s} {hs*} {post?} {post#2?}
en> {dn-s} {hm*} {post?} {post#2?} | zh> {post#2?}{post?}{dn-s}{hm*} | de {dn-s} {hm*} {post?} {post#2?}
en> your {xy} {xa?} | zh> 您的{xa?}{xy} | es (su/sus) {xy} {xa?}
en> {nc} | zh> {nc} | de {nc} | fr {nc} | es {nc}
en> {vi!ing} (sg) | zh> {vi} | fr {vi} | es {vi}
en> we (pl) | zh> 我們 | de wir | fr nous | es nosotros
en> you (pl) | zh> 您 | de sie / du | fr vous | es usted / ustedes
en> I (pl) | zh> 本人 | de ich | fr je / j' | es yo
en> it | zh> 其 | de es | fr il / elle
en> they (pl) | zh> 其 | fr ils / elles
en> this | zh> 這 | de dies / das / hierbei | fr cela / ceci / ce / c' | es esto / ello

== xy ==
# what can only be the reader's
en> capital | zh> 資金 | es capital
en> money | zh> 資金 | es dinero
en> investment | zh> 投資 | es inversión
en> investments (pl) | zh> 投資 | es inversiones
en> losses (pl) | zh> 虧損 | es pérdidas
en> deposit | zh> 存款 | es depósito

== xc ==
en> the United States | zh> 美國 | de den (USA/Vereinigten Staaten) [von Amerika] | fr (les)? États-Unis [d'Amérique] | es (los)? Estados Unidos [de América]
en> Germany | zh> 德國 | de Deutschland | fr Allemagne | es Alemania
en> Austria | zh> 奧地利 | de Österreich | fr Autriche
en> Switzerland | zh> 瑞士 | de der Schweiz | fr Suisse | es Suiza
en> France | zh> 法國 | de Frankreich | fr (la)? France | es Francia
en> Spain | zh> 西班牙 | de Spanien | fr Espagne | es España
en> Canada | zh> 加拿大 | de Kanada | fr (le)? Canada | es Canadá
en> Japan | zh> 日本 | de Japan | fr (le)? Japon | es Japón
en> Australia | zh> 澳洲 | de Australien | fr Australie | es Australia
en> the United Kingdom | zh> 英國 | de Großbritannien | fr (le)? Royaume-Uni | es (el)? Reino Unido

== na ==
en> {da-s} {hs*} {post?} {post#2?} | zh> {post#2?}{post?}{da-s}{hs*} | de {da-s} {hs*} {post?} {post#2?}
en> {da-s} {hm*} {post?} {post#2?} | zh> {post#2?}{post?}{da-s}{hm*} | de {da-s} {hm*} {post?} {post#2?}
en> ~{hs*} {post?} | zh> {post?}{hs*} | de (einen/ein) {hs*} {post?}
en> {nc} | zh> {nc} | de {nc} | fr {nc} | es {nc}
en> their own {hs} | zh> 自己的{hs} | de (seine/ihre/seinen/ihren) eigene[n] {hs} | fr (son/sa/leur) propre {hs} | es su propi[o/a] {hs}
en> their own {hf} | zh> 自己的{hf} | de (seine/ihre) eigene {hf} | fr (son/sa/leur) propre {hf} | es su propi[o/a] {hf}
en> their own {hm} | zh> 自己的{hm} | de (seine/ihre/sein/ihr) eigene[s] {hm} | fr (son/sa/leur) propre {hm} | es su propi[o/a] {hm}
en> their own {hp} | zh> 自己的{hp} | de (seine/ihre/seinen/ihren) eigenen {hp} | fr (ses/leurs) propres {hp} | es sus propi[os/as] {hp}
en> its {quality*} | zh> 其{quality*} | fr (son/sa/leur) {quality*} | es su {quality*}
en> whether {sb} | zh> 是否{sb} | de , ob {sb} / ob {sb} | fr si {sb} | es si {sb}
en> how {sb} | zh> {sb}如何 | de , wie {sb} / wie {sb} | fr comment {sb} | es cómo {sb}
en> that {sb} | zh> {sb} | de , dass {sb} / dass {sb} | fr (que/qu') {sb} | es que {sb}
en> how {nn*} <work/works> | zh> {nn*}的運作方式 | de , wie {nn*} (funktionieren/funktioniert) | fr (le fonctionnement (de/d')/comment fonctionnent/comment fonctionne) {nn*} | es (cómo (funcionan/funciona)/el funcionamiento de) {nn*}

== nx ==
# denied: "keine Haftung", "pas de garantie"
en> any {hm*} {post?} {post#2?} | zh> 任何{post#2?}{post?}{hm*} | de (keine/kein/keinerlei/keinen) {hm*} {post?} {post#2?} | fr (aucun/aucune/de/d') {hm*} {post?} {post#2?} | es (ningún/ninguna) {hm*} {post?} {post#2?} / {hm*} alguna {post?} {post#2?}
en> any {hp*} {post?} {post#2?} | zh> 任何{post#2?}{post?}{hp*} | de (keine/keinerlei) {hp*} {post?} {post#2?} | fr (aucun/aucune/de/d') {hp*} {post?} {post#2?} | es ningun[os/as] {hp*} {post?} {post#2?}
en> any {hs*} {post?} {post#2?} | zh> 任何{post#2?}{post?}{hs*} | de (kein/keinen/keinerlei) {hs*} {post?} {post#2?} | fr (aucun/aucune/de/d') {hs*} {post?} {post#2?} | es (ningún/ninguna/ningún tipo de) {hs*} {post?} {post#2?} / {hs*} (alguno/alguna) {post?}
en> any {hf*} {post?} {post#2?} | zh> 任何{post#2?}{post?}{hf*} | de (keine/keinerlei) {hf*} {post?} {post#2?} | fr (aucun/aucune/de/d') {hf*} {post?} {post#2?} | es (ningún/ninguna) {hf*} {post?} {post#2?}
en> any {hg*} {post?} {post#2?} | zh> 任何{post#2?}{post?}{hg*} | de (keine/keinerlei) {hg*} {post?} {post#2?} | fr (aucune/d'/de) {hg*} {post?} {post#2?}
en> any of {no} | zh> {no}中的任何一項 | de (keine/keinen/keines) {no} | fr (aucun/aucune) (de/d') {no} | es (ningun[o/a]) de {no}

== nz ==
en> no {hm*} {post?} | zh> 概無{post?}{hm*} | de (keine/kein/keinerlei) {hm*} {post?} | fr (aucun/aucune) {hm*} {post?} | es (ningún/ninguna) {hm*} {post?}
en> no {hp*} {post?} (pl) | zh> 概無{post?}{hp*} | de (keine/keinerlei) {hp*} {post?}
en> no {hs*} {post?} | zh> 概無{post?}{hs*} | de kein {hs*} {post?} | fr (aucun/aucune) {hs*} {post?} | es (ningún/ninguna) {hs*} {post?}
en> no {hf*} {post?} | zh> 概無{post?}{hf*} | de keine {hf*} {post?} | fr (aucun/aucune) {hf*} {post?} | es (ningún/ninguna) {hf*} {post?}

== ob ==
en> {do-s} {hs*} {post?} {post#2?} | zh> {post#2?}{post?}{do-s}{hs*} | de {do-s} {hs*} {post?} {post#2?}
en> {do-s} {hm*} {post?} {post#2?} | zh> {post#2?}{post?}{do-s}{hm*} | de {do-s} {hm*} {post?} {post#2?}
en> {do-f} {hf*} {post?} {post#2?} | zh> {post#2?}{post?}{do-f}{hf*} | de {do-f} {hf*} {post?} {post#2?}
en> {do-f} {hm*} {post?} {post#2?} | zh> {post#2?}{post?}{do-f}{hm*} | de {do-f} {hm*} {post?} {post#2?}
en> {do-p} {hp*} {post?} {post#2?} | zh> {post#2?}{post?}{do-p}{hp*} | de {do-p} {hp*} {post?} {post#2?}
en> {dh} {hq*} {post?} (pl) | zh> {post?}{dh}{hq*} | de {dh} {hq*} {post?}
en> {dh} {hg*} {post?} {post#2?} | zh> {post#2?}{post?}{dh}{hg*} | de {dh} {hg*} {post?} {post#2?}
en> ~{hs*} {post?} | zh> {post?}{hs*} | de (einem/eines) {hs*} {post?}
en> ~{hf*} {post?} | zh> {post?}{hf*} | de einer {hf*} {post?}
en> {hm*} {post?} | zh> {post?}{hm*} | de [einer/eines] {hm*} {post?}
en> external links | zh> 外部連結 | de externer Links

== no ==
en> {na} | zh> {na} | de {na} | fr {na} | es {na}
en> {ob} | zh> {ob} | de {ob}
en> us | zh> 我們 | de uns | fr nous | es nosotros
en> you | zh> 您 | de Sie / Ihnen / dich / dir | fr vous | es usted

== post ==
# what belongs to a noun; Chinese says it before
en> of {ob} | zh> {ob}的 | de {ob}
en> of {no} | zh> {no}的 | de von {no} | fr (de/d') {no} | es de {no}
en> {xd!done} {pp?} | zh> {pp?}{xd}的 | fr {xd} {pp?} | es {xd} {pp?}
en> {xd!done} by {no} | zh> {no}{xd}的 | fr {xd} par {no} | es {xd} por {no}
en> contained herein | zh> 本文所載 | es aquí (contenid[a/o/as/os]/expresad[a/o/as/os]) | de hierin enthaltene[n] | fr contenu[e/s/es] dans les présentes
en> in {no} | zh> {no}中的 | de in {no} | fr dans {no} | es en {no}
en> on {no} | zh> {no}上的 | de auf {no} | fr sur {no} | es en {no}
en> about {no} | zh> 有關{no}的 | de über {no} / zu {no} | fr (sur/concernant/relatif à/relative à/relatifs à/relatives à) {no} | es (sobre/acerca de/relativ[o/a/os/as] a) {no}
en> for {no} | zh> {no}的 | de für {no} | fr pour {no} | es para {no}
en> to {no} | zh> {no}的 | de zu {no} | fr (à/vers/d'accès à) {no} | es a {no}
en> with {no} | zh> 與{no}的 | de mit {no} | fr avec {no} | es con {no}
en> from {no} | zh> 來自{no}的 | de aus {no} | fr (provenant/issu[e/s/es]) (de/d') {no} | es (proveniente[s]/procedente[s]) de {no}
en> arising from {no} | zh> 因{no}而產生的 | de aus {no} | fr (résultant/découlant) (de/d') {no} | es (derivad[a/o/as/os]/resultante[s]) de {no}
en> of {vi!ing} | zh> {vi}的 | fr (de/d') {vi} | es de {vi} | de , {vi} ,?
en> that {vo} | zh> {vo}的 | fr (qui) {vo}
en> that {vf} | zh> {vf}的 | de , (die/der/das/den) {vf} ,?
en> that {nn} {xv} | zh> {nn}{xv}的 | de , (die/das/den) {nn} {xv} ,? | fr (que/qu') {nn} {xv} | es que {nn} {xv}
en> that we consider {xa} | zh> 我們認為{xa}的 | de , die wir (für/als) {xa} (halten/erachten/ansehen) | fr que nous (jugeons/considérons/estimons) (comme)? {xa} | es que (consideramos/creemos) {xa}
en> considered {xa} | zh> 被視為{xa}的 | fr (considérées/jugées/réputées/considérés/jugés) (comme)? {xa} | es (consideradas/considerados) (como)? {xa}
en> greater than {no} | zh> 超過{no}的 | fr supérieur[e/s/es] à {no} | es superior[es] a {no}
en> amounting to {no} | zh> 相當於{no}的 | de in Höhe von {no} | fr à hauteur de {no} | es (por importe de/por un importe de) {no}
en> whose {hs*} {nn} {xv} | zh> 其{hs*}由{nn}{xv}的 | fr dont {nn} {xv} le {hs*}
en> marked with an asterisk | zh> 標有星號的 | fr (signalés/marqués) (par/d') un astérisque | es (marcados/señalados) con (un)? asterisco
en> similar to {no} | zh> 類似{no}的 | fr similaire[s] à {no} | es similar[es] a {no}
`;
