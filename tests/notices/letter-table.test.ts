import { expect, test } from 'vitest';
import { LetterTable, NO_LETTERS, withLetter } from '../../src/page/notices/words/letter-table.ts';

const hashOf = (letters: string) =>
  [...letters].reduce((hash, each) => withLetter(hash, each.charCodeAt(0)), NO_LETTERS);

const filedUnder = (table: LetterTable, hash: number) => {
  const numbers: number[] = [];
  for (let entry = table.first(hash); entry >= 0; entry = table.next(entry))
    numbers.push(table.numberOf(entry));
  return numbers;
};

test('finds each of many words, also after it has grown, and nothing else', () => {
  const table = new LetterTable();
  for (let number = 0; number < 5000; number += 1) table.file(hashOf(`word${number}`), number);
  for (let number = 0; number < 5000; number += 1)
    expect(filedUnder(table, hashOf(`word${number}`))).toEqual([number]);
  expect(filedUnder(table, hashOf('other'))).toEqual([]);
});

test('keeps all numbers of one hash, in the order in which they were filed', () => {
  const table = new LetterTable();
  table.file(7, 1);
  for (let number = 0; number < 100; number += 1) table.file(1000 + number, number);
  table.file(7, 2);
  table.file(7, 3);
  expect(filedUnder(table, 7)).toEqual([1, 2, 3]);
});
