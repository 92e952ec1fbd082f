/** Hashes of letters (FNV-1a, 32 bits), taken one letter after the other while a text is walked. */
export const NO_LETTERS = 0x811c9dc5 | 0;
const PRIME = 0x01000193;
export const withLetter = (hash: number, code: number): number => Math.imul(hash ^ code, PRIME);

/** @returns the hash of a word's first letters, of all where it has no more */
export function hashOf(letters: string, length: number): number {
  let hash = NO_LETTERS;
  for (let at = 0; at < Math.min(length, letters.length); at += 1)
    hash = withLetter(hash, letters.charCodeAt(at));
  return hash;
}

/** Slots for each number filed: with three of four empty, most letters that are no word are known for it at once. */
const ROOM = 4;

/**
 * Numbers filed under hashes of letters: nothing needs to be cut out of a text to look it up. Two words may share a
 * hash, so whoever finds a number compares the letters. What a page says cannot make a look-up longer: only words of
 * the word files are filed.
 */
export class LetterTable {
  /** Of each slot the hash and its first entry and one, 0 where it is empty; side by side, since both are asked for together. */
  private slots = new Int32Array(2 * 16 * ROOM);
  /** Of each entry its number and the next entry with the same hash, -1 behind the last. */
  private entries = new Int32Array(2 * 16);
  private count = 0;

  file(hash: number, number: number): void {
    if (2 * this.count === this.entries.length) this.grow();
    const known = this.first(hash);
    this.entries[2 * this.count] = number;
    this.entries[2 * this.count + 1] = -1;
    if (known < 0) this.putFirst(hash, this.count + 1);
    else {
      let last = known;
      while (this.next(last) >= 0) last = this.next(last);
      this.entries[2 * last + 1] = this.count;
    }
    this.count += 1;
  }

  /** @returns the first entry of a hash, -1 where there is none */
  first(hash: number): number {
    return (this.slots[this.slotOf(hash) + 1] as number) - 1;
  }

  /** @returns the entry behind another one with the same hash, -1 behind the last */
  next(entry: number): number {
    return this.entries[2 * entry + 1] as number;
  }

  numberOf(entry: number): number {
    return this.entries[2 * entry] as number;
  }

  /** @returns place of the slot that holds the hash, or of the empty one where it belongs */
  private slotOf(hash: number): number {
    const { slots } = this;
    const last = slots.length - 2;
    let slot = ((hash ^ (hash >>> 15)) << 1) & last;
    while (slots[slot + 1] !== 0 && slots[slot] !== hash) slot = (slot + 2) & last;
    return slot;
  }

  private putFirst(hash: number, entry: number): void {
    const slot = this.slotOf(hash);
    this.slots[slot] = hash;
    this.slots[slot + 1] = entry;
  }

  private grow(): void {
    const before = this.slots;
    this.entries = doubled(this.entries);
    this.slots = new Int32Array(2 * before.length);
    for (let slot = 0; slot < before.length; slot += 2)
      if (before[slot + 1] !== 0) this.putFirst(before[slot] as number, before[slot + 1] as number);
  }
}

export function larger(numbers: Int32Array, length: number): Int32Array<ArrayBuffer> {
  const grown = new Int32Array(length);
  grown.set(numbers);
  return grown;
}

export const doubled = (numbers: Int32Array): Int32Array<ArrayBuffer> => larger(numbers, numbers.length * 2);
