import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readHtml, transcribePlain } from '../reading.ts';

const STORY =
  '<h1>Bridge</h1><p>The council approved the plan for a new bridge on Tuesday after three hours.</p>';
const LIST = (cells: readonly string[]) =>
  `<h3>Trending stocks</h3><ol>${cells.map((cell) => `<li>${cell}</li>`).join('')}</ol>`;
const FILLED = LIST(['1 NVIDIA (NVDA) +1%', '2 Tesla (TSLA) -2%', '3 Palantir (PLTR) +3%']);
const BLANK = LIST(['1 Apple (AAPL) +1%', '2', '3', '4']);

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A tab whose content script answers every request with the transcript of this page. */
async function badgeOver(html: string) {
  const disconnect = vi.fn();
  const setBadgeText = vi.fn(async (_badge: { tabId: number; text: string }) => {});
  const listeners: ((message: unknown) => void)[] = [];
  const port = {
    postMessage: (message: { id: number }) =>
      queueMicrotask(() => {
        for (const listener of listeners)
          listener({ type: 'answer', id: message.id, body: transcribePlain(html) });
      }),
    onMessage: { addListener: (listener: (message: unknown) => void) => listeners.push(listener) },
    onDisconnect: { addListener: () => {} },
    disconnect,
  };
  vi.resetModules();
  vi.stubGlobal('browser', {
    tabs: { connect: () => port },
    action: { setBadgeText, setBadgeBackgroundColor: async () => {}, setTitle: async () => {} },
    storage: { local: { get: async () => ({}) } },
    i18n: { getMessage: () => '', getUILanguage: () => 'en' },
  });
  const { showBadge } = await import('../../src/background/show-badge.ts');
  const done = showBadge(5);
  await vi.waitFor(() => expect(setBadgeText).toHaveBeenCalledOnce());
  return { done, disconnect, setBadgeText };
}

test('a page whose list is filled has its badge and is left alone at once', async () => {
  const { done, disconnect, setBadgeText } = await badgeOver(
    `${STORY}<p>This is not investment advice.</p>${FILLED}`,
  );
  await done;
  expect(setBadgeText).toHaveBeenCalledWith({ tabId: 5, text: '1' });
  expect(disconnect).toHaveBeenCalledOnce();
});

test('a page with one list that is partly blank is followed for eight seconds', async () => {
  const html = `${STORY}${FILLED}${BLANK}`;
  expect(
    readHtml(html)
      .trendingLists.map(({ rows }) => rows.at(-1)?.state)
      .sort(),
  ).toEqual(['filled', 'pending']);
  const { done, disconnect } = await badgeOver(html);
  await vi.advanceTimersByTimeAsync(7900);
  expect(disconnect).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(200);
  await done;
  expect(disconnect).toHaveBeenCalledOnce();
});
