/** What ties the makers of a page to those it tells of, and what they got from them, in Spanish. How to add a phrase: docs/kinds.md. */
export const ties = {
  staying: `(sigo|seguimos|continuo|soy|somos|estoy|estamos) [_] (comprad*|invertid*|larg*|cort*|comprador*|vendedor*|accionista*|dentro)`,
  planning: `(preve*|piensa*|planea*|podria*|quiere*|baraja*|tengo pensado) .. (abrir|tomar|iniciar|ampliar|construir|cerrar) [_] [_] (posicion|posiciones|participacion)`,
  parted: `(deshizo|desprendio|deshecho|desprendido|liquido|cerro|vendio|solto) [_] [_] [_] (titulos|acciones|posicion|participacion|cartera)`,
  upOn: `(gano|pierdo|ganamos|perdemos|acumulo|llevo ganado*) [_] # [_] .. (valor|accion|acciones|titulo|posicion|token|moneda)`,
  kidsFund: `(ahorros|cartera|cuenta|fondo|plan) de (mis|mi|nuestros) (hijos|hijo|hija|mujer|marido|padres|familia) .. (invertid*|tiene*|contiene*|incluye*|etf|accion*)`,
  staffHere: `(periodistas|redactores|empleados|miembros|autores|analistas|socios|directivos|colaboradores) (de|del) (este|esta|nuestro|nuestra|la|el) [_] (sitio|redaccion|diario|medio|revista|canal|equipo|firma|empresa|web|portal|editora|gestora)`,
  expertFor: `(perito*|perita|peritaje|experto|testificado|declarado) .. (demandant*|defensa|acusacion|casos|juicio*|demandad*)`,
  lentTo: `(prestamo*|credito*|financiacion|aval*) .. (emisor*|empresa|compania|grupo|sociedad)`,
  ourAffiliate: `(filial*|empresa hermana|matriz|sociedad hermana) (nuestra*|nuestro|de la editora|del editor|de este|de nuestro) |
    (nuestra*|nuestro*) [_] (filial*|matriz|empresa* hermana*|sociedad* hermana*|grupo)`,
  dealsIn: `negocia* | posee* | tiene* | asesora* | gestiona* | vende* | financia* | prestamo | invert* |
    distribuye* | opera*`,
  subjectHere: `(comentad*|citad*|mencionad*|descrit*|presentad*|analizad*) | emisor* |
    (del|de la|de los|de las) que (se habla|hablamos|hablo|tratamos) |
    (de|en) este (articulo|texto|informe|reportaje)`,
  weRent: `(alquilamos|compramos|vendemos|arrendamos|suministramos|contratamos)`,
  employsAuthor: `(instituto|universidad|organizacion|fundacion|banco|empresa|firma|despacho|asociacion|centro) que (emplea|paga|financia) (al|a la) (autor|autora)`,
  fundedBy: `financi* | fondos | subvencion* | donacion* | recibe* | apoy* | donativ*`,
  feeFrom: `(honorarios|pago|remuneracion|dinero) [_] (de|por|del) [_] (empresa|emisor*|compania|sociedad|cliente|fabricante|marca)`,
  sentUs: `(nos|me) [_] (hizo llegar|hicieron llegar|envio|enviaron|mando|presto|cedio|regalo|facilito|ha hecho llegar|ha enviado)`,
  prGiver: `agencia | gabinete de prensa | marca | fabricante | distribuidor`,
  treatHost: `oficina de turismo | patronato de turismo | ente de turismo | consejeria de turismo`,
  iWasPaid: `(me|nos) (pagaron|han pagado|pago|pagan|remuneraron|han remunerado) |
    (he|hemos) sido (pagad*|remunerad*)`,
  forWriting: `por (escribir|redactar|hacer|publicar|grabar|este|esta) [_] [_] (texto|articulo|entrada|video|nota|analisis|prueba|resena|episodio|informe)`,
  repaid: `(reembolso|reembolsado|pago|abono|costeo|cubrio) [_] [_] (autor|autora|periodista|redactor) [_] (gastos|viaje|vuelo*|hotel|billete*)`,
  asPartner: `(afiliad*|asociad*|socio) de amazon | amazon (afiliad*|asociad*) |
    compras (adscritas|que cumplen|elegibles|calificad*) |
    (enlace*|codigo*) de (recomendacion|referid*|invitacion|referencia)`,
  perHundred: `# de cada # | #% | # por ciento | (siete|ocho|nueve|seis) de cada diez`,
  accounts: `cuentas | (clientes|inversores) (minoristas|particulares)`,
  lossMaking: `pierd* | perdida*`,
  contracts: `contratos | cfd* | apalanca* | estos (productos|instrumentos) | forex`,
  countries: `estados unidos | canada | australia | japon | sudafrica | reino unido | ee.uu.`,
  spread: `distribu* | difund* | transmit* | publica* | envia* | enviarse`,
  lagging: `(cifras|precios|cotizaciones|datos|graficos) .. (minutos|cuarto de hora) .. (retraso|demora|desfase|diferid*)`,
  commenters: `comentarios [_] [_] (responsabilidad|opinion) .. (quienes|sus|usuario*|lector*|autor*)`,
  aiTool: `(de|por|con) (una|un|nuestra|nuestro) (herramienta|asistente|sistema|modelo|programa) de (ia|inteligencia)`,
  headlineBits: `titular* | titulo | puntos clave | resumen* | subtitulo* | entradilla | transcripcion | sumario`,
  buysAds: `se (anuncia|anuncian) (en este|con nosotros|en esta|en nuestra*|en nuestro|aqui) |
    (es|son) anunciante* (de este|de esta|nuestr*)`,
  onPayroll: `(a sueldo|en nomina) (de|del) |
    (pagad*|remunerad*|contratad*|emplead*) por .. (citad*|mencionad*|aludid*)`,
  oneHouse: `(este|esta|nuestro|nuestra) [_] (sitio|diario|medio|web|revista|editora|editorial|portal) .. mism* (matriz|grupo|dueno*|propietari*|accionista*|holding)`,
  sponsoredBy: `^ (con el (apoyo|patrocinio)|patrocinad*|apoyad*) (de|del|por) _ _ |
    (episodio|video|boletin|programa|podcast|entrega) [_] (llega|llega a ti|es posible|existe) gracias a`,
  fundsUs: `(compras|pedidos) .. (enlace*|descripcion) .. (ayud*|financi*|apoy*|sostien*)`,
  referralFee: `(comision|prima|bono) de (referido*|recomendacion|afiliad*)`,
  automatic: `(generad*|redactad*|elaborad*|cread*) (automaticamente|de forma automatica) (a partir|con|sobre)`,
  takenOver: `(reproduc*|reproduce|republica*|publica) .. (permiso|autorizacion) |
    (publico|aparecio|publicado|salio) (antes|primero|inicialmente) en`,
  tranche: `(compre|abri|tome|vendi|compramos|abrimos|tomamos) [_] (primera|segunda|pequena|nueva) (posicion|tranche|parte|compra)`,
  capitalShare: `(posee*|tiene*|mantiene*) .. # .. (del capital|capital social|derechos de voto) .. (emisor*|compania|sociedad)`,
  staffInvested: `(miembros|periodistas|redactores|parte) [_] [_] (redaccion|equipo|plantilla) .. (invertid*|metid*|puesto) .. (dinero|ahorros)`,
  signedFund: `(gestor*|autor*|columnista|analista) que (firma|escribe|suscribe) .. (tiene|posee|mantiene|lleva) .. (fondo|cartera)`,
  profOn: `^ (profesor*|prof|dr) [_] [_] (se sienta|es|forma parte) .. (consejo|comite) .. (de|del) _`,
};
