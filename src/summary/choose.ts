import type { Candidate } from './candidates.ts';
import { likeness, type vectorsOf } from './features.ts';

/** How much saying the same again costs, against a score of about 0 to 4. */
const REPETITION = 1.5;
/** Two sentences this much alike say the same. */
const THE_SAME = 0.6;
/** What the first sentence to name a listed company gains: readers come to ask which one the story is about. */
const FIRST_COMPANY = 0.8;

/**
 * Picks the best sentences one by one, each against what it repeats of those picked before.
 * One that leans on the sentence before it is picked only when that one is picked too.
 * @param wanted most sentences
 * @param budget most length in English words; the first sentence is always allowed
 * @returns in the order of the story
 */
export function choose(
  candidates: readonly Candidate[],
  scores: readonly number[],
  vectors: ReturnType<typeof vectorsOf>,
  wanted: number,
  budget: number,
): Candidate[] {
  const chosen = new Set<number>();
  const alike = new Array<number>(candidates.length).fill(0);
  let length = 0;
  let named = false;
  while (chosen.size < wanted) {
    let best = -1;
    let bestScore = Number.NEGATIVE_INFINITY;
    candidates.forEach((candidate, i) => {
      if (candidate.barred || chosen.has(i) || (alike[i] as number) > THE_SAME) return;
      if (candidate.leans && !chosen.has(i - 1)) return;
      if (chosen.size > 0 && length + candidate.length > budget) return;
      const gain = candidate.namesCompany && !named ? FIRST_COMPANY : 0;
      const score = (scores[i] as number) + gain - REPETITION * (alike[i] as number);
      if (score > bestScore) [best, bestScore] = [i, score];
    });
    const picked = candidates[best];
    if (!picked) break;
    chosen.add(best);
    length += picked.length;
    named ||= picked.namesCompany;
    const vector = vectors[best];
    if (vector)
      vectors.forEach((other, i) => {
        alike[i] = Math.max(alike[i] as number, likeness(vector, other));
      });
  }
  return candidates.filter((_, i) => chosen.has(i));
}
