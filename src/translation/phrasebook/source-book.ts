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
  /** The word that it begins with; null where it may begin with several. */
  first: string | null;
}

/** A section's variants, counted through all sections. */
interface Range {
  from: number;
  to: number;
}

/** @returns the place of the first number that is not below the bound */
function lowerBound(ascending: Uint32Array, bound: number): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] as number) < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Catches "to" in `|to=3,7|to buy=5`. */
const FILED_WORD = /(?<=\|)[^=| \n]+(?==)/g;

/** One source language of the book; a variant is unpacked when a clause has the words that it is filed under. */
export class SourceBook {
  readonly #lines: string[];
  /** The entry of each variant. */
  readonly #entryOf: Uint16Array;
  readonly #unpacked: (Variant | undefined)[] = [];
  readonly #said: (Said | undefined)[] = [];
  readonly #ranges = new Map<string, Range>();
  readonly #slots = new Map<string, Step>();
  /** Of `byWord`, the line of each first letter; what stands there is read when a clause has the word. */
  readonly #byLetter = new Map<string, string>();

  constructor(private readonly finished: FinishedSource) {
    const { entries } = finished;
    this.#lines = finished.variants.split('\n');
    this.#entryOf = new Uint16Array(entries.length);
    for (let i = 0, id = 0; i < entries.length; i += 1) {
      id += entries[i] as number;
      this.#entryOf[i] = id;
    }
    for (const line of finished.byWord.split('\n')) this.#byLetter.set(line[1] as string, line);
    let from = 0;
    for (const [name, variants] of finished.sections) {
      this.#ranges.set(name, { from, to: from + variants });
      from += variants;
    }
  }

  #vocabulary?: ReadonlySet<string>;
  #phrases?: ReadonlySet<string>;

  /** Every word of an alphabet that the book knows in this language: what a name must not be made of alone. */
  get vocabulary(): ReadonlySet<string> {
    const { byWord, vocabulary } = this.finished;
    this.#vocabulary ??= new Set([...(byWord.match(FILED_WORD) ?? []), ...vocabulary.split(' ')]);
    return this.#vocabulary;
  }

  /** Chinese words that stand in a cell by themselves. */
  get phrases(): ReadonlySet<string> {
    this.#phrases ??= new Set(this.finished.phrases.split(' '));
    return this.#phrases;
  }

  /**
   * @param keys the clause's tokens in their order
   * @returns the variants that a clause with these may hold, by number, first ones first
   */
  candidates(keys: readonly string[]): Uint32Array {
    const found = new Set(this.finished.free);
    for (const word of filingWords(keys)) {
      const line = this.#byLetter.get(word[0] as string);
      const from = line ? line.indexOf(`|${word}=`) : -1;
      if (!line || from < 0) continue;
      const end = line.indexOf('|', from + 1);
      const variants = line.slice(from + word.length + 2, end < 0 ? line.length : end);
      for (const at of variants.split(',')) found.add(Number(at));
    }
    return Uint32Array.from(found).sort();
  }

  /** @returns those of the candidates that stand in the section */
  inSection(name: string, candidates: Uint32Array): Variant[] {
    const range = this.#ranges.get(name);
    const variants: Variant[] = [];
    if (!range) return variants;
    for (let i = lowerBound(candidates, range.from); (candidates[i] ?? range.to) < range.to; i += 1)
      variants.push(this.#variant(candidates[i] as number, name));
    return variants;
  }

  #variant(at: number, category: string): Variant {
    let variant = this.#unpacked[at];
    if (!variant) {
      const steps = this.#steps(this.#lines[at] as string);
      const first = steps[0]?.kind === 'run' ? (steps[0].keys[0] ?? null) : null;
      variant = { entry: this.#entry(this.#entryOf[at] as number, category), steps, first };
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
