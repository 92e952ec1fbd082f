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
  /** Of each slot the hash and the number and one, 0 where it is empty; side by side, since both are asked for together. */
  private slots: Int32Array;
  private count = 0;

  /** @param expected numbers that will be filed, where that is known: growing on the way takes longer than filing them */
  constructor(expected = 0) {
    let room = 16;
    while (room < expected) room *= 2;
    this.slots = new Int32Array(2 * ROOM * room);
  }

  get size(): number {
    return this.count;
  }

  /** @param number none below those that were filed before */
  file(hash: number, number: number): void {
    if (2 * ROOM * this.count === this.slots.length) this.grow();
    this.put(hash, number + 1);
    this.count += 1;
  }

  /** @returns the slot of the number filed first under a hash, -1 where there is none */
  first(hash: number): number {
    return this.from(hash, (stirred(hash) << 1) & (this.slots.length - 2));
  }

  /** @returns the slot of the number filed behind another one under the same hash, -1 behind the last */
  next(slot: number): number {
    return this.from(this.slots[slot] as number, (slot + 2) & (this.slots.length - 2));
  }

  numberOf(slot: number): number {
    return (this.slots[slot + 1] as number) - 1;
  }

  private from(hash: number, start: number): number {
    const { slots } = this;
    const last = slots.length - 2;
    let slot = start;
    while (slots[slot + 1] !== 0) {
      if (slots[slot] === hash) return slot;
      slot = (slot + 2) & last;
    }
    return -1;
  }

  private put(hash: number, filed: number): void {
    const { slots } = this;
    const last = slots.length - 2;
    let slot = (stirred(hash) << 1) & last;
    while (slots[slot + 1] !== 0) slot = (slot + 2) & last;
    slots[slot] = hash;
    slots[slot + 1] = filed;
  }

  private grow(): void {
    const before = this.slots;
    const filed: number[] = [];
    for (let slot = 0; slot < before.length; slot += 2) if (before[slot + 1] !== 0) filed.push(slot);
    this.slots = new Int32Array(2 * before.length);
    // In the order in which they were filed, which is that of the numbers.
    for (const slot of filed.sort((a, b) => (before[a + 1] as number) - (before[b + 1] as number)))
      this.put(before[slot] as number, before[slot + 1] as number);
  }
}

const stirred = (hash: number): number => hash ^ (hash >>> 15);

export function larger<Numbers extends Int32Array | Uint16Array>(numbers: Numbers, length: number): Numbers {
  const grown = new (numbers.constructor as new (length: number) => Numbers)(length);
  grown.set(numbers);
  return grown;
}

/** @returns the numbers with room for as many more */
export const doubled = <Numbers extends Int32Array | Uint16Array>(numbers: Numbers): Numbers =>
  larger(numbers, numbers.length * 2);
