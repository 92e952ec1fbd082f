import { afterEach, expect, test, vi } from 'vitest';
import { limits } from '../../src/shared/limits.ts';
import { openSwitchboard } from './stage.ts';

afterEach(() => vi.unstubAllGlobals());

/** Long enough for all that was begun to have been asked for. */
const settled = () => new Promise((later) => setTimeout(later, 20));

test('a side panel that was just permitted takes effect by loading Fineprint again, and by nothing else', async () => {
  const { added, reload, registered } = await openSwitchboard();
  added({ permissions: ['sidePanel'] });
  expect(reload).toHaveBeenCalledOnce();
  expect(registered).not.toHaveBeenCalled();
});

test('a site or the menu that was just permitted takes effect without loading again', async () => {
  const { added, reload, registered, createMenu } = await openSwitchboard();
  added({ permissions: ['contextMenus'] });
  added({ origins: ['*://news.example/*'] });
  await vi.waitFor(() => expect(registered).toHaveBeenCalledTimes(2));
  await vi.waitFor(() => expect(createMenu).toHaveBeenCalledOnce());
  expect(reload).not.toHaveBeenCalled();
});

test('the menu speaks the language that the reader chose since it was made; other choices leave it', async () => {
  const { stored, createMenu } = await openSwitchboard();
  stored({ settings: { oldValue: { theme: 'dark' }, newValue: { theme: 'light' } }, notices: {} });
  await settled();
  expect(createMenu).not.toHaveBeenCalled();
  stored({ settings: { oldValue: {}, newValue: { interfaceLanguage: 'de' } } });
  await vi.waitFor(() => expect(createMenu).toHaveBeenCalledOnce());
});

test('a site that was taken back has its badges taken off; another permission leaves them', async () => {
  const { removed, setBadgeText } = await openSwitchboard({ tabs: [{ id: 3 }, {}] });
  removed({ permissions: ['contextMenus'] });
  await settled();
  expect(setBadgeText).not.toHaveBeenCalled();
  removed({ origins: ['*://news.example/*'] });
  await vi.waitFor(() => expect(setBadgeText.mock.calls).toEqual([[{ tabId: 3, text: '' }]]));
});

const SHOWN = { id: 'fineprint', frameId: 0, tab: { id: 7 } };

test('a page that is shown on an always-on site is read', async () => {
  const { message, connect } = await openSwitchboard();
  message('page-shown', SHOWN);
  await vi.waitFor(() => expect(connect).toHaveBeenCalledWith(7, expect.objectContaining({ frameId: 0 })));
});

test.each([
  ['another extension', 'page-shown', { ...SHOWN, id: 'other' }],
  ['a frame', 'page-shown', { ...SHOWN, frameId: 2 }],
  ['a page of our own without a tab', 'page-shown', { ...SHOWN, tab: undefined }],
  ['somebody with other words', { type: 'page-shown' }, SHOWN],
])('a message of %s is not answered and reads nothing', async (_who, words, sender) => {
  const { message, connect } = await openSwitchboard();
  expect(message(words, sender)).toBe(undefined);
  await settled();
  expect(connect).not.toHaveBeenCalled();
});

test('the menu opens the reader over the selected text, cut to what a notice may hold', async () => {
  const { clicked, remember, openTab } = await openSwitchboard();
  clicked({ menuItemId: 'read-selection', selectionText: `Not advice.${'x'.repeat(limits.noticeText)}` });
  await vi.waitFor(() =>
    expect(openTab).toHaveBeenCalledWith({
      url: 'extension://fineprint/src/popup/own-pages/given-text.html',
    }),
  );
  const [[kept]] = remember.mock.calls as unknown as [[{ selection: string }]];
  expect(kept.selection).toMatch(/^Not advice\.x/);
  expect(kept.selection).toHaveLength(limits.noticeText);
});

test.each([
  ['another entry', { menuItemId: 'other', selectionText: 'Not advice.' }],
  ['no text', { menuItemId: 'read-selection' }],
])('a click on the menu with %s opens nothing', async (_what, click) => {
  const { clicked, openTab } = await openSwitchboard();
  clicked(click);
  await settled();
  expect(openTab).not.toHaveBeenCalled();
});

test.each([
  ['a reader installs it', { reason: 'install' }, 'normal', 1],
  ['it is updated', { reason: 'update' }, 'normal', 0],
  ['a developer loads it for a while', { reason: 'install', temporary: true }, 'normal', 0],
  ['a developer loads it unpacked', { reason: 'install' }, 'development', 0],
])('the first page: when %s', async (_when, details, installType, times) => {
  const { installed, openTab } = await openSwitchboard({ installType });
  installed(details);
  await settled();
  expect(openTab).toHaveBeenCalledTimes(times);
});

test('when Fineprint was loaded anew, open tabs of always-on sites have their badges again, once', async () => {
  const session = {};
  const { executeScript } = await openSwitchboard({ tabs: [{ id: 7 }], session });
  await vi.waitFor(() => expect(executeScript).toHaveBeenCalledOnce());
  expect(executeScript).toHaveBeenCalledWith(expect.objectContaining({ target: { tabId: 7 } }));
  const rested = await openSwitchboard({ tabs: [{ id: 7 }], session });
  await settled();
  expect(rested.executeScript).not.toHaveBeenCalled();
});
