import { limits } from '../shared/limits.ts';
import { type Dom, domOf } from './dom.ts';
import { HeadReader } from './head.ts';
import type { LiveBlock, LivePage } from './page.ts';
import { type Frame, namesOf, type OpenBox, Run } from './run.ts';
import { BLOCK_TAGS, HIDING_STYLE, PLACE_BY_ROLE, PLACE_BY_TAG, SHAPE_BY_TAG, SKIPPED_TAGS } from './tags.ts';

const PICTURE_TAGS = new Set(['img', 'picture', 'video', 'iframe', 'object', 'embed', 'canvas']);
const STRONG_TAGS = new Set(['b', 'strong', 'em', 'i']);
/** A page with less text of its own than this is a shell around its frames: a title and a "skip" link. Characters. */
const SHELL = 200;

/**
 * Cuts a document into blocks in one walk, without cloning or changing it and without recursion.
 * Open shadow roots are read in place, with their slots filled. Frames of the same origin are read only
 * when the page has no text of its own.
 * @param maxNodes the walk stops there, and the page is marked incomplete
 */
export function readBlocks(document: Document, url: string, maxNodes: number = limits.nodes): LivePage {
  const dom = domOf(document);
  const head = new HeadReader(dom);
  const blocks: LiveBlock[] = [];
  const frames: Element[] = [];
  const root = dom.root(document);
  head.language = (root && dom.attribute(root, 'lang')) ?? '';
  const top = dom.head(document);
  for (let node = top && dom.first(top); node; node = dom.next(node))
    if (dom.type(node) === 1) head.see(node as Element, dom.tag(node), 0);
  const body = dom.body(document) ?? root;
  let left = body ? walk(dom, body, { blocks, frames, head, maxNodes }) : maxNodes;
  let length = 0;
  for (const { text } of blocks) length += text.length;
  if (length < SHELL) {
    for (const frame of frames.slice(0, limits.listed)) {
      const inner = dom.frameDocument(frame);
      const innerDom = inner && domOf(inner);
      const innerBody = inner && innerDom?.body(inner);
      if (innerBody) left = walk(innerDom as Dom, innerBody, { blocks, frames: [], head, maxNodes: left });
    }
  }
  return { document, url, blocks, head, complete: left > 0 };
}

interface Walk {
  blocks: LiveBlock[];
  frames: Element[];
  head: HeadReader;
  maxNodes: number;
}

/** @returns how many nodes are left of `maxNodes`; 0 when the walk had to stop */
function walk(dom: Dom, body: Element, { blocks, frames, head, maxNodes }: Walk): number {
  const run = new Run(blocks, dom);
  const box = openBox(dom, body, dom.tag(body), null, blocks.length);
  const stack: Frame[] = [
    {
      next: dom.first(body),
      assigned: null,
      element: body,
      box,
      inline: null,
      breaks: true,
      shape: 'paragraph',
      place: 'main',
      link: null,
      strong: false,
      hidden: isHidden(dom, body),
    },
  ];
  let left = maxNodes;
  while (stack.length > 0) {
    const frame = stack[stack.length - 1] as Frame;
    const node = frame.assigned ? (frame.assigned.pop() ?? null) : frame.next;
    if (!node || left === 0) {
      if (frame.breaks) {
        run.flush(frame);
        frame.box.end = blocks.length;
      }
      stack.pop();
      continue;
    }
    if (!frame.assigned) frame.next = dom.next(node);
    left -= 1;
    const type = dom.type(node);
    if (type === 3) run.add(node as Text, frame);
    if (type !== 1) continue;
    const tag = dom.tag(node);
    if (tag === 'br') run.lineBreak(frame);
    else if (tag === 'time' || SKIPPED_TAGS.has(tag)) head.see(node as Element, tag, blocks.length);
    if (PICTURE_TAGS.has(tag)) run.picture();
    if (tag === 'iframe' || tag === 'frame') frames.push(node as Element);
    if (tag === 'br' || SKIPPED_TAGS.has(tag) || stack.length > limits.depth) continue;
    const breaks = BLOCK_TAGS.has(tag);
    const shadow = breaks || tag.includes('-') ? dom.shadow(node as Element) : null;
    if (breaks || shadow) run.flush(frame);
    stack.push(enter(dom, node as Element, tag, frame, shadow, blocks.length));
  }
  return left;
}

function enter(
  dom: Dom,
  element: Element,
  tag: string,
  parent: Frame,
  shadow: ShadowRoot | null,
  first: number,
): Frame {
  const breaks = shadow !== null || BLOCK_TAGS.has(tag);
  const box = breaks ? openBox(dom, element, tag, parent.box, first) : parent.box;
  return {
    next: dom.first(shadow ?? element),
    assigned: tag === 'slot' ? assignedNodes(element) : null,
    element,
    box,
    inline: breaks ? null : (parent.inline ?? element),
    breaks,
    shape: SHAPE_BY_TAG[tag] ?? parent.shape,
    place: PLACE_BY_TAG[tag] ?? (breaks ? PLACE_BY_ROLE[box.role] : undefined) ?? parent.place,
    link: tag === 'a' ? element : parent.link,
    strong: parent.strong || STRONG_TAGS.has(tag),
    hidden: parent.hidden || isHidden(dom, element),
  };
}

function openBox(dom: Dom, element: Element, tag: string, parent: OpenBox | null, first: number): OpenBox {
  return {
    element,
    tag,
    parent,
    depth: parent ? parent.depth + 1 : 0,
    names: namesOf(dom, element),
    role: dom.attribute(element, 'role')?.toLowerCase() ?? '',
    first,
    end: first,
  };
}

/** Nodes that the host puts into a slot, last first; null when it shows its own fallback. */
function assignedNodes(element: Element): Node[] | null {
  const nodes = (element as HTMLSlotElement).assignedNodes?.() ?? [];
  return nodes.length > 0 ? [...nodes].reverse() : null;
}

function isHidden(dom: Dom, element: Element): boolean {
  if (dom.attribute(element, 'hidden') !== null) return true;
  const style = dom.attribute(element, 'style');
  return style !== null && HIDING_STYLE.test(style);
}
