/**
 * Words of dates. Names of the twelve months, one line a language, in the form that stands beside a day; a word
 * of three letters or more counts when a name begins with it. Source: Unicode CLDR's month names.
 */
export const MONTHS: readonly string[] = [
  'january february march april may june july august september october november december',
  'januar februar märz april mai juni juli august september oktober november dezember',
  'jänner feber mrz april mai jun jul aug sept okt nov dez',
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
  'januari februari maart april mei juni juli augustus september oktober november december',
  'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia',
  'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
  'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь',
  'ιανουαρίου φεβρουαρίου μαρτίου απριλίου μαΐου ιουνίου ιουλίου αυγούστου σεπτεμβρίου οκτωβρίου νοεμβρίου δεκεμβρίου',
  'ιανουάριος φεβρουάριος μάρτιος απρίλιος μάιος ιούνιος ιούλιος αύγουστος σεπτέμβριος οκτώβριος νοέμβριος δεκέμβριος',
];
/**
 * The same of languages that are met less often: a part of a name counts beside a year alone, as "led" and "pro"
 * begin some. "-" for months of two words.
 */
export const MORE_MONTHS: readonly string[] = [
  'január február március április május június július augusztus szeptember október november december',
  'януари февруари март април май юни юли август септември октомври ноември декември',
  'ledna února března dubna května června července srpna září října listopadu prosince',
  'januára februára marca apríla mája júna júla augusta septembra októbra novembra decembra',
  'ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie',
  'ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık',
  'januari februari mars april maj juni juli augusti september oktober november december',
  'januar februar marts april maj juni juli august september oktober november december',
  'januar februar mars april mai juni juli august september oktober november desember',
  'tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta',
  'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня',
  'јануар фебруар март април мај јун јул август септембар октобар новембар децембар',
  'januar februar mart april maj jun jul avgust septembar oktobar novembar decembar',
  'siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza rujna listopada studenoga prosinca',
  'januari februari maret april mei juni juli agustus september oktober november desember',
  'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر',
  '- شباط آذار نيسان أيار حزيران تموز - أيلول - - -',
  'בינואר בפברואר במרץ באפריל במאי ביוני ביולי באוגוסט בספטמבר באוקטובר בנובמבר בדצמבר',
  'ינואר פברואר מרץ אפריל מאי יוני יולי אוגוסט ספטמבר אוקטובר נובמבר דצמבר',
];
/**
 * Names of two months, by which language writes them: behind a day with a stop the Croats', else the Poles' and
 * Czechs'.
 */
export const MONTHS_BEHIND_STOP: Readonly<Record<string, number>> = { listopada: 10 };
/**
 * Names of months and their beginnings that are plain words elsewhere ("sold out 12", "K-Mart 12"): they count beside
 * a year alone.
 */
export const MONTHS_OR_WORDS = new Set(['out', 'set', 'ago', 'mart']);

/** Units of relative dates, in minutes: "3 hours ago", "3h ago", "vor 3 Stunden", "2小時前", "3時間前", "3시간 전". */
export const UNITS: readonly (readonly [minutes: number, words: string])[] = [
  [
    1,
    'minutes? mins? minuten? min\\. minutos? minuti minuut minuty? minuter minutter minuuttia? minutami dakika menit phút минут[аыи]? хвилин[аи]? λεπτά دقيقة دقائق 分钟 分鐘 分 분',
  ],
  [
    60,
    'hours? hrs? h stunden? std\\. heures? horas? ore uur godziny? godzin timmar timmes? timer tuntia hodinami hodinou saat jam giờ час(?:а|ов)? годин[аиу]? ώρ(?:ες|α) ساعات ساعة 小时 小時 時間 시간',
  ],
  [
    1440,
    'days? d tag(?:en)? jours? d[ií]as? giorni dagen dni dagar dager? dage päivää dny zile gün hari ngày дн(?:я|ей|и|і|ів) η?μέρες أيام 天 日 일',
  ],
];
/** Days told without a figure, with the days before now; they count alone or with a time behind them. */
export const DAYS: readonly (readonly [days: number, words: string])[] = [
  [
    0,
    "today heute aujourd’hui aujourd'hui hoy oggi hoje dziś dzisiaj vandaag idag dnes azi bugün сегодня днес сьогодні σήμερα 今天 今日 오늘",
  ],
  [
    1,
    'yesterday gestern hier ayer ieri ontem wczoraj gisteren igår včera dün kemarin вчера вчора χθες أمس 昨天 昨日 어제',
  ],
];
/** What says "before now", before or after the figure. */
export const AGO = {
  before: 'vor il\\s+y\\s+a hace há před acum преди πριν(?:\\s+από)? منذ قبل',
  after: 'ago fa geleden temu sedan siden sitten önce yang\\s+lalu lalu trước назад тому πριν 前 之前 전',
};

/** Years counted from a beginning of their own: the year before their first. */
export const ERAS: Record<string, number> = { 民國: 1911, 民国: 1911, 令和: 2018, 平成: 1988 };
/** Days of the week that stand between a date and its time, in brackets or not: "(土)", "週六", "（星期六）", "(토)", "Salı". */
export const WEEKDAYS =
  '(?:週|周|星期|礼拜|禮拜)[一二三四五六日天]|pazartesi|salı|çarşamba|perşembe|cumartesi|cuma|pazar|Pazartesi|Salı|Çarşamba|Perşembe|Cumartesi|Cuma|Pazar|[月火水木金土日]曜日?|[（(][月火水木金土日월화수목금토일一二三四五六](?:・祝)?[)）]';

/** Time zones that pages write, as minutes east of Greenwich. Only names with one meaning beside news. */
export const ZONES: Record<string, number> = {
  GMT: 0,
  UTC: 0,
  Z: 0,
  BST: 60,
  CET: 60,
  CEST: 120,
  EET: 120,
  EEST: 180,
  MSK: 180,
  WIB: 420,
  WITA: 480,
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
  /(?:updated|modified|aktualisiert|mis à jour|actualizad|aggiornat|atualizad|aktualiz|bijgewerkt|uppdatera|opdatere|oppdatert|päivitet|frissít|actualizat|güncelle|ažurira|обновл|обновен|актуализ|оновлен|ενημερώ|diperbarui|cập nhật|تحديث|עודכן|更新|수정|revised)/i;
