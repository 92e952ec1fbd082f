import type { Digest } from '../shared/digest.ts';
import type { Clause, PageReport, Row } from '../shared/report/report.ts';
import type { Translator } from '../shared/words/i18n.ts';
import { KIND_LABELS, SEVERITY_LABELS } from '../shared/words/labels.ts';
import { verdictText } from '../shared/words/verdict-text.ts';

/** BCP 47 for a language that could not be told. */
const UNDETERMINED = 'und';

const NO_ARTICLE: Record<PageReport['state'], string> = {
  ready: '(no article on this page)',
  partial: '(no article on this page)',
  nothing: '(nothing to read on this page)',
};

/**
 * What the popup would show, as lines for a terminal.
 * @param t says verdict and kinds in the reader's language, as the popup does
 */
export function toLines(digest: Digest, t: Translator): string[] {
  const { report, summary, translations, mentions } = digest;
  const { article } = report;
  const facts = [
    article?.source,
    article?.byline,
    article?.date ?? article?.dateText,
    article?.language ?? report.language,
  ].filter((fact) => fact && fact !== UNDETERMINED);
  return [
    article ? (article.title ?? '(no headline)') : NO_ARTICLE[report.state],
    ...(report.pageTitle === undefined ? [] : [report.pageTitle]),
    ...(report.state === 'partial' ? ['(the page is too large to read whole)'] : []),
    ...(facts.length > 0 ? [facts.join(' · ')] : []),
    // What was not read has no verdict.
    ...(report.state === 'nothing' ? [] : ['', `Verdict: ${verdictText(t, report.verdict)}`]),
    ...(report.verdict.label === undefined ? [] : [`Labelled on the page: ${report.verdict.label}`]),
    ...section(
      'Summary',
      summary.sentences.map(({ text }) => `• ${text}`),
    ),
    ...report.notices.flatMap((notice) =>
      section(
        `Notice ${notice.id} (${notice.language}, ${notice.place}${notice.visible ? '' : ', not visible on the page'})`,
        notice.clauses.flatMap((clause, i) =>
          clauseLines(t, clause, translations[notice.id]?.[i]?.text ?? null),
        ),
      ),
    ),
    ...(report.trendingLists.length === 0 && report.state !== 'nothing'
      ? section(t('sectionTrending'), [t('listNone')])
      : []),
    ...report.trendingLists.flatMap((list) => section(list.heading, list.rows.map(rowLine))),
    ...section(
      'Named in the article',
      mentions.map(({ symbol, name, evidence }) => `${symbol} ${name} (“${evidence[0]?.text ?? ''}”)`),
    ),
    ...section('Left out', report.left),
  ];
}

function section(heading: string, lines: readonly string[]): string[] {
  return lines.length > 0 ? ['', heading, ...lines.map((line) => `  ${line}`)] : [];
}

/** What a clause is, as the popup heads it, and under that its words and their translation. */
function clauseLines(t: Translator, clause: Clause, translation: string | null): string[] {
  const head = [
    clause.toldBy === 'words' && t('likely'),
    t(KIND_LABELS[clause.kind]),
    t(SEVERITY_LABELS[clause.severity]),
    clause.denied && t('clauseDenied'),
    clause.edited !== null && t(clause.edited ? 'clauseEdited' : 'clauseNotEdited'),
  ];
  const lines = [clause.text, ...(translation === null ? [] : [translation])];
  return [head.filter(Boolean).join(' · '), ...lines.map((line) => `  ${line}`)];
}

function rowLine({ rank, state, name, symbol, symbolText, price, currency, change }: Row): string {
  if (state === 'pending') return `${rank ?? '–'}  (still blank on the page)`;
  const cells = [name, symbol ?? symbolText, price && [price, currency].filter(Boolean).join(' '), change];
  return `${rank ?? '–'}  ${cells.filter(Boolean).join('  ')}${state === 'ad' ? '  [ad]' : ''}`;
}
