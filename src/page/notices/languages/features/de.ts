/** Who stands behind a German page, and what they can be said to do. How to add a phrase: docs/kinds.md. */
export const features = {
  scribe: `autor | autors | autoren | autorin | autorinnen | verfasser* |
    (unser|unsere|unserer|unseres|dieser|des|der) [_] (redakteur*|kolumnist*|reporter*|korrespondent*) |
    (unser|unsere|unserer|unseres) (analyst*|herausgeber*|grunder*|team) | (unsere|die|der) analyst* |
    *autor | *autorin | *kolumnist | *kolumnistin | gastautor*`,
  teller: `ich | wir | mein | meine | meinem | meinen | unser* | autor | autors | autoren | autorin |
    autorinnen | verfasser* | redaktion | redakteur* | herausgeber* | verlag |
    *autor | *autorin | *kolumnist | *kolumnistin |
    moderator* | kanal | gastgeber* |
    (redakteur|redakteurin|reporter|reporterin|kolumnist|kolumnistin|journalist|journalistin) _ _`,
  othersRISK: `(baden|betreten|parken|klettern|benutz*|rodeln|schwimmen|begehen|weg|wege|eis|spielplatz) .. auf eigene gefahr`,
  othersSPON: `(prasentier*|prasentiert|gebracht) .. (ihre|ihrer|unsere|unserer|die|der) redaktion* |
    (projekt*|brucke*|strasse*|museum*|gebaude*|park*|turnhalle*) .. (finanziert|gefordert|bezahlt)`,
  others: `(halt|halten|hielt|hielten) an |
    (halt|halten|hielt) .. (fur (moglich|richtig|falsch|wahrscheinlich|fair|uberbewertet|unterbewertet|angemessen|ausgeschlossen|attraktiv|notig|sinnvoll|uberzogen|gerechtfertigt)|doktortitel|vortrag|rede|rekord|kurs auf) |
    (#|euro) [_] (pro|die) (stunde|tag|monat) |
    (mein*|sein*|ihr*|unser*) (grossvater|grossmutter|vater|mutter|onkel|tante|eltern|familie|bruder|schwester) [_] (hielt*|besass*|kaufte*|verkaufte*|hatte*|erbte*) |
    (die|der) (mitarbeiter*|belegschaft|angestellten|beschaftigten) (halten|halt|besitzen|besitzt) |
    (am|an der|an einer) (unternehmen|firma|druckerei|brauerei) | wir (haben|hatten) .. gesprochen |
    (die|der|denen) [_] [_] [_] (nie|halt|hielt|besitzt|besass|verkaufte|gekauft|verkauft|verloren) (hat|haben|hatte*)`,
  possesses: `halt | halten | halte | hielt | besitz* | besass* | investiert* | engagiert | gekauft | verkauft |
    kaufte | kaufe | aufgestockt | erworben | eingegangen | eingestiegen | leerverkauf* | hat | habe |
    haben | liegt | liegen | beteiligt | fuhrt | fuhren |
    zugegriffen | zugeschlagen | nachgekauft | zugelegt | eingesammelt | abgestossen | reduziert |
    aufgebaut | hodl* | erwarb | legte .. ins depot`,
  asset: `aktien | aktie | anteile | anteil | papiere | papier | werte | wertpapiere* | position |
    positionen | long position* | short position* | anleihen | optionsscheine* | zertifikate* |
    derivate | bitcoin | ether | ethereum | kryptowahrung* | coins | token | etf | etfs |
    (diese*|genannte*|besprochene*|erwahnte*) (titel|werte*|fonds) |
    im (eigenen|privaten|personlichen) [_] (depot|bestand|portfolio) |
    (keine*|eine*|alle|einige*) (davon|dieser) | indexfonds | etf anteile | fondsanteile | gold |
    silber | fonds |
    calls | puts | call optionen | put optionen | kaufoptionen | verkaufsoptionen | optionen |
    knock outs | bitcoins | depot | silber*`,
  crew: `(mitarbeiter*|angestellte*|organe|kunden|gesellschafter|redakteur*|analyst*|autoren|vertreter|partner) |
    wir | ich | verlag* | herausgeber* | redaktion | nahestehende* | verbundene* |
    *mitglied | *mitglieder | *mitarbeiter | *mitarbeiterinnen | teile der redaktion`,
  covered: `(besprochen*|genannt*|erwahnt*|angesprochen*|vorgestellt*|behandelt*|analysiert*|empfohlen*|beschrieben*) (papier*|aktie*|wert*|titel*|finanzinstrument*|gesellschaft*|unternehmen*|emittent*|anlage*|fonds|coins|token) |
    (papier*|aktie*|werte*|titel*|finanzinstrument*|unternehmen|gesellschaften) [_] [_] [_] [_] (besprochen|genannt|erwahnt|schreiben|berichten|behandelt|vorgestellt) |
    (vorgestellte*|beschriebene*|besprochene*|genannte*) [_] (coins|token|kryptowahrung*|unternehmens|gesellschaft|emittentin)`,
  trades: `(konnen|kann|konnten|durfen|darf|werden|behalten|moglicherweise|unter umstanden|gegebenenfalls|jederzeit|eventuell) .. (kaufen|verkaufen|halten|handeln|erwerben|veraussern|besitzen|investieren|investiert|eingehen|beteiligt|gehandelt|engagiert) |
    (kaufen|verkaufen|halten|handeln|erwerben|veraussern|besitzen|investiert|beteiligt|engagiert) [_] (konnen|kann|konnten|durfen|sein) |
    (halten|halt|besitzen|besitzt|investiert|engagiert|positioniert) |
    positionen [_] [_] [_] [_] [_] [_] [_] eingegangen | eingegangen |
    beabsichtig* | (plant|planen|vorhaben|wollen|will) .. (verkaufen|kaufen|veraussern)`,
  relative: `(frau|mann|ehefrau|ehemann|ehegatt*|lebensgefahrt*|partner|partnerin|bruder|schwester|vater|mutter|sohn|tochter|angehorig*|verwandt*|familie|schwager|schwagerin) (des|der|unseres|unserer|von) [_] (autor*|verfasser*|redakteur*|herausgeber*|kolumnist*|analyst*) |
    (schwester|bruder|frau|mann|partner|partnerin|tochter|sohn|mutter|vater) (des|der|unseres|unserer) [_] (*autorin|*autor|*autors)`,
  employed: `(arbeitet|arbeiten|tatig|angestellt|beschaftigt|arbeitete) [_] [_] [_] (bei|fur|als|in) |
    (bei|fur) .. (arbeitet|arbeiten|tatig|angestellt|beschaftigt) |
    (aufsichtsrat*|vorstand*|beirat*|gesellschafter*|geschaftsfuhrer*|grunder*|berater*|mitarbeiter*) |
    berat |
    leitet | fuhrt | arbeitet | ist [_] [_] (partner|partnerin|chef|chefin|leiter|leiterin)`,
  role: `direktor* | geschaftsfuhrer* | angestellt* | mitarbeiter* | beschaftigt | berater* | grunder* |
    aktionar* | vorstand* | aufsichtsrat* | beirat* | honorar* | drittmittel | fordermittel | patent* | aktien`,
  engaged: `(arbeitet|arbeiten|tatig|beschaftigt|angestellt) .. (bei|fur) |
    (sitzt|sitzen|mitglied) .. (aufsichtsrat*|beirat*|verwaltungsrat*|vorstand*|stiftungsrat*|kuratorium*) |
    berat (die|das|den|der|mehrere|einige|unternehmen) |
    (honorar*|gehalt|forderung|fordermittel) .. (von|vom) | (bei|fur) .. (beschaftigt|angestellt) |
    (war|ist) [_] [_] (berater*|angestellt*|vorstand*|mitarbeiter*|aufsichtsrat*|geschaftsfuhrer*) (von|bei|der|des|fur) |
    (berat|beraten) [_] [_] [_] (die|das|den|der) |
    (sass|sassen) .. (aufsichtsrat*|beirat*|verwaltungsrat*|vorstand*|stiftungsrat*)`,
  thisPiece: `(dieser|diese|diesem|diesen|dieses|die vorliegende|der vorliegende|das vorliegende|vorliegender|unser|unsere|unserem|unseren) [_] [_] (artikel*|beitrag*|text*|meldung*|bericht*|analyse*|studie*|publikation*|folge*|episode*|podcast*|video*|newsletter*|ausgabe*|seite*|ubersetzung*|zusammenfassung*|bild*|grafik*|kolumne*|vergleich*|ratgeber*|nachricht*|rangliste*|liste*|research*|veroffentlichung*|brief*|serie*) |
    (dieser|diese|diesem|diesen|dieses|unser|unsere|unserem|unseres) [_] [_] (*bericht|*berichts|*artikel|*artikels|*text|*textes|*beitrag|*beitrags|*meldung|*analyse|*studie|*kolumne|*video|*videos|*newsletter|*brief|*briefs|*tabelle|*kommentar|*uberblick) |
    (heutige|heutigen|heutiger|aktuelle|aktuellen|diese woche|dieswochigen) [_] (ausgabe|folge|episode|newsletter|brief|sendung|podcast*|video*|beitrag*) |
    (diese|dieser|unsere) [_] (rubrik|sektion|serie|reihe|strecke)`,
  ordered: `(in auftrag gegeben|beauftragt) .. (vergutet|bezahlt|honoriert|finanziert|entlohnt) |
    (emittent*|gesellschaft|unternehmen*|auftraggeber*) .. (vergutet|honoriert|entlohnt) |
    gegen (bezahlung|entgelt|honorar|vergutung|eine vergutung|ein honorar)`,
  travel: `reise* | flug* | flugticket* | bahnticket* | hotel* | unterkunft | ubernachtung* | reisekosten |
    anreise | aufenthalt | einladung | bewirtung |
    eintrittskarten | karten | tickets`,
  hosted: `(bezahlt*|ubernommen|ubernahm*|getragen|trug|finanziert|gestellt|organisiert|eingeladen|gesponsert|gezahlt|zahlte) |
    auf (kosten|einladung) (von|der|des|vom) |
    stellte | stellten | spendierte*`,
  payToAppear: `(bezahlt*|gezahlt|zahlt|zahlen|geld|vergutung) .. (nennung|aufnahme|platzierung|erwahnung|genannt zu werden|aufgenommen zu werden|erwahnt zu werden|gelistet zu werden|in dieser (liste|ubersicht)|hier) |
    (nennung|aufnahme|platzierung|erwahnung) .. (bezahlt*|gezahlt|kauflich|geld|vergutung)`,
  campaign: `(investor relations|aktienpromotion|aktienwerbung|bekanntmachung|werbekampagne*|marketingkampagne*|promotion) .. (aktie*|emittent*|unternehmen*|gesellschaft*|wertpapier*) |
    (verbreitung|veroffentlichung) .. (analyse*|studie*|berichts|artikels|publikation*)`,
  paidFor: `(bezahlt|vergutet|erhalt|erhalten|erhielt|entlohnt|honoriert|beauftragt) |
    (honorar|vergutung|entgelt|gegenleistung) .. (vom|von|der|durch)`,
  sponsoring: `gesponsert | gesponsort | prasentiert (von|vom|durch) | (wird|werden|wurde) [_] [_] prasentiert |
    unterstutzt (von|vom|durch) | ermoglicht (von|vom|durch) | mit freundlicher unterstutzung |
    dank* .. (unterstutzung|sponsoring) | partner (dieser|dieses) | werbepartner`,
  program: `software |
    (ein|unser|einem|das) [_] (programm|textroboter|sprachmodell|algorithmus|automat|bot|computer|system) |
    textroboter | textautomat* | sprachmodell* | roboter | bot |
    (eine|unsere|die) [_] (software|ki|maschine|anwendung) | sprachmodell |
    (eine|unsere|die|hat eine|hat ein) (software|ki|maschine|anwendung|programm) |
    hat (eine|ein|unsere|unser) [_] (software|programm|sprachmodell|algorithmus|ki) |
    (generative|eine generative|unsere) [_] (ki|software)`,
  exclusive: '(nur|ausschliesslich|lediglich|allein|beschrankt)',
  issuer: `emittent* | unternehmen | herausgeber* | aussender* | versender* | absender* | gesellschaft |
    firma | auftraggeber* | werbetreibend*`,
  alone: `(allein|alleinig*|ausschliesslich|nur) .. (verantwort*|verantwortung) |
    (verantwort*|verantwortung) .. (allein|alleinig*|ausschliesslich|liegt bei) | verantwortlich ist`,
  release: 'mitteilung* | meldung* | pressemitteilung* | aussendung* | inhalt* | text* | anzeige*',
  buySell: 'kauf* (oder|und|noch|bzw) [zum] verkauf* | kauf* .. (wertpapier*|aktie*|papier*)',
  urge: `fordern | fordert | auffordern | auf | raten | animier* | anregen | anreg* | veranlassen |
    aufgerufen`,
  onlyMoney: `(nur|niemals|nie|kein*|ausschliesslich|bloss) .. (geld|kapital|betrag*|mittel|summen*|vermogen*) |
    (geld|kapital|betrag*|mittel|summen*) .. (nur|niemals|nie|ausschliesslich)`,
  spare: `(verlust|verlieren) .. (verkraft*|verschmerz*|leisten|tragen|ruin*|wehtut|problemlos|konnen|konnten) |
    (verzichten|entbehren|ubrig) | (verkraft*|verschmerz*|leisten) .. (verlier*|verlust) |
    nicht (benotig*|brauch*)`,
  payUs: `(bring*|zahl*|uberweis*|geben|vergut*|beteilig*) [_] [_] [_] (uns|mir) |
    (uns|mir) [_] [_] (vergutung|provision|geld|gebuhr|pramie|anteil|bonus) |
    (wir|ich) (erhalten|bekommen|verdienen|erhalte|bekomme|verdiene|kassieren) |
    (erhalten|bekommen|verdienen|erhalte|bekomme|verdiene) (wir|ich) |
    (uns|mir) .. (zahl*|vergut*|uberweis*|bringen|bringt) |
    (bekommen|erhalten|kriegen|verdienen) [_] (wir|ich) [_] [_] [_] (anteil|provision|geld|vergutung|bonus) |
    (bekommen|erhalten) wir`,
  viaLink: `(link*|verlinkung*|button*|sternchen|code*|verweis*) | (konto|depot) .. (eroffn*|abschliess*) |
    (eroffn*|abschliess*|kauf*|bestell*|anmeld*|registrier*|klick*) .. (uber|hier|link*|bei uns) |
    (kaufst|kaufen|bestellst|bestellen|klickst|klicken|eroffnest|eroffnen|abschliesst|wechselst|wechseln) (du|sie|ihr) |
    (wenn|falls|sobald) (du|sie|ihr) | abschluss* uber | abschlusse* uber |
    uber (diese|unsere) (seite|website|vergleich*)`,
  lag: `verzoger* | zeitverzoger* | zeitversetzt | verspat* |
    hinterher | nachlauf*`,
  serving: `(konsortium*|konsortial*|emission|platzierung|kapitalerhohung|borsengang|anleihe|ubernahmeangebot) .. (begleit*|gefuhrt|mitgewirkt|beteiligt|federfuhr*|betreut|leitete) |
    investment banking* | (dienstleistung*|vereinbarung*|vergutung) .. (emittent*|gesellschaft)`,
  pastYear: `(letzten|vergangenen|zuruckliegenden|vorangegangenen) [_] (zwolf|12|drei|3|24) (monate*|monaten|jahre*|jahren)`,
  elsewhere: `(autor|autorin|autoren|verfasser|verfasserin) (des|der|eines|einer|von|mehrerer|zahlreicher) [_] (roman*|buch*|biografie*|bucher|bestseller*|gesetz*|gutachten*|drehbuch*|theaterstuck*|thriller*|krimi*)`,
  JUR3: `nicht .. (fur|an) (personen|anleger|leser|nutzer|burger) .. (ansassig|wohn*|leben*|aus|in)`,
  interestHeld: `(halt|halten|besitzt|besitzen) .. (finanzielle*|wirtschaftliche*) (interesse*|beteiligung*) an`,
  othersPAID: `(polizei|armee|bundeswehr|feuerwehr|*krankenhaus|*klinik|stadt|*ministerium|*schule|*verein|gemeinde|behorde|*universitat|regierung|*museum|truppe|mannschaft) .. (uberlassen|gestellt|geliehen|bereitgestellt) |
    (getestete*|verwendete*) .. (von|vom|bei) [der|dem] (polizei|armee|bundeswehr|feuerwehr|klinik|krankenhaus|behorde|stadt) |
    (personen|leser*|dritte*|abonnent*|nutzer*|kollegen|freunde*|menschen|besucher*|empfanger*|diejenigen|jene*) .. (die|der|welche) [_] [_] (nicht|kein*) .. (bezahl*|gezahlt|zahlen) |
    wer .. (nicht|kein*) .. (bezahl*|gezahlt|zahlt) |
    (bezahl*|gezahlt|bekam|bekamen|bekommen) .. (pro|je) (stunde|zeile|wort|seite|stuck|tag) |
    (mein*|unser*|sein*|ihr*) (eltern|vater|mutter|grosseltern|oma|opa|onkel|tante) .. (bezahl*|gezahlt|ubernommen) |
    (stellungnahme|mail|brief|antwort|erklarung|schreiben|foto*|bilder|rechnung|auskunft|interview|broschure) [_] [_] (geschickt|zugeschickt|gegeben|zugesandt|gestellt)`,
  othersAI: `(ki|automatisch|maschinell|automatisiert) [_] [_] ubersetz* |
    ubersetz* .. (ki|automatisch|maschinell)`,
  vested: `mit (einer|kleiner|kleinen) [_] position [_] dabei |
    investiert | im (eigenen|privaten) depot | in .. depot | eingedeckt |
    (anteilseigner*|aktionar|aktionarin|aktionare) (von|der|des|bei) |
    (anteile|anteil|beteiligung*) an | (positionen|position) (in|uber|an) | engagiert (in|bei) |
    aufgestockt | zugekauft |
    (keines|keine|keinen|eines|einige|mehrere|alle) [_] (genannten|erwahnten|besprochenen|vorgestellten) [_] .. (depot|bestand|portfolio) |
    (ist|bin|sind|war|waren) [_] [_] [_] [_] (long|short|investiert|engagiert|positioniert) |
    (teil|ersparnisse|geld) .. (angelegt|gesteckt|investiert) |
    (selbst|privat|personlich|ebenfalls|teilweise|zum teil) [_] [_] (engagiert|investiert|beteiligt|positioniert|dabei) |
    (selbst|ebenfalls|auch|privat) [_] (aktionar|aktionarin) | (aktionar|aktionarin) (bin|ist|sind) |
    (bin|ist) [_] [_] (aktionar|aktionarin) |
    (tranche|position|stucke) [_] (gekauft|aufgebaut|eroffnet)`,
  bond: `muttergesellschaft | tochtergesellschaft | tochterfirma | beratungsvertrag* | vertrag mit |
    vertragsbeziehung* | mandat* | aufsichtsrat* | beirat* | grossaktionar* | mehrheitsaktionar* |
    mehrheitseigner* | angestellt | arbeitet fur | beteiligt | verwandt* | kooperationsvertrag* |
    dienstleist* fur | gehort | gehoren | teilhaber* | eigentumer*`,
  namedHere: `(genannt*|erwahnt*|besprochen*|angesprochen*|vorgestellt*|zitiert*|behandelt*) (unternehmen*|gesellschaft*|emittent*|wert*|broker*|bank|banken|aktie*|firma|firmen|konzern*) |
    (hier|oben|im (artikel|text|beitrag)) (genannt*|erwahnt*|besprochen*|zitiert*) |
    (der|dieser) gesellschaft .. (bericht|artikel|studie) |
    (herausgeber*|verlag|autor*) und (der|dieser) (gesellschaft|emittentin|firma) |
    (auf|in) (dieser|diesem|unserer) (seite|artikel|text|beitrag|portal) [_] (genannt*|erwahnt*|besprochen*|behandelt*|vorgestellt*) |
    (uber|von) (das|die|den|der|denen) wir [hier] (schreiben|berichten)`,
  maker: `autor | autors | autoren | autorin | autorinnen | verfasser* | redakteur* | herausgeber* |
    verlag | verlags | verlages | redaktion |
    (dieser|diese|dieses|unsere*) (seite|website|publikation|artikel*|beitrag*|zeitung|portal*|analyst*|redakteur*|muttergesellschaft) |
    *autor | *autorin | borsenbrief* |
    (dieser|dieses|unser*) (kolumne*|newsletter*|podcast*|kanal*|blog*)`,
  us: `wir | uns | ich | mir | redaktion | verlag | portal | betreiber | autor | autorin | herausgeber* |
    unser* | seite | wir | uns | ich | mir | redaktion | betreiber`,
  clicks: `(uber|durch|via|auf) .. (link*|affiliatelink*) | (kauf*|bestell*|klick*) .. link* |
    link* .. (kauf*|bestell*|klick*) |
    (partnerlink*|affiliatelink*|affiliate link*|werbelink*|link*|verweis*) |
    (abschluss|kauf*|bestell*) (uber|via) | konto eroffn* | kontoeroffnung`,
  earned: `provision* | vergutung* | kommission | anteil | erlos* | prozente | beteilig* | provision* |
    vergutung | geld | erlos* | einnahmen | umsatzbeteiligung`,
  owner: `(mutter|muttergesellschaft|mutterkonzern|eigentumer*|gesellschafter*|inhaber) .. (verlag*|unser*|herausgeber*|redaktion|zeitung) .. (halt|beteiligt|besitzt|anteil*|prozent) |
    (verlag|herausgeber*|zeitung) .. (tochter*|beteiligung*) .. (halt|beteiligt)`,
  noCut: `(kein*|nicht) .. provision* | (link*|klick*) .. (kein*|nicht) .. (vergutung|geld|einnahmen) |
    (kein*|nicht) .. (vergutung|geld|einnahmen) .. (link*|klick*)`,
  outlet: `(dieser|diese|dieses|unser*) (seite|website|publikation|zeitung|portal*|magazin*|muttergesellschaft|analyst*|verlag*)`,
  othersCOI: `(archaologisch*|historisch*) (seite|statte)`,
  resident: `us person* | u.s. person* | us burger* | ansassig* | wohnhaft* | wohnsitz* | staatsburger* |
    staatsangehorig* | vereinigten staaten | einwohner* | usa |
    personen .. (deutschland|osterreich|schweiz|wohnsitz|sitz) |
    (anleger|kunden|personen|investoren) mit [_] (wohnsitz|sitz|aufenthalt) |
    (professionelle|institutionelle|qualifizierte) (anleger*|kunden|investoren)`,
  directed: `richt* | bestimmt | gerichtet | verbreit* | angeboten | zuganglich | fur | an personen |
    weitergegeben`,
  regulator: 'bafin | finanzaufsicht* | finma | fma | aufsichtsbehorde* | esma',
  reviewed: 'gepruft | gebilligt | genehmigt | zugelassen | uberpruft',
};
