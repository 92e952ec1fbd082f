import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { datesIn } from '../../../src/page/article/dates/date-text.ts';
import { findStory } from '../../../src/page/article/find-story.ts';
import { readBlocks } from '../../../src/page/blocks/blocks.ts';

const PROSE =
  'The city council agreed on Monday to rebuild the harbour, after three years of talks with the port, its workers and the banks that will lend most of the money.';

const factsOf = (head: string, top: string, url = 'https://www.example.com/story', lang = 'en') =>
  findStory(
    readBlocks(
      new JSDOM(
        `<html lang="${lang}"><head>${head}</head><body><article>${top}<p>${PROSE}</p><p>${PROSE} So it said.</p></article></body></html>`,
      ).window.document,
      url,
    ),
    null,
  ).facts;

test.each([
  ['Harbour to be rebuilt | Example Times', 'Example Times'],
  ['Harbour to be rebuilt - Example Times', 'Example Times'],
  ['Harbour to be rebuilt_要闻_某某网', '某某网'],
])('the headline of "%s" is without the site’s name, which is the source', (title, source) => {
  expect(factsOf(`<title>${title}</title>`, '')).toMatchObject({ title: 'Harbour to be rebuilt', source });
});

test('a box that asks the reader something is not the headline when the page’s data agrees on another', () => {
  const html = `<title>Harbour to be rebuilt</title><meta property="og:title" content="Harbour to be rebuilt"><div class="overlay"><div><h1>We need to talk about your ad blocker</h1></div><p>Please.</p></div><div class="page"><div class="body"><p>${PROSE}</p><p>${PROSE} So it said.</p></div></div>`;
  const { facts } = findStory(readBlocks(new JSDOM(html).window.document, 'https://example.com/a'), null);
  expect(facts.title).toBe('Harbour to be rebuilt');
});

test('a picture’s credit, a section and a button are no source', () => {
  const top =
    '<h1>Harbour to be rebuilt</h1><a href="/m">Markets</a><figure><img src="a"><figcaption>Credit: EPA</figcaption></figure><div>Markets News</div><time datetime="2024-10-31">Oct 31, 2024</time><div>Next Post</div>';
  expect(factsOf('<meta property="og:site_name" content="Example Times">', top).source).toBe('Example Times');
});

test.each([
  ['By Staff', 'en', 'Staff'],
  ['By Staff Reporter', 'en', 'Staff Reporter'],
  ['Par la rédaction', 'fr', 'la rédaction'],
  ['作者：编辑部', 'zh', '编辑部'],
  // A letter that grows longer in lower case.
  ['By İpek Roe', 'en', 'İpek Roe'],
  // Posts without a desk, accounts and small words name nobody.
  ['By Editor', 'en', null],
  ['By admin', 'en', null],
  ['By the', 'en', null],
  ['Staff', 'en', null],
])('"%s" under the headline (%s) is signed by %s', (line, lang, byline) => {
  const top = `<h1>Harbour to be rebuilt</h1><p class="byline">${line}</p>`;
  expect(factsOf('', top, undefined, lang).byline).toBe(byline);
});

test('the day that two of the page’s sources give is taken over one that stands alone', () => {
  const head = `<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2020-01-01"}</script><meta property="article:published_time" content="2024-10-31T08:00:00Z">`;
  expect(factsOf(head, '<h1>Harbour</h1><div>31 October 2024</div>').date).toBe('2024-10-31');
});

test('a day and a month that may be swapped are settled by another source or by the language', () => {
  const top = '<h1>Harbour to be rebuilt</h1><div>03/04/2024</div>';
  expect(factsOf('', top)).toMatchObject({ date: null, dateText: '03/04/2024' });
  expect(factsOf('', top, 'https://www.example.com/2024/03/04/harbour').date).toBe('2024-03-04');
});

test('an opinion is told by its section, its headline or the writer’s own words', () => {
  expect(factsOf('<meta property="article:section" content="Opinion">', '<h1>The harbour</h1>').opinion).toBe(
    true,
  );
  expect(factsOf('', '<h1>3 Stocks to Buy Now</h1>').opinion).toBe(true);
  expect(factsOf('', '<h1>The harbour</h1>').opinion).toBe(false);
});

test.each([
  ['2024年10月31日 21:30', { year: 2024, month: 10, day: 31, minutes: 1290 }],
  ['11月22日', { year: null, month: 11, day: 22 }],
  ['Oct. 31, 2024, 9:30 p.m. ET', { year: 2024, month: 10, day: 31, minutes: 1290 }],
  ['Oct 31, 2024 9:30 PM EDT', { year: 2024, month: 10, day: 31, minutes: 1290, zone: -240 }],
  ['31.10.24, 14:30 Uhr', { year: 2024, month: 10, day: 31, minutes: 870, short: true }],
  ['vor 5 Std.', { ago: 300 }],
  ['5m ago and 2d ago', { ago: 2880 }],
  ['31. Oktober 2024', { year: 2024, month: 10, day: 31 }],
  ['31 октября 2024, 18:30', { year: 2024, month: 10, day: 31, minutes: 1110 }],
  ['2024년 10월 31일', { year: 2024, month: 10, day: 31 }],
  ['2小時前', { ago: 120 }],
  ['vor 3 Stunden', { ago: 180 }],
  ['5 minutes ago', { ago: 5 }],
  ['3시간 전', { ago: 180 }],
])('the date in "%s"', (text, expected) => {
  expect(datesIn(text)[0]).toMatchObject(expected);
});

test.each([
  'Today the council agreed',
  '10.10.10.10',
  '5 min read',
  'sold out 12 times',
  'Mayor 5',
  'S&P 500',
  '24 hours of trading',
  '1/1024',
])('there is no date in "%s"', (text) => {
  expect(datesIn(text)).toEqual([]);
});
