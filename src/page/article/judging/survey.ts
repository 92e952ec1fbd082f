import type { Box, Page, PageBlock } from '../../page.ts';
import { bare } from '../texts/similarity.ts';
import { shapeOf, type TextShape } from '../texts/text-shape.ts';
import { isLinkLabel } from './link-labels.ts';

/** Weight from which a block with few links reads as prose. Latin letters' worth. */
const PROSE = 60;

/** What is counted over a whole page before any block is judged: one pass, sums by prefix. */
export interface Survey {
  readonly blocks: readonly PageBlock[];
  readonly shapes: readonly TextShape[];
  /** Logarithm of each block's weight. */
  readonly logs: Float64Array;
  readonly links: Float32Array;
  readonly prose: Uint8Array;
  /** Prefix sums over blocks: weight, weight in links, weight of prose. */
  readonly weightTo: Float64Array;
  readonly linkTo: Float64Array;
  readonly proseTo: Float64Array;
  /** How many blocks say the same. */
  readonly repeats: ReadonlyMap<string, number>;
  /** Blocks of one kind under one parent: a run of paragraphs, a list of teasers. */
  readonly series: readonly Series[];
}

interface Series {
  count: number;
  weight: number;
  linkWeight: number;
  prose: number;
}

/** @param page its blocks are read, never its document */
export function survey({ blocks }: Page): Survey {
  const count = blocks.length;
  const shapes: TextShape[] = new Array(count);
  const logs = new Float64Array(count);
  const links = new Float32Array(count);
  const prose = new Uint8Array(count);
  const weightTo = new Float64Array(count + 1);
  const linkTo = new Float64Array(count + 1);
  const proseTo = new Float64Array(count + 1);
  const repeats = new Map<string, number>();
  const seriesOf = new Map<Box | null, Map<string, Series>>();
  const series: Series[] = new Array(count);
  const seriesFor = ({ tag, box }: PageBlock): Series => {
    const kinds = seriesOf.get(box.parent) ?? new Map<string, Series>();
    seriesOf.set(box.parent, kinds);
    const kind = `${tag} ${box.names}`;
    const one = kinds.get(kind) ?? { count: 0, weight: 0, linkWeight: 0, prose: 0 };
    kinds.set(kind, one);
    return one;
  };
  for (let at = 0; at < count; at += 1) {
    const block = blocks[at] as PageBlock;
    const shape = shapeOf(block.text);
    const share = block.linkLength / block.text.length;
    shapes[at] = shape;
    logs[at] = Math.log1p(shape.weight);
    links[at] = share;
    const reads = shape.weight >= PROSE && share < 0.4 && !block.hidden && shape.stops + shape.commas > 0;
    prose[at] = reads ? 1 : 0;
    weightTo[at + 1] = (weightTo[at] as number) + shape.weight;
    linkTo[at + 1] = (linkTo[at] as number) + shape.weight * share;
    proseTo[at + 1] = (proseTo[at] as number) + (reads ? shape.weight : 0);
    repeats.set(block.text, (repeats.get(block.text) ?? 0) + 1);
    const before = blocks[at - 1];
    const one = before && alike(before, block) ? (series[at - 1] as Series) : seriesFor(block);
    one.count += 1;
    one.weight += shape.weight;
    one.linkWeight += shape.weight * share;
    if (reads) one.prose += shape.weight;
    series[at] = one;
  }
  return { blocks, shapes, logs, links, prose, weightTo, linkTo, proseTo, repeats, series };
}

function alike(one: PageBlock, other: PageBlock): boolean {
  return one.box.parent === other.box.parent && one.tag === other.tag && one.box.names === other.box.names;
}

/** Shorter article bodies in a page's data are teasers. Letters and digits. */
const BODY = 200;

/**
 * What the article's body in the page's data says: 1 where it holds the block, -1 where it ought to and doesn't, 0
 * unknown or never judged.
 */
export function heldByBody(body: string, blocks: readonly PageBlock[]): Int8Array {
  const held = new Int8Array(blocks.length);
  const whole = bare(body);
  if (whole.length < BODY) return held;
  for (const block of blocks) {
    if (isLinkLabel(block)) continue;
    const part = bare(block.text.slice(0, 300));
    if (part.length >= 12) held[block.id] = whole.includes(part) ? 1 : -1;
  }
  return held;
}

/** 1 for a block that the page's own description repeats the beginning of: a standfirst or the first paragraph. */
export function heldByDescription(description: string, blocks: readonly PageBlock[]): Int8Array {
  const held = new Int8Array(blocks.length);
  const start = bare(description).slice(0, 40);
  if (start.length < 15) return held;
  const first = start.slice(0, 1);
  for (const { id, text } of blocks)
    if (
      text.length >= 15 &&
      text.slice(0, 6).toLowerCase().includes(first) &&
      bare(text.slice(0, 120)).startsWith(start)
    )
      held[id] = 1;
  return held;
}
