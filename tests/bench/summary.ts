/** How good the summaries are. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCall } from '../../scripts/steps/call.mjs';
import { summarise } from '../../src/summary/summarise.ts';
import { rougeL, rougeN } from './rouge.ts';
import { lead, textRank } from './summary-peers.ts';
import { blocksOf, type Told } from './summary-weak-set.ts';

const USAGE = `Usage: npm run bench:summary [-- PATH]

Measures summaries: ROUGE-1, 2 and L (F, in percent) against references, beside Lead-3 and TextRank in the same run,
with their times as ratios, on the articles of tests/bench/summary-set; and on an outside set:

  PATH    JSON lines of {id?, title?, article, reference}, article and reference a text (paragraphs or sentences by
          line) or a list of texts`;
const OWN = join(import.meta.dirname, 'summary-set');

/** @returns the articles with references that this project wrote itself */
export function ownSet(): Told[] {
  return readdirSync(OWN)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => {
      const [head = '', body = ''] = readFileSync(join(OWN, file), 'utf8').split(/\n\n(.*)/s);
      const field = (name: string) =>
        [...head.matchAll(new RegExp(`^${name}: (.+)$`, 'gm'))].map((match) => match[1] as string);
      return {
        id: file.replace('.txt', ''),
        title: field('title')[0] ?? null,
        blocks: blocksOf(body.split('\n')),
        reference: field('summary'),
      };
    });
}

/** @returns the stories of a file of JSON lines {id?, title?, article, reference} */
export function outsideSet(path: string): Told[] {
  const lines = (value: string | string[]) =>
    (Array.isArray(value) ? value : value.split('\n')).filter((line) => line.trim());
  return readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line, index) => {
      const { id, title, article, reference } = JSON.parse(line);
      return {
        id: String(id ?? index),
        title: title ?? null,
        blocks: blocksOf(lines(article)),
        reference: lines(reference),
      };
    });
}

const SYSTEMS: Record<string, (story: Told) => string[]> = {
  'Fineprint, short': ({ blocks, title }) =>
    summarise(blocks, { title, length: 'short' }).sentences.map(({ text }) => text),
  'Fineprint, no title': ({ blocks }) =>
    summarise(blocks, { length: 'short' }).sentences.map(({ text }) => text),
  'Fineprint, long': ({ blocks, title }) =>
    summarise(blocks, { title, length: 'long' }).sentences.map(({ text }) => text),
  'Lead-3': ({ blocks }) => lead(blocks),
  TextRank: ({ blocks }) => textRank(blocks),
};

function measure(stories: readonly Told[], name: string): void {
  if (stories.length === 0) return;
  console.log(`\n${name}: ${stories.length} articles`);
  console.log('                        R1     R2     RL   sentences  time (Lead-3 = 1)');
  const rows = Object.entries(SYSTEMS).map(([system, run]) => {
    for (const story of stories.slice(0, 10)) run(story);
    const started = performance.now();
    const summaries = stories.map(run);
    const time = performance.now() - started;
    const sums = [0, 0, 0, 0];
    summaries.forEach((summary, i) => {
      const { reference } = stories[i] as Told;
      const all = [summary.join('\n'), reference.join('\n')] as const;
      [rougeN(...all, 1).f, rougeN(...all, 2).f, rougeL(summary, reference).f, summary.length / 100].forEach(
        (value, k) => {
          sums[k] = (sums[k] as number) + (value * 100) / stories.length;
        },
      );
    });
    return { system, sums, time };
  });
  const unit = rows.find(({ system }) => system === 'Lead-3')?.time ?? 1;
  for (const { system, sums, time } of rows)
    console.log(
      system.padEnd(20),
      ...sums.map((value) => value.toFixed(1).padStart(6)),
      (time / unit).toFixed(1).padStart(12),
    );
}

if (process.argv[1] === import.meta.filename) {
  const {
    paths: [path],
  } = readCall(USAGE, {}, [0, 1]);
  const own = ownSet();
  measure(
    own.filter(({ id }) => id.startsWith('en')),
    'Own set, English',
  );
  measure(
    own.filter(({ id }) => id.startsWith('zh')),
    'Own set, Chinese',
  );
  if (path && existsSync(path)) measure(outsideSet(path), path);
  else if (path) {
    console.error(`There is no file ${path}.`);
    process.exitCode = 1;
  } else console.log('\nNo outside set was given: npm run bench:summary -- PATH');
}
