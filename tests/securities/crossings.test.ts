import { expect, test } from 'vitest';
import { crossMentions, crossRows, symbolsInLists } from '../../src/securities/crossings.ts';
import { findMentions } from '../../src/securities/find-mentions.ts';
import { mentionsOf } from '../../src/securities/mentions.ts';
import { loadSecurities } from '../../src/securities/table/load-securities.ts';
import { readHtml } from '../reading.ts';

const securities = await loadSecurities();
const report = readHtml(`<html lang="en"><article><h1>Chip makers gain</h1>
  <p>Alibaba and Nvidia (NASDAQ: NVDA) rose on Monday after a survey showed that orders had returned, traders said. Microsoft fell.</p>
  <p>The survey covered forty suppliers in nine countries, and two thirds of them said that inventories had fallen.</p></article>
  <h3>Most discussed stocks</h3><ol><li>阿里巴巴-W 09988.HK +1.2%</li><li>Tesla (TSLA) +0.4%</li></ol></html>`);
const held = {
  ...report,
  notices: [
    {
      ...report.notices[0],
      id: 0,
      text: 'The author holds Nvidia and has no position in Microsoft.',
      language: 'en',
      visible: true,
      place: 'after-article' as const,
      spans: [],
      hiddenCharacters: 0,
      why: [],
      clauses: [
        { kind: 'POS' as const, denied: false, toldBy: 'phrase' as const, symbols: [], names: ['Nvidia'] },
        { kind: 'POS' as const, denied: true, toldBy: 'phrase' as const, symbols: ['US:MSFT'], names: [] },
      ].map((clause) => ({
        text: '',
        start: 0,
        severity: 3 as const,
        party: null,
        amount: null,
        edited: null,
        why: [],
        ...clause,
      })),
    },
  ],
};
const text = 'Alibaba and Nvidia (NASDAQ: NVDA) rose. Microsoft fell.';
const found = findMentions([{ id: 0, text, language: 'en', start: 0 }], securities);

test('a mention says where else its company stands, whatever listing is written there', () => {
  const crossed = crossMentions(held, found, securities, ['US:MSFT']);
  expect(
    crossed.map(({ symbol, inTrending, inNotice, watched }) => [symbol, inTrending, inNotice, watched]),
  ).toEqual([
    ['US:BABA', true, false, false],
    ['US:NVDA', false, true, false],
    ['US:MSFT', false, false, true],
  ]);
});

test('a company is shown by the listing that the page itself shows, unless the article writes another', () => {
  const block = (of: string) => [{ id: 0, text: of, language: 'en', start: 0 }];
  const named = (of: string) =>
    findMentions(block(of), securities, symbolsInLists(held, securities)).map(({ symbol }) => symbol);
  expect(named('Alibaba rose. Microsoft fell.')).toEqual(['HK:09988', 'US:MSFT']);
  expect(named('Alibaba (NYSE: BABA) rose.')).toEqual(['US:BABA']);
  expect(named('Nothing was heard of either.')).toEqual([]);
});

test('a row says where else its company stands, by name and by another listing too', () => {
  const crossings = crossRows(held, found, securities, ['US:TSLA', 'US:BABA']);
  expect(crossings.get('HK:09988')).toEqual({ inArticle: true, inNotice: false, watched: true });
  expect([...crossings.keys()]).toHaveLength(2);
  const [list] = held.trendingLists;
  const row = list?.rows[0];
  if (!list || !row) expect.unreachable();
  const rows = ['Nvidia', 'Ten ways to wealth'].map((name) => ({ ...row, symbol: null, name }));
  const named = crossRows({ ...held, trendingLists: [{ ...list, rows }] }, found, securities, []);
  expect([...named]).toEqual([['Nvidia', { inArticle: true, inNotice: true, watched: false }]]);
});

test('a cell of a list that stands in the article is not what the article names', async () => {
  const cells = [
    ['COST', 'Costco Wholesale Corporation', '941.10', '+0.31%'],
    ['NVDA', 'NVIDIA Corporation', '181.20', '-3.10%'],
    ['MSFT', 'Microsoft Corporation', '402.10', '-0.20%'],
  ];
  const table = `<h2>Trending stocks</h2><table><tr><th>Symbol</th><th>Name</th><th>Last price</th><th>% change</th></tr>${cells
    .map((row) => `<tr>${row.map((text) => `<td>${text}</td>`).join('')}</tr>`)
    .join('')}</table>`;
  const story = [
    'Orders for servers returned in the third quarter, said Microsoft Corporation, which had cut them in spring.',
    'The survey covered forty suppliers in nine countries, and two thirds of them said that inventories had fallen.',
  ];
  const page = readHtml(
    `<html lang="en"><article><h1>Orders return</h1><p>${story.join('</p><p>')}</p>${table}</article>`,
  );
  const rows = page.trendingLists[0]?.rows.map(({ symbol }) => symbol);
  const inStory = {
    ...page,
    article: page.article && {
      ...page.article,
      spans: page.blocks.map(({ id, text }) => ({ block: id, start: 0, end: text.length })),
    },
  };
  expect(rows).toEqual(['US:COST', 'US:NVDA', 'US:MSFT']);
  expect((await mentionsOf(inStory, [])).map(({ symbol }) => symbol)).toEqual(['US:MSFT']);
});

test('a holding that names the code alone is told of the company that the article names', () => {
  const byCode = {
    ...held,
    notices: held.notices.map((notice) => ({
      ...notice,
      clauses: notice.clauses.map((clause) => ({
        ...clause,
        names: clause.denied ? ['MSFT'] : ['NVDA', 'AI'],
      })),
    })),
  };
  const crossed = crossMentions(byCode, found, securities, []);
  expect(crossed.filter(({ inNotice }) => inNotice).map(({ symbol }) => symbol)).toEqual(['US:NVDA']);
});
