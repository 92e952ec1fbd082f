import { expect, test, vi } from 'vitest';
import { followPermissions, type ScriptingLike } from '../../src/background/always-on.ts';
import { badgeOf } from '../../src/background/badge.ts';
import { withRows } from '../../src/securities/table/excerpt.ts';
import { loadSecurities } from '../../src/securities/table/load-securities.ts';
import type { PageReport } from '../../src/shared/report/report.ts';
import { readSettings } from '../../src/shared/stored/settings.ts';
import { loudReport, quietReport } from '../views/reports.ts';

const securities = await loadSecurities();
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

/** A calm report whose article is this text. */
function articleOf(text: string, language: string): PageReport {
  const [block, ...rest] = quietReport.blocks;
  if (!block || !quietReport.article) expect.unreachable();
  return {
    ...quietReport,
    blocks: [{ ...block, text, language }, ...rest],
    article: { ...quietReport.article, spans: [{ block: block.id, start: 0, end: text.length }] },
  };
}

test('symbols that the article writes count; a name does when the entry carries its rows', () => {
  const report = articleOf('Tencent (HKEX: 0700) and Shen Gong Shares rose.', 'en');
  expect(badgeOf(report, watched).text).toBe('★1');
  const resolved = watched.map((one) => withRows(one, securities));
  expect(badgeOf(report, resolved).text).toBe('★2');
});

for (const [symbol, text, language, hits] of [
  ['US:NVDA', '輝達與台積電股價齊揚。', 'zh-Hant', 1],
  ['US:NVDA', '英伟达股价上涨。', 'zh-Hans', 1],
  ['US:NVDA', '米エヌビディアが上昇した。', 'ja', 1],
  ['US:NVDA', '엔비디아 주가가 올랐다.', 'ko', 1],
  ['US:NVDA', 'Die Nvidia-Aktie legt zu.', 'de', 1],
  ['US:NVDA', "L'action Nvidia gagne 2 %.", 'fr', 1],
  ['US:BABA', '阿里巴巴股价下跌。', 'zh-Hans', 1],
  ['HK:00700', '騰訊控股績後造好。', 'zh-Hant', 1],
  ['T:7203', 'トヨタ自動車が上昇。', 'ja', 1],
  ['KS:005930', '삼성전자가 상승했다.', 'ko', 1],
  ['HK:02318', 'Shares of Ping An Bank fell 2%.', 'en', 0],
  ['US:AAPL', 'He ate one apple a day, said the doctor.', 'en', 0],
  ['US:TGT', 'The target was missed by 3%.', 'en', 0],
] as const)
  test(`${symbol}, watched, ${hits ? 'is' : 'is not'} in: ${text}`, () => {
    const list = [withRows({ symbol, name: '' }, securities)];
    expect(readSettings({ watchList: list }).watchList).toEqual(list);
    const hit = badgeOf(articleOf(text, language), list).text.startsWith('★');
    expect(hit).toBe(hits === 1);
  });

test('a row without a symbol counts by its whole name only', () => {
  const list = [withRows({ symbol: 'US:GS', name: '' }, securities)];
  const [rows] = loudReport.trendingLists;
  const row = rows?.rows.find(({ state }) => state === 'filled');
  if (!rows || !row) expect.unreachable();
  const page = (name: string) => ({
    ...quietReport,
    trendingLists: [{ ...rows, rows: [{ ...row, symbol: null, name }] }],
  });
  expect(badgeOf(page('Goldman Sachs Group'), list).text).toBe('★1');
  expect(badgeOf(page('Gold'), list).text).toBe('1');
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
      for (const script of scripts) {
        if (!registered.has(script.id)) throw new Error(`Nonexistent script ID '${script.id}'`);
        registered.set(script.id, script);
      }
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
