import { readBlocks } from '../../page/blocks/blocks.ts';
import { domOf } from '../../page/dom.ts';
import type { Request } from '../../shared/port/messages.ts';
import { findText } from './find-text.ts';
import { Painter } from './paint.ts';
import { scrollToRun } from './scroll.ts';

export interface Revealer {
  /**
   * Scrolls to a text of the page and highlights exactly it, wherever it stands now: the page is read anew, so a
   * re-rendered one is no matter. Nothing is opened or changed; a text that is folded away is found, and the page
   * scrolled to what hides it.
   */
  reveal(request: Request<'reveal'>): { found: boolean };
  /** Takes the highlight away; Escape in the page or in the frame that holds the text does the same. */
  clear(): void;
}

/** @param document the live page */
export function createRevealer(document: Document): Revealer {
  const painter = new Painter();
  /** The page, and the frame that holds the text: a key goes to the document that has the focus. */
  let listening: readonly Document[] = [];
  const clear = () => {
    for (const tree of listening) tree.removeEventListener('keydown', onKey, true);
    listening = [];
    painter.clear();
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') clear();
  };
  return {
    clear,
    reveal({ block, text }) {
      clear();
      const runs = findText(readBlocks(document, document.URL).blocks, text, block);
      const [first] = runs;
      if (!first) return { found: false };
      painter.paint(runs);
      listening = [...new Set([document, first.node.ownerDocument])];
      for (const tree of listening) tree.addEventListener('keydown', onKey, true);
      scrollToRun(domOf(document), first);
      return { found: true };
    },
  };
}
