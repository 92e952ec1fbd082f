import { mentionsOf, resolveWatched, rowCrossingsOf } from '../securities/mentions.ts';
import type { ClauseTranslation, Digest, Summary } from '../shared/digest.ts';
import { articleBlocks, type PageReport } from '../shared/report.ts';
import { readingMinutes } from '../summary/reading-minutes.ts';
import { summarise } from '../summary/summarise.ts';
import { translateNotice } from '../translation/engine.ts';

export interface DigestOptions {
  /** The reader's language, BCP 47. */
  target: string;
  summaryLength: 'short' | 'long';
  /** Canonical symbols. */
  watchList: readonly string[];
}

/** The summary, at once: nothing is loaded for it. */
export function summaryOf(
  report: PageReport,
  options: DigestOptions,
  names: readonly string[] = [],
): Summary {
  return summarise(articleBlocks(report), {
    title: report.article?.title ?? null,
    length: options.summaryLength,
    names: [...names],
  });
}

/** Whole minutes that the article takes to read; 0 without an article. */
export const minutesOf = (report: PageReport): number => readingMinutes(articleBlocks(report));

/** Translations of every notice, by notice id, clause by clause; library and grammar load on first use. */
export async function translationsOf(
  report: PageReport,
  options: DigestOptions,
): Promise<Record<number, ClauseTranslation[]>> {
  const entries = await Promise.all(
    report.notices.map(async (notice) => [notice.id, await translateNotice(notice, options.target)] as const),
  );
  return Object.fromEntries(entries);
}

/** Companies that the article names, crossed with rows, notices and the watch list; the table loads on first use. */
export { mentionsOf, resolveWatched, rowCrossingsOf };

/** Everything that we make of a report. The parts are exported apart for a popup that shows each as it arrives. */
export async function digestReport(report: PageReport, options: DigestOptions): Promise<Digest> {
  const translations = await translationsOf(report, options);
  const mentions = await mentionsOf(report, options.watchList);
  const crossings = await rowCrossingsOf(report, mentions, options.watchList);
  return { report, summary: summaryOf(report, options), translations, mentions, crossings };
}
