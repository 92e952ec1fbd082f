import { languageOf } from '../language.ts';
import type { Page, PageBlock, Story } from '../page.ts';

/** Shorter blocks are menus and labels. Characters. */
const PARAGRAPH = 80;

/** The story by the plainest rule: every long block with few links in the main part of the page. */
export function findStory(page: Page, _now: number): Story {
  const blocks = page.blocks.filter(isProse);
  const heading = page.blocks.find((block) => block.tag === 'h1');
  return {
    kind: blocks.length > 0 ? 'article' : 'other',
    facts: {
      title: heading?.text ?? page.document.title ?? null,
      source: null,
      byline: null,
      date: null,
      dateTime: null,
      dateText: null,
      language: languageOf(blocks.map((block) => block.text).join(' ')),
      opinion: false,
      why: ['long blocks with few links'],
    },
    blocks,
  };
}

function isProse(block: PageBlock): boolean {
  return block.place === 'main' && block.text.length >= PARAGRAPH && block.linkLength * 2 < block.text.length;
}
