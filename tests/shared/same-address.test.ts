import { expect, test } from 'vitest';
import { limits } from '../../src/shared/limits.ts';
import { sameAddress } from '../../src/shared/same-address.ts';

test.each([
  ['https://a.example/x', 'https://a.example/x'],
  ['https://a.example/x#:~:text=wording', 'https://a.example/x'],
  ['https://a.example/x#part:~:text=wording', 'https://a.example/x#part'],
  [
    `https://a.example/${'x'.repeat(limits.url)}`,
    `https://a.example/${'x'.repeat(limits.url)}`.slice(0, limits.url),
  ],
])('%s is the page %s', (tab, page) => {
  expect(sameAddress(tab, page)).toBe(true);
});

test.each([
  ['https://a.example/x#1', 'https://a.example/x#2'],
  ['https://a.example/x', 'https://a.example/y'],
])('%s is not the page %s', (tab, page) => {
  expect(sameAddress(tab, page)).toBe(false);
});
