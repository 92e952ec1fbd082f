import { Codes, IS } from '../words/codes.ts';
import { hashOf, NO_LETTERS, withLetter } from '../words/letter-table.ts';
import { keyOfHash, Sum, type Table } from './overtone-table.ts';
import { EAST, RUN, STEM, STEM_IN_PAIR, sizeOf } from './overtones.ts';

/** What a code unit is to overtones, 0 where that is not known yet; half a character is not told. */
const [NONE, LETTER, NUMBER, SIGN, HALF] = [1, 2, 3, 4, 5];
const TOLD = new Uint8Array(0x10000);

function learn(code: number): number {
  const unit = String.fromCharCode(code);
  let told = NONE;
  if (/\p{Cs}/u.test(unit)) told = HALF;
  else if (/\p{L}/u.test(unit)) told = LETTER;
  else if (/\p{N}/u.test(unit)) told = NUMBER;
  else if (/[$€£%]/.test(unit)) told = SIGN;
  TOLD[code] = told;
  return told;
}

const codeOf = (sign: string): number => sign.charCodeAt(0);
const [BEGINS, BESIDE, OVER, FIRST, ANY_NUMBER, PERCENT] = ['~', '+', '_', '^', '#', '%'].map(codeOf) as [
  number,
  number,
  number,
  number,
  number,
  number,
];
const OF_FIRST = withLetter(NO_LETTERS, FIRST);

/** Places for keys: several for each of the thousands there are. */
const ROOM = 1 << 14;

/**
 * Adds up the overtones of sentences by their hashes alone, as `overtonesOf` names them: most sentences say nothing,
 * and putting thousands of names together takes longer than all the rest.
 */
export class Hints {
  /** Keys and one, 0 where none is, each with its row. */
  private readonly slots = new Int32Array(2 * ROOM);
  private readonly rows: (readonly number[])[] = [];
  /** By row, the last sentence that had it, and the hash of its name. */
  private readonly heardIn: Int32Array;
  private readonly heardAs: Int32Array;
  private sentences = 0;
  private sum: Sum;
  private isSure = true;
  private readonly letters = new Codes();
  /** Where the words of the sentence begin and end; a number ends before it begins. */
  private readonly words: number[] = [];

  constructor(private readonly table: Table) {
    for (const [key, weights] of table) {
      let slot = slotOf(key);
      while (this.slots[slot] !== 0) slot = (slot + 2) & (2 * ROOM - 1);
      this.slots[slot] = key + 1;
      this.slots[slot + 1] = this.rows.push(weights) - 1;
    }
    this.heardIn = new Int32Array(this.rows.length);
    this.heardAs = new Int32Array(this.rows.length);
    this.sum = new Sum(table);
  }

  /** @returns what the overtones add up to; null where only their names tell */
  of(text: string): Sum | null {
    const { letters } = this;
    if (!letters.fold(text)) return null;
    this.sentences += 1;
    this.isSure = true;
    this.sum = new Sum(this.table);
    const east = (letters.holds & IS.east) !== 0 && EAST.test(letters.text);
    const size = sizeOf(letters.length, east);
    this.add(hashOf(size, size.length));
    if (east) this.addRuns();
    else this.addWords();
    return this.isSure ? this.sum : null;
  }

  private tell(code: number): number {
    const told = (TOLD[code] as number) || learn(code);
    if (told === HALF) this.isSure = false;
    return told;
  }

  private addRuns(): void {
    const { codes, length } = this.letters;
    for (let from = 0; from < length; from += 1) {
      let hash = NO_LETTERS;
      for (let to = from; to < Math.min(length, from + RUN); to += 1) {
        const code = codes[to] as number;
        const told = this.tell(code);
        if (told === NONE || (told === SIGN && code !== PERCENT)) break;
        hash = withLetter(hash, code);
        this.add(hash);
      }
    }
  }

  private addWords(): void {
    const { words } = this;
    this.cut();
    for (let at = 0; at < words.length; at += 2) {
      this.add(this.withWord(NO_LETTERS, at, Number.POSITIVE_INFINITY));
      if ((words[at + 1] as number) - (words[at] as number) > STEM)
        this.add(withLetter(this.withWord(NO_LETTERS, at, STEM), BEGINS));
      const stem = this.withWord(NO_LETTERS, at, STEM_IN_PAIR);
      if (at + 2 < words.length) this.add(this.withWord(withLetter(stem, BESIDE), at + 2, STEM_IN_PAIR));
      if (at + 4 < words.length) this.add(this.withWord(withLetter(stem, OVER), at + 4, STEM_IN_PAIR));
    }
    if (words.length > 0) this.add(this.withWord(OF_FIRST, 0, Number.POSITIVE_INFINITY));
  }

  private cut(): void {
    const { words, letters } = this;
    const { codes, length } = letters;
    words.length = 0;
    for (let start = 0; start < length; ) {
      const told = this.tell(codes[start] as number);
      let end = start + 1;
      if (told === LETTER || told === NUMBER)
        while (end < length && this.tell(codes[end] as number) === told) end += 1;
      if (told === NUMBER) words.push(end, start);
      else if (told !== NONE) words.push(start, end);
      start = end;
    }
  }

  /** @returns the hash with the first letters of a word added; every number is the same */
  private withWord(hash: number, at: number, most: number): number {
    const { codes } = this.letters;
    const start = this.words[at] as number;
    const end = Math.min(this.words[at + 1] as number, start + most);
    if (end < start) return withLetter(hash, ANY_NUMBER);
    let sum = hash;
    for (let letter = start; letter < end; letter += 1) sum = withLetter(sum, codes[letter] as number);
    return sum;
  }

  /** Adds what weighs anything, each once. */
  private add(hash: number): void {
    const row = this.rowOf(keyOfHash(hash));
    if (row < 0) return;
    if (this.heardIn[row] === this.sentences) {
      // Two names with one key both count; that is left to whoever knows the names.
      if (this.heardAs[row] !== hash) this.isSure = false;
      return;
    }
    this.heardIn[row] = this.sentences;
    this.heardAs[row] = hash;
    this.sum.addWeights(this.rows[row] as readonly number[]);
  }

  private rowOf(key: number): number {
    const { slots } = this;
    let slot = slotOf(key);
    while (slots[slot] !== 0) {
      if (slots[slot] === key + 1) return slots[slot + 1] as number;
      slot = (slot + 2) & (2 * ROOM - 1);
    }
    return -1;
  }
}

const slotOf = (key: number): number => (key << 1) & (2 * ROOM - 1);
