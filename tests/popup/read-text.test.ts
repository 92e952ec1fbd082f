import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readText } from '../../src/popup/own-pages/read-text.ts';
import { openStage } from '../views/render.tsx';

const notice = (locale: string) =>
  JSON.parse(readFileSync(new URL(`../../public/_locales/${locale}/messages.json`, import.meta.url), 'utf8'))
    .welcomeNotice.message;

// No notice is read in Arabic: its readers are shown the English one.
test.each(['en', 'zh_TW', 'zh_CN', 'ja', 'ko', 'de', 'fr', 'es', 'ar'])(
  'Fineprint’s own fine print in %s is read clause by clause',
  (locale) => {
    openStage();
    const report = readText(notice(locale));
    const kinds = report.notices.flatMap(({ clauses }) => clauses.map(({ kind }) => kind));
    expect(new Set(kinds)).toEqual(new Set(['NOADV', 'ACC', 'RISK']));
  },
);

test('a text that discloses nothing has no notice, and markup in it is text', () => {
  openStage();
  expect(readText('The harbour was quiet.\n<b>Ships</b> came and went.').notices).toEqual([]);
});
