/**
 * How well and how fast articles are read, beside Readability and Defuddle.
 * npm run bench:articles -- CORPORA [--engine=chromium|jsdom] [--corpus=a,b] [--every=N] [--from=N] [--skip=defuddle] [--save=FILE] [--growth]
 * Defuddle is slow: without it (--skip=defuddle) later calls on the same page are timed too.
 * --save adds a line of JSON for each page and extractor, for tests/bench/beside.ts.
 */
import { appendFileSync } from 'node:fs';
import { JSDOM, VirtualConsole } from 'jsdom';
import { bundle, openChromium } from './chromium.ts';
import { type CorpusPage, readCorpora, sample } from './corpora.ts';
import { type Extraction, extractors } from './extractors.ts';
import { measureGrowth } from './growth.ts';
import { aggregate, type Counts, characters, compare, words } from './shingles.ts';

const option = (name: string) =>
  process.argv.find((one) => one.startsWith(`--${name}=`))?.slice(name.length + 3) ?? '';
const list = (name: string) => option(name).split(',').filter(Boolean);

interface Result {
  readonly page: CorpusPage;
  readonly extractor: string;
  readonly counts: Counts;
  readonly exact: boolean;
  readonly milliseconds: number;
  readonly later: number;
}

function judge(
  page: CorpusPage,
  extractor: string,
  { text, milliseconds, later = milliseconds }: Extraction,
): Result {
  const cut = /^(?:zh|ja|ko)/.test(page.language) ? characters : words;
  const [truth, found] = [cut(page.truth), cut(text)];
  const exact = truth.join(' ') === found.join(' ');
  return { page, extractor, counts: compare(truth, found), exact, milliseconds, later };
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
      let found: Extraction = { text: '', milliseconds: 0 };
      try {
        found = extractors[name]?.(window.document, page.url) ?? found;
      } catch (error) {
        console.error(`${name} failed on ${page.id}: ${error}`);
      }
      window.close();
      return judge(page, name, found);
    }),
  );
}

async function inChromium(
  pages: readonly CorpusPage[],
  names: readonly string[],
  again: boolean,
): Promise<Result[]> {
  const code = await bundle('tests/bench/in-page.ts');
  const browser = await openChromium();
  const results: Result[] = [];
  try {
    for (const [at, page] of pages.entries()) {
      // Whoever comes second finds the page's nodes already wrapped for scripts, so everybody takes turns.
      const turn = names.map((_, place) => names[(place + at) % names.length] as string);
      const found = await browser.onPage(page.html(), async (tab) => {
        await tab.evaluate(code);
        return (await tab.evaluate(
          `bench(${JSON.stringify(turn)}, ${JSON.stringify(page.url)}, ${again})`,
        )) as Extraction[];
      });
      for (const [place, name] of turn.entries())
        results.push(judge(page, name, found[place] ?? { text: '', milliseconds: 0 }));
    }
  } finally {
    await browser.close();
  }
  return results;
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
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

function printTimes(results: readonly Result[], names: readonly string[]): void {
  for (const [which, title] of [
    ['milliseconds', 'first call on a fresh page'],
    ['later', 'fifth call on it'],
  ] as const) {
    if (which === 'later' && names.includes('defuddle')) continue;
    const times = (name: string) => results.filter((one) => one.extractor === name).map((one) => one[which]);
    const peer = times('readability');
    console.log(`\nmilliseconds, ${title}`.padEnd(50), 'median   p95    share of Readability’s');
    for (const name of names) {
      const [median, p95] = [quantile(times(name), 0.5), quantile(times(name), 0.95)];
      const share = `${(median / quantile(peer, 0.5)).toFixed(2)} / ${(p95 / quantile(peer, 0.95)).toFixed(2)}`;
      console.log(
        name.padEnd(49),
        median.toFixed(1).padEnd(8),
        p95.toFixed(1).padEnd(6),
        peer.length ? share : '',
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
console.log('4-token shingles; a token is a word, in Chinese, Japanese and Korean a character.\n');
const results =
  engine === 'jsdom' ? inJsdom(pages, judged) : await inChromium(pages, timed, !timed.includes('defuddle'));
printAccuracy(results, judged);
if (option('save'))
  for (const { page, extractor, counts } of results)
    if (judged.includes(extractor))
      appendFileSync(
        option('save'),
        `${JSON.stringify({ corpus: page.corpus, id: page.id, extractor, counts })}\n`,
      );
if (engine === 'chromium') printTimes(results, timed);
if (process.argv.includes('--growth')) await measureGrowth(judged);
