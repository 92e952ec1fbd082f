import { LETTERS } from '../../letters.ts';
import { foldSpace, lowerInPlace } from '../../text.ts';
import { FORMS, type Holds } from './date-forms.ts';
import {
  AGO,
  DAYS,
  ERAS,
  MONTHS,
  MONTHS_BEHIND_STOP,
  MONTHS_OR_WORDS,
  MORE_MONTHS,
  UNITS,
  WEEKDAYS,
  ZONES,
} from './date-words.ts';

/** A date as a text writes it. */
export interface DateText {
  /** As written, with its time and zone. */
  readonly text: string;
  readonly at: number;
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
  /** Day and month may be the other way round: "03/04/2024". */
  readonly swapped: boolean;
  /** The year has two figures: "31.10.24", which east Asia writes for the 24th of a year 31. */
  readonly short: boolean;
  /** Minutes after midnight, or null. */
  readonly minutes: number | null;
  /** Minutes east of Greenwich, or null. */
  readonly zone: number | null;
  /** Minutes before now: "2小時前". Month and day are 0 then. */
  readonly ago: number | null;
}

const alternatives = (list: string) => list.split(' ').join('|');
/**
 * What a text must hold for a form to be tried: patterns are dear, most of all the first time. They look for plain
 * spaces, since a class of all white space makes them several times as dear.
 */
const DIGIT = /[\d٠-٩۰-۹]/;
/** Figures of Arabic and of Persian. */
const EASTERN_DIGITS = /[٠-٩۰-۹]/g;
const YEARS = /(?:19|20)\d\d/;
const MONTH_STARTS = new RegExp(
  [
    ...new Set(
      [...MONTHS, ...MORE_MONTHS].flatMap((line) => line.split(' ')).map((month) => month.slice(0, 3)),
    ),
  ]
    .filter((start) => start !== '-')
    .join('|'),
);
/** Words that must stand alone, as "il" and "fa" are parts of many; and characters of scripts without spaces. */
const AGO_STARTS = `${AGO.before} ${AGO.after}`.split(' ').map((word) => word.split(/[\\(]/)[0] as string);
const AGO_WORDS = new Set(AGO_STARTS);
const AGO_CHARACTERS = AGO_STARTS.filter((word) => /[\u3040-\ud7a3]/.test(word));
const DAY_STARTS = DAYS.flatMap(([, words]) => words.split(' '));
const BLANKS = /[\s,.;:!?()|·•]+/;

/** Catches "2 hours ago", "vor 3 Tagen", "5分钟前"; not "2 hoursx". "5 minutes" too, which the next one refuses. */
const AGO_FORM = new RegExp(
  `(?:(?:${alternatives(AGO.before)}) +)?(?<![\\d.])(?<count>\\d{1,3}) ?(?:${UNITS.map(([, words], at) => `(?<u${at}>${alternatives(words)})`).join('|')})(?: ?(?:${alternatives(AGO.after)}))?(?![a-zà-ÿ])`,
);
/** Whether what that caught says "ago": catches "vor 3 Tagen", "5分钟前"; not "5 minutes". */
const AGO_WORD = new RegExp(`(?:^| )(?:${alternatives(AGO.before)}) |(?:${alternatives(AGO.after)})$`);

const ZONE = `(?:GMT|UTC) ?[+-]\\d{1,2}(?::?\\d{2})?|[+-]\\d{2}:?\\d{2}|Z(?![${LETTERS}])|[A-Z]{2,4}(?![${LETTERS}])|北京[时時][间間]`;
/** A time after a date: catches ", 9:30 p.m. ET", "(土) 21:30:05", "下午 3:20（北京时间）", " at 07:15 GMT+8", " 9時30分". */
const TIME = new RegExp(
  `^ ?(?:${WEEKDAYS})?[ ,.T|·•–-]{0,4}(?:at|um|kl\\.?|klo|à|às|alle|ore|ora|saat|pukul|lúc|о|в|o|u)? ?(上午|下午|오전|오후|午前|午後)? ?(\\d{1,2})(?:[:：.h]| ?[時时시] ?)(\\d{2})(?:[分분]|:\\d{2})? ?([ap]\\.?m\\.?|[AP]\\.?M\\.?)?(?: ?[(（]?(${ZONE})[)）]?)?`,
);
/** Catches "yesterday", "Published: today", "昨天"; not "yesterday’s". */
const DAY_WORD = new RegExp(
  `(?:^|[ |·•:：])(?:${DAYS.map(([, words], at) => `(?<w${at}>${alternatives(words)})`).join('|')})(?![${LETTERS}’'])`,
);
/** A line that is such a day and nothing else may be longer by a label: "发布于 昨天". Characters. */
const DAY_LINE = 12;

const NONE: readonly DateText[] = [];
/** What was found lately: the lines around a headline are asked for their dates first, then again for their names. */
const lately = new Map<string, readonly DateText[]>();
const LATELY = 60;

/**
 * Every date in a text, in order; capped, as only short texts are asked. Places are those of the text with its white
 * space folded.
 */
export function datesIn(shown: string): readonly DateText[] {
  if (!DIGIT.test(shown)) return NONE;
  const known = lately.get(shown);
  if (known) return known;
  const found = findDates(foldSpace(shown));
  if (lately.size === LATELY) lately.clear();
  lately.set(shown, found);
  return found;
}

function findDates(text: string): DateText[] {
  const found: DateText[] = [];
  let from = 0;
  while (from < text.length && found.length < 4) {
    const next = firstDate(text.slice(from, from + 400));
    if (!next) break;
    found.push({ ...next, at: next.at + from });
    from += next.at + next.text.length;
  }
  return found;
}

function firstDate(text: string): DateText | null {
  let best: RegExpExecArray | null = null;
  // Patterns that know both cases are twice as dear.
  const plain = text.replace(EASTERN_DIGITS, (digit) => String(digit.charCodeAt(0) % 16));
  const lower = lowerInPlace(plain);
  const dash = text.includes('/') || text.includes('-');
  const dot = text.includes('.');
  const holds: Holds = {
    year: YEARS.test(plain),
    name: MONTH_STARTS.test(lower),
    eastern: text.includes('月') || text.includes('월'),
    dash,
    dot,
    parted: dash || dot,
    counted: lower.includes('tháng'),
  };
  for (const [may, form] of FORMS) {
    if (best?.index === 0) break;
    if (!may(holds)) continue;
    // Not `matchAll`, which makes a pattern anew for each text.
    form.lastIndex = 0;
    for (let match = form.exec(lower); match; match = form.exec(lower)) {
      if (best && match.index >= best.index) break;
      if (monthOf(match) > 0) best = match;
    }
  }
  const ago = best?.index !== 0 && speaksOfAgo(lower) ? AGO_FORM.exec(lower) : null;
  if (ago && AGO_WORD.test(ago[0]) && (!best || ago.index < best.index)) return relative(ago, text);
  return best ? absolute(best, text, plain) : dayWord(text, lower);
}

function speaksOfAgo(lower: string): boolean {
  return (
    AGO_CHARACTERS.some((word) => lower.includes(word)) ||
    lower.split(BLANKS).some((word) => AGO_WORDS.has(word))
  );
}

/** "Yesterday at 18:30", "昨天 21:00"; not "Today the council agreed". */
function dayWord(text: string, lower: string): DateText | null {
  const match = DAY_STARTS.some((word) => lower.includes(word)) ? DAY_WORD.exec(lower) : null;
  if (!match) return null;
  const word = asWritten(match, text).replace(/^[\s|·•:：]/, '');
  const at = match.index + match[0].length - word.length;
  const time = timeIn(text.slice(at + word.length, at + word.length + 60));
  if (!time && text.length > Math.max(DAY_LINE, word.length)) return null;
  const days = DAYS.find((_, kind) => match.groups?.[`w${kind}`] !== undefined)?.[0] ?? 0;
  return { ...BEFORE_NOW, text: word + (time?.[0] ?? ''), at, ago: days * 1440 };
}

/** A date that says only how long before now it was. */
const BEFORE_NOW = {
  year: null,
  month: 0,
  day: 0,
  swapped: false,
  short: false,
  minutes: null,
  zone: null,
} as const;

/** What a pattern found in lower case, in the text's own. */
function asWritten({ 0: found, index }: RegExpExecArray, text: string): string {
  return text.slice(index, index + found.length);
}

function timeIn(rest: string): RegExpExecArray | null {
  return DIGIT.test(rest) ? TIME.exec(rest) : null;
}

/** @param plain the text with European figures */
function absolute(match: RegExpExecArray, text: string, plain: string): DateText {
  const { y, d, m, e = '', ey } = match.groups as Record<string, string | undefined>;
  let [month, day] = [monthOf(match), Number(d)];
  if (m && month > 12) [month, day] = [day, month];
  const dayFirst = match[0].indexOf(d ?? '') === 0 && m !== undefined && y !== undefined;
  const end = match.index + match[0].length;
  const time = timeIn(plain.slice(end, end + 60));
  return {
    text: text.slice(match.index, end + (time?.[0].length ?? 0)).trim(),
    at: match.index,
    year: y ? Number(y) + (y.length === 2 ? 2000 : 0) : ey ? (ERAS[e] ?? 0) + (Number(ey) || 1) : null,
    short: y?.length === 2,
    month,
    day,
    swapped: dayFirst && Number(m) <= 12 && Number(d) <= 12 && m !== d && !match[0].includes('.'),
    minutes: time ? minutesOf(time) : null,
    zone: time?.[5] ? zoneOf(time[5]) : null,
    ago: null,
  };
}

function relative(match: RegExpExecArray, text: string): DateText {
  const groups = match.groups as Record<string, string | undefined>;
  const unit = UNITS.findIndex((_, at) => groups[`u${at}`] !== undefined);
  const ago = Number(groups.count) * (UNITS[unit]?.[0] ?? 0);
  return { ...BEFORE_NOW, text: asWritten(match, text).trim(), at: match.index, ago };
}

function monthOf(match: RegExpExecArray): number {
  const { n, m, d, y } = match.groups as Record<string, string | undefined>;
  if (m) return Number(m) > 12 && Number(d) > 12 ? 0 : Number(m);
  const name = (n ?? '').toLowerCase().replace('.', '');
  if (!y && MONTHS_OR_WORDS.has(name)) return 0;
  const behindStop = MONTHS_BEHIND_STOP[name];
  if (behindStop && match[0].startsWith(`${d}.`)) return behindStop;
  for (const line of MONTHS) {
    const at = line.split(' ').findIndex((full) => full.startsWith(name));
    if (at >= 0) return at + 1;
  }
  for (const line of MORE_MONTHS) {
    const at = line.split(' ').findIndex((full) => full === name || (y && full.startsWith(name)));
    if (at >= 0) return at + 1;
  }
  return 0;
}

function minutesOf(time: RegExpExecArray): number | null {
  let hours = Number(time[2]);
  const afternoon =
    time[1] === '下午' || time[1] === '오후' || time[1] === '午後' || /^p/i.test(time[4] ?? '');
  const morning = time[1] !== undefined || time[4] !== undefined;
  if (afternoon && hours < 12) hours += 12;
  else if (morning && !afternoon && hours === 12) hours = 0;
  return hours < 24 && Number(time[3]) < 60 ? hours * 60 + Number(time[3]) : null;
}

/** @returns minutes east of Greenwich for "GMT+8", "+08:00", "HKT", "北京时间"; null for names with two meanings */
function zoneOf(zone: string): number | null {
  const offset = /([+-])(\d{1,2}):?(\d{2})?$/.exec(zone);
  if (!offset) return ZONES[zone] ?? null;
  return (offset[1] === '-' ? -1 : 1) * (Number(offset[2]) * 60 + Number(offset[3] ?? 0));
}
