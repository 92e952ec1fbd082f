import { expect, test } from 'vitest';
import { unfaithful } from '../../src/summary/faithful.ts';
import { blocksOf } from '../bench/summary-weak-set.ts';

const ARTICLE = blocksOf([
  'Acme Corp. said on Tuesday that sales rose 12 percent to $3.5 billion in the third quarter.',
  'Chief Executive Ann O’Neill does not expect to close the plant in Ohio. Acme employs 1,200 people there.',
]);

test.each([
  'Acme sales rose 12% to $3.5 billion in the third quarter.',
  'Despite this, Ann O’Neill does not expect to close the plant in Ohio.',
  'The Ohio plant employs 1200 people.',
])('borne out: %s', (summary) => expect(unfaithful(summary, ARTICLE)).toEqual([]));

test.each([
  ['Acme sales rose 13% in the third quarter.', 'figure', '13%'],
  ['Acme sales rose to $3.5 million in the third quarter.', 'figure', '$3.5 million'],
  ['Acme sales rose to €3.5 billion in the third quarter.', 'figure', '€3.5 billion'],
  ['Acme closed its plant in Texas.', 'name', 'Texas'],
  ['Bolt sales rose 12 percent.', 'name', 'Bolt'],
  [
    'Ann O’Neill expects to close the plant in Ohio.',
    'negation',
    'Ann O’Neill expects to close the plant in Ohio.',
  ],
])('not borne out: %s', (summary, kind, text) =>
  expect(unfaithful(summary, ARTICLE)).toEqual([{ kind, text }]),
);

test('Chinese figures and denials are held too', () => {
  const article = blocksOf(['晨曦電子周四公布營收3億元。公司表示不會關閉桃園工廠。']);
  expect(unfaithful('晨曦電子公布營收3亿元。', article)).toEqual([]);
  expect(unfaithful('晨曦電子公布營收3萬元。', article)).toMatchObject([{ kind: 'figure' }]);
});

test('what stands beyond the longest article read bears nothing out', () => {
  const long = blocksOf([...ARTICLE.map(({ text }) => text), 'x '.repeat(120_000), 'Bolt closed 77 plants.']);
  expect(unfaithful('Acme employs 1,200 people.', long)).toEqual([]);
  expect(unfaithful('Bolt closed 77 plants.', long)).toHaveLength(2);
});
