import { isCapital, isSmall, turnsCapital } from '../letters.ts';
import { monthsIn } from './calendar.ts';
import {
  bareMagnitudes,
  CARDINALS,
  easternNumerals,
  magnitudeAfter,
  NUMERALS,
  valuesIn,
} from './magnitudes.ts';
import { chineseSums, sumsInFigures } from './sums-in-words.ts';
import { TRANSLATABLE } from './words.ts';

/** 1,234.5 · 1.234,5 · 1 234,5 · 12.5 */
const FIGURE = /\d{1,3}(?:[.,\u00a0\u202f' ]\d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,]\d+)?/g;
const PERCENT_AFTER =
  /^\s?(?:%|percent|per cent|prozent|pour cent|por ciento|パーセント|퍼센트|프로(?![가-힣]))/i;
/** A rise from 2 % to 3 % is one of these and 50 %. */
const POINTS_AFTER =
  /^\s?(?:个百分点|個百分點|percentage[ -]points?|percent points?|Prozentpunkte?n?|points? de pourcentage|puntos? porcentual(?:es)?|%ポイント|パーセントポイント|%포인트|%p\b|퍼센트포인트)/i;
/** 三成, 3割: tenths. */
const TENTHS_AFTER = /^\s?[成割]/;
/** Languages that write 1.000,5 for a thousand and a half. */
const COMMA_DECIMALS = new Set(['de', 'fr', 'es']);
const LONGEST_AFTER = 24;

export interface Figures {
  /** Values in ascending order, words of magnitude worked in: 10萬 is 100000. */
  numbers: number[];
  percentages: number[];
  points: number[];
  /** Numbers in words that the other text must have, in words or figures: "three". */
  words: number[];
  /** Numbers that it may be saying: 三, "third", "May". */
  maybe: number[];
}

/**
 * @param said in NFKC, Chinese in Simplified characters
 * @param language its primary language: decides between decimal point and decimal comma, and what a billion is
 */
export function figuresOf(said: string, language: string): Figures {
  const text = language === 'en' ? sumsInFigures(said) : said;
  const figures: Figures = { numbers: [], percentages: [], points: [], words: [], maybe: [] };
  let end = -1;
  for (const found of text.matchAll(FIGURE)) {
    const at = found.index + found[0].length;
    const magnitude = magnitudeAfter(text.slice(at, at + LONGEST_AFTER), language);
    const value = numberIn(found[0], language) * magnitude.times;
    const rest = text.slice(at + magnitude.length, at + magnitude.length + LONGEST_AFTER);
    const before = text.slice(Math.max(0, found.index - 4), found.index);
    if (POINTS_AFTER.test(rest)) figures.points.push(value);
    else if (PERCENT_AFTER.test(rest) || /百分之\s?$/.test(before)) figures.percentages.push(value);
    else if (TENTHS_AFTER.test(rest)) figures.percentages.push(value * 10);
    // 3億5000萬 is one number.
    else if (end >= 0 && !text.slice(end, found.index).trim() && (figures.numbers.at(-1) ?? 0) > value)
      figures.numbers.push((figures.numbers.pop() ?? 0) + value);
    else figures.numbers.push(value);
    end = magnitude.chained ? at + magnitude.length : -1;
  }
  figures.numbers.push(...bareMagnitudes(text, language));
  figures.numbers.push(...monthsIn(text, language));
  figures.words = valuesIn(text, CARDINALS[language]);
  figures.maybe = [...valuesIn(text, NUMERALS[language]), ...easternNumerals(text, language)];
  if (language === 'zh') figures.maybe.push(...chineseSums(text));
  const ascending = (a: number, b: number) => a - b;
  for (const list of [figures.numbers, figures.percentages, figures.points]) list.sort(ascending);
  return figures;
}

/** Between thousands: catches the first of "1,234,567" and of "1.234", not the one of "1,2345". */
const COMMAS = /,(?=\d{3}(?:\D|$))/g;
const POINTS = /\.(?=\d{3}(?:\D|$))/g;

function numberIn(figure: string, language: string): number {
  const plain = figure.replace(/[\u00a0\u202f' ]/g, '');
  const comma = COMMA_DECIMALS.has(language);
  const grouped = plain.replace(comma ? POINTS : COMMAS, '');
  return Number(grouped.replace(comma ? ',' : '.', '.').replace(',', '.'));
}

/** Products of magnitudes differ in the last bit: 3.45 × 10⁸. */
const ROUNDING = 1e-9;
const equal = (a: number, b: number) => Math.abs(a - b) <= ROUNDING * Math.max(Math.abs(a), Math.abs(b));

/** @returns true where both lists hold the same values, both in ascending order */
export function sameValues(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((value, i) => equal(value, b[i] as number));
}

/** @returns true where every number that one text has in figures or words stands in the other in figures or words */
export function sameNumbers(a: Figures, b: Figures): boolean {
  return told(a, b) && told(b, a);
}

function told(from: Figures, to: Figures): boolean {
  const open = [...to.numbers];
  const spare = [...to.words, ...to.maybe];
  const take = (list: number[], value: number) => {
    const at = list.findIndex((other) => equal(other, value));
    if (at >= 0) list.splice(at, 1);
    return at >= 0;
  };
  const figures = from.numbers.filter((value) => !take(open, value));
  return (
    figures.every((value) => take(spare, value)) &&
    from.words.every((value) => take(open, value) || take(spare, value))
  );
}

/** Counted by its number: Q3 is "the third quarter". */
const QUARTER = /^(?:Q[1-4]|[1-4]Q|T[1-4])$/;
/** Catches "investment"; not "Apple", "iPhone", "für": most words are no names, which is told soonest of these. */
const SMALL_WORD = /^[a-z]+$/;
const LATIN_WORD =
  /[a-zA-Z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02af\u1e00-\u1eff\d]+(?:[.&-][a-zA-Z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02af\u1e00-\u1eff\d]+)*/g;
/** In such a word: a letter. */
const LETTER = /[^\d.&-]/;
const TWO_LETTERS = /[^\d.&-].*[^\d.&-]/;
/** Catches "booking.com"; not "3.com", "Nr.". */
const DOTTED = /[^\d.&-]\.[a-z]{2,}/;

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
    if (!foreign && SMALL_WORD.test(word)) continue;
    if (TRANSLATABLE.has(word.toUpperCase()) || QUARTER.test(word) || !LETTER.test(word) || word.length < 2)
      continue;
    if (foreign || isCoined(word)) names.add(word);
    else if (towardsLatin && language !== 'de' && isInnerCapital(text, found.index, word)) names.add(word);
  }
  return [...names];
}

function isCoined(word: string): boolean {
  return (word === word.toUpperCase() && TWO_LETTERS.test(word)) || turnsCapital(word) || DOTTED.test(word);
}

function isInnerCapital(text: string, at: number, word: string): boolean {
  const inside = text[at - 1] === ' ' && (text[at - 2] === ',' || isSmall(text[at - 2]));
  return inside && isCapital(word[0]) && isSmall(word[1]);
}
