import { NameIndex } from '../names/name-index.ts';
import { type Readings, RomanisedNames } from '../names/romanised.ts';
import { type Fold, makeFold } from '../text/fold.ts';
import { keysOf } from './same-company.ts';
import { type Security, type StoredTable, Table } from './table.ts';

/** Which traditional character stands for which simplified one, and how names of mainland companies are read. */
export type HanData = Readings & { simplified: string };

/** The table of listed securities with what is needed to find its names; made once, kept while the popup is open. */
export class Securities {
  readonly fold: Fold;
  readonly table: Table;
  readonly names: NameIndex;
  readonly romanised: RomanisedNames;

  constructor(stored: StoredTable, han: HanData) {
    this.fold = makeFold(han.simplified);
    this.table = new Table(stored);
    this.names = new NameIndex(this.table, this.fold);
    this.romanised = new RomanisedNames(this.table, han);
  }

  /** @returns the security of a canonical symbol, or null where the table has none */
  bySymbol(symbol: string): Security | null {
    const row = this.rowOf(symbol);
    return row < 0 ? null : this.table.security(row);
  }

  /** A text with every character as it is compared. */
  folded(text: string): string {
    let folded = '';
    for (let at = 0; at < text.length; at += 1)
      folded += String.fromCharCode(this.fold[text.charCodeAt(at)] as number);
    return folded;
  }

  /** The table's text folded, for searching in it; made on first use. */
  foldedTable(): string {
    this.searched ??= this.folded(this.table.text);
    return this.searched;
  }
  private searched: string | null = null;

  /** What the row shares with other listings of its company. */
  companyKeys(row: number): string[] {
    let keys = this.keys.get(row);
    if (!keys) {
      keys = keysOf(this.table.security(row), (text) => this.folded(text));
      this.keys.set(row, keys);
    }
    return keys;
  }
  private readonly keys = new Map<number, string[]>();

  /** A Korean code written without its market may be of either board. @returns the row, or -1 */
  rowOf(symbol: string): number {
    const row = this.table.rowOf(symbol);
    if (row >= 0) return row;
    const other = symbol.startsWith('KS:')
      ? `KQ${symbol.slice(2)}`
      : symbol.startsWith('TW:')
        ? `TWO${symbol.slice(2)}`
        : null;
    return other ? this.table.rowOf(other) : -1;
  }
}
