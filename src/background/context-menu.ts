import { browser } from '../shared/browser.ts';
import { GIVEN_TEXT_PAGE, SELECTION_KEY } from '../shared/given-text.ts';
import { limits } from '../shared/limits.ts';
import { locked, settingsToShow } from '../shared/stored/settings.ts';
import { interfaceWords } from '../shared/words/interface-words.ts';

const ID = 'read-selection';

/** Absent until the reader switched the menu on; Firefox knows no such optional permission. */
const menus = () => (browser as { contextMenus?: typeof browser.contextMenus }).contextMenus;

/**
 * Puts "Read this as fine print" on selected text; the browser keeps it until it is made anew. One at a time: a second
 * entry of the same id would be refused, and could be the one in the right language.
 */
export async function createMenu(): Promise<void> {
  const made = menus();
  if (!made) return;
  await locked('menu', async () => {
    const { interfaceLanguage } = await settingsToShow(browser.storage.local);
    const t = await interfaceWords(interfaceLanguage);
    await made.removeAll();
    made.create({ id: ID, title: t('menuRead'), contexts: ['selection'] });
  });
}

/** Opens the reader over the selected text, which stays in the memory of the session until it is taken. */
async function readSelection(text: string): Promise<void> {
  await browser.storage.session.set({ [SELECTION_KEY]: text.slice(0, limits.noticeText) });
  await browser.tabs.create({ url: browser.runtime.getURL(GIVEN_TEXT_PAGE) });
}

let listening = false;

/** Registers the listener once the menu can exist; again when the permission comes later. */
export function listenToMenu(): void {
  const made = menus();
  if (!made || listening) return;
  listening = true;
  made.onClicked.addListener(({ menuItemId, selectionText }) => {
    if (menuItemId === ID && selectionText) void readSelection(selectionText);
  });
}
