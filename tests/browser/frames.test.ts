import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { describe, expect, test, vi } from 'vitest';
import { launch } from './drivers/launch.ts';
import { serve } from './server.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const STORY = readFileSync(new URL('../pages/ttm--notice-after-article/page.html', import.meta.url), 'utf8');
const SENTENCE = 'On October 30 the mayor of a harbour city appeared';
/** After the popup has said that there is nothing yet. Milliseconds. */
const LATE = 3000;
const later = (script: string) => `<script>setTimeout(() => { ${script} }, ${LATE});</script>`;

const PAGES = {
  'story.html': STORY,
  'frame.html':
    '<!doctype html><title>Shell</title><iframe src="story.html" width="900" height="700"></iframe>',
  'frames.html':
    '<!doctype html><title>Shell</title><iframe src="frame.html" width="1000" height="800"></iframe>',
  'frameset.html': '<title>Shell</title><frameset cols="100%"><frame src="story.html"></frameset>',
  'late.html': `<!doctype html><title>Shell</title><div id="app"></div>${later(
    `fetch('story.html').then((answer) => answer.text()).then((html) => {
      document.querySelector('#app').append(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
    });`,
  )}`,
  'late-frame.html': `<!doctype html><title>Shell</title><iframe width="900" height="700"></iframe>${later(
    `document.querySelector('iframe').src = 'story.html';`,
  )}`,
};

const PATIENCE = { timeout: 15_000, interval: 200 };
/** How many passages are highlighted in the document that shows the story. */
async function marked(page: Page): Promise<number> {
  const counts = await Promise.all(
    page
      .frames()
      .map((frame) =>
        frame.evaluate(
          (text) =>
            document.body.innerText?.includes(text) ? (CSS.highlights.get('fineprint')?.size ?? 0) : 0,
          SENTENCE,
        ),
      ),
  );
  return Math.max(...counts);
}

describe.each(['chromium', 'firefox'] as const)('%s', (engine) => {
  test('a story in frames, or one that the page shows late, is read while the popup is open', async () => {
    const server = await serve(PAGES);
    const driver = await launch(engine, ROOT);
    try {
      for (const name of ['frame.html', 'frames.html', 'frameset.html', 'late.html', 'late-frame.html']) {
        const page = await driver.openPage(server.url(name));
        const popup = await driver.clickButton(page);
        await popup.waitFor((text: string) => document.body.innerText.includes(text), [SENTENCE]);
        const notice = await popup.evaluate(() => document.querySelector('.notice')?.textContent);
        expect([name, notice]).toEqual([name, expect.stringContaining('投資有風險')]);
        expect([name, notice]).toEqual([name, expect.not.stringContaining('Hidden on the page')]);
        // A sentence of the summary is marked in the document that holds it.
        await popup.evaluate(() => document.querySelector<HTMLElement>('#summary-body button')?.click());
        await vi.waitFor(async () => expect([name, await marked(page)]).toEqual([name, 1]), PATIENCE);
        await popup.close();
        await vi.waitFor(async () => expect([name, await marked(page)]).toEqual([name, 0]), PATIENCE);
      }
    } finally {
      await driver.close();
      await server.close();
    }
  });
});
