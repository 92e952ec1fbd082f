import { expect, it } from 'vitest';
import { shortened } from '../../scripts/build/shortened.ts';
import { formsAsText, freeLetters, inFull } from '../../src/translation/phrasebook/short-forms.ts';

const NOTICE = '本文不構成投資建議 / the information is not investment advice from ACME\n';
/** Enough that letters for it weigh less than it does. */
const LONG = Array.from({ length: 400 }, (_, i) => `${[...NOTICE].slice(i % 20).join('')}${i * 7919}`).join(
  '',
);

it('is read again as it was, with the words and letters that it has itself', () => {
  const { text, forms } = shortened(LONG);
  expect(forms).not.toBe('');
  expect(text.length).toBeLessThan(LONG.length);
  expect(text).not.toMatch(/[投資]|invest/);
  expect(text).toContain('ACME');
  expect(inFull(text, forms)).toBe(LONG);
});

it('gives the letters of one byte to what is said most often', () => {
  const { forms } = shortened(
    `${'義'.repeat(9)}${'甲乙'.repeat(40)}${LONG.replaceAll(/[A-Z]/g, '')}${'市場'.repeat(3000)}`,
  );
  expect(forms.slice(0, 3)).toMatch(/^[市場] [市場]$/);
});

it('is left as it is where letters for what it says would weigh more', () => {
  expect(shortened(NOTICE)).toEqual({ text: NOTICE, forms: '' });
  expect(inFull(NOTICE, '')).toBe(NOTICE);
});

it('a letter that the text has stands for nothing, and no letter for a slot', () => {
  const letters = freeLetters('ABD Ü');
  expect(letters.slice(0, 3)).toEqual(['C', 'E', 'F']);
  expect(letters).not.toContain('Ü');
  expect(letters.filter((letter) => letter >= '\u0400')).toEqual([]);
  expect(inFull('AC Ü E', formsAsText(['公司', 'market'], letters))).toBe('A公司 Ü market');
});
