import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import {
  changeSettings,
  loadSettings,
  readSettings,
  type StorageLike,
  targetLanguage,
} from '../../src/shared/settings.ts';

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
