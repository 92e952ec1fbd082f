/**
 * Fits the weights of terms of src/summary/weights.ts: how likely a term of a story stands in a summary that a person
 * wrote, by where it first stands and how often it comes back. Prints the weights of both families of languages, and
 * ROUGE above Lead-3 with those of languages by words fitted to nine tenths of the stories and measured on the last,
 * in turn.
 *
 *   node --import tsx tests/bench/summary-train.ts PAGES HIGHLIGHTS
 *
 * PAGES is the folder that holds `articles` with saved news pages, whose publishers wrote a title and a description
 * (`summary-weak-set.ts`). HIGHLIGHTS is a file of JSON lines as `npm run bench:summary -- PATH` takes it: the weights
 * in use come from 203 stories of the training and validation parts of CNN/DailyMail (Apache-2.0) with the points that
 * these newspapers printed above them; neither pages nor stories are part of this repository.
 */
import { existsSync } from 'node:fs';
import { candidatesOf } from '../../src/summary/candidates.ts';
import { termFacts } from '../../src/summary/importance.ts';
import { summarise } from '../../src/summary/summarise.ts';
import { termsOf } from '../../src/summary/terms.ts';
import { CHARACTERS, type TermFact, WORDS } from '../../src/summary/weights.ts';
import { rougeN } from './rouge.ts';
import { outsideSet } from './summary.ts';
import { lead } from './summary-peers.ts';
import { type Told, weakSet } from './summary-weak-set.ts';

type Row = { facts: number[]; told: number; weight: number };
const FACTS = Object.keys(WORDS.terms) as TermFact[];
const ROUNDS = 600;
/** The mean gradient of a handful of facts between 0 and 3 bears a long step. */
const STEP = 4;
/** Keeps facts that say the same from growing against each other. */
const RIDGE = 0.00005;
/**
 * A description stands for less of a summary: it is shorter, and hugs the beginning. For languages by characters it is
 * all there is in their own.
 */
const PAGE_WEIGHT = { words: 0.3, characters: 0.75 };
const FOLDS = 10;

/** News only: a description of a guide or a shop promises, and does not tell. */
function isNews({ blocks, reference }: Told): boolean {
  const language = blocks[0]?.language ?? '';
  if (language.startsWith('zh')) return true;
  const promises = /\b(?:best|top|how to|guide|tips|learn|review|vs|discover|alternatives)\b/i;
  return language === 'en' && !promises.test(reference.join(' '));
}

/** One row a term; the last fact sets off pages, whose references hold fewer of the story's terms. */
function rowsOf({ blocks, reference }: Told, pageWeight?: number): Row[] {
  const wanted = new Set(reference.flatMap((text) => termsOf(text, blocks[0]?.language ?? 'und')));
  return [...termFacts(candidatesOf(blocks, null))].map(([term, facts]) => ({
    facts: [...FACTS.map((fact) => facts[fact]), pageWeight ? 1 : 0],
    told: wanted.has(term) ? 1 : 0,
    weight: pageWeight ?? 1,
  }));
}

function fitted(rows: readonly Row[]): Record<TermFact, number> {
  const weights = new Array<number>(FACTS.length + 1).fill(0);
  const total = rows.reduce((sum, { weight }) => sum + weight, 0);
  for (let round = 0; round < ROUNDS; round += 1) {
    const slope = weights.map(() => 0);
    for (const { facts, told, weight } of rows) {
      const sum = facts.reduce((all, value, i) => all + value * (weights[i] as number), 0);
      const error = weight * (told - 1 / (1 + Math.exp(-sum)));
      facts.forEach((value, i) => {
        slope[i] = (slope[i] as number) + error * value;
      });
    }
    weights.forEach((value, i) => {
      weights[i] = value + STEP * ((slope[i] as number) / total - RIDGE * value);
    });
  }
  return Object.fromEntries(FACTS.map((fact, i) => [fact, weights[i] as number])) as Record<TermFact, number>;
}

/** ROUGE-1 and 2 of the summary less those of Lead-3, in percent. */
function gainOf({ blocks, title, reference }: Told): [number, number] {
  const mine = summarise(blocks, { title, length: 'short' }).sentences.map(({ text }) => text);
  const [one, two] = [1, 2].map(
    (n) =>
      100 *
      (rougeN(mine.join('\n'), reference.join('\n'), n).f -
        rougeN(lead(blocks).join('\n'), reference.join('\n'), n).f),
  );
  return [one as number, two as number];
}

function report(name: string, gains: readonly [number, number][]): void {
  const mean = (n: 0 | 1) => gains.reduce((sum, gain) => sum + gain[n], 0) / gains.length;
  console.log(
    `${name}: R1 ${mean(0).toFixed(2)}, R2 ${mean(1).toFixed(2)} above Lead-3, ${gains.length} stories`,
  );
}

const [corpora, highlights] = process.argv.slice(2);
if (!corpora || !existsSync(corpora) || !highlights || !existsSync(highlights)) {
  console.error('Give the folder of saved pages and the file of stories: summary-train.ts PAGES HIGHLIGHTS');
  process.exit(1);
}
const stories = outsideSet(highlights);
const pages = weakSet(corpora).filter(isNews);
const inEnglish = pages.filter(({ blocks }) => blocks[0]?.language === 'en');
const englishRows = inEnglish.flatMap((page) => rowsOf(page, PAGE_WEIGHT.words));
const pageRows = pages.flatMap((page) => rowsOf(page, PAGE_WEIGHT.characters));
const storyRows = stories.map((story) => rowsOf(story));
console.log('words', fitted([...englishRows, ...storyRows.flat()]), 'in use', WORDS.terms);
console.log('characters', fitted([...pageRows, ...storyRows.flat()]), 'in use', CHARACTERS.terms);
report('weights in use, stories', stories.map(gainOf));
report('weights in use, pages', pages.map(gainOf));
const kept: [number, number][] = [];
for (let fold = 0; fold < FOLDS; fold += 1) {
  // What summarise reads is filled with the weights of each fold.
  Object.assign(
    WORDS.terms,
    fitted([...englishRows, ...storyRows.filter((_, i) => i % FOLDS !== fold).flat()]),
  );
  kept.push(...stories.filter((_, i) => i % FOLDS === fold).map(gainOf));
}
report('fitted to nine tenths, the last', kept);
