import type { PageBlock } from '../../page.ts';
import { REFERENCES } from '../texts/label-words.ts';
import { Phrases, spoken } from '../texts/phrases.ts';
import { endsSentence } from '../texts/text-ends.ts';
import { lengthOf } from './holding-box.ts';

/** A line over references says nothing else. Characters. */
const LINE = 40;
/** Share of the story that they take at most. */
const SHARE = 0.4;
/** Longer entries that end a sentence are paragraphs. Characters. */
const ENTRY = 200;
/** Of the blocks below the line so many may be paragraphs: a reprint notice, a word on the author. */
const PARAGRAPHS = 0.25;

const references = new Phrases([REFERENCES]);

/** The story without the list of what it rests on, at its end: "References", "Quellen:", "参考资料：", and what follows. */
export function withoutReferences(story: readonly PageBlock[]): readonly PageBlock[] {
  const at = story.findLastIndex(({ text }) => text.length <= LINE && references.is(spoken(text)));
  if (at < 1 || at === story.length - 1) return story;
  const below = story.slice(at + 1);
  const paragraphs = below.filter(({ text }) => text.length > ENTRY && endsSentence(text)).length;
  const isList = paragraphs <= below.length * PARAGRAPHS && lengthOf(below) <= SHARE * lengthOf(story);
  return isList ? story.slice(0, at) : story;
}
