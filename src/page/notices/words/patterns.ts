/**
 * The little language that the word files are written in, read into steps that `match.ts` looks for. docs/kinds.md
 * explains it to whoever adds a phrase.
 */
import { foldWord } from './fold.ts';

/** A language as data: sets of words, by name. `rules.ts` says which names there are; docs/kinds.md what belongs in each. */
export interface Lexicon {
  /** How words begin and end: with spaces around them, or not at all. */
  script: 'latin' | 'cyrillic' | 'east';
  /** Headings that open a notice: "Disclaimer". */
  heading: string;
  /** Marks that call what they stand on advertising: "Sponsored". */
  label: string;
  /** Words of reporting: a sentence with one speaks of somebody else's notice. */
  reporting: string;
  /** The page and its makers: "this article", "we". */
  self: string;
  /** Other small print that can follow a notice and is none: rights, cookies, newsletters. */
  aside: string;
  [set: string]: string;
}

/** One thing that a phrase asks for, in order. */
type Step =
  | { is: 'word'; word: Word }
  | { is: 'group'; options: readonly Phrase[]; optional: boolean }
  /** `_` any word · `..` a gap · `:` a colon · `^` `$` the edges of the sentence. */
  | { is: '_' | '..' | ':' | '^' | '$' };

export type Phrase = readonly Step[];

/** A word of a phrase: `stem*`, `*ending`, `#%`. */
export interface Word {
  /** As written, with its letters folded. */
  token: string;
  /** Its letters without stars. */
  letters: string;
  /** Anything may stand before it. */
  open: boolean;
  /** No letter may stand before it, in text that has no spaces between words, too. */
  first: boolean;
  /** What may follow: nothing of a word, the rest of one, anything. */
  end: 'edge' | 'stem' | 'any';
}

/**
 * @param pattern alternatives `one|other` of words in order, over any number of lines: `word`, `stem*`, `*ending`, `~first`, `(one|other)`, `[optional]`, `_` any word,
 * `#` a number, `..` a gap, `:` a colon, `^` `$` edges of the sentence
 * @throws where it cannot be read
 */
export function parse(pattern: string): Phrase[] {
  let at = 0;
  const options = (close: string): Phrase[] => {
    const phrases: Phrase[] = [];
    let steps: Step[] = [];
    let from = at;
    const endToken = () => {
      if (at > from) steps.push(stepOf(pattern.slice(from, at)));
      from = at + 1;
    };
    const endPhrase = () => {
      endToken();
      if (steps.length > 0) phrases.push(steps);
      steps = [];
    };
    for (; at < pattern.length; at += 1) {
      const character = pattern.charAt(at);
      if (character === close) break;
      if (character === '|') endPhrase();
      else if (character === ' ' || character === '\n') endToken();
      else if (character === '(' || character === '[') {
        // Brackets are tokens of their own, also where no space is written: `风险(提示|揭示)`.
        endToken();
        at += 1;
        const optional = character === '[';
        steps.push({ is: 'group', options: options(optional ? ']' : ')'), optional });
        from = at + 1;
      }
    }
    endPhrase();
    if (close && at === pattern.length) throw new Error(`"${pattern}" lacks a "${close}"`);
    return phrases;
  };
  return options('');
}

/** @returns the alternative of a set that begins at a place, as written; `parse` reads it */
export function alternativeAt(pattern: string, start: number): string {
  let depth = 0;
  let at = start;
  for (; at < pattern.length; at += 1) {
    const character = pattern.charAt(at);
    if (character === '(' || character === '[') depth += 1;
    else if (character === ')' || character === ']') depth -= 1;
    else if (character === '|' && depth === 0) break;
  }
  return pattern.slice(start, at);
}

/** Tokens read before: the languages of a script share some, and a language uses each of its words often. */
const read = new Map<string, Step>();

/** @param token `token` of a word, with its letters folded */
export function wordOf(token: string): Word {
  const open = token.startsWith('*');
  const first = token.startsWith('~');
  const last = token.charAt(token.length - 1);
  const stem = last === '*';
  return {
    token,
    letters: token.slice(open || first ? 1 : 0, stem ? -1 : undefined),
    first,
    open: open || '#$%'.includes(token.charAt(0)),
    end: stem ? 'stem' : last === '#' || last === '%' ? 'any' : 'edge',
  };
}

function stepOf(token: string): Step {
  const known = read.get(token);
  if (known) return known;
  const step = readToken(token);
  read.set(token, step);
  return step;
}

function readToken(token: string): Step {
  if (token === '..' || token === ':' || token === '_' || token === '^' || token === '$')
    return { is: token };
  if (/[?()[\]<>]|\.\.$|^\*?$/.test(token)) throw new Error(`"${token}" can't be read`);
  const [, before = '', letters = '', behind = ''] = /^([*~]?)(.*?)(\*?)$/s.exec(token) ?? [];
  return { is: 'word', word: wordOf(before + foldWord(letters) + behind) };
}
