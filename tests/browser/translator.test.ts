import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { SELECTION_KEY } from '../../src/shared/given-text.ts';
import type { Driver, Popup } from './drivers/driver.ts';
import { launch } from './drivers/launch.ts';
import { serve, type TestServer } from './server.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PARAGRAPHS = [
  'Der Hersteller von Schiffssensoren hat im dritten Quartal 318 Millionen Euro umgesetzt, 12,4 Prozent mehr als ein Jahr zuvor, wie er am Dienstag mitteilte.',
  'Die Aufträge wuchsen zum ersten Mal seit drei Jahren nicht mehr; der Vorstand rechnet mit einer Erholung nicht vor dem Frühjahr.',
  'Analysten hatten im Schnitt etwas weniger erwartet, und die Aktie gab am Nachmittag dennoch leicht nach, weil der Ausblick vorsichtig blieb.',
];
/** The first sentence is in the phrase book; the others are in nobody's, and stay for the browser. */
const NOTICE =
  'Hinweis: Dieser Artikel stellt keine Anlageberatung dar. Wir haften nicht für Verluste, die Ihnen beim launigen Nachahmen unserer Sonntagsrechnungen entstehen. Der Autor hält 300 Aktien des Herstellers, die er 2019 von seiner Tante geerbt hat.';
const PAGE = `<!doctype html><html lang="de"><title>Sensoren laufen gut</title><article><h1>Sensoren laufen gut, Aufträge nicht</h1>${PARAGRAPHS.map(
  (text) => `<p>${text}</p>`,
).join('')}<p>${NOTICE}</p></article>`;

describe.each(['chromium', 'firefox'] as const)('%s', (engine) => {
  let driver: Driver;
  let server: TestServer;
  let popup: Popup | undefined;

  beforeAll(async () => {
    server = await serve({ 'page.html': PAGE });
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

  test('a clause left over is counted; the browser’s translator ends in a button or a sentence, or is not there', async () => {
    const page = await driver.openPage(server.url('page.html'));
    popup = await driver.clickButton(page);
    await popup.waitFor(() => / clauses left in German/.test(document.body.innerText), []);
    const there = await popup.evaluate(() => 'Translator' in globalThis);
    if (!there) {
      expect(await popup.evaluate(() => document.querySelector('.translator') !== null)).toBe(false);
      return;
    }
    // The quiet try is given up after two seconds each for the question and for the answer.
    await popup.waitFor(
      () =>
        document.querySelector('.translator button') !== null ||
        /did not answer|does not offer|failed/.test(document.querySelector('.translator')?.textContent ?? ''),
      [],
      15_000,
    );
    expect(await popup.evaluate(() => document.querySelector('progress:not([value])') !== null)).toBe(false);
    // Pressed, it translates, or says within the thirty seconds of patience that it does not.
    await popup.evaluate(() => document.querySelector<HTMLElement>('.translator button')?.click());
    await popup.waitFor(
      () =>
        document.querySelector('.translator button, .translator progress') === null &&
        (document.querySelector('.translator') !== null ||
          !document.body.innerText.includes('clauses left in')),
      [],
      45_000,
    );
  });

  test('the language chosen in the popup is the one translated into, and is remembered', async () => {
    const page = await driver.openPage(server.url('page.html'));
    popup = await driver.clickButton(page);
    await popup.waitFor(() => document.querySelector('.clause-tools select') !== null, []);
    await popup.evaluate(() => {
      const select = document.querySelector<HTMLSelectElement>('.clause-tools select');
      if (!select) return;
      select.value = 'zh-Hant';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    const inChinese = () => document.querySelector('.clause-text bdi[lang="zh-Hant"]') !== null;
    await popup.waitFor(inChinese, []);
    await popup.waitFor(
      async () => JSON.stringify(await chrome.storage.local.get(null)).includes('"translateTo":"zh-Hant"'),
      [],
    );
    await popup.close();
    popup = await driver.clickButton(page);
    await popup.waitFor(inChinese, []);
  });
});

/** Behaves as Chrome's Translator does before its pack is there: a download wants a real click, and tells its progress. */
function putTranslator(words: string): void {
  let installed = false;
  class Shaped {
    static availability = async () => (installed ? 'available' : 'downloadable');
    static async create(options: { monitor(monitor: EventTarget): void }): Promise<Shaped> {
      if (!installed && !navigator.userActivation.isActive)
        throw new DOMException('Requires a user gesture', 'NotAllowedError');
      const monitor = new EventTarget();
      options.monitor(monitor);
      for (const loaded of installed ? [] : [0, 0.5, 1]) {
        await new Promise((later) => setTimeout(later, 200));
        monitor.dispatchEvent(Object.assign(new Event('downloadprogress'), { loaded, total: 1 }));
      }
      installed = true;
      return new Shaped();
    }
    translate = async () => words;
    destroy() {}
  }
  Object.assign(globalThis, { Translator: Shaped });
}

test('chromium: a pack that a click downloads translates what was left over', async () => {
  const driver = await launch('chromium', ROOT);
  try {
    const page = await driver.openOwnPage('src/popup/own-pages/given-text.html');
    const left =
      'Wir haften nicht für Verluste, die Ihnen beim Nachahmen unserer Sonntagsrechnungen entstehen.';
    await page.evaluate((key, text) => chrome.storage.session.set({ [key]: text }), SELECTION_KEY, left);
    const words = 'We are not liable for losses that you incur by imitating our Sunday calculations.';
    await page.evaluateOnNewDocument(putTranslator, words);
    await page.reload();
    const button = await page.waitForSelector('.translator button', { timeout: 15_000 });
    expect(await page.evaluate(() => document.body.innerText)).not.toContain(words);
    await button?.click();
    await page.waitForSelector('.translator progress', { timeout: 5000 });
    await page.waitForFunction((said) => document.body.innerText.includes(said), { timeout: 15_000 }, words);
    expect(await page.$('.translator button, .translator progress')).toBeNull();
  } finally {
    await driver.close();
  }
});
