import { isMet, type Need } from './needs.ts';
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
  /** Of each rule the rarest of its sets. */
  telling: readonly string[];
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
  /** The same for telling sets alone; null where a word calls for none of their phrases. */
  private readonly tellingByWord: (readonly Asked[] | null)[] = [];
  private readonly tellingAlways: readonly Asked[] | null;
  /** By set, whether it is telling. */
  private readonly isTelling: boolean[] = [];
  /** By word, the sets of which it calls for a phrase. */
  private readonly setsByWord: ReadonlySet<string>[] = [];
  private readonly setsOfAlways: ReadonlySet<string>;
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
    for (const [at, { telling }] of languages.entries())
      for (const set of telling) this.isTelling[this.numberOf(at, set)] = true;
    this.calledIn = new Int32Array(this.sets);
    this.always = this.asked(ALWAYS);
    this.tellingAlways = this.ofTelling(this.always);
    this.setsOfAlways = this.setsCalledBy(ALWAYS);
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
      plain.calledBy(key).flatMap(({ alternative: { set }, needs }) => {
        const number = this.numbers[at]?.get(set);
        return number === undefined ? [] : [{ set: number, needs }];
      }),
    );
  }

  private ofTelling(asked: readonly Asked[]): readonly Asked[] | null {
    const telling = asked.filter(({ set }) => this.isTelling[set]);
    return telling.length > 0 ? telling : null;
  }

  /** @returns whether the text holds a word that calls for a phrase of the set */
  calls(set: string, present: Presence): boolean {
    for (let at = 0; at < present.count; at += 1) {
      const id = present.ids[at] as number;
      this.setsByWord[id] ??= this.setsCalledBy(id);
      if (this.setsByWord[id].has(set)) return true;
    }
    return this.setsOfAlways.has(set);
  }

  private setsCalledBy(key: string | number): Set<string> {
    return new Set(this.languages.flatMap(({ plain }) => plain.setsCalledBy(key)));
  }

  /** @returns the languages that may speak, none for most texts */
  lets(present: Presence): readonly Language[] {
    if (!this.isTold(present)) return [];
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

  /** @returns whether any of the telling sets has a phrase in the text; most texts have none, and no more is asked of them */
  private isTold(present: Presence): boolean {
    if (this.tellingAlways && hasMet(present, this.tellingAlways)) return true;
    const { tellingByWord } = this;
    for (let at = 0; at < present.count; at += 1) {
      const id = present.ids[at] as number;
      if (tellingByWord[id] === undefined) tellingByWord[id] = this.ofTelling(this.asked(id));
      const asked = tellingByWord[id];
      if (asked && hasMet(present, asked)) return true;
    }
    return false;
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

function hasMet(present: Presence, alternatives: readonly Asked[]): boolean {
  for (let at = 0; at < alternatives.length; at += 1)
    if (isMet(present, (alternatives[at] as Asked).needs)) return true;
  return false;
}
