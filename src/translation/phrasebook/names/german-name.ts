import { isCapital } from '../../letters.ts';
import { latinName } from './latin-name.ts';
import { LEGAL_FORM } from './name-words.ts';
import type { Source, Wordlist } from './source.ts';

/** Words that stand before a German name and are no part of it: "die Sonne AG". */
const GERMAN_ARTICLE = /^(?:der|die|das|den|dem|des|ein\w*|unser\w*|dies\w*|jede\w*|kein\w*|alle\w*|ihr\w*)$/;
/**
 * Catches "Optionsscheinen", "Rüstungsfirmen", "Autobauern", "Goldminen", "Banken": what German has many of, and not
 * one firm's name.
 */
const MANY_OF_A_KIND =
  /(?:ungen|heiten|keiten|schaften|scheinen?|werten?|titeln?|papieren?|firmen|konzernen?|unternehmen|banken|aktien|fonds|anleihen|derivaten?|währungen|zertifikaten?|herstellern?|anbietern?|betreibern?|händlern?|emittenten|startups?|etfs|.{4}ern|minen|werken|ketten|riesen|gruppen|märkten|.{4}enten|toren|betrieben)$/;
/** Longest German name with a legal form, in tokens: "Bayerische Motoren Werke AG". */
const LONGEST_FIRM = 5;

/** A name of ordinary words is one where its legal form stands behind it: "Sonne AG", "Deutsche Wohnen SE". */
export function germanName(source: Source, at: number, book: Wordlist): [number, string][] {
  const { tokens, text } = source;
  const raw = (i: number) => text.slice(tokens[i]?.start, tokens[i]?.end);
  if (!GERMAN_ARTICLE.test(tokens[at]?.key ?? ''))
    for (
      let i = at;
      i < Math.min(tokens.length, at + LONGEST_FIRM) && (isCapital(raw(i)[0]) || raw(i) === '&');
      i += 1
    )
      if (i > at && LEGAL_FORM.test(tokens[i]?.key ?? ''))
        return [[i + 1, text.slice(tokens[at]?.start, tokens[i]?.end)]];
  return latinName(source, at, book);
}

/** Where only a firm can stand ("Aktien von"), a word that the book does not have is its name: "Siemens Energy". */
export function germanFirm(source: Source, at: number, book: Wordlist): [number, string][] {
  const named = germanName(source, at, book);
  if (named.length > 0) return named;
  const { tokens, text } = source;
  const isOwn = (i: number) => {
    const { key = '', start, end } = tokens[i] ?? {};
    return isCapital(text.slice(start, end)[0]) && !book.knows(key) && !MANY_OF_A_KIND.test(key);
  };
  let end = at;
  while (end < at + LONGEST_FIRM && isOwn(end)) end += 1;
  return end > at ? [[end, text.slice(tokens[at]?.start, tokens[end - 1]?.end)]] : [];
}
