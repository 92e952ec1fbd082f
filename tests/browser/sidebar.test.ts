import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test, vi } from 'vitest';
import { launch } from './drivers/driver.ts';
import { serve } from './server.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const STORY = readFileSync(new URL('../../scripts/sample/page.html', import.meta.url), 'utf8');
const PATIENCE = { timeout: 15_000, interval: 200 };

/** Chromium's side panel opens in no browser without a window; its page is the same one. */
test('Firefox: the sidebar opens from the menu, follows the tabs, and reads a page once the button opened it', async () => {
  const server = await serve({
    'story.html': STORY,
    'other.html': STORY.replaceAll('Harbour City', 'Hill Town'),
  });
  const driver = await launch('firefox', ROOT);
  const says = (words: string) =>
    vi.waitFor(async () => expect(await driver.besideText?.()).toContain(words), PATIENCE);
  try {
    const story = await driver.openPage(server.url('story.html'));
    const popup = await driver.clickButton(story);
    await popup.waitFor(() => document.querySelector('.skeleton, .skeleton-body') === null, []);
    await popup.evaluate(() => {
      document.querySelector('header details.menu')?.setAttribute('open', '');
      const items = [...document.querySelectorAll<HTMLElement>('header .menu button')];
      items.find(({ textContent }) => textContent === 'Open beside the page')?.focus();
    });
    await popup.press('Enter');
    await says('Harbour City Turns Its Old Docks');

    // Another tab was not opened to Fineprint by any click yet.
    const other = await driver.openPage(server.url('other.html').replace('127.0.0.1', 'localhost'));
    await other.bringToFront();
    await says('The tab has moved on to another page.');
    const opened = await driver.clickButton(other);
    await opened.waitFor(() => document.body.innerText.includes('Hill Town'), []);
    await opened.close();
    await says('Hill Town Turns Its Old Docks');

    await story.bringToFront();
    await says('Harbour City Turns Its Old Docks');
  } finally {
    await driver.close();
    await server.close();
  }
});
