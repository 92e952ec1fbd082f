import { createReadStream, existsSync, statSync } from 'node:fs';
import { dirname, isAbsolute, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import * as v from 'valibot';
import { SavedPageError } from './page-bytes.ts';

const LineSchema = v.object(
  {
    id: v.union([v.string(), v.number()], 'not a string or a number'),
    file: v.pipe(v.string('not a string'), v.minLength(1, 'empty')),
    url: v.nullish(v.pipe(v.string('not a string'), v.url('not an address'))),
  },
  'missing',
);

export interface BatchLine {
  id: string | number | null;
  file: string;
  url: string | null;
}

/**
 * Reads a list line by line and answers each in turn; what can't be read becomes an error line, and the next goes on.
 * @param list path of a JSONL file; its pages' paths are relative to its folder, or else to the working folder
 * @param read answers one line
 * @param write takes each answer, in the order given
 * @returns how many lines there were, and how many of them have an error for an answer
 * @throws SavedPageError when there is no such list, or it is a folder
 */
export async function runBatch(
  list: string,
  read: (line: BatchLine) => Promise<object>,
  write: (answer: unknown) => void,
): Promise<{ lines: number; failed: number }> {
  if (list !== '-' && !existsSync(list)) throw new SavedPageError('not-found', `no such list: ${list}`);
  if (list !== '-' && statSync(list).isDirectory())
    throw new SavedPageError('unreadable', `${list}: a folder, not a list`);
  const input = list === '-' ? process.stdin : createReadStream(list);
  const folder = list === '-' ? process.cwd() : dirname(resolve(list));
  let number = 0;
  let lines = 0;
  let failed = 0;
  for await (const text of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    if (text.trim() === '') continue;
    lines += 1;
    const line = parseLine(text, number, folder);
    const answer =
      'error' in line ? line : await read(line).catch((error) => ({ id: line.id, error: describe(error) }));
    if ('error' in answer) failed += 1;
    write(answer);
  }
  return { lines, failed };
}

interface Failure {
  id: unknown;
  error: { code: string; message: string };
}

/** @param number of the line in its list, from 1: a line that is broken may not say its id */
function parseLine(text: string, number: number, folder: string): BatchLine | Failure {
  const broken = (id: unknown, what: string) => ({
    id,
    error: { code: 'bad-line', message: `line ${number}: ${what}` },
  });
  let value: unknown;
  try {
    // Editors on Windows open a file with a mark, which is no JSON.
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return broken(null, `not JSON: ${(error as Error).message}`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return broken(null, 'not of the form {"id", "file", "url"}');
  const parsed = v.safeParse(LineSchema, value);
  if (!parsed.success) {
    const faults = parsed.issues.map((issue) => `${v.getDotPath(issue)}: ${issue.message}`);
    return broken((value as { id?: unknown }).id ?? null, faults.join('; '));
  }
  const { id, file, url } = parsed.output;
  return { id, file: isAbsolute(file) ? file : locate(file, folder), url: url ?? null };
}

function locate(file: string, folder: string): string {
  const beside = resolve(folder, file);
  return existsSync(beside) ? beside : resolve(file);
}

/** @returns what an error line says; unexpected failures are `failed` */
export function describe(error: unknown): { code: string; message: string } {
  if (error instanceof SavedPageError) return { code: error.code, message: error.message };
  return { code: 'failed', message: error instanceof Error ? error.message : String(error) };
}
