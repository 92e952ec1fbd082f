/**
 * Node properties read through the prototypes' own getters. A form's properties can be shadowed by its
 * inputs (`<input name="firstChild">`) and the document's by any named form (`<form name="body">`), also
 * in a content script's world, so nothing of a page is read by plain property access.
 */
export interface Dom {
  type(node: Node): number;
  /** Local name in lower case; empty for nodes that are no elements. */
  tag(node: Node): string;
  first(node: Node): Node | null;
  next(node: Node): Node | null;
  parent(node: Node): Node | null;
  attribute(element: Element, name: string): string | null;
  /** Elements below that a selector finds; those in shadow roots are not. */
  select(root: ParentNode, selector: string): ArrayLike<Element>;
  data(text: Node): string;
  /** Where a text stands in the window, CSS pixels; null where there is no layout. */
  area(text: Node): DOMRect | null;
  /** The open shadow root, or null. */
  shadow(element: Element): ShadowRoot | null;
  /** The document's root element, its head, its body or frame set. */
  root(document: Document): Element | null;
  head(document: Document): Element | null;
  body(document: Document): Element | null;
  /** The document inside a frame of the same origin, or null. */
  frameDocument(frame: Element): Document | null;
  /** The getters that the walk asks of every node, to be called on it: a first reading pays for each call between. */
  readonly raw: {
    readonly first: Getter;
    readonly next: Getter;
    readonly name: Getter;
    readonly data: Getter;
  };
}

// biome-ignore lint/suspicious/noExplicitAny: getters of another realm's prototypes have no static type
type Getter = (this: unknown) => any;

function getter(start: object, property: string): Getter {
  for (let proto: object | null = start; proto; proto = Object.getPrototypeOf(proto)) {
    const found = Object.getOwnPropertyDescriptor(proto, property)?.get;
    if (found) return found;
  }
  return () => null;
}

function method(start: object, property: string): (this: unknown, ...args: string[]) => string | null {
  for (let proto: object | null = start; proto; proto = Object.getPrototypeOf(proto)) {
    const found = Object.getOwnPropertyDescriptor(proto, property)?.value;
    if (typeof found === 'function') return found;
  }
  return () => null;
}

/**
 * @param document any document; its own realm's prototypes are used, so jsdom, frames and content scripts all work
 */
export function domOf(document: Document): Dom {
  const create = method(document, 'createElement') as (this: unknown, tag: string) => unknown;
  const createText = method(document, 'createTextNode') as (this: unknown, data: string) => unknown;
  const anyText = Object.getPrototypeOf(createText.call(document, ''));
  const anyElement = Object.getPrototypeOf(create.call(document, 'div'));
  const type = getter(anyElement, 'nodeType');
  const nodeName = getter(anyElement, 'nodeName');
  const local = getter(anyElement, 'localName');
  const first = getter(anyElement, 'firstChild');
  const next = getter(anyElement, 'nextSibling');
  const parent = getter(anyElement, 'parentNode');
  const data = getter(anyText, 'data');
  const shadow = getter(anyElement, 'shadowRoot');
  const attribute = method(anyElement, 'getAttribute');
  const select = (root: object) =>
    method(root, 'querySelectorAll') as unknown as (this: unknown, selector: string) => ArrayLike<Element>;
  let range: Range | undefined;
  return {
    type: (node) => type.call(node),
    tag: (node) => (type.call(node) === 1 ? String(local.call(node)).toLowerCase() : ''),
    first: (node) => first.call(node),
    next: (node) => next.call(node),
    parent: (node) => parent.call(node),
    attribute: (element, name) => attribute.call(element, name),
    select: (root, selector) => select(Object.getPrototypeOf(root)).call(root, selector),
    data: (text) => data.call(text),
    area: (text) => {
      try {
        range ??= (method(document, 'createRange') as (this: unknown) => unknown).call(document) as Range;
        range.selectNodeContents(text);
        return range.getBoundingClientRect();
      } catch {
        return null;
      }
    },
    shadow: (element) => shadow.call(element),
    root: (page) => getter(page, 'documentElement').call(page),
    head: (page) => getter(page, 'head').call(page),
    body: (page) => getter(page, 'body').call(page),
    frameDocument: (frame) => {
      try {
        return getter(Object.getPrototypeOf(frame), 'contentDocument').call(frame);
      } catch {
        return null;
      }
    },
    raw: { first, next, name: nodeName, data },
  };
}
