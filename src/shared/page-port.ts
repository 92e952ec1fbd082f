import { browser } from './browser.ts';
import { PAGE_PORT } from './messages.ts';
import type { PageReport } from './report.ts';
import { openWire, type Wire } from './wire.ts';

export interface PagePort {
  wire: Wire;
  close(): void;
}

/** Opens a port to the content script that stands in a tab's page. */
export function openPagePort(
  tabId: number,
  onReport: (report: PageReport) => void,
  onGone: () => void,
): PagePort {
  const port = browser.tabs.connect(tabId, { name: PAGE_PORT, frameId: 0 });
  const wire = openWire(port, {
    report: (report) => {
      onReport(report);
      return undefined;
    },
  });
  port.onDisconnect.addListener(onGone);
  return { wire, close: () => port.disconnect() };
}
