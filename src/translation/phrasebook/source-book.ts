import { type FinishedSource, FLAGS, filingWords, keysOfRun, partsOf } from './finished.ts';

/** An entry as matcher and writer know it; its words are looked up by the number. */
export interface Said {
  id: number;
  /** The section it stands in. */
  category: string;
  reviewed: boolean;
  /** English number of the phrase; null: that of its first slot. */
  number: 'one' | 'many' | null;
}

export type Step =
  | { kind: 'run'; keys: readonly string[]; text: string }
  | { kind: 'article' }
  | { kind: 'choice'; options: Step[][] }
  | { kind: 'slot'; name: string; category: string; list: boolean; maybe: boolean };

/** One way of saying an entry. */
export interface Variant {
  entry: Said;
  steps: readonly Step[];
}

/** A section's variants, counted through all sections. */
interface Range {
  from: number;
  to: number;
}

const NO_RANGE: Range = { from: 0, to: 0 };
const NOTHING: readonly number[] = [];

function add(bits: Uint32Array, at: number): void {
  bits[at >>> 5] = (bits[at >>> 5] as number) | (1 << (at & 31));
}

/** One source language of the book; a variant is unpacked when a clause has the words that it is filed under. */
export class SourceBook {
  readonly #lines: string[];
  readonly #vocabulary: string;
  /** The entry of each variant. */
  readonly #entryOf: Uint16Array;
  readonly #unpacked: (Variant | undefined)[] = [];
  readonly #said: (Said | undefined)[] = [];
  readonly #ranges = new Map<string, Range>();
  readonly #slots = new Map<string, Step>();
  /** Of `byWord`, the line of each first letter; what stands there is read when a clause has the word. */
  readonly #byLetter = new Map<string, string>();
  readonly #filed = new Map<string, readonly number[]>();
  readonly #free: Uint32Array;

  constructor(private readonly finished: FinishedSource) {
    const { entries } = finished;
    this.#lines = finished.variants.split('\n');
    this.#vocabulary = ` ${finished.vocabulary} `;
    this.#entryOf = new Uint16Array(entries.length);
    for (let i = 0, id = 0; i < entries.length; i += 1) {
      id += entries[i] as number;
      this.#entryOf[i] = id;
    }
    for (const line of finished.byWord.split('\n')) this.#byLetter.set(line[1] as string, line);
    this.#free = new Uint32Array((entries.length >>> 5) + 1);
    for (const at of finished.free) add(this.#free, at);
    let from = 0;
    for (const [name, variants] of finished.sections) {
      this.#ranges.set(name, { from, to: from + variants });
      from += variants;
    }
  }

  #phrases?: ReadonlySet<string>;

  /** @returns whether the book has the word of an alphabet in this language: a name must not be made of such alone */
  knows(word: string): boolean {
    return this.#lineOf(word).includes(`|${word}=`) || this.#vocabulary.includes(` ${word} `);
  }

  /** @returns whether some variant has the character */
  knowsLetter(letter: string): boolean {
    return this.finished.variants.includes(letter);
  }

  /** Chinese words that stand in a cell by themselves. */
  get phrases(): ReadonlySet<string> {
    this.#phrases ??= new Set(this.finished.phrases.split(' '));
    return this.#phrases;
  }

  /**
   * @param keys the clause's tokens in their order
   * @returns the variants that a clause with these may hold: a bit each, by number, first ones first
   */
  candidates(keys: readonly string[]): Uint32Array {
    const found = this.#free.slice();
    for (const word of filingWords(keys)) for (const at of this.#filedUnder(word)) add(found, at);
    return found;
  }

  /** @returns those of the candidates that stand in the section */
  inSection(name: string, candidates: Uint32Array): Variant[] {
    const variants: Variant[] = [];
    const { from, to } = this.#ranges.get(name) ?? NO_RANGE;
    for (let word = from >>> 5; word << 5 < to; word += 1) {
      let bits = candidates[word] as number;
      while (bits !== 0) {
        const at = (word << 5) + 31 - Math.clz32(bits & -bits);
        bits &= bits - 1;
        if (at >= from && at < to) variants.push(this.#variant(at, name));
      }
    }
    return variants;
  }

  #lineOf(word: string): string {
    return this.#byLetter.get(word[0] as string) ?? '';
  }

  #filedUnder(word: string): readonly number[] {
    let variants = this.#filed.get(word);
    if (!variants) {
      const line = this.#lineOf(word);
      const from = line.indexOf(`|${word}=`);
      variants = NOTHING;
      if (from >= 0) {
        const end = line.indexOf('|', from + 1);
        variants = line
          .slice(from + word.length + 2, end < 0 ? line.length : end)
          .split(',')
          .map(Number);
      }
      this.#filed.set(word, variants);
    }
    return variants;
  }

  #variant(at: number, category: string): Variant {
    let variant = this.#unpacked[at];
    if (!variant) {
      const steps = this.#steps(this.#lines[at] as string);
      variant = { entry: this.#entry(this.#entryOf[at] as number, category), steps };
      this.#unpacked[at] = variant;
    }
    return variant;
  }

  #entry(id: number, category: string): Said {
    const [reviewed, number] = FLAGS[this.finished.flags[id] as string] ?? [false, null];
    this.#said[id] ??= { id, category, reviewed, number };
    return this.#said[id];
  }

  #steps(line: string): Step[] {
    let steps: Step[] = [];
    const outer: { steps: Step[]; options: Step[][] }[] = [];
    for (const part of partsOf(line)) {
      const around = outer.at(-1);
      if (part === '[') {
        outer.push({ steps, options: [] });
        steps = [];
      } else if (part === '^') {
        around?.options.push(steps);
        steps = [];
      } else if (part === ']') {
        const options = [...(around?.options ?? []), steps];
        steps = outer.pop()?.steps ?? [];
        steps.push({ kind: 'choice', options });
      } else if (part === '~') steps.push({ kind: 'article' });
      else if (part.startsWith('{')) steps.push(this.#slot(part));
      else {
        const keys = keysOfRun(part);
        steps.push({ kind: 'run', keys, text: ` ${keys.join(' ')} ` });
      }
    }
    return steps;
  }

  /** `{org#2*?}`: its name, then whether it is a list, then whether it may be missing. */
  #slot(packed: string): Step {
    let slot = this.#slots.get(packed);
    if (!slot) {
      const name = packed.replace(/[{}*?]/g, '');
      const category = name.replace(/#.*/, '');
      slot = { kind: 'slot', name, category, list: packed.includes('*'), maybe: packed.includes('?') };
      this.#slots.set(packed, slot);
    }
    return slot;
  }
}
