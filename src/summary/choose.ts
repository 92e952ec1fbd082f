import type { Candidate } from './candidates.ts';
import { likeness, type vectorsOf } from './features.ts';

/** What a sentence's own score (features, about 0 to 4) is worth beside the share of important terms (0 to 1). */
const OWN_SCORE = 0.1;
/** Two sentences this much alike say the same, and so does one with this share of its terms told before. */
const THE_SAME = 0.6;
const TOLD_BEFORE = 0.6;
/** What the first sentence to name a listed company gains: readers come to ask which one the story is about. */
const FIRST_COMPANY = 0.12;
/** Terms of matter that a summary written by a person has for each sentence that is wanted here. */
const TERMS_A_SENTENCE = 11;
/**
 * What two important terms side by side add to the terms themselves ("killed" and "11" to "11 killed"): what is said
 * of whom, and not only whom the story is about. 1 to 3 gain alike on highlights, descriptions and own references.
 */
const SIDE_BY_SIDE = 2;
/** These are chosen whenever they can be; further ones only when they make the whole better. */
const AT_LEAST = 2;

export interface Weighed {
  candidates: readonly Candidate[];
  /** Of each candidate, by its features. */
  scores: readonly number[];
  vectors: ReturnType<typeof vectorsOf>;
  /** How likely a term is to stand in a summary, 0 to 1. */
  importance: ReadonlyMap<string, number>;
}

/**
 * Picks sentences one by one so that together they hold the most important terms, and pairs of them, in the fewest
 * words: the expected overlap (F measure) with a summary that a person would write, and each sentence's own score. A
 * term counts once, so repetition gains nothing. One that leans on the sentence before it is picked only when that one is picked too.
 * @param wanted most sentences
 * @param budget most length in English words; the first sentence is always allowed
 * @returns in the order of the story
 */
export function choose(
  { candidates, scores, vectors, importance }: Weighed,
  wanted: number,
  budget: number,
): Candidate[] {
  const chosen = new Set<number>();
  const told = new Set<string>();
  const repeats = new Set<number>();
  let [length, terms, matter, own, value] = [0, 0, 0, 0, 0];
  let named = false;
  const weightOf = (term: string) => importance.get(term) ?? 0;
  const gainOf = (candidate: Candidate) => {
    let gain = 0;
    const { terms } = candidate;
    for (const term of new Set(terms)) if (!told.has(term)) gain += weightOf(term);
    for (let i = 1; i < terms.length; i += 1) {
      const [left, right] = [terms[i - 1] as string, terms[i] as string];
      if (!told.has(left) || !told.has(right)) gain += SIDE_BY_SIDE * weightOf(left) * weightOf(right);
    }
    return gain;
  };
  while (chosen.size < wanted) {
    let best = -1;
    let bestValue = chosen.size < AT_LEAST ? Number.NEGATIVE_INFINITY : value;
    candidates.forEach((candidate, i) => {
      if (candidate.barred || chosen.has(i) || repeats.has(i)) return;
      if (candidate.leans && !chosen.has(i - 1)) return;
      if (chosen.size > 0 && length + candidate.length > budget) return;
      const overlap =
        (2 * (matter + gainOf(candidate))) / (terms + candidate.terms.length + wanted * TERMS_A_SENTENCE);
      const company = candidate.namesCompany && !named ? FIRST_COMPANY : 0;
      const total = overlap + own + OWN_SCORE * (scores[i] as number) + company;
      if (total > bestValue) [best, bestValue] = [i, total];
    });
    const picked = candidates[best];
    if (!picked) break;
    chosen.add(best);
    value = bestValue;
    own += OWN_SCORE * (scores[best] as number) + (picked.namesCompany && !named ? FIRST_COMPANY : 0);
    named ||= picked.namesCompany;
    matter += gainOf(picked);
    length += picked.length;
    terms += picked.terms.length;
    for (const term of picked.terms) told.add(term);
    vectors.forEach((other, i) => {
      const distinct = [...new Set(candidates[i]?.terms)];
      if (distinct.filter((term) => told.has(term)).length > TOLD_BEFORE * distinct.length) repeats.add(i);
      if (likeness(vectors[best] as (typeof vectors)[number], other) > THE_SAME) repeats.add(i);
    });
  }
  return candidates.filter((_, i) => chosen.has(i));
}
