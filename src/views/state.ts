import type {
  BrowserPair,
  ClauseTranslation,
  Digest,
  ListFormat,
  Mention,
  RowCrossings,
  Summary,
  WrittenSummary,
} from '../shared/digest.ts';
import type { PageReport, Span, TrendingList } from '../shared/report/report.ts';
import type { NoticeChange } from '../shared/stored/notice-memory.ts';
import type { NoticeView, Section, Settings, TargetLanguage } from '../shared/stored/settings.ts';
import type { MessageKey } from '../shared/words/i18n.ts';

/** The parts of a digest as they arrive; null while one is still being made. */
export interface DigestParts {
  summary: Summary | null;
  translations: Digest['translations'] | null;
  mentions: Mention[] | null;
  /** Whole minutes that the article takes to read; 0 without an article. */
  minutes: number | null;
  /** The browser's own Translator, one entry a language that clauses are left over in. */
  browser: readonly BrowserPair[];
  crossings: RowCrossings | null;
  written: WrittenSummary;
  /** Parts that could not be made, each with details for whoever helps; the others stand. */
  failures: Readonly<Partial<Record<DigestPart, string>>>;
}
/** What can fail by itself; each is a section of the counter. */
export type DigestPart = 'summary' | 'translations' | 'mentions';
export const NO_PARTS: DigestParts = {
  summary: null,
  translations: null,
  mentions: null,
  minutes: null,
  browser: [],
  crossings: null,
  written: { state: 'absent' },
  failures: {},
};

/**
 * Why a tab shows nothing that can be read: the `browser` keeps it closed to extensions, or its settings do (a `file`
 * on this device); or it is no page of text but a `pdf`, a `picture` or film, or `data` such as JSON or a feed.
 */
export type WhyClosed = 'browser' | 'file' | 'pdf' | 'picture' | 'data';

/** Where the reading of the tab's page stands. */
export type Reading =
  | { phase: 'reading'; busy: boolean }
  | { phase: 'read'; report: PageReport; parts: DigestParts }
  | { phase: 'closed'; why: WhyClosed }
  /** The tab went on to a page that the reader has not opened the counter on. */
  | { phase: 'left' }
  | { phase: 'failed'; details: string };

/** What the reader answered to the browser's question for a site, or that the site was switched off. */
export type SiteAnswer = 'given' | 'refused' | 'ended';

/** Everything the counter shows. */
export interface CounterState {
  reading: Reading;
  settings: Settings;
  target: TargetLanguage;
  /** Lists that stood blank this long are said to be left blank, not still filling. */
  waited: boolean;
  /** What just happened: "Report copied"; null when nothing did. */
  toast: string | null;
  /** Whether the list of keys is shown. */
  keysShown: boolean;
  /** Notices that differ from what this site said before. */
  changes: readonly NoticeChange[];
  /** The site's name and whether it is always on; null where there is no site to switch. */
  site: { name: string; on: boolean } | null;
  /** What came of the last turn of that switch; null where nothing is to be said. */
  siteAnswer: SiteAnswer | null;
  /** Why what shows a report could not be loaded, for whoever helps; null while nothing is wrong. */
  viewFailure: string | null;
  /** Shown beside the page instead of in a popup. */
  beside: boolean;
}

export interface Actions {
  retry(): void;
  /** Opens this page of the extension anew. */
  beginAgain(): void;
  /** Scrolls the page to the passage; `null` where the report knows no block for it. */
  reveal(block: number | null, text: string): void;
  setView(view: NoticeView): void;
  setTarget(target: TargetLanguage): void;
  /** Lets the browser download what it needs to translate from this language; only in a click. */
  downloadTranslator(language: string): void;
  /** Lets the browser's own model write a summary; only in a click. */
  writeSummary(): void;
  /** Copies every clause in both languages. */
  copyBoth(): void;
  setFolded(section: Section, folded: boolean): void;
  setWatched(symbol: string, name: string, watched: boolean): void;
  copyReport(): void;
  /** One list, for another program. */
  copyList(list: TrendingList, format: ListFormat): void;
  saveReport(form: 'markdown' | 'json'): void;
  copyDetails(details: string): void;
  setAlwaysOn(on: boolean): void;
  openOptions(): void;
  /** Opens the page that reads a pasted text. */
  openText(): void;
  /** What the menu calls it, and what it does; absent where the browser has no such place, or when already there. */
  openBeside?: { entry: MessageKey; open(): void };
  showKeys(shown: boolean): void;
}

/** Clause translations of one notice; none while they are being made. */
export function translationsOf(parts: DigestParts, notice: number): readonly ClauseTranslation[] {
  return parts.translations?.[notice] ?? [];
}

/** A key that stays the same for the same passage over several reports. */
export function spanKey(span: Span): string {
  return `${span.block}:${span.start}`;
}
