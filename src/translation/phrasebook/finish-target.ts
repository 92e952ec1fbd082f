import { SOURCES } from '../languages.ts';
import type { Book } from './book.ts';
import { type FinishedTarget, VARIANT_MARK } from './finished.ts';
import { packLines } from './packed-lines.ts';
import { SlotCodes } from './slot-codes.ts';
import { writable } from './variants.ts';

/**
 * @returns the cells of one target language (`en`, `zh`, or what `hans` says in other words), each cut down to the
 * variants that can be written
 */
export function finishTarget(book: Book, target: string): FinishedTarget {
  const codes = new SlotCodes(book);
  const own = target === 'en' ? 'en' : 'zh';
  const cells = [...book.sections.values()].flat().map(({ cells, unread, reviewed }) => {
    // A language is written only for what some other language is read by; Chinese also what a person read in both
    // scripts.
    const read = SOURCES.some((source) => source !== own && cells[source] && !unread?.includes(source));
    if (!read && !(own === 'zh' && reviewed)) return '';
    return codes.coded(writable(cells[target]).join(VARIANT_MARK));
  });
  return { cells: packLines(cells) };
}
