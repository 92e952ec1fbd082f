import { vi } from 'vitest';

/** A listener of any of the browser's events. */
type Listener = (...what: never[]) => unknown;

/** To a page that never answers. */
const SILENT_PORT = {
  postMessage: () => {},
  onMessage: { addListener: () => {} },
  onDisconnect: { addListener: () => {} },
};

/** What a test may say of the browser that the background stands in. */
export interface Browser {
  /** Tabs that `query` finds. */
  tabs?: { id?: number }[];
  installType?: string;
  /** What the session has kept: that Fineprint was loaded before, as a rule. */
  session?: Record<string, unknown>;
}

/** The switchboard over a browser that remembers its listeners and what it was asked to do. */
export async function openSwitchboard({
  tabs = [],
  installType = 'normal',
  session = { loaded: true },
}: Browser = {}) {
  const listeners: Record<string, Listener> = {};
  const event = (name: string) => ({
    addListener(listener: Listener) {
      listeners[name] = listener;
    },
  });
  const asked = {
    reload: vi.fn(),
    registered: vi.fn(async () => []),
    createMenu: vi.fn(),
    connect: vi.fn(() => SILENT_PORT),
    openTab: vi.fn(async () => ({})),
    remember: vi.fn(async (kept: object) => void Object.assign(session, kept)),
    executeScript: vi.fn(async () => []),
    setBadgeText: vi.fn(async () => {}),
  };
  vi.resetModules();
  vi.stubGlobal('navigator', { locks: { request: (_name: string, work: () => unknown) => work() } });
  vi.stubGlobal('browser', {
    runtime: {
      id: 'fineprint',
      reload: asked.reload,
      getURL: (path: string) => `extension://fineprint/${path}`,
      onInstalled: event('installed'),
      onStartup: event('startup'),
      onMessage: event('message'),
    },
    permissions: {
      onAdded: event('added'),
      onRemoved: event('removed'),
      getAll: async () => ({ origins: ['*://news.example/*'], permissions: [] }),
    },
    contextMenus: { create: asked.createMenu, removeAll: async () => {}, onClicked: event('clicked') },
    scripting: {
      getRegisteredContentScripts: asked.registered,
      registerContentScripts: async () => {},
      executeScript: asked.executeScript,
    },
    tabs: { query: async () => tabs, connect: asked.connect, create: asked.openTab },
    action: { setBadgeText: asked.setBadgeText, setTitle: async () => {} },
    storage: {
      local: { get: async () => ({}) },
      session: { get: async () => session, set: asked.remember },
      onChanged: event('stored'),
    },
    management: { getSelf: async () => ({ installType }) },
    i18n: { getMessage: () => '', getUILanguage: () => 'en' },
  });
  await import('../../src/background/switchboard.ts');
  const tell = (name: string) => (what: object, more?: object) =>
    listeners[name]?.(what as never, more as never);
  return {
    ...asked,
    added: tell('added'),
    removed: tell('removed'),
    stored: tell('stored'),
    installed: tell('installed'),
    clicked: tell('clicked'),
    message: (message: unknown, sender: object) => listeners.message?.(message as never, sender as never),
  };
}
