/**
 * Finds phrases of the little language among the words of a text. A gap is bounded and every other step takes what
 * stands next, so a phrase looks at a bounded stretch behind each place where it can begin.
 */
import type { Stretch } from '../stretch.ts';

/** A step of a phrase with its words numbered. */
export type Part =
  | { is: 'word'; id: number }
  | { is: 'group'; options: readonly Part[][]; optional: boolean }
  | { is: '_' | '..' | ':' | '^' | '$' };

/** A text with the places of its words. */
export interface Laid {
  text: string;
  hits: ReadonlyMap<number, readonly Stretch[]>;
  /** Whether a character belongs to a word. */
  inside: (code: number) => boolean;
  /** Words stand next to each other with nothing between them. */
  unspaced: boolean;
  /** Characters that `..` may skip. */
  gap: number;
}

/** Characters between two words of a phrase: ", ", " («". */
const SPACE = 3;
/** East Asian words follow each other without a space, or nearly so. */
const EAST_SPACE = 2;
/** Signs before the first word of a sentence and behind the last one. */
const SIGNS = 4;
/** Letters of a word that `_` stands for. */
const ANY_WORD = /[\p{L}\p{N}]{1,20}/uy;
const LETTER = /[\p{L}\p{N}]/u;

/** How the next step joins the last: right there, as the next word, within a gap, behind the signs that open the sentence. */
type Join = 'here' | 'next' | 'gap' | 'opening';

/** What is left to be found behind a step; gives the end of the whole, or -1. */
type Rest = (at: number, join: Join) => number;

/** @returns the places of a phrase that do not overlap, in order, at most so many */
export function placesOf(laid: Laid, phrase: readonly Part[], most: number): Stretch[] {
  const only = phrase.length === 1 ? phrase[0] : undefined;
  if (only?.is === 'word') return (laid.hits.get(only.id) ?? []).slice(0, most);
  const starts = new Set<number>();
  startsOf(laid, phrase, starts);
  const places: Stretch[] = [];
  let free = 0;
  for (const start of [...starts].sort((a, b) => a - b)) {
    if (places.length === most) break;
    if (start < free) continue;
    const end = follow(laid, phrase, 0, start, 'here', (at) => at);
    if (end < 0) continue;
    places.push({ start, end });
    free = Math.max(end, start + 1);
  }
  return places;
}

/** Where a phrase can begin: at its first word, or at the second where the first may be missing. */
function startsOf(laid: Laid, phrase: readonly Part[], starts: Set<number>): void {
  for (const part of phrase) {
    if (part.is === 'word') for (const { start } of laid.hits.get(part.id) ?? []) starts.add(start);
    else if (part.is === 'group') for (const option of part.options) startsOf(laid, option, starts);
    else if (part.is === '^') starts.add(0);
    else if (part.is === '_')
      for (const { index } of laid.text.matchAll(/[\p{L}\p{N}]+/gu)) starts.add(index);
    if (part.is !== '..' && !(part.is === 'group' && part.optional)) return;
  }
}

/** @returns the end of the phrase from step `from` on, -1 when it does not stand here */
function follow(
  laid: Laid,
  phrase: readonly Part[],
  from: number,
  at: number,
  join: Join,
  rest: Rest,
): number {
  const part = phrase[from];
  if (!part) return rest(at, join);
  const next: Rest = (end, joined) => follow(laid, phrase, from + 1, end, joined, rest);
  const after = phrase[from + 1]?.is;
  const asWord: Rest = (end, joined) => {
    if (joined === 'gap') return next(end, 'gap');
    return next(end, after === ':' || after === '^' || after === '$' ? 'here' : 'next');
  };
  switch (part.is) {
    case 'word': {
      const hits = laid.hits.get(part.id) ?? [];
      for (let i = firstFrom(hits, at); i < hits.length; i += 1) {
        const hit = hits[i] as Stretch;
        if (hit.start > at + laid.gap) break;
        if (!joins(laid, at, hit.start, join)) continue;
        const end = asWord(hit.end, 'next');
        if (end >= 0) return end;
      }
      return -1;
    }
    case 'group': {
      for (const option of part.options) {
        const end = follow(laid, option, 0, at, join, part.optional ? (to) => next(to, 'next') : asWord);
        if (end >= 0) return end;
      }
      return part.optional ? next(at, join) : -1;
    }
    case '..':
      return next(at, 'gap');
    case '^':
      return at === 0 ? next(0, 'opening') : -1;
    default:
      return sign(
        laid,
        part.is,
        at,
        join,
        // Behind a colon stands the next word: "Position: long".
        part.is === '_'
          ? (end) => asWord(end, 'next')
          : (end) => next(end, part.is === ':' ? 'next' : 'here'),
      );
  }
}

/** Steps that are no words: `_`, `:`, `$`. */
function sign(
  laid: Laid,
  is: '_' | ':' | '$',
  at: number,
  join: Join,
  rest: (end: number) => number,
): number {
  const { text } = laid;
  // A colon and the end stand right behind a word, also where an optional word before them is missing.
  if (is !== '_' && join === 'next') join = 'here';
  const last = Math.min(text.length, at + (join === 'gap' ? laid.gap : join === 'here' ? 0 : SIGNS));
  for (let start = at; start <= last; start += 1) {
    if (!joins(laid, at, start, join)) continue;
    const length = lengthOf(text, is, start);
    const end = length < 0 ? -1 : rest(start + length);
    if (end >= 0) return end;
  }
  return -1;
}

/** @returns length of what stands for a sign at a place, -1 when nothing does */
function lengthOf(text: string, is: '_' | ':' | '$', start: number): number {
  if (is === '_') {
    ANY_WORD.lastIndex = start;
    return ANY_WORD.exec(text)?.[0].length ?? -1;
  }
  if (is === '$')
    return text.length - start <= SIGNS && !LETTER.test(text.slice(start)) ? text.length - start : -1;
  const length = /\s/.test(text.charAt(start)) ? 1 : 0;
  return /[:：】\]]/.test(text.charAt(start + length)) ? length + 1 : -1;
}

/** @returns whether a word at `start` joins what ends at `at` as asked */
function joins({ text, inside, unspaced, gap }: Laid, at: number, start: number, join: Join): boolean {
  const skipped = start - at;
  if (join === 'here') return skipped === 0;
  if (join === 'gap') return skipped <= gap;
  if (join === 'opening') return skipped <= SIGNS && !LETTER.test(text.slice(at, start));
  if (unspaced) return skipped <= EAST_SPACE && !/\S/.test(text.slice(at, start));
  if (skipped === 0 || skipped > SPACE) return false;
  for (let i = at; i < start; i += 1) if (inside(text.charCodeAt(i))) return false;
  return true;
}

/** @returns index of the first place that begins at `at` or behind it */
function firstFrom(hits: readonly Stretch[], at: number): number {
  let [low, high] = [0, hits.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hits[middle] as Stretch).start < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
