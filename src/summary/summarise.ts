import type { Summary } from '../shared/digest.ts';
import type { ArticleBlock } from '../shared/report/article-blocks.ts';
import { candidatesOf, isProseCell } from './candidates.ts';
import { choose } from './choose.ts';
import { FEATURES, type Features, featuresOf, vectorsOf } from './features.ts';
import { importanceOf } from './importance.ts';
import { splitSentences } from './sentences.ts';
import { termsOf } from './terms.ts';
import { weightsFor } from './weights.ts';

export interface SummaryOptions {
  title?: string | null;
  /** `short`: 2 or 3 sentences · `long`: up to 5. */
  length: 'short' | 'long';
  /** Known names of companies; sentences that name one count for more. */
  names?: readonly string[];
}

/** Most sentences by the story's length in English words: a story is never quoted more than about a third. */
const STEPS = {
  short: [
    { upTo: 110, sentences: 2 },
    { upTo: Number.POSITIVE_INFINITY, sentences: 3 },
  ],
  long: [
    { upTo: 110, sentences: 2 },
    { upTo: 350, sentences: 3 },
    { upTo: 600, sentences: 4 },
    { upTo: Number.POSITIVE_INFINITY, sentences: 5 },
  ],
} as const;
/** A story of fewer sentences is its own summary. */
const SHORTEST_STORY = 3;
/** Most length of the whole summary, in English words a sentence: beyond it a reader reads the story. */
const WORDS_A_SENTENCE = 40;
/** Above this share of items and cells the page is a list or table, and sentences tell little of it. */
const MOSTLY_LISTS = 0.6;

/**
 * Chooses sentences of the story that together tell what happened, to whom and how much.
 * @param blocks the article's runs, in order (`articleBlocks`)
 * @returns the sentences verbatim, with offsets into the whole block, in the order of the story
 */
export function summarise(blocks: readonly ArticleBlock[], options: SummaryOptions): Summary {
  if (blocks.length === 0) return { sentences: [], note: 'no-article' };
  const candidates = candidatesOf(blocks, options.title ?? null, options.names);
  const total = candidates.reduce((sum, { length }) => sum + length, 0);
  const step = STEPS[options.length].find(({ upTo }) => total <= upTo) ?? STEPS[options.length][0];
  const wanted = Math.min(step.sentences, Math.ceil(candidates.length / 2));
  const vectors = vectorsOf(candidates);
  const language = blocks[0]?.language ?? 'und';
  const { features, terms, sideBySide } = weightsFor(language);
  const titleTerms = new Set(termsOf(options.title ?? '', language));
  const scores = featuresOf(candidates, vectors, titleTerms).map((row) => scoreOf(row, features));
  const importance = importanceOf(candidates, titleTerms, terms);
  const weighed = { candidates, scores, vectors, importance, sideBySide };
  const chosen = choose(weighed, wanted, wanted * WORDS_A_SENTENCE);
  const lists = listShare(blocks) > MOSTLY_LISTS;
  const short = candidates.length < SHORTEST_STORY || chosen.length < Math.min(2, wanted);
  return {
    sentences: chosen.map(({ text, block, start, end }) => ({ text, block, start, end })),
    note: lists ? 'mostly-lists' : short ? 'too-short' : null,
  };
}

/**
 * Asks the browser for its rules of sentences, which takes half as long as a summary and is the same for all
 * languages: for callers that wait for the story anyway.
 */
export function getReady(): void {
  splitSentences('Ready. Steady.', 'en');
}

const scoreOf = (features: Features, weights: Features) =>
  FEATURES.reduce((sum, feature) => sum + features[feature] * weights[feature], 0);

function listShare(blocks: readonly ArticleBlock[]): number {
  let listed = 0;
  let all = 0;
  for (const block of blocks) {
    all += block.text.length;
    if (block.shape === 'item' || (block.shape === 'cell' && !isProseCell(block)))
      listed += block.text.length;
  }
  return listed / all;
}
