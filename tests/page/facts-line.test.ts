import { expect, test } from 'vitest';
import { saysOnlyFacts, storyAlone } from '../../src/page/facts-line.ts';
import type { PageBlock, Story } from '../../src/page/page.ts';

const facts = {
  source: 'Deep News',
  byline: 'Jeanne Dupont',
  dateText: '20 novembre 2025',
} as Story['facts'];

test.each([
  'Deep News 10/31',
  'By Jeanne Dupont',
  'Par Jeanne Dupont Publié le 20 novembre 2025 à 18h42, modifié le 21 novembre 2025 à 9h Temps de lecture 2 min.',
  'Jeanne Dupont · Friday, Nov 21, 2025 at 4:05 pm EST · 3 min read',
  'Von Jeanne Dupont, Stand: 21. November 2025, 14:30 Uhr',
])('who and when, and nothing else: %s', (line) => {
  expect(saysOnlyFacts(line, facts)).toBe(true);
});

test.each([
  'Jeanne Dupont owns shares.',
  'Published on 3 March.',
  'Deep News was closed on 20 November.',
  'Le 20 novembre 2025, le port a fermé.',
])('a sentence: %s', (line) => {
  expect(saysOnlyFacts(line, facts)).toBe(false);
});

test.each(['홍길동 기자 hong@example.co.kr', '記者王小明／宜蘭報導', '【某某報記者王小明／台北報導】'])(
  'a reporter, and nothing else: %s',
  (line) => {
    expect(saysOnlyFacts(line, { ...facts, byline: line.startsWith('홍') ? '홍길동' : '王小明' })).toBe(true);
  },
);

const blockOf = (text: string, at: number, shape = 'paragraph') => ({ id: at, text, shape }) as PageBlock;
const STORY = ['The port was closed on Monday.', 'Shares of its operator fell.', 'Work begins in spring.'];
/** What is left of these texts below the story when they are of it too; a text that begins with "#" is a heading. */
const leftBelow = (byline: string | null, ...below: string[]) =>
  storyAlone(
    [...STORY, ...below].map((text, at) =>
      text.startsWith('#') ? blockOf(text.slice(1), at, 'heading') : blockOf(text, at),
    ),
    { ...facts, byline },
  )
    .slice(STORY.length)
    .map(({ text }) => text);

test.each([
  ['Jane Doe', 'Jane Doe has covered banks since 2011. Write to her at jane@example.com.'],
  ['Jane Doe and John Roe', 'John Roe is a reporter in London.'],
  ['王小明', '王小明，财经作者，关注银行与保险十五年，现居上海。'],
  ['山田太郎', '山田太郎（やまだ・たろう） 経済部記者。1998年入社。'],
])('a paragraph on the author below the story (%s) is no part of it', (byline, box) => {
  expect(leftBelow(byline, box)).toEqual([]);
  expect(leftBelow(byline, '#About the author', box, '#More of this')).toEqual([]);
});

test.each([
  ['Jane Doe', 'Jane Doe: What did the port say?'],
  ['Jane', 'Jane said that the port was closed.'],
  [null, 'Jane Doe has covered banks since 2011.'],
  ['Jane Doe', 'Jane Doerr, who runs the port, said so.'],
])('what is no box on the author (%s) stays: %s', (byline, text) => {
  expect(leftBelow(byline, text)).toEqual([text]);
});
