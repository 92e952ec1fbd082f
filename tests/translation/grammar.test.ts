import { describe, expect, it } from 'vitest';
import { translateNotice } from '../../src/translation/engine.ts';
import { GRAMMAR } from '../../src/translation/grammar/grammar.ts';
import { Book } from '../../src/translation/phrasebook/book.ts';
import { parsePattern } from '../../src/translation/phrasebook/pattern.ts';
import { secondsOfWork } from '../work.ts';

async function translate(language: string, text: string, target = 'en') {
  const notice = { text, language, clauses: [{ text, kind: 'NOADV' as const }] };
  return (await translateNotice(notice, target))[0];
}

describe('a clause of an unknown publisher', () => {
  it.each([
    ['zh-Hans', '本文不构成投资建议。', 'This article does not constitute investment advice.'],
    [
      'zh-Hant',
      '本報告不構成任何投資、法律或稅務建議',
      'This report does not constitute any investment, legal or tax advice',
    ],
    ['zh-Hant', '作者並未持有NVDA的股票', 'The author does not hold shares of NVDA'],
    ['zh-Hant', '作者持有NVDA的股票', 'The author holds shares of NVDA'],
    ['zh-Hans', '行情延时至少15分钟', 'The quotes are delayed by at least 15 minutes'],
    [
      'ja',
      '情報の正確性や完全性を保証するものではありません。',
      'The accuracy and completeness of the information are not guaranteed.',
    ],
    ['ko', '본 자료는 투자 조언이 아닙니다.', 'This document is not investment advice.'],
    [
      'de',
      'Dieser Artikel stellt keine Anlageberatung dar.',
      'This article does not constitute investment advice.',
    ],
    [
      'fr',
      'Cet article ne constitue pas un conseil en investissement.',
      'This article does not constitute investment advice.',
    ],
    [
      'es',
      'Este artículo no constituye asesoramiento financiero.',
      'This article does not constitute financial advice.',
    ],
  ])('%s: %s', async (language, text, expected) => {
    expect(await translate(language, text)).toEqual({ text: expected, language: 'en', origin: 'template' });
  });

  it('goes from English into both Chinese scripts', async () => {
    const clause = 'We do not guarantee the accuracy or completeness of the data.';
    expect(await translate('en', clause, 'zh-Hant')).toMatchObject({
      text: '我們不保證數據的準確性或完整性。',
    });
    expect(await translate('en', clause, 'zh-Hans')).toMatchObject({
      text: '我们不保证数据的准确性或完整性。',
    });
  });

  it('carries the subject over where Chinese leaves it out', async () => {
    expect(await translate('zh-Hans', '以上内容仅供参考，不构成投资建议')).toMatchObject({
      text: 'The above content is for reference only and does not constitute investment advice',
    });
  });
});

describe('what the grammar does not cover to the last word', () => {
  it.each([
    ['zh-Hans', '本文并非不构成投资建议'],
    ['zh-Hans', '本公司不承担除法律规定外的任何责任'],
    ['zh-Hans', '除本报告明确说明外，本公司不承担任何责任'],
    ['zh-Hans', '本公司不得不保证信息的准确性'],
    ['zh-Hans', '本文并非由AI生成'],
    ['en', 'This article does not constitute investment advice unless stated otherwise.'],
    ['en', 'Past performance guarantees a tasty lunch.'],
    ['en', 'The author holds a long position in TSLA but not in NVDA.'],
    ['de', 'Der Autor hält keine Aktien von SAP, aber von Siemens.'],
    ['ja', '本記事は投資助言と言えなくもありません。'],
    ['es', 'El autor no posee acciones de Apple pero sí de Tesla.'],
    ['ru', 'Не является инвестиционной рекомендацией'],
  ])('%s: %s stays in the original', async (language, text) => {
    const target = language === 'en' ? 'zh-Hant' : 'en';
    expect(await translate(language, text, target)).toEqual({ text: null, reason: 'unknown' });
  });
});

describe('between the scripts', () => {
  it('keeps the words and changes the characters', async () => {
    expect(await translate('zh-Hant', '後果自負,詳情請閱條款', 'zh-Hans')).toMatchObject({
      text: '后果自负,详情请阅条款',
    });
    expect(await translate('zh-Hans', '发布的数据准确', 'zh-Hant')).toMatchObject({ text: '發布的數據準確' });
  });

  it('declines where one character may be several', async () => {
    expect(await translate('zh-Hans', '面粉晒干了', 'zh-Hant')).toEqual({ text: null, reason: 'unknown' });
  });
});

describe('the phrase book', () => {
  const book = new Book();
  for (const text of GRAMMAR) book.add(text, false);

  it('can be read in every cell, and every slot has a section', () => {
    for (const entries of book.sections.values())
      for (const entry of entries)
        for (const language of Object.keys(entry.cells)) {
          const slots = JSON.stringify(parsePattern(entry.cells[language] ?? '')).matchAll(
            /"category":"([a-z-]+)"/g,
          );
          for (const [, category = ''] of slots)
            expect([...book.sections.keys(), 'name', 'title', 'brand', 'listed', 'number', 'web']).toContain(
              category,
            );
        }
  });

  it('says what is wrong with a line that cannot be read', () => {
    expect(() => new Book().add('== clause ==\nxx hello', false)).toThrow(
      'a cell starts with a language code',
    );
    expect(() => new Book().add('en hello', false)).toThrow('no section');
  });
});

it('gives a hostile clause up instead of holding the popup', async () => {
  const flood = '本文的信息、数据和'.repeat(2000);
  const flat = '本文信息、'.repeat(79);
  const seconds = await secondsOfWork(async () => {
    expect(await translate('zh-Hans', flood)).toEqual({ text: null, reason: 'unknown' });
    expect(await translate('zh-Hans', flat)).toEqual({ text: null, reason: 'unknown' });
  });
  expect(seconds).toBeLessThan(20);
});
