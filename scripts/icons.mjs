/** Draws public/icons/*.png from scripts/icon.svg. Run by hand when the icon changes: node scripts/icons.mjs */
import { readFile, writeFile } from 'node:fs/promises';
import puppeteer from 'puppeteer-core';
import { findBrowser } from './browsers.mjs';

const SIZES = [16, 32, 48, 128];
const { path } = findBrowser('chromium') ?? {};
if (!path) throw new Error('Drawing the icons needs Chromium, Chrome or Edge.');
const svg = await readFile(new URL('icon.svg', import.meta.url), 'utf8');
const browser = await puppeteer.launch({ executablePath: path, args: ['--no-sandbox'] });
try {
  const page = await browser.newPage();
  for (const size of SIZES) {
    await page.setViewport({ width: size, height: size });
    await page.setContent(
      `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
    );
    const png = await page.screenshot({ omitBackground: true });
    await writeFile(new URL(`../public/icons/${size}.png`, import.meta.url), png);
  }
} finally {
  await browser.close();
}
