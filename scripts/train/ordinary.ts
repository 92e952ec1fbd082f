import { classify } from '../../src/page/notices/classify.ts';
import { sentencesOf } from '../../src/page/notices/sentences.ts';
import { type CorpusPage, isKept } from '../../tests/bench/corpora.ts';
import { storedPage } from './pages.ts';

const CACHE = 'node_modules/.cache/fineprint-articles';
/** Sentences of one page; more of the same page teach little. */
const OF_A_PAGE = 60;
/** Characters of a sentence that says something. */
const SHORTEST = 12;
const LONGEST = 400;

/** @returns sentences of news pages in which no rule hears a notice; none of the third of pages that is kept aside */
export function ordinarySentences(pages: readonly CorpusPage[]): string[] {
  const sentences = pages
    .filter(({ id }) => !isKept(id))
    .flatMap((page) => {
      const all = storedPage(page, CACHE).blocks.flatMap(({ text, linkLength }) =>
        linkLength * 2 > text.length
          ? []
          : sentencesOf(text)
              .map(({ start, end }) => text.slice(start, end))
              .filter(({ length }) => length >= SHORTEST && length <= LONGEST),
      );
      const every = Math.max(1, Math.ceil(all.length / OF_A_PAGE));
      // The story's end and what follows it are asked most, so a page is gone through from its end.
      return all.reverse().filter((_, at) => at < OF_A_PAGE / 3 || at % every === 0);
    });
  return [...new Set(sentences)].filter((text) => classify(text) === null);
}
