import { segmenterFor } from './sentences.ts';
import { SMALL_WORDS } from './words/small-words.ts';

/** Letters after which a word's ending starts, roughly: enough to bring "invest", "invested" and "investing" together. */
const STEM = 6;
/** Korean particles follow the second syllable of most nouns. */
const KOREAN_STEM = 2;

const WITHOUT_SPACES = /^(?:zh|ja|th|lo|km|my)\b/;
const LATIN_WORD = /\p{L}[\p{L}\p{M}]*|\d+(?:[.,]\d+)*/gu;
const SHOWS_SOMETHING = /[\p{L}\p{N}]/u;

/** @returns whether the language is written without spaces between words */
function isWrittenWithoutSpaces(language: string): boolean {
  return WITHOUT_SPACES.test(language);
}

/**
 * The words of a text that carry matter, cut to stems, in small letters.
 * @param language BCP 47: Chinese and Japanese go by the words of `Intl.Segmenter`, others by letters
 */
export function termsOf(text: string, language: string): string[] {
  const terms: string[] = [];
  for (const word of wordsOf(text, language)) {
    const small = word.toLowerCase();
    if (SMALL_WORDS.has(small)) continue;
    if (/^\p{Script=Hangul}/u.test(small)) terms.push(small.slice(0, KOREAN_STEM));
    // A single Han character is mostly a particle or half a word that the dictionary lacks.
    else if (small.length > 1 || /\d/.test(small))
      terms.push(/\d/.test(small) ? small : small.slice(0, STEM));
  }
  return terms;
}

/** @returns the words of a text as written, without punctuation */
function wordsOf(text: string, language: string): string[] {
  if (!isWrittenWithoutSpaces(language)) return text.match(LATIN_WORD) ?? [];
  const words: string[] = [];
  for (const { segment } of segmenterFor(language, 'word').segment(text))
    if (SHOWS_SOMETHING.test(segment)) words.push(segment);
  return words;
}

/**
 * How long a text is, in English words. Han and kana characters count half a word each, since a Chinese
 * word has about two of them; Korean counts by its spaced units.
 */
export function lengthInWords(text: string): number {
  const eastern = text.match(/[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]/g)?.length ?? 0;
  const others =
    text.match(/[\p{Script=Latin}\p{Script=Hangul}\p{Script=Cyrillic}\p{Script=Greek}\p{N}]+/gu)?.length ?? 0;
  return eastern / 2 + others;
}
