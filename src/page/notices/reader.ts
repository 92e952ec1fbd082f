import { KINDS, type Kind } from '../../shared/kinds.ts';
import { languageOf } from '../language.ts';
import { fold } from './fold.ts';
import { LEXICONS } from './languages/index.ts';
import type { Lexicon } from './patterns.ts';
import { type Found, PhraseBook } from './phrase-book.ts';
import { RULES } from './rules.ts';

export interface Rule {
  kind: Kind;
  denied: boolean;
  strength: number;
  /** The set of words that the rule hangs on. */
  anchor: string;
  /** Sets that must stand near it, with the distance in characters. */
  near: readonly (readonly [set: string, distance: number])[];
  /** As written. */
  source: string;
}

/** How far apart words of one statement stand, in characters: near, and very near (`!`). */
const DISTANCE = { latin: [110, 35], cyrillic: [120, 40], east: [36, 9] } as const;

/** A word file made ready, once, when a page first needs it. */
export interface Reader {
  language: string;
  lexicon: Lexicon;
  rules: Rule[];
  plain: PhraseBook;
  /** For letters that were pasted together, made when a page has some. */
  squeezed?: PhraseBook;
}

const readers = new Map<string, Reader>();

function readerOf(language: string, lexicon: Lexicon): Reader {
  const known = readers.get(language);
  if (known) return known;
  const rules = [...sharedRules(lexicon), ...phraseRules(lexicon)];
  const reader = { language, lexicon, rules, plain: new PhraseBook(setsOf(rules), lexicon, false) };
  readers.set(language, reader);
  return reader;
}

/** The sets that are looked for: those of rules and the five that speak of sentences. */
const setsOf = (rules: readonly Rule[]) =>
  new Set([
    ...['heading', 'label', 'reporting', 'self', 'aside'],
    ...rules.flatMap((rule) => [rule.anchor, ...rule.near.map(([name]) => name)]),
  ]);

/** `KIND strength anchor other other!`, for languages that have all the sets named. */
function sharedRules(lexicon: Lexicon): Rule[] {
  const [near, veryNear] = DISTANCE[lexicon.script];
  return RULES.flatMap((source) => {
    const [kind = '', strength, anchor = '', ...others] = source.split(' ');
    const sets = others.map((name) => [name.replace('!', ''), name.endsWith('!') ? veryNear : near] as const);
    if (![anchor, ...sets.map(([name]) => name)].every((name) => lexicon[name])) return [];
    const rule = {
      kind: kind.replace('-', '') as Kind,
      denied: kind.endsWith('-'),
      strength: Number(strength),
      anchor,
    };
    return [{ ...rule, near: sets, source }];
  });
}

/** Sets named after a kind: `NOADV3`, `notPOS3`. */
function phraseRules(lexicon: Lexicon): Rule[] {
  return Object.keys(lexicon).flatMap((anchor) => {
    const [, denied, kind, strength] = /^(not)?([A-Z]+)([123])$/.exec(anchor) ?? [];
    if (!KINDS.includes(kind as Kind)) return [];
    return [
      {
        kind: kind as Kind,
        denied: Boolean(denied),
        strength: Number(strength),
        anchor,
        near: [],
        source: anchor,
      },
    ];
  });
}

const LETTERS = {
  east: /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]/,
  latin: /[a-z]{3}/,
  cyrillic: /[а-я]{3}/,
} as const;

/** A text made ready for matching. */
export interface Prepared {
  text: string;
  squeezed: boolean;
  /** The readers of its languages, where they were asked for. */
  readers?: readonly Reader[];
  /** What each reader found in it. */
  found: Map<Reader, Found>;
}

/** Texts that are kept: the same sentence is asked for its kind, its heading, its speaker. */
const KEPT = 50;
const kept = new Map<string, Prepared>();

/** @returns the text folded, with what was found in it before */
export function prepare(text: string): Prepared {
  const known = kept.get(text);
  if (known) return known;
  const prepared = { ...fold(text), found: new Map() };
  if (kept.size >= KEPT) kept.clear();
  kept.set(text, prepared);
  return prepared;
}

/** @returns the readers of the languages that a text is written in */
export function readersOf(prepared: Prepared): readonly Reader[] {
  prepared.readers ??= readersFor(prepared.text);
  return prepared.readers;
}

/** Sentences of a block whose language is told; the first and the last of a longer one. */
const MOST_SENTENCES = 16;

/** The readers of every language that a block is written in. */
function readersFor(folded: string): Reader[] {
  const found = new Set<string>();
  const sentences = folded.split(/(?<=[.!?。！？])\s*/);
  const chosen =
    sentences.length > MOST_SENTENCES
      ? [...sentences.slice(0, MOST_SENTENCES / 2), ...sentences.slice(-MOST_SENTENCES / 2)]
      : sentences;
  for (const text of chosen) {
    // Words of one language mean other things in another: English, Chinese, Japanese and Korean are told apart surely
    // and asked alone; a short sentence in German, French or Spanish is easily taken for its neighbour's.
    const own = languageOf(text).split('-')[0] ?? '';
    const sure = LEXICONS[own] && (own === 'en' || LEXICONS[own]?.script !== 'latin');
    for (const [language, lexicon] of Object.entries(LEXICONS))
      if (sure ? language === own : LETTERS[lexicon.script].test(text)) found.add(language);
  }
  return [...found].map((language) => readerOf(language, LEXICONS[language] as Lexicon));
}

/** @returns what a reader finds in a text */
export function foundIn(prepared: Prepared, reader: Reader): Found {
  const known = prepared.found.get(reader);
  if (known) return known;
  if (prepared.squeezed) reader.squeezed ??= new PhraseBook(setsOf(reader.rules), reader.lexicon, true);
  const book = prepared.squeezed ? reader.squeezed : reader.plain;
  const found = (book ?? reader.plain).find(prepared.text);
  prepared.found.set(reader, found);
  return found;
}

/** @returns the rules whose sets may all stand in the text */
export const possible = (reader: Reader, found: Found): Rule[] =>
  reader.rules.filter((rule) => found.may(rule.anchor) && rule.near.every(([set]) => found.may(set)));
