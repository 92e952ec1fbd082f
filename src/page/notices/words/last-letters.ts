/** The last letters of what was walked in one number, five bits for each: enough to tell a pair or a triple from most. */
export const withLast = (last: number, code: number): number => (last << 5) | (code & 31);

/** What of the number is the last two letters, and the last three. */
export const PAIRS = 0x3ff;
export const TRIPLES = 0x7fff;

/** @returns the number of a word's letters up to a place */
export const lastOf = (letters: string, to: number): number =>
  [...letters.slice(0, to)].reduce((last, letter) => withLast(last, letter.charCodeAt(0)), 0);
