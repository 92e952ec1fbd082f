import { KINDS, type Kind } from '../../shared/kinds.ts';
import { languageOf } from '../language.ts';
import { fold } from './fold.ts';
import { LEXICONS } from './languages/index.ts';
import type { Lexicon } from './patterns.ts';
import { type Found, PhraseBook } from './phrase-book.ts';
import { OPPOSITES, RULES, SUBJECTS } from './rules.ts';
import { Scan, Words } from './words.ts';

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

const made = new Map<Lexicon['script'], readonly Reader[]>();

/** The languages of a script together: a text is walked once for all of them. */
function readersIn(script: Lexicon['script']): readonly Reader[] {
  const known = made.get(script);
  if (known) return known;
  const words = new Words(script);
  const readers = Object.entries(LEXICONS)
    .filter(([, lexicon]) => lexicon.script === script)
    .map(([language, lexicon]) => {
      const rules = [...sharedRules(lexicon), ...phraseRules(lexicon)];
      return { language, lexicon, rules, plain: new PhraseBook(setsOf(rules), lexicon, words) };
    });
  made.set(script, readers);
  return readers;
}

/** The sets that are looked for: those of rules, those that speak of sentences and those that say how far a denial reaches. */
const setsOf = (rules: readonly Rule[]) =>
  new Set([
    ...[
      'heading',
      'label',
      'reporting',
      'self',
      'aside',
      'not',
      'seeming',
      'othersHold',
      'but',
      'except',
      'asStated',
    ],
    ...SUBJECTS,
    ...Object.values(OPPOSITES).flat(2),
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

const SCRIPTS = ['latin', 'cyrillic', 'east'] as const;

/** A text made ready for matching. */
export interface Prepared {
  text: string;
  squeezed: boolean;
  /** The readers of its languages, where they were asked for. */
  readers?: readonly Reader[];
  scans: Map<Words, Scan>;
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
  const prepared = { ...fold(text), scans: new Map(), found: new Map() };
  if (kept.size >= KEPT) kept.clear();
  kept.set(text, prepared);
  return prepared;
}

/** @returns the readers of the languages that a text is written in */
export function readersOf(prepared: Prepared): readonly Reader[] {
  prepared.readers ??= prepared.squeezed ? readerOfSqueezed(prepared) : readersFor(prepared.text);
  return prepared.readers;
}

/** Letters in a row tell no language, and short words of one stand in long ones of another: the one whose words fill most of it. */
function readerOfSqueezed(prepared: Prepared): Reader[] {
  const readers = readersFor(prepared.text);
  if (readers.some(({ lexicon }) => lexicon.script !== 'latin')) return readers;
  let best: Reader[] = [];
  let most = 0;
  for (const reader of readersIn('latin')) {
    foundIn(prepared, reader);
    const { words } = squeezedOf(reader);
    let filled = 0;
    for (const id of prepared.scans.get(words)?.present ?? [])
      filled += Math.max(0, words.lengthOf(id) - 4) ** 2;
    if (filled > most) {
      most = filled;
      best = [reader];
    }
  }
  return best;
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
  return SCRIPTS.flatMap(readersIn).filter(({ language }) => found.has(language));
}

/** @returns what a reader finds in a text */
export function foundIn(prepared: Prepared, reader: Reader): Found {
  const known = prepared.found.get(reader);
  if (known) return known;
  const book = prepared.squeezed ? squeezedOf(reader) : reader.plain;
  let scan = prepared.scans.get(book.words);
  if (!scan) {
    scan = new Scan(book.words, prepared.text);
    prepared.scans.set(book.words, scan);
  }
  const found = book.find(scan);
  prepared.found.set(reader, found);
  return found;
}

function squeezedOf(reader: Reader): PhraseBook {
  reader.squeezed ??= new PhraseBook(setsOf(reader.rules), reader.lexicon, new Words('east'));
  return reader.squeezed;
}

/** @returns the rules whose words all stand in the text, in whatever order */
export const possible = ({ rules }: Reader, { called }: Found): Rule[] =>
  called.size > 0 ? rules.filter((rule) => isPossible(rule, called)) : [];

const isPossible = ({ anchor, near }: Rule, called: ReadonlyMap<string, unknown>): boolean =>
  called.has(anchor) && near.every(([set]) => called.has(set));

/** @returns the readers of whatever language that have a possible rule; asked before the languages of a text are told, which costs more */
export function candidates(prepared: Prepared): Reader[] {
  return SCRIPTS.filter((script) => LETTERS[script].test(prepared.text)).flatMap((script) =>
    readersIn(script).filter((reader) => {
      const { called } = foundIn(prepared, reader);
      return called.size > 0 && reader.rules.some((rule) => isPossible(rule, called));
    }),
  );
}
