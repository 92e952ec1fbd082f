import { loadSecurities } from '../securities/load.ts';
import { findMentions } from '../securities/mentions.ts';
import type { ClauseTranslation, Digest, Mention, Summary } from '../shared/digest.ts';
import { articleBlocks, type PageReport } from '../shared/report.ts';
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

/** Listed companies that the article names, crossed with rows, notices and the watch list; the table loads on first use. */
export async function mentionsOf(report: PageReport, options: DigestOptions): Promise<Mention[]> {
  const blocks = articleBlocks(report);
  if (blocks.length === 0) return [];
  const found = findMentions(blocks, await loadSecurities());
  const inRows = new Set(report.trendingLists.flatMap((list) => list.rows.map((row) => row.symbol)));
  const inNotices = new Set(
    report.notices.flatMap((notice) => notice.clauses.flatMap((clause) => clause.symbols)),
  );
  const watched = new Set(options.watchList);
  return found.map((mention) => ({
    ...mention,
    inTrending: inRows.has(mention.symbol),
    inNotice: inNotices.has(mention.symbol),
    watched: watched.has(mention.symbol),
  }));
}

/** Everything that we make of a report. The parts are exported apart for a popup that shows each as it arrives. */
export async function digestReport(report: PageReport, options: DigestOptions): Promise<Digest> {
  const [translations, mentions] = await Promise.all([
    translationsOf(report, options),
    mentionsOf(report, options),
  ]);
  const names = mentions.flatMap((mention) => mention.evidence.map((evidence) => evidence.text));
  return { report, summary: summaryOf(report, options, names), translations, mentions };
}
