import type { Stretch } from '../stretch.ts';
import { Codes } from './codes.ts';
import { doubled } from './letter-table.ts';
import type { Presence } from './presence.ts';
import type { Words } from './words.ts';

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

/** The letters of the text that is walked. */
const codes = new Codes();

/** The words of one text: which there are, and, where that is asked, the places of each. */
export class Scan {
  private readonly found: Int32Array;
  private placed: Map<number, Stretch[]> | null = null;

  /**
   * @param text folded
   * @param isWalked the words have just been told by `seen`, all but those with numbers
   */
  constructor(
    readonly words: Words,
    readonly text: string,
    isWalked = false,
  ) {
    if (!isWalked) {
      count = 0;
      words.walk(codes.load(text), tell);
    }
    words.numbers.walk(text, tell);
    this.found = told.slice(0, count);
  }

  /** @returns which words a text holds, to be asked before another text's are */
  static seen(words: Words, text: Codes): Presence {
    const { presence } = words;
    presence.begin(null);
    count = 0;
    words.walk(text, tell);
    for (let at = 0; at < count; at += TOLD) presence.see(told[at] as number);
    words.numbers.see(text, presence.see);
    return presence;
  }

  /** Which words the text holds, to be asked before another text's are. */
  get present(): Presence {
    const { presence } = this.words;
    if (presence.begin(this))
      for (let at = 0; at < this.found.length; at += TOLD) presence.see(this.found[at] as number);
    return presence;
  }

  /**
   * Asks of each run of the text, in order, which words stand whole in it.
   * @param runs in order; none overlaps another
   */
  eachRun(runs: readonly Stretch[], ask: (present: Presence, at: number) => void): void {
    const { found } = this;
    const { presence } = this.words;
    // Hits are put in order of their runs by counting, so that many runs take no longer than one.
    const run = new Int32Array(found.length / TOLD);
    const ends = new Int32Array(runs.length + 1);
    for (let hit = 0; hit < run.length; hit += 1) {
      const [start, end] = [found[hit * TOLD + 1] as number, found[hit * TOLD + 2] as number];
      const at = lastFrom(runs, start);
      run[hit] = start >= (runs[at]?.start ?? 0) && end <= (runs[at]?.end ?? 0) ? at : runs.length;
      ends[run[hit] as number] = (ends[run[hit] as number] as number) + 1;
    }
    for (let at = 1; at <= runs.length; at += 1) ends[at] = (ends[at] as number) + (ends[at - 1] as number);
    const ordered = new Int32Array(run.length);
    const free = ends.slice();
    for (let hit = run.length - 1; hit >= 0; hit -= 1) {
      const at = run[hit] as number;
      free[at] = (free[at] as number) - 1;
      ordered[free[at] as number] = found[hit * TOLD] as number;
    }
    for (let at = 0; at < runs.length; at += 1) {
      presence.begin(null);
      for (let hit = at === 0 ? 0 : (ends[at - 1] as number); hit < (ends[at] as number); hit += 1)
        presence.see(ordered[hit] as number);
      ask(presence, at);
    }
  }

  get hits(): ReadonlyMap<number, readonly Stretch[]> {
    if (this.placed) return this.placed;
    const placed = new Map<number, Stretch[]>();
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

/** @returns index of the last run that begins at a place or before it, 0 where there is none */
function lastFrom(runs: readonly Stretch[], place: number): number {
  let [low, high] = [0, runs.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((runs[middle] as Stretch).start <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}
