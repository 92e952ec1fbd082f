import { render } from 'preact';
import {
  changeSettings,
  type Settings,
  type StorageLike,
  targetLanguage,
} from '../shared/stored/settings.ts';
import type { Translator } from '../shared/words/i18n.ts';
import { Counter, type ReportRoom } from '../views/counter.tsx';
import type { Actions, CounterState } from '../views/state.ts';
import { describeError } from './reading/describe-error.ts';

/** How long a word about what just happened stands. Milliseconds. */
const TOAST = 2500;

export interface BoardParts {
  root: HTMLElement;
  t: Translator;
  settings: Settings;
  storage: StorageLike;
  /** Shown beside the page instead of in a popup. */
  beside: boolean;
  /** Loads what shows a report. */
  loadView?: () => Promise<ReportRoom>;
}

/** What the counter shows at the moment. Every change of it is drawn at once, when `open` has been called. */
export interface Board {
  readonly t: Translator;
  state(): CounterState;
  update(change: Partial<CounterState>): void;
  /** Shows a choice of the reader's and keeps it for the next time, or says that it could not be kept. */
  choose(change: (settings: Settings) => Partial<Settings>): void;
  /** Shows choices that were made elsewhere; those being kept from here go before them. */
  takeOver(settings: Settings): void;
  /** Says for a moment what just happened. */
  say(toast: string): void;
  /** @param actions what the reader can do from now on */
  open(actions: Actions): void;
}

/** @throws {Error} in a document without `#app` */
export function makeBoard(parts: BoardParts): Board {
  const { root, t, settings, storage, beside, loadView = () => import('../views/report-view.tsx') } = parts;
  const app = root.ownerDocument.getElementById('app');
  if (!app) throw new Error('the shell has no #app');
  root.lang = t.language;
  root.dir = t.direction;

  let state: CounterState = {
    reading: { phase: 'reading', busy: false },
    settings,
    target: targetLanguage(settings, t.language),
    waited: false,
    toast: null,
    changes: [],
    site: null,
    siteAnswer: null,
    viewFailure: null,
    keysShown: false,
    beside,
  };
  let actions: Actions | null = null;
  let report: ReportRoom | null = null;
  let toastTimer: ReturnType<typeof setTimeout> | undefined;
  /** Choices on their way into storage. */
  let keeping = 0;

  const draw = () => {
    if (!actions) return;
    if (state.settings.theme === 'auto') delete root.dataset.theme;
    else root.dataset.theme = state.settings.theme;
    render(<Counter state={state} actions={actions} t={t} report={report} />, app);
  };
  const update = (change: Partial<CounterState>) => {
    state = { ...state, ...change };
    draw();
  };
  const takeOver = (settings: Settings) => {
    if (keeping === 0) update({ settings, target: targetLanguage(settings, t.language) });
  };
  const say = (toast: string) => {
    clearTimeout(toastTimer);
    update({ toast });
    toastTimer = setTimeout(() => update({ toast: null }), TOAST);
  };

  return {
    t,
    state: () => state,
    update,
    takeOver,
    say,
    choose(change) {
      update({ settings: { ...state.settings, ...change(state.settings) } });
      keeping += 1;
      void changeSettings(storage, change).then(
        (kept) => {
          keeping -= 1;
          takeOver(kept);
        },
        () => {
          keeping -= 1;
          say(t('notKept'));
        },
      );
    },
    open(given) {
      actions = given;
      // Not needed for the first paint, which shows the shell of a reading.
      loadView().then(
        (room) => {
          report = room;
          draw();
        },
        (error) => update({ viewFailure: describeError(error, null) }),
      );
    },
  };
}
