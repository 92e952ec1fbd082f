import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundle } from '../bench/chromium.ts';
import { HIDINGS, NOTE, pageOf } from '../page/hiding.ts';
import type { Driver } from './drivers/driver.ts';
import { launch } from './drivers/launch.ts';
import { serve, type TestServer } from './server.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** What the page's style shows, with a real lay-out. */
describe.each(['chromium', 'firefox'] as const)('%s', (engine) => {
  let driver: Driver;
  let server: TestServer;
  let reader: string;

  beforeAll(async () => {
    server = await serve(Object.fromEntries(HIDINGS.map((hiding, i) => [`${i}.html`, pageOf(hiding)])));
    driver = await launch(engine, ROOT);
    reader = await bundle('tests/browser/in-page.ts');
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
  });

  test('every way to hide a sentence is seen, and nothing shown is called hidden', async () => {
    const told: Record<string, boolean | null> = {};
    const page = await driver.openPage(server.url('0.html'));
    for (const [i, { name }] of HIDINGS.entries()) {
      await page.goto(server.url(`${i}.html`));
      await page.evaluate(reader);
      told[name] = await page.evaluate(
        (note) => (globalThis as unknown as { shownOf(note: string): boolean | null }).shownOf(note),
        NOTE,
      );
    }
    expect(told).toEqual(Object.fromEntries(HIDINGS.map(({ name, live }) => [name, live])));
  });
});
