import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { type BatchLine, runBatch } from '../../src/cli/batch.ts';
import { SavedPageError } from '../../src/cli/saved-page.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fineprint-'));
});

async function answersTo(lines: readonly string[], read: (line: BatchLine) => Promise<unknown>) {
  const list = join(folder, 'list.jsonl');
  await writeFile(list, lines.join('\n'));
  const answers: unknown[] = [];
  await runBatch(list, read, (answer) => answers.push(answer));
  return answers;
}

test('a page that cannot be read becomes an error line, and the next goes on, in order', async () => {
  const answers = await answersTo(
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
    { id: 'b', error: { code: 'bad-line', message: expect.stringMatching(/^line 4: /) } },
    { id: 7, url: 'https://c.example/' },
  ]);
});

test('paths are relative to the folder of the list', async () => {
  await writeFile(join(folder, 'page.html'), '<p>text');
  const answers = await answersTo(['{"id":1,"file":"page.html"}'], async ({ file }) => file);
  expect(answers).toEqual([join(folder, 'page.html')]);
});

test('a list that does not exist is refused', async () => {
  await expect(
    runBatch(
      join(folder, 'none.jsonl'),
      async () => null,
      () => {},
    ),
  ).rejects.toThrow('no such list');
});
