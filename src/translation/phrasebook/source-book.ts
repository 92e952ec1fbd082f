import { type FinishedSource, FLAGS, filingWords, type PackedStep } from './finished.ts';

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

/** One source language of the book; a variant is unpacked when a clause has the words that it is filed under. */
export class SourceBook {
  /** Every word of an alphabet that the book knows in this language: what a name must not be made of alone. */
  readonly vocabulary: ReadonlySet<string>;
  /** Chinese words that stand in a cell by themselves. */
  readonly phrases: ReadonlySet<string>;
  readonly #lines: string[];
  /** The entry of each variant. */
  readonly #entryOf: number[] = [];
  readonly #unpacked: (Variant | undefined)[] = [];
  readonly #said: (Said | undefined)[] = [];
  readonly #ranges = new Map<string, Range>();
  readonly #slots = new Map<string, Step>();

  constructor(private readonly finished: FinishedSource) {
    this.vocabulary = new Set(finished.vocabulary.split(' '));
    this.phrases = new Set(finished.phrases.split(' '));
    this.#lines = finished.variants.split('\n');
    let id = 0;
    for (const step of finished.entries) {
      id += step;
      this.#entryOf.push(id);
    }
    let from = 0;
    for (const [name, variants] of finished.sections) {
      this.#ranges.set(name, { from, to: from + variants });
      from += variants;
    }
  }

  /**
   * @param keys the clause's tokens in their order
   * @returns the variants that a clause with these may hold, by number, first ones first
   */
  candidates(keys: readonly string[]): Uint32Array {
    const found = new Set(this.finished.free);
    const { byWord } = this.finished;
    for (const word of filingWords(keys))
      if (Object.hasOwn(byWord, word)) for (const at of byWord[word] ?? []) found.add(at);
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
    this.#unpacked[at] ??= {
      entry: this.#entry(this.#entryOf[at] as number, category),
      steps: this.#steps(JSON.parse(this.#lines[at] as string) as PackedStep[]),
    };
    return this.#unpacked[at];
  }

  #entry(id: number, category: string): Said {
    const [reviewed, number] = FLAGS[this.finished.flags[id] as string] ?? [false, null];
    this.#said[id] ??= { id, category, reviewed, number };
    return this.#said[id];
  }

  #steps(packed: readonly PackedStep[]): Step[] {
    return packed.flatMap((step): Step[] => {
      if (typeof step !== 'string')
        return [{ kind: 'choice', options: step.map((option) => this.#steps(option)) }];
      if (step.startsWith('{')) return [this.#slot(step)];
      if (step === '~') return [{ kind: 'article' }];
      return [{ kind: 'run', keys: step.split(' '), text: ` ${step} ` }];
    });
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
