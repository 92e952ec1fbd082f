import { expect, test } from 'vitest';
import { digestOf } from '../../src/popup/actions/digest-of.ts';
import { examples } from '../views/examples.ts';

const readingOf = (name: string) => (examples[name] ?? expect.unreachable(name)).reading;

test('a part that failed is said among what was left out; one under way is empty', () => {
  expect(digestOf(readingOf('parts-failed'))?.report.left).toContain('mentions: could not be made');
  expect(digestOf(readingOf('digesting'))).toMatchObject({ mentions: [], translations: {} });
});

test('what is not read has no digest', () => {
  expect(digestOf(readingOf('closed'))).toBe(null);
});
