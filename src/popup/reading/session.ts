import { PageGoneError } from '../../shared/errors.ts';
import type { PagePort } from '../../shared/port/page-port.ts';
import type { PageReport } from '../../shared/report/report.ts';
import { describeError } from './describe-error.ts';
import { type IsNewest, newestOf } from './newest.ts';
import { readingAfter } from './reading-after.ts';
import { openShownReading, type ShownParts } from './shown-reading.ts';

export interface SessionParts extends ShownParts {
  link(onReport: (report: PageReport) => void, onGone: () => void): Promise<PagePort>;
  /** Beside the page the reader moves on without a click; a closed page is then one not clicked on yet. */
  beside: boolean;
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
  let inTurn = beginTurn();
  let link: PagePort | null = null;
  const shown = openShownReading(parts);
  /** Readings in a row whose page was gone before it said anything. */
  let lost = 0;

  async function accept(report: PageReport, mine: IsNewest): Promise<void> {
    if (!mine()) return;
    lost = 0;
    await shown.take(report, mine);
  }

  /** Ends what was read before; nothing of it comes in any more. */
  function beginReading(): IsNewest {
    inTurn = beginTurn();
    link?.close();
    link = null;
    shown.begin();
    return inTurn;
  }

  async function run(afterLeaving = false): Promise<void> {
    const mine = beginReading();
    const busy = setTimeout(() => {
      if (mine() && shown.phase() === 'reading') shown.set({ phase: 'reading', busy: true });
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
      if (mine()) shown.set(await readingAfter(error, afterLeaving || parts.beside, parts.address));
    } finally {
      clearTimeout(busy);
    }
  }

  /** The page was closed or left: another one may stand in the tab. */
  function readAnew(): void {
    lost += 1;
    if (lost <= MOST_LOST) return void run(true);
    beginReading();
    shown.set({ phase: 'failed', details: describeError(new PageGoneError(), null) });
  }

  return {
    start() {
      lost = 0;
      void run();
    },
    reveal: async (block, text) => (link ? await link.reveal(block, text) : false),
    digestAgain: () => shown.digestAgain(inTurn),
  };
}
