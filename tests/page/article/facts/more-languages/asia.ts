import type { SaidIn } from './said.ts';

/** From Turkey to Vietnam: how a day is written there, who wrote, and whose it is. */
export const ASIA = {
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
} satisfies SaidIn;
