/** What a negation turns round, and how far it reaches. */
import type { Kind } from '../../shared/report/kinds.ts';
import type { Rule } from './read-rules.ts';
import { VERB_LAST, VERBS } from './rules.ts';
import { piecesOf } from './sentences.ts';
import type { Reader } from './shelves.ts';
import { overlap, type Stretch } from './stretch.ts';
import type { Found } from './words/phrase-book.ts';

/** Kinds that a negation turns round: "not paid for", "no affiliate links"; others are made of negations. */
export const DENIABLE: ReadonlySet<Kind> = new Set(['POS', 'COI', 'PAID', 'SPON', 'AFF', 'AI']);

/** Whose statement it is, where one begins. */
const HOLDERS = ['holder', 'kin'] as const;

/**
 * Characters that a negation reaches over: those of "ninguna parte de este artículo ha sido escrita". "Neither … nor"
 * has two subjects to reach over.
 */
const REACH = { latin: 35, cyrillic: 40, east: 14 } as const;
const PAIRED = 3;

/** @returns whether words of one of the sets stand in a run of the text */
const holds = (found: Found, sets: readonly string[], run: Stretch): boolean =>
  sets.some((set) => found.of(set).some((each) => overlap(each, run)));

/** "not", but not the one of "not only". */
function truly(found: Found): Stretch[] {
  const seeming = found.of('seeming');
  return found.of('not').filter((hit) => !seeming.some((each) => overlap(each, hit)));
}

/** @returns whether a negation stands in the text that denies something */
export const denies = (found: Found): boolean => truly(found).length > 0;

/**
 * @returns whether a negation governs what was heard, wherever it was heard: "never has the author owned"; not "do not
 * buy because I own", where somebody else's statement begins between
 */
export function isDenied(
  hits: readonly Stretch[],
  rule: Rule,
  reader: Reader,
  found: Found,
  text: string,
): boolean {
  const { language, lexicon } = reader;
  const verbs = rule.near.map(([set]) => set).filter((set) => VERBS.includes(set));
  const governs = (not: Stretch, hit: Stretch) => {
    const [first, second] = VERB_LAST.includes(language) ? [hit, not] : [not, hit];
    const paired = holds(found, ['neither'], not);
    const reach = REACH[lexicon.script] * (paired ? PAIRED : 1);
    if (second.start < first.end || second.start - first.end > reach) return false;
    const between = { start: first.end, end: second.start };
    return piecesOf(text, between).length < 2 && (paired || !holds(found, HOLDERS, between));
  };
  const negations = truly(found);
  const reachesVerbs = (not: Stretch) =>
    verbs.every((set) => found.of(set).some((word) => reaches(not, word, set, reader, found, text)));
  return hits.every((hit) => negations.some((not) => governs(not, hit) && reachesVerbs(not)));
}

/**
 * Whether a negation reaches a word of a rule that needs one, of the set named: nothing between them begins a statement
 * of its own. Not "do not buy because I own", "untrue that I have none: I own", "(no longer) hold Intel, I still own",
 * nor, where a verb has its negation behind it, "팔지 않고 보유".
 */
export function reaches(
  not: Stretch,
  word: Stretch,
  set: string,
  { language }: Reader,
  found: Found,
  text: string,
): boolean {
  if (overlap(not, word)) return true;
  const before = not.end <= word.start;
  const between = before ? { start: not.end, end: word.start } : { start: word.end, end: not.start };
  if (holds(found, ['begins'], between)) return false;
  if (!before) return true;
  const words = text.slice(between.start, between.end);
  if (VERB_LAST.includes(language)) return !VERBS.includes(set) || words.trim() === '';
  return !/[:：]/.test(words) && !turns(between, found, text);
}

/** @returns whether somebody holds in the first piece of a run, and another holder stands behind the joint */
function turns(run: Stretch, found: Found, text: string): boolean {
  const [first, ...others] = piecesOf(text, run);
  return (
    first !== undefined &&
    others.length > 0 &&
    holds(found, ['possess'], first) &&
    holds(found, HOLDERS, { start: first.end, end: run.end })
  );
}

/** @returns whether another statement begins in a phrase of denial: "n'achetez pas parce que je détiens" */
export const holdsTwo = (phrase: Stretch, found: Found): boolean =>
  found
    .of('begins')
    .some((each) => overlap(each, phrase) && holds(found, ['not'], { start: phrase.start, end: each.start }));
