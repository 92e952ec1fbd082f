import { render } from 'preact';
import type { Translator } from '../shared/i18n.ts';
import { limits } from '../shared/limits.ts';
import type { PageReport } from '../shared/report.ts';
import { saveFile } from '../shared/save-file.ts';
import {
  changeSettings,
  type Settings,
  type StorageLike,
  targetLanguage,
  withWatched,
} from '../shared/settings.ts';
import {
  listSites,
  type PermissionsLike,
  siteName,
  sitePattern,
  switchSiteOff,
  switchSiteOn,
} from '../shared/sites.ts';
import { Counter } from '../views/counter.tsx';
import type { ReportView } from '../views/report-view.tsx';
import type { Actions, CounterState } from '../views/state.ts';
import { digestOf } from './digest-of.ts';
import { openDigester } from './digester.ts';
import { followKeys } from './follow-keys.ts';
import { openSession, type SessionParts } from './session.ts';

/** How long a word about what just happened stands. Milliseconds. */
const TOAST = 2500;

export interface CounterParts extends Pick<SessionParts, 'link' | 'address'> {
  /** Whether the tab stands in a private window. */
  isPrivate(): Promise<boolean>;
  root: HTMLElement;
  t: Translator;
  settings: Settings;
  storage: StorageLike;
  permissions: PermissionsLike;
  beside: boolean;
  openOptions(): void;
  openText(): void;
  openBeside?: Actions['openBeside'];
}

export interface OpenCounter {
  /** Reads anew, for a tab that changed. */
  restart(): void;
  /** Whether nothing is read or being read. */
  isIdle(): boolean;
}

/** Draws the counter into `#app` and keeps it true while the page changes and the reader acts. */
export function openCounter(parts: CounterParts): OpenCounter {
  const { t, root } = parts;
  const { document } = globalThis;
  const app = document.getElementById('app');
  if (!app) throw new Error('the shell has no #app');
  root.lang = t.language;
  root.dir = t.direction;

  let state: CounterState = {
    reading: { phase: 'reading', busy: false },
    settings: parts.settings,
    target: targetLanguage(parts.settings, t.language),
    waited: false,
    toast: null,
    changes: [],
    site: null,
    keysShown: false,
    beside: parts.beside,
  };
  let report: typeof ReportView | null = null;
  const update = (change: Partial<CounterState>) => {
    state = { ...state, ...change };
    if (state.settings.theme === 'auto') delete root.dataset.theme;
    else root.dataset.theme = state.settings.theme;
    render(<Counter state={state} actions={actions} t={t} report={report} />, app);
  };
  const choose = (change: (settings: Settings) => Partial<Settings>) => {
    update({ settings: { ...state.settings, ...change(state.settings) } });
    void changeSettings(parts.storage, change);
  };

  let toastTimer: ReturnType<typeof setTimeout> | undefined;
  const say = (toast: string) => {
    clearTimeout(toastTimer);
    update({ toast });
    toastTimer = setTimeout(() => update({ toast: null }), TOAST);
  };
  const copy = (text: string, done: string) =>
    navigator.clipboard.writeText(text).then(
      () => say(done),
      () => say(t('copyFailed')),
    );

  /** The names of a watched security, so that the badge finds them too; the table is loaded by now. */
  async function keepNames(symbol: string, name: string): Promise<void> {
    const { resolveWatched } = await import('../digest/digest.ts');
    const resolved = await resolveWatched({ symbol, name });
    choose(({ watchList }) => ({
      watchList: watchList.map((one) => (one.symbol === symbol ? resolved : one)),
    }));
  }

  const digester = openDigester(() => ({
    target: state.target,
    summaryLength: state.settings.summaryLength,
    watchList: state.settings.watchList.map(({ symbol }) => symbol),
  }));
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

  /** The address whose notices were compared last: once a page, however often its list fills. */
  let compared = '';
  async function compareNotices({ url, notices }: PageReport): Promise<void> {
    if (!state.settings.rememberNotices || url === compared || notices.length === 0) return;
    compared = url;
    // What is read in a private window leaves no trace.
    if (await parts.isPrivate()) return;
    const texts = notices.filter(({ visible }) => visible).map(({ text }) => text);
    update({ changes: [] });
    const { rememberNotices } = await import('../shared/notice-memory.ts');
    update({ changes: await rememberNotices(parts.storage, new URL(url).host, texts) });
  }

  /** Which site the switch of the foot is for, and how it stands. */
  async function lookAtSite(): Promise<void> {
    const pattern = sitePattern(await parts.address());
    const on = pattern !== null && (await listSites(parts.permissions)).includes(pattern);
    update({ site: pattern === null ? null : { name: siteName(pattern), on } });
  }

  /** What had the focus before the keys were shown: it has it again afterwards. */
  let focusBefore: Element | null = null;
  function showKeys(keysShown: boolean): void {
    if (keysShown === state.keysShown) return;
    if (keysShown) focusBefore = document.activeElement;
    update({ keysShown });
    if (!keysShown && focusBefore instanceof HTMLElement) focusBefore.focus();
  }

  // Loaded ahead of the click, after the first paint: a clipboard takes a text only close to the click.
  const takeAway = import('./take-away.ts');

  const actions: Actions = {
    retry: session.start,
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
    copyBoth() {
      const digest = digestOf(state.reading);
      if (!digest) return;
      void takeAway.then((room) => copy(room.takeAway(t, digest, 'pairs'), t('bothCopied')));
    },
    setFolded: (section, folded) =>
      choose((settings) => ({
        folded: [...settings.folded.filter((one) => one !== section), ...(folded ? [section] : [])],
      })),
    setWatched(symbol, name, watched) {
      if (watched && state.settings.watchList.length >= limits.watchList)
        return say(t('watchFull', t.number(limits.watchList)));
      choose(({ watchList }) => ({
        watchList: watched
          ? withWatched(watchList, [{ symbol, name }])
          : watchList.filter((one) => one.symbol !== symbol),
      }));
      if (watched) void keepNames(symbol, name);
      session.digestAgain();
    },
    copyReport() {
      const digest = digestOf(state.reading);
      if (!digest) return;
      void takeAway.then((room) => copy(room.takeAway(t, digest, 'markdown'), t('reportCopied')));
    },
    copyList: (list, format) =>
      void takeAway.then((room) => copy(room.listText(t, list, format), t('listCopied'))),
    saveReport(form) {
      const digest = digestOf(state.reading);
      if (!digest) return;
      const type = form === 'markdown' ? 'text/markdown' : 'application/json';
      void takeAway.then((room) => {
        saveFile(room.fileName(digest, form), room.takeAway(t, digest, form), type);
        say(t('reportSaved'));
      });
    },
    copyDetails: (details) => void copy(details, t('detailsCopied')),
    // Nothing may stand between the click and the request: Firefox takes it only within the click.
    setAlwaysOn(on) {
      if (!state.site) return;
      const pattern = `*://${state.site.name}/*`;
      const change = on
        ? switchSiteOn(parts.permissions, pattern)
        : switchSiteOff(parts.permissions, pattern);
      void change.then(
        (agreed) => {
          if (!agreed) say(t('alwaysOnRefused'));
          return lookAtSite();
        },
        () => say(t('alwaysOnRefused')),
      );
    },
    openOptions: parts.openOptions,
    openText: parts.openText,
    ...(parts.openBeside ? { openBeside: parts.openBeside } : {}),
    showKeys,
  };

  followKeys(document, actions, () => state);

  const start = () => {
    session.start();
    void lookAtSite();
  };
  void import('../views/report-view.tsx').then((room) => {
    report = room.ReportView;
    update({});
  });
  start();
  return { restart: start, isIdle: () => !['reading', 'read'].includes(state.reading.phase) };
}
