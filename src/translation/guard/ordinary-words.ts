/**
 * What opens a sentence with a capital and is no name, beside the words of the phrase book, by language: words parted
 * by blanks; `-tion` is the end of many. Left out is what is also a well-known name ("Target", "Shell", "Block").
 */
export const ORDINARY_WORDS: Record<string, string> = {
  en: `cryptocurrency a an the this that these those he she it we they you i his her its our their your my who what when where why how
    which whose some any all each every both either neither no none nobody nothing everyone everybody everything anyone
    anybody anything someone somebody something one two three four five six seven eight nine ten many most much more less
    few several other others another such same own and or but if as at by for from in into of on onto to toward towards
    with within without about above across after against along among around before behind below beneath beside besides
    between beyond despite down during except inside near off out outside over past per since than through throughout
    till under until unlike up upon via while although though because unless whether whereas however therefore moreover
    furthermore nevertheless meanwhile instead otherwise thus hence then now today tomorrow yesterday soon later once
    again also too even still yet just only almost always never often sometimes usually perhaps maybe here there not
    is are was were be been being do does did has have had may might can could will would shall should must let please
    yes thanks welcome today's people person man woman men women children child parents students police life home water
    food coffee climate weather energy power oil gas gold silver copper steel money cash debt credit trade demand supply
    growth output revenue income profit profits sales earnings business work research news data software hardware
    technology crypto health care music art law history science world government industry staff management leadership
    interest insurance evidence advice help guidance support content material information access use past future
    bitcoin ether blockchain lending investors traders analysts readers subscribers
    consumers researchers developers manufacturers officials lenders brokers customers borrowers students employees
    company user client customer reader issuer author publisher advertiser member subscriber risk return market price value
    loss fee tax stock share exposure margin default approval withdrawal custody order part mail audit
    consumer student president professor top big modern active basic second third similarly together overall rather
    finally ultimately unfortunately
    -ally -ately -ently -ably -able -ible -less -ful -tion -sion -ment -ness -ity -ance -ence -ism -ship -ing -ology -ics -ware -hood -age`,
  de: `der die das den dem des ein eine einer eines einem einen kein keine dieser diese dieses diesem diesen jener jede
    jeder jedes alle alles viele einige mehrere manche solche beide er sie es wir ihr ich man wer was wann wo warum wie
    welche welcher unser unsere seine ihre mein und oder aber denn doch sondern wenn als ob weil da dass obwohl während
    bevor nachdem seit bis an auf aus bei durch für gegen hinter in im ins mit nach neben ohne trotz über um unter von
    vom vor wegen zu zum zur zwischen am beim nicht nur auch noch schon so dann danach dabei damit daher deshalb dennoch
    jedoch allerdings außerdem zudem heute morgen gestern jetzt hier dort bitte sollte ist sind war waren wird werden hat
    haben kann können darf dürfen muss müssen geld gold öl strom handel umsatz gewinn verlust geschäft kredit zins
    -ung -ungen -heit -heiten -keit -keiten -schaft -schaften -tion -tionen -tät -täten -ismus -ment -nis -nisse -tum
    -erin -erinnen -linge -wesen -mittel -kurse -preise -werte -märkte -aktien -fonds -anleger`,
  fr: `le la les l un une des du de d ce cet cette ces mon ma mes ton son sa ses notre nos votre vos leur leurs il elle ils
    elles on nous vous je tu qui que quoi quand où pourquoi comment quel quelle quels quelles aucun aucune tout toute tous
    toutes chaque plusieurs certains certaines quelques autre autres et ou mais donc or ni car si lorsque puisque comme à
    au aux en dans par pour sur sous avec sans entre vers chez depuis pendant avant après contre selon malgré dès hors
    outre sauf afin ainsi alors aussi cependant toutefois néanmoins enfin ensuite ici là aujourd hier demain ne pas non
    est sont a ont peut peuvent doit doivent veuillez ceci cela ça celui celle ceux investir
    -tion -tions -sion -sions -ment -ments -té -tés -ance -ances -ence -ences -isme -age -ages -eurs -euses -ants`,
  es: `el la los las lo un una unos unas este esta estos estas ese esa esos esas aquel aquella su sus mi mis nuestro nuestra
    nuestros nuestras él ella ellos ellas usted ustedes yo tú nosotros quien quién qué que cuando cuándo donde dónde cómo
    como por porque cuál ningún ninguna nada nadie todo toda todos todas cada varios varias algunos algunas otro otra otros
    otras y o u pero sino si aunque mientras pues a al ante bajo con contra de del desde durante en entre hacia hasta para
    según sin sobre tras mediante salvo excepto además también así entonces luego hoy ayer mañana aquí allí no ni nunca
    es son está están ha han puede pueden debe deben se ya muy más menos invertir
    -ción -ciones -sión -siones -miento -mientos -dad -dades -ancia -ancias -encia -encias -ismo -aje -ores -oras`,
};

/** Words after a name that make it what a sentence speaks of: "Acme does not", "Acme and its affiliates". */
export const AFTER_SUBJECT: Record<string, string> = {
  en: `is are was were does did do has had have may might can could cannot will would shall should must and or nor also
    never always only hereby expressly disclaims makes made gives gave takes took holds held owns owned provides provided
    offers offered receives received pays paid earns earned accepts accepted says said reports reported expects expected
    believes assumes assumed bears guarantees guaranteed warrants endorses endorsed recommends recommended reserves
    operates acts serves uses used sells sold buys bought plans shares stock securities employees analysts management
    doesn isn wasn won hasn hadn didn can`,
  de: `ist sind war waren hat haben hatte wird werden wurde kann können könnte darf dürfen muss müssen soll sollte will und
    oder haftet übernimmt gibt gab macht bietet bot stellt hält hielt besitzt erhält erhielt zahlt garantiert behält
    empfiehlt verkauft verkaufte kauft kaufte erwartet meldete teilte sagte nimmt lehnt schließt verdient betreibt
    gewährleistet handelt`,
  fr: `est sont était a ont avait n ne peut peuvent pourrait doit devrait et ou décline garantit détient détenait reçoit
    perçoit offre fournit se sera assume accepte exclut recommande vend achète prévoit estime publie verse gagne`,
  es: `es son era fue ha han había no puede pueden podría debe debería y o declina garantiza posee poseía recibe ofrece
    proporciona se será asume acepta excluye recomienda vende compra prevé estima publica paga gana tiene tenía`,
};
