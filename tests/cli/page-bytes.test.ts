import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, deflateRawSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readBytes } from '../../src/cli/page-bytes.ts';
import { ownFolder } from './own-folder.ts';

const folder = ownFolder();

async function saved(bytes: string | Uint8Array, name = 'page.html'): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, bytes);
  return path;
}

/** Text that compresses to some hundred bytes. */
const PAGE = Array.from({ length: 200 }, (_, n) => `<p>Shares rose ${n * n} cents.`).join('\n');

test('a gzipped page is unpacked', async () => {
  expect((await readBytes(await saved(gzipSync(PAGE)))).toString()).toBe(PAGE);
});

test.each([
  ['a PDF', '%PDF-1.7', 'a PDF, not a page'],
  ['a zip archive', Buffer.from('504b030414000000', 'hex'), 'a zip archive, not a page'],
  ["Safari's web archive", 'bplist00', "Safari's web archive, not a page; save it as page source"],
  [
    'UTF-16 without a mark',
    Buffer.from('<p>Shares rose', 'utf16le'),
    'UTF-16 without a mark, which browsers can’t read either; save it as UTF-8',
  ],
  [
    'UTF-16 the other way round without a mark',
    Buffer.from('<p>Shares rose', 'utf16le').swap16(),
    'UTF-16 without a mark, which browsers can’t read either; save it as UTF-8',
  ],
  ['nothing', '', 'empty'],
  ['blanks', ' \n\n', 'empty'],
  ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'neither text nor HTML'],
  ['a page packed by Brotli', brotliCompressSync(PAGE), 'neither text nor HTML'],
  ['a page packed without a mark', deflateRawSync(PAGE), 'neither text nor HTML'],
  ['JSON', '{\n"id": 1\n}', 'JSON, not a page; a list of pages goes behind --batch'],
  ['a list', '\uFEFF{"id":1,"file":"a"}\n{"id":2', 'JSON, not a page; a list of pages goes behind --batch'],
])('%s is no page, and is named', async (_what, bytes, reason) => {
  const path = await saved(bytes);
  await expect(readBytes(path)).rejects.toMatchObject({ code: 'not-a-page', message: `${path}: ${reason}` });
});

test.each([
  ['in UTF-16, zeros and all', Buffer.from('\ufeff<p>股市', 'utf16le')],
  ['in ISO-2022-JP, which is full of escapes', Buffer.from('<p>\x1b$B3t<0\x1b(B \x1b$B;T>l\x1b(B')],
  ['with a stray control', `${PAGE}\x0b`],
  ['that tells of MIME', '<p>MIME-Version: 1.0</p>'],
  ['that opens with a bracket', '[Reuters] Shares rose.'],
  ['that opens with a brace', '{a} Shares rose.'],
])('a page %s is one', async (_what, bytes) => {
  expect((await readBytes(await saved(bytes))).length).toBe(Buffer.from(bytes).length);
});

test('what cannot be read is named', async () => {
  const missing = join(folder, 'none.html');
  await expect(readBytes(missing)).rejects.toMatchObject({
    code: 'not-found',
    message: `no such file: ${missing}`,
  });
  await expect(readBytes(folder)).rejects.toMatchObject({
    code: 'unreadable',
    message: `${folder}: a folder, not a page`,
  });
  const broken = await saved(gzipSync(PAGE).subarray(0, 60), 'broken.html');
  await expect(readBytes(broken)).rejects.toMatchObject({
    code: 'unreadable',
    message: `${broken}: gzip that does not unpack (unexpected end of file)`,
  });
});

test('what has no end, or unpacks to too much, is given up at 64 MB', async () => {
  const packed = await saved(gzipSync(Buffer.alloc(65 * 1024 * 1024, 'a')), 'packed.html');
  await expect(readBytes(packed)).rejects.toMatchObject({ message: `${packed}: larger than 64 MB` });
  if (process.platform === 'win32') return;
  await expect(readBytes('/dev/zero')).rejects.toMatchObject({ message: '/dev/zero: larger than 64 MB' });
});
