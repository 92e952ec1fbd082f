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
  /** What the matcher reads, one variant a line (`packedLine`), section by section, first ones first. */
  variants: string;
  /** The entry of each variant, counted through all sections, as the step from the one before: small numbers pack well. */
  entries: number[];
  /** Variants, by words that one of them cannot do without (`filingWords`), words with one first letter on a line: `|to=3,7|to buy=5`. */
  byWord: string;
  /** Variants that may stand in any clause. */
  free: number[];
  /** Every other word of an alphabet that the book knows in this language, besides those of `byWord`, blanks between. */
  vocabulary: string;
  /** Chinese words that stand in a cell by themselves, blanks between. */
  phrases: string;
}

/** Cells of one target language, one an entry and line: the variants that can be written, with VARIANT_MARK between. */
export interface FinishedTarget {
  cells: string;
}

/** No cell holds it. */
export const VARIANT_MARK = '_';

/** Words that follow each other, blanks between · `~`, where an article may stand · a slot (`{thing*}`) · either of several. */
export type PackedStep = string | PackedStep[][];

/** Keys of a run: single characters of China, Japan and Korea need no blanks between them, other words do. */
const KEYS = /[\u3000-\u9fff\uac00-\ud7ff]|[^ \u3000-\u9fff\uac00-\ud7ff]+/g;
const BLANK_BESIDE_CHARACTER = / (?=[\u3000-\u9fff\uac00-\ud7ff])|(?<=[\u3000-\u9fff\uac00-\ud7ff]) /g;
/** Cuts a line into its parts: `以上[内容^观点]{doc}` has six. */
const PARTS = /([[\]^~]|\{[^{}]*\})/;

/** @returns steps as one line: `以上[内容^]{doc}`, a choice in square brackets; its marks are no tokens */
export function packedLine(steps: readonly PackedStep[]): string {
  return steps
    .map((step) =>
      typeof step === 'string'
        ? step.replace(BLANK_BESIDE_CHARACTER, '')
        : `[${step.map(packedLine).join('^')}]`,
    )
    .join('');
}

/** @returns the parts of a packed line in their order: runs, `~`, slots, and `[`, `^`, `]` around options */
export const partsOf = (line: string): string[] => line.split(PARTS).filter((part) => part !== '');

/** @returns the keys of a run of a packed line */
export const keysOfRun = (run: string): string[] => run.match(KEYS) ?? [];

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
