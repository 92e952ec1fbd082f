import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findBrowser } from '../../scripts/browsers.mjs';
import { serveStates } from '../views/states/serve.mjs';

/** Every state of the counter, with real colours, fonts and lay-out, in Chromium. */
const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

let browser: Browser;
let page: Page;
let states: Awaited<ReturnType<typeof serveStates>>;
let names: string[];

beforeAll(async () => {
  const found = findBrowser('chromium');
  if (!found) throw new Error('No chromium was found on this machine.');
  states = await serveStates();
  browser = await puppeteer.launch({ executablePath: found.path, args: ['--no-sandbox', '--disable-gpu'] });
  page = await browser.newPage();
  await page.goto(states.address);
  names = await page.evaluate(() => (globalThis as unknown as { stateNames: string[] }).stateNames);
  await page.evaluate(source);
});
afterAll(async () => {
  await browser?.close();
  await states?.close();
});

/** What is wrong with one state: rules broken, and anything that needs scrolling sideways. */
async function faults(state: string, width: number): Promise<string[]> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, state);
  await page.waitForFunction((hash) => document.documentElement.dataset.state === hash, {}, state);
  return page.evaluate(
    async (rules, narrow) => {
      document.body.classList.toggle('narrow', narrow);
      for (const details of document.querySelectorAll<HTMLDetailsElement>('details:not(.menu)'))
        details.open = true;
      const { axe: checker } = globalThis as unknown as { axe: typeof axe };
      const { violations } = await checker.run(document, { runOnly: rules });
      const wide = [document.documentElement, document.querySelector('main')].filter(
        (box) => box && box.scrollWidth > box.clientWidth,
      );
      return [
        ...violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`),
        ...wide.map((box) => `${box?.tagName} needs scrolling sideways`),
      ];
    },
    RULES,
    width < 400,
  );
}

test.each([
  ['en', 'light', 400],
  ['en', 'dark', 400],
  ['ar', 'light', 400],
  ['ar', 'dark', 400],
  ['de', 'light', 320],
  // Half the width in CSS pixels is what 200 % zoom leaves of the popup.
  ['en', 'light', 200],
])('no state breaks a rule in %s, %s, %i pixels wide', async (locale, theme, width) => {
  await page.setViewport({ width, height: 592 });
  const found: Record<string, string[]> = {};
  for (const name of names) {
    const wrong = await faults(`${name}/${locale}/${theme}`, width);
    if (wrong.length > 0) found[name] = wrong;
  }
  expect(found).toEqual({});
});
