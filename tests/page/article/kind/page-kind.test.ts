import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { findStory } from '../../../../src/page/article/find-story.ts';
import { readBlocks } from '../../../../src/page/blocks/blocks.ts';

const kindOf = (html: string, url: string) =>
  findStory(readBlocks(new JSDOM(html).window.document, url), null).kind;

const teasers = Array.from(
  { length: 60 },
  (_, at) => `<li><a href="/${at}">Number ${at}: shares of the port rise after talks</a></li>`,
).join('');
const prose = (count: number) =>
  Array.from(
    { length: count },
    (_, at) =>
      `<p>On day ${at} the council agreed to rebuild the harbour, after long talks with the port, its workers and the banks that will lend the money.</p>`,
  ).join('');

test('a root address full of linked headlines is a front page', () => {
  expect(kindOf(`<h1>News</h1><ul>${teasers}</ul>`, 'https://example.com/')).toBe('front');
});

test('a page of one company’s figures is a quote page', () => {
  const table = '<table><tr><td>Open</td><td>12.3</td></tr><tr><td>High</td><td>12.9</td></tr></table>';
  expect(kindOf(`<h1>Port plc</h1>${table}`, 'https://example.com/quote/PORT')).toBe('quote');
});

test('a list of results is a search page, however long its snippets', () => {
  expect(kindOf(`<h1>Results</h1>${prose(8)}`, 'https://example.com/search?q=harbour')).toBe('search');
});

test('a film with a line under it is a video page, one with a whole story is an article', () => {
  const film = '<script type="application/ld+json">{"@type":"VideoObject","name":"Harbour"}</script>';
  expect(kindOf(`${film}<h1>Harbour</h1>${prose(1)}`, 'https://example.com/watch/1')).toBe('video');
  expect(kindOf(`${film}<article><h1>Harbour</h1>${prose(9)}</article>`, 'https://example.com/a/1')).toBe(
    'article',
  );
});

test('a thread is a forum page', () => {
  expect(kindOf(`<h1>Harbour?</h1>${prose(2)}`, 'https://example.com/forum/thread/12')).toBe('forum');
});
