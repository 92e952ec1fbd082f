/** Where words stand in a text: one walk over it, whatever the number of words and of languages. */
import { type Lexicon, type Word, wordOf } from './patterns.ts';

/** Where a word or a phrase stands. */
export interface Hit {
  start: number;
  end: number;
}

/** A number of a price, a share, a delay: "74.5", "1,000 ". */
const NUMBER = '\\d{1,6}(?:[.,]\\d{1,3}){0,2}';

/** Letters that an ending adds to a stem at most. */
const ENDING = 12;
const LETTERS = /\p{L}{0,12}/uy;

/** Letters that stems are filed by; shorter ones by all of theirs. */
const STEM_KEY = 4;

/** Words whose meaning is remembered; a page of nonsense has no end of them. */
const REMEMBERED = 8000;

const NONE: readonly number[] = [];

/** Whether a character is part of a word: of Latin or of Cyrillic letters. East Asian text has no such edges. */
const INSIDE = {
  latin: (code: number) => (code > 96 && code < 123) || (code > 47 && code < 58),
  cyrillic: (code: number) => code > 0x42f && code < 0x450,
  east: () => false,
} as const;

type Add = (id: number, start: number, end: number) => void;

/** Numbers of words, by their letters or, in East Asian text, by the code of a character. */
type Table = Map<string | number, number[]>;

/** The words of the languages of one script as plain data: reading them from their files takes longer than a page. */
export interface FiledWords {
  /** As written, by number. */
  tokens: string[];
  /** The tables of `Words`. */
  tables: [key: string | number, ids: number[]][][];
  odd: number[];
  numbers: number[];
}

/** All words of the languages of one script, each with a number. */
export class Words {
  private readonly tokens: string[];
  private readonly all: Word[] = [];
  /** By the whole word, by the first letters of its beginning, by its end; by the first word or character of what is longer. */
  private readonly exact: Table;
  private readonly stems: Table;
  private readonly endings: Table;
  private readonly firsts: Table;
  /** What begins with no letter, looked for one by one: `*n't`. */
  private readonly odd: number[];
  /** What holds a number: `#%`. */
  private readonly numbers: number[];
  private numberPatterns: Map<number, RegExp> | null = null;
  private readonly remembered = new Map<string, readonly number[]>();
  readonly inside: (code: number) => boolean;

  constructor(
    readonly script: Lexicon['script'],
    { tokens, tables, odd, numbers }: FiledWords = { tokens: [], tables: [], odd: [], numbers: [] },
  ) {
    this.inside = INSIDE[script];
    this.tokens = tokens;
    this.odd = odd;
    this.numbers = numbers;
    this.exact = new Map(tables[0]);
    this.stems = new Map(tables[1]);
    this.endings = new Map(tables[2]);
    this.firsts = new Map(tables[3]);
  }

  /** @returns all that the constructor needs to make the same words again */
  filed(): FiledWords {
    const tables = [this.exact, this.stems, this.endings, this.firsts].map((table) => [...table]);
    return { tokens: this.tokens, tables, odd: this.odd, numbers: this.numbers };
  }

  private word(id: number): Word {
    this.all[id] ??= wordOf(this.tokens[id] as string);
    return this.all[id];
  }

  /** @returns how many letters a word has: long words are rare ones */
  lengthOf(id: number): number {
    return this.word(id).letters.length;
  }

  /** @returns the number of a word, the same for the same word */
  idOf(word: Word): number {
    const { tokens } = this;
    const alike = this.alike(word);
    const known = alike.find((id) => tokens[id] === word.token);
    if (known !== undefined) return known;
    const id = tokens.length;
    tokens.push(word.token);
    alike.push(id);
    return id;
  }

  /** The words that are looked for in the same way and place as this one. */
  private alike({ letters, open, end }: Word): number[] {
    if (letters.includes('#')) return this.numbers;
    if (this.script === 'east') return listed(this.firsts, letters.charCodeAt(0));
    if (this.isWord(letters) && !(open && end === 'stem')) {
      if (end === 'stem') return listed(this.stems, letters.slice(0, STEM_KEY));
      return listed(open ? this.endings : this.exact, letters);
    }
    if (open || !this.inside(letters.charCodeAt(0))) return this.odd;
    let length = 1;
    while (this.inside(letters.charCodeAt(length))) length += 1;
    return listed(this.firsts, letters.slice(0, length));
  }

  private isWord(letters: string): boolean {
    for (let i = 0; i < letters.length; i += 1) if (!this.inside(letters.charCodeAt(i))) return false;
    return true;
  }

  /** Tells every place of every word, in order for each word. */
  walk(text: string, add: Add): void {
    if (this.script === 'east') this.walkCharacters(text, add);
    else this.walkWords(text, add);
    for (const id of this.odd) this.findOdd(text, id, add);
    if (this.numbers.length > 0 && /\d/.test(text)) this.findNumbers(text, add);
  }

  private findNumbers(text: string, add: Add): void {
    this.numberPatterns ??= new Map(this.numbers.map((id) => [id, numberPattern(this.word(id))]));
    for (const [id, number] of this.numberPatterns)
      for (const match of text.matchAll(number)) add(id, match.index, match.index + match[0].length);
  }

  private walkCharacters(text: string, add: Add): void {
    const free: number[] = [];
    for (let at = 0; at < text.length; at += 1)
      for (const id of this.firsts.get(text.charCodeAt(at)) ?? NONE) {
        const { letters } = this.word(id);
        // A word does not overlap itself.
        if ((free[id] ?? 0) > at || !text.startsWith(letters, at)) continue;
        free[id] = at + letters.length;
        add(id, at, at + letters.length);
      }
  }

  private walkWords(text: string, add: Add): void {
    const { inside } = this;
    for (let start = 0; start < text.length; start += 1) {
      if (!inside(text.charCodeAt(start))) continue;
      let end = start + 1;
      while (end < text.length && inside(text.charCodeAt(end))) end += 1;
      for (const id of this.meaningsOf(text.slice(start, end))) {
        const word = this.word(id);
        const from = word.open ? end - word.letters.length : start;
        const to = this.endOf(text, word, from);
        if (to > 0) add(id, from, to);
      }
      start = end;
    }
  }

  private findOdd(text: string, id: number, add: Add): void {
    const word = this.word(id);
    for (let at = text.indexOf(word.letters); at >= 0; at = text.indexOf(word.letters, at + 1)) {
      const to =
        word.open || at === 0 || !this.inside(text.charCodeAt(at - 1)) ? this.endOf(text, word, at) : 0;
      if (to > 0) add(id, at, to);
    }
  }

  /** @returns where the word that begins here ends, 0 when it is another one */
  private endOf(text: string, { letters, end }: Word, start: number): number {
    const to = start + letters.length;
    if (!text.startsWith(letters, start)) return 0;
    if (end === 'any') return to;
    if (end === 'edge') return to < text.length && this.inside(text.charCodeAt(to)) ? 0 : to;
    let at = to;
    while (at - to < ENDING && this.inside(text.charCodeAt(at))) at += 1;
    if (at - to < ENDING && text.charCodeAt(at) > 0x7f) {
      LETTERS.lastIndex = to;
      return to + (LETTERS.exec(text)?.[0].length ?? 0);
    }
    return at;
  }

  /** The words that one of the text can be. */
  private meaningsOf(word: string): readonly number[] {
    const known = this.remembered.get(word);
    if (known) return known;
    let found = [...(this.exact.get(word) ?? NONE), ...(this.firsts.get(word) ?? NONE)];
    for (let length = Math.min(word.length, STEM_KEY); length > 0; length -= 1)
      for (const id of this.stems.get(word.slice(0, length)) ?? NONE)
        if (word.startsWith(this.word(id).letters)) found.push(id);
    for (const [ending, ids] of this.endings) if (word.endsWith(String(ending))) found.push(...ids);
    if (found.length === 0) found = NONE as number[];
    if (this.remembered.size === REMEMBERED) this.remembered.clear();
    this.remembered.set(word, found);
    return found;
  }
}

function listed(table: Table, key: string | number): number[] {
  const known = table.get(key);
  if (known) return known;
  const ids: number[] = [];
  table.set(key, ids);
  return ids;
}

function numberPattern({ letters }: Word): RegExp {
  const plain = letters
    .replace(/[.+$\\{}*?()[\]^|]/g, '\\$&')
    .replace(/#(?=.)/, `${NUMBER}\\s?`)
    .replace('#', NUMBER);
  return new RegExp(plain, 'g');
}

/** The words of one text: which there are, and, where that is asked, the places of each. */
export class Scan {
  readonly present = new Set<number>();
  private placed: Map<number, Hit[]> | null = null;

  constructor(
    private readonly words: Words,
    readonly text: string,
  ) {
    words.walk(text, (id) => this.present.add(id));
  }

  get hits(): ReadonlyMap<number, readonly Hit[]> {
    if (this.placed) return this.placed;
    const placed = new Map<number, Hit[]>();
    this.words.walk(this.text, (id, start, end) => {
      const hits = placed.get(id);
      if (hits) hits.push({ start, end });
      else placed.set(id, [{ start, end }]);
    });
    this.placed = placed;
    return placed;
  }
}
