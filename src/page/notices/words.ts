/** Where words stand in a text: one walk over it, whatever the number of words and of languages. */
import type { Lexicon, Word } from './patterns.ts';

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

/** All words of the languages of one script, each with a number. */
export class Words {
  private readonly all: Word[] = [];
  private readonly ids = new Map<string, number>();
  /** By the whole word, by its beginning, by its end; by the first word or character of what is longer. */
  private readonly exact = new Map<string, number[]>();
  private readonly stems = new Map<string, number[]>();
  private readonly endings = new Map<string, number[]>();
  private readonly firsts = new Map<string | number, number[]>();
  /** What begins with no letter, looked for one by one: `*n't`. */
  private readonly odd: number[] = [];
  private readonly numbers = new Map<number, RegExp>();
  private longestStem = 0;
  private longestEnding = 0;
  private readonly remembered = new Map<string, readonly number[]>();
  readonly inside: (code: number) => boolean;

  constructor(readonly script: Lexicon['script']) {
    this.inside = INSIDE[script];
  }

  /** @returns how many letters a word has: long words are rare ones */
  lengthOf(id: number): number {
    return this.all[id]?.letters.length ?? 0;
  }

  /** @returns the number of a word, the same for the same word */
  idOf(word: Word): number {
    const known = this.ids.get(word.token);
    if (known !== undefined) return known;
    const id = this.all.length;
    this.all.push(word);
    this.ids.set(word.token, id);
    this.file(word, id);
    return id;
  }

  private file({ letters, open, end }: Word, id: number): void {
    if (letters.includes('#')) {
      const plain = letters
        .replace(/[.+$\\{}*?()[\]^|]/g, '\\$&')
        .replace(/#(?=.)/, `${NUMBER}\\s?`)
        .replace('#', NUMBER);
      this.numbers.set(id, new RegExp(plain, 'g'));
    } else if (this.script === 'east') file(this.firsts, letters.charCodeAt(0), id);
    else if (this.isWord(letters) && !(open && end === 'stem')) {
      file(open ? this.endings : end === 'stem' ? this.stems : this.exact, letters, id);
      if (open) this.longestEnding = Math.max(this.longestEnding, letters.length);
      else if (end === 'stem') this.longestStem = Math.max(this.longestStem, letters.length);
    } else if (!open && this.inside(letters.charCodeAt(0))) {
      let length = 1;
      while (this.inside(letters.charCodeAt(length))) length += 1;
      file(this.firsts, letters.slice(0, length), id);
    } else this.odd.push(id);
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
    if (this.numbers.size > 0 && /\d/.test(text))
      for (const [id, number] of this.numbers)
        for (const match of text.matchAll(number)) add(id, match.index, match.index + match[0].length);
  }

  private walkCharacters(text: string, add: Add): void {
    const free: number[] = [];
    for (let at = 0; at < text.length; at += 1)
      for (const id of this.firsts.get(text.charCodeAt(at)) ?? NONE) {
        const { letters } = this.all[id] as Word;
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
        const word = this.all[id] as Word;
        const from = word.open ? end - word.letters.length : start;
        const to = this.endOf(text, word, from);
        if (to > 0) add(id, from, to);
      }
      start = end;
    }
  }

  private findOdd(text: string, id: number, add: Add): void {
    const word = this.all[id] as Word;
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
    for (let length = Math.min(word.length, this.longestStem); length > 0; length -= 1)
      found.push(...(this.stems.get(word.slice(0, length)) ?? NONE));
    for (let length = Math.min(word.length, this.longestEnding); length > 0; length -= 1)
      found.push(...(this.endings.get(word.slice(-length)) ?? NONE));
    if (found.length === 0) found = NONE as number[];
    if (this.remembered.size < REMEMBERED) this.remembered.set(word, found);
    return found;
  }
}

function file<K>(map: Map<K, number[]>, key: K, id: number): void {
  const known = map.get(key);
  if (known) known.push(id);
  else map.set(key, [id]);
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
