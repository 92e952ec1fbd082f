/**
 * Fits `TERM_WEIGHTS` of src/summary/weights.ts: how likely a term of a story stands in the title and description that
 * the publisher wrote of it, by where it first stands and how often it comes back. Prints the weights, and beside
 * them ROUGE on the third of the pages that was not trained on.
 *
 *   node --import tsx tests/bench/summary-train.ts PATH     the folder that holds `articles` with saved pages
 */
import { existsSync } from 'node:fs';
import { candidatesOf } from '../../src/summary/candidates.ts';
import { termFacts } from '../../src/summary/importance.ts';
import { summarise } from '../../src/summary/summarise.ts';
import { termsOf } from '../../src/summary/terms.ts';
import { TERM_WEIGHTS, type TermFact } from '../../src/summary/weights.ts';
import { rougeN } from './rouge.ts';
import { lead } from './summary-peers.ts';
import { type Told, weakSet } from './summary-weak-set.ts';

type Row = { facts: Record<TermFact, number>; told: number };
const FACTS = Object.keys(TERM_WEIGHTS) as TermFact[];
const ROUNDS = 400;
/** The mean gradient of a handful of facts between 0 and 3 bears a long step. */
const STEP = 4;
/** Keeps facts that say the same from growing against each other. */
const RIDGE = 0.0002;

/** English news only: a description of a guide or a shop promises, and does not tell. */
function isNews({ blocks, reference }: Told): boolean {
  if (blocks[0]?.language !== 'en') return false;
  const text = reference.join(' ');
  if (/\b(?:best|top|how to|guide|tips|learn|review|vs|discover|alternatives)\b/i.test(text)) return false;
  const wanted = new Set(termsOf(text, 'en'));
  const story = new Set(blocks.flatMap((block) => termsOf(block.text, 'en')));
  return [...wanted].filter((term) => story.has(term)).length / wanted.size > 0.65;
}

function rowsOf({ blocks, reference }: Told): Row[] {
  const wanted = new Set(termsOf(reference.join(' '), 'en'));
  return [...termFacts(candidatesOf(blocks, null))].map(([term, facts]) => ({
    facts,
    told: wanted.has(term) ? 1 : 0,
  }));
}

function fitted(rows: readonly Row[]): Record<TermFact, number> {
  const weights = Object.fromEntries(FACTS.map((fact) => [fact, 0])) as Record<TermFact, number>;
  for (let round = 0; round < ROUNDS; round += 1) {
    const slope = Object.fromEntries(FACTS.map((fact) => [fact, 0])) as Record<TermFact, number>;
    for (const { facts, told } of rows) {
      const sum = FACTS.reduce((total, fact) => total + weights[fact] * facts[fact], 0);
      const error = told - 1 / (1 + Math.exp(-sum));
      for (const fact of FACTS) slope[fact] += error * facts[fact];
    }
    for (const fact of FACTS) weights[fact] += STEP * (slope[fact] / rows.length - RIDGE * weights[fact]);
  }
  return weights;
}

const corpora = process.argv[2];
if (!corpora || !existsSync(corpora)) {
  console.error('Give the folder that holds the saved pages: summary-train.ts PATH');
  process.exit(1);
}
const news = weakSet(corpora).filter(isNews);
const [trained, kept] = [news.filter((_, i) => i % 3 > 0), news.filter((_, i) => i % 3 === 0)];
console.log(fitted(trained.flatMap(rowsOf)));
for (const [name, run] of [
  ['Lead-3', ({ blocks }: Told) => lead(blocks)],
  [
    'Fineprint',
    ({ blocks }: Told) => summarise(blocks, { length: 'short' }).sentences.map(({ text }) => text),
  ],
] as const) {
  const [one, two] = [1, 2].map(
    (n) =>
      kept.reduce((sum, story) => sum + rougeN(run(story).join('\n'), story.reference.join('\n'), n).f, 0) /
      kept.length,
  ) as [number, number];
  console.log(
    `${name}: R1 ${(100 * one).toFixed(1)}, R2 ${(100 * two).toFixed(1)} on ${kept.length} pages kept aside`,
  );
}
