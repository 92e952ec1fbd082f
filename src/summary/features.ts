import type { Candidate } from './candidates.ts';

/** What a sentence is weighed by; each about 0 to 1, so that weights can be compared. */
export const FEATURES = [
  /** 1 for the first sentence, falling by position; the steep one tells the lead, the flat one the first third. */
  'steepPosition',
  'flatPosition',
  /** The second or third sentence, when it names somebody or has a figure: the lead goes on with facts, a scene has none. */
  'factsInLead',
  'afterAside',
  /** Likeness to the sentences after it, and to the story as a whole. */
  'forward',
  'centroid',
  /** Share of the title's terms that it has. */
  'title',
  /** Has a figure; names a listed company; how many capitalised names it has. */
  'figure',
  'company',
  'names',
  'leans',
  'quoted',
  /** Tells of a picture beside it: "(pictured)", "On guard: Rangers watch", "Frustration: Travellers wait". */
  'captioned',
  /** Stands in an interview's turn or under a label that comes back: "Lee: We will", "Pros: It is light". */
  'labelled',
  /** Calls out where others tell: "What a year it was!" */
  'exclaims',
  /** Said by somebody whom the sentence does not name: "I think", "We will". */
  'firstPerson',
  /** Speaks of a thing named before by its sort alone: "The company", "該公司". */
  'sortOnly',
  /** Points to something told before by "this" or "these" after its opening. */
  'pointsBack',
  'tooShort',
  'tooLong',
] as const;
type Feature = (typeof FEATURES)[number];
export type Features = Record<Feature, number>;

/** Catches "$5", "12.4%", "3 Millionen", "2024"; not "5 ships". */
const FIGURE =
  /\p{Sc}|\d(?:[\d.,]{0,20}\d)?\s?(?:%|％|percent|per cent|million|billion|trillion|bn|億|亿|万|萬|兆|元|円|억|조|원|Prozent|Millionen|Milliarden|millones|milliards)|\d{2}/u;
/** Catches "I think", "We will", "我們"; not "Wells". */
const FIRST_PERSON =
  /^(?:i|i['’](?:m|ve|d|ll)|we|we['’](?:re|ve|d|ll)|my|our|you|you['’](?:re|ve|d|ll)|your)\b(?!['’.])|^(?:我|你|您|大家|私たち|私は|우리|저는|나는)/iu;
/** Catches "The company said", "公司表示", "La société relève"; not "The central bank", "Die Firmen". */
const SORT_ONLY =
  /^(?:the (?:company|city|firm|bank|group|country|plant|deal|report|study|pair|couple|order|unit|agency|sale|site|man|woman|business|stock|shares|decision|move|announcement)\b|公司|该公司|該公司|本公司|集团|集團|会社|同社|회사|(?:la société|le groupe|l['’]entreprise|das unternehmen|der konzern|die firma|die aktie|la compañía|la empresa|el grupo)(?![\p{L}'’]))/iu;
/** Catches "uphold this legacy", "這一計劃"; not "this year", "this week". */
const POINTS_BACK =
  /\b(?:this|these|those) (?!year|week|month|quarter|season|summer|winter|spring|autumn|fall|morning|time)\p{Ll}+|[這这該该][一項项種种些個个]/u;
/** An opening mark of quotation: catches "he said 'no'", "“Yes”", "「好」"; not "Lee's", "the traders' pay". */
const QUOTED = /["“「『«„]|(?:^|[\s(—-])['‘`](?=\p{L})/u;
/** Catches "Lee (pictured) sold", "Lee, pictured in May, sold", "On guard: Rangers watch", "Relief: Lee is freed"; not "Lee pictured a rise", "Acme: shares rise". */
const CAPTIONED = /[(,] ?pictured\b|^\p{Lu}[\p{L}’'-]*(?: [\p{L}’' -]{1,28})?: \p{Lu}/u;
/** Catches "What a year it was!"; not "“What a year!” Lee said.", "Yahoo! rose." */
const EXCLAIMS = /[!！]$/;
const HAS_CAPITAL = /\p{Lu}/u;
const SMALL_WORDS = /\p{Ll} \p{Ll}/u;
const INNER_NAME = /(?<=[\p{L}\p{N},”’)]\s)\p{Lu}[\p{L}\p{N}&.-]+/gu;

/** Unit vectors of term weights, sparse. */
type Vector = ReadonlyMap<string, number>;

/** @returns tf × log(N / df) of each sentence's terms, scaled to length 1; empty for sentences without terms */
export function vectorsOf(candidates: readonly Candidate[]): Vector[] {
  const spread = new Map<string, number>();
  for (const { terms } of candidates)
    for (const term of new Set(terms)) spread.set(term, (spread.get(term) ?? 0) + 1);
  return candidates.map(({ terms }) => {
    const vector = new Map<string, number>();
    for (const term of terms) {
      const rarity = Math.log(1 + candidates.length / (spread.get(term) ?? 1));
      vector.set(term, (vector.get(term) ?? 0) + rarity);
    }
    const size = Math.hypot(...vector.values());
    for (const [term, weight] of vector) vector.set(term, weight / size);
    return vector;
  });
}

/** @returns cosine of two unit vectors, 0 to 1 */
export function likeness(a: Vector, b: Vector): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [term, weight] of small) sum += weight * (large.get(term) ?? 0);
  return sum;
}

/** @returns one row of features a sentence */
export function featuresOf(
  candidates: readonly Candidate[],
  vectors: readonly Vector[],
  titleTerms: ReadonlySet<string>,
): Features[] {
  const count = candidates.length;
  const forward = new Array<number>(count).fill(0);
  for (let i = 0; i < count; i += 1)
    for (let j = i + 1; j < count; j += 1) {
      const alike = likeness(vectors[i] as Vector, vectors[j] as Vector);
      forward[i] = (forward[i] as number) + alike;
    }
  const centre = centroid(vectors);
  const centrality = vectors.map((vector) => likeness(vector, centre));
  const most = { forward: peak(forward), centroid: peak(centrality) };
  const small = isInSmallLetters(candidates);
  return candidates.map((candidate, i) => {
    const figure = FIGURE.test(candidate.printed);
    const names = candidate.printed.match(INNER_NAME)?.length ?? 0;
    const facts = small || figure || names > 0 || candidate.namesCompany;
    return {
      steepPosition: 1 / (1 + candidate.index),
      flatPosition: Math.exp(-candidate.index / 10),
      factsInLead: facts && !candidate.afterAside && (candidate.index === 1 || candidate.index === 2) ? 1 : 0,
      afterAside: candidate.afterAside ? 1 : 0,
      forward: (forward[i] as number) / most.forward,
      centroid: (centrality[i] as number) / most.centroid,
      title: share(titleTerms, candidate.terms),
      figure: figure ? 1 : 0,
      company: candidate.namesCompany ? 1 : 0,
      names: Math.min(1, names / 4),
      leans: candidate.leans ? 1 : 0,
      quoted: QUOTED.test(candidate.printed) ? 1 : 0,
      captioned: CAPTIONED.test(candidate.printed) ? 1 : 0,
      labelled: candidate.labelled ? 1 : 0,
      exclaims: EXCLAIMS.test(candidate.printed) ? 1 : 0,
      firstPerson: FIRST_PERSON.test(candidate.printed) ? 1 : 0,
      sortOnly: SORT_ONLY.test(candidate.printed) ? 1 : 0,
      pointsBack: POINTS_BACK.test(candidate.printed) ? 1 : 0,
      tooShort: Math.max(0, 1 - candidate.length / 12),
      tooLong: Math.min(1, Math.max(0, candidate.length - 35) / 35),
    };
  });
}

/** Text kept without capitals does not show its names; most second and third sentences have one. */
function isInSmallLetters(candidates: readonly Candidate[]): boolean {
  const small = candidates.filter(({ printed }) => SMALL_WORDS.test(printed)).length;
  return small > candidates.length / 2 && !candidates.some(({ printed }) => HAS_CAPITAL.test(printed));
}

function centroid(vectors: readonly Vector[]): Vector {
  const sum = new Map<string, number>();
  for (const vector of vectors)
    for (const [term, weight] of vector) sum.set(term, (sum.get(term) ?? 0) + weight);
  const size = Math.hypot(...sum.values()) || 1;
  for (const [term, weight] of sum) sum.set(term, weight / size);
  return sum;
}

const peak = (values: readonly number[]) => values.reduce((most, value) => Math.max(most, value), 0) || 1;

function share(wanted: ReadonlySet<string>, terms: readonly string[]): number {
  if (wanted.size === 0) return 0;
  return [...new Set(terms)].filter((term) => wanted.has(term)).length / wanted.size;
}
