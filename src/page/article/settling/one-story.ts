import type { Box, PageBlock } from '../../page.ts';

/** Paragraphs from which on what stands under a headline is a story, not a name in the page's head. */
const PARAGRAPHS = 2;
/** Headlines looked at; a page that has scrolled on for an hour holds some tens. */
const HEADLINES = 60;

/**
 * Pages that scroll on without end hold the next stories too, each with a headline of its own.
 * @param headline the block that shows the headline of this address
 * @param all the page's blocks
 * @returns the chosen blocks without those of the other stories
 */
export function oneStory(
  chosen: readonly PageBlock[],
  headline: PageBlock | null,
  all: readonly PageBlock[],
): PageBlock[] {
  const others = all.filter((block) => block.tag === 'h1' && !block.hidden && block.id !== headline?.id);
  if (!headline || others.length === 0) return [...chosen];
  const heads = [headline, ...others.slice(0, HEADLINES)];
  const isStory = ({ first, end }: Box) =>
    chosen.filter(({ id, shape }) => id >= first && id < end && shape !== 'heading').length >= PARAGRAPHS;
  const own = boxOf(headline, heads);
  if (!isStory(own)) return [...chosen];
  // Parts of one article may have headlines of this rank too.
  const article = articleAround(headline.box) ?? own;
  const apart = heads
    .filter(({ id }) => id < article.first || id >= article.end)
    .map((head) => boxOf(head, heads))
    .filter((box) => isStory(box) || isAlike(box, own));
  return chosen.filter(({ id }) => !apart.some(({ first, end }) => id >= first && id < end));
}

/** One of the boxes that a page strings its stories on, be the story in it a single paragraph. */
function isAlike(box: Box, own: Box): boolean {
  return box !== own && box.parent === own.parent && box.tag === own.tag && box.names === own.names;
}

/** The outermost box around a headline that holds no other. */
function boxOf({ id, box }: PageBlock, heads: readonly PageBlock[]): Box {
  const near = heads.filter((head) => head.id !== id).map((head) => head.id);
  let outermost = box;
  for (let outer: Box | null = box; outer; outer = outer.parent) {
    const { first, end } = outer;
    if (near.some((other) => other >= first && other < end)) break;
    outermost = outer;
  }
  return outermost;
}

/** The outermost `article` around a box. */
function articleAround(box: Box): Box | null {
  let found: Box | null = null;
  for (let outer: Box | null = box; outer; outer = outer.parent) if (outer.tag === 'article') found = outer;
  return found;
}
