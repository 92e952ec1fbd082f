import { expect, test } from 'vitest';
import { sentencesOf } from '../../src/page/notices/sentences.ts';
import { limits } from '../../src/shared/limits.ts';
import { readPlain } from '../reading.ts';

/** More clauses than a notice, or a page, may have: what matters is told first, and that something is left out is told. */

const past = (year: number) => `Past performance in ${year} is no guarantee of future results.`;
const PAID = 'We have been paid $50,000 by Quarrydale Mining to publish this article.';
const STORY =
  'The city council agreed to rebuild the harbour, after three years of talks with the port, its banks and its builders.';

/** @param each clauses a paragraph */
const flood = (each: number) => {
  const clauses = Array.from({ length: limits.clauses + 30 }, (_, at) => past(1850 + at));
  const paragraphs = [];
  for (let at = 0; at < clauses.length; at += each) paragraphs.push(clauses.slice(at, at + each).join(' '));
  const foot = `${paragraphs.join('</p><p>')} ${PAID}`;
  return `<article><h1>The harbour</h1>${`<p>${STORY}</p>`.repeat(3)}</article><footer><p>${foot}</p></footer>`;
};

test('of a paragraph with too many clauses the gravest stay, and the rest is counted', () => {
  const { notices, verdict, left } = readPlain(flood(Number.POSITIVE_INFINITY));
  expect(verdict.code).toBe('paid');
  const [notice] = notices;
  expect(notice?.clauses).toHaveLength(limits.clauses);
  expect(notice?.clauses.at(-1)?.text).toBe(PAID);
  expect(notice?.clauses.map(({ start }) => start)).toEqual(
    notice?.clauses.map(({ start }) => start).sort((a, b) => a - b),
  );
  expect(left).toEqual(['clauses: 31 more']);
});

test('paragraphs with too many clauses for one notice are several, and none is left out', () => {
  const { notices, verdict, left } = readPlain(flood(10));
  expect(verdict.code).toBe('paid');
  expect(notices.flatMap(({ clauses }) => clauses)).toHaveLength(limits.clauses + 31);
  expect(notices.every(({ spans }) => spans.length <= limits.listed)).toBe(true);
  expect(left).toEqual([]);
});

test('of more notices than a report holds the gravest stay, in the order of the page', () => {
  const notes = Array.from(
    { length: limits.notices + 20 },
    (_, at) => `<h4>Note ${at}</h4><p>${past(1850 + at)}</p>`,
  );
  const page = `<article><h1>The harbour</h1>${`<p>${STORY}</p>`.repeat(3)}</article>${notes.join('')}<h4>Payment</h4><p>${PAID}</p>`;
  const { notices, left } = readPlain(page);
  expect(notices).toHaveLength(limits.notices);
  expect(notices[0]?.text).toContain('1850');
  expect(notices.at(-1)?.text).toContain(PAID);
  expect(notices.map(({ id }) => id)).toEqual(notices.map((_, at) => at));
  expect(left).toEqual(['notices: 21 more']);
});

test('a sentence that is longer than any is looked at in parts, cut at its marks and never in a figure', () => {
  const list = Array.from({ length: 90 }, (_, at) => `fund ${at} of $50,000`).join(', ');
  const sentences = sentencesOf(list);
  const parts = sentences.map(({ start, end }) => list.slice(start, end));
  expect(parts.length).toBeGreaterThan(1);
  for (const part of parts) expect(part).toMatch(/^fund \d+ of .*\$50,000,?$/s);
  const chinese = '本公司与各基金的收益为50000元'.repeat(120);
  for (const { start, end } of sentencesOf(chinese))
    expect(chinese.slice(start, end)).toMatch(/^\p{L}.*\p{L}$/su);
});
