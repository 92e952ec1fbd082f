import { expect, it, test } from 'vitest';
import { translateNotice } from '../../src/translation/engine.ts';
import { CURRENCIES, SIGNS } from '../../src/translation/guard/currencies.ts';
import { SOURCES } from '../../src/translation/languages.ts';
import { EXAMPLES, likelySource } from '../../src/translation/likely.ts';
import { keysOfRun, packedLine, partsOf } from '../../src/translation/phrasebook/finished.ts';

test.each(Object.entries(CURRENCIES))(
  '%s is looked for wherever one of its forms may stand',
  (code, { source }) => {
    const forms: string[] = [];
    let depth = 0;
    let form = '';
    for (const character of `${source}|`) {
      if (character === '|' && depth === 0) {
        forms.push(form);
        form = '';
        continue;
      }
      if ('([{'.includes(character)) depth += 1;
      if (')]}'.includes(character)) depth -= 1;
      form += character;
    }
    // What may be missing cannot be what the form is known by: `(?:South )?`, `(?<=…)`, `U\.?S`.
    const sure = (each: string) =>
      each
        .replace(/\(\?<[=!](?:[^()]|\([^()]*\))*\)/g, '')
        .replace(/\((?:[^()]|\([^()]*\))*\)\?/g, '')
        .replace(/[^)\]]\?/g, '')
        .replaceAll('\\', '')
        .toLowerCase();
    const unknown = forms.filter((each) => !SIGNS[code]?.some((sign) => sure(each).includes(sign)));
    expect(unknown).toEqual([]);
  },
);

it.each(SOURCES)(
  'what is translated to get ready for %s are clauses that the book covers',
  async (source) => {
    const clauses = EXAMPLES[source].map((text) => ({ text }));
    const notice = { text: EXAMPLES[source].join('\n'), language: source, clauses };
    const made = await translateNotice(notice, source === 'en' ? 'zh-Hant' : 'en');
    expect(made.map(({ text }) => text)).not.toContain(null);
  },
);

it.each([
  ['en', 'de-DE', 'de'],
  ['en', 'en-GB', 'zh'],
  ['en', 'und', 'zh'],
  ['zh', 'ja', 'ja'],
  ['hans', 'zh-TW', null],
  ['zh', 'zh', null],
  ['zh', 'und', 'en'],
  ['zh', 'pl', 'en'],
] as const)('a reader of %s on a page in %s gets ready for %s', (target, page, source) => {
  expect(likelySource(target, page)).toBe(source);
});

it('keeps the words of a packed line apart as they were', () => {
  const steps = ['以 上', [['内 容'], ['ai 观 点', 'Ѐ'], []], '~', 'not an offer , of a 股', 'Ё'];
  const line = packedLine(steps);
  expect(line).toBe('以上[内容^ai观点Ѐ^]~not an offer , of a股Ё');
  expect(partsOf(line)).toEqual([
    '以上',
    '[',
    '内容',
    '^',
    'ai观点',
    'Ѐ',
    '^',
    ']',
    '~',
    'not an offer , of a股',
    'Ё',
  ]);
  expect(keysOfRun('ai观点')).toEqual(['ai', '观', '点']);
  expect(keysOfRun('not an offer , of a股')).toEqual(['not', 'an', 'offer', ',', 'of', 'a', '股']);
});
