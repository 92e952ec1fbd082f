import { type FactsRow, h1, meta, title } from './row.ts';

const HAFEN = 'Hafen wird nach zehn Jahren neu gebaut';
const PORT = 'Le port sera reconstruit après dix ans';
const PUERTO = 'El puerto se reconstruirá tras diez años';

export const EUROPEAN: readonly FactsRow[] = [
  {
    name: 'a month by name and a time',
    language: 'de',
    head: `${title(`${HAFEN} - Beispiel Zeitung`)}${meta('og:site_name', 'Beispiel Zeitung')}`,
    top: `${h1(HAFEN)}<div>31. Oktober 2024, 14:30 Uhr</div><div>Von Max Muster</div>`,
    expected: {
      title: HAFEN,
      source: 'Beispiel Zeitung',
      byline: 'Max Muster',
      date: '2024-10-31',
      dateTime: '2024-10-31T14:30',
    },
  },
  {
    name: 'figures with stops are read by the day first',
    language: 'de',
    top: `${h1(HAFEN)}<div>Stand: 03.04.2024, 14:30 Uhr</div>`,
    expected: { date: '2024-04-03', dateTime: '2024-04-03T14:30' },
  },
  {
    name: 'hours ago',
    language: 'de',
    top: `${h1(HAFEN)}<div>vor 3 Stunden</div>`,
    expected: { date: null, dateText: 'vor 3 Stunden' },
  },
  {
    name: 'hours ago, known when',
    language: 'de',
    based: true,
    top: `${h1(HAFEN)}<div>vor 3 Stunden</div>`,
    expected: { date: '2025-11-21' },
  },
  {
    name: 'published and brought up to date',
    language: 'de',
    top: `${h1(HAFEN)}<div>Aktualisiert am 02.11.2024</div><div>Veröffentlicht am 31.10.2024</div>`,
    expected: { date: '2024-10-31' },
  },
  {
    name: 'an agency and a weekday',
    language: 'de',
    top: `${h1(HAFEN)}<div>Do, 31.10.24, 14:30 Uhr</div><div>Quelle: dpa-AFX</div>`,
    expected: { source: 'dpa-AFX', date: '2024-10-31', dateTime: '2024-10-31T14:30' },
  },
  {
    name: 'published at an hour with an h',
    language: 'fr',
    head: `${title(`${PORT} | Le Journal Exemple`)}${meta('og:site_name', 'Le Journal Exemple')}`,
    top: `${h1(PORT)}<div>Par Jeanne Dupont</div><div>Publié le 31 octobre 2024 à 14h30, mis à jour le 2 novembre 2024 à 9h05</div>`,
    expected: {
      title: PORT,
      source: 'Le Journal Exemple',
      byline: 'Jeanne Dupont',
      date: '2024-10-31',
      dateTime: '2024-10-31T14:30',
    },
  },
  {
    name: 'the first of a month',
    language: 'fr',
    top: `${h1(PORT)}<div>Le 1er novembre 2024</div>`,
    expected: { date: '2024-11-01' },
  },
  {
    name: 'hours ago',
    language: 'fr',
    top: `${h1(PORT)}<div>il y a 3 heures</div>`,
    expected: { date: null, dateText: 'il y a 3 heures' },
  },
  {
    name: 'figures are read by the day first',
    language: 'fr',
    top: `${h1(PORT)}<div>03/04/2024</div>`,
    expected: { date: '2024-04-03' },
  },
  {
    name: 'yesterday',
    language: 'fr',
    top: `${h1(PORT)}<div>Hier à 18:30</div>`,
    expected: { date: null, dateText: 'Hier à 18:30' },
  },
  {
    name: 'a source with a space before the colon',
    language: 'fr',
    top: `${h1(PORT)}<div>Source : AFP</div>`,
    expected: { source: 'AFP' },
  },
  {
    name: 'a month between two “de”',
    language: 'es',
    head: `${title(`${PUERTO} | Diario Ejemplo`)}${meta('og:site_name', 'Diario Ejemplo')}`,
    top: `${h1(PUERTO)}<div>Por Ana García</div><div>31 de octubre de 2024</div>`,
    expected: { title: PUERTO, source: 'Diario Ejemplo', byline: 'Ana García', date: '2024-10-31' },
  },
  {
    name: 'a short month in capitals',
    language: 'es',
    top: `${h1(PUERTO)}<div>31 OCT 2024 - 14:30 CET</div>`,
    expected: { date: '2024-10-31', dateTime: '2024-10-31T14:30+01:00' },
  },
  {
    name: 'hours ago',
    language: 'es',
    top: `${h1(PUERTO)}<div>hace 3 horas</div>`,
    expected: { date: null, dateText: 'hace 3 horas' },
  },
  {
    name: 'brought up to date, and published before',
    language: 'es',
    top: `${h1(PUERTO)}<div>Actualizado: 02/11/2024 09:00h</div><div>Publicado: 31/10/2024 14:30h</div>`,
    expected: { date: '2024-10-31', dateTime: '2024-10-31T14:30' },
  },
  {
    name: 'an agency',
    language: 'es',
    top: `${h1(PUERTO)}<div>Fuente: EFE</div>`,
    expected: { source: 'EFE' },
  },
];
