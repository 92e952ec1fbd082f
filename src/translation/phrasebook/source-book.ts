import { stemsOf } from './endings.ts';
import { entriesOf, Filing } from './filing.ts';
import { type FinishedFrame, type FinishedSource, FLAGS, keysOfRun, partsOf } from './finished.ts';
import { PackedLines } from './packed-lines.ts';
import { CODES, isSlotCode, slotOf, slotsByCode } from './slot-codes.ts';

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

/** A line of a few Chinese characters and nothing else: 买卖; six make the longest that is taken for one word. */
const WORD_ALONE = /(?<![^\n\f])[\u3005\u3007\u3400-\u9fff\uf900-\ufaff]{1,6}(?![^\n\f])/g;

/** Before and behind a word of a variant: blank, mark, slot or East Asian character. */
const BESIDE_WORD = new RegExp(`^$|[ \\n\\f[\\]^~${CODES}\\u3000-\\u9fff\\uac00-\\ud7ff]`);

const NO_RANGE: Range = { from: 0, to: 0 };

/** One source language of the book; a variant is unpacked when a clause has the words that it is filed under. */
export class SourceBook {
  readonly #lines: PackedLines;
  readonly #filing: Filing;
  /** The entry of each variant. */
  readonly #entryOf: Uint16Array;
  readonly #unpacked: (Variant | undefined)[] = [];
  readonly #said: (Said | undefined)[] = [];
  readonly #ranges = new Map<string, Range>();
  readonly #slotNames: readonly string[];
  /** By their codes. */
  readonly #slots = new Map<string, Step>();
  readonly #known = new Map<string, boolean>();
  #phrases?: ReadonlySet<string>;

  constructor(
    private readonly finished: FinishedSource,
    private readonly frame: FinishedFrame,
  ) {
    this.#lines = new PackedLines(finished.variants);
    this.#filing = new Filing(finished);
    this.#entryOf = entriesOf(finished.entries);
    this.#slotNames = slotsByCode(frame.slots);
    const sections = frame.sections.split(' ');
    let from = 0;
    let entries = 0;
    for (let i = 0; i + 1 < sections.length; i += 2) {
      entries += Number(sections[i + 1]);
      let to = from;
      while (to < this.#entryOf.length && (this.#entryOf[to] as number) < entries) to += 1;
      this.#ranges.set(sections[i] as string, { from, to });
      from = to;
    }
  }

  /** @returns whether the book has the word of an alphabet in this language: a name must not be made of such alone */
  knows(word: string): boolean {
    const known = this.#known.get(word);
    if (known !== undefined) return known;
    const found = [word, ...stemsOf(word, this.finished.endings)].some((each) => this.#stands(each));
    this.#known.set(word, found);
    return found;
  }

  #stands(word: string): boolean {
    const { variants } = this.finished;
    for (let at = variants.indexOf(word); at >= 0; at = variants.indexOf(word, at + 1))
      if (BESIDE_WORD.test(variants.charAt(at - 1)) && BESIDE_WORD.test(variants.charAt(at + word.length)))
        return true;
    return false;
  }

  /** @returns whether some variant has the character */
  knowsLetter(letter: string): boolean {
    return this.finished.variants.includes(letter);
  }

  /** Chinese words that stand in a cell by themselves. */
  get phrases(): ReadonlySet<string> {
    this.#phrases ??= new Set(this.finished.variants.match(WORD_ALONE));
    return this.#phrases;
  }

  /**
   * @param keys the clause's tokens in their order
   * @param stems of which they may be forms
   * @returns the variants that a clause with these may hold: a bit each, by number, first ones first
   */
  candidates(keys: readonly string[], stems: readonly string[]): Uint32Array {
    return this.#filing.candidates(keys, stems);
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

  #variant(at: number, category: string): Variant {
    let variant = this.#unpacked[at];
    if (!variant) {
      const steps = this.#steps(this.#lines.at(at));
      variant = { entry: this.#entry(this.#entryOf[at] as number, category), steps };
      this.#unpacked[at] = variant;
    }
    return variant;
  }

  #entry(id: number, category: string): Said {
    const [reviewed, number] = FLAGS[this.frame.flags[id] as string] ?? [false, null];
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
      else if (isSlotCode(part.charCodeAt(0))) steps.push(this.#slot(part));
      else {
        const keys = keysOfRun(part);
        steps.push({ kind: 'run', keys, text: ` ${keys.join(' ')} ` });
      }
    }
    return steps;
  }

  /** The code of `{org#2*?}`: its name, then whether it is a list, then whether it may be missing. */
  #slot(code: string): Step {
    let slot = this.#slots.get(code);
    if (!slot) {
      const packed = slotOf(this.#slotNames, code);
      const name = packed.replace(/[{}*?]/g, '');
      const category = name.replace(/#.*/, '');
      slot = { kind: 'slot', name, category, list: packed.includes('*'), maybe: packed.includes('?') };
      this.#slots.set(code, slot);
    }
    return slot;
  }
}
