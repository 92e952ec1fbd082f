import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import puppeteer from 'puppeteer-core';
import { build, type Rollup } from 'vite';
import type { MentionBlock } from '../../../src/securities/find-mentions.ts';
import { CHROMIUM, CHROMIUM_ARGUMENTS } from '../chromium.ts';
import type { Timing } from './in-page.ts';

/** Each in a browser of its own, so that nothing is compiled or cached before. */
const RUNS = 7;

/** The securities room as the popup loads it: minified modules, the table in a chunk of its own. */
async function chunks(): Promise<Map<string, string>> {
  const result = (await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'chrome120',
      modulePreload: false,
      rolldownOptions: {
        input: 'tests/bench/securities/in-page.ts',
        output: { entryFileNames: 'entry.js', chunkFileNames: '[name].js' },
      },
    },
  })) as Rollup.RollupOutput;
  return new Map(
    result.output.flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file.code] as const] : [])),
  );
}

/** Hands out the chunks on this machine. */
async function serve(files: ReadonlyMap<string, string>) {
  const server = createServer(({ url = '/' }, answer) => {
    const body = url === '/' ? '<title>Bench</title>' : files.get(url.slice(1));
    answer.writeHead(body === undefined ? 404 : 200, {
      'content-type': url === '/' ? 'text/html' : 'text/javascript; charset=utf-8',
    });
    answer.end(body);
  });
  await new Promise<void>((done) => void server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}/`, close: () => server.close() };
}

async function runOnce(origin: string, blocks: MentionBlock[], worker: boolean) {
  const browser = await puppeteer.launch({
    executablePath: CHROMIUM,
    headless: true,
    args: CHROMIUM_ARGUMENTS,
  });
  try {
    const page = await browser.newPage();
    await page.goto(origin);
    return (await page.evaluate(
      async (article, inWorker) => {
        if (!inWorker) {
          await import('/entry.js' as string);
          return (globalThis as unknown as { measure(blocks: unknown): unknown }).measure(article);
        }
        const thread = new Worker('/entry.js', { type: 'module' });
        return new Promise((done, failed) => {
          thread.onmessage = ({ data }) => done(data);
          thread.onerror = ({ message }) => failed(new Error(message));
          thread.postMessage(article);
        });
      },
      blocks,
      worker,
    )) as Timing;
  } finally {
    await browser.close();
  }
}

const median = (numbers: number[]): number => numbers.sort((a, b) => a - b)[numbers.length >> 1] ?? 0;

/** Prints what finding mentions costs in Chromium, in a page and in a worker: medians, and ratios to peers of the same runs. */
export async function measureInChromium(blocks: MentionBlock[]): Promise<void> {
  const { origin, close } = await serve(await chunks());
  for (const worker of [false, true]) {
    const runs: Timing[] = [];
    for (let run = 0; run < RUNS; run += 1) runs.push(await runOnce(origin, blocks, worker));
    const of = (read: (timing: Timing) => number) => median(runs.map(read));
    const ms = (read: (timing: Timing) => number) => `${of(read).toFixed(0)} ms`;
    const spread = runs.map(({ first }) => first.toFixed(0)).join(' ');
    console.log(
      `Chromium, ${worker ? 'worker' : 'page'}, median of ${RUNS}: first match ${ms(({ first }) => first)} (target 150; ${spread}), ` +
        `${of(({ first, parse }) => first / parse).toFixed(1)} times JSON.parse of the rows; ` +
        `article ${ms(({ cold }) => cold)} at first, ${ms(({ warm }) => warm)} again (target 30), ` +
        `${of(({ cold, includes }) => cold / includes).toFixed(2)} times String.includes of ${runs[0]?.names} names (${ms(({ includes }) => includes)}); ` +
        `${runs[0]?.found} companies found`,
    );
  }
  close();
}
