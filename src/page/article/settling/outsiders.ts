import type { Box, PageBlock } from '../../page.ts';
import { BoxAround } from './box-around.ts';
import { isInside, listsOf } from './box-lists.ts';
import { withoutComments } from './comments.ts';
import { boxHolding, lengthOf } from './holding-box.ts';

/**
 * A list of which less than this share was taken for the story is none of it: comments in prose are taken one by one.
 */
const MOST = 0.5;
/** Less of the story's text than this cannot be all that is left of it. */
const LEFT = 0.2;
/** Share of the story's text that the box around it holds. */
const HELD = 0.9;
/**
 * Blocks in between from which on a block stands apart: between paragraphs of a story there are at most lists of
 * links.
 */
const FAR = 30;
/** More blocks than this are a part of a story. */
const FEW = 5;
/** What comes first is the story, unless what comes later is longer by this much. */
const LONGER = 2.5;
/** Places beside a story. */
const BESIDE: ReadonlySet<PageBlock['place']> = new Set<PageBlock['place']>([
  'aside',
  'footer',
  'navigation',
]);

/**
 * The blocks judged to be the story without those that stand where no story stands: single ones of a list whose others
 * are no story either, asides and footers outside the story's box, a few far away from all others.
 * @param all the page's blocks
 */
export function withoutOutsiders(judged: readonly PageBlock[], all: readonly PageBlock[]): PageBlock[] {
  return farFromNone(withoutAsides(withoutForms(withoutFewOfMany(withoutComments(judged, all), all))));
}

/** A list's boxes are one as the other: where few of them were taken, none is the story's. */
function withoutFewOfMany(judged: readonly PageBlock[], all: readonly PageBlock[]): readonly PageBlock[] {
  const upTo = countsUpTo(judged, all.length);
  const taken = ({ first, end }: Box) => (upTo[end] as number) > (upTo[first] as number);
  const out = new Set<Box>();
  for (const list of listsOf(all)) {
    const some = list.filter(taken);
    if (some.length < list.length * MOST) for (const box of some) out.add(box);
  }
  if (out.size === 0) return judged;
  const kept = judged.filter(({ box }) => !isInside(box, out));
  return lengthOf(kept) < lengthOf(judged) * LEFT ? judged : kept;
}

/** How many of the blocks come before each id. */
function countsUpTo(blocks: readonly PageBlock[], length: number): Uint32Array {
  const counts = new Uint32Array(length + 1);
  for (const { id } of blocks) counts[id + 1] = 1;
  for (let at = 1; at <= length; at += 1) counts[at] = (counts[at] as number) + (counts[at - 1] as number);
  return counts;
}

/** What stands in a form asks something of the reader; some sites put the whole page into one. */
function withoutForms(judged: readonly PageBlock[]): readonly PageBlock[] {
  const forms = new BoxAround('form');
  const kept = judged.filter(({ box }) => forms.of(box) === null);
  return lengthOf(kept) * 2 < lengthOf(judged) ? judged : kept;
}

/** An aside inside the story may be its own; one outside is another's. */
function withoutAsides(judged: readonly PageBlock[]): readonly PageBlock[] {
  const story = judged.filter(({ place }) => !BESIDE.has(place));
  if (story.length === judged.length || story.length < 2 || lengthOf(story) * 2 < lengthOf(judged))
    return judged;
  const { first, end } = boxHolding(story, HELD);
  return judged.filter(({ id, place }) => !BESIDE.has(place) || (id >= first && id < end));
}

/** Without a few blocks that stand far away, outside the story's box: terms of use, teasers in full sentences. */
function farFromNone(judged: readonly PageBlock[]): PageBlock[] {
  const runs: PageBlock[][] = [];
  let before: PageBlock | undefined;
  for (const block of judged) {
    if (before && block.id - before.id <= FAR) runs.at(-1)?.push(block);
    else runs.push([block]);
    before = block;
  }
  const [first, ...later] = runs;
  if (!first || later.length === 0) return [...judged];
  const prose = (run: readonly PageBlock[]) => lengthOf(run.filter(({ shape }) => shape !== 'heading'));
  const story = later.reduce((most, run) => (prose(run) > prose(most) * LONGER ? run : most), first);
  const holder = boxHolding(story, HELD);
  return runs.flatMap((run) =>
    run === story || run.length > FEW ? run : run.filter(({ id }) => id >= holder.first && id < holder.end),
  );
}
