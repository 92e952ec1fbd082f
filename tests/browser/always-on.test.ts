import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Driver } from './drivers/driver.ts';
import { launch } from './drivers/launch.ts';
import { serve, type TestServer } from './server.ts';

/** "Always on this site", from the switch in the popup to the permission taken back. */
const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const STORY = readFileSync(new URL('../../scripts/sample/page.html', import.meta.url), 'utf8');
const SITE = '*://127.0.0.1/*';
const OPTIONS = 'src/options/index.html';
/** Longer than a refusal takes, in milliseconds: what is asked in a prompt is not answered by then. */
const REFUSED_WITHIN = 1500;

let server: TestServer;
beforeAll(async () => {
  server = await serve({ 'story.html': STORY });
});
afterAll(() => server?.close());

/** What the toolbar button says about the story's tab, waited for; asked from a page of the extension. */
async function badgeBecomes(own: Page, text: string): Promise<void> {
  await own.waitForFunction(
    async (wanted) => {
      const tabs = await chrome.tabs.query({});
      const badges = await Promise.all(tabs.map(({ id }) => chrome.action.getBadgeText({ tabId: id ?? 0 })));
      return badges.some((badge) => badge !== '') ? badges.includes(wanted) : wanted === '';
    },
    { timeout: 15_000, polling: 200 },
    text,
  );
}
const sitesRegistered = (own: Page) =>
  own.evaluate(async () =>
    (await chrome.scripting.getRegisteredContentScripts()).flatMap(({ matches }) => matches ?? []),
  );
const scriptsAre = (own: Page, count: number) =>
  own.waitForFunction(
    async (wanted) => (await chrome.scripting.getRegisteredContentScripts()).length === wanted,
    { polling: 200 },
    count,
  );
const sitesListed = (own: Page) =>
  own.evaluate(() =>
    [...document.querySelectorAll('[aria-labelledby=options-sites] bdi')].map((name) => name.textContent),
  );

/** Badge, list and registration of a site that is on; then an update, a load of the page, and the way back. */
async function livesAndEnds(driver: Driver, story: Page): Promise<void> {
  let own = await driver.openOwnPage(OPTIONS);
  await badgeBecomes(own, '1');
  expect(await sitesRegistered(own)).toEqual([SITE]);
  expect(await sitesListed(own)).toEqual(['127.0.0.1']);

  await driver.restart();
  own = await driver.openOwnPage(OPTIONS);
  await scriptsAre(own, 1);
  // Without a load of the page, and after one.
  await badgeBecomes(own, '1');
  await story.reload();
  await badgeBecomes(own, '1');

  await driver.revoke(SITE);
  await badgeBecomes(own, '');
  await scriptsAre(own, 0);
  await own.waitForFunction(() => !document.querySelector('[aria-labelledby=options-sites] bdi'));
}

test('Firefox: one switch gives the site, its badge shows at once, and taking it back is noticed', async () => {
  const driver = await launch('firefox', ROOT);
  try {
    const story = await driver.openPage(server.url('story.html'));
    const popup = await driver.clickButton(story);
    await popup.waitFor(() => document.querySelector('.switch input') !== null, []);
    await popup.evaluate(() => document.querySelector<HTMLElement>('.switch input')?.focus());
    await popup.press(' ');
    await popup.waitFor(() => document.querySelector<HTMLInputElement>('.switch input')?.checked, []);
    await popup.close();
    await livesAndEnds(driver, story);
  } finally {
    await driver.close();
  }
});

describe('Chromium', () => {
  test('the switch brings the question for this one site, which is no refusal', async () => {
    const driver = await launch('chromium', ROOT);
    try {
      const popup = await driver.clickButton(await driver.openPage(server.url('story.html')));
      await popup.waitFor(() => document.querySelector('.switch input') !== null, []);
      await popup.evaluate(() => document.querySelector<HTMLElement>('.switch input')?.focus());
      // The question may close the popup under the key.
      await popup.press(' ').catch(() => {});
      await new Promise((later) => setTimeout(later, REFUSED_WITHIN));
      // Nobody answers the question here; where the manifest does not allow it, it is refused at once.
      expect(await popup.text().catch(() => '')).not.toContain('did not give the permission');
    } finally {
      await driver.close();
    }
  });

  test('a site that is given has its badge, and taking it back is noticed', async () => {
    // Nobody can press the question's button: this copy of the build is given the site at its installation.
    const build = mkdtempSync(join(tmpdir(), 'fineprint-always-on-'));
    cpSync(join(ROOT, 'dist/chrome'), build, { recursive: true });
    const manifest = JSON.parse(readFileSync(join(build, 'manifest.json'), 'utf8'));
    writeFileSync(join(build, 'manifest.json'), JSON.stringify({ ...manifest, host_permissions: [SITE] }));
    const driver = await launch('chromium', ROOT, { build });
    try {
      await scriptsAre(await driver.openOwnPage(OPTIONS), 1);
      await livesAndEnds(driver, await driver.openPage(server.url('story.html')));
    } finally {
      await driver.close();
      rmSync(build, { recursive: true, force: true });
    }
  });
});
