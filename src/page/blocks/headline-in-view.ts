import type { LiveBlock, LivePage } from '../page.ts';

/** Share of the window's height above which a headline has been scrolled to. */
const REACHED = 0.5;

/**
 * Pages that scroll on hold several stories, each under a headline of its own: which one the reader is at.
 * @returns the id of the last `h1` that has been scrolled to, else of the first; null where there is one story or no window
 */
export function headlineInView({ document, blocks }: LivePage): number | null {
  const headlines: LiveBlock[] = [];
  for (const block of blocks) if (block.tag === 'h1' && !block.hidden) headlines.push(block);
  const height = document.defaultView?.innerHeight ?? 0;
  if (headlines.length < 2) return null;
  let at: number | null = null;
  for (const { element, id } of headlines) {
    const { top, width } = element.getBoundingClientRect();
    // Without a layout, as in a saved page, everything stands at the top and has no size.
    if (width > 0 && (at === null || top < height * REACHED)) at = id;
  }
  return at;
}
