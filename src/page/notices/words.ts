/** The words that are looked for, and where they stand in a text: one walk over it, whatever their number and languages. */

import { insidesOf } from './inside.ts';
import { lastOf, PAIRS, TRIPLES, withLast } from './last-letters.ts';
import { hashOf, LetterTable, NO_LETTERS, withLetter } from './letter-table.ts';
import { type Lexicon, type Word, wordOf } from './patterns.ts';
import { Presence } from './presence.ts';
import { HEAD, hasStem, hasWhole, WordHeads } from './word-heads.ts';

/** A number of a price, a share, a delay: "74.5", "1,000 ". */
const NUMBER = '\\d{1,6}(?:[.,]\\d{1,3}){0,2}';

/** Letters that an ending adds to a stem at most. */
const ENDING = 12;
const LETTERS = /\p{L}{0,12}/uy;
/** Two letters of one script stand in one word. Catches "경제", "公私"; not "に私". */
const JOINED =
  /^(?:\p{Script=Hangul}{2}|\p{Script=Han}{2}|\p{Script=Katakana}{2}|\p{Script=Hiragana}{2}|[a-z\d]{2})$/u;

/** What a walk tells of each place of each word. */
export type Add = (id: number, start: number, end: number) => void;

/** The words of the languages of one script, with spaces between them: reading them from their files takes longer than a page. */
export type FiledWords = string;

/** All words of the languages of one script, each with a number. */
export class Words {
  private readonly all: Word[] = [];
  /** Beginnings of words, by all of their letters. */
  private readonly stems = new LetterTable();
  /** Whole words by their letters, and what is longer than a word by its first one; in East Asian text all words, by their first two letters. */
  private readonly firsts = new LetterTable();
  /** East Asian words of one letter. */
  private readonly letters = new LetterTable();
  /** Ends of words, by their last two letters, and what stands amid words, by its first three; with whether there are any. */
  private readonly endings = new LetterTable();
  private readonly amid = new LetterTable();
  private readonly isEnding = new Uint8Array(PAIRS + 1);
  private readonly isAmid = new Uint8Array(TRIPLES + 1);
  /** By word: 1 where it is longer than the first word, by which it is found. */
  private longer = new Uint8Array(64);
  private readonly heads = new WordHeads();
  /** Few, so tried one by one: what begins with no letter, `*n't`; by the first sign in them, without which no text has them. */
  private readonly odd = new Map<string, number[]>();
  /** What holds a number: `#%`. */
  private readonly numbers: number[] = [];
  private numberPatterns: Map<number, RegExp> | null = null;
  /** Of each East Asian word, where it may stand next; counted through all texts, so that nothing is emptied in between. */
  private free = new Float64Array(0);
  /** Characters of the texts before this one. */
  private before = 0;
  private placed = true;
  /** By code unit: 1 where it is part of a word. */
  private readonly insides: Uint8Array;
  readonly presence = new Presence();

  constructor(
    readonly script: Lexicon['script'],
    filed: FiledWords = '',
  ) {
    this.insides = insidesOf(script);
    if (filed) for (const token of filed.split(' ')) this.add(wordOf(token));
  }

  /** @returns whether a character is part of a word */
  readonly inside = (code: number): boolean => this.insides[code] === 1;

  /** @returns all that the constructor needs to make the same words again */
  filed(): FiledWords {
    return this.all.map(({ token }) => token).join(' ');
  }

  word(id: number): Word {
    return this.all[id] as Word;
  }

  get count(): number {
    return this.all.length;
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
    const { table, hash, head } = this.shelfOf(word);
    const id = this.all.length;
    this.all.push(word);
    if (Array.isArray(table)) table.push(id);
    else table.file(hash, id);
    if (head > 0) this.heads.add(word.letters, head, table === this.stems);
    if (table === this.endings) this.isEnding[hash] = 1;
    if (table === this.amid) this.isAmid[hash] = 1;
    if (id >= this.longer.length) {
      const before = this.longer;
      this.longer = new Uint8Array(2 * before.length);
      this.longer.set(before);
    }
    if (table === this.firsts && head < word.letters.length) this.longer[id] = 1;
    return id;
  }

  /**
   * Where a word is filed: with those that are looked for in the same way.
   * @returns with the letters of the word by which it is found, 0 where it is not found by its first ones
   */
  private shelfOf({ token, letters, open, end }: Word): {
    table: LetterTable | number[];
    hash: number;
    head: number;
  } {
    if (letters.includes('#')) return { table: this.numbers, hash: 0, head: 0 };
    if (this.script === 'east') {
      const table = letters.length === 1 ? this.letters : this.firsts;
      return { table, hash: hashOf(letters, 2), head: Math.min(letters.length, 2) };
    }
    let length = 0;
    while (this.inside(letters.charCodeAt(length))) length += 1;
    const whole = length === letters.length;
    if (open ? !whole : length === 0) return { table: this.oddWith(letters), hash: 0, head: 0 };
    if (open) {
      const isAmid = end === 'stem';
      if (length < (isAmid ? 3 : 2)) throw new Error(`"${token}" stands in too many words`);
      const last = lastOf(letters, isAmid ? 3 : length);
      return isAmid
        ? { table: this.amid, hash: last & TRIPLES, head: 0 }
        : { table: this.endings, hash: last & PAIRS, head: 0 };
    }
    const table = whole && end === 'stem' ? this.stems : this.firsts;
    return { table, hash: hashOf(letters, length), head: length };
  }

  private oddWith(letters: string): number[] {
    const sign = letters.charAt(this.signOf(letters));
    const known = this.odd.get(sign) ?? [];
    this.odd.set(sign, known);
    return known;
  }

  /** @returns place of the first character that is part of no word, the end where there is none */
  private signOf(letters: string): number {
    let at = 0;
    while (at < letters.length && this.inside(letters.charCodeAt(at))) at += 1;
    return at;
  }

  /**
   * Tells every place of every word, in order for each word.
   * @param placed whether it matters where words end; where it does not, a word whose letters have the hash of another's
   * may be told instead of it, once in millions
   */
  walk(text: string, add: Add, placed = true): void {
    this.placed = placed;
    if (this.script === 'east') this.walkCharacters(text, add);
    else this.walkWords(text, add);
    for (const [sign, ids] of this.odd)
      for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1))
        for (const id of ids) this.findOdd(text, at, id, add);
    if (this.numbers.length > 0 && /\d/.test(text)) this.findNumbers(text, add);
  }

  private findNumbers(text: string, add: Add): void {
    this.numberPatterns ??= new Map(this.numbers.map((id) => [id, numberPattern(this.word(id))]));
    for (const [id, number] of this.numberPatterns)
      if (text.includes(this.word(id).letters.replace('#', '')))
        for (const match of text.matchAll(number)) add(id, match.index, match.index + match[0].length);
  }

  private walkCharacters(text: string, add: Add): void {
    const { firsts, letters, heads, before } = this;
    if (this.free.length < this.all.length) this.free = new Float64Array(this.all.length);
    const { free } = this;
    const last = text.length - 1;
    for (let at = 0; at <= last; at += 1) {
      const first = withLetter(NO_LETTERS, text.charCodeAt(at));
      if (hasWhole(heads.of(first), 1))
        for (let entry = letters.first(first); entry >= 0; entry = letters.next(entry))
          this.addWhole(letters.numberOf(entry), text, at, add);
      if (at === last) break;
      const pair = withLetter(first, text.charCodeAt(at + 1));
      if (!hasWhole(heads.of(pair), 2)) continue;
      for (let entry = firsts.first(pair); entry >= 0; entry = firsts.next(entry)) {
        const id = firsts.numberOf(entry);
        const word = this.word(id).letters;
        // A word does not overlap itself.
        if ((free[id] as number) > before + at || !text.startsWith(word, at)) continue;
        free[id] = before + at + word.length;
        this.addWhole(id, text, at, add);
      }
    }
    this.before += text.length;
  }

  /** Tells an East Asian word, but not one that has to lead and stands inside another: "제가" in "경제가". */
  private addWhole(id: number, text: string, at: number, add: Add): void {
    const { letters, first } = this.word(id);
    if (!first || at === 0 || !JOINED.test(text.slice(at - 1, at + 1))) add(id, at, at + letters.length);
  }

  private walkWords(text: string, add: Add): void {
    const { insides, stems, firsts, heads, isEnding, isAmid } = this;
    let last = 0;
    for (let start = 0; start < text.length; start += 1) {
      let hash = NO_LETTERS;
      let lengths = 0;
      let end = start;
      for (; end < text.length; end += 1) {
        const code = text.charCodeAt(end);
        if (insides[code] === 0) break;
        const length = end - start + 1;
        last = withLast(last, code);
        if (length <= HEAD) {
          hash = withLetter(hash, code);
          lengths = heads.of(hash);
        } else if (lengths !== 0) hash = withLetter(hash, code);
        if (hasStem(lengths, length)) this.addThose(stems, hash, text, start, add);
        if (isAmid[last & TRIPLES] === 1) this.addAmid(last & TRIPLES, text, start, end - 2, add);
      }
      if (end === start) continue;
      if (hasWhole(lengths, end - start)) this.addThose(firsts, hash, text, start, add);
      if (isEnding[last & PAIRS] === 1) this.addEndings(last & PAIRS, text, start, end, add);
      start = end;
    }
  }

  /** Tells what stands in a word, there. */
  private addAmid(hash: number, text: string, start: number, at: number, add: Add): void {
    const { amid } = this;
    for (let entry = amid.first(hash); entry >= 0; entry = amid.next(entry)) {
      const id = amid.numberOf(entry);
      const end = at >= start ? this.endOf(text, this.word(id), at) : 0;
      if (end > 0) add(id, at, end);
    }
  }

  /** Tells the ends of a word. */
  private addEndings(hash: number, text: string, start: number, end: number, add: Add): void {
    const { endings } = this;
    for (let entry = endings.first(hash); entry >= 0; entry = endings.next(entry)) {
      const id = endings.numberOf(entry);
      const from = end - this.lengthOf(id);
      // The whole word, so that the one before it in a phrase stands next to it.
      if (from >= start && this.endOf(text, this.word(id), from) > 0) add(id, start, end);
    }
  }

  /** Tells those of a table's words that begin at a place. */
  private addThose(table: LetterTable, hash: number, text: string, start: number, add: Add): void {
    for (let entry = table.first(hash); entry >= 0; entry = table.next(entry)) {
      const id = table.numberOf(entry);
      const end = this.placed || this.longer[id] === 1 ? this.endOf(text, this.word(id), start) : start + 1;
      if (end > 0) add(id, start, end);
    }
  }

  /** Tells a word whose first sign that is no letter stands there. */
  private findOdd(text: string, sign: number, id: number, add: Add): void {
    const word = this.word(id);
    const at = sign - this.signOf(word.letters);
    if (at < 0 || !(word.open || at === 0 || !this.inside(text.charCodeAt(at - 1)))) return;
    const to = this.endOf(text, word, at);
    if (to > 0) add(id, at, to);
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

function numberPattern({ letters }: Word): RegExp {
  const plain = letters
    .replace(/[.+$\\{}*?()[\]^|]/g, '\\$&')
    .replace(/#(?=.)/, `${NUMBER}\\s?`)
    .replace('#', NUMBER);
  return new RegExp(plain, 'g');
}
