import { limits } from '../shared/limits.ts';
import type { Block, PageReport, Span } from '../shared/report/report.ts';
import type { PageTranscript } from '../shared/report/transcript.ts';
import { findStory } from './article/find-story.ts';
import { storyAlone } from './facts-line.ts';
import { languageOf } from './language/language.ts';
import { listBlocks } from './list-blocks.ts';
import { findNotices } from './notices/find-notices.ts';
import { labelOfArticle } from './notices/labels.ts';
import { cutToRoom, gravestNotices } from './notices/notice-room.ts';
import { judge } from './notices/verdict.ts';
import type { Page, PageBlock, Story } from './page.ts';
import { pageOf } from './page-of.ts';

/**
 * Tells story, notices and verdict from what was read, and joins all into one report. Needs no document, so it runs
 * wherever the transcript arrives.
 * @returns a report that `PageReportSchema` accepts, capped by `limits`
 */
export function reportOf(transcript: PageTranscript): PageReport {
  const page = pageOf(transcript);
  // 1. Which blocks are the story, with title, source and date.
  const whole = findStory(page, transcript.loadedAt, transcript.clock);
  const lists = listBlocks(page.blocks, transcript.trendingLists);
  const unlisted = whole.blocks.filter(({ id }) => !lists.has(id));
  const story = { ...whole, blocks: storyAlone(unlisted, whole.facts) };
  // 2. Notices, wherever they stand: the story's edges tell a notice glued to its last sentence.
  const found = findNotices(page, story);
  // 3. The one line over all of them.
  const verdict = judge(found, story, labelOfArticle(page, story));
  // 4. The article leaves its notices out; only blocks that are pointed to travel on; caps are applied.
  const left = transcript.blocksLeft > 0 ? [`blocks of the page: ${transcript.blocksLeft} more`] : [];
  const cap = <T>(what: string, all: readonly T[], max: number, kept = all.slice(0, max)): T[] => {
    if (all.length > max) left.push(`${what}: ${all.length - max} more`);
    return kept;
  };
  const { trendingLists, language: hint } = transcript;
  const cut = cap('notices', found, limits.notices, gravestNotices(found, limits.notices)).map(cutToRoom);
  const notices = cut.map(({ notice }, id) => ({ ...notice, id }));
  const clausesLeft = cut.reduce((sum, one) => sum + one.clausesLeft, 0);
  if (clausesLeft > 0) left.push(`clauses: ${clausesLeft} more`);
  const taken = found.flatMap((notice) => notice.spans);
  const spans = cap('article', articleSpans(story, taken), limits.reportBlocks / 2);
  const wanted = new Set([
    ...spans.map((span) => span.block),
    ...notices.flatMap((notice) => notice.spans.map((span) => span.block)),
    ...trendingLists.flatMap((list) => list.rows.flatMap((row) => row.block ?? [])),
  ]);
  const blocks = page.blocks.filter((block) => wanted.has(block.id));
  return {
    format: 1,
    url: transcript.url,
    readAt: transcript.readAt,
    language: spans.length > 0 ? story.facts.language : pageLanguage(page, hint),
    state: page.blocks.length === 0 ? 'nothing' : page.complete ? 'ready' : 'partial',
    pageKind: story.kind,
    ...(spans.length === 0 && page.head.title && { pageTitle: page.head.title.slice(0, limits.title) }),
    blocks: cap('blocks', blocks, limits.reportBlocks).map((block) => toBlock(block, hint)),
    article: spans.length > 0 ? { ...story.facts, spans } : null,
    notices,
    verdict,
    trendingLists,
    left,
  };
}

/** The story's runs without the notices. */
function articleSpans(story: Story, notices: readonly Span[]): Span[] {
  const taken = new Map<number, Span[]>();
  for (const span of notices) taken.set(span.block, [...(taken.get(span.block) ?? []), span]);
  return story.blocks.flatMap((block) => withoutNotices(block, taken.get(block.id) ?? []));
}

/** The block's runs that are left to the article: all of it, what stands around a notice glued to it, or nothing. */
function withoutNotices({ id, text }: PageBlock, taken: readonly Span[]): Span[] {
  const runs: Span[] = [];
  let from = 0;
  for (const { start, end } of [...taken].sort((a, b) => a.start - b.start)) {
    if (text.slice(from, start).trim()) runs.push({ block: id, start: from, end: start });
    from = Math.max(from, end);
  }
  if (text.slice(from).trim()) runs.push({ block: id, start: from, end: text.length });
  return runs;
}

function toBlock({ id, text, shape, place }: PageBlock, hint: string): Block {
  return { id, text, shape, place, language: languageOf(text, hint) };
}

/** Language of the longest blocks together, for pages without an article. */
function pageLanguage({ blocks }: Page, hint: string): string {
  const longest = [...blocks].sort((a, b) => b.text.length - a.text.length).slice(0, 10);
  return languageOf(longest.map((block) => block.text).join(' '), hint);
}
