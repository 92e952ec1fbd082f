import { SOURCES } from '../languages.ts';
import type { Book } from './book.ts';
import { type FinishedTarget, VARIANT_MARK } from './finished.ts';
import { packLines } from './packed-lines.ts';
import { writable } from './variants.ts';

/** @returns the cells of one target language (`en`, `zh`, or what `hans` says in other words), each cut down to the variants that can be written */
export function finishTarget(book: Book, target: string): FinishedTarget {
  const cells = [...book.sections.values()].flat().map(({ cells, unread }) => {
    // English is written only for what some other language is read by.
    const read = SOURCES.some((source) => source !== 'en' && cells[source] && !unread?.includes(source));
    if (target === 'en' && !read) return '';
    return writable(cells[target]).join(VARIANT_MARK);
  });
  return { cells: packLines(cells) };
}
