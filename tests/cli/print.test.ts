import { expect, test } from 'vitest';
import { toLines } from '../../src/cli/print.ts';
import { translatorIn } from '../../src/cli/translator.ts';
import type { Row } from '../../src/shared/report/report.ts';
import { parts } from '../views/examples.ts';
import { loudReport, quietReport } from '../views/reports.ts';

const { summary, mentions, translations } = parts;
if (!summary || !mentions || !translations) throw new Error('the example is not whole');
const made = { summary, mentions, translations };
const t = translatorIn('en');

test('the mark that calls the article advertising stands under the verdict', () => {
  const verdict = { ...quietReport.verdict, code: 'sponsored' as const, label: 'Anzeige' };
  const lines = toLines({ report: { ...quietReport, verdict }, ...made }, t);
  const at = lines.indexOf('Verdict: Sponsored content');
  expect(lines[at + 1]).toBe('Labelled on the page: Anzeige');
  expect(toLines({ report: quietReport, ...made }, t).join('\n')).not.toContain('Labelled');
});

test('a clause stands under what the popup calls its kind, its translation under it where there is one', () => {
  const [notice] = loudReport.notices;
  const [clause] = notice?.clauses ?? [];
  if (!notice || !clause) return expect.unreachable();
  const linesOf = (shown: Partial<typeof clause>, translation: string | null, language = 'en') => {
    const translated = { text: translation, language: 'zh-Hant', origin: 'reviewed' } as never;
    const report = { ...loudReport, notices: [{ ...notice, clauses: [{ ...clause, ...shown }] }] };
    const digest = { report, ...made, translations: { [notice.id]: [translated] } };
    const lines = toLines(digest, translatorIn(language));
    const at = lines.findIndex((line) => line.startsWith(`Notice ${notice.id}`)) + 1;
    return lines.slice(at, lines.indexOf('', at));
  };
  const plain = { text: 'We hold none.', kind: 'POS', severity: 1, denied: false, edited: null } as const;
  expect(linesOf({ ...plain, toldBy: 'phrase' }, '我們未持有。')).toEqual([
    '  Positions held · Routine',
    '    We hold none.',
    '    我們未持有。',
  ]);
  expect(linesOf({ ...plain, toldBy: 'words', denied: true }, null)).toEqual([
    '  Likely · Positions held · Routine · Says it is not so',
    '    We hold none.',
  ]);
  const written = { ...plain, kind: 'AI', toldBy: 'phrase' } as const;
  expect(linesOf({ ...written, edited: false }, null)[0]).toMatch(/ · Not checked by a person$/);
  expect(linesOf({ ...written, edited: true }, null)[0]).toMatch(/ · Checked by a person$/);
  expect(linesOf({ ...plain, toldBy: 'phrase' }, null, 'zh-Hant')[0]).not.toContain('Positions');
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
  const lines = toLines({ report, ...made }, t);
  expect(lines[lines.indexOf('Hot') + 1]).toBe(`  ${line}`);
});

test('facts that the page does not state leave no line behind', () => {
  const article = quietReport.article;
  if (!article) return expect.unreachable();
  const bare = { ...article, title: null, source: null, byline: null, date: null, dateText: null };
  const unknown = { ...quietReport, language: 'und', article: { ...bare, language: 'und' } };
  expect(toLines({ report: unknown, ...made }, t).slice(0, 3)).toEqual([
    '(no headline)',
    '',
    'Verdict: Standard notice',
  ]);
  const dated = { ...quietReport, article: { ...bare, source: 'News', dateText: '3 May', language: 'de' } };
  expect(toLines({ report: dated, ...made }, t)[1]).toBe('News · 3 May · de');
});

test('a page without an article says so, in the language of the page where that is known', () => {
  const report = { ...quietReport, article: null, language: 'ja' };
  expect(toLines({ report, ...made }, t).slice(0, 2)).toEqual(['(no article on this page)', 'ja']);
  expect(toLines({ report: { ...report, state: 'nothing' }, ...made }, t)[0]).toBe(
    '(nothing to read on this page)',
  );
  expect(toLines({ report: { ...report, state: 'partial' }, ...made }, t)[1]).toBe(
    '(the page is too large to read whole)',
  );
});

test('a page without a list says so, as the popup does, unless there was nothing to read', () => {
  const none = { ...quietReport, trendingLists: [] };
  const lines = toLines({ report: none, ...made }, t);
  expect(lines.slice(lines.indexOf('Trending list')).slice(0, 2)).toEqual([
    'Trending list',
    '  No trending list found on this page.',
  ]);
  expect(toLines({ report: none, ...made }, translatorIn('zh-Hant')).join('\n')).toContain('找不到熱門榜');
  expect(toLines({ report: quietReport, ...made }, t).join('\n')).not.toContain('No trending list');
  expect(toLines({ report: { ...none, state: 'nothing' }, ...made }, t).join('\n')).not.toContain(
    'No trending list',
  );
});

test('a page with nothing to read has no verdict', () => {
  const report = { ...quietReport, state: 'nothing' as const, article: null, notices: [], trendingLists: [] };
  expect(toLines({ report, ...made }, t).join('\n')).not.toContain('Verdict');
  expect(toLines({ report: quietReport, ...made }, t).join('\n')).toContain('Verdict');
});
