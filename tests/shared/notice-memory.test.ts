import { expect, test, vi } from 'vitest';
import { limits } from '../../src/shared/limits.ts';
import { exportBackup, importBackup, parseBackup, resetAll } from '../../src/shared/stored/backup.ts';
import { changedNotices, loadMemory, rememberNotices } from '../../src/shared/stored/notice-memory.ts';
import { changeSettings, loadSettings, type StorageLike } from '../../src/shared/stored/settings.ts';

vi.stubGlobal('navigator', { locks: { request: (_: string, work: () => unknown) => work() } });

function storage(): StorageLike & { items: Record<string, unknown> } {
  const items: Record<string, unknown> = {};
  return {
    items,
    get: async (key) => ({ [key]: items[key] }),
    set: async (values) => void Object.assign(items, structuredClone(values)),
    remove: async (keys) => {
      for (const key of keys) delete items[key];
    },
  };
}

const before =
  'Example News does not give investment advice. The author holds no positions. Prices are delayed.';
const now =
  'Example News does not give investment advice. The author may hold positions. Prices are delayed.';

test('a notice that was reworded is told apart from a known and from a new one', () => {
  expect(changedNotices([before], [now])).toEqual([{ before, now }]);
  expect(changedNotices([before], [before])).toEqual([]);
  expect(changedNotices([before], ['投資有風險，入市須謹慎。'])).toEqual([]);
  expect(changedNotices([], [now])).toEqual([]);
});

test('a change is told once, with both texts', async () => {
  const store = storage();
  expect(await rememberNotices(store, 'news.example', [before])).toEqual([]);
  expect(await rememberNotices(store, 'news.example', [now])).toEqual([{ before, now }]);
  expect(await rememberNotices(store, 'news.example', [now])).toEqual([]);
  expect(await rememberNotices(store, 'other.example', [before])).toEqual([]);
});

test.each(['constructor', '__proto__', 'toString'])(
  'a host called %s has no notices before',
  async (host) => {
    const store = storage();
    expect(await rememberNotices(store, host, [before])).toEqual([]);
    expect(await rememberNotices(store, 'news.example', [before])).toEqual([]);
    expect(await loadMemory(store)).toMatchObject({ 'news.example': [before] });
  },
);

test('the sites read last are kept, no more than the cap', async () => {
  const store = storage();
  for (let i = 0; i <= limits.memorySites; i += 1) await rememberNotices(store, `site${i}.example`, ['x']);
  const hosts = Object.keys(await loadMemory(store));
  expect(hosts).toHaveLength(limits.memorySites);
  expect(hosts).not.toContain('site0.example');
});

test('a backup brings back what was stored, and a reset leaves nothing', async () => {
  const store = storage();
  await changeSettings(store, () => ({ noticeView: 'both' }));
  await rememberNotices(store, 'news.example', [before]);
  const file = parseBackup(await exportBackup(store, ['*://news.example/*']));
  await resetAll(store);
  expect(store.items).toEqual({});
  if (!file) return expect.unreachable();
  expect(file.sites).toEqual(['*://news.example/*']);
  await importBackup(store, file);
  expect((await loadSettings(store)).noticeView).toBe('both');
  expect(await loadMemory(store)).toEqual({ 'news.example': [before] });
});

test.each([
  '',
  '{',
  'null',
  '[]',
  '{"format":"other","settings":{}}',
  '{"format":"fineprint-backup","settings":[]}',
  '{"format":"fineprint-backup","settings":["version"]}',
  '{"format":"fineprint-backup","settings":{"theme":7,"watchList":"none"}}',
])('%j is no backup, which would put defaults in the place of every choice', (text) => {
  expect(parseBackup(text)).toBeNull();
});

test('a backup that is longer than storage takes is none; of too many sites the first are taken', () => {
  const backup = (notices: object) =>
    JSON.stringify({ format: 'fineprint-backup', settings: { theme: 'dark' }, notices });
  expect(parseBackup(backup({ 'news.example': ['x'.repeat(limits.backup)] }))).toBeNull();
  const sites = Array.from({ length: limits.memorySites + 5 }, (_, at) => [`${at}.example`, [before]]);
  const kept = Object.keys(parseBackup(backup(Object.fromEntries(sites)))?.notices ?? {});
  expect(kept).toHaveLength(limits.memorySites);
  expect(kept[0]).toBe('0.example');
});

test('a forged site in a backup is not taken', () => {
  const text = JSON.stringify({
    format: 'fineprint-backup',
    settings: { theme: 'dark' },
    sites: ['<all_urls>'],
  });
  expect(parseBackup(text)?.sites).toEqual([]);
});
