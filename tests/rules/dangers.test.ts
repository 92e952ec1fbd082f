import { describe, expect, test } from 'vitest';
import { dangersIn, filesUnder } from './source.ts';

/** Reads the extension's own catalogue of words, by `runtime.getURL`; the policy allows no other address. */
const OWN_FILES = /^src\/shared\/words\/interface-words\.ts:\d+: fetch\(browser\.runtime\.getURL\(/;

test('no text becomes markup or code, and nothing is sent', () => {
  const shipped = filesUnder('src', /\.tsx?$/).filter((path) => !path.startsWith('src/cli/'));
  expect(shipped.flatMap((path) => dangersIn(path)).filter((found) => !OWN_FILES.test(found))).toEqual([]);
});

describe('what the rule sees', () => {
  test.each([
    'a.innerHTML = b',
    'a["outerHTML"] += b',
    'a.insertAdjacentHTML("beforeend", b)',
    'document.write(b)',
    'window.document.writeln(b)',
    'new DOMParser().parseFromString(b, "text/html")',
    '<p dangerouslySetInnerHTML={b} />',
    'eval(b)',
    'new Function(b)',
    'globalThis.fetch(b)',
    'navigator.sendBeacon(b)',
    'new WebSocket(b)',
  ])('%s', (code) => expect(dangersIn('danger.tsx', code)).toHaveLength(1));

  test.each([
    'a.textContent = b.innerHTML',
    'stream.write(b)',
    'const fetch = "fetch(url)"',
    'a.evaluate(b)',
  ])('not %s', (code) => expect(dangersIn('harmless.tsx', code)).toEqual([]));
});
