/** What ties the makers of a page to those it tells of, and what they got from them, in German. How to add a phrase: docs/kinds.md. */
export const ties = {
  staying: `(bleibe|bleiben|bleibt|weiterhin|nach wie vor) [_] [_] [_] (investiert|long|engagiert|short|dabei|beteiligt) |
    (bin|sind) .. (kaufer|verkaufer|halter) (der|von|bei)`,
  planning: `(plant|planen|plane|erwagt|beabsichtigt|will|wollen|mochte|konnte) .. (position|positionen|bestand|beteiligung) .. (einzugehen|eingehen|eroffnen|aufzubauen|aufbauen|aufstocken|kaufen)`,
  parted: `(getrennt|losgeworden|verabschiedet|abgestossen|glattgestellt|aufgelost|geschlossen|verausert|veraussert) |
    von (seinen|ihren|meinen|unseren) (papieren|aktien|anteilen)`,
  upOn: `(liege|liegen|bin|sind) (ich|wir) .. (plus|minus|gewinn|verlust) |
    (ich|wir) (liege|liegen|bin|sind) .. (plus|minus|gewinn|verlust)`,
  kidsFund: `(depot|sparplan|konto|portfolio|ersparnisse*) (meiner|meines|unserer|unseres) (kinder|kindes|tochter|sohnes|frau|mannes|eltern|familie|mutter) .. (steckt|liegt|liegen|stecken|enthalt|befindet|aktie*|etf|fonds)`,
  staffHere: `(redakteure|redaktionsmitglieder|mitarbeiter|autoren|journalisten|analysten|angestellte|partner|gesellschafter|organe) (dieser|unserer|dieses|unseres|der|des) (seite|website|redaktion|zeitung|portals|verlags|gesellschaft|firma|magazins|kanals|herausgebers|publikation)`,
  expertFor: `(gutachter*|sachverstandige*|gutachten) [_] .. (klager*|beklagte*|verteidigung|verfahren|gericht*) |
    als (gutachter*|sachverstandige*)`,
  lentTo: `(darlehen|kredit*|finanzierung|burgschaft) | (finanziert|besichert)`,
  ourAffiliate: `(unsere*|unserer|unser) [_] (*tochter|*tochterfirma|*tochterfirmen|tochtergesellschaft*|schwester*|konzern*|muttergesellschaft|mutterkonzern) |
    (schwester*|tochter*) (des|der|unseres) (verlags|herausgebers|verlages|redaktion|seite|portals)`,
  dealsIn: `handelt | handeln | halt | halten | besitzt | berat | verwaltet | finanziert | vertreibt | gewahrt |
    darlehen | investiert`,
  subjectHere: `(besprochen*|genannt*|erwahnt*|beschrieben*|vorgestellt*|behandelt*) | emittent* |
    um (den|die|das) es [hier] geht | in (diesem|diesem) (text|artikel|beitrag|bericht)`,
  weRent: `(mieten|kaufen|beziehen|leihen|pachten|liefern|verkaufen) [_] wir |
    wir [_] [_] (mieten|kaufen|beziehen|leihen|pachten|verkaufen)`,
  employsAuthor: `(institut|denkfabrik|universitat|organisation|stiftung|bank|firma|gesellschaft|fonds|verband|unternehmen|kanzlei) [_] (fur|bei) (das|die|den|der|dem) [_] (autor*|ich|verfasser*) (arbeitet|arbeite|tatig)`,
  fundedBy: `*finanziert | forder* | geld* | spenden | erhalt | unterstutz* | zuwendungen | bezahlt`,
  feeFrom: `(honorar*|vergutung*|zahlung*|entgelt*|geld) (des|der|vom|von|durch) [_] [_] (unternehmens|unternehmen|emittent*|gesellschaft|herstellers|hersteller|auftraggebers|auftraggeber|firma)`,
  sentUs: `(uns|mir) [_] [_] [_] (zugeschickt|geschickt|zugesandt|geschenkt|uberlassen|zur verfugung gestellt|geliehen|gestellt|zukommen)`,
  prGiver: `pr agentur | presseagentur | pressestelle | *agentur | *hersteller | marke | vertrieb`,
  treatHost: `fremdenverkehrsamt* | tourismusverband* | tourismusburo* | tourismusamt* | tourismusbehorde* |
    tourismusverein*`,
  iWasPaid: `(bezahlt|vergutet|entlohnt|honoriert) (wurde|werde|wurden|werden) (ich|wir) |
    (wurde|werde|wurden|werden) (ich|wir) .. (bezahlt|vergutet|entlohnt|honoriert) |
    (ich|wir) (wurde|werde|wurden|werden) .. (bezahlt|vergutet|entlohnt|honoriert)`,
  forWriting: `(fur|an) (diesen|dieses|diese) [_] (text|beitrag|artikel|video|bericht|analyse|folge|podcast|studie|rezension|test)`,
  repaid: `(erstattete|erstattet|ubernahm|ubernimmt|bezahlte|trug) (dem|der|unserem|unserer|uns|mir) [_] [_] [_] (reisekosten|kosten|spesen|flug*|hotel*|anreise|auslagen) |
    (reisekosten|spesen|auslagen) (des|der|unseres) (autor*|verfasser*|redakteur*|reporter*) .. (erstatt*|ubernommen|bezahlt|getragen)`,
  asPartner: `amazon (partner|affiliate|partnerprogramm*|associate) |
    (qualifizierte*|qualifizierten) (verkaufe*|kaufe*|verkaufen|kaufen) | empfehlungslink* |
    vermittlungslink* | freunde werben link*`,
  perHundred: `# von # | #% | # prozent | (sieben|acht|neun|sechs) von zehn`,
  accounts: `*konten | kleinanleger* | privatanleger*`,
  lossMaking: `verlust* | verlier* | miese`,
  contracts: `kontrakt* | cfd* | hebel* | differenzkontrakt* | diesen (produkten|instrumenten) | forex`,
  countries: `usa | vereinigten staaten | vereinigte staaten | kanada | australien | japan | sudafrika |
    grossbritannien`,
  spread: `gelangen | verbreit* | weitergegeb* | weitergeleit* | ubermittelt | verteilt | veroffentlicht |
    versandt`,
  lagging: `(zahlen|kurse|preise|daten|charts) .. # min* .. (hinterher|verspat*|verzoger*|alt|verzug)`,
  commenters: `(kommentare*|leserbriefe*|beitrage*|zuschriften) .. (verantwort*) .. |
    fur [_] (kommentare*|leserbriefe*|zuschriften) .. (verantwort*|haften)`,
  aiTool: `(von|mit|aus|durch) [einem|einer|unserem|unserer] [_] (ki werkzeug|ki tool|ki assistent*|ki system|ki modell|ki software|ki programm|ki)`,
  headlineBits: `uberschrift* | titel | stichpunkte* | zusammenfassung* | kernpunkte* | teaser | untertitel |
    transkript | vorspann`,
  buysAds: `(wirbt|inseriert|schaltet anzeigen|schaltet werbung|bucht anzeigen) (bei uns|auf dieser|in dieser|auf unserer|in diesem|auf diesem|in unserem)`,
  onPayroll: `(honorarliste|gehaltsliste|lohnliste|payroll) |
    (bezahlt|beschaftigt|angestellt) (von|bei) .. (zitiert*|genannt*|erwahnt*)`,
  oneHouse: `(diese|dieser|dieses|unser|unsere|der verlag|verlag) .. (dieselbe|derselben|selben|gleiche|gleichen|demselben) (muttergesellschaft|mutter|holding|eigentumer*|gruppe|konzern|gesellschafter*)`,
  sponsoredBy: `^ (unterstutzt|gesponsert|prasentiert|ermoglicht) (von|durch) _ _ |
    ^ mit [freundlicher] unterstutzung (von|der|des)`,
  fundsUs: `(kaufe|bestellungen|einkaufe) .. (link*|beschreibung) .. (finanzier*|unterstutz*|helfen)`,
  referralFee: `(vermittlungspramie|empfehlungspramie|werbepramie|vermittlungsgebuhr|abschlussprovision)`,
  automatic: `(text|artikel|beitrag|bericht|meldung|zusammenfassung) [_] [_] (entstand|entstanden|erstellt|erzeugt|generiert|geschrieben) [_] (automatisiert|automatisch|maschinell) |
    (automatisiert|automatisch|maschinell) .. (auf grundlage|auf basis|aus (daten|borsendaten))`,
  takenOver: `mit [freundlicher] genehmigung .. (ubernommen|abgedruckt|veroffentlicht|wiedergegeben|von|vom|der|des) |
    (ubernommen|abgedruckt|wiedergegeben) .. genehmigung`,
  tranche: `(erste|zweite|kleine|weitere) (tranche|position) .. (gekauft|aufgebaut|eroffnet|erworben|verkauft)`,
  capitalShare: `(halt|halten|besitzt|besitzen) .. # .. (grundkapital*|stammkapital*|aktienkapital*|stimmrecht*)`,
  staffInvested: `(mitglieder|redakteure|teile) [_] [_] (redaktion|team*) .. (investiert|angelegt|gesteckt) .. (geld|ersparnisse)`,
  signedFund: `(verwalter|fondsmanager|kolumnist|autor|analyst) .. (geschrieben|verfasst|schreibt|zeichnet) .. (fonds|portfolio|depot)`,
  profOn: `^ (professor|professorin|prof|dr) [_] [_] (sitzt|ist) .. (beirat|aufsichtsrat|vorstand) .. (von|der|des|bei) _`,
};
