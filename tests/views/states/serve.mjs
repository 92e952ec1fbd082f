import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, preview } from 'vite';

/**
 * Builds the page that shows any state of the counter, `#state/locale/theme`, and serves it on this machine.
 * @returns {Promise<{ address: string, close: () => Promise<void> }>}
 */
export async function serveStates() {
  const outDir = await mkdtemp(join(tmpdir(), 'fineprint-states-'));
  const shared = {
    root: fileURLToPath(new URL('.', import.meta.url)),
    configFile: /** @type {const} */ (false),
    logLevel: /** @type {const} */ ('error'),
  };
  await build({
    ...shared,
    publicDir: false,
    build: { outDir, emptyOutDir: true },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  });
  const server = await preview({ ...shared, build: { outDir }, preview: { port: 0, host: '127.0.0.1' } });
  return {
    address: server.resolvedUrls?.local[0] ?? '',
    async close() {
      await server.close();
      await rm(outDir, { recursive: true, force: true });
    },
  };
}
