/** The words that are looked for, and where they stand in a text: one walk over it, whatever their number and languages. */
import { LetterTable, NO_LETTERS, withLetter } from './letter-table.ts';
import { type Lexicon, type Word, wordOf } from './patterns.ts';
import { Presence } from './presence.ts';

/** A number of a price, a share, a delay: "74.5", "1,000 ". */
const NUMBER = '\\d{1,6}(?:[.,]\\d{1,3}){0,2}';

/** Letters that an ending adds to a stem at most. */
const ENDING = 12;
const LETTERS = /\p{L}{0,12}/uy;
/** Two letters of one script stand in one word. Catches "경제", "公私"; not "に私". */
const JOINED =
  /^(?:\p{Script=Hangul}{2}|\p{Script=Han}{2}|\p{Script=Katakana}{2}|\p{Script=Hiragana}{2}|[a-z\d]{2})$/u;

/** Whether a character is part of a word: of Latin or of Cyrillic letters. East Asian text has no such edges. */
const INSIDE = {
  latin: (code: number) => (code > 96 && code < 123) || (code > 47 && code < 58),
  cyrillic: (code: number) => code > 0x42f && code < 0x450,
  east: () => false,
} as const;

const NONE: readonly number[] = [];

/** What a walk tells of each place of each word. */
export type Add = (id: number, start: number, end: number) => void;

/** The words of the languages of one script, with spaces between them: reading them from their files takes longer than a page. */
export type FiledWords = string;

/** All words of the languages of one script, each with a number. */
export class Words {
  private readonly all: Word[] = [];
  /** By all of their letters: whole words and beginnings of words. */
  private readonly exact = new LetterTable();
  private readonly stems = new LetterTable();
  /** What is longer than a word, by its first word; in East Asian text all words, by their first two letters. */
  private readonly firsts = new LetterTable();
  /** East Asian words of one letter. */
  private readonly letters = new LetterTable();
  /** Ends of words, by their last letter's code. */
  private readonly endings: number[][] = [];
  /** Few, so tried one by one: what begins with no letter, `*n't`; by the first sign in them, without which no text has them. */
  private readonly odd = new Map<string, number[]>();
  /** What holds a number: `#%`. */
  private readonly numbers: number[] = [];
  private numberPatterns: Map<number, RegExp> | null = null;
  readonly inside: (code: number) => boolean;
  readonly presence = new Presence();

  constructor(
    readonly script: Lexicon['script'],
    filed: FiledWords = '',
  ) {
    this.inside = INSIDE[script];
    if (filed) for (const token of filed.split(' ')) this.add(wordOf(token));
  }

  /** @returns all that the constructor needs to make the same words again */
  filed(): FiledWords {
    return this.all.map(({ token }) => token).join(' ');
  }

  private word(id: number): Word {
    return this.all[id] as Word;
  }

  /** @returns how many letters a word has: long words are rare ones */
  lengthOf(id: number): number {
    return this.word(id).letters.length;
  }

  /** @returns the number of a word, the same for the same word */
  idOf(word: Word): number {
    const { table, hash } = this.shelfOf(word);
    if (Array.isArray(table)) return table.find((id) => this.word(id).token === word.token) ?? this.add(word);
    for (let entry = table.first(hash); entry >= 0; entry = table.next(entry))
      if (this.word(table.numberOf(entry)).token === word.token) return table.numberOf(entry);
    return this.add(word);
  }

  private add(word: Word): number {
    const { table, hash } = this.shelfOf(word);
    const id = this.all.length;
    this.all.push(word);
    if (Array.isArray(table)) table.push(id);
    else table.file(hash, id);
    return id;
  }

  /** Where a word is filed: with those that are looked for in the same way. */
  private shelfOf({ letters, open, end }: Word): { table: LetterTable | number[]; hash: number } {
    if (letters.includes('#')) return { table: this.numbers, hash: 0 };
    if (this.script === 'east')
      return { table: letters.length === 1 ? this.letters : this.firsts, hash: hashOf(letters, 2) };
    let length = 0;
    while (this.inside(letters.charCodeAt(length))) length += 1;
    if (length < letters.length)
      return open || length === 0
        ? { table: this.oddWith(letters), hash: 0 }
        : { table: this.firsts, hash: hashOf(letters, length) };
    if (open)
      return {
        table: end === 'stem' ? this.oddWith(letters) : this.endingsIn(letters.charCodeAt(length - 1)),
        hash: 0,
      };
    return { table: end === 'stem' ? this.stems : this.exact, hash: hashOf(letters, length) };
  }

  private oddWith(letters: string): number[] {
    const sign = [...letters].find((letter) => !this.inside(letter.charCodeAt(0))) ?? '';
    const known = this.odd.get(sign) ?? [];
    this.odd.set(sign, known);
    return known;
  }

  private endingsIn(last: number): number[] {
    this.endings[last] ??= [];
    return this.endings[last];
  }

  /** Tells every place of every word, in order for each word. */
  walk(text: string, add: Add): void {
    if (this.script === 'east') this.walkCharacters(text, add);
    else this.walkWords(text, add);
    for (const [sign, ids] of this.odd)
      if (text.includes(sign)) for (const id of ids) this.findOdd(text, id, add);
    if (this.numbers.length > 0 && /\d/.test(text)) this.findNumbers(text, add);
  }

  private findNumbers(text: string, add: Add): void {
    this.numberPatterns ??= new Map(this.numbers.map((id) => [id, numberPattern(this.word(id))]));
    for (const [id, number] of this.numberPatterns)
      for (const match of text.matchAll(number)) add(id, match.index, match.index + match[0].length);
  }

  private walkCharacters(text: string, add: Add): void {
    const { firsts, letters } = this;
    const free: number[] = [];
    const last = text.length - 1;
    for (let at = 0; at <= last; at += 1) {
      const first = withLetter(NO_LETTERS, text.charCodeAt(at));
      for (let entry = letters.first(first); entry >= 0; entry = letters.next(entry))
        this.addWhole(letters.numberOf(entry), text, at, add);
      if (at === last) break;
      const pair = withLetter(first, text.charCodeAt(at + 1));
      for (let entry = firsts.first(pair); entry >= 0; entry = firsts.next(entry)) {
        const id = firsts.numberOf(entry);
        const word = this.word(id).letters;
        // A word does not overlap itself.
        if ((free[id] ?? 0) > at || !text.startsWith(word, at)) continue;
        free[id] = at + word.length;
        this.addWhole(id, text, at, add);
      }
    }
  }

  /** Tells an East Asian word, but not one that has to lead and stands inside another: "제가" in "경제가". */
  private addWhole(id: number, text: string, at: number, add: Add): void {
    const { letters, first } = this.word(id);
    if (!first || at === 0 || !JOINED.test(text.slice(at - 1, at + 1))) add(id, at, at + letters.length);
  }

  private walkWords(text: string, add: Add): void {
    const { inside, stems } = this;
    for (let start = 0; start < text.length; start += 1) {
      let hash = NO_LETTERS;
      let end = start;
      for (; end < text.length; end += 1) {
        const code = text.charCodeAt(end);
        if (!inside(code)) break;
        hash = withLetter(hash, code);
        const entry = stems.first(hash);
        if (entry >= 0) this.addThose(stems, entry, text, start, add);
      }
      if (end === start) continue;
      this.addThose(this.exact, this.exact.first(hash), text, start, add);
      this.addThose(this.firsts, this.firsts.first(hash), text, start, add);
      for (const id of this.endings[text.charCodeAt(end - 1)] ?? NONE) {
        const from = end - this.lengthOf(id);
        // The whole word, so that the one before it in a phrase stands next to it.
        if (from >= start && this.endOf(text, this.word(id), from) > 0) add(id, start, end);
      }
      start = end;
    }
  }

  /** Tells those of a table's words that begin at a place. */
  private addThose(table: LetterTable, first: number, text: string, start: number, add: Add): void {
    for (let entry = first; entry >= 0; entry = table.next(entry)) {
      const id = table.numberOf(entry);
      const end = this.endOf(text, this.word(id), start);
      if (end > 0) add(id, start, end);
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
}

function hashOf(letters: string, length: number): number {
  let hash = NO_LETTERS;
  for (let at = 0; at < Math.min(length, letters.length); at += 1)
    hash = withLetter(hash, letters.charCodeAt(at));
  return hash;
}

function numberPattern({ letters }: Word): RegExp {
  const plain = letters
    .replace(/[.+$\\{}*?()[\]^|]/g, '\\$&')
    .replace(/#(?=.)/, `${NUMBER}\\s?`)
    .replace('#', NUMBER);
  return new RegExp(plain, 'g');
}
