import { reportOf } from '../page/report-of.ts';
import { browser } from '../shared/browser.ts';
import { openPagePort } from '../shared/port/page-port.ts';
import type { PageReport } from '../shared/report/report.ts';
import { settingsToShow } from '../shared/stored/settings.ts';
import { interfaceWords } from '../shared/words/interface-words.ts';
import { verdictText } from '../shared/words/verdict-text.ts';
import { badgeOf } from './badge.ts';

/** Lists fill within this time or not at all; afterwards the page is left alone. Milliseconds. */
const WATCHED_FOR = 8000;

/**
 * Reads the page of a tab through the content script that stands in it, and puts a badge on the button
 * of that tab. The browser takes it off again when the tab goes elsewhere.
 */
export async function showBadge(tabId: number): Promise<void> {
  const settings = await settingsToShow(browser.storage.local);
  const t = await interfaceWords(settings.interfaceLanguage);
  const put = async (report: PageReport) => {
    const { text, colour } = badgeOf(report, settings.watchList);
    const title = t('badgeTitle', verdictText(t, report.verdict));
    await Promise.all([
      browser.action.setBadgeBackgroundColor({ tabId, color: colour }),
      browser.action.setBadgeText({ tabId, text }),
      browser.action.setTitle({ tabId, title }),
    ]).catch(() => {
      // The tab was closed meanwhile.
    });
  };
  const { read, close } = openPagePort(
    tabId,
    reportOf,
    (report) => void put(report),
    () => {},
  );
  try {
    const report = await read();
    await put(report);
    const blank = report.trendingLists.some(({ rows }) => rows.some(({ state }) => state === 'pending'));
    if (blank) await new Promise((later) => setTimeout(later, WATCHED_FOR));
  } catch {
    // A page that went away or cannot be read has no badge.
  } finally {
    close();
  }
}
