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
  return html.replace(STYLE_ELEMENT, (_whole, tag: string, css: string) => tag + hidingRules(css));
}

/** Rules for some media only (print, narrow screens) are left out: what they hide is shown on the reader's screen. */
function hidingRules(css: string): string {
  const sheet = parse(css);
  if (!sheet) return '';
  const kept: string[] = [];
  csstree.walk(sheet, {
    visit: 'Rule',
    enter(rule: csstree.Rule) {
      if (this.atrule) return;
      const declarations = rule.block.children
        .toArray()
        .filter((node): node is csstree.Declaration => node.type === 'Declaration' && canHide(node))
        .map((declaration) => csstree.generate(declaration).replace(SPACED_RECTANGLE, commas));
      if (declarations.length > 0) kept.push(`${csstree.generate(rule.prelude)}{${declarations.join(';')}}`);
    },
  });
  return kept.join('\n');
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
