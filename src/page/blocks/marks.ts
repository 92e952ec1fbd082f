import type { Dom } from '../dom.ts';
import { HIDING_STYLE } from './tags.ts';

/** What may hide an element: the style is then read. Catches `style="display:NONE"`; also `style="outline:none"`. */
const MAY_HIDE = '[hidden],[style*="none" i],[style*="hidden" i]';
/** Attributes beside `class` and `id` that say what an element is for. */
const NAMED = '[role],[itemprop],[data-testid],[data-component],[aria-label],[rel~="author"]';

/** The few elements with attributes that matter, found by the browser at once: asking each element costs as much as the walk. */
export class Marks {
  private readonly hiding = new Set<Element>();
  /** Those that have one of `NAMED`. */
  readonly named = new Set<Element>();

  constructor(
    private readonly dom: Dom,
    document: Document,
  ) {
    this.add(document);
  }

  /** @param root a shadow root: what stands in it is found from there alone */
  add(root: Document | ShadowRoot): void {
    const { dom } = this;
    const mayHide = dom.select(root, MAY_HIDE);
    for (let at = 0; at < mayHide.length; at += 1) {
      const element = mayHide[at] as Element;
      if (
        dom.attribute(element, 'hidden') !== null ||
        HIDING_STYLE.test(dom.attribute(element, 'style') ?? '')
      )
        this.hiding.add(element);
    }
    const named = dom.select(root, NAMED);
    for (let at = 0; at < named.length; at += 1) this.named.add(named[at] as Element);
  }

  /** Whether its own attributes hide it. */
  hides(element: Element): boolean {
    return this.hiding.has(element);
  }
}
