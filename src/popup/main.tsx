import { browser } from '../shared/browser.ts';
import { besideEntry, openBeside } from './beside.ts';
import { openCounter } from './counter.ts';
import { fitFrame } from './fit.ts';
import { tellOpened } from './opened-pages.ts';
import { openPageLink } from './page-link.ts';
import { startUp } from './tab-parts.ts';

fitFrame(window);

const { tab, partsOf } = await startUp();
const tabId = tab?.id ?? browser.tabs.TAB_ID_NONE;
const entry = besideEntry();
const openPanel = () => void openBeside(tab?.windowId).then((open) => open && window.close());

openCounter({
  ...partsOf(() => tabId),
  beside: false,
  async link(onReport, onGone) {
    const link = await openPageLink(tabId, onReport, onGone);
    tellOpened();
    return link;
  },
  ...(entry ? { openBeside: { entry, open: openPanel } } : {}),
});
