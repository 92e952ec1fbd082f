/** What the watch list needs of the table; loaded with it when the reader first adds or imports something. */

import { type Identified, identify } from '../securities/asked/identify.ts';
import {
  type ParsedWatchList,
  parseWatchList,
  watchListCsv,
  watchListJson,
} from '../securities/asked/watch-list.ts';
import { withRows } from '../securities/table/excerpt.ts';
import { loadSecurities } from '../securities/table/load-securities.ts';
import type { Watched } from '../shared/stored/settings.ts';

/**
 * What a reader typed as a security, with the rows of the table that finding its names takes.
 * @param asked a symbol or a name
 * @param language of the reader, which decides between listings
 */
export async function findWatched(asked: string, language: string): Promise<Identified> {
  const securities = await loadSecurities();
  const found = identify(asked, securities, language);
  return 'sure' in found
    ? { sure: withRows(found.sure, securities) }
    : { among: found.among.map((one) => withRows(one, securities)) };
}

/** @param text of an imported file */
export async function readWatchList(text: string, language: string): Promise<ParsedWatchList> {
  const securities = await loadSecurities();
  const { entries, unknown } = parseWatchList(text, securities, language);
  return { entries: entries.map((one) => withRows(one, securities)), unknown };
}

/** @returns the list as a file's text, and its type */
export function writeWatchList(entries: readonly Watched[], form: 'csv' | 'json'): [string, string] {
  return form === 'csv' ? [watchListCsv(entries), 'text/csv'] : [watchListJson(entries), 'application/json'];
}
