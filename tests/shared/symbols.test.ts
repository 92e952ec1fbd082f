import fc from 'fast-check';
import { expect, test } from 'vitest';
import { COINS, isIsin } from '../../src/shared/symbols/notations.ts';
import { parseSymbols, symbolOfAddress } from '../../src/shared/symbols/symbols.ts';
import { secondsOfWork } from '../work.ts';

const symbolsIn = (text: string, language = 'en') =>
  parseSymbols(text, { language }).map(({ symbol }) => symbol);

const digits = (length: number) => fc.stringMatching(new RegExp(`^\\d{${length}}$`));
const hongKong = fc.integer({ min: 1, max: 99_999 }).map(String);
const american = fc.stringMatching(/^[A-Z]{2,5}$/);
const japanese = fc.stringMatching(/^[1-9]\d{2}[\dA-Y]$/);
const shanghai = digits(4).map((rest) => `60${rest}`);
const shenzhen = digits(4).map((rest) => `00${rest}`);
const korean = digits(6);
const taiwanese = digits(4);
const paris = fc.stringMatching(/^[A-Z]{2,5}$/);

const indian = fc.stringMatching(/^[A-Z]{3,10}$/);
/** Numbers of four countries with the check digit that ISO 6166 asks for, worked out anew here. */
const isins = fc
  .tuple(fc.constantFrom('US', 'DE', 'FR', 'GB'), fc.stringMatching(/^[A-Z0-9]{9}$/))
  .map(([country, rest]) => {
    const body = [...(country + rest)].map((character) => Number.parseInt(character, 36)).join('');
    const doubled = [...body]
      .reverse()
      .map((digit, at) => (at % 2 === 0 ? String(Number(digit) * 2) : digit))
      .join('');
    const sum = [...doubled].reduce((total, digit) => total + Number(digit), 0);
    return `${country}${rest}${(10 - (sum % 10)) % 10}`;
  });

/** Every notation: how codes of its kind are drawn, written and meant. */
const NOTATIONS: Record<string, [fc.Arbitrary<string>, (code: string) => string, (code: string) => string]> =
  {
    // A coin's code behind a dollar sign is the coin.
    $CODE: [american.filter((code) => !COINS.test(code)), (code) => `$${code}`, (code) => `US:${code}`],
    '(NASDAQ: CODE)': [american, (code) => `(NASDAQ: ${code})`, (code) => `US:${code}`],
    '（NYSE：CODE）': [american, (code) => `（NYSE：${code}）`, (code) => `US:${code}`],
    'NasdaqGS:CODE': [american, (code) => `NasdaqGS:${code}`, (code) => `US:${code}`],
    '$Name (CODE.US)$': [american, (code) => `$Some Name (${code}.US)$`, (code) => `US:${code}`],
    'CODE.US': [american, (code) => `${code}.US`, (code) => `US:${code}`],
    'CODE.HK': [hongKong, (code) => `${code}.HK`, (code) => `HK:${code.padStart(5, '0')}`],
    'CODE-HK': [hongKong, (code) => `${code}-HK`, (code) => `HK:${code.padStart(5, '0')}`],
    hkCODE: [digits(5), (code) => `hk${code}`, (code) => `HK:${code}`],
    SHCODE: [shanghai, (code) => `SH${code}`, (code) => `SH:${code}`],
    shCODE: [shanghai, (code) => `sh${code}`, (code) => `SH:${code}`],
    'CODE.SS': [shanghai, (code) => `${code}.SS`, (code) => `SH:${code}`],
    'CODE.SH': [shanghai, (code) => `${code}.SH`, (code) => `SH:${code}`],
    '$名称(CODE)$': [shanghai, (code) => `$某某股份(${code})$`, (code) => `SH:${code}`],
    '$名称(SZCODE)$': [shenzhen, (code) => `$某某股份(SZ${code})$`, (code) => `SZ:${code}`],
    'CODE.SZ': [shenzhen, (code) => `${code}.SZ`, (code) => `SZ:${code}`],
    'CODE.TW': [taiwanese, (code) => `${code}.TW`, (code) => `TW:${code}`],
    'CODE-TW': [taiwanese, (code) => `${code}-TW`, (code) => `TW:${code}`],
    'TWS:CODE:STOCK': [taiwanese, (code) => `TWS:${code}:STOCK`, (code) => `TW:${code}`],
    'CODE.TWO': [taiwanese, (code) => `${code}.TWO`, (code) => `TWO:${code}`],
    '名【CODE】': [japanese, (code) => `会社【${code}】`, (code) => `T:${code}`],
    '名＜CODE＞': [japanese, (code) => `会社＜${code}＞`, (code) => `T:${code}`],
    'CODE.T': [japanese, (code) => `${code}.T`, (code) => `T:${code}`],
    'CODE.KS': [korean, (code) => `${code}.KS`, (code) => `KS:${code}`],
    'CODE.KQ': [korean, (code) => `${code}.KQ`, (code) => `KQ:${code}`],
    'CODE.PA': [paris, (code) => `${code}.PA`, (code) => `PA:${code}`],
    'CODE-SH': [shanghai, (code) => `${code}-SH`, (code) => `SH:${code}`],
    'CODE.BJ': [digits(4).map((rest) => `92${rest}`), (code) => `${code}.BJ`, (code) => `BJ:${code}`],
    '(HKEX: CODE)': [hongKong, (code) => `(HKEX: ${code})`, (code) => `HK:${code.padStart(5, '0')}`],
    '（港交所：CODE）': [hongKong, (code) => `（港交所：${code}）`, (code) => `HK:${code.padStart(5, '0')}`],
    'TYO: CODE': [japanese, (code) => `TYO: ${code}`, (code) => `T:${code}`],
    'KRX: CODE': [korean, (code) => `KRX: ${code}`, (code) => `KS:${code}`],
    'TWSE: CODE': [taiwanese, (code) => `TWSE: ${code}`, (code) => `TW:${code}`],
    'NAS:CODE': [american, (code) => `NAS:${code}`, (code) => `US:${code}`],
    gb_code: [american, (code) => `gb_${code.toLowerCase()}`, (code) => `US:${code}`],
    'NSE:CODE': [indian, (code) => `NSE:${code}`, (code) => `NS:${code}`],
    'CODE.NS': [indian, (code) => `(${code}.NS)`, (code) => `NS:${code}`],
    '(CODE.DE)': [paris, (code) => `(${code}.DE)`, (code) => `DE:${code}`],
    '(CODE.MC)': [paris, (code) => `(${code}.MC)`, (code) => `MC:${code}`],
    '$CODE.X': [american, (code) => `$${code}.X`, (code) => `X:${code}`],
    '股票代码：CODE': [shanghai, (code) => `股票代码：${code}`, (code) => `SH:${code}`],
    'WKN: CODE': [digits(6), (code) => `WKN: ${code}`, (code) => `WKN:${code}`],
    ISIN: [isins, (code) => `ISIN ${code}`, (code) => `ISIN:${code}`],
    '1rPCODE': [paris, (code) => `1rP${code}`, (code) => `PA:${code}`],
  };

for (const [notation, [codes, write, meant]] of Object.entries(NOTATIONS))
  test(`${notation} is read back as the symbol it was written from, with its exact place`, () => {
    fc.assert(
      fc.property(codes, (code) => {
        const written = write(code);
        const text = `Then ${written} rose.`;
        const [found, more] = parseSymbols(text, { language: 'zh-Hans' });
        expect(found?.symbol).toBe(meant(code));
        expect(more).toBeUndefined();
        expect(text.slice(found?.start, found?.end)).toBe(found?.text);
        expect(written).toContain(found?.text);
      }),
      { numRuns: 60 },
    );
  });

/** Which codes an exchange gives out, by their first digits: its own documents, as `src/shared/symbols/exchanges.ts` has them. */
test.each([
  [
    'SH',
    ['600519', '688233', '900901', '510300', '113050', '204001'],
    ['000001', '300750', '700000', '60051'],
  ],
  ['SZ', ['000001', '300750', '159915', '161725', '200002', '123001'], ['600519', '400001', '30075']],
  ['BJ', ['430047', '830799', '870204', '889999', '920002'], ['820001', '600519', '84000']],
  ['TW', ['2330', '00878', '00664R'], ['233', 'R2330']],
  ['T', ['7203', '130A'], ['0203', '72033']],
  ['KS', ['005930', '0001S0'], ['05930', 'S00010']],
  ['NS', ['RELIANCE', 'HDFCBANK'], ['7ELIANCE', 'ABCDEFGHIJKLM']],
] as const)('%s lists codes of its own forms alone', (exchange, codes, others) => {
  for (const code of codes) expect(symbolsIn(`(${code}.${exchange})`)).toEqual([`${exchange}:${code}`]);
  for (const code of others) expect(symbolsIn(`(${code}.${exchange})`)).not.toContain(`${exchange}:${code}`);
});

test('an exchange with a hyphen before the colon is no symbol of its own', () => {
  expect(
    parseSymbols('Northern Larch Gold Corp. (TSX-V: NLG, WKN: A3XYZ1)').map(({ symbol }) => symbol),
  ).toEqual(['V:NLG', 'WKN:A3XYZ1']);
});

test('a prefix goes for the whole list in its brackets, and not beyond', () => {
  expect(symbolsIn('(NASDAQ: AAPL, MSFT and GOOG)')).toEqual(['US:AAPL', 'US:MSFT', 'US:GOOG']);
  expect(symbolsIn('(NYSE: BABA, HK: 9988)')).toEqual(['US:BABA', 'HK:09988']);
  expect(symbolsIn('(NYSE: BABA), CEO of the year')).toEqual(['US:BABA']);
});

for (const text of [
  'The CEO of AI and TV said IT ALL.',
  '(NASDAQ: all)',
  'US$500 and A$5 and $AUD 5',
  'anti-US and ANTI-US feeling in the U.S.',
  'see www.SAP.DE or HTTPS://SHOP.AIR.PA/x',
  'US: CPI rose 0.3%',
  'In 2024 (2025) and 600519 shares at 1.600519',
  'Note: THE END. Source: BBC',
  'Order US0378331006 today',
  '【2024】年の株式市場',
])
  test(`no symbol in "${text}"`, () => expect(symbolsIn(text)).toEqual([]));

test('a Chinese exchange name right after the company, and lettered codes alone in a cell', () => {
  expect(symbolsIn('腾讯控股港交所：00700', 'zh-Hans')).toEqual(['HK:00700']);
  expect(parseSymbols('NVDA-US', { bare: 'all' })[0]?.symbol).toBe('US:NVDA');
  expect(parseSymbols('VOD.L', { bare: 'all' })[0]?.symbol).toBe('L:VOD');
  expect(symbolsIn('ANTI-US')).toEqual([]);
});

test('codes without an exchange need brackets and the caller, and keep what else they may mean', () => {
  expect(symbolsIn('腾讯控股(00700)', 'zh-Hans')).toEqual([]);
  const [tencent] = parseSymbols('腾讯控股(00700)', { bare: 'bracket', language: 'zh-Hans' });
  expect(tencent).toMatchObject({ symbol: 'HK:00700', notation: 'bracket', text: '(00700)' });
  const [tsmc] = parseSymbols('台積電(2330)', { bare: 'bracket', language: 'zh-Hant' });
  expect(tsmc).toMatchObject({ symbol: 'TW:2330', others: ['TWO:2330', 'HK:02330'] });
});

test('ISINs count with a right check digit; only Korean and Taiwanese ones tell the listing', () => {
  expect(isIsin('US0378331005')).toBe(true);
  expect(isIsin('US0378331006')).toBe(false);
  expect(symbolsIn('ISIN US0378331005')).toEqual(['ISIN:US0378331005']);
  expect(symbolsIn('KR7005930003')).toEqual(['KS:005930']);
  expect(symbolsIn('TW0002330008')).toEqual(['TW:2330']);
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 11 }), fc.stringMatching(/^[0-9]$/), (at, digit) => {
      const isin = 'US0378331005';
      const changed = isin.slice(0, at) + digit + isin.slice(at + 1);
      // The sum notices every change of one digit.
      if (/\d/.test(isin[at] ?? '') && changed !== isin) expect(isIsin(changed)).toBe(false);
    }),
  );
});

for (const [address, symbol] of [
  ['https://xueqiu.com/S/SH600519', 'SH:600519'],
  ['https://finance.yahoo.com/quote/0700.HK?p=0700.HK', 'HK:00700'],
  ['https://www.futunn.com/stock/NVDA-US', 'US:NVDA'],
  ['https://finance.naver.com/item/main.naver?code=005930', 'KS:005930'],
  ['https://kabutan.jp/stock/?code=7203', 'T:7203'],
  ['https://quote.eastmoney.com/sh600519.html', 'SH:600519'],
  ['https://example.com/news/AAPL-soars-123', null],
  ['https://example.com/stocks/best-stocks-to-buy', null],
] as const)
  test(`${address} leads to ${symbol}`, () => {
    const language = address.includes('naver') ? 'ko' : address.includes('kabutan') ? 'ja' : 'en';
    expect(symbolOfAddress(address, language)).toBe(symbol);
  });

test('hostile text costs in step with its length', async () => {
  const pieces = ['$', '(', 'A.', 'A-', '【1', 'NASDAQ: ', 'AA ', 'é ', '1', '东: ', '代码', '，A'];
  const seconds = await secondsOfWork(() => {
    for (const piece of pieces) parseSymbols(piece.repeat(640_000 / piece.length), { bare: 'bracket' });
  });
  // A pattern that looks back over the whole text takes 10^11 steps here, minutes; all of them together take a tenth
  // of a second.
  expect(seconds).toBeLessThan(10);
});
