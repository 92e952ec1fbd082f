import type { PageReport } from '../../shared/report/report.ts';
import { NO_PARTS, type Reading } from '../../views/state.ts';
import { BlankWait } from './blank-wait.ts';
import { type Digester, fillParts } from './fill-parts.ts';
import { type IsNewest, newestOf } from './newest.ts';
import { partsThatStay } from './parts-that-stay.ts';
import { tabShows } from './tab-shows.ts';

export interface ShownParts {
  /** The address that the tab shows now; null where the browser does not tell. */
  address(): Promise<string | null>;
  digester: Digester;
  /** @param waited whether lists that are still blank had their time */
  onChange(reading: Reading, waited: boolean): void;
}

/** What the counter shows of a tab: where its reading stands, and what is made of its report. */
export interface ShownReading {
  phase(): Reading['phase'];
  set(next: Reading): void;
  /** Forgets the page that was shown. */
  begin(): void;
  /**
   * Shows a report of the page that the tab shows; one of another address changes nothing.
   * @param mine whether the turn that it came in goes on
   */
  take(report: PageReport, mine: IsNewest): Promise<void>;
  /** Makes the digest of what is shown anew. */
  digestAgain(mine: IsNewest): void;
}

/** Begins with a page that is being read. */
export function openShownReading(parts: ShownParts): ShownReading {
  const beginDigest = newestOf();
  let reading: Reading = { phase: 'reading', busy: false };
  const blanks = new BlankWait(() => set(reading));

  function set(next: Reading): void {
    reading = next;
    parts.onChange(reading, blanks.over);
  }

  /** Whether both the turn and the digest begun now go on. */
  function newestIn(mine: IsNewest): IsNewest {
    const newest = beginDigest();
    return () => mine() && newest();
  }

  function digest(report: PageReport, current: IsNewest): void {
    fillParts(parts.digester, report, {
      now: () => (reading.phase === 'read' ? reading.parts : null),
      add(part) {
        if (current() && reading.phase === 'read') set({ ...reading, parts: { ...reading.parts, ...part } });
      },
    });
  }

  return {
    phase: () => reading.phase,
    set,
    begin() {
      blanks.reset();
      set({ phase: 'reading', busy: false });
    },
    async take(report, mine) {
      const current = newestIn(mine);
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
    },
    digestAgain(mine) {
      if (reading.phase === 'read') digest(reading.report, newestIn(mine));
    },
  };
}
