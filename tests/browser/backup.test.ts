import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Driver } from './drivers/driver.ts';
import { launch } from './drivers/launch.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PATIENCE = { timeout: 15_000, interval: 100 };
/** A choice of every kind, none of them what the extension begins with. */
const SETTINGS = {
  version: 1,
  interfaceLanguage: 'en',
  translateTo: 'ja',
  summaryLength: 'long',
  noticeView: 'both',
  theme: 'dark',
  folded: ['trending'],
  watchList: [{ symbol: 'US:NVDA', name: 'NVIDIA Corporation', rows: ['US\tNVDA\tNVIDIA'] }],
  rememberNotices: true,
  singleKeys: false,
};
const CHOSEN = { settings: SETTINGS, notices: { 'news.example': ['Quotes are delayed.'] } };
/** Files that are no backup, each wrong in its own way. */
const WRONG: Record<string, string> = {
  'words.txt': 'Dear diary',
  'other.json': '{"format":"somebody-else","settings":{}}',
  'list.json': '{"format":"fineprint-backup","settings":[]}',
  'nothing-known.json': '{"format":"fineprint-backup","settings":{"theme":7,"version":99}}',
  'long.json': `{"format":"fineprint-backup","settings":{"theme":"light"},"notices":{"a.example":["${'word '.repeat(3_000_000)}"]}}`,
  'cut.json': '{"format":"fineprint-backup","settings":{"version":1,',
};

let driver: Driver;
let page: Page;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'fineprint-backup-'));
  driver = await launch('chromium', ROOT);
  page = await driver.openOwnPage('src/options/index.html');
  const session = await page.createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
});
afterAll(async () => {
  await driver?.close();
  rmSync(folder, { recursive: true, force: true });
});

const says = (words: string) =>
  vi.waitFor(
    async () => expect(await page.evaluate(() => document.body.innerText)).toContain(words),
    PATIENCE,
  );
const press = (label: string) =>
  page.evaluate(
    (text) => [...document.querySelectorAll('button')].find((one) => one.textContent === text)?.click(),
    label,
  );
async function importFile(name: string): Promise<void> {
  const field = await page.$('#options-data ~ .inline input[type=file]');
  await (field as ElementHandle<HTMLInputElement>).uploadFile(join(folder, name));
}
/** What a reader chose; the copy that mends damage is checked by the tests of the settings. */
async function stored(): Promise<object> {
  const { settings, notices } = await page.evaluate(() => chrome.storage.local.get(null));
  return { settings, notices };
}

test('everything comes back from the file that was saved after all was deleted; a wrong file costs nothing', async () => {
  await page.evaluate((chosen) => chrome.storage.local.set(chosen), CHOSEN);
  await page.reload();
  await page.waitForSelector('h1');
  await press('Export as a file');
  await vi.waitFor(() => expect(readdirSync(folder)).toEqual(['fineprint-settings.json']), PATIENCE);

  await press('Reset everything');
  await says('Really reset?');
  expect(await stored()).toEqual(CHOSEN);
  await press('Yes, reset');
  await says('Everything was reset');
  expect(await page.evaluate(() => chrome.storage.local.get(null))).toEqual({});

  await importFile('fineprint-settings.json');
  await says('Settings imported');
  expect(await stored()).toEqual(CHOSEN);
  await says('NVIDIA Corporation');
  expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');

  for (const [name, text] of Object.entries(WRONG)) {
    await page.reload();
    await page.waitForSelector('h1');
    writeFileSync(join(folder, name), text);
    await importFile(name);
    await says('This file holds no Fineprint settings. Nothing was changed.');
    expect(await stored()).toEqual(CHOSEN);
  }
});
