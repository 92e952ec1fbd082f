import { JOINERS, type Join } from './joiners.ts';
import type { Source } from './names/source.ts';
import { isOpenSlot, openEnds } from './open-slots.ts';
import type { Said, SourceBook, Step } from './source-book.ts';
import { keysIn } from './tokens.ts';
import { type Usable, UsableVariants } from './usable.ts';

/** Joins what stands beside it, and is no token of its own: 税務・法務, 지연·오류. */
const MIDDLE_DOT = /[・·]/;

/** @returns whether a middle dot parts what stands at a place from what stands before it */
const isAfterDot = ({ text, tokens }: Source, at: number): boolean => {
  const [from, to] = [tokens[at - 1]?.end ?? 0, tokens[at]?.start ?? 0];
  return from < to && MIDDLE_DOT.test(text.slice(from, to));
};

/** What a run of tokens says: an entry with its slots filled, a list, or words to keep as they are. */
export type Reading =
  | { entry: Said; slots: Slots }
  | { items: Reading[]; join: Join }
  | { verbatim: string; slot: string };

type Slots = Readonly<Record<string, Reading>>;

/**
 * Reachable ends with the slots filled on the way there; the first way found is kept. There are few of them and they
 * are asked thousands of times a clause, so they stand in two lists side by side and not in a map.
 */
interface Ends {
  places: number[];
  slots: Slots[];
}

/** What is known of a section in a clause, by the place where its phrases begin. */
interface Section {
  name: string;
  /** Null: the page's own words fill it. */
  usable: Usable | null;
  ends: ReadonlyMap<number, Reading>[];
  lists: ReadonlyMap<number, Reading>[];
}

const NOWHERE: Ends = { places: [], slots: [] };
const NOTHING_FILLED: Slots = {};
const NO_READINGS: ReadonlyMap<number, Reading> = new Map();

/** Matches cut off here are declined: a hostile clause cannot hold the popup up. Real clauses take under 5,000. */
const MOST_STEPS = 60_000;

/** One source language of the book, ready to match. */
export class Matcher {
  /**
   * By the first of their keys: most places of a clause have no joiner, and are asked often. ・ is passed over when a
   * text is parted into tokens, so it has no key and joins what stands side by side.
   */
  readonly #joiners = new Map<string, { keys: string[]; join: Join }[]>();

  /** Every word that joins a list, whether a phrase has it or not. */
  readonly joining = new Set<string>();

  constructor(
    readonly book: SourceBook,
    readonly language: string,
  ) {
    for (const [text, join] of JOINERS[language] ?? []) {
      const keys = keysIn(text, language);
      const first = keys[0] ?? '';
      for (const key of keys) this.joining.add(key);
      this.#joiners.set(first, [...(this.#joiners.get(first) ?? []), { keys, join }]);
    }
  }

  /** @returns the lengths and joins of a list's separator at a place, longest first */
  separators(source: Source, at: number): { length: number; join: Join }[] {
    const found: { length: number; join: Join }[] = [];
    const key = source.tokens[at]?.key;
    const mark = key === '、' || key === ',' || key === '/' ? 1 : 0;
    const word = source.tokens[at + mark]?.key;
    for (const { keys, join } of (word && this.#joiners.get(word)) || [])
      if (keys.every((k, i) => source.tokens[at + mark + i]?.key === k))
        found.push({ length: mark + keys.length, join });
    if (mark) found.push({ length: 1, join: '' });
    else if (isAfterDot(source, at))
      for (const { join } of this.#joiners.get('') ?? []) found.push({ length: 0, join });
    return found;
  }
}

/** One clause being matched; remembers what each section can be at each place. */
export class Matching {
  readonly #sections = new Map<string, Section>();
  readonly #usable: UsableVariants;
  #steps = 0;

  /**
   * @param accepts whether an entry, with the slots it filled, can be said in the target: if not, the next way of
   * reading is tried
   */
  constructor(
    private readonly matcher: Matcher,
    readonly source: Source,
    private readonly accepts: (entry: Said, slots: Slots) => boolean,
  ) {
    this.#usable = new UsableVariants(matcher.book, source);
  }

  /** True when the budget ran out: then nothing that was found may be shown. */
  get exhausted(): boolean {
    return this.#steps > MOST_STEPS;
  }

  /** @returns every place where a phrase of the section that starts at `at` can end, with its first reading */
  section(name: string, at: number): ReadonlyMap<number, Reading> {
    return this.#ends(this.#section(name), at);
  }

  #section(name: string): Section {
    let section = this.#sections.get(name);
    if (!section) {
      const usable = isOpenSlot(name) ? null : this.#usable.inSection(name);
      section = { name, usable, ends: [], lists: [] };
      this.#sections.set(name, section);
    }
    return section;
  }

  #ends(section: Section, at: number): ReadonlyMap<number, Reading> {
    const { name, usable, ends: places } = section;
    const known = places[at];
    if (known) return known;
    if (!usable) {
      const words = openEnds(name, this.source, at, this.matcher.book);
      const open = words.map(([end, verbatim]) => [end, { verbatim, slot: name }] as const);
      places[at] = open.length > 0 ? new Map(open) : NO_READINGS;
      return places[at];
    }
    // Registered before it is filled, so that a section that begins with itself finds nothing instead of looping.
    places[at] = NO_READINGS;
    if (usable.variants.length === 0) return NO_READINGS;
    let ends: Map<number, Reading> | null = null;
    for (const { entry, steps } of this.#usable.startingAt(usable, at)) {
      const found = this.#run(steps, at);
      for (let i = 0; i < found.places.length; i += 1) {
        const end = found.places[i] as number;
        const slots = found.slots[i] as Slots;
        if (ends?.has(end) || !this.accepts(entry, slots)) continue;
        if (!ends) places[at] = ends = new Map();
        ends.set(end, { entry, slots });
      }
      if (this.exhausted) break;
    }
    return places[at];
  }

  #run(steps: readonly Step[], from: number): Ends {
    let at = from;
    let known = 0;
    // Words at the beginning decide most variants: nothing is made ready for those that begin otherwise.
    for (let step = steps[0]; step?.kind === 'run'; step = steps[known]) {
      if (!this.#stands(step.keys, at)) return NOWHERE;
      at += step.keys.length;
      known += 1;
    }
    let frontier: Ends = { places: [at], slots: [NOTHING_FILLED] };
    for (; known < steps.length; known += 1) {
      const next: Ends = { places: [], slots: [] };
      for (let i = 0; i < frontier.places.length; i += 1) {
        this.#steps += 1;
        if (this.exhausted) return NOWHERE;
        this.#step(steps[known] as Step, frontier.places[i] as number, frontier.slots[i] as Slots, next);
      }
      if (next.places.length === 0) return next;
      frontier = next;
    }
    return frontier;
  }

  #step(step: Step, at: number, slots: Slots, next: Ends): void {
    if (step.kind === 'run') {
      if (this.#stands(step.keys, at)) keep(next, at + step.keys.length, slots);
      return;
    }
    if (step.kind === 'article') {
      const key = this.source.tokens[at]?.key;
      if (key === 'a' || key === 'an' || key === 'the') keep(next, at + 1, slots);
      keep(next, at, slots);
      return;
    }
    if (step.kind === 'choice') {
      for (const option of step.options) {
        if (option.length === 0) {
          keep(next, at, slots);
          continue;
        }
        const found = this.#run(option, at);
        for (let i = 0; i < found.places.length; i += 1)
          keep(next, found.places[i] as number, together(slots, found.slots[i] as Slots));
      }
      return;
    }
    // 오류·누락 are errors and omissions, no omissions of errors.
    if (slots !== NOTHING_FILLED && isAfterDot(this.source, at)) {
      if (step.maybe) keep(next, at, slots);
      return;
    }
    const ends = step.list ? this.#list(step.category, at) : this.section(step.category, at);
    for (const [end, reading] of ends)
      if (!next.places.includes(end)) keep(next, end, { ...slots, [step.name]: reading });
    if (step.maybe) keep(next, at, slots);
  }

  #stands(keys: readonly string[], at: number): boolean {
    const { tokens } = this.source;
    for (let i = 0; i < keys.length; i += 1) {
      const token = tokens[at + i];
      if (token?.key !== keys[i] && !token?.stems.includes(keys[i] as string)) return false;
    }
    return true;
  }

  #list(category: string, at: number): ReadonlyMap<number, Reading> {
    const section = this.#section(category);
    const { lists: places } = section;
    const known = places[at];
    if (known) return known;
    places[at] = NO_READINGS;
    let open: [number, Reading[], Join][] = [];
    for (const [end, item] of this.#ends(section, at)) open.push([end, [item], '']);
    if (open.length === 0) return NO_READINGS;
    const ends = new Map<number, Reading>();
    places[at] = ends;
    while (open.length > 0 && !this.exhausted) {
      const longer: typeof open = [];
      for (const [end, items, join] of open) {
        if (ends.has(end)) continue;
        // "Acme Bank, Member FDIC": two things with a comma between are in English one and what it is, unless both
        // are known companies.
        if (items.length !== 2 || join || this.matcher.language !== 'en' || this.#areCompanies(at, end))
          ends.set(end, { items, join });
        for (const separator of this.matcher.separators(this.source, end)) {
          // "A and B or C" is no one list: which belongs with which would be guessed.
          if (join && separator.join && join !== separator.join) continue;
          for (const [further, item] of this.#ends(section, end + separator.length)) {
            this.#steps += 1;
            longer.push([further, [...items, item], separator.join || join]);
          }
        }
      }
      open = longer;
    }
    return ends;
  }

  /** @returns whether two known companies, with a comma between them, make up the tokens */
  #areCompanies(from: number, to: number): boolean {
    const { companies } = this.source;
    return companies?.get((companies.get(from) ?? to) + 1) === to;
  }
}

function together(slots: Slots, filled: Slots): Slots {
  if (filled === NOTHING_FILLED) return slots;
  return slots === NOTHING_FILLED ? filled : { ...slots, ...filled };
}

function keep(ends: Ends, at: number, slots: Slots): void {
  if (ends.places.includes(at)) return;
  ends.places.push(at);
  ends.slots.push(slots);
}
