import { CURRENCIES, MONTHS, MULTIPLIERS, TRANSLATABLE } from './words.ts';

const FIGURE = /\d+(?:[.,\u00a0\u202f' ]\d{3})+(?:[.,]\d+)?|\d+(?:[.,]\d+)?/g;
const PERCENT_AFTER = /^\s?(?:%|percent|per cent|prozent|pour cent|por ciento|パーセント|퍼센트)/i;
/** Languages that write 1.000,5 for a thousand and a half. */
const COMMA_DECIMALS = new Set(['de', 'fr', 'es']);

export interface Figures {
  /** Values in ascending order, words of magnitude worked in: 10萬 is 100000. */
  numbers: number[];
  percentages: number[];
  /** ISO 4217. */
  currencies: string[];
}

/**
 * @param text in NFKC
 * @param language its primary language: decides between decimal point and decimal comma
 */
export function figuresOf(text: string, language: string): Figures {
  const numbers: number[] = [];
  const percentages: number[] = [];
  for (const found of text.matchAll(FIGURE)) {
    const rest = text.slice(found.index + found[0].length, found.index + found[0].length + 14);
    const value = numberIn(found[0], language);
    const times = MULTIPLIERS.find(([pattern]) => pattern.test(rest))?.[1] ?? 1;
    const hundredths = PERCENT_AFTER.test(rest) || /百分之\s?$/.test(text.slice(0, found.index));
    (hundredths ? percentages : numbers).push(value * times);
  }
  MONTHS.forEach((month, i) => {
    for (const _ of text.matchAll(month)) numbers.push(i + 1);
  });
  const ascending = (a: number, b: number) => a - b;
  return {
    numbers: numbers.sort(ascending),
    percentages: percentages.sort(ascending),
    currencies: currenciesOf(text),
  };
}

function numberIn(figure: string, language: string): number {
  const plain = figure.replace(/[\u00a0\u202f' ]/g, '');
  const comma = COMMA_DECIMALS.has(language);
  const [thousands, decimal] = comma ? ['.', ','] : [',', '.'];
  const grouped = new RegExp(`\\${thousands}(?=\\d{3}(?:\\D|$))`, 'g');
  return Number(plain.replace(grouped, '').replace(decimal, '.').replace(',', '.'));
}

function currenciesOf(text: string): string[] {
  let rest = text;
  const found: string[] = [];
  for (const [code, pattern] of Object.entries(CURRENCIES)) {
    const without = rest.replace(pattern, ' ');
    if (without !== rest) found.push(code);
    rest = without;
  }
  return found.sort();
}

const LATIN_WORD = /[\p{Script=Latin}\d]+(?:[.&-][\p{Script=Latin}\d]+)*/gu;

/**
 * Names and tickers that must stand in the translation letter by letter.
 * In text of another script every Latin word is one; in Latin text those with capitals inside, dots or digits,
 * and, where ordinary nouns are small, capitalised words inside a sentence.
 * @param towardsLatin the other text is in Latin letters too
 */
export function namesOf(text: string, language: string, towardsLatin: boolean): string[] {
  const names = new Set<string>();
  const foreign = /^(?:zh|ja|ko)/.test(language);
  for (const found of text.matchAll(LATIN_WORD)) {
    const [word] = found;
    if (TRANSLATABLE.has(word.toUpperCase()) || !/\p{L}/u.test(word) || word.length < 2) continue;
    if (foreign || isCoined(word)) names.add(word);
    else if (towardsLatin && language !== 'de' && isInnerCapital(text, found.index, word)) names.add(word);
  }
  return [...names];
}

function isCoined(word: string): boolean {
  return (
    (/^[\p{Lu}\d.&-]+$/u.test(word) && /\p{Lu}.*\p{Lu}/u.test(word)) ||
    /\p{Ll}\p{Lu}/u.test(word) ||
    /\p{L}\.[a-z]{2,}/u.test(word)
  );
}

function isInnerCapital(text: string, at: number, word: string): boolean {
  return /^\p{Lu}\p{Ll}/u.test(word) && /[\p{Ll},] $/u.test(text.slice(0, at));
}
