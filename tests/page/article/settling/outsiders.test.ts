import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { withoutOutsiders } from '../../../../src/page/article/settling/outsiders.ts';
import { readBlocks } from '../../../../src/page/blocks/blocks.ts';

const STORY = [
  'The harbour is to be rebuilt after ten years, the city council said on Monday after a long debate.',
  'Work begins in spring and takes three years, at a cost of 1.2 billion, half of which the state pays.',
  'The operator’s shares rose four percent, as traders had not expected a decision before the summer.',
];
const paragraphs = STORY.map((text) => `<p>${text}</p>`).join('');

/** What is left of a page where every paragraph marked `data-taken` and the whole story was taken for the story. */
function leftOf(html: string): string[] {
  const { blocks } = readBlocks(new JSDOM(html).window.document, 'https://example.com/');
  const taken = new Set([...STORY, ...[...html.matchAll(/data-taken>([^<]+)/g)].map(([, text]) => text)]);
  return withoutOutsiders(
    blocks.filter(({ text }) => taken.has(text)),
    blocks,
  ).map(({ text }) => text);
}

const comment = (at: number, body: string) =>
  `<div class="op-4234${at} op"><span>~jola [2012-01-0${at} 21:04]</span>${body}<p>reply</p></div>`;
const LONG =
  'Nobody asked the people who live beside the harbour, and nobody will, as has always been the case.';

test('a comment in prose is no story where the comments beside it are none', () => {
  const comments = [1, 2, 3, 4, 5].map((at) =>
    comment(at, at === 3 ? `<p data-taken>${LONG}</p>` : '<p>ok</p>'),
  );
  expect(leftOf(`<div>${paragraphs}</div><div class="ops">${comments.join('')}</div>`)).toEqual(STORY);
});

test('comments in prose are no story, whatever their box is called: each has its day, and no story follows', () => {
  const comments = [1, 2, 3, 4, 5].map((at) => comment(at, `<p data-taken>${LONG} ${at}</p>`)).join('');
  const answers = `<div class="answers">${[5, 6, 7, 8, 9].map((at) => comment(at, `<p data-taken>${LONG} ${at}</p>`)).join('')}</div>`;
  const list = `<div class="ops">${comments}${answers}</div>`;
  expect(leftOf(`<div>${paragraphs}</div>${list}`)).toEqual(STORY);
  expect(leftOf(`<div>${list}${paragraphs}</div>`)).toHaveLength(13);
});

test('comments under a line with their number go, though there are more of them than of the story', () => {
  const more = `<p data-taken>${LONG} It is so.</p>`;
  const comments = Array.from({ length: 12 }, (_, at) => `<p data-taken>${LONG} ${at}</p>`).join('');
  expect(leftOf(`<div>${paragraphs}${more}<p>| 12 Comment(s)</p>${comments}</div>`)).toEqual([
    ...STORY,
    `${LONG} It is so.`,
  ]);
});

test('what a form asks is no story, a page in a form is', () => {
  const ask =
    '<form><p data-taken>To send a link to this page to a friend, you must be logged in.</p></form>';
  expect(leftOf(`<div>${paragraphs}${ask}</div>`)).toEqual(STORY);
  expect(leftOf(`<form><div>${paragraphs}</div></form>`)).toEqual(STORY);
});

test('quoted messages that end a story stay, though each gives its day', () => {
  const quotes = [1, 2, 3, 4, 5].map(
    (at) =>
      `<div class="embed"><blockquote><p data-taken>${LONG} ${at}</p>— Jane Doe (@jane) November ${at}, 2025</blockquote></div>`,
  );
  expect(leftOf(`<div>${paragraphs}${quotes.join('')}</div>`)).toHaveLength(8);
});

test('entries of a live report are the story, as most of them were taken', () => {
  const entries = [1, 2, 3, 4, 5].map(
    (at) =>
      `<div class="op-4234${at} op"><span>21:0${at}</span>${at === 3 ? '<p>ok</p>' : `<p data-taken>${LONG} ${at}</p>`}<p>share</p></div>`,
  );
  expect(leftOf(`<div>${paragraphs}</div><div class="ops">${entries.join('')}</div>`)).toHaveLength(7);
});

test('an aside outside the story’s box is none of it, one inside may be', () => {
  const aside = `<aside><p data-taken>${LONG}</p></aside>`;
  expect(leftOf(`<main><div>${paragraphs}</div>${aside}</main>`)).toEqual(STORY);
  const [one, two, three] = STORY;
  expect(leftOf(`<div><p>${one}</p>${aside}<p>${two}</p><p>${three}</p></div>`)).toHaveLength(4);
});

test('terms far below the story are none of it, however long; a part behind a list of links is', () => {
  const links = Array.from({ length: 31 }, (_, at) => `<li><a href="/${at}">Other news ${at}</a></li>`).join(
    '',
  );
  const terms = `<p data-taken>${`${LONG} `.repeat(4).trim()}</p>`;
  expect(leftOf(`<div>${paragraphs}</div><ul>${links}</ul><div>${terms}</div>`)).toEqual(STORY);
  const [one, two, three] = STORY;
  const parted = `<div><p>${one}</p><p>${two}</p><ul>${links}</ul><p>${three}</p></div>`;
  expect(leftOf(`<body>${parted}</body>`)).toEqual(STORY);
});

test('what readers say under a line over comments is none of the story, in its box too', () => {
  const under = (line: string) => `<div>${paragraphs}<p>${line}</p><p data-taken>Jola ${LONG}</p></div>`;
  expect(leftOf(under('Comments are now closed for this story'))).toEqual(STORY);
  expect(leftOf(under('网友评论 (12)'))).toEqual(STORY);
  expect(leftOf(under('Comments by the minister'))).toHaveLength(4);
  expect(leftOf(`<ul><li>Comments (3)</li></ul><div>${paragraphs}</div>`)).toEqual(STORY);
});
