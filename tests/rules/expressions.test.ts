import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { builtWhile, costOf, type Expression, hardTexts, writtenIn } from './expressions.ts';
import { filesUnder } from './source.ts';

/** Rooms that text of a page comes to. */
const ROOMS = ['page', 'summary', 'translation', 'securities', 'shared', 'content'];

/** Characters of the shorter texts, and how many times longer the longer ones are. */
const LENGTH = 4000;
const LONGER = 4;
/** A linear search needs microseconds a character at most, also on a slow machine: what needs less than this is looked at no more. Milliseconds. */
const CHEAP = 1.5;
/** Four times the text takes a linear search four times as long, a quadratic one sixteen times. */
const MOST_GROWTH = 8;
/** Times of less than some milliseconds waver: the shortest of as many runs counts. */
const RUNS = 3;
/** On a busy machine all runs of a look can be late: only what is out of step in as many looks is. */
const LOOKS = 4;

/** Expressions that never see a long text, by how they begin, and why. */
const SHORT: Readonly<Record<string, { characters: number; why: string }>> = {
  'src/page/notices/parties.ts \\s*\\([^)]*\\)|': {
    characters: 240,
    why: 'looks at names that HELD caught, which takes 200 characters and an opening of 40',
  },
  'src/translation/phrasebook/pattern.ts (\\p{Script=Latin}+)([[(])': {
    characters: 200,
    why: 'reads phrases of our own library',
  },
};

const key = ({ path, pattern }: Expression) => `${path} ${pattern.source}`;
const capOf = (expression: Expression) =>
  Object.entries(SHORT).find(([start]) => key(expression).startsWith(start))?.[1].characters ?? Infinity;

const least = (pattern: RegExp, text: string) =>
  Math.min(...Array.from({ length: RUNS }, () => costOf(pattern, text)));

/** @returns a text that costs the expression out of step with its length, as `growth: beginning`; null when there is none */
function outOfStep(expression: Expression): string | null {
  const { pattern } = expression;
  if (capOf(expression) < LENGTH) return null;
  for (const make of hardTexts(pattern)) {
    // Everything that reads a page reads its text with the white space folded.
    const text = foldSpace(make(LENGTH));
    if (costOf(pattern, text) < CHEAP) continue;
    const longer = foldSpace(make(LENGTH * LONGER));
    let growth = 0;
    for (let look = 0; look < LOOKS; look += 1) {
      const short = least(pattern, text);
      growth = short < CHEAP / 2 ? 0 : least(pattern, longer) / short;
      if (growth <= MOST_GROWTH) break;
    }
    if (growth > MOST_GROWTH) return `${growth.toFixed(0)}: ${text.slice(0, 20)}`;
  }
  return null;
}

const files = ROOMS.flatMap((room) => filesUnder(`src/${room}`, /\.tsx?$/));
const written = files.flatMap((path) => writtenIn(path));
// The content script runs when it is loaded; it puts no expression together.
const modules = files.filter((path) => !/^src\/content\/|^src\/shared\/browser/.test(path));
const built: Expression[] = [];
for (const path of modules)
  built.push(...(await builtWhile(path, () => import(/* @vite-ignore */ `../../${path}`).catch(() => null))));
// Only now, or what they put together would not have been seen.
const { foldSpace } = await import('../../src/page/text.ts');
const { indexWords } = await import('../../src/page/notices/index-words.ts');
const { Words } = await import('../../src/page/notices/words/words.ts');
const { readPage } = await import('../../src/page/read-page.ts');
// Numbers beside a sign are looked for with expressions that the word files call for, once a text has a number.
const ofNumbers = await builtWhile('src/page/notices/words/number-words.ts', () => {
  for (const script of ['latin', 'cyrillic', 'east'] as const)
    new Words(script, indexWords(script).filed).numbers.walk('5', () => {});
});
built.push(...ofNumbers);

test('expressions are found, written and put together', () => {
  expect(written.length).toBeGreaterThan(500);
  expect(built.some(({ pattern }) => pattern.source.includes('Rs'))).toBe(true);
  for (const start of Object.keys(SHORT))
    expect(
      [...written, ...built].some((each) => key(each).startsWith(start)),
      start,
    ).toBe(true);
});

test('no other expression is put together while a page is read', async () => {
  const html = [
    '<article lang="en"><h1>Harbour to be rebuilt</h1><p>By Jane Roe, 3 May 2024</p>',
    '<p>The author holds 5% of Acme. CFDs: 74% of retail accounts lose money, quotes are 15 minutes late.</p>',
    '<p>作者持有5%的股份，不构成投资建议。</p><p>Автор владеет 5% акций, не является советом.</p></article>',
  ].join('');
  const known = new Set(built.map(({ pattern }) => String(pattern)));
  const { document } = new JSDOM(html).window;
  const read = await builtWhile('', () => readPage(document, 'https://news.example/harbour'));
  expect(ofNumbers.length).toBeGreaterThan(2);
  expect(read.map(({ pattern }) => String(pattern)).filter((pattern) => !known.has(pattern))).toEqual([]);
});

test.each(ROOMS)(
  'every expression of %s takes time in step with its text',
  (room) => {
    const own = [...written, ...built].filter(({ path }) => path.startsWith(`src/${room}/`));
    const slow = own.flatMap((each) => {
      const text = outOfStep(each);
      return text ? [`${key(each)} → ${text}`] : [];
    });
    expect(slow).toEqual([]);
  },
  240_000,
);

describe('what the rule sees', () => {
  test.each(['/(?:a|b)+$/', '/\\.+(?= [A-Z])/g', '/[\\d,]+%/', '/\\([^)]*\\)/g'])(
    '%s is out of step',
    (code) => {
      const [expression] = writtenIn('planted.ts', `export const planted = ${code};`);
      expect(outOfStep(expression as Expression)).not.toBeNull();
    },
  );

  test.each(['/(?<!\\.)\\.+(?= [A-Z])/g', '/\\([^)]{0,40}\\)/g', '/[,;] /g'])('%s is in step', (code) => {
    const [expression] = writtenIn('planted.ts', `export const planted = ${code};`);
    expect(outOfStep(expression as Expression)).toBeNull();
  });
});
