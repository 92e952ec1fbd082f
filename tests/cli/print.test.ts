import { expect, test } from 'vitest';
import { toLines } from '../../src/cli/print.ts';
import { parts } from '../views/examples.ts';
import { quietReport } from '../views/reports.ts';

const { summary, mentions, translations } = parts;
if (!summary || !mentions || !translations) throw new Error('the example is not whole');
const made = { summary, mentions, translations };

test('a clause that no phrase tells is called likely', () => {
  const [notice] = quietReport.notices;
  const clauses = (notice?.clauses ?? []).map((clause, at) => ({
    ...clause,
    toldBy: at === 0 ? ('words' as const) : ('phrase' as const),
  }));
  const notices = notice ? [{ ...notice, clauses }] : [];
  const lines = toLines({ report: { ...quietReport, notices }, ...made }, '').join('\n');
  expect(lines).toContain('  likely RISK 1  免責聲明');
  expect(lines).toContain('\n  NOADV 1  本文');
});

test('the mark that calls the article advertising stands under the verdict', () => {
  const verdict = { ...quietReport.verdict, code: 'sponsored' as const, label: 'Anzeige' };
  const lines = toLines({ report: { ...quietReport, verdict }, ...made }, 'Sponsored content');
  const at = lines.indexOf('Verdict: Sponsored content');
  expect(lines[at + 1]).toBe('Labelled on the page: Anzeige');
  expect(toLines({ report: quietReport, ...made }, 'Standard notice').join('\n')).not.toContain('Labelled');
});
