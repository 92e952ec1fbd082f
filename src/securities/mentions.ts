import type { Mention, RowCrossings } from '../shared/digest.ts';
import { type ArticleBlock, articleBlocks } from '../shared/report/article-blocks.ts';
import type { PageReport } from '../shared/report/report.ts';
import type { Watched } from '../shared/stored/settings.ts';
import { crossMentions, crossRows, symbolsInLists } from './crossings.ts';
import { findMentions } from './find-mentions.ts';
import { namesInNotices } from './names-in-notices.ts';
import { withRows } from './table/excerpt.ts';
import { loadSecurities } from './table/load-securities.ts';

/**
 * The listed companies that a report's article names, each with where else it stands. Loads the table on first use.
 * @param watchList canonical symbols
 * @returns in the order of first mention; none when the page has no article
 */
export async function mentionsOf(report: PageReport, watchList: readonly string[]): Promise<Mention[]> {
  const blocks = withoutRows(report);
  if (blocks.length === 0) return [];
  const securities = await loadSecurities();
  const found = findMentions(blocks, securities, symbolsInLists(report, securities));
  return crossMentions(report, found, securities, watchList);
}

/**
 * The listed companies that a report's notices name, as each notice writes them, by notice id. Loads the table on first use.
 * @param ids of the notices that are asked about
 */
export async function companiesInNotices(
  report: PageReport,
  ids: ReadonlySet<number>,
): Promise<ReadonlyMap<number, readonly string[]>> {
  const asked = report.notices.filter(({ id }) => ids.has(id));
  return namesInNotices(asked, articleBlocks(report), await loadSecurities());
}

/** The article without the cells of a list that stands in it: a row of the list is not what the article names. */
function withoutRows(report: PageReport): ArticleBlock[] {
  const rows = report.trendingLists.flatMap((list) => list.rows);
  const cells = new Set(rows.flatMap(({ name, symbolText }) => [name, symbolText]));
  return articleBlocks(report).filter(({ shape, text }) => shape !== 'cell' || !cells.has(text));
}

/**
 * Where else the securities of the trending lists stand. Loads the table on first use, and only for rows that are filled.
 * @param mentions of the same report
 * @param watchList canonical symbols
 */
export async function rowCrossingsOf(
  report: PageReport,
  mentions: readonly Mention[],
  watchList: readonly string[],
): Promise<RowCrossings> {
  const filled = report.trendingLists.some(({ rows }) => rows.some(({ state }) => state === 'filled'));
  return filled ? crossRows(report, mentions, await loadSecurities(), watchList) : new Map();
}

/** The watched security with what finding its names takes where the table is not loaded. Loads the table on first use. */
export async function resolveWatched(watched: Watched): Promise<Watched> {
  return withRows(watched, await loadSecurities());
}
