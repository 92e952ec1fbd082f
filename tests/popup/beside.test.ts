import { afterEach, expect, test, vi } from 'vitest';

const at = (path: string) => `chrome-extension://id/${path}`;

/** The module looks at the browser once, when it is loaded. */
async function besideIn(extension: object) {
  vi.resetModules();
  vi.stubGlobal('browser', { runtime: { getURL: at }, ...extension });
  return import('../../src/popup/actions/beside.ts');
}
afterEach(() => vi.unstubAllGlobals());

test('Chrome: the panel opens for the window of the popup, asking for nothing before', async () => {
  const open = vi.fn(async () => {});
  const request = vi.fn();
  const { besideEntry, openBeside } = await besideIn({ sidePanel: { open }, permissions: { request } });
  expect(await besideEntry()).toBe('openPanel');
  const opening = openBeside('openPanel', 7);
  // Within the click: before anything is waited for.
  expect(open.mock.calls).toEqual([[{ windowId: 7 }]]);
  expect(await opening).toBe(true);
  expect(request).not.toHaveBeenCalled();
  expect(await openBeside('openPanel', undefined)).toBe(false);
});

test('Chrome without the permission: the menu says so, the click asks for it and opens nothing yet', async () => {
  const request = vi.fn(async () => true);
  const { besideEntry, openBeside } = await besideIn({
    permissions: { request, contains: async () => false },
  });
  expect(await besideEntry()).toBe('setUpPanel');
  expect(await openBeside('setUpPanel', 7)).toBe(false);
  expect(request.mock.calls).toEqual([[{ permissions: ['sidePanel'] }]]);
});

test('Chrome: a second click before Fineprint has loaded again does not open the panel that just appeared', async () => {
  const extension: Record<string, unknown> = { permissions: { request: vi.fn(async () => true) } };
  const { openBeside } = await besideIn(extension);
  await openBeside('setUpPanel', 7);
  const open = vi.fn(async () => {});
  Object.assign((globalThis as unknown as { browser: object }).browser, { sidePanel: { open } });
  expect(await openBeside('setUpPanel', 7)).toBe(false);
  expect(open).not.toHaveBeenCalled();
});

test('Firefox: the sidebar opens', async () => {
  const open = vi.fn(async () => {});
  const { besideEntry, openBeside } = await besideIn({ sidebarAction: { open } });
  expect(await besideEntry()).toBe('openPanel');
  expect(await openBeside('openPanel', 7)).toBe(true);
  expect(open).toHaveBeenCalledOnce();
});

test.each([
  [
    'does not know the permission',
    () => Promise.reject(new Error("'sidePanel' is not a recognized permission.")),
  ],
  ['shows no panel though the permission was given', async () => true],
])('a browser that %s is offered nothing', async (_what, contains) => {
  const { besideEntry, openBeside } = await besideIn({ permissions: { contains } });
  expect(await besideEntry()).toBeNull();
  expect(await openBeside('openPanel', 7)).toBe(false);
});
