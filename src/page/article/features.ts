import type { Box, PageBlock } from '../page.ts';
import { BoxGroups, GROUPS, NAMES } from './box-groups.ts';
import { LABELS } from './label-words.ts';
import { Phrases, spoken } from './phrases.ts';
import type { Survey } from './survey.ts';
import { isAside } from './tidy.ts';

/** What the features need to know beside the blocks. */
export interface Known {
  readonly survey: Survey;
  /** Id of the block that shows the headline; -1 when none does. */
  readonly titleAt: number;
  /** From the survey: held by the article's body in JSON-LD, by the page's description. */
  readonly inBody: Int8Array;
  readonly inDescription: Int8Array;
}

const KINDS = [
  'p',
  'li',
  'h1',
  'h2',
  'h3',
  'h4',
  'td',
  'div',
  'button',
  'dd',
  'section',
  'article',
  'pre',
  'center',
];
const SHAPES = ['quote', 'caption', 'cell', 'item'];
const PLACES = ['header', 'navigation', 'aside', 'footer', 'details', 'dialog'];
/** Ancestor boxes looked at: the block's own and those around it. */
const LEVELS = 5;
/** Neighbours looked at, before and after. */
const NEIGHBOURS = [-3, -2, -1, 1, 2, 3];
const DATE = /\d{1,4}\s?[./:年月-]\s?\d|\b(?:19|20)\d\d\b/;
const ADDRESS = /https?:|www\.|\S@\S|@\w/;
/** Characters at the end of a text that tell how it ends. */
const TAIL = 6;
/** Blocks longer than this are not asked for label words: their words are prose. Characters. */
const LABEL = 240;

const log = (value: number) => Math.log1p(Math.max(0, value));

/** One row being written; the same memory serves every block. */
class Row {
  readonly values = new Float32Array(400);
  width = 0;

  push(...values: number[]): void {
    for (const value of values) this.put(value);
  }

  put(value: number): void {
    this.values[this.width] = value;
    this.width += 1;
  }
}

/** Longer texts are judged even when all of them is a link. Characters. */
const LINK_LABEL = 50;

/** A short text that is all link: a menu entry, a tag, a teaser's headline. It is never of the story, so it is not judged. */
export function isLabel({ text, linkLength }: PageBlock): boolean {
  return text.length < LINK_LABEL && linkLength >= text.length;
}

/** @returns one row of features a block, `width` numbers each, in about the range -2 to 8; labels have none but zeros */
export function blockFeatures(known: Known): { rows: Float32Array; width: number } {
  const { survey } = known;
  const { blocks } = survey;
  const groups = new BoxGroups();
  const labels = blocks.map((block) => (isLabel(block) ? 0 : labelsOf(block)));
  const under = headingLabels(blocks, labels);
  const gaps = proseGaps(survey);
  const row = new Row();
  let rows = new Float32Array(0);
  let width = 0;
  for (const block of blocks) {
    if (isLabel(block)) continue;
    row.width = 0;
    pushText(row, block, survey);
    row.put((labels[block.id] as number) & ASIDE ? 1 : 0);
    for (let group = 0; group < LABELS.length; group += 1) {
      row.put((labels[block.id] as number) & (1 << group) ? 1 : 0);
      row.put((under[block.id] as number) & (1 << group) ? 1 : 0);
    }
    pushKind(row, block);
    pushGroups(row, block, groups);
    pushBoxes(row, block, survey);
    pushPlace(row, block, known, gaps);
    pushNeighbours(row, block, survey);
    if (width === 0) {
      width = row.width;
      rows = new Float32Array(width * blocks.length);
    }
    rows.set(row.values.subarray(0, width), width * block.id);
  }
  return { rows, width };
}

const labelPhrases = new Phrases(LABELS.map(([, phrases]) => phrases));
/** The bit beside the groups' for a line that sends the reader elsewhere. */
const ASIDE = 1 << LABELS.length;

function labelsOf(block: PageBlock): number {
  if (block.text.length > LABEL) return 0;
  const said = spoken(block.text);
  return labelPhrases.in(said) | (isAside(block, said) ? ASIDE : 0);
}

/** The labels of the heading that each block stands under. */
function headingLabels(blocks: readonly PageBlock[], labels: readonly number[]): Int32Array {
  const under = new Int32Array(blocks.length);
  let current = 0;
  for (const { id, tag, text, shape } of blocks) {
    const short = text.length < 60;
    if (shape === 'heading' || (short && tag === 'div' && labels[id]))
      current = short ? (labels[id] ?? 0) : 0;
    under[id] = current;
  }
  return under;
}

function proseGaps({ prose }: Survey): { before: Int32Array; after: Int32Array } {
  const before = new Int32Array(prose.length);
  const after = new Int32Array(prose.length);
  for (let at = 0, gap = 99; at < prose.length; at += 1) {
    before[at] = gap;
    gap = prose[at] ? 0 : gap + 1;
  }
  for (let at = prose.length - 1, gap = 99; at >= 0; at -= 1) {
    after[at] = gap;
    gap = prose[at] ? 0 : gap + 1;
  }
  return { before, after };
}

function pushText(
  row: Row,
  { text, id, links, linkLength, strongLength, breaks, pictures }: PageBlock,
  of: Survey,
): void {
  const shape = of.shapes[id] as (typeof of.shapes)[number];
  const { weight, letters, words } = shape;
  const first = text.charCodeAt(0);
  const tail = text.slice(-TAIL);
  row.push(
    log(weight),
    weight > 25 ? 1 : 0,
    weight > 80 ? 1 : 0,
    linkLength / text.length,
    linkLength >= text.length ? 1 : 0,
    log(links),
    strongLength / text.length,
    shape.digits / text.length,
    letters / text.length,
    shape.capitals / (letters || 1),
    shape.capitalWords / (words || 1),
    shape.grammar / (words || 1),
    log((shape.commas * 100) / weight),
    log((shape.stops * 100) / weight),
    log(shape.stops),
    shape.bars > 0 ? 1 : 0,
    /[.!?。！？…]["'”’」』）)\]]*$/.test(tail) ? 1 : 0,
    /[:：]$/.test(tail) ? 1 : 0,
    /^["'“‘「『《]/.test(text) ? 1 : 0,
    first >= 97 && first <= 122 ? 1 : 0,
    /^[^"'“‘「『《（(【\dA-Za-z\u00c0-\u1fff\u3041-\uffdc]/.test(text) ? 1 : 0,
    log(breaks.length),
    text.length < 200 && DATE.test(text) ? 1 : 0,
    text.length < 400 && ADDRESS.test(text) ? 1 : 0,
    (of.repeats.get(text) ?? 1) > 1 ? 1 : 0,
    /(?:…|\.\.\.|\[…\]|\]|»|›|→)$/.test(tail) ? 1 : 0,
    log(pictures),
  );
}

function pushKind(row: Row, block: PageBlock): void {
  for (const kind of KINDS) row.put(block.tag === kind ? 1 : 0);
  for (const shape of SHAPES) row.put(block.shape === shape ? 1 : 0);
  for (const place of PLACES) row.put(block.place === place ? 1 : 0);
  row.push(block.hidden ? 1 : 0);
}

const around = new Float32Array(GROUPS);

function pushGroups(row: Row, block: PageBlock, groups: BoxGroups): void {
  const own = groups.around(block.box, around) | groups.ofNames(block.inlineNames);
  for (let group = 0; group < GROUPS; group += 1) {
    const speaks = (own >> group) & 1;
    row.put(speaks || (around[group] as number));
    if (group < NAMES) row.put(speaks);
  }
}

function pushBoxes(row: Row, block: PageBlock, { weightTo, linkTo, proseTo, series }: Survey): void {
  const all = (proseTo[proseTo.length - 1] as number) || 1;
  let box: Box | null = block.box;
  for (let level = 0; level < LEVELS; level += 1) {
    if (!box) {
      row.push(0, 0, 0, 0);
      continue;
    }
    const sum = (sums: Float64Array) =>
      (sums[(box as Box).end] as number) - (sums[(box as Box).first] as number);
    const weight = sum(weightTo) || 1;
    row.push(log(weight) / 2, sum(linkTo) / weight, sum(proseTo) / all, log(box.end - box.first));
    box = box.parent;
  }
  const { count, weight, linkWeight, prose } = series[block.id] as (typeof series)[number];
  row.push(log(count), log(weight) / 2, linkWeight / (weight || 1), prose / all);
}

function pushPlace(
  row: Row,
  { id, box }: PageBlock,
  { survey, titleAt, inBody, inDescription }: Known,
  { before, after }: { before: Int32Array; after: Int32Array },
): void {
  const { blocks, proseTo } = survey;
  const all = (proseTo[blocks.length] as number) || 1;
  const fromTitle = titleAt < 0 ? 0 : id - titleAt;
  row.push(
    id / blocks.length,
    log(blocks.length) / 3,
    log(all) / 3,
    (proseTo[id] as number) / all,
    (all - (proseTo[id + 1] as number)) / all,
    log(before[id] as number),
    log(after[id] as number),
    titleAt < 0 ? 1 : 0,
    fromTitle > 0 ? 1 : 0,
    fromTitle === 0 && titleAt >= 0 ? 1 : 0,
    log(Math.max(0, fromTitle)),
    log(Math.max(0, -fromTitle)),
    inBody[id] as number,
    inDescription[id] as number,
    box.depth / 10,
  );
}

function pushNeighbours(row: Row, block: PageBlock, { blocks, shapes, links, prose }: Survey): void {
  for (const step of NEIGHBOURS) {
    const other = blocks[block.id + step];
    if (!other) {
      row.push(0, 0, 0, 0, 0, 0);
      continue;
    }
    const at = other.id;
    row.push(
      log((shapes[at] as (typeof shapes)[number]).weight),
      links[at] as number,
      prose[at] as number,
      other.pictures > 0 ? 1 : 0,
      other.box.parent === block.box.parent ? 1 : 0,
      other.tag === block.tag && other.box.names === block.box.names ? 1 : 0,
    );
  }
}
