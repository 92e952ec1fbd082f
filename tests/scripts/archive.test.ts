import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { archive } from '../../scripts/release/archive.mjs';

const bytes = (text: string) => new TextEncoder().encode(text);
const a: [string, Uint8Array] = ['a/1.txt', bytes('one')];
const b: [string, Uint8Array] = ['b.txt', bytes('two')];

test('the same bytes in every order and every time zone', () => {
  const zone = process.env.TZ;
  process.env.TZ = 'Asia/Tokyo';
  const there = archive([a, b]);
  process.env.TZ = 'America/New_York';
  const here = archive([b, a]);
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
  expect(here).toEqual(there);
  expect(Object.keys(unzipSync(here))).toEqual(['a/1.txt', 'b.txt']);
});

test('other contents, other bytes', () => {
  expect(archive([['a/1.txt', bytes('onE')], b])).not.toEqual(archive([a, b]));
});
