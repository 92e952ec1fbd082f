import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Driver, Engine, Popup } from './drivers/driver.ts';
import { launch } from './drivers/launch.ts';
import { serve, type TestServer } from './server.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const STORY = readFileSync(new URL('../pages/ttm--notice-after-article/page.html', import.meta.url), 'utf8');
const LENT = readFileSync(
  new URL('../pages/magazine-fr--lent-by-the-maker/page.html', import.meta.url),
  'utf8',
);
const SAMPLE = readFileSync(new URL('../../scripts/sample/page.html', import.meta.url), 'utf8');
const PARAGRAPHS = [
  'Trading was thin on Monday because of the holiday, and most shares closed near where they had opened, dealers said.',
  'Volume on the main board was the lowest since spring, according to figures that the exchange published late in the evening.',
  'Brokers expect little to change before the central bank meets on Thursday, when it is due to publish its forecasts for growth and prices.',
  'The index of the largest companies closed 0.1 percent higher, while smaller companies lost 0.2 percent on average over the session.',
];
const OTHER = `<!doctype html><title>Quiet day on the exchange</title><article><h1>Quiet day on the exchange</h1>${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}</article>`;

/** Pages that only the browser itself may look into. */
const CLOSED: Record<Engine, string> = { chromium: 'chrome://version/', firefox: 'about:support' };

describe.each(['chromium', 'firefox'] as const)('%s', (engine) => {
  let driver: Driver;
  let server: TestServer;
  let popup: Popup | undefined;

  beforeAll(async () => {
    server = await serve({
      'story.html': STORY,
      'other.html': OTHER,
      'sample.html': SAMPLE,
      'lent.html': LENT,
    });
    driver = await launch(engine, ROOT);
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
  });
  afterEach(async () => {
    await popup?.close().catch(() => {});
    popup = undefined;
  });

  const says = (words: string) =>
    (popup as Popup).waitFor(
      (text: string) => document.body.innerText.includes(text) && !document.querySelector('.skeleton'),
      [words],
    );
  const silent = (words: string) =>
    (popup as Popup).waitFor((text: string) => !document.body.innerText.includes(text), [words]);

  test('one click shows summary, notice with its translation, and the list as it stands; the page stays as it was', async () => {
    const page = await driver.openPage(server.url('story.html'));
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    popup = await driver.clickButton(page);
    await says('Old harbour, new industries');
    await says('On October 30 the mayor of a harbour city appeared');
    await says('Standard notice');
    await says('Investing carries risk');
    await says('10 rows, still blank on the page');
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  });

  test('the toggle shows the original, the translation, or both, and is remembered', async () => {
    const page = await driver.openPage(server.url('story.html'));
    popup = await driver.clickButton(page);
    await says('Investing carries risk');
    const choose = (view: string) =>
      (popup as Popup).evaluate(
        (value: string) =>
          document.querySelector<HTMLInputElement>(`input[name=notice-view][value=${value}]`)?.click(),
        view,
      );
    await choose('original');
    await silent('Unofficial translation');
    await says('投資有風險');
    await choose('translated');
    await silent('投資有風險');
    await popup.waitFor(
      async () => JSON.stringify(await chrome.storage.local.get(null)).includes('"noticeView":"translated"'),
      [],
    );
    await popup.close();
    popup = await driver.clickButton(page);
    await says('Investing carries risk');
    await silent('投資有風險');
    await choose('both');
    await says('投資有風險');
    await says('Investing carries risk');
  });

  test('what no phrase tells is called likely, in the verdict and in its clause, and says why on demand', async () => {
    const page = await driver.openPage(server.url('lent.html'));
    popup = await driver.clickButton(page);
    await says('Likely: Paid promotion');
    await says('Its words together suggest it; no known phrase says so.');
    const kinds = await popup.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.clause-head p')].map(
        (head) => head.innerText.split(/\s+/)[0],
      ),
    );
    expect(kinds).toEqual(['Likely', 'Affiliate']);
    await popup.evaluate(() => document.querySelector<HTMLElement>('.clause summary')?.click());
    await popup.waitFor(() => document.querySelector('.clause details[open] .note') !== null, []);
  });

  test('the language of translations can be chosen again and again: its field stays in sight, though what is above it shrinks', async () => {
    popup = await driver.clickButton(await driver.openPage(server.url('story.html')));
    await says('Investing carries risk');
    const choose = (language: string) =>
      (popup as Popup).evaluate((value: string) => {
        const field = document.querySelector<HTMLSelectElement>('.clause-tools select');
        if (!field) return;
        field.focus();
        field.value = value;
        field.dispatchEvent(new Event('change', { bubbles: true }));
      }, language);
    await popup.evaluate(() => document.querySelector('.clause-tools select')?.scrollIntoView());
    // The notice is written in it, so all translations go.
    await choose('zh-Hant');
    await silent('Investing carries risk');
    await popup.waitFor(() => {
      const field = document.querySelector('.clause-tools select')?.getBoundingClientRect();
      const main = document.querySelector('main')?.getBoundingClientRect();
      return field && main && field.top >= main.top && field.bottom <= main.bottom;
    }, []);
    await choose('en');
    await says('Investing carries risk');
  });

  test('rows appear by themselves when the page fills them', async () => {
    const page = await driver.openPage(server.url('story.html'));
    popup = await driver.clickButton(page);
    await says('10 rows, still blank on the page');
    await page.evaluate(() => {
      for (const [i, item] of [...document.querySelectorAll('ol li')].entries()) {
        const [name, price] = item.querySelectorAll('div');
        if (name && price) {
          name.textContent = `騰訊控股 0070${i}.HK`;
          price.textContent = '612.50 +1.24%';
        }
      }
    });
    await silent('still blank');
    await says('00700.HK');
    await says('+1.24%');
  });

  test('a sentence is found in the page and highlighted, and its HTML stays as it was', async () => {
    const page = await driver.openPage(server.url('story.html'));
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    popup = await driver.clickButton(page);
    await says('On October 30 the mayor');
    await popup.evaluate(() => document.querySelector<HTMLElement>('#summary button.quiet')?.click());
    await page.waitForFunction(() => (CSS.highlights?.size ?? 0) > 0);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  });

  // The only engine that measures it.
  if (engine === 'chromium') {
    test('nothing moves between the skeleton and the reading, and the height stays', async () => {
      const page = await driver.openPage(server.url('sample.html'));
      popup = await driver.clickButton(page);
      // The browser fits its window to the shell a moment after the shell's first lay-out; empty, it is 33 px high.
      await popup.waitFor(() => innerHeight > 100, []);
      const before = await popup.evaluate(() => innerHeight);
      await says('NVIDIA');
      const shifts = await popup.evaluate(
        () =>
          new Promise<number[]>((done) => {
            const values: number[] = [];
            new PerformanceObserver((list) => {
              for (const entry of list.getEntries())
                values.push((entry as unknown as { value: number }).value);
            }).observe({ type: 'layout-shift', buffered: true });
            setTimeout(() => done(values), 500);
          }),
      );
      // What Web Vitals calls "good" is 0.1; the list that fills below the fold counts as well.
      expect(shifts.reduce((sum, value) => sum + value, 0)).toBeLessThan(0.02);
      expect(await popup.evaluate(() => innerHeight)).toBe(before);
    });
  }

  test('navigation inside the page replaces what the popup shows', async () => {
    const page = await driver.openPage(server.url('story.html'));
    popup = await driver.clickButton(page);
    await says('Old harbour, new industries');
    await page.evaluate((html) => {
      history.pushState({}, '', '/next.html');
      const next = new DOMParser().parseFromString(html, 'text/html');
      document.title = next.title;
      document.body.replaceChildren(...next.body.childNodes);
    }, OTHER);
    await says('Quiet day on the exchange');
    await silent('Old harbour, new industries');
  });

  test('a page of another address is never shown', async () => {
    const page = await driver.openPage(server.url('story.html'));
    popup = await driver.clickButton(page);
    await says('Old harbour, new industries');
    await page.goto(server.url('other.html'));
    // Browsers may close the popup here; one that stays open must not show the page before.
    const shown = await popup.text().catch(() => '');
    if (shown) await silent('Old harbour, new industries');
  });

  test('a page closed to extensions gets its sentence', async () => {
    const page = await driver.openPage('about:blank');
    await page.goto(CLOSED[engine], { timeout: 3000 }).catch(() => {});
    popup = await driver.clickButton(page);
    await says('browser');
    expect(await popup.text()).not.toContain('Standard notice');
  });
});
