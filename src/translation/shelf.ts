import type { SourceLanguage, TargetCell } from './languages.ts';
import type { Book } from './phrasebook/book.ts';
import type { FinishedFrame, FinishedSource, FinishedTarget } from './phrasebook/finished.ts';

/**
 * Known notices and grammar, finished for the matcher and the writer. Making it takes longer than translating, so
 * the build puts the finished data in this module's place (`scripts/build/finished-phrases.ts`).
 */
export async function finishedSource(language: SourceLanguage): Promise<FinishedSource> {
  const { finishSource } = await import('./phrasebook/finish-source.ts');
  return finishSource(await wholeBook(), language);
}

/** What is written in one target language. */
export async function finishedTarget(target: TargetCell): Promise<FinishedTarget> {
  const { finishTarget } = await import('./phrasebook/finish-target.ts');
  return finishTarget(await wholeBook(), target);
}

/** What all languages share. */
export async function finishedFrame(): Promise<FinishedFrame> {
  const { finishFrame } = await import('./phrasebook/finish-frame.ts');
  return finishFrame(await wholeBook());
}

let book: Promise<Book> | undefined;

function wholeBook(): Promise<Book> {
  book ??= import('./whole-book.ts').then(({ readWholeBook }) => readWholeBook());
  return book;
}
