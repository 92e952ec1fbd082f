import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { readBlocks } from '../../src/page/blocks/blocks.ts';

const blocksOf = (html: string) =>
  readBlocks(new JSDOM(html).window.document, 'https://example.com/').blocks.map((block) => block.text);

test('a block element ends a run of text, an inline element does not', () => {
  expect(blocksOf('<div>one <b>two</b><p>three</p>four</div>')).toEqual(['one two', 'three', 'four']);
});

test('two line breaks end a paragraph, one does not', () => {
  expect(blocksOf('<div>one<br>two<br><br>three</div>')).toEqual(['one two', 'three']);
});

test('hidden characters are removed and counted', () => {
  const [block] = readBlocks(
    new JSDOM('<p>Dis\u200bclai\u00admer</p>').window.document,
    'https://example.com/',
  ).blocks;
  expect(block).toMatchObject({ text: 'Disclaimer', hiddenCharacters: 2 });
});

test('a form whose inputs shadow its properties is read like any other element', () => {
  expect(
    blocksOf(
      '<form><input name="firstChild"><input name="nextSibling"><input name="localName"><p>text</p></form><p>after</p>',
    ),
  ).toEqual(['text', 'after']);
});

test('only a closed accordion is a closed section', () => {
  const { window } = new JSDOM(
    '<aside><details><p>shut</p></details><details open><p>open</p></details></aside>',
  );
  const { blocks } = readBlocks(window.document, 'https://example.com/');
  expect(blocks.map(({ text, place }) => [text, place])).toEqual([
    ['shut', 'details'],
    ['open', 'aside'],
  ]);
});

test('what hides is found on the page and in a shadow root, also where a form bears the name of a method', () => {
  const { document } = new JSDOM(
    '<form name="querySelectorAll"></form><p STYLE="DISPLAY: none">far</p><div id="host"></div><p>shown</p>',
  ).window;
  const root = document.getElementById('host')?.attachShadow({ mode: 'open' });
  if (root) root.innerHTML = '<p hidden>near</p><p>seen</p>';
  const { blocks } = readBlocks(document, 'https://example.com/');
  expect(blocks.map(({ text, hidden }) => [text, hidden])).toEqual([
    ['far', true],
    ['near', true],
    ['seen', false],
    ['shown', false],
  ]);
});

test('a box spans the blocks in it, and a role names a place or nothing', () => {
  const { blocks } = readBlocks(
    new JSDOM(
      '<div><hr></div><div class="A" id="b" role="Banner"><p>one</p><p>two</p></div><div role="constructor">three</div>',
    ).window.document,
    'https://example.com/',
  );
  expect(blocks.map(({ text, place }) => [text, place])).toEqual([
    ['one', 'header'],
    ['two', 'header'],
    ['three', 'main'],
  ]);
  expect(blocks[0]?.box.parent).toMatchObject({ names: 'a b', role: 'banner', first: 0, end: 2, depth: 1 });
});
