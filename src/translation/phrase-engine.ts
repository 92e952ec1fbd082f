import type { SourceLanguage, TargetCell } from './languages.ts';
import { type Rendering, renderClause } from './phrasebook/clause.ts';
import type { FinishedFrame, FinishedSource } from './phrasebook/finished.ts';
import { Matcher } from './phrasebook/matcher.ts';
import { SourceBook } from './phrasebook/source-book.ts';
import { Writer } from './phrasebook/writer.ts';
import { finishedFrame, finishedSource, finishedTarget } from './shelf.ts';

/** The phrase book from one language into another. */
export interface Phrases {
  /** Translates one clause; null when the book does not cover it to the last word, known names of companies aside. */
  render(text: string, names?: readonly string[]): Rendering | null;
  /** Whether the book has a word of the source language: then it is no name. */
  knows(word: string): boolean;
}

const matchers = new Map<SourceLanguage, Promise<Matcher>>();
const writers = new Map<TargetCell, Promise<Writer>>();

/** The first call loads just these two languages. */
export async function phrases(source: SourceLanguage, target: TargetCell): Promise<Phrases> {
  const loading = loadMatcher(source);
  const writing = writers.get(target) ?? writerOf(target);
  writers.set(target, writing);
  const [matcher, writer] = await Promise.all([loading, writing]);
  return {
    render: (text, names) => renderClause(text, matcher, writer, names),
    knows: (word) => matcher.book.knows(word),
  };
}

/** @returns whether the book has a word of a language: then it is no name */
export async function dictionaryOf(source: SourceLanguage): Promise<Phrases['knows']> {
  const { book } = await loadMatcher(source);
  return (word) => book.knows(word);
}

function loadMatcher(source: SourceLanguage): Promise<Matcher> {
  const loading = matchers.get(source) ?? readerOf(source);
  matchers.set(source, loading);
  return loading;
}

async function readerOf(source: SourceLanguage): Promise<Matcher> {
  return matcherOf(...(await Promise.all([finishedSource(source), finishedFrame()])), source);
}

export const matcherOf = (finished: FinishedSource, frame: FinishedFrame, source: SourceLanguage) =>
  new Matcher(new SourceBook(finished, frame), source);

async function writerOf(target: TargetCell): Promise<Writer> {
  const [own, frame, base] = await Promise.all([
    finishedTarget(target),
    finishedFrame(),
    target === 'hans' ? finishedTarget('zh') : undefined,
  ]);
  return new Writer(own, frame, target, base);
}
