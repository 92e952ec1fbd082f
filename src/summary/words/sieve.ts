/**
 * A pattern and what is looked at before it. Making an expression of many words ready costs a fresh popup more than
 * asking it, and most of them catch nothing in most stories.
 */
export interface Sieved {
  pattern: RegExp;
  /** In small letters: what a text begins with that the pattern catches at its start, after a bracket or not. */
  opens?: readonly string[];
  /** In small letters: what a text holds that the pattern catches elsewhere. */
  holds?: readonly string[];
  /** A plain expression that catches whatever the pattern catches, and more. */
  looks?: RegExp;
}

/** A sentence that no summary quotes: why, and what its pattern must catch and what it must leave. */
export interface NeverChosen extends Sieved {
  why: string;
  catches: string[];
  leaves: string[];
}

const BLANKS = /\s+/;

/** @returns the words of a list, parted by white space; `_` stands for a blank inside one */
export const words = (text: string): string[] =>
  text
    .trim()
    .split(BLANKS)
    .map((word) => word.replaceAll('_', ' '));

/**
 * @param text as written
 * @param small the same in small letters
 * @returns false only where the pattern catches nothing; without anything to look at, it may always
 */
export function mayCatch({ opens, holds, looks }: Sieved, text: string, small: string): boolean {
  if (looks && !looks.test(text)) return false;
  if (!opens && !holds) return true;
  const from = small.startsWith('(') ? 1 : 0;
  return (
    (opens?.some((each) => small.startsWith(each) || (from > 0 && small.startsWith(each, from))) ?? false) ||
    (holds?.some((each) => small.includes(each)) ?? false)
  );
}
