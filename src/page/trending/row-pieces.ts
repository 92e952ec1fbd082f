import type { Dom } from '../dom.ts';
import type { LiveBlock, LivePage } from '../page.ts';
import { foldSpace, removeHidden } from '../text.ts';

/** A run of text of one row: one text node, since pages put rank, name, price and change into neighbouring spans. */
export interface Piece {
  text: string;
  block: number;
  /** Which child of the row it stands in: the column, in a table. */
  column: number;
}

export interface RawRow {
  element: Element;
  pieces: Piece[];
  /** Addresses of its links, as written, first first. */
  links: string[];
  /** An element of it is marked as advertising by class, attribute or accessible name. */
  adMark: boolean;
}

/** Pieces of text in a row; more is a card of prose or several rows in one, and no more are read. */
export const MOST_PIECES = 40;
/** Elements of one row; real rows have at most about 40. */
const ROW_ELEMENTS = 400;
/** Class that marks an advertisement: `ad`, `is-ad`, `row-ad`, `ad-label`, `sponsored`; not `head`, `add`, `shadow`, `load`. */
const AD_CLASS =
  /(?:^|\s)(?:(?:is|row|tag|item|list|icon|badge)[-_]{1,2})?(?:ads?|advert|advertisement|sponsored|promoted)(?:[-_]{1,2}(?:row|tag|label|item|mark|icon|badge|flag))?(?=\s|$)/i;
const AD_ATTRIBUTES = ['data-ad', 'data-is-ad', 'data-sponsored', 'data-promoted', 'ad'];
/** A label or value that is that word alone: catches "Sponsored", "广告"; not "Adidas", "Promoted to CEO". */
const AD_NAME = /^(?:ad|advertisement|sponsored|promoted|广告|廣告|広告|광고|anzeige|publicité|publicidad)$/i;

/** The text nodes that the page shows, each with its block. */
export type Shown = ReadonlyMap<Node, LiveBlock>;

/** @returns the text nodes of all blocks that are not hidden */
export function shownNodes(page: LivePage): Shown {
  const shown = new Map<Node, LiveBlock>();
  for (const block of page.blocks) if (!block.hidden) for (const node of block.nodes) shown.set(node, block);
  return shown;
}

/** Whether the element itself says that it is an advertisement, by class, attribute or label. */
function isAdMarked(dom: Dom, element: Element): boolean {
  const name = dom.attribute(element, 'class');
  if (name && AD_CLASS.test(name)) return true;
  for (const attribute of AD_ATTRIBUTES) {
    const value = dom.attribute(element, attribute);
    if (value !== null && !/^(?:0|false|no|null|none)$/i.test(value)) return true;
  }
  return AD_NAME.test(dom.attribute(element, 'aria-label') ?? '');
}

/** Reads a row's text, links and marks in one bounded walk, through open shadow roots. */
export function readPieces(dom: Dom, row: Element, shown: Shown): RawRow {
  const raw: RawRow = { element: row, pieces: [], links: [], adMark: false };
  const stack: { next: Node | null; column: number; top: boolean }[] = [];
  const enter = (element: Element, column: number, top: boolean) => {
    raw.adMark ||= isAdMarked(dom, element);
    const href = dom.tag(element) === 'a' ? dom.attribute(element, 'href') : null;
    if (href) raw.links.push(href);
    stack.push({ next: dom.first(dom.shadow(element) ?? element), column, top });
  };
  enter(row, 0, true);
  let elements = 0;
  let column = -1;
  while (stack.length > 0 && elements < ROW_ELEMENTS && raw.pieces.length <= MOST_PIECES) {
    const frame = stack[stack.length - 1] as (typeof stack)[number];
    const node = frame.next;
    if (!node) {
      stack.pop();
      continue;
    }
    frame.next = dom.next(node);
    const block = shown.get(node);
    if (block) {
      const text = foldSpace(removeHidden(dom.data(node as Text)).text);
      if (text) raw.pieces.push({ text, block: block.id, column: frame.column });
    }
    if (dom.type(node) !== 1) continue;
    elements += 1;
    if (frame.top) column += 1;
    enter(node as Element, frame.top ? column : frame.column, false);
  }
  return raw;
}
