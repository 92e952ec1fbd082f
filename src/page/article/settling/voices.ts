import { LETTERS } from '../../letters.ts';
import type { Box, PageBlock } from '../../page.ts';
import { datesIn } from '../dates/date-text.ts';
import { endsSentence } from '../texts/text-ends.ts';
import { unglued } from '../texts/unglued.ts';

/** A name and a time stand in a short line. Characters. */
const LINE = 60;
/** Beside the time stands no more than a name, a place and buttons. Characters. */
const NAME = 40;
/** Catches "tanuki55", "Jo"; not "·", "#3". */
const NAMED = new RegExp(`[${LETTERS}]{2}`);
const DIGIT = /\d/;
/** Lines alike from which on they are what people say one after the other. */
const SEVERAL = 2;
/** Boxes around a line that may hold the others. */
const OUTWARD = 3;
/** Places of a page where people speak that are looked at: a page has a few, one made to cost time has thousands. */
const PLACES = 20;
/** Share of the story's text below their box from which on it goes on there: less is a notice, a line of rights. */
const REST = 0.4;
/** Paragraphs above them that are a story, and their characters. */
const PARAGRAPHS = 2;
const PARAGRAPH = 60;

/**
 * The blocks judged to be the story without what others say below it: lines of one kind, each with a name and a time of
 * day, each over what that person said. From the first of them on nothing is of the story, unless it goes on below
 * their box.
 * @param all the page's blocks
 */
export function withoutVoices(judged: readonly PageBlock[], all: readonly PageBlock[]): readonly PageBlock[] {
  const paragraphs = judged.filter(({ shape, text }) => shape !== 'heading' && text.length >= PARAGRAPH);
  const from = paragraphs[PARAGRAPHS - 1]?.id ?? all.length;
  // Below the story's last block nothing has to be left out; on most pages few lines are left to look at.
  const stamps = all.slice(from + 1, judged.at(-1)?.id).flatMap((block) => {
    const stamp = saysMore(all[block.id + 1]) ? stampOf(block, all[block.id - 1]) : null;
    return stamp ? [stamp] : [];
  });
  if (stamps.length < SEVERAL) return judged;
  let kept = judged;
  let alone = stamps;
  let places = 0;
  // The innermost box that holds several of them is theirs; those further out hold the story too.
  for (let level = 0; level < OUTWARD && alone.length >= SEVERAL; level += 1) {
    const single: PageBlock[] = [];
    for (const some of alikeAt(alone, level)) {
      const [first, second] = some;
      if (!first || !second) single.push(...some);
      else if (second.id > first.id + 1 && places < PLACES) {
        places += 1;
        kept = above(kept, first, holderOf(first, level));
      }
    }
    alone = single;
  }
  return kept;
}

/** Lines of one kind that stand in one box, so many boxes further out. */
function alikeAt(stamps: readonly PageBlock[], level: number): Iterable<PageBlock[]> {
  const found = new Map<Box, Map<string, PageBlock[]>>();
  for (const stamp of stamps) {
    const holder = holderOf(stamp, level);
    const kinds = found.get(holder) ?? new Map<string, PageBlock[]>();
    if (kinds.size === 0) found.set(holder, kinds);
    const kind = kindOf(stamp, level);
    const some = kinds.get(kind);
    if (some) some.push(stamp);
    else kinds.set(kind, [stamp]);
  }
  return [...found.values()].flatMap((kinds) => [...kinds.values()]);
}

/** The box around a block, or further out; the page's outermost where there are not so many. */
function holderOf({ box }: PageBlock, level: number): Box {
  let holder = box.parent ?? box;
  for (let at = 0; at < level && holder.parent; at += 1) holder = holder.parent;
  return holder;
}

/** The way from that box to the block, without figures: the same for lines of one kind. */
function kindOf({ box, tag }: PageBlock, level: number): string {
  let kind = tag;
  let inner: Box | null = box;
  for (let at = 0; at <= level && inner; at += 1) {
    kind = `${inner.tag} ${inner.names.replace(/\d+/g, '#')} > ${kind}`;
    inner = inner.parent;
  }
  return kind;
}

function above(judged: readonly PageBlock[], first: PageBlock, { end }: Box): readonly PageBlock[] {
  let before = 0;
  let after = 0;
  for (const { id, text } of judged)
    if (id < first.id) before += text.length;
    else if (id >= end) after += text.length;
  return after > before * REST ? judged : judged.filter(({ id }) => id < first.id || id >= end);
}

/**
 * The line that names who speaks, by the line with the time: itself or the one above. Catches "tapewatcher 2h ago",
 * "山里人 11-13 09:40 · 四川"; not "16:05", "Last checked: 2025-10-28", "Am 3. Mai um 9 Uhr fiel er."
 */
function stampOf(block: PageBlock, before: PageBlock | undefined): PageBlock | null {
  if (
    block.text.length > LINE ||
    !DIGIT.test(block.text) ||
    block.shape === 'quote' ||
    block.shape === 'heading'
  )
    return null;
  const text = unglued(block);
  if (endsSentence(text)) return null;
  const dates = datesIn(text);
  if (!dates.some(({ minutes, ago }) => minutes !== null || ago !== null)) return null;
  const rest = dates.reduce((left, date) => left.replace(date.text, ' '), text).trim();
  if (rest.length > NAME) return null;
  if (NAMED.test(rest.replace(CLOCK, ''))) return block;
  return before && isName(before, block) ? before : null;
}

/** What stands behind a time of day: "19:22 Uhr". */
const CLOCK = /^(?:uhr|h|hrs|часов)$/i;

/**
 * A name in a line of its own above the time, in the same box: catches "Holger sagt:"; not the end of the entry
 * before.
 */
function isName({ text, shape, box }: PageBlock, stamp: PageBlock): boolean {
  return (
    shape !== 'heading' &&
    text.length <= NAME &&
    !endsSentence(text) &&
    NAMED.test(text) &&
    box.parent === stamp.box.parent
  );
}

/** What somebody says under the own name is no heading and no second line of names. */
function saysMore(block: PageBlock | undefined): boolean {
  return block !== undefined && block.shape !== 'heading' && block.linkLength * 2 < block.text.length;
}
