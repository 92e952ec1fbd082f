/**
 * chrF++ (Popović 2017): F-score over character 1- to 6-grams and word 1- and 2-grams, recall weighing
 * twice as much as precision. Chosen because it stays steady on short segments, where BLEU does not.
 * With a word order of 0 it is chrF (Popović 2015, "tokenization-independent"): Chinese has no spaces between
 * its words, so that a "word" is all that stands between two commas and is hardly ever the same.
 */
const CHARACTERS = 6;
export const CHRF_PLUS_PLUS = 2;
export const CHRF = 0;
const BETA_SQUARED = 4;

/**
 * The best score that any of the references gives: a clause has more than one right wording. So does the
 * measure's own program with several references (github.com/m-popovic/chrF, `maxF` of `computeChrF`).
 * @returns 0 to 100
 */
export function bestChrf(
  translation: string,
  references: readonly string[],
  wordOrder: typeof CHRF_PLUS_PLUS | typeof CHRF,
): number {
  return Math.max(...references.map((reference) => score(translation, reference, wordOrder)));
}

function score(translation: string, reference: string, wordOrder: number): number {
  const scores: [number, number][] = [];
  const plain = (text: string) => text.replace(/\s+/g, '');
  for (let n = 1; n <= CHARACTERS; n += 1)
    scores.push(overlap([...plain(translation)], [...plain(reference)], n));
  for (let n = 1; n <= wordOrder; n += 1) scores.push(overlap(words(translation), words(reference), n));
  const counted = scores.filter(([precision]) => !Number.isNaN(precision));
  const mean = (side: 0 | 1) =>
    counted.reduce((sum, score) => sum + score[side], 0) / Math.max(1, counted.length);
  const [precision, recall] = [mean(0), mean(1)];
  if (precision + recall === 0) return 0;
  return (100 * (1 + BETA_SQUARED) * precision * recall) / (BETA_SQUARED * precision + recall);
}

/** Words with their punctuation apart, as the reference implementation counts them. */
function words(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu) ?? [];
}

function overlap(translation: readonly string[], reference: readonly string[], n: number): [number, number] {
  const ours = grams(translation, n);
  const theirs = grams(reference, n);
  const total = (counts: Map<string, number>) => [...counts.values()].reduce((sum, count) => sum + count, 0);
  const [a, b] = [total(ours), total(theirs)];
  if (a === 0 || b === 0) return [Number.NaN, Number.NaN];
  let shared = 0;
  for (const [gram, count] of ours) shared += Math.min(count, theirs.get(gram) ?? 0);
  return [shared / a, shared / b];
}

function grams(items: readonly string[], n: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (let i = 0; i + n <= items.length; i += 1) {
    const gram = items.slice(i, i + n).join('\u0001');
    counts.set(gram, (counts.get(gram) ?? 0) + 1);
  }
  return counts;
}
