import { expect, test } from 'vitest';
import { formatList } from '../../src/digest/list-formats.ts';
import type { Row, TrendingList } from '../../src/shared/report/report.ts';

const words = { pending: 'waiting', ad: 'advertisement' };
const row = (row: Partial<Row>): Row => ({
  rank: null,
  state: 'filled',
  name: null,
  symbol: null,
  symbolText: null,
  price: null,
  currency: null,
  change: null,
  url: null,
  block: null,
  ...row,
});
const list: TrendingList = {
  heading: '熱議股票',
  rowsStated: 50,
  why: [],
  rows: [
    row({
      rank: 1,
      name: '騰訊控股',
      symbol: 'HK:00700',
      price: '385.20',
      currency: 'HKD',
      change: '-1.25%',
    }),
    row({ rank: 2, state: 'pending' }),
    row({ state: 'ad', name: '=HYPERLINK("https://evil.example","[x](y) | <b>")' }),
  ],
};

test('as text, every row says what it is', () => {
  expect(formatList(list, 'text', words)).toBe(
    '熱議股票 (3/50)\n1. 騰訊控股 HK:00700 385.20 HKD -1.25%\n2. waiting\n– =HYPERLINK("https://evil.example","[x](y) | <b>") advertisement\n',
  );
});

test('as CSV, a formula is text and a figure stays a figure', () => {
  const csv = formatList(list, 'csv', words);
  expect(csv).toContain('1,filled,騰訊控股,HK:00700,385.20,HKD,-1.25%,');
  expect(csv).toContain(`,ad,"'=HYPERLINK(""https://evil.example"",""[x](y) | <b>"")",`);
});

test('as Markdown, words of the page stay words', () => {
  expect(formatList(list, 'markdown', words)).toContain('\\[x\\](y) \\| \\<b\\>');
});

test('as JSON, it can be read back', () => {
  expect(JSON.parse(formatList(list, 'json', words))).toMatchObject({
    heading: '熱議股票',
    rows: [{ rank: 1 }, { state: 'pending' }, { state: 'ad' }],
  });
});
