import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { escapeMarkdown, reportMarkdown } from '../../src/digest/markdown.ts';
import { catalogueLookup, createTranslator } from '../../src/shared/words/i18n.ts';
import { parts } from '../views/examples.ts';
import { loudReport, quietReport } from '../views/reports.ts';

const english = readFileSync(new URL('../../public/_locales/en/messages.json', import.meta.url), 'utf8');
const t = createTranslator(catalogueLookup(JSON.parse(english)));
const { summary, translations, mentions } = parts;
if (!summary || !translations || !mentions) throw new Error('the example is not whole');
const made = { summary, translations, mentions };

describe('the report as Markdown', () => {
  const text = reportMarkdown(t, { report: quietReport, ...made });

  test('says where and when it was read', () => {
    expect(text).toContain('<https://news.example/post/1042>');
    expect(text).toContain('Read by Fineprint on 2025-10-31T');
  });

  test('has each translation with its origin and the original under it', () => {
    expect(text).toContain(
      '- **Risk of loss · Routine**: Disclaimer: investing carries risk; (Fineprint’s own translation)\n  > 免責聲明：投資有風險，',
    );
    expect(text).toContain('(Left in the original: no translation known)');
  });

  test('says what marks the article as advertising, as the page writes it', () => {
    const verdict = { ...quietReport.verdict, code: 'sponsored' as const, label: '*Anzeige*' };
    expect(reportMarkdown(t, { report: { ...quietReport, verdict }, ...made })).toContain(
      'Labelled on the page: \\*Anzeige\\*',
    );
    expect(text).not.toContain('Labelled');
  });

  test('calls likely what no phrase tells', () => {
    const notices = quietReport.notices.map((notice) => ({
      ...notice,
      clauses: notice.clauses.map((clause) => ({ ...clause, toldBy: 'words' as const })),
    }));
    const verdict = { ...quietReport.verdict, code: 'paid' as const, likely: ['paid' as const] };
    const likely = reportMarkdown(t, { report: { ...quietReport, notices, verdict }, ...made });
    expect(likely).toContain('**Likely: Paid promotion**  \nIts words together suggest it');
    expect(likely).toContain('- **Likely · Risk of loss · Routine**');
    expect(text).not.toContain('ikely');
  });

  test('says that rows are blank', () => {
    expect(text).toContain('- 10 rows, still blank on the page');
  });

  test('has every filled row, and what was left out', () => {
    const loud = reportMarkdown(t, { report: loudReport, ...made });
    expect(loud).toContain('- 2: 神工股份 · SH:688233 · 41.20 · CNY · -3.10%');
    expect(loud).toContain('Try our broker · Advertisement');
    expect(loud).toContain('notices: 12 more');
  });
});

test.each([
  ['# not a heading', '\\# not a heading'],
  ['- not a list', '\\- not a list'],
  ['1. not a list', '1\\. not a list'],
  ['<img src=x> [a](javascript:b)', '\\<img src=x\\> \\[a\\](javascript:b)'],
  ['two\nlines', 'two lines'],
  ['-3.10%', '-3.10%'],
])('%j is shown as it is written', (text, escaped) => {
  expect(escapeMarkdown(text)).toBe(escaped);
});
