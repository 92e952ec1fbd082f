import { doubled } from './letter-table.ts';
import type { Presence } from './presence.ts';
import type { Words } from './words.ts';

/** Where a word or a phrase stands. */
export interface Hit {
  start: number;
  end: number;
}

/** Numbers that tell a hit: the word, its start, its end. */
const TOLD = 3;

/** What the last walk told, before the scan keeps its own. */
let told = new Int32Array(64 * TOLD);
let count = 0;

function tell(id: number, start: number, end: number): void {
  if (count === told.length) told = doubled(told);
  told[count] = id;
  told[count + 1] = start;
  told[count + 2] = end;
  count += TOLD;
}

/** The words of one text: which there are, and, where that is asked, the places of each. */
export class Scan {
  private readonly found: Int32Array;
  private placed: Map<number, Hit[]> | null = null;

  constructor(
    readonly words: Words,
    readonly text: string,
  ) {
    count = 0;
    words.walk(text, tell);
    this.found = told.slice(0, count);
  }

  /** Which words the text holds, to be asked before another text's are. */
  get present(): Presence {
    const { presence } = this.words;
    if (presence.begin(this))
      for (let at = 0; at < this.found.length; at += TOLD) presence.see(this.found[at] as number);
    return presence;
  }

  get hits(): ReadonlyMap<number, readonly Hit[]> {
    if (this.placed) return this.placed;
    const placed = new Map<number, Hit[]>();
    for (let at = 0; at < this.found.length; at += TOLD) {
      const id = this.found[at] as number;
      const hit = { start: this.found[at + 1] as number, end: this.found[at + 2] as number };
      const hits = placed.get(id);
      if (hits) hits.push(hit);
      else placed.set(id, [hit]);
    }
    this.placed = placed;
    return placed;
  }
}
