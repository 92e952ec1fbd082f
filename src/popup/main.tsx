import { browser } from '../shared/browser.ts';
import { GIVEN_TEXT_PAGE } from '../shared/given-text.ts';
import { interfaceWords } from '../shared/interface-words.ts';
import { loadSettings } from '../shared/settings.ts';
import { besideEntry, openBeside } from './beside.ts';
import { openCounter } from './counter.ts';
import { fitFrame } from './fit.ts';
import { tellOpened } from './opened-pages.ts';
import { openPageLink } from './page-link.ts';

fitFrame(window);

const storage = browser.storage.local;
const [settings, [tab]] = await Promise.all([
  loadSettings(storage),
  browser.tabs.query({ active: true, currentWindow: true }),
]);
const t = await interfaceWords(settings.interfaceLanguage);
const tabId = tab?.id ?? browser.tabs.TAB_ID_NONE;

const entry = besideEntry();
const openPanel = () => void openBeside(tab?.windowId).then((open) => open && window.close());

openCounter({
  root: document.documentElement,
  t,
  settings,
  storage,
  permissions: browser.permissions,
  beside: false,
  async link(onReport, onGone) {
    const link = await openPageLink(tabId, onReport, onGone);
    tellOpened();
    return link;
  },
  // Without a grant for the page the browser tells no address, and then gives no report either.
  address: async () => (await browser.tabs.get(tabId)).url ?? null,
  isPrivate: async () => (await browser.tabs.get(tabId)).incognito,
  openOptions: () => void browser.runtime.openOptionsPage(),
  openText: () => void browser.tabs.create({ url: browser.runtime.getURL(GIVEN_TEXT_PAGE) }),
  ...(entry ? { openBeside: { entry, open: openPanel } } : {}),
});
