/** The words that are looked for, and where they stand in a text: one walk over it, whatever their number and languages. */

import type { Codes } from './codes.ts';
import { insidesOf } from './inside.ts';
import { lastOf, PAIRS, TRIPLES, withLast } from './last-letters.ts';
import { hashOf, LetterTable, NO_LETTERS, withLetter } from './letter-table.ts';
import { NumberWords } from './number-words.ts';
import { type Lexicon, type Word, wordOf } from './patterns.ts';
import { Presence } from './presence.ts';
import { HEAD, hasStem, hasWhole, WordHeads } from './word-heads.ts';
import { ENDS, WordLetters } from './word-letters.ts';

/** Letters that an ending adds to a stem at most. */
const ENDING = 12;
const LETTERS = /\p{L}{0,12}/uy;
/** Two letters of one script stand in one word. Catches "경제", "公私"; not "に私". */
const JOINED =
  /^(?:\p{Script=Hangul}{2}|\p{Script=Han}{2}|\p{Script=Katakana}{2}|\p{Script=Hiragana}{2}|[a-z\d]{2})$/u;

/** What a walk tells of each place of each word. */
export type Add = (id: number, start: number, end: number) => void;

/** The words of the languages of one script: reading them from their files takes longer than a page. */
export interface FiledWords {
  /** With spaces between them. */
  words: string;
  /** How many of them are looked for as stems, and how many by their first letters. */
  stems: number;
  firsts: number;
}

/** All words of the languages of one script, each with a number. */
export class Words {
  private readonly all: Word[] = [];
  /** Beginnings of words, by all of their letters. */
  private readonly stems: LetterTable;
  /** Whole words by their letters, and what is longer than a word by its first one; in East Asian text all words, by their first two letters. */
  private readonly firsts: LetterTable;
  /** East Asian words of one letter. */
  private readonly letters = new LetterTable();
  /** Ends of words, by their last two letters, and what stands amid words, by its first three; with whether there are any. */
  private readonly endings = new LetterTable();
  private readonly amid = new LetterTable();
  private readonly isEnding = new Uint8Array(PAIRS + 1);
  private readonly isAmid = new Uint8Array(TRIPLES + 1);
  private readonly written = new WordLetters();
  private readonly heads = new WordHeads();
  /** Few, so tried one by one: what begins with no letter, `*n't`; by the first sign in them, without which no text has them. */
  private readonly odd = new Map<number, number[]>();
  private readonly isOdd = new Uint8Array(0x10000);
  readonly numbers = new NumberWords();
  private readonly withNumber: number[] = [];
  /** Of each East Asian word, where it may stand next; counted through all texts, so that nothing is emptied in between. */
  private free = new Float64Array(0);
  /** Characters of the texts before this one. */
  private before = 0;
  /** By code unit: 1 where it is part of a word. */
  private readonly insides: Uint8Array;
  readonly presence = new Presence();

  constructor(
    readonly script: Lexicon['script'],
    filed?: FiledWords,
  ) {
    this.insides = insidesOf(script);
    this.stems = new LetterTable(filed?.stems);
    this.firsts = new LetterTable(filed?.firsts);
    if (filed) for (const token of filed.words.split(' ')) this.add(wordOf(token));
  }

  /** @returns whether a character is part of a word */
  readonly inside = (code: number): boolean => this.insides[code] === 1;

  /** @returns all that the constructor needs to make the same words again */
  filed(): FiledWords {
    const words = this.all.map(({ token }) => token).join(' ');
    return { words, stems: this.stems.size, firsts: this.firsts.size };
  }

  word(id: number): Word {
    return this.all[id] as Word;
  }

  get count(): number {
    return this.all.length;
  }

  /** @returns how many letters a word has: long words are rare ones */
  lengthOf(id: number): number {
    return this.written.lengthOf(id);
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
    this.written.add(word);
    if (Array.isArray(table)) table.push(id);
    else table.file(hash, id);
    if (table === this.withNumber) this.numbers.add(id, word);
    if (head > 0) this.heads.add(word.letters, head, table === this.stems);
    if (table === this.endings) this.isEnding[hash] = 1;
    if (table === this.amid) this.isAmid[hash] = 1;
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
    if (letters.includes('#')) return { table: this.withNumber, hash: 0, head: 0 };
    if (this.script === 'east') {
      const table = letters.length === 1 ? this.letters : this.firsts;
      return { table, hash: hashOf(letters, 2), head: Math.min(letters.length, 2) };
    }
    let length = 0;
    while (this.insides[letters.charCodeAt(length)] === 1) length += 1;
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
    const sign = letters.charCodeAt(this.signOf(letters));
    const known = this.odd.get(sign) ?? [];
    this.odd.set(sign, known);
    this.isOdd[sign] = 1;
    return known;
  }

  /** @returns place of the first character that is part of no word, the end where there is none */
  private signOf(letters: string): number {
    let at = 0;
    while (at < letters.length && this.inside(letters.charCodeAt(at))) at += 1;
    return at;
  }

  /** Tells every place of every word but `numbers`, in order for each word. */
  walk(text: Codes, add: Add): void {
    if (this.script === 'east') this.walkCharacters(text, add);
    else this.walkWords(text, add);
    if (this.odd.size > 0) this.walkSigns(text, add);
  }

  private walkCharacters({ codes, length }: Codes, add: Add): void {
    const { firsts, letters, heads, before, written } = this;
    if (this.free.length < this.all.length) this.free = new Float64Array(this.all.length);
    const { free } = this;
    const last = length - 1;
    for (let at = 0; at <= last; at += 1) {
      const first = withLetter(NO_LETTERS, codes[at] as number);
      if (hasWhole(heads.of(first), 1))
        for (let slot = letters.first(first); slot >= 0; slot = letters.next(slot)) {
          const id = letters.numberOf(slot);
          if (written.standsAt(id, codes, at)) this.addWhole(id, codes, at, add);
        }
      if (at === last) break;
      const pair = withLetter(first, codes[at + 1] as number);
      if (!hasWhole(heads.of(pair), 2)) continue;
      for (let slot = firsts.first(pair); slot >= 0; slot = firsts.next(slot)) {
        const id = firsts.numberOf(slot);
        // A word does not overlap itself.
        if ((free[id] as number) > before + at || !written.standsAt(id, codes, at)) continue;
        free[id] = before + at + written.lengthOf(id);
        this.addWhole(id, codes, at, add);
      }
    }
    this.before += length;
  }

  /** Tells an East Asian word, but not one that has to lead and stands inside another: "제가" in "경제가". */
  private addWhole(id: number, codes: Uint16Array, at: number, add: Add): void {
    if (at > 0 && this.word(id).first) {
      const [before, first] = [codes[at - 1] as number, codes[at] as number];
      if (JOINED.test(String.fromCharCode(before, first))) return;
    }
    add(id, at, at + this.written.lengthOf(id));
  }

  private walkWords(text: Codes, add: Add): void {
    const { insides, stems, firsts, heads, isEnding, isAmid } = this;
    const { codes, length } = text;
    let last = 0;
    for (let start = 0; start < length; start += 1) {
      let code = codes[start] as number;
      if (insides[code] === 0) continue;
      let hash = NO_LETTERS;
      let lengths = 0;
      let end = start;
      do {
        end += 1;
        last = withLast(last, code);
        if (end - start <= HEAD) {
          hash = withLetter(hash, code);
          lengths = heads.of(hash);
        } else if (lengths !== 0) hash = withLetter(hash, code);
        if (lengths !== 0 && hasStem(lengths, end - start)) this.addThose(stems, hash, text, start, add);
        if (isAmid[last & TRIPLES] === 1) this.addAmid(last & TRIPLES, text, start, end - 3, add);
        code = codes[end] as number;
      } while (insides[code] === 1);
      if (lengths !== 0 && hasWhole(lengths, end - start)) this.addThose(firsts, hash, text, start, add);
      if (isEnding[last & PAIRS] === 1) this.addEndings(last & PAIRS, text, start, end, add);
      start = end;
    }
  }

  /** Tells what stands in a word, there. */
  private addAmid(hash: number, text: Codes, start: number, at: number, add: Add): void {
    const { amid } = this;
    for (let slot = amid.first(hash); slot >= 0; slot = amid.next(slot)) {
      const id = amid.numberOf(slot);
      const end = at >= start ? this.endOf(text, id, at) : 0;
      if (end > 0) add(id, at, end);
    }
  }

  /** Tells the ends of a word. */
  private addEndings(hash: number, text: Codes, start: number, end: number, add: Add): void {
    const { endings } = this;
    for (let slot = endings.first(hash); slot >= 0; slot = endings.next(slot)) {
      const id = endings.numberOf(slot);
      const from = end - this.lengthOf(id);
      // The whole word, so that the one before it in a phrase stands next to it.
      if (from >= start && this.endOf(text, id, from) > 0) add(id, start, end);
    }
  }

  /** Tells those of a table's words that begin at a place. */
  private addThose(table: LetterTable, hash: number, text: Codes, start: number, add: Add): void {
    for (let slot = table.first(hash); slot >= 0; slot = table.next(slot)) {
      const id = table.numberOf(slot);
      const end = this.endOf(text, id, start);
      if (end > 0) add(id, start, end);
    }
  }

  /** Tells the words that begin with no letter, by their first sign that is none. */
  private walkSigns(text: Codes, add: Add): void {
    const { isOdd } = this;
    const { codes, length } = text;
    for (let at = 0; at < length; at += 1)
      if (isOdd[codes[at] as number] === 1)
        for (const id of this.odd.get(codes[at] as number) ?? []) this.findOdd(text, at, id, add);
  }

  /** Tells a word whose first sign that is no letter stands there. */
  private findOdd(text: Codes, sign: number, id: number, add: Add): void {
    const word = this.word(id);
    const at = sign - this.signOf(word.letters);
    if (at < 0 || !(word.open || at === 0 || !this.inside(text.codes[at - 1] as number))) return;
    const to = this.endOf(text, id, at);
    if (to > 0) add(id, at, to);
  }

  /** @returns where the word that begins here ends, 0 when it is another one */
  private endOf(text: Codes, id: number, start: number): number {
    const { insides, written } = this;
    const { codes } = text;
    if (!written.standsAt(id, codes, start)) return 0;
    const to = start + written.lengthOf(id);
    const end = written.endOf(id);
    if (end === ENDS.any) return to;
    if (end === ENDS.edge) return insides[codes[to] as number] === 1 ? 0 : to;
    let at = to;
    while (at - to < ENDING && insides[codes[at] as number] === 1) at += 1;
    if (at - to < ENDING && (codes[at] as number) > 0x7f) {
      LETTERS.lastIndex = to;
      return to + (LETTERS.exec(text.text)?.[0].length ?? 0);
    }
    return at;
  }
}
