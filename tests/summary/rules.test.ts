import { describe, expect, test } from 'vitest';
import { candidatesOf, datelineLength, whyBarred } from '../../src/summary/candidates.ts';
import { leans } from '../../src/summary/leaning.ts';
import { DATELINES } from '../../src/summary/words/datelines.ts';
import { NEVER_CHOSEN } from '../../src/summary/words/never-chosen.ts';
import { mayCatch } from '../../src/summary/words/sieve.ts';
import { blocksOf } from '../bench/summary-weak-set.ts';
import { secondsOfWork } from '../work.ts';
import { samplesOf } from './samples.ts';

describe.each(NEVER_CHOSEN.map((rule, index) => ({ ...rule, index })))(
  '$index: $why',
  ({ pattern, catches, leaves }) => {
    test.each(catches)('catches %s', (text) => expect(pattern.test(text)).toBe(true));
    test.each(leaves)('leaves %s', (text) => expect(pattern.test(text)).toBe(false));
  },
);

describe.each(DATELINES.map((rule, index) => ({ ...rule, index })))('dateline $index', ({ cuts, leaves }) => {
  test.each(cuts)('cuts %s', (text) => expect(datelineLength(text)).toBeGreaterThan(2));
  test.each(leaves)('leaves %s', (text) => expect(datelineLength(text)).toBe(0));
});

describe.each(
  [...NEVER_CHOSEN, ...DATELINES].map((rule) => ({ rule, source: rule.pattern.source.slice(0, 60) })),
)('what is looked at before $source', ({ rule }) => {
  const own = 'cuts' in rule ? rule.cuts : rule.catches;
  const samples = [...own, ...samplesOf(rule.pattern)].filter((text) => rule.pattern.test(text));
  test('hides nothing that the expression catches', () => {
    expect(samples.length).toBeGreaterThan(0);
    expect(samples.filter((text) => !mayCatch(rule, text, text.toLowerCase()))).toEqual([]);
  });
});

test('every rule is linear: long hostile text takes no time', async () => {
  const hostile = [
    'a'.repeat(100_000),
    'A '.repeat(50_000),
    '（'.repeat(100_000),
    '“'.repeat(100_000),
    'By A'.repeat(25_000),
  ];
  const seconds = await secondsOfWork(() => {
    for (const text of hostile) {
      for (const { pattern } of NEVER_CHOSEN) pattern.test(text);
      datelineLength(text);
    }
  });
  expect(seconds).toBeLessThan(2);
});

test.each([
  'He sold his shares.',
  'But Acme fell.',
  '此外，公司派息。',
  'しかし株価は下げた。',
  '그러나 주가는 내렸다.',
  '그건 잘못된 일이다.',
  '그래서 주가가 올랐다.',
  'As they left the hall, prices fell.',
  '“We sold in May and left the market,” she said.',
  'He’s said to have sold.',
  "That's why Acme fell.",
  'In this way prices rose.',
  'Despite this, Acme grew.',
  'All of them fell in May.',
  'Well, prices rose.',
  '后来发现，公司亏损。',
  '針對這一事件，公司道歉。',
  'そんな中、株価は上げた。',
  '이 회사는 올해 성장했다.',
])('leans: %s', (text) => expect(leans(text)).toBe(true));
test.each([
  'This year Acme sold less.',
  'Henry sold shares.',
  'After his return Lee sold shares.',
  '“We sold in May,” Lee said.',
  'Itochu rose.',
  '其他公司跟進。',
  'Butter rose.',
  'It is unclear who bought the shares.',
  "It's been four years since Acme was sold.",
  'In this quarter Acme sold less.',
  'For those who want to sell, prices are good.',
  "All of this year's gains were lost.",
  'One of the banks fell.',
  'Well-known investors sold.',
  '이화여대는 올해 성장했다.',
])('does not lean: %s', (text) => expect(leans(text)).toBe(false));

test.each([
  ['de', 'Er verkaufte.'],
  ['de', 'Seine Firma wuchs.'],
  ['de', 'Das ist neu.'],
  ['fr', 'C’est la troisième fois.'],
  ['es', 'Su empresa crece.'],
  ['it', 'Tuttavia le azioni scendono.'],
  ['it', 'Questo accordo vale 3 milioni.'],
  ['pt', 'Ele vendeu as ações.'],
  ['pt', 'No entanto, a ação caiu.'],
  ['pl', 'Jednak kurs spadł.'],
  ['pl', 'On sprzedał akcje.'],
  ['pl', 'Ten wynik zaskoczył rynek.'],
  ['ru', 'Он добавил, что завод закроют.'],
  ['ru', '«Это» решение отменили.'],
  ['ru', 'Тем временем акции упали.'],
  ['ru', 'По его словам, завод закроют.'],
  ['el', 'Ωστόσο η μετοχή έπεσε.'],
  ['el', 'Και οι τράπεζες έπεσαν.'],
])('leans in %s: %s', (language, text) => expect(leans(text, language)).toBe(true));
test.each([
  ['de', 'Das Unternehmen wuchs.'],
  ['fr', 'Alors que la Bourse baisse, Acme monte.'],
  ['fr', 'Sanofi monte.'],
  ['es', 'Suiza crece.'],
  ['en', 'Su said Acme would sell pumps.'],
  ['en', 'Ma sold shares in May.'],
  ['en', 'On Friday Acme sold shares.'],
  ['fr', 'Cette semaine, Acme monte.'],
  ['fr', 'Ce lundi, Acme monte.'],
  ['es', 'Esta semana Acme sube.'],
  ['it', 'Questa settimana Acme sale.'],
  ['it', 'Leissa scende.'],
  ['pt', 'Esta semana a Acme subiu.'],
  ['pl', 'Onkologia rośnie.'],
  ['ru', 'Онлайн-продажи выросли.'],
  ['ru', 'Этой весной завод закроют.'],
  ['el', 'Καινούργια εργοστάσια ανοίγουν.'],
])('does not lean in %s: %s', (language, text) => expect(leans(text, language)).toBe(false));

test.each([
  ['“We will win this market and stay.”', 'quotation'],
  ["'We will win this market and stay.'", 'quotation'],
  ["`` we will win this market and stay . ''", 'quotation'],
  ['Sales and profit by quarter and region', 'unfinished'],
  ['Sales rose.', 'short'],
])('barred: %s', (text, why) => expect(whyBarred(text)).toBe(why));
test('a quotation with its speaker is not barred', () => {
  expect(whyBarred('“We will win this market and stay,” Lee said on Friday.')).toBeNull();
});

test('a first sentence may open with an "It" that points to what follows, and not with a bare pronoun', () => {
  const first = (text: string) => candidatesOf(blocksOf([`${text} Sales of pumps rose in June.`]), null)[0];
  expect(first('It was a bad week for makers of pumps in the north.')?.leans).toBe(false);
  expect(first('It sold two of its plants in the north on Monday.')?.leans).toBe(true);
});
