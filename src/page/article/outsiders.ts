import type { Box, PageBlock } from '../page.ts';
import { boxHolding, lengthOf } from './holding-box.ts';
import { OVER_COMMENTS } from './label-words.ts';
import { Phrases, spoken } from './phrases.ts';

/** Alike boxes side by side from which on they are a list: of comments, of posts, of offers. */
const LIST = 5;
/** A list of which less than this share was taken for the story is none of it: comments in prose are taken one by one. */
const MOST = 0.5;
/** Less of the story's text than this cannot be all that is left of it. */
const LEFT = 0.2;
/** Share of the story's text that the box around it holds. */
const HELD = 0.9;
/** Blocks in between from which on a block stands apart: between paragraphs of a story there are at most lists of links. */
const FAR = 30;
/** More blocks than this are a part of a story. */
const FEW = 5;
/** A line over comments is short. Characters. */
const LABEL = 60;
/** More such lines are labels of cards or of comments themselves. */
const LABELS = 2;
/** Less of the story above than this, and the line leads to the comments or stands over none. */
const ABOVE = 0.5;
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
  return farFromNone(withoutAsides(withoutFewOfMany(withoutComments(judged, all), all)));
}

const overComments = new Phrases([OVER_COMMENTS]);

/** Catches "Comments (12)", "Comments are now closed for this story", "网友评论"; not "Comments by the minister fell flat" as a link. */
function standsOverComments({ text, linkLength }: PageBlock): boolean {
  if (text.length > LABEL || linkLength > 0) return false;
  const words = spoken(text);
  return overComments.is({ ...words, words: words.words.filter((word) => !/^\d+$/.test(word)) });
}

/** What readers say below a story, under a line that says so. */
function withoutComments(judged: readonly PageBlock[], all: readonly PageBlock[]): readonly PageBlock[] {
  const lines = all.filter(standsOverComments);
  const last = lines.at(-1);
  if (!last || lines.length > LABELS) return judged;
  const above = judged.filter(({ id }) => id < last.id);
  return lengthOf(above) < lengthOf(judged) * ABOVE ? judged : above;
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

/** Boxes side by side with the same tag and names but for figures ("comment-1", "comment-2"), of two blocks or more each. */
function listsOf(all: readonly PageBlock[]): Box[][] {
  const seen = new Set<Box>();
  const families = new Map<Box, Box[]>();
  for (const block of all) {
    for (let box: Box = block.box; box.parent && !seen.has(box); box = box.parent) {
      seen.add(box);
      if (box.names === '' || box.end - box.first < 2) continue;
      const family = families.get(box.parent);
      if (family) family.push(box);
      else families.set(box.parent, [box]);
    }
  }
  const lists: Box[][] = [];
  // Most boxes have too few beside them for their names to matter.
  for (const family of families.values()) if (family.length >= LIST) lists.push(...alikeOf(family));
  return lists.filter((list) => list.length >= LIST);
}

function alikeOf(family: readonly Box[]): Iterable<Box[]> {
  const kinds = new Map<string, Box[]>();
  for (const box of family) {
    const kind = `${box.tag} ${box.names.replace(/\d+/g, '#')}`;
    const list = kinds.get(kind);
    if (list) list.push(box);
    else kinds.set(kind, [box]);
  }
  return kinds.values();
}

function isInside(box: Box, boxes: ReadonlySet<Box>): boolean {
  for (let outer: Box | null = box; outer; outer = outer.parent) if (boxes.has(outer)) return true;
  return false;
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
