import type { Candidate } from './candidates.ts';
import { likeness, type vectorsOf } from './features.ts';

/** What a sentence's own score (features, about 0 to 4) is worth beside the share of important terms (0 to 1). */
const OWN_SCORE = 0.1;
/** Two sentences this much alike say the same, and so does one with this share of its terms told before. */
const THE_SAME = 0.6;
const TOLD_BEFORE = 0.6;
/** What the first sentence to name a listed company gains: readers come to ask which one the story is about. */
const FIRST_COMPANY = 0.16;
/** Terms of matter that a summary written by a person has for each sentence that is wanted here. */
const TERMS_A_SENTENCE = 11;
/** These are chosen whenever they can be; further ones only when they make the whole better. */
const AT_LEAST = 2;
/**
 * So many sentences from the beginning, and later ones that name a listed company, are weighed together in every way:
 * five of fourteen make 3,473 ways. Beginnings of 9 to 18 do alike on highlights and descriptions.
 */
const FROM_THE_BEGINNING = 12;
const COMPANIES_LATER = 2;
/** More than any value: fewer sentences than these only when there are no more. */
const LAST_RESORT = 100;

export interface Weighed {
  candidates: readonly Candidate[];
  /** Of each candidate, by its features. */
  scores: readonly number[];
  vectors: ReturnType<typeof vectorsOf>;
  /** How likely a term is to stand in a summary, 0 to 1. */
  importance: ReadonlyMap<string, number>;
  /** What two important terms side by side add (`weights.ts`). */
  sideBySide: number;
}

/** A sentence with its terms and pairs of terms as numbers, so that sets of sentences are weighed fast. */
interface Part {
  at: number;
  candidate: Candidate;
  vector: Weighed['vectors'][number];
  own: number;
  terms: ReadonlySet<number>;
  /** Of the pool before it, those that say the same. */
  same: ReadonlySet<Part>;
  matter: readonly number[];
}

/**
 * Picks the sentences that together hold the most important terms, and pairs of them, in the fewest words: the
 * expected overlap (F measure) with a summary that a person would write, and each sentence's own score. A term counts
 * once, so repetition gains nothing. One that leans on the sentence before it is picked only when that one is too.
 * @param wanted most sentences
 * @param budget most length in English words; a single sentence is always allowed
 * @returns in the order of the story
 */
export function choose(weighed: Weighed, wanted: number, budget: number): Candidate[] {
  const { parts, weights } = partsOf(weighed);
  const told = new Uint32Array(weights.length);
  let round = 0;
  const worthOf = (set: readonly Part[]) => {
    round += 1;
    let [matter, length, own] = [0, 0, 0];
    for (const part of set) {
      for (const id of part.matter) {
        if (told[id] === round) continue;
        told[id] = round;
        matter += weights[id] as number;
      }
      length += part.candidate.terms.length;
      own += part.own;
    }
    const company = set.some(({ candidate }) => candidate.namesCompany) ? FIRST_COMPANY : 0;
    return (2 * matter) / (length + wanted * TERMS_A_SENTENCE) + own + company;
  };
  const later = parts.slice(FROM_THE_BEGINNING).filter(({ candidate }) => candidate.namesCompany);
  const pool = [...parts.slice(0, FROM_THE_BEGINNING), ...later.slice(0, COMPANIES_LATER)];
  pool.forEach((part, i) => {
    part.same = new Set(pool.slice(0, i).filter(({ vector }) => likeness(vector, part.vector) > THE_SAME));
  });
  const least = Math.min(AT_LEAST, wanted);
  let best: readonly Part[] = [];
  let bestValue = Number.NEGATIVE_INFINITY;
  const open: { set: readonly Part[]; from: number }[] = [{ set: [], from: 0 }];
  for (let state = open.pop(); state; state = open.pop()) {
    const { set, from } = state;
    if (set.length > 0) {
      const value = worthOf(set) - Math.max(0, least - set.length) * LAST_RESORT;
      if (value > bestValue) [best, bestValue] = [set, value];
    }
    if (set.length === wanted) continue;
    for (let i = from; i < pool.length; i += 1) {
      const next = pool[i] as Part;
      if (fits(set, next, budget)) open.push({ set: [...set, next], from: i + 1 });
    }
  }
  return best.map(({ candidate }) => candidate);
}

/** Whether a sentence may stand after those before it: nothing it leans on is missing, and it says something new. */
function fits(set: readonly Part[], next: Part, budget: number): boolean {
  if (next.candidate.leans && set.at(-1)?.at !== next.at - 1) return false;
  if (set.length === 0) return true;
  const length = set.reduce((sum, { candidate }) => sum + candidate.length, next.candidate.length);
  if (length > budget || set.some((part) => next.same.has(part))) return false;
  let before = 0;
  for (const id of next.terms) if (set.some(({ terms }) => terms.has(id))) before += 1;
  return before <= TOLD_BEFORE * next.terms.size;
}

/** @returns the sentences that may be chosen, and what each term and pair of terms weighs */
function partsOf({ candidates, scores, vectors, importance, sideBySide }: Weighed) {
  const ids = new Map<string, number>();
  const weights: number[] = [];
  const idOf = (key: string, weight: number) => {
    const known = ids.get(key);
    if (known !== undefined) return known;
    ids.set(key, weights.length);
    return weights.push(weight) - 1;
  };
  const weightOf = (term: string) => importance.get(term) ?? 0;
  const parts: Part[] = [];
  candidates.forEach((candidate, at) => {
    if (candidate.barred) return;
    const single = candidate.terms.map((term) => idOf(term, weightOf(term)));
    const pairs = candidate.terms.slice(1).map((right, i) => {
      const left = candidate.terms[i] as string;
      return idOf(`${left} ${right}`, sideBySide * weightOf(left) * weightOf(right));
    });
    parts.push({
      at,
      candidate,
      vector: vectors[at] as Part['vector'],
      own: OWN_SCORE * (scores[at] as number),
      terms: new Set(single),
      same: new Set(),
      matter: [...single, ...pairs],
    });
  });
  return { parts, weights };
}
