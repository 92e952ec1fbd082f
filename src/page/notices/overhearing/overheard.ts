import { languageOf } from '../../language/language.ts';
import { headingLength, type Match, negates, onlyLooksLike } from '../classify.ts';
import { type FoundSentence, isByThem } from '../clauses.ts';
import { sentencesOf } from '../sentences.ts';
import type { Stretch } from '../stretch.ts';
import { Hints } from './hints.ts';
import { gainsOf, readTable, Sum, type Table } from './overtone-table.ts';
import { OVERTONES } from './overtone-weights.ts';
import { ANSWERS, answersOf, overtonesOf } from './overtones.ts';

/** A notice alone: what is less sure is not told at all. */
const STRENGTH = 3;
/** Shorter ones say too little, longer ones too much for their words to be counted together. Characters. */
const SHORTEST = 8;
const LONGEST = 400;
/** The same in Chinese, Japanese and Korean. */
const LONGEST_OF_EAST = 160;
const EAST = /[\p{Script=Han}\p{Script=Hangul}]/u;
/** A block of more sentences says more than one thing: only its last ones are asked, each for itself. */
const TOGETHER = 3;

/** Logarithm of the odds from which it is told: two to one. At even odds ordinary lines of footers were taken for ties. */
const SURE = Math.log(2);

/** From here on no answer brings a sentence round that its words call ordinary. */
const BEYOND = 4;

interface Ear {
  table: Table;
  gains: readonly number[];
  hints: Hints;
}

let ear: Ear | null = null;

/** Weights made ready, once, when a page first needs them. */
function madeReady(): Ear {
  const table = readTable(OVERTONES);
  return { table, gains: gainsOf(table, ANSWERS), hints: new Hints(table) };
}

/** @returns whether answers can still make something else of a sentence than nothing */
const isOpen = (sum: Sum, gains: readonly number[]): boolean =>
  sum.mayReach(SURE, gains) && (sum.saying !== 'nothing' || sum.odds <= BEYOND);

/**
 * What a sentence that no rule understands most likely says, by its words alone.
 * @returns null unless holding, tie, payment, sponsor or commission is twice as likely as all else together; null for
 * whatever holds a negation, since words that are only counted do not tell what it denies, and for what only looks alike
 */
export function overhear(text: string): Match | null {
  const { length } = text;
  if (length < SHORTEST || length > LONGEST || (length > LONGEST_OF_EAST && EAST.test(text))) return null;
  ear ??= madeReady();
  const { table, gains, hints } = ear;
  const hinted = hints.of(text);
  if (hinted && !isOpen(hinted, gains)) return null;
  const sum = new Sum(table).add(overtonesOf(text));
  if (!isOpen(sum, gains)) return null;
  const { saying, odds } = sum.add(answersOf(text));
  if (saying === 'nothing' || saying === 'other' || odds < SURE || negates(text)) return null;
  if (onlyLooksLike(saying, text.slice(headingLength(text)).trim())) return null;
  return {
    kind: saying,
    denied: false,
    strength: STRENGTH,
    language: languageOf(text).split('-')[0] ?? '',
    rule: `its words together: ${sum.heaviest().join(' ')}`,
    overheard: true,
  };
}

/**
 * @param makers names of the authors and of the site: what is brought by them is not sponsored
 * @returns the sentences of a block, with what is overheard in its last ones, or in all of them together
 */
export function overheardIn(text: string, makers: readonly string[]): FoundSentence[] {
  const sentence = (range: Stretch, asked: boolean): FoundSentence => {
    const said = text.slice(range.start, range.end);
    const match = asked ? overhear(said) : null;
    const heard = match && !(match.kind === 'SPON' && isByThem(said, makers));
    return { ...range, headed: false, own: true, clauses: heard ? [{ ...range, match }] : [] };
  };
  const ranges = sentencesOf(text);
  const each = ranges.map((range, at) => sentence(range, at >= ranges.length - TOGETHER));
  if (ranges.length < 2 || ranges.length > TOGETHER || each.some(({ clauses }) => clauses.length > 0))
    return each;
  return [sentence({ start: ranges[0]?.start ?? 0, end: text.length }, true)];
}
