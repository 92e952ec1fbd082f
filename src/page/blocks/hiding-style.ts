/** Smaller letters can't be read. CSS pixels. */
const SMALLEST_FONT = 2;
/** Farther out than this no scrolling reaches it. CSS pixels. */
export const OFF_SCREEN = -900;
/** Fainter ink than this is not seen. Share. */
const FAINTEST = 0.05;

/** The four sides that `inset()` cuts off. Catches "inset(50%)", "inset(0px 0px 100% 0px round 4px)"; not "circle(4px)". */
const INSET = /^inset\(([^)r]*)/;
/** Catches "circle(0px at 50% 50%)", "ellipse(0% 0%)"; not "circle(50%)". */
const ROUND_NOTHING = /^(?:circle|ellipse)\(0(?:px|%)?[\s)]/;
/** Catches "polygon(0px 0px, 0px 0px)"; not "circle(0)". */
const POLYGON = /^polygon\(([^)]*)\)/;
/** Catches "0px", "1px", "0.5px", "0", "0%"; not "10px", "auto". */
const TINY = /^(?:[01](?:\.\d+)?px|0%?)$/;

/** What an element says of the text that stands in it; its children may say otherwise. */
export function hidesOwnText({ visibility, fontSize }: CSSStyleDeclaration): boolean {
  return visibility === 'hidden' || visibility === 'collapse' || Number.parseFloat(fontSize) <= SMALLEST_FONT;
}

/**
 * Whether an element hides all that stands in it, whatever its children say.
 * @param style computed; asked property by property, since jsdom works each out when asked, and throws then
 */
export function hidesAll(style: CSSStyleDeclaration): boolean {
  if (style.display === 'none' || style.contentVisibility === 'hidden') return true;
  if (Number.parseFloat(style.opacity) < FAINTEST) return true;
  const clips = /hidden|clip/.test(`${style.overflow} ${style.overflowY}`);
  const { textIndent } = style;
  if (Number.parseFloat(textIndent) < OFF_SCREEN || (clips && textIndent === '100%')) return true;
  if (/^(?:absolute|fixed)$/.test(style.position)) {
    if (isOutside(style.left, style.right) || isOutside(style.top, style.bottom)) return true;
    if (style.clip.startsWith('rect') && isEmptyRectangle(style.clip)) return true;
  }
  return clipsAll(style.clipPath) || (clips && hasNoRoom(style));
}

/** A browser always answers with both distances; only a page without a layout leaves the nearer one open. */
function isOutside(near: string, far: string): boolean {
  return Number.parseFloat(near) < OFF_SCREEN || (near === 'auto' && Number.parseFloat(far) > -OFF_SCREEN);
}

/** `rect(top, right, bottom, left)` shows what is left of `right` and right of `left`; "auto" is an open side. */
function isEmptyRectangle(clip: string): boolean {
  const [top = 0, right = 0, bottom = 0, left = 0] = clip
    .slice(5)
    .split(/[\s,]+/)
    .map(Number.parseFloat);
  return right - left <= 1 || bottom - top <= 1;
}

function clipsAll(path: string): boolean {
  if (!path || path === 'none') return false;
  const points = POLYGON.exec(path)?.[1]
    ?.split(',')
    .map((point) => point.trim());
  if (ROUND_NOTHING.test(path) || (points && new Set(points).size === 1)) return true;
  const sides = (INSET.exec(path)?.[1] ?? '').trim().split(/\s+/);
  const shares = sides.map((side) => (side.endsWith('%') ? Number.parseFloat(side) : 0));
  const [top = 0, right = top, bottom = top, left = right] = shares;
  return top + bottom >= 100 || left + right >= 100;
}

/** Boxes of no height that stand open by their padding keep a picture's proportions, and show what is laid into them. */
function hasNoRoom(style: CSSStyleDeclaration): boolean {
  if (TINY.test(style.width) || TINY.test(style.maxWidth)) return true;
  const low = TINY.test(style.height) || TINY.test(style.maxHeight);
  return low && !(Number.parseFloat(style.paddingTop) > 1 || Number.parseFloat(style.paddingBottom) > 1);
}
