import { type Reader, SCRIPTS, shelfOf, squeezedOf } from './shelves.ts';
import type { Stretch } from './stretch.ts';
import { Codes, IS } from './words/codes.ts';
import { type Folded, fold } from './words/fold.ts';
import type { Found } from './words/phrase-book.ts';
import { Scan } from './words/scan.ts';
import type { Words } from './words/words.ts';

/** A sentence of a block with whether a rule of whatever language may speak in it. */
export interface Sifted extends Stretch {
  speaks: boolean;
}

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

/** @returns what is known of a text that was made ready lately */
export const preparedBefore = (text: string): Prepared | undefined => kept.get(text);

/**
 * @param folded the text folded, where that is known
 * @returns it with what was found in it before
 */
export function prepare(text: string, folded?: Folded): Prepared {
  const known = kept.get(text);
  if (known) return known;
  const prepared = { ...(folded ?? fold(text)), scans: [], found: new Map() };
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

/** The letters of the text that is asked about. */
const codes = new Codes();

/**
 * @returns whether a word that calls for a phrase of the set stands in the text, in whatever language: asked before the
 * text's languages are told, because most texts have none
 */
export function mayHold(text: string, set: string): boolean {
  const known = kept.get(text);
  if (known?.squeezed) return true;
  if (known) codes.load(known.text);
  else if (!codes.fold(text)) {
    const prepared = prepare(text);
    if (prepared.squeezed) return true;
    codes.load(prepared.text);
  }
  return SCRIPTS.some((script) => {
    if ((codes.holds & IS[script]) === 0) return false;
    const { words, sieve } = shelfOf(script);
    return sieve.calls(set, known ? scanOf(known, words).present : Scan.seen(words, codes));
  });
}
