import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toCsv } from '../../src/shared/csv.ts';

test('no cell starts a formula, whatever it holds', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠'),
      fc.string(),
      (start, rest) => {
        const csv = toCsv([[start + rest]]).slice(1);
        expect(/^(?:"?'|[+-]\d[\d.,]*\s?%?\r\n$|"[+-]\d[\d.,]*\s?%?"\r\n$)/.test(csv)).toBe(true);
      },
    ),
  );
});

test('a cell with the separator of another country stays one cell', () => {
  expect(toCsv([['Acme;=cmd|x', 'a\t=1+1']])).toBe('\uFEFF"Acme;=cmd|x","a\t=1+1"\r\n');
});

test('quotes, commas and line feeds are kept', () => {
  expect(toCsv([['a,b', 'say "no"', 'x\ny', 'plain']])).toBe('\uFEFF"a,b","say ""no""","x\ny",plain\r\n');
});
