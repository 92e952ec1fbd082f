import { KINDS, type Kind } from '../../shared/kinds.ts';
import { languageOf } from '../language.ts';
import { fold } from './fold.ts';
import { LEXICONS } from './languages/index.ts';
import { compile, keysOf, keysOfPattern, type Lexicon } from './patterns.ts';
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
  /** By the set that they hang on. */
  rules: Map<string, Rule[]>;
  /** Sets that rules hang on, by the keys that call for them; under '' those that must always be looked for. */
  index: Map<string, string[]>;
  patterns: Map<string, RegExp>;
}

const readers = new Map<string, Reader>();

function readerOf(language: string, lexicon: Lexicon): Reader {
  const known = readers.get(language);
  if (known) return known;
  const reader: Reader = { language, lexicon, rules: new Map(), index: new Map(), patterns: new Map() };
  for (const rule of [...sharedRules(lexicon), ...phraseRules(lexicon)]) {
    const siblings = reader.rules.get(rule.anchor);
    if (siblings) siblings.push(rule);
    else {
      reader.rules.set(rule.anchor, [rule]);
      for (const key of new Set(keysOfPattern(lexicon[rule.anchor] ?? '', lexicon) ?? ['']))
        reader.index.set(key, [...(reader.index.get(key) ?? []), rule.anchor]);
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

/**
 * @param frame puts the words into a larger expression
 * @param use what the frame is for: tells expressions over the same set apart
 */
export function patternOf(
  reader: Reader,
  name: string,
  squeezed: boolean,
  frame = (body: string) => body,
  use = '',
): RegExp {
  const key = `${name}${use}${squeezed}`;
  const known = reader.patterns.get(key);
  if (known) return known;
  const pattern = new RegExp(frame(compile(reader.lexicon[name] ?? '', reader.lexicon, squeezed)), 'gu');
  reader.patterns.set(key, pattern);
  return pattern;
}

const LETTERS = {
  east: /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]/,
  latin: /[a-z]{3}/,
  cyrillic: /[а-я]{3}/,
} as const;

/** A text made ready for matching, and the readers whose words it can hold. */
export interface Prepared {
  text: string;
  squeezed: boolean;
  readers: Reader[];
}

export function prepare(text: string): Prepared {
  const folded = fold(text);
  // Words of one language mean other things in another: English, Chinese, Japanese and Korean are told apart surely
  // and asked alone; a short sentence in German, French or Spanish is easily taken for its neighbour's.
  const own = languageOf(folded.text).split('-')[0] ?? '';
  const sure = LEXICONS[own] && (own === 'en' || LEXICONS[own]?.script !== 'latin');
  const readers = Object.entries(LEXICONS).flatMap(([language, lexicon]) =>
    (sure ? language === own : LETTERS[lexicon.script].test(folded.text))
      ? [readerOf(language, lexicon)]
      : [],
  );
  return { ...folded, readers };
}

/** @returns the sets of a reader that a text may hold, by its keys */
export function callsFor(
  reader: Reader,
  { text, squeezed }: Prepared,
  keys = keysOf(text, reader.lexicon.script),
): Set<string> {
  if (squeezed) return new Set(reader.rules.keys());
  const sets = new Set(reader.index.get(''));
  for (const key of keys) for (const set of reader.index.get(key) ?? []) sets.add(set);
  return sets;
}
