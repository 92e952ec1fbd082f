import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { reportOf } from '../../src/page/report-of.ts';
import { PageReportSchema } from '../../src/shared/report/report.ts';
import { PageTranscriptSchema } from '../../src/shared/report/transcript.ts';
import { readHtml, transcribePlain } from '../reading.ts';
import { filesUnder, textOf } from './source.ts';

// The same cases in every run: a gate must not fail by luck. Change the number to see others.
fc.configureGlobal({ seed: 20251031 });

const reports = filesUnder('tests/pages', /\/page\.html$/)
  .slice(0, 4)
  .map((path) => readHtml(textOf(path)));

/** Every place in some data, as the keys that lead there. */
function placesIn(data: unknown, path: string[] = []): string[][] {
  if (typeof data !== 'object' || data === null) return [path];
  return [path, ...Object.entries(data).flatMap(([key, value]) => placesIn(value, [...path, key]))];
}

function withChange(data: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value;
  const copy = structuredClone(data) as Record<string, unknown>;
  copy[key] = withChange(copy[key], rest, value);
  return copy;
}

const changedReport = fc
  .constantFrom(...reports)
  .chain((report) =>
    fc
      .tuple(fc.constantFrom(...placesIn(report)), fc.oneof(fc.anything(), fc.constant('x'.repeat(50_000))))
      .map(([place, value]) => withChange(report, place, value)),
  );

test('a report changed in any place is refused, or is one that could have been read', () => {
  fc.assert(
    fc.property(changedReport, (changed) => {
      const parsed = v.safeParse(PageReportSchema, changed);
      // What passes is made of known fields alone, and passes again unchanged.
      if (parsed.success) expect(v.parse(PageReportSchema, parsed.output)).toEqual(parsed.output);
      if (parsed.success) expect(JSON.stringify(changed)).not.toContain('x'.repeat(50_000));
    }),
    { numRuns: 500 },
  );
});

test('a field that no report has is refused', () => {
  for (const report of reports) {
    const objects = placesIn(report).filter((place) => {
      const at = place.reduce<unknown>((data, key) => (data as Record<string, unknown>)[key], report);
      return typeof at === 'object' && at !== null && !Array.isArray(at);
    });
    for (const place of objects) {
      const extended = withChange(report, [...place, 'html'], '<b>x</b>');
      expect([place, v.safeParse(PageReportSchema, extended).success]).toEqual([place, false]);
    }
  }
});

const transcripts = filesUnder('tests/pages', /\/page\.html$/)
  .slice(0, 4)
  .map((path) => transcribePlain(textOf(path)));

/** Numbers where lists end, and beyond what a `Date` or a list holds. */
const number = fc.constantFrom(
  0,
  1,
  2,
  7,
  1000,
  2 ** 31,
  Number.MAX_SAFE_INTEGER,
  Number.POSITIVE_INFINITY,
  -1,
);

/** Changes that a schema of single fields cannot see: numbers that point elsewhere, words that say something else. */
const changedTranscript = fc.constantFrom(...transcripts).chain((transcript) =>
  fc
    .array(
      fc
        .tuple(fc.constantFrom(...placesIn(transcript)), number, fc.string({ maxLength: 40 }))
        .map(([place, toNumber, toText]) => ({ place, toNumber, toText })),
      { minLength: 1, maxLength: 3 },
    )
    .map((changes) => changes.reduce((data: unknown, change) => changedAlike(data, change), transcript)),
);

interface Change {
  place: readonly string[];
  toNumber: number;
  toText: string;
}

/** A number becomes a number and a text a text; anything else stays. */
function changedAlike(data: unknown, { place, toNumber, toText }: Change): unknown {
  const at = place.reduce<unknown>((inside, key) => (inside as Record<string, unknown>)[key], data);
  if (typeof at === 'number') return withChange(data, place, toNumber);
  return typeof at === 'string' ? withChange(data, place, toText) : data;
}

test('a transcript changed in any place is refused, or a report is told from it that could be shown', () => {
  let told = 0;
  fc.assert(
    fc.property(changedTranscript, (changed) => {
      const parsed = v.safeParse(PageTranscriptSchema, changed);
      if (!parsed.success) return;
      told += 1;
      const report = v.parse(PageReportSchema, reportOf(parsed.output));
      expect(() => new Date(report.readAt).toISOString()).not.toThrow();
    }),
    { numRuns: 300 },
  );
  expect(told).toBeGreaterThan(50);
});

test.each([
  ['a block at another place than its id', ['blocks', '1', 'id'], 0],
  ['a time that no Date holds', ['readAt'], 8.64e15 + 1],
  ['a time that never ends', ['loadedAt'], Number.POSITIVE_INFINITY],
  ['a clock more than a day away', ['clock'], 1441],
])('a transcript with %s is refused', (_what, place, value) => {
  const [transcript] = transcripts;
  expect(v.safeParse(PageTranscriptSchema, transcript).success).toBe(true);
  expect(v.safeParse(PageTranscriptSchema, withChange(transcript, place, value)).success).toBe(false);
});
