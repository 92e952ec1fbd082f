import { ERAS } from './date-words.ts';

/** Any word; whether it is a month is looked up. */
const MONTH_WORD = '[^ \\d,،.:;/|()·•_+-]{3,12}\\.?';
const DAY = '(?:0?[1-9]|[12]\\d|3[01])';
const MONTH = '(?:0?[1-9]|1[0-2])';
const YEAR = '(?:19|20)\\d\\d';

/** What a text holds of what a form of date needs. */
export interface Holds {
  readonly year: boolean;
  /** The beginning of a month's name. */
  readonly name: boolean;
  /** 月 or 월. */
  readonly eastern: boolean;
  readonly dash: boolean;
  readonly dot: boolean;
  /** A slash, a dash or a dot. */
  readonly parted: boolean;
  /** The Vietnamese word for a month, which is counted. */
  readonly counted: boolean;
}

/**
 * One pattern a form of date, of lower case, and when to try it; groups y, m, n (month by name), d. The first that
 * matches at the earliest place wins.
 */
export const FORMS: readonly (readonly [may: (text: Holds) => boolean, pattern: RegExp])[] = (
  [
    // 2024-10-31, 2024/10/31, 2024. 10. 31. · not 2024-10-3100
    [
      ({ year, parted }) => year && parted,
      `(?<y>${YEAR}) ?[-/.] ?(?<m>${MONTH}) ?[-/.] ?(?<d>${DAY})(?!\\d)`,
    ],
    // 2024年10月31日, 2024년 10월 31일
    [
      ({ year, eastern }) => year && eastern,
      `(?<y>${YEAR}) ?[年년] ?(?<m>${MONTH}) ?[月월] ?(?<d>${DAY}) ?[日일號号]`,
    ],
    // 民國114年11月22日, 令和7年11月22日
    [
      ({ eastern }) => eastern,
      `(?<e>${Object.keys(ERAS).join('|')}) ?(?<ey>\\d{1,3}|元) ?年 ?(?<m>${MONTH}) ?月 ?(?<d>${DAY}) ?日`,
    ],
    // 2024. október 31. · 2024. okt. 31.
    [({ year, name }) => year && name, `(?<y>${YEAR})\\. (?<n>${MONTH_WORD}) (?<d>${DAY})(?!\\d)`],
    // ngày 31 tháng 10 năm 2024, 31 tháng 10, 2024
    [
      ({ year, counted }) => year && counted,
      `(?<!\\d)(?<d>${DAY}) tháng (?<m>${MONTH})(?:,| năm|/)? ?(?<y>${YEAR})(?!\\d)`,
    ],
    // October 31, 2024 · Oct. 31st 2024 · not "marching 12 2024"
    [
      ({ year, name }) => year && name,
      `(?<n>${MONTH_WORD}) (?<d>${DAY})(?:st|nd|rd|th)?(?:,| ) ?(?<y>${YEAR})(?!\\d)`,
    ],
    // 31 October 2024, 31. Oktober 2024, 31 de octubre de 2024, 31 تشرين/أكتوبر 2024
    [
      ({ year, name }) => year && name,
      `(?<!\\d)(?<d>${DAY})(?:st|nd|rd|th|\\.|er)?(?: (?:of|de|do))?[ -](?<n>${MONTH_WORD})(?: (?:de|del)|/[^ \\d/]{3,12})?[،, -] ?(?<y>${YEAR})(?!\\d)`,
    ],
    // 31.10.2024, 31. 10. 2024, 31/10/2024, 10/31/2024, 10/ 5/2024
    [
      ({ year, parted }) => year && parted,
      `(?<!\\d)(?<d>\\d{1,2})(?:[/.] |[./-])(?<m>\\d{1,2})(?:\\. |[./-])(?<y>${YEAR})(?!\\d)`,
    ],
    // 10/31/24, 10/ 5/24 · not 24/7/365
    [
      ({ dash }) => dash,
      '(?<![\\d./-])(?<d>0?[1-9]|[12]\\d|3[01])/ ?(?<m>0?[1-9]|[12]\\d|3[01])/(?<y>\\d{2})(?![\\d./-])',
    ],
    // 31.10.24 · not 192.31.10.24
    [
      ({ dot }) => dot,
      '(?<![\\d.])(?<d>0[1-9]|[12]\\d|3[01])\\.(?<m>0[1-9]|1[0-2])\\.(?<y>\\d{2})(?![\\d.])',
    ],
    // 11月22日, 11월 22일
    [({ eastern }) => eastern, `(?<!\\d)(?<m>${MONTH}) ?[月월] ?(?<d>${DAY}) ?[日일號号]`],
    // October 31 · 31 October, without a year
    [({ name }) => name, `(?<![^ (|·•,])(?<n>${MONTH_WORD}) (?<d>${DAY})(?:st|nd|rd|th)?(?![^ ,.)|·•:])`],
    [({ name }) => name, `(?<!\\d)(?<d>${DAY})\\.? (?<n>${MONTH_WORD})(?![^ ,.)|·•:])`],
    // 10/31 · not 24/7 in a sentence (asked of short blocks only)
    [({ dash }) => dash, `(?<![\\d./-]|/ )(?<m>${MONTH})/(?<d>${DAY})(?![\\d./-]| ?%)`],
    // 10-31 · not 2-3, 10-12 days
    [
      ({ dash }) => dash,
      '(?<![\\d./-])(?<m>0[1-9]|1[0-2])-(?<d>0[1-9]|[12]\\d|3[01])(?![\\d./-]| ?%| [a-zà-ÿ]{3})',
    ],
  ] as readonly (readonly [(text: Holds) => boolean, string])[]
).map(([may, source]) => [may, new RegExp(source, 'g')]);
