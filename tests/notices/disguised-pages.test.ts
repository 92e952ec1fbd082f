import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PageReport } from '../../src/shared/report/report.ts';
import { readPlain } from '../reading.ts';

/** Every notice of every page under tests/pages, in every disguise, is read as the plain text is. */
const root = new URL('../pages/', import.meta.url);
const notices = [
  ...new Set(
    readdirSync(root).flatMap((name) =>
      readPlain(readFileSync(new URL(`${name}/page.html`, root), 'utf8'))
        .notices.filter(({ visible, clauses }) => visible && clauses.length > 0)
        .map(({ text }) => text.replace(/\n/g, ' ')),
    ),
  ),
];

const STORY = `<article><h1>New bridge</h1><p>The council approved the plan for a new bridge on Tuesday after three hours of debate in the town hall.</p>
  <p>Work is expected to begin next spring and will take about two years, officials told residents here.</p></article>`;
const read = (html: string) => readPlain(`<body>${STORY}<div>${html}</div></body>`);
const said = ({ notices, verdict }: PageReport) => [
  ...notices.flatMap(({ clauses }) => clauses.map(({ kind, denied }) => kind + (denied ? '-' : ''))),
  verdict.code,
];

const asHtml = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
const swap = (from: string, to: string) => {
  const doubles = new Map([...from].map((letter, i) => [letter, [...to][i] ?? letter]));
  return (letter: string) => doubles.get(letter) ?? letter;
};
const LATIN = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const styled = (first: number) =>
  swap(LATIN, [...LATIN].map((_, i) => String.fromCodePoint(first + i)).join(''));
const wide = (letter: string) =>
  /[!-~]/.test(letter) ? String.fromCharCode(letter.charCodeAt(0) + 0xfee0) : letter;

/** Characters that show nothing, put behind letters. */
const INVISIBLE = ['\u200b', '\u200c', '\u200d', '\u00ad', '\u2060', '\ufeff', '\u200e', '\u202c', '\u034f'];
/** Letters that look like others; each is one for one. */
const LOOKALIKES: Record<string, (letter: string) => string> = {
  Cyrillic: swap('aeopcxyijsTAEOPCXHMKB', 'аеорсхуіјѕТАЕОРСХНМКВ'),
  Greek: swap('ovABEHIKMNOTXYZ', 'ονΑΒΕΗΙΚΜΝΟΤΧΥΖ'),
  bold: styled(0x1d400),
  monospace: styled(0x1d670),
  'full-width': wide,
};

const notice = fc.constantFrom(...notices);
const RUNS = { numRuns: 20, seed: 20251115 };

test('there are notices to disguise', () => {
  expect(notices.length).toBeGreaterThan(30);
});

test.each(['\u200d\u200d', '\u200b\u200d', '\u200d\u2060\u200c'])(
  'several behind one letter: %j',
  (signs) => {
    const hidden = read(`<p>Ce texte ne constitue pas un c${signs}onseil en investissement.</p>`);
    expect(said(hidden)).toEqual(['NOADV', 'standard']);
    expect(hidden.notices[0]?.hiddenCharacters).toBe(signs.length);
  },
);

test('characters that show nothing, anywhere: read as plain, and counted', () => {
  const places = fc.array(fc.nat(200), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(notice, places, fc.constantFrom(...INVISIBLE), (text, at, sign) => {
      const letters = [...text];
      for (const place of at) letters[place % letters.length] += sign;
      const report = read(`<p>${asHtml(letters.join(''))}</p>`);
      const plain = read(`<p>${asHtml(text)}</p>`);
      expect(said(report)).toEqual(said(plain));
      // Some are notices in a footer alone.
      const isNotice = plain.notices.length > 0;
      expect(report.notices.some(({ hiddenCharacters }) => hiddenCharacters > 0)).toBe(isNotice);
    }),
    RUNS,
  );
});

test.each(Object.entries(LOOKALIKES))('%s letters: read as plain, quoted as shown', (_, double) => {
  fc.assert(
    fc.property(notice, (text) => {
      const shown = [...text].map(double).join('');
      const report = read(`<p>${asHtml(shown)}</p>`);
      expect(said(report)).toEqual(said(read(`<p>${asHtml(text)}</p>`)));
      for (const each of report.notices) {
        expect(shown).toContain(each.text);
        for (const clause of each.clauses)
          expect(each.text.slice(clause.start, clause.start + clause.text.length)).toBe(clause.text);
      }
    }),
    RUNS,
  );
});

test.each([
  ['inline elements', (letter: string) => `<span>${asHtml(letter)}</span>`],
  ['places to break a line', (letter: string) => `${asHtml(letter)}<wbr>`],
])('letters split by %s: read as plain', (_, each) => {
  fc.assert(
    fc.property(notice, (text) => {
      expect(said(read(`<p>${[...text].map(each).join('')}</p>`))).toEqual(
        said(read(`<p>${asHtml(text)}</p>`)),
      );
    }),
    RUNS,
  );
});

const ENGLISH = 'This article is not financial advice.';
test.each([
  ['spaces', ENGLISH, (letters: string[]) => `<p>${letters.join(' ')}</p>`],
  ['boxes', ENGLISH, (letters: string[]) => letters.map((each) => `<div>${each}</div>`).join('')],
  [
    'cells of a table',
    ENGLISH,
    (letters: string[]) => `<table><tr>${letters.map((each) => `<td>${each}</td>`).join('')}</tr></table>`,
  ],
  [
    'boxes',
    '本文不构成投资建议。',
    (letters: string[]) => letters.map((each) => `<div>${each}</div>`).join(''),
  ],
  [
    'boxes',
    '본 글은 투자 조언이 아닙니다.',
    (letters: string[]) => letters.map((each) => `<div>${each}</div>`).join(''),
  ],
])('letters split by %s: %s', (_, text, split) => {
  expect(said(read(split([...text].filter((each) => each.trim()))))).toEqual(['NOADV', 'standard']);
});

test('letters in boxes never turn who holds into who does not', () => {
  fc.assert(
    fc.property(notice, (text) => {
      const letters = [...text].filter((each) => each.trim());
      const spread = read(letters.map((each) => `<div>${asHtml(each)}</div>`).join(''));
      const plain = said(read(`<p>${asHtml(text)}</p>`));
      for (const kind of ['POS', 'PAID', 'COI'])
        if (!plain.includes(`${kind}-`)) expect(said(spread)).not.toContain(`${kind}-`);
    }),
    RUNS,
  );
});

test('a list of single letters stays a list of links', () => {
  const letters = 'ABCDEFGH'.split('').map((letter) => `<li><a href="/${letter}">${letter}</a></li>`);
  expect(read(`<ul>${letters.join('')}</ul>`).notices).toEqual([]);
});
