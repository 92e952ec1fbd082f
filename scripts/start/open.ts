import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Driver, Popup } from '../../tests/browser/drivers/driver.ts';
import { launch } from '../../tests/browser/drivers/launch.ts';

/** What to open, and in what. */
export interface Opening {
  /** The repository's folder, with the build in `dist/`. */
  root: string;
  /** A browser's name as in `scripts/browsers.mjs`. */
  browser: string;
  url: string;
  /** A text that the popup shows when it shows all; null when any reading will do. */
  until: string | null;
}

/** How long the popup may take to read a page that was given by its address. Milliseconds. */
const PATIENCE = 30_000;

/**
 * Without a display: clicks the button on the page and waits for the popup to show it.
 * @returns what the popup said, and where its pictures are: as it opened, and with the list in sight
 */
export async function showPopup({
  root,
  browser,
  url,
  until,
}: Opening): Promise<{ said: string; pictures: string[] }> {
  const driver = await launch(browser, root);
  try {
    const popup = await driver.clickButton(await driver.openPage(url));
    await popup.waitFor(
      (text: string | null) => {
        const { innerText = '' } = document.querySelector<HTMLElement>('#app') ?? {};
        return !document.querySelector('.skeleton') && innerText.includes(text ?? '');
      },
      [until],
      PATIENCE,
    );
    const pictures = [await keep(root, 'popup.png', popup)];
    const hasList = await popup.evaluate(async () => {
      const list = document.querySelector('table.rows');
      list?.scrollIntoView({ behavior: 'instant' });
      // A picture shows the last frame that was drawn: the first one with the list in sight is over when the next
      // begins.
      // Without a name: the loader gives named functions a helper that the popup does not have.
      await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
      return list !== null;
    });
    if (hasList) pictures.push(await keep(root, 'popup-list.png', popup));
    return { said: await popup.text(), pictures };
  } finally {
    await driver.close();
  }
}

async function keep(root: string, name: string, popup: Popup): Promise<string> {
  const path = join(root, 'dist', name);
  writeFileSync(path, await popup.picture());
  return path;
}

/** With a display: opens a window on the page. @returns the browser, which stays open until the reader closes it */
export async function openWindow({ root, browser, url }: Opening): Promise<Driver> {
  const driver = await launch(browser, root, { headless: false });
  await driver.openPage(url);
  return driver;
}
