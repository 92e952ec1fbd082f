import puppeteer, { type Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findBrowser } from '../../scripts/browsers.mjs';
import { serveStates } from '../views/states/serve.mjs';

/** Where lines of the counter break, in both browsers. */
const NAME = '神工股份';
/** From a narrow popup to a wide side panel: the name comes to stand anywhere in its line. CSS pixels. */
const WIDTHS = Array.from({ length: 30 }, (_, at) => 300 + at * 7);

describe.each(['chromium', 'firefox'] as const)('%s', (engine) => {
  let browser: Browser;
  let states: Awaited<ReturnType<typeof serveStates>>;
  beforeAll(async () => {
    const found = findBrowser(engine);
    if (!found) throw new Error(`No ${engine} was found on this machine.`);
    states = await serveStates();
    browser = await puppeteer.launch({
      browser: engine === 'firefox' ? 'firefox' : 'chrome',
      executablePath: found.path,
      args: engine === 'firefox' ? [] : ['--no-sandbox', '--disable-gpu'],
    });
  });
  afterAll(async () => {
    await browser?.close();
    await states?.close();
  });

  /** @returns what `measure` says of a state at each width that says anything */
  async function at<T>(hash: string, measure: (name: string) => T): Promise<[number, T][]> {
    const page = await browser.newPage();
    await page.goto(`${states.address}#${hash}`);
    await page.waitForSelector('.verdict-line');
    await page.evaluate(() => document.body.classList.add('narrow'));
    const told: [number, T][] = [];
    for (const width of WIDTHS) {
      await page.setViewport({ width, height: 592 });
      told.push([width, (await page.evaluate(measure, NAME)) as T]);
    }
    await page.close();
    return told;
  }

  test('a Chinese name in an English verdict is never parted by the end of a line', async () => {
    const lines = await at('named/en/light', (name) => {
      const text = document.querySelector('.verdict-line')?.firstChild as Text;
      const start = text.data.indexOf(name);
      const range = new Range();
      range.setStart(text, start);
      range.setEnd(text, start + name.length);
      return range.getClientRects().length;
    });
    expect(lines.filter(([, rects]) => rects !== 1)).toEqual([]);
  });

  test.each(['en', 'ar'])(
    'in %s facts begin and end with their lines, their dots between them',
    async (locale) => {
      const faults = await at(`holds/${locale}/light`, () => {
        const list = document.querySelector('.facts-line') as HTMLElement;
        const frame = list.getBoundingClientRect();
        const facts = document.querySelector('.facts') as HTMLElement;
        const inner = facts.getBoundingClientRect();
        const edge = Number.parseFloat(getComputedStyle(facts).paddingInlineStart);
        const rtl = getComputedStyle(list).direction === 'rtl';
        const dot = Number.parseFloat(getComputedStyle(list.children[0] as Element, '::before').width);
        return [...list.children].flatMap((item) => {
          const { left, right } = item.getBoundingClientRect();
          // What is shown of an item that opens a line starts where the text around it does.
          const opens = rtl ? Math.abs(right - frame.right) < 1 : Math.abs(left - frame.left) < 1;
          const from = rtl ? inner.right - edge - (right - dot) : left + dot - (inner.left + edge);
          const over = rtl ? inner.left + edge - left : right - (inner.right - edge);
          return (opens && Math.abs(from) > 1) || over > 1 ? [item.textContent] : [];
        });
      });
      expect(faults.filter(([, items]) => items.length > 0)).toEqual([]);
    },
  );

  test('the frame fills a popup that the browser made wider', async () => {
    const page = await browser.newPage();
    await page.goto(`${states.address}#holds/en/light`);
    await page.waitForSelector('.verdict-line');
    await page.setViewport({ width: 415, height: 592 });
    expect(await page.evaluate(() => document.body.getBoundingClientRect().width)).toBe(415);
    await page.close();
  });

  test('figures of a list stay whole in a frame that is half as wide', async () => {
    const page = await browser.newPage();
    await page.goto(`${states.address}#holds/en/light`);
    await page.waitForSelector('.rows');
    await page.evaluate(() => document.body.classList.add('narrow'));
    await page.setViewport({ width: 200, height: 592 });
    const broken = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.rows .row-figure')]
        .filter((cell) => {
          const range = new Range();
          range.selectNodeContents(cell);
          const { right } = cell.getBoundingClientRect();
          const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
          return lines.size > 1 || right > innerWidth;
        })
        .map((cell) => cell.innerText),
    );
    expect(broken).toEqual([]);
    await page.close();
  });

  test('the outline of what is opened ends before what it opened', async () => {
    const page = await browser.newPage();
    await page.goto(`${states.address}#holds/en/light`);
    await page.waitForSelector('.verdict-line');
    const touching = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLDetailsElement>('main details')].flatMap((details) => {
        details.open = true;
        const summary = details.querySelector('summary') as HTMLElement;
        summary.focus({ focusVisible: true } as FocusOptions);
        const { outlineOffset, outlineWidth } = getComputedStyle(summary);
        const end =
          summary.getBoundingClientRect().bottom +
          Number.parseFloat(outlineOffset) +
          Number.parseFloat(outlineWidth);
        const next = summary.nextElementSibling?.getBoundingClientRect().top ?? Number.POSITIVE_INFINITY;
        return next < end ? [`${summary.textContent}: ${end - next}`] : [];
      }),
    );
    await page.close();
    expect(touching).toEqual([]);
  });
});
