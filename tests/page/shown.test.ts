import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { readTranscript } from '../../src/page/read-transcript.ts';

const URL = 'https://news.example/story';
const shownOf = (html: string) =>
  readTranscript(new JSDOM(html).window.document, URL).blocks.map(({ text, visible }) => [text, visible]);

test('hidden words inside a line are a text of their own, not part of what the line shows', () => {
  expect(
    shownOf(
      '<p>The author holds shares. <span style="display:none">Paid for by Acme.</span> <i hidden>I hold nothing.</i> More.</p>',
    ),
  ).toEqual([
    ['The author holds shares.', true],
    ['Paid for by Acme.', false],
    ['I hold nothing.', false],
    ['More.', true],
  ]);
});

test('a whole text inside a hiding inline element is not shown', () => {
  expect(
    shownOf(
      '<style>.sr{position:absolute;left:-9999px}</style><p><span class="sr">I am long TSLA.</span></p>',
    ),
  ).toEqual([['I am long TSLA.', false]]);
});

test('a form whose inputs shadow its properties does not hide the style above it', () => {
  expect(
    shownOf(
      '<style>.x{display:none}</style><div class="x"><form><input name="parentElement"><input name="parentNode"><p>Paid for by Acme.</p></form></div>',
    ),
  ).toEqual([['Paid for by Acme.', false]]);
});

test('deep nesting is read, with what its style says or without', () => {
  const deep = `${'<div>'.repeat(3000)}<p>Paid for by Acme.</p>`;
  expect(shownOf(deep).map(([text]) => text)).toEqual(['Paid for by Acme.']);
});

test('what pads a line of names does not travel', () => {
  const padded = `<p>By ${`<b>A${'\u200b'.repeat(5000)}</b>`.repeat(60)}</p>`;
  const { blocks } = readTranscript(new JSDOM(padded).window.document, URL);
  expect(JSON.stringify(blocks).length).toBeLessThan(2000);
});

test('a large page tells how much of it was left out', () => {
  const filler = `<p>${'word '.repeat(3000)}</p>`.repeat(800);
  const transcript = readTranscript(new JSDOM(`${filler}<p>I am long TSLA.</p>`).window.document, URL);
  expect(transcript.blocks.at(-1)?.text).toBe('I am long TSLA.');
  expect(transcript.blocks.length + transcript.blocksLeft).toBe(801);
});
