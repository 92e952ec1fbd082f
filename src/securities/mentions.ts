import type { Mention } from '../shared/digest.ts';
import { articleBlocks, type PageReport } from '../shared/report.ts';
import { crossMentions } from './crossings.ts';
import { findMentions } from './find-mentions.ts';
import { loadSecurities } from './securities.ts';

/**
 * The listed companies that a report's article names, each with where else it stands. Loads the table on first use.
 * @param watchList canonical symbols
 * @returns in the order of first mention; none when the page has no article
 */
export async function mentionsOf(report: PageReport, watchList: readonly string[]): Promise<Mention[]> {
  const blocks = articleBlocks(report);
  if (blocks.length === 0) return [];
  const securities = await loadSecurities();
  return crossMentions(report, findMentions(blocks, securities), securities, watchList);
}
