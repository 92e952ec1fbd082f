import type { Box, PageBlock } from '../../page.ts';
import { BoxAround } from './box-around.ts';
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
  const tables = new BoxAround('table');
  const taken = new Map<Box, PageBlock[]>();
  for (const block of chosen) {
    const table = tables.of(block.box);
    const some = table && taken.get(table);
    if (some) some.push(block);
    else if (table) taken.set(table, [block]);
  }
  if (taken.size === 0) return chosen;
  const length = lengthOf(chosen);
  const upTo = lengthsUpTo(all);
  const out = new Set<PageBlock>();
  for (const [{ first, end }, some] of taken) {
    const part = lengthOf(some);
    if (part < ((upTo[end] as number) - (upTo[first] as number)) * MOST && part < length * LARGE)
      for (const block of some) out.add(block);
  }
  return out.size === 0 ? chosen : chosen.filter((block) => !out.has(block));
}

/** How much text comes before each id: tables stand in tables, and each is asked for its own. */
function lengthsUpTo(all: readonly PageBlock[]): Float64Array {
  const lengths = new Float64Array(all.length + 1);
  for (const [at, { text }] of all.entries()) lengths[at + 1] = (lengths[at] as number) + text.length;
  return lengths;
}
