import { expect, test } from 'vitest';
import { type Candidate, candidatesOf } from '../../src/summary/candidates.ts';
import { choose } from '../../src/summary/choose.ts';
import { featuresOf, vectorsOf } from '../../src/summary/features.ts';
import { blocksOf } from '../bench/summary-weak-set.ts';

test('the second and third sentence have facts in the lead when they name somebody or give a figure', () => {
  const candidates = candidatesOf(
    blocksOf([
      'The owner of the oldest yard on the coast has agreed to sell it.',
      'Gulls sat along the fence, and the gate stood open in the rain.',
      'The sale to Northern Keel is to bring in $340 million by June.',
      'The union of Northern Keel wants to keep all of the 1,200 jobs.',
    ]),
    null,
  );
  const features = featuresOf(candidates, vectorsOf(candidates), new Set());
  expect(features.map(({ factsInLead }) => factsInLead)).toEqual([0, 0, 1, 0]);
});

test('important terms side by side are told before the same terms apart', () => {
  const apart = ['ferry', 'rain', 'killed', 'gate', 'eleven', 'gull'];
  const together = ['rain', 'gate', 'killed', 'eleven', 'ferry', 'gull'];
  const candidates = [apart, together].map((terms, index) => ({
    terms,
    index,
    text: terms.join(' '),
    length: terms.length,
    leans: false,
    namesCompany: false,
    barred: null,
  })) as unknown as Candidate[];
  const importance = new Map([...['ferry', 'killed', 'eleven'].map((term) => [term, 0.5] as const)]);
  const vectors = vectorsOf(candidates);
  const [first] = choose({ candidates, scores: [0, 0], vectors, importance }, 1, 40);
  expect(first?.terms).toBe(together);
});
