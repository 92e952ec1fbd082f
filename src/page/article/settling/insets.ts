import { LETTERS } from '../../letters.ts';
import type { Box, PageBlock } from '../../page.ts';
import { endsSentence } from '../texts/text-ends.ts';
import { lengthOf } from './holding-box.ts';

/** Paragraphs side by side from which on they are the story's flow. */
const FLOW = 3;
/** Share of the story's text that stands in the flow itself. */
const MOST = 0.5;
/** More of the story's text than this is a part of it, whatever stands in its box. */
const LARGE = 0.3;
/** Blocks of a card, an offer or a list of headlines; parts of a story hold more. */
const FEW = 14;
/** More texts of whole sentences tell something. */
const SENTENCES = 3;
/** Figures of a quote, labels of a chart are shorter. Characters. */
const FRAGMENT = 40;
/** A headline, a button. Characters. */
const DOOR = 160;
/** Share of a door's text that is link: the rest is a day, a source, a figure. */
const LINK = 1 / 3;
/** What a story holds in boxes of their own, and what is no box but a text. */
const OWN: ReadonlySet<string> = new Set(
  'ul ol dl table blockquote figure pre p h1 h2 h3 h4 h5 h6'.split(' '),
);
/** Catches "See all", "免费注册"; not "🔗", "#", "1". */
const SAYS = new RegExp(`[${LETTERS}]{2}`);

/**
 * The story without what is set into it and leads away: beside its paragraphs, which stand side by side, a box of
 * several texts one of which is a button or hardly more than a link is a card of another story, an offer, a
 * newsletter's form.
 * @param all the page's blocks
 */
export function withoutInsets(judged: readonly PageBlock[], all: readonly PageBlock[]): readonly PageBlock[] {
  const chosen = withoutQuotes(judged, all);
  const flow = flowOf(chosen);
  if (!flow) return chosen;
  const most = lengthOf(chosen) * LARGE;
  // Where the story's own headings are links to themselves, those of boxes in it lead nowhere either.
  const isDoor = all.some(
    (block) => block.box.parent === flow && block.shape === 'heading' && leadsAway(block),
  )
    ? (block: PageBlock) => block.shape !== 'heading' && leadsAway(block)
    : leadsAway;
  const out = new Set<PageBlock>();
  for (const [{ tag, first, end }, inside] of partsOf(flow, chosen)) {
    if (OWN.has(tag) || end - first < 2 || end - first > FEW) continue;
    const held = all.slice(first, end);
    if (held.some(isQuote) || !(held.some(isDoor) || isQuoted(held))) continue;
    const sentences = inside.filter(({ text }) => endsSentence(text)).length;
    if (sentences <= SENTENCES && lengthOf(inside) < most) for (const block of inside) out.add(block);
  }
  return out.size === 0 ? chosen : chosen.filter((block) => !out.has(block));
}

/** Without the short texts of a stock's price, in whatever place. */
function withoutQuotes(chosen: readonly PageBlock[], all: readonly PageBlock[]): readonly PageBlock[] {
  const known = new Map<Box, boolean>();
  return chosen.filter(({ text, box: { parent } }) => {
    if (!parent || text.length >= FRAGMENT || parent.end - parent.first > FEW || OWN.has(parent.tag))
      return true;
    const isOut = known.get(parent) ?? isQuoted(all.slice(parent.first, parent.end));
    known.set(parent, isOut);
    return !isOut;
  });
}

/** The box in which most of the story's paragraphs stand side by side. */
function flowOf(chosen: readonly PageBlock[]): Box | null {
  const held = new Map<Box, PageBlock[]>();
  for (const block of chosen) {
    const { parent } = block.box;
    if (!parent || block.shape === 'heading') continue;
    const some = held.get(parent);
    if (some) some.push(block);
    else held.set(parent, [block]);
  }
  const least = lengthOf(chosen) * MOST;
  for (const [box, some] of held) if (some.length >= FLOW && lengthOf(some) >= least) return box;
  return null;
}

/** The boxes directly inside another, each with the blocks that stand in it. */
function partsOf(outer: Box, blocks: readonly PageBlock[]): ReadonlyMap<Box, PageBlock[]> {
  const parts = new Map<Box, PageBlock[]>();
  let part: Box | null = null;
  for (const block of blocks) {
    // Blocks come in order: most stand where the one before did, however deep.
    if (!part || block.id >= part.end) part = childOf(block, outer);
    if (!part) continue;
    const some = parts.get(part);
    if (some) some.push(block);
    else parts.set(part, [block]);
  }
  return parts;
}

/** The box directly inside another that a block stands in; null where it stands elsewhere. */
function childOf({ id, box }: PageBlock, outer: Box): Box | null {
  if (id < outer.first || id >= outer.end) return null;
  for (let one: Box | null = box; one && one !== outer; one = one.parent)
    if (one.parent === outer) return one;
  return null;
}

/** What somebody said elsewhere is shown with links to it, and is the story's. */
const isQuote = ({ shape }: PageBlock) => shape === 'quote';

/** Catches "112.40", "-9.63 (-7.9%)", "+€3"; not "1D 5D", "2025 results". */
const FIGURE = /^[\d\s.,:%+()$€£¥−–-]+$/;

/** A price beside a name: short texts alone, of which one is a figure. Not "Best for: families", "Founded: 2009". */
function isQuoted(held: readonly PageBlock[]): boolean {
  const isShort = ({ text, shape }: PageBlock) =>
    shape === 'paragraph' && text.length < FRAGMENT && !endsSentence(text);
  return held.length > 2 && held.every(isShort) && held.some(({ text }) => FIGURE.test(text));
}

/**
 * Catches the button "Sign up", the headline "Five stocks to watch" as a link, with a day behind it; not a sentence
 * with a link.
 */
function leadsAway({ text, tag, linkLength }: PageBlock): boolean {
  if (text.length > DOOR || !SAYS.test(text)) return false;
  return (
    tag === 'button' || linkLength >= text.length || (linkLength > text.length * LINK && !endsSentence(text))
  );
}
