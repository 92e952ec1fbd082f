import type { Match } from './classify.ts';
import { foundIn, prepare } from './prepared.ts';
import type { Reader } from './shelves.ts';

/** Catches "JH is currently", "J. H. and A.K. are", "JHは"; not "He is", "Jane Hill is", "UNESCO". */
const INITIALS = /^(?:\p{Lu}(?:\. ?|-)?){2,4}(?![\p{Lu}\p{Ll}])/u;

/** Heard under a heading or beside another clause. */
const STRENGTH = 2;

/** @returns whether the sentence speaks of conflicts of interest */
export const tellsOfInterests = (sentence: string, readers: readonly Reader[]): boolean =>
  readers.some((each) => foundIn(prepare(sentence), each).of('conflict').length > 0);

/**
 * What a sentence beside one on conflicts of interest, or under such a heading, says where it begins with the initials of an author: "JH is
 * Director of Science at Acme". Elsewhere initials are firms, places and offices.
 * @returns null when it names no role and no money
 */
export function interestOf(sentence: string, readers: readonly Reader[]): Match | null {
  if (!INITIALS.test(sentence)) return null;
  const prepared = prepare(sentence);
  const reader = readers.find((each) => foundIn(prepared, each).of('role').length > 0);
  if (!reader) return null;
  const denied = foundIn(prepared, reader).of('not').length > 0;
  return { kind: 'COI', denied, strength: STRENGTH, language: reader.language, rule: 'initials with a role' };
}
