import { limits } from '../../shared/limits.ts';
import type { Row } from '../../shared/report/report.ts';
import { HIDING_STYLE } from '../blocks/tags.ts';
import type { Dom } from '../dom.ts';
import type { Group } from './groups.ts';
import type { HeadingKind } from './headings.ts';
import { isRank, readRow } from './read-row.ts';
import { MOST_PIECES, type RawRow, readPieces, type Shown } from './row-pieces.ts';
import { readColumns } from './table-columns.ts';
import { statedLength } from './virtual.ts';

export interface ListReading {
  rows: Row[];
  rowsStated: number | null;
  /** Only names: no symbol or figure in any row. */
  bare: boolean;
  /** How sure it is that these are stocks, for the order of lists; 0: they are not. */
  score: number;
}

/** Longest name of a company in a list: "Taiwan Semiconductor Manufacturing Company Limited" has 51 characters. */
const LONGEST_NAME = 70;
/** The same in Han, kana or Hangul. */
const LONGEST_EASTERN_NAME = 16;

/**
 * Reads a group's rows and judges whether they are a list of stocks.
 * @param kind of the heading over it; null when the group was found by its shape alone
 */
export function readList(
  dom: Dom,
  group: Group,
  kind: HeadingKind | null,
  shown: Shown,
  page: { url: string; language: string },
): ListReading | null {
  const { columns, headRow } = readColumns(dom, group);
  const elements = group.rows.filter((row) => row !== headRow).slice(0, limits.rows * 2);
  const raws: RawRow[] = [];
  for (const element of elements) {
    const raw = readPieces(dom, element, shown);
    if (raw.pieces.length > MOST_PIECES) return null;
    if (isRow(dom, raw, group)) raws.push(raw);
  }
  if (raws.length === 0) return null;
  const rows: Row[] = [];
  let position = orderedStart(dom, group.container) - 1;
  for (const raw of raws.slice(0, limits.rows)) {
    position += 1;
    const row = readRow(raw, {
      position,
      columns,
      given: givenRank(dom, raw, group.container, position),
      ...page,
    });
    if (row.state === 'ad' && row.rank === null) position -= 1;
    rows.push(row);
  }
  const ranked = raws.every(
    (raw) => givenRank(dom, raw, group.container, 1) !== null || isRank(raw.pieces[0]?.text ?? ''),
  );
  namesInCapitals(rows);
  const score = judge(rows, kind, ranked);
  const bare = rows.every((row) => row.state !== 'filled' || (!row.symbol && !row.price && !row.change));
  return score > 0
    ? {
        rows,
        rowsStated: statedLength(dom, group, rows.length),
        score,
        bare: bare && rows.some((row) => row.state === 'filled'),
      }
    : null;
}

/** Spacers of virtual lists and blank separators are no rows; blank items of a list are rows that wait. */
function isRow(dom: Dom, raw: RawRow, { container }: Group): boolean {
  if (raw.pieces.length > 0) return true;
  if (
    dom.attribute(raw.element, 'hidden') !== null ||
    HIDING_STYLE.test(dom.attribute(raw.element, 'style') ?? '')
  )
    return false;
  const tag = dom.tag(container);
  if (tag === 'ol' || tag === 'ul') return dom.attribute(raw.element, 'aria-hidden') !== 'true';
  return dom.first(raw.element) !== null && dom.attribute(raw.element, 'aria-hidden') !== 'true';
}

function orderedStart(dom: Dom, container: Element): number {
  const start = dom.tag(container) === 'ol' ? Number(dom.attribute(container, 'start') ?? 1) : 1;
  return Number.isInteger(start) ? start : 1;
}

function givenRank(dom: Dom, { element }: RawRow, container: Element, position: number): number | null {
  const stated = Number(
    dom.attribute(element, 'aria-posinset') ??
      (dom.tag(element) === 'li' ? dom.attribute(element, 'value') : null) ??
      0,
  );
  if (Number.isInteger(stated) && stated > 0) return stated;
  return dom.tag(container) === 'ol' ? position : null;
}

/** A share of something has no sign; a change has one, unless only colour tells. */
const isSigned = ({ change }: Row): boolean => /^[+\-−–]/.test(change ?? '');

/** Where the rows give names and no symbols, "SAP" is a name, too. */
function namesInCapitals(rows: readonly Row[]): void {
  const named = rows.filter((row) => row.name !== null && row.symbol === null).length;
  for (const row of rows) {
    if (row.name !== null || !/^[A-Z.]+$/.test(row.symbolText ?? '') || named * 2 < rows.length) continue;
    row.name = row.symbolText;
    row.symbol = null;
    row.symbolText = null;
  }
}

/** A stock shows a symbol, or figures beside a short name. */
function isStock({ symbol, price, change, name }: Row): boolean {
  // Coins and indices.
  if (symbol?.startsWith('X:') || symbol?.includes(':^')) return false;
  return symbol !== null
    ? name === null || isShort(name)
    : name !== null && isShort(name) && (change !== null || price !== null);
}

function isShort(name: string): boolean {
  const eastern = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]/.test(name);
  return name.length <= (eastern ? LONGEST_EASTERN_NAME : LONGEST_NAME) && !/[。！？!?…]|\.\s/.test(name);
}

/**
 * Lists of articles, authors and categories are refused: under a heading that names stocks most rows have to be
 * stocks, ranked short names or still blank; under any other heading, or none, most have to show a symbol or a change.
 */
function judge(rows: readonly Row[], kind: HeadingKind | null, ranked: boolean): number {
  const pending = rows.filter((row) => row.state === 'pending').length;
  const filled = rows.filter((row) => row.state === 'filled');
  const stocks = filled.filter(isStock).length;
  const quoted = filled.filter((row) => isStock(row) && (row.symbol !== null || isSigned(row))).length;
  const sure = filled.filter(
    (row) =>
      isStock(row) && (row.change !== null || row.price !== null) && (row.symbol !== null || isSigned(row)),
  ).length;
  const names = filled.filter(
    (row) => row.name !== null && isShort(row.name) && row.name.length <= 40,
  ).length;
  const base = kind === null ? 0 : { trending: 300, activity: 200, related: 120, loose: 80 }[kind];
  const best = base + Math.min(rows.length, 50) + stocks;
  if (kind === 'trending') {
    if (filled.length === 0) return pending >= 2 ? best - 20 : 0;
    return stocks * 2 >= filled.length || (ranked && names === filled.length && rows.length >= 3) ? best : 0;
  }
  if (kind === 'related') return quoted > 0 && quoted * 2 >= filled.length ? best : 0;
  if (kind === 'loose') return sure >= 2 && sure * 2 >= filled.length ? best : 0;
  if (kind !== null) return quoted >= 2 && quoted * 2 >= filled.length ? best : 0;
  const written = filled.filter((row) => row.symbol !== null).length;
  return sure >= 3 && written >= 3 && Math.min(sure, written) * 3 >= rows.length * 2 ? best : 0;
}
