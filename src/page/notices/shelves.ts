import { LEXICONS } from './languages/index.ts';
import { FoundPasted } from './pasted.ts';
import { type Rule, rulesOf, setsOf } from './read-rules.ts';
import { RuleSieve } from './rule-sieve.ts';
import { wordIndexOf } from './word-index.ts';
import type { Lexicon } from './words/patterns.ts';
import { callsOf, PhraseBook } from './words/phrase-book.ts';
import { Words } from './words/words.ts';

export type Script = Lexicon['script'];

/** A word file made ready, once, when a page first needs it. */
export interface Reader {
  language: string;
  lexicon: Lexicon;
  rules: readonly Rule[];
  /** By the set that they hang on: rules with their places among all. */
  hanging: ReadonlyMap<string, readonly (readonly [place: number, rule: Rule])[]>;
  /** Sets without which no rule speaks, as the word index names them. */
  telling: readonly string[];
  plain: PhraseBook;
  /** For letters that were pasted together, made when a page has some. */
  squeezed?: PhraseBook;
}

/** The languages of a script together: a text is walked once for all of them. */
export interface Shelf {
  words: Words;
  readers: readonly Reader[];
  sieve: RuleSieve<Reader>;
}

export const SCRIPTS: readonly Script[] = ['latin', 'cyrillic', 'east'];

/** Letters in a folded text for which the words of a script are looked for. */
export const LETTERS = {
  east: /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]/,
  latin: /[a-z]{3}/,
  cyrillic: /[а-я]{3}/,
} as const;

const made = new Map<Script, Shelf>();

export function shelfOf(script: Script): Shelf {
  const known = made.get(script);
  if (known) return known;
  const { filed, calls, telling } = wordIndexOf(script);
  const words = new Words(script, filed);
  const readers = Object.entries(calls).flatMap(([language, own]) => {
    const lexicon = LEXICONS[language];
    if (!lexicon) return [];
    const plain = new PhraseBook(lexicon, words, own);
    const rules = rulesOf(lexicon);
    const hanging = hangingOf(rules);
    return [{ language, lexicon, rules, hanging, telling: telling[language] ?? [], plain }];
  });
  const shelf = { words, readers, sieve: new RuleSieve(readers) };
  made.set(script, shelf);
  return shelf;
}

function hangingOf(rules: readonly Rule[]): Reader['hanging'] {
  const hanging = new Map<string, (readonly [number, Rule])[]>();
  for (const [place, rule] of rules.entries())
    hanging.set(rule.anchor, [...(hanging.get(rule.anchor) ?? []), [place, rule]]);
  return hanging;
}

/** @returns the reader's phrases for text whose letters were pasted together: its words have no edges there */
export function squeezedOf(reader: Reader): PhraseBook {
  if (!reader.squeezed) {
    const words = new Words('east');
    reader.squeezed = new PhraseBook(
      reader.lexicon,
      words,
      callsOf(setsOf(reader.rules), reader.lexicon, words),
      FoundPasted,
    );
  }
  return reader.squeezed;
}
