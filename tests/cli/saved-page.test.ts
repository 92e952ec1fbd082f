import { expect, test } from 'vitest';
import { openPage } from '../../src/cli/saved-page.ts';

const open = (html: string | Buffer, url: string | null = null) =>
  openPage(Buffer.from(html), 'page.html', url);

test.each([
  ['<!-- saved from url=(0025)https://news.example/a/1 -->\n<p>x', 'https://news.example/a/1'],
  ['<link rel="canonical" href="https://news.example/a/2">', 'https://news.example/a/2'],
  ['<link href=https://news.example/a/3 rel=canonical>', 'https://news.example/a/3'],
  ['<meta property="og:url" content="https://news.example/a/4">', 'https://news.example/a/4'],
])('the page states its own address: %s', (html, url) => {
  expect(open(html).url).toBe(url);
});

test('a relative canonical link states nothing', () => {
  expect(open('<link rel="canonical" href="/a/5">').url).toMatch(/^file:.*page\.html$/);
});

test('the address given wins', () => {
  expect(open('<link rel="canonical" href="https://news.example/a/2">', 'https://other.example/').url).toBe(
    'https://other.example/',
  );
});

test('shadow roots written as templates are opened, as browsers do', () => {
  const { dom } = open(
    '<my-note><template shadowrootmode="open"><p>outer</p><a-b><template shadowrootmode="open"><p>inner</p></template></a-b></template></my-note><br><template shadowrootmode="closed"><p>no</p></template>',
  );
  const outer = dom.window.document.querySelector('my-note')?.shadowRoot;
  expect(outer?.querySelector('p')?.textContent).toBe('outer');
  expect(outer?.querySelector('a-b')?.shadowRoot?.textContent).toBe('inner');
});
