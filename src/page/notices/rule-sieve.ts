import { isMet, type Need, needsOf } from './needs.ts';
import { ALWAYS, type PhraseBook } from './phrase-book.ts';
import type { Presence } from './presence.ts';
import type { Rule } from './read-rules.ts';

/** An alternative of a set that rules ask for, with the set's number and the words it needs beside the one that calls for it. */
interface Asked {
  set: number;
  needs: readonly Need[];
}

/** What the sieve knows of a language. */
interface Sifted {
  rules: readonly Rule[];
  plain: PhraseBook;
}

/**
 * Tells which languages of a script have a rule with all its words in a text. Asked of every block of a page, of which
 * few have one, so it keeps no account of what it finds.
 */
export class RuleSieve<Language extends Sifted> {
  /** Of each language the numbers of its sets. */
  private readonly numbers: Map<string, number>[] = [];
  private sets = 0;
  /** By the number of the set that they hang on: the sets that each rule needs beside it, and the rules' language. */
  private readonly rules: { needs: number[][]; language: Language }[] = [];
  private readonly byWord: (readonly Asked[])[] = [];
  private readonly always: readonly Asked[];
  /** By set, the last text that held one of its phrases. */
  private readonly calledIn: Int32Array;
  private texts = 0;
  /** Sets called in this text that rules hang on. */
  private readonly anchors: number[] = [];

  /** @param languages all of one script, with the same words */
  constructor(private readonly languages: readonly Language[]) {
    for (const [at, language] of languages.entries()) {
      this.numbers.push(new Map());
      for (const { anchor, near } of language.rules) {
        const own = this.numberOf(at, anchor);
        this.rules[own] ??= { needs: [], language };
        this.rules[own].needs.push(near.map(([set]) => this.numberOf(at, set)));
      }
    }
    this.calledIn = new Int32Array(this.sets);
    this.always = this.asked(ALWAYS);
  }

  private numberOf(language: number, set: string): number {
    const numbers = this.numbers[language] as Map<string, number>;
    const known = numbers.get(set);
    if (known !== undefined) return known;
    numbers.set(set, this.sets);
    this.sets += 1;
    return this.sets - 1;
  }

  private asked(key: string | number): Asked[] {
    return this.languages.flatMap(({ plain }, at) =>
      plain.calledBy(key).flatMap(({ set, parts }) => {
        const number = this.numbers[at]?.get(set);
        return number === undefined ? [] : [{ set: number, needs: needsOf(parts, key) }];
      }),
    );
  }

  /** @returns the languages that may speak, none for most texts */
  lets(present: Presence): Language[] {
    this.texts += 1;
    this.anchors.length = 0;
    this.call(present, this.always);
    for (let at = 0; at < present.count; at += 1) {
      const id = present.ids[at] as number;
      this.byWord[id] ??= this.asked(id);
      this.call(present, this.byWord[id]);
    }
    if (this.anchors.length === 0) return [];
    const speaking = new Set<Language>();
    for (const set of this.anchors) {
      const { needs, language } = this.rules[set] as (typeof this.rules)[number];
      if (!speaking.has(language) && needs.some(this.areCalled)) speaking.add(language);
    }
    return speaking.size === 0 ? [] : this.languages.filter((language) => speaking.has(language));
  }

  private readonly isCalled = (set: number): boolean => this.calledIn[set] === this.texts;
  private readonly areCalled = (sets: readonly number[]): boolean => sets.every(this.isCalled);

  private call(present: Presence, alternatives: readonly Asked[]): void {
    const { calledIn, texts } = this;
    for (let at = 0; at < alternatives.length; at += 1) {
      const { set, needs } = alternatives[at] as Asked;
      if (calledIn[set] === texts || !isMet(present, needs)) continue;
      calledIn[set] = texts;
      if (this.rules[set]) this.anchors.push(set);
    }
  }
}
