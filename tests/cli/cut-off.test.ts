import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readSavedPage } from '../../src/cli/read-saved-page.ts';
import { ownFolder } from './own-folder.ts';

const folder = ownFolder();
const read = (html: string) => {
  const file = join(folder, 'page.html');
  writeFileSync(file, html);
  return readSavedPage(file, null, 'en');
};

test.each([
  ['<html><head><title>Shares ri', '<title'],
  ['<head><title>Shares</title><SCRIPT>const page = "', '<script'],
  ['<head><style>body { color', '<style'],
  ['<body><!-- banner <p>This is not investment advice.</p>', '<!--'],
])('%s is told to be cut off', async (html, inside) => {
  await expect(read(html)).rejects.toMatchObject({
    code: 'cut-off',
    message: expect.stringContaining(`cut off inside ${inside},`),
  });
});

test('a page without text that ends in order has nothing to read, and one with text before the cut is read', async () => {
  expect((await read('<!doctype html><title></title><script>1</script>')).report.state).toBe('nothing');
  const { report } = await read('<p>This is not investment advice.</p><script>const page = "');
  expect(report.notices).toHaveLength(1);
});
