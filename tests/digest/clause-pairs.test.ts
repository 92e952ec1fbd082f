import { expect, test } from 'vitest';
import { clausePairs } from '../../src/digest/clause-pairs.ts';
import { parts } from '../views/examples.ts';
import { words } from '../views/render.tsx';
import { loudReport } from '../views/reports.ts';

test('clauses are copied with the original under each translation, or why there is none', () => {
  const { summary, mentions, translations } = parts;
  if (!summary || !mentions || !translations) expect.unreachable();
  const text = clausePairs(words('en'), { report: loudReport, summary, mentions, translations });
  expect(text.split('\n\n')[0]).toBe('Unofficial translation; the original prevails.');
  expect(text).toContain('\n\nDisclaimer: investing carries risk;\n免責聲明：投資有風險，\n\n');
  expect(text).toContain('不承擔任何責任或保證，\n(Left in the original: no translation known)\n\n');
  expect(text).toContain('\n\nQuotes are delayed by at least 15 minutes.\n');
});
