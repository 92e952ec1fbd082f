import type { ClauseTranslation, Digest } from '../shared/digest.ts';
import type { Clause, Notice, PageReport, Row, TrendingList } from '../shared/report/report.ts';
import type { Translator } from '../shared/words/i18n.ts';
import {
  KIND_LABELS,
  leftLabel,
  ORIGIN_LABELS,
  PLACE_LABELS,
  SEVERITY_LABELS,
} from '../shared/words/labels.ts';
import { verdictAlso, verdictMark, verdictMeaning, verdictText } from '../shared/words/verdict-text.ts';

/**
 * The whole reading as Markdown, to keep or pass on: address, time, and where each translation comes from.
 * Words of the page are escaped, so that they stay words wherever the text is pasted.
 */
export function reportMarkdown(t: Translator, digest: Digest): string {
  const { report, summary, mentions } = digest;
  const { article } = report;
  const title = article ? (article.title ?? t('factsUntitled')) : (report.pageTitle ?? t('factsNoArticle'));
  const mark = verdictMark(t, report.verdict);
  return [
    `# ${escapeMarkdown(title)}`,
    '',
    ...factLines(t, report),
    '',
    `**${escapeMarkdown(verdictText(t, report.verdict))}**  `,
    verdictMeaning(t, report.verdict),
    ...optional(mark && escapeMarkdown(mark)),
    ...optional(verdictAlso(t, report.verdict)),
    ...section(
      t('sectionSummary'),
      summary.sentences.map(({ text }) => `- ${escapeMarkdown(text)}`),
    ),
    ...section(t('sectionNotices'), [
      ...(report.notices.length ? [t('translationUnofficial')] : [t('noticesNoneHint')]),
      ...report.notices.flatMap((notice) => noticeLines(t, notice, digest.translations[notice.id] ?? [])),
    ]),
    ...report.trendingLists.flatMap((list) =>
      section(list.heading || t('sectionTrending'), listLines(t, list)),
    ),
    ...section(
      t('sectionMentions'),
      mentions.map(
        ({ symbol, name, evidence }) =>
          `- ${escapeMarkdown(name)} (${symbol})${evidence[0] ? ` — “${escapeMarkdown(evidence[0].text)}”` : ''}`,
      ),
    ),
    ...section(
      t('details'),
      report.left.map((line) => `- ${escapeMarkdown(line)}`),
    ),
    '',
  ].join('\n');
}

/** Characters that Markdown or the HTML inside it would act on: `*` becomes `\*`, `中` stays. */
const ACTIVE = /[\\`*_{}[\]<>#|~!&]/g;

/** One line of plain text that Markdown shows as it is written. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(ACTIVE, '\\$&')
    .replace(/^([-+]|\d+[.)])(?= )/, (marker) => `${marker.slice(0, -1)}\\${marker.slice(-1)}`);
}

function factLines(t: Translator, { article, pageTitle, url, readAt }: PageReport): string[] {
  const none = !article && pageTitle ? t('factsNoArticle') : null;
  const facts = [none, article?.source, article?.byline, article?.date ?? article?.dateText].filter(
    (fact) => fact != null,
  );
  // Only the characters that would end the link; the address is otherwise the page's own.
  const address = url.replace(/[<>\s]/g, encodeURIComponent);
  return [
    ...optional(facts.map(escapeMarkdown).join(' · ')),
    `<${address}>  `,
    t('readOn', new Date(readAt).toISOString()),
  ];
}

function noticeLines(t: Translator, notice: Notice, translations: readonly ClauseTranslation[]): string[] {
  const facts = [
    t(PLACE_LABELS[notice.place]),
    t.languageName(notice.language),
    ...(notice.visible ? [] : [t('noticeHidden')]),
  ];
  return [
    '',
    `### ${facts.join(' · ')}`,
    '',
    ...notice.clauses.flatMap((clause, index) => clauseLines(t, clause, translations[index])),
  ];
}

function clauseLines(t: Translator, clause: Clause, translation: ClauseTranslation | undefined): string[] {
  const head = [
    ...(clause.toldBy === 'words' ? [t('likely')] : []),
    t(KIND_LABELS[clause.kind]),
    t(SEVERITY_LABELS[clause.severity]),
    ...(clause.denied ? [t('clauseDenied')] : []),
  ].join(' · ');
  const original = escapeMarkdown(clause.text.trim());
  if (!translation) return [`- **${head}**: ${original}`];
  if (translation.text === null) {
    const reason = translation.reason === 'same-language' ? '' : ` (${t(leftLabel(translation))})`;
    return [`- **${head}**: ${original}${reason}`];
  }
  const origin = t(ORIGIN_LABELS[translation.origin][0]);
  return [`- **${head}**: ${escapeMarkdown(translation.text)} (${origin})`, `  > ${original}`];
}

function listLines(t: Translator, list: TrendingList): string[] {
  const pending = list.rows.filter((row) => row.state === 'pending').length;
  return [
    ...list.rows.filter((row) => row.state !== 'pending').map((row) => rowLine(t, row)),
    ...(pending ? [`- ${t.count('listPending', pending)}`] : []),
  ];
}

function rowLine(t: Translator, row: Row): string {
  const cells = [
    row.name,
    row.symbol,
    row.price,
    row.currency,
    row.change,
    row.state === 'ad' ? t('rowAd') : null,
  ];
  const rank = row.rank === null ? '' : `${row.rank}: `;
  return `- ${rank}${cells
    .filter((cell) => cell !== null)
    .map(escapeMarkdown)
    .join(' · ')}`;
}

function section(heading: string, lines: readonly string[]): string[] {
  return lines.length ? ['', `## ${escapeMarkdown(heading)}`, '', ...lines] : [];
}

function optional(line: string | null): string[] {
  return line ? ['', line, ''] : [];
}
