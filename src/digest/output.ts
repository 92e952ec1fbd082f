import { type Digest, type RowCrossings, rowKey } from '../shared/digest.ts';
import { articleBlocks } from '../shared/report/article-blocks.ts';
import type { Article, Notice, Row, TrendingList } from '../shared/report/report.ts';

/**
 * The stable JSON that QA reads: fields may be added, not renamed. Described in the README.
 * @param id what the caller names the page by
 * @param verdictText the verdict as the reader sees it
 */
export function toOutput(id: string, digest: Digest, verdictText: string) {
  const { report, summary, mentions } = digest;
  const lists = report.trendingLists.map((list) => listOutput(list, digest.crossings));
  return {
    id,
    url: report.url,
    language: report.language,
    state: report.state,
    pageKind: report.pageKind,
    pageTitle: report.pageTitle ?? null,
    article: report.article && articleOutput(report.article, articleBlocks(report)),
    summary: {
      sentences: summary.sentences.map(({ text, block, start, end }) => ({ text, block, start, end })),
      note: summary.note,
    },
    notices: report.notices.map((notice) => noticeOutput(notice, digest)),
    verdict: {
      severity: report.verdict.severity,
      code: report.verdict.code,
      text: verdictText,
      also: report.verdict.also,
      likely: report.verdict.likely,
      securities: report.verdict.securities,
      holders: report.verdict.holders ?? [],
      label: report.verdict.label ?? null,
    },
    trending: lists[0] ?? null,
    otherLists: lists.slice(1),
    mentions: mentions.map(({ symbol, name, evidence, inTrending, inNotice }) => ({
      symbol,
      name,
      evidence: evidence.map(({ text, by, block, start, end }) => ({ text, by, block, start, end })),
      inTrending,
      inNotice,
    })),
    left: report.left,
  };
}

function articleOutput(article: Article, blocks: ReturnType<typeof articleBlocks>) {
  const { title, source, byline, date, dateTime, dateText, language, opinion, why } = article;
  return {
    title,
    source,
    byline,
    date,
    dateTime,
    dateText,
    language,
    opinion,
    text: blocks.map((block) => block.text.trim()).join('\n'),
    blocks: blocks.map((block) => ({ id: block.id, text: block.text.trim() })),
    why,
  };
}

function noticeOutput(notice: Notice, digest: Digest) {
  const { id, text, language, visible, place, hiddenCharacters, clauses, why } = notice;
  const translations = digest.translations[id] ?? [];
  return {
    id,
    text,
    language,
    visible,
    place,
    hiddenCharacters,
    clauses: clauses.map((clause, i) => {
      const translation = translations[i];
      return {
        ...clause,
        translation: translation && translation.text !== null ? translation : null,
        ...(translation && translation.text === null ? { left: translation.reason } : {}),
      };
    }),
    why,
  };
}

function listOutput({ heading, rows, rowsStated, why }: TrendingList, crossings?: RowCrossings) {
  return { heading, rows: rows.map((row) => rowOutput(row, crossings)), rowsStated, why };
}

/** Marks as mentions have them; a row that names no security for sure has none. */
function rowOutput({ block: _block, ...row }: Row, crossings?: RowCrossings) {
  const { inArticle = false, inNotice = false } = crossings?.get(rowKey(row)) ?? {};
  return { ...row, inArticle, inNotice };
}
