import type { PageBlock } from '../page.ts';
import { contextFeatures } from './context.ts';
import { blockFeatures, isLabel, type Known } from './features.ts';
import { decodeNetwork, type Network, opinions } from './network.ts';
import { FIRST, SECOND } from './weights.ts';

/** From which opinion on a block is of the story; chosen by cross-validation (docs/articles.md). */
const ENOUGH = 0.5;
/** A story that is a smaller part of the page's prose than this is one that was doubted, not one that is short. */
const LITTLE = 0.15;
const DOUBTFUL = 0.2;

let networks: [first: Network, second: Network] | null = null;

/**
 * The blocks of the story, as two small networks judge them: the first by how each block is written and where it
 * stands, the second also by what the first says of its neighbours and of the boxes around it.
 */
export function chooseBlocks(known: Known): PageBlock[] {
  const { blocks } = known.survey;
  if (blocks.length === 0) return [];
  networks ??= [decodeNetwork(FIRST.text, FIRST.hidden), decodeNetwork(SECOND.text, SECOND.hidden)];
  const labels = Uint8Array.from(blocks, (block) => (isLabel(block) ? 1 : 0));
  const own = blockFeatures(known);
  const context = contextFeatures(known.survey, opinions(networks[0], own.rows, labels));
  const judged = opinions(networks[1], beside(own, context, blocks.length), labels);
  const above = (opinion: number) =>
    blocks.filter(({ id }) => id !== known.titleAt && (judged[id] as number) > opinion);
  const sure = above(ENOUGH);
  const { shapes, proseTo } = known.survey;
  let weight = 0;
  for (const { id } of sure) weight += shapes[id]?.weight ?? 0;
  return weight < (proseTo[blocks.length] as number) * LITTLE ? above(DOUBTFUL) : sure;
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
