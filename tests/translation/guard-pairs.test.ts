import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lossIn } from '../../src/translation/guard/guard.ts';

const [right = '', wrong = ''] = readFileSync(new URL('./guard-pairs.txt', import.meta.url), 'utf8').split(
  '# == wrong',
);

function pairs(part: string): [string, string, string, string][] {
  return part
    .split('\n')
    .map((line) => line.split(' | '))
    .filter(
      (cells): cells is [string, string, string, string] => cells.length === 4 && !cells[0]?.startsWith('#'),
    );
}

const loss = (language: string, sentence: string, target: string, translation: string) =>
  lossIn({ text: sentence, language }, { text: translation, language: target });

describe('news sentences', () => {
  it.each(pairs(right))('passes %s: %s → %s: %s', (...pair) => {
    expect(loss(...pair)).toBeNull();
  });

  it.each(pairs(wrong))('declines %s: %s → %s: %s', (...pair) => {
    expect(loss(...pair)).not.toBeNull();
  });
});
