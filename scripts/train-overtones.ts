/**
 * Trains the weights by which sentences are overheard that no rule understands; docs/kinds.md says how and from what.
 * npx tsx scripts/train-overtones.ts CORPORA    writes src/page/notices/overhearing/overtone-weights.ts
 */
import { writeFileSync } from 'node:fs';
import { SAYINGS, writeTable } from '../src/page/notices/overhearing/overtone-table.ts';
import { readCorpora } from '../tests/bench/corpora.ts';
import { countNames, gatherLessons } from './train/lessons.ts';
import { randomFrom } from './train/network.ts';
import { trainSoftmax } from './train/softmax.ts';

/** Fewer features lose recall, more only make the file larger (30 kB). */
const MOST_FEATURES = 3000;
/** What a weight must be worth: first to choose the features, then to weigh the chosen without much shrinking. */
const CHOOSING = 1;
const WEIGHING = 0.25;
const LEARNING = { classes: SAYINGS.length, epochs: 8, rate: 0.3 };
const SEED = 7;

const lessons = gatherLessons(readCorpora(process.argv[2]));
const counts = countNames(lessons);
console.log(
  `${lessons.length} sentences, ${lessons.filter(({ label }) => label > 0).length} of them notices`,
);
const rough = train(
  [...counts].filter(([, count]) => count > 1).map(([name]) => name),
  CHOOSING,
);
const chosen = [...rough]
  .map(([name, weights]) => ({
    name,
    worth: Math.max(...weights.map(Math.abs)) * Math.sqrt(counts.get(name) ?? 0),
  }))
  .filter(({ worth }) => worth > 0)
  .sort((a, b) => b.worth - a.worth)
  .slice(0, MOST_FEATURES);
const text = writeTable(
  train(
    chosen.map(({ name }) => name),
    WEIGHING,
  ),
);
writeFileSync(
  'src/page/notices/overhearing/overtone-weights.ts',
  `/** Made by scripts/train-overtones.ts; how, and from what, is said in docs/kinds.md. */\nexport const OVERTONES =\n  '${text}';\n`,
);
console.log(`${chosen.length} features, ${text.length} bytes`);

/** @returns the weights of the named features, and under the empty name what every sentence has */
function train(names: readonly string[], worth: number): Map<string, number[]> {
  const numbers = new Map(['', ...names].map((name, at) => [name, at]));
  const examples = lessons.map(({ names, label, importance }) => ({
    features: Int32Array.from([0, ...[...names].flatMap((name) => numbers.get(name) ?? [])]),
    label,
    importance,
  }));
  const { classes } = LEARNING;
  const weights = trainSoftmax(examples, numbers.size, { ...LEARNING, worth }, randomFrom(SEED));
  return new Map(
    [...numbers].map(([name, at]) => [name, [...weights.subarray(at * classes, (at + 1) * classes)]]),
  );
}
