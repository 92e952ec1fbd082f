import { toCsv } from '../shared/csv.ts';
import type { ListFormat } from '../shared/digest.ts';
import type { Row, TrendingList } from '../shared/report/report.ts';
import { escapeMarkdown } from './markdown.ts';

/** Words of the interface for states; the caller has them in the reader's language. */
export interface StateWords {
  pending: string;
  ad: string;
}

const COLUMNS = ['rank', 'state', 'name', 'symbol', 'price', 'currency', 'change', 'url'] as const;

/**
 * A trending list as the reader takes it away. Blank and paid rows are kept, and said to be what they are.
 * @returns the list in one of the formats; the page's words only, nothing added but the state
 */
export function formatList(list: TrendingList, format: ListFormat, words: StateWords): string {
  if (format === 'json')
    return `${JSON.stringify({ heading: list.heading, rowsStated: list.rowsStated, rows: list.rows.map(asData) }, null, 2)}\n`;
  if (format === 'csv')
    return toCsv([COLUMNS, ...list.rows.map((row) => COLUMNS.map((column) => String(row[column] ?? '')))]);
  const title =
    list.rowsStated === null ? list.heading : `${list.heading} (${list.rows.length}/${list.rowsStated})`;
  if (format === 'text') return `${title}\n${list.rows.map((row) => textRow(row, words)).join('\n')}\n`;
  return `### ${escapeMarkdown(title)}\n\n| # | | | | |\n|---:|---|---|---:|---:|\n${list.rows.map((row) => markdownRow(row, words)).join('\n')}\n`;
}

const asData = (row: Row) => Object.fromEntries(COLUMNS.map((column) => [column, row[column]]));
const price = ({ price, currency }: Row): string => [price, price && currency].filter(Boolean).join(' ');
const stateWord = ({ state }: Row, words: StateWords): string => (state === 'filled' ? '' : words[state]);

function textRow(row: Row, words: StateWords): string {
  const parts = [row.name, row.symbol ?? row.symbolText, price(row), row.change, stateWord(row, words)];
  return [row.rank === null ? '–' : `${row.rank}.`, ...parts.filter(Boolean)].join(' ');
}

function markdownRow(row: Row, words: StateWords): string {
  const state = stateWord(row, words);
  const name = [row.name ?? '', state && `(${state})`].filter(Boolean).join(' ');
  const cells = [
    String(row.rank ?? ''),
    name,
    row.symbol ?? row.symbolText ?? '',
    price(row),
    row.change ?? '',
  ];
  return `| ${cells.map(escapeMarkdown).join(' | ')} |`;
}
