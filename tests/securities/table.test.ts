import { expect, test } from 'vitest';
import { loadSecurities } from '../../src/securities/table/load-securities.ts';

const securities = await loadSecurities();
const { table } = securities;

test('every row is found by its symbol, the first and the last of each exchange too', () => {
  const lost: string[] = [];
  for (let row = 0; row < table.size; row += 1) {
    const symbol = table.symbolOf(row);
    if (table.rowOf(symbol) !== row || securities.bySymbol(symbol)?.symbol !== symbol) lost.push(symbol);
  }
  expect(lost).toEqual([]);
  expect(table.size).toBeGreaterThan(20_000);
});

test('the local name asked for alone is the one of the whole row', () => {
  const differing: string[] = [];
  for (let row = 0; row < table.size; row += 1)
    if (table.localOf(row) !== table.security(row).local) differing.push(table.symbolOf(row));
  expect(differing).toEqual([]);
});

test('a row stands under the exchange that lists it', () => {
  for (const exchange of ['US', 'TWO', 'KQ', 'OL']) {
    const rows = table.rowsOf(exchange);
    expect(rows.length).toBeGreaterThan(100);
    for (const row of [rows[0], rows.at(-1)] as number[]) {
      expect(table.exchangeOf(row)).toBe(exchange);
      expect(table.lineOf(row).split('\t')[0]).toBe(exchange);
    }
  }
  expect(table.rowsOf('XX')).toEqual([]);
});

test('a company whose name has a figure keeps its name', () => {
  for (const [symbol, name] of [
    ['US:BTG', 'B2Gold Corp'],
    ['US:FIVN', 'Five9 Inc'],
    ['US:LIF', 'Life360, Inc.'],
  ] as const)
    expect(securities.bySymbol(symbol)?.english).toBe(name);
});

test.each([
  ['KS:000250', 'KQ:000250'],
  ['TW:01014S', 'TWO:01014S'],
  ['KS:000040', 'KS:000040'],
])('a code written for the main board is looked for on the second one, too: %s', (written, listed) => {
  expect(securities.bySymbol(written)?.symbol).toBe(listed);
});

test.each(['US:NOSUCH', 'XX:A', 'KQ:000040', 'TWO:2330', ''])('no row is told for %s', (symbol) => {
  expect(securities.bySymbol(symbol)).toBe(null);
});

test('no name ends in what says which paper is traded: "Sponsored GDR RegS", "Class H"', () => {
  const tail = / (?:(?:Un)?sponsored [AG]DR|Deposit[ao]ry (?:Shares|receipts)|(?:Class|Series) [A-Z]$)/i;
  const tailed: string[] = [];
  for (let row = 0; row < table.size; row += 1)
    if (tail.test(table.security(row).english)) tailed.push(table.symbolOf(row));
  expect(tailed).toEqual([]);
  expect(table.security(table.rowOf('TW:2317')).english).toBe('Hon Hai Precision Industry Co., Ltd.');
});
