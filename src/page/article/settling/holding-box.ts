import type { Box, PageBlock } from '../../page.ts';

/** @returns how much text these blocks hold, in UTF-16 code units */
export function lengthOf(blocks: readonly PageBlock[]): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0);
}

/**
 * The smallest box around another that holds so much of these blocks' text.
 * @param blocks one at least
 * @param share of their text, 0 to 1
 * @param inner where to begin, usually at the first block's box; the page's outermost box ends the search
 */
export function boxHolding(
  blocks: readonly PageBlock[],
  share: number,
  inner: Box = (blocks[0] as PageBlock).box,
): Box {
  const least = lengthOf(blocks) * share;
  const holds = ({ first, end }: Box) => lengthOf(blocks.filter(({ id }) => id >= first && id < end));
  let box = inner;
  while (box.parent && holds(box) < least) box = box.parent;
  return box;
}
