import type { SourceLanguage, TargetCell } from './languages.ts';
import { type Rendering, renderClause } from './phrasebook/clause.ts';
import { Matcher } from './phrasebook/matcher.ts';
import { SourceBook } from './phrasebook/source-book.ts';
import { Writer } from './phrasebook/writer.ts';
import { finishedSource, finishedTarget } from './shelf.ts';

/** Translates one clause; null when the book does not cover it to the last word. */
export type Render = (text: string) => Rendering | null;

const matchers = new Map<SourceLanguage, Promise<Matcher>>();
const writers = new Map<TargetCell, Promise<Writer>>();

/** The phrase book from one language into another; the first call loads just these two. */
export async function phrases(source: SourceLanguage, target: TargetCell): Promise<Render> {
  const loading = matchers.get(source) ?? finishedSource(source).then((each) => matcherOf(each, source));
  matchers.set(source, loading);
  const writing = writers.get(target) ?? writerOf(target);
  writers.set(target, writing);
  const [matcher, writer] = await Promise.all([loading, writing]);
  return (text) => renderClause(text, matcher, writer);
}

export const matcherOf = (finished: ConstructorParameters<typeof SourceBook>[0], source: SourceLanguage) =>
  new Matcher(new SourceBook(finished), source);

async function writerOf(target: TargetCell): Promise<Writer> {
  if (target !== 'hans') return new Writer(await finishedTarget(target), target);
  const [own, base] = await Promise.all([finishedTarget(target), finishedTarget('zh')]);
  return new Writer(own, target, base);
}
