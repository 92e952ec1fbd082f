/** The table as it is stored: one line a security, sorted by exchange and code. */
export interface StoredTable {
  built: string;
  /** By exchange; fields of a line are parted by tabs: code, English name, local name, variants. */
  exchanges: Record<string, string[]>;
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
  private readonly ranges: { exchange: string; from: number; to: number }[] = [];

  constructor(stored: StoredTable) {
    const all: string[] = [];
    for (const [exchange, rows] of Object.entries(stored.exchanges)) {
      this.ranges.push({ exchange, from: all.length, to: all.length + rows.length });
      for (const row of rows) all.push(row);
    }
    this.text = `${all.join('\n')}\n`;
    this.lines = new Int32Array(all.length + 1);
    let at = 0;
    all.forEach((row, index) => {
      this.lines[index] = at;
      at += row.length + 1;
    });
    this.lines[all.length] = at;
  }

  get size(): number {
    return this.lines.length - 1;
  }

  private fields(row: number): string[] {
    return this.text.slice(this.lines[row], (this.lines[row + 1] as number) - 1).split('\t');
  }

  exchangeOf(row: number): string {
    return this.ranges.find(({ from, to }) => row >= from && row < to)?.exchange ?? '';
  }

  /** Indices are in the table for lists; an article that names one names no company. */
  isIndex(row: number): boolean {
    return this.text[this.lines[row] as number] === '^';
  }

  /** Characters of the row's line: well-known companies have more names. */
  weight(row: number): number {
    return (this.lines[row + 1] as number) - (this.lines[row] as number);
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

  /** @returns the row of a canonical symbol, or -1; rows of an exchange are sorted by code */
  rowOf(symbol: string): number {
    const colon = symbol.indexOf(':');
    const code = symbol.slice(colon + 1);
    const range = this.ranges.find(({ exchange }) => exchange === symbol.slice(0, colon));
    if (!range) return -1;
    let low = range.from;
    let high = range.to - 1;
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
