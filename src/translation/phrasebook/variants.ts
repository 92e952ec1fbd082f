const OPENING = /[([{<]/;
const CLOSING = /[)\]}>]/;

/** Cuts a cell of the book at the slashes outside brackets. */
export function splitVariants(cell: string): string[] {
  const variants: string[] = [];
  let depth = 0;
  let from = 0;
  for (let i = 0; i <= cell.length; i += 1) {
    const character = cell[i] ?? '/';
    if (OPENING.test(character)) depth += 1;
    else if (CLOSING.test(character)) depth -= 1;
    else if (character === '/' && depth === 0) {
      const variant = cell.slice(from, i).trim();
      if (variant) variants.push(variant);
      from = i + 1;
    }
  }
  return variants;
}

/** A choice left open: such a variant is only read. `<is/are>` agrees with its subject and is none. */
const OPEN_CHOICE = /[([?]/;
/** `{any?}` may be missing without a choice being left open. */
const SLOTS = /\{[^{}]*\}/g;

/** @returns the variants of a cell that can be written, in their order */
export function writable(cell = ''): string[] {
  return splitVariants(cell).filter((variant) => !OPEN_CHOICE.test(variant.replace(SLOTS, '')));
}
