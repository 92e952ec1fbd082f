import { hashOf } from './letter-table.ts';

/** Letters of a word's head: with fewer too many words have one that is known, with more too many are as short as their head. */
export const HEAD = 4;

/** Slots for heads: several for each of the thousands that differ, so that few share one. */
const ROOM = 1 << 15;

/** Longer words count as words of this length, so that the lengths of stems and of whole words fit into one number. */
const LONGEST = 15;
const WHOLE = 16;

/**
 * How long the words are that begin with the same few letters: for most words of a text there are none, and nothing
 * more of them needs to be looked at. Heads share slots, so there may seem to be words of a length that there are not.
 */
export class WordHeads {
  private readonly lengths = new Int32Array(ROOM);

  /** @param length letters to its end, or to the end of the first of several words */
  add(letters: string, length: number, isStem: boolean): void {
    const slot = slotOf(hashOf(letters, Math.min(length, HEAD)));
    this.lengths[slot] =
      (this.lengths[slot] as number) | (1 << (Math.min(length, LONGEST) + (isStem ? 0 : WHOLE)));
  }

  /** @returns for `hasStem` and `hasWhole`; 0 where no word begins so */
  of(hash: number): number {
    return this.lengths[slotOf(hash)] as number;
  }
}

const slotOf = (hash: number): number => (hash ^ (hash >>> 15)) & (ROOM - 1);

/** @returns whether there may be a stem of that length */
export const hasStem = (lengths: number, length: number): boolean =>
  ((lengths >>> Math.min(length, LONGEST)) & 1) === 1;

/** @returns whether there may be a whole word of that length */
export const hasWhole = (lengths: number, length: number): boolean => hasStem(lengths >>> WHOLE, length);
