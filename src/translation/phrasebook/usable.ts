import { isStem } from './endings.ts';
import type { Source } from './names/source.ts';
import { isOpenSlot, mayOpen } from './open-slots.ts';
import type { SourceBook, Step, Variant } from './source-book.ts';

/** Where in a clause something may begin: a bit a place. Places 32 apart share one, so a set bit is no promise. */
type Places = number;

const NOWHERE: Places = 0;
const ANYWHERE: Places = -1;

/** What is left of a section in one clause. */
export interface Usable {
  /** Those variants all of whose words stand in the clause, in their order. */
  variants: readonly Variant[];
  /** Where each of them may begin, and where any of them may; null until it is asked. */
  starts: readonly Places[] | null;
  start: Places;
}

/** The variants that a clause has the words for, and where they may begin: nearly all of the book falls away here. */
export class UsableVariants {
  readonly #sections = new Map<string, Usable>();
  /** The clause's keys with blanks around each, so that words that follow each other are found at once. */
  readonly #running: string;
  readonly #places = new Map<string, Places>();
  readonly #openSlots = new Map<string, Places>();
  readonly #candidates: Uint32Array;

  constructor(
    private readonly book: SourceBook,
    private readonly source: Source,
  ) {
    const { tokens } = source;
    const keys = tokens.map(({ key }) => key);
    this.#running = ` ${keys.join(' ')} `;
    this.#candidates = book.candidates(
      keys,
      tokens.flatMap(({ stems }) => stems),
    );
    tokens.forEach(({ key, stems }, at) => {
      for (const each of [key, ...stems]) this.#places.set(each, this.#of(each) | (1 << (at & 31)));
    });
  }

  /** @returns what of the section may be in the clause at all */
  inSection(name: string): Usable {
    let usable = this.#sections.get(name);
    if (!usable) {
      const all = this.book.inSection(name, this.#candidates);
      usable = { variants: all, starts: null, start: ANYWHERE };
      // Registered first: a section that holds itself is taken for possible.
      this.#sections.set(name, usable);
      if (all.length > 0) usable.variants = all.filter(({ steps }) => this.#possible(steps));
    }
    return usable;
  }

  /** @returns those of the variants that may begin at the place, in their order */
  startingAt(usable: Usable, at: number): readonly Variant[] {
    const { variants } = usable;
    const place = 1 << (at & 31);
    const starts = usable.starts ?? this.#findStarts(usable);
    if (!(usable.start & place)) return NO_VARIANTS;
    return variants.filter((_, i) => (starts[i] as Places) & place);
  }

  #of(key: string | undefined): Places {
    return this.#places.get(key ?? '') ?? NOWHERE;
  }

  #possible(steps: readonly Step[]): boolean {
    let from = 0;
    for (const step of steps) {
      if (step.kind !== 'run') continue;
      if (step.keys.some(isStem)) {
        if (!step.keys.every((key) => this.#places.has(key))) return false;
        continue;
      }
      const at = this.#running.indexOf(step.text, from);
      if (at < 0) return false;
      // The blank after it may be the one before the next.
      from = at + step.text.length - 1;
    }
    for (const step of steps) {
      if (step.kind === 'choice') {
        if (!step.options.some((option) => this.#possible(option))) return false;
      } else if (step.kind === 'slot' && !step.maybe && !isOpenSlot(step.category))
        if (this.inSection(step.category).variants.length === 0) return false;
    }
    return true;
  }

  #findStarts(usable: Usable): readonly Places[] {
    // Until they are found, anywhere: so for a section that begins with itself.
    usable.starts = NOT_FOUND_YET;
    let start = NOWHERE;
    usable.starts = usable.variants.map(({ entry, steps }) => {
      const places = this.#startOf(steps);
      // What begins with its own section begins where others of the section do.
      const [first] = steps;
      const own = first?.kind === 'slot' && !first.maybe && first.category === entry.category;
      if (!own) start |= places;
      return places;
    });
    usable.start = start;
    return usable.starts;
  }

  #startOf(steps: readonly Step[]): Places {
    let places = NOWHERE;
    for (const step of steps) {
      if (step.kind === 'run') return places | this.#of(step.keys[0]);
      if (step.kind === 'article') places |= this.#of('a') | this.#of('an') | this.#of('the');
      else if (step.kind === 'choice') {
        for (const option of step.options) if (option.length > 0) places |= this.#startOf(option);
        if (step.options.every((option) => option.length > 0)) return places;
      } else {
        places |= this.#startOfSection(step.category);
        if (!step.maybe) return places;
      }
      if (places === ANYWHERE) return places;
    }
    // All of it may be missing.
    return ANYWHERE;
  }

  #startOfSection(name: string): Places {
    if (isOpenSlot(name)) return this.#startOfOpenSlot(name);
    const usable = this.inSection(name);
    if (usable.variants.length === 0) return NOWHERE;
    if (!usable.starts) this.#findStarts(usable);
    return usable.start;
  }

  #startOfOpenSlot(name: string): Places {
    let places = this.#openSlots.get(name);
    if (places === undefined) {
      places = NOWHERE;
      for (let at = 0; at < this.source.tokens.length; at += 1)
        if (mayOpen(name, this.source, at)) places |= 1 << (at & 31);
      this.#openSlots.set(name, places);
    }
    return places;
  }
}

const NO_VARIANTS: readonly Variant[] = [];
const NOT_FOUND_YET: readonly Places[] = [];
