import { LEXICONS } from './languages/index.ts';
import { type Rule, rulesOf, setsOf } from './read-rules.ts';
import { ALWAYS } from './words/asked-table.ts';
import { COMMON_WORDS } from './words/common-words.ts';
import type { Lexicon } from './words/patterns.ts';
import { type Calls, type Commonness, callsOf } from './words/phrase-book.ts';
import { type FiledWords, Words } from './words/words.ts';

/** Everything that has to be known of a script's word files before a text is read; plain data. */
export interface WordIndex {
  /** The words of all its languages together: a text is walked once for all of them. */
  filed: FiledWords;
  /** By language. */
  calls: Record<string, Calls>;
  /** By language, of each rule the set whose words are rarest, each once: where none of these stands, no rule speaks. */
  telling: Record<string, readonly string[]>;
}

/** Words that are not listed as common stand in fewer texts than one of so many; long ones in the fewest. */
const RAREST = 4096;

/** How common the words of a script are, as they were counted. */
function countedFor(script: Lexicon['script']): Commonness {
  const counted = new Map(
    Object.entries(COMMON_WORDS[script]).flatMap(([of, words]) =>
      words.split(' ').map((token) => [token, 1 / Number(of)] as const),
    ),
  );
  return ({ token, letters }) => counted.get(token) ?? 1 / (RAREST * letters.length);
}

/** Reads the word files of a script's languages whole. */
export function indexWords(script: Lexicon['script']): WordIndex {
  const words = new Words(script);
  const calls: Record<string, Calls> = {};
  const telling: Record<string, readonly string[]> = {};
  const commonness = countedFor(script);
  for (const [language, lexicon] of Object.entries(LEXICONS)) {
    if (lexicon.script !== script) continue;
    const rules = rulesOf(lexicon);
    const own = callsOf(setsOf(rules), lexicon, words, commonness);
    calls[language] = own;
    telling[language] = rarestOf(rules, commonnessOfSets(own, words, commonness));
  }
  return { filed: words.filed(), calls, telling };
}

/** @returns how common the sets are: as common as the words together that call for their phrases */
function commonnessOfSets(calls: Calls, words: Words, commonness: Commonness): Map<string, number> {
  const common = new Map<string, number>();
  for (const [key, names] of Object.entries(calls)) {
    const share = key === ALWAYS ? Number.POSITIVE_INFINITY : commonness(words.word(Number(key)));
    for (const set of new Set(names.split(' ').map((name) => name.slice(0, name.indexOf('.')))))
      common.set(set, (common.get(set) ?? 0) + share);
  }
  return common;
}

/** @returns of each rule its rarest set, each once */
function rarestOf(rules: readonly Rule[], common: ReadonlyMap<string, number>): string[] {
  const rarest = rules.map(({ anchor, near }) =>
    near
      .map(([set]) => set)
      .reduce((best, set) => ((common.get(set) ?? 0) < (common.get(best) ?? 0) ? set : best), anchor),
  );
  return [...new Set(rarest)];
}
