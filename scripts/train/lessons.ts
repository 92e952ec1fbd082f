import { readFileSync } from 'node:fs';
import { SAYINGS } from '../../src/page/notices/overhearing/overtone-table.ts';
import { answersOf, overtonesOf } from '../../src/page/notices/overhearing/overtones.ts';
import type { CorpusPage } from '../../tests/bench/corpora.ts';
import { ownPassages, ownSets } from '../../tests/bench/notices-own.ts';
import type { Passage } from '../../tests/bench/notices-runs.ts';
import { ordinarySentences } from './ordinary.ts';

/** A sentence to learn from. */
export interface Lesson {
  names: ReadonlySet<string>;
  /** Place in `SAYINGS`. */
  label: number;
  importance: number;
}

/** Sets never trained on, so that the bench says how unseen passages are read. */
const KEPT_ASIDE: readonly string[] = ['west-7', 'mixed-2', 'polarity-2'];

/** An ordinary passage in the words of disclosures teaches more than a sentence of the news. */
const NEAR_MISS = 3;

/** Sentences that sound like disclosures and are none, those that once were taken for notices among them. */
const nearMisses = (): Passage[] =>
  ['hard', 'ordinary'].flatMap((name) =>
    readFileSync(new URL(`../../tests/notices/phrases/${name}.txt`, import.meta.url), 'utf8')
      .split('\n')
      .filter((line) => line && !line.startsWith('#'))
      .map((text) => ({ page: text, lang: '', text, notice: false })),
  );

/** @returns our own passages and the sentences of ordinary pages */
export function gatherLessons(pages: readonly CorpusPage[]): Lesson[] {
  const sets = ownSets().filter((set) => !KEPT_ASIDE.includes(set));
  const passages = [...sets.flatMap(ownPassages), ...nearMisses()];
  return [
    ...passages.map((passage) => ({
      names: allOf(passage.text),
      label: labelOf(passage),
      importance: passage.notice ? 1 : NEAR_MISS,
    })),
    ...ordinarySentences(pages).map((text) => ({ names: allOf(text), label: 0, importance: 1 })),
  ];
}

const allOf = (text: string) => new Set([...overtonesOf(text), ...answersOf(text)]);

/** @returns the place of its kind; a denial is of another sort, as it must not be taken for the opposite */
function labelOf({ notice, clauses = [] }: Passage): number {
  if (!notice) return 0;
  const affirmed = clauses.map(({ kind, denied }) => (denied ? -1 : SAYINGS.indexOf(kind)));
  return affirmed.find((saying) => saying > 0) ?? SAYINGS.indexOf('other');
}

/** @returns by feature, in how many lessons it is */
export function countNames(lessons: readonly Lesson[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { names } of lessons) for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}
