import { KINDS, type Kind } from '../../shared/kinds.ts';
import { languageOf } from '../language.ts';
import { fold } from './fold.ts';
import { LEXICONS } from './languages/index.ts';
import { compile, keysOf, keysOfPattern, type Lexicon, splitTop } from './patterns.ts';
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

/** One alternative of a set: compiled when a text first holds its rarest word. */
interface Alternative {
  set: string;
  pattern: string;
  plain?: RegExp;
  squeezed?: RegExp;
}

/** How far apart words of one statement stand, in characters: near, and very near (`!`). */
const DISTANCE = { latin: [110, 35], cyrillic: [120, 40], east: [36, 9] } as const;

/** A word file made ready, once, when a page first needs it. */
export interface Reader {
  language: string;
  lexicon: Lexicon;
  rules: Rule[];
  /** Alternatives by the keys that call for them; under '' those that have none and are always looked for. */
  index: Map<string, Alternative[]>;
  /** Whole sets as one expression, for headings, labels and the like. */
  wholes: Map<string, RegExp>;
}

const readers = new Map<string, Reader>();

function readerOf(language: string, lexicon: Lexicon): Reader {
  const known = readers.get(language);
  if (known) return known;
  const rules = [...sharedRules(lexicon), ...phraseRules(lexicon)];
  const reader: Reader = { language, lexicon, rules, index: new Map(), wholes: new Map() };
  for (const set of new Set(rules.flatMap((rule) => [rule.anchor, ...rule.near.map(([name]) => name)])))
    for (const pattern of splitTop(lexicon[set] ?? '', '|')) {
      const alternative = { set, pattern };
      for (const key of new Set(keysOfPattern(pattern, lexicon) ?? [''])) {
        const called = reader.index.get(key);
        if (called) called.push(alternative);
        else reader.index.set(key, [alternative]);
      }
    }
  readers.set(language, reader);
  return reader;
}

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

/** One alternative as an expression that finds every place of it. */
export function expressionOf(alternative: Alternative, lexicon: Lexicon, squeezed: boolean): RegExp {
  const use = squeezed ? 'squeezed' : 'plain';
  alternative[use] ??= new RegExp(compile(alternative.pattern, lexicon, squeezed), 'gu');
  return alternative[use];
}

/**
 * A whole set in a frame, as one expression.
 * @param use what the frame is for: tells expressions over the same set apart
 */
export function wholeOf(
  { wholes, lexicon }: Reader,
  set: string,
  use: string,
  frame: (body: string) => string,
): RegExp {
  const key = `${set} ${use}`;
  const known = wholes.get(key);
  if (known) return known;
  const made = new RegExp(frame(compile(lexicon[set] ?? '', lexicon)), 'u');
  wholes.set(key, made);
  return made;
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
  readers: readonly Reader[];
}

/** @param readers those of the block that a sentence stands in, where they are known */
export function prepare(text: string, readers?: readonly Reader[]): Prepared {
  const folded = fold(text);
  return { ...folded, readers: readers ?? readersFor(folded.text) };
}

/** Sentences of a block whose language is told; the first and the last of a longer one. */
const MOST_SENTENCES = 16;

/** The readers of every language that a block is written in. */
export function readersFor(folded: string): Reader[] {
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

/** @returns the alternatives whose rarest word the text holds, by their sets */
export function calledBy(
  { text, squeezed }: Prepared,
  { index, lexicon }: Reader,
): Map<string, Set<Alternative>> {
  const called = new Map<string, Set<Alternative>>();
  const call = (alternatives: readonly Alternative[] = []) => {
    for (const alternative of alternatives) {
      const set = called.get(alternative.set);
      if (set) set.add(alternative);
      else called.set(alternative.set, new Set([alternative]));
    }
  };
  if (squeezed) for (const alternatives of index.values()) call(alternatives);
  else {
    call(index.get(''));
    for (const key of keysOf(text, lexicon.script)) call(index.get(key));
  }
  return called;
}

/** @returns the rules whose sets are all called for */
export const possible = (reader: Reader, called: ReadonlyMap<string, unknown>): Rule[] =>
  reader.rules.filter((rule) => called.has(rule.anchor) && rule.near.every(([set]) => called.has(set)));
