/**
 * Words of dates. Months: the beginnings of the twelve names, January first, one line a language; a name is
 * recognised when it starts so. Source: Unicode CLDR's wide and abbreviated month names.
 */
export const MONTHS: readonly string[] = [
  'jan feb mar apr may jun jul aug sep oct nov dec',
  'jän feb mär apr mai jun jul aug sep okt nov dez',
  'janv fév mars avr mai juin juil août sept oct nov déc',
  'ene feb mar abr may jun jul ago sep oct nov dic',
  'gen feb mar apr mag giu lug ago set ott nov dic',
  'jan fev mar abr mai jun jul ago set out nov dez',
  'jan feb maa apr mei jun jul aug sep okt nov dec',
  'sty lut mar kwi maj cze lip sie wrz paź lis gru',
  'янв фев мар апр мая июн июл авг сен окт ноя дек',
  'янв фев мар апр май июн июл авг сен окт ноя дек',
  'ιαν φεβ μαρ απρ μαι ιουν ιουλ αυγ σεπ οκτ νοε δεκ',
  'ιαν φεβ μάρ απρ μαΐ ιούν ιούλ αύγ σεπ οκτ νοέ δεκ',
  'ιαν φεβ μαρ απρ μαΐ ιουν ιουλ αυγ σεπ οκτ νοε δεκ',
  'sty lut marca kwi maja czerwca lipca sierpnia września października listopada grudnia',
];

/** Units of relative dates, in minutes: "3 hours ago", "vor 3 Stunden", "2小時前", "3時間前", "3시간 전". */
export const UNITS: readonly (readonly [minutes: number, words: string])[] = [
  [1, 'minutes? mins? minuten? minutos? minuti minuut minuty? минут[аы]? λεπτά 分钟 分鐘 分 분'],
  [60, 'hours? hrs? stunden? heures? horas? ore uur godziny? godzin час(?:а|ов)? ώρες 小时 小時 時間 시간'],
  [1440, 'days? tag(?:en)? jours? d[ií]as? giorni dagen dni дн(?:я|ей) ημέρες 天 日 일'],
];
/** What says "before now", before or after the figure. */
export const AGO = { before: 'vor il\\s+y\\s+a hace há', after: 'ago fa geleden temu назад πριν 前 之前 전' };

/** Time zones that pages write, as minutes east of Greenwich. Only names with one meaning beside news. */
export const ZONES: Record<string, number> = {
  GMT: 0,
  UTC: 0,
  Z: 0,
  BST: 60,
  CET: 60,
  CEST: 120,
  MSK: 180,
  HKT: 480,
  SGT: 480,
  JST: 540,
  KST: 540,
  AEST: 600,
  AEDT: 660,
  EST: -300,
  EDT: -240,
  CDT: -300,
  PST: -480,
  PDT: -420,
  北京时间: 480,
  北京時間: 480,
};

/** Words before a date that is not the day of publication, where another date stands beside it. */
export const UPDATED =
  /(?:updated|modified|aktualisiert|mis à jour|actualizad|aggiornat|atualizad|aktualizacj|обновлен|更新|수정|revised)/i;
