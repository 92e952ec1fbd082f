import { limits } from '../../shared/limits.ts';
import type { PageBlock, PageHead } from '../page.ts';
import { foldSpace } from '../text.ts';
import { datesIn } from './date-text.ts';
import type { StateArticle } from './embedded-state.ts';
import { decodeEntities } from './json.ts';
import type { LinkedArticle } from './linked-data.ts';
import { BY, FROM, ORGANISATION, REPORTER, SECTIONS } from './name-words.ts';
import { Phrases, spoken } from './phrases.ts';
import { isSimilar } from './similarity.ts';

export interface Names {
  readonly source: string | null;
  readonly byline: string | null;
}

export interface NameSources {
  readonly head: PageHead;
  readonly linked: LinkedArticle;
  readonly state: StateArticle;
  /** Blocks around the headline and the date, nearest first. */
  readonly near: readonly PageBlock[];
  readonly title: string;
  /** The block that shows the date: a name beside it is a source or an author. */
  readonly dateBlock: PageBlock | null;
}

/** "By Jane Doe", "作者：王五", "文 | 王五", "記者王五": catches the name; not "By the way, …" (too long for a name line). */
const BYLINE = new RegExp(`^(?:${BY})(?:\\s*[:：|｜/／]\\s*|\\s+|(?=[\\u3400-\\u9fff]))(.{2,80})$`, 'i');
/** "Source: Reuters", "来源：新华社 作者：…". */
const SOURCE = new RegExp(
  `(?:^|[\\s|·])(?:${FROM})\\s*[:：|｜]\\s*([^|｜:：]{2,60}?)(?=\\s{2}|\\s*[|｜]|\\s\\S{1,6}[:：]|$)`,
  'i',
);
/** The word before a name, alone: its name stands in an element of its own. */
const BY_ALONE = new RegExp(`^(?:${BY})\\s*[:：|｜/／]?$`, 'i');
const COLON = /[:：|｜]/;
const sections = new Phrases([SECTIONS]);
const AUTHOR_NAMES = /(?:^|[\s_-])(?:author|byline|writer|reporter|autor|auteur|contributor)/;
const SOURCE_NAMES = /(?:^|[\s_-])(?:source|publisher|provider|agency|origin)(?:$|[\s_-])/;
/** A line under a picture names who took it: catches "Credit: EPA", "WikiLeaks founder (AFP)", "Reuters / D. Mercado". */
const CREDIT = /credit|photo|image|caption|figure|[(（/]|©|图|圖|写真|사진/i;
/** A name line holds a name and little else. Characters. */
const NAME_LINE = 60;

/** Who wrote the story and who published it, as the page shows it near the headline, else as its data says. */
export function findNames(sources: NameSources): Names {
  const { head, linked, state } = sources;
  const meta = (...keys: string[]) =>
    keys.flatMap((key) =>
      head.metas.filter(([name]) => name === key).map(([, value]) => decodeEntities(value)),
    )[0] ?? null;
  const authors = [
    linked.authors.join(', '),
    state.author,
    meta('author', 'article:author', 'parsely-author', 'byl'),
  ]
    .filter((name): name is string => !!name && !/^https?:/.test(name))
    .map((name) => withoutBy(name))
    // Sites often name themselves as the author.
    .filter((name) => !/\.[a-z]{2,4}$|^[a-z\d]+$|[网網社]$|[网網][（(]/.test(name));
  const publishers = [linked.publisher, meta('og:site_name', 'application-name', 'publisher')]
    .filter((name): name is string => !!name)
    // "Site | Section | Section": the name comes first.
    .map((name) => name.split(/\s*[|｜]\s*/)[0] as string);
  const shown = shownNames(sources, authors, publishers);
  const source = state.source ?? shown.source ?? publishers[0] ?? suffixOf(head.title, sources.title);
  const byline =
    shown.byline ?? authors.find((name) => !publishers.some((other) => same(other, name))) ?? null;
  return { source: capped(source), byline: capped(byline && same(byline, source ?? '') ? null : byline) };
}

/** The site's name behind the headline in `<title>`: "Harbour to be rebuilt - Example Times" → "Example Times". */
function suffixOf(title: string, headline: string): string | null {
  const at = headline ? title.indexOf(headline) : -1;
  if (at < 0) return null;
  const rest = title
    .slice(at + headline.length)
    .split(/\s[-|–—·:»]\s|[|｜_]/)
    .map((part) => part.trim());
  const name = rest.filter((part) => part !== '').at(-1);
  return name && name.length <= NAME_LINE && datesIn(name).length === 0
    ? name.replace(/^[-–—:»·\s]+/, '')
    : null;
}

function shownNames(
  { near, title, state, dateBlock }: NameSources,
  authors: readonly string[],
  publishers: readonly string[],
): Names {
  let source: string | null = null;
  let byline: string | null = null;
  for (const block of near) {
    const names = `${block.box.names} ${block.inlineNames}`;
    const isCaption = block.shape === 'caption' || block.pictures > 0 || CREDIT.test(names);
    if (!isCaption) source ??= labelledSource(block.text);
    const besideDate = dateBlock !== null && Math.abs(block.id - dateBlock.id) <= 1;
    for (const text of piecesOf(block)) {
      const by = (BYLINE.exec(text) ?? REPORTER.exec(text))?.[1];
      if (by && looksLikeName(by)) byline ??= beforeDate(by);
      if (by || text.length > NAME_LINE || same(text, title) || !looksLikeName(text)) continue;
      if (authors.some((name) => same(name, text))) byline ??= text;
      else if (same(state.source ?? '', text) || publishers.some((name) => same(name, text))) source ??= text;
      else if (AUTHOR_NAMES.test(names)) byline ??= text;
      else if (isCaption || CREDIT.test(text) || isSection(text) || block.links > 1) continue;
      else if (ORGANISATION.test(text) && (SOURCE_NAMES.test(names) || (besideDate && block.links === 0)))
        source ??= text;
    }
  }
  return { source, byline };
}

/** Catches "Markets", "Markets News"; not "Deep News", whose first word names no section. */
function isSection(text: string): boolean {
  const said = spoken(text);
  return sections.is(said) || said.words.every((word) => sections.is({ ...said, words: [word] }));
}

/** The name behind "Source:" or "来源："; in scripts without spaces a space ends it. */
function labelledSource(text: string): string | null {
  const name = COLON.test(text) ? SOURCE.exec(text)?.[1]?.trim() : null;
  if (!name || datesIn(name).length > 0) return null;
  return /^[\u3040-\u9fff\uac00-\ud7a3]/.test(name) ? (name.split(/\s/)[0] as string) : name;
}

/** The parts of a line that may be names: its text nodes, cut at separators, before figures and before labels. */
function piecesOf({ parts, text }: PageBlock): string[] {
  const whole = BY_ALONE.test(foldSpace(parts[0] ?? '')) && text.length <= NAME_LINE;
  return (whole ? [text] : parts).flatMap((part) =>
    foldSpace(part)
      .split(/\s*[|｜•·]\s*|\s{2,}|\s(?=[^\s\d:：]{1,6}[:：])|(?<=[^\d\s])\s*(?=\d)/)
      .filter((piece) => /[^\d\s]{2}/.test(piece)),
  );
}

/** Catches "Deep News", "Jane Doe and John Roe", "新华社"; not "Share", "5 min read", "Home > Markets". */
function looksLikeName(text: string): boolean {
  if (/[>?!{}=]|\d{3}|https?:/.test(text) || !/[^\s!-@]{2}/.test(text)) return false;
  const words = text.split(/\s+/);
  const capital = words.filter((word) => word[0] === word[0]?.toUpperCase()).length;
  return words.length <= 10 && capital * 2 >= words.length;
}

function withoutBy(text: string): string {
  return beforeDate(BYLINE.exec(text)?.[1] ?? text);
}

/** "Jane Doe | October 31, 2024" → "Jane Doe". */
function beforeDate(text: string): string {
  return (text.split(/\s*[|｜•·／]\s*|\s+[–—-]\s+|,?\s+(?=\d)|\s{2,}/)[0] ?? text)
    .replace(/[\s,，:：]+$/, '')
    .trim();
}

function same(a: string, b: string): boolean {
  return a !== '' && b !== '' && isSimilar(a, b, 0.85);
}

function capped(name: string | null): string | null {
  const text = name?.trim().slice(0, limits.name);
  return text || null;
}
