import { plainTag } from '../languages.ts';
import { toSimplified } from '../scripts/fold.ts';
import { agreeOnNames, knownNamesIn } from './agree-on-names.ts';
import { withoutMonths } from './calendar.ts';
import { currenciesOf, LOCAL_YUAN } from './currencies.ts';
import { DIRECTIONS, PAST, turnsRound } from './directions.ts';
import { figuresOf, namesOf, sameNumbers, sameValues } from './figures.ts';
import { type Knows, openingNames } from './opening-names.ts';
import { GUARD_WORDS, type GuardWords, type Signal } from './words.ts';

/** What would have changed, for the reader who asks why a clause stays in the original. */
export type Loss = 'number' | 'percentage' | 'currency' | 'name' | 'direction' | 'past' | keyof GuardWords;

interface Piece {
  text: string;
  language: string;
}

/** What is known of a clause beside its text. */
export interface Evidence {
  /** Names that were taken from it: each must stand in the translation as it is. */
  names?: readonly string[] | undefined;
  /** Words of its language that are no names. */
  knows?: Knows | undefined;
}

const SCRIPTLESS = /^(?:zh|ja|ko)/;

/**
 * Asked of every translation of every origin before it is shown.
 * @param source the clause as the page has it
 * @param translation what would be shown
 * @param evidence what reading the source has told of it
 * @returns the first thing that the translation loses, gains or changes, or null
 */
export function lossIn(source: Piece, translation: Piece, evidence: Evidence = {}): Loss | null {
  const from = prepared(source);
  const to = prepared(translation);
  const before = figuresOf(from.text, from.language);
  const after = figuresOf(to.text, to.language);
  if (!sameNumbers(before, after)) return 'number';
  if (!sameValues(before.percentages, after.percentages)) return 'percentage';
  if (!sameValues(before.points, after.points)) return 'percentage';
  const money = currenciesOf(from.text, from.language);
  const paid = currenciesOf(to.text, to.language);
  const own = isOfTaiwanOrHongKong(source) || isOfTaiwanOrHongKong(translation);
  if (!sameCurrencies(money.codes, paid.codes, own)) return 'currency';
  if (evidence.names?.some((name) => !contains(translation.text.normalize('NFKC'), name))) return 'name';
  if (losesName({ ...from, text: money.rest }, { ...to, text: paid.rest }, evidence)) return 'name';
  return wordLoss(from, to);
}

function prepared({ text, language }: Piece): Piece {
  const primary = plainTag(language).slice(0, 2);
  const plain = text.normalize('NFKC');
  return { text: primary === 'zh' ? toSimplified(plain) : plain, language: primary };
}

function isOfTaiwanOrHongKong({ language }: Piece): boolean {
  return plainTag(language) === 'zh-Hant';
}

/** @param own 元 may be the page's own dollar, so that "renminbi" would say more than the page */
function sameCurrencies(a: readonly string[], b: readonly string[], own: boolean): boolean {
  const codes = (all: readonly string[]) =>
    all.map((code) => (code === LOCAL_YUAN && !own ? 'CNY' : code)).sort();
  return [...new Set(codes(a))].join() === [...new Set(codes(b))].join();
}

function losesName(from: Piece, to: Piece, evidence: Evidence): boolean {
  const said = knownNamesIn(withoutMonths(from.text, from.language), from.language);
  const told = knownNamesIn(withoutMonths(to.text, to.language), to.language);
  if (!agreeOnNames(said, told)) return true;
  const toLatin = !SCRIPTLESS.test(to.language);
  const fromLatin = !SCRIPTLESS.test(from.language);
  const stays = (name: string) => contains(to.text, name);
  const came = (name: string) => contains(from.text, name);
  if (openingNames(said.rest, from.language, stays, evidence.knows).length > 0) return true;
  // What the phrase book writes holds no other names than it took. From another script a name may have been written
  // in letters (鴻海 is Hon Hai), and any German noun may open a sentence.
  const checked = !evidence.names && fromLatin && toLatin && to.language !== 'de';
  if (checked && openingNames(told.rest, to.language, came).length > 0) return true;
  const kept = namesOf(said.rest, from.language, toLatin).every(stays);
  // Coined words of the translation must come from the source; ordinary capitals (sentence starts) need not.
  const invented = namesOf(told.rest, to.language, false).filter((name) => !came(name));
  return (
    !kept ||
    (fromLatin === toLatin ? invented.length > 0 : invented.some((name) => name !== name.toLowerCase()))
  );
}

function contains(text: string, name: string): boolean {
  return text.toLowerCase().includes(name.toLowerCase());
}

function wordLoss(from: Piece, to: Piece): Loss | null {
  const a = GUARD_WORDS[from.language];
  const b = GUARD_WORDS[to.language];
  if (!a || !b) return null;
  const left = lowered(from);
  const right = lowered(to);
  const said = (what: keyof GuardWords) => says(left, a[what]) || says(right, b[what]);
  if (said('negation') && !overlap(count(left, a.negation), count(right, b.negation))) return 'negation';
  for (const what of ['chance', 'duty', 'only'] as const)
    if (said(what) && !agree(count(left, a[what]), count(right, b[what]))) return what;
  if (turned(left, a.some, right, b.some, b.all)) return 'some';
  if (turned(left, a.all, right, b.all, b.some)) return 'all';
  if (turnsRound(left, DIRECTIONS[from.language], right, DIRECTIONS[to.language])) return 'direction';
  if ([left, right].some((text) => NOT_EVERY_TIME.test(text))) return 'negation';
  if (forgetsPast(left, from.language, right, to.language)) return 'past';
  return null;
}

/** 不會隨時買賣 is "not at just any time": neither "never" nor "not at any time" is said so. */
const NOT_EVERY_TIME = /[不未没][会能得应可须]?(?:随时|隨時)/;

/** What one text says is over, the other says as if it lasted. */
function forgetsPast(left: string, from: string, right: string, to: string): boolean {
  const [a, b] = [PAST[from], PAST[to]];
  if (!a || !b) return false;
  const past = (text: string, sure: readonly RegExp[]) => sure.some((pattern) => pattern.test(text));
  return (past(left, a.sure) && !b.maybe.test(right)) || (past(right, b.sure) && !a.maybe.test(left));
}

/** What one text surely says of how many is gone from the other, which surely says the opposite. */
function turned(left: string, own: Signal, right: string, same: Signal, opposite: Signal): boolean {
  if (!says(left, own) || !says(right, opposite)) return false;
  return count(left, own).sure > 0 && count(right, same).most === 0 && count(right, opposite).sure > 0;
}

/** Asked before anything is counted: most clauses have none of most signals. */
function says(text: string, { sure }: Signal): boolean {
  return text.search(sure) >= 0;
}

function lowered({ text, language }: Piece): string {
  return language === 'zh' ? text : withoutMonths(text, language).toLowerCase();
}

interface Count {
  sure: number;
  most: number;
}

function count(text: string, { sure, maybe, never }: Signal): Count {
  let rest = never ? text.replace(never, ' ') : text;
  let optional = 0;
  if (maybe) {
    // A word may be in both lists (不得): the optional reading wins, so it is taken out before the sure ones.
    rest = rest.replace(maybe, () => {
      optional += 1;
      return ' ';
    });
  }
  const certain = rest.match(sure)?.length ?? 0;
  return { sure: certain, most: certain + optional };
}

/** Both texts can be read with the same number of it. */
function overlap(a: Count, b: Count): boolean {
  return a.sure <= b.most && b.sure <= a.most;
}

/** What one text surely says, the other may be saying. */
function agree(a: Count, b: Count): boolean {
  return !(a.sure > 0 && b.most === 0) && !(b.sure > 0 && a.most === 0);
}
