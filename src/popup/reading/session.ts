import { FineprintError, PageClosedError, PageGoneError } from '../../shared/errors.ts';
import type { PagePort } from '../../shared/port/page-port.ts';
import type { PageReport } from '../../shared/report/report.ts';
import { NO_PARTS, type Reading } from '../../views/state.ts';
import { BlankWait } from './blank-wait.ts';
import { describeError } from './describe-error.ts';
import { type Digester, fillParts } from './fill-parts.ts';
import { type IsNewest, newestOf } from './newest.ts';
import { partsThatStay } from './parts-that-stay.ts';
import { tabShows } from './tab-shows.ts';
import { whyClosed } from './why-closed.ts';

export interface SessionParts {
  link(onReport: (report: PageReport) => void, onGone: () => void): Promise<PagePort>;
  /** The address that the tab shows now; null where the browser does not tell. */
  address(): Promise<string | null>;
  digester: Digester;
  /** Beside the page the reader moves on without a click; a closed page is then one not clicked on yet. */
  beside: boolean;
  /** @param waited whether lists that are still blank had their time */
  onChange(reading: Reading, waited: boolean): void;
}

/** A page that has not answered by then is said to be busy. Milliseconds. */
export const BUSY_AFTER = 1500;
/** A page that is gone so often in a row before it said anything is given up: each time costs it another injection. */
const MOST_LOST = 5;

export interface Session {
  /** Reads the page; again when a reading is under way or done. */
  start(): void;
  reveal(block: number | null, text: string): Promise<boolean>;
  /** Makes the digest anew, after the reader changed what goes into it. */
  digestAgain(): void;
}

/**
 * Reads one tab for as long as it is looked at. Every step belongs to a turn; what comes in for an
 * earlier turn, or for another address than the tab's, changes nothing.
 */
export function openSession(parts: SessionParts): Session {
  const beginTurn = newestOf();
  const beginDigest = newestOf();
  let inTurn = beginTurn();
  let link: PagePort | null = null;
  let reading: Reading = { phase: 'reading', busy: false };
  /** Readings in a row whose page was gone before it said anything. */
  let lost = 0;
  const blanks = new BlankWait(() => set(reading));

  function set(next: Reading): void {
    reading = next;
    parts.onChange(reading, blanks.over);
  }

  async function accept(report: PageReport, mine: IsNewest): Promise<void> {
    if (!mine()) return;
    lost = 0;
    const newest = beginDigest();
    const current = () => mine() && newest();
    const shown = await tabShows(report.url, parts.address, current);
    if (!current()) return;
    if (!shown) {
      if (reading.phase === 'reading') set({ phase: 'left' });
      return;
    }
    const before = reading.phase === 'read' && reading.report.url === report.url ? reading : null;
    if (!before) blanks.reset();
    blanks.watch(report);
    set({ phase: 'read', report, parts: before ? partsThatStay(before, report) : NO_PARTS });
    digest(report, current);
  }

  function digest(report: PageReport, current: IsNewest): void {
    fillParts(parts.digester, report, {
      now: () => (reading.phase === 'read' ? reading.parts : null),
      add(part) {
        if (current() && reading.phase === 'read') set({ ...reading, parts: { ...reading.parts, ...part } });
      },
    });
  }

  /** Ends what was read before; nothing of it comes in any more. */
  function beginReading(): IsNewest {
    inTurn = beginTurn();
    link?.close();
    link = null;
    blanks.reset();
    set({ phase: 'reading', busy: false });
    return inTurn;
  }

  async function run(afterLeaving = false): Promise<void> {
    const mine = beginReading();
    const busy = setTimeout(() => {
      if (mine() && reading.phase === 'reading') set({ phase: 'reading', busy: true });
    }, BUSY_AFTER);
    try {
      const opening = parts.link(
        (report) => void accept(report, mine),
        () => {
          if (mine()) readAnew();
        },
      );
      // While the page is entered and read there is nothing to do here.
      parts.digester.getReady();
      const opened = await opening;
      if (!mine()) return opened.close();
      link = opened;
      await accept(await opened.read(), mine);
    } catch (error) {
      // A page that went away under the reading starts a turn of its own.
      if (mine()) set(await readingAfter(error, afterLeaving || parts.beside, parts.address));
    } finally {
      clearTimeout(busy);
    }
  }

  /** The page was closed or left: another one may stand in the tab. */
  function readAnew(): void {
    lost += 1;
    if (lost <= MOST_LOST) return void run(true);
    beginReading();
    set({ phase: 'failed', details: describeError(new PageGoneError(), null) });
  }

  return {
    start() {
      lost = 0;
      void run();
    },
    reveal: async (block, text) => (link ? await link.reveal(block, text) : false),
    digestAgain() {
      if (reading.phase !== 'read') return;
      const mine = inTurn;
      const newest = beginDigest();
      digest(reading.report, () => mine() && newest());
    },
  };
}

/** @param unasked a page that the click was not for: the browser asks for another one */
async function readingAfter(
  error: unknown,
  unasked: boolean,
  address: SessionParts['address'],
): Promise<Reading> {
  if (!isClosed(error)) return { phase: 'failed', details: describeError(error, await address()) };
  if (unasked) return { phase: 'left' };
  return { phase: 'closed', why: whyClosed(error.message, await address()) };
}

/** Said by the browser at the injection, or by the content script where the document is a picture or a PDF. */
function isClosed(error: unknown): error is FineprintError {
  return error instanceof FineprintError && error.code === new PageClosedError().code;
}
