import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

/**
 * A folder of its own for the pages of one test file, gone when the file's tests are over.
 * Called once, outside the tests.
 */
export function ownFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'fineprint-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  return folder;
}
