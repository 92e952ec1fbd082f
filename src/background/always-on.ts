import type { Scripting } from 'webextension-polyfill';

/** The parts of `browser.scripting` that registration takes. */
export interface ScriptingLike {
  getRegisteredContentScripts(filter: { ids: string[] }): Promise<{ matches?: string[] }[]>;
  registerContentScripts(scripts: Scripting.RegisteredContentScript[]): Promise<void>;
  updateContentScripts(scripts: Scripting.RegisteredContentScript[]): Promise<void>;
  unregisterContentScripts(filter: { ids: string[] }): Promise<void>;
}

const ID = 'always-on';

/**
 * Makes the registered scripts follow the permissions: called whenever those may have changed, at
 * install, update (which drops registrations) and start. Doing it again changes nothing.
 * @param sites patterns of the always-on sites
 * @param files from the extension's root, in the order in which they run
 */
export async function followPermissions(
  scripting: ScriptingLike,
  sites: readonly string[],
  files: readonly string[],
): Promise<void> {
  const registered = await scripting.getRegisteredContentScripts({ ids: [ID] });
  if (sites.length === 0) {
    if (registered.length > 0) await scripting.unregisterContentScripts({ ids: [ID] });
    return;
  }
  const script = {
    id: ID,
    matches: [...sites],
    js: [...files],
    runAt: 'document_idle' as const,
    persistAcrossSessions: true,
  };
  if (registered.length > 0) await scripting.updateContentScripts([script]);
  else await scripting.registerContentScripts([script]);
}
