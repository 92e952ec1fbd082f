import type { Kind } from '../../src/shared/report/kinds.ts';

/** One labelled passage of the corpus. */
export interface Passage {
  page: string;
  lang: string;
  text: string;
  notice: boolean | 'label';
  span?: string;
  /** `denied` is missing where the label does not say. */
  clauses?: { text: string; kind: Kind; denied?: boolean }[];
}

export interface Run {
  start: number;
  end: number;
}
export interface KindRun extends Run {
  kind: Kind;
  denied: boolean;
  why: string;
}

/** What is labelled of a clause, with its words. */
export interface LabelledRun extends Omit<KindRun, 'denied'> {
  /** Missing where the label does not say. */
  denied?: boolean | undefined;
}

/** Where a text stands in another, white space aside. */
export function locate(text: string, part: string): Run | null {
  const start = text.indexOf(part);
  return start < 0 ? null : { start, end: start + part.length };
}

const overlap = (a: Run, b: Run) => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

/** Share of a run that other runs cover; runs don't overlap each other. */
export function covered(run: Run, by: readonly Run[]): number {
  return by.reduce((sum, each) => sum + overlap(run, each), 0) / Math.max(1, run.end - run.start);
}

/** Two clauses are the same statement when half of the shorter lies in the other. */
export const meet = (a: Run, b: Run) => overlap(a, b) * 2 >= Math.min(a.end - a.start, b.end - b.start);
