import { expect, test } from 'vitest';
import { stem } from '../bench/porter.ts';
import { rougeL, rougeN, tokens } from '../bench/rouge.ts';

/** Pairs printed in Porter's paper. */
test.each([
  ['caresses', 'caress'],
  ['ponies', 'poni'],
  ['cats', 'cat'],
  ['agreed', 'agre'],
  ['plastered', 'plaster'],
  ['motoring', 'motor'],
  ['conflated', 'conflat'],
  ['hopping', 'hop'],
  ['filing', 'file'],
  ['falling', 'fall'],
  ['happy', 'happi'],
  ['sky', 'sky'],
  ['relational', 'relat'],
  ['digitizer', 'digit'],
  ['triplicate', 'triplic'],
  ['hopeful', 'hope'],
  ['revival', 'reviv'],
  ['adjustment', 'adjust'],
  ['adoption', 'adopt'],
  ['rate', 'rate'],
  ['controll', 'control'],
  ['generalizations', 'gener'],
  ['oscillators', 'oscil'],
])('Porter: %s → %s', (word, expected) => expect(stem(word)).toBe(expected));

test('the example printed with the rouge_score package', () => {
  const target = 'The quick brown fox jumps over the lazy dog';
  const summary = 'The quick brown dog jumps on the log.';
  expect(rougeN(summary, target, 1)).toMatchObject({ precision: 0.75, recall: 2 / 3 });
  expect(rougeN(summary, target, 1).f).toBeCloseTo(0.705_882, 5);
  expect(rougeL([summary], [target]).precision).toBeCloseTo(0.625, 5);
  expect(rougeL([summary], [target]).f).toBeCloseTo(0.588_235, 5);
});

test("the examples of Lin's paper", () => {
  const reference = 'police killed the gunman';
  expect(rougeN('the gunman police', reference, 2).recall).toBeCloseTo(1 / 3, 5);
  expect(rougeL(['police ended the gunman'], [reference]).recall).toBe(0.75);
  expect(rougeL(['the gunman ended police'], [reference]).recall).toBe(0.5);
  const union = rougeL(['w1 w2 w6 w7 w8', 'w1 w3 w8 w9 w5'], ['w1 w2 w3 w4 w5']);
  expect(union.recall).toBeCloseTo(0.8, 5);
  expect(union.precision).toBeCloseTo(0.4, 5);
});

test('Chinese counts by characters', () => {
  expect(tokens('台積電3.5%')).toEqual(['台', '積', '電', '3', '5']);
  expect(rougeN('台積電上漲', '台積電下跌', 1).f).toBeCloseTo(0.6, 5);
});
