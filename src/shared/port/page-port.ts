import * as v from 'valibot';
import { browser } from '../browser.ts';
import { InvalidMessageError } from '../errors.ts';
import { type PageReport, PageReportSchema } from '../report/report.ts';
import type { PageTranscript } from '../report/transcript.ts';
import { PAGE_PORT } from './messages.ts';
import { READER_DOOR } from './reader-door.ts';
import { openWire } from './wire.ts';

type ReportOf = (transcript: PageTranscript) => PageReport;

export interface PagePort {
  /** @throws PageClosedError, PageGoneError, InvalidMessageError */
  read(): Promise<PageReport>;
  /** @returns whether the page still shows the passage */
  reveal(block: number | null, text: string): Promise<boolean>;
  close(): void;
}

/**
 * Opens a port to the content script that stands in a tab's page.
 * @param room tells the report from a transcript; given, since a popup loads it meanwhile and a service worker can't
 */
export function openPagePort(
  tabId: number,
  room: ReportOf | Promise<ReportOf>,
  onReport: (report: PageReport) => void,
  onGone: () => void,
): PagePort {
  const port = browser.tabs.connect(tabId, { name: PAGE_PORT, frameId: 0 });
  const told = async (transcript: PageTranscript) => checked((await room)(transcript));
  const wire = openWire(port, READER_DOOR, {
    changed: async (transcript) => {
      onReport(await told(transcript));
      return undefined;
    },
  });
  port.onDisconnect.addListener(onGone);
  return {
    read: async () => told(await wire.ask('read', {})),
    reveal: async (block, text) => (await wire.ask('reveal', { block, text })).found,
    close: () => port.disconnect(),
  };
}

/** A report is told from a hostile page, so it passes its own door too. */
function checked(report: PageReport): PageReport {
  const parsed = v.safeParse(PageReportSchema, report);
  if (!parsed.success) throw new InvalidMessageError(v.summarize(parsed.issues).slice(0, 1000));
  return parsed.output;
}
