/** What is lent, given and paid to those who review and report, and who says never to take it, in Spanish. How to add a phrase: docs/kinds.md. */
export const gifts = {
  lentThing: `(para|con) (su|esta|este|el|la|los|las|estos) [_] (analisis|prueba*|resena|review|test|articulo|reportaje) |
    (dispositivo*|producto*|telefono*|movil*|aparato*|equipo*|unidad*|muestra*|coche*|modelo*|ordenador*|auriculares|terminal*|camara*) [_] (analizad*|probad*|que (probamos|analizamos|aparece*|mostramos|resenamos)|de prueba*|de este|de esta|ha sido|han sido) |
    (este|esta|estos|estas) (dispositivo*|producto*|telefono*|movil*|aparato*|equipo*|unidad*|coche*|ordenador*|terminal*|camara*|libro*)`,
  supplied: `(cedid*|prestad*|facilitad*|enviad*|proporcionad*|regalad*|suministrad*) [_] [_] [_] por |
    (nos|me) (lo|la|los|las) [ha|han|ha sido|han sido] (prestado|cedido|enviado|facilitado|dejado|regalado|presta*|cede*|envia*|facilita*|deja*|regala*|prestaron|cedieron|enviaron)`,
  byGivers: `(fabricante*|marca*|distribuidor*|empresa*|compania*|agencia*|editorial*|importador*|firma)`,
  tripCosts: `(gastos|costes|coste) [_] [_] (viaje*|desplazamiento*|alojamiento|estancia) | (viaje*|vuelo*|alojamiento|desplazamiento)`,
  refunded: `corrieron a cargo | corrio a cargo | corren a cargo | corre a cargo | pagad* por | sufragad* por | cubiert* por | costead* por | reembols* | abonad* por`,
  host: `organizacion | organizador* | fabricante* | marca* | empresa* | compania* | patrocinador* | anfitrion*`,
  meOrUs: `nos | me | nuestr* | mi | mis | autor | autora | redactor*`,
  freebies: `regalo* | viajes de prensa | (viaje*|producto*|muestra*|vuelo*|entrada*) [_] (pagad*|gratis|gratuit*|regalad*) | obsequio* | invitacion* | (muestras|productos) gratis`,
  takes: `acept* | recib* | asist* | particip*`,
  suppliedForTest: `_ (nos|me) (ha|han) (prestado|cedido|enviado|facilitado|dejado) .. para (este|esta|nuestro|nuestra|el|la) (analisis|prueba|articulo|comparativa|review|resena)`,
  coveredFirms: `(empresas|marcas|companias|fabricantes|proveedores|productos|firmas) (de|sobre|que|con) [las|los|la] [que|cuales] [_] (escrib*|habl*|cubr*|analiz*|prob*|mencion*|tratamos|trato|resen*) |
    (de|por|parte de) [las|los] (empresas|marcas|companias|fabricantes|proveedores|anunciantes)`,
  neverPaid: `(nunca|jamas) [_] (he|hemos|me han|nos han|he sido|hemos sido) .. (cobrado|pagad*|recibido|aceptado|remunerad*) |
    (no) (he|hemos) [_] (cobrado|aceptado|recibido) .. (nunca|jamas)`,
  cutFrom: `(comision*|remuneracion*|compensacion) (de|por parte de|por) [los|las|nuestros] [_] (proveedores|brokeres|brokers|bancos|socios|aseguradoras|comercios|companias|entidades|plataformas|operadoras|anunciantes|tiendas) [que] [_] (aparec*|comparad*|mostrad*|listad*|presentad*|citad*|recomendad*|mencionad*|inclu*|figur*) |
    (proveedores|brokeres|brokers|bancos|socios|aseguradoras|comercios|companias|entidades|plataformas|operadoras|tiendas) [que] [_] (aparec*|comparad*|mostrad*|listad*|presentad*|citad*|recomendad*|mencionad*|inclu*|figur*) .. (nos|sitio|web) .. comision*`,
  othersAFF: `(corredores|agentes|asesores|vendedores|bancos|intermediarios|comerciales) (cobran|reciben|perciben|ganan|cobraban) .. comision*`,
  kinAtFirm: `^ [transparencia|aviso|nota] [:] mi [_] (marido|mujer|esposa|esposo|pareja|hermano|hermana|padre|madre|hijo|hija|cunado|cunada) (es|trabaja) [actualmente] [como|de] [_] (abogad*|ingenier*|directiv*|emplead*|consultor*|analista|desarrollador*|responsable|investigador*|comercial|jurista|asesor*) (en|de|para) _ [_] $`,
  shortVia: `^ [mi|mis|nuestra] (posicion|posiciones|pos|position) : [_] [_] (largo*|corto*|larga|corta|long|short|puts|calls) _`,
};
