import { AMBIGUOUS, CERTAIN_WORDS, USUAL } from './ambiguous.ts';
import { CHARACTER_PAIRS } from './character-pairs.ts';
import { toSimplified } from './fold.ts';

const AMBIGUOUS_SET = new Set(AMBIGUOUS);
const TRADITIONAL = new Map<string, string>();
for (const [from, pairs] of [
  [1, CHARACTER_PAIRS],
  [0, USUAL],
] as const) {
  const characters = [...pairs];
  for (let i = 0; i < characters.length; i += 2) {
    const simplified = characters[i + from] as string;
    const traditional = characters[i + 1 - from] as string;
    // Big5 lists common characters first; the table of usual forms has the last word.
    if (from === 0 || !TRADITIONAL.has(simplified)) TRADITIONAL.set(simplified, traditional);
  }
}
const WORDS = new Map(CERTAIN_WORDS.map((word) => [toSimplified(word), word]));
const LONGEST_WORD = 4;

/**
 * Simplified Chinese in Traditional characters, where every character is certain.
 * @returns null when one is not: a wrong character would change a word, so the text stays as it is
 */
export function toTraditional(text: string): string | null {
  const characters = [...text];
  let out = '';
  for (let i = 0; i < characters.length; ) {
    const word = wordAt(characters, i);
    if (word) {
      out += word;
      i += word.length;
      continue;
    }
    const character = characters[i] as string;
    if (AMBIGUOUS_SET.has(character)) return null;
    out += TRADITIONAL.get(character) ?? character;
    i += 1;
  }
  return out;
}

function wordAt(characters: readonly string[], at: number): string | undefined {
  for (let length = LONGEST_WORD; length > 1; length -= 1) {
    const word = WORDS.get(characters.slice(at, at + length).join(''));
    if (word) return word;
  }
  return undefined;
}
