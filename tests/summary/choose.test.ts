import { expect, test } from 'vitest';
import { type Candidate, candidatesOf } from '../../src/summary/candidates.ts';
import { choose } from '../../src/summary/choose.ts';
import { featuresOf, vectorsOf } from '../../src/summary/features.ts';
import { CHARACTERS, WORDS, weightsFor } from '../../src/summary/weights.ts';
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

const candidate = (terms: string[], index: number, more: Partial<Candidate> = {}) =>
  ({
    terms,
    index,
    text: terms.join(' '),
    length: terms.length,
    leans: false,
    namesCompany: false,
    barred: null,
    ...more,
  }) as Candidate;

test('two sentences that tell more together win over the best single one with what is left beside it', () => {
  const both = ['ferry', 'sank', 'harbour', 'crew'];
  const first = ['ferry', 'sank', 'storm', 'night'];
  const second = ['harbour', 'crew', 'saved', 'eleven'];
  const candidates = [both, first, second].map((terms, index) => candidate(terms, index));
  const importance = new Map([...both, ...first, ...second].map((term) => [term, 0.3] as const));
  const weighed = {
    candidates,
    scores: [0.1, 0, 0],
    vectors: vectorsOf(candidates),
    importance,
    sideBySide: 3,
  };
  expect(choose(weighed, 1, 40).map(({ index }) => index)).toEqual([0]);
  expect(choose(weighed, 2, 40).map(({ index }) => index)).toEqual([1, 2]);
});

test('the listed company that a long story names late is still within reach, other late sentences are not', () => {
  const candidates = Array.from({ length: 30 }, (_, index) =>
    candidate([`a${index}`, `b${index}`, `c${index}`], index, { namesCompany: index === 25 }),
  );
  const importance = new Map([...(candidates[28]?.terms ?? [])].map((term) => [term, 0.9] as const));
  const scores = candidates.map(() => 0);
  const chosen = choose(
    { candidates, scores, vectors: vectorsOf(candidates), importance, sideBySide: 3 },
    3,
    90,
  );
  expect(chosen.map(({ index }) => index)).toContain(25);
  expect(chosen.map(({ index }) => index)).not.toContain(28);
});

test('important terms side by side are told before the same terms apart', () => {
  const apart = ['ferry', 'rain', 'killed', 'gate', 'eleven', 'gull'];
  const together = ['rain', 'gate', 'killed', 'eleven', 'ferry', 'gull'];
  const candidates = [apart, together].map((terms, index) => candidate(terms, index));
  const importance = new Map([...['ferry', 'killed', 'eleven'].map((term) => [term, 0.5] as const)]);
  const vectors = vectorsOf(candidates);
  const [first] = choose({ candidates, scores: [0, 0], vectors, importance, sideBySide: 3 }, 1, 40);
  expect(first?.terms).toBe(together);
});

test('languages by words and by characters are weighed in their own way, Korean with its particles by characters', () => {
  for (const language of ['en', 'de-AT', 'ar', 'und']) expect(weightsFor(language)).toBe(WORDS);
  for (const language of ['zh-Hant-TW', 'ja', 'ko-KR']) expect(weightsFor(language)).toBe(CHARACTERS);
});
