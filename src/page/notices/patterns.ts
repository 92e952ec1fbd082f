/**
 * The little language that the word files are written in, made into regular expressions. docs/kinds.md explains it
 * to whoever adds a phrase. Gaps are bounded and nothing else repeats, so every expression is linear.
 */
import type { Kind } from '../../shared/kinds.ts';
import { fold } from './fold.ts';

/** A language as data: sets of words, and rules `KIND strength pattern`. */
export interface Lexicon {
  /** Characters a short and a long gap (`..`, `...`) may skip: Han characters say more each. */
  gaps: readonly [number, number];
  /** How a word begins and ends. */
  words: 'latin' | 'cyrillic' | 'unspaced';
  /** Headings that open a notice: "Disclaimer". */
  headings: string;
  /** Marks that call what they stand on advertising: "Sponsored". */
  labels: string;
  /** Words of reporting: a sentence with one speaks of somebody else's notice. */
  reporting: string;
  sets: Readonly<Record<string, string>>;
  rules: readonly string[];
}

export interface Rule {
  kind: Kind;
  /** "has no position in": the clause says that it is not so. */
  denied: boolean;
  /** 3 makes a notice alone · 2 where a notice is expected, or next to another · 1 belongs to one that is there. */
  strength: number;
  /** As written in the word file. */
  source: string;
  pattern: RegExp;
  squeezed: RegExp;
}

const EDGES = {
  latin: ['(?<![a-z0-9])', '(?![a-z0-9])', '[^a-z0-9]{1,3}'],
  cyrillic: ['(?<![а-я])', '(?![а-я])', '[^а-я]{1,3}'],
  unspaced: ['', '', '\\s{0,2}'],
} as const;

const NUMBER = '\\d{1,6}(?:[.,]\\d{1,3}){0,2}';

/**
 * @param pattern `word`, `stem*`, `*ending`, `(one|other)`, `[optional]`, `<set>`, `#` a number, `..` `...` gaps, `^` `$` edges of the sentence
 * @param squeezed the text has no spaces between words
 */
export function compile(pattern: string, lexicon: Lexicon, squeezed = false): string {
  const [open, close, between] = squeezed ? ['', '', ''] : EDGES[lexicon.words];
  const word = (token: string): string => {
    if (/[?\]]|\.\.$/.test(token))
      throw new Error(`"${token}" in "${pattern}" is not of the little language`);
    const start = token.startsWith('*') ? '' : open;
    const end = token.endsWith('*') ? (squeezed ? '' : `[\\p{L}]{0,12}`) : close;
    return (
      start +
      fold(token.replace(/^\*|\*$/g, ''))
        .text.replace(/[.+$\\{}]/g, '\\$&')
        .replace('#', NUMBER) +
      end
    );
  };
  const group = (body: string) => `(?:${splitTop(body, '|').map(sequence).join('|')})`;
  const sequence = (body: string): string => {
    let out = '';
    let needsSpace = false;
    for (const token of splitTop(body.trim(), ' ')) {
      if (/^[(<[]/.test(token) && !/[)>\]]$/.test(token)) throw new Error(`"${token}" in "${pattern}"`);
      if (token === '..' || token === '...') {
        out += `[^]{0,${lexicon.gaps[token.length - 2]}}?`;
        needsSpace = false;
      } else if (token === '^' || token === '$') {
        out += token === '^' ? '^[^\\p{L}\\p{N}]{0,4}' : '[^\\p{L}\\p{N}]{0,4}$';
        needsSpace = false;
      } else if (token.startsWith('[')) {
        out += `${needsSpace ? between : ''}(?:${group(token.slice(1, -1))}${between})?`;
        needsSpace = false;
      } else {
        if (needsSpace) out += between;
        if (token.startsWith('<')) out += group(setOf(token.slice(1, -1), lexicon));
        else if (token.startsWith('(')) out += group(token.slice(1, -1));
        else out += word(token);
        needsSpace = true;
      }
    }
    return out;
  };
  return group(pattern);
}

function setOf(name: string, lexicon: Lexicon): string {
  const words = lexicon.sets[name];
  if (words === undefined) throw new Error(`no set <${name}>`);
  return words;
}

/** Splits at a separator that stands in no bracket. */
function splitTop(text: string, separator: string): string[] {
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

/** `NOADV 3 pattern`; a kind with a minus says that it is not so: `POS- 3 pattern`. */
export function parseRule(line: string, lexicon: Lexicon): Rule {
  const [, kind = '', minus, strength = '', pattern = ''] = /^([A-Z]+)(-?) ([123]) (.+)$/.exec(line) ?? [];
  return {
    kind: kind as Kind,
    denied: minus === '-',
    strength: Number(strength),
    source: line,
    pattern: new RegExp(compile(pattern, lexicon), 'u'),
    squeezed: new RegExp(compile(pattern, lexicon, true), 'u'),
  };
}

/**
 * Of each rule the piece that ordinary text is least likely to hold: the one whose shortest word is longest.
 * A text with none of these needs no closer look.
 */
export function anchors(lexicon: Lexicon, squeezed = false): string {
  const found = new Set<string>();
  for (const line of lexicon.rules) {
    const tokens = splitTop(line.replace(/^\S+ \d /, ''), ' ').filter(
      (token) => !/^(\.+|\[.*|[\^$#])$/.test(token),
    );
    const best = tokens.sort((a, b) => shortest(b, lexicon) - shortest(a, lexicon))[0];
    if (best) found.add(compile(best, lexicon, squeezed));
  }
  return [...found].join('|');
}

function shortest(token: string, lexicon: Lexicon): number {
  const body = token.startsWith('<') ? setOf(token.slice(1, -1), lexicon) : token.replace(/^\(|\)$/g, '');
  return Math.min(...splitTop(body, '|').map((word) => word.replace(/[*[\]()]/g, '').length));
}
