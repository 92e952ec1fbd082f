import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findBrowser } from '../../scripts/browsers.mjs';
import { serveStates } from '../views/states/serve.mjs';
import { faultsOf, loadChecker } from './faults.ts';

/** Every state of the counter, with real colours, fonts and lay-out, in Chromium. */

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
  await loadChecker(page);
});
afterAll(async () => {
  await browser?.close();
  await states?.close();
});

/** Shows one state. */
async function show(state: string, width: number): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, state);
  await page.waitForFunction((hash) => document.documentElement.dataset.state === hash, {}, state);
  await page.evaluate((narrow) => document.body.classList.toggle('narrow', narrow), width < 400);
}

test.each([
  ['en', 'light', 400],
  ['en', 'dark', 400],
  ['ar', 'light', 400],
  ['ar', 'dark', 400],
  ['de', 'light', 320],
  // Every message 40 % longer, as the wordiest languages are.
  ['pseudo', 'light', 400],
  ['pseudo', 'dark', 320],
  // Half the width in CSS pixels is what 200 % zoom leaves of the popup.
  ['en', 'light', 200],
])('no state breaks a rule in %s, %s, %i pixels wide', async (locale, theme, width) => {
  await page.setViewport({ width, height: 592 });
  const found: Record<string, string[]> = {};
  for (const name of names) {
    await show(`${name}/${locale}/${theme}`, width);
    const wrong = await faultsOf(page);
    if (wrong.length > 0) found[name] = wrong;
  }
  expect(found).toEqual({});
});
