import { join, posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { phraseBookSizes } from '../../../scripts/weigh-phrase-book.ts';
import { SOURCES, TARGETS } from '../../../src/translation/languages.ts';
import { dangersIn, filesUnder, importsOf, root, textOf } from '../source.ts';

/** Bytes. The reading must cost a page nothing that is felt, and the popup must show at once. */
const BUDGET = 60_000;
/** Bytes under gzip: all languages together make the extension no larger to fetch than a picture or two. */
const PHRASES_BUDGET = 300_000;
/** Reads the extension's own catalogue of words: `fetch(x.runtime.getURL(…))`. The policy allows no other address. */
const OWN_FILES = /: fetch\([\w$.]+\.runtime\.getURL\(/;

describe.each(['chrome', 'firefox'])('the scripts for %s', (target) => {
  const folder = `dist/${target}`;
  const scripts = filesUnder(folder, /\.js$/);

  test('make no text markup or code, and send nothing', () => {
    expect(scripts.length).toBeGreaterThan(2);
    const found = scripts.flatMap((path) => dangersIn(path)).filter((danger) => !OWN_FILES.test(danger));
    expect(found).toEqual([]);
  });

  test('name no address of the web that they could load from', () => {
    const loading = scripts.filter((path) =>
      [...importsOf(path).static, ...importsOf(path).dynamic].some((name) => /^(?:https?:)?\/\//.test(name)),
    );
    expect(loading).toEqual([]);
  });

  test('the content script is one self-contained file within its budget', () => {
    const path = `${folder}/src/content/index.js`;
    expect(importsOf(path)).toEqual({ static: [], dynamic: [], types: [] });
    expect(Buffer.byteLength(textOf(path))).toBeLessThanOrEqual(BUDGET);
  });

  test('what the popup loads at first is within its budget', () => {
    const loaded = loadedAtFirst(`${folder}/src/popup/index.html`, folder);
    const sizes = loaded.map((path) => [path, Buffer.byteLength(textOf(path))] as const);
    const total = sizes.reduce((sum, [, size]) => sum + size, 0);
    expect(loaded.length).toBeGreaterThan(0);
    expect(total, sizes.map(([path, size]) => `${path} ${size}`).join('\n')).toBeLessThanOrEqual(BUDGET);
  });

  test('the phrase book of all languages is within its budget', () => {
    const sizes = phraseBookSizes(join(root, folder));
    const total = sizes.reduce((sum, [, size]) => sum + size, 0);
    // Beside a file for each language that is read and one for each that is written, one that they share.
    expect(sizes.length).toBe(SOURCES.length + TARGETS.length + 1);
    expect(total, sizes.map((each) => each.join(' ')).join('\n')).toBeLessThanOrEqual(PHRASES_BUDGET);
  });
});

/** @returns the scripts of a page and all that they import, dynamic imports left out */
function loadedAtFirst(page: string, folder: string): string[] {
  const html = textOf(page);
  const named = [...html.matchAll(/<script[^>]*\ssrc="([^"]+)"|<link[^>]*modulepreload[^>]*href="([^"]+)"/g)];
  const waiting = named.map(([, script, preload]) => resolve(page, script ?? preload ?? '', folder));
  const seen = new Set<string>();
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (seen.has(path)) continue;
    seen.add(path);
    for (const name of importsOf(path).static) waiting.push(resolve(path, name, folder));
  }
  return [...seen].sort();
}

const resolve = (from: string, name: string, folder: string) =>
  name.startsWith('/') ? `${folder}${name}` : posix.join(posix.dirname(from), name);
