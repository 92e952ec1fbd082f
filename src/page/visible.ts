import type { LiveBlock } from './page.ts';

/** Ancestors asked for their style: real pages nest a notice some 30 deep. */
const DEEPEST = 200;
/** Smaller letters can't be read. CSS pixels. */
const SMALLEST_FONT = 2;
/** Farther out than this no scrolling reaches it. CSS pixels. */
const OFF_SCREEN = -900;

/** @returns whether the page's style shows the block; a closed accordion shows what it holds when opened, so it counts as shown */
export function isShown(block: LiveBlock, document: Document): boolean {
  if (block.hidden) return false;
  const view = document.defaultView;
  if (!view) return true;
  let element: Element | null = block.element;
  for (let depth = 0; element && depth < DEEPEST; depth += 1) {
    const style = styleOf(view, element);
    if (style && hides(style, depth === 0)) return false;
    element = element.parentElement ?? hostOf(element);
  }
  return true;
}

/** A style sheet that can't be parsed makes jsdom throw here; browsers never do. */
function styleOf(view: Window, element: Element): CSSStyleDeclaration | null {
  try {
    return view.getComputedStyle(element);
  } catch {
    return null;
  }
}

function hostOf(element: Element): Element | null {
  const root = element.getRootNode();
  return 'host' in root ? (root as ShadowRoot).host : null;
}

function hides(style: CSSStyleDeclaration, own: boolean): boolean {
  if (style.display === 'none' || Number.parseFloat(style.opacity) === 0) return true;
  if (own && (style.visibility === 'hidden' || style.visibility === 'collapse')) return true;
  if (own && Number.parseFloat(style.fontSize) <= SMALLEST_FONT) return true;
  if (Number.parseFloat(style.textIndent) < OFF_SCREEN) return true;
  const placed = style.position === 'absolute' || style.position === 'fixed';
  if (placed && [style.left, style.top].some((side) => Number.parseFloat(side) < OFF_SCREEN)) return true;
  if (placed && /^rect\(\s*(?:0(?:px)?|1px)[\s,]/.test(style.clip)) return true;
  if (/^inset\(\s*(?:50|100)%/.test(style.clipPath)) return true;
  const tiny = [style.width, style.height].some((side) => /^[01](?:\.\d+)?px$/.test(side));
  return tiny && style.overflow === 'hidden';
}
