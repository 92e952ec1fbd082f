/**
 * What kind of letter a character is, without the tables of all scripts that `\p{…}` makes ready: a first notice would
 * wait for each of them.
 */

/** @returns whether it is a small letter: "é"; not "É", 中 or nothing */
export const isSmall = (character = ''): boolean => character !== character.toUpperCase();

/** @returns whether it is a capital: "É"; not "é", 中 or nothing */
export const isCapital = (character = ''): boolean => character !== character.toLowerCase();

/** @returns whether a word goes on with a capital: "iPhone", "YouTube"; not "Acme", "NVDA" */
export function turnsCapital(word: string): boolean {
  for (let at = 1; at < word.length; at += 1) if (isCapital(word[at]) && isSmall(word[at - 1])) return true;
  return false;
}

/** A letter of the languages written in Latin letters; not ×, ÷. */
export const LATIN_LETTER = /[a-zA-Z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02af\u1e00-\u1eff]/;
