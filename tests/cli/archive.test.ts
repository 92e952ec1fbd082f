import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { unpackArchive } from '../../src/cli/archive.ts';
import { readSavedPage } from '../../src/cli/read-saved-page.ts';
import { ownFolder } from './own-folder.ts';

const folder = ownFolder();

const ADDRESS = 'https://news.example/story';

interface Written {
  type: string;
  text: string;
  location?: string;
  encoding?: 'quoted-printable' | 'base64' | '8bit';
}

/** As Chromium writes it: every byte that is no letter as "=3D", lines broken by "=". */
function quoted(text: string): string {
  const codes = [...Buffer.from(text)].map((byte) =>
    byte > 126 || byte === 61 ? `=${byte.toString(16).toUpperCase()}` : String.fromCharCode(byte),
  );
  return codes.map((code, at) => (at % 60 === 59 ? `${code}=\r\n` : code)).join('');
}

function part({ type, text, location, encoding = 'quoted-printable' }: Written): string {
  const body = { 'quoted-printable': quoted, base64: btoa, '8bit': String }[encoding](text);
  const place = location === undefined ? '' : `Content-Location: ${location}\r\n`;
  return `Content-Type: ${type}\r\nContent-Transfer-Encoding: ${encoding}\r\n${place}\r\n${body}\r\n`;
}

const archive = (...parts: readonly Written[]) =>
  Buffer.from(
    `From: <Saved by Blink>\r\nSnapshot-Content-Location: ${ADDRESS}\r\nSubject: a page\r\n of two lines\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="----Border--x"\r\n\r\n\r\n${parts.map((each) => `------Border--x\r\n${part(each)}`).join('')}------Border--x--\r\n`,
  );

const html = (text: string, more: Partial<Written> = {}): Written => ({ type: 'text/html', text, ...more });
const pageIn = (bytes: Buffer) => unpackArchive(bytes, 'x.mhtml').html.toString();

test.each(['quoted-printable', 'base64', '8bit'] as const)('a page in %s is read', (encoding) => {
  const text = '<title>a = b</title><p>Shares rose.</p>\n<p>And fell = </p>';
  expect(pageIn(archive(html(text, { encoding })))).toBe(text);
});

test('letters of more than one byte come out whole', () => {
  expect(pageIn(archive(html('<p>半導體 – “x”</p>'.repeat(9))))).toBe('<p>半導體 – “x”</p>'.repeat(9));
});

test('of page and frames the page is read, under the address where it was saved', () => {
  const bytes = archive(
    { type: 'image/png', text: 'x', encoding: 'base64' },
    html('<p>Page', { location: ADDRESS }),
    html('<p>Frame'),
  );
  expect(pageIn(bytes)).toBe('<p>Page');
  expect(unpackArchive(bytes, 'x.mhtml').url).toBe(ADDRESS);
});

test('style sheets are put back where they were linked, those for print are not', () => {
  const bytes = archive(
    html(
      '<link rel="stylesheet" href="cid:1@x" /><link rel=stylesheet media=print href=https://a.example/?a&amp;b><link rel="stylesheet" media="all" href="https://a.example/?a&amp;b">',
    ),
    { type: 'text/css', text: '.a{display:none}', location: 'cid:1@x' },
    { type: 'text/css; charset=utf-8', text: '.b{}</style><script>', location: 'https://a.example/?a&b' },
  );
  expect(pageIn(bytes)).toBe(
    '<style>.a{display:none}</style><link rel=stylesheet media=print href=https://a.example/?a&amp;b><style>.b{}style><script></style>',
  );
});

test('what is no archive comes back as it is', () => {
  const bytes = Buffer.from('<p>MIME-Version: 1.0</p>');
  expect(unpackArchive(bytes, 'x')).toEqual({ html: bytes, url: null });
});

test.each([
  ['an archive of a picture', archive({ type: 'image/png', text: 'x', encoding: 'base64' })],
  ['a mail', Buffer.from('From: a\nMIME-Version: 1.0\nContent-Type: text/plain\n\n<p>x')],
  [
    'a broken one',
    Buffer.from('From: a\nMIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n'),
  ],
])('%s holds no page, and is named', (_what, bytes) => {
  expect(() => unpackArchive(bytes, 'a.mhtml')).toThrow('a.mhtml: an archive or a mail without a page in it');
});

test('a notice in an archive is read, hidden by a style sheet or shown in a shadow root', async () => {
  const path = join(folder, 'page.mhtml');
  await writeFile(
    path,
    archive(
      html(
        '<meta charset="utf-8"><link rel="stylesheet" href="cid:1@x"><h1>Chip maker rises</h1><p>Shares of the chip maker rose for a third day.</p><div class="gone"><p>The author holds a position in NVDA.</p></div><div><template shadowmode="open"><p>This is not investment advice.</p></template></div>',
      ),
      { type: 'text/css', text: '.gone { display: none }', location: 'cid:1@x' },
    ),
  );
  const { report } = await readSavedPage(path, null, 'en');
  expect(report.url).toBe(ADDRESS);
  expect(report.notices.map(({ text, visible }) => [text, visible])).toEqual([
    ['The author holds a position in NVDA.', false],
    ['This is not investment advice.', true],
  ]);
});
