import { browser, type Tabs } from '../shared/browser.ts';
import { openCounter } from './counter.ts';
import { onOpened } from './opened-pages.ts';
import { getLinkReady, openPageLink } from './reading/page-link.ts';
import { startUp } from './tab-parts.ts';

getLinkReady();

/** The counter beside the page: the same views, following the window's active tab. */
const { tab, partsOf } = await startUp();
const windowId = tab?.windowId;
let tabId = tab?.id ?? browser.tabs.TAB_ID_NONE;

const counter = openCounter({
  ...partsOf(() => tabId),
  beside: true,
  link: (onReport, onGone) => openPageLink(tabId, onReport, onGone),
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
