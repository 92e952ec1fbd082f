import * as v from 'valibot';
import { limits } from '../limits.ts';
import { count, languageTag, PLACES, SHAPES, TrendingListSchema, text, time } from './report.ts';

/**
 * What the content script reads off the live page, as data: its blocks and how they stand, what its head says, its
 * ranked lists. Story and notices are told from it afterwards, away from the page, so that the page pays for no
 * tables and no rules.
 */

const name = text(limits.name);

/** A block-level element: tag, index of its parent or -1, class and id, role, its first block, the block after its last. */
const BoxSchema = v.strictTuple([
  text(60),
  v.pipe(v.number(), v.integer(), v.minValue(-1)),
  name,
  text(60),
  count,
  count,
]);
export type BoxRow = v.InferOutput<typeof BoxSchema>;

const TextBlockSchema = v.strictObject({
  id: count,
  text: text(limits.blockText),
  /** Index into `boxes`. */
  box: count,
  shape: v.picklist(SHAPES),
  place: v.picklist(PLACES),
  linkLength: count,
  links: count,
  pictures: count,
  strongLength: count,
  inlineNames: name,
  /** Hidden by an attribute or inline style. */
  hidden: v.boolean(),
  /** False where any style hides it; asked for all but menus and labels, else only `hidden`. */
  visible: v.boolean(),
  hiddenCharacters: count,
  breaks: v.pipe(v.array(count), v.maxLength(limits.blockText)),
  parts: v.pipe(v.array(name), v.maxLength(limits.listed)),
  /** `class`, `id` and the like around each part. */
  partNames: v.exactOptional(v.pipe(v.array(name), v.maxLength(limits.listed))),
});
export type TextBlock = v.InferOutput<typeof TextBlockSchema>;

const pairs = v.pipe(v.array(v.strictTuple([text(limits.url), text(limits.url)])), v.maxLength(limits.metas));
const sources = v.pipe(v.array(text(limits.state)), v.maxLength(limits.metas));

const HeadSchema = v.strictObject({
  title: text(limits.url),
  language: text(60),
  metas: pairs,
  linkedData: sources,
  state: sources,
  times: v.pipe(v.array(v.strictObject({ dateTime: text(60), block: count })), v.maxLength(limits.metas)),
});

/** Minutes of a day: no place is further from Greenwich. */
const DAY = 24 * 60;

export const PageTranscriptSchema = v.strictObject({
  format: v.literal(1),
  url: text(limits.url),
  readAt: time,
  /** When the page was loaded, the base of relative dates; null when not known. */
  loadedAt: v.nullable(time),
  /** Minutes that the reader's clock is east of Greenwich: which day "2 hours ago" was. */
  clock: v.pipe(v.number(), v.minValue(-DAY), v.maxValue(DAY)),
  /** False when the page was too large to read whole. */
  complete: v.boolean(),
  /** Of several headlines the one that the reader has scrolled to; null where there is one, or no layout. */
  headlineInView: v.nullable(count),
  /** Blocks that the caps left out. */
  blocksLeft: count,
  /** The document's `lang`, as a tag of this project; `und` where it has none. */
  language: languageTag,
  head: HeadSchema,
  boxes: v.pipe(v.array(BoxSchema), v.maxLength(limits.boxes)),
  /** Each at the place that its id says: boxes and times point to blocks by it. */
  blocks: v.pipe(
    v.array(TextBlockSchema),
    v.maxLength(limits.transcriptBlocks),
    v.check((blocks) => blocks.every(({ id }, place) => id === place)),
  ),
  trendingLists: v.pipe(v.array(TrendingListSchema), v.maxLength(limits.trendingLists)),
});
export type PageTranscript = v.InferOutput<typeof PageTranscriptSchema>;
