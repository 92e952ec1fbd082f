import type { Matcher } from './matcher.ts';
import { koreanHolder } from './names/korean-holder.ts';
import { INSIDE_NAME, LEGAL_FORM } from './names/name-words.ts';
import type { Source } from './names/source.ts';

/** Catches "pumpkin"; not "Acme", "S&P", "doesn't", "für": only these can be no part of a name. */
const SMALL_WORD = /^[a-z]+$/;
/** Catches 株, の, 가, ー; not 、 or 。, which part a list. */
const EASTERN_LETTER = /^[\u3005\u3041-\u9fff\uac00-\ud7ff]$/;

/**
 * A clause with a word that no phrase holds and that is no part of a name is declined before anything is matched.
 * In Chinese nearly any character may be part of a name, so there it finds nothing.
 * @returns true when some word can be covered by nothing; false says nothing
 */
export function holdsUnknownWord(source: Source, { book, joining }: Matcher): boolean {
  const { tokens, text, language, companies = new Map<number, number>() } = source;
  if (language === 'zh') return false;
  // A company that its code stands beside is written with any letters: 任天堂(7974).
  if (tokens.some(({ key }) => key === '(')) return false;
  let named = 0;
  return tokens.some(({ key, start, end }, at) => {
    named = companies.get(at) ?? holderEnd(source, at) ?? named;
    if (at < named) return false;
    if (joining.has(key)) return false;
    if (EASTERN_LETTER.test(key)) return !book.knowsLetter(key);
    if (!SMALL_WORD.test(key) || INSIDE_NAME.has(key) || LEGAL_FORM.test(key)) return false;
    return SMALL_WORD.test(text.slice(start, end)) && !book.knows(key);
  });
}

/** @returns place after who holds a Korean copyright, whose name may have any letters */
function holderEnd(source: Source, at: number): number | undefined {
  return source.language === 'ko' ? koreanHolder(source, at)[0]?.[0] : undefined;
}
