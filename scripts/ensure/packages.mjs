/** Installs the locked packages when they are missing or others than the lockfile names. Plain Node: runs before anything is installed. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../steps/run.mjs';

/**
 * npm notes at the end of every install what now stands in node_modules; an install that broke off leaves no note.
 * Packages for other machines are in the lockfile alone, so optional ones may be absent.
 * @param {string} root the repository's folder
 * @returns {string | null} the first thing that is missing or stale; null when all is there
 */
export function missingPackage(root) {
  const wanted = readLock(join(root, 'package-lock.json')) ?? {};
  const present = readLock(join(root, 'node_modules/.package-lock.json'));
  if (!present) return 'node_modules';
  const off = Object.entries(wanted).find(([path, { version, optional, devOptional }]) => {
    if (path === '') return false;
    const found = present[path];
    return found ? found.version !== version : !(optional || devOptional);
  });
  return off?.[0] ?? null;
}

function readLock(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages;
  } catch {
    return null;
  }
}

/**
 * @param {string} root the repository's folder
 * @throws when npm cannot install them
 */
export async function ensurePackages(root) {
  const missing = missingPackage(root);
  if (!missing) return;
  console.log(`Installing packages (${missing} is missing or out of date)…`);
  // Under `npm test` npm names its own script; running it by Node works on Windows too.
  const npm = process.env.npm_execpath;
  const words = ['ci', '--include=dev', '--no-audit', '--no-fund'];
  const command = npm ? [process.execPath, npm, ...words] : ['npm', ...words];
  const { code, output } = await run(command, { cwd: root, minutes: 15, quiet: true });
  if (code !== 0) throw new Error(`npm ci failed:\n${output}`);
}
