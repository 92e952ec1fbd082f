import { keysOfRun } from './finished.ts';
import { CODES, isSlotCode } from './slot-codes.ts';

/**
 * A line's parts are its runs of words, its slots, its `~` and its choices; catches "an~offer", "Ѐis", not "real-time
 * data".
 */
const MARK = new RegExp(`[[~${CODES}]`);
/** [, ], ^, ~ or a slot. */
const isMark = (code: number) =>
  code === 91 || code === 93 || code === 94 || code === 126 || isSlotCode(code);

/** Catches 内容, of which each character is a key; not "A股", which has two. */
const CHARACTERS_ALONE = /^[\u3000-\u9fff\uac00-\ud7ff]+$/;

/** @returns what a run of tokens is filed under: each token and, in twos, each with the one before it */
export function filingWords(keys: readonly string[], twos: boolean): string[] {
  return twos ? keys.flatMap((key, i) => (i === 0 ? key : [keys[i - 1] + key, key])) : [...keys];
}

/** @returns whether the line is nothing but words: then nothing need say which of its parts it is filed under */
export function isRunAlone(line: string): boolean {
  return !MARK.test(line);
}

/** @returns where the part of a packed line that begins at a place ends */
export function endOfPart(line: string, from: number): number {
  const mark = line[from];
  if (mark === '~' || isSlotCode(line.charCodeAt(from))) return from + 1;
  if (mark !== '[') return endOfRun(line, from);
  let end = line.indexOf(']', from) + 1;
  // A choice within a choice has its own end.
  for (
    let inner = line.indexOf('[', from + 1);
    inner >= 0 && inner < end;
    inner = line.indexOf('[', inner + 1)
  )
    end = line.indexOf(']', end) + 1;
  return end;
}

/** Told by the characters: an expression that is asked of thousands of short runs takes three times as long. */
function endOfRun(line: string, from: number): number {
  let end = from;
  while (end < line.length && !isMark(line.charCodeAt(end))) end += 1;
  return end;
}

/**
 * Finds words of which one must stand in a clause that has the part: of a run one word, of a choice one of each option.
 * @param line a packed line, of which a whole part stands between `from` and `end`
 * @param words are added to
 * @returns false where a clause may do without, as with a slot or `[内容^]`; what was added then says nothing
 */
export function addWordsOfPart(
  line: string,
  from: number,
  end: number,
  twos: boolean,
  words: string[],
): boolean {
  const mark = line[from];
  if (mark === '~' || isSlotCode(line.charCodeAt(from))) return false;
  if (mark !== '[') {
    words.push(wordOfRun(line.slice(from, end), twos));
    return true;
  }
  for (let at = from + 1; at < end; at += 1) {
    let found = false;
    while (at < end - 1 && line[at] !== '^') {
      const next = endOfPart(line, at);
      found ||= addWordsOfPart(line, at, next, twos, words);
      at = next;
    }
    if (!found) return false;
  }
  return true;
}

/**
 * @returns the word of a run that it is filed under: in alphabets the longest, of East Asian characters the two in the
 *   middle, since those seldom begin or end a word and so are rarer than others
 */
export function wordOfRun(run: string, twos: boolean): string {
  if (!twos) return longestWord(run);
  // Cutting a run into its keys takes longer than all else here, and most runs are characters alone.
  const keys = CHARACTERS_ALONE.test(run) ? run : keysOfRun(run);
  const middle = (keys.length - 1) >> 1;
  const two = keys.slice(middle, middle + 2);
  return typeof two === 'string' ? two : two.join('');
}

/**
 * @returns the first of the longest words; told by where the blanks are, since it is asked of every line of the book
 */
function longestWord(run: string): string {
  let from = 0;
  let length = 0;
  for (let start = 0; start <= run.length; ) {
    const blank = run.indexOf(' ', start);
    const end = blank < 0 ? run.length : blank;
    if (end - start > length) {
      from = start;
      length = end - start;
    }
    start = end + 1;
  }
  return run.slice(from, from + length);
}
