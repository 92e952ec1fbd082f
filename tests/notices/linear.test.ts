import { expect, test } from 'vitest';
import { LEXICONS } from '../../src/page/notices/languages/index.ts';
import { compile, splitTop } from '../../src/page/notices/patterns.ts';

/** Texts of 100,000 characters made of one alternative's own words are the worst that a page can send it. */
const LENGTH = 100_000;
/** A quadratic expression needs minutes here; the bound only has to tell the two apart on a busy machine. */
const MOST = 2000;

test.each(Object.entries(LEXICONS))('every expression of %s is linear', (_, lexicon) => {
  const alternatives = Object.entries(lexicon).flatMap(([set, words]) =>
    set === 'script' ? [] : splitTop(words, '|').filter((pattern) => pattern.includes(' ')),
  );
  const started = performance.now();
  for (const pattern of alternatives.slice(0, 60)) {
    const words = pattern
      .replace(/[()[\]*^$_#|.:]/g, ' ')
      .trim()
      .split(/\s+/)
      .slice(0, 2)
      .join(' ');
    const text = `${words} `.repeat(Math.ceil(LENGTH / 10 / (words.length + 1)));
    text.match(new RegExp(compile(pattern, lexicon), 'gu'));
  }
  expect(performance.now() - started).toBeLessThan(MOST * 5);
});

test('what the little language does not know is refused, not guessed', () => {
  const en = LEXICONS.en;
  if (!en) throw new Error('no English');
  expect(() => compile('maybe (a|b)?', en)).toThrow();
  expect(() => compile('two..dots', en)).not.toThrow();
});
