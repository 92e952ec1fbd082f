import type { Kind } from '../../shared/kinds.ts';
import type { Found } from './phrase-book.ts';
import { candidates, foundIn, possible, prepare, type Reader, type Rule, readersOf } from './reader.ts';
import type { Hit } from './words.ts';

/** What a rule makes of a piece of text. */
export interface Match {
  kind: Kind;
  denied: boolean;
  strength: number;
  /** Language of the words. */
  language: string;
  /** The rule as written, or the set of phrases. */
  rule: string;
}

function speaks(rule: Rule, found: Found): boolean {
  return found
    .of(rule.anchor)
    .some((hit) =>
      rule.near.every(([set, distance]) => found.of(set).some((other) => apart(hit, other) <= distance)),
    );
}

/** Characters between two runs; those that overlap are not apart. */
const apart = (a: Hit, b: Hit) => Math.max(0, b.start - a.end, a.start - b.end);

/**
 * @returns the languages whose rules may speak in the text: the cheap question asked of every block of the page;
 * none where no rule has all its words
 */
export function tongues(text: string): Reader[] {
  const prepared = prepare(text);
  const asked = candidates(prepared);
  return asked.length > 0 ? readersOf(prepared).filter((reader) => asked.includes(reader)) : [];
}

/**
 * The kind of a sentence, or of a piece of one.
 * @param readers as `tongues` gave them for the block
 * @returns the match of the strongest rule, null when none speaks
 */
export function classify(text: string, readers?: readonly Reader[]): Match | null {
  const prepared = prepare(text);
  let best: Match | null = null;
  for (const reader of readers ?? readersOf(prepared)) {
    const found = foundIn(prepared, reader);
    for (const rule of possible(reader, found)) {
      if ((best && !outranks(rule, best)) || !speaks(rule, found)) continue;
      const { kind, denied, strength, source } = rule;
      best = { kind, denied, strength, language: reader.language, rule: source };
    }
  }
  return best;
}

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

function outranks(rule: Rule, best: Match): boolean {
  if (rule.strength !== best.strength) return rule.strength > best.strength;
  if (rule.kind === best.kind) return rule.denied && !best.denied;
  return ORDER.indexOf(rule.kind) > ORDER.indexOf(best.kind);
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

/** @returns length of a heading before a notice ("Disclaimer: "), 0 when there is none */
export function headingLength(text: string): number {
  const opening = text.slice(0, OPENING);
  if (!/[:：】\]]/.test(opening) || !some(opening, 'heading', OPENS)) return 0;
  // Folding can change lengths, so the end of the heading is looked up in the text itself.
  return opening.search(/[:：】\]]/) + 1;
}

/** @returns whether the whole text is the heading of a notice */
export function isHeading(text: string): boolean {
  return text.length <= 60 && some(text, 'heading', IS_ALL);
}

/** @returns whether the text is a mark that calls something advertising */
export function isLabel(text: string): boolean {
  return text.length <= 60 && some(text, 'label', LABELS);
}

/** @returns whether the sentence reports what somebody else said or did */
export function reports(text: string): boolean {
  return some(text, 'reporting');
}

/** @returns whether the sentence speaks of the page itself or of its makers */
export function namesItself(text: string): boolean {
  return some(text, 'self');
}

/** @returns whether the sentence is of another sort of small print: rights, cookies, newsletters */
export function tellsOther(text: string): boolean {
  return /[©®]/.test(text) || some(text, 'aside');
}

/** @returns whether words of the set stand in the text, in the frame where one is asked for */
function some(text: string, set: string, frame?: Frame): boolean {
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
