import { browser, hasPermission } from '../shared/browser.ts';
import { listSites } from '../shared/sites.ts';
import { loadMemory } from '../shared/stored/notice-memory.ts';
import { type StorageLike, settingsToShow } from '../shared/stored/settings.ts';
import type { OptionsState } from './state.ts';

const EXTRAS = ['contextMenus', 'sidePanel'] as const;

/** @returns what is shown of what is stored, and of what the browser permits */
export async function readStored(
  storage: StorageLike,
): Promise<Pick<OptionsState, 'settings' | 'sites' | 'remembered' | 'extras'>> {
  const [settings, sites, memory] = await Promise.all([
    settingsToShow(storage),
    listSites(browser.permissions),
    loadMemory(storage).catch(() => ({})),
  ]);
  return { settings, sites, remembered: Object.keys(memory).length, extras: await readExtras() };
}

/**
 * Those that the manifest offers and the browser knows: Firefox gives its menu only at install, and its sidebar without
 * asking.
 */
async function readExtras(): Promise<OptionsState['extras']> {
  const offered: readonly string[] = browser.runtime.getManifest().optional_permissions ?? [];
  const asked = EXTRAS.filter((name) => offered.includes(name));
  const given = await Promise.all(asked.map(async (name) => [name, await hasPermission(name)] as const));
  return Object.fromEntries(given.filter(([, isGiven]) => isGiven !== null));
}
