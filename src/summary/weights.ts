import type { Features } from './features.ts';

export type TermFact = 'always' | 'inFirst' | 'inSecond' | 'early' | 'often' | 'share' | 'once' | 'figure';

/** What summaries are weighed by; one set for each family of languages, since people sum up in other ways in each. */
export interface Weights {
  /** What each feature of a sentence is worth. */
  features: Features;
  /** Logistic weights of `importanceOf`, fitted by `tests/bench/summary-train.ts`, rounded to twentieths. */
  terms: Record<TermFact, number>;
  /**
   * What two important terms side by side add to the terms themselves ("killed" and "11" to "11 killed"): what is
   * said of whom, and not only whom the story is about.
   */
  sideBySide: number;
}

/**
 * Set by hand: fitting these to the descriptions that publishers write of their pages, or to newspapers' highlights,
 * did no better on stories held out than round figures. A quotation counts for clearly less in the summaries that
 * newspapers write of their own stories, and facts in the lead for clearly more (docs/measured/summary.md has the figures).
 */
const FEATURES: Features = {
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
  captioned: -1.2,
  labelled: -1.5,
  exclaims: -0.8,
  firstPerson: -0.4,
  sortOnly: -0.6,
  pointsBack: -0.3,
  tooShort: -0.5,
  tooLong: -0.5,
};

/**
 * Languages with words between spaces go by the points that newspapers printed above their own stories, and with
 * a third of the weight by the descriptions of English news pages. Those points retell what was done by whom, and a
 * first sentence more for what it says: searched on nine tenths of these stories, nearly every time the three figures
 * below that differ from the other family's moved first of all, twice as far; half the way descriptions lose nothing.
 */
export const WORDS: Weights = {
  features: { ...FEATURES, steepPosition: 0.15, factsInLead: 0.75 },
  terms: {
    always: -3.5,
    inFirst: -0.1,
    inSecond: 0.15,
    early: 1.35,
    often: 0.7,
    share: 1.3,
    once: -0.2,
    figure: 0.55,
  },
  sideBySide: 4,
};

/** Chinese, Japanese, Korean and other languages by characters go by descriptions as much as by highlights, which are English. */
export const CHARACTERS: Weights = {
  features: FEATURES,
  terms: {
    always: -3.9,
    inFirst: 0.1,
    inSecond: 0.15,
    early: 1.7,
    often: 0.45,
    share: 1.75,
    once: -0.15,
    figure: 0.5,
  },
  sideBySide: 3,
};

/** Korean has spaces, but its words take their particles along, as those of Japanese do. */
const BY_CHARACTERS = /^(?:zh|ja|ko|th|lo|km|my)\b/;

/** @param language BCP 47 */
export const weightsFor = (language: string): Weights => (BY_CHARACTERS.test(language) ? CHARACTERS : WORDS);
