import type { Stretch } from '../stretch.ts';
import { ALWAYS, AskedTable } from './asked-table.ts';
import { type Laid, type Part, placesOf } from './match.ts';
import { type Need, needsOf } from './needs.ts';
import { alternativeAt, type Lexicon, type Phrase, parse, type Word } from './patterns.ts';
import { Scan } from './scan.ts';
import type { Words } from './words.ts';

/** One alternative of a set. */
export interface Alternative {
  set: string;
  parts: readonly Part[];
}

/**
 * Which phrases a word calls for, by its number: "NOADV3.42 tip.0", the alternatives that begin at these places of the
 * sets; under `ALWAYS` those without any such word. Phrases are read when they are called: of thousands, a page needs few.
 */
export type Calls = Record<string | number, string>;

/** An alternative that a word calls for, with what it needs beside that word. */
export interface Called {
  alternative: Alternative;
  needs: readonly Need[];
}

/** Words of which a phrase needs one, and how common they are together. */
interface Keys {
  ids: number[];
  common: number;
}

/** How common a word is, as a share of texts. */
export type Commonness = (word: Word) => number;

/** Short words stand everywhere. Of several powers this one asked for the fewest phrases on 120 ordinary pages. */
const guessed: Commonness = ({ letters }) => letters.length ** -3;

/** Characters that `..` may skip: some five words. */
const GAP = { latin: 35, cyrillic: 40, east: 14 } as const;

/** Places of one set's words that are looked at; a sentence with more repeats itself. */
const MOST_PLACES = 30;

/** @returns the phrases with their steps' words numbered, and numbers for those not met before */
function numbered(phrase: Phrase, words: Words): Part[] {
  return phrase.map((step) => {
    if (step.is === 'word') return { is: 'word', id: words.idOf(step.word) };
    if (step.is !== 'group') return step;
    return { ...step, options: step.options.map((option) => numbered(option, words)) };
  });
}

/**
 * @returns which words call for which phrases of the sets; adds the sets' words to `words`
 * @param commonness guessed where it was not counted
 */
export function callsOf(
  sets: Iterable<string>,
  lexicon: Lexicon,
  words: Words,
  commonness: Commonness = guessed,
): Calls {
  const common = (id: number) => commonness(words.word(id));
  const calls: Calls = {};
  for (const set of sets) {
    const pattern = lexicon[set] ?? '';
    let source = '';
    for (let start = 0; start < pattern.length; start += source.length + 1) {
      source = alternativeAt(pattern, start);
      for (const phrase of parse(source))
        for (const key of new Set<string | number>(keysOf(numbered(phrase, words), common)?.ids ?? [ALWAYS]))
          calls[key] = `${calls[key] ? `${calls[key]} ` : ''}${set}.${start}`;
    }
  }
  return calls;
}

/** @returns the words of which the phrase has one in any case, the rarest there are; null when there are none */
function keysOf(parts: readonly Part[], common: (id: number) => number): Keys | null {
  let best: Keys | null = null;
  for (const part of parts) {
    let keys: Keys | null = null;
    if (part.is === 'word') keys = { ids: [part.id], common: common(part.id) };
    else if (part.is === 'group' && !part.optional) keys = keysOfAll(part.options, common);
    if (keys && (!best || keys.common < best.common)) best = keys;
  }
  return best;
}

function keysOfAll(options: readonly Part[][], common: (id: number) => number): Keys | null {
  const all: Keys = { ids: [], common: 0 };
  for (const option of options) {
    const keys = keysOf(option, common);
    if (!keys) return null;
    all.ids.push(...keys.ids);
    all.common += keys.common;
  }
  return all;
}

/** The sets of one language, ready to be looked for all at once. */
export class PhraseBook {
  private readonly layout: Pick<Laid, 'inside' | 'unspaced' | 'gap'>;
  /** The phrases that each word calls for, once it did. */
  private readonly asked: AskedTable;
  /** By the numbers that they are asked for. */
  private readonly alternatives: Alternative[] = [];
  /** For the many texts that hold none of the phrases. */
  private readonly nothing: Found;
  /** By set and place. */
  private readonly read = new Map<string, Alternative>();

  /**
   * @param words those of every language of the script; of a kind without edges for text that has no spaces between words
   * @param Finding how its places are told
   */
  constructor(
    private readonly lexicon: Lexicon,
    readonly words: Words,
    private readonly calls: Calls,
    private readonly Finding: typeof Found = Found,
  ) {
    this.layout = {
      inside: words.inside,
      unspaced: words.script === 'east',
      gap: GAP[lexicon.script],
    };
    this.asked = new AskedTable(words.count, (key) =>
      this.calledBy(key).map(({ alternative, needs }) => ({
        what: this.alternatives.push(alternative) - 1,
        needs,
      })),
    );
    this.nothing = new Found(new Scan(words, ''), this.layout, new Map());
  }

  /** @returns the alternatives that a word calls for, or those that nothing calls for, under `ALWAYS` */
  calledBy(key: string | number): Called[] {
    return this.namesCalledBy(key).map((name) => {
      const alternative = this.alternative(name);
      return { alternative, needs: needsOf(alternative.parts, key) };
    });
  }

  /** @returns the sets of the alternatives that a word calls for */
  setsCalledBy(key: string | number): string[] {
    return this.namesCalledBy(key).map((name) => name.slice(0, name.indexOf('.')));
  }

  private namesCalledBy(key: string | number): string[] {
    return this.calls[key]?.split(' ') ?? [];
  }

  private alternative(name: string): Alternative {
    const known = this.read.get(name);
    if (known) return known;
    const [set = '', start] = name.split('.');
    const [phrase = []] = parse(alternativeAt(this.lexicon[set] ?? '', Number(start)));
    const alternative = { set, parts: numbered(phrase, this.words) };
    this.read.set(name, alternative);
    return alternative;
  }

  /** @param scan of the book's own words */
  find(scan: Scan): Found {
    const called = new Map<string, Alternative[]>();
    this.asked.eachMet(scan.present, (what) => {
      const alternative = this.alternatives[what] as Alternative;
      const known = called.get(alternative.set);
      if (!known) called.set(alternative.set, [alternative]);
      else if (!known.includes(alternative)) known.push(alternative);
    });
    return called.size > 0 ? new this.Finding(scan, this.layout, called) : this.nothing;
  }
}

/** What of a language's sets stands in one text; the places are looked up when they are first asked for. */
export class Found {
  private readonly places = new Map<string, Stretch[]>();
  constructor(
    private readonly scan: Scan,
    private readonly layout: Pick<Laid, 'inside' | 'unspaced' | 'gap'>,
    /** The alternatives whose words all stand in the text, by their sets. */
    readonly called: ReadonlyMap<string, readonly Alternative[]>,
  ) {}

  /** @returns the places of known words of at least so many letters */
  protected wordsFrom(letters: number): Stretch[] {
    return [...this.scan.hits.values()].flat().filter(({ start, end }) => end - start >= letters);
  }

  /** @returns the places of the set's phrases */
  of(set: string): readonly Stretch[] {
    const known = this.places.get(set);
    if (known) return known;
    const places: Stretch[] = [];
    const called = this.called.get(set);
    if (called) {
      const laid = { text: this.scan.text, hits: this.scan.hits, ...this.layout };
      for (const { parts } of called) places.push(...placesOf(laid, parts, MOST_PLACES - places.length));
    }
    this.places.set(set, places);
    return places;
  }
}
