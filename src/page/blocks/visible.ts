import { type Dom, domOf } from '../dom.ts';
import type { LiveBlock } from '../page.ts';
import { canvasOf, type Ground, groundOf, isLost } from './ground.ts';
import { hidesAll, hidesOwnText, OFF_SCREEN } from './hiding-style.ts';

/** Ancestors asked for their style: real pages nest a notice some 30 deep. */
const DEEPEST = 200;
/** Text of less than this in width or height is not there for the eye. CSS pixels. */
const NO_SIZE = 0.5;

/** What an element does to the text in it, by itself or by an ancestor. */
interface Cover {
  readonly hides: boolean;
  readonly ground: Ground;
}

/**
 * Tells whether a page's style shows a text. Styles are asked once an element, and only of texts that somebody asks for.
 * A closed accordion (`details`) shows what it holds when opened, so it counts as shown; its place says that it is closed.
 */
export class ShownReader {
  private readonly dom: Dom;
  private readonly view: Window | null;
  private readonly covers = new Map<Element, Cover>();
  private canvas: Ground | undefined;

  constructor(private readonly document: Document) {
    this.dom = domOf(document);
    this.view = document.defaultView;
  }

  isShown(block: LiveBlock): boolean {
    const text = this.longest(block.nodes);
    const own = text && this.above(text);
    if (!own || !this.view) return !block.hidden;
    const { hides, ground } = this.coverOf(own);
    if (hides) return false;
    const style = this.styleOf(own);
    if (style && told(() => hidesOwnText(style), false)) return false;
    const area = block.place === 'details' ? null : this.dom.area(text);
    // Where there is no layout, styles that could not be told leave what the attributes say.
    if (!style || !area) return !block.hidden;
    if (area.width < NO_SIZE || area.height < NO_SIZE || this.isOutOfReach(own, area)) return false;
    // Asked last and one by one: a browser writes out each property, colours longest.
    if (ground === null || !isLost(style.webkitTextFillColor || style.color, ground)) return true;
    return style.textShadow !== 'none';
  }

  /** A line may begin with a word for screen readers alone: most of its text speaks for it. */
  private longest(nodes: readonly Text[]): Text | undefined {
    if (nodes.length < 2) return nodes[0];
    const length = (node: Text) => this.dom.data(node).trim().length;
    return nodes.reduce((longest, node) => (length(node) > length(longest) ? node : longest));
  }

  private coverOf(element: Element): Cover {
    const unknown: Element[] = [];
    let known: Cover | undefined;
    let each: Element | null = element;
    for (; each && unknown.length < DEEPEST; each = this.above(each)) {
      known = this.covers.get(each);
      if (known) break;
      unknown.push(each);
    }
    let cover = known ?? { hides: false, ground: each ? null : this.ownCanvas() };
    for (let at = unknown.length - 1; at >= 0; at -= 1) {
      const inner = unknown[at] as Element;
      const style = cover.hides ? null : this.styleOf(inner);
      if (style) cover = coverWithin(style, cover.ground);
      this.covers.set(inner, cover);
    }
    return cover;
  }

  private ownCanvas(): Ground {
    const body = this.dom.body(this.document);
    const style = body && this.styleOf(body);
    this.canvas ??= style ? canvasOf(style.color) : null;
    return this.canvas;
  }

  /** Far to the left or above the page, where nothing scrolls: neither the page nor a box around the text. */
  private isOutOfReach(own: Element, { right, bottom }: DOMRect): boolean {
    const left = right < OFF_SCREEN;
    const above = bottom < OFF_SCREEN && bottom + (this.view?.scrollY ?? 0) < OFF_SCREEN;
    if (!left && !above) return false;
    const root = this.dom.root(this.document);
    for (let each: Element | null = own; each && each !== root; each = this.above(each))
      if (each.scrollLeft !== 0 || each.scrollTop !== 0) return false;
    return above || !root || this.styleOf(root)?.direction === 'ltr';
  }

  /** The element around a node; of a shadow root, its host. Never by plain property access: a form's inputs shadow it. */
  private above(node: Node): Element | null {
    const parent = this.dom.parent(node);
    if (!parent) return null;
    if (this.dom.type(parent) === ELEMENT) return parent as Element;
    return (parent as ShadowRoot).host ?? null;
  }

  /** Very deep nesting makes jsdom throw; browsers never do. */
  private styleOf(element: Element): CSSStyleDeclaration | null {
    try {
      return this.view?.getComputedStyle(element) ?? null;
    } catch {
      return null;
    }
  }
}

const ELEMENT = 1;

function coverWithin(style: CSSStyleDeclaration, under: Ground): Cover {
  return { hides: told(() => hidesAll(style), false), ground: told(() => groundOf(style, under), null) };
}

/** jsdom works a property out when it is asked for, and throws then at what it can't parse. */
function told<T>(ask: () => T, otherwise: T): T {
  try {
    return ask();
  } catch {
    return otherwise;
  }
}
