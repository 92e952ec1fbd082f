import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../src/shared/stored/settings.ts';
import type { Catalogue } from '../../src/shared/words/i18n.ts';

const root = new URL('../../', import.meta.url);
const locales = readdirSync(new URL('public/_locales', root));
const catalogue = (locale: string): Catalogue =>
  JSON.parse(readFileSync(new URL(`public/_locales/${locale}/messages.json`, root), 'utf8'));
const english = catalogue('en');

const PLURAL = /_(zero|one|two|few|many|other)$/;
const baseOf = (key: string) => key.replace(PLURAL, '');
const bases = (from: Catalogue) => [...new Set(Object.keys(from).map(baseOf))].sort();
const counted = bases(english).filter((base) => `${base}_other` in english);
const slots = (message: string) => [...new Set(message.match(/\$[1-9]/g) ?? [])].sort().join();

describe.each(locales)('catalogue %s', (locale) => {
  const messages = catalogue(locale);
  const tag = messages.localeCode?.message ?? '';

  test('can be chosen, and names its own language', () => {
    expect(LOCALES).toContain(locale);
    expect(tag.replace('-', '_')).toBe(locale);
  });

  test('has the same messages as the English one', () => {
    expect(bases(messages)).toEqual(bases(english));
  });

  test('has the plural forms of its language, and no others', () => {
    // "many" of French and Spanish is for millions; those take the general form here.
    const forms = new Intl.PluralRules(tag)
      .resolvedOptions()
      .pluralCategories.filter((form) => !(form === 'many' && ['fr', 'es'].includes(tag)));
    for (const base of counted) {
      const present = Object.keys(messages)
        .filter((key) => PLURAL.test(key) && baseOf(key) === base)
        .map((key) => key.slice(base.length + 1));
      expect([base, ...present.sort()]).toEqual([base, ...[...forms].sort()]);
    }
  });

  test('keeps every value of a message', () => {
    for (const [key, { message }] of Object.entries(messages)) {
      const pattern = english[key]?.message ?? english[`${baseOf(key)}_other`]?.message ?? '';
      // Forms for none, one and two may say the number in words.
      const spoken = /_(zero|one|two)$/.test(key) && slots(message) === '';
      if (!spoken) expect(`${key} ${slots(message)}`).toBe(`${key} ${slots(pattern)}`);
    }
  });

  test('has no empty message, and a description that stores accept', () => {
    expect(Object.entries(messages).filter(([, { message }]) => !message.trim())).toEqual([]);
    // 132 characters: the limit of the Chrome Web Store.
    expect([...(messages.extensionDescription?.message ?? '')].length).toBeLessThanOrEqual(132);
  });
});
