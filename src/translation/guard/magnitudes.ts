import { LATIN_LETTERS } from './calendar.ts';

/** Words after a figure that multiply it, by language: a German Billion is no English billion. */
const LATIN: Record<string, readonly (readonly [RegExp, number])[]> = {
  en: [
    [/^[\s-]?(?:trillion|trn|tn)\b/i, 1e12],
    [/^[\s-]?(?:billion|bln|bn)\b|^B\b/i, 1e9],
    [/^[\s-]?(?:million|mln|mn)\b|^[mM]\b/, 1e6],
    [/^[\s-]?thousand\b|^[kK]\b/, 1e3],
    [/^[\s-]?hundred\b/, 1e2],
  ],
  de: [
    [/^\s?(?:Billionen|Billion|Bio\b)/, 1e12],
    [/^\s?(?:Milliarden?|Mrd)/, 1e9],
    [/^\s?(?:Millionen|Million|Mio)/, 1e6],
    [/^\s?(?:tausend|Tausend|Tsd)/, 1e3],
  ],
  fr: [
    [/^\s?(?:billions?)\b/, 1e12],
    [/^\s?(?:milliards?|Mds?)\b/, 1e9],
    [/^\s?(?:millions?|M)\b/, 1e6],
    [/^\s?mille\b/, 1e3],
  ],
  es: [
    [/^\s?bill(?:ón|ones)(?![a-zà-ÿ])/, 1e12],
    [/^\s?(?:mil millones|mill?ardos?)\b/, 1e9],
    [/^\s?(?:mill(?:ón|ones)(?![a-zà-ÿ])|MM?\b)/, 1e6],
    [/^\s?mil\b/, 1e3],
  ],
};

const SMALL: Record<string, number> = { 十: 10, 百: 100, 千: 1e3, 십: 10, 백: 100, 천: 1e3 };
const LARGE: Record<string, number> = {
  万亿: 1e12,
  兆: 1e12,
  조: 1e12,
  亿: 1e8,
  億: 1e8,
  억: 1e8,
  万: 1e4,
  萬: 1e4,
  만: 1e4,
};
const EAST_ASIAN = /^\s?([十百千십백천])?\s?(万亿|兆|조|亿|億|억|万|萬|만)?/;

export interface Magnitude {
  times: number;
  /** Characters that it takes after the figure. */
  length: number;
  /** A smaller part of the same number may follow: 3億5000萬. */
  chained: boolean;
}

/** @param after what follows a figure */
export function magnitudeAfter(after: string, language: string): Magnitude {
  const latin = LATIN[language];
  if (latin) {
    for (const [pattern, times] of latin) {
      const found = pattern.exec(after);
      if (found) return { times, length: found[0].length, chained: false };
    }
    return { times: 1, length: 0, chained: false };
  }
  const [whole = '', small = '', large = ''] = EAST_ASIAN.exec(after) ?? [];
  if (!small && !large) return { times: 1, length: 0, chained: false };
  return { times: (SMALL[small] ?? 1) * (LARGE[large] ?? 1), length: whole.length, chained: true };
}

/** Magnitudes without a figure: "hundreds of millions", 数十亿, ein paar Milliarden. */
const BARE_LATIN: Record<string, RegExp> = {
  en: /(?<!\d[\s-]?)\b(?:(tens|hundreds|thousands) of )?(million|billion|trillion)s?\b/g,
  de: /(?<!\d\s?)(?:(Dutzende|Hunderte|Tausende) )?\b(Million|Milliarde|Billion)(?:en)?\b/g,
  fr: /(?<!\d[\s\u00a0\u202f]?)(?:(dizaines|centaines|milliers) de )?\b(million|milliard|billion)s?\b/g,
  es: /(?<!\d\s?)(?:(decenas|cientos|miles|mil) (?:de )?)?\b(millones|millón|billones|billón)(?![a-zà-ÿ])/g,
};
const BARE_VALUES: Record<string, number> = {
  tens: 10,
  hundreds: 100,
  thousands: 1e3,
  Dutzende: 10,
  Hunderte: 100,
  Tausende: 1e3,
  dizaines: 10,
  centaines: 100,
  milliers: 1e3,
  decenas: 10,
  cientos: 100,
  miles: 1e3,
  mil: 1e3,
  Million: 1e6,
  Milliarde: 1e9,
  Billion: 1e12,
  million: 1e6,
  milliard: 1e9,
  millones: 1e6,
  millón: 1e6,
  billones: 1e12,
  billón: 1e12,
  trillion: 1e12,
};
const BARE_EAST_ASIAN =
  /(?:[数數几幾수]|(?<![\d.一二三四五六七八九两十百千万亿億萬십백천만억조]))(?<!\d\s?)([十百千십백천])?(万亿|兆|조|亿|億|억|万|萬|만)(?=[美欧港日韩元人円ドユ股달유위원엔명개주台吨户名件辆辆桶])/g;

/** What every magnitude without a figure is written with: "million", "Billion", "millones", "millón", 数十亿. */
const LATIN_MAGNITUDE = /ill[ioó]/;
const EASTERN_MAGNITUDE = /[万亿兆조億억萬만]/;

/** @returns the values of magnitudes that stand without a figure */
export function bareMagnitudes(text: string, language: string): number[] {
  const latin = BARE_LATIN[language];
  if (!(latin ? LATIN_MAGNITUDE : EASTERN_MAGNITUDE).test(text)) return [];
  if (!latin)
    return [...text.matchAll(BARE_EAST_ASIAN)].map(
      ([, small = '', large = '']) => (SMALL[small] ?? 1) * (LARGE[large] ?? 1),
    );
  return [...text.matchAll(latin)].map(([, many = '', unit = '']) => {
    const value =
      language === 'en' || language === 'es'
        ? BARE_VALUES[unit]
        : unit === 'billion'
          ? 1e12
          : BARE_VALUES[unit];
    return (BARE_VALUES[many] ?? 1) * (unit === 'billion' && language === 'en' ? 1e9 : (value ?? 1));
  });
}

/** Words that are counted up from a value: `erste[nrs]` is erste, ersten, erster or erstes. */
type Counted = readonly [words: string, from: number];

/** @returns the value of each word, in every way of writing it */
function valued(rows: readonly Counted[]): ReadonlyMap<string, number> {
  const values = new Map<string, number>();
  for (const [words, from] of rows)
    words.split(' ').forEach((word, i) => {
      const [stem = '', endings = ''] = word.split(/[[\]]/);
      for (const ending of ['', ...endings]) values.set(stem + ending, from + i);
    });
  return values;
}

const ready = new Map<readonly Counted[], ReadonlyMap<string, number>>();

/**
 * @param rows numbers in words of the text's language; none where words are not parted by blanks
 * @returns the values of the words that the text says, in their order; whole words, in capitals or not
 */
export function valuesIn(text: string, rows: readonly Counted[] | undefined): number[] {
  if (!rows) return [];
  const values = ready.get(rows) ?? valued(rows);
  ready.set(rows, values);
  const found: number[] = [];
  for (const word of text.match(LATIN_LETTERS) ?? []) {
    const value = values.get(word.toLowerCase());
    if (value !== undefined) found.push(value);
  }
  return found;
}

/** Numbers in words that must be found again; "one" and "two" are said in too many other ways. */
export const CARDINALS: Record<string, readonly Counted[]> = {
  en: [['three four five six seven eight nine ten eleven twelve', 3]],
  de: [['drei vier fünf sechs sieben acht neun zehn elf zwölf', 3]],
  fr: [['trois quatre cinq six sept huit neuf dix onze douze', 3]],
  es: [['tres cuatro cinco seis siete ocho nueve diez once doce', 3]],
};

/** What may be said for a number. */
export const NUMERALS: Record<string, readonly Counted[]> = {
  en: [
    ['one two', 1],
    ['first second third fourth fifth sixth seventh eighth ninth tenth', 1],
    ['once twice', 1],
    ['both', 2],
  ],
  de: [
    ['ein[es] zwei', 1],
    ['eine[nr]', 1],
    [
      'erste[nrs] zweite[nrs] dritte[nrs] vierte[nrs] fünfte[nrs] sechste[nrs] siebte[nrs] achte[nrs] neunte[nrs] zehnte[nrs]',
      1,
    ],
  ],
  fr: [
    ['un[e] deux', 1],
    ['premier deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième', 1],
    ['première second', 1],
    ['tiers', 3],
  ],
  es: [
    ['un[oa] dos', 1],
    [
      'primer[oa] segund[oa] tercer[oa] cuart[oa] quint[oa] sext[oa] séptim[oa] octav[oa] noven[oa] décim[oa]',
      1,
    ],
    ['terceros', 3],
  ],
};

/** The same where words are not parted by blanks, and one character may stand inside another word. */
const EASTERN_NUMERALS: Record<string, readonly (readonly [RegExp, number])[]> = {
  zh: [
    [/[两俩双]/g, 2],
    [/首|上半/g, 1],
    [/下半/g, 2],
    [/十一/g, 11],
    [/十二/g, 12],
  ],
  ja: [
    [/両/g, 2],
    [/初/g, 1],
  ],
  ko: [
    [/첫|하나|한 /g, 1],
    [/두 |둘/g, 2],
    [/세 |셋/g, 3],
    [/네 |넷/g, 4],
    [/다섯/g, 5],
    [/여섯/g, 6],
    [/일곱/g, 7],
    [/여덟/g, 8],
    [/아홉/g, 9],
    [/열/g, 10],
  ],
};
const DIGITS = '一二三四五六七八九十';

/** @returns the values of what may be said for a number in a Chinese, Japanese or Korean text */
export function easternNumerals(text: string, language: string): number[] {
  const values = (EASTERN_NUMERALS[language] ?? []).flatMap(([word, value]) =>
    Array.from(text.match(word) ?? [], () => value),
  );
  if (language === 'zh' || language === 'ja')
    for (const character of text) if (DIGITS.includes(character)) values.push(DIGITS.indexOf(character) + 1);
  return values;
}
