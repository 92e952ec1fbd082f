/** Who owns, works for and pays whom, for rules that put them together, in Spanish. How to add a phrase: docs/kinds.md. */
export const dealings = {
  frank: `transparencia | que conste | conste que | (dato|datos|algo|detalle) a tener [en] [_] cuenta | (conviene|debes|debe|deben|deberia*) [_] (saber|tener|recordar|advertir) |
    (ten|tened|tenga|tengan|tenerlo|tenlo) [_] [_] (en cuenta|presente|en mente) | aviso | aclaracion | aclaro | advierto | para ser [_] (transparente*|claro*|sincero*|honesto*) |
    (confieso|declaro|reconozco|admito) | (debo|tengo que|he de|quiero) (decir|aclarar|confesar|advertir|declarar|reconocer|avisar) | no soy (imparcial|neutral|objetivo) | conflicto* de interes*`,
  ownsIt: `(tengo|llevo|poseo|mantengo|compre|vendi|tenemos|llevamos|poseemos|mantenemos|compramos) |
    (soy|somos) [_] (accionista*|inversor*|tenedor*|dueno*) | (estoy|estamos) [_] (dentro|comprad*|largo*|corto*|invertid*|expuest*) | (he|hemos) (comprado|vendido|invertido|metido|puesto) |
    (mis|mi|nuestr*) [_] (ahorros|cartera|dinero|patrimonio|posicion*|inversiones|plan de pensiones)`,
  myPurse: `(mi|mis|nuestra propia|nuestro propio|nuestra) [propia|propio|propios] (cartera*|ahorros|patrimonio|dinero|plan de pensiones|inversiones|fondo personal)`,
  inPurse: `en | tengo | llevo | contiene | incluye | pesa | supone* | representa* | #% | % | quinta parte | decima parte | mitad | tercio | cuarto | parte de | esta | estan | figura* | metid*`,
  modelPurse: `cartera* (modelo|real|reales|propia|de ejemplo|recomendada|del boletin|de la (newsletter|redaccion|carta)|del servicio) | (su|nuestra) cartera* (real|modelo|propia)`,
  makersOwn: `boletin | newsletter | carta | redaccion | nosotros | nuestr* | suscriptor* | editora | publicacion | servicio | club`,
  wagers: `(vendi|vendimos|vendido|vender|venta*) [_] [_] [en] (corto|descubierto) | (pusimos|puse|ponernos|puesto*|ponerse) [_] (corto*|bajista*) | (mantiene*|mantenemos|mantengo|abrimos|abri|tenemos|tengo) [_] [_] (cortos|cortas|corta|bajista*) |
    (apost*|jug*) [_] (a la baja|a la caida|contra) | posicion* (bajista*|corta*)`,
  gains: `(gana*|beneficia*|lucra*|sale* ganando|saca* provecho) .. (si|cuando|en caso de|con la) .. (cotizacion|accion*|precio|titulo*|caida|subida|baj*|sub*) |
    (nos pusimos|me puse|nos hemos puesto|abrimos|hemos abierto|mantenemos|tenemos|abri) [_] [_] [_] (cortos|corto|corta|cortas|bajista*)`,
  signed: `^ [_] _ _ (posee|tiene|mantiene|compro|vendio|conserva) [tambien|actualmente] [#|algunas|unas] (acciones|titulos|participaciones|bonos|opciones|warrants|calls|puts|bitcoin*|tokens) (de|del|en|sobre) _ |
    ^ _ _ (es|sigue siendo) [tambien|a titulo personal] (accionista|inversor|inversora|tenedor) de | ^ _ _ (esta|sigue) [tambien] (comprado|comprada|largo|larga|corto|corta|invertido|invertida) |
    (a titulo (personal|particular)|personalmente) .. (accionista|invertid*|posee|tiene|acciones|posicion*|titulos|invierte) |
    (accionista|invertid*|posee|acciones|posicion*|titulos) .. a titulo (personal|particular)`,
  ourKin: `(mi) [_] (pareja|marido|mujer|esposa|esposo|hermano|hermana|padre|madre|hijo|hija|cunado|cunada|suegro|suegra|primo|prima|tio|tia|sobrino|sobrina|novio|novia|familia|empresa|empleador|amigo|amiga|companero de piso|mejor amigo)`,
  roleFees: `honorarios (de|por|como) [_] (asesor*|consultor*|conferenc*|ponencia*|ponente|experto*|charla*|intervencion*|peritaje*) | honorarios de | pagos por (asesor*|conferenc*|charla*|consultor*) | dietas de consejo`,
  gotFees: 'cobrad* | cobra* | recib* | percib* | declara* | de | por parte',
  ourFirm: `(nuestro|nuestra|mi) [_] (despacho|bufete|firma|empresa|agencia|consultora|gestora|banco|abogados|socios) | despacho (del autor|de la autora|que dirige)`,
  actsFor: `represent* | defiend* | defend* | asesor* | lleva* [_] (caso|defensa) | (actua*|trabaja*) para | client* | mandato*`,
  inMatter: `(caso|procedimiento|proceso|juicio|pleito|litigio|operacion|empresa|empresas|compania|companias|parte|partes|asunto|transaccion) [_] (descrit*|mencionad*|citad*|comentad*|narrad*|en cuestion|arriba|aludid*|del que hablamos|que se describe)`,
  onceThere: `(trabaje|he trabajado|trabajaba|pase .. anos|fui (emplead*|consultor*|directiv*)) .. (en|para) | (antiguo|anterior) (empleador|empresa)`,
  stillHas: `(aun|todavia|conserv*|sigo|mantengo|guardo|tengo) .. (acciones|opciones|titulos|pension|participacion*)`,
  giver: `empresa | emisor | emisora | fabricante | marca | broker | banco | operador* | patrocinador* | organizador* | agencia | bolsa | aerolinea | hotel | promotor* | cliente | proveedor* | tercero* | anunciante | compania | cadena | startup | minera | oficina de turismo | aseguradora | casa | sociedad | entidad | anfitrion*`,
  treats: `(nos|me) [_] (invito|invitaron|regalo|regalaron|alojo|alojaron|llevo|llevaron|presto|prestaron|cedio|cedieron|envio|enviaron|dio|dieron|pago|pagaron|facilito|facilitaron|mando|mandaron|obsequio) |
    (nos|me) (ha|han|habia) [_] (invitado|regalado|alojado|llevado|prestado|cedido|enviado|dado|pagado|facilitado|mandado) | (pago|pagaron|costeo|cubrio|asumio) (mi|mis|nuestro|nuestra|nuestros)`,
  gift: `vuelo* | noche* | hotel | viaje | desplazamiento | estancia | billete* | cena | comida* | dispositivo | telefono | movil | ejemplar | muestra* | producto | gratis | gratuit* | habitacion | gastos | reloj | ordenador | regalo | quedarnos | aparato | coche | unidad`,
  orders: 'encarg* | contrat* | por encargo | solicit*',
  settles: 'pago | paga* | pagad* | abon* | financi* | remuner* | costea* | costeo | honorarios | sufrag*',
  forResearch: `(por|para) (la|el) [_] (redaccion|elaboracion|produccion|publicacion|difusion|preparacion) (de|del) [_] [_] (informe*|estudio*|analisis|nota*|articulo*|dosier|contenido*|documento*) |
    (por|para) (difundir|redactar|publicar|elaborar|producir|presentar|promocionar|escribir) (este|esta|estos|el|la|su) [_] (dosier|informe|estudio|analisis|nota|articulo|contenido|numero|empresa|valor) | a cambio de (su|la|esta) (difusion|publicacion|promocion|mencion|cobertura)`,
  remitsUs: `(nos|me) [_] [_] (pago|pagado|pagaron|transfirio|ingreso|abono|abonado|dio|entrego) .. (#|euros|dolares|pesos|acciones|titulos|cantidad|honorarios) |
    (hemos|he) (cobrado|recibido|percibido|ingresado|aceptado) .. # [_] (euros|dolares|pesos|acciones|titulos|eur) |
    (cobramos|recibimos|percibimos|cobre|recibi) .. # [_] (euros|dolares|pesos|acciones|titulos|eur) |
    (recibe*|cobra*|percibe*|remunerad*|pagad*) [en] (acciones|titulos|tokens|warrants) (de|por) [la|el|las] (empresa|emisor*|compania|sociedad) |
    (recibiremos|cobraremos|percibiremos) [_] # [_] (acciones|euros|dolares|titulos|opciones)`,
  nobodyPaid: `nadie [_] [_] (pagado|pago|paga|encargado|encargo|remunerado|patrocinado|dado) | (ningun*) [_] (marca|empresa|emisor|anunciante) [_] [_] [_] (pagado|pago|paga|encargado|remunerado)`,
  outsiders: `(autor*|analista*|colaborador*|redactor*|columnista*) [_] (extern*|tercer*|independiente*|invitad*) | (autor*|analista*|colaborador*) .. (inversores (particulares|individuales|privados))`,
  uncertified: `no [_] [_] (autorizad*|certificad*|registrad*|acreditad*|licenciad*|licencia)`,
  paidPer: `(es|somos|son|soy) [_] (compensad*|pagad*|remunerad*|retribuid*) .. (por cada|a cada|cada vez) [_] [_] (cuenta*|cliente*|registro*|alta|deposito*|abre*)`,
  perLead: `(paga*|abona*|da|dan|envia*|cobra*|recib*|gana*|percib*|remunera*|comision|prima|porcentaje|bono|dinero) .. (si|cuando|por cada|por|cada vez que) [_] [_] (te|tu|usted|cliente*|cuenta*|lector*|alta|altas|registro*|contratacion*|venta*|abre*|contrat*|compra*|usuario*)`,
  fromLinks: `enlace* | link* | boton* | codigo* | banco* | broker* | plataforma* | tienda* | socio* | comercio* | comparativa* | comparador* | aseguradora* | aplicacion*`,
  ourPocket: `(nos|me) [_] (report*|deja*|da|dan|paga*|abona*|queda*|aport*|llega*|ayuda*|remunera*|toca) | (en|a) (nuestro|mi|nuestra) (bolsillo|caja|hucha) |
    (me|nos|canal|se) (llevo|lleva|llevamos|gana) [_] [_] [_] (comision|porcentaje|algo|poco|bonus|dinero) |
    (canal|sitio|web) [_] (gana|cobra|recibe)`,
  aFew: `(uno|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve) de cada (dos|tres|cuatro|cinco|seis|diez|#) | (dos|tres) (tercios|cuartas partes|cuartos) | la mayoria | #% | #`,
  shorn: 'pierd* | perd* | perdida* | en numeros rojos | salen perdiendo | escaldad*',
  barred: `(no|ni|tampoco) .. (pueden|podran|puede|podra|tienen acceso|tiene acceso|acceder|contratar|suscribir|comprar|disponible*|accesible*|permitid*|autorizad*|invertir) | excluid* | prohibid*`,
  offering: `(producto*|servicio*|cuenta*|fondo*|oferta*|valores|sitio|pagina*|documento*|instrumento*|web) [_] [_] (aqui|descrit*|presentad*|mencionad*|ofrecid*|de esta) |
    (este|esta|estos|estas|nuestr*|el presente|la presente) (sitio|pagina*|oferta*|documento*|producto*|servicio*|plataforma|fondo|web) |
    (este|esta|el presente|la presente) (comunicado|documento|informacion|comunicacion|presentacion|publicacion|informe|nota)`,
  ownersHere: `(accionista*|propietari*|duen*|inversor*|financiador*|fundador*|matriz) (de|del|en|detras de) (este|esta|nuestro|nuestra) [_] (medio|sitio|diario|periodico|web|portal|revista|boletin|canal|blog|cabecera|publicacion|pagina|grupo|podcast|editorial|matriz) |
    (nuestr*) [principal*|mayor*|primer*|otro*] (accionista*|propietari*|inversor*|duen*|matriz) [_] (es|son|posee*|tiene*|preside*|dirige*|controla*) |
    (posee|controla|financia|compro) (este|esta|nuestro|nuestra) (medio|sitio|diario|periodico|web|portal|revista|canal|blog|cabecera|publicacion)`,
  holdingList: `^ (posiciones|posicion|tenencias|cartera|valores en cartera) (del|de la|de los|a la|en el|al) [_] [_] [_] [_] : |
    ^ (mis|nuestras|sus) (posiciones|tenencias|acciones) [_] [_] : |
    ^ (posiciones|posicion) [_] [_] [_] : [_] (largo|corto|comprado|si)`,
  boughtMore: `(compre|compramos|he comprado|hemos comprado|amplie|ampliamos|he ampliado|anadi|vendi|vendimos) [_] (mas|otra*|posicion*|la mitad|algo|un poco|todo)`,
  dip: `caida | bajada | desplome | correccion | resultados | subida | precio | cotizacion | minimos |
    recorte`,
  profitFrom: `benefici* | gana* | lucr* | favorec* | provecho`,
  priceMove: `(caida|subida|bajada|descenso|alza) (del|de la|de los|en el|en la) [_] (precio|cotizacion|accion*|valor|titulo*)`,
  clientsHold: `(clientes|fondos|cuentas|carteras) (de|del|en) .. (donde|para) [_] [_] [_] (autor|autora|trabajo) .. (posee*|tiene*|mantiene*|invertid*)`,
  biggest: `(mi|nuestra) [_] [_] (posicion|inversion|apuesta) | fondo que (gestiono|gestionamos|dirijo|asesoro)`,
  inStaffPurse: `cartera (personal|privada|propia) de [_] [_] (nuestr*|la redaccion|el autor|un redactor) [_]`,
  onceI: `fui | trabaje | he (sido|trabajado) | dirigi | asesore | era yo`,
  role: `portavoz | director* | asesor* | consultor* | emplead* | directiv* | ingenier* | consejer* |
    analista* | abogad* | socio | socia | becari* | responsable | trabaj*`,
  orgRef: `(de|del|para|en) [la|el|esta|este] (empresa|compania|banco|grupo|emisor|sociedad|start up|bolsa|broker|fondo|fabricante)`,
  friendOfMine: `(es|son) [_] (amigo|amiga|amigos|primo|prima|cunado|cunada|companero) (mio|mia|mios|nuestro|del autor|de la autora|suyo) |
    (es|son) (mi|mis) [_] (amigo|amiga|marido|mujer|hermano|hermana|primo|jefe|casero|padre) |
    estudi* juntos | amigo mio`,
  subject: `(entrevistad*|citad*|mencionad*|presentad*|retratad*) |
    (directiv*|fundador*|consejero delegado|dueno) [_] (entrevistad*|citad*|aqui)`,
  servesFee: `(presta|prestamos|ofrece|ofrecemos|proporciona) .. (servicio*|asesor*)`,
  forFee: `remuneracion | remunerad* | honorarios | pagad* | a cambio | contraprestacion`,
  ownedWhose: `(pertenece*|propiedad de|controlad* por|participad* por|editad* por) .. (cuya|cuyo|cuyos|que (tambien|ademas|a su vez)|quien tambien)`,
  clientsAmong: `(cuenta|tiene|tienen|figura*|incluye) .. entre (sus|nuestros|mis|los) client* |
    entre (sus|nuestros|mis) client*`,
  reportsFees: `(declara*|indica*|senala*) .. (ayudas|becas|honorarios|subvencion*|financiacion|pagos) (de|del)`,
  payDepends: `(retribucion|remuneracion|salario|sueldo|bonus) .. analista* .. (depende*|vinculad*|ligad*|funcion)`,
  authorsEmployer: `(empresa|empleador|consultora|despacho|agencia|fondo|banco|firma) [para la que|que|donde|del|de la|en la que] [_] [_] (trabaja|dirige|autor|autora) [_] (autor|autora|columnista|el|la) |
    (empleador|empresa|despacho|consultora) (del|de la) (autor|autora) | mi empleador`,
  deals: `gestiona | asesora | posee | tiene | invierte | financia | presta | suministra | trabaja |
    representa | mantiene | vende`,
  contract: `(contrato|acuerdo|convenio|mandato) de [_] (asesor*|consultor*|servicio*|marketing|colaboracion|analisis|prestacion)`,
  ourPerson: `(consejer*|directiv*|soci*|emplead*|fundador*|miembro*) de (nuestra|esta|nuestro|este) [_] (empresa|sociedad|editorial|redaccion|casa|equipo|grupo) .. (se sienta|es|asesora|posee|tiene|forma parte)`,
  outletRole: `canal | autor | autora | editor | editora | boletin | podcast | sitio | blog | web | redaccion |
    newsletter`,
  gotSum: `cobrad* | recibid* | percibid* | recibio | cobro | percibio | recibe | cobra`,
  sum: `# (btc|eth|usdt|euros|dolares|pesos|usd|eur) | acciones | tokens`,
  paidCampaign: `(forma parte|parte|marco) de una [_] (campana|promocion|accion|operacion) [_] (pagada|remunerada|financiada|contratada|de pago)`,
  ourClient: `(es|son) client* (nuestr*|mio) | (es|son) (nuestr*|mi) client*`,
  specimen: `(muestra|ejemplar|dispositivo|producto|unidad|aparato|equipo|telefono) [_] [_] (facilitad*|cedid*|enviad*|proporcionad*|prestad*|regalad*|suministrad*) [_] por [_] [_] (fabricante|marca|empresa|distribuidor|editorial|compania|tienda)`,
  inReturn: `a cambio (de|del) (este|esta|la|el|nuestr*|su) | en pago (por|de)`,
  gotIt: `recib* | cobra* | percib* | obten*`,
  hiredUs: `(contrato|contrataron|ha contratado|encargo|han contratado) a (nuestr*|la editora) |
    nos [_] (contrato|contratado|contrataron|encargo|encargado)`,
  toPromote: `dar a conocer | promocion* | promover | visibilidad | difusion | notoriedad | publicidad`,
  gotGift: `(me|nos) (dieron|enviaron|mandaron|regalaron|prestaron|cedieron|han (dado|enviado|mandado|regalado|prestado|cedido))`,
  toReview: `para [_] [_] [_] (probar*|evalua*|analiz*|resen*|probara|opinar|testear)`,
  sponLine: `^ (elaborad*|realizad*|cread*|producid*|presentad*|publicad*) en (colaboracion|asociacion|alianza) con |
    (mensaje|contenido|comunicacion|texto) (pagad*|patrocinad*|publicitari*) (por|de) |
    (mensaje|palabra*) de (nuestro|nuestra|nuestros) (patrocinador*|socio*|anunciante*) |
    (lo|la|os|les|te) (patrocina|presenta|trae) _ |
    (colaboracion|asociacion|alianza) (pagada|remunerada|comercial|patrocinada) con _ |
    (gracias|agradecemos) .. (patrocin*|sponsor*) .. (episodio|video|programa|numero|boletin|podcast)`,
  advertiser: `anunciante* | patrocinador*`,
  supportUs: `(apoyanos|apoyarnos|ayudanos|ayudarnos|apoyame|apoyar|apoya|colabora) [_]`,
  viaBanner: `(desde|con|mediante|a traves) .. (enlace*|banner*|boton*|codigo*) | (abriendo|abrir|abre) .. cuenta`,
  aiHelped: `(chatgpt|ia|inteligencia artificial|claude|gemini|chatbot) [_] [_] (ayudo|ayudado|asistio|echo una mano) .. (escribir|redactar|preparar|resumir|editar)`,
  machineMade: `(maquina|programa|software|ia|ordenador|herramienta|robot|algoritmo) .. (pasado|puesto|vertido|traducido|convertido) .. (al|en) (espanol|ingles|frances|castellano) |
    (pasad*|vertid*|puest*) al (espanol|ingles|castellano) por`,
  earlyWrong: `primer* (datos|informaciones|informes|detalles) .. (falsos|falsas|erron*|inexact*|cambiar)`,
  ownSight: `(opinion|punto de vista|articulo|columna) [_] [_] (es|son) [estrictamente] personal* |
    no (compromete*|representa*) a (la|su|el) (empresa|empleador|entidad|organizacion)`,
};
