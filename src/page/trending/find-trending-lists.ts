import type { TrendingList } from '../../shared/report.ts';
import type { Page, Story } from '../page.ts';

/** The page's ranked lists of stocks, best first, with their rows as they stand. */
export function findTrendingLists(_page: Page, _story: Story): TrendingList[] {
  return [];
}
