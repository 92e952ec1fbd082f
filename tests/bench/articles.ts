/** How well and how fast articles are read, beside Readability and Defuddle. */
import { appendFileSync } from 'node:fs';
import { JSDOM, VirtualConsole } from 'jsdom';
import { readCall } from '../../scripts/steps/call.mjs';
import { bundle, openChromium } from './chromium.ts';
import { type CorpusPage, readCorpora, sample } from './corpora.ts';
import { type Extraction, extract } from './extractors.ts';
import { measureGrowth } from './growth.ts';
import { aggregate, type Counts, characters, compare, words } from './shingles.ts';
import { measureTimes } from './times.ts';

/** Each is loaded twice for every extractor, which takes a second or more. */
const MOST_TIMED = 60;

const USAGE = `Usage: npm run bench:articles -- CORPORA [options]

Measures how well and how fast articles are read, beside Readability and Defuddle. CORPORA is the folder that holds
articles/. In Chromium time is measured too, on at most ${MOST_TIMED} of the pages.

  --engine=chromium|jsdom   where pages are opened (default: chromium)
  --corpus=a,b              only these folders of articles/
  --every=N, --from=N       every Nth page, from the Nth on
  --skip=defuddle           leaves an extractor out
  --save=FILE               adds a line of JSON for each page and extractor, for tests/bench/beside.ts
  --times                   measures time and nothing else
  --growth                  measures made-up pages of 1,000 to 1,000,000 nodes and nothing else`;
const text = { type: 'string', default: '' } as const;
const flag = { type: 'boolean', default: false } as const;
const { values: asked, paths } = readCall(
  USAGE,
  {
    engine: { ...text, default: 'chromium' },
    corpus: text,
    every: { ...text, default: '1' },
    from: { ...text, default: '0' },
    skip: text,
    save: text,
    times: flag,
    growth: flag,
  },
  [1, 1],
);
const list = (words: string) => words.split(',').filter(Boolean);

interface Result {
  readonly page: CorpusPage;
  readonly extractor: string;
  readonly counts: Counts;
  readonly exact: boolean;
}

function judge(page: CorpusPage, extractor: string, { text }: Extraction): Result {
  const cut = /^(?:zh|ja|ko)/.test(page.language) ? characters : words;
  const [truth, found] = [cut(page.truth), cut(text)];
  const exact = truth.join(' ') === found.join(' ');
  return { page, extractor, counts: compare(truth, found), exact };
}

/** jsdom's own style and script work is not what is measured, and some pages' styles stop its parser. */
function withoutStyles(html: string): string {
  return html.replace(/<style\b[^>]*>[\s\S]*?<\/style>/gi, '');
}

/** jsdom keeps what its weak references were asked for until the running task ends: without a pause, every page. */
const taskEnds = () => new Promise((resolve) => setImmediate(resolve));

async function* inJsdom(pages: readonly CorpusPage[], names: readonly string[]): AsyncGenerator<Result> {
  for (const page of pages)
    for (const name of names) {
      const { window } = new JSDOM(withoutStyles(page.html()), {
        url: page.url,
        virtualConsole: new VirtualConsole(),
      });
      const found = extract(name, window.document, page.url);
      if (found.error) console.error(`${name} failed on ${page.id}: ${found.error}`);
      window.close();
      yield judge(page, name, found);
      await taskEnds();
    }
}

async function* inChromium(pages: readonly CorpusPage[], names: readonly string[]): AsyncGenerator<Result> {
  const code = await bundle('tests/bench/in-page.ts');
  const browser = await openChromium();
  try {
    for (const page of pages) {
      const found = await browser.onPage(page.html(), async (tab) => {
        await tab.evaluate(code);
        return (await tab.evaluate(
          `bench(${JSON.stringify(names)}, ${JSON.stringify(page.url)})`,
        )) as Extraction[];
      });
      for (const [place, name] of names.entries())
        yield judge(page, name, found[place] ?? { text: '', milliseconds: 0 });
    }
  } finally {
    await browser.close();
  }
}

function printAccuracy(results: readonly Result[], names: readonly string[]): void {
  const groups = new Map<string, Result[]>();
  for (const result of results) {
    const { corpus, language } = result.page;
    for (const group of [corpus, `${corpus} ${language}`])
      groups.set(group, [...(groups.get(group) ?? []), result]);
  }
  console.log('corpus, language      pages  extractor     F1      precision  recall  exact');
  for (const [group, all] of groups) {
    for (const name of names) {
      const own = all.filter((one) => one.extractor === name);
      const { f1, precision, recall } = aggregate(own.map((one) => one.counts));
      const exact = own.filter((one) => one.exact).length / own.length;
      console.log(
        `${group.padEnd(22)}${String(own.length).padEnd(7)}${name.padEnd(14)}${f1.toFixed(4)}  ${precision.toFixed(4)}     ${recall.toFixed(4)}  ${exact.toFixed(3)}`,
      );
    }
  }
}

const { engine, save } = asked;
// Under jsdom Defuddle takes seconds a page, for the same result as in the browser.
const skip = [...list(asked.skip), ...(engine === 'jsdom' ? ['defuddle'] : [])];
const pages = sample(readCorpora(paths[0], list(asked.corpus)), Number(asked.every), Number(asked.from));
const judged = ['fineprint', 'readability', 'defuddle'].filter((name) => !skip.includes(name));
const timed = [...judged, 'whole reading'].filter((name) => !skip.includes(name));
const leftOut = `left out: ${skip.join(', ') || 'nobody'}`;
console.log(asked.growth ? leftOut : `${pages.length} pages in ${engine}; ${leftOut}`);
if (!asked.growth && !asked.times) {
  console.log('4-token shingles; a token is a word, in Chinese, Japanese and Korean a character.\n');
  const results: Result[] = [];
  for await (const result of engine === 'jsdom' ? inJsdom(pages, judged) : inChromium(pages, judged)) {
    const { page, extractor, counts } = result;
    results.push(result);
    if (save)
      appendFileSync(save, `${JSON.stringify({ corpus: page.corpus, id: page.id, extractor, counts })}\n`);
  }
  printAccuracy(results, judged);
}
if (asked.growth) await measureGrowth(judged);
else if (engine === 'chromium')
  await measureTimes(sample(pages, Math.ceil(pages.length / MOST_TIMED)), timed);
