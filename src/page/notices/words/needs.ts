import type { Part } from './match.ts';
import type { Presence } from './presence.ts';

/** What a text must hold: a word by its number, one of several words, or all needs of one of several options. */
export type Need = number | Int32Array | readonly (readonly Need[])[];

/** @returns what a phrase cannot do without, beside a word that is known to be there */
export function needsOf(phrase: readonly Part[], known: string | number): Need[] {
  return phrase.flatMap((part): Need[] => {
    if (part.is === 'word') return part.id === known ? [] : [part.id];
    if (part.is !== 'group' || part.optional) return [];
    const options = part.options.map((option) => needsOf(option, known));
    if (options.some((needs) => needs.length === 0)) return [];
    const words = options.flatMap((needs) => (needs.length === 1 ? needs : []));
    if (words.length === options.length && words.every((word) => typeof word === 'number'))
      return words.length === 1 ? words : [Int32Array.from(words as number[])];
    return [options];
  });
}

/** @returns whether a text holds all that is needed */
export function isMet(present: Presence, needs: readonly Need[]): boolean {
  for (let at = 0; at < needs.length; at += 1) {
    const need = needs[at] as Need;
    if (typeof need === 'number') {
      if (!present.has(need)) return false;
    } else if (!(need instanceof Int32Array ? hasOne(present, need) : isOneMet(present, need))) return false;
  }
  return true;
}

function hasOne(present: Presence, words: Int32Array): boolean {
  for (let at = 0; at < words.length; at += 1) if (present.has(words[at] as number)) return true;
  return false;
}

function isOneMet(present: Presence, options: readonly (readonly Need[])[]): boolean {
  for (const needs of options) if (isMet(present, needs)) return true;
  return false;
}
