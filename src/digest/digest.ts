import { mentionsOf, resolveWatched, rowCrossingsOf } from '../securities/mentions.ts';
import type { ClauseTranslation, Digest, Summary } from '../shared/digest.ts';
import { articleBlocks } from '../shared/report/article-blocks.ts';
import type { PageReport } from '../shared/report/report.ts';
import { readingMinutes } from '../summary/reading-minutes.ts';
import { getReady as getReadyToSummarise, summarise } from '../summary/summarise.ts';
import { getReadyToTranslate, translateNotice } from '../translation/engine.ts';
import { passagesOf } from './passages.ts';
import { translationsWithCompanies } from './with-companies.ts';

export interface DigestOptions {
  /** The reader's language, BCP 47. */
  target: string;
  summaryLength: 'short' | 'long';
  /** Canonical symbols. */
  watchList: readonly string[];
}

/**
 * The summary, at once: nothing is loaded for it. Companies count as listed by what the report itself says, not by the
 * table of securities, which loads later: a summary that changed under the reader's eye would be worse than one that
 * does not know every name.
 */
export function summaryOf(report: PageReport, options: DigestOptions): Summary {
  return summarise(articleBlocks(report), {
    title: report.article?.title ?? null,
    length: options.summaryLength,
    names: listedNames(report),
  });
}

/** Shorter names are also words, or parts of others. */
const SHORTEST_NAME = 3;

/** Companies that the page's trending lists and holdings name. */
function listedNames({ trendingLists, notices }: PageReport): string[] {
  const rows = trendingLists.flatMap((list) =>
    list.rows.flatMap(({ name, state }) => (state === 'filled' && name) || []),
  );
  const held = notices.flatMap(({ clauses }) => clauses.flatMap(({ names }) => names));
  return [...new Set([...rows, ...held])].filter((name) => name.length >= SHORTEST_NAME);
}

/** Whole minutes that the article takes to read; 0 without an article. */
export const minutesOf = (report: PageReport): number => readingMinutes(articleBlocks(report));

/**
 * Translations of every notice, by notice id, clause by clause; library and grammar load on first use.
 * @param summary translated as well, under `SUMMARY_ID`
 */
export async function translationsOf(
  report: PageReport,
  options: DigestOptions,
  summary: Summary | null = null,
): Promise<Record<number, ClauseTranslation[]>> {
  const entries = await Promise.all(
    passagesOf(report, summary).map(
      async (passage) => [passage.id, await translateNotice(passage, options.target)] as const,
    ),
  );
  return Object.fromEntries(entries);
}

/** Companies that the article names, crossed with rows, notices and the watch list; the table loads on first use. */
export { mentionsOf, passagesOf, resolveWatched, rowCrossingsOf, translationsWithCompanies };

/**
 * Makes ready what a report will be asked for, while there is none yet and nothing else to do.
 * @param page BCP 47 of the page, once it is known
 */
export async function getReady(
  { target }: Pick<DigestOptions, 'target'>,
  page: Promise<string>,
): Promise<void> {
  getReadyToSummarise();
  // A report that has come meanwhile goes first.
  await new Promise((later) => setTimeout(later));
  await getReadyToTranslate(target, await page);
}

/** Everything that we make of a report. The parts are exported apart for a popup that shows each as it arrives. */
export async function digestReport(report: PageReport, options: DigestOptions): Promise<Digest> {
  const told = await translationsOf(report, options);
  const translations = await translationsWithCompanies(report, options.target, told);
  const mentions = await mentionsOf(report, options.watchList);
  const crossings = await rowCrossingsOf(report, mentions, options.watchList);
  return { report, summary: summaryOf(report, options), translations, mentions, crossings };
}
