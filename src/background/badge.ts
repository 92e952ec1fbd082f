import { articleBlocks, type PageReport } from '../shared/report.ts';
import type { Watched } from '../shared/settings.ts';
import { parseSymbols } from '../shared/symbols.ts';

export interface Badge {
  /** Three characters at most: there is no room for more. */
  text: string;
  colour: string;
}

/** The tones of the popup: what changes how far to trust the page, and everything else. */
const CRITICAL = '#a3201a';
const PLAIN = '#0c5a4b';
const MOST = 99;

/**
 * What the toolbar says about a page without a click: a warning first, then securities on the watch
 * list, then how many notices there are. Nothing found is no badge.
 */
export function badgeOf(report: PageReport, watchList: readonly Watched[]): Badge {
  if (report.verdict.severity === 4) return { text: '!', colour: CRITICAL };
  const hits = watchList.length > 0 ? countWatched(report, watchList) : 0;
  if (hits > 0) return { text: `★${Math.min(hits, MOST)}`, colour: PLAIN };
  const count = Math.min(report.notices.length, MOST);
  return { text: count > 0 ? String(count) : '', colour: PLAIN };
}

/**
 * Watched securities that the page writes as a symbol: in a list, a notice or the article. The table of
 * names is too large to be loaded for every page of a site, so companies that are only named wait for the popup.
 */
function countWatched(report: PageReport, watchList: readonly Watched[]): number {
  const written = new Set([
    ...report.trendingLists.flatMap(({ rows }) => rows.map(({ symbol }) => symbol)),
    ...report.notices.flatMap(({ clauses }) => clauses.flatMap(({ symbols }) => symbols)),
    ...articleBlocks(report).flatMap(({ text, language }) =>
      parseSymbols(text, { language }).map(({ symbol }) => symbol),
    ),
  ]);
  return watchList.filter(({ symbol }) => written.has(symbol)).length;
}
