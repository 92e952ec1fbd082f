import { limits } from '../../../shared/limits.ts';
import { foldSpace, lowerInPlace } from '../../text.ts';
import { MONTHS } from '../dates/date-words.ts';
import { Phrases, spoken } from '../texts/phrases.ts';
import { isSimilar } from '../texts/similarity.ts';
import {
  AGENCIES,
  BY,
  BY_OF_TWO,
  BY_WITH_COLON,
  DESK,
  DESK_ARTICLES,
  FROM,
  GIVEN_BY,
  ORGANISATION,
  ORGANISATION_PARTS,
  REPORTER,
  ROLE_WORDS,
  SECTIONS,
  TAKEN_FROM,
  WEEKDAYS,
} from './name-words.ts';

/**
 * What follows a word for authors without a space: a name of two to four characters and nothing but what parts names.
 * Catches "王五", "王五、李四"; not "注意到，在…", "部介绍" ("编辑部", the editors' office), "会" ("记者会", a press conference).
 */
const GLUED_NAME = '(?![部组組会會站证證们們从從在])(?=[\\u3400-\\u9fff]{2,4}(?:$|[\\s、/／|｜（(）)】]))';
/**
 * "By Jane Doe", "作者：王五", "文 | 王五", "記者王五": catches the name; not "By the way, …" (too long for a name line)
 * nor "文章处理费", as 文 begins many words; "Text: Max Muster" but not "Text size", "Av Anna Svensson" but not "AV Club".
 * Asked of lower case, as patterns that know both are dear to compile.
 */
const BYLINE = new RegExp(
  `^(?:(?:${BY})(?:\\s*[:：|｜/／]\\s*|\\s+|(?<!^文)${GLUED_NAME})|(?:${BY_WITH_COLON})\\s*[:：]\\s*|(?:${BY_OF_TWO})(?:\\s*:)?\\s+(?=\\S+\\s\\S))(.{2,80})$`,
);
/** "By", "Written by:": the name stands in the next piece; not "By Jane Doe". */
const BY_ALONE = new RegExp(`^(?:${BY})\\s*[:：|｜/／]?$`);
/** "Source: Reuters", "来源：新华社 作者：…". */
const SOURCE = new RegExp(
  `(?:^|[\\s|·（([【])(?:${FROM})\\s*[:：|｜]\\s*((?:[^|｜:：（()）\\]】]|[(（][^）)]{1,20}[）)]){2,60}?)(?=\\s{2}|\\s*[|｜）)\\]】]|\\s\\S{1,6}[:：]|$)`,
  'i',
);
/** "摘自某某晚报", "转自《某某观察》": the whole text; not "摘自他的日记，写于…". */
const TAKEN = new RegExp(`^[（(]?(?:${TAKEN_FROM})[《「]?([\\u3400-\\u9fff·]{2,14})[》」]?[）)]?$`);
/**
 * "From Example Wire", "Provided by Example Newswire"; what follows has to be an organisation, as "From the archive"
 * is none.
 */
const GIVEN = new RegExp(`^(?:${GIVEN_BY}) ([^|·•,:]{2,60})$`, 'i');
const COLON = /[:：|｜]/;
/** The words alone: looked for before the patterns, which are dear to compile and seldom needed. */
const BY_WORDS = [BY, BY_WITH_COLON, BY_OF_TWO].flatMap((words) => words.split('|'));
/** The longest of them and more. Characters. */
const OPENING = 40;
const UNMARKED = [...TAKEN_FROM.split('|'), ...GIVEN_BY.split('|')];
const OPENED = /^[（(]/;
const OPENS_BRACKET = /[（(]/;
/** A line that names a source without a colon says nothing else. Characters. */
const SOURCE_LINE = 80;
const FROM_WORDS = FROM.split('|');
/** A figure that counts rows or pages before a name: "1. Example Press", "24 钱江晚报"; not "9to5Mac", "24/7 Wall St.". */
const COUNTED = /^(?:\d{1,3}[.)]\s+|\d{1,3}\s+(?=[\u3400-\u9fff«[]))/;
/** What quotes or closes a name: "《财经网》", ", CNN", "Quanta Magazine;"; not the dot of "Inc.". */
const EDGES = /^[\s,;:，；：|《》«»[\]【】"“”.•·–—-]+|[\s,;:，；：|《》«»[\]【】"“”•·–—-]+$/g;

/**
 * Who owns the site or made its system: catches "某某网络科技有限公司", "某某网络", "Example Media GmbH", "Example Sp. z o.o."; not
 * "王小明", "Jane Doe".
 */
const COMPANY =
  /(?:公司|集[团團]|网络|網路|科技|\s(?:GmbH|AG|KG|Inc\.?|Ltd\.?|LLC|PLC|S\.A\.?|S\.L\.?|S\.p\.A\.?|z o\.o\.?|株式会社))$|^株式会社/;

/** The first Hangul syllable; only Korean puts "reporter" behind a name. */
const HANGUL = 0xac00;

const sections = new Phrases([SECTIONS]);
const organisations = new Set(ORGANISATION.split('|'));
const agencies = new Set(AGENCIES.split('|'));
const roles = new Set(ROLE_WORDS.split('|'));
const desks = new Set(DESK.split('|'));
const deskArticles = new Set(DESK_ARTICLES.split('|'));
/** Months and days of the week by their first letter. */
const calendar = new Map<string, string[]>();
for (const name of [...MONTHS.flatMap((line) => line.split(' ')), ...WEEKDAYS.split('|')])
  calendar.set(name.charAt(0), [...(calendar.get(name.charAt(0)) ?? []), name]);

/** @returns the name behind "By" or "作者：", or before "기자", or null */
export function behindBy(text: string): string | null {
  const name = opensWithBy(text) ? BYLINE.exec(lowerInPlace(text))?.[1] : undefined;
  // The name ends the text: it is as long as written.
  if (name) return text.slice(-name.length);
  return text.charCodeAt(0) >= HANGUL ? (REPORTER.exec(text)?.[1] ?? null) : null;
}

/** Catches "By", "Posted by:", "作者："; not "By Jane Doe". */
export function isByAlone(text: string): boolean {
  return opensWithBy(text) && BY_ALONE.test(text.toLowerCase());
}

function opensWithBy(text: string): boolean {
  const lower = text.slice(0, OPENING).toLowerCase();
  return BY_WORDS.some((word) => lower.startsWith(word));
}

/** @returns the name behind "Source:" or "来源："; in scripts without spaces a space ends it */
export function behindSource(text: string): string | null {
  const name = COLON.test(text) && namesSource(text) ? SOURCE.exec(text)?.[1]?.trim() : null;
  if (!name) return behindFrom(text);
  return /^[\u3040-\u9fff\uac00-\ud7a3]/.test(name) ? (name.split(/\s/)[0] as string) : name;
}

/** Whether a word for a source stands in it: "Source", "本文来源于"; "resource" too. */
export function namesSource(text: string): boolean {
  const lower = text.toLowerCase();
  return FROM_WORDS.some((word) => lower.includes(word));
}

/** The name behind a word that needs no colon. */
function behindFrom(text: string): string | null {
  if (text.length > SOURCE_LINE) return null;
  const lower = text.toLowerCase();
  if (!UNMARKED.some((word) => lower.startsWith(word, OPENED.test(lower) ? 1 : 0))) return null;
  const taken = TAKEN.exec(text)?.[1];
  if (taken) return taken;
  const given = GIVEN.exec(text.split(/\s*[|｜•·]/)[0] as string)?.[1];
  return given && isOrganisation(given) && looksLikeName(given) ? given : null;
}

/**
 * What people are called among friends, within their names: catches the "(R.J.) " of "Jane (R.J.) Doe"; not "Jane Doe
 * (AFP)".
 */
const CALLED = /(?<=[\p{L}.] )[(（][\p{L}.'’"“”-]{1,12}[)）] (?=\p{Lu})/u;

/**
 * Catches "Deep News", "Jane Doe and John Roe", "Jane (R.J.) Doe", "新华社"; not "Share", "5 min read", "Home >
 * Markets", "November".
 */
export function looksLikeName(shown: string): boolean {
  const text = OPENS_BRACKET.test(shown) ? shown.replace(CALLED, '') : shown;
  if (/[>?!{}=:：[【(（]|^\d{1,3}\s|\d{3}|https?:|^www\./.test(text) || !/[^\s!-@]{2}/.test(text))
    return false;
  const words = text.split(/\s+/);
  const capital = words.filter((word) => word[0] === word[0]?.toUpperCase()).length;
  return words.length <= 10 && capital * 2 >= words.length && !isCalendar(words) && !isRole(words);
}

/** Catches "Contributing Writer", "Senior Reporter", "Staff"; not "Jane Doe", "Jane Doe, Staff Writer". */
export function isRole(words: readonly string[]): boolean {
  return words.every((word) => roles.has(word.toLowerCase()));
}

/** Catches "Staff", "la rédaction", "Staff Reporter", "编辑部"; not "Editor", "admin", "Jane Doe, Staff Writer". */
export function isDesk(text: string): boolean {
  const words = text.toLowerCase().split(/\s+/);
  return (
    words.some((word) => desks.has(word)) &&
    words.every((word) => desks.has(word) || deskArticles.has(word) || roles.has(word))
  );
}

/** Catches "Monday November", "Jul"; not "May Lee", "April Jones". */
function isCalendar(words: readonly string[]): boolean {
  return words.every((word) => {
    const lower = word.toLowerCase().replace(/(?<![.,])[.,]+$/, '');
    const names = calendar.get(lower.charAt(0)) ?? [];
    return names.some((name) => name === lower || (lower.length >= 3 && name.startsWith(lower)));
  });
}

/** Catches "Markets", "Markets News"; not "Deep News", whose first word names no section. */
export function isSection(text: string): boolean {
  const said = spoken(text);
  return sections.is(said) || said.words.every((word) => sections.is({ ...said, words: [word] }));
}

/** Catches "Example Times", "example.com", "新华社", "PAP/Rynek"; not "Jane Doe", "Pap". */
export function isOrganisation(text: string): boolean {
  const { lower, words } = spoken(text);
  return words.some((word) => organisations.has(word)) || ORGANISATION_PARTS.test(lower) || namesAgency(text);
}

/** Catches "dpa-AFX", " Reuters "; not "Reuters Institute". */
export function isAgency(text: string): boolean {
  return agencies.has(text.trim());
}

function namesAgency(text: string): boolean {
  return text.split(/[\s/,，、]+/).some((word) => agencies.has(word));
}

/** @returns an author as data gives it, without "By", date or address; null where that is no name */
export function authorName(text: string): string | null {
  if (/^https?:/.test(text)) return null;
  const name = beforeDate(behindBy(text) ?? text).replace(EDGES, '');
  return name !== '' && !isByAlone(name) && looksLikeName(name) && !COMPANY.test(name) ? name : null;
}

/**
 * @returns a publisher without label, count, slogan or quotation marks; null where that is no name or names a section
 */
export function publisherName(text: string): string | null {
  const [first = ''] = (behindSource(text) ?? text).split(/\s*[|｜•]\s*/);
  const parts = first.split(/,\s+/);
  // "Associate Editor, Example Times" names the author's post before the paper.
  const named =
    parts.length > 1 && isRole((parts[0] as string).split(/\s+/)) ? (parts.at(-1) as string) : first;
  const name = foldSpace(named.replace(EDGES, '').replace(COUNTED, '').replace(EDGES, ''));
  return name === '' || /^(?:https?:|www\.)/.test(name) || isSection(name) ? null : name;
}

/** What stands before a day that the next piece holds: catches the " on" of "Jane Doe on"; not "Jane Le". */
const BEFORE_DAY = /\s(?:on|am|um|le|el|il|em)$/;

/** "Jane Doe | October 31, 2024", "Jane Doe @jane", "Jane Doe on" → "Jane Doe". */
export function beforeDate(text: string): string {
  return (text.split(/\s*[|｜•·／]\s*|\s+[–—-](?:\s+|$)|,?\s+(?=\d|@\w)|\s{2,}/)[0] ?? text)
    .replace(/(?<![\s,，:：])[\s,，:：]+$/, '')
    .trim()
    .replace(BEFORE_DAY, '');
}

/** "Jane Doe, Chief Correspondent" → "Jane Doe"; "Jane Doe, John Roe" stays. */
export function beforePost(text: string): string {
  let name = text;
  const holdsPost = (part: string) => part.split(/\s+/).some((word) => roles.has(word.toLowerCase()));
  for (let at = name.lastIndexOf(', '); at > 0 && holdsPost(name.slice(at)); at = name.lastIndexOf(', '))
    name = name.slice(0, at);
  return name;
}

/** Whether two names are one, as people write them. */
export function sameName(a: string, b: string): boolean {
  return a !== '' && b !== '' && isSimilar(a, b, 0.85);
}

/** @returns the name as the report may hold it: trimmed, capped, null when empty */
export function cappedName(name: string | null): string | null {
  return name?.trim().slice(0, limits.name) || null;
}
