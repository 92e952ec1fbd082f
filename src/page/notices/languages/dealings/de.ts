/** Who owns, works for and pays whom, for rules that put them together, in German. How to add a phrase: docs/kinds.md. */
export const dealings = {
  frank: `transparenz* | vorab | offenlegung* | der vollstandigkeit halber | zur einordnung | ehrlicherweise |
    fairerweise | hinterkopf | (sollt*|solltet|mussen|musst|sollten) [_] [_] [_] [_] (wissen|beachten|bedenken) |
    offen gesagt | zugegeben | ich (gebe zu|gestehe|muss zugeben|bekenne) | in eigener sache | befangen |
    nicht (unparteiisch|neutral|unbefangen|objektiv) | hinweis* | interessenkonflikt*`,
  ownsIt: `(ich|wir) [_] [_] (halte|halten|besitze|besitzen|kaufte|kauften|trade|hodle) |
    (habe|haben) (ich|wir) .. (gekauft|verkauft|investiert|gelegt|aufgestockt|zugelegt) |
    (ich|wir) [_] [_] .. (gekauft|verkauft|investiert|zugelegt|aufgestockt|dabei|engagiert) |
    (bin|sind) (ich|wir) [_] [_] (investiert|long|short|dabei|engagiert|beteiligt) |
    (meines|meinem|mein|unserem|unseres) (vermogen*|depot*|ersparten|ersparnisse*|geld*|portfolio*|bestand*)`,
  myPurse: `(mein*|unser*) [eigen*|privat*|personlich*|kleines|kleinem|langfrist*] (depot*|portfolio*|vermogen*|ersparnisse*|ersparten|sparplan*|aktienbestand*|wikifolio*|altersvorsorge|bestand*)`,
  inPurse: `liegt | liegen | steckt | stecken | lag | lagen | enthalt | befindet | befinden | halt | halte | halten | habe | haben | gelegt |
    macht .. aus | machen .. aus | gekauft | aufgestockt | gehort | gehoren | zahlt zu | zahlen zu | besteht | investiert | prozent | #%`,
  modelPurse: `musterdepot* | realdepot* | echtgelddepot* | echtgeld depot* | modellportfolio* | musterportfolio* |
    wikifolio* | realgelddepot* | musterdepots`,
  makersOwn: `wir | unser* | uns | redaktion | borsenbrief* | brief* | newsletter* | verlag* | herausgeber* | leser* | abonnent* |
    echtem geld | eigenem geld | autor* | dienst*`,
  wagers: `leerverkauf* | leer verkauft | (auf|mit) [_] (fallende|sinkende) [_] (kurse*|preise*|notierungen) |
    short (gegangen|gehen|positioniert|eingestellt) | (short position*|shortposition*)`,
  gains: `(profitiert|profitieren|gewinnt|gewinnen|verdient|verdienen) .. (wenn|falls|sollte|von (fallenden|steigenden|sinkenden)) .. (kurs*|aktie*|preis*)`,
  signed: `^ [_] _ _ (besitzt|halt|hielt|handelt mit|kaufte) [selbst|privat|auch] [derzeit|aktuell|auch] [#|einige|keine] (aktien|anteile|papiere|calls|puts|optionsscheine|optionen|zertifikate|anleihen|knock outs|coins) (auf|von|der|des|an|bei) |
    ^ _ _ ist [selbst|privat|auch|derzeit|aktuell|personlich] [_] (in|bei|an) [_] [_] [_] (investiert|engagiert|beteiligt) |
    ^ _ _ ist (long|short) |
    (privat|personlich|selbst) .. (in|an) .. (investiert|beteiligt|engagiert) $`,
  ourKin: `(mein|meine|meiner) [_] (frau|mann|ehefrau|ehemann|partner|partnerin|lebensgefahrt*|bruder|schwester|vater|mutter|sohn|tochter|schwager|schwagerin|schwiegervater|schwiegermutter|freundin|freund|verlobte*|cousin|cousine|onkel|tante|familie|arbeitgeber*|mitbewohner*|neffe|nichte)`,
  ownersHere: `(*eigentumer*|*eigner|*gesellschafter|*gesellschafterin|*aktionar|*aktionarin|aktionare|inhaber*|geldgeber*|investor*|investoren|finanzier*|mutterkonzern*|muttergesellschaft*|teilhaber*) (dieser|dieses|unserer|unseres|hinter diesem|hinter dieser) [_] (seite|website|webseite|zeitung|zeitschrift|publikation|portals|magazins|mediums|blogs|kanals|verlags|verlages|hauses|newsletters|podcasts|unternehmens|plattform|portal|magazin|kanal|blog) |
    an [der|unserer|unserem] [_] (muttergesellschaft|mutter|eigentumerin|verlag|herausgeberin) [dieses|dieser|des|der] [_] .. beteiligt |
    an (diesem|dieser|unserem|unserer) (portal|magazin|verlag|seite|zeitung|publikation|medium|website|haus|kanal) .. beteiligt`,
  roleFees: `(vortrags|berater|beratungs|referenten|gutachter|autoren|sprecher) honorar* | vortragshonorar* | beraterhonorar* |
    beratungshonorar* | referentenhonorar* | gutachterhonorar* | sprecherhonorar* | rednerhonorar* | honorare (von|fur vortrage|fur beratung*) |
    beratervertrag* | drittmittel* | forschungsgelder* | reisekostenzuschuss*`,
  gotFees: 'erhalt* | erhielt* | bekomm* | bezog* | bezieht | gibt an | von | bezogen',
  ourFirm: `(unsere|meine|unserer|meiner) [_] (kanzlei|firma|agentur|beratung|gesellschaft|bank|praxis|sozietat|beratungsfirma|partei) |
    kanzlei (des|der) (autor*|verfasser*)`,
  actsFor:
    'vertritt | vertreten | vertrat | berat | beraten | mandant* | mandat* | verteidigt | betreut | pruft | kunde | kunden',
  inMatter: `(beschrieben*|genannt*|erwahnt*|besprochen*|geschildert*|vorliegend*|diesem|hier) [_] [_] (verfahren|fall|prozess|rechtsstreit|unternehmen|gesellschaft|transaktion|streit|klage|firma|firmen|partei*)`,
  onceThere: `(war|arbeitete|habe) ich .. (bei|fur) | ich .. (bei|fur) .. (angestellt|gearbeitet|beschaftigt|tatig) |
    (fruher*|ehemalig*) arbeitgeber*`,
  stillHas: `(noch|weiterhin|behalte*|halte|habe) .. (aktien|anspruche|optionen|pension*|betriebsrente|anteile|mitarbeiteraktien|mitarbeiterprogramm|aktienoptionen)`,
  giver: `*hersteller | herstellers | *herstellerin | anbieter* | *betreiber | betreibers | veranstalter* | emittent* | *bank | *konzern | marke | *firma | *agentur | broker* | *borse |
    fluggesellschaft | *hotel | reiseveranstalter* | tourismus* | sponsor* | auftraggeber* | kunde | unternehmen | gesellschaft | startup | verlag | fondsgesellschaft | autobauer* | gastgeber* | dritter | dritte`,
  treats: `(lud|ladt|flog|brachte|schickte|schenkte|spendierte|stellte|lieh|uberliess|bezahlte|zahlte|gab) (uns|mich|mir|unser*|den autor|der autorin) |
    (hat|haben) (uns|mich|mir|unser*) .. (eingeladen|eingeflogen|untergebracht|geschickt|geschenkt|spendiert|gestellt|geliehen|uberlassen|bezahlt|gezahlt|ausgestattet|bewirtet) |
    (uns|mich|mir|unser*) .. (eingeladen|eingeflogen|untergebracht|geschickt|geschenkt|spendiert|gestellt|geliehen|uberlassen) |
    (wurde*|wurden) (uns|mir) .. (uberlassen|gestellt|geschickt|geschenkt|geliehen|bezahlt) |
    (uns|mir) (vom|von der|von) .. (uberlassen|gestellt|geschickt|geschenkt|geliehen|bezahlt)`,
  gift: `flug* | hotel* | nacht | nachte | ubernachtung* | reise | reisekosten | anreise | ticket* | essen | gerat | *gerat | handy | telefon | muster | exemplar | *exemplar | testgerat | kostenlos | gratis | behalten | umsonst | uhr | laptop | rechnung | kosten | wallet | geschenk`,
  orders: 'auftraggeber* | in auftrag | beauftrag* | auftrag',
  settles: `bezahl* | vergut* | honorar* | finanzier* | gezahlt | zahlt* | entlohn* | entricht* | entgelt |
    finanzieren`,
  forResearch: `(fur|an) (die|der) [_] (erstellung|veroffentlichung|verbreitung|verfassung|anfertigung|publikation) [dieser|dieses|der|des|von] [_] (studie*|analyse*|bericht*|artikel*|beitrag*|research*|publikation*|text*|meldung*) |
    fur (diese*|die|unsere) [_] (studie*|analyse*|coverage|berichterstattung|research*|veroffentlichung|publikation)`,
  remitsUs: `(uns|mir|wir|ich) .. # [_] (euro|eur|dollar|usd|franken|aktien) .. (uberwiesen|gezahlt|bezahlt|erhalten|bekommen|kassiert|gegeben|eingenommen|vereinnahmt) |
    (haben|habe) (wir|ich) .. # [_] (euro|eur|dollar|usd|franken|aktien) .. (erhalten|bekommen|kassiert|eingenommen) |
    (erhalten|bekommen|erhielten|bekamen|kassieren) (wir|ich) .. # [_] (euro|eur|dollar|usd|franken|aktien|optionen) |
    (wir|ich) (erhalten|bekommen|erhielten|bekamen|kassieren|kassierten) .. # [_] (euro|eur|dollar|usd|franken|aktien|optionen) |
    (zahlt|zahlte|uberweist|uberwies|bezahlt|bezahlte|vergutet|vergutete) (uns|mir) .. (pauschal*|vergutung|honorar|entgelt|gebuhr|summe|betrag|#) |
    (uns|mir) .. (pauschale vergutung|ein honorar|eine vergutung|ein entgelt) |
    (sollen|werden) wir .. # [_] (euro|eur|dollar|aktien|optionen) .. (bekommen|erhalten)`,
  nobodyPaid: `niemand .. (geld|bezahlt|gezahlt|beauftragt|vergutet|gesponsert) | (uns|mich|mir) [_] niemand`,
  outsiders: `(dritt*|extern*|unabhangig*|frei*) [_] (autor*|verfasser*|analyst*|kolumnist*) | gastautor* | (autor*|analyst*|kolumnist*) [_] (sind|externe|umfassen) [_] (dritte|privatanleger*|privatpersonen|extern*)`,
  uncertified: `(nicht|kein*|keiner) .. (zugelassen|lizenziert|zertifiziert|registriert|lizenz|zulassung)`,
  paidPer: `(wird|werden|werde) .. (fur jed*|je|pro) [_] [_] (konto*|depot*|kund*|neukund*|anmeldung*|abschluss|registrierung*) .. (vergutet|bezahlt|entlohnt|honoriert)`,
  perLead: `(zahl*|uberweis*|vergut*|bekomm*|erhalt*|verdien*|geben|gibt|pramie|provision|geld|bonus) .. (wenn|sobald|falls|fur jeden|fur jede|pro|je) [_] [_] (du|sie|ihr|kunde*|kunden|neukunde*|abschluss|depot|konto|leser|eroffnung|anmeldung|vermittelte*|vertrag|klick) |
    (uns|mir) .. (vergut*|bezahl*|entlohn*|zahlen) |
    (uns|mir) fur [_] (antrag*|abschlusse*|kontoeroffn*|anmeldung*|vermittl*)`,
  fromLinks: `*link | *links | button* | code* | *bank | banken | *broker | anbieter* | *partner | handler* | shop* | *shops | vergleich* | plattform* | versicher* | boerse* | borse*`,
  ourPocket: `(landet|landen|fliesst|geht|gehen|bleibt|wandert|kommt) .. (bei|an|zu) (uns|mir) | (in|auf) (unsere|meine|unser|unserer) (kasse|tasche|konto|kaffeekasse) |
    (bringt|bringen|zahlt|zahlen|uberweist|uberweisen|gibt|geben|vergutet|verguten|schreibt|beteiligt|beteiligen) [_] (uns|mir) |
    (uns|mir) [_] [_] [_] (pramie|provision|bonus|geld|anteil|vergutung|kleinigkeit|cent|cents) |
    (ich|wir|kanal|seite) [_] (verdiene|verdient|verdienen|bekomme|bekommt|bekommen|erhalte|erhalt) [_] [_] [_] (provision|etwas|kleinigkeit|anteil|bonus|mit|pramie|geld)`,
  aFew: `(einer|eine|zwei|drei|vier|funf|sechs|sieben|acht|neun) von (zwei|drei|vier|funf|sechs|zehn|#) | (zwei|drei) (drittel|viertel) | die meisten | mehrheit | #% | # prozent`,
  shorn: `miese* | minus | draufzahl* | drauf | rote* zahlen | verlier* | verlust* | geld (verloren|los) | weniger .. (heraus|raus)`,
  barred: `(nicht|kein*) .. (zugang|zugreifen|erwerben|kaufen|zeichnen|nutzen|eroffnen|teilnehmen|zugelassen|verfugbar|zuganglich|handeln|berechtigt|erhaltlich) |
    ausgeschlossen | untersagt | (zugreifen|zugang|zeichnen|erwerben) .. (nicht|kein*)`,
  offering: `(diese*|unsere*) [_] (seite*|website|webseite|angebot*|produkt*|dokument*|dienst*|plattform|internetseite*|fonds|unterlage*|information*|inhalt*) |
    (hier|oben) [_] (beschriebene*|vorgestellte*|genannte*|angebotene*) | (beschriebene*|vorgestellte*|angebotene*|dargestellte*) (produkt*|konten|fonds|dienst*|angebot*) |
    (diese*|das vorliegende|die vorliegende) [_] (mitteilung*|dokument*|veroffentlichung*|prasentation*|studie|publikation*)`,
  holdingList: `^ (positionen|position|bestande|eigenbestand|eigenbestande|beteiligungen|depot) (des|der|zum|zur|bei|am) [_] [_] [_] [_] : |
    ^ (eigene|meine|unsere) (position|positionen|bestande|beteiligung*|depotwerte) [_] [_] : |
    ^ [eigen*|_] (positionen|position) [_] [_] : [_] (long|short|ja)`,
  boughtMore: `(ich|wir) .. (nachgekauft|zugekauft|aufgestockt|nachgelegt|zugegriffen|verbilligt|eingesammelt|teilverkauft) |
    (nachgekauft|aufgestockt|nachgelegt) .. (ich|wir)`,
  dip: `rucksetzer* | ruckgang* | kurs* | fall | absturz | crash | korrektur | zahlen | dip | einbruch |
    schwache | aktie* | tief`,
  profitFrom: `profitier* | gewinn* | nutzen | verdien*`,
  priceMove: `kursruckgang* | kursverlust* | kursanstieg* | kursgewinn* | kurssturz* |
    (fallende*|sinkende*|steigende*) [_] (kurs*|preis*) |
    (kurs|aktie|preis) [_] [_] (fallt|sinkt|steigt)`,
  clientsHold: `(kunden|fonds|depots|mandate) (der|von|des|bei) .. (fur die|bei der|fur den|bei dem|wo) [_] (autor*|ich|verfasser*) .. (halten|halt|besitzen|investiert)`,
  biggest: `(meine|unsere) [_] (*grosste|wichtigste|grossten) (position|beteiligung|aktie*) |
    (von mir|von uns|vom autor) (verwaltet*|gemanagt*|beraten*|gefuhrt*) [_] (fonds|portfolio|depot|mandat)`,
  inStaffPurse: `(besitz|depot|bestand|eigentum) (eines|einer|unseres|unserer|mehrerer|von) [_] (redakteur*|redaktionsmitglied*|autor*|mitarbeiter*|analyst*)`,
  onceI: `(war|arbeitete|leitete|beriet) ich | ich (war|arbeitete|leitete|beriet) | ich habe .. gearbeitet`,
  role: `pressesprecher* | sprecher* | berater* | vorstand* | aufsichtsrat* | mitarbeiter* | angestellt* |
    ingenieur* | analyst* | leiter* | manager* | praktik* | anwalt* | partner* | geschaftsfuhr* |
    beirat* | tatig | beschaftigt | gesellschafter*`,
  orgRef: `(des|der|dieses|dieser|bei dem|bei der|fur das|fur die|im) [_] (unternehmens|unternehmen|konzern*|bank|gesellschaft|firma|emittentin|emittenten|borse|fonds|start ups|startups|herstellers)`,
  friendOfMine: `(freund|freundin|bekannter|bekannte|kollege|kollegin|cousin|cousine|verwandter|nachbar) (von mir|von uns|des autors|der autorin) |
    (ist|war) (mein|meine) [_] (freund|freundin|bruder|schwester|mann|frau|chef|vermieter|kollege|schwager|vater|onkel) |
    (kennen|kenne|befreundet) .. (seit|lange|privat) | befreundet | zusammen studiert |
    gemeinsam studiert`,
  subject: `(interviewte*|zitierte*|portratierte*|genannte*|erwahnte*|vorgestellte*|befragte*) [_] (vorstand*|chef*|grunder*|unternehmer*|manager*|fondsmanager*|gesprachspartner*|politiker*|inhaber*) |
    (hier|oben) (interviewte*|zitierte*|genannte*|portratierte*) |
    (autor|autorin|ich|redakteur) und (der|die) [_] (grunder*|chef*|vorstand*)`,
  servesFee: `(erbring*|leist*|erbracht*|ubernimmt|bietet) .. (dienstleistung*|leistungen|*leistungen|*dienstleistungen|betreuung|beratung)`,
  forFee: `gegen (entgelt|bezahlung|honorar|vergutung) | vergut* | bezahlt | honorar*`,
  ownedWhose: `(gehort|gehoren) .. (dessen|deren|der auch|die auch|das auch|der zugleich|die zugleich|der gleichzeitig)`,
  clientsAmong: `(zu|unter) [den|seinen|ihren|unseren|meinen] [_] (kunden|mandanten|auftraggebern) [_] [_] .. (gehor*|zahl*|sind) |
    (zahl*|gehor*) .. zu [den|seinen|ihren|unseren|meinen] (kunden|mandanten)`,
  reportsFees: `(gibt|geben|erklart|deklariert|legt .. offen) .. (forschungsgelder*|honorare|drittmittel|vortragshonorare|beraterhonorare|zuwendungen) |
    (honorare|drittmittel|forschungsgelder|zuwendungen|fordermittel) (von|der|durch) _`,
  payDepends: `(vergutung*|gehalt*|bonus|boni|entlohnung|bezahlung) .. analyst* .. (abhang*|hangt|richtet|bemisst|gekoppelt|beeinfluss*)`,
  authorsEmployer: `(arbeitgeber*|firma|kanzlei|beratung|agentur|gesellschaft|fonds|kunden) (des|der|unseres|unserer) [_] (autor*|*autor|*autors|verfasser*|kolumnist*|*autorin) |
    mein* [_] arbeitgeber* | (die|der) (autor*|ich) (fuhrt|fuhre|leitet|leite|betreibt|betreibe)`,
  deals: `verwalt* | berat* | halt | besitzt | investiert | finanziert | liefert | arbeitet | vertritt |
    beteiligt | unterhalt | betreut | verkauft`,
  mayTrade: `(werde|werden|wird|will|wollen|plane|plant|konnte|konnten|kann|beabsichtig*) .. (eroffnen|kaufen|aufbauen|eingehen|erwerben|einsteigen|zukaufen|handeln) | (stunden|tage|tagen|wochen) [_] [_] [_] (eroffnen|kaufen|aufbauen|eingehen|erwerben|einsteigen|zukaufen)`,
  begins: 'weil | da (ich|wir|der|die) | dass',
  notPOS4: `(fruher|einst|vormals|ehemals|lange) (hielt|besass|hatte|hielten) (ich|wir|der autor|die autorin) | (ich|wir|autor|autorin) (hielt|besass|hatte|hielten) (fruher|einst|vormals|ehemals|lange)`,
  notPAID1: 'nicht .. (bezahlt|vergutet)',
  contract: `beratungsvertrag* | dienstleistungsvertrag* | beratungsmandat* | kooperationsvertrag* |
    marketingvertrag* | researchvertrag* | vertrag* | vertragsverhaltnis* | auftragsverhaltnis*`,
  ourPerson: `(vorstand|geschaftsfuhrer*|gesellschafter*|mitarbeiter*|partner|grunder*|aufsichtsrat*) (dieser|dieses|unserer|unseres) [_] (gesellschaft|firma|verlags|unternehmens|hauses|portals) .. (sitzt|ist|halt|berat|gehort)`,
  outletRole: `kanal | autor* | *autor | verlag | herausgeber* | newsletter | podcast | portal | blog | seite |
    moderator* | redaktion`,
  gotSum: `erhalten | erhielt | erhalt | bekommen | bekam | kassiert`,
  sum: `# (btc|eth|usdt|euro|dollar|eur|usd|franken) | aktien* | token`,
  paidCampaign: `teil einer [_] (bezahlten|vergueteten|vergüteten|entgeltlichen|finanzierten) [_] (kampagne|werbung|aktion|reihe|werbekampagne)`,
  ourClient: `(ist|sind) [auch|ein] (unser|unsere|mein) [zahlend*] (kunde|kundin|kunden|auftraggeber*)`,
  specimen: `(muster|testmuster|testgerat|leihgerat|rezensionsexemplar|testexemplar|produkt|gerat|testprodukt) [_] [_] (stellte|stellt|kam|stammt|stammte|gestellt|uberlassen|geliefert) .. (*hersteller|*anbieter|marke|verlag|*handler|unternehmen) |
    (*hersteller|*anbieter|marke|verlag) .. (testmuster|testgerat|leihgerat|rezensionsexemplar|testexemplar)`,
  inReturn: `(als|im) (gegenleistung|gegenzug|bezahlung|honorar) (fur|dafur) | im gegenzug`,
  gotIt: `erhalten | bekommen | erhielten | bekamen | erhalt | bekam`,
  hiredUs: `(uns|unser*|mich|verlag) .. (beauftragt|engagiert|mandatiert|angeheuert) | beauftragt* (uns|unser*)`,
  toPromote: `bekannt* | aufmerksamkeit | sichtbarkeit | werben | bewerben | promot* | reichweite`,
  gotGift: `(habe|haben) (ich|wir) [_] .. (bekommen|erhalten) |
    (ich|wir) .. (gratis|kostenlos|geschenkt) .. (bekommen|erhalten)`,
  toReview: `(zum|fur den|fur einen) [_] (testen|test|bewerten|ausprobieren) |
    zu (testen|bewerten|besprechen|prufen|rezensieren)`,
  sponLine: `^ in (zusammenarbeit|kooperation|partnerschaft) mit .. (entstanden|erstellt|produziert|realisiert|umgesetzt) |
    ^ (entstanden|erstellt|produziert|realisiert) in (zusammenarbeit|kooperation|partnerschaft) mit |
    (sponsor|werbepartner|prasentator) (der|dieser|des|dieses|unserer) [_] (ausgabe|folge|episode|newsletters|podcasts|sendung|videos|woche) (ist|war) |
    (bezahlte*|werbliche*|gesponserte*) (botschaft|nachricht|mitteilung|durchsage) |
    (nachricht|botschaft|wort|hinweis) (unseres|von unserem|vom) (sponsor*|werbepartner*|partner*|anzeigenkunden) |
    (danke|dank) an .. (sponsor*|unterstutz*|werbepartner*) |
    (sponsor|sponsors|sponsoren|werbepartner) (dieser|dieses|unserer) [_] (folge|episode|ausgabe|videos|podcasts|sendung|newsletters)`,
  advertiser: `werbekund* | anzeigenkund* | werbetreibend* | inserent*`,
  supportUs: `unterstutz* [_] (uns|mich|den kanal|unsere arbeit|diese seite)`,
  viaBanner: `(uber|durch|via|mit) .. (*link|links|banner|button|code|depot|konto) |
    (depot|konto) .. (uber|eroffn*)`,
  aiHelped: `(geholfen|half|unterstutzt|unterstutzte) [_] [_] [_] (chatgpt|ki|eine ki|claude|gemini|chatbot) |
    (chatgpt|ki|claude|gemini|chatbot|sprachmodell) .. (geholfen|half|unterstutzt|mitgeschrieben)`,
  machineMade: `(maschine|computer|programm|software|ki) .. (ins|auf) (deutsch*|englisch*|franzosisch*) (gebracht|ubertragen|gebracht)`,
  earlyWrong: `(erste*|fruhe*|vorlaufige*) (angaben|informationen|berichte|meldungen) [_] .. (falsch|andern|unzutreffend|korrigiert)`,
  ownSight: `(personliche*|eigene*|private*) (sicht|ansicht|meinung|auffassung|einschatzung) (des|der) (autor*|verfasser*|kolumnist*)`,
  PAID3: `(stammt|stammte|kommt|kam) aus [der|dem] (presseflotte|pressefuhrpark|testpool|pressepool) | (bezahlte|entgeltliche) (werbung|anzeige|promotion|veroffentlichung) |
    (kostenlos|unentgeltlich|gratis) .. (zur verfugung gestellt|uberlassen|bereitgestellt) |
    (reise|unterkunft|flug*|anreise) .. (bezahlt|ubernommen|finanziert) |
    (reise|unterkunft|flug*) .. einladung |
    (reisekosten|flugkosten|hotelkosten|kosten .. reise|kosten .. ubernachtung) .. (ubernommen|getragen|bezahlt|ubernahm*|trug) |
    (zahlt|bezahlt|uberweist) uns .. (#|monatlich|fur) | auf einladung (von|der|des) |
    (uns|mir) [_] [_] (hersteller|anbieter|marke) [_] (geschickt|gestellt|geliehen|uberlassen) |
    (hersteller|anbieter|marke) .. (uns|mir) .. (geschickt|geliehen|uberlassen|zur verfugung) |
    (vom|von dem|von der|von den|seitens) [_] (emittent*|auftraggeber*|unternehmen|gesellschaft|kunde*) .. (entgelt|vergutung|honorar|vergutet|honoriert|entlohnt|gegenleistung) |
    (auftraggeber*|emittent*|kunde) .. (vergutet|bezahlt|honoriert|entlohnt) .. (studie|bericht*|verbreitung|veroffentlichung|analyse|artikel*|erstellung) |
    (wir|ich|autor*|redaktion|redakteur*) .. (vom|von der|von) .. eingeladen |
    (hersteller|anbieter|marke|veranstalter|firma) [_] [_] (uns|mich) .. (eingeladen|eingeflogen|bezahlt) |
    (uns|mir) [_] [_] [_] (kostenlos|kostenfrei|gratis|leihweise) .. (geliehen|gestellt|uberlassen|geschickt|zur verfugung) |
    (kostenlos|kostenfrei|gratis|leihweise) .. (uns|mir) .. (geliehen|gestellt|uberlassen|geschickt) |
    (erhalte|bekomme|erhalten|bekommen) [_] [_] (kostenlose|kostenlos|unentgeltlich*) [_] (produkt*|muster*|rezensionsexemplar*|testgerat*|testprodukt*|bucher|buch)`,
};
