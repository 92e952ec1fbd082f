import { expect, test } from 'vitest';
import { LEXICONS } from '../../src/page/notices/languages/index.ts';
import { foundIn, prepare } from '../../src/page/notices/prepared.ts';
import { candidates, possible, readersOf } from '../../src/page/notices/reader.ts';

/** Texts of each language's own phrases, so that some rules have all their words and others lack one. */
const texts = Object.values(LEXICONS).flatMap((lexicon) =>
  Object.entries(lexicon).flatMap(([set, pattern]) => {
    if (set === 'script') return [];
    const plain = pattern.replace(/[()[\]*^$_|#\n]| \.\. /g, ' ').replace(/ +/g, ' ');
    const words = plain.trim().split(' ');
    return [plain, words.slice(0, 12).join(' '), `${words.slice(0, 3).join(' ')}. ${lexicon.not}`];
  }),
);

test('lets through the languages of which a rule has all its words, and no other', () => {
  let through = 0;
  let kept = 0;
  for (const text of texts) {
    const asked = candidates(text);
    const prepared = prepare(text);
    for (const reader of readersOf(prepared)) {
      const speaks = possible(reader, foundIn(prepared, reader)).length > 0;
      expect(asked.includes(reader), `${reader.language}: ${text}`).toBe(speaks);
      if (speaks) through += 1;
      else kept += 1;
    }
  }
  expect(through).toBeGreaterThan(100);
  expect(kept).toBeGreaterThan(100);
});
