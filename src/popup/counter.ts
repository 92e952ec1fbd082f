import type { Settings } from '../shared/stored/settings.ts';
import type { Actions } from '../views/state.ts';
import { followKeys } from './actions/follow-keys.ts';
import { keysSheet } from './actions/keys-sheet.ts';
import { openSiteSwitch, type SiteSwitchParts } from './actions/site-switch.ts';
import { takingActions } from './actions/taking.ts';
import { watchingAction } from './actions/watching.ts';
import { type BoardParts, makeBoard } from './board.tsx';
import { openDigester } from './digester/digester.ts';
import { followSettings } from './follow-settings.ts';
import { openNoticeChanges } from './reading/notice-changes.ts';
import { openSession, type SessionParts } from './reading/session.ts';

export interface CounterParts extends BoardParts, SiteSwitchParts, Pick<SessionParts, 'link'> {
  /** Whether the tab stands in a private window. */
  isPrivate(): Promise<boolean>;
  /** What the browser takes the page's language for, BCP 47. */
  pageLanguage(): Promise<string>;
  openOptions(): void;
  openText(): void;
  openBeside?: Actions['openBeside'];
  /** Calls back with the settings whenever a page of the extension stored some. */
  onStored(listener: (settings: Settings) => void): void;
  /** Opens this page of the extension anew. */
  beginAgain(): void;
}

export interface OpenCounter {
  /** Reads anew, for a tab that changed. */
  restart(): void;
  /** Whether nothing is read or being read. */
  isIdle(): boolean;
}

/** Draws the counter into `#app` and keeps it true while the page changes and the reader acts. */
export function openCounter(parts: CounterParts): OpenCounter {
  const board = makeBoard(parts);
  const { t, state, update, choose, say } = board;
  const compareNotices = openNoticeChanges(board, parts.storage, parts.isPrivate);
  const site = openSiteSwitch(board, parts);
  const digester = openDigester(
    () => ({
      target: state().target,
      summaryLength: state().settings.summaryLength,
      watchList: state().settings.watchList.map(({ symbol }) => symbol),
    }),
    parts.pageLanguage,
  );
  const session = openSession({
    link: parts.link,
    address: parts.address,
    beside: parts.beside,
    digester,
    onChange(reading, waited) {
      update({ reading, waited });
      if (reading.phase === 'read') void compareNotices(reading.report);
    },
  });

  const actions: Actions = {
    retry: session.start,
    beginAgain: parts.beginAgain,
    async reveal(block, text) {
      if (!(await session.reveal(block, text).catch(() => false))) say(t('notFoundOnPage'));
    },
    setView: (noticeView) => choose(() => ({ noticeView })),
    setTarget(target) {
      update({ target });
      choose(() => ({ translateTo: target }));
      session.digestAgain();
    },
    downloadTranslator: digester.download,
    writeSummary: digester.writeSummary,
    setFolded: (section, folded) =>
      choose((settings) => ({
        folded: [...settings.folded.filter((one) => one !== section), ...(folded ? [section] : [])],
      })),
    setWatched: watchingAction(board, session.digestAgain),
    ...takingActions(board),
    setAlwaysOn: site.setAlwaysOn,
    openOptions: parts.openOptions,
    openText: parts.openText,
    ...(parts.openBeside ? { openBeside: parts.openBeside } : {}),
    showKeys: keysSheet(document, board),
  };
  board.open(actions);
  followKeys(document, actions, state);
  followSettings(board, parts.onStored, { digestAgain: session.digestAgain, beginAgain: parts.beginAgain });

  const start = () => {
    session.start();
    void site.look();
  };
  start();
  return { restart: start, isIdle: () => !['reading', 'read'].includes(state().reading.phase) };
}
