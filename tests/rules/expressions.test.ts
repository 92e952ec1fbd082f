import { describe, expect, test } from 'vitest';
import { foldSpace } from '../../src/page/text.ts';
import { builtBy, costOf, type Expression, hardTexts, writtenIn } from './expressions.ts';
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

/** Expressions that never see a long text, by how they begin, and why. */
const SHORT: Readonly<Record<string, { characters: number; why: string }>> = {
  'src/page/notices/names.ts \\s*\\([^)]*\\)|': {
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
    const short = least(pattern, text);
    if (short < CHEAP / 2) continue;
    const growth = least(pattern, foldSpace(make(LENGTH * LONGER))) / short;
    if (growth > MOST_GROWTH) return `${growth.toFixed(0)}: ${text.slice(0, 20)}`;
  }
  return null;
}

const files = ROOMS.flatMap((room) => filesUnder(`src/${room}`, /\.tsx?$/));
const written = files.flatMap((path) => writtenIn(path));
// The content script runs when it is loaded; it puts no expression together.
const modules = files.filter((path) => !/^src\/content\/|^src\/shared\/browser/.test(path));
const built = await builtBy(modules, (path) => import(/* @vite-ignore */ `../../${path}`).catch(() => null));

test('expressions are found, written and put together', () => {
  expect(written.length).toBeGreaterThan(500);
  expect(built.some(({ pattern }) => pattern.source.includes('Rs'))).toBe(true);
  for (const start of Object.keys(SHORT))
    expect(
      [...written, ...built].some((each) => key(each).startsWith(start)),
      start,
    ).toBe(true);
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
