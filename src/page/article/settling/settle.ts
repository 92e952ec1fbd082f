import { LETTERS } from '../../letters.ts';
import type { Box, PageBlock } from '../../page.ts';
import type { Title } from '../title.ts';
import { boxHolding, lengthOf } from './holding-box.ts';
import { withoutInsets } from './insets.ts';
import { oneStory } from './one-story.ts';
import { withoutOutsiders } from './outsiders.ts';
import { withoutScraps } from './scraps.ts';
import { tidy } from './tidy.ts';

/** Share of the chosen text that must stand below the headline for what stands above it to be no story. */
const BELOW = 0.25;
/** Share of that text that the box around headline and story holds. */
const HELD = 0.6;
/** A line that says whose words were quoted is short. Characters. */
const SIGNATURE = 120;
/** Paragraphs of one box from which on it is the story's. */
const AROUND = 3;
/** Catches "— Jane Doe (@jane) 18 November", "– Jane Doe"; not "-5 degrees". */
const SIGNED = new RegExp(`^[—–-]\\s?[${LETTERS}]`);

/**
 * From the blocks judged to be the story to the story: without what stands apart from it, other stories, tickers
 * above the headline and what repeats or leads away; with the lines that sign quotes.
 * @param all the page's blocks
 */
export function settle(judged: readonly PageBlock[], title: Title, all: readonly PageBlock[]): PageBlock[] {
  const own = withoutScraps(
    withoutInsets(oneStory(withoutOutsiders(judged, all), title.block, all), all),
    all,
  );
  return tidy(withCode(signed(underHeadline(own, title.block), all), all), title.text ?? '');
}

/**
 * Tickers and teasers above the headline go, unless they share a box with headline and story; what a `header` says
 * above it is never the story's.
 */
function underHeadline(chosen: readonly PageBlock[], headline: PageBlock | null): readonly PageBlock[] {
  const below = chosen.filter(({ id }) => headline !== null && id > headline.id);
  if (!headline || below.length < 2 || lengthOf(below) < BELOW * lengthOf(chosen)) return chosen;
  const holder = boxHolding(below, HELD, headline.box);
  return chosen.filter(({ id, place }) => id > headline.id || (id >= holder.first && place !== 'header'));
}

/** A quote and the line that says whose it is belong together. */
function signed(chosen: readonly PageBlock[], all: readonly PageBlock[]): PageBlock[] {
  const found: PageBlock[] = [];
  for (const block of chosen) {
    found.push(block);
    const next = all[block.id + 1];
    if (block.shape === 'quote' && next?.shape === 'quote' && signs(next)) found.push(next);
  }
  return found.filter((block, at) => block !== found[at + 1]);
}

function signs({ text }: PageBlock): boolean {
  return text.length < SIGNATURE && SIGNED.test(text);
}

/** Code between paragraphs of a story, in their box, is as much of it as they are. */
function withCode(chosen: PageBlock[], all: readonly PageBlock[]): PageBlock[] {
  const held = new Map<Box | null, PageBlock[]>();
  for (const block of chosen)
    if (block.shape === 'paragraph')
      held.set(block.box.parent, [...(held.get(block.box.parent) ?? []), block]);
  const isBetween = (parent: Box | null, id: number) => {
    const around = held.get(parent) ?? [];
    return around.length >= AROUND && id > (around[0]?.id ?? id) && id < (around.at(-1)?.id ?? id);
  };
  const known = new Set(chosen);
  const code = all.filter(
    ({ shape, box, id, hidden }) =>
      shape === 'code' && !hidden && (isBetween(box.parent, id) || isBetween(box.parent?.parent ?? null, id)),
  );
  const missing = code.filter((block) => !known.has(block));
  return missing.length === 0 ? chosen : [...chosen, ...missing].sort((a, b) => a.id - b.id);
}
