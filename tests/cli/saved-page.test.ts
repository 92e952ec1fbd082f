import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { openPage, readBytes } from '../../src/cli/saved-page.ts';

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

test('UTF-8 is read as such, whatever an outdated meta tag says', () => {
  const { dom } = open('<meta charset="gb2312"><p>免責聲明');
  expect(dom.window.document.querySelector('p')?.textContent).toBe('免責聲明');
});

test('other encodings are read by the meta tag', () => {
  const gbk = Buffer.concat([Buffer.from('<meta charset="gbk"><p>'), Buffer.from([0xb9, 0xc9, 0xca, 0xd0])]);
  expect(open(gbk).dom.window.document.querySelector('p')?.textContent).toBe('股市');
});

test('gzipped pages are unpacked; what is no page is named', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'fineprint-'));
  await writeFile(join(folder, 'a.html.gz'), gzipSync('<p>text'));
  await writeFile(join(folder, 'b.html'), '%PDF-1.7');
  expect((await readBytes(join(folder, 'a.html.gz'))).toString()).toBe('<p>text');
  await expect(readBytes(join(folder, 'b.html'))).rejects.toMatchObject({ code: 'not-a-page' });
  await expect(readBytes(join(folder, 'c.html'))).rejects.toMatchObject({ code: 'not-found' });
  await expect(readBytes(folder)).rejects.toMatchObject({ message: `${folder}: a folder, not a page` });
});

test('a picture is no page; a page in UTF-16 is one, zeros and all', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'fineprint-'));
  const [picture, page] = [join(folder, 'a.png'), join(folder, 'a.html')];
  await writeFile(picture, Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'));
  await writeFile(page, Buffer.from('\ufeff<p>股市', 'utf16le'));
  await expect(readBytes(picture)).rejects.toMatchObject({ code: 'not-a-page' });
  expect(open(await readBytes(page)).dom.window.document.querySelector('p')?.textContent).toBe('股市');
});

test('shadow roots written as templates are opened, as browsers do', () => {
  const { dom } = open(
    '<my-note><template shadowrootmode="open"><p>outer</p><a-b><template shadowrootmode="open"><p>inner</p></template></a-b></template></my-note><br><template shadowrootmode="closed"><p>no</p></template>',
  );
  const outer = dom.window.document.querySelector('my-note')?.shadowRoot;
  expect(outer?.querySelector('p')?.textContent).toBe('outer');
  expect(outer?.querySelector('a-b')?.shadowRoot?.textContent).toBe('inner');
});
