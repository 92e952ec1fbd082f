/** The steps of `npm test`: each runs whatever became of the others, and is counted. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './run.mjs';

/** The scripts behind the packages' commands, run by this very Node on every system. */
export const TOOLS = {
  biome: 'node_modules/@biomejs/biome/bin/biome',
  knip: 'node_modules/knip/bin/knip.js',
  tsc: 'node_modules/typescript/bin/tsc',
  vite: 'node_modules/vite/bin/vite.js',
  vitest: 'node_modules/vitest/vitest.mjs',
  webExt: 'node_modules/web-ext/bin/web-ext.js',
};

/** @typedef {{ passed: number, failed: number, skipped?: string[] }} Counts */

/**
 * @param {string} root the repository's folder
 * @returns a counter of steps: `step` runs one, `vitest` one that counts its own tests, `total` sums up
 */
export function openSteps(root) {
  const total = { passed: 0, failed: 0 };
  const failures = [];
  const command = commands(root);

  /** @param {() => Promise<Counts>} work */
  async function count(name, work) {
    console.log(`\n== ${name}`);
    const started = Date.now();
    const {
      passed,
      failed,
      skipped = [],
    } = await work().catch((error) => {
      console.error(error instanceof Error ? error.message : error);
      return { passed: 0, failed: 1 };
    });
    total.passed += passed;
    total.failed += failed;
    if (failed > 0) failures.push(name);
    for (const test of skipped) console.log(`skipped: ${test}`);
    const seconds = Math.round((Date.now() - started) / 1000);
    const left = skipped.length ? `, ${skipped.length} skipped` : '';
    console.log(
      `== ${name}: ${failed ? 'FAILED' : 'ok'} (${passed} passed, ${failed} failed${left}, ${seconds} s)`,
    );
    return failed === 0;
  }

  return {
    total,
    failures,
    /**
     * One step, counted as one.
     * @param {readonly string[] | (() => Promise<void>)} work a command under Node, or what throws when it fails
     */
    step: (name, work) =>
      count(name, async () => {
        if (typeof work === 'function') await work();
        else await command.run(work);
        return { passed: 1, failed: 0 };
      }),
    /**
     * Every test of a vitest run counts; one that breaks off counts as one failed.
     * @param {readonly string[]} words further words for `vitest run`
     */
    vitest: (name, words = []) => count(name, () => command.vitest(words)),
  };
}

/** What the steps run under Node, in the repository's folder. */
function commands(root) {
  // Colours only where somebody looks: a log is read as plain text.
  const plain = process.stdout.isTTY ? {} : { NO_COLOR: '1', FORCE_COLOR: undefined };
  const env = { ...process.env, NO_UPDATE_NOTIFIER: '1', ...plain };
  return {
    /** @throws where it ends with another code than 0 */
    async run(words) {
      const { code } = await run([process.execPath, ...words], { cwd: root, env, minutes: 10 });
      if (code !== 0) throw new Error(`ended with code ${code}`);
    },
    /** @returns {Promise<Counts>} @throws where no test ran */
    async vitest(words) {
      const folder = mkdtempSync(join(tmpdir(), 'fineprint-counts-'));
      const file = join(folder, 'counts.json');
      const reporters = ['--reporter=default', '--reporter=./scripts/steps/count-tests.mjs'];
      const { code } = await run([process.execPath, TOOLS.vitest, 'run', ...reporters, ...words], {
        cwd: root,
        env: { ...env, FINEPRINT_COUNTS: file },
        minutes: 20,
      });
      const counts = readCounts(file);
      rmSync(folder, { recursive: true, force: true });
      if (code !== 0 && counts.failed === 0) return { ...counts, failed: 1 };
      if (counts.passed + counts.failed === 0) throw new Error('no test ran');
      return counts;
    },
  };
}

function readCounts(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return { passed: 0, failed: 0 };
  }
}
