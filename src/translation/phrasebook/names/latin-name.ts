import { isCapital, turnsCapital } from '../../letters.ts';
import type { Token } from '../tokens.ts';
import { INSIDE_NAME, isAcronym, isNameWord, LEGAL_FORM, LONGEST_NAME, SMALL_WORD } from './name-words.ts';
import type { Source, Wordlist } from './source.ts';

/**
 * A name where a sentence can only hold one, though the book has all its words: "recommends International Business
 * Machines, The Trade Desk and Block". Not caught: "recommends Stocks Mentioned" under a line in capitals.
 */
export function titledName({ tokens, text }: Source, at: number): [number, string][] {
  const raw = (i: number) => text.slice(tokens[i]?.start, tokens[i]?.end);
  const before = raw(at - 1);
  if (/^[A-Z]/.test(before)) return [];
  const ends: [number, string][] = [];
  for (let i = at; i < Math.min(tokens.length, at + LONGEST_NAME); i += 1) {
    const inside = i > at && (INSIDE_NAME.has(tokens[i]?.key ?? '') || /^\d{1,4}$/.test(raw(i)));
    if (!inside && !isCapital(raw(i)[0])) break;
    if (!INSIDE_NAME.has(tokens[i]?.key ?? ''))
      ends.unshift([i + 1, text.slice(tokens[at]?.start, tokens[i]?.end)]);
  }
  return ends;
}

/**
 * Words with capitals that follow each other and hold one which the book does not have: "Acme Holdings", "Bank of
 * America".
 * @returns place after the name → the words as the page writes them; longest first, nothing where no name begins
 */
export function latinName(source: Source, at: number, book: Wordlist): [number, string][] {
  const ends: [number, string][] = [];
  const { tokens, text, language } = source;
  const start = tokens[at]?.start ?? 0;
  if (language === 'en' && opensAsPhrase(source, at, book)) return ends;
  let unknown = false;
  for (let i = at; i < Math.min(tokens.length, at + LONGEST_NAME); i += 1) {
    const token = tokens[i] as Token;
    const raw = text.slice(token.start, token.end);
    const formAfterComma = raw === ',' && LEGAL_FORM.test(tokens[i + 1]?.key ?? '');
    // "du" of "Caisse du Nord" is two tokens in one place.
    const article = INSIDE_NAME.has(tokens[i - 1]?.key ?? '') && tokens[i - 1]?.start === token.start;
    const inside = i > at && (INSIDE_NAME.has(token.key) || formAfterComma || article);
    const fullStop = raw === '.' && i > at && LEGAL_FORM.test(tokens[i - 1]?.key ?? '');
    if (!isNameWord(raw, language) && !inside && !fullStop) break;
    const coined = isAcronym(raw) || turnsCapital(raw);
    if (!inside && !fullStop && (!book.knows(token.key) || coined)) unknown = true;
    // "Acme's" is two tokens in one place: the name ends before the apostrophe.
    const owns = tokens[i + 1]?.start === token.start;
    const end = owns ? token.start + raw.search(/['’]/) : token.end;
    if (unknown && !inside) ends.unshift([i + 1, text.slice(start, end)]);
  }
  return ends;
}

/**
 * Of these, and of no other word that the book has, a name with "of" begins: "Bank of America", not "Shares of Meta".
 */
const NAMED_OF = new Set(
  'bank board bureau city college department exchange house institute ministry office port state university'.split(
    ' ',
  ),
);
/** Catches "membership", "registration", "awareness": English makes words of these ends, and hardly a name. */
const MADE_WORD = /.{3}(?:ship|tion|sion|ment|ness|ity|ance|ence|ing|ism)$/;

/**
 * "Shares of Meta", "Membership does", "The FCA": capitals that stand where a sentence opens, and belong to no name.
 */
function opensAsPhrase({ tokens, text }: Source, at: number, book: Wordlist): boolean {
  const key = tokens[at]?.key ?? '';
  const next = tokens[at + 1];
  const after = text.slice(next?.start, next?.end);
  if (key === 'the') return isAcronym(after);
  if (at > 0 && !/^[.;:]$/.test(tokens[at - 1]?.key ?? '')) return false;
  if (next?.key === 'of') return book.knows(key) && !NAMED_OF.has(key);
  return MADE_WORD.test(key) && SMALL_WORD.test(after);
}
