import { indexWords, type WordIndex } from './index-words.ts';
import type { Lexicon } from './words/patterns.ts';

/**
 * The words of a script's languages, ready to be looked up. Making it takes longer than reading a page, so the build
 * puts the finished data in this module's place (`scripts/build/finished-word-index.ts`).
 */
export const wordIndexOf = (script: Lexicon['script']): WordIndex => indexWords(script);
