import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test, vi } from 'vitest';
import type { Driver, Popup } from './drivers/driver.ts';
import { launch } from './drivers/launch.ts';
import { serve } from './server.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const STORY = readFileSync(new URL('../../scripts/sample/page.html', import.meta.url), 'utf8');
const OTHER = STORY.replaceAll('Harbour City', 'Hill Town');
const NEXT = {
  chromium: 'Hill Town Turns Its Old Docks',
  firefox: 'Fineprint may not read this page yet.',
};
const PATIENCE = { timeout: 15_000, interval: 200 };

/** Chooses an entry of the popup's menu by the keyboard, as the browser wants a real press for it. */
async function chooseFromMenu(popup: Popup, entry: string): Promise<void> {
  await popup.waitFor(() => document.querySelector('.skeleton, .skeleton-body') === null, []);
  await popup.evaluate((name: string) => {
    document.querySelector('header details.menu')?.setAttribute('open', '');
    const items = [...document.querySelectorAll<HTMLElement>('header .menu button')];
    items.find(({ textContent }) => textContent === name)?.focus();
  }, entry);
  // The popup closes while the key is still down.
  await popup.press('Enter').catch(() => {});
}

/** The permission takes effect once the extension has loaded again, which an unpacked one does in developer mode alone. */
async function setUp(driver: Driver, popup: Popup): Promise<void> {
  await chooseFromMenu(popup, 'Set up opening beside the page (closes this popup)');
  const gone = () =>
    popup
      .evaluate(() => true)
      .then(
        () => false,
        () => true,
      );
  await vi.waitFor(async () => expect(await gone()).toBe(true), PATIENCE);
  const page = await vi.waitFor(() => driver.openOwnPage('src/options/index.html'), PATIENCE);
  await page.close();
}

/** The options take the place beside the page away again; the popup then offers to set it up. */
async function giveBack(driver: Driver, story: Parameters<Driver['clickButton']>[0]): Promise<void> {
  const options = await driver.openOwnPage('src/options/index.html');
  const panelBox = '[aria-labelledby=options-extras] label:last-child input';
  await options.waitForSelector(panelBox);
  await options.focus(panelBox);
  await options.keyboard.press('Space');
  await options.waitForSelector(`${panelBox}:not(:checked)`);
  await options.close();
  const popup = await driver.clickButton(story);
  await popup.waitFor(
    () => document.body.textContent?.includes('Set up opening beside the page') === true,
    [],
  );
}

test.each(['chromium', 'firefox'] as const)(
  '%s: the counter beside the page follows tabs and pages, keeps what is folded, and says where it may not read',
  async (engine) => {
    const server = await serve({ 'story.html': STORY, 'other.html': OTHER, 'next.html': OTHER });
    const driver = await launch(engine, ROOT);
    const says = (words: string) =>
      vi.waitFor(
        async () => expect(await driver.inBeside<string>('document.body.innerText')).toContain(words),
        PATIENCE,
      );
    /** While a page is read once more there is no summary for a moment. */
    const staysFolded = () =>
      vi.waitFor(
        async () =>
          expect(await driver.inBeside(`document.getElementById('summary-body')?.hidden`)).toBe(true),
        PATIENCE,
      );
    try {
      // Switches developer mode on.
      if (engine === 'chromium') await driver.restart();
      const story = await driver.openPage(server.url('story.html'));
      if (engine === 'chromium') await setUp(driver, await driver.clickButton(story));
      await chooseFromMenu(await driver.clickButton(story), 'Open beside the page');
      await says('Harbour City Turns Its Old Docks');
      await says('Investing carries risk');
      await driver.inBeside(`document.getElementById('summary-heading').click()`);
      await staysFolded();

      // What is chosen in the options meanwhile holds here too.
      const options = await driver.openOwnPage('src/options/index.html');
      for (const language of ['de', 'en']) {
        await (await options.waitForSelector('select'))?.select(language);
        await vi.waitFor(
          async () => expect(await driver.inBeside('document.documentElement.lang')).toBe(language),
          PATIENCE,
        );
      }
      await options.close();
      await story.bringToFront();
      await says('Harbour City Turns Its Old Docks');

      // Another tab, which no click opened to Fineprint yet.
      const other = await driver.openPage(server.url('other.html').replace('127.0.0.1', 'localhost'));
      await other.bringToFront();
      await says('Fineprint may not read this page yet.');
      await says('Click the Fineprint button once more to read this one.');
      const opened = await driver.clickButton(other);
      await opened.waitFor(() => document.body.innerText.includes('Hill Town'), []);
      await opened.close();
      await says('Hill Town Turns Its Old Docks');
      await staysFolded();

      await story.bringToFront();
      await says('Harbour City Turns Its Old Docks');

      // A page that changes its story without loading anew.
      await story.evaluate(() => {
        history.pushState({}, '', '/later.html');
        for (const place of document.querySelectorAll('h1, p'))
          place.textContent = (place.textContent ?? '').replace('Harbour City', 'River Village');
      });
      await says('River Village Turns Its Old Docks');
      await staysFolded();

      // Another page of the site that the click was for: Chromium lets it be read, Firefox asks for another click.
      await story.goto(server.url('next.html'));
      await says(NEXT[engine]);
      if (engine === 'chromium') await giveBack(driver, story);
    } finally {
      await driver.close();
      await server.close();
    }
  },
);
