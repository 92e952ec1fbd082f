import { expect, it } from 'vitest';
import { ReadBefore } from '../../src/translation/phrasebook/read-before.ts';

const always = () => true;
const before = new ReadBefore<string>();
before.add('clause', ['{doc}', [['is', 'are'], ['remains']], 'not advice'], 'first');

it('a variant is covered where one before it in the section reads all that it reads', () => {
  expect(before.covers('clause', ['{doc}', 'remains not advice'], always)).toBe(true);
  expect(before.covers('clause', ['{doc}', [['remains'], ['was']], 'not advice'], always)).toBe(false);
});

it('another section, another slot and an entry that cannot stand for it cover nothing', () => {
  const variant = ['{doc}', 'remains not advice'];
  expect(before.covers('lead', variant, always)).toBe(false);
  expect(before.covers('clause', ['{org}', 'remains not advice'], always)).toBe(false);
  expect(before.covers('clause', variant, (entry) => entry !== 'first')).toBe(false);
});
