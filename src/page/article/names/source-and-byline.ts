import type { PageBlock, PageHead } from '../../page.ts';
import type { StateArticle } from '../data/embedded-state.ts';
import { decodeEntities } from '../data/json.ts';
import type { LinkedArticle } from '../data/linked-data.ts';
import { authorName, behindBy, cappedName, publisherName, sameName } from './name-text.ts';
import { PUBLISHING_HOUSE } from './name-words.ts';
import { namesShown, sourceAtEnd } from './names-shown.ts';
import { siteBeside, siteName } from './site-name.ts';
import { siteShown } from './site-shown.ts';
import { unmarkedName } from './unmarked-name.ts';

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
  /** The headline before the story was known: the page's data may word it otherwise than the page shows it. */
  readonly titleOfData: string;
  /** All blocks of the page. */
  readonly blocks: readonly PageBlock[];
  /** The story's blocks, and the few behind them. */
  readonly story: readonly PageBlock[];
  readonly behind: readonly PageBlock[];
  /** The block that shows the date: a name beside it is a source or an author. */
  readonly dateBlock: PageBlock | null;
  /** Of the page's address; empty where it has none. */
  readonly host: string;
}

/** A site that names itself as the author: catches "EXAMPLE.PL", "Jane at example.com", "某某网"; not "Jane Doe Jr." */
const SITE = /\.[a-z]{2,4}$|^\S+\.[A-Z]{2,4}$|[网網社]$/;

const DENSE = /^[\u3040-\u30ff\u3400-\u9fff]/;

/** Who wrote the story and who published it, as the page shows it near the headline, else as its data says. */
export function findNames(sources: NameSources): Names {
  const { blocks, head, linked, state, near, title, titleOfData, dateBlock, host, story, behind } = sources;
  const ofState = state.source ? publisherName(state.source) : null;
  const stated = [linked.publisher, meta(head, 'og:site_name', 'application-name', 'publisher')];
  const publishers = [...(ofState ? [ofState] : []), ...cleaned(stated, siteName)].filter(
    (name) => !sameName(name, title),
  );
  const authors = cleaned(
    [
      linked.authors.join(', '),
      state.author,
      several(head, 'citation_author') ?? several(head, 'citation_authors'),
      meta(head, 'author', 'article:author', 'parsely-author', 'byl'),
    ],
    authorName,
  ).filter((name) => !publishers.some((other) => sameName(other, name)));
  // Sites often name themselves as the author.
  const named = siteBeside(head.title, title, host) ?? siteBeside(head.title, titleOfData, host);
  // Blogs name their author there: "Headline - by Jane Doe".
  const beside = named && behindBy(named) === null ? named : null;
  const sites = [...publishers, ...(beside ? [beside] : [])];
  const people = authors.filter(
    (name) =>
      !PUBLISHING_HOUSE.test(name) &&
      !SITE.test(name) &&
      !/^[a-z\d]+$/.test(name) &&
      !sites.some((site) => isShortOf(name, site)),
  );
  const end = story.at(-1)?.id ?? Number.POSITIVE_INFINITY;
  const shown = namesShown(near, { title, authors: people, publishers, dateBlock, end });
  const itself = authors.find((name) => SITE.test(name)) ?? null;
  const isSite = shown.source === null || sites.some((site) => sameName(site, shown.source ?? ''));
  const signed = isSite ? sourceAtEnd(story.at(-1), behind) : null;
  const told = ofState ?? signed ?? shown.source ?? publishers[0] ?? beside ?? itself;
  const byline =
    shown.byline ??
    people[0] ??
    shown.boxed ??
    unmarkedName({ near, dateBlock, title, story, behind, sites });
  const site = told ?? siteShown(blocks, end, host);
  // Who writes alone has the rights too, and is no site.
  const source = told || !sameName(site ?? '', byline ?? '') ? site : null;
  return {
    source: cappedName(source),
    byline: cappedName(byline && sameName(byline, source ?? '') ? null : byline),
  };
}

/**
 * A site's name without what it says of itself: catches "某某" of "某某新闻中心"; not "Jane Doe" of "Jane Doe Design", whose
 * site it is.
 */
function isShortOf(name: string, site: string): boolean {
  return DENSE.test(name) && site.length > name.length && site.startsWith(name);
}

/** The first of the meta elements, by trust in its name. */
function meta(head: PageHead, ...keys: string[]): string | null {
  return (
    keys.flatMap((key) =>
      head.metas.filter(([name]) => name === key).map(([, value]) => decodeEntities(value)),
    )[0] ?? null
  );
}

/** What several meta elements of one name say together: journals name each author in one. */
function several(head: PageHead, key: string): string | null {
  const values = head.metas.filter(([name]) => name === key).map(([, value]) => decodeEntities(value));
  return values.length > 0 ? values.join(', ') : null;
}

function cleaned(texts: readonly (string | null)[], clean: (text: string) => string | null): string[] {
  return texts.map((text) => (text ? clean(text) : null)).filter((name): name is string => name !== null);
}
