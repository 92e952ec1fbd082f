import { CODES } from './slot-codes.ts';

/**
 * The phrase book as the matcher and the writer want it, made from the written one by `finish-source.ts` and
 * `finish-target.ts`. Reading the notation takes longer than translating a notice, so the build ships this instead,
 * one file a source language, one a target and one for what all of them share: `scripts/build/finished-phrases.ts`.
 * All of it is text, of which only the few lines are read whose words a notice has: nothing is taken apart when it is
 * loaded.
 */
export interface FinishedSource {
  /** What the matcher reads, one variant a line (`packedLine`), section by section, first ones first: `PackedLines`. */
  variants: string;
  /**
   * The entry of each variant, counted through all sections, as the step from the one before, a character each:
   * `stepCode`.
   */
  entries: string;
  /**
   * For each variant of more than words the number of its part that it is filed under, a character each: `filing.ts`.
   */
  filed: string;
  /** Whether East Asian characters are filed in twos as well: `filed-words.ts`. */
  twos: '' | 'twos';
  /** The language, where its words are kept as stems: `endings.ts`. */
  endings: string;
}

/** What is the same for every language. */
export interface FinishedFrame {
  /** Sections in the book's order, each with the number of its entries: `heading 12 lead 40`. */
  sections: string;
  /** One character an entry: `FLAGS`. */
  flags: string;
  /** Slots in the order of the characters that stand for them in the other files: `slot-codes.ts`. */
  slots: string;
}

/**
 * Cells of one target language, one an entry and line (`PackedLines`): the variants that can be written, with
 * VARIANT_MARK between.
 */
export interface FinishedTarget {
  cells: string;
}

/** No cell holds it. */
export const VARIANT_MARK = '_';

/**
 * Words that follow each other, blanks between · `~`, where an article may stand · a slot's code · either of several.
 */
export type PackedStep = string | PackedStep[][];

/** Keys of a run: single characters of China, Japan and Korea need no blanks between them, other words do. */
const KEYS = /[\u3000-\u9fff\uac00-\ud7ff]|[^ \u3000-\u9fff\uac00-\ud7ff]+/g;
const BLANK_BESIDE_CHARACTER = / (?=[\u3000-\u9fff\uac00-\ud7ff])|(?<=[\u3000-\u9fff\uac00-\ud7ff]) /g;
/** Cuts a line into its parts: `以上[内容^观点]Ѐ` has seven, of which the last is a slot. */
const PARTS = new RegExp(`([[\\]^~${CODES}])`);

/** @returns steps as one line: `以上[内容^]Ѐ`, a choice in square brackets; its marks are no tokens */
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
