import { clausePairs } from '../../digest/clause-pairs.ts';
import { formatList } from '../../digest/list-formats.ts';
import { reportMarkdown } from '../../digest/markdown.ts';
import { toOutput } from '../../digest/output.ts';
import type { Digest, ListFormat } from '../../shared/digest.ts';
import type { TrendingList } from '../../shared/report/report.ts';
import type { Translator } from '../../shared/words/i18n.ts';
import { verdictText } from '../../shared/words/verdict-text.ts';

/** The reading as text: Markdown for people, JSON in the form of the command line for programs, or only its clauses in both languages. */
export function takeAway(t: Translator, digest: Digest, form: 'markdown' | 'json' | 'pairs'): string {
  if (form === 'pairs') return clausePairs(t, digest);
  if (form === 'markdown') return reportMarkdown(t, digest);
  const { url, readAt } = digest.report;
  const output = toOutput(url, digest, verdictText(t, digest.report.verdict));
  return `${JSON.stringify({ ...output, readAt: new Date(readAt).toISOString() }, null, 2)}\n`;
}

/** `fineprint-news.example-2025-10-31.md`: letters, digits, dots and dashes only. */
export function fileName({ report }: Digest, form: 'markdown' | 'json'): string {
  const host = URL.canParse(report.url) ? new URL(report.url).hostname : '';
  const day = new Date(report.readAt).toISOString().slice(0, 10);
  const name = ['fineprint', host.replace(/[^a-z0-9.-]/gi, ''), day].filter(Boolean).join('-');
  return `${name}.${form === 'markdown' ? 'md' : 'json'}`;
}

/** One list as text; the states of its rows in the reader's language. */
export function listText(t: Translator, list: TrendingList, format: ListFormat): string {
  // The mark of UTF-8 is for files: pasted, it would be part of the first cell.
  return formatList(list, format, { pending: t('rowPending'), ad: t('rowAd') }).replace(/^\uFEFF/, '');
}
