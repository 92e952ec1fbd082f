import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { findStory } from '../../src/page/article/find-story.ts';
import { readBlocks } from '../../src/page/blocks/blocks.ts';

const PROSE =
  'The city council agreed on Monday to rebuild the harbour, after three years of talks with the port, its workers and the banks that will lend most of the money.';
const documentOf = (html: string) => new JSDOM(html).window.document;
const textsOf = (document: Document) =>
  readBlocks(document, 'https://example.com/').blocks.map((block) => block.text);

test('forms named like the document’s own properties hide nothing', () => {
  const names = ['body', 'head', 'documentElement', 'createElement', 'querySelectorAll', 'title'];
  const forms = names.map((name) => `<form name="${name}"></form>`).join('');
  expect(textsOf(documentOf(`${forms}<p>text</p>`))).toEqual(['text']);
});

test('a page nested 3,000 deep is read', () => {
  const page = readBlocks(documentOf(`${'<div class="a">'.repeat(3000)}text`), 'https://example.com/a');
  expect(page).toMatchObject({ complete: true, blocks: [{ text: 'text' }] });
  expect(findStory(page, null).kind).toBe('other');
});

test('a page over the cap is read up to it and called incomplete', () => {
  const page = readBlocks(documentOf('<p>one</p><p>two</p><p>three</p>'), 'https://example.com/', 4);
  expect(page.blocks.map((block) => block.text)).toEqual(['one', 'two']);
  expect(page.complete).toBe(false);
});

test('an open shadow root is read with its slots filled', () => {
  const document = documentOf('<div id="host"><b slot="name">slotted</b></div>');
  const host = document.getElementById('host') as Element;
  host.attachShadow({ mode: 'open' }).innerHTML = '<p>before</p><p><slot name="name">unfilled</slot></p>';
  expect(textsOf(document)).toEqual(['before', 'slotted']);
});

test('a frame of the same origin is read when the page has nothing else', () => {
  const document = documentOf('<title>Shell</title><iframe></iframe>');
  const frame = document.querySelector('iframe') as HTMLIFrameElement;
  (frame.contentDocument as Document).body.innerHTML = `<p>${PROSE}</p>`;
  expect(textsOf(document)).toEqual([PROSE]);
});

test('a frame inside the frame that the page consists of is read, with what its head says', () => {
  const document = documentOf('<iframe></iframe>');
  const inside = (within: Document) => (within.querySelector('iframe') as HTMLIFrameElement).contentDocument;
  const outer = inside(document) as Document;
  outer.body.innerHTML = '<iframe></iframe>';
  const inner = inside(outer) as Document;
  inner.head.innerHTML = '<title>Inner</title><meta name="author" content="Jane Doe">';
  inner.body.innerHTML = `<p>${PROSE}</p>`;
  const { blocks, head } = readBlocks(document, 'https://example.com/');
  expect(blocks.map((block) => block.text)).toEqual([PROSE]);
  expect([head.title, head.metas]).toEqual(['Inner', [['author', 'Jane Doe']]]);
});

test('a page of frames without a body is read', () => {
  const document = documentOf('');
  document.body.outerHTML = '<frameset cols="20%,80%"><frame name="menu"><frame name="main"></frameset>';
  const frame = document.querySelectorAll('frame')[1] as HTMLFrameElement;
  (frame.contentDocument as Document).body.innerHTML = `<p>${PROSE}</p>`;
  expect(textsOf(document)).toEqual([PROSE]);
});

test('a frame beside text of the page is left alone', () => {
  const document = documentOf(`<p>${PROSE}</p><p>${PROSE}</p><iframe></iframe>`);
  const frame = document.querySelector('iframe') as HTMLIFrameElement;
  (frame.contentDocument as Document).body.innerHTML = '<p>advertisement</p>';
  expect(textsOf(document)).toEqual([PROSE, PROSE]);
});

test('a button’s label is no part of the sentence beside it', () => {
  expect(textsOf(documentOf('<p>The harbour <button>Share</button> opens.</p>'))).toEqual([
    'The harbour',
    'Share',
    'opens.',
  ]);
});

test('a caption knows of its picture, and a block of its single line breaks', () => {
  const { blocks } = readBlocks(documentOf('<p>one<br>two</p><img><p>three</p>'), 'https://example.com/');
  expect(blocks.map(({ pictures, breaks }) => [pictures, breaks])).toEqual([
    [0, [3]],
    [1, []],
  ]);
});
