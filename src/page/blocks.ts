import { limits } from '../shared/limits.ts';
import type { Block } from '../shared/report.ts';
import { type Dom, domOf } from './dom.ts';
import type { Page, PageBlock } from './page.ts';
import { foldSpace, removeHidden } from './text.ts';

const words = (list: string) => new Set(list.split(' '));

/** Elements that break a line of text. Source: the HTML standard's rendering section, "display: block" and tables. */
const BLOCK_TAGS = words(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol optgroup option p plaintext pre search section summary table tbody td tfoot th thead tr ul xmp',
);
/** Elements whose text is not shown as text of the page, or is the reader's own (fields), or a gloss (ruby). */
const SKIPPED_TAGS = words(
  'audio canvas datalist embed head iframe input math noembed noframes noscript object rp rt script select style svg template textarea title video',
);
const SHAPE_BY_TAG: Record<string, Block['shape']> = {
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  li: 'item',
  dt: 'item',
  dd: 'item',
  td: 'cell',
  th: 'cell',
  blockquote: 'quote',
  figcaption: 'caption',
  caption: 'caption',
  pre: 'code',
};
const PLACE_BY_TAG: Record<string, Block['place']> = {
  header: 'header',
  nav: 'navigation',
  aside: 'aside',
  footer: 'footer',
  details: 'details',
  dialog: 'dialog',
};
const PLACE_BY_ROLE: Record<string, Block['place']> = {
  banner: 'header',
  navigation: 'navigation',
  complementary: 'aside',
  contentinfo: 'footer',
  dialog: 'dialog',
};
/** Inline style that hides: catches "display: none", "visibility:hidden"; not "display:none-of-it". */
const HIDING_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)\s*(?:!important\s*)?(?:;|$)/i;

/** What an element hands down to the text inside it. */
interface Frame {
  next: Node | null;
  /** Remaining nodes assigned to a slot, when the frame is one. */
  assigned: Node[] | null;
  element: Element;
  block: Element;
  breaks: boolean;
  shape: Block['shape'];
  place: Block['place'];
  link: boolean;
  hidden: boolean;
}

/** The run of text being gathered until something breaks it. */
class Run {
  private pieces: string[] = [];
  private nodes: Text[] = [];
  private linkLength = 0;
  private lineBreaks = 0;
  constructor(
    private readonly out: PageBlock[],
    private readonly dom: Dom,
  ) {}

  add(node: Text, frame: Frame): void {
    const data = this.dom.data(node);
    this.pieces.push(data);
    if (!/\S/.test(data)) return;
    this.lineBreaks = 0;
    this.nodes.push(node);
    if (frame.link) this.linkLength += foldSpace(data).length;
  }

  /** One `br` is a space; two in a row are how old pages end a paragraph. */
  lineBreak(frame: Frame): void {
    this.lineBreaks += 1;
    if (this.lineBreaks > 1) this.flush(frame);
    else this.pieces.push('\n');
  }

  flush(frame: Frame): void {
    if (this.nodes.length > 0) {
      const { text: shown, removed } = removeHidden(this.pieces.join(''));
      const text = foldSpace(shown).slice(0, limits.blockText);
      if (text)
        this.out.push({
          id: this.out.length,
          text,
          element: frame.block,
          tag: this.dom.tag(frame.block),
          shape: frame.shape,
          place: frame.place,
          linkLength: Math.min(this.linkLength, text.length),
          hidden: frame.hidden,
          hiddenCharacters: removed,
          nodes: this.nodes,
        });
    }
    this.pieces = [];
    this.nodes = [];
    this.linkLength = 0;
    this.lineBreaks = 0;
  }
}

/**
 * Cuts a document into blocks in one walk, without cloning or changing it and without recursion.
 * Open shadow roots are read in place, with their slots filled.
 * @param maxNodes the walk stops there, and the page is marked incomplete
 */
export function readBlocks(document: Document, url: string, maxNodes: number = limits.nodes): Page {
  const dom = domOf(document);
  const blocks: PageBlock[] = [];
  const root = document.body ?? document.documentElement;
  if (!root) return { document, url, blocks, complete: true };
  const run = new Run(blocks, dom);
  const stack: Frame[] = [
    {
      next: dom.first(root),
      assigned: null,
      element: root,
      block: root,
      breaks: true,
      shape: 'paragraph',
      place: 'main',
      link: false,
      hidden: isHidden(dom, root),
    },
  ];
  let visited = 0;
  while (stack.length > 0) {
    const frame = stack[stack.length - 1] as Frame;
    const node = frame.assigned ? (frame.assigned.shift() ?? null) : frame.next;
    if (!node || visited >= maxNodes) {
      if (frame.breaks) run.flush(frame);
      stack.pop();
      continue;
    }
    if (!frame.assigned) frame.next = dom.next(node);
    visited += 1;
    const type = dom.type(node);
    if (type === 3) run.add(node as Text, frame);
    if (type !== 1) continue;
    const tag = dom.tag(node);
    if (tag === 'br') run.lineBreak(frame);
    if (tag === 'br' || SKIPPED_TAGS.has(tag) || stack.length > limits.depth) continue;
    const child = enter(dom, node as Element, tag, frame);
    if (child.breaks) run.flush(frame);
    stack.push(child);
  }
  return { document, url, blocks, complete: visited < maxNodes };
}

function enter(dom: Dom, element: Element, tag: string, parent: Frame): Frame {
  const breaks = BLOCK_TAGS.has(tag);
  const shadow = tag.includes('-') || breaks ? dom.shadow(element) : null;
  const role = breaks ? dom.attribute(element, 'role') : null;
  return {
    next: dom.first(shadow ?? element),
    assigned: tag === 'slot' ? assignedNodes(element) : null,
    element,
    block: breaks ? element : parent.block,
    breaks: breaks || shadow !== null,
    shape: SHAPE_BY_TAG[tag] ?? parent.shape,
    place: PLACE_BY_TAG[tag] ?? (role ? PLACE_BY_ROLE[role] : undefined) ?? parent.place,
    link: parent.link || tag === 'a',
    hidden: parent.hidden || isHidden(dom, element),
  };
}

/** Nodes that the host puts into a slot; null when it shows its own fallback. */
function assignedNodes(element: Element): Node[] | null {
  const nodes = (element as HTMLSlotElement).assignedNodes?.() ?? [];
  return nodes.length > 0 ? [...nodes] : null;
}

function isHidden(dom: Dom, element: Element): boolean {
  if (dom.attribute(element, 'hidden') !== null) return true;
  const style = dom.attribute(element, 'style');
  return style !== null && HIDING_STYLE.test(style);
}
