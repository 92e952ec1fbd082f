import type { PageBlock } from '../page.ts';
import { contextFeatures } from './context.ts';
import { blockFeatures, type Known } from './features.ts';
import { decodeNetwork, type Network, opinions } from './network.ts';
import { FIRST, SECOND } from './weights.ts';

/** From which opinion on a block is of the story; chosen by cross-validation (docs/articles.md). */
const ENOUGH = 0.55;

let networks: [first: Network, second: Network] | null = null;

/**
 * The blocks of the story, as two small networks judge them: the first by how each block is written and where it
 * stands, the second also by what the first says of its neighbours and of the boxes around it.
 */
export function chooseBlocks(known: Known): PageBlock[] {
  const { blocks } = known.survey;
  if (blocks.length === 0) return [];
  networks ??= [decodeNetwork(FIRST.text, FIRST.hidden), decodeNetwork(SECOND.text, SECOND.hidden)];
  const own = blockFeatures(known);
  const context = contextFeatures(known.survey, opinions(networks[0], own.rows));
  const judged = opinions(networks[1], beside(own, context, blocks.length));
  return blocks.filter((block) => block.id !== known.titleAt && (judged[block.id] as number) > ENOUGH);
}

interface Rows {
  readonly rows: Float32Array;
  readonly width: number;
}

/** Rows of both, one behind the other. */
export function beside(left: Rows, right: Rows, count: number): Float32Array {
  const width = left.width + right.width;
  const rows = new Float32Array(width * count);
  for (let row = 0; row < count; row += 1) {
    rows.set(left.rows.subarray(row * left.width, (row + 1) * left.width), row * width);
    rows.set(right.rows.subarray(row * right.width, (row + 1) * right.width), row * width + left.width);
  }
  return rows;
}
