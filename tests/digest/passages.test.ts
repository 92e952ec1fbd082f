import { expect, test } from 'vitest';
import { passagesOf } from '../../src/digest/passages.ts';
import { SUMMARY_ID } from '../../src/shared/digest.ts';
import { parts } from '../views/examples.ts';
import { loudReport } from '../views/reports.ts';

const { summary } = parts;
const { article } = loudReport;
if (!summary || !article) throw new Error('the example is not whole');
const idsOf = (...asked: Parameters<typeof passagesOf>) => passagesOf(...asked).map(({ id }) => id);
const notices = loudReport.notices.map(({ id }) => id);

test('the summary is translated behind the notices, a clause a sentence', () => {
  expect(idsOf(loudReport, summary)).toEqual([...notices, SUMMARY_ID]);
  expect(passagesOf(loudReport, summary).at(-1)).toMatchObject({
    language: article.language,
    clauses: summary.sentences.map(({ text }) => ({ text })),
  });
});

test('without a summary, an article or a language of its own there is none to translate', () => {
  expect(idsOf(loudReport, null)).toEqual(notices);
  expect(idsOf({ ...loudReport, article: null }, summary)).toEqual(notices);
  expect(idsOf({ ...loudReport, article: { ...article, language: 'und' } }, summary)).toEqual(notices);
  expect(idsOf(loudReport, { ...summary, sentences: [] })).toEqual(notices);
});
