import type { PageBlock } from '../page.ts';
import { endsSentence } from './text-ends.ts';

/** A trailer is a short line. Characters; fewer in scripts that say more with each. */
const LINE = 80;
const DENSE_LINE = 30;
const DENSE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]/;
/** Lines looked at, from the end. */
const LAST = 3;
/** Shorter texts are no paragraphs. Characters. */
const PARAGRAPH = 60;
/** Paragraphs that show how the story ends its own. */
const PARAGRAPHS = 4;
/** Share of them that end a sentence. */
const MOST = 0.9;
/** What announces more, or counts: catches "Results:", "他说……", "123、印度"; not "Write to Jane Doe". */
const GOES_ON = /[:：…]$|^\d/;

/**
 * The story without short lines at its end that are no sentence, where its paragraphs are: who wrote, edited or helped, where
 * it came from, what else to read.
 */
export function withoutTrailers(story: PageBlock[]): PageBlock[] {
  const prose = story.filter(({ text, shape }) => shape === 'paragraph' && text.length > PARAGRAPH);
  if (
    prose.length < PARAGRAPHS ||
    prose.filter(({ text }) => endsSentence(text)).length < prose.length * MOST
  )
    return story;
  const end = story.length - LAST;
  let kept = story.length;
  while (kept > end && isTrailer(story[kept - 1] as PageBlock)) kept -= 1;
  return story.slice(0, kept);
}

/** Catches "Write to Jane Doe", "作者：王五", "Additional reporting by Jane Doe", "C.M."; not "He agreed.", "Results:", a table's cell. */
function isTrailer({ text, shape }: PageBlock): boolean {
  if (shape !== 'paragraph' || text.length >= (DENSE.test(text) ? DENSE_LINE : LINE)) return false;
  return (!endsSentence(text) || INITIALS.test(text)) && !GOES_ON.test(text);
}

/** Who wrote, in letters: catches "C.M.", "ph. d. v."; not "He agreed." */
const INITIALS = /^(?:\p{L}{1,2}\. ?){2,4}$/u;
