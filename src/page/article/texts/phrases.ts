import { DENSE_LETTER } from '../../letters.ts';

/** A short text made ready for looking phrases up: lower case, its words, where the first begins. */
export interface Spoken {
  readonly lower: string;
  readonly words: readonly string[];
  /** Offset of the first letter or digit; -1 where there is none. */
  readonly first: number;
  /** The first letter is Han, kana or Hangul. */
  readonly dense: boolean;
  /** Any letter is. */
  readonly anyDense: boolean;
}

/** Words, as runs of what is no space or punctuation; © and @ count as letters. One plain class, so it is cheap. */
const WORD =
  /[^\s!-/:-?[-`{-~\u00a1-\u00a8\u00ab-\u00b4\u00b6-\u00b9\u00bb-\u00bf\u2000-\u206f\u2190-\u2bff\u3000-\u3020\u30fb\uff00-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65]+/g;

/** A text prepared for looking phrases up in it: in lower case, and as words. */
export function spoken(text: string): Spoken {
  const lower = text.toLowerCase();
  const words = lower.match(WORD) ?? [];
  const first = words[0] === undefined ? -1 : lower.indexOf(words[0]);
  const anyDense = DENSE_LETTER.test(lower);
  return { lower, words, first, dense: anyDense && isDense(lower.charCodeAt(first)), anyDense };
}

/** The longest listed phrases: words, and characters of scripts without spaces. */
const WORDS = 4;
const DENSE_PHRASE = 6;
/** What closes a label: "Read more:", "【相关】", or nothing behind it. */
const CLOSED = /^\s*(?:[:：】\]]|$)/;

/**
 * Finds listed phrases in short texts by looking words up, so that a list of hundreds costs no more than one of ten.
 */
export class Phrases {
  /** Phrase to the groups that list it: words joined by a space, or a run of characters. */
  private readonly listed = new Map<string, number>();
  /** First words of phrases, so that most words are looked up once. */
  private readonly firsts = new Set<string>();

  /** @param groups for each group its phrases, separated by "|", in lower case */
  constructor(groups: readonly string[]) {
    for (let at = 0; at < groups.length; at += 1)
      for (const phrase of (groups[at] as string).split('|')) {
        this.listed.set(phrase, (this.listed.get(phrase) ?? 0) | (1 << at));
        this.firsts.add(
          isDense(phrase.charCodeAt(0)) ? phrase.slice(0, 2) : (phrase.split(' ')[0] as string),
        );
      }
  }

  /** @returns bit n is set when a phrase of group n stands in the text */
  in({ lower, words, anyDense }: Spoken): number {
    let found = 0;
    for (let at = 0; at < words.length; at += 1) {
      let key = words[at] as string;
      if (!this.firsts.has(key)) continue;
      found |= this.listed.get(key) ?? 0;
      for (let next = at + 1; next < at + WORDS && next < words.length; next += 1) {
        key += ` ${words[next]}`;
        found |= this.listed.get(key) ?? 0;
      }
    }
    if (!anyDense) return found;
    for (let at = 0; at < lower.length - 1; at += 1) {
      if (!isDense(lower.charCodeAt(at)) || !this.firsts.has(lower.slice(at, at + 2))) continue;
      for (let length = 1; length <= DENSE_PHRASE; length += 1)
        found |= this.listed.get(lower.slice(at, at + length)) ?? 0;
    }
    return found;
  }

  /** Whether the text begins with a phrase: 0 no, 1 yes, 2 yes and a colon or the end follows. */
  begins({ lower, words, first, dense }: Spoken): 0 | 1 | 2 {
    if (first < 0) return 0;
    if (dense) {
      for (let length = DENSE_PHRASE; length > 1; length -= 1)
        if (this.listed.has(lower.slice(first, first + length)))
          return CLOSED.test(lower.slice(first + length)) ? 2 : 1;
      return 0;
    }
    if (!this.firsts.has(words[0] as string)) return 0;
    for (let length = Math.min(WORDS, words.length); length > 0; length -= 1) {
      if (!this.listed.has(words.slice(0, length).join(' '))) continue;
      let end = first;
      for (let at = 0; at < length; at += 1)
        end = lower.indexOf(words[at] as string, end) + (words[at] as string).length;
      return CLOSED.test(lower.slice(end)) ? 2 : 1;
    }
    return 0;
  }

  /** Whether the text is a phrase, but for punctuation. */
  is({ words, dense }: Spoken): boolean {
    return words.length > 0 && this.listed.has(words.join(dense ? '' : ' '));
  }
}

function isDense(code: number): boolean {
  return (
    (code >= 0x3040 && code <= 0x30ff) ||
    (code >= 0x3400 && code <= 0x9fff) ||
    (code >= 0xac00 && code <= 0xd7a3)
  );
}
