import { SUMMARY_ID, type Summary } from '../shared/digest.ts';
import type { PageReport } from '../shared/report/report.ts';
import type { NoticeText } from '../translation/engine.ts';

/** What is translated clause by clause: a notice, or the summary. */
export interface Passage extends NoticeText {
  id: number;
}

/** The summary as a passage, a clause a sentence; null where there is none or its language is not known. */
export function summaryPassage({ article }: PageReport, { sentences }: Summary): Passage | null {
  if (!article || article.language === 'und' || sentences.length === 0) return null;
  return {
    id: SUMMARY_ID,
    language: article.language,
    text: sentences.map(({ text }) => text).join('\n'),
    clauses: sentences,
  };
}

/** Everything of a report that is translated: its notices, then its summary. */
export function passagesOf(report: PageReport, summary: Summary | null): Passage[] {
  const told = summary && summaryPassage(report, summary);
  return told ? [...report.notices, told] : report.notices;
}
