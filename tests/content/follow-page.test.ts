import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { followPage } from '../../src/content/follow-page.ts';
import { PageClosedError } from '../../src/shared/errors.ts';
import type { PageTranscript } from '../../src/shared/report/transcript.ts';

const texts = (transcript: PageTranscript | undefined) => transcript?.blocks.map((block) => block.text);

let dom: JSDOM;
/** The page's own clock, which only `pass` moves on: how busy the machine is changes nothing. Milliseconds. */
let clock: number;
beforeEach(() => {
  dom = new JSDOM('<body><h1>Title</h1><ol><li></li></ol></body>', { url: 'https://news.example/a' });
  clock = 0;
  vi.useFakeTimers();
  vi.stubGlobal('MutationObserver', dom.window.MutationObserver);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  dom.window.close();
});

/** Lets time go by, in steps that no timer of the follower is shorter than. Milliseconds, in hundreds. */
async function pass(milliseconds: number) {
  for (let gone = 0; gone < milliseconds; gone += 100) {
    // What the observer saw is told before the time moves on, as in a browser.
    await Promise.resolve();
    clock += 100;
    await vi.advanceTimersByTimeAsync(100);
  }
}

function follow(tell: (transcript: PageTranscript) => void) {
  const { document, location } = dom.window;
  const view = { document, location, performance: { timeOrigin: 0, now: () => clock } };
  return followPage(view as unknown as Window, tell);
}

// The clock stands still between reading and change: browsers that resist fingerprinting round it to a tenth of a second.
test('rows that fill are told within a second, once', async () => {
  const tell = vi.fn();
  const follower = follow(tell);
  expect(texts(follower.read())).toEqual(['Title']);
  const item = dom.window.document.querySelector('li');
  if (item) item.textContent = 'Apple';
  await pass(1000);
  expect(tell).toHaveBeenCalledTimes(1);
  expect(texts(tell.mock.calls[0]?.[0])).toEqual(['Title', 'Apple']);
  follower.stop();
});

test('what no observer sees, inside a shadow root, is noticed too', async () => {
  const host = dom.window.document.body.appendChild(dom.window.document.createElement('hot-list'));
  const inside = host.attachShadow({ mode: 'open' }).appendChild(dom.window.document.createElement('p'));
  const tell = vi.fn();
  const follower = follow(tell);
  follower.read();
  inside.textContent = 'Tencent';
  await pass(1500);
  expect(texts(tell.mock.calls[0]?.[0])).toEqual(['Title', 'Tencent']);
  follower.stop();
});

test('a story that a page or its only frame shows late is told', async () => {
  const { document } = dom.window;
  document.body.innerHTML = '<div id="app"></div><iframe></iframe>';
  const tell = vi.fn();
  const follower = follow(tell);
  expect(texts(follower.read())).toEqual([]);
  await pass(3000);
  const inner = document.querySelector('iframe')?.contentDocument as Document;
  inner.body.innerHTML = '<p>The story, in a frame.</p>';
  await pass(1500);
  expect(texts(tell.mock.lastCall?.[0])).toEqual(['The story, in a frame.']);
  (document.querySelector('#app') as Element).innerHTML = `<p>${'The story, in the page. '.repeat(10)}</p>`;
  await pass(1500);
  expect(texts(tell.mock.lastCall?.[0])).toEqual(['The story, in the page. '.repeat(10).trim()]);
  follower.stop();
});

test('an accordion that opens by its class alone is told, also long after the page was opened', async () => {
  const { document } = dom.window;
  document.body.innerHTML = '<h1>Title</h1><p id="fold" style="display: none">Not investment advice.</p>';
  const tell = vi.fn();
  const follower = follow(tell);
  follower.read();
  await pass(20_000);
  const fold = document.getElementById('fold');
  document.head.innerHTML = '<style>.open { display: block !important }</style>';
  await pass(2000);
  tell.mockClear();
  if (fold) fold.className = 'open';
  await pass(2000);
  expect(tell).toHaveBeenCalledTimes(1);
  expect(tell.mock.calls[0]?.[0].boxes.flat()).toContain('open fold');
  follower.stop();
});

test('navigation inside the page gives the new page under its own address, once it stands still', async () => {
  const tell = vi.fn();
  const follower = follow(tell);
  follower.read();
  dom.window.history.pushState({}, '', '/b');
  await pass(100);
  dom.window.document.body.innerHTML = '<h1>Loading</h1>';
  await pass(200);
  dom.window.document.body.innerHTML = '<h1>Another</h1>';
  await pass(1200);
  expect(tell.mock.calls.map(([transcript]) => [transcript.url, texts(transcript)])).toEqual([
    ['https://news.example/b', ['Another']],
  ]);
  follower.stop();
});

test('after stop nothing is told, and the page is as it was', async () => {
  const tell = vi.fn();
  const follower = follow(tell);
  const before = dom.serialize();
  follower.read();
  expect(dom.serialize()).toBe(before);
  follower.stop();
  dom.window.document.body.append('more');
  await pass(2000);
  expect(tell).not.toHaveBeenCalled();
});

test.each(['application/pdf', 'image/svg+xml', 'text/html5', 'video/mp4'])(
  'a tab that shows %s, no page of text, is closed to reading',
  (type) => {
    Object.defineProperty(dom.window.document, 'contentType', { value: type });
    expect(() => follow(() => {}).read()).toThrow(expect.objectContaining({ code: 'page-closed' }));
  },
);

test.each([
  ['<?xml version="1.0"?><rss version="2.0"><channel/></rss>', 'text/xml'],
  ['<feed xmlns="http://www.w3.org/2005/Atom"><title>Markets</title></feed>', 'application/xml'],
  ['<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/>', 'text/xml'],
])('the feed %s is data, not a page', (source, contentType) => {
  dom = new JSDOM(source, { contentType });
  expect(() => follow(() => {}).read()).toThrow(PageClosedError);
});

test('the source of a feed is data, a text that mentions one is read', () => {
  const type = { value: 'text/plain' };
  Object.defineProperty(dom.window.document, 'contentType', type);
  dom.window.document.body.innerHTML = '<pre>\n&lt;?xml version="1.0"?>&lt;rss/></pre>';
  expect(() => follow(() => {}).read()).toThrow(PageClosedError);
  dom.window.document.body.innerHTML = '<pre>A feed begins with &lt;?xml version="1.0"?></pre>';
  expect(texts(follow(() => {}).read())).toHaveLength(1);
});

test.each(['text/plain', 'text/xml', 'application/xml', 'application/xhtml+xml'])(
  'a tab that shows %s is read',
  (type) => {
    Object.defineProperty(dom.window.document, 'contentType', { value: type });
    expect(texts(follow(() => {}).read())).toEqual(['Title']);
  },
);
