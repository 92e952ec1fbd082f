import * as v from 'valibot';
import { limits } from '../limits.ts';
import { KINDS } from './kinds.ts';

/**
 * What was read from one page, as data. The page is hostile, so every field is capped, and every
 * report is parsed with `PageReportSchema` at each door it passes.
 */

export const text = (max: number) => v.pipe(v.string(), v.maxLength(max));
export const count = v.pipe(v.number(), v.integer(), v.minValue(0));
/**
 * Milliseconds since the epoch that a `Date` can hold (ECMAScript, "time values"), so that telling the day never
 * throws.
 */
export const time = v.pipe(v.number(), v.minValue(0), v.maxValue(8.64e15));
const name = text(limits.name);
const names = v.pipe(v.array(name), v.maxLength(limits.listed));
const why = v.pipe(v.array(text(limits.reason)), v.maxLength(limits.listed));
/** BCP 47, or `und`. */
export const languageTag = v.pipe(v.string(), v.regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/));
const webAddress = v.pipe(text(limits.url), v.regex(/^https?:\/\//i));
const severity = v.picklist([1, 2, 3, 4]);
/** `EXCHANGE:CODE`, as in `SH:688233`, `US:BRK.B`, `HK:^HSI`. */
const symbol = v.pipe(v.string(), v.regex(/^[A-Z]{1,4}:\^?[A-Z0-9][A-Z0-9.-]{0,14}$/));

export const SHAPES = ['heading', 'paragraph', 'item', 'cell', 'quote', 'caption', 'code'] as const;
export const PLACES = ['main', 'header', 'navigation', 'aside', 'footer', 'details', 'dialog'] as const;

const BlockSchema = v.strictObject({
  id: count,
  /** As the page shows it: white space folded, hidden characters removed. */
  text: text(limits.blockText),
  shape: v.picklist(SHAPES),
  language: languageTag,
  place: v.picklist(PLACES),
});
export type Block = v.InferOutput<typeof BlockSchema>;

/** A run of one block's text: offsets into `Block.text`, end exclusive. */
const SpanSchema = v.strictObject({ block: count, start: count, end: count });
export type Span = v.InferOutput<typeof SpanSchema>;

/** What the page says of its story, apart from the text. */
const ArticleFactsSchema = v.strictObject({
  title: v.nullable(text(limits.title)),
  source: v.nullable(name),
  byline: v.nullable(name),
  /** Only when the page states the year somewhere. */
  date: v.nullable(v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/))),
  /** ISO 8601 with the page's own offset, where it gives a time. */
  dateTime: v.nullable(text(40)),
  /** As written on the page. */
  dateText: v.nullable(name),
  language: languageTag,
  /** Opinion or analysis: a holding disclosure would be expected. */
  opinion: v.boolean(),
  why,
});
const ArticleSchema = v.strictObject({
  ...ArticleFactsSchema.entries,
  /** Runs of `PageReport.blocks`, in the order of the story; notices are cut out. */
  spans: v.pipe(v.array(SpanSchema), v.maxLength(limits.reportBlocks)),
});
export type Article = v.InferOutput<typeof ArticleSchema>;

const ClauseSchema = v.strictObject({
  /** An exact substring of the notice's text, at `start`. */
  text: text(limits.noticeText),
  start: count,
  /** Only where it is written in another script than the notice as a whole: the Chinese half of a bilingual line. */
  language: v.optional(languageTag),
  kind: v.picklist(KINDS),
  severity,
  /** The clause says that it is not so: "has no position in". */
  denied: v.boolean(),
  /** How its kind is known: by a phrase that says so, or by its words counted together, which makes it likely. */
  toldBy: v.picklist(['phrase', 'words']),
  symbols: v.pipe(v.array(symbol), v.maxLength(limits.listed)),
  names,
  /** Who holds, pays or is paid, as written. */
  party: v.nullable(name),
  /** As written: "$5,000", "74 %". */
  amount: v.nullable(name),
  /** AI and MT only: whether a human is said to have edited; null when not said. */
  edited: v.nullable(v.boolean()),
  why,
});
export type Clause = v.InferOutput<typeof ClauseSchema>;

const NOTICE_PLACES = ['article', 'after-article', ...PLACES] as const;

const NoticeSchema = v.strictObject({
  id: count,
  /** Its blocks' runs joined by a line feed. */
  text: text(limits.noticeText),
  language: languageTag,
  /** False where the page's style hides it: found, marked, never counted as shown. */
  visible: v.boolean(),
  place: v.picklist(NOTICE_PLACES),
  spans: v.pipe(v.array(SpanSchema), v.maxLength(limits.listed)),
  clauses: v.pipe(v.array(ClauseSchema), v.maxLength(limits.clauses)),
  /** Zero-width, bidi and other invisible characters removed from it. */
  hiddenCharacters: count,
  why,
});
export type Notice = v.InferOutput<typeof NoticeSchema>;

/** Verdict codes, most severe first; each has a sentence in every interface language. */
export const VERDICTS = [
  'paid',
  'sponsored',
  'holds',
  'conflict',
  'affiliate',
  'ai',
  'machine-translated',
  'leverage',
  'forward-looking',
  'unverified',
  'standard',
  'no-holding',
  'none',
] as const;

const HolderSchema = v.strictObject({
  /** As written; null where the clauses do not say who. */
  party: v.nullable(name),
  securities: names,
});
export type Holder = v.InferOutput<typeof HolderSchema>;

const VerdictSchema = v.strictObject({
  /** 0 when no notice was found: that is not the same as safe. */
  severity: v.picklist([0, 1, 2, 3, 4]),
  code: v.picklist(VERDICTS),
  /** Further codes that the page earns, most severe first. */
  also: v.pipe(v.array(v.picklist(VERDICTS)), v.maxLength(VERDICTS.length)),
  /** Those of `code` and `also` that no phrase tells: every clause that earns them is told by its words together. */
  likely: v.pipe(v.array(v.picklist(VERDICTS)), v.maxLength(VERDICTS.length)),
  /** Securities concerned, as symbols where known, else as the names written. */
  securities: names,
  party: v.nullable(name),
  amount: v.nullable(name),
  /** Whoever else discloses what it holds, in the page's order; `securities` and `party` are the first one's. */
  holders: v.exactOptional(v.pipe(v.array(HolderSchema), v.maxLength(limits.listed))),
  /** The mark on the article itself that calls it advertising, as written: "Sponsored"; it is no notice. */
  label: v.exactOptional(name),
});
export type Verdict = v.InferOutput<typeof VerdictSchema>;

const RowSchema = v.strictObject({
  rank: v.nullable(v.pipe(v.number(), v.integer())),
  /** `filled`; `pending`: rank, no content yet; `ad`: labelled as advertising. */
  state: v.picklist(['filled', 'pending', 'ad']),
  name: v.nullable(name),
  symbol: v.nullable(symbol),
  /** As written. */
  symbolText: v.nullable(name),
  /** The figure as written, without its currency. */
  price: v.nullable(name),
  /** ISO 4217 where the page says it. */
  currency: v.nullable(v.pipe(v.string(), v.regex(/^[A-Z]{3}$/))),
  /** With sign and percent sign, or as an amount where the page gives no percent. */
  change: v.nullable(name),
  url: v.nullable(webAddress),
  /** The block that holds the row's first text, for reveal; null while pending. */
  block: v.nullable(count),
});
export type Row = v.InferOutput<typeof RowSchema>;

export const TrendingListSchema = v.strictObject({
  heading: text(limits.title),
  rows: v.pipe(v.array(RowSchema), v.maxLength(limits.rows)),
  /** What the page says its length is, when more than the rows that stand in it (virtual lists). */
  rowsStated: v.nullable(count),
  why,
});
export type TrendingList = v.InferOutput<typeof TrendingListSchema>;

const PAGE_KINDS = ['article', 'front', 'quote', 'video', 'search', 'forum', 'other'] as const;

export const PageReportSchema = v.strictObject({
  format: v.literal(1),
  url: text(limits.url),
  readAt: time,
  language: languageTag,
  /** `partial`: the page was too large to read whole; `nothing`: no text to read. */
  state: v.picklist(['ready', 'partial', 'nothing']),
  pageKind: v.picklist(PAGE_KINDS),
  /** The document's own title, where there is no article to name. */
  pageTitle: v.exactOptional(text(limits.title)),
  /** The blocks that article, notices and rows point to. */
  blocks: v.pipe(v.array(BlockSchema), v.maxLength(limits.reportBlocks)),
  article: v.nullable(ArticleSchema),
  notices: v.pipe(v.array(NoticeSchema), v.maxLength(limits.notices)),
  verdict: VerdictSchema,
  /** Best first. */
  trendingLists: v.pipe(v.array(TrendingListSchema), v.maxLength(limits.trendingLists)),
  /** What caps cut away, said plainly: "notices: 12 more". */
  left: v.pipe(v.array(text(limits.reason)), v.maxLength(limits.listed)),
});
export type PageReport = v.InferOutput<typeof PageReportSchema>;
