import type { Lexicon } from '../words/patterns.ts';
import { dealings } from './dealings/de.ts';
import { features } from './features/de.ts';
import { gifts } from './gifts/de.ts';
import { makers } from './makers/de.ts';
import { ties } from './ties/de.ts';

/** German. How to add a phrase: docs/kinds.md. */
export const de: Lexicon = {
  script: 'latin',
  ...dealings,
  ...ties,
  ...features,
  ...gifts,
  ...makers,
  heading: `haftungsausschluss | disclaimer | risikohinweis* | hinweis* | offenlegung* |
    interessenkonflikt* | transparenz* | warnhinweis* | korrektur | anmerkung der redaktion |
    pflichtangaben | haftung | rechtliche*`,
  label: `anzeige | werbung | advertorial | gesponsert* |
    (bezahlte|gesponserte) (werbung|partnerschaft|inhalte|anzeige|beitrag) | sonderveroffentlichung |
    in kooperation mit | pressemitteilung | verlagsangebot | werbehinweis`,
  reporting: `nach angaben (von|der|eines|einer|aus|ihrer|seiner|des [_] (gericht*|konzern*|unternehmens|ministeri*|verband*|amtes|institut*|hersteller*|betreiber*|sprecher*|anwalt*)) |
    sagte | erklarte | laut | teilte | berichtet* | gericht | kritisier* | urteil* | klage | polizei | betonte | warf | behauptet* | fluten | netz | umfrage |
    (laut|eine|einer|neue|neuen|aktuelle*) [_] studie |
    nach ansicht (des|der|von) |
    (gewerkschaft*|verband*|analyst*|experten|okonom*|behorde*) (erwart*|furcht*|rechne*|schatz*|warn*) |
    (viele|manche|andere|einige|die meisten) [_] (blogger*|influencer*|youtuber*|blogs) |
    (muss|mussen|mussten) .. (gekennzeichnet|offengelegt|kenntlich gemacht) | (deine|eure) (leser|follower|zuschauer) |
    (den|dem) (blogger*|influencer*)`,
  self: `(dieser|diese|dieses|diesem|unser*|der vorliegende|die hier) .. (artikel*|beitrag*|text*|inhalt*|seite*|website|publikation|information*|analyse|video|links) |
    wir | ich | unser* | autor | autors | autoren | autorin | autorinnen | verfasser* | redaktion |
    herausgeber* | hier | website | webseite | angaben | inhalte | artikel | beitrag | publikation |
    information* |
    als [_] (partner|affiliate) von amazon | als amazon partner`,
  aside: `rechte vorbehalten | copyright | cookie* | newsletter* | datenschutz* | nutzungsbedingungen |
    abonn* | urheberrecht* | agb | impressum | mediadaten | passwort | nachdruck`,
  not: `niemand | nicht | nichts | kein | keine | keinen | keinem | keiner | keines | keinerlei | weder | ohne | nie | niemals`,
  neither: 'weder',
  seeming: `nicht (nur|allein|zuletzt) | kein (geheimnis|wunder|zweifel) |
    (ohne|kein|keine|keinerlei) [dass] .. (mehrkosten|zusatzkosten|zusatzlich*|aufpreis|extrakosten|weiteren kosten|kosten fur|mehr (kostet|bezahlen|zahlen)) |
    nicht [_] (teurer|mehr kosten|mehr bezahlen|mehr zahlen) | nichts extra | nicht (mehr|teurer) |
    (preis|preise) .. (nicht|nichts|kein) |
    nicht [_] (neutral|unparteiisch|unbefangen|objektiv|unabhangig) |
    nicht (ausgeschlossen|auszuschliessen|untersagt|verboten|verwehrt|unmoglich|unublich|ausschliessen) | schliess* .. nicht aus |
    (falsch|unwahr|unrichtig|gelogen|irrefuhrend) .. (nicht|kein|keine|keinen|nichts|nie) |
    nichts (verbietet|hindert|untersagt) | kein verbot | (nicht|nie|nichts) verkauft`,
  othersPOS: `position* : [_] (long|short) (road|way|shot|haul|ago|story|list|line) | (anteil|anteile|beteiligung|halfte|drittel|viertel) [an|am|von|vom] [_] [_] (boot*|segelboot*|pferd*|rennpferd*|haus|hauses|hutte|wohnung|ferienwohnung|garten|schrebergarten|hof|flugzeug*|weinberg*|auto|hund) |
    (grunder*|chef*|vorstandschef*|vorstandsvorsitzende*|aufsichtsrat*|milliardar*|grossaktionar*|aktionar*|investor*|minister*) [_] [_] [_] (der|die) [_] [_] [_] [_] (halt|besitzt|hielt|besass) |
    ^ (*chef|*chefin|*minister|*ministerin|*meister|*meisterin|*vorstand|*grunder|*milliardar) _ (halt|besitzt|hielt|hat|kaufte)`,
  but: `aber | jedoch | allerdings | hingegen | dagegen | doch | obwohl | wahrend | wobei | demgegenuber`,
  except: `außer | ausser | ausgenommen | mit ausnahme [von|der|des|einer|eines] | abgesehen von | bis auf`,
  asStated: 'anders (angegeben|vermerkt|ausgewiesen) | nicht anders | sofern nicht',
  possess: 'halt | halten | halte | besitz* | verfug* | investiert | gekauft | erwarb*',
  stake: '#% | # (aktien|anteile|optionen|optionsscheine|stuck) | (halt|halten|besitz*) #',
  kin: `(seine*|ihre*|meine*|unsere*|dessen|deren) [_] (frau|mann|ehefrau|ehemann|ehegatt*|partner*|familie|kinder|kind|sohn|tochter|eltern|angehorig*|firma|arbeitgeber*|fonds|kunden|haushalt*) |
    angehorig*`,
  holdings: `positionen | position | beteiligung* | aktienbesitz | eigene positionen | bestande |
    eigenbestand* | offenlegung`,
  none: '(keine|keiner|keines|entfallt|nein) [bekannt|vorhanden] $',
  referred: 'genannt* | besprochen* | erwahnt* | angesprochen* | vorgenannt* | aufgefuhrt*',
  disposes: `(beabsichtig*|planen|plant|behalt* sich vor|kann|konnen|konnten|werden|wird) .. (verkaufen|veraussern|abzugeben|abstossen) |
    (verkaufen|veraussern|verkauft werden) [zu] (konnen|kann|wollen)`,
  remit: 'zahlte* | bezahlte* | uberwies*',
  unpaid: '(wurde|wurden|werde|werden|wird) .. nicht [dafur|hierfur] (bezahlt|vergutet|entlohnt)',
  serves: `stell* | darstell* | dar | ist | sind | als | gilt | gelten | versteh* | verstanden | betracht* |
    angesehen | handelt | bedeut* | ersetz* | biet* | enthalt* | geb* | leist*`,
  advice: `(anlage|finanz|rechts|steuer|vermogens)(beratung*|empfehlung*|rat) | anlageberatung* |
    finanzberatung* | rechtsberatung* | steuerberatung* | anlageempfehlung* | kaufempfehlung* |
    handlungsempfehlung* | kauf oder verkaufsempfehlung* | anlagevermittlung | finanzanalyse* |
    (individuelle|medizinische|personliche|professionelle) (beratung|empfehlung)`,
  tip: 'beratung | empfehlung* | ratschlag* | aufforderung',
  substitute: `(ersetz*|ersatz) .. (beratung|arzt*|prufung|rat|gesprach) |
    (beratung|arzt*|prufung|gesprach) .. (ersetz*|ersatz)`,
  needs: `anlageziel* | finanziell* (situation|verhaltnisse*|lage|umstande) |
    personlich* (verhaltnisse*|umstande|situation|bedurfnisse) | bedurfnisse`,
  consider: 'berucksichtig* | zugeschnitten | abgestimmt | beacht* | eingeh* | rucksicht | bezug',
  offer: 'angebot* | aufforderung* | offerte | einladung | werbung fur',
  trade: 'kauf* | verkauf* | erwerb* | zeichn* | abgabe | handel* | wertpapier*',
  true: `richtigkeit | vollstandigkeit | aktualitat | genauigkeit | korrektheit | zuverlassigkeit |
    fehler* | verlasslichkeit | unterlassungen`,
  liable: `gewahr* | haft* | verantwort* | garant* | ubernommen | zusicherung* | einstehen | einsteh* |
    (steht|stehen) .. nicht ein`,
  harm: `schaden | verluste* | vermogensschaden | entscheidungen | nutzung | verwendung | inhalt* | folgen |
    handlungen | anlageentscheidung*`,
  view: 'meinung* | ansicht* | auffassung* | aussagen | standpunkt* | kommentare',
  author: `autor | autors | autoren | autorin | autorinnen | verfasser* | nutzer* | gastautor* |
    interviewpartner* | leser* | kommentator*`,
  belong: `wieder | allein* | ausschlie* | spiegel* | eigene | personlich* | jeweilig* | lediglich | nur`,
  reflect: 'spiegel* | wieder | entspr* | decken | deckt | ubereinstimm* | teilt',
  outside: `externe* | verlinkte* | links | kommentare | drittanbieter* | dritter | fremde* |
    nutzerbeitrag* | inhalt* .. (extern*|verlinkt*|dritter)`,
  distance: 'verantwort* | haft* | kontroll* | gewahr* | einfluss | zu eigen',
  invest: `geldanlage* | invest* | anlage* | handel | wertpapier* | trading | borse* | aktien* |
    kryptowahrung* | finanzinstrument* | kapitalanlage* | derivat* | zertifikat* | kursentwicklung`,
  risk: 'risik*',
  involve: 'verbunden | behaftet | einher* | unterlieg* | birgt | bergen | beinhalt* | mit sich',
  lose: `(verlust|verlieren|verlor*) .. (kapital*|geld*|eingesetzt*|investit*|vermogens) |
    (kapital*|geld*|einsatz*|einlagen) .. (verlier*|verlust) | totalverlust* | kapitalverlust*`,
  past: `(vergang*|fruher*|historisch*|bisherig*) .. (wertentwicklung*|performance|ergebnis*|entwicklung*|rendite*|kurs*|ertrage|gewinne) |
    (wertentwicklung*|performance) .. vergangenheit |
    (rendite*|ertrage|gewinne|kursgewinne|ergebnis*|erfolge|wertentwicklung*) .. (zuruckliegend*|vergangen*|fruher*|vorjahr*|gestern) |
    (zuruckliegend*|gestrige*|letzten) .. (rendite*|ertrage|gewinne|wertentwicklung*|erfolge) |
    (gewinnen|renditen|ertragen|ergebnissen|kursgewinnen|erfolgen|erfolgsbilanz|bilanz) [_] [_] (gestern|vergangen*|fruher*|vorjahr*|letzten) |
    (gewinn*|rendite*|ertrag*|kursgewinn*) (von|aus) (gestern|fruher)`,
  future: `kein* | nicht | indikator | ruckschluss* | garant* | schliessen | ableiten | abgeleitet |
    vorhersag* | prognos* | zuverlassig* |
    morgen`,
  actual: 'tatsachlich* .. (ergebnis*|entwicklung*|resultat*|ereignis*)',
  differ: 'abweich* | unterscheid*',
  quote: `kurs* | daten | borse* | angaben | notierung* | preise | indikation* | nasdaq | indizes |
    zahlen`,
  delay: `(verzoger*|zeitverzoger*|zeitversetz*) |
    verzug | zeitverzug | verspatung | verspatet`,
  minute: 'min | minute* | # | echtzeit | mindestens | viertelstunde | stunde',
  retail: `(kleinanleger*|privatanleger*|anlegerkonten|kundenkonten|privatkunden*) |
    #% .. (konten|anleger*|kunden)`,
  losing: `verlier* | verlust* |
    miese | minus | draufzahl* | rote zahlen`,
  leverage: `hebelwirkung* | hebelprodukt* | gehebelt* | cfd* | differenzkontrakt* | knock out* | hebel`,
  hold: `halt | halten | besitz* | gehalten | hielt | investiert | hat | habe | haben | eingegangen |
    verfug* | unmittelbar* | mittelbar* | halte`,
  stock: `aktie | papiere | aktien | etf | etfs | position | positionen | anteile | wertpapiere* |
    long position* | short position* | derivate | kaufoptionen | besprochenen | genannten | erwahnten`,
  holder: `autor | autors | autoren | autorin | autorinnen | verfasser* | redakteur* | redaktion |
    herausgeber* | ich | wir | vorstand* .. (herausgeber*|verlag*|medien*|publi*) | mitarbeiter* | verlag* |
    analyst* | verantwortliche* | offenlegung | person* | ersteller* | nahestehende* | interessenkonflikt*`,
  conflict: 'interessenkonflikt* | interessenskonflikt*',
  own: `autor | autors | autoren | autorin | autorinnen | moglich* | konnen | kann | besteh* | hinweis* |
    wir | offen* | verfasser* | potenziell* | konnte | unser* | redaktion | dies* | vorlieg* | vorliegt |
    liegt |
    unterhalten | pflegen`,
  relation: `geschaftsbeziehung* | geschaftliche beziehung* | investment banking | beratungsverhaltnis* |
    mandatsverhaltnis* | geschaftlichen beziehung* | geschaftlicher beziehung |
    geschaftlich* (beziehung*|verbindung*) | geschaftliche* (beziehung*|verbindung*) |
    geschaftlicher (beziehung*|verbindung*)`,
  independent: 'unabhangig* | redaktionell eigenstandig',
  editorial: `redaktion* | ausgewahlt* | getestet* | auswahl | bericht* | journalis* | entstanden |
    erstellt | bewert* | recherchier* | urteil`,
  influence: 'einfluss | beeinfluss* | auswirkung*',
  commission: 'provision* | vermittlungsprovision | kommission | affiliate | umsatzbeteiligung',
  earn: 'erhalt* | bekomm* | verdien* | bekam* | gezahlt | zahlt',
  buy: 'kauf* | link* | klick* | bestell* | einkauf* | handler* | shop* | partner* | preis',
  affiliate: `affiliate (link*|partner*|programm*|anzeige*) | affiliatelink* | partnerlink* | werbelink* |
    provisionslink* | partnerprogramm* | empfehlungslink*`,
  uses: `enthalt* | handelt | sogenannte* | sind | unser* | verwend* | nutz* | teilnehm* | mit | uber |
    einige | diese* | gekennzeichnet* | um`,
  piece: `artikel* | beitrag* | text* | inhalt* | podcast | video | folge | bild* | *bild | foto* |
    grafik* | zusammenfassung | meldung* | seite | nachricht* | ubersetzung | publikation | illustration`,
  sponsored: `(gesponsert|unterstutzt|prasentiert|bezahlt*|finanziert) (von|vom|durch) _ |
    (von|vom) [_] [_] (gesponsert|prasentiert|bezahlt) | in zusammenarbeit mit |
    in (kooperation|zusammenarbeit|partnerschaft) mit | im auftrag von`,
  payee: `autor | autors | autoren | autorin | autorinnen | verfasser* | herausgeber* | redaktion | wir |
    ich | verlag* | publisher | beitrag* | artikel* | betreiber* | website | fur die | hierfur | dafur |
    emittent* | auftraggeber`,
  production: `(erstellung|veroffentlichung|verbreitung) [_] (dies*|des|der|von|unser*) [_] (artikel*|beitrag*|bericht*|analyse*|studie|publikation*|text*|video*)`,
  rewarded: 'vergutet | bezahlt | entlohnt | honoriert | finanziert',
  pay: 'erhalt* | erhielt | bekomm* | bezahlt | vergutet* | entlohn* | empfang* | gezahlt',
  money: `vergutung* | honorar* | entgelt* | bezahlung | gegenleistung* | # (euro|eur) | zahlung* |
    geldleistung* | aktien als | kostenlos`,
  ai: `ki | kunstlicher intelligenz | kunstliche* intelligenz | chatgpt | algorithm* | ai |
    automatisiert* | automatisch | roboter* | sprachmodell* | maschinell* | ki generator* |
    bildgenerator* | midjourney | dall e | ki stimme | kunstliche* stimme`,
  make: `erstellt* | generiert* | geschrieben | verfasst | erzeugt* | unterstutz* | zusammengefasst |
    produziert | entstanden | hilfe von | bearbeitet | stammt von | stammen von | stammt aus |
    stammen aus | vorgelesen | vertont |
    entworfen | ausgearbeitet | verfasste`,
  original: 'original* | originalfassung | englische* | deutsche* | fassung | sprachfassung',
  prevail: 'massgeb* | verbindlich* | vorrang | rechtsverbindlich* | gilt die',
  translate: 'ubersetz*',
  machine: 'maschinell* | automatisch* | ki | deepl | google | kunstliche* intelligenz | software',
  verify: 'uberpruf* | bestatig* | verifizier* | pruf*',
  unaided: 'unabhangig* | zunachst',
  unable: 'nicht | konnten keine | keine',
  NOADV3: `(keine|kein|keinerlei) [individuelle|personliche] (anlageberatung|finanzberatung|beratung|kaufempfehlung|handlungsempfehlung|empfehlung*|aufforderung|anlageempfehlung|rechtsberatung|steuerberatung|finanzanalyse) |
    (ausschlie*|lediglich|nur|rein|allein|allgemeinen|reinen|blo*) .. (information*|informationszweck*|informativ*) |
    informationszweck* | (dient|dienen) .. (der information|informationszweck*) |
    (bitte|sie|leser|anleger) .. (fachmann|berater*|experten|steuerberater|anlageberater*) .. (hinzu|zurate|zu rate|hinzuziehen) |
    (ersetz*|ersatz) .. (gesprach|beratung|rat|berater*|fachmann|analyse) |
    (informieren|beraten|wenden|sprechen|fragen) .. (vor|bevor) .. (berater*|bankberater*|fachmann|experten|anlageberater*|steuerberater*|arzt) |
    (kein*|nicht) [_] (anlageberater*|finanzberater*|vermogensberater*|steuerberater*|rechtsanwalt*|rechtsanwalte) |
    (kennen|kenne) .. nicht |
    (sprecht|sprechen|sprich|redet|reden|rede|besprecht|klart) .. (jemand*|fachmann|fachleut*|experten|profi) .. (lage|situation|verhaltnisse|finanzen|kennt) |
    (macht|machen|mach) .. hausaufgaben |
    (redet|sprecht|reden|sprechen) .. (profi|fachmann|berater*) .. (bevor|vor) |
    (bildungsinhalt*|bildungszweck*|lehrmaterial) | (kein|nichts|keine) [_] [_] aufruf zu* [_]`,
  NOADV2: `(anleger|leser|nutzer|sie) .. (sollten|wenden|lassen|konsultieren) .. (berater*|beratung|fachmann|steuerberater|anlageberater*|experten|arzt|fachkundig*) |
    (eigene|eigenen) (recherche*|prufung|urteil|analyse*|entscheidung) | kein* ersatz |
    (anlageentscheidung*|investitionsentscheidung*) .. (eigen*|selbst|beraten) |
    (bei|mit|von) (ihrem|ihrer|einem|einer) [_] (bankberater*|anlageberater*|finanzberater*|steuerberater*|berater*)`,
  NOOFF3: `(kein|keine|weder) [ein|eine|offentliches|verbindliches] (angebot|aufforderung) |
    weder .. (angebot|aufforderung) |
    (fordern|fordert|rufen|ruft|raten|rat) [_] [_] (niemand*|nicht|keine*) .. (kauf*|verkauf*) |
    nicht als (aufforderung|angebot|einladung) |
    kein* [_] (prospekt|wertpapierprospekt|verkaufsprospekt)`,
  ACC3: `(ohne|keine|keinerlei|jede|jegliche) [jede|jegliche] (gewahr|gewahrleistung|haftung|garantie) |
    (haftung|gewahr|verantwortung|garantie) .. (ausgeschlossen|nicht ubernommen|keine|ubernimmt) |
    (wird|werden|ubernimmt|ubernehmen) (keine|keinerlei) .. (haftung|gewahr|garantie|verantwortung) |
    (nicht|keine) .. (geradestehen|einstehen|burgen|gewahrleisten) |
    (geradestehen|einstehen|burgen) .. (nicht|kein)`,
  ACC2: `haftet nicht | quellen .. (zuverlassig|vertrauenswurdig|verlasslich) |
    (anderungen|irrtumer|irrtum) .. vorbehalten`,
  THIRD3: `(meinung|ansicht*|auffassung) (des|der) (autor|autors|autoren|autorin|autorinnen|verfasser*) |
    (nicht) .. (meinung|ansicht|auffassung) der redaktion |
    (ansicht*|meinung*) .. sind die (des|der) (autors|autoren|autorin|verfasser*) |
    (inhalt*|mitteilung*|aussendung*|meldung*) .. (verantwortlich|verantwortung) .. (unternehmen|emittent*|herausgeber*|aussender*|absender*|gesellschaft|firma) |
    (meine|unsere) [_] (private|personliche|eigene) meinung [_] (wieder|dar)`,
  THIRD2: `gastbeitrag | gastkommentar | (zuerst|ursprunglich) .. (erschienen|veroffentlicht) |
    (erschien|erschienen|veroffentlicht) .. (zuerst|ursprunglich)`,
  RISK3: `totalverlust* | (eigenes|eigene|eigener) (risiko|gefahr) | risik* .. (verbunden|behaftet) |
    (wert|kurse|preise) .. (steigen|fallen) .. (fallen|steigen) | risik* .. verlust* |
    (handelt|investiert|anlegt|anleger|sie|trader) .. (kann|konnen) .. (kapital|geld|einsatz|vermogen) .. verlieren |
    (kapital|geld|einsatz) .. (ganz|vollstandig|komplett|teilweise) .. verlier* |
    (investier*|leg*|setz*|spekulier*|riskier*|handel*|trad*) .. nur .. (verlust|verlier*) .. (verkraft*|verschmerz*|leisten|konnen|tragen) |
    (rechnen|einstellen|moglich|konnen|kann) .. (alles|ganze*|gesamte*|komplett*) [zu] verlier* |
    (alles|ganze*|gesamte*) .. verlier* .. (konnen|kann|rechnen) |
    bis zum letzten cent | (ihr|dein|euer) [_] (gesamtes|ganzes) (geld|kapital|vermogen) .. verlieren`,
  FWD3: `(zukunftsgerichtet*|zukunftsbezogen*|vorausschauend*|zukunft gerichtet*) (aussage*|angaben|information*) |
    tatsachlich* (ergebnis*|entwicklung*|resultat*|ertrag*) .. (von|erheblich|wesentlich|deutlich) .. abweich* |
    (prognose*|erwartung*|schatzung*|planung*|ziele|annahmen) .. (abweich*|nicht eintreten|eintreffen|unterscheiden|ungewiss*) |
    (beruh*|basier*) .. annahmen`,
  FWD2: 'keine .. (verpflichtung|verpflichtet) .. (aktualisier*|anpass*|fortschreib*|anzupassen)',
  DELAY3: 'verzogerung der (kurs*|daten) | (kurs*|kursdaten) .. (verzogert|zeitverzogert)',
  LEV3: `(cfd*) .. (komplex*|verlier*) | #% .. (kleinanleger*|konten) .. verlier* | mehr verlieren als |
    verlust* .. (einlage*|einsatz|eingezahlt*) .. (ubersteig*|uberschreit*)`,
  notPOS3: `(kein*|nicht) .. (positionen|aktien|anteile|wertpapiere) .. (besprochen*|genannt*|erwahnt*|unternehmen) |
    (positionen|aktien|anteile|wertpapiere) .. (nicht|kein*) .. (halt|besitz*|investiert) |
    (halte|besitze) .. (keine|nicht) |
    (kein*|nicht) .. (papiere|aktien) .. (firmen|unternehmen|gesellschaften) | nicht investiert |
    (kein*|nicht) .. (genannt*|erwahnt*|besprochen*) .. (depot|portfolio|bestand|besitz) |
    (weder|kein*|nicht|niemand) .. (besitz*|halt|halten|beteiligt|investiert) .. (genannt*|erwahnt*|besprochen*|vorgestellt*) |
    (an|in) (keinem|keiner|keinen) .. (beteiligt|investiert)`,
  COI3: `hinweis* auf .. interessenkonflikt* |
    (verlag|herausgeber*|autor|autors|autoren|autorin|autorinnen|redaktion|betreiber*) .. (beteiligt|angestellt|gesellschafter|tochter*|eigentumer) |
    (autor|autors|autoren|autorin|autorinnen|verfasser*) .. (beirat|aufsichtsrat|arbeitet fur|berat* .. unternehmen) |
    (betreut|fungiert|agiert|tatig|handelt|ist) .. (designated sponsor|market maker|liquiditatsspender|skontrofuhrer) |
    designated sponsor .. (fur|der|bei) | beratungsmandat* |
    (eigentumer*|gesellschafter*|mehrheitseigner*|anteilseigner*|herausgeber*) (dieser|dieses|unserer|unseres) [_] (zeitung|seite|portals|magazins|publikation|verlags) .. (halt|beteiligt|besitzt|ist|sitzt) |
    (herausgeber*|verlag|autor*|redaktion) .. (in|unterhalt*|pfleg*) .. geschaftlich* (beziehung*|verbindung*) |
    (unser|unsere) [_] (eigentumer*|gesellschafter*|aktionar*|mutter*|verlag*|investor*|geldgeber*) [_] [_] (sitzt|halt|besitzt|leitet|kontrolliert|berat) |
    (werbe|geschafts|kooperations)(vertrag|mandat|beziehung*) (mit|zu)`,
  notCOI3: `(kein*|nicht|ohne) .. (interessenkonflikt*|interessenskonflikt*) | kein* .. einfluss auf |
    (unabhangig|eigenstandig) .. (ausgewahlt|getestet|bewertet|von unserer redaktion) |
    (anzeigenkunden|werbekunden|werbepartner|sponsor*) .. (kein*|nicht) .. (einfluss|mitsprache|einwirk*) |
    (werbekunden|anzeigenkunden|werbepartner|sponsor*|partner|hersteller|anbieter|eigentumer*) .. (kein*|nicht|nie*) .. (einfluss|mitspracherecht|zugriff|einsicht|einblick|sehen|lesen|bestimmen|entscheiden) |
    (auswahl|bewertung*|redaktion|urteil) .. unabhangig von |
    (meinung|urteil) [_] [_] (nicht|keinesfalls) (kauflich|zu kaufen|bezahlt) |
    unabhangig von (den|der) (interessen|interesse|werbekunden|herstellern|anbietern) | kooperationen .. (lehne|lehnen) (ich|wir) .. ab`,
  AFF3: `(erhalten|bekommen|verdienen) .. provision* | provision .. (handler|anbieter|partner|shop) |
    (link*|verweis*) .. (bringen|bringt|einbringen|verdienen|verdient) [_] (uns|wir|mir|ich)`,
  AFF2: `(keine|ohne) [zusatzlichen|weiteren] (mehrkosten|zusatzkosten|zusatzliche kosten|kosten) |
    preis .. (andert|verandert)`,
  notAFF3: 'kein* .. (affiliate link*|werbelink*|provision*)',
  SPON3: `(dieser|diese|dieses|vorliegende*) [_] (beitrag|artikel|text|inhalt|video|folge|beilage|podcast) .. im auftrag (von|des|der|eines|einer) |
    im auftrag (von|des|der|eines|einer) .. (entstand*|erstellt*|produziert*|verfasst*) (dieser|diese|dieses) (beitrag|artikel|text|inhalt|video|folge) |
    (gesponserte*|bezahlte*|werbliche*) (inhalt*|beitrag*|artikel*|anzeige*|partnerschaft|kooperation) |
    advertorial | sonderveroffentlichung | werbeinhalt* |
    redaktion .. nicht .. (beteiligt|verantwortlich) |
    (artikel*|beitrag*|text*|video|inhalt*|folge) .. von .. gesponsert |
    stammt .. (werbekund*|werbepartner*|anzeigenkund*) | werbemitteilung | marketingmitteilung |
    werbebeitrag | promotionartikel | marketing anzeige | (inhalt*|text) dieser (anzeige|werbung) |
    anzeige .. (werbekund*|anzeigenkund*|inserent*) |
    (folge|episode|ausgabe|beitrag|sendung|podcast|video|artikel|newsletter) .. (prasentiert|gesponsert|ermoglicht|unterstutzt) (von|vom|durch|euch)`,
  SPON2: 'pressemitteilung .. (ubermittelt|verbreitet|veroffentlicht)',
  notSPON3: '(kein|keine|nicht) .. (gesponsert*|bezahlte werbung|bezahlter beitrag)',
  notPAID3: `(geschenk*|pressereise*|einladung*|rabatt*|freiflug*|gratisprodukt*) [zu] [_] [_] (nehm*|akzeptier*) (wir|ich|unsere|die redaktion) .. (nicht|keine|niemals|nie) |
    (wir|ich|redaktion) (nehm*|akzeptier*) .. (kein*|weder) .. (geschenk*|pressereise*|einladung*|freiflug*|gratisprodukt*) |
    (kein*|nicht) .. (vergutung|honorar|bezahlung|entgelt|gegenleistung) .. (erhalten|bekommen|gezahlt|erhalt) |
    (selbst|privat|aus eigener tasche|eigenem geld|eigenes geld) [_] (gekauft|bezahlt|finanziert|erworben) |
    kein geld .. (bekommen|erhalten|genommen) | kein geld .. (geflossen|gezahlt) |
    (selbst|selber|privat) (gekauft|bezahlt|finanziert) |
    (nichts|kein geld) [_] (bekommen|erhalten|gezahlt|genommen) |
    niemand .. (geld|bezahlt|gezahlt|beauftragt|vergutet)`,
  AI3: `(ki|maschinell|automatisch|automatisiert) (generiert*|gestutzt*|unterstutzt*|erstellt*|erzeugt*) |
    mit [hilfe von|hilfe|unterstutzung von] (ki|kunstlicher intelligenz|chatgpt) .. (erstellt|generiert|geschrieben|verfasst|erzeugt|ubersetzt|produziert|zusammengefasst) |
    (ki|software|algorithmus|sprachmodell|textroboter|chatgpt) .. (diese*|den) (text|meldung|artikel|beitrag|bericht|zusammenfassung) .. (verfasst|geschrieben|erstellt|generiert|erzeugt|zusammengefasst)`,
  AI1: `(redaktion*|redakteur*|menschen|journalist*) .. (gepruft|uberpruft|bearbeitet|kontrolliert|redigiert)`,
  notAI3: `(kein*|nicht|ohne) .. (ki|kunstliche* intelligenz|chatgpt) .. (erstellt|generiert|geschrieben|verwendet|eingesetzt)`,
  RUMOR3: `(fruheren|ersten|vorherigen|ursprunglichen) (version|fassung) .. (artikel*|beitrag*|text*|meldung) |
    (dieser|der) (artikel|beitrag|text) wurde .. (korrigiert|berichtigt) |
    (fruheren|ersten|vorherigen|ursprunglichen|alteren) (version|fassung) .. (hie* es|stand|war|wurde) |
    fehler .. (berichtigt|korrigiert|behoben) |
    (nicht|kaum) [_] (unabhangig|eigenstandig) (prufen|uberprufen|verifizieren|bestatigen)`,
  RUMOR2: '^ (korrektur|berichtigung)',
  POS3: `(autor|autorin|verfasser|verfasserin|ich|wir|redaktion|redakteur) [ist|bin|sind] [_] [_] (long|short|investiert) |
    (aktien|anteile|papiere) .. im (depot|portfolio|bestand) |
    (redaktionsmitglieder|redakteure|autoren|mitarbeiter*) .. (beteiligt|investiert) |
    (ich|wir) .. (im|in meinem|in unserem|im eigenen) [_] (depot|portfolio) |
    (real|muster)[ ](depot|depots) (von|des|der) |
    (befindet|befinden|liegt|liegen) .. (depot|musterdepot|realdepot) (von|des|der) |
    positionen (uber|in|an|auf) .. (genannt*|angesprochen*|erwahnt*|besprochen*|vorgestellt*) |
    (profitier*|profitieren|profitiert|gewinn*) .. (wenn|falls|sollte) .. (kurs|aktie) .. (fallt|sinkt|steigt|fallen|steigen|sinken) |
    (von uns|von mir) [_] (beraten*|verwaltet*|gemanagt*|betreut*) (fonds|depots|portfolios|mandate|kunden)`,
  MT3: `(aus dem|ins) (englisch*|deutsch*|franzosisch*|chinesisch*|japanisch*) .. ubertragen |
    maschinell* (ubersetz*|ubertragen) |
    (programm|computer|software|maschine) .. (ubersetzt|ubertragen) |
    automatisch [erstellte*|erzeugte*|generierte*] ubersetz*`,
  COI2: `(gehort|gehoren) .. (zu|zum|zur|der|dem) .. (gruppe|konzern|holding|verlag*|unternehmensgruppe|bank) |
    (ist|sind) eine [_] (tochter*|beteiligung|marke|gesellschaft) (der|von|des) |
    (mutter*|eigentumer*|gesellschafter*|herausgeber*) .. (beteiligt|halt|vereinbarung|vertrag|kooperation)`,
};
