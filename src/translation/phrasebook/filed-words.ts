import { keysOfRun } from './finished.ts';

/** A line's parts are its runs of words, its slots, its `~` and its choices. */
const MARK = /[[{~]/g;
/** Catches 内容, of which each character is a key; not "A股", which has two. */
const CHARACTERS_ALONE = /^[\u3000-\u9fff\uac00-\ud7ff]+$/;

/** @returns what a run of tokens is filed under: each token and, in twos, each with the one before it */
export function filingWords(keys: readonly string[], twos: boolean): string[] {
  return twos ? keys.flatMap((key, i) => (i === 0 ? key : [keys[i - 1] + key, key])) : [...keys];
}

/** @returns whether the line is nothing but words: then nothing need say which of its parts it is filed under */
export function isRunAlone(line: string): boolean {
  return endOfRun(line, 0) === line.length;
}

/** @returns where the part of a packed line that begins at a place ends */
export function endOfPart(line: string, from: number): number {
  const mark = line[from];
  if (mark === '~') return from + 1;
  if (mark === '{') return line.indexOf('}', from) + 1;
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

function endOfRun(line: string, from: number): number {
  MARK.lastIndex = from;
  return MARK.test(line) ? MARK.lastIndex - 1 : line.length;
}

/**
 * Words of which one must stand in a clause that has the part: of a run one word, of a choice one of each option.
 * @param part a whole part of a packed line
 * @returns none where it may do without, as a slot or `[内容^]`
 */
export function wordsOfPart(part: string, twos: boolean): string[] {
  const mark = part[0];
  if (mark === '{' || mark === '~') return [];
  if (mark !== '[') return [wordOfRun(part, twos)];
  const words: string[] = [];
  for (const option of optionsOf(part.slice(1, -1))) {
    const found = wordsOfOption(option, twos);
    if (found.length === 0) return [];
    words.push(...found);
  }
  return words;
}

/** Those of its first part that has any. */
function wordsOfOption(option: string, twos: boolean): string[] {
  for (let from = 0; from < option.length; ) {
    const end = endOfPart(option, from);
    const words = wordsOfPart(option.slice(from, end), twos);
    if (words.length > 0) return words;
    from = end;
  }
  return [];
}

/** Cuts what stands in square brackets at the strokes that are not in further ones. */
function optionsOf(choice: string): string[] {
  if (!choice.includes('[')) return choice.split('^');
  const options = [''];
  for (let from = 0; from < choice.length; ) {
    const inner = choice.indexOf('[', from);
    const until = inner < 0 ? choice.length : inner;
    const end = inner < 0 ? until : endOfPart(choice, inner);
    const [first = '', ...further] = choice.slice(from, until).split('^');
    options.push(options.pop() + first, ...further);
    options.push(options.pop() + choice.slice(until, end));
    from = end;
  }
  return options;
}

/**
 * @returns the word of a run that it is filed under: in alphabets the longest, of East Asian characters the two in the
 *   middle, since those seldom begin or end a word and so are rarer than others
 */
function wordOfRun(run: string, twos: boolean): string {
  if (!twos) return longestWord(run);
  // Cutting a run into its keys takes longer than all else here, and most runs are characters alone.
  const keys = CHARACTERS_ALONE.test(run) ? run : keysOfRun(run);
  const middle = (keys.length - 1) >> 1;
  const two = keys.slice(middle, middle + 2);
  return typeof two === 'string' ? two : two.join('');
}

/** @returns the first of the longest words; told by where the blanks are, since it is asked of every line of the book */
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
