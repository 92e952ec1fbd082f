import { parseSymbols } from '../../shared/symbols/symbols.ts';
import { isLegalForm } from '../table/legal-forms.ts';
import type { Securities } from '../table/securities.ts';
import type { Security } from '../table/table.ts';
import { tokensOf } from '../text/tokens.ts';

/** Answers shown for one question; more is no help in a list of suggestions. */
export const MOST_ANSWERS = 8;
/** A shorter question would match a tenth of the table. */
const SHORTEST = 2;

/**
 * Finds securities by symbol in any notation, by code, or by the start of a name, for a watch list or a row
 * without a symbol.
 * @param asked what the reader typed or a row says: `0700.HK`, `AAPL`, `7203`, `贵州茅台`, `toyota`
 * @returns best first: the symbol itself, then whole names, then names that start so
 */
export function lookUp(asked: string, securities: Securities, language = ''): Security[] {
  const text = asked.trim();
  const rows = new Set<number>();
  for (const written of new Set([text, text.toUpperCase()]))
    for (const { symbol, others } of parseSymbols(written, { bare: 'all', language }))
      for (const each of [symbol, ...others]) rows.add(securities.rowOf(each));
  const { whole, starts } = rowsByName(text, securities);
  for (const row of [...whole, ...starts]) rows.add(row);
  rows.delete(-1);
  return [...rows].slice(0, MOST_ANSWERS).map((row) => securities.table.security(row));
}

/**
 * @returns the one security that a name means, or null when it means none or several companies
 */
export function securityNamed(name: string, securities: Securities, language = ''): Security | null {
  const [whole] = lookUp(name, securities, language);
  if (!whole) return null;
  const names = [whole.english, whole.local, ...whole.aliases].map((each) => securities.folded(each));
  const asked = securities.folded(name.trim());
  return names.some((each) => each === asked || each.startsWith(`${asked} `) || asked.startsWith(`${each} `))
    ? whole
    : null;
}

/**
 * Rows of which a name starts with the question, legal forms aside.
 * @returns whole names, and longer ones: those that go on with another word before those that go on with letters
 */
export function rowsByName(text: string, securities: Securities): { whole: number[]; starts: number[] } {
  if (text.length < SHORTEST) return { whole: [], starts: [] };
  const asked = securities.folded(text);
  const all = securities.foldedTable();
  const { lines } = securities.table;
  const whole: number[] = [];
  const starts: number[] = [];
  for (let at = all.indexOf(asked); at >= 0 && starts.length < 200; at = all.indexOf(asked, at + 1)) {
    if (!/[\t|~^!]/.test(all[at - 1] ?? '')) continue;
    const row = rowAt(lines, at);
    const rest = /^[^\t|\n]{0,60}/.exec(all.slice(at + asked.length, at + asked.length + 61))?.[0] ?? '';
    const tokens = tokensOf(rest);
    if (tokens.every((token) => isLegalForm(token))) whole.push(row);
    else if (/^[^\p{L}]/u.test(rest)) starts.unshift(row);
    else starts.push(row);
  }
  return { whole, starts };
}

/** @returns the row whose line holds a place of the table's text */
function rowAt(lines: Int32Array, at: number): number {
  let low = 0;
  let high = lines.length - 2;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lines[middle] as number) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}
