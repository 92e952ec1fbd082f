import { browser, hasPermission, sidePanel, switchPermission } from '../../shared/browser.ts';
import type { MessageKey } from '../../shared/words/i18n.ts';

/** Firefox has a sidebar, Chrome a side panel; the manifest of each names the page that stands in it. */
const { sidebarAction } = browser as { sidebarAction?: { open(): Promise<void> } };
/** As it was when the popup opened: a panel that appears later must not be opened before Fineprint has loaded again. */
const panel = sidePanel();

/** What the menu can call opening the counter beside the page. */
export type BesideEntry = Extract<MessageKey, 'openPanel' | 'setUpPanel'>;

/**
 * @returns null in a browser without such a place: one that does not know the permission, or shows no panel though it
 * was given
 */
export async function besideEntry(): Promise<BesideEntry | null> {
  if (sidebarAction || panel) return 'openPanel';
  return (await hasPermission('sidePanel')) === false ? 'setUpPanel' : null;
}

/**
 * Opens the counter beside the page, or asks for the permission to. A permission that is new takes effect once the
 * switchboard has loaded the extension again (see background/switchboard.ts), which closes the popup.
 * Call it within the click, and without waiting before: what the click allows does not last.
 * @param entry as `besideEntry` said
 * @returns whether it stands there now
 */
export async function openBeside(entry: BesideEntry, windowId: number | undefined): Promise<boolean> {
  if (entry === 'setUpPanel') {
    await switchPermission('sidePanel', true);
    return false;
  }
  if (sidebarAction) {
    await sidebarAction.open();
    return true;
  }
  if (!panel || windowId === undefined) return false;
  await panel.open({ windowId });
  return true;
}
