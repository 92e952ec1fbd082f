import { expect, test, vi } from 'vitest';
import { followPermissions, type ScriptingLike } from '../../src/background/always-on.ts';
import { badgeOf } from '../../src/background/badge.ts';
import { loudReport, quietReport } from '../views/examples.ts';

const watched = [
  { symbol: 'SH:688233', name: '' },
  { symbol: 'HK:00700', name: '' },
];

test('a page that asks for caution warns before anything else', () => {
  expect(badgeOf(loudReport, watched).text).toBe('!');
});

test('securities of the watch list are counted once each', () => {
  const calm = { ...loudReport, verdict: quietReport.verdict };
  expect(badgeOf(calm, watched).text).toBe('★2');
});

test('symbols that the article writes count too; a name alone waits for the popup', () => {
  const [block, ...rest] = quietReport.blocks;
  if (!block || !quietReport.article) expect.unreachable();
  const text = 'Tencent (HKEX: 0700) and Shen Gong Shares rose.';
  const report = {
    ...quietReport,
    blocks: [{ ...block, text }, ...rest],
    article: { ...quietReport.article, spans: [{ block: block.id, start: 0, end: text.length }] },
  };
  expect(badgeOf(report, watched).text).toBe('★1');
});

test('otherwise notices are counted, and nothing found is no badge', () => {
  expect(badgeOf(quietReport, watched).text).toBe('1');
  expect(badgeOf({ ...quietReport, notices: [] }, watched).text).toBe('');
});

/** Registrations as both browsers keep them. */
function scripting() {
  const registered = new Map<string, { id: string; matches?: string[] }>();
  const fake: ScriptingLike = {
    getRegisteredContentScripts: async ({ ids }) =>
      ids.flatMap((id) => {
        const found = registered.get(id);
        return found ? [found] : [];
      }),
    registerContentScripts: vi.fn(async (scripts) => {
      for (const script of scripts) {
        if (registered.has(script.id)) throw new Error(`Duplicate script ID '${script.id}'`);
        registered.set(script.id, script);
      }
    }),
    updateContentScripts: async (scripts) => {
      for (const script of scripts) registered.set(script.id, script);
    },
    unregisterContentScripts: async ({ ids }) => {
      for (const id of ids) if (!registered.delete(id)) throw new Error(`Nonexistent script ID '${id}'`);
    },
  };
  return { fake, matches: () => registered.get('always-on')?.matches };
}

test('scripts follow the permissions, however often they are told', async () => {
  const { fake, matches } = scripting();
  await followPermissions(fake, [], ['a.js']);
  expect(matches()).toBeUndefined();
  for (const sites of [['*://a.example/*'], ['*://a.example/*', '*://b.example/*'], ['*://b.example/*']]) {
    await followPermissions(fake, sites, ['a.js']);
    await followPermissions(fake, sites, ['a.js']);
    expect(matches()).toEqual(sites);
  }
  await followPermissions(fake, [], ['a.js']);
  expect(matches()).toBeUndefined();
});
