import { expect, test } from 'vitest';
import { digestReport } from '../../src/digest/digest.ts';
import { toOutput } from '../../src/digest/output.ts';
import type { Digest } from '../../src/shared/digest.ts';
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

test('a clause has its translation, or the reason why it stays; blocks lose the blanks at their ends', async () => {
  const report = readHtml(html);
  const [notice] = report.notices;
  if (!notice) return expect.unreachable();
  const digest = await digestReport(report, { target: 'en', summaryLength: 'short', watchList: [] });
  const made = { text: 'In other words.', language: 'en', origin: 'template' } as const;
  const clauseOf = (translation: Digest['translations'][number][number]) =>
    toOutput('page', { ...digest, translations: { [notice.id]: [translation] } }, '').notices[0]?.clauses[0];
  expect(clauseOf(made)).toMatchObject({ translation: made });
  expect(clauseOf(made)).not.toHaveProperty('left');
  expect(clauseOf({ text: null, reason: 'guard' })).toMatchObject({ translation: null, left: 'guard' });
  const { article } = toOutput('page', digest, '');
  expect(article?.blocks.map(({ text }) => text).join('\n')).toBe(article?.text);
  expect(article?.blocks.every(({ text }) => text === text.trim())).toBe(true);
});
