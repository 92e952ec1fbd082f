import { toCsv } from '../shared/csv.ts';
import { limits } from '../shared/limits.ts';
import type { Watched } from '../shared/settings.ts';
import { lookUp } from './look-up.ts';
import type { Securities } from './securities.ts';
import type { Security } from './table.ts';

/** What a pasted or imported list holds. */
export interface ParsedWatchList {
  entries: Watched[];
  /** Lines that name no security of the table, as written. */
  unknown: string[];
}

/** In the script of its market where the table has it, else in English. */
export const watchedOf = ({ symbol, english, local }: Security): Watched => ({
  symbol,
  name: (local || english).slice(0, limits.name),
});

/**
 * Reads a watch list: one security a line or between commas, by symbol or name; also our own CSV and JSON.
 * @returns without doubles, at most as many as settings keep
 */
export function parseWatchList(text: string, securities: Securities, language = ''): ParsedWatchList {
  const parsed: ParsedWatchList = { entries: [], unknown: [] };
  const seen = new Set<string>();
  for (const asked of itemsOf(text)) {
    const [found] = lookUp(asked, securities, language);
    if (!found) parsed.unknown.push(asked);
    else if (!seen.has(found.symbol) && parsed.entries.length < limits.watchList) {
      seen.add(found.symbol);
      parsed.entries.push(watchedOf(found));
    }
  }
  return parsed;
}

/** Longest list read: pasted text is not trusted either. */
const LONGEST = 100_000;

function itemsOf(text: string): string[] {
  const short = text.slice(0, LONGEST);
  const json = readJson(short);
  if (json) return json;
  const lines = short.split(/[\r\n]+/).map((line) => line.trim());
  if (/^\uFEFF?"?symbol"?,/i.test(lines[0] ?? ''))
    return lines.slice(1).flatMap((line) => /^"?'?([A-Z]{1,4}:[^",]+)/.exec(line)?.[1] ?? []);
  // A comma inside "Co., Ltd." parts nothing.
  return lines
    .flatMap((line) => line.split(/[;；、，\t]|,(?!\s*(?:Ltd|Inc|LLC|L\.P\.))/i))
    .map((item) => item.trim())
    .filter(Boolean);
}

function readJson(text: string): string[] | null {
  try {
    const value: unknown = JSON.parse(text);
    if (!Array.isArray(value)) return null;
    return value.flatMap((entry: unknown) => {
      const symbol = typeof entry === 'string' ? entry : (entry as { symbol?: unknown } | null)?.symbol;
      return typeof symbol === 'string' ? [symbol] : [];
    });
  } catch {
    return null;
  }
}

/** The list as a spreadsheet's text. */
export const watchListCsv = (entries: readonly Watched[]): string =>
  toCsv([['symbol', 'name'], ...entries.map(({ symbol, name }) => [symbol, name])]);

/** The list as data, readable back by `parseWatchList`. */
export const watchListJson = (entries: readonly Watched[]): string => `${JSON.stringify(entries, null, 2)}\n`;
