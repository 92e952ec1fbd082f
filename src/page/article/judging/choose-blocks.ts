import type { Box, PageBlock } from '../../page.ts';
import type { TextShape } from '../texts/text-shape.ts';
import { contextFeatures } from './context.ts';
import { blockFeatures, type Known } from './features.ts';
import { unlabelled } from './link-labels.ts';
import { opinions, readNetwork, type WrittenNetwork } from './network.ts';
import { FIRST, SECOND } from './weights.ts';

/** From which opinion on a block is of the story; chosen by cross-validation (docs/measured/articles.md). */
const ENOUGH = 0.5;
/** A story that is a smaller part of the page's prose than this is one that was doubted, not one that is short. */
const LITTLE = 0.15;
const DOUBTFUL = 0.2;
/** First opinions outside of these the second network changes once in 7,000 blocks, of 80,000 of all corpora. */
const SURELY_NOT = 0.02;
const SURELY = 0.95;
/** Share of the sure blocks' text that the box around the story holds. */
const MOST = 0.9;

let networks: [first: WrittenNetwork, second: WrittenNetwork] | null = null;

/**
 * The blocks of the story, as two small networks judge them: the first by how each block is written and where it
 * stands; the second, where the first is not sure, also by what it says of the neighbours and of the boxes around.
 */
export function chooseBlocks(known: Known): PageBlock[] {
  const { blocks } = known.survey;
  if (blocks.length === 0) return [];
  networks ??= [readNetwork(FIRST.text, FIRST.hidden), readNetwork(SECOND.text, SECOND.hidden)];
  const ids = unlabelled(blocks);
  if (ids.length === 0) return [];
  const own = blockFeatures(known, ids);
  const first = opinions(networks[0], own);
  const judged = spread(first, ids, blocks.length);
  const places = doubted(first);
  const asked = places.map((at) => ids[at] as number);
  const context = contextFeatures(known.survey, judged, ids, asked);
  const second = opinions(networks[1], own, context, places);
  for (let at = 0; at < asked.length; at += 1) judged[asked[at] as number] = second[at] as number;
  return chosenBy(known, judged);
}

/**
 * Places of the blocks that the first network is not sure of: the second is asked of a third of all that are judged.
 */
function doubted(first: Float32Array): Int32Array {
  const places = new Int32Array(first.length);
  let count = 0;
  for (let at = 0; at < first.length; at += 1) {
    const opinion = first[at] as number;
    if (opinion > SURELY_NOT && opinion < SURELY) places[count++] = at;
  }
  return places.subarray(0, count);
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
