import { limits } from '../../../shared/limits.ts';
import { isCapital } from '../../letters.ts';
import type { Token } from '../tokens.ts';
import { LEGAL_FORM } from './name-words.ts';

/** Companies that stand in a clause: where the first token of one stands → the token after its last. */
export type Companies = ReadonlyMap<number, number>;

const NONE: Companies = new Map();
/** A shorter name is a letter of another word more often than a company: "F", 中. */
const SHORTEST = 2;
const KATAKANA = /[\u30a1-\u30fa\u30fc]/;
const HANGUL = /[\uac00-\ud7a3]/;
/** What a company is called with its name: 蘋果公司, 任天堂株式会社. */
const CALLED = /^(?:公司|集[團团]|株式会社)/;
const LATIN_WORD = /^[a-z\u00c0-\u024f\d]/i;

/**
 * Finds names that somebody knows to be companies' where a clause writes them letter by letter: 台積電 in 作者持有台積電股票.
 * What surrounds a Chinese name is no concern of this: words that no phrase covers decline the clause anyway.
 * @param names as the page writes them; the longest of those that begin in one place is taken
 * @param text of the clause, in NFKC
 * @param tokens of the text
 */
export function companiesIn(names: readonly string[], text: string, tokens: readonly Token[]): Companies {
  if (names.length === 0) return NONE;
  const starts = new Map(tokens.map(({ start }, at) => [start, at]));
  const ends = new Map(tokens.map(({ end }, at) => [end, at]));
  const found = new Map<number, number>();
  const taken = new Set<number>();
  for (const name of longestFirst(names))
    for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + name.length)) {
      const at = starts.get(start);
      const [called = ''] = CALLED.exec(text.slice(start + name.length)) ?? [];
      const last = ends.get(start + name.length + called.length);
      if (at === undefined || last === undefined || goesOn(text, tokens, at, last)) continue;
      if (taken.has(at) || taken.has(last)) continue;
      found.set(at, last + 1);
      for (let token = at; token <= last; token += 1) taken.add(token);
    }
  return found;
}

/** Pages can name without end: what a notice can hold is looked for. */
function longestFirst(names: readonly string[]): string[] {
  const plain = names.slice(0, limits.listed).map((name) => name.normalize('NFKC').trim());
  return [...new Set(plain)]
    .filter(({ length }) => length >= SHORTEST && length <= limits.name)
    .sort((a, b) => b.length - a.length);
}

/** Catches "Apple" of "Apple Hospitality", トヨタ of トヨタモビリティ, 전자 of 삼성전자; not "Apple Inc.", 삼성전자 of 삼성전자를. */
function goesOn(text: string, tokens: readonly Token[], at: number, last: number): boolean {
  const first = tokens[at] as Token;
  const final = tokens[last] as Token;
  const before = text[first.start - 1] ?? '';
  const after = text[final.end] ?? '';
  if (KATAKANA.test(text[first.start] ?? '') && KATAKANA.test(before)) return true;
  if (KATAKANA.test(text[final.end - 1] ?? '') && KATAKANA.test(after)) return true;
  if (HANGUL.test(text[first.start] ?? '') && HANGUL.test(before)) return true;
  if (!LATIN_WORD.test(text[final.end - 1] ?? '')) return false;
  return isJoined(text, tokens[last], tokens[last + 1]) || (at > 1 && isJoined(text, tokens[at - 1], first));
}

/** Two words with capitals and nothing but a blank or hyphen between them are one name. */
function isJoined(text: string, left: Token | undefined, right: Token | undefined): boolean {
  if (!left || !right || !/^[ -]$/.test(text.slice(left.end, right.start))) return false;
  const isNamed = ({ start, key }: Token) => isCapital(text[start]) && !LEGAL_FORM.test(key);
  return isNamed(left) && isNamed(right);
}
