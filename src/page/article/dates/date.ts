import { limits } from '../../../shared/limits.ts';
import type { PageBlock, PageHead } from '../../page.ts';
import type { StateArticle } from '../data/embedded-state.ts';
import type { LinkedArticle } from '../data/linked-data.ts';
import { type DateText, datesIn } from './date-text.ts';
import { shownDate } from './shown-date.ts';

export interface Dates {
  readonly date: string | null;
  readonly dateTime: string | null;
  readonly dateText: string | null;
  /** The block that shows it, for what stands beside it. */
  readonly block: PageBlock | null;
  readonly why: string;
}

/** A day, as one of the page's sources gives it. */
interface Candidate {
  readonly from: string;
  readonly date: string;
  readonly dateTime: string | null;
}

const META_DATES = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'publishdate',
  'pubdate',
  'pub_date',
  'publish_date',
  'publish-date',
  'publication_date',
  'article:published',
  'article_date_original',
  'dc.date.issued',
  'dc.date',
  'dcterms.created',
  'dcterms.date',
  'citation_publication_date',
  'date',
  'weibo: article:create_at',
  'og:release_date',
];
/** The places of these names: the earlier, the more trusted. */
const TRUST = new Map(META_DATES.map((name, place) => [name, place]));
/** A day in an address: catches "/2024/10/31/", "/20241031/", "/2024-10-31/"; not "/2024/10/". */
const ADDRESS_DAY = /\/((?:19|20)\d\d)[-/]?(0[1-9]|1[0-2])[-/]?(0[1-9]|[12]\d|3[01])(?=[/._-]|\D|$)/;
const ISO =
  /^((?:19|20)\d\d)-?(\d{2})-?(\d{2})(?:[T ](\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?\s?(Z|[+-]\d{2}:?\d{2})?)?/;
const DAY = 86_400_000;
/** Meta elements with the day of the last change. */
const META_CHANGES = ['article:modified_time', 'og:updated_time'];

export interface DateSources {
  readonly url: string;
  readonly head: PageHead;
  /** Of the story. */
  readonly language: string;
  readonly linked: LinkedArticle;
  readonly state: StateArticle;
  /** Blocks that may show the date, nearest to the headline first. */
  readonly near: readonly PageBlock[];
  /** The story's blocks. */
  readonly story: readonly PageBlock[];
  /** When the page was loaded, the base of "2 hours ago"; null for a saved page. Milliseconds since the epoch. */
  readonly loadedAt: number | null;
  /** Minutes that the reader's clock is east of Greenwich. */
  readonly clock: number;
}

/** The day of publication: the most trusted source that another one confirms, else the most trusted. */
export function findDate(sources: DateSources): Dates {
  const shown = shownDate(sources.near, new Set(sources.story));
  const change = shown?.isChange ? shown.block : null;
  const data = stated(sources, change);
  const ofText = fromText(shown?.text ?? null, sources);
  const ofAddress = fromAddress(sources.url);
  // The day of a change confirms no other, and is told where there is no better.
  const candidates = change ? [...data, ...ofAddress] : [...data, ...ofText, ...ofAddress];
  const alone = [...data, ...ofText, ...ofAddress, ...changed(sources)];
  const chosen =
    confirmed(candidates, (one, other) => one.date === other.date) ??
    confirmed(candidates, near) ??
    alone.find((one) => shown === null || confirms(one, shown.text)) ??
    ofText[0] ??
    null;
  return {
    date: chosen ? dayShown(chosen, change ? [] : ofText) : null,
    dateTime: chosen?.dateTime ?? null,
    dateText: shown?.text.text.slice(0, limits.name) ?? null,
    block: shown?.block ?? null,
    why: chosen ? `date from ${chosen.from}` : shown ? 'date without a year' : 'no date found',
  };
}

/** The first day that another source gives too. */
function confirmed(
  days: readonly Candidate[],
  isSame: (one: Candidate, other: Candidate) => boolean,
): Candidate | undefined {
  return days.find((one) => days.some((other) => other.from !== one.from && isSame(one, other)));
}

/**
 * Whether a stated day may be the shown story's. A shown day without a year is the same one, or the next or last one,
 * for time zones. A whole one may be later, as that of a change; an earlier one says that the data tells of the
 * page's move.
 */
function confirms(one: Candidate, shown: DateText): boolean {
  if (shown.ago !== null) return true;
  const day = Date.parse(one.date);
  if (shown.year !== null) return lastReading(shown, shown.year) >= day - DAY;
  return [0, -1, 1].some((shift) => {
    const moved = new Date(day + shift * DAY);
    return moved.getUTCMonth() + 1 === shown.month && moved.getUTCDate() === shown.day;
  });
}

/** The latest day that a shown date may be, where day and month may be swapped. Milliseconds since the epoch. */
function lastReading({ month, day, swapped }: DateText, year: number): number {
  const one = Date.UTC(year, month - 1, day);
  return swapped ? Math.max(one, Date.UTC(year, day - 1, month)) : one;
}

/**
 * The day as the page shows it, where the data gives it by the clock of Greenwich: systems write so, wherever they
 * stand.
 */
function dayShown({ date, dateTime }: Candidate, ofText: readonly Candidate[]): string {
  const [shown] = ofText;
  const isSystems = dateTime !== null && /(?:Z|[+-]00:00)$/.test(dateTime);
  return shown && isSystems && near(shown, { date }) ? shown.date : date;
}

function near(one: Pick<Candidate, 'date'>, other: Pick<Candidate, 'date'>): boolean {
  return Math.abs(Date.parse(one.date) - Date.parse(other.date)) <= DAY;
}

/**
 * What the page's data says, most trusted first.
 * @param change the block that shows the day of the last change: a `<time>` in it is that day too
 */
function stated({ head, linked, state, near: blocks }: DateSources, change: PageBlock | null): Candidate[] {
  const metas = head.metas
    .filter(([name]) => TRUST.has(name))
    .sort(([one], [other]) => (TRUST.get(one) ?? 0) - (TRUST.get(other) ?? 0))
    .map(([, value]) => value);
  const ids = new Set(blocks.filter((block) => block !== change).map((block) => block.id));
  const times = head.times.filter((time) => ids.has(time.block)).map((time) => time.dateTime);
  const epoch = state.publishedAt ? new Date(state.publishedAt).toISOString() : null;
  return [
    fromIso('JSON-LD', linked.published),
    ...metas.map((value) => fromIso('meta', value)),
    ...times.map((value) => fromIso('time', value)),
    fromIso('page data', state.published),
    fromIso('page data', epoch),
  ].filter((one) => one !== null);
}

/** The day of the last change, where the page tells no other. */
function changed({ head, linked }: DateSources): Candidate[] {
  const metas = head.metas.filter(([name]) => META_CHANGES.includes(name)).map(([, value]) => value);
  return [
    fromIso('JSON-LD, of the last change', linked.changed),
    ...metas.map((value) => fromIso('meta, of the last change', value)),
  ].filter((one) => one !== null);
}

/** Least trusted: an address may give the day of an upload. */
function fromAddress(url: string): Candidate[] {
  const day = ADDRESS_DAY.exec(url);
  const candidate = fromIso('the address', day ? `${day[1]}-${day[2]}-${day[3]}` : null);
  return candidate ? [candidate] : [];
}

function fromIso(from: string, value: string | null | undefined): Candidate | null {
  if (!value) return null;
  const match = ISO.exec(value.trim());
  if (!match) {
    const [text] = datesIn(value);
    return text?.year && !text.swapped ? { from, ...written(text, text.year) } : null;
  }
  const [, year, month, day, time, zone] = match;
  const date = `${year}-${month}-${day}`;
  if (Number.isNaN(Date.parse(date))) return null;
  const offset = zone && zone !== 'Z' && !zone.includes(':') ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone;
  // Midnight sharp without a zone is how a day alone is written.
  const hasTime = time && !(time === '00:00' && !zone);
  return { from, date, dateTime: hasTime ? `${date}T${time}${offset ?? ''}` : null };
}

/** The shown date as a day, where it says its year or the base of a relative date is known. */
function fromText(shown: DateText | null, { language, loadedAt, clock }: DateSources): Candidate[] {
  if (!shown) return [];
  const from = 'the text';
  if (shown.ago !== null) {
    if (loadedAt === null) return [];
    const date = new Date(loadedAt + (clock - shown.ago) * 60_000).toISOString();
    return [{ from, date: date.slice(0, 10), dateTime: null }];
  }
  if (shown.year === null || (shown.short && /^(?:zh|ja|ko|und)/.test(language))) return [];
  if (!shown.swapped) return [{ from, ...written(shown, shown.year) }];
  // "03/04/2024": English alone writes the month first, and not everywhere, so another source must settle it.
  const dayFirst = { from, ...written({ ...shown, month: shown.month, day: shown.day }, shown.year) };
  return /^(?:en|und)/.test(language) ? [] : [dayFirst];
}

function written(text: DateText, year: number): { date: string; dateTime: string | null } {
  const two = (value: number) => String(value).padStart(2, '0');
  const date = `${year}-${two(text.month)}-${two(text.day)}`;
  // Midnight sharp without a zone is how a system writes a day alone.
  if (text.minutes === null || (text.minutes === 0 && text.zone === null)) return { date, dateTime: null };
  const zone = text.zone;
  const sign = zone !== null && zone < 0 ? '-' : '+';
  const east = Math.abs(zone ?? 0);
  const offset = zone === null ? '' : `${sign}${two(Math.floor(east / 60))}:${two(east % 60)}`;
  return {
    date,
    dateTime: `${date}T${two(Math.floor(text.minutes / 60))}:${two(text.minutes % 60)}${offset}`,
  };
}
