import { expect, test } from 'vitest';
import { LEXICONS } from '../../src/page/notices/languages/index.ts';
import { Codes, IS } from '../../src/page/notices/words/codes.ts';
import { fold } from '../../src/page/notices/words/fold.ts';

const codes = new Codes();
const written = () => String.fromCharCode(...codes.codes.subarray(0, codes.length));

const SENTENCES = [
  'Investors’ Capital Is “at Risk”… — 5 %',
  'Ich besitze Anteile an Größen wie Münchener Rück.',
  '本文並非投資建議，據此操作，風險自擔。',
  'がんばる企業の株を保有しています 😀 a b c',
  ...Object.values(LEXICONS).flatMap(({ heading, not }) => [heading, not ?? heading]),
].map((text) => text.replaceAll('ß', 'ss'));

test('folds character by character what is folded so, as a string is', () => {
  let folded = 0;
  for (const text of SENTENCES) {
    if (!codes.fold(text)) continue;
    folded += 1;
    expect(written()).toBe(fold(text).text);
    expect(codes.text).toBe(fold(text).text);
  }
  expect(folded).toBeGreaterThan(SENTENCES.length / 2);
});

test.each([
  ['letters of another script', 'Disсlaimer'],
  ['styled letters', '𝐃isclaimer'],
  ['letters pasted apart', 'this is d i s c l a i m e r'],
  ['spaces between Han characters', '免责 声明'],
  ['letters that grow', 'außer Haftung'],
])('leaves %s to those who see more than one character', (_, text) => expect(codes.fold(text)).toBe(false));

test('knows what stands in a text, also behind a longer one', () => {
  codes.load('x'.repeat(5000));
  expect(codes.fold('5 Риск 免责')).toBe(false);
  expect(codes.load('5 риск 免责').holds).toBe(IS.digit | IS.cyrillic | IS.east | IS.close | IS.gap);
  expect(codes.codes[codes.length]).toBe(0);
});
