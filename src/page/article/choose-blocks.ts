import type { Box, PageBlock } from '../page.ts';
import { contextFeatures } from './context.ts';
import { blockFeatures, type Known } from './features.ts';
import { unlabelled } from './link-labels.ts';
import { opinions, readNetwork, type WrittenNetwork } from './network.ts';
import type { TextShape } from './text-shape.ts';
import { FIRST, SECOND } from './weights.ts';

/** From which opinion on a block is of the story; chosen by cross-validation (docs/articles.md). */
const ENOUGH = 0.5;
/** A story that is a smaller part of the page's prose than this is one that was doubted, not one that is short. */
const LITTLE = 0.15;
const DOUBTFUL = 0.2;
/** Share of the sure blocks' text that the box around the story holds. */
const MOST = 0.9;

let networks: [first: WrittenNetwork, second: WrittenNetwork] | null = null;

/**
 * The blocks of the story, as two small networks judge them: the first by how each block is written and where it
 * stands, the second also by what the first says of its neighbours and of the boxes around it.
 */
export function chooseBlocks(known: Known): PageBlock[] {
  const { blocks } = known.survey;
  if (blocks.length === 0) return [];
  networks ??= [readNetwork(FIRST.text, FIRST.hidden), readNetwork(SECOND.text, SECOND.hidden)];
  const ids = unlabelled(blocks);
  if (ids.length === 0) return [];
  const own = blockFeatures(known, ids);
  const first = spread(opinions(networks[0], own), ids, blocks.length);
  const context = contextFeatures(known.survey, first, ids);
  const judged = spread(opinions(networks[1], own, context), ids, blocks.length);
  return chosenBy(known, judged);
}

/** The blocks that opinions of all of them make the story. */
export function chosenBy(
  { survey, titleAt }: Pick<Known, 'survey' | 'titleAt'>,
  judged: Float32Array,
): PageBlock[] {
  const { blocks, shapes, proseTo } = survey;
  const above = (least: number) =>
    blocks.filter(({ id }) => id !== titleAt && (judged[id] as number) > least);
  const weightOf = (some: readonly PageBlock[]) =>
    some.reduce((sum, { id }) => sum + (shapes[id] as TextShape).weight, 0);
  const sure = above(ENOUGH);
  const weight = weightOf(sure);
  if (weight >= (proseTo[blocks.length] as number) * LITTLE) return sure;
  // What was doubted is looked for where the rest of the story stands, or a short story would take its comments in.
  let holder: Box | null =
    sure.reduce<PageBlock | null>(
      (most, block) => (most && most.text.length >= block.text.length ? most : block),
      null,
    )?.box ?? null;
  const holds = ({ first, end }: Box) => weightOf(sure.filter(({ id }) => id >= first && id < end));
  while (holder?.parent && holds(holder) < weight * MOST) holder = holder.parent;
  const { first, end } = holder ?? { first: 0, end: blocks.length };
  return above(DOUBTFUL).filter(({ id }) => (id >= first && id < end) || (judged[id] as number) > ENOUGH);
}

/** The opinions of the blocks that were judged, by id; of the others 0. */
export function spread(found: Float32Array, ids: Int32Array, count: number): Float32Array {
  const all = new Float32Array(count);
  for (let at = 0; at < ids.length; at += 1) all[ids[at] as number] = found[at] as number;
  return all;
}
