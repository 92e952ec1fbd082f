/** Builds the Firefox package as the store's reviewers do. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ensureNode } from './ensure/node.mjs';
import { ensurePackages } from './ensure/packages.mjs';
import { build } from './release/build.mjs';
import { readCall } from './steps/call.mjs';
import { filesIn, sha256 } from './steps/folders.mjs';

const USAGE = `Usage: npm run build-for-amo

Builds the Firefox package, dist/packages/fineprint-firefox.zip, from the sources. Needs no git, so it works in the
unpacked source archive.`;

ensureNode();
readCall(USAGE, {}, [0, 0]);
const root = fileURLToPath(new URL('..', import.meta.url));
await ensurePackages(root);
const { archive } = await import('./release/archive.mjs');
await build(root, ['firefox']);

const bytes = archive(filesIn(`${root}dist/firefox`));
const file = `${root}dist/packages/fineprint-firefox.zip`;
mkdirSync(`${root}dist/packages`, { recursive: true });
writeFileSync(file, bytes);
console.log(`${file}\n${sha256(bytes)}`);
