import { languageOf } from '../language.ts';
import { fold } from './fold.ts';
import { LEXICONS } from './languages/index.ts';
import type { Lexicon } from './patterns.ts';
import { callsOf, type Found, PhraseBook } from './phrase-book.ts';
import { type Rule, rulesOf, setsOf } from './read-rules.ts';
import { RuleSieve } from './rule-sieve.ts';
import { Scan } from './scan.ts';
import { wordIndexOf } from './word-index.ts';
import { Words } from './words.ts';

/** A word file made ready, once, when a page first needs it. */
export interface Reader {
  language: string;
  lexicon: Lexicon;
  rules: Rule[];
  plain: PhraseBook;
  /** For letters that were pasted together, made when a page has some. */
  squeezed?: PhraseBook;
}

/** The languages of a script together: a text is walked once for all of them. */
interface Shelf {
  words: Words;
  readers: readonly Reader[];
  sieve: RuleSieve<Reader>;
}

const made = new Map<Lexicon['script'], Shelf>();

function shelfOf(script: Lexicon['script']): Shelf {
  const known = made.get(script);
  if (known) return known;
  const { filed, calls } = wordIndexOf(script);
  const words = new Words(script, filed);
  const readers = Object.entries(calls).flatMap(([language, own]) => {
    const lexicon = LEXICONS[language];
    if (!lexicon) return [];
    return [{ language, lexicon, rules: rulesOf(lexicon), plain: new PhraseBook(lexicon, words, own) }];
  });
  const shelf = { words, readers, sieve: new RuleSieve(readers) };
  made.set(script, shelf);
  return shelf;
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
  scans: Scan[];
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
  const prepared = { ...fold(text), scans: [], found: new Map() };
  if (kept.size >= KEPT) kept.clear();
  kept.set(text, prepared);
  return prepared;
}

/** @returns the readers of the languages that a text is written in */
export function readersOf(prepared: Prepared): readonly Reader[] {
  prepared.readers ??= prepared.squeezed ? readerOfSqueezed(prepared) : readersFor(prepared.text);
  return prepared.readers;
}

/** @returns those of the readers whose language a text is written in */
export function spokenIn(text: string, among: readonly Reader[]): Reader[] {
  const prepared = prepare(text);
  const known =
    prepared.readers ?? (prepared.squeezed ? readersOf(prepared) : readersFor(prepared.text, among));
  return known.filter((reader) => among.includes(reader));
}

/** Letters in a row tell no language, and short words of one stand in long ones of another: the one whose words fill most of it. */
function readerOfSqueezed(prepared: Prepared): Reader[] {
  const readers = readersFor(prepared.text);
  if (readers.some(({ lexicon }) => lexicon.script !== 'latin')) return readers;
  let best: Reader[] = [];
  let most = 0;
  for (const reader of shelfOf('latin').readers) {
    foundIn(prepared, reader);
    const { words } = squeezedOf(reader);
    let filled = 0;
    const { ids, count } = scanOf(prepared, words).present;
    for (const id of ids.subarray(0, count)) filled += Math.max(0, words.lengthOf(id) - 4) ** 2;
    if (filled > most) {
      most = filled;
      best = [reader];
    }
  }
  return best;
}

/** Sentences of a block whose language is told; the first and the last of a longer one. */
const MOST_SENTENCES = 16;

/**
 * The readers of every language that a block is written in.
 * @param wanted the languages that matter: once they are found, no sentence is looked at any more
 */
function readersFor(folded: string, wanted?: readonly Reader[]): Reader[] {
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
    if (wanted?.every(({ language }) => found.has(language))) break;
  }
  return SCRIPTS.filter((script) => [...found].some((language) => LEXICONS[language]?.script === script))
    .flatMap((script) => shelfOf(script).readers)
    .filter(({ language }) => found.has(language));
}

/** @returns what a reader finds in a text */
export function foundIn(prepared: Prepared, reader: Reader): Found {
  const known = prepared.found.get(reader);
  if (known) return known;
  const book = prepared.squeezed ? squeezedOf(reader) : reader.plain;
  const found = book.find(scanOf(prepared, book.words));
  prepared.found.set(reader, found);
  return found;
}

function scanOf(prepared: Prepared, words: Words): Scan {
  const known = prepared.scans.find((scan) => scan.words === words);
  if (known) return known;
  const scan = new Scan(words, prepared.text);
  prepared.scans.push(scan);
  return scan;
}

function squeezedOf(reader: Reader): PhraseBook {
  if (!reader.squeezed) {
    const words = new Words('east');
    reader.squeezed = new PhraseBook(
      reader.lexicon,
      words,
      callsOf(setsOf(reader.rules), reader.lexicon, words),
    );
  }
  return reader.squeezed;
}

/** @returns the rules whose words all stand in the text, in whatever order */
export const possible = ({ rules }: Reader, { called }: Found): Rule[] =>
  called.size > 0 ? rules.filter((rule) => isPossible(rule, called)) : [];

const isPossible = ({ anchor, near }: Rule, called: ReadonlyMap<string, unknown>): boolean =>
  called.has(anchor) && near.every(([set]) => called.has(set));

/**
 * @returns the readers of whatever language that have a possible rule; asked of every block before its languages are
 * told, and of every sentence of one that may speak, because more than this costs more and most say nothing
 */
export function candidates(text: string): Reader[] {
  const { text: folded, squeezed } = fold(text);
  const prepared = squeezed ? prepare(text) : null;
  const found: Reader[] = [];
  for (const script of SCRIPTS) {
    if (!LETTERS[script].test(folded)) continue;
    const { words, sieve, readers } = shelfOf(script);
    if (prepared) {
      found.push(...readers.filter((reader) => possible(reader, foundIn(prepared, reader)).length > 0));
      continue;
    }
    words.presence.begin(null);
    words.walk(folded, words.presence.see);
    found.push(...sieve.lets(words.presence));
  }
  return found;
}
