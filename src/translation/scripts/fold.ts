import { CHARACTER_PAIRS } from './character-pairs.ts';

/** Simplified character by the code of the Traditional one, 0 where none is written otherwise; made when it is first asked. */
let simplified: Uint16Array | undefined;

function table(): Uint16Array {
  const codes = new Uint16Array(0x10000);
  for (let i = 0; i < CHARACTER_PAIRS.length; i += 2)
    codes[CHARACTER_PAIRS.charCodeAt(i)] = CHARACTER_PAIRS.charCodeAt(i + 1);
  return codes;
}

/** Below this no character is Chinese: a text of alphabets alone needs no table. */
const FIRST_HAN = 0x3400;

/**
 * Traditional Chinese in Simplified characters, character by character: safe, because a Traditional
 * character has one Simplified form (the exceptions, 乾 and 著 in names, keep their place in a notice).
 * @param text any text; what is not Traditional Chinese stays as it is
 */
export function toSimplified(text: string): string {
  let out = '';
  let from = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code < FIRST_HAN) continue;
    simplified ??= table();
    const folded = simplified[code];
    if (!folded) continue;
    out += text.slice(from, i) + String.fromCharCode(folded);
    from = i + 1;
  }
  return from === 0 ? text : out + text.slice(from);
}
