import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { limits } from '../../src/shared/limits.ts';
import {
  COPY_KEY,
  changeSettings,
  isUntranslatable,
  loadSettings,
  offeredTargets,
  readSettings,
  SETTINGS_KEY,
  type StorageLike,
  settingsIn,
  settingsToShow,
  targetLanguage,
  withWatched,
} from '../../src/shared/stored/settings.ts';

/** Storage that answers late, as the browsers' does. */
function slowStorage(): StorageLike {
  const items: Record<string, unknown> = {};
  return {
    get: async (key) => {
      await new Promise((later) => setTimeout(later));
      return structuredClone({ [key]: items[key] });
    },
    set: async (values) => {
      await new Promise((later) => setTimeout(later));
      Object.assign(items, structuredClone(values));
    },
    remove: async (keys) => {
      for (const key of keys) delete items[key];
    },
  };
}

/** As `navigator.locks`: one at a time by name. */
function queueingLocks() {
  let last: Promise<unknown> = Promise.resolve();
  return {
    request: (_name: string, work: () => Promise<unknown>) => {
      last = last.then(work, work);
      return last;
    },
  };
}

describe('storage that cannot be read', () => {
  const damaged: StorageLike = {
    ...slowStorage(),
    get: () => Promise.reject(new Error('IO error: Corruption: bad record')),
    set: vi.fn(async () => {}),
  };

  test('shows what a new reader sees, since something must be shown', async () => {
    expect(await settingsToShow(damaged)).toEqual(readSettings(undefined));
  });

  test('never has a choice written over what may still stand in it', async () => {
    vi.stubGlobal('navigator', { locks: queueingLocks() });
    await expect(changeSettings(damaged, () => ({ theme: 'dark' }))).rejects.toThrow('Corruption');
    expect(damaged.set).not.toHaveBeenCalled();
    vi.unstubAllGlobals();
  });
});

test('what changed in storage tells the settings, deleted ones as a new reader has them', () => {
  expect(settingsIn({ notices: { newValue: {} } })).toBeNull();
  expect(settingsIn({ settings: { newValue: { theme: 'dark' } } })).toMatchObject({ theme: 'dark' });
  expect(settingsIn({ settings: {} })).toEqual(readSettings(undefined));
});

describe('settings', () => {
  test('any stored value gives valid settings, and reading them again changes nothing', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        const settings = readSettings(stored);
        expect(readSettings(settings)).toEqual(settings);
      }),
    );
  });

  test('one broken choice does not cost the others', () => {
    const settings = readSettings({ version: 1, noticeView: 'both', summaryLength: 7, later: 1 });
    expect(settings).toMatchObject({ noticeView: 'both', summaryLength: 'short' });
    expect(settings).not.toHaveProperty('later');
  });

  test('a broken or surplus entry of the watch list does not cost the others', () => {
    const watch = (symbol: string) => ({ symbol, name: '' });
    expect(readSettings({ watchList: [watch('US:A'), watch('<b>'), 7, watch('US:B')] }).watchList).toEqual([
      watch('US:A'),
      watch('US:B'),
    ]);
    const many = Array.from({ length: limits.watchList }, (_, i) => watch(`US:A${i}`));
    expect(readSettings({ watchList: [...many, watch('US:LATE')] }).watchList).toEqual(many);
    expect(withWatched(many, [watch('US:LATE')])).toEqual(many);
    expect(withWatched(many.slice(1), [watch('US:A5'), watch('US:LATE')])).toHaveLength(limits.watchList);
  });

  test('changes made at the same time are all kept', async () => {
    vi.stubGlobal('navigator', { locks: queueingLocks() });
    const storage = slowStorage();
    await Promise.all(
      Array.from({ length: 20 }, (_, i) =>
        changeSettings(storage, ({ watchList }) => ({
          watchList: [...watchList, { symbol: `US:A${i}`, name: '' }],
        })),
      ),
    );
    expect((await loadSettings(storage)).watchList).toHaveLength(20);
    vi.unstubAllGlobals();
  });

  test.each([
    ['zh-TW', 'zh-Hant'],
    ['zh-HK', 'zh-Hant'],
    ['zh-CN', 'zh-Hans'],
    ['en-GB', 'en'],
    ['pl', 'en'],
  ])('an interface in %s translates into %s', (tag, target) => {
    expect(targetLanguage(readSettings({}), tag)).toBe(target);
  });
});

describe('languages to translate into', () => {
  test('without a translator of the browser: what the phrase book writes, and what was chosen', () => {
    expect(offeredTargets('auto')).toEqual(['en', 'zh-Hant', 'zh-Hans']);
    expect(offeredTargets('de')).toEqual(['en', 'zh-Hant', 'zh-Hans', 'de']);
    expect(isUntranslatable('zh-Hans')).toBe(false);
    expect(isUntranslatable('de')).toBe(true);
  });

  test('with one: all of them', () => {
    vi.stubGlobal('Translator', {});
    expect(offeredTargets('auto')).toHaveLength(9);
    expect(isUntranslatable('de')).toBe(false);
    vi.unstubAllGlobals();
  });
});

describe('a damaged store', () => {
  const filled = async () => {
    vi.stubGlobal('navigator', { locks: queueingLocks() });
    const storage = slowStorage();
    await changeSettings(storage, () => ({ noticeView: 'both', watchList: [{ symbol: 'US:A', name: 'A' }] }));
    return storage;
  };

  test.each([[undefined], ['garbled'], [[7]]])('is mended from the copy where it holds %s', async (found) => {
    const storage = await filled();
    const before = await loadSettings(storage);
    await storage.set({ [SETTINGS_KEY]: found });
    expect(await loadSettings(storage)).toEqual(before);
  });

  test('takes the defaults where the copy is damaged as well', async () => {
    const storage = await filled();
    const copy = (await storage.get(COPY_KEY))[COPY_KEY] as { text: string; sum: number };
    await storage.set({ [COPY_KEY]: { ...copy, text: copy.text.replace('both', 'original') } });
    await storage.remove([SETTINGS_KEY]);
    expect(await loadSettings(storage)).toEqual(readSettings({}));
  });
});
