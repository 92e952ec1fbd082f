import type { Lexicon } from './patterns.ts';

/** First and last codes of the characters that are part of a word: of Latin or of Cyrillic letters. East Asian text has no such edges. */
const INSIDE = {
  latin: [0x30, 0x39, 0x61, 0x7a],
  cyrillic: [0x430, 0x44f],
  east: [],
} as const;

/** @returns by code unit: 1 where it is part of a word of the script */
export function insidesOf(script: Lexicon['script']): Uint8Array {
  const insides = new Uint8Array(0x10000);
  const codes = INSIDE[script];
  for (let at = 0; at < codes.length; at += 2) insides.fill(1, codes[at], (codes[at + 1] as number) + 1);
  return insides;
}
