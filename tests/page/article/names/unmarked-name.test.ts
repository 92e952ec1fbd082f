import { expect, test } from 'vitest';
import { unmarkedName } from '../../../../src/page/article/names/unmarked-name.ts';
import type { PageBlock } from '../../../../src/page/page.ts';

const box = { parent: null };
const line = (id: number, text: string, more: Partial<PageBlock> = {}) =>
  ({
    id,
    text,
    box,
    shape: 'paragraph',
    links: 0,
    pictures: 0,
    breaks: [],
    parts: [text],
    ...more,
  }) as PageBlock;

/** @param under the block under the headline, whose id is 1 */
const told = (
  under: PageBlock,
  {
    day = null,
    story = 'Work begins in spring.',
    title = 'Harbour to be rebuilt',
    sites = [] as string[],
  }: {
    day?: PageBlock | null;
    story?: string;
    title?: string;
    sites?: string[];
  } = {},
) => unmarkedName({ near: [under], dateBlock: day, title, story: [line(9, story)], behind: [], sites });

test.each([
  ['a post behind it', () => told(line(1, 'Jane Doe, Senior Reporter'))],
  [
    'a portrait before it',
    () =>
      told(line(1, 'Jane Doe', { pictures: 1 }), {
        day: line(2, '3 May 2024', { box: { parent: {} } as never }),
      }),
  ],
  ['the day right below it', () => told(line(1, 'Jane Doe'), { day: line(2, '3 May 2024') })],
  ['a paragraph on that person', () => told(line(1, 'Jane Doe'), { story: 'Jane Doe writes on ports.' })],
])('a name under the headline with %s is the author’s', (_what, name) => {
  expect(name()).toBe('Jane Doe');
});

const day = line(2, '3 May 2024');
test.each([
  ['nothing that says so', () => told(line(1, 'Jane Doe'))],
  [
    'words that the story writes small',
    () => told(line(1, 'Harbour Works'), { day, story: 'The works begin.' }),
  ],
  ['a word of labels', () => told(line(1, 'Featured Boats'), { day })],
  ['the headline’s words', () => told(line(1, 'Jane Doe'), { day, title: 'Jane Doe leaves' })],
  ['the site’s name', () => told(line(1, 'Jane Doe'), { day, sites: ['Jane Doe'] })],
  ['an organisation', () => told(line(1, 'Example Times'), { day })],
  ['a heading', () => told(line(1, 'Jane Doe', { shape: 'heading' }), { day })],
  ['part of a word in the story', () => told(line(1, 'Jane Doe'), { story: 'Jane Doerr writes.' })],
])('%s is no author', (_what, name) => {
  expect(name()).toBeNull();
});
