import { expect, test } from 'vitest';
import type { ArticleBlock } from '../../src/shared/report/article-blocks.ts';
import { readingMinutes } from '../../src/summary/reading-minutes.ts';
import { summarise } from '../../src/summary/summarise.ts';

const blocksOf = (
  paragraphs: string[],
  language = 'en',
  shape: ArticleBlock['shape'] = 'paragraph',
): ArticleBlock[] =>
  paragraphs.map((text, index) => ({ id: index + 3, text, start: 0, language, shape, place: 'main' }));

const INTERVIEW = [
  'City Desk',
  '4/12',
  'On April 11, Lin Rong, mayor of Haiyang, appeared on the programme Harbour Talk to discuss how the port city means to renew its industries.',
  'Why has the port kept growing? As many know, Haiyang is an old city of sailors. Its harbour was laid out by hand.',
  'Haiyang relies on shipbuilding, sea salt and fine chemicals, and is adding wind power and marine research to them. It built two parks last year.',
  '“We never stop.” He said that much remains to be done. For instance, Haiyang sells its salt noodles in 4,000 shops.',
  'How does Haiyang keep its investors? The mayor answered with the story of a lamp that was never put out.',
  'Northern Keel, a shipyard listed on the main board with a market cap of about 8 billion yuan, shows how long the city stands by its companies.',
  'Harbour Talk airs every Friday at 21:30.',
];

test('an interview is told by its event, its industries and its listed company', () => {
  const { sentences, note } = summarise(blocksOf(INTERVIEW), {
    title: 'Harbour Talk: Haiyang renews itself',
    length: 'short',
  });
  expect(note).toBeNull();
  expect(sentences.map(({ block }) => block)).toEqual([5, 7, 10]);
});

test('sentences are verbatim, with offsets into the whole block', () => {
  const [lead, ...rest] = INTERVIEW.slice(2);
  const blocks = blocksOf([lead as string, ...rest]);
  const shifted = blocks.map((block) => ({ ...block, start: 100 }));
  const { sentences } = summarise(shifted, { length: 'long' });
  expect(sentences.length).toBeGreaterThan(1);
  for (const { text, block, start, end } of sentences)
    expect(blocks.find(({ id }) => id === block)?.text.slice(start - 100, end - 100)).toBe(text);
});

test('a dateline is left out of the sentence that it opens', () => {
  const { sentences } = summarise(
    blocksOf([
      'LONDON, Oct 30 (Reuters) - Acme will close two plants and cut 400 jobs by June.',
      ...INTERVIEW.slice(4),
    ]),
    { title: 'Acme closes plants', length: 'short' },
  );
  expect(sentences[0]).toMatchObject({
    text: 'Acme will close two plants and cut 400 jobs by June.',
    start: 'LONDON, Oct 30 (Reuters) - '.length,
  });
});

test('what leans on a quotation that no summary quotes is not quoted as the beginning', () => {
  const { sentences } = summarise(
    blocksOf([
      '“You press the button and we do the rest!” This is the slogan that Lee, who built Acme, wrote 131 years ago.',
      ...INTERVIEW.slice(4),
    ]),
    { title: 'Acme: what is left', length: 'short' },
  );
  expect(sentences.filter(({ text }) => text.startsWith('This is'))).toEqual([]);
  expect(sentences.length).toBeGreaterThan(1);
});

test('a sentence that leans on the one before it comes with it or not at all', () => {
  const story = [
    'Acme lifted its forecast for the year after orders for pumps doubled in the third quarter. It now expects sales of $4.2 billion, up from $3.6 billion. However, costs of steel and freight rose too.',
    'He said pumps for data centres sold best. They went mostly to buyers in Texas and Ohio.',
    'Shares of Acme closed 6 percent higher in New York on Tuesday after the report on orders for pumps.',
  ];
  const { sentences } = summarise(blocksOf(story), { length: 'long' });
  const starts = sentences.map(({ text }) => text.split(' ')[0]);
  expect(starts).not.toContain('He');
  expect(starts).not.toContain('They');
  if (starts.includes('It')) expect(starts).toContain('Acme');
});

test('a story of one sentence is not padded, and says so', () => {
  expect(summarise(blocksOf(['Acme closed its plant in Ohio on Monday.']), { length: 'long' })).toMatchObject(
    {
      sentences: [{ text: 'Acme closed its plant in Ohio on Monday.' }],
      note: 'too-short',
    },
  );
});

test('no article, no summary', () => {
  expect(summarise([], { length: 'short' })).toEqual({ sentences: [], note: 'no-article' });
});

test('a page of tables is told as such', () => {
  const cells = blocksOf(
    Array.from({ length: 30 }, (_, i) => `Acme ${i} rose 3.${i} %`),
    'en',
    'cell',
  );
  expect(
    summarise([...cells, ...blocksOf(['The ten largest funds by size are shown below.'])], {
      length: 'short',
    }).note,
  ).toBe('mostly-lists');
});

test('a story that an old site lays out in table cells is told like any other', () => {
  const { sentences, note } = summarise(blocksOf(INTERVIEW.slice(2), 'en', 'cell'), { length: 'short' });
  expect(note).toBeNull();
  expect(sentences).toHaveLength(3);
});

test('Chinese is chosen by its own words', () => {
  const { sentences } = summarise(
    blocksOf(
      [
        '【海濱訊】北方龍骨（688999）周五公布，上半年營收年增32%至41億元，淨利創同期新高。',
        '為什麼訂單增加？公司表示，新船訂單主要來自歐洲航運商。',
        '此外，董事會通過每股派息0.5元。',
        '北方龍骨計劃投資12億元擴建海濱船塢，預計2027年投產，屆時年產能可增加四成。',
        '本文不構成投資建議，投資有風險。',
      ],
      'zh-Hant',
    ),
    { title: '北方龍骨上半年營收年增32%', length: 'short' },
  );
  expect(sentences[0]?.text).toBe('北方龍骨（688999）周五公布，上半年營收年增32%至41億元，淨利創同期新高。');
  expect(sentences.map(({ text }) => text).join('')).not.toMatch(/為什麼|此外|不構成/);
});

test('reading time goes by the script', () => {
  expect(readingMinutes([])).toBe(0);
  expect(readingMinutes(blocksOf(['word '.repeat(476)]))).toBe(2);
  expect(readingMinutes(blocksOf(['股'.repeat(780)], 'zh-Hant'))).toBe(3);
});

test('a company that the caller knows is told', () => {
  const story = [
    'Prices of steel in Europe rose by a tenth in June, the most in four years, as mills closed for repair.',
    'Builders pay the higher price first, and makers of cars and fridges follow in autumn when their contracts end.',
    'Mills in Germany run at 60 percent of what they could make, and those in Italy at 55 percent of it.',
    'Metal stocks are low in all ports of the north, traders in Rotterdam and Antwerp told a conference last week.',
    'Imports from Turkey rose by a third in June, but tariffs will make them dearer from October on.',
    'Meta will need much steel for its halls in Spain, which are to be finished in the spring of next year.',
    'Rain held up ships on the Rhine, and barges could carry only half of their usual load in the last week of May.',
  ];
  const places = (names: string[]) =>
    summarise(blocksOf(story), { length: 'short', names }).sentences.map(({ block }) => block - 3);
  expect(places([])).not.toContain(5);
  expect(places(['Meta'])).toContain(5);
  expect(places(['Meta'])).not.toContain(3);
});
