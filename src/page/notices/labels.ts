import type { Page, PageBlock, Story } from '../page.ts';
import { isLabel } from './classify.ts';

/** Blocks before the title that a label of the article can stand in: kicker, date and byline come between. */
const REACH = 4;
/** Blocks of the article's head at most, from its title to its first paragraph: subtitle, byline, date, buttons. */
const HEAD = 12;
/** A label is a word or two, at most with a name behind it. Characters. */
const LONGEST = 60;

/**
 * The mark that calls the article itself advertising ("Sponsored", "Anzeige"), as written. Labels elsewhere mark
 * other things: a banner, a teaser, a podcast.
 * @returns null when the article has none
 */
export function labelOfArticle({ blocks }: Page, story: Story): string | null {
  const title = blocks.findIndex(
    ({ tag, text }) => tag === 'h1' || (text !== '' && text === story.facts.title),
  );
  const first = blocks.findIndex((block) => block.id === story.blocks[0]?.id);
  const start = title < 0 ? first : title;
  const own = new Set(story.blocks.map(({ id }) => id));
  if (start < 0 || first < 0) return null;
  const paragraph = blocks.findIndex(
    ({ id, text }) => id >= (blocks[start]?.id ?? 0) && text.length > LONGEST && own.has(id),
  );
  const end = Math.min(paragraph < 0 ? first + 1 : paragraph, start + HEAD);
  const near = blocks.slice(Math.max(0, start - REACH), end);
  return near.find((block) => isOwn(block) && isLabel(block.text))?.text ?? null;
}

/** In menus, asides and links a label speaks of what it links to. */
const isOwn = ({ place, text, linkLength, shape }: PageBlock): boolean =>
  (place === 'main' || place === 'header') &&
  shape !== 'heading' &&
  text.length <= LONGEST &&
  linkLength * 2 < text.length;
