import type { Box } from '../../page.ts';
import { Rows } from './rows.ts';
import type { Survey } from './survey.ts';

/** Ancestor boxes looked at. */
const LEVELS = 5;
/** Shares of the story that make a box its holder; the two differ where the story is parted by boxes of its own. */
const MOST = 0.9;
const HALF = 0.55;
const NEIGHBOURS = [-4, -3, -2, -1, 1, 2, 3, 4];

/**
 * What the first opinions of a whole page say about each block: of its neighbours, of the boxes around it, and
 * whether it stands inside the smallest box that holds most of the story.
 * @param first the first opinion of each block, 0 to 1
 * @param ids of the blocks that are judged
 * @param asked those of them that rows are wanted for
 * @returns one row for each of `asked`
 */
export function contextFeatures(survey: Survey, first: Float32Array, ids: Int32Array, asked = ids): Rows {
  const { blocks, shapes, weightTo } = survey;
  const count = blocks.length;
  const massTo = new Float64Array(count + 1);
  for (let at = 0; at < count; at += 1)
    massTo[at + 1] = (massTo[at] as number) + (first[at] as number) * (shapes[at]?.weight ?? 0);
  const mass = (massTo[count] as number) || 1;
  const shareOf = (box: Box) => ((massTo[box.end] as number) - (massTo[box.first] as number)) / mass;
  const [most, half] = smallestBoxes(survey, first, shareOf);
  const seriesMass = new Map<object, number>();
  // What was not judged has no opinion and adds nothing.
  for (const at of ids) {
    const one = survey.series[at] as object;
    seriesMass.set(one, (seriesMass.get(one) ?? 0) + (first[at] as number) * (shapes[at]?.weight ?? 0));
  }
  const gaps = confidentGaps(first);
  const row = new Rows(asked.length);
  for (const at of asked) {
    const block = survey.blocks[at] as (typeof blocks)[number];
    const own = first[at] as number;
    row.put(own);
    row.put(Math.max(-6, Math.min(6, Math.log((own + 1e-4) / (1 - own + 1e-4)))));
    row.put(Math.min(1, ((shapes[at]?.weight ?? 0) / mass) * own));
    for (const step of NEIGHBOURS) row.put(first[at + step] ?? 0);
    let box: Box | null = block.box;
    for (let level = 0; level < LEVELS; level += 1) {
      const weight = box ? (weightTo[box.end] as number) - (weightTo[box.first] as number) : 0;
      const share = box ? shareOf(box) : 1;
      row.put(share);
      row.put(box && weight > 0 ? (share * mass) / weight : 0);
      box = box?.parent ?? null;
    }
    const series = survey.series[at] as (typeof survey.series)[number];
    const inSeries = seriesMass.get(series) ?? 0;
    row.put(inSeries / mass);
    row.put(inSeries / (series.weight || 1));
    for (const holder of [most, half]) {
      const inside = holder !== null && at >= holder.first && at < holder.end;
      row.put(inside ? 1 : 0);
      row.put(inside && holder ? (at - holder.first) / Math.max(1, holder.end - holder.first) : 0);
      row.put(inside && holder ? Math.min(10, block.box.depth - holder.depth) / 5 : -0.5);
    }
    row.put((massTo[at] as number) / mass);
    row.put((mass - (massTo[at + 1] as number)) / mass);
    row.put(Math.log1p(gaps.before[at] as number));
    row.put(Math.log1p(gaps.after[at] as number));
    row.next();
  }
  return row;
}

/** The smallest boxes that hold most and half of the story. */
function smallestBoxes(
  { blocks }: Survey,
  first: Float32Array,
  shareOf: (box: Box) => number,
): [most: Box | null, half: Box | null] {
  const seen = new Set<Box>();
  let most: Box | null = null;
  let half: Box | null = null;
  for (const block of blocks) {
    if ((first[block.id] as number) < 0.3) continue;
    for (let box: Box | null = block.box; box && !seen.has(box); box = box.parent) {
      seen.add(box);
      const share = shareOf(box);
      if (share >= MOST && (!most || box.depth > most.depth)) most = box;
      if (share >= HALF && (!half || box.depth > half.depth)) half = box;
    }
  }
  return [most, half];
}

function confidentGaps(first: Float32Array): { before: Int32Array; after: Int32Array } {
  const before = new Int32Array(first.length);
  const after = new Int32Array(first.length);
  for (let at = 0, gap = 99; at < first.length; at += 1) {
    before[at] = gap;
    gap = (first[at] as number) > 0.7 ? 0 : gap + 1;
  }
  for (let at = first.length - 1, gap = 99; at >= 0; at -= 1) {
    after[at] = gap;
    gap = (first[at] as number) > 0.7 ? 0 : gap + 1;
  }
  return { before, after };
}
