import { languageOf } from '../language.ts';
import { Codes, IS } from './codes.ts';
import { fold } from './fold.ts';
import { LEXICONS } from './languages/index.ts';
import type { Found } from './phrase-book.ts';
import { foundIn, type Prepared, prepare, scanOf } from './prepared.ts';
import type { Rule } from './read-rules.ts';
import { Scan } from './scan.ts';
import { LETTERS, type Reader, SCRIPTS, shelfOf, squeezedOf } from './shelves.ts';

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

/** @returns the rules whose words all stand in the text, in whatever order */
export function possible({ hanging }: Reader, { called }: Found): Rule[] {
  const found: (readonly [place: number, rule: Rule])[] = [];
  for (const set of called.keys())
    for (const each of hanging.get(set) ?? [])
      if (each[1].near.every(([near]) => called.has(near))) found.push(each);
  return found.sort(([a], [b]) => a - b).map(([, rule]) => rule);
}

/**
 * @returns the readers of whatever language that have a possible rule; asked of every block before its languages are
 * told, because more than this costs more and most say nothing
 */
export function candidates(text: string): readonly Reader[] {
  if (!codes.fold(text)) {
    const { text: folded, squeezed } = fold(text);
    if (squeezed) return speakersOf(prepare(text));
    codes.load(folded);
  }
  const found: Reader[] = [];
  for (const script of SCRIPTS) {
    if ((codes.holds & IS[script]) === 0) continue;
    const { words, sieve } = shelfOf(script);
    const speaking = sieve.lets(Scan.seen(words, codes));
    if (speaking.length === 0 || !LETTERS[script].test(codes.text)) continue;
    found.push(...speaking);
    // Whoever asks on need not walk the text again.
    prepare(text).scans.push(new Scan(words, codes.text, true));
  }
  return found;
}

/** The letters of the block that is asked about. */
const codes = new Codes();

/** @returns the same for a text that is read on, as every sentence of a block is that may speak */
export function speakersOf(prepared: Prepared): readonly Reader[] {
  prepared.speaking ??= SCRIPTS.filter((script) => LETTERS[script].test(prepared.text)).flatMap((script) => {
    const { words, sieve, readers } = shelfOf(script);
    return prepared.squeezed
      ? readers.filter((reader) => possible(reader, foundIn(prepared, reader)).length > 0)
      : sieve.lets(scanOf(prepared, words).present);
  });
  return prepared.speaking;
}
