/**
 * The switchboard: keeps always-on sites registered, puts badges, opens the first page. Every listener
 * is registered at once, since the browser ends this script whenever it rests.
 */
import { browser, type Runtime } from '../shared/browser.ts';
import { listSites } from '../shared/sites.ts';
import { locked, readSettings, SETTINGS_KEY } from '../shared/stored/settings.ts';
import { followPermissions } from './always-on.ts';
import { createMenu, listenToMenu } from './context-menu.ts';
import { showBadge } from './show-badge.ts';
import { welcome } from './welcome.ts';

/** From the extension's root, in the order in which they run. The popup's import has the first one built. */
const FILES = ['src/content/index.js', 'always-on.js'];

const follow = () =>
  locked('always-on', async () =>
    followPermissions(browser.scripting, await listSites(browser.permissions), FILES),
  );

/** Open tabs of these sites need no reload to have their badge. */
async function showOnOpenTabs(origins: readonly string[]): Promise<void> {
  const tabs = await browser.tabs.query({ url: [...origins] });
  for (const { id } of tabs) {
    if (id === undefined) continue;
    await browser.scripting
      .executeScript({ target: { tabId: id }, files: FILES.map((file) => `/${file}`) })
      .catch(() => {
        // A tab that cannot be read just now has its badge after the next load.
      });
  }
}

const LOADED = 'loaded';

/**
 * Once whenever Fineprint was loaded, which every update and the side panel's permission do anew: what stood in open
 * tabs is dead then and its badges are gone. The browser forgets the memory of the session with the scripts.
 */
async function takeUpAgain(): Promise<void> {
  const { [LOADED]: before } = await browser.storage.session.get(LOADED);
  if (before) return;
  await browser.storage.session.set({ [LOADED]: true });
  const sites = await listSites(browser.permissions);
  if (sites.length > 0) await showOnOpenTabs(sites);
}

/** Takes badge and verdict off tabs that no script reads any more. */
async function clearBadges(): Promise<void> {
  const title = browser.i18n.getMessage('actionTitle');
  for (const { id } of await browser.tabs.query({})) {
    if (id === undefined) continue;
    await Promise.all([
      browser.action.setBadgeText({ tabId: id, text: '' }),
      browser.action.setTitle({ tabId: id, title }),
    ]).catch(() => {
      // The tab was closed meanwhile.
    });
  }
}

browser.runtime.onInstalled.addListener((details: Runtime.OnInstalledDetailsType) => {
  void follow();
  void createMenu();
  void welcome(details);
});
browser.runtime.onStartup.addListener(() => void follow());
browser.permissions.onAdded.addListener(({ origins = [], permissions = [] }) => {
  // Chromium makes an extension's place in the side panel when it loads the extension, and goes down as a whole when
  // one that was given the permission since then opens its panel (seen in version 156).
  if ((permissions as readonly string[]).includes('sidePanel')) return browser.runtime.reload();
  if ((permissions as readonly string[]).includes('contextMenus')) {
    listenToMenu();
    void createMenu();
  }
  void follow().then(() => (origins.length > 0 ? showOnOpenTabs(origins) : undefined));
});
browser.permissions.onRemoved.addListener(({ origins = [] }) => {
  void follow().then(() => (origins.length > 0 ? clearBadges() : undefined));
});
browser.storage.onChanged.addListener(({ [SETTINGS_KEY]: change }) => {
  const language = (settings: unknown) => readSettings(settings).interfaceLanguage;
  // The browser keeps the menu's words as they were when it was made.
  if (change && language(change.oldValue) !== language(change.newValue)) void createMenu();
});
browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
  const tabId = sender.tab?.id;
  if (
    message === 'page-shown' &&
    sender.id === browser.runtime.id &&
    sender.frameId === 0 &&
    tabId !== undefined
  )
    void showBadge(tabId);
  return undefined;
});
listenToMenu();
void takeUpAgain();
