import type { Dom } from '../dom.ts';
import { foldSpace } from '../text.ts';
import { childElements, type Group } from './groups.ts';
import { COLUMNS, type Column } from './labels.ts';

const WORDS = (Object.keys(COLUMNS) as Column[]).map(
  (column) => [column, COLUMNS[column].split(' ').map((word) => word.replaceAll('_', ' '))] as const,
);

/** @returns which column a table's head names, or null: "最新价" is the price, "换手率" is none of ours */
function columnOf(head: string): Column | null {
  const text = foldSpace(head.normalize('NFKC')).toLowerCase();
  if (!text || text.length > 30) return null;
  for (const [column, words] of WORDS) if (words.includes(text)) return column;
  for (const [column, words] of WORDS)
    if (
      words.some(
        (word) => word.length > 1 && (word.length > 3 || !/^[\x20-\x7e]+$/.test(word)) && text.includes(word),
      )
    )
      return column;
  return null;
}

/** Heads of the columns and the rows without the row that holds them. */
export interface Columns {
  columns: (Column | null)[];
  /** The row of heads, when it stands among the rows. */
  headRow: Element | null;
}

/** Finds the heads of a table or grid: in `thead`, in a row of `th` or `columnheader`, or in a first row that says so. */
export function readColumns(dom: Dom, group: Group): Columns {
  const before: Element[] = [];
  const parent = dom.parent(group.container);
  if (parent && dom.type(parent) === 1 && /^(?:table|div|section)$/.test(dom.tag(parent)))
    for (const sibling of childElements(dom, parent as Element)) {
      if (sibling === group.container) break;
      before.push(sibling);
    }
  for (const candidate of [...childElements(dom, group.container)].slice(0, 2)) {
    const found = headsOf(dom, candidate);
    if (found) return { columns: found, headRow: candidate };
  }
  for (const candidate of before.slice(-2).reverse()) {
    const inner = [...childElements(dom, candidate)];
    const found = headsOf(dom, candidate) ?? (inner.length <= 2 && inner[0] ? headsOf(dom, inner[0]) : null);
    if (found) return { columns: found, headRow: null };
  }
  return { columns: [], headRow: null };
}

function headsOf(dom: Dom, row: Element): (Column | null)[] | null {
  const cells = [...childElements(dom, row)];
  if (cells.length < 2 || cells.length > 30) return null;
  const columns = cells.map((cell) => columnOf(textOf(dom, cell)));
  const known = new Set(columns.filter((column) => column !== null));
  return known.size >= 2 && (known.has('name') || known.has('symbol')) ? columns : null;
}

/** Text of a small element; heads of columns are short. */
function textOf(dom: Dom, element: Element): string {
  const stack: Node[] = [element];
  let text = '';
  for (let seen = 0; stack.length > 0 && seen < 40 && text.length < 60; seen += 1) {
    const node = stack.pop() as Node;
    if (dom.type(node) === 3) text += `${dom.data(node as Text)} `;
    const children: Node[] = [];
    for (let child = dom.first(node); child; child = dom.next(child)) children.push(child);
    stack.push(...children.reverse());
  }
  return text;
}
