/**
 * The little language that the word files are written in, made into regular expressions. docs/kinds.md explains it
 * to whoever adds a phrase. Gaps are bounded and nothing else repeats, so every expression is linear.
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

const EDGES = {
  latin: ['(?<![a-z0-9])', '(?![a-z0-9])', '[^a-z0-9]{1,3}'],
  cyrillic: ['(?<![а-я])', '(?![а-я])', '[^а-я]{1,3}'],
  east: ['', '', '\\s{0,2}'],
} as const;

/** Characters that `..` may skip: some five words. */
const GAP = { latin: 35, cyrillic: 40, east: 14 } as const;

const NUMBER = '\\d{1,6}(?:[.,]\\d{1,3}){0,2}\\s?';

/**
 * @param pattern alternatives `one|other` of words in order: `word`, `stem*`, `*ending`, `(one|other)`, `[optional]`, `_` any word,
 * `#` a number, `..` a gap, `^` `$` edges of the sentence
 * @param squeezed the text has no spaces between words
 * @returns the source of a regular expression over folded text
 */
export function compile(pattern: string, { script }: Lexicon, squeezed = false): string {
  const [open, close, between] = squeezed ? ['', '', ''] : EDGES[script];
  const word = (token: string): string => {
    if (/[?()[\]<>]|\.\.$|^\*?$/.test(token)) throw new Error(`"${token}" in "${pattern}" can't be read`);
    const start = /^[*#$%]/.test(token) ? '' : open;
    const end = token.endsWith('*')
      ? squeezed || script === 'east'
        ? ''
        : '\\p{L}{0,12}'
      : /[#%]$/.test(token)
        ? ''
        : close;
    const letters = fold(token.replace(/^\*|\*$/g, '')).text.replace(/[.+$\\{}]/g, '\\$&');
    return start + letters.replace('#', NUMBER) + end;
  };
  const group = (body: string): string => `(?:${splitTop(body, '|').map(sequence).join('|')})`;
  const sequence = (body: string): string => {
    let out = '';
    let needsSpace = false;
    for (const token of splitTop(body.trim(), ' ')) {
      const edge = token === ':' || token === '..' || token === '^' || token === '$';
      if (!edge && needsSpace) out += between;
      if (token === '..') out += `[^]{0,${GAP[script]}}?`;
      else if (token === ':') out += '\\s?[:：]';
      else if (token === '_') out += '[\\p{L}\\p{N}]{1,20}';
      else if (token === '^') out += '^[^\\p{L}\\p{N}]{0,4}';
      else if (token === '$') out += '[^\\p{L}\\p{N}]{0,4}$';
      else if (token.startsWith('[')) out += `(?:${group(token.slice(1, -1))}${between})?`;
      else out += token.startsWith('(') ? group(token.slice(1, -1)) : word(token);
      needsSpace = !edge && !token.startsWith('[');
    }
    return out;
  };
  return group(spaced(pattern));
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

/** Letters of a word that its key keeps: enough to be rare, few enough that endings don't matter. */
const KEY = 5;

/**
 * The keys of a text: the beginnings of its words, or its pairs of characters where words have no spaces.
 * A set of words can only be found in a text that shares a key with it.
 */
export function keysOf(folded: string, script: Lexicon['script']): Set<string> {
  const keys = new Set<string>();
  if (script === 'east') for (let i = 0; i + 1 < folded.length; i += 1) keys.add(folded.slice(i, i + 2));
  else
    for (const [word] of folded.matchAll(/[\p{L}\p{N}](?:[\p{L}\p{N}.]*[\p{L}\p{N}])?/gu))
      keys.add(word.slice(0, KEY));
  return keys;
}

/** @returns of each alternative of a pattern the keys of its longest word; null when one has no word that can be looked up */
export function keysOfPattern(pattern: string, { script }: Lexicon): string[] | null {
  const keys: string[] = [];
  for (const alternative of splitTop(spaced(pattern), '|')) {
    const options = splitTop(alternative.trim(), ' ')
      .filter((token) => !/^(?:\.\.|[_^$:]|\[.*)$/.test(token))
      .map((token) =>
        token.startsWith('(')
          ? keysOfPattern(token.slice(1, -1), { script } as Lexicon)
          : keyOf(token, script),
      )
      .filter((option) => option !== null)
      .sort((a, b) => shortest(b) - shortest(a));
    if (!options[0]) return null;
    keys.push(...options[0]);
  }
  return keys;
}

const shortest = (keys: string[]) => Math.min(...keys.map((key) => key.length));

function keyOf(token: string, script: Lexicon['script']): string[] | null {
  const letters = fold(token.replace(/[*.]+$/, '')).text;
  if (/[*#$%]/.test(letters)) return null;
  if (script === 'east') return letters.length > 1 ? [letters.slice(0, 2)] : null;
  // A stem shorter than a key can go on in many ways, so it can't be looked up.
  if (token.endsWith('*') && letters.length < KEY) return null;
  return [letters.slice(0, KEY)];
}
