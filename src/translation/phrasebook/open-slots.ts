import { isCapital } from '../letters.ts';
import { chineseName } from './names/chinese-name.ts';
import { germanFirm, germanName } from './names/german-name.ts';
import { koreanHolder } from './names/korean-holder.ts';
import { latinName, titledName } from './names/latin-name.ts';
import { listedName } from './names/listed-name.ts';
import { isNameWord } from './names/name-words.ts';
import type { Source, Wordlist } from './names/source.ts';

/** Slots filled by the page's own words, which are kept letter by letter. */
const OPEN = ['name', 'title', 'brand', 'listed', 'number', 'web'] as const;
const OPEN_SET: ReadonlySet<string> = new Set(OPEN);
/** Those of them that a company fills. */
const FOR_COMPANIES: ReadonlySet<string> = new Set(['name', 'brand', 'listed']);

/** @returns whether the page's own words fill a slot of this name */
export function isOpenSlot(category: string): boolean {
  return OPEN_SET.has(category);
}

/** @returns false where a slot's words cannot begin; true says nothing */
export function mayOpen(slot: string, { tokens, text, language, companies }: Source, at: number): boolean {
  if (companies?.has(at) && FOR_COMPANIES.has(slot)) return true;
  const raw = text.slice(tokens[at]?.start, tokens[at]?.end);
  if (slot === 'number') return /^\d/.test(raw);
  if (slot === 'web') return raw.includes('.');
  if (language === 'zh' || slot === 'listed' || (language === 'ko' && slot === 'name')) return true;
  if (language === 'de' && (slot === 'brand' || slot === 'name') && isCapital(raw[0])) return true;
  if (slot === 'title') return language === 'en' && at > 0 && isCapital(raw[0]);
  return slot === 'name' && isNameWord(raw, language);
}

/** Catches "0,5" and "12,75"; not "1,000" or "1.5". */
const DECIMAL_COMMA = /^\d+,(?:\d{1,2}|\d{4,})$/;
/** Catches "1.000", "2.500.000,50"; not "12.03.2024". */
const THOUSANDS_POINT = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/;

/** German, French and Spanish write 0,5 for half; "1.000" is a thousand at least in German. */
function withPoint(raw: string, language: string): string {
  if (!/^(?:de|fr|es)/.test(language)) return raw;
  if (DECIMAL_COMMA.test(raw)) return raw.replace(',', '.');
  if (language !== 'de' || !THOUSANDS_POINT.test(raw)) return raw;
  return raw.replace(/[.,]/g, (mark) => (mark === '.' ? ',' : '.'));
}

/** @returns place after the slot → the words as the page writes them; longest first */
export function openEnds(slot: string, source: Source, at: number, book: Wordlist): [number, string][] {
  const ends = endsByForm(slot, source, at, book);
  const company = FOR_COMPANIES.has(slot) ? source.companies?.get(at) : undefined;
  if (company === undefined || ends.some(([end]) => end === company)) return ends;
  const { tokens, text } = source;
  const known: [number, string] = [company, text.slice(tokens[at]?.start, tokens[company - 1]?.end)];
  return [...ends, known].sort(([one], [other]) => other - one);
}

/** What the words themselves look like. */
function endsByForm(slot: string, source: Source, at: number, book: Wordlist): [number, string][] {
  const token = source.tokens[at];
  if (!token) return [];
  const raw = source.text.slice(token.start, token.end);
  if (slot === 'number') return /^\d/.test(raw) ? [[at + 1, withPoint(raw, source.language)]] : [];
  if (slot === 'web')
    return raw.includes('.') && /^[a-z\u00c0-\uffff\d.-]+\.[a-z]{2,}$/i.test(raw) ? [[at + 1, raw]] : [];
  if (slot === 'brand' && source.language === 'de') return germanFirm(source, at, book);
  if (slot === 'brand') return source.language === 'zh' ? chineseName(source, at, book, true) : [];
  if (slot === 'listed') return listedName(source, at);
  if (slot === 'title') return titledName(source, at);
  if (source.language === 'ko') return [...koreanHolder(source, at), ...latinName(source, at, book)];
  const first = source.language === 'de' ? germanName(source, at, book) : latinName(source, at, book);
  return source.language === 'zh' ? [...first, ...chineseName(source, at, book)] : first;
}
