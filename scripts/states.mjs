/**
 * Pictures of every state of the counter, in both themes and three languages:
 *   npm run states [-- FOLDER [NAME…]]
 * Built from the shipped views and styles over the examples of tests/views, taken in Chromium.
 * LOCALES=ar,ja chooses other languages; HEIGHT=1800 shows them as beside the page, that tall.
 */
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import puppeteer from 'puppeteer-core';
import { serveStates } from '../tests/views/states/serve.mjs';

const [folder = 'dist/states', ...only] = process.argv.slice(2);
const locales = (process.env.LOCALES ?? 'en,zh_TW,zh_CN').split(',');
const themes = ['light', 'dark'];
const { address, close } = await serveStates();
const browser = await puppeteer.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--hide-scrollbars'],
});
try {
  await mkdir(folder, { recursive: true });
  const page = await browser.newPage();
  page.on('pageerror', (error) => console.error(String(error)));
  // The popup's own size: 25 × 37 rem.
  const height = Number(process.env.HEIGHT ?? 592);
  await page.setViewport({ width: 400, height, deviceScaleFactor: process.env.HEIGHT ? 1 : 2 });
  await page.goto(address);
  const names = only.length ? only : await page.evaluate(() => globalThis.stateNames);
  for (const name of names) {
    for (const locale of locales) {
      for (const theme of themes) {
        await page.goto(`${address}#${name}/${locale}/${theme}`);
        if (process.env.HEIGHT) await page.$eval('body', (body) => (body.className = 'beside'));
        await page.screenshot({ path: join(folder, `${name}-${locale}-${theme}.png`) });
      }
    }
  }
  console.log(`${resolve(folder)}: ${names.length * locales.length * themes.length} pictures`);
} finally {
  await browser.close();
  await close();
}
