import { forCutting } from './as-printed.ts';
import {
  AFTER_A_QUOTATION,
  AFTER_AN_ORDINAL,
  BEFORE_A_FIGURE,
  NEVER_LAST,
  openingWords,
  SOMETIMES_LAST,
} from './words/abbreviations.ts';

/** A sentence as it stands in a text: `text` is exactly `source.slice(start, end)`, without outer white space. */
export interface Sentence {
  text: string;
  start: number;
  end: number;
}

/** A quotation is kept whole up to this length (UTF-16 code units) and number of sentences; speeches beyond are cut at their full stops. */
const LONGEST_QUOTATION = 400;
const QUOTED_SENTENCES = 8;

/** Longer than any abbreviation or list mark with its spaces. */
const TAIL = 24;

const PAIRS: Record<string, string> = {
  '「': '」',
  '『': '』',
  '“': '”',
  '„': '“',
  '«': '»',
  '（': '）',
  '(': ')',
  '《': '》',
};

/** The last word with its full stop, after a space or an opening mark: catches " Mr. ", " z. B. "; not "came. " as an abbreviation of one letter. */
const LAST_WORDS = /(?:^|[\s(["“「«,/-])((?:\p{L}\. ){0,2}[\p{L}.]{1,8}\.)\s*$/u;
/** The same of most words, told without the letters of all scripts: catches "market" of "market. "; not "U.S. ", "né. ". */
const LONG_PLAIN_WORD = /(^|[\s(["“「«,/-]|[a-z])([a-zA-Z]{3,8})\.\s*$/;
/** An initial: catches "J. ", "W. "; not "it. ". */
const INITIAL = /(?:^|[\s.(“"])\p{Lu}\.\s*$/u;
/** Two lone letters are an abbreviation of two words: catches "z. " before "B. "; not "B. The". */
const LONE_LETTER = /(?:^|\s)\p{L}\.\s*$/u;
const LONE_CHARACTER = /(?:^|\s)\S{1,2}\.\s*$/;
const LONE_LETTER_FIRST = /^\p{L}\./u;
/** A list number or a bullet alone: catches "1. ", "(2) ", "a) "; not "2025. ". */
const LIST_MARK = /^\s*(?:\(?\d{1,2}[.)]|\(?[a-z]\)|[•·▪●-])\s*$/;
/** Closing marks that the segmenter put at the head of the next sentence: catches "» Il", ") Next"; not "«". */
const STRAY_CLOSERS = /^[\s]?[»”’」』）)\]]+\s*/;
/** Opening marks left at the tail: catches "増えた。(", "said. “"; not "said.”". */
const STRAY_OPENERS = /[「『“„«（([《]\s*$/;
const QUOTE_AT_END = /[」』”"»’]\s*$/;
/** Catches "and rose", "“but"; not "And", "iPhone". */
const LOWER_AT_START = /^["“‘(]?\p{Ll}(?!\p{Lu})/u;
const CAPITAL_AT_START = /^["“‘(]?[A-Z]/;
const FIRST_WORD = /^["“‘«(]?([\p{L}\p{N}'’]+)/u;
/** A full stop glued to the next sentence by lost white space: catches "industry.The city"; not "Amazon.com", "3.5". */
const GLUED = /(?<=\p{Ll}{3}[.!?]["”]?)(?=\p{Lu}\p{Ll}+ \p{Ll})/gu;

/** A dash that opens what is said or told next, which the segmenter takes for the middle of a sentence: catches "so. – The", "fue. –No"; not "p. – q", "Mon. – Fri.". */
const DASH_OPENS = /(?<=[.!?]["”»]?\s+)[–—-]{1,2}\s?["“«]?\p{Lu}(?!\p{L}{1,4}\.)/gu;
/** A place before a dash is a dateline and no sentence: "Dekalb, Ill. — Lee won." */
const LONGEST_PLACE = 40;
const MAYBE_DASH = /[.!?]["”»]?\s+[–—-]/;

/** Catches all that GLUED catches, and more. */
const MAYBE_GLUED = /[a-z\u00b5-\uffff][.!?]["”]?[A-Z\u00c0-\uffff]/;

const segmenters = new Map<string, Intl.Segmenter>();

/** @returns the segmenter of a language and granularity, made once; unknown tags fall back to the root rules */
export function segmenterFor(language: string, granularity: 'sentence' | 'word'): Intl.Segmenter {
  const key = `${granularity} ${language}`;
  let segmenter = segmenters.get(key);
  if (!segmenter) {
    segmenter = new Intl.Segmenter(language === 'und' ? 'en' : language, { granularity });
    segmenters.set(key, segmenter);
  }
  return segmenter;
}

/**
 * Cuts a text into sentences: `Intl.Segmenter`, with what it gets wrong mended (abbreviations, initials,
 * ordinals, list numbers, quotations with full stops inside, speech tags, text without capitals).
 * @param language BCP 47 of the text
 * @returns in order, none empty; every character that is no white space belongs to exactly one
 */
export function splitSentences(text: string, language: string): Sentence[] {
  const read = forCutting(text);
  const bounds = mend(read, rawBounds(read, language), openingWords(language));
  const sentences: Sentence[] = [];
  for (const [from, to] of bounds) {
    const piece = text.slice(from, to);
    const trimmed = piece.trim();
    if (!trimmed) continue;
    const start = from + piece.indexOf(trimmed);
    sentences.push({ text: trimmed, start, end: start + trimmed.length });
  }
  return sentences;
}

type Bounds = [number, number];

function rawBounds(text: string, language: string): Bounds[] {
  const cuts = [...segmenterFor(language, 'sentence').segment(text)].map((segment) => segment.index);
  if (MAYBE_GLUED.test(text)) for (const match of text.matchAll(GLUED)) cuts.push(match.index);
  if (MAYBE_DASH.test(text))
    for (const { index } of text.matchAll(DASH_OPENS)) if (index > LONGEST_PLACE) cuts.push(index);
  cuts.push(text.length);
  const sorted = [...new Set(cuts)].sort((a, b) => a - b);
  return sorted.slice(1).map((end, index) => [sorted[index] as number, end]);
}

function mend(text: string, bounds: Bounds[], opening: ReadonlySet<string>): Bounds[] {
  const out: Bounds[] = [];
  for (let [start, end] of bounds) {
    const last = out.at(-1);
    if (last) {
      const tail = STRAY_OPENERS.exec(text.slice(Math.max(last[0], last[1] - 4), last[1]));
      if (tail) {
        last[1] -= tail[0].length;
        start = last[1];
      }
      const head = STRAY_CLOSERS.exec(text.slice(start, end));
      if (head) {
        last[1] = start = start + head[0].length;
        if (start >= end) continue;
      }
      if (last[1] <= last[0] || belongs(text, last, [start, end], opening)) {
        last[1] = end;
        continue;
      }
    }
    out.push([start, end]);
  }
  return joinQuotations(text, out);
}

/** Whether what follows is still the same sentence, by the words at the join. */
function belongs(text: string, last: Bounds, [start, end]: Bounds, opening: ReadonlySet<string>): boolean {
  // What tells stands at the join; a long run of initials is read once and not again with each of them.
  const before = text.slice(Math.max(last[0], last[1] - TAIL), last[1]);
  const after = text.slice(start, Math.min(end, start + 40));
  if (last[1] - last[0] < TAIL && LIST_MARK.test(before)) return true;
  if (!CAPITAL_AT_START.test(after) && LOWER_AT_START.test(after) && !/[。！？]\s*$/.test(before))
    return true;
  const tail = before.slice(-6);
  if (LONE_CHARACTER.test(tail) && LONE_LETTER.test(tail) && LONE_LETTER_FIRST.test(after)) return true;
  if (QUOTE_AT_END.test(before) && AFTER_A_QUOTATION.some((word) => after.startsWith(word))) return true;
  if (/\d\.\s*$/.test(before) && AFTER_AN_ORDINAL.has(firstWord(after))) return true;
  const word = lastWords(before.slice(-16));
  if (!word) return false;
  const parts = word.split(' ');
  const known = (list: ReadonlySet<string>) => parts.some((_, from) => list.has(parts.slice(from).join(' ')));
  if (known(NEVER_LAST) || (known(BEFORE_A_FIGURE) && /^\d/.test(firstWord(after)))) return true;
  return (known(SOMETIMES_LAST) || INITIAL.test(before)) && !opening.has(firstWord(after));
}

const firstWord = (text: string) => FIRST_WORD.exec(text)?.[1]?.toLowerCase() ?? '';

/** @returns what ends in a full stop and may be an abbreviation, in small letters */
function lastWords(tail: string): string | undefined {
  const [, before, plain] = LONG_PLAIN_WORD.exec(tail) ?? [];
  // No abbreviation of several words ends in one so long; and one letter more is none.
  if (plain && before !== undefined) return /[a-z]/.test(before) ? undefined : `${plain.toLowerCase()}.`;
  return LAST_WORDS.exec(tail)?.[1]?.toLowerCase();
}

/** Joins sentences until the marks opened in the first are closed, when that comes soon enough. */
function joinQuotations(text: string, bounds: Bounds[]): Bounds[] {
  const out: Bounds[] = [];
  for (let i = 0; i < bounds.length; i += 1) {
    const [start] = bounds[i] as Bounds;
    const last = closingSentence(text, bounds, i);
    out.push([start, (bounds[last] as Bounds)[1]]);
    i = last;
  }
  return out;
}

/** @returns the sentence that closes what sentence `from` opens: itself when nothing is open or it closes too late */
function closingSentence(text: string, bounds: readonly Bounds[], from: number): number {
  const start = (bounds[from] as Bounds)[0];
  const open: string[] = [];
  let straight = false;
  for (let i = from; i < bounds.length; i += 1) {
    const [begin, end] = bounds[i] as Bounds;
    if (i > from && (end - start > LONGEST_QUOTATION || i - from > QUOTED_SENTENCES)) return from;
    for (const character of text.slice(begin, end)) {
      if (character === '"') straight = !straight;
      else if (open.at(-1) === character) open.pop();
      else if (character in PAIRS) open.push(PAIRS[character] as string);
    }
    if (open.length === 0 && !straight) return i;
  }
  return from;
}
