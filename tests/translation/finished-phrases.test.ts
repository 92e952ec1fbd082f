import { expect, it } from 'vitest';
import { finishedPhrases, phrasesModule, shelfModule } from '../../scripts/build/finished-phrases.ts';
import { SOURCES, TARGETS } from '../../src/translation/languages.ts';
import { Book } from '../../src/translation/phrasebook/book.ts';
import { finishSource } from '../../src/translation/phrasebook/finish-source.ts';
import { finishTarget } from '../../src/translation/phrasebook/finish-target.ts';
import { finishedSource, finishedTarget } from '../../src/translation/shelf.ts';

const built = async (name: string) => {
  const code = phrasesModule(name);
  if (!code) throw new Error(`no module ${name}`);
  const { default: rest, ...own } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  return { ...JSON.parse(rest), ...own };
};

it.each(SOURCES)('the built phrase book of %s is the one of its files', async (language) => {
  const source = await built(`phrases-from-${language}`);
  expect(source).toEqual(await finishedSource(language));
  expect(source.variants.split('\n')).toHaveLength(source.entries.length);
});

it.each(TARGETS)('what is built to write %s is what its files say', async (target) => {
  expect(await built(`phrases-to-${target}`)).toEqual(await finishedTarget(target));
});

it('what goes one way only is read in English and written in Chinese', () => {
  const book = new Book().add('== clause ==\nen not for sale | zh> 不作銷售\nen sold out | zh 售罄', false);
  expect(finishSource(book, 'en').entries).toHaveLength(2);
  expect(finishSource(book, 'zh').entries).toHaveLength(1);
  expect(finishTarget(book, 'zh').cells).toBe('不作銷售\n售罄');
  expect(finishTarget(book, 'en').cells).toBe('\nsold out');
});

it('the build puts them in the place of the module that reads the files, each language apart', () => {
  const { transform, resolveId, load } = finishedPhrases();
  if (typeof transform !== 'function' || typeof resolveId !== 'function' || typeof load !== 'function')
    throw new Error('no hooks');
  const changed = (id: string) => Reflect.apply(transform, {}, ['', id]);
  expect(changed('/any/src/translation/shelf.ts')?.code).toBe(shelfModule());
  expect(changed('/any/src/translation/engine.ts')).toBeNull();
  for (const [name] of shelfModule().matchAll(/phrases-\w+-\w+/g)) {
    const id = Reflect.apply(resolveId, {}, [name]);
    expect(id).toBeTruthy();
    expect(Reflect.apply(load, {}, [id])).toMatch(/^export default '/);
  }
});
