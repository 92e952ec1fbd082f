import { isLegalForm } from '../table/legal-forms.ts';
import type { Level, Table } from '../table/table.ts';
import type { Fold } from '../text/fold.ts';
import { pairHash, readToken, type TokenList, tokenHash } from '../text/token-list.ts';

/** Which field of the row the name stands in. */
type NameKind = 'english' | 'local' | 'alias';

export interface NameMatch {
  row: number;
  /** Tokens of the text that the name covers. */
  length: number;
  level: Level;
  kind: NameKind;
  /** The text leaves out the name's legal form. */
  partial: boolean;
  /** Where the name stands in the table's text. */
  from: number;
  to: number;
}

/** Slots of the hash table: a power of two, some times the number of names that one article's words begin. */
const SLOTS = 1 << 14;
/** Marks for the hashes of words: one word in a hundred shares its mark with another, which costs a little time. */
const WORDS = 1 << 16;
const TAB = 9;
const LINE_FEED = 10;
const BAR = 0x7c;
const LEVELS: readonly Level[] = ['strong', 'medium', 'listed', 'weak'];
/** Marks of the levels before a name in the table: `~`, `^`, `!`. */
const MARKS: Record<number, number> = { 126: 1, 94: 2, 33: 3 };
const KINDS: readonly NameKind[] = ['english', 'local', 'alias'];
/** "Eli Lilly and" of "Eli Lilly and Company" is no name. */
const JOINS = /^(?:&|and|und|et)$/i;
/** Field number of the first name in a row. */
const NAMES_FROM = 1;

/**
 * Finds names of the table in texts: an open hash over the first two tokens of a name. Only names whose first token
 * stands in a text are put into it, in one pass over the table that makes no string: of fifty thousand names an
 * article needs a few thousand.
 */
export class NameIndex {
  private readonly head = new Int32Array(SLOTS).fill(-1);
  private next = new Int32Array(SLOTS);
  private from = new Int32Array(SLOTS);
  private to = new Int32Array(SLOTS);
  private row = new Int32Array(SLOTS);
  private hash = new Int32Array(SLOTS);
  /** Level, kind. */
  private about = new Uint8Array(SLOTS);
  private count = 0;
  /** By the mark of a word: 1 where names that begin with it are being put in, 2 where they are in. */
  private readonly words = new Uint8Array(WORDS);

  constructor(
    private readonly table: Table,
    private readonly fold: Fold,
  ) {}

  /** Puts in the names that may stand in texts; to be called before `namesAt` of them. */
  prepare(texts: readonly TokenList[]): void {
    const { words } = this;
    let fresh = false;
    for (const { hash, count } of texts)
      for (let token = 0; token < count; token += 1) {
        const mark = markOf(hash[token] as number);
        if (words[mark] === 0) {
          words[mark] = 1;
          fresh = true;
        }
      }
    if (!fresh) return;
    for (let row = 0; row < this.table.size; row += 1) this.addRow(row);
    for (let mark = 0; mark < WORDS; mark += 1) if (words[mark] === 1) words[mark] = 2;
  }

  private addRow(row: number): void {
    const { text, lines } = this.table;
    const end = (lines[row + 1] as number) - 1;
    let field = 0;
    let englishFrom = 0;
    let englishTo = 0;
    for (let at = lines[row] as number; at <= end; ) {
      const level = MARKS[text.charCodeAt(at)] ?? 0;
      const from = level > 0 ? at + 1 : at;
      let to = from;
      let code = text.charCodeAt(to);
      // No name has a bar; between further names it stands.
      while (code !== TAB && code !== BAR && code !== LINE_FEED) code = text.charCodeAt(++to);
      if (field === 1) {
        englishFrom = from;
        englishTo = to;
      }
      if (field >= NAMES_FROM && to > from) {
        const kept = field === 3 ? digitsOf(text, from, to) : 0;
        if (kept > 0) this.add(row, englishFrom, englishTo, kept, level, 2);
        else this.add(row, from, to, 0, level, Math.min(field, 3) - 1);
      }
      if (code === LINE_FEED) break;
      if (code === TAB) field += 1;
      at = to + 1;
    }
  }

  /** Where the first tokens of a name end. */
  private cut(from: number, to: number, tokens: number): number {
    let left = tokens;
    for (let at = from; at < to; ) {
      const end = readToken(this.table.text, at, to, this.fold);
      if (end > at) left -= 1;
      if (left === 0) return end;
      at = Math.max(end, at + 1);
    }
    return to;
  }

  /** @param kept tokens of the name that are a name by themselves; 0 for the whole */
  private add(row: number, from: number, whole: number, kept: number, level: number, kind: number): void {
    const first = this.readFirst(from, whole);
    const one = tokenHash;
    if (first < 0 || this.words[markOf(one)] !== 1) return;
    const to = kept > 0 ? this.cut(from, whole, kept) : whole;
    const hash = this.readFirst(first, to) < 0 ? one : pairHash(one, tokenHash);
    const slot = hash & (SLOTS - 1);
    const id = this.count;
    if (id >= this.next.length) this.grow();
    this.count += 1;
    this.next[id] = this.head[slot] as number;
    this.head[slot] = id;
    this.from[id] = from;
    this.to[id] = to;
    this.row[id] = row;
    this.hash[id] = hash;
    this.about[id] = level * 4 + kind;
  }

  private grow(): void {
    const wider = (old: Int32Array) => {
      const wide = new Int32Array(old.length * 2);
      wide.set(old);
      return wide;
    };
    this.next = wider(this.next);
    this.from = wider(this.from);
    this.to = wider(this.to);
    this.row = wider(this.row);
    this.hash = wider(this.hash);
    const about = new Uint8Array(this.about.length * 2);
    about.set(this.about);
    this.about = about;
  }

  /** Reads the first token of a run. @returns where it ends, or -1 when there is none; its hash is in `tokenHash` */
  private readFirst(from: number, to: number): number {
    for (let at = from; at < to; at += 1) {
      const end = readToken(this.table.text, at, to, this.fold);
      if (end > at) return end;
    }
    return -1;
  }

  /**
   * @param tokens of the text
   * @param at the token where a name may start
   * @returns every name that starts there, longest first; several rows share a name where a company is listed twice
   */
  namesAt(tokens: TokenList, at: number): NameMatch[] {
    const matches: NameMatch[] = [];
    const one = tokens.hash[at] as number;
    if (at + 1 < tokens.count)
      this.collect(tokens, at, pairHash(one, tokens.hash[at + 1] as number), matches);
    this.collect(tokens, at, one, matches);
    return matches.length > 1 ? matches.sort((a, b) => b.length - a.length) : matches;
  }

  private collect(tokens: TokenList, at: number, hash: number, matches: NameMatch[]): void {
    for (let id = this.head[hash & (SLOTS - 1)] as number; id >= 0; id = this.next[id] as number) {
      if (this.hash[id] !== hash) continue;
      const from = this.from[id] as number;
      const to = this.to[id] as number;
      const covered = this.covers(tokens, at, from, to);
      if (covered === 0) continue;
      const length = Math.abs(covered);
      const about = this.about[id] as number;
      matches.push({
        row: this.row[id] as number,
        length,
        partial: covered < 0,
        level: LEVELS[about >> 2] as Level,
        kind: KINDS[about & 3] as NameKind,
        from,
        to,
      });
    }
  }

  /** @returns how many tokens of the text, from `at`, are the name; negative when they are all but its legal form, 0 when they are not the name */
  private covers(tokens: TokenList, at: number, from: number, to: number): number {
    const { text } = this.table;
    let token = at;
    let joinsNext = false;
    for (let place = from; place < to; ) {
      const end = readToken(text, place, to, this.fold);
      if (end > place) {
        if (token >= tokens.count || tokens.hash[token] !== tokenHash) {
          // "Tencent Holdings" of "Tencent Holdings Limited": the legal form may be missing in the text.
          const isForm = token > at && isLegalForm(text.slice(place, end).toLowerCase());
          return isForm && !joinsNext && this.onlyForms(end, to) ? at - token : 0;
        }
        token += 1;
        joinsNext = JOINS.test(text.slice(place, end));
      }
      place = Math.max(end, place + 1);
    }
    return token - at;
  }

  private onlyForms(from: number, to: number): boolean {
    const { text } = this.table;
    for (let at = from; at < to; ) {
      const end = readToken(text, at, to, this.fold);
      if (end > at && !isLegalForm(text.slice(at, end).toLowerCase())) return false;
      at = Math.max(end, at + 1);
    }
    return true;
  }
}

const markOf = (hash: number): number => (hash ^ (hash >>> 16)) & (WORDS - 1);

function digitsOf(text: string, from: number, to: number): number {
  let value = 0;
  for (let at = from; at < to; at += 1) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9 || to - from > 2) return 0;
    value = value * 10 + digit;
  }
  return value;
}
