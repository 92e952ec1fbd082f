import { limits } from '../../shared/limits.ts';
import { type Dom, domOf } from '../dom.ts';
import type { LiveBlock, LivePage } from '../page.ts';
import { Frame } from './frame.ts';
import { HeadReader } from './head.ts';
import { Marks } from './marks.ts';
import { roleOf } from './naming-attributes.ts';
import { Run } from './run.ts';
import { PLACE_BY_ROLE, type TagTraits, traitsOf } from './tags.ts';

/** "#text", "#comment": nodes that are no elements. */
const HASH = 35;
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
  readHead(dom, document, head);
  const body = dom.body(document) ?? root;
  let left = body ? walk(dom, document, body, { blocks, frames, head, maxNodes }) : maxNodes;
  let length = 0;
  for (const { text } of blocks) length += text.length;
  if (length < SHELL) {
    // Frames inside frames are met on the way and come last.
    for (let at = 0; at < frames.length && at < limits.listed; at += 1) {
      const inner = dom.frameDocument(frames[at] as Element);
      if (!inner) continue;
      const innerDom = domOf(inner);
      readHead(innerDom, inner, head);
      const innerBody = innerDom.body(inner);
      if (innerBody) left = walk(innerDom, inner, innerBody, { blocks, frames, head, maxNodes: left });
    }
  }
  return { document, url, blocks, head, complete: left > 0 };
}

/** What a document says of itself in its head. */
function readHead(dom: Dom, document: Document, head: HeadReader): void {
  const top = dom.head(document);
  for (let node = top && dom.first(top); node; node = dom.next(node))
    if (dom.type(node) === 1) head.see(node as Element, dom.tag(node), 0);
}

interface Walk {
  blocks: LiveBlock[];
  frames: Element[];
  head: HeadReader;
  maxNodes: number;
}

/** @returns how many nodes are left of `maxNodes`; 0 when the walk had to stop */
function walk(dom: Dom, document: Document, body: Element, { blocks, frames, head, maxNodes }: Walk): number {
  const { first, next, name, data } = dom.raw;
  const marks = new Marks(dom, document);
  const run = new Run(blocks, dom, marks);
  const stack = [new Frame()];
  let frame = stack[0] as Frame;
  frame.enter(body, traitsOf(name.call(body)), true, null);
  frame.next = first.call(body);
  frame.hide(marks.hides(body));
  let depth = 0;
  let left = maxNodes;
  while (depth >= 0) {
    const node: Node | null = frame.assigned ? (frame.assigned.pop() ?? null) : frame.next;
    if (!node || left === 0) {
      if (frame.breaks || frame.hides) run.flush(frame);
      if (frame.box) frame.box.end = blocks.length;
      depth -= 1;
      frame = stack[depth] as Frame;
      continue;
    }
    if (!frame.assigned) frame.next = next.call(node);
    left -= 1;
    const traits = traitsOf(name.call(node));
    const tag = traits.name;
    if (tag === '#text') {
      run.add(node as Text, data.call(node), frame);
      continue;
    }
    if (tag === 'br') run.lineBreak(frame);
    if (tag === 'br' || tag.charCodeAt(0) === HASH) continue;
    const element = node as Element;
    if (traits.picture) run.picture();
    if (tag === 'time' || traits.skipped) head.see(element, tag, blocks.length);
    if (tag === 'iframe' || tag === 'frame') frames.push(element);
    if (traits.skipped || depth >= limits.depth) continue;
    const shadow = traits.host || traits.custom ? dom.shadow(element) : null;
    const breaks = traits.breaks || shadow !== null;
    if (breaks) run.flush(frame);
    if (shadow) marks.add(shadow);
    depth += 1;
    if (depth === stack.length) stack.push(new Frame());
    const child = stack[depth] as Frame;
    child.enter(element, traits, breaks, frame);
    child.next = first.call(shadow ?? element);
    if (tag === 'slot') child.assigned = assignedNodes(element);
    if (breaks) child.place = placeOf(dom, element, traits, marks) ?? frame.place;
    child.hide(marks.hides(element));
    // Hidden words inside a line are no part of what the line shows.
    if (child.hides && !breaks) run.flush(frame);
    frame = child;
  }
  return left;
}

/** An accordion that stands open is no closed section. */
function placeOf(
  dom: Dom,
  element: Element,
  { place }: TagTraits,
  marks: Marks,
): LiveBlock['place'] | undefined {
  if (place && (place !== 'details' || dom.attribute(element, 'open') === null)) return place;
  return marks.named.has(element) ? PLACE_BY_ROLE.get(roleOf(dom, element)) : undefined;
}

/** Nodes that the host puts into a slot, last first; null when it shows its own fallback. */
function assignedNodes(element: Element): Node[] | null {
  const nodes = (element as HTMLSlotElement).assignedNodes?.() ?? [];
  return nodes.length > 0 ? [...nodes].reverse() : null;
}
