import type { Book } from './book.ts';

/**
 * In a finished phrase book each slot is one character: `{org#2*}` would be written thousands of times, and what is
 * packed by gzip pays twice as much for naming a place further up as for a character. The characters are those of
 * alphabets that no language of the book has (Cyrillic to N'Ko), two bytes each.
 */
const FIRST = 0x400;
const LAST = 0x7ff;

/** For a class of an expression: what stands for a slot. */
export const CODES = '\u0400-\u07ff';
const CODE = /[\u0400-\u07ff]/g;
const SLOT = /\{[^{}]*\}/g;

/** @returns whether a character, by its number, stands for a slot */
export const isSlotCode = (code: number): boolean => code >= FIRST && code <= LAST;

/** @returns the slots of a finished book by their codes: `{org}`, in the order of their codes */
export const slotsByCode = (slots: string): string[] => slots.split('|').map((name) => `{${name}}`);

/** @returns the slot that a code stands for */
export const slotOf = (slots: readonly string[], code: string): string =>
  slots[code.charCodeAt(0) - FIRST] ?? '';

/** @returns a text with its slots written out: `{org} is paid` */
export const withSlots = (text: string, slots: readonly string[]): string =>
  text.replace(CODE, (code) => slotOf(slots, code));

/** Gives each slot of a book its character. */
export class SlotCodes {
  readonly #codes = new Map<string, string>();

  /**
   * @throws Error when the book has a character that stands for a slot, or more slots than there are such characters
   */
  constructor(book: Book) {
    for (const { cells } of [...book.sections.values()].flat())
      for (const cell of Object.values(cells)) {
        CODE.lastIndex = 0;
        if (CODE.test(cell))
          throw new Error(`phrase book: a letter of "${cell}" stands for a slot in what is built`);
        for (const slot of cell.match(SLOT) ?? []) for (const each of [slot, asRead(slot)]) this.#add(each);
      }
  }

  /** The names of all slots in the order of their codes. */
  get names(): string {
    return [...this.#codes.keys()].map((slot) => slot.slice(1, -1)).join('|');
  }

  /** @returns a text with a code in the place of each slot */
  coded(text: string): string {
    return text.replace(SLOT, (slot) => this.#codes.get(slot) ?? slot);
  }

  #add(slot: string): void {
    if (this.#codes.has(slot)) return;
    if (FIRST + this.#codes.size > LAST) throw new Error(`phrase book: no character is left for ${slot}`);
    this.#codes.set(slot, String.fromCharCode(FIRST + this.#codes.size));
  }
}

/**
 * What it is written as when it is missing, and in which form, says nothing of what it reads: `{doc?=it}` → `{doc?}`.
 */
const asRead = (slot: string) => slot.replace(/[!=].*/, '}');
