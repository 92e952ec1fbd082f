import { browser, sidePanel, switchPermission } from '../shared/browser.ts';

/** Firefox has a sidebar; Chrome has a side panel, under a permission of its own. */
const { sidebarAction } = browser as { sidebarAction?: { open(): Promise<void> } };

/** Whether this browser has a place beside the page. Chrome shows its side panel only once the permission is given. */
export function canOpenBeside(): boolean {
  return sidebarAction !== undefined || browser.runtime.getURL('').startsWith('chrome-extension:');
}

/**
 * Opens the counter beside the page; call it within the click.
 * @returns whether it stands there now
 */
export async function openBeside(windowId: number | undefined): Promise<boolean> {
  if (sidebarAction) {
    await sidebarAction.open();
    return true;
  }
  const granted = await switchPermission('sidePanel', true);
  const panel = sidePanel();
  if (!granted || !panel || windowId === undefined) return false;
  // Without waiting in between: what the click allows does not last.
  void panel.setOptions({ path: 'src/popup/panel.html', enabled: true });
  await panel.open({ windowId });
  return true;
}
