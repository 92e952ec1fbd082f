import type { Kind } from '../../shared/kinds.ts';
import {
  calledBy,
  expressionOf,
  type Prepared,
  possible,
  prepare,
  type Reader,
  type Rule,
  wholeOf,
} from './reader.ts';

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

/** Places of one set's words that are looked at; a sentence with more repeats itself. */
const MOST_HITS = 30;

type Hit = readonly [start: number, end: number];

/** The words of each set in one text, looked up once. */
class Hits {
  private readonly found = new Map<string, Hit[]>();
  constructor(
    private readonly reader: Reader,
    private readonly prepared: Prepared,
    private readonly called: ReturnType<typeof calledBy>,
  ) {}

  of(set: string): Hit[] {
    const known = this.found.get(set);
    if (known) return known;
    const hits: Hit[] = [];
    const { text, squeezed } = this.prepared;
    for (const alternative of this.called.get(set) ?? [])
      for (const match of text.matchAll(expressionOf(alternative, this.reader.lexicon, squeezed))) {
        if (hits.length === MOST_HITS) break;
        hits.push([match.index, match.index + match[0].length]);
      }
    this.found.set(set, hits);
    return hits;
  }

  speaks(rule: Rule): boolean {
    return this.of(rule.anchor).some((hit) =>
      rule.near.every(([set, distance]) => this.of(set).some((other) => apart(hit, other) <= distance)),
    );
  }
}

/** Characters between two runs; those that overlap are not apart. */
const apart = (a: Hit, b: Hit) => Math.max(0, b[0] - a[1], a[0] - b[1]);

/**
 * @returns the languages whose rules may speak in the text: the cheap question asked of every block of the page;
 * none where no rule has all its words
 */
export function tongues(text: string): Reader[] {
  const prepared = prepare(text);
  return prepared.readers.filter((reader) => possible(reader, calledBy(prepared, reader)).length > 0);
}

/**
 * The kind of a sentence, or of a piece of one.
 * @param readers as `tongues` gave them for the block
 * @returns the match of the strongest rule, null when none speaks
 */
export function classify(text: string, readers?: readonly Reader[]): Match | null {
  const prepared = prepare(text, readers);
  let best: Match | null = null;
  for (const reader of prepared.readers) {
    const called = calledBy(prepared, reader);
    const hits = new Hits(reader, prepared, called);
    for (const rule of possible(reader, called)) {
      if ((best && !outranks(rule, best)) || !hits.speaks(rule)) continue;
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

/** @returns length of a heading before a notice ("Disclaimer: "), 0 when there is none */
export function headingLength(text: string): number {
  const opening = text.slice(0, OPENING);
  if (!/[:：】\]]/.test(opening)) return 0;
  const open = (body: string) => `^[^\\p{L}\\p{N}]{0,6}[^:：。.!?]{0,40}?${body}[^:：。.!?]{0,25}[:：】\\]]`;
  if (!some(opening, 'heading', 'open', open)) return 0;
  // Folding can change lengths, so the end of the heading is looked up in the text itself.
  return opening.search(/[:：】\]]/) + 1;
}

/** @returns whether the whole text is the heading of a notice */
export function isHeading(text: string): boolean {
  const whole = (body: string) =>
    `^[^\\p{L}\\p{N}]{0,6}[^:：。.!?，,;；]{0,40}?${body}[^:：。.!?，,;；]{0,25}[:：】\\]]?$`;
  return text.length <= 60 && some(text, 'heading', 'whole', whole);
}

/** @returns whether the text is a mark that calls something advertising */
export function isLabel(text: string): boolean {
  return (
    text.length <= 60 &&
    some(text, 'label', 'open', (body) => `^[^\\p{L}\\p{N}]{0,4}${body}[^.!?。！？]{0,30}$`)
  );
}

/** @returns whether the sentence reports what somebody else said or did */
export function reports(text: string): boolean {
  return some(text, 'reporting', 'as is', (body) => body);
}

/** @returns whether the sentence speaks of the page itself or of its makers */
export function namesItself(text: string): boolean {
  return some(text, 'self', 'as is', (body) => body);
}

/** @returns whether the sentence is of another sort of small print: rights, cookies, newsletters */
export function tellsOther(text: string): boolean {
  return /[©®]/.test(text) || some(text, 'aside', 'as is', (body) => body);
}

function some(text: string, set: string, use: string, frame: (body: string) => string): boolean {
  const prepared = prepare(text);
  return prepared.readers.some((reader) => wholeOf(reader, set, use, frame).test(prepared.text));
}
