import { describe, expect, test } from 'vitest';
import { overhear } from '../../src/page/notices/overhearing/overheard.ts';
import { keyOf, readTable, SAYINGS, writeTable } from '../../src/page/notices/overhearing/overtone-table.ts';
import { OVERTONES } from '../../src/page/notices/overhearing/overtone-weights.ts';
import { overtonesOf } from '../../src/page/notices/overhearing/overtones.ts';
import { readHtml } from '../reading.ts';

/** No rule understands it; its words together do. */
const UNHEARD = "L'appareil nous a été laissé gracieusement par Fairphone à l'issue de l'essai.";
const story = (amid: string, last: string) =>
  readHtml(`<body><main><article><h1>New bridge</h1>
    <p>The council approved the plan for a new bridge on Tuesday after three hours of debate in the town hall.</p>
    <p>${amid}</p>
    <p>Work is expected to begin next spring and will take about two years, officials told residents here.</p>
    <p>The bridge is to be paid for by the city and by the county, which has set aside forty million for it.</p>
    <p>${last}</p></article></main></body>`).notices;
const ORDINARY = 'The harbour was dredged in the summer of last year and ships of all sizes call again.';

describe('what no rule understands is overheard by its words together', () => {
  test('at the end of a story, with the words that weighed most as the reason', () => {
    const [notice] = story(ORDINARY, UNHEARD);
    expect(notice?.clauses.map(({ kind, denied }) => [kind, denied])).toEqual([['PAID', false]]);
    expect(notice?.clauses[0]?.why[0]).toMatch(/^fr: its words together: \S/);
  });
  test('never amid the story', () => expect(story(UNHEARD, ORDINARY)).toEqual([]));
  test.each([
    ORDINARY,
    'My uncle put his whole retirement pot into Rolls-Royce in 1971 and lost it within months.',
    'Le musée a été laissé gracieusement à la ville par les héritiers du collectionneur.',
    '他太太在医院的财务部上班，每天六点就要出门。',
  ])('not where it is news: %s', (text) => expect(overhear(text)).toBeNull());
});

test.each(['Der Hersteller hat uns nichts bezahlt.', 'Nobody paid us for the trip, not even the carmaker.'])(
  'never where something is denied, whatever that is: %s',
  (text) => expect(overhear(text)).toBeNull(),
);

test('counts beginnings of words, neighbours and the first word; runs of characters in the east', () => {
  expect([...overtonesOf('Disclosure: my 2 wives')]).toEqual(
    expect.arrayContaining(['^disclosure', 'discl~', 'my+#', 'my_wives', '#']),
  );
  expect([...overtonesOf('我持有 1')]).toEqual(expect.arrayContaining(['我', '我持', '我持有']));
  expect(overtonesOf('我持有 1').has('有1')).toBe(false);
});

test('weights read back as they were written, to a tenth', () => {
  const weights = SAYINGS.map((_, at) => at - 3);
  expect(readTable(writeTable(new Map([['my+wife', weights]]))).get(keyOf('my+wife'))).toEqual(weights);
});

test('the weights stay below 50 kB, and no two features share a key', () => {
  expect(OVERTONES.length).toBeLessThan(50_000);
  expect(readTable(OVERTONES).size).toBeGreaterThan(2900);
});
