import { isMet, type Need } from './needs.ts';
import { ALWAYS, type PhraseBook } from './phrase-book.ts';
import type { Presence } from './presence.ts';
import type { Rule } from './read-rules.ts';

/** An alternative of a set that rules ask for, with the set's number and the words it needs beside the one that calls for it. */
interface Asked {
  set: number;
  needs: readonly Need[];
}

/** What is known of a word: not yet whether it calls for a phrase of a telling set, that it calls for some, for none. */
const [SOME, NONE] = [1, 2];

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
  /** The same for telling sets alone, and by word whether it calls for any: most do not, and that is asked most. */
  private readonly tellingByWord: (readonly Asked[])[] = [];
  private readonly tells: Uint8Array;
  private readonly tellingAlways: readonly Asked[];
  /** By telling set: of each rule that hangs on it, the sets that it needs. */
  private readonly hanging: number[][][] = [];
  /** Telling sets with a phrase in this text. */
  private readonly told: number[] = [];
  /** By word, the sets of which it calls for a phrase that may be there or not. */
  private readonly numbersByWord: (readonly number[])[] = [];
  /** By set, the last text with a word that calls for one of its phrases. */
  private readonly awaitedIn: Int32Array;
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
    for (const [at, { rules, telling }] of languages.entries()) {
      const isTelling = new Set(telling);
      for (const { anchor, near } of rules) {
        const sets = [anchor, ...near.map(([set]) => set)];
        const on = this.numberOf(at, sets.find((set) => isTelling.has(set)) ?? anchor);
        this.hanging[on] ??= [];
        this.hanging[on].push(sets.map((set) => this.numberOf(at, set)));
      }
    }
    this.awaitedIn = new Int32Array(this.sets);
    this.calledIn = new Int32Array(this.sets);
    this.always = this.asked(ALWAYS);
    this.tells = new Uint8Array(languages[0]?.plain.words.count ?? 0);
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

  private ofTelling(asked: readonly Asked[]): readonly Asked[] {
    return asked.filter(({ set }) => this.hanging[set]);
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
    this.texts += 1;
    if (!this.isTold(present) || !this.isAwaited(present)) return [];
    this.anchors.length = 0;
    this.call(present, this.always);
    for (let at = 0; at < present.count; at += 1) this.call(present, this.askedBy(present.ids[at] as number));
    if (this.anchors.length === 0) return [];
    const speaking = new Set<Language>();
    for (const set of this.anchors) {
      const { needs, language } = this.rules[set] as (typeof this.rules)[number];
      if (!speaking.has(language) && needs.some(this.areCalled)) speaking.add(language);
    }
    return speaking.size === 0 ? [] : this.languages.filter((language) => speaking.has(language));
  }

  private askedBy(id: number): readonly Asked[] {
    this.byWord[id] ??= this.asked(id);
    return this.byWord[id];
  }

  /** @returns whether any of the telling sets has a phrase in the text; most texts have none, and no more is asked of them */
  private isTold(present: Presence): boolean {
    const { tells, told } = this;
    told.length = 0;
    this.tell(present, this.tellingAlways);
    for (let at = 0; at < present.count; at += 1) {
      const id = present.ids[at] as number;
      if (tells[id] !== NONE) this.tell(present, this.toldBy(id));
    }
    return told.length > 0;
  }

  private toldBy(id: number): readonly Asked[] {
    this.tellingByWord[id] ??= this.ofTelling(this.askedBy(id));
    this.tells[id] = this.tellingByWord[id].length > 0 ? SOME : NONE;
    return this.tellingByWord[id];
  }

  private tell(present: Presence, alternatives: readonly Asked[]): void {
    for (let at = 0; at < alternatives.length; at += 1) {
      const { set, needs } = alternatives[at] as Asked;
      if (!this.told.includes(set) && isMet(present, needs)) this.told.push(set);
    }
  }

  /** @returns whether a rule that hangs on what is told has a word for each of its sets, were their phrases whole */
  private isAwaited(present: Presence): boolean {
    const { awaitedIn, texts, numbersByWord } = this;
    for (const { set } of this.always) awaitedIn[set] = texts;
    for (let at = 0; at < present.count; at += 1) {
      const id = present.ids[at] as number;
      numbersByWord[id] ??= [...new Set(this.askedBy(id).map(({ set }) => set))];
      const sets = numbersByWord[id];
      for (let own = 0; own < sets.length; own += 1) awaitedIn[sets[own] as number] = texts;
    }
    return this.told.some((set) => this.hanging[set]?.some(this.areAwaited));
  }

  private readonly areAwaited = (sets: readonly number[]): boolean =>
    sets.every((set) => this.awaitedIn[set] === this.texts);
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
