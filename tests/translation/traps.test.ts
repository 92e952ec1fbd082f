import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { translateNotice } from '../../src/translation/engine.ts';

async function translation(language: string, text: string): Promise<string | null | undefined> {
  const target = language === 'en' ? 'zh-Hant' : 'en';
  const clauses = [{ text, kind: 'NOADV' as const }];
  return (await translateNotice({ text, language, clauses }, target))[0]?.text;
}

const traps = readFileSync(new URL('./traps.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line && !line.startsWith('#'))
  .map((line) => line.split(' | ') as [string, string, string]);

describe('a clause that nearly says something else', () => {
  it('is tried in every source language', () => {
    expect(new Set(traps.map(([language]) => language))).toEqual(
      new Set(['zh-Hans', 'zh-Hant', 'ja', 'ko', 'de', 'fr', 'es', 'en']),
    );
    expect(traps.length).toBeGreaterThan(150);
  });

  it.each(traps)('%s: %s → %s', async (language, text, allowed) => {
    expect([null, allowed === '-' ? null : allowed]).toContain(await translation(language, text));
  });
});

/** Covered clauses, and words that change what they say wherever they are put. */
const COVERED: [string, string, string[]][] = [
  ['zh-Hans', '本公司不保证本报告的准确性', ['不', '未', '非', '部分', '可能', '仅']],
  ['zh-Hans', '未经本公司书面许可，任何机构和个人不得以任何形式复制', ['不', '没有', '部分', '应']],
  ['zh-Hans', '作者在未来72小时内没有买卖上述股票的计划', ['不', '非', '全部', '可能']],
  ['zh-Hant', '筆者持有騰訊（00700）', ['不', '未', '可能', '部分']],
  ['zh-Hant', '投資產品價格可升可跌', ['不', '非', '部分', '僅']],
  ['ja', '筆者は本記事で言及した銘柄を保有していません', ['一部', 'のみ', '不']],
  ['ja', '実際の業績は様々な要因により予想と大きく異なる可能性があります', ['一部', 'ない', 'のみ']],
  ['ko', '조사분석 담당자는 해당 종목을 보유하고 있지 않습니다', ['일부 ', '만 ', '안 ']],
  ['de', 'Ein Totalverlust des eingesetzten Kapitals ist möglich', ['nicht ', 'kein ', 'nur ']],
  ['fr', 'Les informations ne constituent pas un conseil en investissement', ['ne ', 'que ', 'seulement ']],
  ['es', 'Los datos se ofrecen con un retraso mínimo de 15 minutos', ['no ', 'sólo ', 'puede ']],
  ['en', 'We may earn a commission if you buy through our links', ['not ', 'never ', 'only ', 'some ']],
];

describe('a word slipped into a clause', () => {
  it.each(COVERED)('%s: %s never keeps its translation', async (language, text, words) => {
    const before = await translation(language, text);
    expect(before).toBeTruthy();
    const places = [...text].flatMap((character, i) =>
      /^(?:zh|ja|ko)/.test(language) || character === ' ' ? [character === ' ' ? i + 1 : i] : [],
    );
    for (const word of words)
      for (const place of places) {
        const changed = text.slice(0, place) + word + text.slice(place);
        expect([changed, await translation(language, changed)]).not.toEqual([changed, before]);
      }
  });

  it('and a figure that is changed changes the translation', async () => {
    expect(
      await translation('ko', '당사는 삼성전자(005930) 주식을 2% 이상 보유하고 있지 않습니다'),
    ).toContain('2% or more');
    expect(
      await translation(
        'de',
        '86% der Kleinanlegerkonten verlieren Geld beim CFD-Handel mit diesem Anbieter',
      ),
    ).toMatch(/^86%/);
  });
});
