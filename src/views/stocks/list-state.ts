import type { TrendingList } from '../../shared/report/report.ts';
import type { Translator } from '../../shared/words/i18n.ts';

/** The sentence over a list: how many rows stand in it, and how many the page still owes. */
export function listSentence(t: Translator, list: TrendingList, waited: boolean): string {
  const rows = list.rows.filter((row) => row.state !== 'ad');
  const filled = rows.filter((row) => row.state === 'filled').length;
  if (isBlank(list)) {
    return t.count(waited ? 'listNeverFilled' : 'listPending', rows.length);
  }
  if (filled < rows.length) return t('listPartly', t.number(filled), t.number(rows.length));
  if (list.rowsStated !== null && list.rowsStated > rows.length) {
    return t('listStated', t.number(rows.length), t.number(list.rowsStated));
  }
  return t.count('listFilled', rows.length);
}

/** Whether a row of the list has not got its content yet. */
export function isWaiting(list: TrendingList): boolean {
  return list.rows.some((row) => row.state === 'pending');
}

/** Whether it has rows, and the page has filled none of them. */
export function isBlank(list: TrendingList): boolean {
  const rows = list.rows.filter((row) => row.state !== 'ad');
  return rows.length > 0 && rows.every((row) => row.state === 'pending');
}
