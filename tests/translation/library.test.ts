import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { KINDS } from '../../src/shared/report/kinds.ts';
import { translateNotice } from '../../src/translation/engine.ts';
import { LIBRARY } from '../../src/translation/library/library.ts';
import { readEntries } from '../../src/translation/phrasebook/book.ts';
import { type PatternNode, parsePattern } from '../../src/translation/phrasebook/pattern.ts';

const FamilySchema = v.strictObject({
  name: v.pipe(v.string(), v.minLength(3)),
  sites: v.pipe(v.array(v.pipe(v.string(), v.regex(/^[a-z0-9.-]+\.[a-z]{2,}$/))), v.minLength(1)),
  text: v.pipe(v.string(), v.includes('== clause ==')),
});
const LANGUAGES = ['en', 'zh', 'ja', 'ko', 'de', 'fr', 'es'];
const FILLERS: Record<string, string> = { name: 'Acme Media', number: '15', org: 'Acme' };

/** The first way of saying it, with made-up names and numbers in its slots. */
function sample(cell: string): string {
  const [nodes = []] = parsePattern(cell);
  const fill = (node: PatternNode) => {
    if (node.kind === 'text') return node.text;
    return node.kind === 'slot' ? `${FILLERS[node.category]}${node.name.includes('#2') ? ' Two' : ''}` : '';
  };
  return nodes.map(fill).join('');
}

it('holds the notices of at least forty sites', () => {
  expect(new Set(LIBRARY.flatMap(({ sites }) => sites)).size).toBeGreaterThanOrEqual(40);
});

describe.each(LIBRARY)('$name', (family) => {
  const clauses = readEntries(family.text, true).filter(({ category }) => category === 'clause');

  it('fits the schema, and every clause has a kind, English and Chinese', () => {
    expect(() => v.parse(FamilySchema, family)).not.toThrow();
    for (const { cells } of clauses) {
      expect(KINDS, JSON.stringify(cells)).toContain(cells.kind);
      expect(Object.keys(cells)).toEqual(expect.arrayContaining(['en', 'zh']));
    }
  });

  it('is covered whole, as reviewed, into English and both Chinese scripts', async () => {
    for (const { cells } of clauses)
      for (const language of LANGUAGES) {
        const cell = cells[language];
        if (cell === undefined) continue;
        const text = sample(cell);
        const from = language === 'zh' ? 'zh-Hant' : language;
        for (const target of ['en', 'zh-Hant', 'zh-Hans']) {
          if (target === from) continue;
          const notice = { text, language: from, clauses: [{ text, kind: 'NOADV' as const }] };
          const [answer] = await translateNotice(notice, target);
          expect({ target, text, answer }).toMatchObject({ answer: { origin: 'reviewed' } });
        }
      }
  });
});
