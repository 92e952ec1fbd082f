import { fileURLToPath } from 'node:url';
import type { WebWorker } from 'puppeteer-core';
import { expect, test, vi } from 'vitest';
import { launch } from './drivers/launch.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PATIENCE = { timeout: 15_000, interval: 200 };

/** The browser's own menu is drawn by the system and takes no clicks from here: its event is sent in its stead. */
interface Menus {
  onClicked: { dispatch(choice: { menuItemId: string; selectionText: string }, tab: object): void };
  update(id: string, change: object, done: () => void): void;
}
const entry = (worker: WebWorker) =>
  worker.evaluate(
    () =>
      new Promise<string>((done) => {
        const { contextMenus } = chrome as unknown as { contextMenus?: Menus };
        if (!contextMenus) done('no menus');
        contextMenus?.update('read-selection', {}, () => done(chrome.runtime.lastError?.message ?? 'there'));
      }),
  );

test('Chromium: the menu is there once it is switched on, and reads the selected text', async () => {
  const driver = await launch('chromium', ROOT);
  try {
    const own = await driver.openOwnPage('src/options/index.html');
    const browser = own.browser();
    const target = await browser.waitForTarget((one) => one.type() === 'service_worker');
    const worker = (await target.worker()) ?? expect.unreachable();
    // A worker that has only just begun has no `chrome` yet.
    await vi.waitFor(async () => expect(await entry(worker)).toBe('no menus'), PATIENCE);

    await own.focus('[aria-labelledby=options-extras] input');
    await own.keyboard.press('Space');
    await vi.waitFor(async () => expect(await entry(worker)).toBe('there'), PATIENCE);

    await worker.evaluate(() => {
      const { contextMenus } = chrome as unknown as { contextMenus: Menus };
      const selectionText = 'Past performance is not indicative of future results.';
      contextMenus.onClicked.dispatch({ menuItemId: 'read-selection', selectionText }, {});
    });
    const opened = await browser.waitForTarget((one) => one.url().endsWith('/given-text.html'));
    const page = (await opened.page()) ?? expect.unreachable();
    await page.waitForFunction(
      () => document.querySelector('.clause-kind')?.textContent === 'Past performance',
    );
  } finally {
    await driver.close();
  }
});
