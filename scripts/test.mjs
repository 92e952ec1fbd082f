/**
 * npm test: everything that is checked, on a fresh clone with nothing but Node.
 * Its last line is `N passed, N failed`; its exit code is 0 only when nothing failed.
 */
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { adviceFor, ensureBrowsers } from './ensure/browsers.mjs';
import { ensureNode } from './ensure/node.mjs';
import { ensurePackages } from './ensure/packages.mjs';
import { differingFiles } from './steps/folders.mjs';
import { run } from './steps/run.mjs';
import { openSteps, TOOLS } from './steps/steps.mjs';

ensureNode();
const root = fileURLToPath(new URL('..', import.meta.url));
const { step, vitest, total, failures } = openSteps(root);
const targets = ['chrome', 'firefox'];

const builds = targets.map((target) => fileURLToPath(new URL(`../dist/${target}`, import.meta.url)));

if (await step('packages', () => ensurePackages(root))) {
  await step('types', [TOOLS.tsc, '--noEmit']);
  await step('lint', [TOOLS.biome, 'check', '--error-on-warnings', '.']);
  await step('unused code', [TOOLS.knip, '--no-progress']);
  await vitest('unit and page tests');
  // What an earlier run built must not stand in for a build that fails.
  for (const folder of builds) rmSync(folder, { recursive: true, force: true });
  const built = await step('build for chrome', [TOOLS.vite, 'build', '--mode', 'chrome']);
  if ((await step('build for firefox', [TOOLS.vite, 'build', '--mode', 'firefox'])) && built) {
    await step('same bytes when built again', buildAgain);
    await vitest('rules of the builds', ['--config', 'tests/rules/built/vitest.config.ts']);
    await step('store lint', [TOOLS.webExt, 'lint', '--source-dir', builds[1], '--warnings-as-errors']);
    await step('browsers', findBrowsers);
    await vitest('browser tests', ['--config', 'tests/browser/vitest.config.ts']);
  } else {
    console.log('\nNot run, for want of a build: rules of the builds, store lint, browser tests.');
  }
}

if (failures.length > 0) console.log(`\nFailed: ${failures.join(' · ')}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

async function buildAgain() {
  for (const [i, target] of targets.entries()) {
    const again = fileURLToPath(new URL(`../.cache/again/${target}`, import.meta.url));
    const words = ['build', '--mode', target, '--outDir', again, '--emptyOutDir', '--logLevel', 'error'];
    const { code, output } = await run([process.execPath, TOOLS.vite, ...words], { cwd: root, quiet: true });
    if (code !== 0) throw new Error(output);
    const differing = differingFiles(builds[i], again);
    if (differing.length > 0) throw new Error(`${target}: other bytes in ${differing.join(', ')}`);
  }
}

async function findBrowsers() {
  const missing = await ensureBrowsers(['chromium', 'firefox']);
  if (missing.length > 0)
    throw new Error(missing.map((engine) => `Missing: ${adviceFor(engine)}`).join('\n'));
}
