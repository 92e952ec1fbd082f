import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { findStory } from '../../../src/page/article/find-story.ts';
import { readBlocks } from '../../../src/page/blocks/blocks.ts';

const PROSE =
  'The city council agreed on Monday to rebuild the harbour, after three years of talks with the port, its workers and the banks that will lend most of the money.';

function storyOf(html: string, url = 'https://example.com/story', loadedAt: number | null = null) {
  return findStory(readBlocks(new JSDOM(html).window.document, url), loadedAt);
}

const page = (head: string, top: string) =>
  `<html lang="en"><head>${head}</head><body><nav><a href="/">Home</a></nav><article><h1>Harbour to be rebuilt</h1>${top}<p>${PROSE}</p><p>${PROSE} It said so.</p><p>${PROSE} Again.</p></article></body></html>`;

test('the paragraphs are the story, the headline is the title', () => {
  const story = storyOf(page('<title>Harbour to be rebuilt | Example Times</title>', ''));
  expect(story.blocks.map((block) => block.text)).toEqual([PROSE, `${PROSE} It said so.`, `${PROSE} Again.`]);
  expect(story.facts.title).toBe('Harbour to be rebuilt');
});

test('a source and a date without a year that stand under the headline are read as written', () => {
  const { facts } = storyOf(
    page(
      '<meta property="og:site_name" content="Example Broker">',
      '<div><span>Deep News</span><span>10/31</span></div>',
    ),
  );
  expect(facts).toMatchObject({ source: 'Deep News', dateText: '10/31', date: null, byline: null });
});

test('a date without a year is resolved by the page data that shows the same day', () => {
  const head = `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Harbour to be rebuilt","datePublished":"2025-10-31T21:30:00+08:00"}</script>`;
  expect(storyOf(page(head, '<div>10/31</div>')).facts).toMatchObject({
    date: '2025-10-31',
    dateTime: '2025-10-31T21:30+08:00',
    dateText: '10/31',
  });
});

test('embedded application state gives the year and the source, only for the story shown', () => {
  const state = JSON.stringify({
    list: [{ title: 'Another story', media: 'Other Wire', pubTimestamp: 1700000000 }],
    news: { title: 'Harbour to be rebuilt', media: 'Deep News', pubTimestamp: 1761917400 },
  });
  const { facts } = storyOf(
    page('', `<div>10/31</div><textarea id="__APP_DATA__">${state.replace(/"/g, '&quot;')}</textarea>`),
  );
  expect(facts).toMatchObject({ source: 'Deep News', date: '2025-10-31', dateText: '10/31' });
});

test('a relative date is resolved only when it is known when the page was loaded', () => {
  const html = page('', '<div>2小時前</div>');
  expect(storyOf(html).facts).toMatchObject({ date: null, dateText: '2小時前' });
  expect(storyOf(html, undefined, Date.UTC(2025, 10, 22, 1, 0)).facts.date).toBe('2025-11-21');
});

test('byline, source and date of a labelled line', () => {
  const { facts } = storyOf(
    page('', '<p>来源：新华社</p><p>By Jane Doe</p><p>Oct. 31, 2024, 9:30 p.m. EDT</p>'),
  );
  expect(facts).toMatchObject({
    source: '新华社',
    byline: 'Jane Doe',
    date: '2024-10-31',
    dateTime: '2024-10-31T21:30-04:00',
  });
});

test('flash news of one sentence under a headline is an article, in scripts without spaces too', () => {
  const flash = storyOf(
    '<title>快讯</title><h1>某某股份涨停 成交额3亿元</h1><div>2025-10-31 09:41</div><div class="content"><p>某某股份10月31日早盘涨停，报58.3元，成交额3.1亿元，换手率4.2%，公司主营港口服务。</p></div>',
  );
  expect(flash).toMatchObject({
    kind: 'article',
    facts: { title: '某某股份涨停 成交额3亿元', date: '2025-10-31' },
  });
  expect(flash.blocks).toHaveLength(1);
});

test('after navigation in place the heading over the story is believed more than the data left behind', () => {
  const head = '<title>Old story | Site</title><meta property="og:title" content="Old story">';
  expect(storyOf(page(head, '')).facts.title).toBe('Harbour to be rebuilt');
});

const story = (title: string, word: string) =>
  `<article><h1>${title}</h1><p>${PROSE} ${word} one.</p><p>${PROSE} ${word} two.</p><p>${PROSE} ${word} three.</p></article>`;
const two = `<title>Harbour to be rebuilt</title><meta property="og:url" content="https://example.com/harbour">${story('Harbour to be rebuilt', 'First')}${story('Trains to be late all winter', 'Second')}`;
const said = (blocks: readonly { text: string }[]) => blocks.map((block) => block.text.split(' ').at(-2));

test('of two stories on one page the one under this headline is read', () => {
  const { facts, blocks } = storyOf(two, 'https://example.com/harbour');
  expect(facts.title).toBe('Harbour to be rebuilt');
  expect(said(blocks)).toEqual(['First', 'First', 'First']);
});

test('of two stories in plain boxes the one that the address names is read', () => {
  const html = two
    .replace(/article>/g, 'div>')
    .replace(/<title>.*?<\/title>/, '<title>Example Times</title>');
  const { facts, blocks } = storyOf(html, 'https://example.com/news/trains-late-all-winter-4711');
  expect(facts.title).toBe('Trains to be late all winter');
  expect(said(blocks)).toEqual(['Second', 'Second', 'Second']);
});

test('a reader who has scrolled on to the next story, and its address, is told that one', () => {
  const page = readBlocks(new JSDOM(two).window.document, 'https://example.com/4711');
  const second = page.blocks.find(({ text }) => text.startsWith('Trains'))?.id ?? -1;
  expect(findStory({ ...page, headlineInView: second }, null).facts.title).toBe(
    'Trains to be late all winter',
  );
  const here = { ...page, url: 'https://example.com/harbour', headlineInView: second };
  expect(findStory(here, null).facts.title).toBe('Harbour to be rebuilt');
});

test('a relative date is the day on the reader’s own clock', () => {
  const html = page('', '<div>2小時前</div>');
  const blocks = readBlocks(new JSDOM(html).window.document, 'https://example.com/story');
  expect(findStory(blocks, Date.UTC(2025, 10, 22, 1, 0), 480).facts.date).toBe('2025-11-22');
});
