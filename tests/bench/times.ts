import type { Page } from 'puppeteer-core';
import { bundle, openChromium } from './chromium.ts';
import type { CorpusPage } from './corpora.ts';

/** Other pages read before the one that is timed, "in use". */
const WARM_UPS = 8;

/**
 * How long each extractor takes for a live page, from the document to the story with its facts (Readability: clone and
 * parse). Each has a fresh tab of its own for every page, and they take turns. Two states, the same for all:
 * - first: the script was just put into the page, and nothing of it has run; that is the content script's case.
 * - in use: it has read eight other pages of the corpora before, in the same tab.
 * What is counted is the time that the tab's main thread worked, so that other work on the machine weighs little.
 */
export async function measureTimes(pages: readonly CorpusPage[], names: readonly string[]): Promise<void> {
  const code = await bundle('tests/bench/in-page.ts');
  const browser = await openChromium();
  const times = new Map<string, number[]>();
  try {
    for (const [at, page] of pages.entries()) {
      const others = Array.from({ length: WARM_UPS }, (_, step) => pages[(at + 1 + step) % pages.length]);
      const warmUps = others.map((other) => (other as CorpusPage).html());
      const turn = names.map((_, place) => names[(place + at) % names.length] as string);
      for (const name of turn)
        for (const state of ['first', 'in use']) {
          const took = await browser.onPage(page.html(), async (tab) => {
            await tab.evaluate(code);
            if (state === 'in use')
              await tab.evaluate(`warmUp(${JSON.stringify(name)}, ${JSON.stringify(warmUps)})`);
            return worked(tab, `readOnce(${JSON.stringify(name)}, ${JSON.stringify(page.url)})`);
          });
          times.set(`${state} ${name}`, [...(times.get(`${state} ${name}`) ?? []), took]);
        }
    }
  } finally {
    await browser.close();
  }
  for (const state of ['first', 'in use']) print(state, names, times);
}

/** Milliseconds of the main thread for an expression, less what asking for `0` takes. */
export async function worked(tab: Page, expression: string): Promise<number> {
  const session = await tab.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const clock = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? 0) * 1000;
  };
  const timed = async (asked: string) => {
    const start = await clock();
    await session.send('Runtime.evaluate', { expression: asked });
    return (await clock()) - start;
  };
  await timed('0');
  const nothing = Math.min(await timed('0'), await timed('0'));
  return Math.max(0, (await timed(expression)) - nothing);
}

function print(state: string, names: readonly string[], times: ReadonlyMap<string, readonly number[]>): void {
  const of = (name: string, share: number) => {
    const sorted = [...(times.get(`${state} ${name}`) ?? [])].sort((a, b) => a - b);
    return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  };
  console.log(`\nmain thread’s milliseconds, ${state}`.padEnd(44), 'median   p95    share of Readability’s');
  for (const name of names) {
    const [median, p95] = [of(name, 0.5), of(name, 0.95)];
    const share = `${(median / of('readability', 0.5)).toFixed(2)} / ${(p95 / of('readability', 0.95)).toFixed(2)}`;
    console.log(name.padEnd(43), median.toFixed(1).padEnd(8), p95.toFixed(1).padEnd(6), share);
  }
}
