import { AMBIGUOUS, CERTAIN_WORDS, USUAL } from './ambiguous.ts';
import { CHARACTER_PAIRS } from './character-pairs.ts';
import { toSimplified } from './fold.ts';

interface Tables {
  characters: ReadonlyMap<string, string>;
  words: ReadonlyMap<string, string>;
}

/** Made when it is first asked: only between the two scripts. */
let tables: Tables | undefined;

function makeTables(): Tables {
  const traditional = new Map<string, string>();
  for (const [from, pairs] of [
    [1, CHARACTER_PAIRS],
    [0, USUAL],
  ] as const) {
    const characters = [...pairs];
    for (let i = 0; i < characters.length; i += 2) {
      const simplified = characters[i + from] as string;
      // Big5 lists common characters first; the table of usual forms has the last word.
      if (from === 0 || !traditional.has(simplified))
        traditional.set(simplified, characters[i + 1 - from] as string);
    }
  }
  return { characters: traditional, words: new Map(CERTAIN_WORDS.map((word) => [toSimplified(word), word])) };
}

const LONGEST_WORD = 4;

/**
 * Simplified Chinese in Traditional characters, where every character is certain.
 * @returns null when one is not: a wrong character would change a word, so the text stays as it is
 */
export function toTraditional(text: string): string | null {
  tables ??= makeTables();
  const characters = [...text];
  let out = '';
  for (let i = 0; i < characters.length; ) {
    const word = wordAt(tables, characters, i);
    if (word) {
      out += word;
      i += word.length;
      continue;
    }
    const character = characters[i] as string;
    if (AMBIGUOUS.includes(character)) return null;
    out += tables.characters.get(character) ?? character;
    i += 1;
  }
  return out;
}

function wordAt({ words }: Tables, characters: readonly string[], at: number): string | undefined {
  for (let length = LONGEST_WORD; length > 1; length -= 1) {
    const word = words.get(characters.slice(at, at + length).join(''));
    if (word) return word;
  }
  return undefined;
}
