import type { PageBlock } from '../../page.ts';

/** Longer texts are judged even when all of them is a link. Characters. */
const LINK_LABEL = 50;

/**
 * A short text that is all link: a menu entry, a tag, a teaser's headline. It is never of the story, so it is not
 * judged.
 */
export function isLinkLabel({ text, linkLength }: PageBlock): boolean {
  return text.length < LINK_LABEL && linkLength >= text.length;
}

/** Ids of the blocks that are judged: all but the link labels. */
export function unlabelled(blocks: readonly PageBlock[]): Int32Array {
  return Int32Array.from(blocks.filter((block) => !isLinkLabel(block)).map(({ id }) => id));
}
