import type { PageReport } from '../shared/report.ts';
import { findStory } from './article/find-story.ts';
import { readBlocks } from './blocks.ts';
import { findNotices } from './notices/find-notices.ts';
import { judge } from './notices/verdict.ts';
import { assembleReport } from './report.ts';
import { findTrendingLists } from './trending/find-trending-lists.ts';

export interface ReadOptions {
  /** Milliseconds since the epoch, written into the report. */
  now?: number;
  /** When the page was loaded, the base of relative dates; not known for a saved page. Milliseconds since the epoch. */
  loadedAt?: number;
  /** Nodes walked before the reading is partial. */
  maxNodes?: number;
  /** Known-site hints; tests read every site's page with and without them. */
  hints?: boolean;
}

/**
 * The one door of the reading room: a live document in, a report out. Nothing on the page is changed.
 * @param url the page's address; `document.URL` of a saved page is not it
 * @returns a report that `PageReportSchema` accepts, capped by `limits`
 */
export function readPage(document: Document, url: string, options: ReadOptions = {}): PageReport {
  const now = options.now ?? Date.now();
  // 1. Everything that shows text, once, for every step after it.
  const page = readBlocks(document, url, options.maxNodes);
  // 2. Which blocks are the story, with title, source and date.
  const story = findStory(page, options.loadedAt ?? null);
  // 3. Notices, wherever they stand: the story's edges tell a notice glued to its last sentence.
  const notices = findNotices(page, story);
  // 4. The one line over all of them.
  const verdict = judge(notices, story);
  // 5. Ranked lists of stocks, filled or still blank.
  const trendingLists = findTrendingLists(page, story);
  // 6. The article leaves its notices out; only what is pointed to travels; caps are applied.
  return assembleReport({ page, story, notices, verdict, trendingLists, now });
}
