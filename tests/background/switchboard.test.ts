import { afterEach, expect, test, vi } from 'vitest';

type Permissions = { permissions?: string[]; origins?: string[] };

/** The switchboard over a browser that remembers its listeners and what it was asked to do. */
async function switchboard(remembered: Record<string, unknown> = { loaded: true }) {
  const listeners: Record<string, (what: Permissions) => unknown> = {};
  const event = (name: string) => ({
    addListener(listener: (what: Permissions) => unknown) {
      listeners[name] = listener;
    },
  });
  const reload = vi.fn();
  const registered = vi.fn(async () => []);
  const createMenu = vi.fn();
  const executeScript = vi.fn(async () => []);
  const session = { ...remembered };
  vi.resetModules();
  vi.stubGlobal('navigator', { locks: { request: (_name: string, doIt: () => unknown) => doIt() } });
  vi.stubGlobal('browser', {
    runtime: {
      id: 'id',
      reload,
      onInstalled: event('installed'),
      onStartup: event('startup'),
      onMessage: event('message'),
    },
    permissions: {
      onAdded: event('added'),
      onRemoved: event('removed'),
      getAll: async () => ({ origins: ['*://news.example/*'], permissions: [] }),
    },
    contextMenus: { create: createMenu, removeAll: async () => {}, onClicked: event('clicked') },
    scripting: {
      getRegisteredContentScripts: registered,
      registerContentScripts: async () => {},
      executeScript,
    },
    tabs: { query: async () => [{ id: 7 }] },
    storage: {
      local: { get: async () => ({}) },
      session: { get: async () => session, set: async (kept: object) => Object.assign(session, kept) },
    },
    i18n: { getMessage: () => '', getUILanguage: () => 'en' },
  });
  await import('../../src/background/switchboard.ts');
  return {
    added: (what: Permissions) => listeners.added?.(what),
    reload,
    registered,
    createMenu,
    executeScript,
    session,
  };
}

afterEach(() => vi.unstubAllGlobals());

test('a side panel that was just permitted takes effect by loading Fineprint again, and by nothing else', async () => {
  const { added, reload, registered } = await switchboard();
  added({ permissions: ['sidePanel'] });
  expect(reload).toHaveBeenCalledOnce();
  expect(registered).not.toHaveBeenCalled();
});

test('a site or the menu that was just permitted takes effect without loading again', async () => {
  const { added, reload, registered, createMenu } = await switchboard();
  added({ permissions: ['contextMenus'] });
  added({ origins: ['*://news.example/*'] });
  await vi.waitFor(() => expect(registered).toHaveBeenCalledTimes(2));
  await vi.waitFor(() => expect(createMenu).toHaveBeenCalledOnce());
  expect(reload).not.toHaveBeenCalled();
});

test('when Fineprint was loaded anew, open tabs of always-on sites have their badges again, once', async () => {
  const { executeScript, session } = await switchboard({});
  await vi.waitFor(() => expect(executeScript).toHaveBeenCalledOnce());
  expect(executeScript).toHaveBeenCalledWith(expect.objectContaining({ target: { tabId: 7 } }));
  const rested = await switchboard(session);
  await new Promise((later) => setTimeout(later, 20));
  expect(rested.executeScript).not.toHaveBeenCalled();
});
