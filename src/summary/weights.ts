import type { Features } from './features.ts';

/**
 * What each feature is worth, set by hand: fitting these to the descriptions that publishers write of their pages, or
 * to newspapers' highlights, did no better on stories held out than round figures. Around these values the choice
 * hardly changes; a quotation counts for clearly less in the summaries that newspapers write of their own stories,
 * and facts in the lead for clearly more (docs/summary.md has the figures).
 */
export const WEIGHTS: Features = {
  steepPosition: 0.3,
  flatPosition: 1.5,
  factsInLead: 0.5,
  afterAside: -0.5,
  forward: 0.75,
  centroid: 0.3,
  title: 0.8,
  figure: 0.35,
  company: 0.1,
  names: 0.2,
  leans: -0.2,
  quoted: -0.5,
  captioned: -0.5,
  firstPerson: -0.4,
  sortOnly: -0.6,
  pointsBack: -0.3,
  tooShort: -0.5,
  tooLong: -0.5,
};

export type TermFact = 'always' | 'inFirst' | 'inSecond' | 'early' | 'often' | 'share' | 'once' | 'figure';

/**
 * Logistic weights of `importanceOf`. Fitted by `tests/bench/summary-train.ts` to the points that newspapers printed
 * above their own stories and to the titles and descriptions of public news pages; the script names both. Rounded to twentieths.
 */
export const TERM_WEIGHTS: Record<TermFact, number> = {
  always: -3.9,
  inFirst: 0.1,
  inSecond: 0.15,
  early: 1.7,
  often: 0.45,
  share: 1.75,
  once: -0.15,
  figure: 0.5,
};
