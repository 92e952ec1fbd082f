import { limits } from '../shared/limits.ts';
import type { Block, Notice, PageReport, Span, TrendingList, Verdict } from '../shared/report.ts';
import { languageOf } from './language.ts';
import type { Page, PageBlock, Story } from './page.ts';

export interface Findings {
  page: Page;
  story: Story;
  notices: readonly Notice[];
  verdict: Verdict;
  trendingLists: readonly TrendingList[];
  now: number;
}

/** Joins what the steps found into one report: the article without its notices, only blocks that are pointed to, caps applied. */
export function assembleReport({ page, story, notices, verdict, trendingLists, now }: Findings): PageReport {
  const left: string[] = [];
  const cap = <T>(what: string, all: readonly T[], max: number): T[] => {
    if (all.length > max) left.push(`${what}: ${all.length - max} more`);
    return all.slice(0, max);
  };
  const hint = page.document.documentElement?.getAttribute('lang') ?? '';
  const keptNotices = cap('notices', notices, limits.notices);
  const keptLists = cap('lists', trendingLists, limits.trendingLists);
  const taken = new Map<number, Span[]>();
  for (const span of notices.flatMap((notice) => notice.spans))
    taken.set(span.block, [...(taken.get(span.block) ?? []), span]);
  const spans = cap(
    'article',
    story.blocks.flatMap((block) => withoutNotices(block, taken.get(block.id) ?? [])),
    limits.reportBlocks / 2,
  );
  const wanted = new Set([
    ...spans.map((span) => span.block),
    ...keptNotices.flatMap((notice) => notice.spans.map((span) => span.block)),
    ...keptLists.flatMap((list) => list.rows.flatMap((row) => row.block ?? [])),
  ]);
  const blocks = page.blocks.filter((block) => wanted.has(block.id));
  return {
    format: 1,
    url: page.url.slice(0, limits.url),
    readAt: now,
    language: spans.length > 0 ? story.facts.language : pageLanguage(page, hint),
    state: page.blocks.length === 0 ? 'nothing' : page.complete ? 'ready' : 'partial',
    pageKind: story.kind,
    blocks: cap('blocks', blocks, limits.reportBlocks).map((block) => toBlock(block, hint)),
    article: spans.length > 0 ? { ...story.facts, spans } : null,
    notices: keptNotices,
    verdict,
    trendingLists: keptLists,
    left,
  };
}

/** The block's runs that are left to the article: all of it, what stands around a notice glued to it, or nothing. */
function withoutNotices(block: PageBlock, taken: readonly Span[]): Span[] {
  const runs: Span[] = [];
  let from = 0;
  for (const { start, end } of [...taken].sort((a, b) => a.start - b.start)) {
    if (block.text.slice(from, start).trim()) runs.push({ block: block.id, start: from, end: start });
    from = Math.max(from, end);
  }
  if (block.text.slice(from).trim()) runs.push({ block: block.id, start: from, end: block.text.length });
  return runs;
}

function toBlock({ id, text, shape, place }: PageBlock, hint: string): Block {
  return { id, text, shape, place, language: languageOf(text, hint) };
}

/** Language of the longest blocks together, for pages without an article. */
function pageLanguage(page: Page, hint: string): string {
  const longest = [...page.blocks].sort((a, b) => b.text.length - a.text.length).slice(0, 10);
  return languageOf(longest.map((block) => block.text).join(' '), hint);
}
