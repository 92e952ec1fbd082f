import { expect, test } from 'vitest';
import { filesUnder, textOf } from './source.ts';

const PLURAL = /_(?:zero|one|two|few|many|other)$/;
/** Asked for by name in `i18n.ts`, of any catalogue. */
const words = new Set(
  [...filesUnder('src', /\.tsx?$/), 'manifest.json'].flatMap(
    (path) => textOf(path).match(/[A-Za-z]\w+/g) ?? [],
  ),
);

test('every message is said somewhere', () => {
  const keys = Object.keys(JSON.parse(textOf('public/_locales/en/messages.json')));
  const unused = keys
    .map((key) => key.replace(PLURAL, ''))
    // The manifest writes them as __MSG_key__.
    .filter((key) => !words.has(key) && !words.has(`MSG_${key}__`));
  expect(unused).toEqual([]);
});
