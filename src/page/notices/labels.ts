import type { Box, Page, PageBlock, Story } from '../page.ts';
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
  return near.find((block) => isOwn(block) && isLabel(block.text) && !isOfSlot(block, own))?.text ?? null;
}

/** Words in names of boxes that hold a banner. Catches "ad-slot", "dfp top", "advert__inline"; not "ad-label", "header". */
const SLOT =
  /(?:^|[\s_-])(?:ads?|adv|advert|advertisement|adslot|adunit|adbox|adsense|adsbygoogle|banner|dfp|gpt|publicite|werbung|guanggao)(?:$|[\s_-])/;
/** Words in names of boxes that are a mark themselves. */
const MARK = /label|mark|badge|kicker|tag|notice|hint|flag|disclos|kennzeich/;

/** @returns whether the mark stands in a box made for a banner: "Advertisement" there is of the banner */
function isOfSlot({ box }: PageBlock, story: ReadonlySet<number>): boolean {
  const holdsStory = ({ first, end }: Box) => [...story].some((id) => first <= id && id < end);
  for (let at: Box | null = box; at && !holdsStory(at); at = at.parent)
    if (SLOT.test(at.names) && !MARK.test(at.names)) return true;
  return false;
}

/** In menus, asides and links a label speaks of what it links to. */
const isOwn = ({ place, text, linkLength, shape }: PageBlock): boolean =>
  (place === 'main' || place === 'header') &&
  shape !== 'heading' &&
  text.length <= LONGEST &&
  linkLength * 2 < text.length;
