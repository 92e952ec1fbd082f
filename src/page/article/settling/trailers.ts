import { DENSE_LETTER } from '../../letters.ts';
import type { PageBlock } from '../../page.ts';
import { RIGHTS } from '../dates/shown-date.ts';
import { endsSentence } from '../texts/text-ends.ts';

/** A trailer is a short line. Characters; fewer in scripts that say more with each. */
const LINE = 80;
const DENSE_LINE = 30;
/** Lines looked at, from the end. */
const LAST = 3;
/** Shorter texts are no paragraphs. Characters. */
const PARAGRAPH = 60;
const DENSE_PARAGRAPH = 40;
/** Paragraphs that show how the story ends its own. */
const PARAGRAPHS = 4;
/** Share of them that end a sentence. */
const MOST = 0.9;
/**
 * What announces more, counts, or is broken by a picture: catches "Results:", "他说……", "123、印度", "タブを開き、欄を"; not
 * "Write to Jane Doe".
 */
const GOES_ON = /[:：…,，、\u3041-\u309f]$|^\d/;

/**
 * The story without short lines that are no sentence, where its paragraphs are: at its end who wrote, edited or
 * helped, where it came from, what else to read; right under a picture what it shows.
 */
export function withoutTrailers(all: readonly PageBlock[]): PageBlock[] {
  const rights = all.slice(-LAST).find(({ text, shape }) => shape === 'paragraph' && RIGHTS.test(text));
  const story = rights ? all.filter((block) => block !== rights) : [...all];
  if (!isOfSentences(story)) return story;
  const end = story.length - LAST;
  let kept = story.length;
  while (kept > end && isTrailer(story[kept - 1] as PageBlock)) kept -= 1;
  return story.slice(0, kept).filter((block) => !isCaption(block));
}

function isOfSentences(story: readonly PageBlock[]): boolean {
  const prose = story.filter(
    ({ text, shape }) =>
      shape === 'paragraph' && text.length > (DENSE_LETTER.test(text) ? DENSE_PARAGRAPH : PARAGRAPH),
  );
  const ended = prose.filter(({ text }) => endsSentence(text)).length;
  return prose.length >= PARAGRAPHS && ended >= prose.length * MOST;
}

function isCaption({ pictures, strongLength, box, ...block }: PageBlock): boolean {
  return pictures > 0 && strongLength === 0 && box.end - box.first === 1 && isNoSentence(block);
}

/**
 * Catches "Write to Jane Doe", "作者：王五", "Additional reporting by Jane Doe", "C.M."; not "He agreed.", "Results:", a
 * table's cell.
 */
function isTrailer(block: PageBlock): boolean {
  return isNoSentence(block) || INITIALS.test(block.text);
}

function isNoSentence({ text, shape }: Pick<PageBlock, 'text' | 'shape'>): boolean {
  if (shape !== 'paragraph' || text.length >= (DENSE_LETTER.test(text) ? DENSE_LINE : LINE)) return false;
  return !endsSentence(text) && !GOES_ON.test(text);
}

/** Who wrote, in letters: catches "C.M.", "ph. d. v."; not "He agreed." */
const INITIALS = /^(?:\p{L}{1,2}\. ?){2,4}$/u;
