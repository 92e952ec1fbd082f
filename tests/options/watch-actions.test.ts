import { beforeEach, expect, test, vi } from 'vitest';
import type { WatchAnswer } from '../../src/options/state.ts';
import { watchActions } from '../../src/options/watch-actions.ts';
import { limits } from '../../src/shared/limits.ts';
import { readSettings, type Settings } from '../../src/shared/stored/settings.ts';

const saved = vi.hoisted(() => vi.fn());
vi.mock('../../src/shared/save-file.ts', () => ({ saveFile: saved }));

let settings: Settings;
let answer: WatchAnswer | null;
const kept = () => settings.watchList.map(({ symbol }) => symbol);
const actions = watchActions({
  change: async (how) => {
    settings = readSettings({ ...settings, ...how(settings) });
  },
  watchList: () => settings.watchList,
  language: () => 'en',
  answer: (said) => {
    answer = said;
  },
});
beforeEach(() => {
  settings = readSettings({ watchList: [{ symbol: 'US:NVDA', name: 'NVIDIA' }] });
  answer = null;
});

/** As an import of a file with that text. */
const importText = (text: string) => importFile(new File([text], 'list.csv'));
async function importFile(file: File): Promise<WatchAnswer | null> {
  answer = null;
  actions.importWatched(file);
  await vi.waitFor(() => expect(answer).not.toBeNull());
  return answer;
}

test('a symbol in any notation or a name is added with its name', async () => {
  expect(await actions.addWatched(' 0700.hk ')).toBe(true);
  expect(await actions.addWatched('microsoft')).toBe(true);
  expect(kept()).toEqual(['US:NVDA', 'HK:00700', 'US:MSFT']);
  expect(settings.watchList[1]?.name).toBe('騰訊控股');
});

test('several companies are asked back, and the chosen one is added', async () => {
  expect(await actions.addWatched('alibaba')).toBe(false);
  expect(kept()).toEqual(['US:NVDA']);
  if (answer?.kind !== 'choose') expect.unreachable();
  actions.chooseWatched(answer.among[1] ?? expect.unreachable());
  await vi.waitFor(() => expect(answer).toBeNull());
  expect(kept()).toEqual(['US:NVDA', 'HK:09988']);
});

test('what nobody is called is said to be unknown', async () => {
  expect(await actions.addWatched('No Such Company At All')).toBe(false);
  expect(answer).toEqual({ kind: 'unknown', asked: 'No Such Company At All' });
});

test('an import adds to the list, and tells each line that it left away', async () => {
  expect(await importText('NVDA\nHK:9988\nwhat is this\n')).toEqual({
    kind: 'imported',
    added: 1,
    unknown: ['what is this'],
    over: [],
  });
  expect(kept()).toEqual(['US:NVDA', 'HK:09988']);
});

test('a full list keeps what it has', async () => {
  const watchList = Array.from({ length: limits.watchList }, (_, i) => ({ symbol: `US:A${i}`, name: '' }));
  settings = readSettings({ watchList });
  expect(await actions.addWatched('AAPL')).toBe(false);
  expect(answer).toEqual({ kind: 'full' });
  expect(await importText('AAPL')).toMatchObject({ added: 0, over: ['US:AAPL Apple Inc.'] });
  expect(settings.watchList).toEqual(watchList);
});

test('a file that is no list changes nothing', async () => {
  expect(await importText('x'.repeat(60_000))).toEqual({ kind: 'too-long' });
  const spreadsheet = new File([Buffer.from('504b03041400ff00', 'hex')], 'list.xlsx');
  expect(await importFile(spreadsheet)).toEqual({ kind: 'unreadable' });
  const utf16 = new File([Buffer.from('NVDA\r\n', 'utf16le')], 'list.csv');
  expect(await importFile(utf16)).toEqual({ kind: 'unreadable' });
  const gone = { size: 4, text: () => Promise.reject(new DOMException('gone', 'NotFoundError')) } as File;
  expect(await importFile(gone)).toEqual({ kind: 'unreadable' });
  expect(kept()).toEqual(['US:NVDA']);
});

test('a file that is far too long is not even read', async () => {
  const text = vi.fn();
  expect(await importFile({ size: 1e9, text } as unknown as File)).toEqual({ kind: 'too-long' });
  expect(text).not.toHaveBeenCalled();
});

test('what is exported is read back as it was', async () => {
  await actions.addWatched('ASX:BHP');
  const before = settings.watchList;
  for (const form of ['csv', 'json'] as const) {
    saved.mockClear();
    actions.exportWatched(form);
    await vi.waitFor(() => expect(saved).toHaveBeenCalled());
    const [name, text] = saved.mock.lastCall as [string, string];
    expect(name).toBe(`fineprint-watch-list.${form}`);
    settings = readSettings({});
    await importText(text);
    expect(settings.watchList.map(({ symbol }) => symbol)).toEqual(before.map(({ symbol }) => symbol));
  }
});
