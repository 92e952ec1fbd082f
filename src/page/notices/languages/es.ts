import type { Lexicon } from '../words/patterns.ts';
import { dealings } from './dealings/es.ts';
import { features } from './features/es.ts';
import { gifts } from './gifts/es.ts';
import { makers } from './makers/es.ts';
import { ties } from './ties/es.ts';

/** Spanish. How to add a phrase: docs/kinds.md. */
export const es: Lexicon = {
  script: 'latin',
  ...dealings,
  ...ties,
  ...features,
  ...gifts,
  ...makers,
  heading: `aviso* | descargo de responsabilidad | exencion de responsabilidad | advertencia* |
    nota (legal|de la redaccion|del editor) | disclaimer | conflicto* de interes* | transparencia |
    divulgacion* | informacion importante | declaracion de | limitacion de responsabilidad | clausula |
    revelacion* | fe de errores | nota | importante`,
  label: `publicidad | patrocinado* | contenido (patrocinado|promocionado|de marca|publicitario|ofrecido) |
    publirreportaje | anuncio | nota de prensa | comunicado | branded content | en colaboracion con |
    ofrecido por | articulo patrocinado | remitido`,
  reporting: `dijo | segun | afirmo | senalo | declaro | explico | tribunal | juez | demanda | denunci* |
    aseguro | indico | advirtio | acuso | recuerda (el|la) | cuenta (el|la) | sindicato | senala |
    explica (el|la) | denuncia |
    cree que | creen que | considera* que | consideran | opina* | sostiene* | critica* | reconoc* |
    admit* | lamenta* | estima que | segun (el|la|los) |
    (el|los|un|muchos|otros|algunos) (blogger|bloggers|bloguer*|influencer*|youtuber*|afiliados) | (esa|dicha|esta) persona |
    (debes|tienes que|es obligatorio|hay que|deben) [_] (declarar|divulgar|indicar|informar|mencionar) |
    (tu|su) (audiencia|publico) | tus (seguidores|lectores)`,
  self: `(este|esta|estos|estas|nuestro*|nuestra*|el presente|la presente) .. (articulo*|contenido*|sitio|web|pagina*|texto|publicacion*|informacion*|datos|documento|enlaces|analisis|noticia) |
    nosotros | nuestr* | autor | autora | autores | autoras | redaccion | redactor* | editor* |
    periodista* | informacion | contenido* | sitio | articulo* | opiniones | podemos | recibimos | hemos |
    como (asociad*|afiliad*) de amazon`,
  aside: `derechos reservados | copyright | cookie* | newsletter* | boletin | privacidad |
    terminos y condiciones | suscri* | marca registrada | reproduccion | contrasena | condiciones de uso`,
  not: 'nadie | nada | no | ni | sin | ningun | ninguna | ninguno | nunca | tampoco | jamas',
  neither: 'ni',
  begins:
    'porque | puesto que | ya que | que (yo|el autor|la autora|nosotros|nuestr*|tengo|poseo|tenemos|poseemos)',
  seeming: `no (solo|solamente|unicamente) | sin (embargo|duda) | no obstante | no es (ningun|un) secreto |
    (sin|ningun|no) .. (coste|costo|costes|costos|gasto|cargo|recargo) (adicional*|extra|alguno) |
    (no|sin que) .. (cuesta|cueste|costara|pagas|pagues|pagaras|paga) .. (mas|extra|nada) | nada mas |
    (no|sin que) .. (encarece*|cambi*|aument*|alter*|afect*) .. precio |
    no (soy|es|somos) [_] (neutral*|imparcial*|objetiv*) |
    sin (cobrar|sueldo|remuneracion) [_] |
    no se (descarta*|excluye*|prohibe*) | no (se puede|puede|podemos|cabe) (descartar*|excluir*|negar*) |
    no [_] (prohibid*|vedad*|excluid*|descartad*|imposible) | nada (impide|prohibe) |
    (falso|mentira|incorrecto|inexacto|enganoso) .. (no|nunca|nada|ningun*) | no [he|ha|hemos|han] vendid*`,
  but: `pero | sin embargo | no obstante | aunque | mientras | en cambio | por el contrario | si bien`,
  except: `salvo | excepto | a excepcion de* | con (la|una) excepcion de* | exceptuando | aparte de* |
    ademas de`,
  asStated: 'salvo (que|indicacion|disposicion|lo) | excepto (que|donde|cuando)',
  mayTrade: `(podria|podriamos|podra|podre|puede|puedo|podrian|pienso|piensa|prevemos|preve|planea) .. (abrir*|comprar*|adquirir*|iniciar*|tomar*|invertir*|operar)`,
  possess: `posee* | poseo | poseemos | mantiene* | mantengo | tiene* | tengo | tenemos | compro |
    adquirio`,
  stake: '#% | # (acciones|titulos|participaciones|opciones) | (posee*|tiene*|mantiene*) #',
  kin: `(su|sus|mi|mis|nuestr*) [_] (esposa|esposo|mujer|marido|conyuge|pareja|familia|hijo|hija|hijos|padres|empresa|empleador|fondo|fondos|clientes|gestora|firma)`,
  holdings: `posiciones | posicion | participaciones | acciones en cartera | cartera propia |
    declaracion de intereses`,
  none: '(ninguna|ninguno|no|nada) [declarad*|que declarar] $',
  remit: 'pago | abono | pagaron',
  unpaid: `no [_] [_] (he|ha|hemos|han) [sido] (cobrado|pagado*|remunerado*|compensado*) |
    no fue* .. (pagado*|remunerado*|compensado*)`,
  serves: `constituy* | consider* | represent* | ofrec* | proporcion* | interpret* | pretend* | debe* |
    supon* | es | son | tom* | brind* | equival* | como | entenders* | ser`,
  advice: `(asesoramiento|asesoria|consejo*|recomendacion*|sugerencia*) [o recomendacion|de|en|en materia de] (invers*|financ*|legal*|medic*|fiscal*|de inversion|inver*|profesional*|personal*|compra|juridic*|bursatil*)`,
  tip: 'asesoramiento | asesoria | consejo* | recomendacion* | sugerencia*',
  substitute: '(sustitu*|reemplaz*) .. (asesor*|consejo*|profesional*|medic*|consulta)',
  needs: `objetivos .. (inver*|personal*|financier*) | situacion (financiera|personal|patrimonial) |
    necesidades (particulares|especificas|personales|individuales) |
    circunstancias (personales|particulares|individuales)`,
  consider: 'cuenta | consider* | adapt* | personaliz* | contempl* | atiend*',
  offer: 'oferta* | solicitud* | invitacion | incitacion | captacion | solicitacion',
  trade: 'compra* | vent* | vend* | suscri* | adqui* | invers* | inver* | solicitud | valores',
  true: `exactitud | precision | integridad | fiabilidad | veracidad | actualidad | exhaustividad | error* |
    omision* | correccion | vigencia | idoneidad |
    exacto* | exacta* | cifras | correctas | correctos`,
  liable: `responsab* | garanti* | asegur* |
    respond* | respuesta`,
  harm: 'perdida* | dano* | perjuicio* | decision* | uso | consecuencia* | derivad* | error*',
  view: 'opinion* | punto* de vista | comentarios | ideas | articulos',
  author: `autor | autora | autores | autoras | firmante* | usuario* | colaborador* | columnista* |
    lector*`,
  belong: `exclusiv* | propi* | correspond* | pertenec* | expresad* | son | responsabilidad | personal*`,
  reflect: 'reflej* | represent* | coincid* | compart* | identific*',
  outside: `enlace* | sitios | terceros | externo* | comentario* |
    contenido* .. (externo*|terceros|usuario*) | opiniones | contenido de`,
  distance: 'responsab* | control* | garanti*',
  invest: `invert* | inversion* | operar | trading | negociacion | mercados | criptomoneda* |
    criptoactivo* | instrumentos | productos financieros | bolsa | acciones`,
  risk: 'riesgo*',
  involve: 'conllev* | implic* | comport* | sujet* | entran* | supon* | involucr*',
  lose: '(perdida*|perder) .. (capital|totalidad|todo|dinero|inversion|invertid*|principal|parte)',
  past: `(rentabilidad*|rendimiento*|resultado*|desempeno) .. (pasad*|anterior*|historic*|previ*) |
    ganancias .. (pasad*|ayer|anterior*) |
    (ganancias|rentabilidad*|rendimiento*|resultado*|exitos|subidas) .. (pasad*|ayer|anterior*|previ*|pret*) |
    (gano|rindio|rento|subio) .. (ayer|pasado|antes)`,
  future: 'no | garanti* | indicador | indicativ* | ni | asegur* | manana | futur* | nada',
  actual: '(resultados|hechos|acontecimientos) .. (reales|efectivos)',
  differ: 'difer* | distint* | diverg*',
  quote: `dato* | cotizacion* | precios | bolsa | indices | nasdaq | mercado | precio | cambios |
    cifras`,
  delay: 'retraso | retrasad* | diferid* | demora* | retardo',
  minute: `min | minutos | tiempo real | al menos | cotizacion* | cuarto de hora | quince | veinte | minuto`,
  resident: `resident* | ciudadan* | persona* estadounidense* | us person* | jurisdicci* | estados unidos |
    nacionales de |
    (personas|inversores|clientes|usuarios) [_] [_] (resident*|domiciliad*|ubicad*|situad*) |
    domiciliad* | (inversores|clientes) (profesionales|cualificados|institucionales)`,
  directed: `dirigid* | destinad* | disponible* | distribu* | ofrec* | orientad* | se dirige* | va dirigid* |
    reservad* | accesible*`,
  regulator: 'cnmv | comision nacional | regulador* | cnbv | cmf | autoridad*',
  reviewed: 'revisad* | aprobad* | autorizad* | verificad* | registrad* | supervisad*',
  retail: '(cuentas|inversores|clientes) .. minorista* | #% .. (cuentas|inversores|clientes)',
  losing: 'pierd* | perd*',
  leverage: 'apalancamiento | apalancad* | cfd* | contratos por diferencia*',
  hold: `posee* | tiene* | mantiene* | tengo | tenemos | poseo | mantengo | mantener | poseer | tener`,
  stock: `acciones | posicion* | titulos | participacion* | valores (mencionad*|citad*) | criptomoneda* |
    bitcoin`,
  holder: `autor | autora | autores | autoras | redactor* | periodista* | analista* | yo | nosotros |
    firmante | editor* | empleados | directivos | gestor* | colaborador* | tengo | poseo | mantengo |
    tenemos | declaracion | articulo | personal de | su personal | firma`,
  conflict: 'conflicto* de interes*',
  own: `posible* | potencial* | puede* | existir | declar* | eventual* | autor | autora | autores |
    autoras | nuestr* | redaccion | podria* | editor* | mantiene* |
    mantenemos | tenemos | nos une |
    entidad | mantiene`,
  relation: '(relacion*|vinculo*) .. (comercial*|financier*|empresarial*|negocio*)',
  independent: 'independient* | imparcial* | independencia',
  editorial: `redaccion* | redact* | selecc* | editorial* | escog* | elegid* | elegimos | opini* |
    productos | resen* | analiz*`,
  influence: 'influy* | afect* | condicion* | influencia',
  commission: 'comision* | afiliad* | porcentaje',
  earn: 'recib* | gan* | obten* | percib* | cobr* | llev*',
  buy: 'compra* | enlace* | clic* | venta* | pedido* | tienda* | socios',
  affiliate: '(enlace*|link*|programa*) .. (afiliad*|de afiliacion)',
  uses: `contien* | incluy* | algunos | nuestr* | estos | son | utiliz* | particip* | puede* | a traves`,
  piece: `articulo* | contenido* | publicacion | video | episodio | podcast | post | reportaje | espacio |
    texto | imagen* | resumen* | noticia | pagina | traduccion | (este|esta) (es|ha|fue) | ilustracion`,
  sponsored: `(patrocinad*|financiad*|ofrecid*|presentad*|elaborad*|producid*) por _ | en colaboracion con`,
  payee: `autor | autora | autores | autoras | editor* | sitio | web | redaccion | hemos | he | medio |
    publicacion | empresa editora | ha | blog | articulo | contenido | nosotros`,
  pay: 'recib* | cobrad* | percib* | pagad* | remunerad* | compensad*',
  money: `compensacion* | pago* | remuneracion* | # (euros|dolares) | honorarios | contraprestacion |
    dinero | acciones como`,
  ai: `ia | inteligencia artificial | chatgpt | algoritm* | automaticamente | modelo* de lenguaje |
    una ia | ia generativa | midjourney | dall e | voz sintetica`,
  make: `generad* | redactad* | escrit* | elaborad* | cread* | producid* | resumid* | realizad* | ayuda de |
    asistid* | (ha|han|fue) (generado|redactado|escrito|elaborado|creado|producido|resumido) |
    esboz* | redacto | escribio | elaboro | genero`,
  original: 'version* | texto | original* | ingles* | espanol* | idioma',
  prevail: `prevalec* | prevaldra* | vinculante | hace fe | manda | rige | es valid* | valid* | oficial`,
  translate: 'traduccion* | traducid*',
  machine: `automatic* | ordenador | programa | maquina | deepl | google | ia | inteligencia artificial |
    software`,
  verify: 'verific* | comprob* | confirm* | contrast* | corrobor*',
  unaided: `independient* | inmediat* |
    otras fuentes | otra fuente | fuentes (independientes|propias) | por otras vias | nuestra cuenta`,
  unable: `no | sin | imposible |
    no hemos podido | no se ha podido`,
  NOADV3: `(fines|caracter|proposito*|efectos|titulo|motivos) [unica|unicamente|exclusivamente|meramente|puramente|solo|estrictamente] [y exclusivamente] (informativ*|educativ*|orientativ*|ilustrativ*|divulgativ*|didactic*|indicativ*) |
    (unicamente|exclusivamente|meramente|solo) .. (informativ*|orientativ*|educativ*) |
    (no|ni) .. (asesoramiento|consejo*|recomendacion*) .. (inver*|financier*|legal*|medic*|fiscal*|compra) |
    (no|ni|tampoco) .. (sustitu*|reemplaz*) .. (asesor*|consejo|opinion|profesional*|experto*|consulta) |
    (consult*|acud*|busc*|habl*) .. (profesional*|asesor*|experto*|medico|abogado) .. (antes de) |
    no (somos|soy|es|son) [_] (asesor*|gestor*|analista*|consejer*) (financier*|de inversion*|fiscal*) |
    no conocemos su situacion |
    (habla|hable|hablad|consulta|consulte) .. (alguien|persona|profesional*|experto*|asesor*) .. (situacion|conozca|finanzas|patrimonio) |
    (haz|haga|hagan|haced) .. (deberes|propia investigacion|propio analisis) |
    habl* .. (profesional*|asesor*) .. antes |
    contenido [_] (educativo|formativo|divulgativo) |
    nada [_] [_] (invita|anima|incita|llama) a (operar|invertir|comprar)`,
  NOADV2: `(consult*|acud*|busc*|solicit*) .. (profesional*|asesor*|experto*|medico|abogado|especialista*) |
    (propia|propio|propias) (investigacion*|analisis|criterio|juicio) |
    no (es|son) .. (recomendacion*|consejo*)`,
  NOOFF3: `(no|ni) .. (oferta|invitacion) .. (ni|o) .. (solicitud|recomendacion|invitacion|solicitacion) |
    no .. constituy* .. (oferta|solicitud|invitacion) |
    (no|tampoco|ni) .. (invit*|incit*|anim*|aconsej*) .. (comprar|vender|invertir|compra|suscrib*) |
    (no|ni) [es|constituye] [un|el] folleto`,
  ACC3: `sin [ninguna|ningun tipo de] garantia* | no .. (hace*|hacemos|sera|asume*|acepta*) .. responsab* |
    (declina*|exime*|exonera*) .. responsab* | no .. (garantiza*|garantizamos) |
    no (respondemos|responde|responden|garantizamos|nos responsabilizamos) .. (exactitud|veracidad|error*|datos|contenido*|uso)`,
  ACC2: `fuentes .. (fiables|confiables|fidedignas) |
    (sujet*|pueden|puede) .. (cambi*|variar|modific*) .. (aviso|momento)`,
  THIRD3: `(opinion*|ideas) .. (son|corresponden|pertenecen) .. (autor|autora|autores|autoras|firmante*) |
    no .. (comparte|hace suyas) .. opinion* |
    (columnas|tribunas|articulos|opiniones|textos) .. (solo|unicamente|exclusiv*) .. (parecer|opinion*|punto de vista|criterio) .. (firma*|autor|autora|autores) |
    compromet* .. (firmante*|autor*|firma*) | (tribunas|columnas|cartas) .. (firmante*|autor*)`,
  THIRD2: `(publicado|aparecio|publico) .. (originalmente|originariamente) |
    (originalmente|originariamente) .. (publicado|aparecio|publico) |
    (publicados|enviados|escritos|aportados) por .. (usuario*|lectores|terceros)`,
  RISK3: `(puede*|podria*) perder (todo|cuanto) [lo que] [_] (ponga*|invierta*|meta*|aporte*|arriesgue*) |
    (puede*|podria*|riesgo de) .. perder .. (todo|toda|todos|parte|totalidad) .. (dinero|capital|invers*|invertid*) |
    riesgo* .. (perdida*|perder) .. (capital|total|parcial|dinero|invers*|invertid*) |
    capital .. en riesgo | (cuenta y riesgo|propio riesgo) |
    (valor|precio*) .. (subir|bajar) .. (bajar|subir) | perdida .. capital | no .. adecuad* .. todos |
    (invierta|invierte|inviertas|invierta|arriesgue|arriesga|destine|ponga|invertir) .. (solo|nunca|unicamente|jamas|mas de lo que) .. (perder|permitirse|prescindir|perdida) |
    (solo|unicamente|nunca) .. (invierta|invierte|inviertas|arriesgue|dinero|capital) .. (perder|prescindir|perdida) |
    (valor|precio*|inversion*|participaciones) .. (bajar|subir|caer|disminuir|fluctu*) .. (bajar|subir|aumentar|caer) |
    perder [_] [_] (ultimo|todo) [_] (centimo|euro|dinero|peso)`,
  FWD3: `(declaracion*|manifestacion*|afirmacion*|informacion*) .. (prospectiv*|a futuro|de futuro) |
    (previsiones|objetivos|proyecciones|estimaciones|expectativas) .. (hipotesis|supuestos|cumpl*|incertidumbre*|riesgo*|difer*) |
    (podria*|pueden|puede) no (cumplirse|realizarse|materializarse|darse) |
    (previsiones|objetivos|proyecciones|estimaciones) .. (equivocad*|erron*|inexact*|falsas|fallar)`,
  FWD2: '(no|ninguna) .. (obligacion|compromiso) .. (actualiz*|revis*)',
  DELAY3: `(datos|cotizacion*|precios) .. (con retraso|diferid*|retrasad*) |
    (precios|cotizaciones|datos|cambios|cotizacion) .. (desfase|retras*|retardo|diferid*|demora) .. (minuto*|min|hora)`,
  LEV3: `(cuentas|inversores) .. pierd* .. dinero |
    perdida* .. (super*|exced*) .. (deposit*|invers*|capital) | perder mas (de lo que|que) |
    perder [_] mas (de|del|que) [_] [_] (deposit*|invert*|ingresad*|capital|inicial) |
    (perdida*) .. (superior*|mayor*) .. (deposito|capital|inversion|garantia*) |
    (perdida*) .. (mas alla|superar|exceder|superior*) .. (deposit*|ingres*|puesto|pusiste|aportad*)`,
  notPOS4: `(durante anos|antes|antiguamente|en el pasado|anteriormente) (tuve|tuvimos|tenia|teniamos|posei|poseia) | (tuve|tuvimos|tenia|teniamos|posei|poseia) [_] [_] [_] [_] (durante anos|antes|en el pasado|anteriormente)`,
  notPOS2: `(no|ni|ningun*) .. (posee*|tiene*|mantiene*) .. (accion*|posicion*|titulo*|participacion*)`,
  notPOS3: `(no|ni|ningun*) .. (tengo|tenemos|poseo|poseemos|mantengo|mantenemos) .. (accion*|posicion*|titulo*|participacion*) |
    (sin|ninguna) (posicion*|participacion*) |
    (no|ni) .. (mantiene*|posee*|tiene*) .. (inversion*|valores|dinero)`,
  COI3: `(filial|propiedad|accionista*|pertenece*) .. (editora|(este|nuestro) (periodico|diario|medio|sitio|grupo)) |
    (presta|prestado|prestan|ofrece) .. servicios .. (banca de inversion|asesoramiento|corporativ*|financier*) .. (compania|emisor*|empresa|sociedad|entidad) |
    contrato de liquidez | proveedor de liquidez | creador de mercado | asesor registrado |
    (actua*) como .. (coordinador|colocador|asesor registrado|agente|banco agente|proveedor) |
    (nuestr*) [_] (accionista*|propietari*|matriz|editor*|dueno*|inversor*) [_] [_] (se sienta|se sientan|posee*|tiene*|dirige*|controla*|preside*|asesora*|participa*) |
    (participado|dirigido|liderado|intervenido) .. (colocacion|emision|oferta|salida a bolsa) .. (emisor|cuenta|compania) |
    (nuestr*|este|esta) [_] (editorial|editora|sitio|medio|diario|grupo|redaccion|web) .. mism* (accionista*|dueno*|propietari*|grupo|matriz)`,
  notCOI3: `(no|sin|ningun) .. conflicto* de interes* |
    (no|ningun*|sin) .. (relacion*|vinculo*) .. (comercial*|negocio*|financier*) |
    no .. (influy*|afect*|condicion*) .. (opinion*|contenido*|editorial*|selecc*|recomend*|analisis) |
    anunciantes .. no .. (influy*|interv*|decid*|particip*) |
    (socios|anunciantes|marcas|patrocinador*|accionistas|clientes|colaboradores) .. (no|ningun*|nunca|jamas|ni) .. (interven*|interf*|influ*|decid*|opina*|acceso|deciden|pesan|revis*) |
    independient* (de|del) (anunciante*|socio*|accionista*) |
    (socios|anunciantes|marcas|patrocinador*|accionistas) .. (no|nunca|jamas|ni) .. intervien* |
    (nunca|no) (promocionamos|recomendamos|promociono|recomiendo|elegimos) .. (basad*|en funcion|por) .. comision* | no (tenemos|tengo) exclusividad`,
  AFF3: `(recib*|gan*|obten*|percib*|cobr*|llev*) .. comision* |
    (ingresos|remunera*|dinero) .. (cuando|si) [te] (abres|abre|compras|compra|contratas|contrata|registras|haces clic) |
    (enlace*|boton*) .. (nos|me) (report*|gener*|pag*|aport*|da|dan|deja*)`,
  AFF2: 'sin .. (coste|costo|cargo) .. (adicional|extra|ti|usted|alguno)',
  notAFF3: 'no .. (enlaces de afiliad*|afiliacion)',
  SPON3: `(este|esta) (reportaje|articulo|contenido|texto|video|entrada) (lo|la) (ha|han) pagado |
    (articulo|contenido|publicacion|espacio) (patrocinad*|promocionad*|publicitari*|pagad*) |
    publirreportaje | branded content | contenido de marca | redaccion .. no .. (particip*|interven*) |
    no .. (particip*|interven*) .. redaccion |
    (junto a|junto con|con|por|para) (nuestro|nuestra|nuestros) (socio*|patrocinador*|colaborador*|anunciante*) _`,
  SPON2: '(nota|comunicado) de prensa .. (emitid*|difundid*|elaborad*|remitid*|distribuid*)',
  notSPON3: 'no .. (patrocinad*|contenido publicitario)',
  PAID3: `(promocion|publicidad) (pagada|remunerada|de pago) |
    (cedido|enviado|facilitado|regalado) .. (por la marca|gratuit*|por el fabricante) |
    a cambio de .. (remuneracion|compensacion|pago|contraprestacion) |
    (cedi*|envi*|facilit*|regal*|presto) .. (gratuit*|gratis) |
    (viaje|estancia|hotel|alojamiento) .. (pagad*|invitad*|costead*|cubiert*) por |
    (corrio|corrieron|asumio|asumieron|cubrio|cubrieron|pago) .. (gastos|viaje|estancia|billete*|alojamiento) .. (autor*|redactor*|periodista|enviad*|nuestr*|este medio) |
    (nos|me|mi|nuestr*|autor*|redactor*|periodista|enviad*|este medio|fuimos|viajamos|asistimos|acudimos|volamos|estuvimos|asisti|acudi|fui) .. (corrio|corrieron|asumio|asumieron|cubrio|cubrieron|pago) .. (gastos|viaje|estancia|billete*|alojamiento) |
    (corrio|corrieron|asumio|asumieron|cubrio|cubrieron|pago) (nuestr*|mi|mis) |
    nos (paga*|abona*|remunera*) _ | nos (cedio|presto|envio|facilito|regalo) _ |
    (este|presente) (informe|estudio|analisis|articulo|documento) .. (encargad*|pagad*|financiad*|remunerad*) .. por [la|el] [propia|propio] (compania|empresa|emisor*|marca|sociedad) |
    (viaje|gastos|estancia|billete*|alojamiento) .. (corrio|corrieron|corria|fue|fueron) .. (cuenta|cargo) de |
    nos (ha|han|habia) (pagado|abonado|remunerado) |
    (informe|estudio|analisis|nota|articulo|seguimiento) .. (encargad*|pagad*|financiad*|remunerad*|patrocinad*) .. por [la|el] [propia|propio] (compania|empresa|emisor*|sociedad|entidad) |
    nos (presto|prestaron|cedio|cedieron|envio|enviaron|regalo|regalaron|ofrecio|facilito|facilitaron|ha prestado|ha cedido|ha enviado) (el|la|los|las|un|una|este|esta) |
    (recibo|recibimos|me envian|nos envian) [_] (productos|muestras|libros|ejemplares) [_] [_] (gratis|gratuit*|sin coste|para (probar*|resen*))`,
  notPAID1: 'no .. (pagad*|remunerad*)',
  notPAID3: `(no|ningun*|sin) .. (recib*|cobr*|percib*) .. (compensacion*|pago*|dinero|remuneracion*|contraprestacion) |
    no (hemos|he|ha) (cobrado|recibido|percibido) |
    (propio dinero|nuestro dinero|nuestro bolsillo|mi dinero|mi bolsillo) |
    nadie [_] [_] [_] (pagado|pago|remunerado|abonado)`,
  AI1: `(revisad*|editad*|verificad*|supervisad*) por .. (editor*|periodista*|human*|persona*|redact*)`,
  notAI3: `no .. (generad*|redactad*|escrit*|utiliz*) .. (ia|inteligencia artificial|chatgpt) |
    sin [uso de|ayuda de|usar|utilizar] [la] (ia|inteligencia artificial|chatgpt)`,
  RUMOR3: `version (anterior|previa|inicial) .. (articulo|texto|noticia|nota) |
    (articulo|noticia|nota) .. (corregid*|rectificad*) |
    version (anterior|previa|inicial|original) de (este|esta|la|el) |
    hemos (corregido|rectificado|modificado) | por error .. (version|articulo|noticia|deciamos|se) |
    (version|articulo|noticia) .. por error |
    (no|sin) .. (comprob*|verific*|contrast*|confirm*) .. (independient*|por su cuenta|propi*)`,
  RUMOR2: '^ (fe de errores|correccion|rectificacion)',
  AI2: `(generad*|redactad*|escrit*|elaborad*|cread*|producid*|resumid*) [automaticamente|parcialmente|en parte] (por|con|mediante) [la|una|ayuda de] [ayuda de|la] (ia|inteligencia artificial|chatgpt) |
    (programa|software|algoritmo|ia|chatgpt|inteligencia artificial|robot|modelo) .. (ha|han) (redactado|escrito|elaborado|generado|producido|creado|resumido) .. (este|esta)`,
  POS3: `(llevo|tengo|mantengo|poseo|llevamos|tenemos) .. en [mi|nuestra] cartera | en mi cartera |
    (carteras|fondos|cuentas) que (gestion*|asesor*|administr*) .. (invertid*|expuest*|posee*|tiene*|mantiene*)`,
  COI2: `(pertenece|propiedad|filial) .. (grupo|holding|familia|banco|empresa) |
    (matriz|propietari*|accionista*) .. (mantiene|posee|tiene|acuerdo|contrato|participa*)`,
  PAST3: `(rentabilidad*|rendimiento*|ganancias|resultado*|gano|rindio) .. no .. (dice*|garantiz*|presupone*|asegur*|implic*|anticip*) .. (manana|futur*)`,
  JUR3: `(oferta|documento|pagina|web|contenido|producto*|servicio*|informacion|comunicacion) .. (dirig*|destin*|reserv*|accesible*) [_] (unicamente|exclusivamente|solo|solamente) .. (personas|residentes|inversores|clientes|resident*) |
    (no|ni) .. (destinad*|dirigid*|dirige|pensad*) .. (personas|residentes|inversores|quienes|ciudadanos)`,
  MT3: `(pagina|texto|articulo|version|contenido|noticia) .. traducid* (por|con|automati*|mediante) [_] [_] (programa|software|maquina|herramienta|ia|automati*|ordenador|inteligencia|deepl|google|traductor) |
    (prevalec*|prevaldra|manda|rige|vale) .. (version|texto|original) .. (ingles*|espanol*|original) |
    traduccion automatica | (unic*|solo) .. (original|version) .. (valid*|vinculante|oficial)`,
};
