import type { Dom } from '../../page/dom.ts';
import type { TextRun } from './find-text.ts';

/**
 * Brings a run of text near the middle of the window, also inside scrolling boxes. Where it has no box (a closed
 * `details`, hidden by style) its nearest ancestor that has one is brought there instead.
 */
export function scrollToRun(dom: Dom, run: TextRun): void {
  // A frame's own, where the text stands in one.
  const document = run.node.ownerDocument;
  // A form's own methods can be shadowed by its inputs; a fresh element's cannot.
  const plain = document.createElement('div');
  const isLaidOut = (element: Element) =>
    plain.checkVisibility?.call(element) !== false && plain.getClientRects.call(element).length > 0;
  let node: Node | null = dom.parent(run.node);
  while (node && !(dom.type(node) === 1 && isLaidOut(node as Element)))
    node = dom.parent(node) ?? (node as Partial<ShadowRoot>).host ?? null;
  const view = document.defaultView;
  if (!node || !view) return;
  plain.scrollIntoView.call(node as Element, { block: 'center', behavior: 'instant' });
  const range = document.createRange();
  range.setStart(run.node, run.start);
  range.setEnd(run.node, run.end);
  const { top, bottom } = range.getBoundingClientRect();
  // A paragraph taller than the window may be centred with its sentence out of sight.
  if (bottom > top && (top < 0 || bottom > view.innerHeight))
    view.scrollBy({ top: top - view.innerHeight / 2, behavior: 'instant' });
}
