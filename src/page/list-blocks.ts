import type { TrendingList } from '../shared/report/report.ts';
import type { PageBlock } from './page.ts';

/** A rank that stands alone in a blank row. Catches "7", "10."; not "7 %" or "2024 was". */
const RANK = /^\d{1,3}[.)]?$/;

/** Blocks of ranked lists: heading, rows, and the ranks of rows that are still blank. They are no part of a story. */
export function listBlocks(blocks: readonly PageBlock[], lists: readonly TrendingList[]): Set<number> {
  const found = new Set(lists.flatMap((list) => list.rows.flatMap((row) => row.block ?? [])));
  const headings = new Set(lists.map((list) => list.heading).filter((heading) => heading !== ''));
  let inList = false;
  for (const { id, text } of blocks) {
    const opens = headings.has(text);
    inList = opens || (inList && (RANK.test(text) || found.has(id)));
    if (inList) found.add(id);
  }
  return found;
}
