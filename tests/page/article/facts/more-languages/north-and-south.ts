import type { SaidIn } from './said.ts';

/** The north and the south of Europe: how a day is written there, who wrote, and whose it is. */
export const NORTH_AND_SOUTH = {
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
} satisfies SaidIn;
