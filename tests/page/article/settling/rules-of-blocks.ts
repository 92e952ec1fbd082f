import { JSDOM } from 'jsdom';
import { readBlocks } from '../../../../src/page/blocks/blocks.ts';
import type { PageBlock } from '../../../../src/page/page.ts';

type Rule = (judged: readonly PageBlock[], all: readonly PageBlock[]) => readonly PageBlock[];

/** What a rule takes away from a page of which every block was judged to be the story. */
export function takenBy(rule: Rule, html: string): string[] {
  const { blocks } = readBlocks(new JSDOM(html).window.document, 'https://example.com/story');
  const kept = new Set(rule(blocks, blocks));
  return blocks.filter((block) => !kept.has(block)).map(({ text }) => text);
}

const SENTENCES = [
  'The city council agreed on Monday to rebuild the harbour, after three years of talks with the port and its banks.',
  'Shares of the operator rose by four percent, as traders had not expected a decision before the summer of next year.',
  'Work begins in spring and is to last three years, if the weather and the ships of the navy allow it, he said.',
  'The banks lend most of the money, and the town pays the rest from what the port has earned in the last ten years.',
];
/** Four paragraphs of a story, 450 characters. */
export const STORY = SENTENCES.map((text) => `<p>${text}</p>`).join('');
/** Two of them. */
export const BEGINNING = SENTENCES.slice(0, 2)
  .map((text) => `<p>${text}</p>`)
  .join('');
