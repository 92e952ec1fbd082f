import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from './source.ts';

/** A file of somebody's machine: `/home/ann/x`, `C:\Users\ann`; not the web's `https://a.example/home/`. */
const MACHINE_PATH = /(?<![\w.:/-])\/(?:home|Users|root|work|tmp|mnt)\/[\w.-]+|\b[A-Z]:\\Users\\/;
/** Where packages come from is each machine's own matter; the lockfile has their checksums. */
const REGISTRY = /\bregistry\.[\w-]+\.[a-z]|\b(?:npmmirror|artifactory|verdaccio)\b/i;
const TEXT = /\.(?:[cm]?[jt]sx?|json|md|html|css|svg|yml|txt)$|(?:^|\/)(?:run|LICENSE|\.\w+)$/;

const tracked = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' }).split('\0');
const texts = tracked
  .filter((path) => TEXT.test(path) && existsSync(join(root, path)))
  .filter((path) => path !== 'tests/rules/tracked-files.test.ts')
  .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));

const findings = (pattern: RegExp) =>
  texts.flatMap(({ path, text }) => {
    const found = pattern.exec(text);
    return found ? [`${path}: ${found[0]}`] : [];
  });

test('no file names a path of a machine', () => {
  expect(texts.length).toBeGreaterThan(100);
  expect(findings(MACHINE_PATH)).toEqual([]);
});

test('no file names a package registry', () => {
  expect(findings(REGISTRY)).toEqual([]);
});
