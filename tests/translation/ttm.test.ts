import { describe, expect, it } from 'vitest';
import { translateNotice } from '../../src/translation/engine.ts';

const HANT = [
  '投資有風險',
  '本文並非投資建議',
  '以上內容不應被視為任何金融產品的購買或出售要約、建議或邀請',
  '作者或其他用戶的任何相關討論、評論或帖子也不應被視為此類內容',
  '本文僅供一般參考,不考慮您的個人投資目標、財務狀況或需求',
  'TTM對信息的準確性和完整性不承擔任何責任或保證',
  '投資者應自行研究並在投資前尋求專業建議',
];
const HANS = [
  '投资有风险',
  '本文并非投资建议',
  '以上内容不应被视为任何金融产品的购买或出售要约、建议或邀请',
  '作者或其他用户的任何相关讨论、评论或帖子也不应被视为此类内容',
  '本文仅供一般参考，不考虑您的个人投资目标、财务状况或需求',
  'TTM对信息的准确性和完整性不承担任何责任或保证',
  '投资者应自行研究并在投资前寻求专业建议',
];
const EN = [
  'Investing carries risk',
  'This article is not investment advice',
  'The above content should not be regarded as an offer, recommendation or invitation to buy or sell any financial product',
  'Nor should any related discussions, comments or posts by the author or other users be regarded as such',
  'This article is for general reference only; it does not take into account your personal investment objectives, financial situation or needs',
  'TTM assumes no responsibility or warranty for the accuracy and completeness of the information',
  'Investors should do their own research and seek professional advice before investing',
];

async function translate(language: string, clauses: string[], target: string) {
  const notice = {
    text: clauses.join(','),
    language,
    clauses: clauses.map((text) => ({ text, kind: 'NOADV' as const })),
  };
  return translateNotice(notice, target);
}
const texts = async (language: string, clauses: string[], target: string) =>
  (await translate(language, clauses, target)).map(({ text }) => text);

describe('the notice of the seed page', () => {
  it('reads in English, each clause reviewed', async () => {
    const clauses = await translate('zh-Hant', HANT, 'en');
    expect(clauses).toEqual(EN.map((text) => ({ text, language: 'en', origin: 'reviewed' })));
    expect(await texts('zh-Hans', HANS, 'en')).toEqual(EN);
  });

  it('goes from each script to the other and back from English', async () => {
    const wide = HANT.map((text) => text.replaceAll(',', '，'));
    expect(await texts('zh-Hant', HANT, 'zh-Hans')).toEqual(HANS);
    expect(await texts('zh-Hans', HANS, 'zh-Hant')).toEqual(wide);
    const semicolon = (text: string) => text.replace('，', '；');
    expect(await texts('en', EN, 'zh-Hant')).toEqual(wide.map(semicolon));
    expect(await texts('en', EN, 'zh-Hans')).toEqual(HANS.map(semicolon));
  });

  it('bears headings, closing marks, merged clauses and half-width marks', async () => {
    const merged = [`免責聲明:${HANT[0]},${HANT[1]},`, `${HANT[5]},${HANT[6]}。`];
    expect(await texts('zh-Hant', merged, 'en')).toEqual([
      'Disclaimer: Investing carries risk; this article is not investment advice,',
      `${EN[5]}; investors should do their own research and seek professional advice before investing.`,
    ]);
  });

  it('takes the brand as a slot and keeps it letter by letter', async () => {
    const [clause] = await texts('zh-Hans', [(HANS[5] as string).replace('TTM', '老虎社区平台')], 'en');
    expect(clause).toContain('老虎社区平台 assumes no responsibility');
  });

  it('declines a clause that differs by one word', async () => {
    const turned = await translate('zh-Hant', ['本文並非並非投資建議', '投資有風險嗎啡'], 'en');
    expect(turned).toEqual([
      { text: null, reason: 'unknown' },
      { text: null, reason: 'unknown' },
    ]);
  });

  it('tells each half of a bilingual notice out of its own language', async () => {
    const clauses = [{ text: EN[1] as string }, { text: HANT[1] as string, language: 'zh-Hant' }];
    const notice = { text: '', language: 'en', clauses };
    const [english, chinese] = await translateNotice(notice, 'zh-TW');
    expect(english?.text).toBe(HANT[1]);
    expect(chinese).toEqual({ text: null, reason: 'same-language' });
    expect((await translateNotice(notice, 'en')).map(({ text }) => text)).toEqual([null, EN[1]]);
  });

  it('leaves a notice in the reader’s own language alone', async () => {
    expect((await translate('zh-TW', HANT, 'zh-HK'))[0]).toEqual({ text: null, reason: 'same-language' });
  });
});
