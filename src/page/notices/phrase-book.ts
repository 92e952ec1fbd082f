import { holds, type Laid, type Part, placesOf } from './match.ts';
import { type Lexicon, type Phrase, parse } from './patterns.ts';
import type { Hit, Scan, Words } from './words.ts';

/** One alternative of a set. */
interface Alternative {
  set: string;
  parts: readonly Part[];
}

/** Words of which a phrase needs one, and the letters of the shortest. */
interface Keys {
  ids: number[];
  shortest: number;
}

/** Characters that `..` may skip: some five words. */
const GAP = { latin: 35, cyrillic: 40, east: 14 } as const;

/** Places of one set's words that are looked at; a sentence with more repeats itself. */
const MOST_PLACES = 30;

/** The sets of one language, ready to be looked for all at once. */
export class PhraseBook {
  /** Alternatives by the number of the word that calls for them: their longest. */
  private readonly byWord: Alternative[][] = [];
  /** Those without any such word. */
  private readonly always: Alternative[] = [];
  private readonly layout: Pick<Laid, 'inside' | 'unspaced' | 'gap'>;

  /** @param words those of every language of the script; of a kind without edges for text that has no spaces between words */
  constructor(
    sets: Iterable<string>,
    lexicon: Lexicon,
    readonly words: Words,
  ) {
    this.layout = {
      inside: words.inside,
      unspaced: words.script === 'east',
      gap: GAP[lexicon.script],
    };
    for (const set of sets)
      for (const phrase of parse(lexicon[set] ?? '')) this.add({ set, parts: this.numbered(phrase) });
  }

  private numbered(phrase: Phrase): Part[] {
    return phrase.map((step) => {
      if (step.is === 'word') return { is: 'word', id: this.words.idOf(step.word) };
      if (step.is !== 'group') return step;
      return { ...step, options: step.options.map((option) => this.numbered(option)) };
    });
  }

  private add(alternative: Alternative): void {
    const keys = this.keysOf(alternative.parts);
    if (!keys) this.always.push(alternative);
    for (const key of new Set(keys?.ids)) {
      const called = this.byWord[key];
      if (called) called.push(alternative);
      else this.byWord[key] = [alternative];
    }
  }

  /** @returns the words of which the phrase has one in any case, the longest there are; null when there are none */
  private keysOf(parts: readonly Part[]): Keys | null {
    let best: Keys | null = null;
    for (const part of parts) {
      let keys: Keys | null = null;
      if (part.is === 'word') keys = { ids: [part.id], shortest: this.words.lengthOf(part.id) };
      else if (part.is === 'group' && !part.optional) keys = this.keysOfAll(part.options);
      if (keys && (!best || keys.shortest > best.shortest)) best = keys;
    }
    return best;
  }

  private keysOfAll(options: readonly Part[][]): Keys | null {
    const all: Keys = { ids: [], shortest: Number.POSITIVE_INFINITY };
    for (const option of options) {
      const keys = this.keysOf(option);
      if (!keys) return null;
      all.ids.push(...keys.ids);
      all.shortest = Math.min(all.shortest, keys.shortest);
    }
    return all;
  }

  /** @param scan of the book's own words */
  find(scan: Scan): Found {
    const { present } = scan;
    const called = new Map<string, Alternative[]>();
    const call = (alternative: Alternative) => {
      if (!holds(present, alternative.parts)) return;
      const known = called.get(alternative.set);
      if (!known) called.set(alternative.set, [alternative]);
      else if (!known.includes(alternative)) known.push(alternative);
    };
    this.always.forEach(call);
    for (const id of present) this.byWord[id]?.forEach(call);
    return new Found(scan, this.layout, called);
  }
}

/** What of a language's sets stands in one text; the places are looked up when they are first asked for. */
export class Found {
  private readonly places = new Map<string, Hit[]>();
  constructor(
    private readonly scan: Scan,
    private readonly layout: Pick<Laid, 'inside' | 'unspaced' | 'gap'>,
    /** The alternatives whose words all stand in the text, by their sets. */
    readonly called: ReadonlyMap<string, readonly Alternative[]>,
  ) {}

  /** @returns the places of the set's phrases */
  of(set: string): readonly Hit[] {
    const known = this.places.get(set);
    if (known) return known;
    const places: Hit[] = [];
    const called = this.called.get(set);
    if (called) {
      const laid = { text: this.scan.text, hits: this.scan.hits, ...this.layout };
      for (const { parts } of called) places.push(...placesOf(laid, parts, MOST_PLACES - places.length));
    }
    this.places.set(set, places);
    return places;
  }
}
