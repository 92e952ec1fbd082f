import type { Lexicon } from '../words/patterns.ts';

/** Polish. How to add a phrase: docs/kinds.md. */
export const pl: Lexicon = {
  script: 'latin',
  heading: `zastrzeżeni* | nota prawna | uwaga | wyłączenie odpowiedzialności | ostrzeżenie* | disclaimer |
    ujawnieni* | od redakcji | informacja prawna | ważne`,
  label: `reklama | materiał (sponsorowany|partnera|promocyjny|reklamowy) | artykuł sponsorowany |
    sponsorowan* | płatna współpraca | informacja prasowa`,
  reporting: `powiedział* | stwierdził* | według | oświadczył* | poinformował* | sąd | policja | minister |
    prokuratur* | zdaniem`,
  aside: `prawa zastrzeżone | copyright | cookie* | newsletter* | polityk* prywatności | prenumerat* |
    zaloguj | regulamin*`,
  self: `(ten|niniejszy|niniejsze|nasz*|tego|powyższ*|zawarte) .. (artykuł*|tekst*|materiał*|serwis*|stron*|treś*|informacj*|wpis*) |
    redakcja | redakcji | autor | autora | autorzy | wydawca | my | serwis* | portal* | treść | treści |
    komentarz* | komentarze | strony | stronie`,
  not: 'nie | bez | ani | żadn* | nigdy',
  serves: 'stanowi* | jest | są | służ* | należy | może | mogą | zawiera* | traktowa*',
  advice: `(porad*|doradztw*|rekomendacj*|konsultacj*) .. (inwestycyjn*|prawn*|finansow*|lekarsk*|medyczn*|podatkow*|lekarz*|specjalist*) |
    (inwestycyjn*|prawn*|finansow*|lekarsk*|medyczn*) (porad*|doradztw*|rekomendacj*)`,
  substitute: `(zastąpi*|zastępuj*|zastępstw*|substytut*) .. (lekarz*|porad*|konsultacj*|specjalist*|diagnoz*)`,
  offer: 'ofert* | oferty | zaproszeni*',
  trade: 'kupna | sprzedaż* | nabyci* | zbyci* | papier* | instrument* | handlow*',
  true: 'prawdziwoś* | dokładnoś* | kompletnoś* | aktualnoś* | rzetelnoś* | poprawnoś* | błęd*',
  liable: 'odpowiedzialn* | gwarant* | odpowiada* | ręczy',
  harm: 'szkod* | strat* | decyzj* | skutk* | wykorzystan* | treś* | inform*',
  view: 'opini* | pogląd* | stanowisk* | zdani* | komentarz* | wypowied*',
  author: 'autor* | użytkownik* | czytelnik* | internaut* | gości | felietonist*',
  belong: 'prywatn* | wyłączni* | jedynie | własn* | osobist* | wyraża* | należ*',
  reflect: 'odzwierciedla* | pokrywa* | odpowiada* | zgodn* | utożsamia* | zawsze',
  outside: `zewnętrzn* | komentarz* | treś* | reklam* | linki | użytkownik* | opini* | ogłosze* |
    wypowied*`,
  distance: 'odpowiedzialn* | odpowiada* | kontrol* | wpływu',
  invest: 'inwest* | handel | gra na giełdzie | kryptowalut* | instrument* | rynk* | cfd',
  risk: 'ryzyk*',
  involve: 'wiąż* | związan* | obarczon* | niesie | niosą | podlega*',
  lose: '(utrat*|strat*|stracić) .. (kapitał*|środk*|pieniędz*|części|całości)',
  past: '(wynik*|stop* zwrotu) .. (przeszł*|historyczn*) | (przeszł*|historyczn*) (wynik*|stop*)',
  future: 'nie | gwaranc* | przyszł*',
  quote: 'notowan* | dane | kurs*',
  delay: 'opóźni*',
  minute: 'minut* | min | co najmniej',
  conflict: 'konflikt* interesów',
  own: 'autor* | może | mogą | możliw* | my',
  stock: 'akcje | akcji | udział* | pozycj* | papier*',
  hold: 'posiada* | trzyma',
  holder: 'autor* | redakcj* | analityk* | pracownic*',
  commission: 'prowizj*',
  earn: 'otrzym* | zarabi* | dostaj*',
  buy: 'link* | zakup* | kupi* | klik*',
  us: 'my | nasz* | możemy | otrzymujemy | redakcj* | serwis* | zarabiamy | autor* | wydawc*',
  affiliate: 'link* (afiliacyjn*|partnersk*) | program* (afiliacyjn*|partnersk*) | afiliac*',
  uses: 'zawiera* | są | niektór* | jest | uczestnicz* | używa*',
  piece: `artykuł* | tekst* | materiał* | wpis* | treś* | grafik* | zdjęci* | film | odcinek | podcast |
    publikacj* | stron*`,
  sponsored: `sponsorowan* | we współpracy z | na zlecenie | przy wsparciu | (sfinansowan*|opłacon*) przez`,
  payee: 'autor* | redakcj* | wydawc* | serwis* | my | artykuł* | tekst*',
  pay: 'otrzym* | opłacon* | zapłac*',
  money: 'wynagrodzeni* | zapłat* | honorari* | bezpłatn*',
  ai: 'ai | sztuczn* inteligencj* | chatgpt | automatyczn*',
  make: 'wygenerowan* | stworzon* | napisan* | utworzon* | przygotowan* | pomoc*',
  translate: 'przetłumacz* | tłumaczeni*',
  machine: 'maszynow* | automatyczn* | ai | google | deepl',
  NOADV3: `(charakter|cel*) .. (informacyjn*|edukacyjn*|poglądow*) |
    (informacyjn*|edukacyjn*) (charakter|cel*) | nie (stanowi*|są|jest) .. (porad*|rekomendacj*|doradztw*) |
    nie .. zast* .. (lekarz*|porad*|konsultacj*)`,
  NOADV2: '(skonsultuj*|skonsultować|konsultacj*|zasięgn*) .. (lekarz*|specjalist*|doradc*|prawnik*)',
  NOOFF3: 'nie stanowi* .. (ofert*)',
  ACC3: `nie (ponosi*|bierze*|przyjmuj*|odpowiada*) .. (odpowiedzialn*|szkod*|strat*|decyzj*|błęd*) |
    nie gwarant* | dokłada* .. starań`,
  THIRD3: `(opini*|pogląd*|stanowisk*) .. (autor*|użytkownik*|czytelnik*|internaut*|redakcj*) |
    (redakcja|wydawca|administrator*|portal|serwis) nie .. (odpowiada*|odpowiedzialn*) .. (za) .. (treś*|opini*|komentarz*|reklam*|ogłosze*) |
    nie .. (odpowiada*|odpowiedzialn*) .. za (treś*|opini*|komentarz*|reklam*|ogłosze*)`,
  RISK3: 'na własn* (ryzyko|odpowiedzialność) | ryzyk* .. (utrat*|strat*)',
  SPON3: `(materiał|artykuł|tekst|wpis) (sponsorowan*|reklamow*|promocyjn*|partnera) | płatna współpraca`,
  notSPON3: 'nie jest sponsorowan*',
  AI3: '(wygenerowan*|stworzon*|napisan*) .. (przez|pomoc*) .. (ai|sztuczn*)',
  notPOS3: 'nie posiada* .. (akcj*|pozycj*|udział*)',
  notCOI3: 'brak* konfliktu | nie .. konflikt* interesów',
  RUMOR3: '(wcześniejsz*|poprzedni*) wersj* .. (artykuł*|tekst*) | sprostowanie',
};
