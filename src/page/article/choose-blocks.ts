import type { PageBlock } from '../page.ts';
import { contextFeatures } from './context.ts';
import { blockFeatures, type Known, unlabelled } from './features.ts';
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
  const ids = unlabelled(blocks);
  if (ids.length === 0) return [];
  const own = blockFeatures(known, ids);
  const first = spread(opinions(networks[0], own), ids, blocks.length);
  const context = contextFeatures(known.survey, first, ids);
  const judged = spread(opinions(networks[1], own, context), ids, blocks.length);
  const above = (opinion: number) =>
    blocks.filter(({ id }) => id !== known.titleAt && (judged[id] as number) > opinion);
  const sure = above(ENOUGH);
  const { shapes, proseTo } = known.survey;
  let weight = 0;
  for (const { id } of sure) weight += shapes[id]?.weight ?? 0;
  return weight < (proseTo[blocks.length] as number) * LITTLE ? above(DOUBTFUL) : sure;
}

/** The opinions of the blocks that were judged, by id; of the others 0. */
export function spread(found: Float32Array, ids: Int32Array, count: number): Float32Array {
  const all = new Float32Array(count);
  for (let at = 0; at < ids.length; at += 1) all[ids[at] as number] = found[at] as number;
  return all;
}
