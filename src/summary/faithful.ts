import type { ArticleBlock } from '../shared/report/article-blocks.ts';
import { splitSentences } from './sentences.ts';
import { termsOf } from './terms.ts';
import { OPENING_WORDS } from './words/abbreviations.ts';
import { SMALL_WORDS } from './words/small-words.ts';

/** What a summary written by a machine says and the article does not. */
export interface Unfaithful {
  kind: 'figure' | 'name' | 'negation';
  /** As the summary writes it; the whole sentence for a negation. */
  text: string;
}

/** A figure with its unit or currency: catches "$3.5 billion", "12%", "3億"; not the 4 of "Q4". */
const FIGURE =
  /(?<![\p{Script=Latin}\d])(?:US\$|HK\$|NT\$|\p{Sc})?\s?\d[\d.,]*(?:\s?(?:%|％|percent\b|per cent\b|million\b|billion\b|trillion\b|mn\b|bn\b|m\b|thousand\b|萬|万|億|亿|兆))?/giu;
const UNITS: readonly [RegExp, string][] = [
  [/per\s?cent|％/gi, '%'],
  [/billion|bn/gi, 'b'],
  [/million|mn/gi, 'm'],
  [/trillion/gi, 't'],
  [/億/g, '亿'],
  [/萬/g, '万'],
];
/** A word with a capital: catches "Acme", "NVDA", "O’Neill". */
const CAPITALISED = /\p{Lu}[\p{L}\p{N}&’'-]*/gu;
/** Words of denial: catches "not", "didn't", "without", "未", "しない"; not "nothing" of "nothing but". */
const NEGATION =
  /\b(?:not|no|never|neither|nor|without|cannot|deni(?:es|ed)|refus(?:es|ed)|declin(?:es|ed) to|fail(?:s|ed) to|nicht|kein\w*|ohne|pas|aucun\w*|sans|sin|nunca|ningun\w*)\b|n['’]t\b|[不未沒没無无非否拒]|ない|ません|なかった|않|못|없|아니/iu;

/** Characters of the article that are read: ten times the longest read seen. What stands beyond bears nothing out. */
const MOST_ARTICLE = 200_000;

/** A summary's sentence is held against the article's sentence with at least this share of its terms. */
const ABOUT_THE_SAME = 0.6;

/**
 * Holds a summary that the browser wrote against the article: every figure with its unit, every capitalised name and
 * every denial must be the article's own. A summary with anything to report is not shown. Linear in the article.
 * @param summary plain text
 * @returns what the article does not bear out, in the order of the summary; empty when nothing was found
 */
export function unfaithful(summary: string, blocks: readonly ArticleBlock[]): Unfaithful[] {
  const language = blocks[0]?.language ?? 'und';
  const article = blocks
    .map(({ text }) => text)
    .join('\n')
    .slice(0, MOST_ARTICLE);
  const figures = new Set(figuresOf(article).map(({ key }) => key));
  const words = new Set((article.match(/[\p{L}\p{N}&’'-]+/gu) ?? []).map(wordKey));
  const denials = new Denials(article, language);
  return splitSentences(summary, language).flatMap(({ text }) => [
    ...figuresOf(text)
      .filter(({ key }) => !figures.has(key))
      .map((figure): Unfaithful => ({ kind: 'figure', text: figure.text })),
    ...(text.match(CAPITALISED) ?? [])
      .filter((name) => !words.has(wordKey(name)) && !(text.startsWith(name) && isPlainOpening(name)))
      .map((name): Unfaithful => ({ kind: 'name', text: name })),
    ...(denials.turnRound(text) ? [{ kind: 'negation', text } as const] : []),
  ]);
}

function figuresOf(text: string): { text: string; key: string }[] {
  return (text.match(FIGURE) ?? []).map((found) => {
    const figure = found.trim().replace(/(?<![.,])[.,]+$/, '');
    let key = figure
      .replace(/\s/g, '')
      .replace(/(\d),(?=\d{3})/g, '$1')
      .toLowerCase();
    for (const [pattern, unit] of UNITS) key = key.replace(pattern, unit);
    return { text: figure, key };
  });
}

/** Possessives and hyphens make no new name. */
const wordKey = (word: string) => word.toLowerCase().replace(/['’]s?$/, '');

/** A common word may open a sentence although the article does not use it: "Meanwhile", "Despite". */
const isPlainOpening = (word: string) =>
  OPENING_WORDS.has(word.toLowerCase()) || SMALL_WORDS.has(word.toLowerCase());

/** The article's sentences by their terms, and which of them deny something. */
class Denials {
  readonly #denying: boolean[] = [];
  readonly #places = new Map<string, number[]>();

  constructor(
    article: string,
    private readonly language: string,
  ) {
    for (const paragraph of article.split('\n'))
      for (const { text } of splitSentences(paragraph, language)) {
        const place = this.#denying.push(NEGATION.test(text)) - 1;
        for (const term of new Set(termsOf(text, language))) {
          const places = this.#places.get(term);
          if (places) places.push(place);
          else this.#places.set(term, [place]);
        }
      }
  }

  /** @returns whether a sentence denies what the article's nearest sentences affirm, or the other way round */
  turnRound(sentence: string): boolean {
    const terms = new Set(termsOf(sentence, this.language));
    const shared = new Map<number, number>();
    for (const term of terms)
      for (const place of this.#places.get(term) ?? []) shared.set(place, (shared.get(place) ?? 0) + 1);
    const near = [...shared].filter(([, count]) => count >= ABOUT_THE_SAME * terms.size);
    const denies = NEGATION.test(sentence);
    return near.length > 0 && near.every(([place]) => this.#denying[place] !== denies);
  }
}
