/** Makes what a release consists of. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ensureNode } from './ensure/node.mjs';
import { ensurePackages } from './ensure/packages.mjs';
import { build } from './release/build.mjs';
import { readCall } from './steps/call.mjs';
import { filesIn, sha256 } from './steps/folders.mjs';

const USAGE = `Usage: npm run package

Makes what a release consists of, in dist/packages. The same sources give the same bytes anywhere.

  fineprint-chrome.zip, fineprint-firefox.zip   the built extension, for the stores
  fineprint-source.zip                          what it is built from: the files of the last commit
  SHA256SUMS                                    for sha256sum --check`;

ensureNode();
readCall(USAGE, {}, [0, 0]);
const root = fileURLToPath(new URL('..', import.meta.url));
await ensurePackages(root);
const { archive } = await import('./release/archive.mjs');
await build(root, ['chrome', 'firefox']);

const archives = {
  'fineprint-chrome.zip': archive(filesIn(`${root}dist/chrome`)),
  'fineprint-firefox.zip': archive(filesIn(`${root}dist/firefox`)),
  'fineprint-source.zip': archive(committedFiles()),
};
const folder = `${root}dist/packages`;
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const [name, bytes] of Object.entries(archives)) {
  writeFileSync(`${folder}/${name}`, bytes);
  console.log(`${name}  ${Math.ceil(bytes.length / 1000)} kB`);
}
const sums = Object.entries(archives).map(([name, bytes]) => `${sha256(bytes)}  ${name}\n`);
writeFileSync(`${folder}/SHA256SUMS`, sums.join(''));
console.log(folder);

/** The files as committed, so that line endings and local changes of a machine play no part. */
function committedFiles() {
  const git = (...words) => execFileSync('git', words, { cwd: root, maxBuffer: 1e9 });
  if (git('status', '--porcelain').length > 0)
    console.warn('There are changes that are not committed: the source archive is of the last commit.');
  return git('ls-tree', '-r', '-z', '--name-only', 'HEAD')
    .toString()
    .split('\0')
    .filter(Boolean)
    .map((path) => [path, git('show', `HEAD:${path}`)]);
}
