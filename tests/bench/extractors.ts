import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { findStory } from '../../src/page/article/find-story.ts';
import { readBlocks } from '../../src/page/blocks.ts';
import { readPage } from '../../src/page/read-page.ts';

/** What an extractor took to be the article, and how long it worked. */
export interface Extraction {
  readonly text: string;
  readonly milliseconds: number;
  /** The same for a later call on the same page. */
  readonly later?: number;
  readonly error?: string;
}

/**
 * Fineprint beside its peers, all as functions of a document, so that they run in jsdom and in a browser alike.
 * Peers' HTML is turned to text block by block, outside the time measured: their own `textContent` glues words
 * together and scores half a point less.
 */
export const extractors: Record<string, (document: Document, url: string) => Extraction> = {
  fineprint(document, url) {
    const start = performance.now();
    const story = findStory(readBlocks(document, url), null);
    const milliseconds = performance.now() - start;
    return { text: story.blocks.map((block) => block.text).join('\n'), milliseconds };
  },
  readability(document) {
    const start = performance.now();
    const article = new Readability(document.cloneNode(true) as Document).parse();
    const milliseconds = performance.now() - start;
    return { text: textOf(document, article?.content ?? ''), milliseconds };
  },
  defuddle(document, url) {
    const start = performance.now();
    const article = new Defuddle(document, { url, useAsync: false }).parse();
    const milliseconds = performance.now() - start;
    return { text: textOf(document, article.content ?? ''), milliseconds };
  },
  /** Everything: article, notices, lists, verdict. Its text is not compared. */
  'whole reading'(document, url) {
    const start = performance.now();
    readPage(document, url);
    return { text: '', milliseconds: performance.now() - start };
  },
};

function textOf(document: Document, html: string): string {
  const holder = document.implementation.createHTMLDocument('');
  holder.body.innerHTML = html;
  return readBlocks(holder, '')
    .blocks.map((block) => block.text)
    .join('\n');
}
