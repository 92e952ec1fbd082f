import { expect, test } from 'vitest';
import { LEXICONS } from '../../src/page/notices/languages/index.ts';
import { parse } from '../../src/page/notices/words/patterns.ts';
import { callsOf, PhraseBook } from '../../src/page/notices/words/phrase-book.ts';
import { Scan } from '../../src/page/notices/words/scan.ts';
import { Words } from '../../src/page/notices/words/words.ts';
import { readHtml } from '../reading.ts';
import { secondsOfWork } from '../work.ts';

/** Texts of 100,000 characters made of one alternative's own words are the worst that a page can send it. */
const LENGTH = 100_000;
/** A quadratic search needs minutes here; the bound only has to tell the two apart. Seconds of work. */
const MOST = 15;

test.each(Object.entries(LEXICONS))('every phrase of %s is linear', async (_, lexicon) => {
  const sets = Object.keys(lexicon).filter((set) => set !== 'script');
  const words = new Words(lexicon.script);
  const book = new PhraseBook(lexicon, words, callsOf(sets, lexicon, words));
  const seconds = await secondsOfWork(() => {
    for (const set of sets) {
      const phrase = lexicon[set]?.split('|').find((each) => each.includes('..'));
      if (!phrase) continue;
      const few = phrase
        .replace(/[()[\]*^$_#|.:]/g, ' ')
        .trim()
        .split(/\s+/)
        .slice(0, 2)
        .join(' ');
      book.find(new Scan(words, `${few} `.repeat(Math.ceil(LENGTH / (few.length + 1))))).of(set);
    }
  });
  expect(seconds).toBeLessThan(MOST);
});

test.each([
  ['words of notices without a full stop', 'not advice risk may lose invest '],
  ['letters pasted together', 'd i s c l a i m e r '],
  ['brackets and commas', 'not, (advice), '],
  ['Han characters', '不构成投资建议'],
])('a block of %s is read in linear time', async (_, words) => {
  const html = `<article><h1>New bridge</h1><p>${words.repeat(LENGTH / words.length)}</p></article>`;
  expect(await secondsOfWork(() => readHtml(html))).toBeLessThan(MOST);
});

test('what the little language does not know is refused, not guessed', () => {
  expect(() => parse('maybe (a|b)?')).toThrow();
  expect(() => parse('two..dots')).not.toThrow();
});
