import { type FinishedSource, keysOfRun } from './finished.ts';

/**
 * Each variant is filed under a word that it cannot do without, or under several of which one must stand in its clause.
 * Not the word is kept but its bucket, one of so many that a clause meets few strangers in them, whose own words are
 * looked for anyway: words and places of an index would weigh twice as much.
 */
const DIGITS = 46;
/** Characters from #: two of them count the buckets. A pair of 91 kinds each would weigh a seventh more, and let fewer strangers in. */
const FIRST_DIGIT = 35;
const BUCKETS = DIGITS * DIGITS - 1;
/** Catches "an~offer", "{doc} is", 投资[者^]; not "real-time data" or 投资. */
const MORE_THAN_WORDS = /[[{~]/;
/** Catches 内容, of which each character is a key; not "A股", which has two. */
const CHARACTERS_ALONE = /^[\u3000-\u9fff\uac00-\ud7ff]+$/;
/** What may stand in any clause. */
export const NO_BUCKET = BUCKETS;

/** @returns what a run of tokens is filed under: each token and, in twos, each with the one before it */
export function filingWords(keys: readonly string[], twos: boolean): string[] {
  return twos ? keys.flatMap((key, i) => (i === 0 ? key : [keys[i - 1] + key, key])) : [...keys];
}

/** @returns the bucket of a word or of two characters */
export function bucketOf(word: string): number {
  let hash = 0;
  for (let i = 0; i < word.length; i += 1) hash = (Math.imul(hash, 31) + word.charCodeAt(i)) | 0;
  return (hash >>> 0) % BUCKETS;
}

/** @returns the two characters of a bucket */
export const bucketCode = (bucket: number): string =>
  digit(Math.floor(bucket / DIGITS)) + digit(bucket % DIGITS);

/** @returns the character of a step of any length: short ones are characters that pack well */
export const stepCode = (step: number): string => digit(step);

const digit = (value: number) => String.fromCharCode(FIRST_DIGIT + value);
const valueAt = (text: string, at: number) => text.charCodeAt(at) - FIRST_DIGIT;
const bucketAt = (text: string, at: number) => valueAt(text, at) * DIGITS + valueAt(text, at + 1);

/**
 * A variant of nothing but words is filed under one that nothing needs to say: in alphabets the longest, of East Asian
 * characters the two in the middle, since those seldom begin or end a word and so are rarer than others.
 * @returns null for a variant with slots or choices
 */
export function wordOfRun(line: string | undefined, twos: boolean): string | null {
  if (!line || MORE_THAN_WORDS.test(line)) return null;
  if (!twos) return longestWord(line);
  // Cutting a run into its keys takes longer than all else here, and most runs are characters alone.
  const keys = CHARACTERS_ALONE.test(line) ? line : keysOfRun(line);
  const middle = (keys.length - 1) >> 1;
  const two = keys.slice(middle, middle + 2);
  return typeof two === 'string' ? two : two.join('');
}

/** @returns the first of the longest words; told by where the blanks are, since it is asked of every line of the book */
function longestWord(line: string): string {
  let from = 0;
  let length = 0;
  for (let start = 0; start <= line.length; ) {
    const blank = line.indexOf(' ', start);
    const end = blank < 0 ? line.length : blank;
    if (end - start > length) {
      from = start;
      length = end - start;
    }
    start = end + 1;
  }
  return line.slice(from, from + length);
}

function add(bits: Uint32Array, at: number): void {
  bits[at >>> 5] = (bits[at >>> 5] as number) | (1 << (at & 31));
}

/** Which variants a clause may hold, told by its words. */
export class Filing {
  /** Of each bucket the number of its last variant, of each variant that of the one before it in its bucket; from 1, 0 for none. */
  readonly #last = new Uint16Array(BUCKETS + 1);
  readonly #before: Uint16Array;
  /** Variants that are filed once more: numbers beyond those of all variants stand for them. */
  readonly #again: number[] = [];
  readonly #variants: number;
  readonly #anywhere: Uint32Array;
  readonly #twos: boolean;

  constructor(finished: Pick<FinishedSource, 'filed' | 'alsoFiled' | 'twos' | 'entries' | 'variants'>) {
    const { filed, alsoFiled, twos, entries, variants } = finished;
    this.#twos = twos !== '';
    this.#variants = entries.length;
    this.#anywhere = new Uint32Array((this.#variants >>> 5) + 1);
    this.#before = new Uint16Array(this.#variants + alsoFiled.length / 3 + 1);
    const lines = variants.split(/[\n\f]/);
    for (let i = 0, at = 0; i < this.#variants; i += 1) {
      const word = wordOfRun(lines[i], this.#twos);
      const bucket = word ? bucketOf(word) : bucketAt(filed, at);
      if (!word) at += 2;
      if (bucket === NO_BUCKET) add(this.#anywhere, i);
      else this.#file(i + 1, bucket);
    }
    for (let i = 0, variant = 0; i < alsoFiled.length; i += 3) {
      variant += valueAt(alsoFiled, i);
      this.#again.push(variant);
      this.#file(this.#variants + this.#again.length, bucketAt(alsoFiled, i + 1));
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
        add(found, at > this.#variants ? (this.#again[at - this.#variants - 1] as number) : at - 1);
    return found;
  }

  #file(number: number, bucket: number): void {
    this.#before[number] = this.#last[bucket] as number;
    this.#last[bucket] = number;
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
