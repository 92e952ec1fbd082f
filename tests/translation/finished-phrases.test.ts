import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { finishedPhrases, phrasesModule, shelfModule } from '../../scripts/build/finished-phrases.ts';
import { SOURCES, TARGETS } from '../../src/translation/languages.ts';
import { Book } from '../../src/translation/phrasebook/book.ts';
import { isRunAlone } from '../../src/translation/phrasebook/filed-words.ts';
import { Filing } from '../../src/translation/phrasebook/filing.ts';
import { finishFrame } from '../../src/translation/phrasebook/finish-frame.ts';
import { finishSource } from '../../src/translation/phrasebook/finish-source.ts';
import { finishTarget } from '../../src/translation/phrasebook/finish-target.ts';
import { PackedLines, packLines } from '../../src/translation/phrasebook/packed-lines.ts';
import { inFull } from '../../src/translation/phrasebook/short-forms.ts';
import { slotsByCode, withSlots } from '../../src/translation/phrasebook/slot-codes.ts';
import { finishedFrame, finishedSource, finishedTarget } from '../../src/translation/shelf.ts';

// A module that is no file can import none: what it imports is given to it.
const IMPORT = /^import \{ inFull \} from '[^']+\/short-forms\.ts';\n/;
beforeAll(() => {
  vi.stubGlobal('inFull', inFull);
});
afterAll(() => {
  vi.unstubAllGlobals();
});
const built = async (name: string) => {
  const code = phrasesModule(name)?.replace(IMPORT, '');
  if (!code) throw new Error(`no module ${name}`);
  return { ...(await import(`data:text/javascript,${encodeURIComponent(code)}`)) };
};

it.each(SOURCES)('the built phrase book of %s is the one of its files', async (language) => {
  const source = await built(`phrases-from-${language}`);
  expect(source).toEqual(await finishedSource(language));
  expect(source.variants.split(/[\n\f]/)).toHaveLength(source.entries.length);
  const more = source.variants.split(/[\n\f]/).filter((line: string) => !isRunAlone(line));
  expect(source.filed).toHaveLength(more.length);
});

it.each(TARGETS)('what is built to write %s is what its files say', async (target) => {
  expect(await built(`phrases-to-${target}`)).toEqual(await finishedTarget(target));
});

it('what the files of all languages share is built as it is told from the book', async () => {
  expect(await built('phrases-frame')).toEqual(await finishedFrame());
});

it('keeps a slot as one character, by which its name is found again', () => {
  const book = new Book().add(
    '== doc ==\nen this | zh 本文\n== clause ==\nen {doc?=it} or {org#2*} | zh {doc?}或{org#2*}',
    false,
  );
  const { slots, sections } = finishFrame(book);
  const names = slotsByCode(slots);
  expect(names).toEqual(['{doc?=it}', '{doc?}', '{org#2*}']);
  expect(sections).toBe('doc 1 clause 1');
  expect(withSlots(finishSource(book, 'en').variants, names)).toBe('this\n{doc?}or{org#2*}');
  const cells = withSlots(finishTarget(book, 'en').cells, names);
  expect(cells).toBe('this\n{doc?=it} or {org#2*}');
  expect(finishTarget(book, 'en').cells).toHaveLength(cells.length - '{doc?=it}{org#2*}'.length + 2);
});

it('is not built of a book that has a letter which stands for a slot, or too many slots', () => {
  const book = (cell: string) => new Book().add(`== clause ==\nen ${cell}`, false);
  expect(() => finishFrame(book('банк'))).toThrow('letter');
  const slots = (count: number) => Array.from({ length: count }, (_, at) => `{doc?=${at}x}`).join(' ');
  expect(() => finishFrame(book(slots(1023)))).not.toThrow();
  expect(() => finishFrame(book(slots(1024)))).toThrow('no character');
});

it('what goes one way only is read in English and written in Chinese', () => {
  const book = new Book().add('== clause ==\nen not for sale | zh> 不作銷售\nen sold out | zh 售罄', false);
  expect(finishSource(book, 'en').entries).toHaveLength(2);
  expect(finishSource(book, 'zh').entries).toHaveLength(1);
  expect(finishTarget(book, 'zh').cells).toBe('不作銷售\n售罄');
  expect(finishTarget(book, 'en').cells).toBe('\nsold out');
});

it('finds a variant by each of the words of which one must stand in its clause, and by no other', () => {
  const book = new Book().add(
    '== clause ==\nen (sold/lent) {number}\nen won\nen {number}\nen out\nen put out\nen {number} [more] (bid (on/for)/(asked/given))',
    false,
  );
  const filing = new Filing(finishSource(book, 'en'));
  const found = (words: string) => {
    const bits = filing.candidates(words.split(' '))[0] ?? 0;
    return [0, 1, 2, 3, 4, 5].filter((at) => bits & (1 << at));
  };
  expect(found('sold')).toEqual([0, 2]);
  expect(found('lent')).toEqual([0, 2]);
  expect(found('won')).toEqual([1, 2]);
  expect(found('out')).toEqual([2, 3]);
  expect(found('put')).toEqual([2, 4]);
  expect(found('bid')).toEqual([2, 5]);
  expect(found('asked')).toEqual([2, 5]);
  expect(found('given')).toEqual([2, 5]);
  expect(found('more on')).toEqual([2]);
  expect(found('elsewhere')).toEqual([2]);
});

it('reads any line of a text packed in chunks', () => {
  const all = Array.from({ length: 200 }, (_, at) => (at % 7 === 0 ? '' : `line ${at}`));
  const lines = new PackedLines(packLines(all));
  expect(all.map((_, at) => lines.at(at))).toEqual(all);
  expect(lines.at(200)).toBe('');
});

it('the build puts them in the place of the module that reads the files, each language apart', () => {
  const { transform, resolveId, load } = finishedPhrases();
  if (typeof transform !== 'function' || typeof resolveId !== 'function' || typeof load !== 'function')
    throw new Error('no hooks');
  const changed = (id: string) => Reflect.apply(transform, {}, ['', id]);
  expect(changed('/any/src/translation/shelf.ts')?.code).toBe(shelfModule());
  expect(changed('/any/src/translation/engine.ts')).toBeNull();
  for (const [name] of shelfModule().matchAll(/phrases-(?:\w+-\w+|frame)/g)) {
    const id = Reflect.apply(resolveId, {}, [name]);
    expect(id).toBeTruthy();
    expect(Reflect.apply(load, {}, [id])).toMatch(/^(?:import .+\n)?export const \w+ = (?:inFull\()?'/);
  }
});
