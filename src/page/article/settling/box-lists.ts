import type { Box, PageBlock } from '../../page.ts';

/** Alike boxes side by side from which on they are a list: of comments, of posts, of offers. */
const LIST = 5;

/**
 * Boxes side by side with the same tag and names but for figures ("comment-1", "comment-2"), of two blocks or more
 * each.
 */
export function listsOf(all: readonly PageBlock[]): Box[][] {
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

/** Whether a box is one of these or stands in one. */
export function isInside(box: Box, boxes: ReadonlySet<Box>): boolean {
  for (let outer: Box | null = box; outer; outer = outer.parent) if (boxes.has(outer)) return true;
  return false;
}
