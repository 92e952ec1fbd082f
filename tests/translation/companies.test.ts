import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { limits } from '../../src/shared/limits.ts';
import { translateNotice } from '../../src/translation/engine.ts';

async function translation(language: string, names: readonly string[], text: string) {
  const target = language === 'en' ? 'zh-Hant' : 'en';
  return (await translateNotice({ text, language, clauses: [{ text }], names }, target))[0]?.text;
}

const clauses = readFileSync(new URL('./companies.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line && !line.startsWith('#'))
  .map((line) => line.split(' | ') as [string, string, string, string]);

describe('a company that is known by name', () => {
  it.each(clauses)('%s, %s: %s → %s', async (language, names, text, expected) => {
    expect(await translation(language, names.split('、'), text)).toBe(expected === '-' ? null : expected);
  });

  it('keeps what is said of it from being said of something else', async () => {
    const before = await translation('zh-Hant', ['台積電'], '筆者持有台積電股票');
    expect(before).toBe('The author holds shares of 台積電');
    for (const word of ['不', '未', '可能', '部分', '曾', '前', '以外', '概念'])
      for (let place = 0; place <= '筆者持有台積電股票'.length; place += 1) {
        const changed = `${'筆者持有台積電股票'.slice(0, place)}${word}${'筆者持有台積電股票'.slice(place)}`;
        expect([changed, await translation('zh-Hant', ['台積電'], changed)]).not.toEqual([changed, before]);
      }
  });

  it('is looked for among as many names as a notice can hold, and no more', async () => {
    const others = Array.from({ length: limits.listed }, (_, at) => `無名${at}`);
    expect(await translation('zh-Hant', [...others.slice(1), '台積電'], '作者持有台積電股票')).not.toBeNull();
    expect(await translation('zh-Hant', [...others, '台積電'], '作者持有台積電股票')).toBeNull();
  });
});
