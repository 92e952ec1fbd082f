import { expect, test } from 'vitest';
import { withoutReferences } from '../../../../src/page/article/settling/references.ts';
import { BEGINNING, STORY, takenBy } from './rules-of-blocks.ts';

test.each([
  ['References', ['Doe, J. (2024). Harbours and their banks.', 'Roe, J. (2023). Quays.']],
  ['Quellen:', ['[1] Hafenamt, Jahresbericht 2024', '[2] Statistisches Amt']],
  ['参考资料：', ['1.《青原港2026年第三季度报告》', '2.《港口周度报告（第45期）》']],
  ['参考文献', ['港湾白書2024年版', '海運年鑑']],
])('a list of what a story rests on, under "%s", is no part of it', (heading, items) => {
  const list = items.map((item) => `<p>${item}</p>`).join('');
  expect(takenBy(withoutReferences, `<article>${STORY}<h3>${heading}</h3>${list}</article>`)).toEqual([
    heading,
    ...items,
  ]);
});

test('a part of the story under such a heading stays, and so does what is longer than the story', () => {
  expect(takenBy(withoutReferences, `<article>${BEGINNING}<h2>Sources</h2>${STORY}</article>`)).toEqual([]);
  expect(
    takenBy(withoutReferences, `<article>${STORY}<h2>Sources of income</h2><p>Rent</p></article>`),
  ).toEqual([]);
});
