/// <reference types="@crxjs/vite-plugin/client" />
import contentScript from '../content/index.ts?script&iife';
import { browser } from '../shared/browser.ts';
import { PageClosedError, PageGoneError } from '../shared/errors.ts';
import { PAGE_PORT } from '../shared/messages.ts';
import type { PageReport } from '../shared/report.ts';
import { openWire } from '../shared/wire.ts';
import type { PageLink } from './session.ts';

/**
 * Injects the content script into a tab and opens a port to it.
 * @throws PageClosedError when the browser keeps the page from extensions, PageGoneError when there is no such tab any more
 */
export async function openPageLink(
  tabId: number,
  onReport: (report: PageReport) => void,
  onGone: () => void,
): Promise<PageLink> {
  await inject(tabId);
  const port = browser.tabs.connect(tabId, { name: PAGE_PORT, frameId: 0 });
  const wire = openWire(port, {
    report: (report) => {
      onReport(report);
      return undefined;
    },
  });
  port.onDisconnect.addListener(onGone);
  return {
    read: () => wire.ask('read', {}),
    reveal: async (block, text) => (await wire.ask('reveal', { block, text })).found,
    close: () => port.disconnect(),
  };
}

/**
 * Firefox answers `[]` on its own pages and puts a refusal into `error`; Chromium rejects. The leading
 * slash makes both resolve the file from the extension's root.
 */
async function inject(tabId: number): Promise<void> {
  try {
    const [result] = await browser.scripting.executeScript({
      target: { tabId },
      files: [`/${contentScript.replace(/^\//, '')}`],
    });
    const error = result && 'error' in result ? result.error : undefined;
    if (!result || error) throw new PageClosedError(String((error as Error | undefined)?.message ?? ''));
  } catch (error) {
    if (error instanceof PageClosedError) throw error;
    const message = error instanceof Error ? error.message : String(error);
    if (/no tab with id|invalid tab/i.test(message)) throw new PageGoneError(message, { cause: error });
    throw new PageClosedError(message, { cause: error });
  }
}
