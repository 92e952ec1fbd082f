import { JSDOM } from 'jsdom';
import { openPage } from '../src/cli/saved-page.ts';
import { readPage } from '../src/page/read-page.ts';
import { readTranscript } from '../src/page/read-transcript.ts';
import { articleBlocks } from '../src/shared/report/article-blocks.ts';
import type { PageReport } from '../src/shared/report/report.ts';

/** The part of `npm run read -- --json` that comes from the page itself. */
export function readingOf(report: PageReport) {
  const { article } = report;
  const blocks = articleBlocks(report);
  const list = report.trendingLists[0];
  return {
    url: report.url,
    language: report.language,
    state: report.state,
    pageKind: report.pageKind,
    pageTitle: report.pageTitle,
    article: article && {
      title: article.title,
      source: article.source,
      byline: article.byline,
      date: article.date,
      dateTime: article.dateTime,
      dateText: article.dateText,
      language: article.language,
      opinion: article.opinion,
      text: blocks.map((block) => block.text).join('\n'),
      blocks: blocks.map(({ id, text }) => ({ id, text })),
    },
    notices: report.notices,
    verdict: report.verdict,
    trending: list ? { heading: list.heading, rows: list.rows } : null,
  };
}

const STORY = 'https://news.example/story';
/** So that dates without a year mean one thing. Milliseconds since the epoch. */
const READ_AT = Date.UTC(2025, 10, 15);

/** @param now milliseconds since the epoch */
export function readHtml(html: string, { url = STORY, now = READ_AT } = {}) {
  return readPage(openPage(Buffer.from(html), 'page.html', url).dom.window.document, url, { now });
}

const plain = new new JSDOM('').window.DOMParser();

/** The transcript of HTML that no style sheet touches, as the content script would send it. */
export function transcribePlain(html: string) {
  return readTranscript(plain.parseFromString(html, 'text/html'), STORY, { now: READ_AT, loadedAt: READ_AT });
}

/** Reads HTML that no style sheet touches: without a window, whose making takes longer than the reading. */
export function readPlain(html: string) {
  return readPage(plain.parseFromString(html, 'text/html'), STORY, { now: READ_AT });
}

/**
 * Whether `actual` holds what `expected` names. Objects: every key named. Lists: the same length, item by item.
 * Strings: equal, or `…part…` for text that only has to be in it.
 * @returns what differs, by path; empty when nothing does
 */
export function differences(actual: unknown, expected: unknown, path = ''): string[] {
  if (
    typeof expected === 'string' &&
    expected.length > 2 &&
    expected.startsWith('…') &&
    expected.endsWith('…')
  ) {
    const part = expected.slice(1, -1);
    return typeof actual === 'string' && actual.includes(part)
      ? []
      : [`${path}: ${show(actual)} lacks ${show(part)}`];
  }
  if (Array.isArray(expected)) {
    if (!Array.isArray(actual)) return [`${path}: ${show(actual)} is no list`];
    const length =
      actual.length === expected.length ? [] : [`${path}: ${actual.length} items, not ${expected.length}`];
    return [...length, ...expected.flatMap((each, i) => differences(actual[i], each, `${path}[${i}]`))];
  }
  if (expected && typeof expected === 'object') {
    if (!actual || typeof actual !== 'object') return [`${path}: ${show(actual)} is no object`];
    return Object.entries(expected).flatMap(([key, value]) =>
      differences((actual as Record<string, unknown>)[key], value, path ? `${path}.${key}` : key),
    );
  }
  return Object.is(actual, expected) ? [] : [`${path}: ${show(actual)}, not ${show(expected)}`];
}

const show = (value: unknown) => (JSON.stringify(value) ?? 'nothing').slice(0, 300);
