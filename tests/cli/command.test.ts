import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { ownFolder } from './own-folder.ts';

/** The command itself, as a shell runs it: exit codes, and what goes where. */

const folder = ownFolder();
beforeAll(async () => {
  await writeFile(join(folder, 'page.html'), '<p>This is not investment advice.</p>');
});

interface Ended {
  code: number;
  out: string;
  err: string;
}

/** @param input what its standard input holds */
function call(words: readonly string[], input = ''): Promise<Ended> {
  return new Promise((done) => {
    const command = ['--import', 'tsx', 'src/cli/read.ts', ...words];
    const child = execFile(process.execPath, command, { cwd: process.cwd() }, (error, out, err) =>
      done({ code: typeof error?.code === 'number' ? error.code : 0, out, err }),
    );
    child.stdin?.end(input);
  });
}

test('a list with a broken line keeps the other results, tells the number and ends with 1', async () => {
  const list = join(folder, 'list.jsonl');
  await writeFile(list, '{"id":"a","file":"page.html"}\n{"id":"b","file":"none.html"}\nnope\n');
  const { code, out, err } = await call(['--batch', list]);
  const lines = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(lines).toMatchObject([
    { id: 'a', notices: [{ clauses: [{ kind: 'NOADV' }] }] },
    { id: 'b', error: { code: 'not-found' } },
    { id: null, error: { code: 'bad-line' } },
  ]);
  expect(err).toBe('2 of 3 pages could not be read\n');
  expect(code).toBe(1);
});

test('a list and a page from standard input that can be read end with 0', async () => {
  const page = join(folder, 'page.html');
  expect(await call(['--batch', '-'], JSON.stringify({ id: 1, file: page }))).toMatchObject({
    code: 0,
    err: '',
  });
  expect(await call(['-'], '<p>This is not investment advice.')).toMatchObject({
    code: 0,
    out: expect.stringContaining('Not advice · Routine'),
    err: '',
  });
});

test('a page that cannot be read is told on the error stream, with 1; the next one is read', async () => {
  const [missing, page] = ['none.html', 'page.html'].map((name) => join(folder, name));
  const { code, out, err } = await call([missing as string, page as string, '--to', 'it']);
  expect(code).toBe(1);
  expect(err).toBe(
    `notices cannot be translated into it here, only into en, zh-Hant and zh-Hans: they stay in the original\nno such file: ${missing}\n`,
  );
  expect(out).toContain(`== ${page}`);
});

test('words that are off end with 2 and the usage', async () => {
  const { code, out, err } = await call(['--bogus']);
  expect(err).toMatch(/^Unknown option '--bogus'\n\nReads saved news pages/);
  expect({ code, out }).toEqual({ code: 2, out: '' });
});
