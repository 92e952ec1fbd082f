import { namesItself, reports, tellsOfOthers, tellsOther, toldPlainly } from '../classify.ts';
import { fold } from '../words/fold.ts';

/** Words, numbers and signs of money where words have spaces between them. */
const WORDS = /\p{L}+|\p{N}+|[$€£%]/gu;
export const EAST = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const NO_LETTER = /[^\p{L}\p{N}%]/gu;

/** Letters at a word's beginning that stand for it whatever its ending. */
export const STEM = 5;
/** The same for a word beside another one: rarer, so a letter more. */
export const STEM_IN_PAIR = 6;
/** Longest run of characters that is counted in Chinese, Japanese and Korean. */
export const RUN = 3;
/** Lengths are counted in steps of so many letters, and a character of the east for so many of them. */
const STEP = 50;
const LETTERS_OF_EAST = 2.5;
const MOST_STEPS = 5;

/** What is asked of the whole sentence, each with the name of the answer yes. */
const ASKED: readonly (readonly [name: string, is: (text: string) => boolean])[] = [
  ['=reports', reports],
  ['=aside', tellsOther],
  ['=self', namesItself],
  ['=plain', toldPlainly],
  ['=elsewhere', tellsOfOthers],
  ['=quotes', (text) => /["“”«»„「]/u.test(text)],
  ['=asks', (text) => /[?？!！]\s*$/u.test(text)],
];

/** What may be answered. */
export const ANSWERS: readonly string[] = ASKED.map(([name]) => name);

/** @returns the answers to what is asked of the whole sentence: dearer than its words, so asked after them */
export const answersOf = (text: string): string[] => ASKED.flatMap(([name, is]) => (is(text) ? [name] : []));

/**
 * What of a sentence is counted to tell what it says where no rule hears it: its words, their beginnings and who stands
 * beside whom, or runs of characters, and how long it is; without `answersOf`.
 * @returns each once; `disc~` is how a word begins, `my+wife` and `wife_works` are neighbours, `^for` comes first
 */
export function overtonesOf(text: string): Set<string> {
  const folded = fold(text).text;
  const east = EAST.test(folded);
  const found = new Set([sizeOf(folded.length, east)]);
  if (east) addRuns(folded, found);
  else addWords(folded, found);
  return found;
}

/** @returns the feature of a length */
export function sizeOf(length: number, east: boolean): string {
  const steps = Math.floor((length * (east ? LETTERS_OF_EAST : 1)) / STEP);
  return `=${east ? 'east' : 'west'}${Math.min(MOST_STEPS, steps)}`;
}

function addRuns(text: string, found: Set<string>): void {
  for (const part of text.replace(NO_LETTER, ' ').split(' '))
    for (let from = 0; from < part.length; from += 1)
      for (let to = from + 1; to <= Math.min(part.length, from + RUN); to += 1)
        found.add(part.slice(from, to));
}

function addWords(text: string, found: Set<string>): void {
  const words = (text.match(WORDS) ?? []).map((word) => (/\p{N}/u.test(word) ? '#' : word));
  for (const [at, word] of words.entries()) {
    found.add(word);
    if (word.length > STEM) found.add(`${word.slice(0, STEM)}~`);
    const stem = word.slice(0, STEM_IN_PAIR);
    const [next, over] = [words[at + 1], words[at + 2]];
    if (next) found.add(`${stem}+${next.slice(0, STEM_IN_PAIR)}`);
    if (over) found.add(`${stem}_${over.slice(0, STEM_IN_PAIR)}`);
  }
  if (words[0]) found.add(`^${words[0]}`);
}
