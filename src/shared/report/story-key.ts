import { articleBlocks } from './article-blocks.ts';
import type { PageReport } from './report.ts';

/** Two reports with the same key tell the same story; their lists and notices may differ. */
export function storyKey(report: PageReport): string {
  return JSON.stringify([report.url, report.article, articleBlocks(report).map(({ text }) => text)]);
}
