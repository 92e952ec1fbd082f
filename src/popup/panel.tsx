import { browser, type Tabs } from '../shared/browser.ts';
import { GIVEN_TEXT_PAGE } from '../shared/given-text.ts';
import { interfaceWords } from '../shared/interface-words.ts';
import { loadSettings } from '../shared/settings.ts';
import { openCounter } from './counter.ts';
import { onOpened } from './opened-pages.ts';
import { openPageLink } from './page-link.ts';

/** The counter beside the page: the same views, following the window's active tab. */
const storage = browser.storage.local;
const [settings, [first]] = await Promise.all([
  loadSettings(storage),
  browser.tabs.query({ active: true, currentWindow: true }),
]);
const t = await interfaceWords(settings.interfaceLanguage);
const windowId = first?.windowId;
let tabId = first?.id ?? browser.tabs.TAB_ID_NONE;

const counter = openCounter({
  root: document.documentElement,
  t,
  settings,
  storage,
  permissions: browser.permissions,
  beside: true,
  link: (onReport, onGone) => openPageLink(tabId, onReport, onGone),
  address: async () => (await browser.tabs.get(tabId)).url ?? null,
  isPrivate: async () => (await browser.tabs.get(tabId)).incognito,
  openOptions: () => void browser.runtime.openOptionsPage(),
  openText: () => void browser.tabs.create({ url: browser.runtime.getURL(GIVEN_TEXT_PAGE) }),
});

browser.tabs.onActivated.addListener((active) => {
  if (active.windowId !== windowId) return;
  tabId = active.tabId;
  counter.restart();
});
const readNow = () => {
  if (counter.isIdle()) counter.restart();
};
onOpened(readNow);
browser.tabs.onUpdated.addListener((id: number, change: Tabs.OnUpdatedChangeInfoType) => {
  // A page that was being read says itself that it goes; this is for the ones that could not be read.
  if (id === tabId && change.status === 'complete') readNow();
});
