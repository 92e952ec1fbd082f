/**
 * The little language that the word files are written in, read into steps that `match.ts` looks for. docs/kinds.md
 * explains it to whoever adds a phrase.
 */
import { fold } from './fold.ts';

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
export type Step =
  | { is: 'word'; word: Word }
  | { is: 'group'; options: readonly Phrase[]; optional: boolean }
  /** `_` any word · `..` a gap · `:` a colon · `^` `$` the edges of the sentence. */
  | { is: '_' | '..' | ':' | '^' | '$' };

export type Phrase = readonly Step[];

/** A word as written, folded: `stem*`, `*ending`, `#%`. */
export interface Word {
  token: string;
  /** Its letters without stars. */
  letters: string;
  /** Anything may stand before it. */
  open: boolean;
  /** What may follow: nothing of a word, the rest of one, anything. */
  end: 'edge' | 'stem' | 'any';
}

/**
 * @param pattern alternatives `one|other` of words in order: `word`, `stem*`, `*ending`, `(one|other)`, `[optional]`, `_` any word,
 * `#` a number, `..` a gap, `:` a colon, `^` `$` edges of the sentence
 * @throws where it cannot be read
 */
export function parse(pattern: string): Phrase[] {
  return splitTop(spaced(pattern), '|').map((alternative) => splitTop(alternative.trim(), ' ').map(stepOf));
}

function stepOf(token: string): Step {
  if (token === '..' || token === ':' || token === '_' || token === '^' || token === '$')
    return { is: token };
  if (token.startsWith('[') || token.startsWith('('))
    return { is: 'group', options: parse(token.slice(1, -1)), optional: token.startsWith('[') };
  if (/[?()[\]<>]|\.\.$|^\*?$/.test(token)) throw new Error(`"${token}" can't be read`);
  return {
    is: 'word',
    word: {
      token,
      letters: fold(token.replace(/^\*|\*$/g, '')).text,
      open: /^[*#$%]/.test(token),
      end: token.endsWith('*') ? 'stem' : /[#%]$/.test(token) ? 'any' : 'edge',
    },
  };
}

/** Brackets are tokens of their own, also where no space is written: `风险(提示|揭示)`. */
const spaced = (pattern: string) =>
  pattern.replace(/([^ (|[])(?=[([])/g, '$1 ').replace(/([)\]])(?=[^ )|\]])/g, '$1 ');

/** Splits at a separator that stands in no bracket. */
export function splitTop(text: string, separator: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let i = 0; i < text.length; i += 1) {
    const character = text.charAt(i);
    if (character === '(' || character === '[') depth += 1;
    else if (character === ')' || character === ']') depth -= 1;
    else if (character === separator && depth === 0) {
      parts.push(text.slice(from, i));
      from = i + 1;
    }
  }
  parts.push(text.slice(from));
  return parts.filter(Boolean);
}
