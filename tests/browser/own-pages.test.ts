import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Driver } from './drivers/driver.ts';
import { launch } from './drivers/launch.ts';
import { faultsOf, loadChecker } from './faults.ts';

/** The extension's own pages as built, with real colours, fonts and lay-out, in Chromium. */
const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PAGES = {
  options: 'src/options/index.html',
  welcome: 'src/popup/own-pages/welcome.html',
  text: 'src/popup/own-pages/given-text.html',
  panel: 'src/popup/panel.html',
};
/** 640 is what 200 % zoom leaves of a window 1280 wide; 320 is what WCAG 1.4.10 asks for. CSS pixels. */
const WIDTHS = [1280, 640, 320];

let driver: Driver;
beforeAll(async () => {
  driver = await launch('chromium', ROOT);
});
afterAll(() => driver?.close());

/** Chooses language and colours as the options page does, and fills the lists that it shows. */
const choose = (page: Page, interfaceLanguage: string, theme: string) =>
  page.evaluate((settings) => chrome.storage.local.set({ settings }), {
    version: 1,
    interfaceLanguage,
    theme,
    watchList: [{ symbol: 'US:NVDA', name: 'NVIDIA Corporation' }],
  });

describe.each(Object.entries(PAGES))('%s', (_name, path) => {
  test.each([
    ['en', 'light'],
    ['en', 'dark'],
    ['ar', 'light'],
    ['ar', 'dark'],
    ['de', 'light'],
  ])('breaks no rule at any width in %s, %s', async (language, theme) => {
    const page = await driver.openOwnPage(path);
    try {
      await choose(page, language, theme);
      await page.reload();
      await page.waitForSelector('h1');
      await loadChecker(page);
      const found: Record<number, string[]> = {};
      for (const width of WIDTHS) {
        await page.setViewport({ width, height: 800 });
        const faults = await faultsOf(page);
        if (faults.length > 0) found[width] = faults;
      }
      expect(found).toEqual({});
    } finally {
      await page.close();
    }
  });
});
