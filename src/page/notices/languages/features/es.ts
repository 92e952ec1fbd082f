/** Who stands behind a Spanish page, and what they can be said to do. How to add a phrase: docs/kinds.md. */
export const features = {
  scribe: `autor | autora | autores | autoras | redactor* | firmante* |
    (nuestr*|el|la|este|esta) [_] (columnista*|periodista*|corresponsal*|colaborador*) |
    nuestr* (analista*|fundador*|director*|equipo) | (el|la|este|esta) analista |
    quien (firma|escribe|suscribe) |
    (el|la) analista`,
  teller: `yo | mi | mis | nosotros | nuestr* | autor | autora | autores | autoras | redactor* | firmante* |
    quien (firma|escribe|suscribe) | tengo | llevo | poseo | mantengo | tenemos | llevamos | poseemos |
    mantenemos | compre | he | hemos | invierto | soy | somos |
    (el|la|este|esta|nuestr*) (columnista|periodista|editor|analista|colaborador*) | quien firma |
    quien escribe | quien suscribe |
    presentador* | canal | conductor* | (redactor|redactora|periodista|columnista) _ _ |
    trabaje | conservo`,
  othersRISK: `(banarse|bano|nadar|aparcar|escalar|entrar|entrada|acceso) .. (riesgo|cuenta y riesgo)`,
  othersACC: `(horario*|entradas|menu*|billete*) .. (variar|cambiar|modific*)`,
  others: `(posee*|tiene*|mantiene*) [_] [_] (doctorado|master|titulo de|record|cargo|licencia*|pasaporte|nacionalidad|reunion*|hijos) |
    # (euros|dolares) (la|por) (hora|dia|mes) |
    (mi|su|nuestro) (abuelo|abuela|padre|madre|tio|tia|familia|hermano|hermana) [_] (poseia|tenia|compro|vendio|heredo) |
    (los|las) (empleados|trabajadores|directivos) [_] (poseen|tienen|mantienen) |
    (inversor*|ahorrador*|cliente*|accionista*|mujer|hombre) que`,
  possesses: `posee* | poseo | poseemos | tiene* | tengo | tenemos | mantiene* | mantengo | mantenemos | llevo |
    lleva | llevamos | llevan | invierto | invertid* | inverti | he comprado | ha comprado |
    hemos comprado | compre | vendi | he vendido | ha vendido | es | son | soy | somos | puede* |
    conserv* | cuenta con | cuentan con |
    (esta|estoy|estamos|estan|estaba) (comprad*|vendid*|larg*|cort*|invertid*|expuest*|posicionad*) |
    abrio | abri | abrimos | vendio | compro | liquid* | redujo | amplio`,
  asset: `acciones | titulos | participaciones | participacion en | valores | bonos |
    posicion (larga|corta|abierta|compradora|vendedora|en|sobre) | posiciones | posicion* |
    criptomoneda* | criptoactivo* | bitcoin | ethereum | ether | etf | accionista* | en cartera |
    en [mi|su|nuestra] cartera | exposicion a | opciones (sobre|de) |
    (ninguno|ninguna|alguno|alguna|todos|varios) de (estos|estas|ellos|ellas) | fondo* |
    intereses (economicos|financieros) | oro | (alguno*|varios|ninguno) de los valores | bitcoins |
    ethers | criptos | bitcoin*`,
  crew: `(miembros|empleados|personal|socios|analistas|directivos|clientes|gestores|colaboradores|redactores|integrantes|periodistas|administradores) |
    nosotros | nuestr* | equipo | empresa editora | editor* |
    (clientes|fondos) de nuestr*`,
  covered: `(empresas|companias|valores|acciones|sociedades|titulos|compania|empresa|activos|criptomonedas|instrumentos|emisores|productos|fondos) [_] [_] (analizad*|mencionad*|citad*|comentad*|nombrad*|tratad*|descrit*|recomendad*|referid*|aludid*|cubiert*|cito|citamos|menciono|mencionamos|analizo|analizamos|comento|comentamos|hablo|hablamos) |
    (mencionad*|citad*|analizad*) .. (empresas|valores|acciones) |
    (criptomonedas|monedas|tokens|criptos|valores|fondos) [_] (de esta|de este|presentad*|citad*|mencionad*) |
    (empresa|compania|sociedad) presentada |
    (monedas|criptomonedas|valores|acciones) de est*`,
  trades: `(puede*|podria*|podran|podra) .. (comprar|vender|tener|poseer|mantener|operar|negociar|accionista*|invertir|adquirir|posicion*) |
    (posee*|invertid*|accionista*) |
    (tiene*|tenemos) [la] intencion | (preve*|piensa*|planea*|pretende*) (vender|comprar)`,
  relative: `(marido|mujer|esposa|esposo|pareja|conyuge|hermano|hermana|padre|madre|hijo|hija|familia|familiar*|cunado|cunada|suegro|suegra) (del|de la|de|de este|de esta) [_] (autor*|redactor*|periodista|columnista|editor*|analista|firmante)`,
  employed: `(trabaja*|emplead*|directiv*|consejer*|ingenier*|consultor*|asesor*) [_] [_] (en|para|de|del|como|por) |
    (dirige|preside|asesora) |
    dirige | socio | socia | preside`,
  role: `director* | emplead* | consultor* | asesor* | fundador* | accionista* | consejer* | honorarios |
    subvencion* | beca* | patente* | regalias | acciones`,
  engaged: `(trabaja*|emplead*|consultor*|asesor*) [_] (en|para|de|del|a|por) |
    (consejer*|miembro*|vocal|patron*) .. (consejo|comite|patronato|junta) |
    consejer* (de|del|independiente) | asesora a |
    (honorarios|salario|becas|beca|subvencion*) .. (de|del) |
    (fue|ha sido|es|era) [_] (consultor*|asesor*|emplead*|directiv*|consejer*) (de|para|en|del) |
    (asesora|asesoro|asesoran) [_] [_] (a|al) |
    (sento|sentaba|senta) .. (consejo|comite|junta|patronato) |
    (forma|formo|forman) parte (del|de) [_] (consejo|comite|junta|patronato)`,
  thisPiece: `(este|esta|estos|estas|el presente|la presente|nuestr*) [_] (articulo*|informe*|estudio|analisis|contenido*|texto|video|episodio|podcast|programa|boletin|newsletter|publicacion*|nota|noticia*|reportaje|pagina|web|sitio|resumen|imagen|traduccion|columna|lista|ranking|comparativa|guia|numero|edicion|comunicado|documento|espacio|entrega|post|entrada) |
    (boletin|newsletter|episodio|numero|edicion|programa|video|podcast|entrega|carta) (de hoy|del dia|de esta semana|de la semana) |
    (esta|nuestra) [_] (seccion|serie|pagina|rubrica) |
    (esta|este) (cronica|texto|resena|entrada|informacion)`,
  ordered: `(encargad*|pagad*|financiad*|remunerad*|costead*|contratad*) [y pagad*|y financiad*|y remunerad*] [_] [_] (por) |
    por encargo (de|del) .. (pag*|remunera*|honorario*|cobr*) |
    a cambio de [un|una] (pago|remuneracion|contraprestacion|honorario*|cantidad)`,
  travel: `viaje* | vuelo* | billete* | hotel* | alojamiento | estancia | gastos | desplazamiento* | noches |
    entradas`,
  hosted: `(pagad*|costead*|cubiert*|asumid*|ofrecid*|invitad*|sufragad*|facilitad*|organizad*|cedid*) [_] por |
    por invitacion de* | invitad* por | (corrio|corrieron|corren) (a|por) (cargo|cuenta) de |
    (pago|costeo|asumio|sufrago|cubrio) |
    (se hizo|se hicieron|se ha hecho) cargo | (corrio|corrieron) con |
    (corrio|corrieron) por (cuenta|cargo)`,
  payToAppear: `(pagad*|pago|paga|pagan|dinero|cobr*|pagar*) .. (aparecer|figurar|salir|estar en|ser (mencionad*|incluid*|citad*)|presencia|inclusion|mencion)`,
  campaign: `(promocion|notoriedad|relaciones con inversores|campana*) .. (accion*|titulo*|compania|emisor*|valor*) |
    (difusion|publicacion|elaboracion) .. (informe|analisis|articulo|estudio)`,
  paidFor: `(pagad*|remunerad*|recib*|percib*|cobr*|abon*) |
    (remuneracion|honorarios|pago|contraprestacion) .. (de|por|del)`,
  sponsoring: `patrocinad* | patrocin* | (ofrecid*|presentad*|financiad*|apoyad*) por |
    (te|os|les|se) [lo] (trae*|ofrece*|presenta*|llega*) | gracias a .. (patrocin*|apoy*) |
    gracias al (apoyo|patrocinio) | con el (patrocinio|apoyo) (de|del) | cortesia de |
    en colaboracion con`,
  program: `programa (informatico|de ordenador|de ia|de inteligencia) | software |
    (un|una|nuestro|el) [_] (programa|algoritmo|robot|modelo|sistema|ordenador|herramienta|bot|maquina) |
    modelo de lenguaje |
    (una|la|nuestra) [_] (ia|ia generativa|inteligencia artificial)`,
  exclusive: 'unicamente | exclusivamente | solo | solamente | reservad* | limitad*',
  issuer: `emisor* | empresa | compania | sociedad | anunciante* | remitente | entidad | organizacion`,
  alone: `(unic*|exclusiv*|sol*) [_] responsab* | responsab* (exclusiv*|unic*) |
    responsab* .. (exclusiv*|unic*|solo) | responde* [_] (unica*|exclusiva*|solo) |
    (unica*|exclusiva*) .. (responsab*|responde*)`,
  release: 'comunicado* | contenido | nota | texto | anuncio | mensaje | informacion*',
  buySell: '(comprar|compra) .. (vender|venta) | a invertir | comprar (ni|o|y|u) [a|de] vend*',
  urge: 'invit* | incit* | anim* | pid* | pedim* | aliento | alentam* | empuj*',
  onlyMoney: `(solo|solamente|unicamente|nunca|jamas|exclusivamente) .. (dinero|capital|cantidad*|lo que|ahorros|fondos|suma*) |
    (invierta|invierte|inviertas|invertir|arriesgue|arriesgues|ponga|destine) .. (solo|nunca|unicamente|jamas|mas) |
    (pongas|ponga|metas|meta|inviertas|invierta|arriesgues|arriesgue|juegues) [_] (mas|dinero|lo que|nunca)`,
  spare: `(perder|perdida|prescindir|necesit*) | permitirse | permitirte |
    desaparecer | esfumar* | perder | volatilizar*`,
  payUs: `nos (paga*|abona*|remunera*|da|dan|envia*|reporta*|ingresa*) |
    (recibimos|cobramos|ganamos|obtenemos|percibimos|recibo|cobro|gano) |
    (recibir|cobrar|ganar|percibir|llevarnos|obtener) [_] (comision*|cantidad|dinero|ingresos|remuneracion)`,
  viaLink: `(enlace*|link*|boton*|codigo*) |
    (si|cuando) [te|se] (abr*|compr*|contrat*|registr*|suscrib*|deposit*|cliqu*|haces|hace) |
    (cuenta*|contratacion*|compra*|alta*|registro*|clic*) [_] [_] (desde|en|a traves de|mediante) (esta|nuestra|este|nuestro)`,
  lag: 'desfase | retras* | retardo | diferid* | demora*',
  serving: `(colocacion|oferta publica|salida a bolsa|ampliacion de capital|emision*|aseguramiento) |
    banca de inversion | (servicios) .. (asesor*|inversion|corporativ*|financier*)`,
  pastYear: '(ultimos|pasados|anteriores) (doce|12|tres|3|24) (meses|anos)',
  elsewhere: `(autor|autora|autores) (del|de la|de un|de una|de varios|de numerosos|de los) [_] (libro*|novela*|obra*|biografia*|ley|ensayo*|guion|cancion*|atentado*|disparos|crimen|robo) |
    (redactores|periodistas|trabajadores|empleados) (del|de la) (diario|periodico|medio|cadena|revista|grupo)`,
  interestHeld: '(tiene*|posee*|mantiene*) [_] interes* (economic*|financier*|en)',
  othersAI: '(traduccion*|traducid*) .. (ia|automatic*|inteligencia)',
  othersPOS: `position* : [_] (long|short) (road|way|shot|haul|ago|story|list|line) | (parte|mitad|tercio|cuarta parte|participacion) (de|en) [_] [_] (barco|velero|caballo|casa|piso|finca|granja|avioneta|vina|huerto|perro) |
    (nuestro|nuestra|nuestros|principal|su) [_] accionista* | mism* (accionista*|dueno*|propietari*)`,
  othersSPON: `(ofrec*|presenta*|trae) .. (la|nuestra|su) redaccion | (proyecto*|puente|carretera|museo|obras|edificio|parque|reforma) .. (financiad*|subvencionad*) |
    (elaborad*|producid*|redactad*|ofrecid*|generad*|realizad*) por (una|la|un|nuestr*) (ia|inteligencia|algoritmo*|robot*|programa*|modelo*)`,
  othersPAID: `(cedid*|prestad*|facilitad*|enviad*|regalad*|suministrad*|donad*|entregad*) .. (a|al) [la|los|las|el|un|una] [_] (policia|guardia|ejercito|bomberos|hospital*|ayuntamiento|ministerio|escuela*|colegio*|universidad|museo|gobierno|marina|club|equipo) |
    (probad*|utilizad*|analizad*) por [la|el|los] (policia|guardia|ejercito|bomberos|hospital|ministerio) |
    (quien|quienes|persona*|lector*|aquellos|usuario*|suscriptor*|tercero*) [que] no .. (pagad*|abonad*|pagar*|pague*) |
    (pagaban|pagaron|pagado|pagan) por (hora|horas|linea|palabra|semana|pieza) |
    honorarios (de|por|como) [_] (asesor*|consultor*|conferenc*|ponencia*|ponente|experto*|charla*|peritaje*) |
    (envio|hizo llegar|mando|facilito|enviado|dio) [_] [_] (comunicado|carta|respuesta|declaracion|correo|foto*|factura|documento*|nota|entrevista|folleto|explicacion*|datos) |
    (invertid*|inviert*|metid*|puesto) [_] propio dinero`,
  us: `nosotros | nos | redaccion | autor | autora | sitio | web | medio | editor* | nuestr* | podemos |
    recibimos | hemos`,
  clicks: `(enlaces|enlace|links) .. (compra*|clic*|pedido*) | (compra*|clic*) .. (enlaces|enlace|links) |
    (abres|abre|abrir) [una] cuenta | (cuando|si) [te] (compras|contratas|registras)`,
  earned: 'comision* | porcentaje | remunera* | ingresos',
  maker: `autor | autora | autores | autoras | redactor* | firmante | (firma|firman|suscribe) este |
    quien firma | editora | (este|nuestro) (diario|medio|periodico|sitio|portal|web) | redaccion |
    nuestro* (analista|periodista) | grupo editor |
    editor | editores`,
  vested: `accionista* de | en [su|mi|la] cartera | invertid* en | exposicion a |
    (posicion*|titulos|acciones|participacion*) (en|de) |
    (ha comprado|ha vendido|compro|vendio) .. (acciones|titulos) |
    (esta|estoy|estamos|estan|estaba) [_] (comprad*|vendid*|larg*|cort*|invertid*|expuest*|posicionad*) |
    una parte de (mis|mi|nuestros) .. (en) |
    (yo mismo|tambien|yo misma) [_] accionista | (invertid*|metid*) en | (larg*|cort*) en`,
  namedHere: `(empresa*|compania*|valores|emisor*|sociedad*|entidad*|firma*) (citad*|mencionad*|nombrad*|analizad*|aludid*) |
    (citad*|mencionad*|nombrad*) en (este|el presente|esta) |
    (de la que|del que|de las que|de los que|sobre la que) (hablamos|hablo|escribimos|tratamos|informamos) |
    (comentad*|tratad*) (aqui|arriba|en este)`,
  bond: `participad* por | accionista* de | filial de | matriz de | servicios de (asesor*|consultor*) |
    contrato con | acuerdo comercial | consejo de administracion | consejer* de | trabaja (para|en) |
    relacion* (comercial*|contractual*) | se sienta en | se sientan | propietari* | pertenece`,
  outlet: '(este|esta|nuestro|nuestra) (diario|medio|periodico|sitio|portal|web|analista|matriz)',
  owner: `(editora|propietari*|editor|matriz|grupo) .. (diario|medio|periodico|web|cabecera) .. (participa|accionista|capital|acciones) |
    (diario|medio|periodico) .. (pertenece|propiedad) .. (grupo|empresa) |
    (este|esta|nuestr*) (periodico|diario|medio|web|revista|portal|publicacion|cadena|cabecera|sitio) (pertenece*|es propiedad|forma parte|es filial|esta (participad*|controlad*))`,
  othersCOI: `(este|esta|nuestro) sitio (arqueologico|historico|industrial|turistico|natural)`,
};
