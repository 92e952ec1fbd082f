import { JSDOM } from 'jsdom';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { readBlocks } from '../../src/page/blocks/blocks.ts';
import { pageOf } from '../../src/page/page-of.ts';
import { readTranscript } from '../../src/page/read-transcript.ts';
import { reportOf } from '../../src/page/report-of.ts';
import { PageReportSchema } from '../../src/shared/report/report.ts';
import { PageTranscriptSchema } from '../../src/shared/report/transcript.ts';

const URL = 'https://news.example/story';
const HTML = `<html lang="zh-TW"><head><title>T</title><meta name="author" content="A"></head><body>
  <main class="page"><article id="story"><h1>Title</h1><p>One <b>two</b></p></article>
  <footer role="contentinfo"><p style="display:none">Not investment advice.</p></footer></main></body></html>`;
const open = () => new JSDOM(HTML, { url: URL }).window.document;

test('a transcript passes its own door and survives a message', () => {
  const transcript = readTranscript(open(), URL, { now: 1 });
  expect(v.parse(PageTranscriptSchema, structuredClone(transcript))).toEqual(transcript);
  expect(v.is(PageReportSchema, reportOf(transcript))).toBe(true);
});

test('the page made from it stands as the live one does', () => {
  const live = readBlocks(open(), URL);
  const page = pageOf(readTranscript(open(), URL));
  const outline = (blocks: typeof page.blocks) =>
    blocks.map(({ text, tag, place, box }) => {
      const path = [];
      for (let each: typeof box | null = box; each; each = each.parent)
        path.push([each.tag, each.names, each.first, each.end]);
      return { text, tag, place, path, depth: box.depth };
    });
  expect(outline(page.blocks)).toEqual(outline(live.blocks));
});

test('a possible notice that the style hides is marked, not dropped', () => {
  const { blocks } = readTranscript(open(), URL);
  expect(blocks.map(({ text, visible }) => [text, visible])).toContainEqual([
    'Not investment advice.',
    false,
  ]);
});

test('a page with too much text keeps what may disclose, and is partial', () => {
  const filler = `<p>${'word '.repeat(3000)}</p>`.repeat(80);
  const { document } = new JSDOM(`<body>${filler}<p>This is not investment advice.</p></body>`, { url: URL })
    .window;
  const transcript = readTranscript(document, URL);
  expect(transcript.complete).toBe(false);
  expect(transcript.blocks.at(-1)?.text).toBe('This is not investment advice.');
});

test('of several headlines the transcript tells which one has been scrolled to', () => {
  const { window } = new JSDOM(
    '<h1>Harbour</h1><p>One.</p><h1>Trains</h1><p>Two.</p><h1>Roads</h1><p>Three.</p>',
  );
  const { document } = window;
  expect(readTranscript(document, URL).headlineInView).toBeNull();
  const tops = [-900, 80, 2000];
  for (const [at, element] of [...document.querySelectorAll('h1')].entries())
    element.getBoundingClientRect = () => ({ top: tops[at], width: 600 }) as DOMRect;
  const { headlineInView, blocks } = readTranscript(document, URL);
  expect(blocks.find(({ id }) => id === headlineInView)?.text).toBe('Trains');
});
