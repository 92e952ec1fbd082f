import { type Mention, type RowCrossing, type RowCrossings, rowKey } from '../shared/digest.ts';
import { articleBlocks } from '../shared/report/article-blocks.ts';
import type { PageReport, Row } from '../shared/report/report.ts';
import type { Watched } from '../shared/stored/settings.ts';
import { rowsByName, securityNamed } from './asked/look-up.ts';
import { type FoundMention, findMentions } from './find-mentions.ts';
import { isSameCompany } from './table/same-company.ts';
import type { Securities } from './table/securities.ts';

/** Kinds of clause that tie the author or publisher to a security: positions, conflicts, payment. */
const TIES = new Set(['POS', 'COI', 'PAID', 'SPON']);

/** Numbers that name a security and no listing: the row's name says more. */
const NUMBER = /^(?:ISIN|WKN):/;

/** @returns the row's security: by its symbol, else by a name that means one company only */
function symbolOfRow(row: Row, securities: Securities): string | null {
  if (row.state !== 'filled') return null;
  if (row.symbol && !NUMBER.test(row.symbol)) return row.symbol;
  return (row.name ? symbolNamed(row.name, securities) : null) ?? row.symbol;
}

/** A code alone, as holders write it: catches "NVDA", "TSLA"; not "Nvidia", "F". American exchanges alone name securities so. */
const TICKER = /^[A-Z]{2,5}$/;

/** What names of rows were found to mean: a list is told anew each time one of its rows fills, a millisecond a name. */
const known = new WeakMap<Securities, Map<string, string | null>>();
/** As many names as eight full lists have; then it starts over. */
const MOST_KNOWN = 1600;

function symbolNamed(name: string, securities: Securities): string | null {
  let names = known.get(securities);
  if (!names || names.size >= MOST_KNOWN) {
    names = new Map();
    known.set(securities, names);
  }
  let symbol = names.get(name);
  if (symbol === undefined) {
    symbol = securityNamed(name, securities)?.symbol ?? null;
    names.set(name, symbol);
  }
  return symbol;
}

/** @returns the securities of the trending lists' filled rows, in order */
export function symbolsInLists({ trendingLists }: PageReport, securities: Securities): string[] {
  return trendingLists.flatMap(({ rows }) => rows.flatMap((row) => symbolOfRow(row, securities) ?? []));
}

/** Securities that a notice says the author or publisher holds, or is paid for; denials are none. */
function symbolsInNotices(report: PageReport, securities: Securities): Set<string> {
  const symbols = new Set<string>();
  for (const clause of report.notices.flatMap((notice) => notice.clauses)) {
    if (clause.denied || !TIES.has(clause.kind)) continue;
    for (const symbol of clause.symbols) symbols.add(symbol);
    for (const name of clause.names) {
      const symbol = symbolOfHolding(name, securities);
      if (symbol) symbols.add(symbol);
    }
  }
  return symbols;
}

/** @returns the symbol of what a notice says is held, by its name or an American code alone; null where the table has none */
export function symbolOfHolding(name: string, securities: Securities): string | null {
  const named = securityNamed(name, securities);
  if (named) return named.symbol;
  return TICKER.test(name) && securities.rowOf(`US:${name}`) >= 0 ? `US:${name}` : null;
}

/**
 * Says of every mention where else its security stands. Two listings of one company cross each other: a row of
 * `HK:09988` is in the article that names `US:BABA`.
 * @param watchList canonical symbols
 */
export function crossMentions(
  report: PageReport,
  found: readonly FoundMention[],
  securities: Securities,
  watchList: readonly string[],
): Mention[] {
  const inRows = companiesOf(symbolsInLists(report, securities), securities);
  const held = companiesOf(symbolsInNotices(report, securities), securities);
  const watched = companiesOf(watchList, securities);
  return found.map((mention) => ({
    ...mention,
    inTrending: inRows(mention.symbol),
    inNotice: held(mention.symbol),
    watched: watched(mention.symbol),
  }));
}

/**
 * Says of every filled row where else its security stands; rows that name no security for sure have no marks.
 * @param mentions what the article names
 * @param watchList canonical symbols
 */
export function crossRows(
  report: PageReport,
  mentions: readonly { symbol: string }[],
  securities: Securities,
  watchList: readonly string[],
): RowCrossings {
  const named = companiesOf(
    mentions.map(({ symbol }) => symbol),
    securities,
  );
  const held = companiesOf(symbolsInNotices(report, securities), securities);
  const watched = companiesOf(watchList, securities);
  const crossings = new Map<string, RowCrossing>();
  for (const row of report.trendingLists.flatMap(({ rows }) => rows)) {
    const symbol = symbolOfRow(row, securities);
    if (symbol)
      crossings.set(rowKey(row), {
        inArticle: named(symbol),
        inNotice: held(symbol),
        watched: watched(symbol),
      });
  }
  return crossings;
}

/**
 * The watched securities that stand on the page: in a row of a list, in what a notice says of holdings, or in the
 * article, by symbol or by name.
 * @param securities an excerpt of the table will do
 */
export function watchedOn(
  report: PageReport,
  watchList: readonly Watched[],
  securities: Securities,
): Watched[] {
  const rows = report.trendingLists.flatMap((list) => list.rows).filter(({ state }) => state === 'filled');
  const onPage = companiesOf(
    [
      ...findMentions(articleBlocks(report), securities).map(({ symbol }) => symbol),
      ...rows.flatMap((row) => [row.symbol ?? [], wholeName(row.name ?? '', securities) ?? []].flat()),
      ...symbolsInNotices(report, securities),
    ],
    securities,
  );
  return watchList.filter(({ symbol }) => onPage(symbol));
}

/** In an excerpt a name that only starts like the row's may be the wrong one, so it has to be the whole name. */
function wholeName(name: string, securities: Securities): string | null {
  const [row] = rowsByName(name, securities).whole;
  return row === undefined ? null : securities.table.symbolOf(row);
}

/** @returns whether a symbol is one of those, or another listing of one of their companies */
function companiesOf(symbols: Iterable<string>, securities: Securities): (symbol: string) => boolean {
  const written = new Set(symbols);
  const rows = [...written].map((symbol) => securities.rowOf(symbol));
  return (symbol) =>
    written.has(symbol) || rows.some((row) => isSameCompany(securities, row, securities.rowOf(symbol)));
}
