/**
 * Node properties read through the prototypes' own getters. A form's properties can be shadowed by its
 * inputs (`<input name="firstChild">`), also in a content script's world, so nothing on a page's element
 * is read by plain property access.
 */
export interface Dom {
  type(node: Node): number;
  /** Local name in lower case; empty for nodes that are no elements. */
  tag(node: Node): string;
  first(node: Node): Node | null;
  next(node: Node): Node | null;
  parent(node: Node): Node | null;
  attribute(element: Element, name: string): string | null;
  data(text: Node): string;
  /** The open shadow root, or null. */
  shadow(element: Element): ShadowRoot | null;
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
  const anyText = Object.getPrototypeOf(document.createTextNode(''));
  const anyElement = Object.getPrototypeOf(document.createElement('div'));
  const type = getter(anyElement, 'nodeType');
  const local = getter(anyElement, 'localName');
  const first = getter(anyElement, 'firstChild');
  const next = getter(anyElement, 'nextSibling');
  const parent = getter(anyElement, 'parentNode');
  const data = getter(anyText, 'data');
  const shadow = getter(anyElement, 'shadowRoot');
  const attribute = method(anyElement, 'getAttribute');
  return {
    type: (node) => type.call(node),
    tag: (node) => (type.call(node) === 1 ? String(local.call(node)).toLowerCase() : ''),
    first: (node) => first.call(node),
    next: (node) => next.call(node),
    parent: (node) => parent.call(node),
    attribute: (element, name) => attribute.call(element, name),
    data: (text) => data.call(text),
    shadow: (element) => shadow.call(element),
  };
}
