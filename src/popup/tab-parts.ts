import { browser, type Tabs } from '../shared/browser.ts';
import { GIVEN_TEXT_PAGE } from '../shared/given-text.ts';
import { settingsIn, settingsToShow } from '../shared/stored/settings.ts';
import { interfaceWords } from '../shared/words/interface-words.ts';
import type { CounterParts } from './counter.ts';

type TabParts = Omit<CounterParts, 'link' | 'beside' | 'openBeside'>;

/**
 * What a counter over a tab needs, in the popup as beside the page.
 * @returns the tab that is active now, and the parts for whichever tab `tabId` says when they are asked
 */
export async function startUp(): Promise<{ tab?: Tabs.Tab; partsOf(tabId: () => number): TabParts }> {
  const storage = browser.storage.local;
  const [settings, [tab]] = await Promise.all([
    settingsToShow(storage),
    browser.tabs.query({ active: true, currentWindow: true }),
  ]);
  const t = await interfaceWords(settings.interfaceLanguage);
  const partsOf = (tabId: () => number): TabParts => ({
    root: document.documentElement,
    t,
    settings,
    storage,
    permissions: browser.permissions,
    memory: browser.storage.session,
    onStored: (listener) =>
      browser.storage.onChanged.addListener((changes) => {
        const stored = settingsIn(changes);
        if (stored) listener(stored);
      }),
    beginAgain: () => location.reload(),
    // Without a grant for the page the browser tells no address, and then gives no report either.
    address: async () => (await tabOrNone(tabId()))?.url ?? null,
    // What nobody can tell leaves no trace.
    isPrivate: async () => (await tabOrNone(tabId()))?.incognito ?? true,
    pageLanguage: () => browser.tabs.detectLanguage(tabId()),
    openOptions: () => void browser.runtime.openOptionsPage(),
    openText: () => void browser.tabs.create({ url: browser.runtime.getURL(GIVEN_TEXT_PAGE) }),
  });
  return { ...(tab ? { tab } : {}), partsOf };
}

/** @returns null for a tab that is not there any more */
const tabOrNone = (id: number): Promise<Tabs.Tab | null> => browser.tabs.get(id).catch(() => null);
