import { expect, test } from 'vitest';
import { Hints } from '../../src/page/notices/overhearing/hints.ts';
import { readTable, Sum } from '../../src/page/notices/overhearing/overtone-table.ts';
import { OVERTONES } from '../../src/page/notices/overhearing/overtone-weights.ts';
import { overtonesOf } from '../../src/page/notices/overhearing/overtones.ts';

const table = readTable(OVERTONES);
const hints = new Hints(table);

test.each([
  'My wife works for the company and my 2 sons own 1,500 shares of it, which my wife and I sold.',
  "L'appareil nous a été laissé gracieusement par Fairphone à l'issue de l'essai.",
  'Der Autor hält Aktien im Wert von 5.000 €, die er im Mai kaufte.',
  '本文作者持有该公司的股票 100 股，作者持有期权。',
  '筆者はこの会社の株を30%保有している。',
  '5',
])('adds up what names add up to: %s', (text) => {
  const hinted = hints.of(text);
  const named = new Sum(table).add(overtonesOf(text));
  if (!hinted) throw new Error('not told');
  expect([hinted.saying, hinted.odds]).toEqual([named.saying, named.odds]);
});

test('leaves half characters to whoever knows the names', () =>
  expect(hints.of('We were sent it for free \u{1f600}')).toBeNull());
