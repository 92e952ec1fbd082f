import type { PageReport, Row, Span } from './report/report.ts';

/**
 * What we make of a report, outside the page: summary, translations, mentions, crossings.
 * Made by the digest room, shown by the popup, the side panel and the command line.
 */
export interface Digest {
  report: PageReport;
  summary: Summary;
  /** By notice id, then in the order of its clauses; the summary's sentences stand under `SUMMARY_ID`. */
  translations: Record<number, ClauseTranslation[]>;
  mentions: Mention[];
  /** Absent until they are worked out. */
  crossings?: RowCrossings;
}

/** The summary among the passages that are translated; notices are numbered from 0. */
export const SUMMARY_ID = -1;

/** `reviewed`: known text, translated in our phrase book, with no translator’s certificate · `template`: phrase grammar · `browser`: the browser's own Translator · `model`: an on-device model. */
export type Origin = 'reviewed' | 'template' | 'browser' | 'model';

/** A clause in the reader's language, or the reason why it stays in the original. */
export type ClauseTranslation =
  | { text: string; language: string; origin: Origin }
  | {
      text: null;
      reason: LeftReason /** With `guard`: what would have changed ("negation", "number", …). */;
      loss?: string;
    };

/** `same-language`: nothing to translate · `unknown`: no step of the chain knows it · `guard`: a figure, name or negation would have changed. */
export type LeftReason = 'same-language' | 'unknown' | 'guard';

/**
 * Where the browser's own Translator stands. `absent`: this browser has none · `refused`: it has, but not for
 * these languages, or it is switched off · `needs-download`: a button may start one · `stalled`: it never
 * answered, so it is not waited for again · `aborted`: the popup went elsewhere.
 */
export type BrowserState =
  | { state: 'absent' | 'available' | 'needs-download' | 'stalled' | 'refused' | 'aborted' }
  | { state: 'downloading'; progress: number }
  | { state: 'failed'; message: string };

/** The browser's own Translator, for the clauses that are left over in one language of the page. */
export interface BrowserPair {
  /** BCP 47, as this project writes it. */
  from: string;
  to: string;
  state: BrowserState;
}

export interface Summary {
  /** Verbatim, in the order of the story. */
  sentences: SummarySentence[];
  /** Why there is none, or fewer than asked for. */
  note: null | 'no-article' | 'too-short' | 'mostly-lists';
}

/**
 * A summary that the browser's own model may write of an English article, when the reader asks for it. `absent`: no
 * button, because this browser has none or the article is not English · `offered`: a button · `written`: every figure
 * and name was found in the article · `declined`: it says what the article does not, so it is not shown.
 */
export type WrittenSummary =
  | { state: 'absent' | 'offered' | 'writing' | 'stalled' | 'refused' }
  | { state: 'downloading'; progress: number }
  | { state: 'written'; text: string }
  | { state: 'declined'; findings: string[] }
  | { state: 'failed'; message: string };

interface SummarySentence extends Span {
  text: string;
}

/** A security named in the article, with the evidence for it. */
export interface Mention {
  /** Canonical: `SH:688233`. */
  symbol: string;
  /** In the article's script where the table has it, else in English. */
  name: string;
  /** The English name where `name` is in another script and the table has it: who cannot read the one may know the other. */
  english: string | null;
  /** Where and how it is named, first first. */
  evidence: MentionEvidence[];
  inTrending: boolean;
  inNotice: boolean;
  watched: boolean;
}

export interface MentionEvidence extends Span {
  text: string;
  /** `symbol`: written as one · `cashtag` · `name`: full or local name · `alias`: short or former name · `romanised`. */
  by: 'symbol' | 'cashtag' | 'name' | 'alias' | 'romanised';
}

/** Where else the security of a trending list's row stands. */
export interface RowCrossing {
  inArticle: boolean;
  inNotice: boolean;
  watched: boolean;
}

/** By `rowKey`: a row keeps its marks when the list changes its order. */
export type RowCrossings = ReadonlyMap<string, RowCrossing>;

/** What a row is told by: its symbol, else its name as written. */
export const rowKey = ({ symbol, name }: Pick<Row, 'symbol' | 'name'>): string => symbol ?? name ?? '';

/** How a trending list is taken away. */
export type ListFormat = 'text' | 'csv' | 'json' | 'markdown';
