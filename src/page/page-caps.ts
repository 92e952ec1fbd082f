import { limits } from '../shared/limits.ts';
import type { TrendingList } from '../shared/report.ts';
import { mightDisclose } from './might-disclose.ts';
import type { LiveBlock, LivePage } from './page.ts';

/** The blocks that travel, and where the others' places went. */
export interface KeptBlocks {
  blocks: readonly LiveBlock[];
  /** A block's number among those kept; of a block left out, the number of the next one kept. */
  numberOf(id: number): number;
}

/**
 * All blocks of an ordinary page. Of one over the caps: the lists' rows and what may disclose first, then prose,
 * menus last.
 */
export function keepWithinCaps(page: LivePage, lists: readonly TrendingList[]): KeptBlocks {
  const total = page.blocks.reduce((sum, block) => sum + block.text.length, 0);
  if (total <= limits.transcriptText && page.blocks.length <= limits.transcriptBlocks)
    return { blocks: page.blocks, numberOf: (id) => id };
  const rows = new Set(lists.flatMap((list) => list.rows.flatMap((row) => row.block ?? [])));
  const rank = ({ id, text, linkLength }: LiveBlock) =>
    rows.has(id) || mightDisclose(text) ? 0 : linkLength * 2 < text.length ? 1 : 2;
  const ranked = page.blocks.map((block) => [rank(block), block] as const).sort(([a], [b]) => a - b);
  const kept: LiveBlock[] = [];
  let length = 0;
  for (const [, block] of ranked) {
    length += block.text.length;
    if (length > limits.transcriptText || kept.length === limits.transcriptBlocks) break;
    kept.push(block);
  }
  kept.sort((a, b) => a.id - b.id);
  const numbers = new Array<number>(page.blocks.length + 1);
  let number = 0;
  for (let id = 0; id <= page.blocks.length; id += 1) {
    numbers[id] = number;
    if (kept[number]?.id === id) number += 1;
  }
  return { blocks: kept, numberOf: (id) => numbers[id] ?? number };
}
