import { expect, test } from 'vitest';
import { listText } from '../../src/popup/actions/take-away.ts';
import { words } from '../views/render.tsx';
import { loudReport, quietReport } from '../views/reports.ts';

const [loud] = loudReport.trendingLists;
const [blank] = quietReport.trendingLists;

test('a copied list says the states of its rows in the reader’s language', () => {
  if (!loud || !blank) expect.unreachable();
  expect(listText(words('de'), loud, 'text')).toContain('3. Try our broker Anzeige');
  expect(listText(words('ja'), blank, 'text')).toContain('1. 空白');
});

test('copied CSV starts with its first cell', () => {
  if (!loud) expect.unreachable();
  const lines = listText(words('en'), loud, 'csv').split('\r\n');
  expect(lines[0]).toBe('rank,state,name,symbol,price,currency,change,url');
  expect(lines[1]).toContain('1,filled,NVIDIA,US:NVDA,188.15,USD,+2.31%,https://news.example/stock/NVDA');
});
