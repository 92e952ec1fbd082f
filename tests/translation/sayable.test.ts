import { expect, it } from 'vitest';
import { GRAMMAR } from '../../src/translation/grammar/grammar.ts';
import { SOURCES } from '../../src/translation/languages.ts';
import { type Entry, readEntries } from '../../src/translation/phrasebook/book.ts';
import { parsePattern, slotsIn } from '../../src/translation/phrasebook/pattern.ts';
import { splitVariants, writable } from '../../src/translation/phrasebook/variants.ts';
import { SILENT } from '../../src/translation/phrasebook/writer.ts';

/** Simplified is written from the Traditional cell. */
const TARGETS = ['en', 'zh'];

/** @returns the variants whose slots no variant of another cell can say: what they read would always be declined */
function unsayable(text: string): string[] {
  return readEntries(text, false)
    .filter(({ category }) => !SILENT.has(category))
    .flatMap((entry) => TARGETS.flatMap((target) => unsayableIn(entry, target)));
}

function unsayableIn({ category, cells, unread }: Entry, target: string): string[] {
  if (!cells[target]) return [];
  const ways = writable(cells[target]).map(slotsIn);
  const read = SOURCES.filter((source) => source !== target && !unread?.includes(source));
  return read.flatMap((source) =>
    splitVariants(cells[source] ?? '')
      .filter((variant) => {
        const may = new Set(slotsIn(variant).map(({ name }) => name));
        const must = requiredSlots(variant);
        return !ways.some(
          (way) =>
            must.every((name) => way.some((slot) => slot.name === name)) &&
            way.every(({ name, maybe }) => maybe || may.has(name)),
        );
      })
      .map((variant) => `${category}, ${source} to ${target}: ${variant}`),
  );
}

/** @returns slots that stand in every reading of the variant and say something */
const requiredSlots = (variant: string) =>
  (parsePattern(variant)[0] ?? []).flatMap((node) =>
    node.kind === 'slot' && !node.maybe && !SILENT.has(node.category) ? node.name : [],
  );

it('whatever a cell of the grammar reads can be said by the other cells of its entry', () => {
  expect(GRAMMAR.flatMap(unsayable)).toEqual([]);
});

it('a cell that reads more, or less, than another can say is told', () => {
  const told = (cells: string) => unsayable(`== clause ==\n${cells}`);
  expect(told('en {doc} is new | zh {doc}為新內容 | ja {doc}は新しい')).toEqual([]);
  expect(told('en {doc?} is new | zh {doc?}為新內容 | ja 新しい')).toEqual([]);
  expect(told('en {doc} is new | zh> {doc}為新內容 | ja 新しい')).toHaveLength(2);
  expect(told('en it is new | zh> 為新內容 | ko {doc} 새로운')).toHaveLength(2);
  expect(told('en new | zh 新(的)?')).toEqual(['clause, en to zh: new']);
});
