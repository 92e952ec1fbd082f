/**
 * Trains the two networks that choose the story's blocks, or checks how well they read pages they were not trained on.
 * npx tsx scripts/train-article.ts CORPORA            trains on every page and writes src/page/article/judging/weights.ts
 * npx tsx scripts/train-article.ts CORPORA --check    trains four times on three quarters of the sites, prints F1 on the rest
 * npx tsx scripts/train-article.ts CORPORA --check=N  the same for one of the four parts, 0 to 3
 * npx tsx scripts/train-article.ts CORPORA --hold=X   trains without corpus X, prints F1 on it
 * --save=FILE adds a line of JSON a checked page, for tests/bench/beside.ts.
 */
import { appendFileSync, writeFileSync } from 'node:fs';
import { chosenBy } from '../src/page/article/judging/choose-blocks.ts';
import { encodeNetwork } from '../src/page/article/judging/network.ts';
import { settle } from '../src/page/article/settling/settle.ts';
import { titleOver } from '../src/page/article/title.ts';
import { readCorpora } from '../tests/bench/corpora.ts';
import { aggregate, type Counts, characters, compare, words } from '../tests/bench/shingles.ts';
import { judge, trainPair } from './train/pair.ts';
import { type Prepared, prepare } from './train/prepare.ts';

const FOLDS = 4;
const CACHE = 'node_modules/.cache/fineprint-articles';

const option = (name: string) =>
  process.argv.find((one) => one === `--${name}` || one.startsWith(`--${name}=`))?.slice(name.length + 3);
const hold = option('hold');
const part = option('check');
const save = option('save');
// A page of menu entries alone has no block to judge.
const pages = readCorpora(process.argv[2])
  .map((page) => prepare(page, CACHE))
  .filter(({ own }) => own.width > 0);
console.log(`${pages.length} pages, ${pages[0]?.own.width} features a block`);
if (hold) check([pages.filter(({ page }) => page.corpus === hold)]);
else if (part !== undefined) {
  const folds = Array.from({ length: FOLDS }, (_, fold) => fold).filter(
    (fold) => part === '' || Number(part) === fold,
  );
  check(folds.map((fold) => pages.filter(({ site }) => site % FOLDS === fold)));
} else {
  const [first, second] = trainPair(pages);
  const written = [first, second].map(
    (network) => `{\n  hidden: ${network.hidden},\n  text: '${encodeNetwork(network)}',\n}`,
  );
  writeFileSync(
    'src/page/article/judging/weights.ts',
    `/** Made by scripts/train-article.ts; how, and from what pages, is said in docs/articles.md. */\nexport const FIRST = ${written[0]};\nexport const SECOND = ${written[1]};\n`,
  );
}

/** Trains without each part in turn and prints how well that part is read. */
function check(parts: readonly (readonly Prepared[])[]): void {
  const found = new Map<string, Counts[]>();
  for (const part of parts) {
    const pair = trainPair(pages.filter((one) => !part.includes(one)));
    for (const one of part) {
      const odds = judge(pair, one);
      const judged = chosenBy(one, odds);
      const text = settle(judged, titleOver(one.title, judged), one.blocks).map((block) => block.text);
      const { corpus, id, language, truth } = one.page;
      const cut = /^(?:zh|ja|ko)/.test(language) ? characters : words;
      const counts = compare(cut(truth), cut(text.join('\n')));
      if (save)
        appendFileSync(
          save,
          `${JSON.stringify({ corpus, id, extractor: hold ? 'unseen' : 'fineprint', counts })}\n`,
        );
      for (const group of [corpus, `${corpus} ${language}`])
        found.set(group, [...(found.get(group) ?? []), counts]);
    }
  }
  for (const [group, counts] of found) {
    const { f1, precision, recall } = aggregate(counts);
    console.log(group.padEnd(16), counts.length, f1.toFixed(4), precision.toFixed(4), recall.toFixed(4));
  }
}
