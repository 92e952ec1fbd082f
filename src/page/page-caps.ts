import { limits } from '../shared/limits.ts';
import type { TrendingList } from '../shared/report/report.ts';
import type { LiveBlock, LivePage } from './page.ts';

/** Blocks at each end that go before all others, the outermost first; the longest footers seen have some 200. */
const EDGE = 300;

/** The blocks that travel, and where the others' places went. */
export interface KeptBlocks {
  blocks: readonly LiveBlock[];
  /** A block's number among those kept; of a block left out, the number of the next one kept. */
  numberOf(id: number): number;
}

/**
 * All blocks of an ordinary page. Of one over the caps: the lists' rows and both ends of the page first, where
 * headline and notices stand, then prose, menus last.
 */
export function keepWithinCaps(page: LivePage, lists: readonly TrendingList[]): KeptBlocks {
  const total = page.blocks.reduce((sum, block) => sum + block.text.length, 0);
  if (total <= limits.transcriptText && page.blocks.length <= limits.transcriptBlocks)
    return { blocks: page.blocks, numberOf: (id) => id };
  const rows = new Set(lists.flatMap((list) => list.rows.flatMap((row) => row.block ?? [])));
  const last = page.blocks.length - 1;
  const rank = ({ id, text, linkLength }: LiveBlock) => {
    const fromEnd = Math.min(id, last - id);
    if (rows.has(id) || fromEnd < EDGE) return rows.has(id) ? 0 : fromEnd / EDGE;
    return linkLength * 2 < text.length ? 1 : 2;
  };
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
