import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { missingPackage } from '../../scripts/ensure/packages.mjs';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'fineprint-packages-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const write = (path: string, packages: object) => {
  mkdirSync(join(root, 'node_modules'), { recursive: true });
  writeFileSync(join(root, path), JSON.stringify({ packages }));
};
const lock = (packages: object) => write('package-lock.json', { '': {}, ...packages });
const installed = (packages: object) => write('node_modules/.package-lock.json', packages);

test('nothing installed', () => {
  lock({ 'node_modules/a': { version: '1.0.0' } });
  expect(missingPackage(root)).toBe('node_modules');
});

test('all there; packages for other machines may be absent', () => {
  lock({
    'node_modules/a': { version: '1.0.0' },
    'node_modules/b-win32': { version: '1.0.0', optional: true },
  });
  installed({ 'node_modules/a': { version: '1.0.0' } });
  expect(missingPackage(root)).toBeNull();
});

test('one missing, one of another version', () => {
  lock({ 'node_modules/a': { version: '1.0.0' }, 'node_modules/b': { version: '2.0.0' } });
  installed({ 'node_modules/a': { version: '1.0.0' } });
  expect(missingPackage(root)).toBe('node_modules/b');
  installed({ 'node_modules/a': { version: '1.0.1' }, 'node_modules/b': { version: '2.0.0' } });
  expect(missingPackage(root)).toBe('node_modules/a');
});
