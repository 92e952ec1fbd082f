import { limits } from '../../shared/limits.ts';
import type { Watched } from '../../shared/stored/settings.ts';
import { rowsByName } from '../asked/look-up.ts';
import { tokensOf } from '../text/tokens.ts';
import { isSameCompany } from './same-company.ts';
import { type HanData, Securities } from './securities.ts';

/**
 * A watched security with the rows of the table that finding its names takes: its own, the company's other listings,
 * and companies whose names begin like its own, so that "Ping An Bank" is not taken for Ping An.
 */
export function withRows(watched: Watched, securities: Securities): Watched {
  const { table } = securities;
  const own = securities.rowOf(watched.symbol);
  if (own < 0) return watched;
  const alike = namesOf(own, securities).flatMap((name) => {
    const { whole, starts } = rowsByName(name, securities);
    return [...whole, ...starts];
  });
  const listings = alike.filter((row) => isSameCompany(securities, own, row));
  const lines = [...new Set([own, ...listings, ...alike])].map((row) => table.lineOf(row));
  const kept = lines.filter((line) => line.length <= limits.tableLine).slice(0, limits.watchedRows);
  return { symbol: watched.symbol, name: watched.name, rows: kept };
}

/** Every name of a row, also those that the table stores as a number of the English name's first words. */
function namesOf(row: number, { table }: Securities): string[] {
  const { english, local, aliases } = table.security(row);
  const words = tokensOf(english);
  const short = table.shortLengths(row).map((length) => words.slice(0, length).join(' '));
  return [english, local, ...aliases, ...short].filter(Boolean);
}

/** A table of nothing but what a watch list carries; small enough to be made for every page. */
export function excerptOf(watchList: readonly Watched[], han: HanData): Securities {
  const byExchange = new Map<string, Set<string>>();
  for (const line of watchList.flatMap(({ rows = [] }) => rows)) {
    const tab = line.indexOf('\t');
    const exchange = line.slice(0, tab);
    const lines = byExchange.get(exchange) ?? new Set();
    byExchange.set(exchange, lines.add(line.slice(tab + 1)));
  }
  const codeOf = (line: string) => line.slice(0, line.indexOf('\t'));
  const exchanges = [...byExchange].map(([exchange, lines]) => {
    const sorted = [...lines].sort((a, b) => (codeOf(a) < codeOf(b) ? -1 : 1));
    return [exchange, sorted.map((line) => `${line}\n`).join('')];
  });
  return new Securities({ built: '', exchanges: Object.fromEntries(exchanges) }, han);
}
