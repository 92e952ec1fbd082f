import { expect, test } from 'vitest';
import { Pace } from '../../src/content/pace.ts';

/** A page that was opened at 0 and read at once, which took some milliseconds. */
function read(milliseconds = 2): Pace {
  const pace = new Pace();
  pace.opened(0);
  pace.read(0, milliseconds);
  return pace;
}

test('a change is due at once, also one at the very time of the reading, on a coarse clock', () => {
  const pace = read();
  expect(pace.isDue(200)).toBe(false);
  pace.changed(0);
  expect(pace.isDue(200)).toBe(true);
});

test('a page that takes long to read is left alone four times as long, whatever changes', () => {
  const pace = read(300);
  pace.changed(400);
  expect(pace.isDue(1700)).toBe(false);
  expect(pace.isDue(1900)).toBe(true);
});

test('what only opens or hides something is looked at once a second, however long the page stands', () => {
  const pace = read();
  pace.read(60_000, 60_002);
  expect(pace.isDue(62_000)).toBe(false);
  pace.restyled(60_100);
  expect(pace.isDue(60_500)).toBe(false);
  expect(pace.isDue(61_100)).toBe(true);
});

test('a page just opened is looked at unasked for ten seconds', () => {
  const pace = read();
  expect(pace.isDue(1100)).toBe(true);
  expect(pace.isDue(10_100)).toBe(false);
});

test('another address is read once it stands still, or after a second if it never does', () => {
  const pace = read();
  pace.moved(20_000);
  expect(pace.isDue(20_200)).toBe(false);
  expect(pace.isDue(20_300)).toBe(true);
  pace.changed(20_950);
  expect(pace.isDue(20_990)).toBe(false);
  expect(pace.isDue(21_000)).toBe(true);
});
