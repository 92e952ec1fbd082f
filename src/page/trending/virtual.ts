import type { Dom } from '../dom.ts';
import type { Group } from './groups.ts';

/** `height: 4800px` in an inline style, as virtual lists set it; not `min-height`, `line-height`. */
const HEIGHT = /(?:^|;)\s*height\s*:\s*(\d{1,7}(?:\.\d+)?)px/i;
/** Longest list believed: more is a number that a script made up. */
const LONGEST = 100_000;

/**
 * Virtual lists keep only the rows near the screen in the page and state their length in ARIA, or in the height of
 * what scrolls against the height of a row.
 * @param present rows that stand in the page
 * @returns the stated length when it is more than what stands there, else null
 */
export function statedLength(dom: Dom, { container, rows }: Group, present: number): number | null {
  const stated: number[] = [];
  for (const row of rows.slice(0, 3)) stated.push(Number(dom.attribute(row, 'aria-setsize') ?? 0));
  let element: Element = container;
  for (let level = 0; level < 4; level += 1) {
    const count = Number(dom.attribute(element, 'aria-rowcount') ?? 0);
    // ARIA counts the row of heads; it is one more than the list when a head is stated.
    if (count > 0) stated.push(count);
    const parent = dom.parent(element);
    if (!parent || dom.type(parent) !== 1) break;
    element = parent as Element;
  }
  const row = rows.map((each) => heightOf(dom, each)).find((height) => height > 0) ?? 0;
  const whole = heightOf(dom, container);
  if (row > 0 && whole > row) stated.push(Math.round(whole / row));
  const most = Math.max(0, ...stated.filter((count) => Number.isInteger(count) && count <= LONGEST));
  return most > present ? most : null;
}

function heightOf(dom: Dom, element: Element): number {
  return Number(HEIGHT.exec(dom.attribute(element, 'style') ?? '')?.[1] ?? 0);
}
