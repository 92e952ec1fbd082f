import type { OtherLanguage } from '../row.ts';

/** "Three hours ago", "two days ago" or "yesterday", and the day that this was. */
export const AGO: readonly (readonly [OtherLanguage, text: string, date: string])[] = [
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
