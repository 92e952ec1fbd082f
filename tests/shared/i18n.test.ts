import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Verdict } from '../../src/shared/report/report.ts';
import { type Catalogue, catalogueLookup, createTranslator } from '../../src/shared/words/i18n.ts';
import { verdictAlso, verdictText } from '../../src/shared/words/verdict-text.ts';

const catalogue = (locale: string): Catalogue =>
  JSON.parse(readFileSync(new URL(`../../public/_locales/${locale}/messages.json`, import.meta.url), 'utf8'));
const t = createTranslator(catalogueLookup(catalogue('en')));

describe('messages', () => {
  test('values take their places, and a value with a dollar sign stays as it is', () => {
    expect(t('verdictAmount', '$1,500')).toBe('Amount: $1,500');
    expect(t('listPartly', '3', '10')).toBe('3 of 10 rows filled so far');
  });

  test('two dollar signs in a message are one', () => {
    const lookup = catalogueLookup({ a: { message: 'costs $$5, $1' } });
    expect(lookup('a', ['x'])).toBe('costs $5, x');
  });

  test('a missing message falls back to the other catalogue', () => {
    const lookup = catalogueLookup({}, { a: { message: 'A' } });
    expect(lookup('a', [])).toBe('A');
  });

  test.each([
    [1, '1 row, still blank on the page'],
    [10, '10 rows, still blank on the page'],
    [12_345, '12,345 rows, still blank on the page'],
  ])('%i takes its plural form', (count, sentence) => {
    expect(t.count('listPending', count)).toBe(sentence);
  });

  test('a language with more plural forms finds each of them', () => {
    const arabic = createTranslator(
      catalogueLookup({
        localeCode: { message: 'ar' },
        clausesCount_two: { message: 'two' },
        clausesCount_few: { message: 'few $1' },
        clausesCount_other: { message: 'other' },
      }),
    );
    expect(arabic.count('clausesCount', 2)).toBe('two');
    expect(arabic.count('clausesCount', 5)).toContain('few');
    expect(arabic.count('clausesCount', 100)).toBe('other');
  });

  test('a value of the other direction is isolated, others are not', () => {
    const rtl = createTranslator(
      catalogueLookup({ localeDirection: { message: 'rtl' }, factsBy: { message: '$1' } }),
    );
    expect(rtl('factsBy', 'NVDA')).toBe('\u2068NVDA\u2069');
    expect(t('factsBy', 'NVDA')).toBe('by NVDA');
    expect(t('factsBy', 'علي')).toBe('by \u2068علي\u2069');
  });

  test('a value takes no spaces between letters that are written without them', () => {
    const chinese = createTranslator(catalogueLookup(catalogue('zh_TW')));
    expect(chinese('verdictHoldsSecurities', '台積電')).toBe('作者或發布者揭露持有台積電的部位');
    expect(chinese('verdictHoldsSecurities', 'NVDA')).toBe('作者或發布者揭露持有 NVDA 的部位');
    expect(chinese('clauseSecurities', '森田 絵里')).toBe('提及森田 絵里');
    expect(t('factsBy', '森田 絵里')).toBe('by 森田 絵里');
  });

  test('days, lists and languages are written as the language writes them', () => {
    const chinese = createTranslator(catalogueLookup(catalogue('zh_TW')));
    expect(chinese.day('2025-10-31')).toBe('2025年10月31日');
    expect(t.day('10/31')).toBe('10/31');
    expect(t.list(['a', 'b', 'c'])).toBe('a, b, and c');
    expect(t.languageName('not a tag')).toBe('not a tag');
  });
});

describe('verdict text', () => {
  const verdict = (parts: Partial<Verdict>): Verdict => ({
    severity: 4,
    code: 'holds',
    also: [],
    likely: [],
    securities: [],
    party: null,
    amount: null,
    ...parts,
  });

  test.each([
    [
      { party: 'The author', securities: ['US:NVDA', 'US:AAPL'] },
      'The author discloses a position in NVDA and AAPL',
    ],
    [
      { securities: ['US:NVDA', 'SH:688233'] },
      'The author or publisher discloses a position in NVDA and SH:688233',
    ],
    [{ party: 'seine Frau', securities: ['Nordhafen'] }, 'Seine Frau discloses a position in Nordhafen'],
    [{ party: 'his wife' }, 'His wife discloses a position'],
    [{ party: 'Analyst', securities: ['US:MU'] }, 'The analyst discloses a position in MU'],
    [
      {
        party: 'The author',
        securities: ['US:MU', 'US:TSM'],
        holders: [
          { party: 'its affiliates', securities: ['Nvidia', 'ASML'] },
          { party: 'I/we', securities: ['US:INTC'] },
        ],
      },
      'The author discloses a position in MU and TSM · Its affiliates: Nvidia and ASML · The author or publisher discloses a position in INTC',
    ],
    [
      {
        party: 'The author',
        likely: ['holds' as const],
        holders: [{ party: 'Publisher', securities: ['MU'] }],
      },
      'Likely: The author discloses a position · The publisher: MU (likely)',
    ],
    [
      { party: 'The author', securities: ['A1', 'B2', 'C3', 'D4', 'E5', 'F6'] },
      'The author discloses a position in A1, B2, C3, D4, E5, and F6',
    ],
    [
      { party: 'The author', securities: ['A1', 'B2', 'C3', 'D4', 'E5', 'F6', 'G7', 'H8'] },
      'The author discloses a position in A1, B2, C3, D4, E5, and 3 more',
    ],
    [{ party: 'eToro' }, 'eToro discloses a position'],
    [
      { code: 'paid' as const, party: 'Acme', amount: '$5,000' },
      'Paid promotion · Named: Acme · Amount: $5,000',
    ],
    [{ code: 'leverage' as const, amount: '74 %' }, 'Leveraged products: 74 % of retail accounts lose money'],
    [{ code: 'leverage' as const, amount: '$50' }, 'Leveraged products · Amount: $50'],
    [{ code: 'standard' as const, severity: 2 as const }, 'Standard notice'],
  ])('%j', (parts, sentence) => {
    expect(verdictText(t, verdict(parts))).toBe(sentence);
  });

  const MANY: Partial<Verdict> = {
    party: 'Analyst',
    securities: ['A1', 'B2', 'C3', 'D4', 'E5', 'F6', 'G7', 'H8'],
    holders: [{ party: 'The publisher', securities: ['MU', 'TSM'] }],
  };
  test.each([
    ['zh_TW', '分析師揭露持有 A1、B2、C3、D4、E5和另外 3 項的部位 · 發布者：MU和TSM'],
    ['zh_CN', '分析师披露持仓：A1、B2、C3、D4、E5和另外 3 项 · 发布方：MU和TSM'],
    ['ja', 'アナリストがポジションを開示：A1、B2、C3、D4、E5、ほか 3 件 · 発行者：MU、TSM'],
    ['ko', '애널리스트: 보유 포지션을 밝힘(A1, B2, C3, D4, E5 및 그 외 3건) · 발행처: MU 및 TSM'],
    [
      'de',
      'Der Analyst legt eine Position offen: A1, B2, C3, D4, E5 und 3 weitere · Der Herausgeber: MU und TSM',
    ],
    ['fr', 'L’analyste déclare une position : A1, B2, C3, D4, E5 et 3 autres · L’éditeur : MU et TSM'],
    ['es', 'El analista declara una posición: A1, B2, C3, D4, E5 y 3 más · El editor: MU y TSM'],
    ['ar', 'يفصح المحلل عن مركز في A1 وB2 وC3 وD4 وE5 و 3 أخرى · الناشر: MU وTSM'],
  ])('who holds what, in %s', (locale, sentence) => {
    const said = verdictText(createTranslator(catalogueLookup(catalogue(locale))), verdict(MANY));
    expect(said.replace(/[\u2068\u2069]/g, '').replace(/[\s\u00a0]+/g, ' ')).toBe(sentence);
  });

  test('further codes stand in one line', () => {
    expect(verdictAlso(t, verdict({ also: ['ai', 'affiliate'] }))).toBe(
      'Also: AI was used · The publisher earns from its links',
    );
    expect(verdictAlso(t, verdict({}))).toBeNull();
  });
});
