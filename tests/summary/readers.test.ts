import { expect, test } from 'vitest';
import { candidatesOf } from '../../src/summary/candidates.ts';
import { summarise } from '../../src/summary/summarise.ts';
import { blocksOf } from '../bench/summary-weak-set.ts';

const blocksIn = (language: string, paragraphs: string[]) =>
  blocksOf(paragraphs).map((block) => ({ ...block, language }));
const told = (paragraphs: string[], language: string) =>
  summarise(blocksIn(language, paragraphs), { length: 'short' }).sentences.map(({ text }) => text);

test('an interview is told by who tells of it, not by its turns', () => {
  const sentences = told(
    [
      'Anna Roe has run the pump maker Acme for six years and will leave it in June. She spoke with us about its plants in Ohio and the sale of its Texan yard for $340 million.',
      'Desk: You close two plants in Ohio and keep the one in Texas.',
      'Roe: Plants in Ohio make pumps for ships, and the plants cost more than the pumps bring in.',
      'Desk: You sell the yard in Texas to Northern Keel for $340 million.',
      'Roe: The yard in Texas was sold since the pumps for ships that it built are built in Asia today.',
      'Acme made a loss of $12 million last year, its third in a row, and its shares fell by a fifth.',
    ],
    'en',
  );
  expect(sentences.filter((text) => /^(?:Desk|Roe):/.test(text))).toEqual([]);
  expect(sentences[0]).toMatch(/^Anna Roe has run/);
});

test('scores and what players did are no sentences of a story', () => {
  const sentences = told(
    [
      'North Bay Gulls beat South Bay Terns on Friday and lead the league of the coast before the last day.',
      'North Bay (4-1): Lee 25 points, Roe 12 points.',
      'South Bay (3-2): Doe 15 points, Ray 11 points.',
      'West Bay Gannets 5, East Bay Plovers 4 (OT).',
      'Ann Lee 2 goals, 2 assists, 11 shots.',
      'The Gulls need one more point on Sunday, and their coach said that Lee will play in spite of her injury.',
    ],
    'en',
  );
  expect(sentences).toHaveLength(2);
  expect(sentences.join(' ')).not.toMatch(/\d points|OT|assists/);
});

test('what a firm says of itself at the end of a release is never told, and a heading of the story may open with "About"', () => {
  const barred = (paragraphs: string[]) =>
    candidatesOf(blocksIn('en', paragraphs), null).map((each) => each.barred);
  const news = 'Acme has sold its yard in Texas to Northern Keel for $340 million.';
  const itself = 'Acme is a leading maker of pumps for ships in Ohio and Asia.';
  expect(barred([news, news, 'About Acme Pumps', itself])).toEqual([
    null,
    null,
    'about the firm',
    'about the firm',
  ]);
  expect(barred([news, `About Acme ${itself}`])).toEqual([null, 'about the firm']);
  expect(barred(['About Acme Pumps', itself, news, news])).toEqual(['short', null, null, null]);
  expect(barred([news, news, 'About 1,200 people in the north of Ohio will stay.'])).toEqual([
    null,
    null,
    null,
  ]);
});

test('a picture that is told of with one word before it counts for less than what happened', () => {
  const sentences = told(
    [
      'A rail terminal will stay shut on Saturday since works on the line took longer than planned.',
      'Frustration: Travellers on Saturday at the terminal, shut for works on the line that took longer.',
      'Thousands were to travel home on Saturday, one of the busiest days of the year, and are sent to a stop outside the town.',
      'Works on the line began before the holidays and cost $200 million, and the railway is sorry for them.',
    ],
    'en',
  );
  expect(sentences.filter((text) => text.startsWith('Frustration'))).toEqual([]);
});

test('a call is told less than what happened', () => {
  const sentences = told(
    [
      'Acme sold pumps for $4.2 billion, a tenth more than in the year before, and hired 400 people.',
      'What a year it was for those who hold shares of a maker that many of us had long given up!',
      'Sales of pumps for data centres doubled, and it will build a plant for them in Texas by June.',
      'Its shares rose by a third in New York last year, and Acme will pay out $2 a share in May.',
    ],
    'en',
  );
  expect(sentences.join(' ')).not.toContain('What a year');
});

test.each([
  [
    'pl',
    [
      'Zarząd stoczni Północ zamknie dwa zakłady w Gdyni i zwolni 400 osób do końca czerwca.',
      'Jednak zakłady te przyniosły w ubiegłym roku 12 mln zł zysku, a zarząd zamknie je do końca czerwca.',
      'Kurs akcji stoczni spadł w piątek o 6 procent, najmocniej od marca, po informacji o zamknięciu zakładów.',
      'Związki zawodowe zapowiadają strajk w obu zakładach w Gdyni w przyszłym tygodniu.',
      'Stocznia zbuduje za to halę w Szczecinie za 340 mln zł.',
    ],
    /^Jednak/,
  ],
  [
    'ru',
    [
      'Верфь «Север» закроет два завода в Мурманске и уволит 400 человек до конца июня.',
      'Об этом сообщил глава верфи «Север» в Мурманске, назвав убыток двух заводов в 12 млн рублей.',
      'Акции верфи упали в пятницу на 6 процентов после новости о закрытии заводов, больше всего с марта.',
      'Профсоюзы готовят забастовку на обоих заводах в Мурманске на следующей неделе.',
      'Верфь построит цех в Архангельске за 340 млн рублей.',
    ],
    /^Об этом/,
  ],
  [
    'it',
    [
      'Il cantiere Nord chiuderà due impianti a Genova e taglierà 400 posti entro giugno.',
      'Tuttavia gli impianti a Genova che il cantiere Nord chiuderà hanno reso 12 milioni di euro.',
      'Le azioni del cantiere sono scese venerdì del 6 per cento dopo la notizia sugli impianti di Genova.',
      'I sindacati preparano uno sciopero nei due impianti di Genova per la prossima settimana.',
      'Il cantiere costruirà un capannone ad Ancona per 340 milioni di euro.',
    ],
    /^Tuttavia/,
  ],
] as const)('what leans on a sentence left out is left out, in %s', (language, paragraphs, leaning) => {
  const [first, , ...rest] = paragraphs;
  const sentences = told([rest[0], paragraphs[1], first, ...rest.slice(1)] as string[], language);
  const at = sentences.findIndex((text) => leaning.test(text));
  if (at >= 0) expect(sentences[at - 1]).toBe(rest[0]);
  expect(told([...paragraphs], language)[0]).toBe(first);
});
