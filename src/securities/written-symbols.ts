import { type FoundSymbol, parseSymbols } from '../shared/symbols/symbols.ts';
import type { Sighting } from './names/names-in.ts';
import { isSameCompany } from './table/same-company.ts';
import type { Securities } from './table/securities.ts';

/** A symbol written in the text, with the row it means; -1 where the table has none. */
export interface WrittenSymbol {
  symbol: string;
  row: number;
  start: number;
  end: number;
  by: 'symbol' | 'cashtag';
  /** The name inside `$贵州茅台(600519)$`. */
  inside: string | null;
}

/** Coins, and numbers that name no listing. */
const NO_LISTING = /^(?:X|ISIN|WKN):/;
/** Notations that need a row: without an exchange or with little form, a code alone proves nothing. */
const NEEDS_ROW = /^(?:cashtag|lenticular|label|glued)$/;
/** Characters between a name and the bracket with its code: "NIO Inc. (", "茅台（". */
const GAP = 3;
/** How far before the bracket a word of the company's own name may stand. */
const REACH = 60;

/** Symbols written in a text; codes in brackets only where they fit the name before them. */
export function writtenSymbols(
  text: string,
  language: string,
  names: readonly Sighting[],
  securities: Securities,
): WrittenSymbol[] {
  return parseSymbols(text, { bare: 'bracket', language }).flatMap((found) => {
    if (NO_LISTING.test(found.symbol) || found.symbol.includes('^')) return [];
    const candidates = [found.symbol, ...found.others].map((symbol) => ({
      symbol,
      row: securities.rowOf(symbol),
    }));
    const known = candidates.filter(({ row }) => row >= 0);
    const before = names.filter(({ end }) => found.start - end >= 0 && found.start - end <= GAP);
    const named = known.find(({ row }) =>
      before.some(({ rows }) => rows.some((each) => isSameCompany(securities, each, row))),
    );
    const bracket = found.notation === 'bracket';
    if (bracket && !named && !standsBesideName(found, text, language, known[0]?.row ?? -1, securities))
      return [];
    const chosen =
      named ?? known[0] ?? (bracket || NEEDS_ROW.test(found.notation) ? undefined : candidates[0]);
    if (!chosen) return [];
    return {
      symbol: chosen.row >= 0 ? securities.table.symbolOf(chosen.row) : chosen.symbol,
      row: chosen.row,
      start: found.start,
      end: found.end,
      by: found.notation.endsWith('cashtag') ? ('cashtag' as const) : ('symbol' as const),
      inside: /^\$([^$(（]{1,60})[(（]/.exec(found.text)?.[1]?.trim() ?? null,
    };
  });
}

/**
 * A code in brackets that no known name stands before: digits after Eastern letters are the code of a company that
 * the table knows by another name; letters need a word of the company's own name before them ("Facebook parent Meta
 * Platforms (META)"), so that "artificial intelligence (AI)" stays what it is.
 */
function standsBesideName(
  { text: written, start }: FoundSymbol,
  text: string,
  language: string,
  row: number,
  { table }: Securities,
): boolean {
  if (row < 0) return false;
  const code = written.replace(/[^A-Z0-9]/g, '');
  const before = text.slice(Math.max(0, start - REACH), start);
  if (/^\d/.test(code)) {
    const year = /^(?:19|20)\d\d$/.test(code);
    return (
      code.length > 3 && !year && /^(?:zh|ja|ko)/.test(language) && /[\p{L}\p{N}]["'”’」]?\s?$/u.test(before)
    );
  }
  const own = new Set(
    table
      .security(row)
      .english.toLowerCase()
      .match(/\p{L}{3,}/gu) ?? [],
  );
  const words = before.match(/\p{L}{3,}/gu)?.slice(-5) ?? [];
  return words.some(
    (word) =>
      /^\p{Lu}/u.test(word) &&
      own.has(word.toLowerCase()) &&
      !/^(?:the|and|group|company|inc|corp)$/i.test(word),
  );
}
