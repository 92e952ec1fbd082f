/** The table as it is stored: one line a security, sorted by exchange and code. */
export interface StoredTable {
  built: string;
  /** By exchange, one long text of lines; fields of a line are parted by tabs: code, English name, local name, variants. */
  exchanges: Record<string, string>;
}

/** How far a name goes without further evidence. */
export type Level = 'strong' | 'medium' | 'listed' | 'weak';

export interface Security {
  symbol: string;
  /** English name; for a few companies only the local one is known. */
  english: string;
  /** In the script of its market; empty where that is Latin. */
  local: string;
  /** Short, former and foreign names. */
  aliases: string[];
}

const bare = (name: string) => name.replace(/^[~^!]/, '');

/** Rows by number, read from one long text so that loading makes no object a security. */
export class Table {
  readonly text: string;
  /** Where each row's line starts in `text`; one more than there are rows. */
  readonly lines: Int32Array;
  private readonly exchanges: string[];
  /** Where the rows of each exchange start; one more than there are exchanges. */
  private readonly starts: number[] = [];

  constructor({ exchanges }: StoredTable) {
    this.exchanges = Object.keys(exchanges);
    this.text = Object.values(exchanges).join('');
    const lines: number[] = [0];
    let end = 0;
    for (const part of Object.values(exchanges)) {
      this.starts.push(lines.length - 1);
      end += part.length;
      for (let at = lines.at(-1) as number; at < end; ) {
        at = this.text.indexOf('\n', at) + 1;
        lines.push(at);
      }
    }
    this.starts.push(lines.length - 1);
    this.lines = Int32Array.from(lines);
  }

  get size(): number {
    return this.lines.length - 1;
  }

  private fields(row: number): string[] {
    return this.text.slice(this.lines[row], (this.lines[row + 1] as number) - 1).split('\t');
  }

  /** The row as it is stored, with its exchange before it: an excerpt of the table is made of such lines. */
  lineOf(row: number): string {
    return `${this.exchangeOf(row)}\t${this.text.slice(this.lines[row], (this.lines[row + 1] as number) - 1)}`;
  }

  exchangeOf(row: number): string {
    let exchange = 0;
    while (row >= (this.starts[exchange + 1] ?? Infinity)) exchange += 1;
    return this.exchanges[exchange] ?? '';
  }

  rowsOf(exchange: string): number[] {
    const at = this.exchanges.indexOf(exchange);
    const from = this.starts[at] ?? 0;
    return Array.from({ length: (this.starts[at + 1] ?? from) - from }, (_, row) => from + row);
  }

  /** Name in the script of its market, without making the whole security. */
  localOf(row: number): string {
    const english = this.text.indexOf('\t', this.lines[row]) + 1;
    const [, local = ''] = this.text.slice(english, (this.lines[row + 1] as number) - 1).split('\t', 2);
    return bare(local);
  }

  /** Indices are in the table for lists; an article that names one names no company. */
  isIndex(row: number): boolean {
    return this.text[this.lines[row] as number] === '^';
  }

  /** Characters of the row's names: well-known companies have more. */
  weight(row: number): number {
    return (this.lines[row + 1] as number) - this.text.indexOf('\t', this.lines[row]);
  }

  symbolOf(row: number): string {
    const from = this.lines[row] as number;
    return `${this.exchangeOf(row)}:${this.text.slice(from, this.text.indexOf('\t', from))}`;
  }

  security(row: number): Security {
    const [code = '', english = '', local = '', variants = ''] = this.fields(row);
    return {
      symbol: `${this.exchangeOf(row)}:${code}`,
      english: bare(english),
      local: bare(local),
      aliases: variants
        ? variants
            .split('|')
            .map(bare)
            .filter((alias) => !/^\d+$/.test(alias))
        : [],
    };
  }

  /** Short names that are stored as a number of the English name's first words. */
  shortLengths(row: number): number[] {
    const [, , , variants = ''] = this.fields(row);
    return variants
      .split('|')
      .map(bare)
      .filter((alias) => /^\d{1,2}$/.test(alias))
      .map(Number);
  }

  /** @returns the row of a canonical symbol, or -1; rows of an exchange are sorted by code */
  rowOf(symbol: string): number {
    const colon = symbol.indexOf(':');
    const code = symbol.slice(colon + 1);
    const exchange = this.exchanges.indexOf(symbol.slice(0, colon));
    if (exchange < 0) return -1;
    let low = this.starts[exchange] as number;
    let high = (this.starts[exchange + 1] as number) - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const from = this.lines[middle] as number;
      const found = this.text.slice(from, this.text.indexOf('\t', from));
      if (found === code) return middle;
      if (found < code) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  }
}
