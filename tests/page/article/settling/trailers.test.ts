import { expect, test } from 'vitest';
import { withoutTrailers } from '../../../../src/page/article/settling/trailers.ts';
import { BEGINNING, STORY, takenBy } from './rules-of-blocks.ts';

const taken = (html: string, story = STORY) => takenBy(withoutTrailers, `<article>${story}${html}</article>`);

test.each(['Write to Jane Doe', '作者：王五', 'C.M.', '© 2025 Example Times. All rights reserved.'])(
  'below a story "%s" is none of it',
  (line) => {
    expect(taken(`<p>${line}</p>`)).toEqual([line]);
  },
);

test('of lines at its end the last three are looked at, each as long as it is no sentence', () => {
  const lines = ['Boats', 'Cranes', 'Quays', 'Locks'];
  expect(taken(lines.map((line) => `<p>${line}</p>`).join(''))).toEqual(lines.slice(1));
  expect(taken('<p>Boats</p><p>He agreed.</p><p>Quays</p>')).toEqual(['Quays']);
});

test.each([
  'He agreed.',
  'Results:',
  '123、印度',
  '他们在港口等待了很久，直到船只在清晨全部离开码头为止，他说过的话没有人记得',
])('"%s" stays', (line) => {
  expect(taken(`<p>${line}</p>`)).toEqual([]);
});

test('where paragraphs end in no full stop, or are few, a short line is one of them', () => {
  expect(taken('<p>Write to Jane Doe</p>', STORY.replaceAll('.</p>', '</p>'))).toEqual([]);
  expect(taken('<p>Write to Jane Doe</p>', BEGINNING)).toEqual([]);
});

test('a line right under a picture says what it shows, a bold one what follows', () => {
  const under = (line: string) => taken(`<div><img src="a.jpg">${line}</div>${STORY}`);
  expect(under('<p>The harbour at dawn</p>')).toEqual(['The harbour at dawn']);
  expect(under('<p><b>The harbour at dawn</b></p>')).toEqual([]);
  expect(under('<div>The harbour at dawn<p>It is to be rebuilt.</p></div>')).toEqual([]);
});
