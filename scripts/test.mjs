/** Everything that is checked, on a fresh clone with nothing but Node. */
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { adviceFor, ensureBrowsers } from './ensure/browsers.mjs';
import { ensureNode } from './ensure/node.mjs';
import { ensurePackages } from './ensure/packages.mjs';
import { build } from './release/build.mjs';
import { readCall } from './steps/call.mjs';
import { differingFiles } from './steps/folders.mjs';
import { openSteps, TOOLS } from './steps/steps.mjs';

const USAGE = `Usage: npm test

Installs what is missing and checks everything: types, style, unit and page tests, builds, the built extension in
Chromium and Firefox. Its last line is "N passed, N failed"; its exit code is 0 only when nothing failed.
The unit and page tests alone, or a few of them: npm run unit [-- FILE…]`;

ensureNode();
readCall(USAGE, {}, [0, 0]);
const root = fileURLToPath(new URL('..', import.meta.url));
const { step, vitest, total, failures } = openSteps(root);
const targets = ['chrome', 'firefox'];
const builds = targets.map((target) => join(root, 'dist', target));

if (await step('packages', () => ensurePackages(root))) {
  await step('types', [TOOLS.tsc, '--noEmit']);
  await step('lint', [TOOLS.biome, 'check', '--error-on-warnings', '.']);
  await step('unused code', [TOOLS.knip, '--no-progress']);
  await vitest('unit and page tests');
  // What an earlier run built must not stand in for a build that fails.
  for (const folder of builds) rmSync(folder, { recursive: true, force: true });
  const built = await step('build for chrome', [TOOLS.vite, 'build', '--mode', 'chrome']);
  if ((await step('build for firefox', [TOOLS.vite, 'build', '--mode', 'firefox'])) && built) {
    await step('same bytes when built elsewhere', buildElsewhere);
    await vitest('rules of the builds', ['--config', 'tests/rules/built/vitest.config.ts']);
    await step('store lint', [TOOLS.webExt, 'lint', '--source-dir', builds[1], '--warnings-as-errors']);
    await step('browsers', findBrowsers);
    await vitest('browser tests', ['--config', 'tests/browser/vitest.config.ts']);
    for (const engine of ['chromium', 'firefox'])
      await step(`npm start in ${engine}`, ['scripts/start.mjs', '--headless', '--browser', engine]);
  } else {
    console.log('\nNot run, for want of a build: rules of the builds, store lint, browser tests, npm start.');
  }
}

if (failures.length > 0) console.log(`\nFailed: ${failures.join(' · ')}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

/** In another folder, since a path that gets into a file or its name is the usual way for bytes to differ. */
async function buildElsewhere() {
  const elsewhere = mkdtempSync(join(tmpdir(), 'fineprint-elsewhere-'));
  try {
    const left = new Set(['node_modules', 'dist', '.git', '.cache'].map((name) => join(root, name)));
    cpSync(root, elsewhere, { recursive: true, filter: (path) => !left.has(path) });
    symlinkSync(join(root, 'node_modules'), join(elsewhere, 'node_modules'), 'junction');
    await build(elsewhere, targets);
    for (const target of targets) {
      const differing = differingFiles(join(root, 'dist', target), join(elsewhere, 'dist', target));
      if (differing.length > 0) throw new Error(`${target}: other bytes in ${differing.join(', ')}`);
    }
  } finally {
    rmSync(elsewhere, { recursive: true, force: true });
  }
}

async function findBrowsers() {
  const missing = await ensureBrowsers(['chromium', 'firefox']);
  if (missing.length > 0)
    throw new Error(missing.map((engine) => `Missing: ${adviceFor(engine)}`).join('\n'));
}
