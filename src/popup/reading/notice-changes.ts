import type { PageReport } from '../../shared/report/report.ts';
import type { StorageLike } from '../../shared/stored/settings.ts';
import type { Board } from '../board.tsx';

/**
 * Tells the board which notices differ from what the site said before, where the reader wants them remembered.
 * @param isPrivate whether the tab stands in a private window
 * @returns what to call with each report
 */
export function openNoticeChanges(
  { t, state, update, say }: Board,
  storage: StorageLike,
  isPrivate: () => Promise<boolean>,
): (report: PageReport) => Promise<void> {
  /** The address whose notices were compared last: once a page, however often its list fills. */
  let compared = '';
  return async ({ url, notices }) => {
    if (!state().settings.rememberNotices || url === compared || notices.length === 0) return;
    compared = url;
    // What is read in a private window leaves no trace.
    if (await isPrivate()) return;
    const texts = notices.filter(({ visible }) => visible).map(({ text }) => text);
    update({ changes: [] });
    const { rememberNotices } = await import('../../shared/stored/notice-memory.ts');
    const changes = await rememberNotices(storage, new URL(url).host, texts).catch(() => null);
    if (changes) update({ changes });
    else say(t('notKept'));
  };
}
