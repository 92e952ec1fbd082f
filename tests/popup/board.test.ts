import { JSDOM } from 'jsdom';
import { afterEach, expect, test, vi } from 'vitest';
import { type BoardParts, makeBoard } from '../../src/popup/board.tsx';
import { followSettings } from '../../src/popup/follow-settings.ts';
import { readSettings, type Settings, type StorageLike } from '../../src/shared/stored/settings.ts';
import { examples } from '../views/examples.ts';
import { noActions } from '../views/no-actions.ts';
import { words } from '../views/render.tsx';

vi.stubGlobal('navigator', { locks: { request: (_: string, work: () => unknown) => work() } });
afterEach(() => void vi.useRealTimers());

/** A board over storage that a test plays, and what followed from choices made elsewhere. */
function play(set: StorageLike['set'] = async () => {}, loadView?: BoardParts['loadView']) {
  const root = new JSDOM('<div id="app"></div>').window.document.documentElement;
  const board = makeBoard({
    root,
    t: words('en'),
    settings: readSettings(undefined),
    storage: { get: async () => ({}), set, remove: async () => {} },
    beside: true,
    ...(loadView && { loadView }),
  });
  const digestAgain = vi.fn();
  const beginAgain = vi.fn();
  let told: (settings: Settings) => void = () => expect.unreachable();
  followSettings(board, (listener) => (told = listener), { digestAgain, beginAgain });
  const elsewhere = (change: Partial<Settings>) =>
    told(readSettings({ ...board.state().settings, ...change }));
  return { board, root, elsewhere, digestAgain, beginAgain };
}

test('a choice made elsewhere is shown; only what goes into the digest has it made anew', () => {
  const { board, elsewhere, digestAgain, beginAgain } = play();
  elsewhere({ theme: 'dark', folded: ['summary'] });
  expect(board.state().settings).toMatchObject({ theme: 'dark', folded: ['summary'] });
  expect(digestAgain).not.toHaveBeenCalled();
  elsewhere({ summaryLength: 'long' });
  elsewhere({ translateTo: 'zh-Hans' });
  elsewhere({ watchList: [{ symbol: 'US:NVDA', name: 'NVIDIA' }] });
  expect(digestAgain).toHaveBeenCalledTimes(3);
  expect(board.state().target).toBe('zh-Hans');
  expect(beginAgain).not.toHaveBeenCalled();
});

test('another language of the interface opens the counter anew', () => {
  const { elsewhere, beginAgain, digestAgain } = play();
  elsewhere({ interfaceLanguage: 'de' });
  expect(beginAgain).toHaveBeenCalledOnce();
  expect(digestAgain).not.toHaveBeenCalled();
});

test('a choice on its way into storage is not undone by an older one that is just told of', async () => {
  let stored = () => {};
  const set = vi.fn(
    () =>
      new Promise<void>((done) => {
        stored = done;
      }),
  );
  const { board, elsewhere } = play(set);
  board.choose(() => ({ noticeView: 'both' }));
  elsewhere({ noticeView: 'original' });
  expect(board.state().settings.noticeView).toBe('both');
  await vi.waitFor(() => expect(set).toHaveBeenCalledOnce());
  stored();
  await new Promise((later) => setTimeout(later));
  elsewhere({ noticeView: 'original' });
  expect(board.state().settings.noticeView).toBe('original');
});

test('a choice that storage does not keep is said not to be kept', async () => {
  const { board } = play(() => Promise.reject(new Error('QUOTA_BYTES quota exceeded')));
  board.choose(() => ({ noticeView: 'both' }));
  await vi.waitFor(() => expect(board.state().toast).toContain('nothing was kept'));
  expect(board.state().settings.noticeView).toBe('both');
});

test('a report whose view cannot be loaded ends in a sentence, with a way to load it anew', async () => {
  const { board, root } = play(undefined, () => Promise.reject(new Error('Failed to fetch')));
  vi.stubGlobal('document', root.ownerDocument);
  const beginAgain = vi.fn();
  board.open({ ...noActions, beginAgain });
  await vi.waitFor(() => expect(board.state().viewFailure).toBe('failed: Failed to fetch'));
  board.update({ reading: examples.standard?.reading ?? expect.unreachable() });
  expect(root.textContent).toContain('could not load a part of itself');
  [...root.querySelectorAll('button')].find((one) => one.textContent === 'Try again')?.click();
  expect(beginAgain).toHaveBeenCalledOnce();
});
