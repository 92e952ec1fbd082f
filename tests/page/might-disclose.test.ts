import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { mightDisclose } from '../../src/page/might-disclose.ts';

const phrases = ['english', 'languages', 'notices'].flatMap((name) =>
  readFileSync(new URL(`../notices/phrases/${name}.txt`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => /^[A-Z]+-? \| /.test(line))
    .map((line) => line.slice(line.indexOf('|') + 2)),
);

test('every phrase that a notice is known by may disclose something', () => {
  expect(phrases.length).toBeGreaterThan(400);
  expect(phrases.filter((phrase) => !mightDisclose(phrase))).toEqual([]);
});

test.each(['Shares rose 3 % on Tuesday.', 'Home', '股市收盤上漲百分之三', 'Die Aktie stieg um drei Prozent.'])(
  'an ordinary line need not be asked for its style: %s',
  (line) => {
    expect(mightDisclose(line)).toBe(false);
  },
);
