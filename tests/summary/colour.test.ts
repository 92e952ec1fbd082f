import { expect, test } from 'vitest';
import { summarise } from '../../src/summary/summarise.ts';
import { blocksOf } from '../bench/summary-weak-set.ts';

test('what follows a question and an aside is colour, and weighs less than news', () => {
  const blocks = blocksOf([
    'On May 3 Lin Rong, mayor of Haiyang, told the programme Harbour Talk how the port means to renew its industries.',
    'Why has the port kept growing? As many know, Haiyang is an old city of sailors. The great storms of Tashan and Heishan, where captains gave their ships for others, made legends. Today the people of Haiyang uphold this legacy with pride.',
    'Haiyang relies on shipbuilding, sea salt and fine chemicals, and adds wind power and marine research to them.',
    'Wu Ke of the Coast Institute noted that old trades of Haiyang could carry new ones if the harbour was deepened.',
    'Northern Keel, a shipyard listed on the main board, shows how long Haiyang stands by its companies.',
    'Harbour Talk airs every Friday at half past nine, and all of its shows can be seen again on the channel.',
  ]);
  for (const length of ['short', 'long'] as const) {
    const { sentences } = summarise(blocks, { title: 'Harbour Talk: the mayor of Haiyang', length });
    expect(sentences.map(({ block }) => block)).not.toContain(1);
  }
});
