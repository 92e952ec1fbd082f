import { readFileSync } from 'node:fs';
import { findMentions } from '../../../src/securities/find-mentions.ts';
import type { Securities } from '../../../src/securities/table/securities.ts';
import { type Passage, readPassages } from './passages.ts';

/** Right, wrong and missed mentions. */
type Counts = [right: number, wrong: number, missed: number];

const share = (part: number, rest: number) => (part / (part + rest)).toFixed(3);
const line = ([right, wrong, missed]: Counts) =>
  `precision ${share(right, wrong)}, recall ${share(right, missed)}`;

/** Prints precision and recall of mentions over one file of labelled passages, by language, and what went wrong. */
export function score(file: string, securities: Securities): Passage[] {
  const passages = readPassages(readFileSync(new URL(file, import.meta.url), 'utf8'));
  const all: Counts = [0, 0, 0];
  const byLanguage = new Map<string, Counts>();
  for (const { language, text, expected } of passages) {
    const blocks = text.split('\n').map((run, id) => ({ id, text: run, language, start: 0 }));
    const found = findMentions(blocks, securities).map(({ symbol }) => symbol);
    const left = expected.filter((either) => !either.some((symbol) => found.includes(symbol)));
    const extra = found.filter((symbol) => !expected.some((either) => either.includes(symbol)));
    const own = byLanguage.get(language) ?? ([0, 0, 0] satisfies Counts);
    byLanguage.set(language, own);
    for (const counts of [all, own]) {
      counts[0] += expected.length - left.length;
      counts[1] += extra.length;
      counts[2] += left.length;
    }
    if (left.length || extra.length)
      console.log(
        `${language} missed ${left.map((either) => either.join('/')).join(' ') || '-'}; wrong ${extra.join(' ') || '-'}: ${text.slice(0, 70)}`,
      );
  }
  console.log(`\n${file}: ${passages.length} passages, ${all[0] + all[2]} mentions`);
  for (const [language, counts] of byLanguage) console.log(`  ${language}: ${line(counts)}`);
  console.log(`  all: ${line(all)} (targets 0.98, 0.90)\n`);
  return passages;
}
