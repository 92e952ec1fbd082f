import { toSimplified } from '../scripts/fold.ts';
import type { Entry } from './book.ts';
import { openEndings, type PatternNode, parsePattern, type Slot } from './pattern.ts';
import { tokenise } from './tokens.ts';

export type Step =
  | { kind: 'token'; key: string }
  | { kind: 'choice'; options: Step[][] }
  | (Slot & { kind: 'slot' });

/** One way of saying an entry; compiled when a clause has all its needed words. */
export class Variant {
  #steps: readonly Step[] | undefined;
  #choices: string[][][] | undefined;

  /**
   * @param text the pattern, in Simplified characters for Chinese
   * @param order its place in the section: what comes first is tried first
   * @param needed words outside all brackets: a clause without one of them cannot be it
   */
  constructor(
    readonly entry: Entry,
    readonly text: string,
    readonly order: number,
    readonly needed: readonly string[],
    private readonly language: string,
  ) {}

  /** @returns false when no option of some bracket can stand in a clause with these keys; asked before compiling */
  mayBeIn(keys: ReadonlySet<string>): boolean {
    this.#choices ??= choicesIn(this.text, this.language);
    return this.#choices.every((options) => options.some((needed) => needed.every((key) => keys.has(key))));
  }

  get steps(): readonly Step[] {
    this.#steps ??= stepsOf(parsePattern(this.text)[0] ?? [], this.language);
    return this.#steps;
  }

  /** The token it must begin with; null when a slot or an option comes first. */
  get first(): string | null {
    const head = this.steps[0];
    return head?.kind === 'token' ? head.key : null;
  }
}

/** The variants of a section, found by one of their needed words. */
export class Section {
  readonly #free: Variant[] = [];
  readonly #byWord = new Map<string, Variant[]>();

  /** @param rarity how often each word is needed in the whole book: the rarest finds a variant */
  constructor(variants: readonly Variant[], rarity: ReadonlyMap<string, number>) {
    for (const variant of variants) {
      let rarest: string | undefined;
      for (const word of variant.needed)
        if (rarest === undefined || (rarity.get(word) ?? 0) < (rarity.get(rarest) ?? 0)) rarest = word;
      if (rarest === undefined) this.#free.push(variant);
      else {
        const found = this.#byWord.get(rarest);
        if (found) found.push(variant);
        else this.#byWord.set(rarest, [variant]);
      }
    }
  }

  /** @returns the variants whose needed words all stand among the keys, in their order */
  holding(keys: ReadonlySet<string>): Variant[] {
    const found = [...this.#free];
    for (const key of keys)
      for (const variant of this.#byWord.get(key) ?? [])
        if (variant.needed.every((word) => keys.has(word))) found.push(variant);
    return found.sort((a, b) => a.order - b.order);
  }
}

/** Words of the book, gathered while its cells are looked through. */
interface Words {
  vocabulary: Set<string>;
  phrases: Set<string>;
}

/** Tokens of the longest word that is kept as a phrase. */
const LONGEST_PHRASE = 6;
const BRACKET = /[()[\]{}<>]/;
const LATIN_WORD = /\p{Script=Latin}+/gu;
const OPENING = /[([{<]/;
const CLOSING = /[)\]}>]/;
/** Stands where brackets were: what touches it may be half a word (`advise[r]`). */
const CUT = '\u0001';
/** A character that may be missing: の? */
const OPTIONAL_CHARACTER = /[^\u0001]\?/gu;
const PLAIN_WORD = /^[a-z]{2,}$/;
const EASTERN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;

/**
 * @param order the place of its first variant in the section
 * @returns the entry's variants in one language; its words go into `words`
 */
export function variantsOf(entry: Entry, order: number, language: string, words: Words): Variant[] {
  const cell = entry.cells[language];
  if (cell === undefined) return [];
  const folded = language === 'zh' ? toSimplified(cell) : cell;
  gather(folded, language, words);
  return splitVariants(folded).map((text, i) => {
    if (language === 'zh' && text.length <= LONGEST_PHRASE && !BRACKET.test(text)) words.phrases.add(text);
    return new Variant(entry, text, order + i, neededIn(text, language), language);
  });
}

/** Cuts a cell at the slashes outside brackets. */
function splitVariants(cell: string): string[] {
  const variants: string[] = [];
  let depth = 0;
  let from = 0;
  for (let i = 0; i <= cell.length; i += 1) {
    const character = cell[i] ?? '/';
    if (OPENING.test(character)) depth += 1;
    else if (CLOSING.test(character)) depth -= 1;
    else if (character === '/' && depth === 0) {
      const variant = cell.slice(from, i).trim();
      if (variant) variants.push(variant);
      from = i + 1;
    }
  }
  return variants;
}

function neededIn(variant: string, language: string): string[] {
  let outside = '';
  let depth = 0;
  for (const character of variant) {
    if (OPENING.test(character)) depth += 1;
    if (depth === 0) outside += character;
    else if (!outside.endsWith(CUT)) outside += CUT;
    if (CLOSING.test(character)) depth -= 1;
  }
  const certain = outside.replace(OPTIONAL_CHARACTER, ' ');
  if (/^(?:zh|ja|ko)$/.test(language)) return [...new Set(certain.match(EASTERN) ?? [])];
  const whole = certain
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => PLAIN_WORD.test(word));
  return keysIn(whole.join(' '), language);
}

/** What each option needs, for each outer bracket of which one option must be there and that holds no other. */
function choicesIn(variant: string, language: string): string[][][] {
  const choices: string[][][] = [];
  if (!/^(?:zh|ja|ko)$/.test(language)) return choices;
  let depth = 0;
  let from = 0;
  for (let i = 0; i < variant.length; i += 1) {
    const character = variant[i] as string;
    if (OPENING.test(character)) {
      if (depth === 0) from = i;
      depth += 1;
    } else if (CLOSING.test(character)) {
      depth -= 1;
      const inside = variant.slice(from + 1, i);
      if (depth > 0 || variant[from] !== '(' || variant[i + 1] === '?' || BRACKET.test(inside)) continue;
      choices.push(inside.split('/').map((option) => neededIn(option, language)));
    }
  }
  return choices;
}

function gather(cell: string, language: string, { vocabulary }: Words): void {
  if (/^(?:zh|ja|ko)$/.test(language)) {
    for (const [word] of cell.matchAll(LATIN_WORD)) vocabulary.add(word.toLowerCase());
    return;
  }
  for (const { key } of tokenise(openEndings(cell).replace(BRACKETS, ' '), language)) vocabulary.add(key);
}

const BRACKETS = /[()[\]{}<>/]/g;

function stepsOf(nodes: readonly PatternNode[], language: string): Step[] {
  return nodes.flatMap((node): Step[] => {
    if (node.kind === 'slot') return [node];
    if (node.kind === 'text') return keysIn(node.text, language).map((key) => ({ kind: 'token', key }));
    const options = node.options.map((option) => stepsOf(option, language));
    return [{ kind: 'choice', options: node.role === 'maybe' ? [...options, []] : options }];
  });
}

/** @returns the tokens of a piece of text without brackets */
export function keysIn(text: string, language: string): string[] {
  const keys = tokenise(text.normalize('NFKC'), language).map(({ key }) => key);
  // "~offer" takes an article in English; the mark itself is no token.
  return language === 'en' && text.trimStart().startsWith('~') ? ['~', ...keys] : keys;
}
