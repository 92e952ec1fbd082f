/** Hashes of letters (FNV-1a, 32 bits), taken one letter after the other while a text is walked. */
export const NO_LETTERS = 0x811c9dc5 | 0;
const PRIME = 0x01000193;
export const withLetter = (hash: number, code: number): number => Math.imul(hash ^ code, PRIME);

/** Slots for each number filed: with three of four empty, most letters that are no word are known for it at once. */
const ROOM = 4;

/**
 * Numbers filed under hashes of letters: nothing needs to be cut out of a text to look it up. Two words may share a
 * hash, so whoever finds a number compares the letters. What a page says cannot make a look-up longer: only words of
 * the word files are filed.
 */
export class LetterTable {
  /** Of each slot its entry and one, 0 where it is empty; entries with the same hash are chained. */
  private slots = new Int32Array(16 * ROOM);
  private hashes = new Int32Array(16);
  private numbers = new Int32Array(16);
  private chained = new Int32Array(16);
  private count = 0;

  file(hash: number, number: number): void {
    if (this.count === this.hashes.length) this.grow();
    const known = this.first(hash);
    this.hashes[this.count] = hash;
    this.numbers[this.count] = number;
    this.chained[this.count] = -1;
    if (known < 0) this.slots[this.slotOf(hash)] = this.count + 1;
    else {
      let last = known;
      while (this.next(last) >= 0) last = this.next(last);
      this.chained[last] = this.count;
    }
    this.count += 1;
  }

  /** @returns the first entry of a hash, -1 where there is none */
  first(hash: number): number {
    return (this.slots[this.slotOf(hash)] as number) - 1;
  }

  /** @returns the entry behind another one with the same hash, -1 behind the last */
  next(entry: number): number {
    return this.chained[entry] as number;
  }

  numberOf(entry: number): number {
    return this.numbers[entry] as number;
  }

  /** @returns the slot that holds the hash, or the empty one where it belongs */
  private slotOf(hash: number): number {
    const { slots, hashes } = this;
    const last = slots.length - 1;
    let slot = (hash ^ (hash >>> 15)) & last;
    while (slots[slot] !== 0 && hashes[(slots[slot] as number) - 1] !== hash) slot = (slot + 1) & last;
    return slot;
  }

  private grow(): void {
    const filed = this.count;
    this.hashes = doubled(this.hashes);
    this.numbers = doubled(this.numbers);
    this.chained = doubled(this.chained);
    const heads = this.slots.filter((entry) => entry > 0);
    this.slots = new Int32Array(2 * filed * ROOM);
    for (const entry of heads) this.slots[this.slotOf(this.hashes[entry - 1] as number)] = entry;
  }
}

export function larger(numbers: Int32Array, length: number): Int32Array<ArrayBuffer> {
  const grown = new Int32Array(length);
  grown.set(numbers);
  return grown;
}

export const doubled = (numbers: Int32Array): Int32Array<ArrayBuffer> => larger(numbers, numbers.length * 2);
