import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { differences, readHtml, readingOf } from './reading.ts';

/**
 * Every page under tests/pages: `page.html`, what must be read from it (`expected.json`, a part of the CLI's JSON; its
 * `url` is the page's address) and why it is here (`note.md`). No rule knows a site: pages are read by what they say.
 */
const root = fileURLToPath(new URL('./pages/', import.meta.url));
const names = readdirSync(root, { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [entry.name] : [],
);

describe.each(names)('%s', (name) => {
  // Read inside the test: a folder that lacks a file, or holds broken JSON, fails by its name and alone.
  test('is read as expected', () => {
    const html = readFileSync(`${root}${name}/page.html`, 'utf8');
    const expected = JSON.parse(readFileSync(`${root}${name}/expected.json`, 'utf8'));
    const report = readHtml(html, { url: expected.url });
    expect(differences(readingOf(report), expected)).toEqual([]);
  });

  test('has a note', () => {
    expect(readFileSync(`${root}${name}/note.md`, 'utf8').length).toBeGreaterThan(20);
  });
});
