import { browser } from '../shared/browser.ts';
import { besideEntry, openBeside } from './actions/beside.ts';
import { openCounter } from './counter.ts';
import { fitFrame } from './fit.ts';
import { tellOpened } from './opened-pages.ts';
import { getLinkReady, openPageLink } from './reading/page-link.ts';
import { startUp } from './tab-parts.ts';

fitFrame(window);
getLinkReady();

const [{ tab, partsOf }, entry] = await Promise.all([startUp(), besideEntry()]);
const tabId = tab?.id ?? browser.tabs.TAB_ID_NONE;

openCounter({
  ...partsOf(() => tabId),
  beside: false,
  async link(onReport, onGone) {
    const link = await openPageLink(tabId, onReport, onGone);
    tellOpened();
    return link;
  },
  ...(entry
    ? {
        openBeside: {
          entry,
          open: () => void openBeside(entry, tab?.windowId).then((open) => open && window.close()),
        },
      }
    : {}),
});
