/**
 * What a finished phrase book says most often is written as one character each when it is built: gzip spends about two
 * bytes on a Chinese character, which is three in UTF-8, and as much on naming a place further up as on a letter.
 * Letters of one byte go to the commonest, then those of two; a text keeps the letters that it has itself.
 */
const ONE_BYTE = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ!#%&()*+,-./0123456789:;<=>?@_abcdefghijklmnopqrstuvwxyz'];
/** Latin letters with marks to Greek, in front of what stands for slots (`slot-codes.ts`). */
const FIRST_OF_TWO_BYTES = 0xa1;
const LAST_OF_TWO_BYTES = 0x3ff;
/** Not seen, and taken out by some editors. */
const SOFT_HYPHEN = 0xad;

/** The characters that may stand for something, those that pack best first. */
const LETTERS: readonly string[] = [
  ...ONE_BYTE,
  ...Array.from({ length: LAST_OF_TWO_BYTES - FIRST_OF_TWO_BYTES + 1 }, (_, i) => FIRST_OF_TWO_BYTES + i)
    .filter((code) => code !== SOFT_HYPHEN)
    .map((code) => String.fromCharCode(code)),
];

/** Between what the letters stand for; nothing that is said has it. */
const BETWEEN = ' ';

/** @returns the letters that a text leaves free, those that pack best first */
export function freeLetters(text: string): string[] {
  const used = new Set(text);
  return LETTERS.filter((letter) => !used.has(letter));
}

/**
 * @param said what each letter stands for, in the order of their letters
 * @param letters those that stand for something
 * @returns it as one text; a letter that the text has itself stands for nothing
 */
export function formsAsText(said: readonly string[], letters: readonly string[]): string {
  const long = new Map(letters.map((letter, i) => [letter, said[i]]));
  return LETTERS.map((letter) => long.get(letter) ?? '')
    .join(BETWEEN)
    .trimEnd();
}

/**
 * Goes through a text by its codes: joining as many strings takes four times as long.
 * @param forms what the letters stand for (`formsAsText`)
 * @returns the text in full
 */
export function inFull(text: string, forms: string): string {
  const said: (string | undefined)[] = [];
  forms.split(BETWEEN).forEach((form, i) => {
    if (form) said[(LETTERS[i] as string).charCodeAt(0)] = form;
  });
  let length = 0;
  for (let i = 0; i < text.length; i += 1) length += said[text.charCodeAt(i)]?.length ?? 1;
  const codes = new Uint16Array(length);
  let at = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    const form = said[code];
    if (form === undefined) codes[at++] = code;
    else for (let j = 0; j < form.length; j += 1) codes[at++] = form.charCodeAt(j);
  }
  return new TextDecoder('utf-16le').decode(codes);
}
