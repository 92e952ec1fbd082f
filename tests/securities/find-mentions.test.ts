import { expect, test } from 'vitest';
import { findMentions } from '../../src/securities/find-mentions.ts';
import { loadSecurities } from '../../src/securities/table/load-securities.ts';

const securities = await loadSecurities();
const mentions = (text: string, language = 'en') =>
  findMentions([{ id: 7, text, language, start: 0 }], securities);
const symbols = (text: string, language = 'en') => mentions(text, language).map(({ symbol }) => symbol);

test('a name that machine translation left in pinyin is found, with its evidence', () => {
  const text = 'Shen Gong Shares, now a nearly ¥10 billion market-cap STAR Market-listed company, grew.';
  expect(findMentions([{ id: 3, text, language: 'en', start: 40 }], securities)).toMatchObject([
    {
      symbol: 'SH:688233',
      evidence: [{ block: 3, start: 40, end: 56, text: 'Shen Gong Shares', by: 'romanised' }],
    },
  ]);
});

test('a name in another script comes with the English one, and an English one with none', () => {
  expect(mentions('台積電(2330)與トヨタ自動車', 'zh-Hant')[0]).toMatchObject({
    name: '台積電',
    english: 'Taiwan Semiconductor Manufacturing Company Limited',
  });
  expect(mentions('TSMC fell.')).toMatchObject([{ symbol: 'TW:2330', english: null }]);
});

for (const [text, language, expected] of [
  [
    'Nvidia (NVDA) and Microsoft led; Toyota and TSMC fell.',
    'en',
    ['US:NVDA', 'US:MSFT', 'T:7203', 'TW:2330'],
  ],
  ["Baoshan Iron & Steel, the country's largest steelmaker, agreed to a plan.", 'en', ['SH:600019']],
  ["Baoshan Iron and Steel Co., Ltd. agreed to the steelmakers' plan.", 'en', ['SH:600019']],
  ['Alibaba Group (HKEX: 9988) rose; 阿里巴巴 is its name.', 'en', ['HK:09988']],
  ['腾讯控股与贵州茅台(600519)上涨', 'zh-Hans', ['HK:00700', 'SH:600519']],
  ['騰訊控股、台積電(2330)與鴻海上漲', 'zh-Hant', ['HK:00700', 'TW:2330', 'TW:2317']],
  ['トヨタ自動車【7203】とソニーグループが上昇', 'ja', ['T:7203', 'T:6758']],
  ['삼성전자가 상승했고 SK하이닉스는 하락했다', 'ko', ['KS:005930', 'KS:000660']],
  ['LG전자와 TCL科技', 'ko', ['KS:066570', 'SZ:000100']],
  ['Der Deutschen Bank und Puma geht es an der Börse gut.', 'de', ['DE:DBK', 'DE:PUM']],
  ['Siemens Energy und SAP stiegen an der Börse.', 'de', ['DE:ENR', 'DE:SAP']],
  ['Intel is to close two plants that cost $2 billion.', 'en', ['US:INTC']],
  ["Intel's next factory costs $30 billion.", 'en', ['US:INTC']],
  ['Micron, whose profit doubled, has no plans for Europe.', 'en', ['US:MU']],
  ['Intel to Invest $3 Billion in New Plant', 'en', ['US:INTC']],
  ["L'action d'Airbus gagne 2 %, LVMH et L'Oréal progressent.", 'fr', ['PA:AIR', 'PA:MC', 'PA:OR']],
] as const)
  test(`${language}: ${text}`, () => expect(symbols(text, language)).toEqual(expected));

for (const [text, language] of [
  ['The CEO said that AI and TV are IT for ALL.', 'en'],
  ['Artificial intelligence (AI) and gross domestic product (GDP) grew.', 'en'],
  ['Jinzhou Apple is a fruit; soldiers refused to take even one apple.', 'en'],
  ['The gap between target and orange grew in Orange County.', 'en'],
  ['Visa fees rose 30%. Visa to Work in Japan costs 5% more.', 'en'],
  ['Apple sold by the roadside costs $3 a pound. Shell companies hid 40% of the money.', 'en'],
  ['中国银行业协会与中国石油大学开会', 'zh-Hans'],
  ['小米粥很好喝，苹果树开花了', 'zh-Hans'],
  ['早くもメタボ対策が話題に', 'ja'],
] as const)
  test(`names no company: ${text}`, () => expect(symbols(text, language)).toEqual([]));

test('of two listings the one that the article writes is meant', () => {
  expect(symbols('Alibaba rose. Later Alibaba (NYSE: BABA) fell.')).toEqual(['US:BABA']);
  expect(symbols('Alibaba rose. Later Alibaba (9988.HK) fell.')).toEqual(['HK:09988']);
});

test('a word that is also a company counts once the company is named surely', () => {
  const [mention] = mentions('Target Corporation (NYSE: TGT) opened a shop. In May Target hired.');
  expect(mention?.symbol).toBe('US:TGT');
  expect(mention?.evidence.map(({ text }) => text)).toEqual(['Target Corporation', 'NYSE: TGT', 'Target']);
});
