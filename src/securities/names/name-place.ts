import type { HanWords } from '../text/han-words.ts';
import type { Casing, Sentences } from '../text/sentence.ts';
import type { TokenList } from '../text/token-list.ts';
import type { NameMatch } from './name-index.ts';

/**
 * `sure`: the company is named · `listed`: counts beside a sure one ("Nvidia and Target") or with other evidence ·
 * `maybe`: only if something else in the article says so · `no`: another word.
 */
export type Judgement = 'sure' | 'listed' | 'maybe' | 'no';

/** A run of text that reads like a name of the table, with what its judges ask for. */
export interface NamePlace {
  tokens: TokenList;
  /** First token of the name; the match says how many it has. */
  at: number;
  match: NameMatch;
  /** The name as the table writes it. */
  written: string;
  /** BCP 47 of the text. */
  language: string;
  exchange: string;
  sentences: Sentences;
  words: HanWords;
  casing: Casing;
}

export const word = ({ text, start, end }: TokenList, index: number): string =>
  text.slice(start[index], end[index]);

/** @returns whether nothing but spaces or a hyphen parts a token from the next, so that they belong together */
export const adjoins = ({ text, start, end, count }: TokenList, left: number): boolean =>
  left >= 0 && left + 1 < count && /^[\s-]*$/.test(text.slice(end[left], start[left + 1]));

/** Whether a word starts with a capital letter. */
export const isCapital = (text: string): boolean => {
  const [first = ''] = text;
  return first !== first.toLowerCase();
};
