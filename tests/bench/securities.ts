/**
 * Measures mentions: precision and recall on the labelled passages, the stop list's words in ordinary use, time, size.
 * Use: `npm run bench:securities -- /path/to/corpora` (the folder that holds `securities/ambiguous-words.txt`).
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { findMentions } from '../../src/securities/find-mentions.ts';
import { loadSecurities } from '../../src/securities/securities.ts';
import { ordinaryUses } from './securities/ordinary-use.ts';
import { readPassages } from './securities/passages.ts';

const here = (path: string) => new URL(path, import.meta.url);
const kilobytes = (path: string) => gzipSync(readFileSync(here(path)), { level: 9 }).length / 1000;

const started = performance.now();
const securities = await loadSecurities();
const loaded = performance.now();
findMentions([{ id: 0, text: 'Nvidia rose.', language: 'en', start: 0 }], securities);
const first = performance.now();

const passages = readPassages(readFileSync(here('./securities/passages.txt'), 'utf8'));
let right = 0;
let wrong = 0;
let missed = 0;
const byLanguage = new Map<string, [number, number, number]>();
for (const { language, text, expected } of passages) {
  const blocks = text.split('\n').map((line, id) => ({ id, text: line, language, start: 0 }));
  const found = findMentions(blocks, securities).map(({ symbol }) => symbol);
  const left = expected.filter((either) => !either.some((symbol) => found.includes(symbol)));
  const extra = found.filter((symbol) => !expected.some((either) => either.includes(symbol)));
  const counts = byLanguage.get(language) ?? [0, 0, 0];
  counts[0] += expected.length - left.length;
  counts[1] += extra.length;
  counts[2] += left.length;
  byLanguage.set(language, counts);
  right += expected.length - left.length;
  wrong += extra.length;
  missed += left.length;
  if (left.length || extra.length)
    console.log(
      `${language} missed ${left.map((either) => either.join('/')).join(' ') || '-'}; wrong ${extra.join(' ') || '-'}: ${text.slice(0, 70)}`,
    );
}
const share = (part: number, rest: number) => (part / (part + rest)).toFixed(3);
console.log(`\n${passages.length} passages, ${right + missed} mentions`);
for (const [language, [good, bad, gone]] of byLanguage)
  console.log(`  ${language}: precision ${share(good, bad)}, recall ${share(good, gone)}`);
console.log(`precision ${share(right, wrong)} (target 0.98), recall ${share(right, missed)} (target 0.90)`);

const [corpora] = process.argv.slice(2);
const stopPath = join(corpora ?? '', 'securities/ambiguous-words.txt');
if (!corpora || !existsSync(stopPath))
  console.log(
    'ordinary use not measured: give the folder of the corpora, with securities/ambiguous-words.txt in it',
  );
else {
  let uses = 0;
  const false_: string[] = [];
  for (const { entry, text, language } of ordinaryUses(readFileSync(stopPath, 'utf8'))) {
    uses += 1;
    if (findMentions([{ id: 0, text, language, start: 0 }], securities).length > 0) false_.push(entry);
  }
  console.log(
    `ordinary use: ${false_.length} false of ${uses} sentences with words of the stop list ${false_.slice(0, 60).join(', ')}`,
  );
}

const english = passages
  .filter(({ language }) => language === 'en')
  .map(({ text }) => text)
  .join('\n');
const long = english.repeat(Math.ceil(5000 / english.split(/\s+/).length)).split('\n');
const blocks = long.map((text, id) => ({ id, text, language: 'en', start: 0 }));
/** Milliseconds of the processor, which other programs on the machine do not lengthen much. */
const time = (run: () => void) => {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
};
const best = (run: () => void) => Math.min(...[1, 2, 3, 4, 5].map(() => time(run)));
const cold = time(() => findMentions(blocks, securities));
const warm = best(() => findMentions(blocks, securities));
const segmenter = new Intl.Segmenter('en', { granularity: 'word' });
const peer = best(() => long.map((text) => [...segmenter.segment(text)].length));
console.log(
  `table loaded in ${(loaded - started).toFixed(0)} ms, first match ${(first - started).toFixed(0)} ms on the clock (target 150); ` +
    `5,000 words ${cold.toFixed(0)} ms at first, ${warm.toFixed(0)} ms again (target 30), ` +
    `${(warm / peer).toFixed(1)} times as long as Intl.Segmenter cuts the same words`,
);
console.log(
  `size: table ${kilobytes('../../src/securities/table.json').toFixed(0)} kB, scripts and readings ${kilobytes('../../src/securities/han.json').toFixed(0)} kB gzip (target 500 together)`,
);
