import type { Candidate } from './candidates.ts';
import type { TermFact } from './weights.ts';

/** In a title a term weighs as much as being told twice more by the lead; set by hand, since titles are the training's own references. */
const IN_TITLE = 1;
/** How fast the weight of a first mention falls, in sentences. */
const FALL = 8;

/** What is known of a term: where it first stands and how often it comes back. */
export function termFacts(candidates: readonly Candidate[]): Map<string, Record<TermFact, number>> {
  const seen = new Map<string, { first: number; sentences: number }>();
  candidates.forEach(({ terms, index }) => {
    for (const term of new Set(terms)) {
      const known = seen.get(term);
      if (known) known.sentences += 1;
      else seen.set(term, { first: index, sentences: 1 });
    }
  });
  const facts = new Map<string, Record<TermFact, number>>();
  for (const [term, { first, sentences }] of seen)
    facts.set(term, {
      always: 1,
      inFirst: first === 0 ? 1 : 0,
      inSecond: first === 1 ? 1 : 0,
      early: Math.exp(-first / FALL),
      often: Math.log(sentences),
      share: Math.log(1 + (10 * sentences) / candidates.length),
      once: sentences === 1 ? 1 : 0,
      figure: /^\d/.test(term) ? 1 : 0,
    });
  return facts;
}

/**
 * How likely each term is to stand in a summary that a person writes, 0 to 1: a logistic model of where it first
 * stands and how often it comes back.
 * @param titleTerms terms of the story's title
 * @param weights of the story's language
 */
export function importanceOf(
  candidates: readonly Candidate[],
  titleTerms: ReadonlySet<string>,
  weights: Readonly<Record<TermFact, number>>,
): Map<string, number> {
  const importance = new Map<string, number>();
  for (const [term, facts] of termFacts(candidates)) {
    let sum = titleTerms.has(term) ? IN_TITLE : 0;
    for (const [fact, value] of Object.entries(facts)) sum += value * weights[fact as TermFact];
    importance.set(term, 1 / (1 + Math.exp(-sum)));
  }
  return importance;
}
