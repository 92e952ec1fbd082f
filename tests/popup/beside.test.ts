import { afterEach, expect, test, vi } from 'vitest';

const at = (path: string) => `extension://id/${path}`;

/** The module looks at the browser once, when it is loaded. */
async function besideIn(extension: object) {
  vi.resetModules();
  vi.stubGlobal('browser', { runtime: { getURL: at }, ...extension });
  return import('../../src/popup/beside.ts');
}
afterEach(() => vi.unstubAllGlobals());

test('Chrome: the panel opens for the window of the popup, asking for nothing before', async () => {
  const open = vi.fn(async () => {});
  const request = vi.fn();
  const { canOpenBeside, openBeside } = await besideIn({ sidePanel: { open }, permissions: { request } });
  expect(canOpenBeside()).toBe(true);
  const opening = openBeside(7);
  // Within the click: before anything is waited for.
  expect(open.mock.calls).toEqual([[{ windowId: 7 }]]);
  expect(await opening).toBe(true);
  expect(request).not.toHaveBeenCalled();
  expect(await openBeside(undefined)).toBe(false);
});

test('Firefox: the sidebar opens', async () => {
  const open = vi.fn(async () => {});
  const { canOpenBeside, openBeside } = await besideIn({ sidebarAction: { open } });
  expect(canOpenBeside()).toBe(true);
  expect(await openBeside(7)).toBe(true);
  expect(open).toHaveBeenCalledOnce();
});

test('a browser with neither is offered neither', async () => {
  const { canOpenBeside, openBeside } = await besideIn({});
  expect(canOpenBeside()).toBe(false);
  expect(await openBeside(7)).toBe(false);
});
