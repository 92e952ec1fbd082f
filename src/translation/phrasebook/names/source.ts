import type { Token } from '../tokens.ts';
import type { Companies } from './companies.ts';

/** A clause being matched: its text in NFKC, and its tokens. */
export interface Source {
  text: string;
  tokens: readonly Token[];
  language: string;
  /** Companies that somebody else knows. */
  companies?: Companies;
}

/** What the book says in this language: a name is something else. */
export interface Wordlist {
  /** @returns whether a word of an alphabet stands in the book: a name is not made of these alone */
  knows(word: string): boolean;
  /** Chinese words of several characters that stand in a cell by themselves: 证券, 买卖. */
  phrases: ReadonlySet<string>;
}
