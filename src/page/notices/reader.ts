import { baseLanguageOf } from '../language/language.ts';
import { LEXICONS } from './languages/index.ts';
import { foundIn, type Prepared, prepare, preparedBefore, scanOf } from './prepared.ts';
import type { Rule } from './read-rules.ts';
import { LETTERS, type Reader, SCRIPTS, shelfOf, squeezedOf } from './shelves.ts';
import { Codes, IS } from './words/codes.ts';
import { type Folded, fold } from './words/fold.ts';
import type { Found } from './words/phrase-book.ts';
import { Scan } from './words/scan.ts';

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

const LANGUAGES = Object.entries(LEXICONS);

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
    const own = baseLanguageOf(text);
    const sure = LEXICONS[own] && (own === 'en' || LEXICONS[own]?.script !== 'latin');
    if (sure) found.add(own);
    else for (const [language, { script }] of LANGUAGES) if (LETTERS[script].test(text)) found.add(language);
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
 * @returns the readers of whatever language that have a possible rule; asked of every block and sentence before
 * its languages are told, because more than this costs more and most say nothing
 */
export function candidates(text: string): readonly Reader[] {
  const known = preparedBefore(text)?.speaking;
  if (known) return known;
  let folded: Folded | undefined;
  if (!codes.fold(text)) {
    folded = fold(text);
    if (folded.squeezed) return speakersOfSqueezed(prepare(text, folded));
    codes.load(folded.text);
  }
  const found: Reader[] = [];
  const scans: Scan[] = [];
  for (const script of SCRIPTS) {
    if ((codes.holds & IS[script]) === 0) continue;
    const { words, sieve } = shelfOf(script);
    const speaking = sieve.lets(Scan.seen(words, codes));
    if (speaking.length === 0 || !LETTERS[script].test(codes.text)) continue;
    found.push(...speaking);
    scans.push(new Scan(words, codes.text, true));
  }
  // Whoever asks on need not walk the text again.
  if (found.length > 0) {
    folded ??= { text: codes.text, squeezed: false, even: true };
    Object.assign(prepare(text, folded), { speaking: found, scans });
  }
  return found;
}

/** The letters of the text that is asked about. */
const codes = new Codes();

function speakersOfSqueezed(prepared: Prepared): readonly Reader[] {
  prepared.speaking ??= SCRIPTS.filter((script) => LETTERS[script].test(prepared.text))
    .flatMap((script) => shelfOf(script).readers)
    .filter((reader) => possible(reader, foundIn(prepared, reader)).length > 0);
  return prepared.speaking;
}
