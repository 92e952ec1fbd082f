import {
  type ClauseTranslation,
  type Mention,
  type RowCrossings,
  SUMMARY_ID,
  type Summary,
  type WrittenSummary,
} from '../shared/digest.ts';
import { FineprintError, PageClosedError } from '../shared/errors.ts';
import type { PagePort } from '../shared/page-port.ts';
import type { PageReport } from '../shared/report.ts';
import { sameAddress } from '../shared/same-address.ts';
import { storyKey } from '../shared/story-key.ts';
import { isWaiting } from '../views/list-state.ts';
import { type DigestPart, type DigestParts, NO_PARTS, type Reading } from '../views/state.ts';

/** What is made of a report; summary at once, the rest as it comes. */
export interface Digester {
  summary(report: PageReport): Promise<Summary>;
  /** @param more told what the browser's own Translator adds later, until translations are asked for again */
  translations(
    report: PageReport,
    more: (part: Pick<Partial<DigestParts>, 'translations' | 'browser'>) => void,
  ): Promise<Record<number, ClauseTranslation[]>>;
  /** Lets the browser download what it needs to translate from this language; only in a click. */
  download(language: string): void;
  /** Tells when the browser's own model can write a summary of this story, and how it gets on. */
  offerWriting(report: PageReport, tell: (written: WrittenSummary) => void): Promise<void>;
  /** Lets it write; only in a click. */
  writeSummary(): void;
  minutes(report: PageReport): Promise<number>;
  mentions(report: PageReport): Promise<Mention[]>;
  crossings(report: PageReport, mentions: readonly Mention[]): Promise<RowCrossings>;
}

export interface SessionParts {
  link(onReport: (report: PageReport) => void, onGone: () => void): Promise<PagePort>;
  /** The address that the tab shows now; null where the browser does not tell. */
  address(): Promise<string | null>;
  digester: Digester;
  /** Beside the page the reader moves on without a click; a closed page is then one not clicked on yet. */
  beside: boolean;
  onChange(reading: Reading, waited: boolean): void;
}

/** A page that has not answered by then is said to be busy. Milliseconds. */
export const BUSY_AFTER = 1500;
/** Lists still blank by then are said to be left blank; the slowest lists seen fill within five seconds. */
export const LEFT_BLANK_AFTER = 8000;
/** A report can arrive before the tab's own address has moved on: looked at again so often, so far apart. */
const ADDRESS_LOOKS = 10;
const ADDRESS_PAUSE = 200;

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
  let turn = 0;
  let link: PagePort | null = null;
  let reading: Reading = { phase: 'reading', busy: false };
  let waited = false;
  let newest = 0;
  let blankTimer: ReturnType<typeof setTimeout> | undefined;

  const set = (next: Reading) => {
    reading = next;
    parts.onChange(reading, waited);
  };

  async function accept(report: PageReport, mine: number): Promise<void> {
    newest += 1;
    const arrival = newest;
    const current = () => mine === turn && arrival === newest;
    const shown = await tabShows(report.url, parts.address, current);
    if (!current()) return;
    if (!shown) {
      if (reading.phase === 'reading') set({ phase: 'left' });
      return;
    }
    const before = reading.phase === 'read' && reading.report.url === report.url ? reading : null;
    if (!before) waited = false;
    watchBlanks(report, mine);
    set({ phase: 'read', report, parts: before ? partsThatStay(before, report) : NO_PARTS });
    digest(report, current);
  }

  function digest(report: PageReport, current: () => boolean): void {
    const add = (part: Partial<DigestParts>) => {
      if (current() && reading.phase === 'read') set({ ...reading, parts: { ...reading.parts, ...part } });
    };
    /** A part that fails says so in its own place: what the page says, and the other parts, stay in sight. */
    const make = (name: DigestPart, work: () => Promise<Partial<DigestParts>>) => {
      const settle = (part: Partial<DigestParts>, failure?: string) => {
        if (reading.phase !== 'read') return;
        const { [name]: _before, ...others } = reading.parts.failures;
        add({ ...part, failures: failure === undefined ? others : { ...others, [name]: failure } });
      };
      void work().then(settle, (error) => settle({}, describe(error, report.url)));
    };
    const { digester } = parts;
    make('summary', async () => ({ summary: await digester.summary(report) }));
    make('translations', async () => ({ translations: await digester.translations(report, add) }));
    make('mentions', async () => {
      const mentions = await digester.mentions(report);
      add({ mentions });
      return { crossings: await digester.crossings(report, mentions) };
    });
    // An offer that fails is none.
    void digester.offerWriting(report, (written) => add({ written })).catch(() => {});
    // The length in minutes is left out where it cannot be told.
    void digester.minutes(report).then(
      (minutes) => add({ minutes }),
      () => add({ minutes: 0 }),
    );
  }

  function watchBlanks(report: PageReport, mine: number): void {
    if (!report.trendingLists.some(isWaiting)) {
      clearTimeout(blankTimer);
      blankTimer = undefined;
    } else if (!waited && blankTimer === undefined) {
      blankTimer = setTimeout(() => {
        if (mine !== turn) return;
        waited = true;
        set(reading);
      }, LEFT_BLANK_AFTER);
    }
  }

  async function run(afterLeaving = false): Promise<void> {
    turn += 1;
    const mine = turn;
    link?.close();
    link = null;
    waited = false;
    clearTimeout(blankTimer);
    blankTimer = undefined;
    set({ phase: 'reading', busy: false });
    const busy = setTimeout(() => {
      if (mine === turn && reading.phase === 'reading') set({ phase: 'reading', busy: true });
    }, BUSY_AFTER);
    try {
      const opened = await parts.link(
        (report) => void accept(report, mine),
        () => {
          if (mine === turn) void run(true);
        },
      );
      if (mine !== turn) return opened.close();
      link = opened;
      await accept(await opened.read(), mine);
    } catch (error) {
      // A page that went away under the reading starts a turn of its own.
      if (mine !== turn) return;
      set(
        isClosed(error)
          ? // The click that opened the counter was for the page before; the browser asks for another.
            { phase: afterLeaving || parts.beside ? 'left' : 'closed' }
          : { phase: 'failed', details: describe(error, await parts.address()) },
      );
    } finally {
      clearTimeout(busy);
    }
  }

  return {
    start: () => void run(),
    reveal: async (block, text) => (link ? await link.reveal(block, text) : false),
    digestAgain() {
      if (reading.phase !== 'read') return;
      newest += 1;
      const mine = turn;
      const arrival = newest;
      digest(reading.report, () => mine === turn && arrival === newest);
    },
  };
}

/** Said by the browser at the injection, or by the content script where the document is a picture or a PDF. */
function isClosed(error: unknown): boolean {
  return error instanceof FineprintError && error.code === new PageClosedError().code;
}

/** Waits a moment for the tab to show the address of a report; a browser that tells no address gave no access to another page either. */
async function tabShows(
  url: string,
  address: () => Promise<string | null>,
  current: () => boolean,
): Promise<boolean> {
  for (let look = 0; look < ADDRESS_LOOKS; look += 1) {
    const shown = await address();
    if (shown === null || sameAddress(shown, url)) return true;
    if (!current()) return false;
    await new Promise((later) => setTimeout(later, ADDRESS_PAUSE));
  }
  return false;
}

/** The parts of the last digest that belong to what has not changed, so that nothing flickers. */
function partsThatStay(before: Reading & { phase: 'read' }, report: PageReport): DigestParts {
  const notices = JSON.stringify(before.report.notices) === JSON.stringify(report.notices);
  const story = storyKey(before.report) === storyKey(report);
  const { translations, ...ofStory } = before.parts.failures;
  return {
    failures: {
      ...(story ? ofStory : {}),
      ...(notices && translations !== undefined ? { translations } : {}),
    },
    summary: story ? before.parts.summary : null,
    translations: notices ? translationsThatStay(before.parts, story) : null,
    mentions: story ? before.parts.mentions : null,
    minutes: story ? before.parts.minutes : null,
    written: story ? before.parts.written : { state: 'absent' },
    browser: notices ? before.parts.browser : [],
    crossings: story && notices ? before.parts.crossings : null,
  };
}

/** Another story has another summary; its notices may be the same. */
function translationsThatStay({ translations }: DigestParts, story: boolean): DigestParts['translations'] {
  if (!translations || story) return translations;
  const { [SUMMARY_ID]: _, ...ofNotices } = translations;
  return ofNotices;
}

/** What a reader can pass on when asking for help: no words of the page, only its address. */
function describe(error: unknown, url: string | null): string {
  const code = error instanceof FineprintError ? error.code : 'failed';
  return [`${code}: ${error instanceof Error ? error.message : String(error)}`, url ?? ''].join('\n').trim();
}
