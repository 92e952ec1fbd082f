import headings from './headings.ts';
import people from './people.ts';

/** The grammar, one file a part of speech or family of clauses; what stands first is tried first. */
export const GRAMMAR: readonly string[] = [headings, people];
