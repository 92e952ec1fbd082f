import type { Mention } from '../shared/digest.ts';
import type { PageReport, Row } from '../shared/report.ts';
import type { FoundMention } from './find-mentions.ts';
import { securityNamed } from './look-up.ts';
import { isSameCompany } from './same-company.ts';
import type { Securities } from './securities.ts';

/** Kinds of clause that tie the author or publisher to a security: positions, conflicts, payment. */
const TIES = new Set(['POS', 'COI', 'PAID', 'SPON']);

/** @returns the row's security: by its symbol, else by a name that means one company only */
export function symbolOfRow(row: Row, securities: Securities): string | null {
  if (row.state !== 'filled') return null;
  return row.symbol ?? (row.name ? (securityNamed(row.name, securities)?.symbol ?? null) : null);
}

/** Securities that a notice says the author or publisher holds, or is paid for; denials are none. */
export function symbolsInNotices(report: PageReport, securities: Securities): Set<string> {
  const symbols = new Set<string>();
  for (const clause of report.notices.flatMap((notice) => notice.clauses)) {
    if (clause.denied || !TIES.has(clause.kind)) continue;
    for (const symbol of clause.symbols) symbols.add(symbol);
    for (const name of clause.names) {
      const named = securityNamed(name, securities);
      if (named) symbols.add(named.symbol);
    }
  }
  return symbols;
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
  const rows = report.trendingLists.flatMap((list) =>
    list.rows.flatMap((row) => symbolOfRow(row, securities) ?? []),
  );
  const held = symbolsInNotices(report, securities);
  const stands = (symbol: string, among: Iterable<string>) =>
    [...among].some(
      (other) =>
        other === symbol || isSameCompany(securities, securities.rowOf(other), securities.rowOf(symbol)),
    );
  return found.map((mention) => ({
    ...mention,
    inTrending: stands(mention.symbol, rows),
    inNotice: stands(mention.symbol, held),
    watched: stands(mention.symbol, watchList),
  }));
}

/**
 * Watched securities on the page, for the badge: named in the article or standing in a list.
 * @returns canonical symbols as the watch list has them
 */
export function watchedOnPage(
  report: PageReport,
  mentions: readonly { symbol: string }[],
  securities: Securities,
  watchList: readonly string[],
): string[] {
  const rows = report.trendingLists.flatMap((list) =>
    list.rows.flatMap((row) => symbolOfRow(row, securities) ?? []),
  );
  const present = [...mentions.map(({ symbol }) => symbol), ...rows];
  return watchList.filter((watched) =>
    present.some(
      (symbol) =>
        symbol === watched || isSameCompany(securities, securities.rowOf(symbol), securities.rowOf(watched)),
    ),
  );
}
