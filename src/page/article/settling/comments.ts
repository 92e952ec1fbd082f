import type { Box, PageBlock } from '../../page.ts';
import { datesIn } from '../dates/date-text.ts';
import { OVER_COMMENTS } from '../texts/label-words.ts';
import { Phrases, spoken } from '../texts/phrases.ts';
import { endsSentence } from '../texts/text-ends.ts';
import { isInside, listsOf } from './box-lists.ts';
import { lengthOf } from './holding-box.ts';
import { withoutVoices } from './voices.ts';

/** A line over comments is short. Characters. */
const LABEL = 60;
/** More such lines are labels of cards or of comments themselves. */
const LABELS = 2;
/** Less of the story above than this, and the line leads to the comments or stands over none. */
const ABOVE = 0.5;
/** Rules for comments stand right above their line: blocks. */
const NEAR = 4;
/** Characters. */
const RULE = 120;
/** So many paragraphs above are a story all the same, below which readers say more than it does. */
const PARAGRAPHS = 4;
/** Shorter ones may be a standfirst, a caption, a label. Characters. */
const PARAGRAPH = 60;
/** A comment's name and stamp stand in a short line. Characters. */
const STAMP = 60;
/** Share of a list's boxes that hold a stamp for all of them to be comments. */
const STAMPED = 0.6;
/** Less than this above them may be the introduction of a report told in dated entries. Characters. */
const STORY = 200;

/** The blocks judged to be the story without what readers say below it. */
export function withoutComments(
  judged: readonly PageBlock[],
  all: readonly PageBlock[],
): readonly PageBlock[] {
  return withoutVoices(aboveStamped(aboveLine(judged, all), all), all);
}

const overComments = new Phrases([OVER_COMMENTS]);

/**
 * Catches "Comments (12)", "Comments are now closed for this story", "网友评论"; not "Comments by the minister fell flat"
 * as a link.
 */
function standsOverComments({ text, linkLength }: PageBlock): boolean {
  if (text.length > LABEL || linkLength > 0) return false;
  const words = spoken(text);
  return overComments.is({ ...words, words: words.words.filter((word) => !/^\d+$/.test(word)) });
}

/** What readers say below a story, under a line that says so. */
function aboveLine(judged: readonly PageBlock[], all: readonly PageBlock[]): readonly PageBlock[] {
  const lines = all.filter(standsOverComments);
  const last = lines.at(-1);
  if (!last || lines.length > LABELS) return judged;
  const above = judged.filter(
    ({ id, text }) => id < last.id - NEAR || (id < last.id && !speaksOfComments(text)),
  );
  const isStory = lengthOf(above) >= lengthOf(judged) * ABOVE || above.filter(isProse).length >= PARAGRAPHS;
  return isStory ? above : judged;
}

/** Catches "*Submitted comments are subject to moderation"; asked of the blocks right above the line only. */
function speaksOfComments(text: string): boolean {
  return text.length < RULE && overComments.in(spoken(text)) !== 0;
}

function isProse({ text, shape }: PageBlock): boolean {
  return shape !== 'heading' && text.length >= PARAGRAPH && endsSentence(text);
}

/**
 * What readers say in boxes of their own under no line that says so: one beside the other, each with its day, and no
 * story below.
 */
function aboveStamped(judged: readonly PageBlock[], all: readonly PageBlock[]): readonly PageBlock[] {
  const comments = new Set<Box>();
  for (const list of listsOf(all)) {
    if (list[0]?.tag === 'tr' || list[0]?.tag === 'table') continue;
    if (list.filter((box) => isStamped(box, all)).length >= list.length * STAMPED)
      for (const box of list) comments.add(box);
  }
  let end = judged.length;
  while (end > 0 && isInside((judged[end - 1] as PageBlock).box, comments)) end -= 1;
  const above = judged.slice(0, end);
  return lengthOf(above.filter(({ shape }) => shape !== 'heading')) < STORY ? judged : above;
}

function isStamped({ first, end }: Box, all: readonly PageBlock[]): boolean {
  return all
    .slice(first, end)
    .some(({ text, shape }) => shape !== 'quote' && text.length < STAMP && datesIn(text).length > 0);
}
