import { render } from 'preact';
import { browser, switchPermission } from '../shared/browser.ts';
import { limits } from '../shared/limits.ts';
import { saveFile } from '../shared/save-file.ts';
import { switchSiteOff } from '../shared/sites.ts';
import { type Backup, exportBackup, importBackup, parseBackup, resetAll } from '../shared/stored/backup.ts';
import { MEMORY_KEY } from '../shared/stored/notice-memory.ts';
import { changeSettings, type Settings } from '../shared/stored/settings.ts';
import type { MessageKey } from '../shared/words/i18n.ts';
import { interfaceWords } from '../shared/words/interface-words.ts';
import { OptionsPage } from './page.tsx';
import { countRequests } from './requests.ts';
import type { OptionsActions, OptionsState } from './state.ts';
import { readStored } from './stored.ts';
import { watchActions } from './watch-actions.ts';

const storage = browser.storage.local;
const root = document.documentElement;
const app = document.getElementById('app') ?? document.body;
/** How long a word about what just happened stands. Milliseconds. */
const TOAST = 2500;

const atFirst = await readStored(storage);
let t = await interfaceWords(atFirst.settings.interfaceLanguage);
let state: OptionsState = {
  ...atFirst,
  sitesToAsk: [],
  requests: 0,
  askingReset: false,
  watchAnswer: null,
  toast: null,
};

function update(change: Partial<OptionsState>): void {
  state = { ...state, ...change, requests: countRequests(performance, location.origin) };
  root.lang = t.language;
  root.dir = t.direction;
  document.title = t('optionsTitle');
  if (state.settings.theme === 'auto') delete root.dataset.theme;
  else root.dataset.theme = state.settings.theme;
  render(<OptionsPage state={state} actions={actions} t={t} />, app);
}

let toastTimer: ReturnType<typeof setTimeout> | undefined;
function say(key: MessageKey): void {
  clearTimeout(toastTimer);
  update({ toast: t(key) });
  toastTimer = setTimeout(() => update({ toast: null }), TOAST);
}

async function change(how: (settings: Settings) => Partial<Settings>): Promise<void> {
  const settings = await changeSettings(storage, how);
  t = await interfaceWords(settings.interfaceLanguage);
  update({ settings });
}

/** What is shown, from what is stored now. */
async function reload(): Promise<void> {
  const now = await readStored(storage);
  t = await interfaceWords(now.settings.interfaceLanguage);
  update(now);
}

/** Says how it went, and shows again what is stored where it was not kept. */
function told(work: Promise<void>, done: MessageKey | null = null): Promise<void> {
  return work.then(
    () => (done ? say(done) : undefined),
    async () => {
      await reload();
      say('notKept');
    },
  );
}

const actions: OptionsActions = {
  change: (part) =>
    void told(
      change(() => part),
      'optionsSaved',
    ),
  removeSite: (pattern) => void switchSiteOff(browser.permissions, pattern),
  askSites(patterns) {
    void browser.permissions.request({ origins: patterns }).then((agreed) => {
      if (agreed) update({ sitesToAsk: [] });
    });
  },
  ...watchActions({
    change: (how) => told(change(how)),
    watchList: () => state.settings.watchList,
    language: () => t.language,
    answer: (watchAnswer) => update({ watchAnswer }),
  }),
  setExtra: (name, on) => void switchPermission(name, on).then(reload),
  forget: () => void told(storage.remove([MEMORY_KEY]).then(reload)),
  exportFile: () =>
    void exportBackup(storage, state.sites).then(
      (text) => saveFile('fineprint-settings.json', text, 'application/json'),
      () => say('notKept'),
    ),
  async importFile(file) {
    // What is far too large is not even taken into memory: a character takes up to three bytes.
    const text = file.size > 3 * limits.backup ? '' : await file.text().catch(() => '');
    const backup = parseBackup(text);
    if (!backup) return say('optionsImportFailed');
    await told(takeIn(backup), 'optionsImported');
  },
  askReset: (askingReset) => update({ askingReset }),
  reset: () => void told(forgetAll(), 'optionsResetDone'),
};

/** Puts what a file held in the place of what is stored; its sites are asked for one by one. */
async function takeIn(backup: Backup): Promise<void> {
  await importBackup(storage, backup);
  await reload();
  update({ sitesToAsk: backup.sites.filter((site) => !state.sites.includes(site)) });
}

async function forgetAll(): Promise<void> {
  update({ askingReset: false });
  await resetAll(storage);
  if (state.sites.length > 0) await browser.permissions.remove({ origins: state.sites });
  await reload();
}

browser.permissions.onAdded.addListener(() => void reload());
browser.permissions.onRemoved.addListener(() => void reload());
browser.storage.onChanged.addListener(() => void reload());
update({});
