import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { openPage } from '../../src/cli/saved-page.ts';
import { readTranscript } from '../../src/page/read-transcript.ts';
import { HIDINGS, NOTE, pageOf } from './hiding.ts';

const URL = 'https://news.example/story';
const shownOf = (html: string) =>
  readTranscript(new JSDOM(html).window.document, URL).blocks.map(({ text, visible }) => [text, visible]);

test.each(HIDINGS)('a saved page: $name', (hiding) => {
  const { dom } = openPage(Buffer.from(pageOf(hiding)), 'page.html', URL);
  const note = readTranscript(dom.window.document, URL).blocks.find(({ text }) => text === NOTE);
  expect(note?.visible).toBe(hiding.saved ?? hiding.live);
});

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

// Deeper than any parser of a browser nests, and than ancestors are asked; hostile.test.ts reads deeper without styles.
test('deep nesting is read, with what its style says', () => {
  const deep = `<div style="opacity:0">${'<div>'.repeat(150)}<p>Paid for by Acme.</p>`;
  expect(shownOf(deep)).toEqual([['Paid for by Acme.', false]]);
  expect(shownOf(`${'<div>'.repeat(600)}<p>Paid for by Acme.</p>`)).toEqual([['Paid for by Acme.', true]]);
});

test('a style that cannot be told hides nothing', () => {
  const { window } = new JSDOM('<p>Paid for by Acme.</p>');
  window.getComputedStyle = () => {
    throw new RangeError('Maximum call stack size exceeded');
  };
  expect(readTranscript(window.document, URL).blocks).toMatchObject([
    { text: 'Paid for by Acme.', visible: true },
  ]);
});

test('what pads a line of names does not travel', () => {
  const padded = `<p>By ${`<b>A${'\u200b'.repeat(5000)}</b>`.repeat(60)}</p>`;
  const { blocks } = readTranscript(new JSDOM(padded).window.document, URL);
  expect(JSON.stringify(blocks).length).toBeLessThan(2000);
});

test('a large page tells how much of it was left out', () => {
  const filler = `<p>${'word '.repeat(3000)}</p>`.repeat(80);
  const transcript = readTranscript(new JSDOM(`${filler}<p>I am long TSLA.</p>`).window.document, URL);
  expect(transcript.blocks.at(-1)?.text).toBe('I am long TSLA.');
  expect(transcript.blocksLeft).toBeGreaterThan(0);
  expect(transcript.blocks.length + transcript.blocksLeft).toBe(81);
});
