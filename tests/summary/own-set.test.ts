import { describe, expect, test } from 'vitest';
import { summarise } from '../../src/summary/summarise.ts';
import { rougeN } from '../bench/rouge.ts';
import { ownSet } from '../bench/summary.ts';
import { lead } from '../bench/summary-peers.ts';

const stories = ownSet();

test('there are at least thirty articles, in English and Chinese', () => {
  expect(stories.length).toBeGreaterThanOrEqual(30);
  expect(
    stories.filter(({ blocks }) => blocks.some(({ language }) => language.startsWith('zh'))).length,
  ).toBeGreaterThan(9);
});

test.each(['en', 'zh'])('%s: the choice is better than the first three sentences', (language) => {
  const set = stories.filter(({ id }) => id.startsWith(language));
  const mean = (n: number, run: (story: (typeof set)[number]) => string[]) =>
    set.reduce((sum, story) => sum + rougeN(run(story).join('\n'), story.reference.join('\n'), n).f, 0) /
    set.length;
  const ours = (story: (typeof set)[number]) =>
    summarise(story.blocks, { title: story.title, length: 'short' }).sentences.map(({ text }) => text);
  expect(mean(1, ours) - mean(1, ({ blocks }) => lead(blocks))).toBeGreaterThan(0.02);
  expect(mean(2, ours) - mean(2, ({ blocks }) => lead(blocks))).toBeGreaterThan(0.015);
});

describe.each(stories)('$id', ({ title, blocks }) => {
  test.each(['short', 'long'] as const)(
    '%s: verbatim, in order, no question, dateline, notice or invitation',
    (length) => {
      const { sentences } = summarise(blocks, { title, length });
      expect(sentences.length).toBeGreaterThanOrEqual(2);
      for (const { text, block, start, end } of sentences) {
        expect(blocks[block]?.text.slice(start, end)).toBe(text);
        expect(text).not.toMatch(
          /[?？]|Reuters|AFP|Photo:|Read more|See also|Follow us|記者|編輯|编辑|格隆汇|综合|投资建议|Good morning|早安/,
        );
      }
      const places = sentences.map(({ block, start }) => block * 100_000 + start);
      expect(places).toEqual([...places].sort((a, b) => a - b));
    },
  );
});
