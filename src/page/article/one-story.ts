import type { Box, PageBlock } from '../page.ts';

/**
 * Pages that scroll on without end hold the next stories too, each an `article` with a headline of its own.
 * @param headline the block that shows the headline of this address
 * @returns the blocks without those of the other stories
 */
export function oneStory(chosen: readonly PageBlock[], headline: PageBlock | null): PageBlock[] {
  const own = headline && articleAround(headline.box);
  if (!own) return [...chosen];
  const others: Box[] = [];
  for (const { tag, box } of chosen) {
    const article = tag === 'h1' ? articleAround(box) : null;
    if (article && (article.first >= own.end || article.end <= own.first)) others.push(article);
  }
  return chosen.filter(({ id }) => !others.some(({ first, end }) => id >= first && id < end));
}

/** The outermost `article` around a box. */
function articleAround(box: Box): Box | null {
  let found: Box | null = null;
  for (let outer: Box | null = box; outer; outer = outer.parent) if (outer.tag === 'article') found = outer;
  return found;
}
