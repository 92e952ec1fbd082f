/**
 * The metric of the public article-extraction benchmark (scrapinghub/article-extraction-benchmark, evaluate.py):
 * multisets of 4-token shingles, shares of true positives, false positives and false negatives a page, then means.
 */

/** Python's `\w+`. */
const WORDS = /[\p{L}\p{N}_]+/gu;
const DENSE = '\\u3040-\\u30ff\\u3400-\\u4dbf\\u4e00-\\u9fff\\uf900-\\ufaff\\uac00-\\ud7af';
/** The same, but one token a character in scripts written without spaces. */
const CHARACTERS = new RegExp(`[${DENSE}]|[^\\P{L}${DENSE}]+|[\\p{N}_]+`, 'gu');
const SIZE = 4;

export const words = (text: string): string[] => text.match(WORDS) ?? [];
export const characters = (text: string): string[] => text.match(CHARACTERS) ?? [];

export interface Counts {
  readonly tp: number;
  readonly fp: number;
  readonly fn: number;
}

export function shingles(tokens: readonly string[]): Map<string, number> {
  const found = new Map<string, number>();
  const last = Math.max(1, tokens.length - SIZE + 1);
  for (let at = 0; at < last && tokens.length > 0; at += 1) {
    const shingle = tokens.slice(at, at + SIZE).join('\u0001');
    found.set(shingle, (found.get(shingle) ?? 0) + 1);
  }
  return found;
}

export function compare(truth: readonly string[], found: readonly string[]): Counts {
  const wanted = shingles(truth);
  const given = shingles(found);
  let [tp, fp, fn] = [0, 0, 0];
  for (const [shingle, count] of wanted) {
    const there = given.get(shingle) ?? 0;
    tp += Math.min(count, there);
    fn += Math.max(0, count - there);
  }
  for (const [shingle, count] of given) fp += Math.max(0, count - (wanted.get(shingle) ?? 0));
  const sum = tp + fp + fn || 1;
  return { tp: tp / sum, fp: fp / sum, fn: fn / sum };
}

export interface Score {
  readonly f1: number;
  readonly precision: number;
  readonly recall: number;
}

export function precisionOf({ tp, fp, fn }: Counts): number {
  if (fp === 0 && fn === 0) return 1;
  return tp === 0 && fp === 0 ? 0 : tp / (tp + fp);
}

export function recallOf({ tp, fp, fn }: Counts): number {
  if (fp === 0 && fn === 0) return 1;
  return tp === 0 && fn === 0 ? 0 : tp / (tp + fn);
}

/** Means over pages; a page where nothing was found counts for recall only, as in the benchmark. */
export function aggregate(pages: readonly Counts[]): Score {
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / (values.length || 1);
  const precision = mean(pages.filter(({ tp, fp }) => tp + fp > 0).map(precisionOf));
  const recall = mean(pages.filter(({ tp, fn }) => tp + fn > 0).map(recallOf));
  return { f1: (2 * precision * recall) / (precision + recall || 1), precision, recall };
}
