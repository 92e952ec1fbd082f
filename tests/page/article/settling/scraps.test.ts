import { expect, test } from 'vitest';
import { withoutScraps } from '../../../../src/page/article/settling/scraps.ts';
import type { PageBlock } from '../../../../src/page/page.ts';
import { BEGINNING, STORY, takenBy } from './rules-of-blocks.ts';

const cells = (...texts: string[]) =>
  `<table>${texts.map((text) => `<tr><td>${text}</td></tr>`).join('')}</table>`;
/** Cells with a digit were not judged to be of the story. */
const ofWords = (judged: readonly PageBlock[], all: readonly PageBlock[]) => {
  const chosen = judged.filter(({ text }) => !/\d/.test(text));
  const kept = new Set(withoutScraps(chosen, all));
  return judged.filter((block) => kept.has(block) || !chosen.includes(block));
};

test('cells in words of a table of figures are none of a story', () => {
  const table = cells('Index of shares', '4,017.20 points, down 1.3', '3,998.10 points, up 0.4');
  expect(takenBy(ofWords, `${STORY}${table}`)).toEqual(['Index of shares']);
});

test.each([
  ['a table that was taken whole', `${STORY}${cells('Quays and cranes', 'Locks and trains')}`],
  [
    'a story that is laid out in a table',
    `<table><tr><td>${BEGINNING}</td><td>${'4.2 '.repeat(200)}</td></tr></table>`,
  ],
])('%s stays', (_what, html) => {
  expect(takenBy(ofWords, html)).toEqual([]);
});
