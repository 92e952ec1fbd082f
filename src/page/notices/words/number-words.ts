import { type Codes, IS } from './codes.ts';
import type { Word } from './patterns.ts';

/** A number of a price, a share, a delay: "74.5", "1,000 ". */
const NUMBER = '\\d{1,6}(?:[.,]\\d{1,3}){0,2}';
const [ZERO, NINE] = [0x30, 0x39];

/** A word that holds a number: `$#`, `#%`. */
interface NumberWord {
  id: number;
  /** What stands before the number, and behind it. */
  before: string;
  behind: string;
}

/** The words of a script that hold a number. */
export class NumberWords {
  private readonly all: NumberWord[] = [];
  /** Made when a text first has a number. */
  private patterns: RegExp[] | null = null;

  add(id: number, { letters }: Word): void {
    const [before = '', behind = ''] = letters.split('#');
    this.all.push({ id, before, behind });
  }

  /** Tells every place of every word. */
  walk(text: string, add: (id: number, start: number, end: number) => void): void {
    if (this.all.length === 0 || !/\d/.test(text)) return;
    this.patterns ??= this.all.map(patternOf);
    for (const [at, { id, before, behind }] of this.all.entries())
      if (text.includes(before || behind))
        for (const match of text.matchAll(this.patterns[at] as RegExp))
          add(id, match.index, match.index + match[0].length);
  }

  /** Tells which words stand in a text: that takes no more than one of its digits each. */
  see(text: Codes, see: (id: number) => void): void {
    if ((text.holds & IS.digit) === 0) return;
    for (const word of this.all) if (standsIn(text, word)) see(word.id);
  }
}

function patternOf({ before, behind }: NumberWord): RegExp {
  const plain = [before, behind].map((part) => part.replace(/[.+$\\{}*?()[\]^|]/g, '\\$&'));
  return new RegExp(plain.join(behind ? `${NUMBER}\\s?` : NUMBER), 'g');
}

/** @returns whether the word stands in the text, whatever its number */
function standsIn({ codes, length }: Codes, { before, behind }: NumberWord): boolean {
  for (let at = 0; at < length; at += 1) {
    const code = codes[at] as number;
    if (code < ZERO || code > NINE || !isAt(before, codes, at - before.length)) continue;
    if (isAt(behind, codes, at + 1)) return true;
    const isSpace = /\s/.test(String.fromCharCode(codes[at + 1] as number));
    if (isSpace && isAt(behind, codes, at + 2)) return true;
  }
  return false;
}

function isAt(letters: string, codes: Uint16Array, at: number): boolean {
  if (at < 0) return false;
  for (let letter = 0; letter < letters.length; letter += 1)
    if (codes[at + letter] !== letters.charCodeAt(letter)) return false;
  return true;
}
