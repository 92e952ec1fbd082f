/** One thing that can be said, in every language that has it. */
export interface Entry {
  /** The section it stands in. */
  category: string;
  /** By language code (`en`, `zh`, `hans`, `ja`, …): as written in the book. */
  cells: Record<string, string>;
  /** English number of the phrase: given with `(pl)` or `(sg)`, else the number of its first slot. */
  number: 'one' | 'many' | null;
  /** A person read the whole clause in each language. */
  reviewed: boolean;
  /** Languages whose cell is only written (`zh>`, `en>`): nothing of theirs is read by it. */
  unread?: string[];
}

/** The phrase book: all entries, by section, in the order of trust. */
export class Book {
  readonly sections = new Map<string, Entry[]>();

  /**
   * @param text the notation of docs/translation.md
   * @param reviewed true for known notices, false for the grammar
   */
  add(text: string, reviewed: boolean): this {
    for (const entry of readEntries(text, reviewed)) {
      const section = this.sections.get(entry.category);
      if (section) section.push(entry);
      else this.sections.set(entry.category, [entry]);
    }
    return this;
  }
}

const SECTION = /^== ([a-z-]+) ==$/;
const CELL = /^(en|zh|hans|ja|ko|de|fr|es|kind)(>?) (.*)$/;
const NUMBER = / \((pl|sg)\)/;

/** @throws Error naming the line that cannot be read */
export function readEntries(text: string, reviewed: boolean): Entry[] {
  const entries: Entry[] = [];
  let category = '';
  for (const line of text.split('\n')) {
    if (!line.trim() || line.startsWith('#')) continue;
    const section = SECTION.exec(line);
    if (section) {
      category = section[1] as string;
      continue;
    }
    const continued = /^\s/.test(line);
    const last = entries.at(-1);
    const entry: Entry = continued && last ? last : { category, cells: {}, number: null, reviewed };
    if (!category) throw new Error(`phrase book: no section before "${line}"`);
    if (entry !== last) entries.push(entry);
    for (const cell of line.split(' | ')) readCell(entry, cell.trim());
  }
  return entries;
}

function readCell(entry: Entry, cell: string): void {
  const parts = CELL.exec(`${cell} `);
  if (!parts) throw new Error(`phrase book: a cell starts with a language code, not "${cell}"`);
  const [, language = '', unread, rest = ''] = parts;
  if (unread) entry.unread = [...(entry.unread ?? []), language];
  const number = language === 'en' ? NUMBER.exec(rest) : null;
  if (number) entry.number = number[1] === 'pl' ? 'many' : 'one';
  const pattern = rest.replace(NUMBER, '').trim();
  const before = entry.cells[language];
  entry.cells[language] = before === undefined ? pattern : `${before} / ${pattern}`;
}
