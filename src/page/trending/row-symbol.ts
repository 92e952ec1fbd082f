import { parseSymbols } from '../../shared/symbols/symbols.ts';
import type { Column } from './labels.ts';
import type { Reading, RowContext } from './reading.ts';

/** `7203 トヨタ自動車`, `贵州茅台 600519`: a code of digits with the name in one piece. The long look behind is taken only where a gap begins. */
const CODE_BESIDE =
  /^(\d{4,6}|\d{3}[A-Y])[\s·|]+(?=\p{L})|(?<![\s·|])(?=[\s·|])(?<=\p{L}.{0,80})[\s·|]+(\d{5,6})$/u;

/** Six characters of a German securities number, in a column of codes: `703000`, `A1CX3T`; not `ADIDAS`. */
export const WKN = /^(?=.*\d)[A-Z0-9]{6}$/;
/** `GC=F`, `EURUSD=X`, `^TNX-A`; not `BTC`, `A-B`. */
const OTHER_CODE = /^[A-Z0-9^.]{1,10}=[A-Z]{1,3}$/;

/** @returns whether the piece was a symbol, alone or with the name before or after it */
export function readSymbol(
  text: string,
  column: Column | undefined | null,
  reading: Reading,
  { language }: RowContext,
): boolean {
  const beside = CODE_BESIDE.exec(text);
  const code = beside?.[1] ?? beside?.[2];
  const [coded] = code ? parseSymbols(code, { bare: 'all', language }) : [];
  if (beside && coded) {
    reading.symbol = coded.symbol;
    reading.symbolText = coded.text;
    reading.name ??= stripRank(text.replace(beside[0], '').trim(), reading);
    return true;
  }
  const all = parseSymbols(text, { bare: 'all', language });
  const [found, more] = all.length > 0 ? all : parseSymbols(text, { bare: 'bracket', language });
  if (!found || more) {
    // "GC=F", "EURUSD=X": a code of some market that is no security's.
    if (!OTHER_CODE.test(text)) return false;
    reading.symbolText ??= text;
    return true;
  }
  // Codes stand before prices: once there is a price, or a name and a link that may say the code, a number is a price.
  const isNumber = found.notation === 'bare' && /^\d{3,6}$/.test(text);
  if (isNumber && column !== 'symbol' && (reading.money || text.length < 4)) return false;
  const before = text
    .slice(0, found.start)
    .replace(/[(（[【]\s*$/, '')
    .trim();
  const after = text
    .slice(found.end)
    .replace(/^\s*[)）\]】]/, '')
    .trim();
  // A name stands before the symbol or after it; words on both sides are a headline.
  if (before && after) return false;
  const inside = /^\$([^$(（]{1,60})[(（]/.exec(found.text)?.[1]?.trim();
  const name = inside ?? (before || after);
  if (name.split(' ').length > 8) return false;
  reading.symbol = found.symbol;
  reading.symbolText = found.text;
  reading.bare = found.notation === 'bare';
  if (/\p{L}/u.test(name)) reading.name ??= stripRank(name, reading);
  return true;
}

/** "1. NVIDIA": rank and name in one piece. */
export function stripRank(text: string, reading: Reading): string {
  const match = /^(?:#)?(\d{1,3})(?:[.)、]\s?|\s)(?=\p{L})/u.exec(text);
  if (!match || reading.rank !== null) return text;
  reading.rank = Number(match[1]);
  return text.slice(match[0].length);
}
