import type { Dom } from '../dom.ts';

/** Elements side by side that may be the rows of one list. */
export interface Group {
  container: Element;
  rows: Element[];
}

/** Elements looked at under one heading: a list of 200 rows with 20 elements each. */
const SEARCHED = 4000;
/** Groups tried under one heading. */
const TRIED = 12;
/** Steps from a heading up to what also holds its list: heading, its bar, the card's head, the card, the column. */
const CLIMB = 5;
/** Elements after a heading among which its list is looked for. */
const FOLLOWING = 8;
const HEADING_TAG = /^h[1-6]$/;
const LIST_TAG = /^(?:ol|ul|tbody|table)$/;
const LIST_ROLE = /^(?:list|listbox|grid|table|rowgroup|treegrid)$/;

/** The elements that an element holds; of a host of an open shadow root, what the root holds. */
export function* childElements(dom: Dom, parent: Element): Generator<Element> {
  for (let node = dom.first(dom.shadow(parent) ?? parent); node; node = dom.next(node))
    if (dom.type(node) === 1) yield node as Element;
}

/** The children that look alike: the commonest tag, and in a loose container its commonest class too. */
function groupOf(dom: Dom, container: Element): Group | null {
  const byKind = new Map<string, Element[]>();
  const tag = dom.tag(container);
  const listed = LIST_TAG.test(tag) || LIST_ROLE.test(dom.attribute(container, 'role') ?? '');
  for (const child of childElements(dom, container)) {
    const kind = dom.tag(child);
    if (/^(?:script|style|template|thead|colgroup|caption|br|hr|svg|path|option)$/.test(kind)) continue;
    const own = byKind.get(kind);
    if (own) own.push(child);
    else byKind.set(kind, [child]);
  }
  let best: Element[] = [];
  for (const children of byKind.values()) if (children.length > best.length) best = children;
  return best.length >= (listed ? 1 : 2) ? { container, rows: best } : null;
}

/**
 * Groups under one element, in the order of the page: lists and tables by their tag or role, other elements by
 * at least two children alike.
 */
export function groupsWithin(dom: Dom, root: Element): Group[] {
  const groups: Group[] = [];
  const stack: Element[] = [root];
  let seen = 0;
  while (stack.length > 0 && seen < SEARCHED && groups.length < TRIED) {
    const element = stack.pop() as Element;
    seen += 1;
    const group = groupOf(dom, element);
    if (group && dom.tag(element) !== 'tr') groups.push(group);
    stack.push(...[...childElements(dom, element)].reverse());
  }
  return groups;
}

/**
 * Where the list under a heading may stand: what follows the heading, then what follows each element around it.
 * Stops at the next heading and at the page's own frame.
 */
export function* afterHeading(dom: Dom, heading: Node): Generator<Element> {
  let at = heading;
  const isItem = dom.tag(heading) === 'li' && dom.attribute(heading as Element, 'role') !== 'tab';
  for (let level = 0; level < CLIMB; level += 1) {
    let left = FOLLOWING;
    for (let node = dom.next(at); node && left > 0; node = dom.next(node)) {
      if (dom.type(node) !== 1) continue;
      const next = node as Element;
      if (HEADING_TAG.test(dom.tag(next))) return;
      left -= 1;
      yield next;
    }
    const parent = dom.parent(at);
    if (!parent || dom.type(parent) !== 1 || /^(?:body|html|main|article)$/.test(dom.tag(parent))) return;
    at = parent;
    // A cell or row of a table that is itself the heading: the table's further rows follow.
    if (isItem && dom.tag(parent as Element) === 'ul') return;
  }
}

/**
 * Groups among which stock figures repeat, wherever they stand.
 * @param marked elements that hold a symbol or a change, in the order of the page
 * @param least rows with such figures that a group needs
 */
export function groupsAround(dom: Dom, marked: readonly Element[], least: number): Group[] {
  const votes = new Map<Element, Set<Element>>();
  for (const element of marked) {
    let child: Node = element;
    for (let level = 0; level < 7; level += 1) {
      const parent = dom.parent(child);
      if (!parent || dom.type(parent) !== 1 || /^(?:body|html)$/.test(dom.tag(parent))) break;
      const voters = votes.get(parent as Element) ?? new Set<Element>();
      voters.add(child as Element);
      votes.set(parent as Element, voters);
      child = parent;
    }
  }
  return [...votes]
    .filter(([container, voters]) => voters.size >= least && dom.tag(container) !== 'tr')
    .flatMap(([container]) => groupOf(dom, container) ?? []);
}
