import { expect, test } from 'vitest';
import { toLines } from '../../src/cli/print.ts';
import { parts } from '../views/examples.ts';
import { quietReport } from '../views/reports.ts';

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
