import type { SourceLanguage, TargetCell } from './languages.ts';
import { Book } from './phrasebook/book.ts';
import { type Rendering, renderClause } from './phrasebook/clause.ts';
import { Matcher } from './phrasebook/matcher.ts';
import { Writer } from './phrasebook/writer.ts';

/** Known notices and the grammar as one book: known clauses are tried first at every place. */
export class PhraseEngine {
  readonly #matchers = new Map<string, Matcher>();
  readonly #writers = new Map<string, Writer>();

  constructor(private readonly book: Book) {}

  /** @returns the clause in the target's language, or null when the book does not cover it to the last word */
  render(text: string, source: SourceLanguage, target: TargetCell): Rendering | null {
    return renderClause(text, this.#matcher(source), this.#writer(target));
  }

  #matcher(language: SourceLanguage): Matcher {
    let matcher = this.#matchers.get(language);
    if (!matcher) {
      matcher = new Matcher(this.book, language);
      this.#matchers.set(language, matcher);
    }
    return matcher;
  }

  #writer(target: TargetCell): Writer {
    let writer = this.#writers.get(target);
    if (!writer) {
      writer = new Writer(this.book, target);
      this.#writers.set(target, writer);
    }
    return writer;
  }
}

let shared: Promise<PhraseEngine> | undefined;

/** The engine over everything that ships; library and grammar are loaded by the first call. */
export function phraseEngine(): Promise<PhraseEngine> {
  shared ??= Promise.all([import('./library/library.ts'), import('./grammar/grammar.ts')]).then(
    ([{ LIBRARY }, { GRAMMAR }]) => {
      const book = new Book();
      for (const family of LIBRARY) book.add(family.text, true);
      for (const text of GRAMMAR) book.add(text, false);
      return new PhraseEngine(book);
    },
  );
  return shared;
}
