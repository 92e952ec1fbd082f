import { larger } from './letter-table.ts';
import { isMet, type Need } from './needs.ts';
import type { Presence } from './presence.ts';

/** For what no word calls for. */
export const ALWAYS = 'always';

/** What a word calls for: a phrase, or the set it is of, by a number, with the words it needs beside that one. */
export interface Asked {
  what: number;
  needs: readonly Need[];
}

/** How a need is written: a word as its number, several words of which one is enough behind this less how many, others as their place among them. */
const ONE_OF = -2;
const OTHER = -1;

/** What is known of a word where no place of its alternatives is: nothing yet, or that it calls for none. */
const [UNKNOWN, NONE] = [0, -1];

/**
 * The alternatives that each word calls for, in numbers side by side: asked of all words of every block, of which few
 * call for any.
 */
export class AskedTable {
  /** Of each word's alternatives the end; of each of them what is called for, its end and its needs, those first that are told soonest. */
  private rows = new Int32Array(1024);
  private used = 1;
  /** By word, where its alternatives stand. */
  private places: Int32Array;
  private readonly others: Need[] = [];
  private readonly always: number;

  /** @param askedBy what a word calls for, or what nothing does, under `ALWAYS`; asked once of each */
  constructor(
    words: number,
    private readonly askedBy: (key: string | number) => readonly Asked[],
  ) {
    this.places = new Int32Array(words);
    this.always = this.write(ALWAYS);
  }

  /** Calls with what is asked for where its words all stand in the text. */
  eachMet(present: Presence, met: (what: number) => void): void {
    const { places } = this;
    if (this.always !== NONE) this.eachMetAt(this.always, present, met);
    for (let at = 0; at < present.count; at += 1) {
      const id = present.ids[at] as number;
      let place = places[id] as number;
      if (place === NONE) continue;
      if (place === UNKNOWN) places[id] = place = this.write(id);
      if (place !== NONE) this.eachMetAt(place, present, met);
    }
  }

  private eachMetAt(place: number, present: Presence, met: (what: number) => void): void {
    const { rows } = this;
    const end = rows[place] as number;
    for (let at = place + 1; at < end; at = rows[at + 1] as number)
      if (this.isMet(present, at + 2, rows[at + 1] as number)) met(rows[at] as number);
  }

  private isMet(present: Presence, from: number, to: number): boolean {
    const { rows } = this;
    for (let at = from; at < to; at += 1) {
      const need = rows[at] as number;
      if (need >= 0) {
        if (!present.has(need)) return false;
      } else if (need === OTHER) {
        at += 1;
        if (!isMet(present, [this.others[rows[at] as number] as Need])) return false;
      } else {
        const last = at + ONE_OF - need;
        let has = false;
        for (let one = at + 1; one <= last && !has; one += 1) has = present.has(rows[one] as number);
        if (!has) return false;
        at = last;
      }
    }
    return true;
  }

  /** @returns where the alternatives of a word stand, `NONE` where there are none */
  private write(key: string | number): number {
    const asked = this.askedBy(key);
    if (asked.length === 0) return NONE;
    const place = this.used;
    this.push(0);
    for (const { what, needs } of asked) {
      this.push(what);
      const end = this.used;
      this.push(0);
      for (const need of [...needs].sort((a, b) => dearness(a) - dearness(b))) this.writeNeed(need);
      this.rows[end] = this.used;
    }
    this.rows[place] = this.used;
    return place;
  }

  private writeNeed(need: Need): void {
    if (typeof need === 'number') this.push(need);
    else if (need instanceof Int32Array) {
      this.push(ONE_OF - need.length);
      for (const id of need) this.push(id);
    } else {
      this.push(OTHER);
      this.push(this.others.push(need) - 1);
    }
  }

  private push(number: number): void {
    if (this.used === this.rows.length) this.rows = larger(this.rows, 2 * this.used);
    this.rows[this.used] = number;
    this.used += 1;
  }
}

const dearness = (need: Need): number => (typeof need === 'number' ? 0 : need instanceof Int32Array ? 1 : 2);
