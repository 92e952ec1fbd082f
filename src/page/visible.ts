import { type Dom, domOf } from './dom.ts';
import type { LiveBlock } from './page.ts';

/** Ancestors asked for their style: real pages nest a notice some 30 deep. */
const DEEPEST = 200;
/** Smaller letters can't be read. CSS pixels. */
const SMALLEST_FONT = 2;
/** Farther out than this no scrolling reaches it. CSS pixels. */
const OFF_SCREEN = -900;

/**
 * Tells whether a page's style shows a text. Styles are asked once an element, and only of texts that somebody asks for.
 * A closed accordion (`details`) shows what it holds when opened, so it counts as shown.
 */
export class ShownReader {
  private readonly dom: Dom;
  private readonly view: Window | null;
  /** Whether an element hides what stands in it, by itself or by an ancestor. */
  private readonly covered = new Map<Element, boolean>();

  constructor(document: Document) {
    this.dom = domOf(document);
    this.view = document.defaultView;
  }

  isShown(block: LiveBlock): boolean {
    const [text] = block.nodes;
    if (block.hidden || !this.view || !text) return !block.hidden;
    const own = this.above(text);
    const style = own && this.styleOf(own);
    return !(style && hidesOwnText(style)) && !(own && this.covers(own));
  }

  private covers(element: Element): boolean {
    const unknown: Element[] = [];
    let known: boolean | undefined;
    for (let each: Element | null = element; each && unknown.length < DEEPEST; each = this.above(each)) {
      known = this.covered.get(each);
      if (known !== undefined) break;
      unknown.push(each);
    }
    let covered = known ?? false;
    for (const each of unknown.reverse()) {
      const style = covered ? null : this.styleOf(each);
      covered ||= style !== null && hides(style);
      this.covered.set(each, covered);
    }
    return covered;
  }

  /** The element around a node; of a shadow root, its host. Never by plain property access: a form's inputs shadow it. */
  private above(node: Node): Element | null {
    const parent = this.dom.parent(node);
    if (!parent) return null;
    if (this.dom.type(parent) === ELEMENT) return parent as Element;
    return (parent as ShadowRoot).host ?? null;
  }

  /** A style sheet that can't be parsed, or very deep nesting, makes jsdom throw; browsers never do. */
  private styleOf(element: Element): Style | null {
    try {
      const style = this.view?.getComputedStyle(element);
      return style ? read(style) : null;
    } catch {
      return null;
    }
  }
}

const ELEMENT = 1;
const ASKED = [
  'display',
  'opacity',
  'visibility',
  'fontSize',
  'textIndent',
  'position',
  'left',
  'top',
  'clip',
  'clipPath',
  'width',
  'height',
  'overflow',
] as const;
type Style = Record<(typeof ASKED)[number], string>;

/** Read at once: jsdom works a property out when it is asked for, and throws then. */
function read(style: CSSStyleDeclaration): Style {
  return Object.fromEntries(ASKED.map((property) => [property, style[property]])) as Style;
}

function hidesOwnText({ visibility, fontSize }: Style): boolean {
  return visibility === 'hidden' || visibility === 'collapse' || Number.parseFloat(fontSize) <= SMALLEST_FONT;
}

function hides(style: Style): boolean {
  if (style.display === 'none' || Number.parseFloat(style.opacity) === 0) return true;
  if (Number.parseFloat(style.textIndent) < OFF_SCREEN) return true;
  const placed = style.position === 'absolute' || style.position === 'fixed';
  if (placed && [style.left, style.top].some((side) => Number.parseFloat(side) < OFF_SCREEN)) return true;
  if (placed && /^rect\(\s*(?:0(?:px)?|1px)[\s,]/.test(style.clip)) return true;
  if (/^inset\(\s*(?:50|100)%/.test(style.clipPath)) return true;
  const tiny = [style.width, style.height].some((side) => /^[01](?:\.\d+)?px$/.test(side));
  return tiny && style.overflow === 'hidden';
}
