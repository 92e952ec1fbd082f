import { expect, test } from 'vitest';
import { openPage } from '../../src/cli/saved-page.ts';

/** What the page's paragraphs say, once it is open. */
const said = (bytes: Buffer) =>
  openPage(bytes, 'page.html', null).dom.window.document.querySelector('p')?.textContent;

const inUtf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le');

/** "免责声明：本文仅供参考，不构成投资建议。股市有风险，投资需谨慎。" in GB18030. */
const CHINESE = Buffer.from(
  'c3e2d4f0c9f9c3f7a3bab1becec4bdf6b9a9b2cebfbca3acb2bbb9b9b3c9cdb6d7cabda8d2e9a1a3b9c9cad0d3d0b7e7cfd5a3accdb6d7cad0e8bdf7c9f7a1a3',
  'hex',
);
/** "免責聲明：本文僅供參考，不構成投資建議。投資有風險，入市須謹慎。" in Big5. */
const TRADITIONAL = Buffer.from(
  'a74bb364c16ea9faa147a5bba4e5b6c8a8d1b0d1a6d2a141a4a3ba63a6a8a7ebb8eaabd8c4b3a143a7ebb8eaa6b3adb7c049a141a44aa5abb6b7c2d4b756a143',
  'hex',
);

test('UTF-8 is read as such, whatever an outdated meta tag says', () => {
  expect(said(Buffer.from('<meta charset="gb2312"><p>免責聲明'))).toBe('免責聲明');
});

test('other encodings are read by the meta tag', () => {
  const gbk = Buffer.from([0xb9, 0xc9, 0xca, 0xd0]);
  expect(said(Buffer.concat([Buffer.from('<meta charset="gbk"><p>'), gbk]))).toBe('股市');
});

test('UTF-16 is read by its mark, in either order of bytes', () => {
  expect(said(inUtf16('<p>股市'))).toBe('股市');
  expect(said(inUtf16('<p>股市').swap16())).toBe('股市');
});

test.each([
  ['GB18030', CHINESE, '免责声明：本文仅供参考，不构成投资建议。股市有风险，投资需谨慎。'],
  ['Big5', TRADITIONAL, '免責聲明：本文僅供參考，不構成投資建議。投資有風險，入市須謹慎。'],
])('undeclared, since the server said it, %s is told from its letters', (_name, bytes, text) => {
  expect(said(Buffer.concat([Buffer.from('<p>'), bytes]))).toBe(text);
});

test('a declaration stands against what the letters look like', () => {
  const bytes = Buffer.concat([Buffer.from('<meta charset="windows-1252"><p>'), CHINESE]);
  expect(said(bytes)).toMatch(/^ÃâÔðÉùÃ÷/);
});

test('undeclared Western letters are read as browsers read them', () => {
  expect(said(Buffer.from('<p>Börsianer größer “so”'.replace(/[“”]/g, '"'), 'latin1'))).toBe(
    'Börsianer größer "so"',
  );
});
