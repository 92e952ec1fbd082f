import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { settle } from '../../../../src/page/article/settling/settle.ts';
import { readBlocks } from '../../../../src/page/blocks/blocks.ts';

const PROSE =
  'The city council agreed on Monday to rebuild the harbour, after three years of talks with the port and its banks.';
const MORE =
  'Shares of the operator rose by four percent, as traders had not expected a decision before summer.';
const LAST =
  'Work begins in spring and is to last three years, if the weather and the ships of the navy allow it.';

/** Every block of a page is judged to be the story but the headline; what is settled on? */
function settled(html: string, headline: string): string[] {
  const { blocks } = readBlocks(new JSDOM(html).window.document, 'https://example.com/story');
  const block = blocks.find(({ text }) => text === headline) ?? null;
  const judged = blocks.filter((one) => one !== block && !one.text.startsWith('—'));
  return settle(judged, { text: headline, block }, blocks).map(({ text }) => text);
}
const paragraphs = `<p>${PROSE}</p><p>${MORE}</p><p>${LAST}</p>`;

test('a ticker of other stories above the headline is no part of the story, a standfirst is', () => {
  const ticker = `<div class="x"><ul><li><a href="/1">Port closed</a> The port was closed on Friday, said the mayor of the town.</li></ul></div>`;
  const html = `${ticker}<div><p>${LAST} It is long.</p><h1>Harbour</h1>${paragraphs}</div>`;
  expect(settled(html, 'Harbour')).toEqual([`${LAST} It is long.`, PROSE, MORE, LAST]);
});

test('a line that is all link and no sentence is another story’s headline', () => {
  const html = `<h1>Harbour</h1><p>${PROSE}</p><p><a href="/2">SPICER ELIMINATED FROM THE SHOW OF THE YEAR</a></p><p><a href="/3">${MORE}</a></p>`;
  expect(settled(html, 'Harbour')).toEqual([PROSE, MORE]);
});

test('the story said again in one block is left out', () => {
  const html = `<h1>Harbour</h1>${paragraphs}<div>Harbour, by Jane Doe. ${PROSE} ${MORE} ${LAST}</div>`;
  expect(settled(html, 'Harbour')).toEqual([PROSE, MORE, LAST]);
});

test('the line that signs a quote stays with it', () => {
  const html = `<h1>Harbour</h1>${paragraphs}<blockquote><p>We waited long.</p>— Jane Doe (@jane) 18 November</blockquote>`;
  expect(settled(html, 'Harbour').slice(-2)).toEqual(['We waited long.', '— Jane Doe (@jane) 18 November']);
});

test('the site’s name in a heading of the first rank is no other story', () => {
  const html = `<h1>Example Times</h1><div><h2>Harbour</h2>${paragraphs}</div>`;
  expect(settled(html, 'Harbour').slice(-3)).toEqual([PROSE, MORE, LAST]);
});

test('code between a story’s paragraphs is of it, code below is not', () => {
  const { blocks } = readBlocks(
    new JSDOM(
      `<div><p>${PROSE}</p><p>${MORE}</p><pre>let port = 1;</pre><p>${LAST}</p></div><pre>let bank = 2;</pre>`,
    ).window.document,
    'https://example.com/story',
  );
  const judged = blocks.filter(({ shape }) => shape === 'paragraph');
  const texts = settle(judged, { text: null, block: null }, blocks).map(({ text }) => text);
  expect(texts).toEqual([PROSE, MORE, 'let port = 1;', LAST]);
});

test.each([
  '【我要纠错】',
  '更多精彩内容请关注微信公众号某某财经',
  '【字号 大 中 小】【打印】【关闭】',
  '[推荐] [收藏] [打印] [关闭]',
])('"%s" is buttons', (buttons) => {
  expect(settled(`<h1>Harbour</h1><p>${buttons}</p>${paragraphs}`, 'Harbour')).toEqual([PROSE, MORE, LAST]);
});

test.each([
  '<p>Te recomendamos: <a href="/2">Lo que cuesta el muelle del norte</a></p>',
  '<p>Lees ook: <a href="/2">Wat de nieuwe kade kost</a></p>',
  '<p>Photo: Handout / Example Wire</p>',
  '<p>圖片：某某社</p>',
])('%s is no line of the story', (line) => {
  expect(settled(`<h1>Harbour</h1><p>${PROSE}</p>${line}<p>${MORE}</p>`, 'Harbour')).toEqual([PROSE, MORE]);
});

test('what a picture shows, in a sentence, stays where it was judged to be of the story', () => {
  const line = 'Photo: the quay as the storm left it in spring, before the port was closed.';
  expect(settled(`<h1>Harbour</h1><p>${PROSE}</p><p>${line}</p><p>${MORE}</p>`, 'Harbour')).toHaveLength(3);
});

test('a label in brackets before a sentence is no button', () => {
  const lead = '【导语】港口将在明年春天开始重建，银行将提供大部分资金。';
  expect(settled(`<h1>Harbour</h1><p>${lead}</p>${paragraphs}`, 'Harbour')[0]).toBe(lead);
});
