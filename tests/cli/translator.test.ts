import { expect, test } from 'vitest';
import { translatorIn } from '../../src/cli/translator.ts';
import type { Verdict } from '../../src/shared/report/report.ts';
import { verdictText } from '../../src/shared/words/verdict-text.ts';

const verdictTextIn = (language: string, verdict: Verdict) => verdictText(translatorIn(language), verdict);

const standard = {
  severity: 1,
  code: 'standard',
  also: [],
  likely: [],
  securities: [],
  party: null,
  amount: null,
} as const;

test('the verdict is said in the reader’s language, in English where the interface lacks it', () => {
  const texts = ['en', 'zh-Hant', 'zh-Hans', 'la'].map((language) =>
    verdictTextIn(language, { ...standard, also: [], likely: [], securities: [] }),
  );
  expect(texts[0]).toBe('Standard notice');
  expect(texts[3]).toBe(texts[0]);
  expect(new Set(texts).size).toBe(3);
});

test.each(['zh-TW', 'zh-Hant-HK', 'ZH-HANT'])('%s is read in Traditional Chinese', (language) => {
  const verdict = { ...standard, also: [], likely: [], securities: [] };
  expect(verdictTextIn(language, verdict)).toBe(verdictTextIn('zh-Hant', verdict));
});

test.each(['I/we', 'We', '本人', '筆者', 'Nous'])(
  'who speaks of itself (%s) is the author or publisher',
  (party) => {
    const verdict = {
      ...standard,
      severity: 4,
      code: 'holds',
      also: [],
      likely: [],
      securities: ['NVDA'],
      party,
    } as const;
    expect(verdictTextIn('en', { ...verdict, also: [], likely: [], securities: ['NVDA'] })).toBe(
      'The author or publisher discloses a position in NVDA',
    );
  },
);

test('who is named stays named', () => {
  const verdict = { ...standard, severity: 4, code: 'holds', party: 'The Motley Fool' } as const;
  expect(verdictTextIn('en', { ...verdict, also: [], likely: [], securities: ['NVDA'] })).toBe(
    'The Motley Fool discloses a position in NVDA',
  );
});

test.each([
  ['zh-Hant', 'The author', '作者揭露持有 NVDA 的部位'],
  ['en', '本文作者', 'The author discloses a position in NVDA'],
  ['en', 'the author', 'The author discloses a position in NVDA'],
  ['fr', "l'auteur", "L'auteur déclare une position : NVDA"],
  ['en', 'eToro', 'eToro discloses a position in NVDA'],
  ['de', 'Die Autorin', 'Die Autorin legt eine Position offen: NVDA'],
  ['zh-Hant', '筆者之配偶', '筆者之配偶揭露持有 NVDA 的部位'],
  ['ja', '筆者の家族', '筆者の家族がポジションを開示：NVDA'],
  ['zh-Hant', "The author's wife", "The author's wife 揭露持有 NVDA 的部位"],
])('in %s, %s opens the headline as a sentence in the reader’s language', (language, party, text) => {
  const verdict = { ...standard, severity: 4, code: 'holds', party } as const;
  expect(verdictTextIn(language, { ...verdict, also: [], likely: [], securities: ['NVDA'] })).toBe(text);
});
