import { expect, test } from 'vitest';
import { finishedWordIndex, wordIndexModule } from '../../scripts/build/finished-word-index.ts';
import { indexWords } from '../../src/page/notices/index-words.ts';
import { LEXICONS } from '../../src/page/notices/languages/index.ts';
import { rulesOf, setsOf } from '../../src/page/notices/read-rules.ts';
import { callsOf, PhraseBook } from '../../src/page/notices/words/phrase-book.ts';
import { Scan } from '../../src/page/notices/words/scan.ts';
import { Words } from '../../src/page/notices/words/words.ts';

const finished = await import(`data:text/javascript,${encodeURIComponent(wordIndexModule())}`);

test.each(['latin', 'cyrillic', 'east'] as const)(
  'the built word index of %s is the one of its word files',
  (script) => {
    expect(finished.wordIndexOf(script)).toEqual(JSON.parse(JSON.stringify(indexWords(script))));
  },
);

test('the build puts it in the place of the module that reads the word files', async () => {
  const { transform } = finishedWordIndex();
  if (typeof transform !== 'function') throw new Error('no transform');
  const changed = (id: string) => Reflect.apply(transform, {}, ['', id]);
  expect(changed('/any/src/page/notices/word-index.ts')?.code).toBe(wordIndexModule());
  expect(changed('/any/src/page/notices/words/words.ts')).toBeNull();
});

test.each(Object.entries(LEXICONS))(
  '%s finds with the finished index what it finds with its own',
  (language, lexicon) => {
    const { filed, calls } = finished.wordIndexOf(lexicon.script);
    const shared = new Words(lexicon.script, filed);
    const own = new Words(lexicon.script);
    const sets = setsOf(rulesOf(lexicon));
    const ownCalls = callsOf(sets, lexicon, own);
    const text = ['advice', 'NOADV3', 'RISK3', 'not']
      .map((set) => (lexicon[set] ?? '').replace(/[()[\]*^$_|]/g, ' '))
      .join('. ');
    const inShared = new PhraseBook(lexicon, shared, calls[language]).find(new Scan(shared, text));
    const inOwn = new PhraseBook(lexicon, own, ownCalls).find(new Scan(own, text));
    for (const set of sets)
      expect(new Set(inShared.of(set).map(({ start, end }) => `${start}-${end}`))).toEqual(
        new Set(inOwn.of(set).map(({ start, end }) => `${start}-${end}`)),
      );
    expect([...sets].some((set) => inOwn.of(set).length > 0)).toBe(true);
  },
);
