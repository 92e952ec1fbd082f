import { LEXICONS } from './languages/index.ts';
import type { Lexicon } from './patterns.ts';
import { type Calls, callsOf } from './phrase-book.ts';
import { rulesOf, setsOf } from './read-rules.ts';
import { type FiledWords, Words } from './words.ts';

/** Everything that has to be known of a script's word files before a text is read; plain data. */
export interface WordIndex {
  /** The words of all its languages together: a text is walked once for all of them. */
  filed: FiledWords;
  /** By language. */
  calls: Record<string, Calls>;
}

/** Reads the word files of a script's languages whole. */
export function indexWords(script: Lexicon['script']): WordIndex {
  const words = new Words(script);
  const calls: Record<string, Calls> = {};
  for (const [language, lexicon] of Object.entries(LEXICONS))
    if (lexicon.script === script) calls[language] = callsOf(setsOf(rulesOf(lexicon)), lexicon, words);
  return { filed: words.filed(), calls };
}
