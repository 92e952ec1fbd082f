/** What English counts with below a hundred. */
const SMALL: ReadonlyMap<string, number> = new Map([
  ...'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, i) => [word, i + 1] as const),
  ...'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, i) => [word, 10 * (i + 2)] as const),
]);
const LARGE: ReadonlyMap<string, number> = new Map([
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
]);
const COUNTING = [...SMALL.keys()].join('|');

/** Catches "fifteen thousand", "Two Hundred and Eighty-Five Thousand", "five hundred"; not "twelve", "15 thousand", "hundreds of thousands". */
const SUM = new RegExp(
  String.raw`\b(?:${COUNTING})(?:(?:[\s-]|\s?,\s)(?:and\s)?(?:${COUNTING}|hundred|thousand|million|billion)){1,12}\b`,
  'gi',
);
/** Two words counting side by side are no sum: "one, two". */
const SCALED = /hundred|thousand|million|billion/i;

/** @returns an English text with its sums in words written in figures: "fifteen thousand dollars" is "15000 dollars" */
export function sumsInFigures(text: string): string {
  if (!SCALED.test(text)) return text;
  return text.replace(SUM, (sum) => (SCALED.test(sum) ? String(englishValue(sum)) : sum));
}

function englishValue(sum: string): number {
  let total = 0;
  let part = 0;
  for (const word of sum.toLowerCase().split(/[\s,-]+/)) {
    const large = LARGE.get(word);
    if (word === 'hundred') part *= 100;
    else if (large) {
      total += part * large;
      part = 0;
    } else part += SMALL.get(word) ?? 0;
  }
  return total + part;
}

const DIGITS = '一二三四五六七八九';
const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1e3 };
const MYRIADS: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };
/** Catches 一万五千, 二十八万五千, 两百万; not 一. */
const CHINESE_SUM = /[一二两三四五六七八九十百千万亿零]{2,}/g;
/** Not caught: 万一, 十一. */
const CHINESE_SCALED = /^[一二两三四五六七八九十].*[百千万亿]/;

/** @returns the values of sums in words in a text in Simplified characters: 一万五千 is 15000 */
export function chineseSums(text: string): number[] {
  const sums = (text.match(CHINESE_SUM) ?? []).filter((sum) => CHINESE_SCALED.test(sum));
  return sums.map((sum) => {
    let total = 0;
    let part = 0;
    let digit = 0;
    for (const character of sum.replaceAll('两', '二')) {
      const unit = UNITS[character];
      const myriad = MYRIADS[character];
      if (unit) {
        part += (digit || 1) * unit;
        digit = 0;
      } else if (myriad) {
        total += (part + digit) * myriad;
        part = 0;
        digit = 0;
      } else digit = DIGITS.indexOf(character) + 1;
    }
    return total + part + digit;
  });
}
