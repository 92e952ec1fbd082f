import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { guarded } from '../../src/translation/engine.ts';
import { sourceOf } from '../../src/translation/languages.ts';
import { dictionaryOf, phrases } from '../../src/translation/phrase-engine.ts';

type Row = [string, string, string, string];

const parts = readFileSync(new URL('./opening-names.txt', import.meta.url), 'utf8').split('\n# == ');
const rows = (heading: string) =>
  (parts.find((part) => part.startsWith(heading)) ?? '')
    .split('\n')
    .map((line) => line.split(' | '))
    .filter((cells): cells is Row => cells.length === 4);

async function shown([language, text, target, translation]: Row, names?: readonly string[]) {
  const source = sourceOf(language);
  const knows = source ? await dictionaryOf(source) : undefined;
  return guarded(text, language, translation, target, 'browser', { names, knows }).text;
}

describe('a name that opens a sentence', () => {
  it.each(rows('wrong'))('is missed: %s: %s → %s: %s', async (...row) => {
    expect(await shown(row)).toBeNull();
  });

  it.each(rows('right'))('is kept, or is none: %s: %s → %s: %s', async (...row) => {
    expect(await shown(row)).toBe(row[3]);
  });

  it.each(rows('kept'))('that the grammar took must stand: %s: %s → %s: %s', async (...row) => {
    const [language, text] = row;
    const { render } = await phrases(sourceOf(language) ?? 'en', 'en');
    const rendering = render(text);
    expect(rendering?.names).not.toEqual([]);
    expect(await shown([language, text, 'en', rendering?.text ?? ''], rendering?.names)).not.toBeNull();
    expect(await shown(row, rendering?.names)).toBeNull();
  });
});
