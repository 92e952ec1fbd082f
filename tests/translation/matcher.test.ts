import { expect, it, test } from 'vitest';
import { matcherOf } from '../../src/translation/phrase-engine.ts';
import { Book } from '../../src/translation/phrasebook/book.ts';
import { renderClause } from '../../src/translation/phrasebook/clause.ts';
import { finishFrame } from '../../src/translation/phrasebook/finish-frame.ts';
import { finishSource } from '../../src/translation/phrasebook/finish-source.ts';
import { finishTarget } from '../../src/translation/phrasebook/finish-target.ts';
import { tokenise } from '../../src/translation/phrasebook/tokens.ts';
import { holdsUnknownWord } from '../../src/translation/phrasebook/unknown-words.ts';
import { Writer } from '../../src/translation/phrasebook/writer.ts';
import { finishedFrame, finishedSource } from '../../src/translation/shelf.ts';

const PHRASES = `
== thing ==
en [the] risk | zh> 風險
en [the] {name} | zh> {name}
en losses | zh> 損失
en {thing} of {thing#2} | zh> {thing#2}的{thing}

== may ==
en may / might | zh> 可能

== clause ==
en {may?} grow | zh> {may?}增長
en {thing*} (rises/grows) | zh> {thing*}上升
en {thing*} falls | zh> {thing*}下跌

== sentence ==
en {thing*} falls and {thing#2*} rises | zh> {thing*}下跌而{thing#2*}上升
en {thing*} stays | zh> {thing*}不變

== joiner ==
en and | zh> ∅
`;
const book = new Book().add(PHRASES, false);
const frame = finishFrame(book);
const matcher = matcherOf(finishSource(book, 'en'), frame, 'en');
const writer = new Writer(finishTarget(book, 'zh'), frame, 'zh');
const said = (text: string) => renderClause(text, matcher, writer)?.text ?? null;

it('reads what begins with its own section, with an article, a choice or nothing', () => {
  expect(said('Risk of losses rises')).toBe('損失的風險上升');
  expect(said('The risk of the Acme grows')).toBe('Acme的風險上升');
  expect(said('might grow')).toBe('可能增長');
  expect(said('grow')).toBe('增長');
  expect(said('of losses rises')).toBeNull();
});

it('reads on where places of a long clause come round again', () => {
  const names = Array.from({ length: 70 }, (_, i) => `Acme${i}`);
  expect(said(`${names.join(', ')} falls`)).toBe(`${names.slice(0, -1).join('、')}和Acme69下跌`);
  expect(said(`${names.join(', ')} of`)).toBeNull();
});

it('takes two known pieces for better than one sentence, and a sentence where nothing else does', () => {
  expect(said('risk falls and losses rises')).toBe('風險下跌，損失上升');
  expect(said('risk stays')).toBe('風險不變');
  expect(said('risk stays and losses falls')).toBe('風險不變，損失下跌');
});

test.each([
  ['en', 'This pumpkin is not advice', true],
  ['en', "Acme Pumpkins doesn't offer advice and isn't liable", false],
  ['en', 'Pumpkin of the pumpkins (PMP) is not advice', false],
  ['de', 'Die Inhalte sind kein kraut', true],
  ['de', 'Acme limited haftet nicht', false],
  ['ja', '本記事は猩々ではありません', true],
  ['ja', '当社並びに当社は責任を負いません', false],
  ['ja', '猩々堂(7974)の株式を保有', false],
  ['zh', '本文不构成猩的建议', false],
] as const)('%s: %s holds a word that nothing covers: %s', async (language, text, unknown) => {
  const real = matcherOf(await finishedSource(language), await finishedFrame(), language);
  const plain = text.normalize('NFKC');
  const source = { text: plain, tokens: tokenise(plain, language), language };
  expect(holdsUnknownWord(source, real)).toBe(unknown);
});
