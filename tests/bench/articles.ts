/**
 * How well and how fast articles are read, beside Readability and Defuddle.
 * npm run bench:articles -- CORPORA [--engine=chromium|jsdom] [--corpus=a,b] [--every=N] [--from=N] [--skip=defuddle] [--save=FILE] [--times] [--growth]
 * In Chromium time is measured too, as `times.ts` says, on at most 60 of the pages; --times measures nothing else,
 * and --growth nothing but made-up pages of 1,000 to 1,000,000 nodes.
 * --save adds a line of JSON for each page and extractor, for tests/bench/beside.ts.
 */
import { appendFileSync } from 'node:fs';
import { JSDOM, VirtualConsole } from 'jsdom';
import { bundle, openChromium } from './chromium.ts';
import { type CorpusPage, readCorpora, sample } from './corpora.ts';
import { type Extraction, extract } from './extractors.ts';
import { measureGrowth } from './growth.ts';
import { aggregate, type Counts, characters, compare, words } from './shingles.ts';
import { measureTimes } from './times.ts';

/** Each is loaded twice for every extractor, which takes a second or more. */
const MOST_TIMED = 60;

const option = (name: string) =>
  process.argv.find((one) => one.startsWith(`--${name}=`))?.slice(name.length + 3) ?? '';
const list = (name: string) => option(name).split(',').filter(Boolean);

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

function inJsdom(pages: readonly CorpusPage[], names: readonly string[]): Result[] {
  return pages.flatMap((page) =>
    names.map((name) => {
      const { window } = new JSDOM(withoutStyles(page.html()), {
        url: page.url,
        virtualConsole: new VirtualConsole(),
      });
      const found = extract(name, window.document, page.url);
      if (found.error) console.error(`${name} failed on ${page.id}: ${found.error}`);
      window.close();
      return judge(page, name, found);
    }),
  );
}

async function inChromium(pages: readonly CorpusPage[], names: readonly string[]): Promise<Result[]> {
  const code = await bundle('tests/bench/in-page.ts');
  const browser = await openChromium();
  const results: Result[] = [];
  try {
    for (const page of pages) {
      const found = await browser.onPage(page.html(), async (tab) => {
        await tab.evaluate(code);
        return (await tab.evaluate(
          `bench(${JSON.stringify(names)}, ${JSON.stringify(page.url)})`,
        )) as Extraction[];
      });
      for (const [place, name] of names.entries())
        results.push(judge(page, name, found[place] ?? { text: '', milliseconds: 0 }));
    }
  } finally {
    await browser.close();
  }
  return results;
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

const engine = option('engine') || 'chromium';
// Under jsdom Defuddle takes seconds a page, for the same result as in the browser.
const skip = [...list('skip'), ...(engine === 'jsdom' ? ['defuddle'] : [])];
const pages = sample(
  readCorpora(process.argv[2], list('corpus')),
  Number(option('every') || 1),
  Number(option('from') || 0),
);
const judged = ['fineprint', 'readability', 'defuddle'].filter((name) => !skip.includes(name));
const timed = [...judged, 'whole reading'].filter((name) => !skip.includes(name));
console.log(`${pages.length} pages in ${engine}; left out: ${skip.join(', ') || 'nobody'}`);
const growth = process.argv.includes('--growth');
if (!growth && !process.argv.includes('--times')) {
  console.log('4-token shingles; a token is a word, in Chinese, Japanese and Korean a character.\n');
  const results = engine === 'jsdom' ? inJsdom(pages, judged) : await inChromium(pages, judged);
  printAccuracy(results, judged);
  if (option('save'))
    for (const { page, extractor, counts } of results)
      appendFileSync(
        option('save'),
        `${JSON.stringify({ corpus: page.corpus, id: page.id, extractor, counts })}\n`,
      );
}
if (growth) await measureGrowth(judged);
else if (engine === 'chromium')
  await measureTimes(sample(pages, Math.ceil(pages.length / MOST_TIMED)), timed);
