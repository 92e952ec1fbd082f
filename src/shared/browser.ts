/** The one seam to the browser's extension interface: promises in both browsers, old and new. Not for the content script. */

export type { Runtime, Tabs } from 'webextension-polyfill';
export { default as browser } from 'webextension-polyfill';
