import type { SaidIn } from './said.ts';

/** The east of Europe: how a day is written there, who wrote, and whose it is. */
export const EASTERN_EUROPE = {
  hu: [
    [
      'year, month and day',
      '<div>2025. november 18. 09:30</div>',
      { date: '2025-11-18', dateTime: '2025-11-18T09:30' },
    ],
    ['a short month', '<div>2025. nov. 18., kedd</div>', { date: '2025-11-18' }],
    [
      'who wrote, and a source',
      '<p>Szerző: Kovács Anna</p><p>Forrás: MTI</p>',
      { byline: 'Kovács Anna', source: 'MTI' },
    ],
    [
      'a day before, then the change',
      '<div>2025. november 18. Frissítve: 2025. november 19.</div>',
      { date: '2025-11-18' },
    ],
  ],
  bg: [
    [
      'a day behind a label',
      '<div>Публикувана: 18 ноември 2025, 09:30</div>',
      { date: '2025-11-18', dateTime: '2025-11-18T09:30' },
    ],
    [
      'figures and the year’s letter',
      '<div>18.11.2025 г. | Автор: Иван Петров</div>',
      { date: '2025-11-18', byline: 'Иван Петров' },
    ],
    ['a source', '<p>Източник: БТА</p>', { source: 'БТА' }],
  ],
  cs: [
    [
      'day, month and year',
      '<div>18. listopadu 2025 9:30</div>',
      { date: '2025-11-18', dateTime: '2025-11-18T09:30' },
    ],
    [
      'figures with spaces',
      '<div>18. 11. 2025, Autor: Jan Novák</div>',
      { date: '2025-11-18', byline: 'Jan Novák' },
    ],
    ['a source', '<p>Zdroj: ČTK</p>', { source: 'ČTK' }],
    [
      'a day before, then the change',
      '<div>Aktualizováno 19. června 2025</div><div>17. června 2025</div>',
      { date: '2025-06-17' },
    ],
  ],
  sk: [
    [
      'day, month and year',
      '<div>18. novembra 2025 o 9:30</div><p>Zdroj: TASR</p>',
      { date: '2025-11-18', source: 'TASR' },
    ],
    ['another month', '<div>3. októbra 2025</div>', { date: '2025-10-03' }],
  ],
  ro: [
    [
      'day, month and year',
      '<div>18 noiembrie 2025, 09:30</div>',
      { date: '2025-11-18', dateTime: '2025-11-18T09:30' },
    ],
    [
      'who wrote, and a source',
      '<p>Autor: Ion Popescu</p><p>Sursa: Agerpres</p>',
      { byline: 'Ion Popescu', source: 'Agerpres' },
    ],
    ['another month', '<div>Publicat: 5 iulie 2025</div>', { date: '2025-07-05' }],
  ],
  uk: [
    [
      'day, month and year',
      '<div>18 листопада 2025, 09:30</div>',
      { date: '2025-11-18', dateTime: '2025-11-18T09:30' },
    ],
    [
      'who wrote, and a source',
      '<p>Автор: Олена Коваль</p><p>Джерело: Укрінформ</p>',
      { byline: 'Олена Коваль', source: 'Укрінформ' },
    ],
    [
      'a day before, then the change',
      '<div>Оновлено 19 червня 2025</div><div>18 червня 2025</div>',
      { date: '2025-06-18' },
    ],
  ],
  hr: [
    [
      'October, which Poles and Czechs call so a month later',
      '<div>18. listopada 2025. u 09:30</div>',
      { date: '2025-10-18' },
    ],
    [
      'who wrote',
      '<div>Piše: Ivana Horvat</div><div>3. srpnja 2025.</div>',
      { byline: 'Ivana Horvat', date: '2025-07-03' },
    ],
  ],
  sr: [
    [
      'day, month and year',
      '<div>18. avgust 2025. 09:30</div><p>Izvor: Tanjug</p>',
      { date: '2025-08-18', source: 'Tanjug' },
    ],
  ],
} satisfies SaidIn;
