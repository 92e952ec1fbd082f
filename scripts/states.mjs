/** Pictures of every state of the counter, built from the shipped views and styles over the examples of tests/views. */
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import puppeteer from 'puppeteer-core';
import { serveStates } from '../tests/views/states/serve.mjs';
import { findBrowser } from './browsers.mjs';
import { adviceFor } from './ensure/browsers.mjs';
import { readCall } from './steps/call.mjs';

const USAGE = `Usage: npm run states [-- FOLDER [NAME…]]

Takes pictures of every state of the popup, or of those named, in both themes and three languages, in Chromium, and
writes them into FOLDER (default: dist/states). Each is as tall as what the state holds.

  HEIGHT=592       takes them that tall, as the popup shows them at first
  LOCALES=ar,ja    takes them in other languages`;
const {
  paths: [folder = 'dist/states', ...only],
} = readCall(USAGE, {}, [0, Number.POSITIVE_INFINITY]);
const locales = (process.env.LOCALES ?? 'en,zh_TW,zh_CN').split(',');
const themes = ['light', 'dark'];
/** The popup's own height, 37 rem. CSS pixels. */
const POPUP = 592;
const tall = process.env.HEIGHT ? Number(process.env.HEIGHT) : null;
const chromium = findBrowser('chromium');
if (!chromium) throw new Error(`Chromium draws the states. ${adviceFor('chromium')}`);
const { address, close } = await serveStates();
const browser = await puppeteer.launch({
  executablePath: chromium.path,
  args: ['--no-sandbox', '--disable-gpu', '--hide-scrollbars'],
});
try {
  await mkdir(folder, { recursive: true });
  const page = await browser.newPage();
  /** 25 rem wide, as the popup is. @param {number} height CSS pixels */
  const resize = (height) => page.setViewport({ width: 400, height, deviceScaleFactor: 2 });
  page.on('pageerror', (error) => console.error(String(error)));
  await page.goto(address);
  const names = only.length ? only : await page.evaluate(() => globalThis.stateNames);
  for (const name of names) {
    for (const locale of locales) {
      for (const theme of themes) {
        await page.goto(`${address}#${name}/${locale}/${theme}`);
        // Beside the page the frame is as tall as its window.
        await page.$eval('body', (body) => (body.className = 'beside'));
        await resize(POPUP);
        if (tall !== POPUP) await resize(tall ?? Math.max(POPUP, await page.evaluate(heightOfAll)));
        await page.screenshot({ path: join(folder, `${name}-${locale}-${theme}.png`) });
      }
    }
  }
  console.log(`${resolve(folder)}: ${names.length * locales.length * themes.length} pictures`);
} finally {
  await browser.close();
  await close();
}

/** What the window must be tall for nothing to need scrolling. Runs in the page. */
function heightOfAll() {
  const main = document.querySelector('main');
  return main ? Math.ceil(innerHeight - main.clientHeight + main.scrollHeight) : innerHeight;
}
