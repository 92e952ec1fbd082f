/** What the watch list needs of the table; loaded with it when the reader first adds or imports something. */
import { type Identified, identify } from '../securities/identify.ts';
import { loadSecurities } from '../securities/securities.ts';
import {
  LONGEST_WATCH_LIST,
  type ParsedWatchList,
  parseWatchList,
  watchListCsv,
  watchListJson,
} from '../securities/watch-list.ts';
import type { Watched } from '../shared/settings.ts';

export async function findWatched(asked: string, language: string): Promise<Identified> {
  return identify(asked, await loadSecurities(), language);
}

/** @returns null when the text is too long to be a watch list */
export async function readWatchList(text: string, language: string): Promise<ParsedWatchList | null> {
  return text.length > LONGEST_WATCH_LIST ? null : parseWatchList(text, await loadSecurities(), language);
}

/** @returns the list as a file's text, and its type */
export function writeWatchList(entries: readonly Watched[], form: 'csv' | 'json'): [string, string] {
  return form === 'csv' ? [watchListCsv(entries), 'text/csv'] : [watchListJson(entries), 'application/json'];
}
