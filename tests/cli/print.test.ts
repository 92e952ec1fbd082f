import { expect, test } from 'vitest';
import { toLines } from '../../src/cli/print.ts';
import type { Row } from '../../src/shared/report.ts';
import { parts } from '../views/examples.ts';
import { loudReport, quietReport } from '../views/reports.ts';

const { summary, mentions, translations } = parts;
if (!summary || !mentions || !translations) throw new Error('the example is not whole');
const made = { summary, mentions, translations };

test('the mark that calls the article advertising stands under the verdict', () => {
  const verdict = { ...quietReport.verdict, code: 'sponsored' as const, label: 'Anzeige' };
  const lines = toLines({ report: { ...quietReport, verdict }, ...made }, 'Sponsored content');
  const at = lines.indexOf('Verdict: Sponsored content');
  expect(lines[at + 1]).toBe('Labelled on the page: Anzeige');
  expect(toLines({ report: quietReport, ...made }, 'Standard notice').join('\n')).not.toContain('Labelled');
});

test('a clause stands with its kind and severity, its translation under it where there is one', () => {
  const lines = toLines({ report: loudReport, ...made }, '');
  const [notice] = loudReport.notices;
  const told = notice?.clauses.findIndex((_clause, at) => translations[notice.id]?.[at]?.text != null) ?? -1;
  const left = notice?.clauses.findIndex((_clause, at) => translations[notice.id]?.[at]?.text == null) ?? -1;
  const headOf = (at: number) => {
    const clause = notice?.clauses[at];
    return `  ${clause?.kind} ${clause?.severity}  ${clause?.text}`;
  };
  expect([told, left]).not.toContain(-1);
  expect(lines[lines.indexOf(headOf(told)) + 1]).toBe(
    `          ${translations[notice?.id ?? 0]?.[told]?.text}`,
  );
  expect(lines[lines.indexOf(headOf(left)) + 1]).not.toMatch(/^ {10}/);
});

const [filled] = loudReport.trendingLists.flatMap(({ rows }) => rows.filter((row) => row.state === 'filled'));
if (!filled) throw new Error('the example has no filled row');
const row: Row = {
  ...filled,
  rank: 1,
  name: 'Acme',
  symbol: 'US:ACME',
  price: '12.5',
  currency: 'USD',
  change: '+1%',
};

test.each<[string, Row, string]>([
  ['filled', row, '1  Acme  US:ACME  12.5 USD  +1%'],
  ['without a currency', { ...row, currency: null }, '1  Acme  US:ACME  12.5  +1%'],
  [
    'with a symbol that is only written',
    { ...row, symbol: null, symbolText: 'acme' },
    '1  Acme  acme  12.5 USD  +1%',
  ],
  ['without a rank', { ...row, rank: null, price: null, change: null }, '–  Acme  US:ACME'],
  ['of advertising', { ...row, state: 'ad', price: null, change: null }, '1  Acme  US:ACME  [ad]'],
  ['still blank', { ...row, state: 'pending', name: null }, '1  (still blank on the page)'],
])('a row %s', (_what, one, line) => {
  const [list] = loudReport.trendingLists;
  if (!list) return expect.unreachable();
  const report = { ...quietReport, trendingLists: [{ ...list, heading: 'Hot', rows: [one] }] };
  const lines = toLines({ report, ...made }, '');
  expect(lines[lines.indexOf('Hot') + 1]).toBe(`  ${line}`);
});

test('facts that the page does not state leave no line behind', () => {
  const article = quietReport.article;
  if (!article) return expect.unreachable();
  const bare = { ...article, title: null, source: null, byline: null, date: null, dateText: null };
  const unknown = { ...quietReport, language: 'und', article: { ...bare, language: 'und' } };
  expect(toLines({ report: unknown, ...made }, 'x').slice(0, 3)).toEqual(['(no headline)', '', 'Verdict: x']);
  const dated = { ...quietReport, article: { ...bare, source: 'News', dateText: '3 May', language: 'de' } };
  expect(toLines({ report: dated, ...made }, 'x')[1]).toBe('News · 3 May · de');
});

test('a page without an article says so, in the language of the page where that is known', () => {
  const report = { ...quietReport, article: null, language: 'ja' };
  expect(toLines({ report, ...made }, 'x').slice(0, 2)).toEqual(['(no article on this page)', 'ja']);
  expect(toLines({ report: { ...report, state: 'nothing' }, ...made }, 'x')[0]).toBe(
    '(nothing to read on this page)',
  );
  expect(toLines({ report: { ...report, state: 'partial' }, ...made }, 'x')[1]).toBe(
    '(the page is too large to read whole)',
  );
});
