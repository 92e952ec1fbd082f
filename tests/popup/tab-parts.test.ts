import { afterEach, expect, test, vi } from 'vitest';

afterEach(() => vi.unstubAllGlobals());

/** The parts of a counter over a tab, in a browser whose answer for that tab is given. */
async function partsOver(get: () => Promise<object>) {
  vi.resetModules();
  vi.stubGlobal('document', { documentElement: {} });
  vi.stubGlobal('browser', {
    storage: { local: { get: async () => ({}) } },
    tabs: { query: async () => [], get },
    permissions: {},
    i18n: { getMessage: () => '', getUILanguage: () => 'en' },
  });
  const { startUp } = await import('../../src/popup/tab-parts.ts');
  return (await startUp()).partsOf(() => 7);
}

test('a tab that was closed meanwhile has no address, and leaves no trace either', async () => {
  const parts = await partsOver(() => Promise.reject(new Error('No tab with id: 7.')));
  expect(await parts.address()).toBeNull();
  expect(await parts.isPrivate()).toBe(true);
});

test('a tab tells its address where the browser does, and whether it is private', async () => {
  const parts = await partsOver(async () => ({ url: 'https://news.example/story', incognito: false }));
  expect(await parts.address()).toBe('https://news.example/story');
  expect(await parts.isPrivate()).toBe(false);
});
