import { limits } from '../shared/limits.ts';
import { type Dom, domOf } from './dom.ts';
import { HeadReader } from './head.ts';
import type { LiveBlock, LivePage } from './page.ts';
import { type Frame, namesOf, type OpenBox, Run } from './run.ts';
import { HIDING_STYLE, PLACE_BY_ROLE, type TagTraits, traitsOf } from './tags.ts';

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
  let left = body ? walk(dom, body, { blocks, frames, head, maxNodes }) : maxNodes;
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
      if (innerBody) left = walk(innerDom, innerBody, { blocks, frames, head, maxNodes: left });
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
function walk(dom: Dom, body: Element, { blocks, frames, head, maxNodes }: Walk): number {
  const run = new Run(blocks, dom);
  const attributes = dom.attributeNames(body);
  const box = openBox(dom, body, dom.tag(body), null, blocks.length, attributes);
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
      hides: false,
      hidden: isHidden(dom, body, attributes),
    },
  ];
  let left = maxNodes;
  while (stack.length > 0) {
    const frame = stack[stack.length - 1] as Frame;
    const node = frame.assigned ? (frame.assigned.pop() ?? null) : frame.next;
    if (!node || left === 0) {
      if (frame.breaks || frame.hides) run.flush(frame);
      if (frame.breaks) frame.box.end = blocks.length;
      stack.pop();
      continue;
    }
    if (!frame.assigned) frame.next = dom.next(node);
    left -= 1;
    const tag = dom.name(node);
    if (tag === '#text') run.add(node as Text, frame);
    else if (tag === 'br') run.lineBreak(frame);
    if (tag === 'br' || tag.charCodeAt(0) === HASH) continue;
    const element = node as Element;
    const traits = traitsOf(tag);
    if (traits.picture) run.picture();
    if (tag === 'time' || traits.skipped) head.see(element, tag, blocks.length);
    if (tag === 'iframe' || tag === 'frame') frames.push(element);
    if (traits.skipped || stack.length > limits.depth) continue;
    const shadow = traits.host || (!traits.breaks && tag.includes('-')) ? dom.shadow(element) : null;
    const breaks = traits.breaks || shadow !== null;
    if (breaks) run.flush(frame);
    const child = enter(dom, element, { tag, traits, breaks, shadow, first: blocks.length }, frame);
    // Hidden words inside a line are no part of what the line shows.
    if (child.hides && !breaks) run.flush(frame);
    stack.push(child);
  }
  return left;
}

interface Entered {
  readonly tag: string;
  readonly traits: TagTraits;
  readonly breaks: boolean;
  readonly shadow: ShadowRoot | null;
  /** Id of the next block. */
  readonly first: number;
}

function enter(dom: Dom, element: Element, entered: Entered, parent: Frame): Frame {
  const { tag, traits, breaks, shadow, first } = entered;
  const attributes = dom.attributeNames(element);
  const box = breaks ? openBox(dom, element, tag, parent.box, first, attributes) : parent.box;
  const hides = !parent.hidden && isHidden(dom, element, attributes);
  return {
    next: dom.first(shadow ?? element),
    assigned: tag === 'slot' ? assignedNodes(element) : null,
    element,
    box,
    inline: breaks ? null : (parent.inline ?? element),
    breaks,
    shape: traits.shape ?? parent.shape,
    place: placeOf(traits, attributes) ?? (breaks ? PLACE_BY_ROLE[box.role] : undefined) ?? parent.place,
    link: tag === 'a' ? element : parent.link,
    strong: parent.strong || traits.strong,
    hides,
    hidden: parent.hidden || hides,
  };
}

/** An accordion that stands open is no closed section. */
const placeOf = ({ place }: TagTraits, attributes: readonly string[]): LiveBlock['place'] | undefined =>
  place === 'details' && attributes.includes('open') ? undefined : place;

function openBox(
  dom: Dom,
  element: Element,
  tag: string,
  parent: OpenBox | null,
  first: number,
  attributes: readonly string[],
): OpenBox {
  return {
    element,
    tag,
    parent,
    depth: parent ? parent.depth + 1 : 0,
    names: namesOf(dom, element, attributes),
    role: attributes.includes('role') ? (dom.attribute(element, 'role') ?? '').toLowerCase() : '',
    first,
    end: first,
  };
}

/** Nodes that the host puts into a slot, last first; null when it shows its own fallback. */
function assignedNodes(element: Element): Node[] | null {
  const nodes = (element as HTMLSlotElement).assignedNodes?.() ?? [];
  return nodes.length > 0 ? [...nodes].reverse() : null;
}

function isHidden(dom: Dom, element: Element, attributes: readonly string[]): boolean {
  if (attributes.includes('hidden')) return true;
  return attributes.includes('style') && HIDING_STYLE.test(dom.attribute(element, 'style') ?? '');
}
