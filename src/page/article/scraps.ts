import type { Box, PageBlock } from '../page.ts';
import { lengthOf } from './holding-box.ts';

/** A table of which less than this share was taken for the story is none of it: cells in words are taken one by one. */
const MOST = 0.5;
/** More of the story's text than this cannot be a few cells: old pages are laid out in tables. */
const LARGE = 0.2;

/**
 * The story without single cells of tables that are none of it: figures of indices, prices of products.
 * @param all the page's blocks
 */
export function withoutScraps(chosen: readonly PageBlock[], all: readonly PageBlock[]): readonly PageBlock[] {
  const length = lengthOf(chosen);
  const taken = new Map<Box, PageBlock[]>();
  for (const block of chosen) {
    const table = tableAround(block.box);
    const some = table && taken.get(table);
    if (some) some.push(block);
    else if (table) taken.set(table, [block]);
  }
  const out = new Set<PageBlock>();
  for (const [{ first, end }, some] of taken) {
    const part = lengthOf(some);
    if (part < lengthOf(all.slice(first, end)) * MOST && part < length * LARGE)
      for (const block of some) out.add(block);
  }
  return out.size === 0 ? chosen : chosen.filter((block) => !out.has(block));
}

function tableAround(box: Box): Box | null {
  for (let outer: Box | null = box; outer; outer = outer.parent) if (outer.tag === 'table') return outer;
  return null;
}
