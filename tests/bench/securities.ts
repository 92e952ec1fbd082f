/** Measures mentions. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { readCall } from '../../scripts/steps/call.mjs';
import { findMentions } from '../../src/securities/find-mentions.ts';
import { loadSecurities } from '../../src/securities/table/load-securities.ts';
import { measureInChromium } from './securities/in-chromium.ts';
import { ordinaryUses } from './securities/ordinary-use.ts';
import { score } from './securities/score.ts';

const USAGE = `Usage: npm run bench:securities [-- CORPORA]

Measures mentions: precision and recall on the labelled passages, time and size; with CORPORA, the folder that holds
securities/ambiguous-words.txt, also the stop list's words in ordinary use.`;
const {
  paths: [corpora],
} = readCall(USAGE, {}, [0, 1]);
const here = (path: string) => new URL(path, import.meta.url);
const kilobytes = (path: string) => gzipSync(readFileSync(here(path)), { level: 9 }).length / 1000;

const securities = await loadSecurities();
const passages = score('./passages.txt', securities);
score('./unseen.txt', securities);
score('./starts.txt', securities);
score('./starts-aside.txt', securities);

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
await measureInChromium(long.map((text, id) => ({ id, text, language: 'en', start: 0 })));
console.log(
  `size: table ${kilobytes('../../src/securities/table/table.json').toFixed(0)} kB, scripts and readings ${kilobytes('../../src/securities/table/han.json').toFixed(0)} kB gzip (target 500 together)`,
);
