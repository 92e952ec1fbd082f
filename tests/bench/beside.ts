/**
 * Prints what several runs saved, side by side, per corpus and language: peers from the bench, Fineprint on pages
 * that it was not trained on from scripts/train-article.ts.
 * npx tsx tests/bench/beside.ts CORPORA FILE…
 */
import { readFileSync } from 'node:fs';
import { readCorpora } from './corpora.ts';
import { aggregate, type Counts } from './shingles.ts';

const [root, ...files] = process.argv.slice(2);
const languages = new Map(readCorpora(root).map(({ corpus, id, language }) => [`${corpus} ${id}`, language]));
const groups = new Map<string, Map<string, Counts[]>>();
for (const line of files.flatMap((file) => readFileSync(file, 'utf8').split('\n')).filter(Boolean)) {
  const { corpus, id, extractor, counts } = JSON.parse(line) as {
    corpus: string;
    id: string;
    extractor: string;
    counts: Counts;
  };
  for (const group of [corpus, `${corpus} ${languages.get(`${corpus} ${id}`)}`]) {
    const found = groups.get(group) ?? new Map<string, Counts[]>();
    groups.set(group, found.set(extractor, [...(found.get(extractor) ?? []), counts]));
  }
}
console.log('corpus, language      extractor     pages  F1      precision  recall');
for (const [group, found] of [...groups].sort(([a], [b]) => a.localeCompare(b)))
  for (const [extractor, counts] of found) {
    const { f1, precision, recall } = aggregate(counts);
    console.log(
      `${group.padEnd(22)}${extractor.padEnd(14)}${String(counts.length).padEnd(7)}${f1.toFixed(4)}  ${precision.toFixed(4)}     ${recall.toFixed(4)}`,
    );
  }
