import { stem } from './porter.ts';

/** ROUGE (C.-Y. Lin, 2004) with Porter stemming of words over three letters, as in the `rouge_score` package; 0 to 1. */
export interface Score {
  precision: number;
  recall: number;
  f: number;
}

/** Latin words and figures as `rouge_score` cuts them; Han, kana and Hangul character by character. */
const TOKEN = /[a-z0-9\u00df-\u024f]+|[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]/g;

export function tokens(text: string): string[] {
  return (text.toLowerCase().match(TOKEN) ?? []).map((token) =>
    token.length > 3 && /^[a-z]+$/.test(token) ? stem(token) : token,
  );
}

function scoreOf(hits: number, found: number, wanted: number): Score {
  const precision = found ? hits / found : 0;
  const recall = wanted ? hits / wanted : 0;
  return { precision, recall, f: precision + recall ? (2 * precision * recall) / (precision + recall) : 0 };
}

function counts(list: readonly string[], n: number): Map<string, number> {
  const all = new Map<string, number>();
  for (let i = 0; i + n <= list.length; i += 1) {
    const gram = list.slice(i, i + n).join(' ');
    all.set(gram, (all.get(gram) ?? 0) + 1);
  }
  return all;
}

/** ROUGE-N of a whole summary. */
export function rougeN(summary: string, reference: string, n: number): Score {
  const [mine, theirs] = [tokens(summary), tokens(reference)];
  const wanted = counts(theirs, n);
  let hits = 0;
  for (const [gram, count] of counts(mine, n)) hits += Math.min(count, wanted.get(gram) ?? 0);
  return scoreOf(hits, Math.max(0, mine.length - n + 1), Math.max(0, theirs.length - n + 1));
}

/**
 * ROUGE-L of a summary of several sentences: union of longest common subsequences (section 3.2 of the paper).
 * @param summary,reference sentence by sentence
 */
export function rougeL(summary: readonly string[], reference: readonly string[]): Score {
  const mine = summary.map(tokens);
  const theirs = reference.map(tokens);
  const left = { mine: counts(mine.flat(), 1), theirs: counts(theirs.flat(), 1) };
  let hits = 0;
  for (const sentence of theirs) {
    const union = new Set(mine.flatMap((other) => commonPlaces(sentence, other)));
    for (const place of union) {
      const token = sentence[place] as string;
      const [a, b] = [left.mine.get(token) ?? 0, left.theirs.get(token) ?? 0];
      if (a === 0 || b === 0) continue;
      left.mine.set(token, a - 1);
      left.theirs.set(token, b - 1);
      hits += 1;
    }
  }
  return scoreOf(hits, mine.flat().length, theirs.flat().length);
}

/** Places in `a` of a longest common subsequence with `b`. */
function commonPlaces(a: readonly string[], b: readonly string[]): number[] {
  const lengths = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  const at = (i: number, j: number) => (lengths[i] as Uint16Array)[j] as number;
  for (let i = 1; i <= a.length; i += 1)
    for (let j = 1; j <= b.length; j += 1)
      (lengths[i] as Uint16Array)[j] =
        a[i - 1] === b[j - 1] ? at(i - 1, j - 1) + 1 : Math.max(at(i - 1, j), at(i, j - 1));
  const places: number[] = [];
  let [i, j] = [a.length, b.length];
  while (i > 0 && j > 0) {
    if (a[i - 1] === b[j - 1]) {
      places.unshift(i - 1);
      i -= 1;
      j -= 1;
    } else if (at(i - 1, j) >= at(i, j - 1)) i -= 1;
    else j -= 1;
  }
  return places;
}
