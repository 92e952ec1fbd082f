import { describe, expect, it } from 'vitest';
import { translateNotice } from '../../src/translation/engine.ts';
import { phrases } from '../../src/translation/phrase-engine.ts';
import { inSmallLetters } from '../../src/translation/phrasebook/names/capitals.ts';

const { knows } = await phrases('en', 'zh');

describe('English notices in capitals', () => {
  it.each([
    ['PAST PERFORMANCE IS NO GUARANTEE.', 'Past performance is no guarantee.'],
    ['You may lose ALL of it.', 'You may lose all of it.'],
    ['For EDUCATIONAL PURPOSES ONLY.', 'For educational purposes only.'],
    ['DON’T TRADE WITH MONEY THAT YOU NEED.', 'Don’t trade with money that you need.'],
    ['INVESTORS IN THE US MAY LOSE MONEY.', 'Investors in the US may lose money.'],
    ['ACME CORP IS NOT RESPONSIBLE FOR LOSSES.', 'ACME CORP is not responsible for losses.'],
    ['WE ARE NOT REGULATED BY THE SEC.', 'We are not regulated by the SEC.'],
    ['I HOLD A POSITION IN AAPL.', 'I hold a position in AAPL.'],
  ])('%s is read in small letters, its names as printed', (printed, read) => {
    expect(inSmallLetters(printed, knows)).toBe(read);
  });

  it.each([
    // Names that are made of ordinary words, or words that nobody knows.
    'WE HOLD SHARES OF TARGET.',
    'THIS REPORT WAS PAID FOR BY GLOBAL PAYMENTS.',
    'GLOBAL PAYMENTS DOES NOT GUARANTEE THE DATA.',
    'ZYXWABE IS NOT RESPONSIBLE FOR LOSSES.',
    // Abbreviations in a sentence that is not in capitals.
    'NVDA and AMD are held by the author.',
    'Data from the SEC and FINRA may be wrong.',
    'Prices are in USD.',
  ])('%s stays as it is', (printed) => {
    expect(inSmallLetters(printed, knows)).toBe(printed);
  });

  it('companies that somebody knows stay as they are printed', () => {
    expect(inSmallLetters('WE HOLD SHARES OF TARGET.', knows, ['TARGET'])).toBe('We hold shares of TARGET.');
  });

  it('are translated as in small letters', async () => {
    const told = async (text: string) => {
      const [clause] = await translateNotice({ text, language: 'en', clauses: [{ text }] }, 'zh-Hant');
      return clause?.text;
    };
    expect(await told('WE DO NOT GUARANTEE THE ACCURACY OF THE DATA.')).toBe('我們不保證數據的準確性。');
    expect(await told('WE HOLD SHARES OF TARGET.')).toBeNull();
  });
});
