import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { findStory } from '../../src/page/article/find-story.ts';
import { readBlocks } from '../../src/page/blocks/blocks.ts';
import { readPage } from '../../src/page/read-page.ts';

/** What an extractor took to be the article, and how long it worked. */
export interface Extraction {
  readonly text: string;
  readonly milliseconds: number;
  readonly error?: string;
}

/**
 * Fineprint beside its peers, all as functions of a document, so that they run in jsdom and in a browser alike.
 * Each returns how to get the text. Peers' HTML is turned to text block by block, outside the time measured: their own `textContent` glues words
 * together and scores half a point less.
 */
export const extractors: Record<string, (document: Document, url: string) => () => string> = {
  fineprint(document, url) {
    const story = findStory(readBlocks(document, url), null);
    return () => story.blocks.map((block) => block.text).join('\n');
  },
  readability(document) {
    const article = new Readability(document.cloneNode(true) as Document).parse();
    return () => textOf(document, article?.content ?? '');
  },
  defuddle(document, url) {
    const article = new Defuddle(document, { url, useAsync: false }).parse();
    return () => textOf(document, article.content ?? '');
  },
  /** Everything: article, notices, lists, verdict. Its text is not compared. */
  'whole reading'(document, url) {
    readPage(document, url);
    return () => '';
  },
};

export function extract(name: string, document: Document, url: string): Extraction {
  const start = performance.now();
  try {
    const text = extractors[name]?.(document, url);
    const milliseconds = performance.now() - start;
    return { text: text?.() ?? '', milliseconds };
  } catch (error) {
    return { text: '', milliseconds: 0, error: String(error) };
  }
}

function textOf(document: Document, html: string): string {
  const holder = document.implementation.createHTMLDocument('');
  holder.body.innerHTML = html;
  return readBlocks(holder, '')
    .blocks.map((block) => block.text)
    .join('\n');
}
