import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { readPage } from '../../src/page/read-page.ts';
import { filesUnder, textOf } from './source.ts';

const EVERYTHING = { subtree: true, childList: true, attributes: true, characterData: true };

test.each(filesUnder('tests/pages', /\/page\.html$/))('reading leaves %s as it is', (path) => {
  const { window } = new JSDOM(textOf(path), { url: 'https://news.example/story' });
  const { document } = window;
  const before = document.documentElement.outerHTML;
  // A change that is taken back again is a change to the page's own observers.
  const observer = new window.MutationObserver(() => {});
  observer.observe(document, EVERYTHING);
  readPage(document, document.URL);
  expect(observer.takeRecords()).toEqual([]);
  expect(document.documentElement.outerHTML).toBe(before);
});
