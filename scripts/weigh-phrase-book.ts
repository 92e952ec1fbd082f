import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { readCall } from './steps/call.mjs';

const USAGE = `Usage: npm run weigh [-- FOLDER]

Prints what the phrase book in a built extension weighs under gzip -9, in bytes. FOLDER is what one browser's was built
into (default: dist/chrome).`;

/** Catches "_phrases-from-zh.js"; not "phrase-engine.js". */
const PHRASES = /^_?phrases-(?:frame|(?:from|to)-\w+)\.js$/;

/**
 * @param folder what one target was built into: `dist/chrome`
 * @returns the files of the phrase book that a release of it ships, each with its bytes under `gzip -9`
 */
export function phraseBookSizes(folder: string): [string, number][] {
  const assets = join(folder, 'assets');
  return readdirSync(assets)
    .filter((name) => PHRASES.test(name))
    .sort()
    .map((name) => [name, gzipSync(readFileSync(join(assets, name)), { level: 9 }).length]);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [folder = 'dist/chrome'] = readCall(USAGE, {}, [0, 1]).paths;
  const sizes = phraseBookSizes(folder);
  for (const [name, size] of sizes) console.log(String(size).padStart(7), name);
  const total = sizes.reduce((sum, [, size]) => sum + size, 0);
  console.log(String(total).padStart(7), 'bytes gzip in all');
}
