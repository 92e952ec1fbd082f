import { JSDOM } from 'jsdom';
import * as v from 'valibot';
import { readBlocks } from '../../src/page/blocks/blocks.ts';
import { findTrendingLists } from '../../src/page/trending/find-trending-lists.ts';
import { type Row, type TrendingList, TrendingListSchema } from '../../src/shared/report/report.ts';

/** The lists of a page, each checked against the contract. */
export function listsOf(html: string, url = 'https://example.com/news/1'): TrendingList[] {
  const lists = findTrendingLists(readBlocks(new JSDOM(html, { url }).window.document, url));
  return v.parse(v.array(TrendingListSchema), lists);
}

/** A row in few words: `1 filled US:AAPL Apple 195.20 +1.2%`. */
export function brief({ rank, state, symbol, name, price, change }: Row): string {
  return [rank, state, symbol, name, price, change].map((part) => part ?? '-').join(' ');
}
