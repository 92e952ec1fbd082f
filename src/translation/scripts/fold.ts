import { CHARACTER_PAIRS } from './character-pairs.ts';

const SIMPLIFIED = new Map<string, string>();
const pairs = [...CHARACTER_PAIRS];
for (let i = 0; i < pairs.length; i += 2) SIMPLIFIED.set(pairs[i] as string, pairs[i + 1] as string);

/** Catches "A股", not "A shares": a text without any of these is given back as it is. */
const HAN = /\p{Script=Han}/u;

/**
 * Traditional Chinese in Simplified characters, character by character: safe, because a Traditional
 * character has one Simplified form (the exceptions, 乾 and 著 in names, keep their place in a notice).
 * @param text any text; what is not Traditional Chinese stays as it is
 */
export function toSimplified(text: string): string {
  if (!HAN.test(text)) return text;
  let out = '';
  for (const character of text) out += SIMPLIFIED.get(character) ?? character;
  return out;
}
