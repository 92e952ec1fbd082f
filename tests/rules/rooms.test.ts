import { readdirSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesUnder, importsOf, root, textOf } from './source.ts';

/** Which rooms a room may take from, besides itself. Everyone may take from `shared`, which takes from nobody. */
const MAY_TAKE_FROM: Record<string, readonly string[]> = {
  shared: [],
  page: [],
  summary: [],
  translation: [],
  securities: [],
  digest: ['page', 'summary', 'translation', 'securities'],
  views: [],
  content: ['page'],
  popup: ['page', 'digest', 'views'],
  options: ['digest', 'securities', 'views'],
  background: ['page', 'securities'],
  cli: ['page', 'digest', 'summary', 'translation', 'securities'],
};
const rooms = readdirSync(join(root, 'src'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const scripts = filesUnder('src', /\.tsx?$/);
const roomOf = (path: string) => path.split('/')[1] ?? '';

describe.each(rooms)('src/%s', (room) => {
  test('is named in the README, with what lives there', () => {
    expect(textOf('README.md').includes(`| \`src/${room}\` |`)).toBe(true);
  });

  test('takes only from the rooms below it', () => {
    const allowed = MAY_TAKE_FROM[room];
    expect(allowed, `say in ${import.meta.url} which rooms src/${room} may take from`).toBeDefined();
    const taken = scripts
      .filter((path) => roomOf(path) === room)
      .flatMap((path) => strangers(path, [room, 'shared', ...(allowed ?? [])]));
    expect(taken).toEqual([]);
  });
});

test('only the seam and the content script speak to the browser’s interface', () => {
  // `chrome.runtime`, `{ runtime } = chrome`; not the word in a comment or a name.
  const speaking = scripts.filter((path) =>
    /\bchrome\.\w|[=(] *chrome\b|globalThis\.chrome\b/.test(textOf(path)),
  );
  expect(speaking.sort()).toEqual(['src/content/index.ts', 'src/shared/browser.ts']);
  expect(scripts.filter((path) => importsOf(path).static.includes('webextension-polyfill'))).toEqual([]);
});

test('no file is over 300 lines', () => {
  const long = scripts.filter((path) => textOf(path).split('\n').length > 301);
  expect(long).toEqual([]);
});

/** Imports of other rooms' code; a script's address (`?script`, `?url`) is data. */
function strangers(path: string, allowed: readonly string[]): string[] {
  const { static: code, dynamic, types } = importsOf(path);
  return [...code, ...dynamic, ...types]
    .filter((name) => name.startsWith('.') && !/\?(?:script|url)\b/.test(name))
    .map((name) => posix.join(posix.dirname(path), name))
    .filter((target) => target.startsWith('src/') && !allowed.includes(roomOf(target)))
    .map((target) => `${path} takes from ${target}`);
}
