import { toCsv } from '../../shared/csv.ts';
import { limits } from '../../shared/limits.ts';
import type { Watched } from '../../shared/stored/settings.ts';
import type { Securities } from '../table/securities.ts';
import { identify } from './identify.ts';

/** What a pasted or imported list holds. */
export interface ParsedWatchList {
  /** Without doubles. */
  entries: Watched[];
  /** Lines that name no security, or several, as written. */
  unknown: string[];
}

/** One line of a list: what it asks for, and the name beside it, for a symbol that the table lacks. */
interface Item {
  asked: string;
  name: string;
}

/**
 * Reads a watch list: one security a line or between commas, by symbol or name; also our own CSV and JSON.
 * Every line is either an entry or among the unknown ones.
 * @param text of at most `limits.watchListFile` characters; what lies beyond is not read
 */
export function parseWatchList(text: string, securities: Securities, language = ''): ParsedWatchList {
  const entries = new Map<string, Watched>();
  const unknown: string[] = [];
  for (const { asked, name } of itemsOf(text.slice(0, limits.watchListFile))) {
    const found = identify(asked, securities, language);
    if (!('sure' in found)) unknown.push(asked);
    else if (!entries.has(found.sure.symbol))
      entries.set(found.sure.symbol, { ...found.sure, name: found.sure.name || name.slice(0, limits.name) });
  }
  return { entries: [...entries.values()], unknown };
}

/** Our own heading: `symbol,name`, after the mark of UTF-8. */
const CSV_HEADING = /^\uFEFF?"?symbol"?,/i;
/** A line of it: `US:NVDA,"NVIDIA, Inc."`. */
const CSV_LINE = /^"?'?([^",]*)"?(?:,(.*))?$/;

function itemsOf(text: string): Item[] {
  const json = itemsOfJson(text);
  if (json) return json;
  const lines = text.split(/[\r\n]+/).map((line) => line.trim());
  if (CSV_HEADING.test(lines[0] ?? ''))
    return lines.slice(1).flatMap((line) => {
      if (!line) return [];
      const [, asked = '', name = ''] = CSV_LINE.exec(line) ?? [];
      return asked ? [{ asked, name: unquoted(name) }] : [{ asked: line, name: '' }];
    });
  // A comma inside "Co., Ltd." parts nothing.
  return lines
    .flatMap((line) => line.split(/[;；、，\t]|,(?!\s*(?:Ltd|Inc|LLC|L\.P\.))/i))
    .map((item) => item.trim())
    .filter(Boolean)
    .map((asked) => ({ asked, name: '' }));
}

const unquoted = (cell: string): string =>
  cell.startsWith('"') ? cell.replace(/^"'?|"$/g, '').replaceAll('""', '"') : cell;

function itemsOfJson(text: string): Item[] | null {
  try {
    const value: unknown = JSON.parse(text);
    if (!Array.isArray(value)) return null;
    return value.map((entry: unknown) => {
      const { symbol, name } = Object(typeof entry === 'string' ? { symbol: entry } : entry);
      const asked = typeof symbol === 'string' ? symbol : JSON.stringify(entry);
      return { asked, name: typeof name === 'string' ? name : '' };
    });
  } catch {
    return null;
  }
}

/** The list as a spreadsheet's text. */
export const watchListCsv = (entries: readonly Watched[]): string =>
  toCsv([['symbol', 'name'], ...entries.map(({ symbol, name }) => [symbol, name])]);

/** The list as data, readable back by `parseWatchList`. */
export const watchListJson = (entries: readonly Watched[]): string =>
  `${JSON.stringify(
    entries.map(({ symbol, name }) => ({ symbol, name })),
    null,
    2,
  )}\n`;
