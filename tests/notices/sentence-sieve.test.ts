import { expect, test } from 'vitest';
import { LEXICONS } from '../../src/page/notices/languages/index.ts';
import { candidates } from '../../src/page/notices/reader.ts';
import { siftedSentences } from '../../src/page/notices/sentence-sieve.ts';

/** Blocks of a plain sentence, one of the language's own phrases and another plain one; some longer than a sentence may be. */
const blocks = Object.values(LEXICONS).flatMap((lexicon) => {
  const [stop, plain] =
    lexicon.script === 'east' ? ['。', '橋は春に開く'] : ['. ', 'The bridge opens in spring'];
  return Object.entries(lexicon).flatMap(([set, pattern]) => {
    if (set === 'script') return [];
    const words = pattern
      .replace(/[()[\]*^$_|#\n]| \.\. /g, ' ')
      .replace(/ +/g, ' ')
      .trim()
      .split(' ');
    const said = words.slice(0, 14).join(' ');
    return [
      `${plain}${stop}${said}${stop}${plain}${stop}`,
      `${plain}${stop}${`${said} `.repeat(1 + Math.floor(1300 / said.length))}${stop}`,
    ];
  });
});

test('no sentence is passed over that a rule may speak in, and most that none may are', () => {
  let passed = 0;
  let asked = 0;
  for (const block of blocks)
    for (const { speaks, start, end } of siftedSentences(block)) {
      const may = candidates(block.slice(start, end)).length > 0;
      if (may) expect(speaks, block.slice(start, end)).toBe(true);
      if (may) asked += 1;
      else if (!speaks) passed += 1;
    }
  expect(asked).toBeGreaterThan(100);
  expect(passed).toBeGreaterThan(500);
});
