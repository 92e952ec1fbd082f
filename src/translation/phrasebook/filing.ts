import { addWordsOfPart, endOfPart, filingWords, isRunAlone, wordOfRun } from './filed-words.ts';
import type { FinishedSource } from './finished.ts';

/**
 * Each variant is filed under a word that it cannot do without, or under several of which one must stand in its clause.
 * Neither words nor places of an index are kept: which part of the variant they stand in says as much, and weighs an
 * eighth. Words share so many buckets that a clause meets few strangers in them, whose own words are looked for anyway.
 */
const BUCKETS = 4096;
/** Characters from #. */
const FIRST_DIGIT = 35;
/** What may stand in any clause. */
export const NO_PART = 0;

/** @returns the character of a step or of a part's number: short ones are characters that pack well */
export const stepCode = (step: number): string => String.fromCharCode(FIRST_DIGIT + step);

const valueAt = (text: string, at: number) => text.charCodeAt(at) - FIRST_DIGIT;

function bucketOf(word: string): number {
  let hash = 0;
  for (let i = 0; i < word.length; i += 1) hash = (Math.imul(hash, 31) + word.charCodeAt(i)) | 0;
  return (hash >>> 0) % BUCKETS;
}

function add(bits: Uint32Array, at: number): void {
  bits[at >>> 5] = (bits[at >>> 5] as number) | (1 << (at & 31));
}

/** Which variants a clause may hold, told by its words. */
export class Filing {
  /** The number of the last that was filed in each bucket; 0 for none. */
  readonly #last = new Uint16Array(BUCKETS);
  /** Of each that was filed the number of the one before it in its bucket, and its variant. */
  readonly #before = [0];
  readonly #variant = [0];
  readonly #anywhere: Uint32Array;
  readonly #twos: boolean;

  constructor(finished: Pick<FinishedSource, 'filed' | 'twos' | 'entries' | 'variants'>) {
    const { filed, twos, entries, variants } = finished;
    this.#twos = twos !== '';
    this.#anywhere = new Uint32Array((entries.length >>> 5) + 1);
    const lines = variants.split(/[\n\f]/);
    for (let i = 0, at = 0; i < entries.length; i += 1) {
      const line = lines[i] as string;
      if (isRunAlone(line)) {
        this.#file(i, bucketOf(wordOfRun(line, this.#twos)));
        continue;
      }
      const part = valueAt(filed, at++);
      if (part === NO_PART) add(this.#anywhere, i);
      else this.#filePart(i, line, part);
    }
  }

  /**
   * @param keys the clause's tokens in their order
   * @param stems of which they may be forms
   * @returns the variants that a clause with these may hold: a bit each, by number
   */
  candidates(keys: readonly string[], stems: readonly string[] = []): Uint32Array {
    const found = this.#anywhere.slice();
    for (const word of [...filingWords(keys, this.#twos), ...stems])
      for (let at = this.#last[bucketOf(word)] as number; at > 0; at = this.#before[at] as number)
        add(found, this.#variant[at] as number);
    return found;
  }

  /** @param part its number, from 1 */
  #filePart(variant: number, line: string, part: number): void {
    let from = 0;
    for (let passed = 1; passed < part; passed += 1) from = endOfPart(line, from);
    const words: string[] = [];
    addWordsOfPart(line, from, endOfPart(line, from), this.#twos, words);
    for (const word of words) this.#file(variant, bucketOf(word));
  }

  #file(variant: number, bucket: number): void {
    this.#before.push(this.#last[bucket] as number);
    this.#last[bucket] = this.#variant.push(variant) - 1;
  }
}

/** @returns the entry of each variant */
export function entriesOf(steps: string): Uint16Array {
  const entries = new Uint16Array(steps.length);
  for (let i = 0, id = 0; i < steps.length; i += 1) {
    id += valueAt(steps, i);
    entries[i] = id;
  }
  return entries;
}
