import { FINANCE, GLUED_FINANCE } from '../names/context-words.ts';

/** End of a sentence: "rose. Apple", "上涨。"; not "Inc. said" in lower case, "3.5". */
const END = /[.!?]["'”’)]*\s+(?=[A-ZÀ-ÞŒŠŽА-Я"'“‘(])|[。！？]|\n/g;
/** Words of scripts with capitals, in lower case; ranges, since the engine takes a millisecond to set up a class of all letters. */
const LOWER_WORD = /[a-zß-öø-ɏ]+/g;
/** Enough of a block to tell what it is about. */
const SAMPLE = 4000;

/** A block cut into sentences, and whether it talks of business; each is worked out when first asked for. */
export class Sentences {
  private starts: number[] | null = null;
  private business: boolean | null = null;

  constructor(private readonly text: string) {}

  /** Where the sentence around a place starts. */
  around(at: number): { start: number } {
    this.starts ??= [0, ...[...this.text.matchAll(END)].map((match) => match.index + match[0].length)];
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.starts[middle] as number) <= at) low = middle;
      else high = middle - 1;
    }
    return { start: this.starts[low] as number };
  }

  /** Whether the block talks of business: words of the trade, a percentage, an amount of money. */
  isBusiness(): boolean {
    if (this.business !== null) return this.business;
    const sample = this.text.slice(0, SAMPLE);
    const lower = sample.toLowerCase();
    this.business =
      GLUED_FINANCE.test(lower) ||
      /\d\s?%|[$€£¥]\s?\d/.test(sample) ||
      (lower.match(LOWER_WORD) ?? []).some((word) => FINANCE.has(word));
    return this.business;
  }
}

export type Casing = 'prose' | 'title' | 'capitals';

/** Words in a text that say whether it writes nearly all of them with a capital, as headlines do. */
const LONG_WORD = /[A-Za-zÀ-ÖØ-öø-ɏ]{4,}/g;

/** @returns `title` where words are capitalised as in a headline, `capitals` where all letters are, else `prose` */
export function casingOf(text: string, language: string): Casing {
  // German writes every noun with a capital.
  if (language.startsWith('de')) return 'prose';
  const ends = /[.;:]\s*$/.test(text);
  const long = text.slice(0, 400).match(LONG_WORD) ?? [];
  const cased = long.filter((word) => word.toLowerCase() !== word.toUpperCase());
  if (cased.length < 3) return 'prose';
  if (cased.filter((word) => word === word.toUpperCase()).length > cased.length * 0.8) return 'capitals';
  // A headline ends without a full stop; prose that lists companies has as many capitals.
  if (ends) return 'prose';
  return cased.filter((word) => word[0] !== word[0]?.toLowerCase()).length > cased.length * 0.7
    ? 'title'
    : 'prose';
}
