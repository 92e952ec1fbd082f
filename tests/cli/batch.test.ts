import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { type BatchLine, runBatch } from '../../src/cli/batch.ts';
import { SavedPageError } from '../../src/cli/page-bytes.ts';
import { ownFolder } from './own-folder.ts';

const folder = ownFolder();

async function answersTo(lines: readonly string[], read: (line: BatchLine) => Promise<object>) {
  const list = join(folder, 'list.jsonl');
  await writeFile(list, lines.join('\n'));
  const answers: unknown[] = [];
  const counts = await runBatch(list, read, (answer) => answers.push(answer));
  return { answers, counts };
}

test('a page that cannot be read becomes an error line, and the next goes on, in order', async () => {
  const { answers, counts } = await answersTo(
    [
      '{"id":"a","file":"a.html"}',
      'no json',
      '',
      '{"id":"b"}',
      '{"id":7,"file":"c.html","url":"https://c.example/"}',
    ],
    async ({ id, url }) => {
      if (id === 'a') throw new SavedPageError('not-found', 'no such file: a.html');
      return { id, url };
    },
  );
  expect(answers).toMatchObject([
    { id: 'a', error: { code: 'not-found', message: 'no such file: a.html' } },
    { id: null, error: { code: 'bad-line', message: expect.stringMatching(/^line 2: not JSON/) } },
    { id: 'b', error: { code: 'bad-line', message: 'line 4: file: missing' } },
    { id: 7, url: 'https://c.example/' },
  ]);
  expect(counts).toEqual({ lines: 4, failed: 3 });
});

test('paths are relative to the folder of the list', async () => {
  await writeFile(join(folder, 'page.html'), '<p>text');
  const { answers } = await answersTo(['{"id":1,"file":"page.html"}'], async ({ file }) => ({ file }));
  expect(answers).toEqual([{ file: join(folder, 'page.html') }]);
});

test('a path that is not there beside its list is one from the working folder', async () => {
  const { answers } = await answersTo(['{"id":1,"file":"package.json"}'], async ({ file }) => ({ file }));
  expect(answers).toEqual([{ file: resolve('package.json') }]);
});

test.each([
  ['[1]', 'line 1: not of the form {"id", "file", "url"}'],
  ['"a.html"', 'line 1: not of the form {"id", "file", "url"}'],
  ['{"id":[],"file":""}', 'line 1: id: not a string or a number; file: empty'],
  ['{"id":1,"file":"a","url":"nowhere"}', 'line 1: url: not an address'],
])('what is wrong with a line is told in one: %s', async (line, message) => {
  const { answers } = await answersTo([line], async () => ({}));
  expect(answers).toMatchObject([{ error: { code: 'bad-line', message } }]);
});

test('the mark that some editors open a file with is no part of its first line', async () => {
  const { answers, counts } = await answersTo(['\uFEFF{"id":1,"file":"a.html"}\r'], async ({ id }) => ({
    id,
  }));
  expect(answers).toEqual([{ id: 1 }]);
  expect(counts.failed).toBe(0);
});

test('a list that does not exist is refused', async () => {
  await expect(
    runBatch(
      join(folder, 'none.jsonl'),
      async () => ({}),
      () => {},
    ),
  ).rejects.toThrow('no such list');
  await expect(
    runBatch(
      folder,
      async () => ({}),
      () => {},
    ),
  ).rejects.toThrow(`${folder}: a folder, not a list`);
});
