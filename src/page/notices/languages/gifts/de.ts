/** What is lent, given and paid to those who review and report, and who says never to take it, in German. How to add a phrase: docs/kinds.md. */
export const gifts = {
  lentThing: `testgerat* | testmuster* | leihgerat* | rezensionsexemplar* | testexemplar* | testprodukt* | testwagen* | testfahrzeug* |
    leihstellung* | produktmuster* | (fur|zu) (den|diesen|einen) (test|testzwecken|artikel|beitrag) |
    (getestete*|vorgestellte*|gezeigte*|besprochene*|verwendete*) [_] (gerat*|produkt*|smartphone*|modell*|kamera*|laptop*|notebook*|auto*|artikel|hardware|software)`,
  supplied: `(der|unserer) redaktion .. (uberlassen|gestellt|geliehen|bereitgestellt|zugeschickt|zugesandt) |
    zur verfugung (gestellt|stellt|stellte*|stellen) | leihweise | (uns|mir|wir) .. (gestellt|uberlassen|geliehen|bereitgestellt|zugeschickt|zugesandt) |
    (gestellt|uberlassen|bereitgestellt|geliehen) (von|vom|durch) | als leihgabe`,
  byGivers: `(von|vom|durch|seitens) [den|der|dem|einem|einer|verschiedenen|einigen] [_] (*hersteller|*herstellern|*herstellerin|*firmen|*firma|*anbieter|*anbietern|unternehmen|marke|marken|*handler|*handlern|*agentur|*agenturen|verlag|verlagen|distributor|importeur) |
    (hat|haben) (uns|mir) (der|die) (*hersteller|*herstellerin|*anbieter|*firma|marke|*handler|*agentur|verlag|importeur) |
    (*hersteller|*anbieter|*firma|*firmen|marke|importeur) (hat|haben|stellt|stellte|stellten|stellen) (uns|mir)`,
  tripCosts: `reisekosten | reise* | anreise | ubernachtung* | spesen | *reise | *reisen | flug* | hotelkosten | fahrtkosten | bewirtung`,
  refunded: `(erstattet|erstatten|erstattete*|ubernommen|ubernehmen|getragen|bezahlt|beglichen|gesponsert)`,
  host: `veranstalter* | *hersteller* | unternehmen* | *firma | *firmen | anbieter* | gastgeber* | einlader* | gesellschaft* | konzern* | marke*`,
  meOrUs: `uns | mir | wir | ich | unsere* | unserer | meine* | autor | autorin | redaktion`,
  freebies: `geschenk* | pressereise* | (gratis|kostenlose*) (produkte*|gerate*|reisen|muster) | einladung* | testgerat* | geld | zuwendung*`,
  takes: `nehm* | angenommen | annehm* | akzeptier* | erhalt* | bekomm* | lassen wir`,
  suppliedForTest: `_ (stellte|stellten|stellt|hat|haben) (uns|mir) .. (fur|zu) (diesen|diesem|unseren|den|dem) (test|artikel|beitrag|vergleich|testbericht|praxistest)`,
  coveredFirms: `(firmen|unternehmen|hersteller*|anbieter*|marken|produkte*) .. uber (die|das|welche) (wir|ich) [_] (schreib*|bericht*|test*) |
    (von|seitens) [den|der] [_] (firmen|unternehmen|herstellern|anbietern|marken|hersteller)`,
  neverPaid: `(ich|wir) (wurde*|bin|sind|habe|haben) [_] (nie|niemals|noch nie) .. (bezahlt|geld|vergutet|entlohnt) |
    (nie|niemals|noch nie) .. (von|seitens) .. (bezahlt|vergutet) (worden|wurde*) |
    kein geld (fur|von) .. (nehm*|genommen|bekomm*|erhalt*|annehm*|an)`,
  noMoneyFor: `kein geld (fur|von) [_] [_] (test*|beitrag*|bericht*|artikel*|text*|herstellern|firmen|unternehmen|anbietern|rezension*|video*|empfehlung*)`,
  cutFrom: `(provision*|vergutung*|umsatzbeteiligung*|vermittlungsgebuhr*) [_] (von|der|des|vom|durch) [den|der|die|dem] [_] (dargestellte*|verglichene*|aufgefuhrte*|gelistete*|genannte*|vorgestellte*|gezeigte*|teilnehmende*|empfohlene*|vermittelte*) (*anbieter|*anbietern|*anbieters|banken|bank|*partner|*partnern|*versicherer*|broker*|unternehmen|handler*|dienstleister*|gesellschaften) |
    (von|seitens) [den|der|dem] (dargestellte*|verglichene*|aufgefuhrte*|gelistete*|genannte*|vorgestellte*|gezeigte*|teilnehmende*|empfohlene*|vermittelte*) (*anbieter|*anbietern|banken|bank|*partnern|*versicherer*|broker*|unternehmen|handler*) .. (provision*|vermittlungsprovision*|abschlussprovision*|affiliate*)`,
  othersAFF: `(makler|vermittler|berater|vertreter|verkaufer|filialen|banken|handler|agenten) (erhalten|bekommen|bekamen|verdienen|kassieren) .. provision*`,
  kinAtFirm: `^ [offenlegung|transparenz*|hinweis] [:] (meine|mein) [_] (frau|mann|ehefrau|ehemann|partner|partnerin|bruder|schwester|vater|mutter|sohn|tochter|schwager|schwagerin|lebensgefahrt*) (arbeitet|ist) [derzeit|seit #] [als|ein|eine|in] [der|dem] [_] (jurist*|ingenieur*|anwalt*|anwaltin|manager*|entwickler*|berater*|analyst*|angestellt*|mitarbeiter*|fuhrungskraft|leiter*|vertrieb|marketing|rechtsabteilung|informatiker*|forscher*) (bei|fur|von) _ [_] $ |
    ^ [offenlegung|transparenz*|hinweis] [:] (meine|mein) [_] (frau|mann|ehefrau|ehemann|partner|partnerin|bruder|schwester|vater|mutter|sohn|tochter|schwager|schwagerin|lebensgefahrt*) ist bei _ [_] (angestellt|beschaftigt) $`,
  shortVia: `^ [aktuelle|meine|unsere|eigene] (position|positionen|pos) : [_] [_] (long|short|puts|calls) _`,
};
