import type { ArticleBlock } from '../shared/report/article-blocks.ts';
import { aboutTheFirm } from './about-the-firm.ts';
import { asPrinted } from './as-printed.ts';
import { labelOf, labelsThatComeBack } from './labels.ts';
import { leans, leansOnNobody } from './leaning.ts';
import { splitSentences } from './sentences.ts';
import { lengthInWords, termsOf } from './terms.ts';
import { DATELINES, LONGEST_DATELINE } from './words/datelines.ts';
import { NEVER_CHOSEN } from './words/never-chosen.ts';
import { mayCatch } from './words/sieve.ts';

/** A sentence of the story with what choosing needs to know. */
export interface Candidate {
  /** As it would be shown: a dateline before it is cut off. */
  text: string;
  /** The same as print has it, for patterns: see `asPrinted`. */
  printed: string;
  block: number;
  /** Offsets into the whole block. */
  start: number;
  end: number;
  /** Place in the story, from 0 for the first sentence that may be chosen: bylines and greetings push no lead down. */
  index: number;
  /** Follows a question, a greeting or an aside in its block, and mostly goes on with it. */
  afterAside: boolean;
  /** Stands in a block with a label that comes back: a turn of an interview, or a field of a list of things. */
  labelled: boolean;
  /** In English words, see `lengthInWords`. */
  length: number;
  terms: readonly string[];
  /** Its opening points to the sentence before. */
  leans: boolean;
  /** Names a listed company: one that the caller knows, or one that the sentence itself calls listed. */
  namesCompany: boolean;
  /** Why it may not be chosen, or null. */
  barred: string | null;
}

/** Sentences weighed; the rest of a longer story is not asked: what happened stands before. */
const MOST_SENTENCES = 300;
/** Shorter ones say too little, longer ones are lists in disguise. English words. */
const SHORTEST = 6;
const LONGEST = 90;

/** Catches "It fell.", "「下げた。」"; not "It fell", "Read more …". */
const FINISHED = /[.!。！．](?:["'”’」』）)\]»]|\s)*$/u;
/** Reasons not to choose what is part of the story all the same, so that what comes next may lean on it. */
const TOLD_ALREADY = new Set(['question', 'quotation', 'long', 'short', 'unfinished']);
/** Reasons that make an aside of what follows, and for how many sentences of the block. */
const ASIDES = new Set(['question', 'greeting', 'aside to the reader']);
const ASIDE_LENGTH = 4;
const CHOSEN_SHAPES = new Set<ArticleBlock['shape']>(['paragraph', 'item', 'quote']);
/** English words from which on a finished cell is a paragraph of a page that is laid out with tables. */
const PROSE_CELL = 15;
/** A quotation and nothing else: catches “We won.”; not “We won,” Lee said. */
const ONLY_QUOTED = /^(?:["“][^"“”]*["”]|「[^」]*」|『[^』]*』|«[^»]*»|„[^“”]*[“”])[.。]?$/u;
/** The same in single or typewriter marks: catches "'We won.'", "`` we won . ''"; not "'We won,' Lee said, 'at last.'". */
const ONLY_SINGLE_QUOTED = /^['‘`]{1,2}(?:(?!,\s?['’]{1,2} \p{L})[\s\S])*['’]{1,2}$/u;
const SINGLE_MARK = /^['‘`]/;
/** Inside a quotation begun in a sentence before: “[We won.] We will go on.” */
const OPEN_QUOTED = /^["“「『«„][^"”」』»“]*$|^[^"“「『«„]*[”」』»]$/u;
/** A symbol in brackets, or the word for it: catches "(NASDAQ: ACME)", "（688233.SH）", "STAR Market-listed company", "上市公司"; not "listed building". */
const LISTED =
  /[(（](?:NYSE|NASDAQ|Nasdaq|AMEX|OTC\w*|LSE|TSX|ASX|SGX|HKEX|HKG|SEHK|SSE|SZSE|TYO|TSE|KRX|XETRA|ETR|EPA|BME|LON)[ :：]{1,3}[A-Z0-9.]{1,10}[)）]|[(（]\d{4,6}(?:\.(?:SH|SZ|HK|TW|T|KS|KQ))?[)）]|\b[A-Za-z]+-listed\b|\blisted (?:company|companies|firm|on)\b|\bmarket[ -]cap|上市公司|股份代[號号]|股票代[碼码]|上場企業|상장사|börsennotiert|cotée? en bourse|cotiza en/;

/**
 * @param blocks the article's runs, in order
 * @param title the article's title; a sentence that repeats it is barred
 * @param names companies known to be listed, as the story writes them
 * @returns every sentence of the story's main language, barred ones marked and not left out
 */
export function candidatesOf(
  blocks: readonly ArticleBlock[],
  title: string | null,
  names: readonly string[] = [],
): Candidate[] {
  const language = mainLanguage(blocks);
  const repeatsTitle = repeaterOf(title);
  const labels = labelsThatComeBack(blocks);
  const ofItself = aboutTheFirm(blocks);
  const candidates: Candidate[] = [];
  let index = 0;
  for (const block of blocks) {
    if (
      !(CHOSEN_SHAPES.has(block.shape) || isProseCell(block)) ||
      primary(block.language) !== primary(language)
    )
      continue;
    const labelled = labels.has(labelOf(block.text));
    let asideGoesOn = 0;
    let follows = false;
    for (const sentence of splitSentences(block.text, block.language)) {
      if (candidates.length >= MOST_SENTENCES) return candidates;
      const cut = datelineLength(sentence.text);
      const text = sentence.text.slice(cut);
      if (!text) continue;
      const printed = asPrinted(text);
      const known = repeatsTitle(printed) ? 'title' : ofItself.has(block.id) ? 'about the firm' : null;
      const barred = known ?? whyBarred(printed);
      candidates.push({
        text,
        printed,
        block: block.id,
        start: block.start + sentence.start + cut,
        end: block.start + sentence.end,
        index,
        afterAside: asideGoesOn > 0,
        labelled,
        length: lengthInWords(printed),
        terms: termsOf(printed, block.language),
        leans: leans(printed, language) && (index > 0 || follows || leansOnNobody(printed)),
        namesCompany: LISTED.test(printed) || names.some((name) => holdsName(text, name)),
        barred,
      });
      if (!barred || index > 0) index += 1;
      follows = TOLD_ALREADY.has(barred ?? '');
      asideGoesOn = ASIDES.has(barred ?? '') ? ASIDE_LENGTH : asideGoesOn - 1;
    }
  }
  return candidates;
}

/** @returns whether a table cell holds a paragraph of the story, as on old sites, and not an entry of a table */
export function isProseCell({ shape, text }: ArticleBlock): boolean {
  return shape === 'cell' && FINISHED.test(text) && lengthInWords(text) >= PROSE_CELL;
}

/** @returns why no summary quotes this sentence, or null */
export function whyBarred(text: string): string | null {
  const small = text.toLowerCase();
  const never = NEVER_CHOSEN.find((rule) => mayCatch(rule, text, small) && rule.pattern.test(text));
  if (never) return never.why;
  const length = lengthInWords(text);
  if (length < SHORTEST) return 'short';
  if (length > LONGEST) return 'long';
  const single = SINGLE_MARK.test(text) && ONLY_SINGLE_QUOTED.test(text);
  if (single || ONLY_QUOTED.test(text) || OPEN_QUOTED.test(text)) return 'quotation';
  return FINISHED.test(text) ? null : 'unfinished';
}

/** @returns how many characters of a sentence are a dateline, white space after it included */
export function datelineLength(sentence: string): number {
  let cut = 0;
  // A heading in brackets may stand before a place and an agency.
  for (let round = 0; round < 3; round += 1) {
    const rest = sentence.slice(cut, cut + LONGEST_DATELINE);
    const small = rest.toLowerCase();
    const dateline = DATELINES.find((each) => mayCatch(each, rest, small) && each.pattern.test(rest));
    const length = dateline?.pattern.exec(rest)?.[0].length;
    if (!length) break;
    cut += length;
  }
  return cut;
}

/** Whether a text holds a name as whole words where it is written in letters with spaces: "Meta", not "Metal". */
function holdsName(text: string, name: string): boolean {
  for (let at = text.indexOf(name); name && at >= 0; at = text.indexOf(name, at + 1)) {
    const around = text.slice(Math.max(0, at - 1), at) + text.slice(at + name.length, at + name.length + 1);
    if (
      !/^[\p{L}\p{N}]/u.test(name) ||
      !/[\p{Script=Latin}\p{N}]/u.test(around) ||
      !/\p{Script=Latin}/u.test(name)
    )
      return true;
  }
  return false;
}

const primary = (language: string) => language.split('-')[0];
const keyOf = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
const PLAIN_LETTERS = /[a-z0-9]+/g;
const plainOf = (text: string) => (text.toLowerCase().match(PLAIN_LETTERS) ?? []).join('');
/** Letters that tell most sentences from a title. */
const OPENING = 40;

/** @returns what tells whether a text has a title's letters and figures and no others */
function repeaterOf(title: string | null): (text: string) => boolean {
  const key = keyOf(title ?? '');
  const plain = plainOf(key);
  return (text) => plain.startsWith(plainOf(text.slice(0, OPENING))) && keyOf(text) === key;
}

/** The language that most of the story is written in. */
function mainLanguage(blocks: readonly ArticleBlock[]): string {
  const characters = new Map<string, number>();
  for (const { language, text } of blocks)
    characters.set(language, (characters.get(language) ?? 0) + text.length);
  return [...characters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'und';
}
