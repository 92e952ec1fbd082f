import type { Kind } from '../../shared/kinds.ts';
import { fold } from './fold.ts';
import { LEXICONS } from './languages/index.ts';
import { anchors, compile, type Lexicon, parseRule, type Rule } from './patterns.ts';

/** What a rule makes of a piece of text. */
export interface Match {
  kind: Kind;
  denied: boolean;
  strength: number;
  /** Language of the rule. */
  language: string;
  /** The rule as written in the word file. */
  rule: string;
}

/** A word file made ready, once, when a page first needs it. */
interface Reader {
  language: string;
  rules: Rule[];
  anchor: RegExp;
  anchorSqueezed: RegExp;
  heading: RegExp;
  headingOnly: RegExp;
  label: RegExp;
  reporting: RegExp;
}

const readers = new Map<string, Reader>();

function readerOf(language: string, lexicon: Lexicon): Reader {
  const known = readers.get(language);
  if (known) return known;
  const heading = compile(`(${lexicon.headings})`, lexicon);
  const reader: Reader = {
    language,
    rules: lexicon.rules.map((line) => parseRule(line, lexicon)),
    anchor: new RegExp(anchors(lexicon), 'u'),
    anchorSqueezed: new RegExp(anchors(lexicon, true), 'u'),
    heading: new RegExp(`^[^\\p{L}\\p{N}]{0,6}[^:：。.!?]{0,40}?${heading}[^:：。.!?]{0,25}[:：】\\]]`, 'u'),
    headingOnly: new RegExp(
      `^[^\\p{L}\\p{N}]{0,6}[^:：。.!?]{0,40}?${heading}[^:：。.!?]{0,25}[:：】\\].]?$`,
      'u',
    ),
    label: new RegExp(`^[^\\p{L}\\p{N}]{0,4}${compile(`(${lexicon.labels})`, lexicon)}`, 'u'),
    reporting: new RegExp(compile(`(${lexicon.reporting})`, lexicon), 'u'),
  };
  readers.set(language, reader);
  return reader;
}

const EAST = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]/;
const LATIN = /[a-z]{3}/;
const CYRILLIC = /[а-я]{3}/;

/** The languages whose words a text can hold, by its letters. */
function* readersFor(folded: string): Generator<Reader> {
  const east = EAST.test(folded);
  const cyrillic = CYRILLIC.test(folded);
  const latin = LATIN.test(folded);
  for (const [language, lexicon] of Object.entries(LEXICONS)) {
    const wanted =
      lexicon.words === 'cyrillic'
        ? cyrillic
        : language === 'zh' || language === 'ja' || language === 'ko'
          ? east
          : latin;
    if (wanted) yield readerOf(language, lexicon);
  }
}

/** @returns whether the text holds any word that a rule hangs on: the cheap question asked of every block of the page */
export function mayDisclose(text: string): boolean {
  const { text: folded, squeezed } = fold(text);
  for (const reader of readersFor(folded))
    if ((squeezed ? reader.anchorSqueezed : reader.anchor).test(folded)) return true;
  return false;
}

/**
 * The kind of a sentence, or of a piece of one.
 * @returns the match of the strongest rule, null when none speaks
 */
export function classify(text: string): Match | null {
  const { text: folded, squeezed } = fold(text);
  let best: Match | null = null;
  for (const reader of readersFor(folded)) {
    if (!(squeezed ? reader.anchorSqueezed : reader.anchor).test(folded)) continue;
    for (const rule of reader.rules) {
      if (best && !outranks(rule, best)) continue;
      if (!(squeezed ? rule.squeezed : rule.pattern).test(folded)) continue;
      best = {
        kind: rule.kind,
        denied: rule.denied,
        strength: rule.strength,
        language: reader.language,
        rule: rule.source,
      };
    }
  }
  return best;
}

/** What matters most to the reader speaks first among equally sure rules; a denial outranks the claim that it contains. */
const WEIGHT: Record<Kind, number> = {
  POS: 18,
  PAID: 17,
  AFF: 16,
  SPON: 15,
  AI: 14,
  MT: 13,
  LEV: 12,
  FWD: 11,
  PAST: 10,
  NOOFF: 9,
  DELAY: 8,
  JUR: 7,
  RUMOR: 6,
  ACC: 5,
  THIRD: 4,
  NOADV: 3,
  COI: 2,
  RISK: 1,
};

function outranks(rule: Rule, best: Match): boolean {
  if (rule.strength !== best.strength) return rule.strength > best.strength;
  if (rule.kind === best.kind) return rule.denied && !best.denied;
  return WEIGHT[rule.kind] > WEIGHT[best.kind];
}

/** @returns length of a heading before a notice ("Disclaimer: "), 0 when there is none */
export function headingLength(text: string): number {
  // Folding keeps the length of what headings are written with, up to the colon; the colon itself is looked up in the original.
  const { text: folded } = fold(text.slice(0, 120));
  for (const reader of readersFor(folded)) {
    const found = reader.heading.exec(folded);
    if (!found) continue;
    const end = /[:：】\]]/.exec(text.slice(0, 120))?.index ?? -1;
    return end + 1;
  }
  return 0;
}

/** @returns whether the whole text is the heading of a notice */
export function isHeading(text: string): boolean {
  if (text.length > 60) return false;
  const { text: folded } = fold(text);
  for (const reader of readersFor(folded)) if (reader.headingOnly.test(folded)) return true;
  return false;
}

/** @returns whether the whole text is a mark that calls something advertising */
export function isLabel(text: string): boolean {
  if (text.length > 60) return false;
  const { text: folded } = fold(text);
  for (const reader of readersFor(folded)) if (reader.label.test(folded)) return true;
  return false;
}

/** @returns whether the sentence reports what somebody else said or did */
export function reports(text: string): boolean {
  const { text: folded } = fold(text);
  for (const reader of readersFor(folded)) if (reader.reporting.test(folded)) return true;
  return false;
}
