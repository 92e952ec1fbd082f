import { expect, test } from 'vitest';
import { digestReport } from '../../src/digest/digest.ts';
import { toOutput } from '../../src/digest/output.ts';
import { readHtml } from '../reading.ts';

const html = `<html lang="en"><title>Chips</title><main><article><h1>Chip makers gain as orders return</h1>
  <p>Shares of several chip makers rose on Monday after a survey showed that orders had returned to the level of last year, traders said.</p>
  <p>Nvidia (NASDAQ: NVDA) gained 3% after the survey, which covered forty suppliers in nine countries, and two thirds of them said that inventories had fallen.</p>
  <p>Disclosure: The author holds shares of Tesla (NASDAQ: TSLA).</p></article>
  <h3>Trending stocks</h3><ol><li>NVIDIA (NVDA) +1%</li><li>Tesla (TSLA) -2%</li><li>Palantir (PLTR) +3%</li></ol></main></html>`;

test('JSON says of each clause how its kind was told, and what of the verdict is only likely', async () => {
  const told = readHtml(
    html.replace(
      'The author holds shares of Tesla (NASDAQ: TSLA).',
      'My wife has worked for Tesla since 2019.',
    ),
  );
  const { notices, verdict } = toOutput(
    'page',
    await digestReport(
      { ...told, verdict: { ...told.verdict, likely: ['conflict'] } },
      { target: 'en', summaryLength: 'short', watchList: [] },
    ),
    '',
  );
  expect(notices.flatMap(({ clauses }) => clauses.map(({ toldBy }) => toldBy))).toEqual(['phrase']);
  expect(verdict.likely).toEqual(['conflict']);
});

test('rows say where else their securities stand', async () => {
  const digest = await digestReport(readHtml(html), { target: 'en', summaryLength: 'short', watchList: [] });
  const { trending } = toOutput('page', digest, '');
  expect(trending?.rows.map(({ symbol, inArticle, inNotice }) => [symbol, inArticle, inNotice])).toEqual([
    ['US:NVDA', true, false],
    ['US:TSLA', false, true],
    ['US:PLTR', false, false],
  ]);
});
