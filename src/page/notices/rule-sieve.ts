import type { Rule } from './read-rules.ts';
import { ALWAYS, type Asked, AskedTable } from './words/asked-table.ts';
import type { PhraseBook } from './words/phrase-book.ts';
import type { Presence } from './words/presence.ts';

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
  /** What words called for so far. */
  private readonly read = new Map<string | number, readonly Asked[]>();
  /** By word, the alternatives of rules' sets that it calls for. */
  private readonly asked: AskedTable;
  /** The same of telling sets alone: most words call for none, and that is asked most. */
  private readonly telling: AskedTable;
  /** By telling set: of each rule that hangs on it, the sets that it needs. */
  private readonly hanging: number[][][] = [];
  /** Telling sets with a phrase in this text. */
  private readonly told: number[] = [];
  /** By set, the last text in which it told. */
  private readonly toldIn: Int32Array;
  /** By word, the sets of which it calls for a phrase that may be there or not, those alone that a rule needs beside others. */
  private readonly numbersByWord: Int32Array[] = [];
  private readonly isBeside: Uint8Array;
  /** By set, the last text with a word that calls for one of its phrases. */
  private readonly awaitedIn: Int32Array;
  /** By word, the sets of which it calls for a phrase. */
  private readonly setsByWord: ReadonlySet<string>[] = [];
  private readonly setsOfAlways: ReadonlySet<string>;
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
    this.toldIn = new Int32Array(this.sets);
    this.isBeside = new Uint8Array(this.sets);
    for (const sets of this.hanging.flatMap((rules) => rules ?? []))
      if (sets.length > 1) for (const set of sets) this.isBeside[set] = 1;
    const words = languages[0]?.plain.words.count ?? 0;
    this.asked = new AskedTable(words, (key) => this.askedBy(key));
    this.telling = new AskedTable(words, (key) => this.askedBy(key).filter(({ what }) => this.hanging[what]));
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

  private askedBy(key: string | number): readonly Asked[] {
    const known = this.read.get(key);
    if (known) return known;
    const asked = this.languages.flatMap(({ plain }, at) =>
      plain.calledBy(key).flatMap(({ alternative: { set }, needs }) => {
        const number = this.numbers[at]?.get(set);
        return number === undefined ? [] : [{ what: number, needs }];
      }),
    );
    this.read.set(key, asked);
    return asked;
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
    this.asked.eachMet(present, this.call);
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
    this.told.length = 0;
    this.telling.eachMet(present, this.tell);
    return this.told.length > 0;
  }

  private readonly tell = (set: number): void => {
    if (this.toldIn[set] === this.texts) return;
    this.toldIn[set] = this.texts;
    this.told.push(set);
  };

  /** @returns whether a rule that hangs on what is told has a word for each of its sets, were their phrases whole */
  private isAwaited(present: Presence): boolean {
    const { told, hanging } = this;
    if (told.some((set) => hanging[set]?.some(({ length }) => length === 1))) return true;
    this.await(ALWAYS_ID);
    for (let at = 0; at < present.count; at += 1) this.await(present.ids[at] as number);
    return told.some((set) => hanging[set]?.some(this.areAwaited));
  }

  private await(id: number): void {
    const { awaitedIn, texts, numbersByWord } = this;
    let sets = numbersByWord[id + 1];
    if (!sets) {
      const own = new Set(this.askedBy(id === ALWAYS_ID ? ALWAYS : id).map(({ what }) => what));
      sets = Int32Array.from([...own].filter((set) => this.isBeside[set] === 1));
      numbersByWord[id + 1] = sets;
    }
    for (let at = 0; at < sets.length; at += 1) awaitedIn[sets[at] as number] = texts;
  }

  private readonly areAwaited = (sets: readonly number[]): boolean =>
    sets.every((set) => this.awaitedIn[set] === this.texts);
  private readonly isCalled = (set: number): boolean => this.calledIn[set] === this.texts;
  private readonly areCalled = (sets: readonly number[]): boolean => sets.every(this.isCalled);

  private readonly call = (set: number): void => {
    if (this.calledIn[set] === this.texts) return;
    this.calledIn[set] = this.texts;
    if (this.rules[set]) this.anchors.push(set);
  };
}

/** For what no word calls for: a number that no word has. */
const ALWAYS_ID = -1;
