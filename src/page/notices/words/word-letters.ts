import { doubled } from './letter-table.ts';
import type { Word } from './patterns.ts';

/** What may follow a word, as a number. */
export const ENDS: Record<Word['end'], number> = { edge: 0, stem: 1, any: 2 };

/** The letters of many words side by side, so that comparing them with a text's looks nothing else up. */
export class WordLetters {
  private letters = new Uint16Array(1024);
  private used = 0;
  /** Of each word the place of its letters, how many there are, and what may follow. */
  private rows = new Int32Array(3 * 64);
  private count = 0;

  /** Words are numbered in the order in which they are added. */
  add({ letters, end }: Word): void {
    while (this.used + letters.length > this.letters.length) this.letters = doubled(this.letters);
    const row = 3 * this.count;
    if (row === this.rows.length) this.rows = doubled(this.rows);
    this.rows[row] = this.used;
    this.rows[row + 1] = letters.length;
    this.rows[row + 2] = ENDS[end];
    for (let at = 0; at < letters.length; at += 1) this.letters[this.used + at] = letters.charCodeAt(at);
    this.used += letters.length;
    this.count += 1;
  }

  lengthOf(id: number): number {
    return this.rows[3 * id + 1] as number;
  }

  /** @returns of `ENDS` */
  endOf(id: number): number {
    return this.rows[3 * id + 2] as number;
  }

  /** @param codes with a 0 behind the last, which is no letter of a word */
  standsAt(id: number, codes: Uint16Array, at: number): boolean {
    const { letters, rows } = this;
    const from = rows[3 * id] as number;
    const length = rows[3 * id + 1] as number;
    for (let letter = 0; letter < length; letter += 1)
      if (codes[at + letter] !== letters[from + letter]) return false;
    return true;
  }
}
