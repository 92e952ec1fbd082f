import { browser, sidePanel } from '../shared/browser.ts';

/** Firefox has a sidebar, Chrome a side panel; the manifest of each names the page that stands in it. */
const { sidebarAction } = browser as { sidebarAction?: { open(): Promise<void> } };

/** Whether this browser has a place beside the page. */
export function canOpenBeside(): boolean {
  return sidebarAction !== undefined || sidePanel() !== undefined;
}

/**
 * Opens the counter beside the page; call it within the click, and without waiting before: what the click allows does not last.
 * @returns whether it stands there now
 */
export async function openBeside(windowId: number | undefined): Promise<boolean> {
  if (sidebarAction) {
    await sidebarAction.open();
    return true;
  }
  const panel = sidePanel();
  if (!panel || windowId === undefined) return false;
  await panel.open({ windowId });
  return true;
}
