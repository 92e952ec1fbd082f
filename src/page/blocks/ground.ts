/** The colour that stands behind a text, as a browser writes it ("rgb(255, 255, 255)"), or null where nobody can tell. */
export type Ground = string | null;

/** What stands behind a page that paints no ground of its own. */
const CANVAS = 'rgb(255, 255, 255)';
/** Texts nearer to their ground than this can't be read: a contrast of less than 1.1 to 1. Of 255 steps a channel. */
const INDISTINCT = 10;
/** Below this share of ink nothing is seen. */
const CLEAR = 0.05;
/** Catches "rgb(0, 0, 0)", "rgba(1, 2, 3, 0.5)"; not "color(srgb 1 1 1)" or "oklch(…)", which are left untold. */
const RGB = /^rgba?\(([\d., ]+)\)$/;

/**
 * @param bodyColour the colour of a page's text at large
 * @returns the ground of a page's outermost element: white, unless that would leave most of the page unreadable
 */
export function canvasOf(bodyColour: string): Ground {
  return isLost(bodyColour, CANVAS) ? null : CANVAS;
}

/**
 * @param under the ground of the element above
 * @returns the ground of what stands in the element. A picture leaves it open; so does a box that is laid over others
 *   (positioned, or in a grid), since a picture beside it may be what shows through.
 */
export function groundOf(style: CSSStyleDeclaration, under: Ground): Ground {
  if (style.backgroundImage !== 'none') return null;
  const { backgroundColor } = style;
  const [, , , ink = 1] = channels(backgroundColor) ?? [0, 0, 0, 0.5];
  if (ink > 0) return ink === 1 ? backgroundColor : null;
  return under !== null && style.position === 'static' && !style.display.includes('grid') ? under : null;
}

/** Whether a text of that colour can't be told from its ground. */
export function isLost(colour: string, ground: Ground): boolean {
  const text = channels(colour);
  const behind = ground && channels(ground);
  if (!text || !behind) return false;
  if ((text[3] ?? 1) < CLEAR) return true;
  return isNear(text, behind, 0) && isNear(text, behind, 1) && isNear(text, behind, 2);
}

function isNear(one: readonly number[], other: readonly number[], channel: number): boolean {
  return Math.abs((one[channel] ?? 0) - (other[channel] ?? 0)) <= INDISTINCT;
}

/** Colours told already: a page has a dozen, a hostile one any number. */
const told = new Map<string, readonly number[] | null>();
const MOST_TOLD = 200;

function channels(colour: string): readonly number[] | null {
  const known = told.get(colour);
  if (known !== undefined) return known;
  const found = RGB.exec(colour)?.[1]?.split(',').map(Number) ?? null;
  if (told.size < MOST_TOLD) told.set(colour, found);
  return found;
}
