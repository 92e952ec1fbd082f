import { type Folded, fold } from './fold.ts';
import type { Found } from './phrase-book.ts';
import { Scan } from './scan.ts';
import type { Sifted } from './sentence-sieve.ts';
import { type Reader, type Script, shelfOf, squeezedOf } from './shelves.ts';
import type { Words } from './words.ts';

/** A text made ready for matching. */
export interface Prepared extends Folded {
  /** Its sentences, where they were asked for. */
  sentences?: Sifted[];
  /** The readers of its languages, where they were asked for. */
  readers?: readonly Reader[];
  /** Those with a possible rule, where they were asked for. */
  speaking?: readonly Reader[];
  scans: Scan[];
  /** What each reader found in it. */
  found: Map<Reader, Found>;
}

/** Texts that are kept: the same sentence is asked for its kind, its heading, its speaker. */
const KEPT = 50;
const kept = new Map<string, Prepared>();

/** @returns the text folded, with what was found in it before */
export function prepare(text: string): Prepared {
  const known = kept.get(text);
  if (known) return known;
  const prepared = { ...fold(text), scans: [], found: new Map() };
  if (kept.size >= KEPT) kept.clear();
  kept.set(text, prepared);
  return prepared;
}

/** @returns what a reader finds in a text */
export function foundIn(prepared: Prepared, reader: Reader): Found {
  const known = prepared.found.get(reader);
  if (known) return known;
  const book = prepared.squeezed ? squeezedOf(reader) : reader.plain;
  const found = book.find(scanOf(prepared, book.words));
  prepared.found.set(reader, found);
  return found;
}

/** @returns the places of the words in the text, walked once */
export function scanOf(prepared: Prepared, words: Words): Scan {
  const known = prepared.scans.find((scan) => scan.words === words);
  if (known) return known;
  const scan = new Scan(words, prepared.text);
  prepared.scans.push(scan);
  return scan;
}

/** Letters without which no word of a script stands in a folded text. */
const LETTER: readonly (readonly [Script, RegExp])[] = [
  ['latin', /[a-z]/],
  ['cyrillic', /[\u0400-\u04ff]/],
  ['east', /[\u2e80-\ud7a3\uf900-\ufaff]/],
];

/**
 * @returns whether a word that calls for a phrase of the set stands in the text, in whatever language: asked before the
 * text's languages are told, because most texts have none
 */
export function mayHold(prepared: Prepared, set: string): boolean {
  if (prepared.squeezed) return true;
  return LETTER.some(([script, letter]) => {
    if (!letter.test(prepared.text)) return false;
    const { words, sieve } = shelfOf(script);
    return sieve.calls(set, scanOf(prepared, words).present);
  });
}
