import * as csstree from 'css-tree';

/**
 * The properties that can hide text. A saved page's other styles say nothing about its words, cost jsdom most
 * of its time (it resolves every declaration of every rule), and some make it throw.
 */
const HIDING = new Set([
  'bottom',
  'clip',
  'clip-path',
  'content-visibility',
  'display',
  'font-size',
  'height',
  'left',
  'max-height',
  'max-width',
  'opacity',
  'overflow',
  'overflow-y',
  'padding',
  'padding-bottom',
  'padding-top',
  'position',
  'right',
  'text-indent',
  'top',
  'visibility',
  'width',
]);

/** A style element's text. Catches `<style media="all">a{}</style>`; not `<styles>`. */
const STYLE_ELEMENT = /(<style(?:\s[^>]{0,1000})?>)([\s\S]*?)(?=<\/style)/gi;

/**
 * @param html a page; one byte a character (latin1) will do, since style sheets are written in ASCII where it matters
 * @returns the page with its style elements cut down to the declarations that can hide text
 */
export function keepHidingStyles(html: string): string {
  return html.replace(STYLE_ELEMENT, (_whole, tag: string, css: string) => {
    const rules = hidingRules(css).map(({ selectors, declarations }) => `${selectors}{${declarations}}`);
    return tag + rules.join('\n');
  });
}

/** A rule's selectors, and those of its declarations that can hide text. */
interface HidingRule {
  readonly selectors: string;
  readonly declarations: string;
}

/** Rules for some media only (print, narrow screens) are left out: what they hide is shown on the reader's screen. */
function hidingRules(css: string): HidingRule[] {
  const sheet = parse(css);
  if (!sheet) return [];
  const kept: HidingRule[] = [];
  csstree.walk(sheet, {
    visit: 'Rule',
    enter(rule: csstree.Rule) {
      if (this.atrule) return;
      const declarations = rule.block.children
        .toArray()
        .filter((node): node is csstree.Declaration => node.type === 'Declaration' && canHide(node))
        .map((declaration) => csstree.generate(declaration).replace(SPACED_RECTANGLE, commas));
      if (declarations.length > 0)
        kept.push({ selectors: csstree.generate(rule.prelude), declarations: declarations.join(';') });
    },
  });
  return kept;
}

/** The older notation, which jsdom does not know. Catches "clip:rect(0 0 0 0)"; not "clip:rect(0,0,0,0)". */
const SPACED_RECTANGLE = /^clip:rect\(([^,)]+)\)/i;
const commas = (_whole: string, sides: string) => `clip:rect(${sides.trim().split(/\s+/).join(',')})`;

function parse(css: string): csstree.CssNode | null {
  try {
    return csstree.parse(css, {
      parseValue: false,
      parseRulePrelude: false,
      parseAtrulePrelude: false,
      parseCustomProperty: false,
    });
  } catch {
    return null;
  }
}

/** Values of a preprocessor that was never run (`$width`) and computed ones are what jsdom stumbles over. */
function canHide({ property, value }: csstree.Declaration): boolean {
  return (
    HIDING.has(property.toLowerCase()) &&
    !/[$()]|var\(/.test(csstree.generate(value).replace(/^(?:inset|rect|circle|polygon)\(.*\)$/i, ''))
  );
}

/** An inline style with a computed value. Catches ` style="width:calc(($a) / 2)"`; not ` style="width:0"`. */
const COMPUTED_INLINE_STYLE =
  /\sstyle\s*=\s*(?:"[^"]{0,5000}[$(][^"]{0,5000}"|'[^']{0,5000}[$(][^']{0,5000}')/gi;

/** For a page that makes jsdom throw: without its inline styles that need computing. */
export function dropComputedInlineStyles(html: string): string {
  return html.replace(COMPUTED_INLINE_STYLE, '');
}

/** A custom property in an inline style. Catches "--gap: inherit;"; not the end of "background: url(a--b)". */
const CUSTOM_PROPERTY = /(^|;)\s*--[^;:]{1,1000}:[^;]*(?=;|$)/g;

/**
 * Takes the custom properties out of a page's inline styles, and out of those in its shadow roots when called with one.
 * They hide nothing, and one that says `inherit` makes jsdom ask every ancestor for it, each of which asks all of its
 * own: twice the work with every level of nesting.
 */
export function dropCustomProperties(root: Document | ShadowRoot): void {
  for (const element of root.querySelectorAll('[style*="--"]'))
    element.setAttribute('style', (element.getAttribute('style') ?? '').replace(CUSTOM_PROPERTY, '$1'));
}

/**
 * jsdom leaves the style sheets of a shadow root out of its cascade: what they hide is written to the elements
 * themselves, in the sheets' order; an element's own style still wins. `:host` is left out, since the page's sheets
 * overrule it.
 */
export function applyOwnStyles(shadow: ShadowRoot): void {
  const styles = new Map<Element, string>();
  for (const { textContent } of shadow.querySelectorAll('style'))
    for (const { selectors, declarations } of hidingRules(textContent))
      for (const element of elementsOf(shadow, selectors))
        styles.set(element, `${styles.get(element) ?? ''}${declarations};`);
  for (const [element, style] of styles)
    element.setAttribute('style', style + (element.getAttribute('style') ?? ''));
}

function elementsOf(root: ShadowRoot, selectors: string): Iterable<Element> {
  try {
    return root.querySelectorAll(selectors);
  } catch {
    return [];
  }
}
