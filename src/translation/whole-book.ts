import { GRAMMAR } from './grammar/grammar.ts';
import { LIBRARY } from './library/library.ts';
import type { SiteFamily } from './library/site-family.ts';
import { Book } from './phrasebook/book.ts';

/**
 * Known notices and the grammar as one book: known clauses are tried first at every place.
 * @param without a family of sites that is left out, to measure what the rest makes of its notices
 */
export function readWholeBook(without?: SiteFamily): Book {
  const book = new Book();
  for (const family of LIBRARY) if (family !== without) book.add(family.text, true);
  for (const text of GRAMMAR) book.add(text, false);
  return book;
}
