import { limits } from '../../shared/limits.ts';
import type { TrendingList } from '../../shared/report/report.ts';
import { type Dom, domOf } from '../dom.ts';
import { normaliseTag } from '../language/language-tag.ts';
import type { LiveBlock, LivePage } from '../page.ts';
import { foldSpace } from '../text.ts';
import { afterHeading, groupsAround, groupsWithin } from './groups.ts';
import { type HeadingKind, headingKind, namesOwnList } from './headings.ts';
import { type ListReading, readList } from './read-list.ts';
import { type Shown, shownNodes } from './row-pieces.ts';

interface Found extends ListReading {
  container: Element;
  heading: string;
  why: string[];
}

/** Headings tried; a page that is one flood of them has no list to find. */
const MOST_HEADINGS = 60;
/** Blocks with a symbol or a change looked at for lists without a heading: 200 rows of five cells, several times. */
const MOST_MARKED = 4000;
/** Text of a block that may be part of a row found by shape. */
const SHORT = 120;
/** `+1.2%`, `▼0.5%`, `-1,3 %`, `$AAPL`, `600519.SH`: what prose seldom is alone. */
const FIGURE = /[+\-−▲▼↑↓]\s?\d[\d.,]*\s?[%％]|^\d[\d.,]*\s?[%％]$/;

/** The page's ranked lists of stocks, best first, with their rows as they stand. */
export function findTrendingLists(page: LivePage): TrendingList[] {
  const dom = domOf(page.document);
  const headings = [...headingsOf(dom, page), ...labelsOf(dom, page)];
  const marked = page.blocks.filter(
    (block) => block.text.length <= SHORT && !block.hidden && FIGURE.test(block.text),
  );
  if (headings.length === 0 && marked.length < 3) return [];
  const shown = shownNodes(page);
  const found = new Map<Element, Found>();
  for (const heading of headings) {
    for (const list of listsUnder(dom, heading, shown, page)) {
      const known = found.get(list.container);
      if (!known || known.score < list.score) found.set(list.container, list);
    }
  }
  for (const list of listsByShape(dom, marked.slice(0, MOST_MARKED), shown, page, [...found.keys()]))
    found.set(list.container, list);
  return withoutNested(dom, [...found.values()])
    .sort((a, b) => b.score - a.score)
    .map(({ heading, rows, rowsStated, why }) => ({ heading, rows, rowsStated, why }));
}

interface Heading {
  /** Where the phrase stands: the block's element, inside a bar of tabs the text node's own, in the list's box the text. */
  element: Node;
  text: string;
  kind: HeadingKind;
  /** The accessible name of what holds the list, and no text before it. */
  around?: true;
}

/** Steps from a short text up to what may carry an accessible name: cell, row, body, table, box. */
const LABEL_CLIMB = 5;

/** Accessible names over lists that no text names: `<section aria-label="Trending stocks">`. */
function labelsOf(dom: Dom, page: LivePage): Heading[] {
  const labels: Heading[] = [];
  const asked = new Set<Node>();
  for (const block of page.blocks) {
    if (block.hidden || block.text.length > SHORT) continue;
    let node: Node | null = block.element;
    for (let level = 0; node && level < LABEL_CLIMB && !asked.has(node); level += 1) {
      if (dom.type(node) !== 1 || labels.length >= MOST_HEADINGS) break;
      asked.add(node);
      const text = foldSpace(dom.attribute(node as Element, 'aria-label') ?? '');
      const kind = headingKind(text);
      if (kind) labels.push({ element: node as Element, text, kind, around: true });
      node = dom.parent(node);
    }
  }
  return labels;
}

/** A tab that is not the selected one names a list that is not shown. */
function isUnselectedTab(dom: Dom, element: Element): boolean {
  for (let node: Node | null = element, level = 0; node && level < 4 && dom.type(node) === 1; level += 1) {
    if (dom.attribute(node as Element, 'role') === 'tab')
      return dom.attribute(node as Element, 'aria-selected') === 'false';
    node = dom.parent(node);
  }
  return false;
}

function headingsOf(dom: Dom, page: LivePage): Heading[] {
  const headings: Heading[] = [];
  for (const block of page.blocks) {
    if (headings.length >= MOST_HEADINGS) break;
    if (block.hidden || block.text.length > 200) continue;
    const part = block.nodes.length > 1 ? headingPart(dom, block) : null;
    const whole = headingKind(block.text);
    // In a bar of tabs, or before a time of update, the phrase is one piece of the block.
    if (whole && !isUnselectedTab(dom, block.element))
      headings.push({
        element: standsBeside(dom, block, page.blocks[block.id + 1]),
        text: part?.kind === whole ? part.text : block.text,
        kind: whole,
      });
    else if (part) headings.push(part);
  }
  return headings;
}

/** Where to look for the list from: words loose in a box that also holds the list stand beside it, not the box. */
function standsBeside(dom: Dom, { element, nodes }: LiveBlock, next: LiveBlock | undefined): Node {
  let node: Node | null = next?.element ?? null;
  for (let level = 0; node && node !== element && level < LABEL_CLIMB; level += 1) node = dom.parent(node);
  return (node === element && nodes.at(-1)) || element;
}

function headingPart(dom: Dom, block: LiveBlock): Heading | null {
  for (const node of block.nodes) {
    const text = foldSpace(node.data);
    const kind = headingKind(text);
    if (kind && node.parentElement && !isUnselectedTab(dom, node.parentElement))
      return { element: node.parentElement, text, kind };
  }
  return null;
}

/** Lists under one heading: one, or several of one kind side by side ("Top/Flop"); columns that count on are one list. */
function listsUnder(dom: Dom, heading: Heading, shown: Shown, page: LivePage): Found[] {
  const context = { url: page.url, language: scriptOf(heading.text, page.head.language) };
  const found: Found[] = [];
  for (const place of heading.around ? [heading.element as Element] : afterHeading(dom, heading.element)) {
    const lists: Found[] = [];
    for (const group of groupsWithin(dom, place)) {
      const list = readList(dom, group, heading.kind, shown, context);
      if (list)
        lists.push({
          ...list,
          container: group.container,
          heading: heading.text.slice(0, limits.title),
          why: [`${heading.around ? 'label' : 'heading'}: ${heading.kind}`],
        });
    }
    const best = bestOf(lists);
    if (!best) {
      if (found.some((list) => !list.bare)) break;
      continue;
    }
    const last = found.at(-1);
    // Bare names under a heading may be its tabs; the list stands further on.
    if (last && countsOn(last, best)) last.rows.push(...best.rows.slice(0, limits.rows - last.rows.length));
    else if (last?.bare) found[found.length - 1] = best;
    else if (!last || heading.kind === 'activity') found.push(best);
    else break;
  }
  return found;
}

/** Whether a list's ranks go on where another's end: columns of one list. */
function countsOn({ rows }: Found, next: Found): boolean {
  return next.rows[0]?.rank === (rows.at(-1)?.rank ?? 0) + 1;
}

/** The list with most to show for stocks, with the columns before and behind it. */
function bestOf(lists: readonly Found[]): Found | null {
  const best = highest(lists);
  if (!best) return null;
  const rows = [...best.rows];
  for (let at: Found | null = best; at && rows.length < limits.rows; ) {
    at = highest(lists.filter((list) => countsOn(at as Found, list)));
    if (at) rows.push(...at.rows);
  }
  for (let at: Found | null = best; at && rows.length < limits.rows; ) {
    at = highest(lists.filter((list) => countsOn(list, at as Found)));
    if (at) rows.unshift(...at.rows);
  }
  return { ...best, rows: rows.slice(0, limits.rows) };
}

function highest(lists: readonly Found[]): Found | null {
  return lists.reduce<Found | null>((best, list) => (best && best.score >= list.score ? best : list), null);
}

/** Characters of headings that only Traditional Chinese writes. */
const TRADITIONAL = /[熱議門個關證漲領強討論尋詢價]/;

/** Language as far as it tells which market a code of four or six digits is of. @param hint the page's own `lang` */
function scriptOf(text: string, hint: string): string {
  if (/[\uac00-\ud7a3]/.test(text)) return 'ko';
  if (/[\u3041-\u30fa銘柄]/.test(text)) return 'ja';
  const language = normaliseTag(hint) ?? '';
  if (!/[\u4e00-\u9fff]/.test(text)) return language;
  return TRADITIONAL.test(text) || language === 'zh-Hant' ? 'zh-Hant' : 'zh-Hans';
}

/** Lists that no heading names: at least three rows with symbols and figures. */
function listsByShape(
  dom: Dom,
  marked: readonly LiveBlock[],
  shown: Shown,
  page: LivePage,
  known: readonly Element[],
): Found[] {
  const groups = groupsAround(
    dom,
    marked.map((block) => block.element),
    3,
  );
  const lists: Found[] = [];
  for (const group of groups) {
    if (known.includes(group.container)) continue;
    const label = labelOf(dom, group.container);
    const list = readList(dom, group, headingKind(label), shown, {
      url: page.url,
      language: normaliseTag(page.head.language) ?? '',
    });
    const first = list?.rows.find((row) => row.block !== null)?.block ?? null;
    const heading = first === null ? '' : label || headingBefore(page, first);
    if (list && first !== null && !namesOwnList(heading))
      lists.push({
        ...list,
        container: group.container,
        heading,
        why: [label ? 'label' : 'shape'],
      });
  }
  return lists;
}

/** What names a list for screen readers: its own label or that of a box around it. */
function labelOf(dom: Dom, container: Element): string {
  for (let node: Node | null = container, level = 0; node && dom.type(node) === 1 && level < 4; level += 1) {
    const label = foldSpace(dom.attribute(node as Element, 'aria-label') ?? '');
    if (label) return label.slice(0, limits.title);
    node = dom.parent(node);
  }
  return '';
}

/** The nearest heading before a block, within a screen of text. */
function headingBefore(page: LivePage, first: number): string {
  for (let id = first - 1; id >= Math.max(0, first - 12); id -= 1) {
    const block = page.blocks[id];
    if (block?.shape === 'heading') return block.text.slice(0, limits.title);
  }
  return '';
}

/** Of lists inside each other the better one stays. */
function withoutNested(dom: Dom, lists: readonly Found[]): Found[] {
  const containers = new Map(lists.map((list) => [list.container as Node, list]));
  const dropped = new Set<Found>();
  for (const list of lists) {
    for (
      let node = dom.parent(list.container), level = 0;
      node && level < 40;
      node = dom.parent(node), level += 1
    ) {
      const outer = containers.get(node);
      if (outer) dropped.add(outer.score > list.score ? list : outer);
    }
  }
  return lists.filter((list) => !dropped.has(list));
}
