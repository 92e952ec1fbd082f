import type { Box, PageBlock } from '../../page.ts';

/** Teasers side by side from which on they are a list. */
const LIST = 4;
/** Blocks of one teaser: headline, sentence, author, time. */
const TEASER = 5;
/** Boxes outward in which a teaser's headline may stand. */
const OUTWARD = 3;
/** A headline is longer than "Read more". Characters. */
const HEADLINE = 15;
/** Share of the chosen text in teasers that makes a page a list. */
const MOST = 0.7;

/**
 * Whether what was chosen is a list of teasers: alike boxes side by side, each a linked headline with a sentence.
 * @param all the page's blocks
 */
export function isListOfTeasers(chosen: readonly PageBlock[], all: readonly PageBlock[]): boolean {
  const lists = new Map<Box, Map<string, { boxes: Set<Box>; length: number }>>();
  let length = 0;
  for (const block of chosen) {
    if (block.shape === 'heading') continue;
    length += block.text.length;
    const teaser = teaserOf(block, all);
    if (!teaser?.parent) continue;
    const kinds = lists.get(teaser.parent) ?? new Map<string, { boxes: Set<Box>; length: number }>();
    lists.set(teaser.parent, kinds);
    const kind = `${teaser.tag} ${teaser.names}`;
    const list = kinds.get(kind) ?? { boxes: new Set<Box>(), length: 0 };
    kinds.set(kind, list);
    list.boxes.add(teaser);
    list.length += block.text.length;
  }
  let inLists = 0;
  for (const kinds of lists.values())
    for (const list of kinds.values()) if (list.boxes.size >= LIST) inLists += list.length;
  return inLists > length * MOST;
}

/** The small box around a block that also holds a linked headline, or null. */
function teaserOf(block: PageBlock, all: readonly PageBlock[]): Box | null {
  if (block.links === 1 && block.linkLength >= HEADLINE && block.linkLength < block.text.length)
    return block.box;
  let box: Box | null = block.box;
  for (let level = 0; box && level < OUTWARD; level += 1, box = box.parent) {
    if (box.end - box.first > TEASER) return null;
    const linked = all
      .slice(box.first, box.end)
      .some(({ text, linkLength }) => text.length >= HEADLINE && linkLength >= text.length);
    if (linked) return box;
  }
  return null;
}
