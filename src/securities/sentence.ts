import { EASTERN_FINANCE, FINANCE } from './context-words.ts';

/** End of a sentence: "rose. Apple", "上涨。"; not "Inc. said" in lower case, "3.5". */
const END = /[.!?;:]["'”’)]*\s+(?=\p{Lu}|["'“‘(])|[。！？；]|\n/gu;

/** A block cut into sentences, so that context is asked of the sentence around a name. */
export class Sentences {
  private readonly starts: number[] = [0];
  private readonly business = new Map<number, boolean>();

  constructor(private readonly text: string) {
    for (const match of text.matchAll(END)) this.starts.push(match.index + match[0].length);
  }

  /** Where the sentence around a place starts and ends. */
  around(at: number): { start: number; end: number; index: number } {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.starts[middle] as number) <= at) low = middle;
      else high = middle - 1;
    }
    return { start: this.starts[low] as number, end: this.starts[low + 1] ?? this.text.length, index: low };
  }

  /** Whether the sentence around a place talks of business: words of the trade, a percentage, an amount of money. */
  isBusiness(at: number): boolean {
    const { start, end, index } = this.around(at);
    const known = this.business.get(index);
    if (known !== undefined) return known;
    const sentence = this.text.slice(start, end);
    const is =
      EASTERN_FINANCE.test(sentence) ||
      /\d\s?%|[$€£¥]\s?\d/.test(sentence) ||
      (sentence.toLowerCase().match(/\p{L}+/gu) ?? []).some((word) => FINANCE.has(word));
    this.business.set(index, is);
    return is;
  }
}

/** Words in a text that say whether it writes nearly all of them with a capital, as headlines do. */
const LONG_WORD = /\p{L}{4,}/gu;

/** @returns `title` where words are capitalised as in a headline, `capitals` where all letters are, else `prose` */
export function casing(text: string): 'prose' | 'title' | 'capitals' {
  const long = text.slice(0, 400).match(LONG_WORD) ?? [];
  const cased = long.filter((word) => word.toLowerCase() !== word.toUpperCase());
  if (cased.length < 3) return 'prose';
  if (cased.filter((word) => word === word.toUpperCase()).length > cased.length * 0.8) return 'capitals';
  return cased.filter((word) => word[0] !== word[0]?.toLowerCase()).length > cased.length * 0.7
    ? 'title'
    : 'prose';
}
