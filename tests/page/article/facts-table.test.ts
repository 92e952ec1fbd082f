import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { findStory } from '../../../src/page/article/find-story.ts';
import { readBlocks } from '../../../src/page/blocks/blocks.ts';
import { CHINESE } from './facts/chinese.ts';
import { ENGLISH } from './facts/english.ts';
import { EUROPEAN } from './facts/european.ts';
import { JAPANESE_KOREAN } from './facts/japanese-korean.ts';
import { LINES_OF_REPORTS } from './facts/lines-of-reports.ts';
import { LOOK_ALIKES } from './facts/look-alikes.ts';
import { MORE_LANGUAGES } from './facts/more-languages.ts';
import { NAMES } from './facts/names.ts';
import { PARTS } from './facts/parts.ts';
import { type Language, LOADED_AT } from './facts/row.ts';
import { SOURCES } from './facts/sources.ts';
import { TAILS } from './facts/tails.ts';

const PROSE: Record<Language, readonly [string, string]> = {
  en: [
    'The city council agreed to rebuild the harbour, after three years of talks with the port and its banks.',
    'Shares of the operator rose by four percent, as traders had not expected a decision before the summer.',
  ],
  'zh-Hant': [
    '市議會同意重建港口，此前與港務公司、工會及多家銀行談判三年，工程預計明年春天開始。',
    '營運商股價上漲百分之四，市場原本預期夏天以前不會有任何決定，分析師普遍感到意外。',
  ],
  'zh-Hans': [
    '市议会同意重建港口，此前与港务公司、工会及多家银行谈判三年，工程预计明年春天开始。',
    '运营商股价上涨百分之四，市场原本预期夏天以前不会有任何决定，分析师普遍感到意外。',
  ],
  ja: [
    '市議会は港の再建に合意した。港湾会社や労働組合、銀行との三年にわたる協議を経て、工事は来春に始まる。',
    '運営会社の株価は四パーセント上昇した。市場は夏より前に決まるとは見ておらず、投資家は驚いている。',
  ],
  ko: [
    '시의회는 항만 재건에 합의했다. 항만공사와 노조, 은행들과 삼 년 동안 협의한 끝에 공사는 내년 봄 시작된다.',
    '운영사 주가는 사 퍼센트 올랐다. 시장은 여름 전에 결정이 나올 것으로 보지 않았고 투자자들은 놀랐다.',
  ],
  de: [
    'Der Stadtrat hat dem Neubau des Hafens zugestimmt, nach drei Jahren der Verhandlung mit Banken und Arbeitern.',
    'Die Aktien des Betreibers stiegen um vier Prozent, weil Händler vor dem Sommer keine Entscheidung erwartet hatten.',
  ],
  fr: [
    'Le conseil municipal a accepté de reconstruire le port, après trois ans de discussions avec ses banques.',
    'Les actions de l’exploitant ont gagné quatre pour cent, car nul n’attendait de décision avant l’été.',
  ],
  es: [
    'El ayuntamiento aceptó reconstruir el puerto, tras tres años de conversaciones con sus bancos y obreros.',
    'Las acciones del operador subieron un cuatro por ciento, pues nadie esperaba una decisión antes del verano.',
  ],
  hu: [
    'A városi tanács három évnyi tárgyalás után beleegyezett, hogy a bankok pénzéből újjáépítsék a kikötőt.',
    'Az üzemeltető részvényei négy százalékkal emelkedtek, mert a piac nyár előtt nem számított döntésre.',
  ],
  bg: [
    'Общинският съвет се съгласи пристанището да бъде възстановено след три години преговори с банките.',
    'Акциите на оператора поскъпнаха с четири процента, тъй като пазарът не очакваше решение преди лятото.',
  ],
  cs: [
    'Městská rada po třech letech jednání s bankami a přístavem souhlasila s tím, že bude přístav obnoven.',
    'Akcie provozovatele vzrostly o čtyři procenta, protože trh před létem žádné rozhodnutí neočekával.',
  ],
  sk: [
    'Mestská rada po troch rokoch rokovaní s bankami a prístavom súhlasila s tým, že bude prístav obnovený.',
    'Akcie prevádzkovateľa vzrástli o štyri percentá, pretože trh pred letom rozhodnutie neočakával.',
  ],
  ro: [
    'Consiliul local a acceptat reconstruirea portului după trei ani de discuții cu băncile și cu muncitorii.',
    'Acțiunile operatorului au crescut cu patru la sută, fiindcă piața nu aștepta o decizie înainte de vară.',
  ],
  tr: [
    'Belediye meclisi, bankalarla üç yıl süren görüşmelerin ardından limanın yeniden yapılmasını kabul etti.',
    'Piyasa yazdan önce bir karar beklemediği için işletmecinin hisseleri yüzde dört oranında değer kazandı.',
  ],
  sv: [
    'Kommunfullmäktige gick med på att bygga om hamnen efter tre års samtal med bankerna och med arbetarna.',
    'Aktien steg med fyra procent eftersom marknaden inte hade väntat sig något beslut före sommaren.',
  ],
  da: [
    'Byrådet gik med til at genopbygge havnen efter tre års samtaler med bankerne og med havnens arbejdere.',
    'Aktien steg med fire procent, fordi markedet ikke havde ventet nogen beslutning før sommeren kommer.',
  ],
  nb: [
    'Bystyret gikk med på å bygge opp igjen havnen etter tre års samtaler med bankene og med arbeiderne.',
    'Aksjen steg med fire prosent fordi markedet ikke hadde ventet noen beslutning før sommeren kommer.',
  ],
  fi: [
    'Kaupunginvaltuusto päätti rakentaa sataman uudelleen kolmen vuoden neuvottelujen jälkeen pankkien kanssa.',
    'Yhtiön osakkeet nousivat neljä prosenttia, koska markkinat eivät odottaneet päätöstä ennen kesää.',
  ],
  uk: [
    'Міська рада погодилася відбудувати порт після трьох років переговорів із банками та працівниками порту.',
    'Акції оператора подорожчали на чотири відсотки, бо ринок не очікував жодного рішення до літа.',
  ],
  hr: [
    'Gradsko vijeće pristalo je na obnovu luke nakon tri godine razgovora s bankama i s lučkim radnicima.',
    'Dionice operatera porasle su četiri posto jer tržište nije očekivalo nikakvu odluku prije ljeta.',
  ],
  sr: [
    'Gradsko veće pristalo je na obnovu luke posle tri godine razgovora sa bankama i sa lučkim radnicima.',
    'Akcije operatera porasle su četiri odsto jer tržište nije očekivalo nikakvu odluku pre leta.',
  ],
  id: [
    'Dewan kota setuju membangun kembali pelabuhan setelah tiga tahun berunding dengan bank dan para pekerja.',
    'Saham pengelola naik empat persen karena pasar tidak menduga akan ada keputusan sebelum musim panas.',
  ],
  vi: [
    'Hội đồng thành phố đã đồng ý xây dựng lại cảng biển sau ba năm đàm phán với các ngân hàng và công nhân.',
    'Cổ phiếu của đơn vị vận hành tăng bốn phần trăm vì thị trường không chờ đợi quyết định trước mùa hè.',
  ],
  ar: [
    'وافق مجلس المدينة على إعادة بناء الميناء بعد ثلاث سنوات من المحادثات مع المصارف التي ستقرض معظم المال.',
    'وارتفعت أسهم الشركة المشغلة أربعة في المئة إذ لم يكن المتعاملون يتوقعون قرارا قبل حلول فصل الصيف.',
  ],
  he: [
    'מועצת העיר הסכימה לבנות מחדש את הנמל לאחר שלוש שנים של שיחות עם הבנקים שילוו את רוב הכסף לעבודות.',
    'מניות החברה המפעילה עלו בארבעה אחוזים, משום שהסוחרים לא ציפו להחלטה לפני הקיץ של השנה הבאה.',
  ],
  nl: [
    'De gemeenteraad stemde in met de herbouw van de haven, na drie jaar praten met de banken en de arbeiders.',
    'Het aandeel steeg met vier procent, omdat de markt voor de zomer niet op een besluit had gerekend.',
  ],
  el: [
    'Το δημοτικό συμβούλιο συμφώνησε να ξαναχτιστεί το λιμάνι, έπειτα από τρία χρόνια συνομιλιών με τις τράπεζες.',
    'Οι μετοχές της εταιρείας κέρδισαν τέσσερα τοις εκατό, καθώς κανείς δεν περίμενε απόφαση πριν από το καλοκαίρι.',
  ],
  it: [
    'Il consiglio comunale ha accettato di ricostruire il porto, dopo tre anni di trattative con le banche.',
    'Le azioni del gestore sono salite del quattro per cento, perché nessuno si aspettava una decisione.',
  ],
  pt: [
    'A câmara municipal aceitou reconstruir o porto, depois de três anos de conversas com os seus bancos.',
    'As ações do operador subiram quatro por cento, pois ninguém esperava uma decisão antes do verão.',
  ],
};

test.each([
  ...ENGLISH,
  ...CHINESE,
  ...JAPANESE_KOREAN,
  ...EUROPEAN,
  ...NAMES,
  ...LOOK_ALIKES,
  ...PARTS,
  ...SOURCES,
  ...LINES_OF_REPORTS,
  ...TAILS,
  ...MORE_LANGUAGES,
])('$language: $name', ({ language, head, top, bottom, url, based, expected }) => {
  const [one, two] = PROSE[language];
  const html = `<html lang="${language}"><head>${head ?? ''}</head><body><nav><a href="/">Home</a></nav><article>${top}<p>${one}</p><p>${two}</p><p>${one} ${two}</p>${bottom ?? ''}</article></body></html>`;
  const page = readBlocks(new JSDOM(html).window.document, url ?? 'https://www.example.com/story');
  expect(findStory(page, based ? LOADED_AT : null).facts).toMatchObject(expected);
});
