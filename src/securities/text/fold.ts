/**
 * One comparable character for each that names and texts write differently: lower case without accents,
 * half width, simplified Han. Only for comparing; what is shown is never folded.
 */
export type Fold = Uint16Array;

/** Latin letters with marks end here; what lies between ASCII and this is folded by Unicode decomposition. */
const LATIN_END = 0x250;

/**
 * @param simplified pairs of a traditional character and the simplified one that stands for it
 * @returns by UTF-16 code unit, the code unit to compare
 */
export function makeFold(simplified: string): Fold {
  const fold = new Uint16Array(0x10000);
  for (let code = 0; code < 0x10000; code += 1) fold[code] = code;
  for (let code = 0x41; code < LATIN_END; code += 1) {
    const character = String.fromCharCode(code);
    fold[code] = character.normalize('NFD').toLowerCase().charCodeAt(0);
  }
  // Letters that Unicode does not decompose.
  for (const [from, to] of ['øo', 'Øo', 'łl', 'Łl', 'đd', 'ıi'])
    fold[(from as string).charCodeAt(0)] = (to as string).charCodeAt(0);
  // Full width "ＡＢＣ１２３": the same as ASCII, 0xFEE0 further on.
  for (let code = 0x21; code < 0x7f; code += 1) fold[code + 0xfee0] = fold[code] as number;
  for (let at = 0; at + 1 < simplified.length; at += 2)
    fold[simplified.charCodeAt(at)] = simplified.charCodeAt(at + 1);
  return fold;
}

/** What a character is for cutting text into tokens. */
export const NONE = 0;
/** Letter or digit of a script with spaces; runs of it are one token. */
export const WORD = 1;
export const HAN = 2;
const KANA = 3;
const HANGUL = 4;

/** By UTF-16 code unit: which of the above it is. */
export function makeKinds(): Uint8Array {
  const kinds = new Uint8Array(0x10000);
  const set = (from: number, to: number, kind: number) => kinds.fill(kind, from, to + 1);
  for (const [from, to] of [
    [0x30, 0x39],
    [0x41, 0x5a],
    [0x61, 0x7a],
    [0xc0, 0xd6],
    [0xd8, 0xf6],
    [0xf8, 0x52f],
    [0xff10, 0xff19],
    [0xff21, 0xff3a],
    [0xff41, 0xff5a],
  ])
    set(from as number, to as number, WORD);
  kinds[0x26] = WORD;
  // The full-width ampersand of "セブン＆アイ".
  kinds[0xff06] = WORD;
  set(0x3041, 0x3096, KANA);
  set(0x30a1, 0x30fa, KANA);
  kinds[0x30fc] = KANA;
  set(0x3400, 0x4dbf, HAN);
  set(0x4e00, 0x9fff, HAN);
  kinds[0x3005] = HAN;
  set(0xac00, 0xd7a3, HANGUL);
  return kinds;
}
