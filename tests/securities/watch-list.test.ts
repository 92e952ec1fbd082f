import { expect, test } from 'vitest';
import { lookUp } from '../../src/securities/look-up.ts';
import { loadSecurities } from '../../src/securities/securities.ts';
import { parseWatchList, watchListCsv, watchListJson } from '../../src/securities/watch-list.ts';

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
