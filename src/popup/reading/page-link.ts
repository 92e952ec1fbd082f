/// <reference types="@crxjs/vite-plugin/client" />
import contentScript from '../../content/index.ts?script&iife';
import { browser } from '../../shared/browser.ts';
import { PageClosedError, PageGoneError } from '../../shared/errors.ts';
import type { PagePort } from '../../shared/port/page-port.ts';
import type { PageReport } from '../../shared/report/report.ts';

const loadPort = () => import('../../shared/port/page-port.ts');
const loadRoom = () => import('../../page/report-of.ts').then(({ reportOf }) => reportOf);

/**
 * Begins to load the port with its schemas and the tables that tell story and notices, the largest files of all; call it
 * before anything is waited for. Whoever opens a link is told when they fail.
 */
export function getLinkReady(): void {
  for (const load of [loadPort, loadRoom]) load().catch(() => undefined);
}

/**
 * Injects the content script into a tab and opens a port to it.
 * @throws PageClosedError when the browser keeps the page from extensions, PageGoneError when there is no such tab any more
 */
export async function openPageLink(
  tabId: number,
  onReport: (report: PageReport) => void,
  onGone: () => void,
): Promise<PagePort> {
  const injected = inject(tabId);
  const port = loadPort();
  const room = loadRoom();
  // Whoever reads is told that they failed.
  port.catch(() => undefined);
  room.catch(() => undefined);
  await injected;
  const { openPagePort } = await port;
  return openPagePort(tabId, room, onReport, onGone);
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
