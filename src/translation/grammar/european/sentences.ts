/** German, French and Spanish sentences, where no family of clauses has a wording of its own: who, not, may, must, what is done, what something is. */
export default `
== sentence ==
en> {s} | zh> {s} | de {s} | fr {s} | es {s}
en> if {sb}, {sv} | zh> 如果{sb}，{sv} | de (wenn/sofern/falls) {sb} , {sv}
en> if {sb}, {s} | zh> 如果{sb}，{s} | fr (si/s') {sb} , {s} | es si {sb} , {s}
en> {s} and {s#2} | zh> {s}，而{s#2} | de {s} und {s#2} | fr {s} et {s#2} | es {s} y {s#2}
en> {nn*} {pred} | zh> {nn*}{pred} | de {nn*} {pred} | fr {nn*} {pred} | es {nn*} {pred}
en> {nn*} {pred} and {pred#2} | zh> {nn*}{pred}，並{pred#2} | de {nn*} {pred} und {pred#2} | fr {nn*} {pred} et {pred#2} | es {nn*} {pred} y {pred#2}
en> {nn*} {pred} but {pred#2} | zh> {nn*}{pred}，但{pred#2} | de {nn*} {pred} , aber {pred#2} | fr {nn*} {pred} (,)? mais {pred#2} | es {nn*} {pred} (,)? pero {pred#2}
en> {nn*} {pred}, although it has not been {xd!done} {tail?} | zh> {nn*}{pred}，但未經{tail?}{xd} | es {nn*} {pred} , aunque no ha sido {xd} {tail?} | fr {nn*} {pred} , bien qu'(elle/il) n'ait pas été {xd} {tail?}
en> {nn*} {pred}, although they have not been {xd!done} {tail?} | zh> {nn*}{pred}，但未經{tail?}{xd} | es {nn*} {pred} , aunque no han sido {xd} {tail?} | fr {nn*} {pred} , bien qu'(elles/ils) n'aient pas été {xd} {tail?}

== s ==
en> {nn*} {pred} | zh> {nn*}{pred} | de {nn*} {pred} | fr {nn*} {pred} | es {nn*} {pred}
en> {sv} {pp} | zh> {pp}{sv} | de {pp} {sv}
en> {tail}, {s} | zh> {tail}，{s} | fr {tail} , {s} | es {tail} , {s}
en> {nz} <is/are> {xd!done} {tail?} | zh> {nz}{tail?}獲{xd} | de {nz} (wird/werden) {tail?} {xd} / es (wird/werden) {nz} {tail?} {xd} | fr {nz} n'(est/a été) {xd} {tail?}
en> {nz} <is/are> {xd!done} for {no} | zh> 對{no}{nz}獲{xd} | de für {no} (wird/werden) {nz} {xd} / es (wird/werden) für {no} {nz} {xd}
en> {nn*} <is/are> {xv!done} {tail?} | zh> {nn*}{tail?}{xv} | es {nn*} se {xv} {tail?} / se {xv} {nn*} {tail?}
en> {nn*} <is/are> not prohibited | zh> {nn*}未被禁止 | es no se prohíbe[n] {nn*}
en> {nn*} <is/are> not {xv!done} {tail?} | zh> {nn*}{tail?}未獲{xv} | es {nn*} no se {xv} {tail?} / no se {xv} {nn*} {tail?}
en> there is no {hm*} {post?} | zh> 並無{post?}{hm*} | de es (besteht/gibt) kein[e] {hm*} {post?} | fr il n'(existe/y a) (aucun/aucune/pas de/pas d') {hm*} {post?} | es no (existe/hay) (ningún/ninguna)? {hm*} {post?}
en> there is no {hf*} {post?} | zh> 並無{post?}{hf*} | de es (besteht/gibt) keine {hf*} {post?} | fr il n'(existe/y a) (aucun/aucune/pas de/pas d') {hf*} {post?} | es no (existe/hay) (ningún/ninguna)? {hf*} {post?}
en> there is no {hs*} {post?} | zh> 並無{post?}{hs*} | de es (besteht/gibt) kein {hs*} {post?} | fr il n'(existe/y a) (aucun/aucune/pas de/pas d') {hs*} {post?} | es no (existe/hay) (ningún/ninguna)? {hs*} {post?}
en> it is recommended to {vi!base} | zh> 建議{vi} | de es wird empfohlen , {vi} | fr il est (recommandé/conseillé) (de/d') {vi} | es se (recomienda/aconseja) {vi}
en> please {imp!base} | zh> 請{imp} | de bitte {imp}
en> please {vi!base} | zh> 請{vi} | fr (veuillez/merci de/merci d') {vi} | es por favor , {vi}
en> please {xv!base} {na*} {tail?} | zh> 請{tail?}{xv}{na*} | de bitte {xv} Sie {tail?} {na*} / bitte {xv} Sie {na*} {tail?}
en> {xv!base} {na*} {tail?} | zh> {tail?}{xv}{na*} | de {xv} Sie {tail?} {na*} / {xv} Sie {na*} {tail?}
en> {es-imp!base} {na*} {tail?} | zh> 請{tail?}{es-imp}{na*} | es {es-imp} {tail?} {na*} / {es-imp} {na*} {tail?}
en> we receive {na*} from {no} | zh> 我們從{no}收取{na*} | es recibimos {na*} de {no}
en> we {xv-we!base} {na*} {tail?} | zh> 我們{tail?}{xv-we}{na*} | es {xv-we} {na*} {tail?}
en> we do not {xv-we!base} {na*} {tail?} | zh> 我們{tail?}不{xv-we}{na*} | es no {xv-we} {na*} {tail?}
en> we do not {xv-we!base} {nx} {tail?} | zh> 我們{tail?}不{xv-we}{nx} | es no {xv-we} {nx} {tail?}
en> we are not responsible for {no} | zh> 我們對{no}概不負責 | es no (nos)? (hacemos responsables/responsabilizamos/somos responsables) (de/por) {no}
en> neither {nn} nor {nn#2} {vo} | zh> {nn}和{nn#2}均不{vo} | es ni {nn} ni {nn#2} {vo} | fr ni {nn} ni {nn#2} (ne/n') {vo} | de weder {nn} noch {nn#2} {vo}
en> {nz} may be {state} | zh> {nz}可{state} | fr {nz} ne (peut/saurait) être {state} | de {nz} (kann/darf) {state} sein
en> there is {na*} | zh> 存在{na*} | de es besteht {na*} | fr il existe {na*} | es (existe/existen) {na*}
en> {nn*} <is/are> {state} | zh> {nn*}{state} | de {state} (ist/sind) {nn*}
en> only {nn*} <is/are> authoritative | zh> 僅以{nn*}為準 | de maßgeblich (ist/sind) (allein/ausschließlich) {nn*}
en> only {nn*} <prevails/prevail> | zh> 僅以{nn*}為準 | fr (seul/seule) {nn*} fait foi
en> {nn*} <prevails/prevail> | zh> 以{nn*}為準 | fr {nn*} (fait/font) foi | es prevalece {nn*} / {nn*} prevalece
en> we may {vi!base} | zh> 我們可能{vi} | es (podemos/podríamos) {vi}
en> you may {vi!base} | zh> 您可能{vi} | es (puedes/podrías) {vi}
en> you should {vi!base} | zh> 您應{vi} | es (debes/deberías) {vi} / debe (usted)? considerar si {vi}
en> all rights reserved | zh> 版權所有，保留一切權利 | de alle Rechte vorbehalten | fr tous droits réservés | es (todos)? (los)? derechos reservados
en> I am not {role-is} | zh> 本人並非{role-is} | de ich bin (kein/keine) {role-is} | fr je ne suis pas {role-is} | es no soy (un/una)? {role-is}
en> I hold {na*} | zh> 本人持有{na*} | es (poseo/tengo/mantengo) {na*}
en> I do not hold {nx} | zh> 本人並未持有{nx} | es no (poseo/tengo/mantengo) {nx}
en> I do not hold {hp} {post?} | zh> 本人並未持有{post?}{hp} | es no (poseo/tengo/mantengo) {hp} {post?}

== role-is ==
en> ~{xa?} {hs} | zh> {xa?}{hs} | de {xa?} {hs} | fr (un/une)? {hs} | es {hs}
en> ~financial adviser | zh> 財務顧問 | de Finanzberater / Anlageberater | fr conseiller (financier/en investissement[s]) | es asesor[a] (financier[o/a]/de inversiones)

== sv ==
# German: the verb before its subject, behind what opens the sentence
en> {nn*} {xv} {na*} {tail?} | zh> {nn*}{tail?}{xv}{na*} | de {xv} {nn*} {na*} {tail?} / {xv} {nn*} {tail} {na*}
en> {nn*} <does/do> not {xv!base} {nx} {tail?} {tail#2?} | zh> {nn*}{tail?}{tail#2?}不{xv}{nx} | de {xv} {nn*} {tail?} {nx} {tail#2?}
en> {nn*} <does/do> not {xv!base} {na*} {tail?} | zh> {nn*}{tail?}不{xv}{na*} | de {xv} {nn*} {na*} nicht {tail?}
en> {nn*} {m} {vi!base} | zh> {nn*}{m}{vi} | de {m} {nn*} {vi}
en> {nn*} cannot {xv!base} {nx} {tail?} | zh> {nn*}{tail?}無法{xv}{nx} | de (kann/können) {nn*} {tail?} {nx} {xv}
en> {nn*} {mn} {xv!base} {na*} {tail?} | zh> {nn*}{tail?}{mn}{xv}{na*} | de {mn} {nn*} {na*} nicht {tail?} {xv}
en> {nn*} <is/are> {state} | zh> {nn*}{state} | de (ist/sind) {nn*} {state}
en> {nn*} <is/are> not {state} | zh> {nn*}並非{state} | de (ist/sind) {nn*} nicht {state}
en> {nn*} <is/are> {xd!done} {tail?} | zh> {nn*}{tail?}{xd} | de (wird/werden) {nn*} {tail?} {xd}
en> {nn*} <was/were> {xd!done} {tail?} | zh> {nn*}{tail?}{xd} | de (wurde/wurden) {nn*} {tail?} {xd}
en> {nn*} <has/have> {xd!done} {na*} {tail?} | zh> {nn*}{tail?}已{xd}{na*} | de (hat/haben) {nn*} {na*} {tail?} {xd}

== sb ==
# behind "if", "that", "whether"
en> {nn*} {vf} | zh> {nn*}{vf} | de {nn*} {vf}
en> {nn*} <does/do> not {xv!base} {nx} {tail?} {tail#2?} | zh> {nn*}{tail?}{tail#2?}不{xv}{nx} | de {nn*} {tail?} {nx} {tail#2?} {xv}
en> {nn*} <does/do> not {xv!base} {na*} {tail?} | zh> {nn*}{tail?}不{xv}{na*} | de {nn*} {na*} nicht {tail?} {xv}
en> {nn*} {m} {vi!base} | zh> {nn*}{m}{vi} | de {nn*} {vi} {m}
en> {nn*} <is/are> {state} | zh> {nn*}{state} | de {nn*} {state} (ist/sind)
en> you can afford to {vi!base} | zh> 您承受得起{vi} | de Sie es sich leisten können , {vi} | fr vous pouvez vous permettre de {vi} | es (puede/pueden/puedes) permitirse {vi}
en> you {xv!base} {na*} {tail?} | zh> 您{tail?}{xv}{na*} | es {xv} {na*} {tail?}
en> you buy {tail} | zh> 您{tail}購買 | de Sie {tail} kaufen | es (compras/compra) {tail} | fr vous achetez {tail}
en> you click on {no} | zh> 您點擊{no} | de Sie (auf)? {no} klicken | es (haces/hace) clic en {no}
en> {s} | zh> {s} | fr {s} | es {s}

== es-imp ==
en> <^read/read> | zh> 閱讀 | es lea / lee
en> <^consult> | zh> 諮詢 | es consulte
en> <^verify> | zh> 核實 | es verifique / compruebe
en> <^do/done> | zh> 進行 | es haga / haz

== imp ==
en> {xv} {na*} {tail?} | zh> {tail?}{xv}{na*} | de {na*} {tail?} {xv}
en> <^inform> yourself {tail?} | zh> {tail?}了解情況 | de informieren Sie sich {tail?}

== xv-we ==
en> <^receive> | zh> 收取 | es recibimos
en> <^offer> | zh> 提供 | es ofrecemos
en> <^provide> | zh> 提供 | es proporcionamos / prestamos
en> <^use> | zh> 使用 | es usamos / utilizamos
en> <^recommend> | zh> 推薦 | es recomendamos
en> <^guarantee> | zh> 保證 | es garantizamos

== pred ==
# not
en> <does/do> not necessarily {xv!base} {na*} {tail?} | zh> 未必{tail?}{xv}{na*} | de {xv} nicht (notwendigerweise/unbedingt/zwingend) {na*} {tail?} / {xv} {na*} nicht (notwendigerweise/unbedingt/zwingend) {tail?} | fr (ne/n') {xv} pas (nécessairement/forcément) {na*} {tail?} | es no (necesariamente {xv}/{xv} necesariamente) {na*} {tail?}
en> <does/do> not in any way {xv!base} {na*} {tail?} | zh> 絕不{tail?}{xv}{na*} | de {xv} in keiner Weise {na*} {tail?} | fr (ne/n') {xv} (en aucun cas/en aucune manière/en rien) {na*} {tail?} | es (en ningún caso/de ningún modo) {xv} {na*} {tail?} / no {xv} en (ningún caso/modo alguno) {na*} {tail?}
en> <does/do> not {xv!base} {nx} {tail?} {tail#2?} | zh> {tail?}{tail#2?}不{xv}{nx} | de {xv} {tail?} {nx} {tail#2?} | fr (ne/n') {xv} (pas)? {nx} {tail?} | es no {xv} {nx} {tail?}
en> <does/do> not {xv!base} {na*} {tail?} | zh> {tail?}不{xv}{na*} | de {xv} {na*} nicht {tail?} / {xv} nicht {na*} {tail?} | fr (ne/n') {xv} pas {na*} {tail?} | es no {xv} {na*} {tail?}
en> <does/do> not hold {nx} {tail?} | zh> {tail?}並未持有{nx} | de (hält/halten/besitzt/besitzen) {tail?} {nx} | fr (ne/n') (détient/détiennent/possède/possèdent/a/ont) (pas)? {nx} | es no (posee/tiene/mantiene/tienen) {nx}
en> <does/do> not {idiom!base} {tail?} | zh> {tail?}不{idiom} | es no {idiom} {tail?}
en> did not receive {nx} {tail?} | zh> {tail?}並未收取{nx} | de (erhielt/erhielten) {tail?} {nx} | es no (recibió/recibieron) {nx} {tail?}
en> received {na*} {tail?} | zh> {tail?}曾收取{na*} | de (erhielt/erhielten) {na*} {tail?} / (erhielt/erhielten) {tail} {na*} | es (recibió/recibieron) {na*} {tail?}
en> <has/have> not taken part in {no} | zh> 並未參與{no} | fr n'(a/ont) pas participé à {no} | es no (ha/han) (participado/intervenido) en {no} | de (war/waren/ist/sind) (an {no} nicht/nicht an {no}) beteiligt
en> <does/do> not depend on {no} | zh> 並不取決於{no} | de (hängt/hängen) nicht von {no} ab | fr ne (dépend/dépendent) pas (de/d') {no}
en> <does/do> not bind {no} | zh> 對{no}不具約束力 | fr n'(engage/engagent) pas {no}
en> only <binds/bind> {no} | zh> 僅約束{no} | fr n'(engage/engagent) que {no}
en> <is/are> advised to {vi!base} | zh> 宜{vi} | fr (est/sont) (invité/invités/invitée/invitées) à {vi}
en> {m} be {xd!done} {tail?} | zh> {tail?}{m}{xd} | de {m} {tail?} {xd} sein
en> {mn} be {state} | zh> {mn}{state} | fr (ne/n') {mn} (pas)? être {state} | es no {mn} ser {state} | de {mn} nicht {state} (sein/werden)
en> <has/have> not {xd!done} {na*} {tail?} | zh> {tail?}並未{xd}{na*} | de (hat/haben) {na*} (nicht) {tail?} {xd} | fr n'(a/ont) pas {xd} {na*} {tail?} | es no (ha/han) {xd} {na*} {tail?}
en> <has/have> not {xd!done} {nx} {tail?} | zh> {tail?}並未{xd}{nx} | de (hat/haben/habe) {tail?} {nx} {xd} | fr n'(a/ont/avons/ai) {xd} {nx} {tail?} | es no (ha/han/hemos/he) {xd} {nx} {tail?}
en> cannot {xv!base} {nx} {tail?} | zh> {tail?}無法{xv}{nx} | de (kann/können) {tail?} {nx} {xv} | fr (ne/n') (peut/peuvent/pouvons/saurait) {xv} {nx} {tail?} | es no (puede/pueden) {xv} {nx} {tail?}
en> {mn} {xv!base} {na*} {tail?} | zh> {tail?}{mn}{xv}{na*} | de {mn} {na*} nicht {tail?} {xv} / {mn} nicht {na*} {xv} | fr (ne/n') {mn} (pas)? {xv} {na*} {tail?} | es no {mn} {xv} {na*} {tail?}
en> cannot be held responsible for {no} | zh> 對{no}概不負責 | de (kann/können) (nicht)? für {no} nicht (verantwortlich/haftbar) gemacht werden | fr ne (saurait/sauraient/saurions/peut/pourra/peuvent/pouvons) (pas)? être (tenu[e/s/es] (pour)?) (responsable[s]) (de/d') {no} | es no (puede/podrá) ser considerado responsable de {no}
en> <is/are> not responsible for {no} | zh> 對{no}概不負責 | de (ist/sind) (für {no} nicht verantwortlich/nicht für {no} verantwortlich/nicht verantwortlich für {no}) / (haftet/haften) nicht für {no} | fr (n'est pas/ne sont pas/ne sommes pas) responsable[s] (de/d') {no} / (décline/déclinent/déclinons) toute responsabilité (concernant/pour/quant à/en cas (de/d')) {no} | es no (se hace/se hacen/es/son) responsable[s] (de/por) {no}
# passive
en> <is/are> limited to {no} | zh> 限於{no} | de (ist/sind) auf {no} (beschränkt/begrenzt) | fr (est/sont) limité[e/s/es] à {no} | es (está/están) limitad[o/a/os/as] a {no}
en> <is/are> not limited to {no} | zh> 並非限於{no} | de (ist/sind) nicht auf {no} (beschränkt/begrenzt) | fr (n'est pas/ne sont pas) limité[e/s/es] à {no} | es no (está/están) limitad[o/a/os/as] a {no}
en> <is/are> not prohibited | zh> 未被禁止 | de (ist/sind) nicht (verboten/untersagt) | fr (n'est pas/ne sont pas) interdit[e/s/es] | es no (está/están) prohibid[o/a/os/as]
en> <is/are> not {xd!done} {tail?} | zh> {tail?}未獲{xd} | de (wird/werden) nicht {tail?} {xd} / (ist/sind) nicht {tail?} {xd} / (wird/werden) {tail} nicht {xd} | fr (n'est pas/ne sont pas) {xd} {tail?} | es no (es/son/está/están) {xd} {tail?}
en> <is/are> not {xd!done} by {no} | zh> 並非由{no}{xd} | de (wird/werden) nicht (von/durch) {no} {xd} | fr (n'est pas/ne sont pas) {xd} par {no} | es no (es/son/está/están) {xd} por {no}
en> <was/were> not {xd!done} by {no} {tail?} | zh> {tail?}未經{no}{xd} | de (wurde/wurden) nicht (von/durch) {no} {tail?} {xd} | fr (n'a pas été/n'ont pas été) {xd} par {no} {tail?} | es no (ha sido/han sido/fue/fueron) {xd} por {no} {tail?}
en> <was/were> not {xd!done} {tail?} | zh> {tail?}未經{xd} | de (wurde/wurden) nicht {tail?} {xd} / (wurde/wurden) {tail} nicht {xd} | fr (n'a pas été/n'ont pas été) {xd} {tail?} / (n'a/n'ont) pas (encore)? été {xd} {tail?} | es no (ha sido/han sido/fue/fueron) {xd} {tail?}
en> may not be {xd!done} or {xd#2!done} {tail?} | zh> 不得{tail?}{xd}或{xd#2} | de (darf/dürfen) {tail?} nicht {xd} oder {xd#2} werden / (darf/dürfen) nicht {tail?} {xd} oder {xd#2} werden | fr ne (peut/peuvent) être {xd} (ou/ni) {xd#2} {tail?} | es no (puede/pueden/podrá/podrán) ser {xd} (o/ni) {xd#2} {tail?}
en> may not be {xd!done} {tail?} {tail#2?} | zh> 不得{tail?}{tail#2?}{xd} | de (darf/dürfen) {tail?} nicht {tail#2?} {xd} werden | fr ne (peut/peuvent/doit/doivent) (pas)? être {xd} {tail?} | es no (puede/pueden/podrá/podrán) ser {xd} {tail?}
en> cannot be {xd!done} {tail?} | zh> 無法{tail?}{xd} | de (kann/können) {tail?} nicht {xd} werden
en> should not be {xd!done} {tail?} | zh> 不應{tail?}{xd} | de (sollte/sollten/soll/sollen) nicht {tail?} {xd} werden | fr ne (devrait/devraient) pas être {xd} {tail?} | es no (debería/deberían) ser {xd} {tail?}
en> must not be {xd!done} {tail?} | zh> 不得{tail?}{xd} | es no (debe/deben) ser {xd} {tail?}
en> may be {xd!done} {tail?} | zh> 可能{tail?}{xd} | de (kann/können/könnte/könnten) {tail?} {xd} werden | fr (peut/peuvent/pourrait/pourraient) être {xd} {tail?} / est susceptible d'être {xd} {tail?} | es (puede/pueden/podría/podrían) ser {xd} {tail?}
en> must be {xd!done} {tail?} | zh> 必須{tail?}{xd} | de (muss/müssen) {tail?} {xd} werden | fr (doit/doivent) être {xd} {tail?} | es (debe/deben) ser {xd} {tail?}
en> <is/are> {xd!done} by {no} {tail?} | zh> {tail?}由{no}{xd} | de (wird/werden) (von/durch) {no} {tail?} {xd} | fr (est/sont) {xd} par {no} {tail?} | es (es/son/está/están) {xd} por {no} {tail?}
en> <was/were> {xd!done} by {no} {tail?} | zh> {tail?}由{no}{xd} | de (wurde/wurden) (von/durch) {no} {tail?} {xd} | fr (a/ont) été {xd} par {no} {tail?} | es (fue/fueron/ha sido/han sido) {xd} por {no} {tail?}
en> <was/were> {xd!done} by {no} and {xd#2!done} by {no#2} | zh> 由{no}{xd}，並由{no#2}{xd#2} | de (wurde/wurden) (von/durch) {no} {xd} und (von/durch) {no#2} {xd#2} | fr (a/ont) été {xd} par {no} (et/puis) {xd#2} par {no#2} | es (fue/fueron/ha sido/han sido) {xd} por {no} y {xd#2} por {no#2}
en> <was/were> {xd!done} {tail} and {xd#2!done} by {no#2} | zh> {tail}{xd}，並由{no#2}{xd#2} | de (wurde/wurden) {tail} {xd} und (von/durch) {no#2} {xd#2} | fr (a/ont) été {xd} {tail} (et/puis) {xd#2} par {no#2} | es (fue/fueron/ha sido/han sido) {xd} {tail} y {xd#2} por {no#2}
en> <is/are> {xd!done} {tail?} | zh> {tail?}{xd} | de (wird/werden) {tail?} {xd} | fr (est/sont) {xd} {tail?} | es (es/son/está/están) {xd} {tail?}
en> <was/were> {xd!done} {tail?} | zh> {tail?}{xd} | de (wurde/wurden) {tail?} {xd} | fr (a/ont) été {xd} {tail?} | es (fue/fueron/ha sido/han sido) {xd} {tail?}
# may, must, should
en> {m} {vi!base} | zh> {m}{vi} | de {m} {vi} | fr {m} {vi} | es {m} {vi}
en> {m} not be suitable for {no} | zh> {m}不適合{no} | fr {m} ne pas (convenir à/être adapté[e/s/es] à) {no} | es {m} no ser (adecuado/adecuada/adecuados/adecuadas/apropiado/apropiados) para {no}
en> {m} be {state} | zh> {m}{state} | fr {m} être {state} | es {m} ser {state} | de {m} {state} sein
en> {m} lose {capital} | zh> {m}損失{capital} | de {m} {capital} verlieren | fr {m} perdre {capital} | es {m} perder {capital}
# what it does
en> <has/have> {xd!done} {na*} {tail?} | zh> {tail?}已{xd}{na*} | de (hat/haben/habe) {na*} {tail?} {xd} / (hat/haben/habe) {tail} {na*} {xd} | fr (a/ont/avons/ai) {xd} {na*} {tail?} | es (ha/han/hemos) {xd} {na*} {tail?}
en> {vo} | zh> {vo} | de {vo} | fr {vo} | es {vo}
# what it is
en> <is/are> not {state} | zh> 並不{state} | de (ist/sind) nicht {state} | fr (n'est pas/ne sont pas) {state} | es no (es/son/está/están) {state}
en> <is/are> {state} | zh> {state} | de (ist/sind) {state} | fr (est/sont) {state} | es (es/son/está/están) {state}
en> <is/are> {state} and not {state#2} | zh> {state}，而並不{state#2} | de (ist/sind) {state} und nicht {state#2} | es (es/son) {state} y no {state#2}
en> <is/are> not {noun-is*} | zh> 並非{noun-is*} | de (ist/sind) kein[e/er] {noun-is*} | fr (n'est pas/ne sont pas) {noun-is*} | es no (es/son) {noun-is*}
en> <is/are> not {na*} | zh> 並非{na*} | fr (n'est pas/ne sont pas) {na*} | es no (es/son) {na*}
en> <is/are> neither {na} nor {na#2} | zh> 既非{na}，亦非{na#2} | de (ist/sind) weder {na} noch {na#2} | fr (n'est ni/ne sont ni) {na} ni {na#2} | es no (es/son) ni {na} ni {na#2}
en> <is/are> {na*} | zh> 為{na*} | de (ist/sind) {na*} | fr (est/sont) {na*} | es (es/son) {na*}

== noun-is ==
en> ~{hs} {post?} | zh> {post?}{hs} | de {hs} {post?}
en> ~{hf} {post?} | zh> {post?}{hf} | de {hf} {post?}
en> {hm} {post?} | zh> {post?}{hm} | de {hm} {post?}
en> {hp} {post?} | zh> {post?}{hp} | de {hp} {post?}

== state ==
en> considered as {na} | zh> 被視為{na} | fr (considéré/considérée/considérés/considérées/interprété/interprétée/interprétées) comme (étant)? {na} | es (considerado/considerada/considerados/consideradas/interpretado/interpretada/interpretados) como {na} | de als {na} (zu verstehen/anzusehen/zu betrachten/betrachtet/verstanden/ausgelegt/angesehen)
en> permitted only with {no} | zh> 僅在{no}的情況下允許 | de nur mit {no} (gestattet/erlaubt/zulässig)
en> as of {no} | zh> 截至{no}
en> invested in {no} {tail?} | zh> {tail?}投資於{no} | de {tail?} in {no} investiert | fr investi[e/s] dans {no}
en> suitable for {no} | zh> 適合{no} | de für {no} geeignet | fr (adapté[e/s/es] à/approprié[e/s/es] (à/pour)) {no} | es (adecuad[o/a/os/as]/apropiad[o/a/os/as]) para {no}
en> solely responsible for {no} | zh> 對{no}全權負責 | de für {no} (allein/ausschließlich) verantwortlich / (allein/ausschließlich) für {no} verantwortlich | fr seul[e/s/es] responsable[s] (de/d') {no} | es (únic[o/a/os/as]) responsable[s] de {no}
en> responsible for {no} | zh> 對{no}負責 | de für {no} verantwortlich | fr responsable[s] (de/d') {no} | es responsable[s] (de/por) {no}
en> subject to {no} | zh> 受{no}規限 | de {no} unterworfen | fr (soumis[e/es]/sujet[te/s/tes]) à {no} | es sujet[o/a/os/as] a {no}
en> subject to change {tail?} | zh> 可能{tail?}變更 | fr (susceptible[s] (de/d') (être modifié[e/s/es]/changer)/sujet[te/s/tes] à (modification/changement)[s]) {tail?} | es sujet[o/a/os/as] a (cambio/modificación/modificaciones/cambios) {tail?}
en> liable to change {tail?} | zh> 可能{tail?}變更 | fr susceptible[s] de changer {tail?}
en> linked to {no} | zh> 與{no}掛鈎 | de an {no} geknüpft / von {no} abhängig | fr lié[e/s/es] à {no} | es (vinculad[o/a/os/as]/ligad[o/a/os/as]) (a/con) {no}
en> dependent on {no} | zh> 取決於{no} | de von {no} abhängig | fr dépendant[e/s/es] (de/d') {no}
en> limited to {no} | zh> 限於{no} | de auf {no} beschränkt | fr (strictement)? limité[e/s/es] à {no} | es limitad[o/a/os/as] a {no}
en> involved in {no} | zh> 參與{no} | de an {no} beteiligt | fr impliqué[e/s/es] dans {no}
en> intended only for {no} | zh> 僅供{no}使用 | de (nur/allein/ausschließlich/lediglich) für {no} bestimmt
en> intended for {no} | zh> 供{no}使用 | de für {no} bestimmt | fr destiné[e/s/es] à {no} | es (destinad[o/a/os/as]/dirigid[o/a/os/as]) a {no}
en> based on {no} | zh> 基於{no} | de auf {no} basierend | fr (basé[e/s/es]/fondé[e/s/es]) sur {no} | es basad[o/a/os/as] en {no}
en> the responsibility of {no} | zh> 由{no}負責 | es (la)? responsabilidad de {no} | fr la responsabilité (de/d') {no}
en> at risk | zh> 面臨風險 | de gefährdet / in Gefahr | fr (à risque/exposé à un risque/en risque) | es en riesgo
en> the sole property of {no} | zh> 屬{no}獨有 | fr la propriété exclusive (de/d') {no} | es propiedad exclusiva de {no}
en> constant over time | zh> 恆常不變 | fr constantes dans le temps | es constantes en el tiempo
en> authoritative | zh> 以此為準 | de maßgeblich
en> {xa*} {tail?} | zh> {tail?}是{xa*}的 | de {tail?} {xa*} / {xa*} {tail} | fr {xa*} {tail?} | es {xa*} {tail?}
`;
