import puppeteer, { type Page } from 'puppeteer-core';
import { build, type Rollup } from 'vite';
import { findBrowser } from '../../scripts/browsers.mjs';

/** This machine's Chromium, Chrome or Edge; set FINEPRINT_CHROMIUM to use another. */
export const CHROMIUM = findBrowser('chromium')?.path ?? 'chromium';
export const CHROMIUM_ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--no-first-run',
];
const ADDRESS = 'http://page.test/';

/** @param entry a TypeScript file; @returns it with all it imports as one plain script */
export async function bundle(entry: string): Promise<string> {
  const result = (await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: true, lib: { entry, formats: ['iife'], name: 'bundle' } },
  })) as Rollup.RollupOutput[];
  return result[0]?.output[0].code ?? '';
}

export interface Browser {
  /** Loads HTML as a live page without running its scripts or fetching what it names, then runs `work`. */
  onPage<T>(html: string, work: (page: Page) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

export async function openChromium(): Promise<Browser> {
  const browser = await puppeteer.launch({
    executablePath: CHROMIUM,
    headless: true,
    args: CHROMIUM_ARGUMENTS,
  });
  return {
    async onPage(html, work) {
      const page = await browser.newPage();
      try {
        await page.setRequestInterception(true);
        page.on('request', (request) => {
          if (request.url() !== ADDRESS) return void request.abort();
          void request.respond({
            body: html,
            contentType: 'text/html; charset=utf-8',
            headers: { 'content-security-policy': "script-src 'none'" },
          });
        });
        await page.goto(ADDRESS, { waitUntil: 'domcontentloaded' });
        return await work(page);
      } finally {
        await page.close();
      }
    },
    close: () => browser.close(),
  };
}
