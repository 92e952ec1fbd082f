/**
 * The phrase book as the matcher and the writer want it, made from the written one by `finish-source.ts` and
 * `finish-target.ts`. Reading the notation takes longer than translating a notice, so the build ships this instead,
 * one file a source language and one a target: `scripts/build/finished-phrases.ts`.
 */
export interface FinishedSource {
  /** Sections in the book's order, with the number of their variants. */
  sections: [name: string, variants: number][];
  /** One character an entry: `FLAGS`. */
  flags: string;
  /** What the matcher reads, one variant a line, section by section, first ones first: `PackedStep[]` as JSON. */
  variants: string;
  /** The entry of each variant, counted through all sections, as the step from the one before: small numbers pack well. */
  entries: number[];
  /** Variants, by words that one of them cannot do without: `filingWords`. */
  byWord: Record<string, number[]>;
  /** Variants that may stand in any clause. */
  free: number[];
  /** Every word of an alphabet that the book knows in this language, blanks between. */
  vocabulary: string;
  /** Chinese words that stand in a cell by themselves, blanks between. */
  phrases: string;
}

/** Cells of one target language, one an entry and line: the variants that can be written, ` / ` between. */
export interface FinishedTarget {
  cells: string;
}

/** Words that follow each other, blanks between · `~`, where an article may stand · a slot (`{thing*}`) · either of several. */
export type PackedStep = string | PackedStep[][];

/** What the writer must know of an entry besides its words: [reviewed, number]. */
export const FLAGS: Record<string, readonly [boolean, 'one' | 'many' | null]> = {
  g: [false, null],
  o: [false, 'one'],
  m: [false, 'many'],
  G: [true, null],
  O: [true, 'one'],
  M: [true, 'many'],
};

/** @returns what a run of tokens is filed under: each two that follow each other, and each by itself */
export function filingWords(keys: readonly string[]): string[] {
  return keys.flatMap((key, i) => (i === 0 ? key : [`${keys[i - 1]} ${key}`, key]));
}
