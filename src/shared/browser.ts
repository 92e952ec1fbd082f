import type { Browser } from 'webextension-polyfill';

/**
 * The one seam to the browser's extension interface. Manifest V3 answers with promises in both browsers,
 * under `browser` in Firefox and new Chrome and under `chrome` in older ones, so the types of the
 * polyfill do without its 10 kB of code. Not for the content script.
 */
export const browser = ((globalThis as { browser?: unknown }).browser ?? globalThis.chrome) as Browser;

export type { Runtime, Tabs } from 'webextension-polyfill';
