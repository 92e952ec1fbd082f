import type { Box, PageBlock } from '../page.ts';
import { weigh } from './weight.ts';

/** Shorter blocks are menus and labels. Latin letters' worth. */
const PARAGRAPH = 80;

/** The story by the plainest rule: the smallest box that holds most of the prose, from its first to its last prose. */
export function chooseBlocks(blocks: readonly PageBlock[]): PageBlock[] {
  const prose = new Map<Box, number>();
  let total = 0;
  let best: Box | null = null;
  for (const block of blocks) {
    if (!isProse(block)) continue;
    const weight = weigh(block.text);
    total += weight;
    for (let box: Box | null = block.box; box; box = box.parent)
      prose.set(box, (prose.get(box) ?? 0) + weight);
  }
  for (const [box, weight] of prose)
    if (weight > total * 0.7 && (!best || box.depth > best.depth)) best = box;
  if (!best) return [];
  const inside = blocks.slice(best.first, best.end);
  const first = inside.findIndex(isProse);
  const last = inside.findLastIndex(isProse);
  return inside
    .slice(first, last + 1)
    .filter(
      (block) => isProse(block) || (block.linkLength * 3 < block.text.length && block.place === 'main'),
    );
}

function isProse(block: PageBlock): boolean {
  return (
    (block.place === 'main' || block.place === 'header') &&
    !block.hidden &&
    weigh(block.text) >= PARAGRAPH &&
    block.linkLength * 2 < block.text.length
  );
}
