import type { Kind } from '../../shared/report/kinds.ts';
import { amountIn } from './amounts.ts';
import { DENIABLE, denies, holdsTwo, isDenied, reaches } from './negation.ts';
import { foundIn, mayHold, prepare, type Sifted } from './prepared.ts';
import { othersSet, type Rule } from './read-rules.ts';
import { candidates, possible, readersOf, spokenIn } from './reader.ts';
import { KEEPS_DENIAL, NEED_SPACES, OPPOSITES, SUBJECTS } from './rules.ts';
import { siftedSentences } from './sentence-sieve.ts';
import type { Reader } from './shelves.ts';
import { apart, overlap, type Stretch } from './stretch.ts';
import type { Found } from './words/phrase-book.ts';

/** What a rule makes of a piece of text. */
export interface Match {
  kind: Kind;
  denied: boolean;
  strength: number;
  /** Language of the words. */
  language: string;
  /** The rule as written, or the set of phrases. */
  rule: string;
  /** No rule heard it: its words together make it likely. */
  overheard?: true;
}

/** Kinds that tell of somebody's money and ties, where it matters who that is. */
const OF_PERSONS: ReadonlySet<Kind> = new Set(['POS', 'COI', 'PAID']);

/** @returns where a rule speaks: the places of the words that it hangs on, with the others near them */
function heardAt(rule: Rule, reader: Reader, found: Found, text: string): Stretch[] {
  // "Not only do I own shares" denies nothing; "we met the founder, who owns 12%" is of the founder.
  const seeming = [
    ...(rule.denied ? found.of('seeming') : []),
    ...found.of(othersSet(rule.kind)),
    ...(OF_PERSONS.has(rule.kind) ? found.of('others') : []),
  ];
  const meant = (hit: Stretch) => !seeming.some((each) => overlap(each, hit));
  const anchors = found.of(rule.anchor).filter(meant);
  const allNear = (hit: Stretch, reached: (other: Stretch, set: string) => boolean) =>
    rule.near.every(([set, distance]) =>
      found.of(set).some((other) => apart(hit, other) <= distance && meant(other) && reached(other, set)),
    );
  if (!rule.denied || !DENIABLE.has(rule.kind)) return anchors.filter((hit) => allNear(hit, () => true));
  if (rule.near.length === 0) return anchors.filter((hit) => !holdsTwo(hit, found));
  if (!rule.near.some(([set]) => set === 'not')) return anchors.filter((hit) => allNear(hit, () => true));
  const reaching = found
    .of('not')
    .map(
      (not) => (other: Stretch, set: string) =>
        set === 'not' ? other === not : reaches(not, other, set, reader, found, text),
    );
  return anchors.filter((hit) =>
    reaching.some((reached) => reached(hit, rule.anchor) && allNear(hit, reached)),
  );
}

/**
 * @returns the languages whose rules may speak in the text: the cheap question asked of every block of the page;
 * none where no rule has all its words in one sentence
 */
export function tongues(text: string): Reader[] {
  const asked = candidates(text);
  if (asked.length === 0) return [];
  const may = ({ speaks, start, end }: Sifted) => speaks || mayBeHeaded(text.slice(start, end));
  return siftedSentences(text).some(may) ? spokenIn(text, asked) : [];
}

/**
 * The kind of a sentence, or of a piece of one.
 * @param readers as `tongues` gave them for the block
 * @returns the match of the strongest rule, null when none speaks
 */
export function classify(text: string, readers?: readonly Reader[]): Match | null {
  const asked = candidates(text);
  if (asked.length === 0) return null;
  const prepared = prepare(text);
  let best: Match | null = null;
  let denied = () => false;
  for (const reader of readers ?? readersOf(prepared)) {
    if (!asked.includes(reader)) continue;
    const found = foundIn(prepared, reader);
    for (const rule of possible(reader, found)) {
      if (prepared.squeezed && rule.near.some(([set]) => NEED_SPACES.includes(set))) continue;
      if (best && !outranks(rule, best)) continue;
      const hits = heardAt(rule, reader, found, prepared.text);
      if (hits.length === 0) continue;
      const { kind, strength, source } = rule;
      best = { kind, denied: rule.denied, strength, language: reader.language, rule: source };
      denied = () => isDenied(hits, rule, reader, found, prepared.text);
    }
  }
  return best && !best.denied && DENIABLE.has(best.kind) && denied() ? { ...best, denied: true } : best;
}

/** A statement that names its own subject first: ", and Acme Capital holds"; not "or otherwise holds". */
const OWN_SUBJECT = /^[\s,;，；、]*(?:(?:and|und|et|y|the|der|die|das|la|le|les|el|los)\s+){0,2}\p{Lu}/u;

/**
 * What a statement behind a denial says when it is no part of it: the opposite ("…, but his firm holds 1.2% of
 * Airbus") or an exception ("…, except for Intel"). Nothing that denies something itself is either.
 * @param fresh it is a sentence of its own
 * @returns null where the denial reaches over it
 */
export function opposite(
  text: string,
  denial: Match,
  readers: readonly Reader[],
  fresh: boolean,
): Match | null {
  const reader = readers.find(({ language }) => language === denial.language);
  const found = reader && foundIn(prepare(text), reader);
  if (!found || !denial.denied || denies(found)) return null;
  const excepted = excepts(found);
  if (excepted)
    return KEEPS_DENIAL.includes(denial.kind) ? null : { ...denial, denied: false, rule: 'except' };
  const apartFrom =
    fresh || has(found, 'but') || OWN_SUBJECT.test(text) || SUBJECTS.some((set) => has(found, set));
  const row = apartFrom && OPPOSITES[denial.kind]?.find((sets) => sets.every((set) => has(found, set)));
  return row ? { ...denial, denied: false, rule: `behind a denial: ${row.join(' ')}` } : null;
}

/**
 * What a sentence behind "this is a paid advertisement" says when it tells the sum: "Acme paid $50,000 for it".
 * @returns null when it speaks of something else
 */
export function continued(text: string, before: Match, readers: readonly Reader[]): Match | null {
  if (before.kind !== 'PAID' || before.denied || !amountIn(text)) return null;
  const reader = readers.find(({ language }) => language === before.language);
  const found = reader && foundIn(prepare(text), reader);
  if (!found || denies(found) || !OPPOSITES.PAID?.some(([set = '']) => has(found, set))) return null;
  return { ...before, rule: 'the sum behind a payment' };
}

/** @returns whether the text names an exception: "other than a long position in Ford"; not "except as stated" */
export function namesException(text: string, readers: readonly Reader[]): boolean {
  const prepared = prepare(text);
  return readers.some((reader) => excepts(foundIn(prepared, reader)));
}

const has = (found: Found, set: string) => found.of(set).length > 0;
const excepts = (found: Found) => has(found, 'except') && !has(found, 'asStated');

/** Among equally sure rules the rarer kind speaks: what says little hides in what says much. */
const ORDER: readonly Kind[] = [
  'RISK',
  'NOADV',
  'ACC',
  'THIRD',
  'RUMOR',
  'JUR',
  'DELAY',
  'NOOFF',
  'PAST',
  'FWD',
  'LEV',
  'MT',
  'AI',
  'SPON',
  'AFF',
  'COI',
  'PAID',
  'POS',
];

/** @returns whether the first kind is the rarer one */
export const outweighs = (a: Kind, b: Kind): boolean => ORDER.indexOf(a) > ORDER.indexOf(b);

function outranks(rule: Rule, best: Match): boolean {
  if (rule.strength !== best.strength) return rule.strength > best.strength;
  return rule.kind === best.kind ? rule.denied && !best.denied : outweighs(rule.kind, best.kind);
}

/** Characters of a block that can hold its heading. */
const OPENING = 120;

/** What may stand before and behind the words of a heading or a label. */
interface Frame {
  before: RegExp;
  after: RegExp;
}

/** Catches "Important disclaimer for readers: " at the start of a text; not "He wrote. Disclaimer:". */
const OPENS: Frame = {
  before: /^[^\p{L}\p{N}]{0,6}[^:：。.!?]{0,40}$/u,
  after: /^[^:：。.!?]{0,25}[:：】\]]/u,
};
/** Catches "Risk warning", "【免责声明】"; not "Disclaimers, said the judge, are useless". */
const IS_ALL: Frame = {
  before: /^[^\p{L}\p{N}]{0,6}[^:：。.!?，,;；]{0,40}$/u,
  after: /^[^:：。.!?，,;；]{0,25}[:：】\]]?$/u,
};
/** Catches "Sponsored", "Presented by Acme"; not "The sponsored race". */
const LABELS: Frame = { before: /^[^\p{L}\p{N}]{0,4}$/u, after: /^[^.!?。！？]{0,30}$/u };

/** @returns whether a sign that ends a heading stands where one could */
const mayBeHeaded = (text: string): boolean => /[:：】\]]/.test(text.slice(0, OPENING));

/** Catches "Disclosure:", "利益相关："; not "Risk disclosure:", "Disclosure of the results:". */
const ONLY: Frame = { before: /^[^\p{L}\p{N}]{0,6}$/u, after: /^[^\p{L}\p{N}]{0,4}$/u };

/** @returns whether the whole text is a heading under which makers tell their own interests */
export function isOverInterests(text: string): boolean {
  return text.length <= 60 && some(text, 'interests', ONLY);
}

/** @returns length of a heading before a notice ("Disclaimer: "), 0 when there is none */
export function headingLength(text: string): number {
  const opening = text.slice(0, OPENING);
  if (!mayBeHeaded(text)) return 0;
  // Folding can change lengths, so the end of the heading is looked up in the text itself.
  const length = opening.search(/[:：】\]]/) + 1;
  return some(opening, 'heading', OPENS) || isOverInterests(opening.slice(0, length)) ? length : 0;
}

/** @returns whether the whole text is the heading of a notice */
export function isHeading(text: string): boolean {
  return text.length <= 60 && (some(text, 'heading', IS_ALL) || isOverInterests(text));
}

/** @returns whether the text is a mark that calls something advertising */
export function isLabel(text: string): boolean {
  return text.length <= 60 && some(text, 'label', LABELS);
}

/** @returns whether the sentence reports what somebody else said or did */
export function reports(text: string): boolean {
  return some(text, 'reporting');
}

/** @returns whether the sentence ends as news does in a language that has another style for notices: "매수했다." */
export function toldPlainly(text: string): boolean {
  return some(text, 'plain') && !some(text, 'polite');
}

/** @returns whether the sentence speaks of the makers of something else: "the author of the novel" */
export function tellsOfOthers(text: string): boolean {
  return some(text, 'elsewhere');
}

/** @returns whether the sentence has words that only look like the kind: "short selling" is no holding */
export function onlyLooksLike(kind: Kind, text: string): boolean {
  return some(text, othersSet(kind));
}

/** @returns whether the sentence speaks of the page itself or of its makers */
export function namesItself(text: string): boolean {
  return some(text, 'self');
}

/** @returns whether the sentence is of another sort of small print: rights, cookies, newsletters */
export function tellsOther(text: string): boolean {
  return /[©®]/.test(text) || some(text, 'aside');
}

/** @returns whether a negation stands in the text, whatever it denies; "not only" is none */
export function negates(text: string): boolean {
  if (!mayHold(text, 'not')) return false;
  const prepared = prepare(text);
  return readersOf(prepared).some((reader) => denies(foundIn(prepared, reader)));
}

/** @returns whether words of the set stand in the text, in the frame where one is asked for */
function some(text: string, set: string, frame?: Frame): boolean {
  if (!mayHold(text, set)) return false;
  const prepared = prepare(text);
  return readersOf(prepared).some((reader) =>
    foundIn(prepared, reader)
      .of(set)
      .some(
        ({ start, end }) =>
          !frame ||
          (frame.before.test(prepared.text.slice(0, start)) && frame.after.test(prepared.text.slice(end))),
      ),
  );
}
