import { watchedOn } from '../securities/crossings.ts';
import { excerptOf } from '../securities/table/excerpt.ts';
import han from '../securities/table/han.json';
import type { PageReport } from '../shared/report/report.ts';
import type { Watched } from '../shared/stored/settings.ts';

export interface Badge {
  /** Three characters at most: there is no room for more. */
  text: string;
  colour: string;
}

/** The tones of the popup: what changes how far to trust the page, and everything else. */
const CRITICAL = '#a3201a';
const PLAIN = '#0c5a4b';
const MOST = 99;

/**
 * What the toolbar says about a page without a click: a warning first, then securities on the watch
 * list, then how many notices there are. Nothing found is no badge.
 */
export function badgeOf(report: PageReport, watchList: readonly Watched[]): Badge {
  if (report.verdict.severity === 4) return { text: '!', colour: CRITICAL };
  const hits = watchList.length > 0 ? countWatched(report, watchList) : 0;
  if (hits > 0) return { text: `★${Math.min(hits, MOST)}`, colour: PLAIN };
  const count = Math.min(report.notices.length, MOST);
  return { text: count > 0 ? String(count) : '', colour: PLAIN };
}

/** Watched securities on the page, by symbol or name: the watch list carries the rows of the table that this takes. */
const countWatched = (report: PageReport, watchList: readonly Watched[]): number =>
  watchedOn(report, watchList, excerptOf(watchList, han)).length;
