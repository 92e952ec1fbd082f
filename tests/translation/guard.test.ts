import { describe, expect, it } from 'vitest';
import { lossIn } from '../../src/translation/guard/guard.ts';

const check = (language: string, source: string, translation: string, target = 'en') =>
  lossIn({ text: source, language }, { text: translation, language: target });

describe('the guard refuses', () => {
  it.each([
    ['zh-Hant', '報價延遲至少15分鐘', 'Quotes are delayed by at least 5 minutes', 'number'],
    ['de', 'Der Umsatz lag bei 2.200.112', 'Revenue was 2,200.112', 'number'],
    ['zh-Hans', '收取10万美元', 'received USD 10,000', 'number'],
    ['de', '74 % der Konten', '74 accounts', 'number'],
    ['fr', '74,5 % des comptes', '75.5% of accounts', 'percentage'],
    ['zh-Hant', '收取了5,000港元', 'received $5,000', 'currency'],
    ['zh-Hans', '作者持有NVDA股票', 'The author holds shares of Nvidia', 'name'],
    ['en', 'Shares of Acme Corp and TSLA', '有關公司的股票', 'name', 'zh-Hant'],
    ['zh-Hans', '不构成投资建议', 'It constitutes investment advice', 'negation'],
    ['ja', '保証するものではありません', 'It is guaranteed', 'negation'],
    ['ko', '투자 조언이 아닙니다', 'This is investment advice', 'negation'],
    ['es', 'No garantiza la exactitud', 'It guarantees the accuracy', 'negation'],
    ['en', 'The author holds shares', '作者並未持有股份', 'negation', 'zh-Hant'],
    ['zh-Hant', '投資者可能損失本金', 'Investors lose their principal', 'chance'],
    ['de', 'Anleger sollten Rat einholen', 'Investors obtained an opinion', 'duty'],
    ['zh-Hant', '本文僅代表作者觀點', 'This article represents the views of the author', 'only'],
    ['en', 'Some posts contain links', '所有帖子包含連結', 'some', 'zh-Hant'],
  ])('%s: %s → %s', (language, source, translation, loss, target = 'en') => {
    expect(check(language, source, translation, target)).toBe(loss);
  });
});

describe('the guard lets pass', () => {
  it.each([
    ['zh-Hans', '收取10万美元', 'received USD 100,000'],
    ['de', '2.200.112 Euro', '2,200,112 euros'],
    ['zh-Hant', '2025年5月1日', '1 May 2025'],
    ['zh-Hant', '与本站立場無關', 'It has nothing to do with the position of this website'],
    ['zh-Hans', '未经许可不得转载', 'It must not be reproduced without permission'],
    ['fr', "N'engage que son auteur", 'Those of the author alone'],
    ['de', 'Nicht nur für Anleger', 'Not only for investors'],
    ['en', 'You may lose money', '您可能會損失資金', 'zh-Hant'],
  ])('%s: %s → %s', (language, source, translation, target = 'en') => {
    expect(check(language, source, translation, target)).toBeNull();
  });
});
