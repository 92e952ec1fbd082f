/** Letter of a word that shares nothing with the one before it; each next letter shares one more, up to Z. */
const SHARES_NONE = 65;
const MOST_SHARED = 25;

/** @returns lower-case words in their order as one text: of each only what the one before does not begin with, `AaboutCove` */
export function packWords(words: readonly string[]): string {
  let last = '';
  let packed = '';
  for (const word of words) {
    let shared = 0;
    while (shared < MOST_SHARED && word[shared] && word[shared] === last[shared]) shared += 1;
    packed += String.fromCharCode(SHARES_NONE + shared) + word.slice(shared);
    last = word;
  }
  return packed;
}

/** @returns the words of `packWords` */
export function unpackWords(packed: string): Set<string> {
  const words = new Set<string>();
  let word = '';
  for (const rest of packed.match(/[A-Z][^A-Z]*/g) ?? []) {
    word = word.slice(0, rest.charCodeAt(0) - SHARES_NONE) + rest.slice(1);
    words.add(word);
  }
  return words;
}
