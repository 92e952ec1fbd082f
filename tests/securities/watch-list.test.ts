import { expect, test } from 'vitest';
import { identify } from '../../src/securities/asked/identify.ts';
import { lookUp } from '../../src/securities/asked/look-up.ts';
import { parseWatchList, watchListCsv, watchListJson } from '../../src/securities/asked/watch-list.ts';
import { loadSecurities } from '../../src/securities/table/load-securities.ts';
import { readSettings } from '../../src/shared/stored/settings.ts';

const securities = await loadSecurities();
const first = (asked: string, language = '') => lookUp(asked, securities, language)[0]?.symbol;

for (const [asked, symbol] of [
  ['AAPL', 'US:AAPL'],
  ['aapl', 'US:AAPL'],
  ['0700.HK', 'HK:00700'],
  ['SH600519', 'SH:600519'],
  ['贵州茅台', 'SH:600519'],
  ['騰訊控股', 'HK:00700'],
  ['腾讯控股', 'HK:00700'],
  ['microsoft', 'US:MSFT'],
  ['035420', 'KS:035420'],
] as const)
  test(`${asked} is ${symbol}`, () => expect(first(asked)).toBe(symbol));

test('a list is read from lines, commas, our own CSV and our own JSON', () => {
  const { entries, unknown } = parseWatchList(
    'AAPL, 0700.HK\n贵州茅台；NoSuchCompanyAtAll\nAAPL',
    securities,
  );
  expect(entries.map(({ symbol }) => symbol)).toEqual(['US:AAPL', 'HK:00700', 'SH:600519']);
  expect(unknown).toEqual(['NoSuchCompanyAtAll']);
  expect(parseWatchList(watchListCsv(entries), securities).entries).toEqual(entries);
  expect(parseWatchList(watchListJson(entries), securities).entries).toEqual(entries);
});

test('every line of a list is an entry or told: bad ones, doubtful ones, and symbols that the table lacks', () => {
  const csv = 'symbol,name\r\nUS:AAPL,"Apple, Inc."\r\nAX:BHP,"BHP ""Group"" Ltd"\r\n=cmd|x,\r\nSAP,SAP\r\n';
  const read = parseWatchList(csv, securities);
  expect(read.entries).toEqual([
    { symbol: 'US:AAPL', name: 'Apple Inc.' },
    { symbol: 'AX:BHP', name: 'BHP "Group" Ltd' },
  ]);
  expect(read.unknown).toEqual(['=cmd|x', 'SAP']);
  expect(parseWatchList(watchListCsv(read.entries), securities)).toEqual({ ...read, unknown: [] });
  expect(parseWatchList(watchListJson(read.entries), securities)).toEqual({ ...read, unknown: [] });
  expect(parseWatchList('[{"symbol":"US:AAPL"},{"code":1},7,null,"nobody"]', securities)).toEqual({
    entries: [{ symbol: 'US:AAPL', name: 'Apple Inc.' }],
    unknown: ['{"code":1}', '7', 'null', 'nobody'],
  });
});

const meant = (asked: string) => {
  const found = identify(asked, securities, 'en');
  return 'sure' in found ? found.sure.symbol : found.among.map(({ symbol }) => symbol);
};

for (const [asked, symbol] of [
  ['us:nvda', 'US:NVDA'],
  ['$NVDA', 'US:NVDA'],
  ['Apple (NASDAQ: AAPL)', 'US:AAPL'],
  ['ＴＷ：２３３０', 'TW:2330'],
  ['HK:700', 'HK:00700'],
  ['7203', 'T:7203'],
  ['visa', 'US:V'],
  ['腾讯', 'HK:00700'],
  ['ASX: BHP', 'AX:BHP'],
] as const)
  test(`${asked} can only mean ${symbol}`, () => expect(meant(asked)).toBe(symbol));

for (const [asked, ...symbols] of [
  ['alibaba', 'US:BABA', 'HK:09988'],
  ['2330', 'TW:2330', 'HK:02330'],
  ['toyota', 'T:7203', 'US:TM'],
  ['gold', 'US:GOLD'],
  ['Ford', 'US:F'],
] as const)
  test(`${asked} is asked back`, () => expect(meant(asked)).toEqual(expect.arrayContaining([...symbols])));

test.each(['', ' ', 'zzz nothing', '<b>', 'a b'])('%j is nobody', (asked) =>
  expect(meant(asked)).toEqual([]),
);

test('every symbol of the table can be kept', () => {
  const { lines } = securities.table;
  const symbols = Array.from({ length: lines.length - 1 }, (_, row) => securities.table.security(row).symbol);
  const kept = (symbol: string) => readSettings({ watchList: [{ symbol, name: '' }] }).watchList.length > 0;
  expect(symbols.filter((symbol) => !kept(symbol))).toEqual([]);
});
