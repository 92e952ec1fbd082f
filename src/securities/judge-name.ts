import {
  AFTER_COMPANY,
  BEFORE_COMPANY,
  BEFORE_PAIRS,
  FREE_BEFORE,
  GIVEN_NAMES,
  NOT_COMPANY_AFTER,
  SOURCES,
} from './context-words.ts';
import { isAlsoThing, standsAlone } from './eastern-names.ts';
import { WORD } from './fold.ts';
import type { HanWords } from './han-words.ts';
import { isLegalForm, isPlainForm } from './legal-forms.ts';
import type { NameMatch } from './name-index.ts';
import type { casing, Sentences } from './sentence.ts';
import type { TokenList } from './token-list.ts';

/** `sure`: the company is named · `maybe`: only if something else in the article says so · `no`: another word. */
export type Judgement = 'sure' | 'maybe' | 'no';

export interface NamePlace {
  tokens: TokenList;
  /** First token of the name, and how many it has. */
  at: number;
  match: NameMatch;
  /** The name as the table writes it. */
  written: string;
  language: string;
  exchange: string;
  sentences: Sentences;
  words: HanWords;
  casing: ReturnType<typeof casing>;
}

export interface Judged {
  judgement: Judgement;
  /** End of the evidence in the text: a legal form after the name belongs to it. */
  end: number;
  /** Named with its legal form: a name in full. */
  full: boolean;
}

/** Judges whether a run of text that reads like a company's name is meant as one. */
export function judgeName(place: NamePlace): Judged {
  const { tokens, at, match } = place;
  const last = at + match.length - 1;
  const end = tokens.end[last] as number;
  if (tokens.kind[at] !== WORD)
    return { judgement: judgeEastern(place, end), end, full: match.kind === 'local' };
  if (!caseFits(place)) return { judgement: 'no', end, full: false };
  const form = legalFormAfter(tokens, last);
  const ownForm = match.length > 1 && isPlainForm(word(tokens, last).toLowerCase());
  const full = form > last || ownForm;
  const judgement = full && startsNoLongerName(place) ? 'sure' : judgeWestern(place, last);
  return { judgement, end: form > last ? (tokens.end[form] as number) : end, full };
}

const word = (tokens: TokenList, index: number): string =>
  tokens.text.slice(tokens.start[index], tokens.end[index]);

/** Between two tokens: nothing but spaces, so that they belong together. */
const adjoins = (tokens: TokenList, left: number): boolean =>
  left >= 0 &&
  left + 1 < tokens.count &&
  /^[\s\u00a0-]*$/.test(tokens.text.slice(tokens.end[left], tokens.start[left + 1]));

const isCapital = (text: string): boolean => /^\p{Lu}/u.test(text);

/** "Orange S.A.", "Eni S.p.A.", "ASML N.V.", "Novo Nordisk A/S". */
const DOTTED_FORM = /^,? (?:S\.A\.?|S\.p\.A\.?|N\.V\.?|A\/S|S\.E\.|S\.L\.)/;

/** "Apple Inc.", "Siemens Energy AG", "BYD Co., Ltd.": the last token of the legal form after a name. */
function legalFormAfter(tokens: TokenList, last: number): number {
  const dotted = DOTTED_FORM.exec(tokens.text.slice(tokens.end[last], (tokens.end[last] as number) + 10));
  let form = last;
  while (
    dotted &&
    form + 1 < tokens.count &&
    (tokens.end[form + 1] as number) <= (tokens.end[last] as number) + dotted[0].length
  )
    form += 1;
  if (form > last) return form;
  for (let next = last + 1; next < tokens.count && next <= last + 4; next += 1) {
    const between = tokens.text.slice(tokens.end[next - 1], tokens.start[next]);
    const text = word(tokens, next);
    if (!/^[\s,.]{0,3}$/.test(between) || !isCapital(text) || !isLegalForm(text.toLowerCase())) break;
    if (isPlainForm(text.toLowerCase())) form = next;
  }
  return form;
}

/** "Jinzhou Apple Co., Ltd." is not Apple: a capital before the name belongs to a longer one. */
function startsNoLongerName({ tokens, at, casing }: NamePlace): boolean {
  if (casing !== 'prose' || !adjoins(tokens, at - 1)) return true;
  const before = word(tokens, at - 1);
  return !isCapital(before) || FREE_BEFORE.has(before.toLowerCase());
}

/** Capitals as the name has them: "Apple" is not "apple", "SAP" is not "sap"; "NVIDIA" and "Nvidia" are one. */
function caseFits({ tokens, at, match, written }: NamePlace): boolean {
  const names = written.match(/[\p{L}\p{N}&]+/gu) ?? [];
  for (let i = 0; i < match.length && i < names.length; i += 1) {
    const name = names[i] as string;
    const text = word(tokens, at + i);
    if (name === text || !/\p{L}/u.test(name)) continue;
    const short = name.length <= 4 && name === name.toUpperCase();
    if (short && i === 0 && text !== name) return false;
    if (isCapital(name) && !isCapital(text) && name !== text) return false;
    if (!isCapital(name) && !isCapital(text) && name.length > 3) return false;
  }
  return true;
}

function judgeWestern(place: NamePlace, last: number): Judgement {
  const { tokens, at, match, sentences, casing } = place;
  const start = tokens.start[at] as number;
  const before = adjoins(tokens, at - 1) ? word(tokens, at - 1) : '';
  const next = adjoins(tokens, last) ? word(tokens, last + 1) : '';
  const after = next.toLowerCase();
  const text = word(tokens, at);
  const single = match.length === 1;
  if (NOT_COMPANY_AFTER.has(after) && isCapital(next)) return 'maybe';
  if (single && GIVEN_NAMES.has(before.toLowerCase()) && isCapital(before)) return 'maybe';
  // "RTX 2060": a product of somebody else.
  if (single && text.length <= 4 && text === text.toUpperCase() && /^\d/.test(next)) return 'maybe';
  // "Alzheimer Society of Manitoba (ASM)": letters in brackets are short for what stands before them.
  if (single && text.length <= 5 && text === text.toUpperCase() && /[(（]$/.test(tokens.text.slice(0, start)))
    return 'maybe';
  if (SOURCES.has(text.toLowerCase())) return isAbout(place, last) ? 'sure' : 'maybe';
  if (casing === 'capitals' && single && match.level !== 'strong') return 'maybe';
  // Outside the languages whose everyday words the table was checked against, a single word is not enough.
  const checked = /^(?:en|zh|ja|ko|de|fr|und)/.test(place.language);
  if (match.level === 'strong' && (checked || !single)) return 'sure';
  const about = isAbout(place, last);
  const first = sentences.around(start).start >= start - 1;
  const longerBefore = casing === 'prose' && isCapital(before) && !FREE_BEFORE.has(before.toLowerCase());
  const longerAfter = casing === 'prose' && isCapital(next) && !AFTER_COMPANY.has(after);
  // "Jinzhou Apple", "Orange County": another name, whatever else the article says.
  if (longerBefore || (longerAfter && !about)) return 'no';
  if (match.level !== 'weak') {
    if (about) return 'sure';
    if (
      /^(?:a|an|the|each|every|this|that|one|ein|eine|une?|l)$/i.test(before) ||
      first ||
      casing === 'title'
    )
      return 'maybe';
    return sentences.isBusiness(start) ? 'sure' : 'maybe';
  }
  return about && !first && casing === 'prose' && sentences.isBusiness(start) ? 'sure' : 'maybe';
}

/** The words right beside it treat it as a company: "Apple shares", "Visa's earnings", "stake in Target". */
function isAbout({ tokens, at }: NamePlace, last: number): boolean {
  let next = last + 1;
  const gap = next < tokens.count ? tokens.text.slice(tokens.end[last], tokens.start[next]) : '';
  const possessive = /^['’]$/.test(gap) && /^s$/i.test(word(tokens, next));
  if (possessive) next += 1;
  if (next < tokens.count && /^[\s'’-]*$/.test(tokens.text.slice(tokens.end[next - 1], tokens.start[next]))) {
    const after = word(tokens, next).toLowerCase();
    if (AFTER_COMPANY.has(after)) return true;
  }
  if (!adjoins(tokens, at - 1)) return false;
  const before = word(tokens, at - 1).toLowerCase();
  return (
    BEFORE_COMPANY.has(before) ||
    (adjoins(tokens, at - 2) && BEFORE_PAIRS.has(`${word(tokens, at - 2).toLowerCase()}_${before}`))
  );
}

/** Markets whose local names are Chinese. */
const CHINESE_MARKETS = /^(?:SH|SZ|BJ|HK|TW|TWO)$/;

/** Something between the characters of a name. */
const BROKEN = /[^\p{L}\p{N}ー々]/u;

function judgeEastern(
  { tokens, at, match, written, words, language, exchange, sentences }: NamePlace,
  end: number,
): Judgement {
  const start = tokens.start[at] as number;
  const name = tokens.text.slice(start, end);
  const place = { name, before: tokens.text[start - 1] ?? '', after: tokens.text.slice(end, end + 8) };
  if (!standsAlone(place) || (BROKEN.test(name) && !BROKEN.test(written))) return 'no';
  // A word that runs over the name's edge: 中国太平 in 中国太平洋保险, 中电 in 中电信.
  if (name.length <= 4 && /^\p{Script=Han}+$/u.test(name) && words.cutsWord(start, end)) return 'maybe';
  if (match.level === 'weak') return 'maybe';
  // A short name of another country's market may be an everyday word here: 大和 in Chinese, 東方 in Japanese.
  const foreign =
    language === 'ja' ? CHINESE_MARKETS.test(exchange) : language.startsWith('zh') && exchange === 'T';
  if (foreign && match.kind === 'local' && name.length < 4) return 'maybe';
  if (match.level === 'medium' || isAlsoThing(name)) return sentences.isBusiness(start) ? 'sure' : 'maybe';
  return 'sure';
}
