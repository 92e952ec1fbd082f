import type { PageReport } from '../shared/report/report.ts';
import { readTranscript, type TranscriptOptions } from './read-transcript.ts';
import { reportOf } from './report-of.ts';

/**
 * The one door of the reading room: a document in, a report out. Nothing on the page is changed.
 * In the extension its two halves run apart: the transcript in the page, the report in the popup.
 * @param url the page's address; `document.URL` of a saved page is not it
 * @returns a report that `PageReportSchema` accepts, capped by `limits`
 */
export function readPage(document: Document, url: string, options: TranscriptOptions = {}): PageReport {
  return reportOf(readTranscript(document, url, options));
}
