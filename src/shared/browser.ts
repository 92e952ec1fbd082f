import type { Browser } from 'webextension-polyfill';

/**
 * The one seam to the browser's extension interface. Manifest V3 answers with promises in both browsers,
 * under `browser` in Firefox and new Chrome and under `chrome` in older ones, so the types of the
 * polyfill do without its 10 kB of code. Not for the content script.
 */
export const browser = ((globalThis as { browser?: unknown }).browser ?? globalThis.chrome) as Browser;

export type { Runtime, Tabs } from 'webextension-polyfill';

/** A permission that only Chrome lets an extension ask for later; it asks the reader nothing about it. */
export type ChromePermission = 'contextMenus' | 'sidePanel';
type ByName = (permissions: { permissions: ChromePermission[] }) => Promise<boolean>;

/** @returns whether the permission is there now; null in a browser that does not know it, which has nothing to permit */
export async function hasPermission(name: ChromePermission): Promise<boolean | null> {
  const { contains } = browser.permissions as unknown as { contains: ByName };
  try {
    return await contains({ permissions: [name] });
  } catch {
    return null;
  }
}

/** @returns whether the permission is there now; call it within the click */
export function switchPermission(name: ChromePermission, on: boolean): Promise<boolean> {
  const { request, remove } = browser.permissions as unknown as { request: ByName; remove: ByName };
  return on ? request({ permissions: [name] }) : remove({ permissions: [name] });
}

/** Chrome's place beside the page; absent in Firefox, and before its permission is given. */
export function sidePanel(): typeof chrome.sidePanel | undefined {
  return (browser as unknown as { sidePanel?: typeof chrome.sidePanel }).sidePanel;
}
