import { VERBS } from './rules.ts';
import type { Stretch } from './stretch.ts';
import { Found } from './words/phrase-book.ts';

/** Sets whose words turn a statement round, which is why none may be read out of a name. */
const NEGATIONS: readonly string[] = ['not', 'neither'];
/** A negation of so many letters is seldom part of a name: "aucune", "keine". */
const LONG = 5;
/** A word of so many letters beside a negation is seldom part of a name. */
const WORD = 4;

/**
 * What stands in a text whose letters were pasted together. A short negation counts only with a word beside it: the one
 * of "notholdshares", not that of "sharesofNORtel", "actionsdaNONE", "accionesdetelefoNIca".
 */
export class FoundPasted extends Found {
  private readonly standing = new Map<string, readonly Stretch[]>();

  override of(set: string): readonly Stretch[] {
    const all = super.of(set);
    if (all.length === 0 || !NEGATIONS.includes(set)) return all;
    const known = this.standing.get(set) ?? this.besideWords(all);
    this.standing.set(set, known);
    return known;
  }

  private besideWords(negations: readonly Stretch[]): readonly Stretch[] {
    const words = [...this.wordsFrom(WORD), ...VERBS.flatMap((verb) => super.of(verb))];
    const [starts, ends] = [new Set(words.map(({ start }) => start)), new Set(words.map(({ end }) => end))];
    return negations.filter(({ start, end }) => end - start >= LONG || ends.has(start) || starts.has(end));
  }
}
