import { expect, test } from 'vitest';
import { summarise } from '../../src/summary/summarise.ts';
import { blocksOf } from '../bench/summary-weak-set.ts';

test('what follows a question and an aside is colour, and weighs less than news', () => {
  const blocks = blocksOf([
    'On May 3 Lin Rong, mayor of Haiyang, told the programme Harbour Talk how the port means to renew its industries, together with scholars and the heads of local companies.',
    'Why has Haiyang kept growing? As many know, Haiyang is an old city of sailors. The famous storms of Tashan and Heishan, where captains gave their ships for others, made legends. Today its people uphold this legacy with pride.',
    'In line with the plan of the province, which was passed in autumn after a year of hearings, Haiyang relies on shipbuilding, sea salt and fine chemicals, and wants to add wind power, batteries, marine research and the repair of foreign ships to them.',
    'Wu Ke, who heads the department of ports at the Coast Institute, noted that older trades could carry newer ones if the basin was deepened and the railway doubled.',
    'For instance, the salt noodles of the city are sold in 4,000 shops. The goal is to make a small bowl into a large business.',
    'Most seedlings of the kelp that the country eats come from the cold bays north of the city, and growers there plan to sell dried kelp under a name of their own.',
    'Industry needs patience. The mayor told the story of a lamp that was never put out, and of a yard that was saved from closing by three winters of late rents.',
    'Northern Keel, a shipyard listed on the main board, shows how long Haiyang stands by its companies.',
    'Harbour Talk airs every Friday at half past nine, and all of its shows can be seen again on the channel.',
  ]);
  for (const length of ['short', 'long'] as const) {
    const { sentences } = summarise(blocks, { title: 'Harbour Talk: the mayor of Haiyang', length });
    expect(sentences.map(({ block }) => block)).not.toContain(1);
  }
});
