/** Heads of the languages around those that the rest of these rows are in: how they write a day, who wrote, and whose it is. */
import { type FactsRow, h1, type OtherLanguage, title } from './row.ts';

type Said = readonly [name: string, lines: string, expected: FactsRow['expected']];

const HEADLINES = {
  hu: 'Három év után újjáépül a kikötő',
  bg: 'Пристанището ще бъде възстановено след три години',
  cs: 'Přístav bude po třech letech obnoven',
  sk: 'Prístav bude po troch rokoch obnovený',
  ro: 'Portul va fi reconstruit după trei ani',
  tr: 'Liman üç yıl sonra yeniden yapılacak',
  sv: 'Hamnen byggs om efter tre år',
  da: 'Havnen bliver genopbygget efter tre år',
  nb: 'Havnen bygges opp igjen etter tre år',
  fi: 'Satama rakennetaan uudelleen kolmen vuoden jälkeen',
  uk: 'Порт відбудують через три роки',
  hr: 'Luka će biti obnovljena nakon tri godine',
  sr: 'Luka će biti obnovljena posle tri godine',
  id: 'Pelabuhan akan dibangun kembali setelah tiga tahun',
  vi: 'Cảng biển sẽ được xây dựng lại sau ba năm',
  ar: 'إعادة بناء الميناء بعد ثلاث سنوات',
  he: 'הנמל ייבנה מחדש אחרי שלוש שנים',
  nl: 'Haven wordt na drie jaar herbouwd',
  el: 'Το λιμάνι θα ξαναχτιστεί έπειτα από τρία χρόνια',
  it: 'Il porto sarà ricostruito dopo tre anni',
  pt: 'Porto será reconstruído depois de três anos',
} as const;

const SAID: Readonly<Record<keyof typeof HEADLINES, readonly Said[]>> = {
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
  tr: [
    [
      'day, month and year',
      '<div>18 Kasım 2025 Salı 09:30</div>',
      { date: '2025-11-18', dateTime: '2025-11-18T09:30' },
    ],
    [
      'a day before, then the change',
      '<div>Güncelleme: 20 Ağustos 2025</div><div>Yayınlanma: 19 Ağustos 2025</div>',
      { date: '2025-08-19' },
    ],
    [
      'who wrote, and a source',
      '<p>Yazar: Ayşe Yılmaz</p><p>Kaynak: AA</p>',
      { byline: 'Ayşe Yılmaz', source: 'AA' },
    ],
    ['figures by the day first', '<div>03.04.2025 - 14:30</div>', { date: '2025-04-03' }],
  ],
  sv: [
    [
      'day, month and year',
      '<div>18 maj 2025 kl. 09.30</div>',
      { date: '2025-05-18', dateTime: '2025-05-18T09:30' },
    ],
    [
      'who wrote',
      '<p>Av Anna Svensson</p><div>Publicerad 18 oktober 2025</div>',
      { byline: 'Anna Svensson', date: '2025-10-18' },
    ],
    [
      'a day before, then the change',
      '<div>Uppdaterad 19 mars 2025</div><div>Publicerad 18 mars 2025</div>',
      { date: '2025-03-18' },
    ],
  ],
  da: [
    [
      'who wrote, and when',
      '<div>Af Mette Hansen</div><div>18. maj 2025 kl. 9.30</div>',
      { byline: 'Mette Hansen', date: '2025-05-18' },
    ],
    ['a source', '<p>Kilde: Ritzau</p><div>18. marts 2025</div>', { source: 'Ritzau', date: '2025-03-18' }],
  ],
  nb: [
    [
      'who wrote, and when',
      '<div>Av Kari Nordmann</div><div>18. desember 2025 kl. 09:30</div>',
      { byline: 'Kari Nordmann', date: '2025-12-18' },
    ],
    [
      'a day before, then the change',
      '<div>Oppdatert 19. mai 2025</div><div>Publisert 18. mai 2025</div>',
      { date: '2025-05-18' },
    ],
  ],
  fi: [
    ['day, month and year', '<div>18. marraskuuta 2025 klo 9.30</div>', { date: '2025-11-18' }],
    [
      'who wrote',
      '<p>Teksti: Matti Virtanen</p><p>Lähde: STT</p>',
      { byline: 'Matti Virtanen', source: 'STT' },
    ],
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
  id: [
    [
      'a day of the week before',
      '<div>Selasa, 18 Agustus 2025 09:30 WIB</div>',
      { date: '2025-08-18', dateTime: '2025-08-18T09:30+07:00' },
    ],
    [
      'who wrote, and a source',
      '<p>Penulis: Siti Rahma</p><p>Sumber: Antara</p>',
      { byline: 'Siti Rahma', source: 'Antara' },
    ],
    [
      'another who wrote',
      '<p>Oleh: Budi Santoso</p><div>3 Mei 2025</div>',
      { byline: 'Budi Santoso', date: '2025-05-03' },
    ],
  ],
  vi: [
    [
      'day and month by their words',
      '<div>Thứ ba, ngày 18 tháng 11 năm 2025, 09:30</div>',
      { date: '2025-11-18' },
    ],
    ['figures by the day first', '<div>Thứ ba, 04/03/2025, 09:30 (GMT+7)</div>', { date: '2025-03-04' }],
    [
      'who wrote',
      '<p>Tác giả: Nguyễn Văn An</p><p>Nguồn: TTXVN</p>',
      { byline: 'Nguyễn Văn An', source: 'TTXVN' },
    ],
  ],
  ar: [
    [
      'day, month and year',
      '<div>18 نوفمبر 2025 - 09:30</div>',
      { date: '2025-11-18', dateTime: '2025-11-18T09:30' },
    ],
    ['figures of their own', '<div>نشر في: ١٨ أغسطس ٢٠٢٥</div>', { date: '2025-08-18' }],
    ['a comma behind the month', '<div>الثلاثاء 18 مارس، 2025</div>', { date: '2025-03-18' }],
    [
      'who wrote, and a source',
      '<p>بقلم: سارة أحمد</p><p>المصدر: رويترز</p>',
      { byline: 'سارة أحمد', source: 'رويترز' },
    ],
    ['a month with both of its names', '<div>18 نيسان/أبريل 2025</div>', { date: '2025-04-18' }],
  ],
  he: [['day, month and year', '<div>18 בנובמבר 2025, 09:30</div>', { date: '2025-11-18' }]],
  nl: [
    [
      'a day before, then the change',
      '<div>Bijgewerkt 19 mei 2025</div><div>Gepubliceerd 18 mei 2025</div>',
      { date: '2025-05-18' },
    ],
    ['a source', '<p>Bron: ANP</p><p>Door Jan de Vries</p>', { source: 'ANP', byline: 'Jan de Vries' }],
  ],
  el: [
    [
      'a day before, then the change',
      '<div>Ενημερώθηκε: 19 Μαΐου 2025</div><div>18 Μαΐου 2025</div>',
      { date: '2025-05-18' },
    ],
    [
      'who wrote, and a source',
      '<p>Συντάκτης: Μαρία Παππά</p><p>Πηγή: ΑΠΕ-ΜΠΕ</p>',
      { byline: 'Μαρία Παππά', source: 'ΑΠΕ-ΜΠΕ' },
    ],
  ],
  it: [
    [
      'a day before, then the change',
      '<div>Aggiornato il 19 maggio 2025</div><div>18 maggio 2025</div>',
      { date: '2025-05-18' },
    ],
    ['who wrote', '<p>a cura di Anna Rossi</p>', { byline: 'Anna Rossi' }],
  ],
  pt: [
    [
      'who wrote, and when',
      '<p>Redigido por Ana Silva</p><div>18/03/2025 às 9h30</div>',
      { byline: 'Ana Silva', date: '2025-03-18' },
    ],
  ],
};

/** "Three hours ago", "two days ago" or "yesterday", and the day that this was. */
const AGO: readonly (readonly [OtherLanguage, text: string, date: string])[] = [
  ['sv', 'för 3 timmar sedan', '2025-11-21'],
  ['da', 'for 2 dage siden', '2025-11-20'],
  ['nb', 'for 3 timer siden', '2025-11-21'],
  ['fi', '3 tuntia sitten', '2025-11-21'],
  ['cs', 'před 3 hodinami', '2025-11-21'],
  ['ro', 'acum 2 zile', '2025-11-20'],
  ['tr', '3 saat önce', '2025-11-21'],
  ['bg', 'преди 3 часа', '2025-11-21'],
  ['uk', '2 дні тому', '2025-11-20'],
  ['id', '3 jam yang lalu', '2025-11-21'],
  ['vi', '3 giờ trước', '2025-11-21'],
  ['ar', 'منذ 3 ساعات', '2025-11-21'],
  ['ar', 'قبل 12 دقيقة', '2025-11-22'],
  ['el', 'πριν από 3 ώρες', '2025-11-21'],
  ['tr', 'Dün 21:05', '2025-11-21'],
  ['sv', 'Igår 21:05', '2025-11-21'],
  ['nl', 'Gisteren 21:05', '2025-11-21'],
];

const ROWS_AGO: readonly FactsRow[] = AGO.map(([language, text, date]) => ({
  name: `before now: ${text}`,
  language,
  top: `${h1(HEADLINES[language as keyof typeof HEADLINES])}<div>${text}</div>`,
  based: true,
  expected: { date },
}));

const HEADS: readonly FactsRow[] = Object.entries(SAID).flatMap(([language, rows]) =>
  rows.map(([name, lines, expected]) => ({
    name,
    language: language as OtherLanguage,
    head: title(HEADLINES[language as keyof typeof HEADLINES]),
    top: `${h1(HEADLINES[language as keyof typeof HEADLINES])}${lines}`,
    expected,
  })),
);

export const MORE_LANGUAGES: readonly FactsRow[] = [...HEADS, ...ROWS_AGO];
