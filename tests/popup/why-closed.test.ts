import { expect, test } from 'vitest';
import { whyClosed } from '../../src/popup/reading/why-closed.ts';

const NO_HOST =
  'Cannot access contents of the page. Extension manifest must request permission to access the respective host.';

test.each([
  ['application/pdf', 'https://news.example/report', 'pdf'],
  // Firefox's own viewer.
  ['Missing host permission for the tab', 'https://news.example/report.PDF?v=2', 'pdf'],
  ['Missing host permission for the tab', 'https://news.example/story?from=list.pdf', 'browser'],
  ['image/svg+xml', 'https://news.example/chart.svg', 'picture'],
  ['video/mp4', 'https://news.example/film', 'picture'],
  ['application/rss+xml', 'https://news.example/feed', 'data'],
  ['application/json', 'https://news.example/quotes', 'data'],
  [NO_HOST, 'file:///home/reader/story.html', 'file'],
  ['Cannot access contents of url "file:///home/reader/story.html".', null, 'file'],
  [NO_HOST, null, 'browser'],
  ['Cannot access a chrome:// URL', null, 'browser'],
  ['', null, 'browser'],
] as const)('%s at %s: %s', (said, address, why) => {
  expect(whyClosed(said, address)).toBe(why);
});
