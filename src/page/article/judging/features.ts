import type { Box, PageBlock } from '../../page.ts';
import { isAside } from '../settling/tidy.ts';
import { LABELS } from '../texts/label-words.ts';
import { Phrases, spoken } from '../texts/phrases.ts';
import { endsSentence, holdsAddress, isSymbol, LEADING_ON, OPENING } from '../texts/text-ends.ts';
import { BoxGroups } from './box-groups.ts';
import { BOX_SUMS, BoxSums } from './box-sums.ts';
import { Rows } from './rows.ts';
import type { Survey } from './survey.ts';

/** What the features need to know beside the blocks. */
export interface Known {
  readonly survey: Survey;
  /** Id of the block that shows the headline; -1 when none does. */
  readonly titleAt: number;
  /** From the survey: held by the article's body in JSON-LD, by the page's description. */
  readonly inBody: Int8Array;
  readonly inDescription: Int8Array;
}

const places = (list: string) => new Map(list.split(' ').map((name, at) => [name, at]));
const KINDS = places('p li h1 h2 h3 h4 td div button dd section article pre center');
const SHAPES = places('quote caption cell item');
const PLACES = places('header navigation aside footer details dialog');
/** Ancestor boxes looked at: the block's own and those around it. */
const LEVELS = 5;
/** Neighbours looked at, before and after. */
const NEIGHBOURS = [-3, -2, -1, 1, 2, 3];
const DATE = /\d{1,4}\s?[./:年月-]\s?\d|\b(?:19|20)\d\d\b/;
/** Blocks longer than this are not asked for label words: their words are prose. Characters. */
const LABEL = 240;

const log = (value: number) => Math.log1p(Math.max(0, value));

/**
 * @param ids of the blocks that are judged
 * @returns one row of features for each of `ids`, in about the range -2 to 8
 */
export function blockFeatures(known: Known, ids: Int32Array): Rows {
  const { survey } = known;
  const { blocks } = survey;
  const groups = new BoxGroups();
  const boxes = new BoxSums(survey);
  const labels = new Uint16Array(blocks.length);
  for (const id of ids) labels[id] = labelsOf(blocks[id] as PageBlock);
  const under = headingLabels(blocks, labels);
  const gaps = proseGaps(survey);
  const row = new Rows(ids.length);
  for (let at = 0; at < ids.length; at += 1) {
    const block = blocks[ids[at] as number] as PageBlock;
    pushText(row, block, survey);
    pushLabels(row, labels[block.id] as number, under[block.id] as number);
    row.choose(block.tag, KINDS);
    row.choose(block.shape, SHAPES);
    row.choose(block.place, PLACES);
    row.ask(block.hidden);
    groups.write(block, row);
    pushBoxes(row, block, survey, boxes);
    pushPlace(row, block, known, gaps);
    pushNeighbours(row, block, survey);
    row.next();
  }
  return row;
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
function headingLabels(blocks: readonly PageBlock[], labels: Uint16Array): Int32Array {
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
  row: Rows,
  { text, id, links, linkLength, strongLength, breaks, pictures }: PageBlock,
  of: Survey,
): void {
  const shape = of.shapes[id] as (typeof of.shapes)[number];
  const { weight, letters, words } = shape;
  const first = text.charCodeAt(0);
  const last = text.charAt(text.length - 1);
  row.put(of.logs[id] as number);
  row.ask(weight > 25);
  row.ask(weight > 80);
  row.put(linkLength / text.length);
  row.ask(linkLength >= text.length);
  row.put(log(links));
  row.put(strongLength / text.length);
  row.put(shape.digits / text.length);
  row.put(letters / text.length);
  row.put(shape.capitals / (letters || 1));
  row.put(shape.capitalWords / (words || 1));
  row.put(shape.grammar / (words || 1));
  row.put(log((shape.commas * 100) / weight));
  row.put(log((shape.stops * 100) / weight));
  row.put(log(shape.stops));
  row.ask(shape.bars > 0);
  row.ask(endsSentence(text));
  row.ask(last === ':' || last === '：');
  row.ask(OPENING.has(text.charAt(0)));
  row.ask(first >= 97 && first <= 122);
  row.ask(isSymbol(first) && !OPENING.has(text.charAt(0)));
  row.put(log(breaks.length));
  row.ask(shape.digits > 0 && text.length < 200 && DATE.test(text));
  row.ask(text.length < 400 && holdsAddress(text));
  row.ask((of.repeats.get(text) ?? 1) > 1);
  row.ask(LEADING_ON.has(last) || text.endsWith('...'));
  row.put(log(pictures));
}

function pushLabels(row: Rows, own: number, under: number): void {
  row.ask((own & ASIDE) !== 0);
  for (let group = 0; group < LABELS.length; group += 1) {
    row.ask(((own >> group) & 1) === 1);
    row.ask(((under >> group) & 1) === 1);
  }
}

function pushBoxes(row: Rows, block: PageBlock, { proseTo, series }: Survey, boxes: BoxSums): void {
  const all = (proseTo[proseTo.length - 1] as number) || 1;
  let box: Box | null = block.box;
  for (let level = 0; level < LEVELS; level += 1) {
    if (box) boxes.write(box, row);
    else row.width += BOX_SUMS;
    box = box?.parent ?? null;
  }
  const { count, weight, linkWeight, prose } = series[block.id] as (typeof series)[number];
  row.put(log(count));
  row.put(log(weight) / 2);
  row.put(linkWeight / (weight || 1));
  row.put(prose / all);
}

function pushPlace(
  row: Rows,
  { id, box }: PageBlock,
  { survey, titleAt, inBody, inDescription }: Known,
  { before, after }: { before: Int32Array; after: Int32Array },
): void {
  const { blocks, proseTo } = survey;
  const all = (proseTo[blocks.length] as number) || 1;
  const fromTitle = titleAt < 0 ? 0 : id - titleAt;
  row.put(id / blocks.length);
  row.put(log(blocks.length) / 3);
  row.put(log(all) / 3);
  row.put((proseTo[id] as number) / all);
  row.put((all - (proseTo[id + 1] as number)) / all);
  row.put(log(before[id] as number));
  row.put(log(after[id] as number));
  row.ask(titleAt < 0);
  row.ask(fromTitle > 0);
  row.ask(fromTitle === 0 && titleAt >= 0);
  row.put(log(fromTitle));
  row.put(log(-fromTitle));
  row.put(inBody[id] as number);
  row.put(inDescription[id] as number);
  row.put(box.depth / 10);
}

function pushNeighbours(row: Rows, block: PageBlock, { blocks, logs, links, prose }: Survey): void {
  for (const step of NEIGHBOURS) {
    const at = block.id + step;
    const other = blocks[at];
    if (!other) {
      row.width += 6;
      continue;
    }
    row.put(logs[at] as number);
    row.put(links[at] as number);
    row.put(prose[at] as number);
    row.ask(other.pictures > 0);
    row.ask(other.box.parent === block.box.parent);
    row.ask(other.tag === block.tag && other.box.names === block.box.names);
  }
}
